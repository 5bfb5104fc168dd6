//! The whole binder as one book.

use crate::cli::incident::systems;
use crate::cli::paper::print::incident_parts;
use crate::cli::paper::print::plan_parts;
use crate::cli::paper::print::print_request::{PrintContent, PrintRequest, part};
use crate::cli::session::Session;
use crate::domain::documents::parsed::Fallback;
use crate::domain::export::ExportContent;
use crate::domain::name::LogId;
use crate::domain::paper::subject::PrintSubject;
use crate::error::Message;
use crate::render::documents::faults;
use crate::render::incident::routines;
use crate::render::page::Page;
use crate::render::paper::checklist;
use crate::render::paper::cover::{self, CoverView};
use crate::render::paper::plan_data as shown;
use crate::render::paper::register::ranges;
use crate::render::print_job::PrintPart;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::export::gather;
use crate::usecases::incident::checklists;
use crate::usecases::incident::incident_snapshot::SnapshotTime;
use crate::usecases::incident::systems as status;
use crate::usecases::paper::cover::{CoverFacts, cover_facts};
use crate::usecases::paper::print_version::{PrintVersion, print_version};
use crate::usecases::plan::read_plan;
use crate::usecases::plan::rule_documents;

/// Empty sheets at the end.
const BLANKS: u8 = 2;

/// Cover, chapters, contacts, checklists, what the plan has as rows, routines, duties, empty sheets. For
/// people outside the chapters they may read, and the contact list without private numbers.
pub(super) fn content(
    binder: &Binder,
    request: &PrintRequest,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let mut book = plan_parts::plan(binder, request, plan_parts::PlanOf::Everybody, session)?;
    book.parts
        .extend(plan_parts::contacts(binder, request, None, session)?.parts);
    if request.audience.is_some() {
        return Ok(book);
    }
    let lists_of_plan = gather::documents(binder, session.env)?;
    book.cover = Some(cover(binder, request, &lists_of_plan, session)?);
    // As it stands in peace: what an incident says is printed by itself.
    let journal = LogId::journal();
    book.parts
        .extend(lists(binder, request, &journal, session)?);
    let systems = status::read(binder, session.env, &journal, &SnapshotTime::default())?;
    let page = systems::list(&systems, session).page;
    book.parts
        .push(titled(say!("print-of-systems"), page, session));
    book.parts.extend(rows(&lists_of_plan, session));
    for (path, routine) in rule_documents::routines(binder) {
        let page = routines::printed(&path, &routine, &session.words);
        book.parts.push(part(routine.title.clone(), page));
    }
    let of_peace = PrintRequest {
        log: journal,
        ..request.clone()
    };
    book.parts
        .extend(incident_parts::duties(binder, &of_peace, session)?.parts);
    session.reads_all(binder);
    book.blanks = BLANKS;
    book.seen.clear();
    Ok(book)
}

fn titled(title: Message, page: Page, session: &Session) -> PrintPart {
    part(session.say(&title), page)
}

fn lists(
    binder: &Binder,
    request: &PrintRequest,
    journal: &LogId,
    session: &Session,
) -> anyhow::Result<Vec<PrintPart>> {
    let lists = checklists::read(binder, session.env, journal)?;
    let each = lists.lists.iter().map(|it| {
        let points = lists.points(&it.list);
        let page = checklist::page(&it.list, &points, &session.words, request.when);
        part(it.list.title.clone(), page)
    });
    Ok(each.collect())
}

/// Suppliers, strategies, audiences, ready texts and the year; where an older version is shown it says so.
fn rows(content: &ExportContent, session: &Session) -> Vec<PrintPart> {
    let (names, words) = (&content.names, &session.words);
    let (suppliers, strategies) = (&content.suppliers, &content.strategies);
    let calendar = &content.calendar;
    let pages = [
        (
            say!("print-of-suppliers"),
            shown::suppliers(&suppliers.value, names, words),
            suppliers.fallback.as_ref(),
        ),
        (
            say!("print-of-strategies"),
            shown::strategies(&strategies.value, names, words),
            strategies.fallback.as_ref(),
        ),
        (
            say!("print-of-audiences"),
            shown::audiences(&content.audiences, names, words),
            None,
        ),
        (
            say!("print-of-messages"),
            shown::messages(&content.messages, names, words),
            None,
        ),
        (
            say!("print-of-calendar"),
            shown::calendar(&calendar.value, names, words),
            calendar.fallback.as_ref(),
        ),
    ];
    let zone = content.settings.zone;
    let part = |(title, page, older): (Message, Option<Page>, Option<&Fallback>)| {
        let mut page = page.or_else(|| older.map(|_| Page::new()))?;
        faults::older_all(&mut page, words, older, zone);
        Some(titled(title, page, session))
    };
    pages.into_iter().filter_map(part).collect()
}

fn cover(
    binder: &Binder,
    request: &PrintRequest,
    content: &ExportContent,
    session: &Session,
) -> anyhow::Result<Page> {
    let facts = cover_facts(binder)?;
    let version = print_version(binder, &PrintSubject::All.sources(""))?;
    let plan = read_plan::read_plan(binder)?.plan;
    let chapters = plan.chapters.into_iter();
    let chapters = chapters.map(|it| (it.title, it.owner, it.reviewed));
    let lists = rule_documents::lists(binder, None).into_iter();
    let lists = lists.map(|it| {
        (
            it.value.title,
            it.value.owner.unwrap_or_default(),
            it.value.reviewed,
        )
    });
    let called = |owner: String| content.called(&owner).to_owned();
    let paper = facts.paper.iter().map(|print| {
        let numbers: Vec<_> = print.out().collect();
        (ranges(&numbers), print.holder.clone(), print.place.clone())
    });
    let view = CoverView {
        name: &facts.name,
        control: control(&facts, &version, request, session),
        exercises: facts.exercises.clone(),
        chapters: chapters
            .chain(lists)
            .map(|(title, owner, day)| (title, called(owner), day))
            .collect(),
        changes: facts.changes.clone(),
        paper: paper.collect(),
    };
    Ok(cover::page(&view, &session.words))
}

/// Rows of the control block: label and value.
fn control(
    facts: &CoverFacts,
    version: &PrintVersion,
    request: &PrintRequest,
    session: &Session,
) -> Vec<(String, String)> {
    let control = [
        (say!("print-control-changed"), version.changed.to_string()),
        (say!("print-control-version"), version.short().to_owned()),
        (
            say!("print-control-printed"),
            request.when.now.format("%Y-%m-%d %H:%M").to_string(),
        ),
        (say!("print-control-owner"), facts.owner.clone()),
        (say!("print-control-updates"), facts.updates.clone()),
        (
            say!("print-control-fingerprint"),
            version.fingerprint.clone(),
        ),
    ];
    let control = control.into_iter().filter(|(_, value)| !value.is_empty());
    control
        .map(|(label, value)| (session.say(&label), value))
        .collect()
}
