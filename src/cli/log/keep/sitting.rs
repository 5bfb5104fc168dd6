//! Full-screen session of the desk, until Ctrl-D.

use std::io;
use std::time::Duration;

use crate::cli::full_screen::{Key, Screen};
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::name::EntryId;
use crate::domain::time::moment;
use crate::error::{Exit, Message};
use crate::render::log::desk::{DeskView, page_of_rows, picture};
use crate::render::page::{Text, Tone};
use crate::render::words::Words;
use crate::say;
use crate::usecases::log::keep_desk::{DeskRead, LeftOnDesk, LogDesk};
use crate::usecases::output::unhandled_failures;

use super::carry_out::{carry_out, known_by};
use super::desk::{Desk, Wish};
use super::shown;
use super::typed::{self, Typed};
use super::vocabulary::Vocabulary;

/// Time between two looks at the log.
const EVERY: Duration = Duration::from_secs(1);

struct Sitting<'s, 'e> {
    session: &'s mut Session<'e>,
    office: LogDesk,
    desk: Desk,
    vocabulary: Vocabulary,
    read: Option<DeskRead>,
    /// The last answer.
    said: Vec<Text>,
    is_kept: bool,
}

/// # Errors
/// The terminal or the copy cannot be used any more. What was typed is kept.
pub(super) fn sit(
    session: &mut Session,
    office: LogDesk,
    left: &LeftOnDesk,
) -> anyhow::Result<Exit> {
    let output = std::mem::replace(&mut session.env.output, Box::new(io::sink()));
    let mut screen = Screen::open(output, session.colour())?;
    let mut sitting = Sitting {
        vocabulary: Vocabulary::of(&session.words),
        desk: Desk::with(&left.unsent),
        said: Vec::new(),
        is_kept: left.is_kept,
        read: None,
        session,
        office,
    };
    sitting.say_left(left);
    let ended = sitting.until_left(&mut screen);
    drop(screen);
    sitting.say_farewell();
    ended.map(|()| Exit::Done)
}

impl Sitting<'_, '_> {
    fn until_left(&mut self, screen: &mut Screen) -> anyhow::Result<()> {
        loop {
            self.look();
            // Input is saved before it is shown.
            self.keep();
            self.draw(screen)?;
            for key in screen.keys(EVERY)? {
                if self.press(key, screen)? {
                    self.keep();
                    return Ok(());
                }
            }
            if !self.session.env.clock.wait(Duration::ZERO) {
                return Ok(());
            }
        }
    }

    /// Read errors may be temporary: the session continues.
    fn look(&mut self) {
        match self.office.look(self.session.env) {
            Ok(None) => {}
            Ok(Some(read)) => self.read = Some(read),
            Err(error) => self.said = said_of(&error, &self.session.words),
        }
    }

    /// True where the key asks to leave.
    fn press(&mut self, key: Key, screen: &mut Screen) -> anyhow::Result<bool> {
        let page = page_of_rows(screen.size());
        match self.desk.press(key, page, &self.vocabulary) {
            Wish::Nothing => Ok(false),
            Wish::Leave => Ok(true),
            Wish::Send(line) => Ok(self.send(&line)),
            Wish::SendRows => self.send_rows(screen).map(|()| false),
        }
    }

    fn keep(&mut self) {
        self.is_kept = self.office.keep(&self.desk.unsent());
    }

    /// Carries a line out, which is kept as it was sent first; true where it asks to leave.
    fn send(&mut self, line: &str) -> bool {
        let is_time = |words: &str| self.office.is_time(words, self.session.env);
        match typed::read(line, &self.vocabulary, &is_time) {
            Ok(Typed::Quit) => {
                self.desk.sent();
                return true;
            }
            Ok(Typed::Help) => {
                self.desk.sent();
                self.desk.help = Some(0);
                self.said = Vec::new();
            }
            Ok(typed) => {
                if self.write(&typed) {
                    self.desk.sent();
                }
            }
            Err(refused) => self.said = said_of(&refused.into(), &self.session.words),
        }
        self.keep();
        false
    }

    /// Writes the pasted rows one after the other; where one is refused it is the first of those left.
    fn send_rows(&mut self, screen: &mut Screen) -> anyhow::Result<()> {
        while let Some(first) = self.desk.rows.first() {
            let row = Typed::Row(Box::new(typed::plain_row(first)));
            if !self.write(&row) {
                break;
            }
            self.desk.rows.remove(0);
            self.keep();
            self.draw(screen)?;
        }
        self.desk.scrolled = 0;
        Ok(())
    }

