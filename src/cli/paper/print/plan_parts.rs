//! The plan and the contact list, printed.

use crate::cli::paper::print::print_request::{PrintContent, PrintRequest, part};
use crate::cli::session::Session;
use crate::domain::inform::audience_view::AudienceView;
use crate::domain::paper::subject::PrintSubject;
use crate::domain::people::contact::Search;
use crate::domain::plan::Chapter;
use crate::domain::plan::unit::Unit;
use crate::error::Failure;
use crate::render::paper::contact_card;
use crate::render::people::contacts::{self, ContactsContext};
use crate::render::plan;
use crate::render::print_job::PartForm;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::inform;
use crate::usecases::people::list_contacts::{FoundContacts, list_contacts_of};
use crate::usecases::plan::{read_plan, unit_plan};

/// Whose plan is printed.
pub(super) enum PlanOf<'a> {
    /// The shared one.
    All,
    /// A unit's, by its id.
    Unit(&'a str),
    /// The shared one, and behind it the texts of every unit.
    Everybody,
}

/// The whole plan, a chapter a part.
pub(super) fn plan(
    binder: &Binder,
    request: &PrintRequest,
    whose: PlanOf<'_>,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let read = match whose {
        PlanOf::All => read_plan::read_plan(binder)?,
        PlanOf::Everybody => unit_plan::with_all_units(binder)?,
        PlanOf::Unit(id) => {
            let unit = unit_plan::unit(binder, id)?;
            session.reads(binder, &[unit_plan::plan_folder(&unit).as_str()]);
            unit_plan::unit_plan(binder, unit, &|message| session.say(message))?
        }
    };
    session.reads(binder, &["plan/"]);
    let view = audience_view(binder, request);
    let is_seen = |chapter: &&Chapter| is_seen(chapter, view.as_ref());
    let chapters: Vec<&Chapter> = read.plan.chapters.iter().filter(is_seen).collect();
    let left_out = read.plan.chapters.len() - chapters.len();
    if let (true, Some(audience)) = (chapters.is_empty(), &request.audience) {
        let message = say!("print-nothing-for", audience = &audience.title);
        return Err(Failure::could_not(message).into());
    }
    let parts = chapters.into_iter().map(|chapter| {
        let page = plan::chapter(&session.words, &read, chapter);
        part(chapter.title.clone(), page)
    });
    Ok(PrintContent {
        parts: parts.collect(),
        left_out,
        ..PrintContent::default()
    })
}

/// View of the request's audience; none for the members of the binder.
fn audience_view(binder: &Binder, request: &PrintRequest) -> Option<AudienceView> {
    let audience = request.audience.as_ref()?;
    Some(AudienceView::of(&inform::audiences(binder), &audience.id))
}

fn is_seen(chapter: &Chapter, view: Option<&AudienceView>) -> bool {
    view.is_none_or(|view| view.is_for(&chapter.audience))
}

/// A section with all below it.
pub(super) fn section(
    binder: &Binder,
    request: &PrintRequest,
    called: &str,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let read = read_plan::read_plan(binder)?;
    let section = read_plan::section(&read.plan, called)?;
    let chapter = &read.plan.chapters[section.chapter];
    session.reads(binder, &[chapter.path.as_str()]);
    if let Some(audience) = &request.audience
        && !is_seen(chapter, audience_view(binder, request).as_ref())
    {
        let message = say!("print-nothing-for", audience = &audience.title);
        return Err(Failure::could_not(message).into());
    }
    let page = plan::section(&session.words, &read, &section).page;
    Ok(PrintContent {
        path: chapter.path.clone(),
        subject: Some(PrintSubject::Section(read.plan.call(&section))),
        ..PrintContent::one(section.name(), page)
    })
}

/// The contact list; as a unit has it, by its id.
pub(super) fn contacts(
    binder: &Binder,
    request: &PrintRequest,
    unit: Option<&str>,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let unit = unit.map(|id| unit_plan::unit(binder, id)).transpose()?;
    let found = found(binder, request, unit.as_ref(), session)?;
    let page = contacts::printed(&found.listing, context(&found, session));
    let title = session.say(&match &unit {
        Some(unit) => say!("print-of-unit-contacts", unit = unit.called().to_owned()),
        None => say!("print-of-contacts"),
    });
    Ok(PrintContent::one(title, page))
}

/// The contact list for a pocket; as a unit has it, by its id.
pub(super) fn card(
    binder: &Binder,
    request: &PrintRequest,
    unit: Option<&str>,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let unit = unit.map(|id| unit_plan::unit(binder, id)).transpose()?;
    let found = found(binder, request, unit.as_ref(), session)?;
    let page = contact_card::page(&found.listing.value, context(&found, session));
    let title = session.say(&match &unit {
        Some(unit) => say!("print-of-unit-card", unit = unit.called().to_owned()),
        None => say!("print-of-card"),
    });
    let mut content = PrintContent::one(title, page);
    for part in &mut content.parts {
        part.form = PartForm::Card;
    }
    Ok(content)
}

fn found(
    binder: &Binder,
    request: &PrintRequest,
    unit: Option<&Unit>,
    session: &mut Session,
) -> anyhow::Result<FoundContacts> {
    session.reads(binder, &["contacts.yaml", "hours.yaml"]);
    if let Some(unit) = unit {
        session.reads(binder, &[unit_plan::contacts_path(unit).as_str()]);
    }
    let mut found = list_contacts_of(binder, &Search::default(), unit, session.env)?;
    if request.audience.is_some() {
        found.listing.value = std::mem::take(&mut found.listing.value).for_others();
    }
    Ok(found)
}

fn context<'a>(found: &'a FoundContacts, session: &'a Session) -> ContactsContext<'a> {
    ContactsContext {
        versions_by: &found.versions_by,
        words: &session.words,
        home: found.home,
        at: found.at,
        zone: found.zone,
        now: false,
    }
}
