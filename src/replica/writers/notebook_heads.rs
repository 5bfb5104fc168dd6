//! Heads of notebooks as referred to by member entries.

use anyhow::Result;

use crate::domain::name::EntryId;
use crate::domain::name::LogId;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Key;
use crate::replica::Binder;
use crate::replica::object_ids;

impl Binder {
    /// The newest commit of a key that is known here; of a forked one the one written last.
    pub fn last_of(&self, key: &Key) -> Result<Option<CommitId>> {
        Ok(self.tips_of(key)?.into_iter().next())
    }

    /// The commits of a key by which an entry was written, with the log it is in: one for each log
    /// that has an entry of that id.
    pub fn commits_of(&self, key: &Key, entry: &EntryId) -> Result<Vec<(LogId, CommitId)>> {
        let mut found: Vec<(LogId, CommitId)> = Vec::new();
        let history = self.history();
        for tip in self.tips_of(key)? {
            let mut next = Some(tip);
            while let Some(commit) = next.and_then(|id| history.commit(&id)) {
                if commit.signer().is_none_or(|signer| signer.key != *key) {
                    break;
                }
                let log = self.log_of(&commit.id, entry)?;
                if let Some(log) = log.filter(|log| found.iter().all(|(other, _)| other != log)) {
                    found.push((log, commit.id));
                }
                next = commit.parents.first().copied();
            }
        }
        Ok(found)
    }

    /// The log an entry is in, where this commit wrote it.
    fn log_of(&self, commit: &CommitId, entry: &EntryId) -> Result<Option<LogId>> {
        let commit = self.repo.find_commit(object_ids::oid(&commit.0))?;
        let message = commit.message().unwrap_or_default();
        let value = |name: &str| message.lines().find_map(|line| line.strip_prefix(name));
        let log = value("Binder-Log: ").and_then(LogId::new);
        let id = value("Binder-Entry: ").and_then(EntryId::parse);
        Ok(log.filter(|_| id.as_ref() == Some(entry)))
    }

    /// The known tips of a key, the one written last first.
    fn tips_of(&self, key: &Key) -> Result<Vec<CommitId>> {
        let history = self.history();
        let known = self.frontier()?;
        let mut tips: Vec<CommitId> = known
            .of_key(key)
            .flat_map(|(_, tips)| tips)
            .copied()
            .collect();
        tips.sort_by_key(|tip| {
            let time = history.commit(tip).map(|commit| commit.time);
            (std::cmp::Reverse(time), *tip)
        });
        Ok(tips)
    }
}
