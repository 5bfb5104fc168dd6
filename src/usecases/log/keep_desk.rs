//! The log keeper's desk: one log, read again when it changes, and the input being typed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;

use crate::domain::incident::roles::Roles;
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::log::row_filter::RowOrder;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::log::unsent::{Sent, Unsent};
use crate::domain::name::{EntryId, LogId, folded};
use crate::domain::review::next::{self, Task, TaskKind};
use crate::domain::sealing::protected;
use crate::domain::time::typed_time::Toward;
use crate::env::Env;
use crate::replica::Binder;
use crate::replica::journal::desk_file::DeskFile;
use crate::usecases::log::read_log::{self, LogRead, LogRequest};
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome;
use crate::usecases::review::what_next;

/// An open desk: the log it shows and writes in, and the file that keeps the line being typed.
pub struct LogDesk {
    folder: PathBuf,
    views: Rc<dyn FileRenderer>,
    /// The log that is shown, and that rows are written in as long as the desk is open.
    log: LogId,
    /// The logs that are one with it.
    united: Vec<LogId>,
    /// The copy as it was opened last, to see whether something has come into it.
    looked: Binder,
    /// The state in which it was read last, and the minute.
    state: (String, i64),
    /// None where what is typed cannot be kept.
    file: Option<DeskFile>,
    kept: Unsent,
    /// Ids and numbers of protected entries: a line about one is kept nowhere.
    protected: BTreeSet<String>,
}

/// The content of the screen: rows, tasks, log keepers, number of unshared entries.
pub struct DeskRead {
    pub read: LogRead,
    /// Open actions of the log, and duties and promises with a time.
    pub tasks: Vec<Task>,
    /// Names of the present log keepers; empty where none is assigned.
    pub keepers: Vec<String>,
    /// Entries that only this copy has; none where they cannot be counted.
    pub unshared: Option<usize>,
    /// The log that other commands write in now, where it is another.
    pub elsewhere: Option<LogId>,
}

/// State left by a desk that was closed or died: the text not yet written, and the entry that was.
pub struct LeftOnDesk {
    /// The line and pasted rows that are not written.
    pub unsent: Unsent,
    /// The entry of a line that was being written when the program died, where the log has it.
    pub written: Option<EntryId>,
    /// True if the file that keeps the line could be opened.
    pub is_kept: bool,
}

impl LogDesk {
    /// A desk of the log in use.
    ///
    /// # Errors
    /// The copy is only read, or cannot be read; the incident typed is not known.
    pub fn open(
        binder: Binder,
        env: &Env,
        incident: Option<&str>,
        views: Rc<dyn FileRenderer>,
    ) -> Result<Self> {
        binder.may_write()?;
        Ok(Self {
            folder: binder.folder().to_owned(),
            views,
            log: target_log::for_reading(&binder, env, incident)?.log,
            united: Vec::new(),
            looked: binder,
            state: (String::new(), 0),
            file: None,
            kept: Unsent::default(),
            protected: BTreeSet::new(),
        })
    }

