//! Cached index of writers with their verified heads, keyed by the tips it was computed from. A hit saves
//! verifying all signatures.

use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::Result;
use git2::Oid;
use serde::{Deserialize, Serialize};

use crate::domain::log::entry::Sha256;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::notebook::{Notebook, WriterStanding};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::merged_state::placed_notebook::PlacedNotebook;
use crate::domain::sealing::key_ring::KeyRing;
use crate::domain::sealing::list_ledger::ListLedger;
use crate::domain::sealing::reads::SignedJournal;
use crate::replica::Binder;
use crate::replica::cache;
use crate::replica::documents::document_history::written_in;
use crate::replica::documents::emptied::LostLine;
use crate::replica::documents::proposals::Waiting;
use crate::replica::object_ids;
use crate::replica::writers::frontier_refs;

const NAME: &str = "roll";

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::replica) struct WriterIndex {
    /// Content first, then other known notebooks.
    pub(in crate::replica) lines: Vec<WriterEntry>,
    /// Documents with more than one live version.
    pub(in crate::replica) in_versions: BTreeSet<String>,
    /// Documents with a version made by an unsigned change.
    pub(in crate::replica) changed_outside: BTreeSet<String>,
    /// Proposals waiting for an answer.
    pub(in crate::replica) waiting: Vec<Waiting>,
    /// Documents with nothing in them, of which an earlier version answers.
    pub(in crate::replica) lost: Vec<LostLine>,
    /// Sealing keys, and keys of incidents.
    pub(in crate::replica) ring: KeyRing,
    /// Sealed lists.
    pub(in crate::replica) lists: ListLedger,
}

/// A notebook, as of a commit of its writer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::replica) struct WriterEntry {
    writer: String,
    /// Name of the person by the membership; empty if unknown.
    pub(in crate::replica) person: String,
    standing: u8,
    pub(in crate::replica) forked: bool,
    commit: String,
    notebook: Option<String>,
    /// The key that signs it.
    key: String,
    /// The key is a member's now, whatever of its notebook counts.
    is_member: bool,
}

/// By index in the file.
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
            notebook: placed.notebook.map(|it| object_ids::oid(&it.0).to_string()),
            key: key.as_str().to_owned(),
            is_member: view.members.standing(key) == WriterStanding::Member,
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
            ring: KeyRing::default(),
            lists: ListLedger::default(),
        }
    }
}

impl WriterIndex {
    /// True if several lines have this writer's name.
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
        let roll = match cache::cached(&self.git, NAME, key.as_str()) {
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
        let by_line = self.notebooks_by_line(&roll, &LogId::journal(), &LogQuery::Everything)?;
        (roll.ring, roll.lists) = self.sealing_of(&roll, &by_line);
        let written = written_in(by_line.into_iter().map(|(_, journal)| journal).collect());
        let outside = written.iter().filter(|it| it.outside);
        roll.changed_outside = outside.map(|it| it.version.path.clone()).collect();
        let view = self.view()?;
        roll.lost = self.lost_in(&view, &written);
        let proposals = self.proposals(&view)?;
        roll.waiting = proposals.waiting().map(Waiting::of).collect();
        cache::remember(&self.git, NAME, key.as_str(), &roll);
        Ok(roll)
    }

    fn sealing_of(
        &self,
        roll: &WriterIndex,
        journals: &[(usize, Notebook)],
    ) -> (KeyRing, ListLedger) {
        let own = self.device().map(|it| &it.writer);
        let each = journals.iter().filter_map(|(line, notebook)| {
            let line = roll.lines.get(*line)?;
            Some(SignedJournal {
                notebook,
                key: &line.key,
                is_member: line.is_member,
                is_own: Some(&notebook.writer) == own,
            })
        });
        let each: Vec<SignedJournal> = each.collect();
        let ring = KeyRing::of(&each);
        let lists = ListLedger::of(&each, &ring);
        (ring, lists)
    }

    /// Updates the index after an own commit that changed only the own notebook.
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

    /// Key: genesis, all known tips, and format version.
    fn writer_index_key(&self) -> Result<Sha256> {
        let root = self.pinned_root()?.map(|it| it.to_string());
        let mut key = format!("7 {}\n", root.unwrap_or_default());
        for (name, tip) in frontier_refs::refs(&self.repo)? {
            key.push_str(&format!("{name} {tip}\n"));
        }
        Ok(Sha256::of(key.as_bytes()))
    }
}
