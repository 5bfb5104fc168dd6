//! `paper in` of an attendance sheet: each line a child, with when it came and left and who fetched it. What is
//! typed names somebody: it is sealed in the log, and repeated and kept nowhere else.

use serde_json::json;

use crate::cli::incident::when;
use crate::cli::log::write_outcome;
use crate::cli::paper::key_in::{KeyIn, asked, decoded};
use crate::cli::paper::print::register::event;
use crate::cli::roster::Opened;
use crate::cli::roster::mark::written;
use crate::cli::roster::pick_up::{collector, left};
use crate::cli::session::{Session, complain};
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{PaperMark, Print};
use crate::domain::roster::Child;
use crate::domain::roster::attendance_line::AttendanceLine;
use crate::domain::roster::presence::{PresenceEvent, PresenceMark};
use crate::domain::time::moment::Moment;
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::error::{Exit, Failure, Message};
use crate::render::page::{Page, Text, Tone};
use crate::render::paper::subject;
use crate::say;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::write_outcome as time_context;
use crate::usecases::paper::key_in::{KeyedSheet, open_sheet};
use crate::usecases::paper::mark_paper::{PaperWord, mark_paper};
use crate::usecases::roster::mark_presence::{NewMark, OnPaper};
use crate::usecases::roster::read_presence::read_marks;

pub(super) fn run(typed: KeyIn, session: &mut Session) -> anyhow::Result<Exit> {
    if !typed.photo.is_empty() {
        return Err(Failure::wrong_words(say!("paper-attendance-photo")).into());
    }
    let mut sitting = begin(typed, session)?;
    match sitting.read_lines(session)? {
        true => sitting.finish(session),
        false => Ok(sitting.leave(session)),
    }
}

/// Opens the rosters and the sheet, and asks who wrote it and on which day.
fn begin(typed: KeyIn, session: &mut Session) -> anyhow::Result<Attendance> {
    let mut opened = Opened::of(&typed.unlock, session)?;
    let sheet = open_sheet(&opened.binder, opened.read.log.clone(), &typed.sheet)?;
    if let Some((at, who)) = &sheet.finished {
        let number = sheet.number.to_string();
        let time = when(&opened.binder, session).say(*at);
        let what = say!(
            "paper-attendance-keyed-already",
            number = number,
            time = time,
            who = who
        );
        return Err(Failure::could_not(what).into());
    }
    let before = sheet.rows.first().map(|row| row.hand.clone());
    let hand = asked::who(typed.by, before, session)?;
    let reading = time_context::reading(&opened.binder, session.env, Toward::Past, None);
    let day = asked::day(typed.date, &say!("paper-ask-attendance-day"), session)?;
    if let Some(day) = day {
        opened.read.today = reading.day(&day)?;
    }
    opened.note(session);
    let incident = session.globals.incident.clone();
    Ok(Attendance {
        known: read_marks(&opened.binder, session.env, incident.as_deref())?,
        line: sheet.last_line(),
        which: typed.twice.which(),
        late: session.in_binders_language(&opened.binder)(&say!("paper-late")),
        opened,
        sheet,
        hand,
        came: 0,
        left: 0,
        refused: 0,
    })
}

/// An attendance sheet while it is keyed in. The day of what was read is the day of the sheet.
struct Attendance {
    opened: Opened,
    sheet: KeyedSheet,
    hand: String,
    which: Option<RepeatedHour>,
    late: String,
    /// Marks of children that the log had before this sitting.
    known: Vec<PresenceEvent>,
    /// The line that was keyed in last, from 1.
    line: u64,
    /// Marks that are written now.
    came: usize,
    left: usize,
    /// Lines that were not taken in.
    refused: usize,
}

impl Attendance {
    /// True where the sheet is at its end: Enter at a terminal, the end of a pipe.
    fn read_lines(&mut self, session: &mut Session) -> anyhow::Result<bool> {
        let is_asked = session.env.terminal.input;
        if is_asked {
            session.tell(&say!("paper-attendance-how"));
        }
        loop {
            let question = say!("paper-ask-row", line = self.line + 1);
            let Some(bytes) = session.line(is_asked.then_some(&question))? else {
                return Ok(!is_asked && self.refused == 0);
            };
            let is_empty = bytes.trim_ascii().is_empty();
            if is_empty && is_asked {
                return Ok(true);
            }
            if is_empty {
                continue;
            }
            self.line += 1;
            let text = decoded(&bytes, session);
            if let Err(error) = text.and_then(|text| self.take(&text, session)) {
                let error = self.told(error);
                complain(&error, &session.words, session.globals.verbose, session.env);
                match is_asked {
                    // It is asked for again.
                    true => self.line -= 1,
                    false => self.refused += 1,
                }
            }
        }
    }

    /// Why a line was not taken in. The line is named by its number alone.
    fn told(&self, error: anyhow::Error) -> anyhow::Error {
        match error.downcast::<Failure>() {
            Ok(failure) => {
                let (line, why) = (self.line, failure.message);
                Failure::could_not(say!("paper-attendance-row", line = line, why = why)).into()
            }
            Err(other) => other,
        }
    }

