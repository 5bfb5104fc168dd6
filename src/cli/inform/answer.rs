//! What `binder inform` answers with.

use serde_json::json;

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::time::moment;
use crate::error::Exit;
use crate::render::answer::Answer;
use crate::render::inform as shown;
use crate::render::page::Page;
use crate::render::when::TimeStyle;
use crate::usecases::Binder;
use crate::usecases::inform::draft::PreparedDraft;
use crate::usecases::inform::send::SendOutcome;

pub(super) fn drafted(prepared: &PreparedDraft, session: &Session) -> Answer {
    let known = &prepared.sources;
    let view = shown::DraftView {
        incident: &known.snapshot.incident,
        to: &prepared.to,
        ways: &prepared.ways,
        texts: &prepared.texts,
        others: &prepared.others,
        first: &prepared.first,
        of: prepared.of.as_ref(),
        informed: &known.informed,
        channel: &|id: &str| known.channel(id),
        as_of: known.snapshot.as_of,
        promise: prepared.promise,
        with_ids: session.globals.verbose,
    };
    let when = TimeStyle {
        now: known.snapshot.now,
        zone: known.snapshot.zone,
    };
    shown::draft(&view, &session.words, when)
}

pub(super) fn sent(
    binder: &Binder,
    prepared: &PreparedDraft,
    channel: &str,
    outcome: &SendOutcome,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let when = TimeStyle {
        now: prepared.sources.snapshot.now,
        zone: prepared.sources.snapshot.zone,
    };
    let mut page = Page::new();
    let titles: Vec<&str> = prepared.to.iter().map(|it| it.title.as_str()).collect();
    let way = prepared.sources.channel(channel);
    let view = shown::SentView {
        to: titles.join(", "),
        way: way.said(&|message| session.say(message)),
        incident: &prepared.sources.snapshot.incident,
        fulfils: &outcome.fulfils,
        promise: prepared.promise,
        action: &outcome.action,
        done: &outcome.done,
    };
    shown::sent(&mut page, &view, &session.words, when);
    page.paragraph(write_outcome::line(session, binder, &outcome.outcome));
    let text = prepared.text();
    let json = json!({
        "audience": prepared.to.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(),
        "text": text.map(|text| text.text.as_str()),
        "fulfils": outcome.fulfils,
        "deviations": outcome.deviations.iter().map(|it| it.written()).collect::<Vec<_>>(),
        "promise": prepared.promise.map(moment::written),
        "action": Some(&outcome.action).filter(|action| !action.is_empty()),
        "done": outcome.done.iter().map(ToString::to_string).collect::<Vec<_>>(),
    });
    write_outcome::end_with(session, &outcome.outcome, &page, json)
}