    /// Writes, and shows the result; true if it is durable.
    fn write(&mut self, typed: &Typed) -> bool {
        match self.written(typed) {
            Ok(said) => {
                self.said = said;
                true
            }
            Err(error) => {
                self.said = said_of(&error, &self.session.words);
                false
            }
        }
    }

    fn written(&mut self, typed: &Typed) -> anyhow::Result<Vec<Text>> {
        let binder = self.office.binder(self.session.env)?;
        if let Some((kind, says)) = known_by(typed) {
            self.office.send(&binder, self.desk.unsent(), kind, says);
        }
        let log = self.office.log().clone();
        let Some(noted) = carry_out(typed, &binder, self.session.env, &log)? else {
            return Ok(Vec::new());
        };
        let answer = match noted.committed {
            true => {
                let (id, time) = (
                    noted.id.to_string(),
                    moment::clock_in(noted.at, binder.zone()),
                );
                self.session
                    .say(&say!("keep-written", id = id, time = time))
            }
            false => write_outcome::line(self.session, &binder, &noted),
        };
        let mut answer = Text::new(answer, Tone::Good);
        if !noted.about.is_empty() {
            answer = answer.and(format!(" · {}", noted.about), Tone::Normal);
        }
        let mut said = vec![answer];
        let notices = noted.notices.iter().chain(&noted.waits);
        let say = |it| self.session.say(&at_desk(it, &noted.id));
        said.extend(notices.map(|it| Text::new(say(it), Tone::Warning)));
        Ok(said)
    }

    fn draw(&self, screen: &mut Screen) -> io::Result<()> {
        let line = (self.desk.line.text(), self.desk.line.at());
        screen.draw(|width, height| picture(&self.view(height), line, width, height))
    }

    fn view(&self, height: usize) -> DeskView {
        let shown = |read| shown::view_of(read, self.session, self.desk.scrolled, height);
        let mut view = self.read.as_ref().map_or_else(DeskView::default, shown);
        let before = std::mem::take(&mut view.said);
        view.said = self.said_now();
        view.said.extend(before);
        view.help = self.desk.help.map(|from| (self.help(), from));
        view
    }

    /// A question, the last answer, or what can be typed.
    fn said_now(&self) -> Vec<Text> {
        let say = |message: &Message| self.session.say(message);
        let mut said = self.said.clone();
        if let Some(first) = self.desk.rows.first() {
            let count = self.desk.rows.len();
            let asked = say!("keep-pasted", count = count, first = first);
            said.push(Text::new(say(&asked), Tone::Warning));
        }
        if !self.is_kept {
            said.push(Text::new(say(&say!("keep-not-kept")), Tone::Warning));
        }
        if said.is_empty() {
            said.push(Text::new(say(&say!("keep-idle")), Tone::Faint));
        }
        said
    }

    fn help(&self) -> Vec<Text> {
        let keys = self.session.say(&say!("keep-help-keys"));
        let help = self.session.say(&say!("keep-help"));
        let lines = help.lines().map(Text::from);
        [Text::new(keys, Tone::Faint)]
            .into_iter()
            .chain(lines)
            .collect()
    }

    fn say_left(&mut self, left: &LeftOnDesk) {
        let written = left.written.as_ref();
        let written = written.map(|id| say!("keep-left-written", id = id.to_string()));
        let unsent = (!left.unsent.line.is_empty()).then(|| say!("keep-left"));
        let said = written.into_iter().chain(unsent);
        let say = |message: Message| Text::new(self.session.say(&message), Tone::Warning);
        self.said = said.map(say).collect();
    }

    /// Behind the screen: what is not written waits for the next time.
    fn say_farewell(&mut self) {
        if !self.desk.unsent().is_empty() && self.is_kept {
            self.session.notice(&say!("keep-left-on-desk"));
        }
    }
}

/// A notice worded for the desk, where no options are typed.
fn at_desk(remark: &Message, id: &EntryId) -> Message {
    match remark.id {
        "log-late-without-reason" => say!("keep-late-why"),
        "log-decision-without-reason" => say!("keep-decision-why", id = id.to_string()),
        _ => remark.clone(),
    }
}

/// The sentences of an error: the fault, and what to type.
fn said_of(error: &anyhow::Error, words: &Words) -> Vec<Text> {
    let message = unhandled_failures::sentence(error);
    let sentences = [Some(words.say(&message)), words.hint(&message)];
    let said = sentences.into_iter().flatten();
    said.map(|sentence| Text::new(sentence, Tone::Warning))
        .collect()
}
