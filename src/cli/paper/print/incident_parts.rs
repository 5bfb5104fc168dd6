//! What an incident has to be printed: log, sheets, lists, who is called, reports.

use chrono::NaiveDate;

use crate::cli::log;
use crate::cli::obligations::duty;
use crate::cli::paper::print::print_request::{PrintContent, PrintRequest, part};
use crate::cli::review::brief;
use crate::cli::review::evaluate;
use crate::cli::review::report;
use crate::cli::session::Session;
use crate::domain::language::Language;
use crate::domain::log::day_log::{DayLog, OwnTemplate};
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::paper::subject::PrintSubject;
use crate::domain::review::brief::seen;
use crate::domain::review::course::Course;
use crate::domain::review::report::ReportKind;
use crate::domain::time::moment::Zone;
use crate::error::Message;
use crate::render::log::day_log;
use crate::render::obligations::duty as shown;
use crate::render::page::from_markdown;
use crate::render::page::{Page, Text, Tone};
use crate::render::paper::action_card::{self, ActionCardView};
use crate::render::paper::call_sheet::{self, PaperCallSheet};
use crate::render::paper::checklist as list;
use crate::render::paper::subject;
use crate::render::print_job::PrintPart;
use crate::render::review::course;
use crate::render::words::Words;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::incident::checklists;
use crate::usecases::incident::incident_snapshot::SnapshotTime;
use crate::usecases::incident::incidents;
use crate::usecases::obligations::duties as obligations;
use crate::usecases::paper::action_card as card;
use crate::usecases::paper::call_list;
use crate::usecases::paper::day_sheets;
use crate::usecases::plan::names;

/// A log that is shown: which, how far it had come, and whether it is for members alone.
fn of_log(content: PrintContent, log: &LogId, timeline: &Timeline) -> PrintContent {
    PrintContent {
        incident: (!log.is_journal()).then(|| log.clone()),
        seen: seen(timeline),
        internal: day_sheets::has_internal(timeline),
        ..content
    }
}

pub(super) fn checklist(
    binder: &Binder,
    request: &PrintRequest,
    name: &str,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    session.reads(binder, &["checklists/"]);
    let lists = checklists::read(binder, session.env, &request.log)?;
    let found = &lists.named(name)?.list;
    let points = lists.points(found);
    let page = list::page(found, &points, &session.words, request.when);
    Ok(PrintContent {
        subject: Some(PrintSubject::Checklist(found.id.clone())),
        ..PrintContent::one(found.title.clone(), page)
    })
}

pub(super) fn role(
    binder: &Binder,
    request: &PrintRequest,
    role: &str,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    session.reads(binder, &["contacts.yaml", "checklists/", "duties.yaml"]);
    let card = card::action_card(binder, session.env, &request.log, role)?;
    let view = ActionCardView {
        role: &card.role,
        people: &card.people,
        held: card.held.as_ref(),
        deputies: &card.deputies,
        colleagues: &card.colleagues,
        lists: &card.lists,
        points: &card.points,
        duties: &card.duties,
        timeline: &card.timeline,
        home: card.home,
        when: request.when,
    };
    let page = action_card::page(&view, &session.words);
    let title = session.say(&say!("print-of-role", role = &card.role));
    Ok(PrintContent::one(title, page))
}

pub(super) fn log(
    binder: &Binder,
    day: Option<NaiveDate>,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let (page, read) = log::printed(binder, day, session)?;
    let title = match &read.incident {
        Some(incident) => incident.title.clone(),
        None => session.say(&say!("log-title-journal")),
    };
    let log = read.shown_as().cloned().unwrap_or_else(LogId::journal);
    Ok(of_log(PrintContent::one(title, page), &log, &read.timeline))
}

pub(super) fn sheets(
    binder: &Binder,
    log: &LogId,
    day: Option<NaiveDate>,
    session: &Session,
) -> anyhow::Result<PrintContent> {
    let draw = |sheet: &DayLog<'_>, template: Option<OwnTemplate<'_>>, language: Language| {
        day_log::paper_day_sheet(sheet, template, &Words::new(language))
    };
    let read = day_sheets::day_sheets(binder, log, day, &draw)?;
    let parts = read.days.iter().map(|sheet| {
        let mut page = Page::new();
        from_markdown::add(&mut page, &sheet.blocks, &sheet.path, &session.words);
        for (id, text) in &sheet.whole_texts {
            let title = session.say(&say!("print-whole-text", id = id));
            page.heading(2, title).paragraph(text.as_str());
        }
        let title = say!("print-of-sheet-day", day = sheet.date.to_string());
        part(session.say(&title), page)
    });
    let content = PrintContent {
        parts: parts.collect(),
        ..PrintContent::default()
    };
    Ok(of_log(content, &read.incident.id, &read.timeline))
}

