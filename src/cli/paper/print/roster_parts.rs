//! Sheets of a roster: classes, muster, pick-up, medicine, attendance.

use crate::cli::paper::print::print_request::{PrintContent, PrintRequest, part};
use crate::cli::roster::Unlock;
use crate::cli::session::Session;
use crate::domain::paper::subject::RosterSheet;
use crate::domain::roster::Child;
use crate::domain::time::moment;
use crate::error::Failure;
use crate::render::paper::roster_sheet::{self, NamedSheet};
use crate::render::roster::RosterContext;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::roster::read_presence::read_presence;

/// Opens the rosters and lays out one class, or each class on sheets of its own.
///
/// # Errors
/// No roster can be opened; there is no such class.
pub(super) fn content(
    binder: &Binder,
    request: &PrintRequest,
    sheet: RosterSheet,
    session: &mut Session,
) -> anyhow::Result<PrintContent> {
    let unlock = Unlock::by(request.passphrase_fd);
    let rosters = unlock.open(binder, session)?;
    let roster = &rosters.all;
    let classes: Vec<&str> = match request.class.as_str() {
        "" => roster.classes(),
        class => vec![class],
    };
    binder.show_protected();
    let incident = session.globals.incident.clone();
    let read = read_presence(binder, session.env, incident.as_deref())?;
    let context = RosterContext {
        words: &session.words,
        home: rosters.home,
        zone: request.when.zone,
        today: moment::date_in(request.when.now, request.when.zone),
        names: true,
    };
    let mut parts = Vec::new();
    for class in classes {
        let children: Vec<&Child> = roster.of_class(class);
        let named = NamedSheet { sheet, class };
        if let Some(page) = roster_sheet::page(&named, &children, &read.presence, context) {
            parts.push(part(session.say(&roster_sheet::title(&named)), page));
        }
    }
    if parts.is_empty() {
        let (class, classes) = (request.class.as_str(), roster.classes().join(", "));
        let what = match roster.of_class(class).is_empty() && !class.is_empty() {
            true => say!("roster-no-such-class", class = class, classes = classes),
            false => say!("print-roster-nothing"),
        };
        return Err(Failure::could_not(what).into());
    }
    Ok(PrintContent {
        parts,
        incident: read.is_drill.then(|| read.log.clone()),
        ..PrintContent::default()
    })
}
