//! Builds the view of the desk from the data read.

use crate::cli::log::log_context;
use crate::cli::session::Session;
use crate::render::log::desk::DeskView;
use crate::render::log::desk::view::{DeskContent, view};
use crate::render::page::{Text, Tone};
use crate::usecases::log::keep_desk::DeskRead;

/// `scrolled`: how many of the newest rows are left out; `most`: how many are enough.
pub(super) fn view_of(
    read: &DeskRead,
    session: &Session,
    scrolled: usize,
    most: usize,
) -> DeskView {
    let (actions, times) = read.actions_and_times();
    let rows = read.read.folded();
    let content = DeskContent {
        incident: read.read.incident.as_ref(),
        rows: &rows,
        actions: &actions,
        times: &times,
        keepers: &read.keepers,
        unshared: read.unshared,
        elsewhere: read.elsewhere.as_ref(),
    };
    let context = log_context::context(session, &read.read);
    let mut view = view(&content, &context, scrolled, most);
    if !session.colour() {
        view.rows = view.rows.into_iter().map(with_marks).collect();
    }
    view
}

/// Marks struck text visibly in every terminal.
fn with_marks(row: Text) -> Text {
    let piece = |(text, tone): (String, Tone)| match tone {
        Tone::Struck => (format!("~~{text}~~"), tone),
        _ => (text, tone),
    };
    Text(row.0.into_iter().map(piece).collect())
}