    fn take(&mut self, text: &str, session: &mut Session) -> anyhow::Result<()> {
        let unclear = || Failure::could_not(say!("paper-no-attendance"));
        let line = AttendanceLine::parse(text).ok_or_else(unclear)?;
        let child = self.opened.child(&line.name)?.clone();
        let came = self.happened(line.came.as_deref(), session)?;
        let gone = self.happened(line.left.as_deref(), session)?;
        if let (Some((_, came)), Some((_, gone))) = (&came, &gone)
            && gone < came
        {
            return Err(Failure::could_not(say!("paper-attendance-order")).into());
        }
        let (to, refused) = collector(&self.opened, &child, &line.to);
        if let Some(at) = came {
            let said = say!("roster-event-in", name = &child.name, class = &child.class);
            self.came += self.write(&child, (PresenceMark::In, at), "", &said, session)?;
        }
        if let Some(at) = gone {
            let said = left(&child, &to, "");
            self.left += self.write(&child, (PresenceMark::Out, at), &to, &said, session)?;
        }
        if self.opened.names {
            let times: Vec<String> = [line.came, line.left].into_iter().flatten().collect();
            let times = times.join(" – ");
            let (name, class) = (&child.name, &child.class);
            session.tell(&say!(
                "paper-attendance-taken",
                name = name,
                class = class,
                times = times,
                to = to
            ));
        }
        if refused.is_some() {
            // It has happened: it is written, and told.
            session.trouble(&say!("paper-attendance-collector", line = self.line));
        }
        Ok(())
    }

    /// A time of the sheet, on its day.
    ///
    /// # Errors
    /// A time that cannot be read, or one to come.
    fn happened(
        &self,
        time: Option<&str>,
        session: &Session,
    ) -> anyhow::Result<Option<(EventTime, Moment)>> {
        let Some(time) = time else {
            return Ok(None);
        };
        let happened = EventTime {
            at: Some(format!("{} {time:0>5}", self.opened.read.today)),
            which: self.which,
            late: Some(self.late.clone()),
        };
        let at = happened.moment(&self.opened.binder, session.env)?;
        if at > self.opened.read.now {
            return Err(Failure::could_not(say!("paper-attendance-to-come", time = time)).into());
        }
        Ok(Some((happened, at)))
    }

    /// Writes one mark, unless the log has it; how many were written.
    fn write(
        &mut self,
        child: &Child,
        (mark, (happened, at)): (PresenceMark, (EventTime, Moment)),
        to: &str,
        said: &Message,
        session: &mut Session,
    ) -> anyhow::Result<usize> {
        let is_it = |it: &PresenceEvent| it.child == child.id && it.mark == mark && it.at == at;
        if self.known.iter().any(is_it) {
            return Ok(0);
        }
        let new = NewMark {
            mark: Some(mark),
            child: child.id.clone(),
            to: to.to_owned(),
            happened,
            paper: Some(OnPaper {
                number: self.sheet.number.to_string(),
                line: self.line,
                hand: self.hand.clone(),
            }),
            ..NewMark::default()
        };
        let (_, event) = written(&self.opened, &new, said, session)?;
        session.has_written = true;
        self.known.push(event);
        Ok(1)
    }

    /// Lines of it are not in the log, or there may be more: it is not noted as keyed in.
    fn leave(&self, session: &mut Session) -> Exit {
        let number = self.sheet.number.to_string();
        let count = self.refused;
        session.trouble(&say!(
            "paper-attendance-unfinished",
            number = number,
            count = count
        ));
        Exit::Kept
    }

    /// Notes that the sheet is keyed in.
    fn finish(&self, session: &mut Session) -> anyhow::Result<Exit> {
        let word = PaperWord {
            mark: PaperMark::KeyedIn,
            incident: Some(self.sheet.log.clone()),
            ..PaperWord::default()
        };
        let binder = &self.opened.binder;
        let counts = say!("paper-attendance-count", came = self.came, left = self.left);
        let say = session.in_binders_language(binder);
        let sentence = |print: &Print, number: &PaperNumber| {
            let keyed = say(&event(number, &word, &say(&subject::of_print(print))));
            format!("{keyed}. {}", say(&counts))
        };
        let number = self.sheet.number.to_string();
        let (outcome, number) = mark_paper(binder, session.env, &number, &word, &sentence)?;
        let number = number.to_string();
        let mut page = Page::new();
        let title = session.say(&say!("paper-keyed", number = &number));
        page.paragraph(Text::new(title, Tone::Strong));
        page.paragraph(session.say(&counts));
        page.paragraph(session.say(&say!("paper-destroy-next", number = &number)));
        page.paragraph(write_outcome::line(session, binder, &outcome));
        let json = json!({ "sheet": number, "came": self.came, "left": self.left });
        write_outcome::end_with(session, &outcome, &page, json)
    }
}
