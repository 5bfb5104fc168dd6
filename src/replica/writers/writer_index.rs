//! Who writes in this binder and how far each is known to have written: what reading takes of V
//! evaluated. Remembered under the tips it was worked out from, so that most commands need not
//! check a single signature again.

use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::Result;
use git2::Oid;
use serde::{Deserialize, Serialize};

use crate::domain::log::entry::Sha256;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::merged_state::{MergedState, PlacedNotebook};
use crate::replica::Binder;
use crate::replica::cache;
use crate::replica::documents::document_history::written_in;
use crate::replica::documents::emptied::LostLine;
use crate::replica::documents::proposals::Waiting;
use crate::replica::git_history;
use crate::replica::writers::frontier_refs;

const NAME: &str = "roll";

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::replica) struct WriterIndex {
    /// What is content first, then what is known besides.
    pub(in crate::replica) lines: Vec<WriterEntry>,
    /// Documents with more than one live version.
    pub(in crate::replica) in_versions: BTreeSet<String>,
    /// Documents of which some version was made where nobody signed for it.
    pub(in crate::replica) changed_outside: BTreeSet<String>,
    /// What plain Git proposes, and nobody has answered.
    pub(in crate::replica) waiting: Vec<Waiting>,
    /// Documents with nothing in them, of which an earlier version answers.
    pub(in crate::replica) lost: Vec<LostLine>,
}

/// A notebook, as of a commit of its writer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::replica) struct WriterEntry {
    writer: String,
    /// The person's name as the membership gives it; empty where unknown.
    pub(in crate::replica) person: String,
    standing: u8,
    pub(in crate::replica) forked: bool,
    commit: String,
    notebook: Option<String>,
}

/// By place in the file.
const STANDINGS: [WriterStanding; 5] = [
    WriterStanding::Member,
    WriterStanding::Suspended,
    WriterStanding::Guest,
    WriterStanding::SetAside,
    WriterStanding::ShutOut,
];

impl WriterEntry {
    fn of(placed: &PlacedNotebook, content: bool, view: &MergedState) -> Self {
        let key = &placed.signer.key;
        let standing = match content {
            true => view.members.standing_of_content(key),
            false if view.members.is_shut_out(key) => WriterStanding::ShutOut,
            false => view.members.standing(key),
        };
        let place = STANDINGS.iter().position(|one| *one == standing);
        let member = view.members.get(key);
        Self {
            writer: placed.signer.writer.to_string(),
            person: member.map(|it| it.name.clone()).unwrap_or_default(),
            standing: place
                .and_then(|it| u8::try_from(it).ok())
                .unwrap_or(u8::MAX),
            forked: view.frontier.is_forked(&placed.signer),
            commit: placed.commit.to_string(),
            notebook: placed
                .notebook
                .map(|it| git_history::oid(&it.0).to_string()),
        }
    }

    pub(in crate::replica) fn writer(&self) -> Option<Writer> {
        Writer::new(&self.writer)
    }

    pub(in crate::replica) fn standing(&self) -> WriterStanding {
        let standing = STANDINGS.get(usize::from(self.standing));
        standing.copied().unwrap_or(WriterStanding::SetAside)
    }

    pub(in crate::replica) fn commit(&self) -> Option<Oid> {
        Oid::from_str(&self.commit).ok()
    }

    /// None while nothing is written.
    pub(in crate::replica) fn notebook(&self) -> Option<Oid> {
        Oid::from_str(self.notebook.as_deref()?).ok()
    }
}

impl WriterIndex {
    fn of(view: &MergedState) -> Self {
        let content = view
            .placed
            .values()
            .map(|it| WriterEntry::of(it, true, view));
        let others = view
            .others
            .iter()
            .map(|it| WriterEntry::of(it, false, view));
        let paths = view.versions.paths();
        let several = paths.filter(|path| view.versions.live(path).len() > 1);
        Self {
            lines: content.chain(others).collect(),
            in_versions: several.map(str::to_owned).collect(),
            changed_outside: BTreeSet::new(),
            waiting: Vec::new(),
            lost: Vec::new(),
        }
    }
}

impl WriterIndex {
    /// Whether several lines have this writer's name.
    pub(in crate::replica) fn has_twice(&self, writer: &Writer) -> bool {
        let same = self
            .lines
            .iter()
            .filter(|line| line.writer == writer.as_str());
        same.count() > 1
    }
}

impl Binder {
    /// The roll of what is known here.
    ///
    /// # Errors
    /// This copy has no pinned beginning, or cannot be read.
    pub(in crate::replica) fn writer_index(&self) -> Result<Rc<WriterIndex>> {
        if let Some(roll) = self.writer_index.borrow().as_ref() {
            return Ok(Rc::clone(roll));
        }
        let key = self.writer_index_key()?;
        let roll = match cache::known(&self.git, NAME, key.as_str()) {
            Some(kept) => kept,
            None => self.computed_writer_index(&key)?,
        };
        let roll = Rc::new(roll);
        *self.writer_index.borrow_mut() = Some(Rc::clone(&roll));
        Ok(roll)
    }

    /// Asks again who writes here: the tips may have moved.
    pub(in crate::replica) fn forget_writer_index(&self) {
        self.writer_index.borrow_mut().take();
    }

    fn computed_writer_index(&self, key: &Sha256) -> Result<WriterIndex> {
        let mut roll = WriterIndex::of(&*self.view()?);
        let journals = self.notebooks_on(&roll, &LogId::journal(), &LogQuery::Everything)?;
        let written = written_in(journals);
        let outside = written.iter().filter(|it| it.outside);
        roll.changed_outside = outside.map(|it| it.version.path.clone()).collect();
        let view = self.view()?;
        roll.lost = self.lost_in(&view, &written);
        let proposals = self.proposals(&view)?;
        roll.waiting = proposals.waiting().map(Waiting::of).collect();
        cache::remember(&self.git, NAME, key.as_str(), &roll);
        Ok(roll)
    }

    /// Goes on with the roll from before an own commit that changed nothing but the own notebook.
    pub(in crate::replica) fn advance_writer_index(
        &self,
        before: &WriterIndex,
        from: Oid,
        to: Oid,
        notebook: Oid,
    ) -> Result<()> {
        let mut roll = before.clone();
        let mut own = roll.lines.iter_mut().filter(|it| it.commit() == Some(from));
        let (Some(line), None) = (own.next(), own.next()) else {
            return Ok(());
        };
        let is_out = matches!(
            line.standing(),
            WriterStanding::SetAside | WriterStanding::ShutOut
        );
        if !is_out && !line.forked {
            line.commit = to.to_string();
            line.notebook = Some(notebook.to_string());
            let key = self.writer_index_key()?;
            cache::remember(&self.git, NAME, key.as_str(), &roll);
            *self.writer_index.borrow_mut() = Some(Rc::new(roll));
        }
        Ok(())
    }

    /// What decides a roll: the beginning, every known tip, and how this program writes it down.
    fn writer_index_key(&self) -> Result<Sha256> {
        let root = self.pinned_root()?.map(|it| it.to_string());
        let mut key = format!("4 {}\n", root.unwrap_or_default());
        for (name, tip) in frontier_refs::refs(&self.repo)? {
            key.push_str(&format!("{name} {tip}\n"));
        }
        Ok(Sha256::of(key.as_bytes()))
    }
}
