//! The rosters while the screen is open: who is shown, and what a key writes. Read again when others have
//! written.

use std::path::PathBuf;
use std::rc::Rc;

use crate::cli::roster::Opened;
use crate::cli::roster::keep::desk::Desk;
use crate::cli::roster::mark::{mark_seen_or_not, written};
use crate::cli::roster::pick_up::{collector, divided, left};
use crate::cli::session::Session;
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::roster::Child;
use crate::domain::roster::presence::{PresenceMark, Whereabouts};
use crate::error::Message;
use crate::render::page::{Text, Tone};
use crate::render::roster as shown;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::roster::mark_presence::NewMark;
use crate::usecases::roster::read_presence::read_presence;

pub(super) struct Register {
    pub(super) opened: Opened,
    folder: PathBuf,
    views: Rc<dyn FileRenderer>,
    incident: Option<String>,
    /// The state of the copy in which it was read last.
    state: String,
}

impl Register {
    pub(super) fn new(opened: Opened, session: &Session) -> Self {
        let language = crate::usecases::setup::open_binder::language(
            Some(opened.binder.folder()),
            session.env,
        );
        Self {
            folder: opened.binder.folder().to_owned(),
            views: session.views(language),
            incident: session.globals.incident.clone(),
            state: opened.binder.state().unwrap_or_default(),
            opened,
        }
    }

    /// Reads who is there again if others have written.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub(super) fn look(&mut self, session: &Session) -> anyhow::Result<()> {
        let state = self.opened.binder.state()?;
        if state == self.state {
            return Ok(());
        }
        self.reopen(session)?;
        let incident = self.incident.as_deref();
        self.opened.read = read_presence(&self.opened.binder, session.env, incident)?;
        self.state = self.opened.binder.state()?;
        Ok(())
    }

    fn reopen(&mut self, session: &Session) -> anyhow::Result<()> {
        let binder = Binder::open(&self.folder, session.env, Rc::clone(&self.views))?;
        binder.show_protected();
        self.opened.binder = binder;
        Ok(())
    }

    /// The children that are shown: those whose names begin as typed; in an alarm those who are missing first.
    pub(super) fn shown(&self, desk: &Desk) -> Vec<&Child> {
        let (name, _) = divided(&desk.typed);
        let all = self.opened.rosters.all.beginning(name);
        let presence = &self.opened.read.presence;
        if !desk.is_alarm {
            return all;
        }
        let is_missing = |child: &&Child| presence.is_missing(&child.id);
        let is_here = |child: &Child| presence.whereabouts(&child.id) == Whereabouts::In;
        let (first, rest): (Vec<&Child>, Vec<&Child>) = all.into_iter().partition(is_missing);
        // Who was never checked in may stand there, too: found by name.
        let rest = rest
            .into_iter()
            .filter(|it| is_here(it) || !name.is_empty());
        first.into_iter().chain(rest).collect()
    }

    /// Begins a muster unless one goes on.
    ///
    /// # Errors
    /// It cannot be written.
    pub(super) fn alarm(&mut self, session: &mut Session) -> anyhow::Result<Vec<Text>> {
        if self.opened.read.presence.is_mustering() {
            return Ok(Vec::new());
        }
        let new = NewMark {
            mark: Some(PresenceMark::Muster),
            ..NewMark::default()
        };
        self.write(&new, &say!("roster-event-muster"), session)
    }

    /// Turns a child: in or out, in an alarm seen or not seen. `typed` may say who fetches it.
    ///
    /// # Errors
    /// It cannot be written.
    pub(super) fn turn(
        &mut self,
        child: &Child,
        desk: &Desk,
        session: &mut Session,
    ) -> anyhow::Result<Vec<Text>> {
        let presence = &self.opened.read.presence;
        let mut new = NewMark {
            child: child.id.clone(),
            ..NewMark::default()
        };
        if desk.is_alarm {
            let (mark, event) = mark_seen_or_not(presence, child);
            new.mark = Some(mark);
            return self.write(&new, &event, session);
        }
        let (name, class) = (&child.name, &child.class);
        if presence.whereabouts(&child.id) != Whereabouts::In {
            new.mark = Some(PresenceMark::In);
            return self.write(
                &new,
                &say!("roster-event-in", name = name, class = class),
                session,
            );
        }
        let (_, to) = divided(&desk.typed);
        let (to, refused) = collector(&self.opened, child, to);
        new.to.clone_from(&to);
        let Some(why) = refused else {
            new.mark = Some(PresenceMark::Out);
            let event = left(child, &to, "");
            return self.write(&new, &event, session);
        };
        new.mark = Some(PresenceMark::Refused);
        let event = say!("roster-event-refused", name = name, class = class, to = to);
        self.write(&new, &event, session)?;
        Ok(self.whom_to_ring(child, &why, session))
    }

    fn whom_to_ring(&self, child: &Child, why: &Message, session: &Session) -> Vec<Text> {
        let mut said = vec![Text::new(session.say(why), Tone::Warning)];
        let home = self.opened.rosters.home;
        let first = child.to_ring().into_iter().next();
        let line = first.map(|(it, _)| shown::guardian_line(it, home));
        let ring = session.say(&say!("roster-ring-first"));
        said.push(Text::from(format!("{ring} {}", line.unwrap_or_default())));
        said
    }

    /// Writes at once; what is told is what is on the disk.
    fn write(
        &mut self,
        new: &NewMark,
        event: &Message,
        session: &mut Session,
    ) -> anyhow::Result<Vec<Text>> {
        let is_known = self.opened.binder.state()? == self.state;
        self.reopen(session)?;
        let (outcome, mark) = written(&self.opened, new, event, session)?;
        self.opened.read.presence.take(mark, true);
        if is_known {
            self.state = self.opened.binder.state()?;
        }
        let mut said = vec![Text::new(session.say(event), Tone::Strong)];
        said.extend(
            outcome
                .waits
                .map(|waits| Text::new(session.say(&waits), Tone::Warning)),
        );
        Ok(said)
    }
}
