//! Output to a terminal: limited to one screen, or through a pager.

use textwrap::core::display_width;

use crate::cli::session::Session;
use crate::domain::sealing::secret_text::SecretText;
use crate::env::pager;
use crate::error::Message;
use crate::render::sanitize;
use crate::say;

/// Rows left free for the prompt and messages beside the answer.
const BESIDE: usize = 4;

impl Session<'_> {
    /// Most rows of an answer limited to one screen; none without a terminal, or if everything is
    /// requested.
    pub(crate) fn rows_of_screen(&self) -> Option<usize> {
        let fits = self.fits_screen && !self.globals.all && !self.globals.json;
        let height = self.env.terminal.height.saturating_sub(BESIDE).max(BESIDE);
        (fits && self.env.terminal.output).then_some(height)
    }

    /// True if an answer has everything: asked for, or not for a screen.
    pub(crate) fn shows_whole(&self) -> bool {
        self.globals.all || self.globals.verbose || !self.env.terminal.output
    }

    /// Shows an answer.
    pub(super) fn show(&mut self, text: &str) -> anyhow::Result<()> {
        if let Some(most) = self.rows_of_screen() {
            let text = self.fitted(text, most);
            return self.write_answer(text.as_bytes());
        }
        let rows: usize = text.lines().map(|line| self.rows(line)).sum();
        let is_long = rows >= self.env.terminal.height;
        let pages = self.env.terminal.output && !self.globals.no_pager && !self.globals.json;
        if is_long && pages && pager::shown(text, self.env) {
            return Ok(());
        }
        self.write_answer(text.as_bytes())
    }

    /// Shows a text that must leave no trace, as it is but for what a terminal would carry out.
    pub(crate) fn show_without_trace(&mut self, text: &str) -> anyhow::Result<()> {
        let pages = self.env.terminal.output && !self.globals.no_pager;
        let clean = SecretText::new(sanitize::lines(text));
        if pages && pager::shown_without_trace(clean.as_str(), self.env) {
            return Ok(());
        }
        self.write_answer(clean.as_str().as_bytes())?;
        self.write_answer(match clean.as_str().ends_with('\n') {
            true => b"",
            false => b"\n",
        })
    }

    /// How to see the rows left out, without repeating a writing command.
    fn more(&self, rows: usize) -> Message {
        if !self.has_written {
            return say!("frame-more-rows", rows = rows);
        }
        let mut words = self.typed.args.iter().filter_map(|word| word.to_str());
        let command = match words.find(|word| !word.starts_with('-')) {
            Some("incident") => "incident show",
            Some("call-result") => "convene",
            Some("meeting") => "log -n 5",
            Some(noun) => noun,
            None => "status",
        };
        say!("frame-more-rows-written", rows = rows, command = command)
    }

    /// Rows of the terminal that a line takes.
    fn rows(&self, line: &str) -> usize {
        let width = display_width(line);
        width.div_ceil(self.env.terminal.width).max(1)
    }

    /// Shortens a long text; of a writing command the last paragraph, which has the result, is kept.
    fn fitted(&self, text: &str, most: usize) -> String {
        let lines: Vec<&str> = text.lines().collect();
        let rows = |lines: &[&str]| lines.iter().map(|line| self.rows(line)).sum::<usize>();
        if rows(&lines) <= most {
            return text.to_owned();
        }
        let last = lines.iter().rev().take_while(|line| !line.is_empty());
        let closing = if self.has_written {
            last.count().min(most / 2)
        } else {
            0
        };
        let end = lines.len() - closing;
        let room = most.saturating_sub(rows(&lines[end..]) + 1);
        let mut kept = end;
        while kept > 1 && rows(&lines[..kept]) > room {
            kept -= 1;
        }
        // No blank row before the note on the number left out.
        while kept > 1 && lines[kept - 1].trim().is_empty() {
            kept -= 1;
        }
        let more = self.say(&self.more(rows(&lines[kept..end])));
        let shown = lines[..kept].iter().copied();
        let shown = shown
            .chain([more.as_str()])
            .chain(lines[end..].iter().copied());
        shown.map(|line| format!("{line}\n")).collect()
    }
}
