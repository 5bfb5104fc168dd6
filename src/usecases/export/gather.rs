//! Gather all there is to read in a binder, or what one audience may see of it.

use anyhow::Result;

use crate::domain::documents::parsed::Parsed;
use crate::domain::export::{ExportContent, ExportedLog};
use crate::domain::inform::audience::Audiences;
use crate::domain::inform::audience_view::AudienceView;
use crate::domain::log::decision_numbers::DecisionNumbers;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::row_filter::RowFilter;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::people::contact::Search;
use crate::domain::plan::plan_read::PlanRead;
use crate::domain::replication::members::Removers;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::error::Failure;
use crate::format::documents::calendar_file;
use crate::format::documents::duties_file;
use crate::format::documents::escalation_file;
use crate::format::documents::strategies_file;
use crate::format::documents::suppliers_file;
use crate::format::documents::systems_file;
use crate::replica::Binder;
use crate::usecases::documents::read_document::read_document;
use crate::usecases::incident::incidents;
use crate::usecases::inform;
use crate::usecases::people::list_contacts::list_contacts;
use crate::usecases::plan::names;
use crate::usecases::plan::rule_documents;
use crate::usecases::plan::unit_plan::with_all_units;
use crate::usecases::replication::members;
use crate::usecases::setup::settings::settings;

/// Everything, or with the id or title of an audience what it may see.
///
/// # Errors
/// No audience is called so; the binder cannot be read.
pub fn gather(binder: &Binder, audience: Option<&str>, env: &Env) -> Result<ExportContent> {
    let mut content = documents(binder, env)?;
    let audience = audience
        .map(|typed| inform::audience(&content.audiences, typed))
        .transpose()?;
    let view = audience.map(|audience| {
        content.audience = Some(audience.title.clone());
        AudienceView::of(&content.audiences, &audience.id)
    });
    content.logs = logs(binder, view.as_ref())?;
    if let Some(mut view) = view {
        limit(&mut content, &mut view);
    }
    Ok(content)
}

/// The plan and all lists, without the logs. What is not there or cannot be read is empty.
///
/// # Errors
/// The binder cannot be read.
pub fn documents(binder: &Binder, env: &Env) -> Result<ExportContent> {
    let contacts = list_contacts(binder, &Search::default(), env)?;
    let strategies = read_document(binder, strategies_file::PATH, strategies_file::read);
    Ok(ExportContent {
        settings: settings(binder),
        home: contacts.home,
        made_at: moment::in_zone(env.now(), binder.zone()),
        changed: last_change(binder),
        fingerprint: binder.introduction().unwrap_or_default(),
        audience: None,
        is_one_log: false,
        plan: plan(binder)?,
        contacts: contacts.listing,
        contacts_by: contacts.versions_by,
        checklists: rule_documents::lists(binder, None),
        systems: rule_documents::systems(binder),
        suppliers: rule_documents::suppliers(binder),
        strategies: strategies.unwrap_or_default(),
        calendar: rule_documents::calendar(binder),
        routines: rule_documents::routines(binder),
        duties: rule_documents::duties(binder),
        escalation: rule_documents::escalation(binder),
        messages: inform::messages(binder),
        audiences: inform::audiences(binder),
        logs: Vec::new(),
        names: names::names(binder),
    })
}

/// A binder without a plan is read without one.
fn plan(binder: &Binder) -> Result<PlanRead> {
    match with_all_units(binder) {
        Err(error) if error.downcast_ref::<Failure>().is_some() => Ok(PlanRead::default()),
        read => read,
    }
}

/// The newest change of any document that a writer made.
fn last_change(binder: &Binder) -> Option<(String, Moment)> {
    let paths = binder.documents("").unwrap_or_default();
    let written = paths
        .iter()
        .filter_map(|path| binder.writer_of(path).ok().flatten());
    written.max_by_key(|(_, at)| *at)
}

fn logs(binder: &Binder, view: Option<&AudienceView>) -> Result<Vec<ExportedLog>> {
    let removers = members::members(binder)
        .map(|it| it.removers())
        .unwrap_or_default();
    let mut all = Vec::new();
    for incident in incidents::all_in_brief(binder)? {
        all.push(log(binder, &incident.id, view, &removers)?);
    }
    if view.is_none() {
        all.push(log(binder, &LogId::journal(), view, &removers)?);
    }
    all.retain(|log| view.is_none() || !log.rows.is_empty());
    Ok(all)
}

/// One log with the rows that may be read.
fn log(
    binder: &Binder,
    log: &LogId,
    view: Option<&AudienceView>,
    removers: &Removers,
) -> Result<ExportedLog> {
    let (incident, timeline) = match log.is_journal() {
        true => (None, Timeline::of(&binder.notebooks(log)?)),
        false => {
            let (incident, timeline) = incidents::told_asked(binder, log, &LogQuery::Everything)?;
            (Some(incident), timeline)
        }
    };
    let own = binder.device().map(|device| device.writer.clone());
    let choice = RowFilter::default();
    let folded = choice.folded(&timeline, own.as_ref());
    let seen = |row: &&&_| view.is_none_or(|view| view.sees_row(row, &timeline));
    let rows = folded.rows.iter().filter(seen).map(|row| (*row).clone());
    let told = |all: &[_]| {
        if view.is_none() {
            all.to_vec()
        } else {
            Vec::new()
        }
    };
    Ok(ExportedLog {
        log: log.clone(),
        incident,
        rows: rows.collect(),
        numbers: DecisionNumbers::of(&timeline),
        whole: view.is_none().then(|| timeline.clone()),
        more: told(&folded.more),
        hidden: told(&folded.hidden),
        removers: removers.clone(),
    })
}

/// Takes out what the audience may not see.
fn limit(content: &mut ExportContent, view: &mut AudienceView) {
    view.keep_chapters(&mut content.plan.plan);
    let chapters = &content.plan.plan.chapters;
    let is_kept = |path: &str| chapters.iter().any(|chapter| chapter.path == path);
    content.plan.findings.retain(|found| is_kept(&found.path));
    content
        .plan
        .in_two_versions
        .retain(|two| is_kept(&two.path));
    content.plan.strangers.clear();
    AudienceView::keep_functions(&mut content.contacts.value);
    content.contacts.findings.clear();
    content.contacts.fallback = None;
    content.contacts_by.clear();
    let sees = |path: &str| view.sees_document(path);
    content.checklists.retain(|list| sees(&list.value.path()));
    content.routines.retain(|(path, _)| sees(path));
    keep(&mut content.systems, sees(systems_file::PATH));
    keep(&mut content.suppliers, sees(suppliers_file::PATH));
    keep(&mut content.strategies, sees(strategies_file::PATH));
    keep(&mut content.calendar, sees(calendar_file::PATH));
    keep(&mut content.duties, sees(duties_file::PATH));
    keep(&mut content.escalation, sees(escalation_file::PATH));
    content.messages.clear();
    content.changed = None;
    content.audiences = Audiences::default();
}

fn keep<T: Default>(document: &mut Parsed<T>, is_seen: bool) {
    if !is_seen {
        *document = Parsed::default();
    }
}