pub(super) fn call_sheet(
    binder: &Binder,
    request: &PrintRequest,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    session.reads(binder, &["contacts.yaml"]);
    let read = call_list::call_list(binder, session.env, &request.log)?;
    let sheet = PaperCallSheet {
        incident: (!request.log.is_journal()).then_some(&read.incident),
        people: &read.people,
        order: &read.order,
        meets: read.meets.map(|at| request.when.say(at)),
        places: &read.places,
        home: read.home,
    };
    let mut page = call_sheet::page(&sheet, &session.words);
    for name in &read.unknown {
        let said = session.say(&say!("meeting-unknown", name = name));
        page.paragraph(Text::new(said, Tone::Warning));
    }
    let title = session.say(&say!("print-of-callsheet"));
    let content = PrintContent::one(title, page);
    Ok(of_log(content, &request.log, &read.timeline))
}

pub(super) fn brief(binder: &Binder, session: &mut Session) -> anyhow::Result<PrintContent> {
    let log = session.incident_to_read(binder, None)?;
    let page = brief::printed(binder, &log, session)?;
    of_incident(binder, &log, say!("print-of-brief"), page, session)
}

/// The evaluation, and the course of the incident as a drawing with its table.
pub(super) fn evaluation(
    binder: &Binder,
    request: &PrintRequest,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let log = evaluate::incident(binder, session)?;
    let page = evaluate::evaluation(binder, &log, session)?.page;
    let content = of_incident(binder, &log, say!("print-of-evaluate"), page, session)?;
    with_course(binder, request, &log, content, session)
}

/// A report; behind the final one its key figures as charts and the course of the incident as a drawing.
pub(super) fn report(
    binder: &Binder,
    request: &PrintRequest,
    kind: ReportKind,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let log = evaluate::incident(binder, session)?;
    let report = report::drawn(binder, &log, kind, session)?;
    let title = subject::of_report(kind);
    let mut content = of_incident(binder, &log, title, report.answer.page, session)?;
    match kind {
        ReportKind::Final => {
            let title = session.say(&say!("charts-title"));
            content.parts.push(part(title, report.charts));
            with_course(binder, request, &log, content, session)
        }
        // What has been told outside is for everybody.
        ReportKind::Press => Ok(PrintContent {
            internal: false,
            ..content
        }),
        ReportKind::Board | ReportKind::Timeline | ReportKind::Lessons => Ok(content),
    }
}

fn with_course(
    binder: &Binder,
    request: &PrintRequest,
    log: &LogId,
    mut content: PrintContent,
    session: &Session,
) -> anyhow::Result<PrintContent> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let now = incident.is_open().then_some(request.when.now);
    let names = names::names(binder);
    let called = |id: &str| names.get(id).map_or(id, String::as_str).to_owned();
    if let Some(course) = Course::of(&timeline, now, &called) {
        content
            .parts
            .push(self::course(&course, request.when.zone, session));
    }
    Ok(content)
}

/// The course of an incident as a drawing, with its table.
pub(super) fn course(course: &Course, zone: Zone, session: &Session) -> PrintPart {
    let page = course::page(course, &session.words, zone);
    part(session.say(&say!("course-title")), page)
}

fn of_incident(
    binder: &Binder,
    log: &LogId,
    title: Message,
    page: Page,
    session: &Session,
) -> anyhow::Result<PrintContent> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let content = PrintContent::one(session.say(&title), page);
    Ok(of_log(content, &incident.id, &timeline))
}

pub(super) fn duties(
    binder: &Binder,
    request: &PrintRequest,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    session.reads(binder, &["duties.yaml"]);
    let read = obligations::read(binder, session.env, &request.log, &SnapshotTime::default())?;
    let accounts = read.accounts();
    let page = shown::list(&duty::view(&read, &accounts, true), true, &session.words).page;
    let content = PrintContent::one(session.say(&say!("print-of-duty")), page);
    Ok(of_log(content, &request.log, &read.snapshot.timeline))
}
