//! Prints that nobody has in hand: the PDF of an archive, the one beside a readable remote, the report of an audit. They have no
//! number and are not in the register.

use crate::cli::incident::when;
use crate::cli::paper::print::parts;
use crate::cli::paper::print::print_request::{PrintContent, PrintRequest};
use crate::cli::paper::print::{imprint, incident_parts};
use crate::cli::session::Session;
use crate::domain::export::{ExportContent, ExportedLog};
use crate::domain::name::LogId;
use crate::domain::paper::subject::PrintSubject;
use crate::domain::replication::evidence::report::AuditReport;
use crate::render::export::lists;
use crate::render::print_job::SheetForm;
use crate::usecases::Binder;
use crate::usecases::paper::day_sheets;
use crate::usecases::paper::print_version::print_version;

/// A PDF, and the title it has.
pub(crate) struct TitledPdf {
    pub(crate) title: String,
    pub(crate) bytes: Vec<u8>,
}

/// The whole binder as one book.
///
/// # Errors
/// The binder cannot be read; the PDF could not be made.
pub(crate) fn book(binder: &Binder, session: &mut Session) -> anyhow::Result<TitledPdf> {
    session.in_background(binder, |session| {
        let request = request(binder, PrintSubject::All, LogId::journal(), session);
        let content = parts::content(binder, &request, session)?;
        pdf(binder, &request, &content, session)
    })
}

/// An incident: its log whole, its course, and the sheet of each day.
///
/// # Errors
/// The binder cannot be read; the PDF could not be made.
pub(crate) fn incident(
    binder: &Binder,
    content: &ExportContent,
    log: &ExportedLog,
    session: &mut Session,
) -> anyhow::Result<TitledPdf> {
    session.in_background(binder, |session| {
        let id = log.shown_as();
        let request = request(binder, PrintSubject::Log(None), id.clone(), session);
        let page = lists::log_page(log, content, &session.words);
        let incident = log.incident.as_ref();
        let title = incident.map_or_else(String::new, |incident| incident.title.clone());
        let mut print = PrintContent::one(title, page);
        let course = content.course(log);
        let zone = content.settings.zone;
        print
            .parts
            .extend(course.map(|course| incident_parts::course(&course, zone, session)));
        let sheets = incident_parts::sheets(binder, id, None, session)?;
        print.parts.extend(sheets.parts);
        print.incident = Some(id.clone());
        print.internal = log.whole.as_ref().is_some_and(day_sheets::has_internal);
        pdf(binder, &request, &print, session)
    })
}

/// Result of an audit as a PDF, for those who judge the log as evidence.
///
/// # Errors
/// The PDF could not be made.
pub(crate) fn audit_report(
    binder: &Binder,
    report: &AuditReport,
    session: &Session,
) -> anyhow::Result<TitledPdf> {
    let request = request(binder, PrintSubject::Evidence, LogId::journal(), session);
    let content = parts::audit_report(report, request.when, session);
    pdf(binder, &request, &content, session)
}

fn request(binder: &Binder, subject: PrintSubject, log: LogId, session: &Session) -> PrintRequest {
    PrintRequest {
        class: String::new(),
        passphrase_fd: None,
        subject,
        sheets: 1,
        audience: None,
        id: None,
        log,
        form: SheetForm::default(),
        when: when(binder, session),
    }
}

fn pdf(
    binder: &Binder,
    request: &PrintRequest,
    content: &PrintContent,
    session: &Session,
) -> anyhow::Result<TitledPdf> {
    let version = print_version(binder, &request.subject.sources(&content.path))?;
    let imprint = imprint(("", 1), binder, request, content, &version, session);
    let job = imprint.job(content, 1, session);
    Ok(TitledPdf {
        bytes: crate::print::pdf(&job, request.when.now)?,
        title: job.title,
    })
}
