//! The newest rows of a log, as many as fit the screen.

use crate::cli::log::log_context::{context, head};
use crate::cli::session::Session;
use crate::render::log;
use crate::render::page::terminal::{self, Style};
use crate::say;
use crate::usecases::log::read_log::LogRead;

/// Keeps the newest rows that fit the screen; notes how many precede them.
pub(super) fn newest(session: &mut Session, read: &mut LogRead, rows: usize) {
    let all = read.choice.of(&read.timeline).len();
    let style = Style {
        width: session.env.terminal.width,
        colour: false,
    };
    let height = |read: &LogRead| {
        let page = log::page(&head(read), &read.folded(), &context(session, read));
        terminal::page(&page, style).lines().count()
    };
    let mut shown = all.min(rows);
    read.choice.last = Some(shown);
    // One row is needed for that note.
    while shown > 1 && height(read) + 2 > rows {
        shown -= 1;
        read.choice.last = Some(shown);
    }
    if shown < all {
        session.notice(&say!("log-rows-before", rows = all - shown, all = all));
    }
}
