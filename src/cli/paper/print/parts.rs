//! The parts of a print: one list or text of the binder each.

use crate::cli::paper::print::incident_parts;
use crate::cli::paper::print::plan_parts::{self, PlanOf};
use crate::cli::paper::print::print_request::{PrintContent, PrintRequest, part};
use crate::cli::paper::print::roster_parts;
use crate::cli::session::Session;

use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::subject::PrintSubject;
use crate::domain::replication::evidence::report::AuditReport;
use crate::error::Failure;
use crate::render::paper::blank_sheet;
use crate::render::print_job::{PartForm, PrintPart, SheetForm};
use crate::render::replication::evidence::audit_report;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::replication::verify_evidence::{AuditRequest, verify_evidence};

/// Reads and lays out what was asked for.
pub(super) fn content(
    binder: &Binder,
    request: &PrintRequest,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let is_for_others = matches!(
        request.subject,
        PrintSubject::All
            | PrintSubject::Plan
            | PrintSubject::Section(_)
            | PrintSubject::UnitPlan(_)
            | PrintSubject::Contacts
            | PrintSubject::UnitContacts(_)
            | PrintSubject::Card
            | PrintSubject::UnitCard(_)
    );
    if request.audience.is_some() && !is_for_others {
        return Err(Failure::wrong_words(say!("print-not-for-others")).into());
    }
    match &request.subject {
        PrintSubject::All => super::book::content(binder, request, session),
        PrintSubject::Plan => plan_parts::plan(binder, request, PlanOf::All, session),
        PrintSubject::UnitPlan(unit) => {
            plan_parts::plan(binder, request, PlanOf::Unit(unit), session)
        }
        PrintSubject::Section(called) => plan_parts::section(binder, request, called, session),
        PrintSubject::Contacts => plan_parts::contacts(binder, request, None, session),
        PrintSubject::UnitContacts(unit) => {
            plan_parts::contacts(binder, request, Some(unit), session)
        }
        PrintSubject::Card => plan_parts::card(binder, request, None, session),
        PrintSubject::UnitCard(unit) => plan_parts::card(binder, request, Some(unit), session),
        PrintSubject::Checklist(name) => incident_parts::checklist(binder, request, name, session),
        PrintSubject::Role(role) => incident_parts::role(binder, request, role, session),
        PrintSubject::Log(day) => incident_parts::log(binder, *day, session),
        PrintSubject::Sheet(day) => {
            let log = session.incident_to_read(binder, None)?;
            incident_parts::sheets(binder, &log, *day, session)
        }
        PrintSubject::Blank => Ok(blanks(request, session)),
        PrintSubject::CallSheet => incident_parts::call_sheet(binder, request, session),
        PrintSubject::Brief => incident_parts::brief(binder, session),
        PrintSubject::Evaluation => incident_parts::evaluation(binder, request, session),
        PrintSubject::Report(kind) => incident_parts::report(binder, request, *kind, session),
        PrintSubject::Duties => incident_parts::duties(binder, request, session),
        PrintSubject::Evidence => evidence(binder, request, session),
        PrintSubject::Roster(sheet) => roster_parts::content(binder, request, *sheet, session),
    }
}

/// Result of an audit of all entries.
fn evidence(
    binder: &Binder,
    request: &PrintRequest,
    session: &Session,
) -> anyhow::Result<PrintContent> {
    let report = verify_evidence(binder, AuditRequest::default(), session.env)?;
    Ok(audit_report(&report, request.when, session))
}

pub(super) fn audit_report(
    report: &AuditReport,
    when: TimeStyle,
    session: &Session,
) -> PrintContent {
    let page = audit_report::page(&session.words, report, when);
    PrintContent::one(session.say(&say!("verify-report-title")), page)
}

/// In place of a number.
const UNNUMBERED: &str = "………………";

/// The empty sheets at the end of one copy of a book.
pub(super) fn leaves(
    number: Option<&PaperNumber>,
    content: &PrintContent,
    form: SheetForm,
    session: &Session,
) -> Vec<PrintPart> {
    let number = |leaf| match number {
        Some(number) => number.clone().with_leaf(leaf).to_string(),
        None => UNNUMBERED.to_owned(),
    };
    let leaves = 1..=content.blanks;
    leaves
        .map(|leaf| blank(&number(leaf), form, session))
        .collect()
}

fn blanks(request: &PrintRequest, session: &Session) -> PrintContent {
    let numbers = (1..=request.sheets).map(|sheet| match &request.id {
        Some(id) => PaperNumber::of(id, sheet, request.sheets).to_string(),
        None => UNNUMBERED.to_owned(),
    });
    PrintContent {
        parts: numbers
            .map(|number| blank(&number, request.form, session))
            .collect(),
        ..PrintContent::default()
    }
}

fn blank(number: &str, form: SheetForm, session: &Session) -> PrintPart {
    let rows = blank_sheet::rows(form.large, form.landscape);
    let title = session.say(&say!("print-blank-title", number = number));
    PrintPart {
        form: PartForm::Handwriting,
        ..part(title, blank_sheet::page(number, rows, &session.words))
    }
}
