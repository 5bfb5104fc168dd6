//! What a print is called.

use crate::domain::paper::register::Print;
use crate::domain::paper::subject::PrintSubject;
use crate::domain::review::report::ReportKind;
use crate::error::Message;
use crate::say;

/// `Kontaktlista`, `Dagblad 2026-11-22`.
pub fn called(subject: &PrintSubject) -> Message {
    let dated = |day: &Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    match subject {
        PrintSubject::All => say!("print-of-all"),
        PrintSubject::Plan => say!("print-of-plan"),
        PrintSubject::Section(called) => say!("print-of-section", section = called),
        PrintSubject::UnitPlan(unit) => say!("print-of-unit-plan", unit = unit),
        PrintSubject::UnitContacts(unit) => say!("print-of-unit-contacts", unit = unit),
        PrintSubject::UnitCard(unit) => say!("print-of-unit-card", unit = unit),
        PrintSubject::Contacts => say!("print-of-contacts"),
        PrintSubject::Card => say!("print-of-card"),
        PrintSubject::Checklist(id) => say!("print-of-checklist", list = id),
        PrintSubject::Role(role) => say!("print-of-role", role = role),
        PrintSubject::Log(day) => match dated(day) {
            Some(day) => say!("print-of-log-day", day = day),
            None => say!("print-of-log"),
        },
        PrintSubject::Sheet(day) => match dated(day) {
            Some(day) => say!("print-of-sheet-day", day = day),
            None => say!("print-of-sheet"),
        },
        PrintSubject::Blank => say!("print-of-blank"),
        PrintSubject::CallSheet => say!("print-of-callsheet"),
        PrintSubject::Brief => say!("print-of-brief"),
        PrintSubject::Evaluation => say!("print-of-evaluate"),
        PrintSubject::Report(kind) => of_report(*kind),
        PrintSubject::Duties => say!("print-of-duty"),
        PrintSubject::Evidence => say!("verify-report-title"),
        PrintSubject::Roster(sheet) => say!("print-of-roster", sheet = sheet.word()),
    }
}

/// `Rapport till styrelsen`.
pub fn of_report(kind: ReportKind) -> Message {
    match kind {
        ReportKind::Board => say!("print-of-report-board"),
        ReportKind::Final => say!("print-of-report-final"),
        ReportKind::Timeline => say!("print-of-report-timeline"),
        ReportKind::Press => say!("print-of-report-press"),
        ReportKind::Lessons => say!("print-of-report-lessons"),
    }
}

/// The same of a print in the register; one of a newer program is called as it stands there.
pub fn of_print(print: &Print) -> Message {
    match &print.subject {
        Some(subject) => called(subject),
        None => say!("print-of-other", what = &print.item),
    }
}