    /// Restores the input left on a desk. Whether the line in transit was written is looked up in the log.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn take_over(&mut self) -> Result<LeftOnDesk> {
        if let Ok(Some((file, unsent))) = self.looked.desk_file() {
            (self.file, self.kept) = (Some(file), unsent);
        }
        let written = match &self.kept.sent {
            Some(sent) => self.entry_of(sent)?,
            None => None,
        };
        let mut unsent = self.kept.clone();
        if written.is_some() {
            unsent.written();
        }
        unsent.sent = None;
        let is_kept = self.keep(&unsent);
        Ok(LeftOnDesk {
            unsent,
            written,
            is_kept,
        })
    }

    fn entry_of(&self, sent: &Sent) -> Result<Option<EntryId>> {
        let logs: Vec<LogId> = sent.last.keys().filter_map(|log| LogId::new(log)).collect();
        let own = self.looked.own_entries(&logs)?.into_iter();
        let mut found = own.filter(|(log, entry)| sent.is(log, entry));
        Ok(found.next().map(|(_, entry)| entry.id))
    }

    /// Opens the copy, which also drains the outbox.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn binder(&self, env: &Env) -> Result<Binder> {
        let binder = Binder::open(&self.folder, env, Rc::clone(&self.views))?;
        if self.looked.is_protected_shown() {
            binder.show_protected();
        }
        Ok(binder)
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// True if these words are a time in the past.
    pub fn is_time(&self, words: &str, env: &Env) -> bool {
        let reading = write_outcome::reading(&self.looked, env, Toward::Past, None);
        reading.moment(words).is_ok()
    }

    /// The log that rows are written in.
    pub fn log(&self) -> &LogId {
        &self.log
    }

    /// Keeps what is on the desk, where that has changed; false where it cannot be kept.
    pub fn keep(&mut self, unsent: &Unsent) -> bool {
        let Some(file) = &self.file else {
            return false;
        };
        let line = match self.is_about_protected(&unsent.line) {
            true => String::new(),
            false => unsent.line.clone(),
        };
        let unsent = &Unsent {
            line,
            ..unsent.clone()
        };
        if *unsent == self.kept {
            return true;
        }
        let is_kept = file.keep(unsent).is_ok();
        if is_kept {
            self.kept = unsent.clone();
        }
        is_kept
    }

    /// True where a line names a protected entry: it reaches no disk.
    pub fn is_about_protected(&self, line: &str) -> bool {
        let words = line.trim_start_matches('/').split_whitespace();
        let plain = |word: &str| folded(word.trim_start_matches('#'));
        line.starts_with('/') && words.map(plain).any(|word| self.protected.contains(&word))
    }

    /// Keeps that the line, or the first of the rows, is on its way, and by what its entry is known.
    pub fn send(&mut self, binder: &Binder, unsent: Unsent, kind: &str, says: &str) {
        if self.is_about_protected(&unsent.line) {
            return;
        }
        let mut logs = vec![self.log.clone()];
        logs.extend(self.united.iter().cloned());
        let Ok(last) = binder.last_numbers(&logs) else {
            return;
        };
        let sent = Some(Sent {
            kind: kind.to_owned(),
            says: says.to_owned(),
            last,
        });
        self.keep(&Unsent { sent, ..unsent });
    }

    /// The content of the screen if the copy has changed since the last look or a minute has passed; else none.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn look(&mut self, env: &Env) -> Result<Option<DeskRead>> {
        let state = (self.looked.state()?, env.now().timestamp() / 60);
        if state == self.state {
            return Ok(None);
        }
        self.looked = self.binder(env)?;
        let read = self.read(env)?;
        self.state = (self.looked.state()?, state.1);
        Ok(Some(read))
    }

    /// Reads the content of the screen.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn read(&mut self, env: &Env) -> Result<DeskRead> {
        let binder = &self.looked;
        let wanted = LogRequest {
            order: RowOrder::Noted,
            ..LogRequest::default()
        };
        let read = read_log::read_log(binder, env, Some(self.log.as_str()), &wanted)?;
        let tasks = match &read.incident {
            Some(incident) => what_next::tasks(binder, incident, &read.timeline, read.now).tasks,
            None => next::everything(&[], &[], &read.timeline, read.now),
        };
        self.protected = protected_in(&read.timeline);
        let in_use = target_log::for_writing(binder, env, None).log;
        self.united = match &read.incident {
            Some(incident) => [&incident.id]
                .into_iter()
                .chain(&incident.also)
                .cloned()
                .collect(),
            None => Vec::new(),
        };
        let is_here = in_use == self.log || self.united.contains(&in_use);
        let ended = Roles::of(&read.timeline).ended.into_iter();
        Ok(DeskRead {
            tasks: tasks.into_iter().filter(is_for_the_desk).collect(),
            keepers: ended
                .filter(|it| it.until.is_none())
                .map(|it| it.called)
                .collect(),
            unshared: binder.unpushed().ok(),
            elsewhere: (!is_here).then_some(in_use),
            read,
        })
    }
}

fn protected_in(timeline: &Timeline) -> BTreeSet<String> {
    let ids = timeline.rows().iter().filter_map(Row::entry);
    let ids = ids.filter(|entry| protected::is_protected(&entry.fields));
    ids.flat_map(|entry| [entry.id.to_string(), entry.id.number.to_string()])
        .collect()
}

/// Actions, and tasks with a time: steps are in `binder next`.
fn is_for_the_desk(task: &Task) -> bool {
    matches!(task.what, TaskKind::Action(_)) || task.due.is_some()
}

impl DeskRead {
    /// The open actions, and what else has a time, each the first thing first.
    pub fn actions_and_times(&self) -> (Vec<&Task>, Vec<&Task>) {
        let is_action = |task: &&Task| matches!(task.what, TaskKind::Action(_));
        self.tasks.iter().partition(is_action)
    }
}
