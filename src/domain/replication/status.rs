//! Replication state: signed receipts of every copy, and the last seen state of every remote.

use std::collections::BTreeMap;

use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::Writer;
use crate::domain::replication::exchange::ExchangeFault;
use crate::domain::replication::remote_anomaly::{Fork, LastSeen, RemoteAnomaly};
use crate::domain::time::moment::Moment;

/// Entries by the writer whose notebook they are in.
pub type EntryCounts = BTreeMap<Writer, u64>;

/// Everything known here about who holds what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationReport {
    /// Writer of this copy; none in a plain clone.
    pub own: Option<Writer>,
    /// Entries of every notebook that is content, and of the own one, as this copy has them; those
    /// that wait in the outbox among them.
    pub written: EntryCounts,
    /// Own entries that wait in the outbox.
    pub waiting: u64,
    /// This copy first, then by writer.
    pub copies: Vec<CopyStatus>,
    pub remotes: Vec<PlaceStatus>,
    /// Writers with several tips on no common chain.
    pub forks: Vec<Fork>,
}

/// A copy by its own last commit.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyStatus {
    pub writer: Writer,
    pub person: String,
    pub device: String,
    pub standing: WriterStanding,
    /// This one.
    pub here: bool,
    /// Entries in its last commit.
    pub holds: EntryCounts,
    /// Time of that commit.
    pub since: Option<Moment>,
    /// Last confirmation by its person ("I have the latest").
    pub confirmed: Option<Moment>,
    /// When, and from which remote, something of it was last received.
    pub last_seen: Option<LastSeen>,
}

/// A remote as this copy last saw it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceStatus {
    pub name: String,
    pub place: String,
    /// Nothing where it is no whole copy.
    pub holds: EntryCounts,
    /// Why it is none.
    pub flaw: Option<ExchangeFault>,
    /// None: not seen from here yet.
    pub last_met: Option<Moment>,
    /// Lasting anomalies.
    pub remembered: Vec<RemoteAnomaly>,
}

/// Where this copy's entries are besides here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Safety {
    /// No device writes here.
    Reader,
    /// No other copy and no remote is known.
    Alone,
    /// Number of own entries not known to be elsewhere.
    OnlyHere(u64),
    /// Everything own is with these copies and remotes too.
    With(Vec<EntryHolder>),
}

/// A copy or remote that holds everything written here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryHolder {
    Copy { writer: Writer, person: String },
    Remote(String),
}

impl ReplicationReport {
    /// Entries that are here and not known to be there, by writer.
    pub fn lacking(&self, holds: &EntryCounts) -> EntryCounts {
        let missing = |(writer, count): (&Writer, &u64)| {
            let held = holds.get(writer).copied().unwrap_or(0);
            let missing = count.saturating_sub(held);
            (missing > 0).then(|| (writer.clone(), missing))
        };
        self.written.iter().filter_map(missing).collect()
    }

    /// Number of the entries here that are known to be there.
    pub fn held_of_all(&self, holds: &EntryCounts) -> (u64, u64) {
        let all = self.written.values().sum();
        let missing: u64 = self.lacking(holds).values().sum();
        (all - missing, all)
    }

    /// Where this copy's entries are besides here. Receipts of removed writers do not count.
    pub fn safety(&self) -> Safety {
        let Some(own) = &self.own else {
            return Safety::Reader;
        };
        let others: Vec<(&EntryCounts, EntryHolder)> = self.others().collect();
        if others.is_empty() {
            return Safety::Alone;
        }
        let mine = self.written.get(own).copied().unwrap_or(0);
        let held = |holds: &EntryCounts| holds.get(own).copied().unwrap_or(0).min(mine);
        let most = others.iter().map(|(holds, _)| held(holds)).max();
        match mine - most.unwrap_or(0) {
            0 => {
                let whole = others.into_iter().filter(|(holds, _)| held(holds) == mine);
                Safety::With(whole.map(|(_, holder)| holder).collect())
            }
            missing => Safety::OnlyHere(missing),
        }
    }

    fn others(&self) -> impl Iterator<Item = (&EntryCounts, EntryHolder)> {
        let trusted = |copy: &&CopyStatus| !copy.here && copy.standing != WriterStanding::SetAside;
        let copies = self.copies.iter().filter(trusted).map(|copy| {
            let (writer, person) = (copy.writer.clone(), copy.person.clone());
            (&copy.holds, EntryHolder::Copy { writer, person })
        });
        let remotes = self.remotes.iter();
        copies
            .chain(remotes.map(|remote| (&remote.holds, EntryHolder::Remote(remote.name.clone()))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn writer(name: &str) -> Writer {
        Writer::new(name).expect("a writer")
    }

    fn counts(of: &[(&str, u64)]) -> EntryCounts {
        of.iter()
            .map(|(name, count)| (writer(name), *count))
            .collect()
    }

    fn copy(name: &str, holds: &[(&str, u64)]) -> CopyStatus {
        CopyStatus {
            writer: writer(name),
            person: name.to_uppercase(),
            device: String::new(),
            standing: WriterStanding::Member,
            here: name == "anna",
            holds: counts(holds),
            since: None,
            confirmed: None,
            last_seen: None,
        }
    }

    fn report(copies: Vec<CopyStatus>) -> ReplicationReport {
        ReplicationReport {
            own: Some(writer("anna")),
            written: counts(&[("anna", 5), ("bo", 3)]),
            copies,
            ..ReplicationReport::default()
        }
    }

    fn bo() -> EntryHolder {
        EntryHolder::Copy {
            writer: writer("bo"),
            person: "BO".to_owned(),
        }
    }

    #[test]
    fn a_copy_lacks_what_is_here_and_not_in_its_last_commit() {
        let report = report(vec![copy("bo", &[("anna", 2), ("bo", 3), ("gone", 9)])]);
        let holds = &report.copies[0].holds;
        assert_eq!(report.lacking(holds), counts(&[("anna", 3)]));
        assert_eq!(report.held_of_all(holds), (5, 8));
    }

    #[test]
    fn everything_is_safe_only_where_somebody_else_holds_all_of_it() {
        let here = || copy("anna", &[("anna", 5), ("bo", 3)]);
        assert_eq!(report(vec![here()]).safety(), Safety::Alone);
        let some = report(vec![
            here(),
            copy("bo", &[("anna", 3)]),
            copy("cecilia", &[]),
        ]);
        assert_eq!(some.safety(), Safety::OnlyHere(2));
        let all = report(vec![
            here(),
            copy("bo", &[("anna", 5)]),
            copy("cecilia", &[]),
        ]);
        assert_eq!(all.safety(), Safety::With(vec![bo()]));
    }

    #[test]
    fn two_copies_with_half_each_are_not_taken_for_one_with_all() {
        let mut report = report(vec![copy("bo", &[("anna", 4)])]);
        report.remotes.push(PlaceStatus {
            flaw: None,
            name: "usb".to_owned(),
            place: "/media/usb".to_owned(),
            holds: counts(&[("anna", 3)]),
            last_met: None,
            remembered: Vec::new(),
        });
        assert_eq!(report.safety(), Safety::OnlyHere(1));
    }

    #[test]
    fn the_word_of_a_removed_writer_makes_nothing_safe() {
        let mut removed = copy("bo", &[("anna", 5)]);
        removed.standing = WriterStanding::SetAside;
        assert_eq!(report(vec![removed]).safety(), Safety::Alone);
    }
}
