//! Pushes branch updates: together, again where others moved a branch at the same time, and in smaller
//! parts if the server refuses all.

use anyhow::Result;
use git2::Oid;

use crate::domain::replication::rules::sync::PublishedPage;
use crate::replica::sync::session::{RemoteSession, is_page};
use crate::transport;
use crate::transport::{Branch, RefUpdate, RejectedUpdate};

/// Retries of a branch that others move at the same time.
const ROUNDS: usize = 3;

impl RemoteSession<'_> {
    /// Moves what is still to be moved.
    pub(in crate::replica) fn finish(&mut self) -> Result<()> {
        match std::mem::take(&mut self.pending) {
            none if none.is_empty() => Ok(()),
            wanted => self.move_branches(&wanted).map(drop),
        }
    }

    /// Pushes updates; returns how many failed. A server that judges a push as a whole may accept parts:
    /// the copies without the page, the own branch without the others.
    fn move_branches(&mut self, wanted: &[RefUpdate]) -> Result<usize> {
        self.hang_up();
        if !self.remote.takes() {
            return Ok(wanted.len());
        }
        let left = self.try_to_move(wanted)?;
        let none = left.len() == wanted.len() && left.iter().all(RejectedUpdate::is_refused);
        if !none || wanted.len() < 2 {
            return self.once_more(wanted, left);
        }
        let page_last = wanted.last().is_some_and(|it| is_page(&it.name));
        let (first, rest) = wanted.split_at(if page_last { wanted.len() - 1 } else { 1 });
        let stayed = self.move_branches(first)?;
        if page_last {
            return Ok(stayed + self.move_branches(rest)?);
        }
        let of_rest = left.into_iter().filter(|it| it.name != first[0].name);
        self.refused.extend(of_rest);
        Ok(stayed + rest.len())
    }

    /// Retries updates that lost to a concurrent one; returns how many remain.
    fn once_more(&mut self, wanted: &[RefUpdate], mut left: Vec<RejectedUpdate>) -> Result<usize> {
        for _ in 0..ROUNDS {
            let again = self.still_forward(wanted, &left)?;
            if again.is_empty() {
                break;
            }
            left.retain(|it| again.iter().all(|wanted| wanted.name != it.name));
            left.extend(self.try_to_move(&again)?);
        }
        let count = left.len();
        self.refused
            .extend(left.into_iter().filter(RejectedUpdate::is_refused));
        Ok(count)
    }

    /// Pushes once, and gives the branches that did not move.
    fn try_to_move(&mut self, wanted: &[RefUpdate]) -> Result<Vec<RejectedUpdate>> {
        self.in_doubt = true;
        let not_moved = transport::at_place(self.remote.push(wanted))?;
        self.in_doubt = false;
        self.note(wanted, &not_moved);
        Ok(not_moved)
    }

    /// Updates that lost to a concurrent one and are still fast-forwards.
    fn still_forward(
        &mut self,
        wanted: &[RefUpdate],
        left: &[RejectedUpdate],
    ) -> Result<Vec<RefUpdate>> {
        let lost = |wanted: &&RefUpdate| {
            left.iter()
                .any(|it| it.name == wanted.name && !it.is_refused())
        };
        let lost: Vec<&RefUpdate> = wanted.iter().filter(lost).collect();
        if lost.is_empty() {
            return Ok(Vec::new());
        }
        self.look()?;
        let onward = |wanted: &&RefUpdate| {
            let from = self.at(&wanted.name);
            let forward = from.is_none_or(|from| self.is_onward(&wanted.name, from, wanted.to));
            forward.then(|| RefUpdate {
                from,
                ..(**wanted).clone()
            })
        };
        Ok(lost.iter().filter_map(onward).collect())
    }

    /// True if a branch moves forward so: a page to what has it among its ancestors, a writer's
    /// along its own chain.
    pub(super) fn is_onward(&self, name: &str, from: Oid, to: Oid) -> bool {
        let repo = &self.binder.repo;
        if is_page(name) {
            return repo.graph_descendant_of(to, from).unwrap_or(false);
        }
        let mut next = repo.find_commit(to).ok();
        while let Some(commit) = next {
            next = commit.parent(0).ok();
            if next.as_ref().is_some_and(|parent| parent.id() == from) {
                return true;
            }
        }
        false
    }

    /// Tips of the remote after these updates, except the rejected ones.
    fn note(&mut self, wanted: &[RefUpdate], not_moved: &[RejectedUpdate]) {
        for moved in wanted {
            if not_moved.iter().any(|it| it.name == moved.name) {
                continue;
            }
            if moved.name == PublishedPage::Published.branch() {
                self.published = Some(moved.to);
                continue;
            }
            self.remote_heads.retain(|branch| branch.name != moved.name);
            self.remote_heads.push(Branch {
                name: moved.name.clone(),
                tip: moved.to,
            });
        }
    }
}
