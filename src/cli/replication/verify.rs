//! `binder verify`: checks signatures, chains and times of all entries.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::paper::print::unregistered;
use crate::cli::session::Session;
use crate::domain::replication::evidence::report::{AuditReport, AuditVerdict};
use crate::domain::shell_quote;
use crate::domain::time::moment::{self, Zone};
use crate::error::{Exit, Failure};
use crate::render::replication::by_hand;
use crate::render::replication::evidence;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::target_log;
use crate::usecases::output::write_file::write_file;
use crate::usecases::replication::verify_evidence::{self, AuditRequest, WindowsOf};

#[derive(Args, Debug)]
pub(crate) struct VerifyArgs {
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "since")]
    log: Option<PathBuf>,
    #[arg(long, value_name = "DIGITS")]
    introduction: Option<String>,
    #[arg(long)]
    again: bool,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["since", "log"])]
    report: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["since", "log", "introduction", "again", "report"])]
    by_hand: bool,
}

pub(crate) fn run(typed: &VerifyArgs, session: &mut Session) -> anyhow::Result<Exit> {
    if typed.by_hand {
        let shown = by_hand::page(session.words.language);
        session.answer(&shown.page, &shown.json)?;
        return Ok(Exit::Done);
    }
    match &typed.log {
        Some(file) => file_alone(typed, file, session),
        None => whole_binder(typed, session),
    }
}

fn whole_binder(typed: &VerifyArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    if let Some(file) = &typed.report {
        is_free(file, &binder, session)?;
    }
    let windows = match session.globals.incident.clone() {
        Some(log) => {
            let log = target_log::for_reading(&binder, session.env, Some(&log))?;
            WindowsOf::Log(log.log)
        }
        None if session.globals.json => WindowsOf::All,
        None => WindowsOf::Nobody,
    };
    let log = match &windows {
        WindowsOf::Log(log) => Some(log.to_string()),
        WindowsOf::Nobody | WindowsOf::All => None,
    };
    let asked = typed.asked(windows);
    let report = verify_evidence::verify_evidence(&binder, asked, session.env)?;
    if let Some(file) = &typed.report {
        let pdf = unregistered::audit_report(&binder, &report, session)?;
        write_file(&session.env.absolute(file), &pdf.bytes, session.env)?;
        session.notice(&say!(
            "verify-report-written",
            file = shell_quote::path(file)
        ));
    }
    answer(session, &report, binder.zone(), log.as_deref())
}

/// # Errors
/// The report would lie in the binder, or in place of another file.
fn is_free(file: &Path, binder: &Binder, session: &Session) -> Result<(), Failure> {
    session.outside(binder, file)?;
    match session.env.absolute(file).exists() {
        true => Err(Failure::could_not(say!(
            "file-is-there",
            file = shell_quote::path(file)
        ))),
        false => Ok(()),
    }
}

fn file_alone(typed: &VerifyArgs, file: &Path, session: &mut Session) -> anyhow::Result<Exit> {
    let asked = typed.asked(WindowsOf::All);
    let it = verify_evidence::verify_file(file, asked, &evidence::usual_remarks(), session.env)?;
    let chosen = session.globals.incident.clone();
    let log = it.log.map(|log| log.to_string()).or(chosen);
    answer(session, &it.report, it.zone, log.as_deref())
}

impl VerifyArgs {
    fn asked(&self, windows: WindowsOf) -> AuditRequest {
        AuditRequest {
            since: self.since.clone(),
            introduction: self.introduction.clone(),
            windows,
            again: self.again,
        }
    }
}

fn answer(
    session: &mut Session,
    report: &AuditReport,
    zone: Zone,
    log: Option<&str>,
) -> anyhow::Result<Exit> {
    let when = TimeStyle {
        now: moment::in_zone(session.env.now(), zone),
        zone,
    };
    let shown = evidence::report(&session.words, report, when, log);
    session.answer(&shown.page, &shown.json)?;
    Ok(match report.verdict() {
        AuditVerdict::Holds => Exit::Done,
        AuditVerdict::Contradicted | AuditVerdict::Broken => Exit::Broken,
    })
}
