//! Anomalies of a remote, compared with its last state: rolled back, branch lost, history replaced, entries
//! withheld (docs/decisions/047-what-a-place-showed-before.md).

use std::collections::BTreeMap;

use crate::domain::name::Writer;
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::history::{Commit, CommitId, Genesis, History};
use crate::domain::time::moment::Moment;

/// The published reading copy.
pub const MAIN: &str = "main";

/// Tips by branch name, `main` and `copies/…`.
pub type ShownBranches = BTreeMap<String, CommitId>;

/// Kind of anomaly of a remote or a writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnomalyKind {
    /// A branch is at an earlier commit than before: restored backup, or rollback.
    RolledBack,
    /// A branch that was there is not.
    Missing,
    /// Nothing at all is left of what was there.
    Emptied,
    /// A branch whose history does not descend from its former tip, or is not its writer's.
    Replaced,
    /// Nothing there is of this binder any more.
    AnotherBinder,
    /// A writer has two tips on no common chain: a cloned disk, a restored backup, a stolen key.
    Forked,
    /// This copy was behind what it had written itself: restored from a backup.
    CaughtUp,
    /// Another member synced with the remote after this copy delivered, and did not get it.
    SplitView,
}

impl AnomalyKind {
    pub const ALL: [Self; 8] = [
        Self::RolledBack,
        Self::Missing,
        Self::Emptied,
        Self::Replaced,
        Self::AnotherBinder,
        Self::Forked,
        Self::CaughtUp,
        Self::SplitView,
    ];

    /// The word in `--json`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::RolledBack => "gone-back",
            Self::Missing => "missing",
            Self::Emptied => "emptied",
            Self::Replaced => "replaced",
            Self::AnotherBinder => "another-binder",
            Self::Forked => "forked",
            Self::CaughtUp => "caught-up",
            Self::SplitView => "withholds",
        }
    }

    /// Reads [`Self::word`].
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// True if it is over once it was shown and the missing part is back; others last until the remote
    /// shows otherwise.
    pub const fn is_over_when_healed(self) -> bool {
        !matches!(self, Self::Replaced | Self::AnotherBinder)
    }

    /// True if it is something that happened, and no state of a place.
    pub const fn is_once(self) -> bool {
        matches!(self, Self::Forked | Self::CaughtUp | Self::SplitView)
    }
}

/// One anomaly and its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteAnomaly {
    pub verdict: AnomalyKind,
    /// None: the place as a whole.
    pub branch: Option<String>,
    /// Tip of the branch at the remote.
    pub at: Option<CommitId>,
    /// When it was noticed; for a fork, the time of the first commit not on all chains; for withheld
    /// entries, the time of delivery.
    pub since: Moment,
    /// Last contact without the anomaly.
    pub last_met: Option<Moment>,
    /// The missing part is back.
    pub healed: bool,
    /// Not shown before.
    pub new: bool,
    /// Number of entries concerned, if known.
    pub count: u64,
    /// Also concerned: for a fork the name the writer continues under, for withheld entries the member who
    /// did not get them.
    pub who: String,
}

impl RemoteAnomaly {
    pub fn noticed(verdict: AnomalyKind, branch: Option<String>, since: Moment) -> Self {
        Self {
            verdict,
            branch,
            at: None,
            since,
            last_met: None,
            healed: false,
            new: true,
            count: 0,
            who: String::new(),
        }
    }

    /// True for the same anomaly noticed again.
    pub fn is_same(&self, other: &Self) -> bool {
        (self.verdict, &self.branch, self.at) == (other.verdict, &other.branch, other.at)
    }
}

/// A verdict over a branch; `None` for the place as a whole.
pub type Judged = (AnomalyKind, Option<String>, Option<CommitId>);

/// Compares the present state of a remote with its last one. Fast-forwards, and new branches of their own
/// writer, are no anomaly.
pub fn judge(
    history: &dyn History,
    root: &Genesis,
    seen: &ShownBranches,
    shows: &ShownBranches,
) -> Vec<Judged> {
    if shows.is_empty() && !seen.is_empty() {
        return vec![(AnomalyKind::Emptied, None, None)];
    }
    let gone = seen.keys().filter(|name| !shows.contains_key(*name));
    let gone = gone.map(|name| (AnomalyKind::Missing, Some(name.clone()), None));
    let judged = shows.iter().filter_map(|(name, at)| {
        let verdict = of_branch(history, root, name, seen.get(name), at)?;
        Some((verdict, Some(name.clone()), Some(*at)))
    });
    gone.chain(judged).collect()
}

fn of_branch(
    history: &dyn History,
    root: &Genesis,
    name: &str,
    seen: Option<&CommitId>,
    at: &CommitId,
) -> Option<AnomalyKind> {
    if seen == Some(at) {
        return None;
    }
    let Some(commit) = history.commit(at) else {
        // None of it was merged.
        return Some(AnomalyKind::Replaced);
    };
    let belongs = match name {
        MAIN => ancestry::is_ancestor(history, &root.commit, at),
        _ => is_by_writer_of(name, &commit) && is_same_key(history, seen, &commit),
    };
    match seen {
        _ if !belongs => Some(AnomalyKind::Replaced),
        None => None,
        Some(seen) if ancestry::is_ancestor(history, seen, at) => None,
        Some(seen) if ancestry::is_ancestor(history, at, seen) => Some(AnomalyKind::RolledBack),
        Some(_) if name == MAIN => Some(AnomalyKind::Replaced),
        // Own diverged branch: a fork, reported for the writer.
        Some(_) => None,
    }
}

/// `copies/anna` and `copies/anna-1f0c22d9` are Anna's.
fn is_by_writer_of(name: &str, commit: &Commit) -> bool {
    let writer = name.rsplit('/').next().and_then(|it| it.split('-').next());
    commit
        .signer()
        .is_some_and(|signer| Some(signer.writer.as_str()) == writer)
}

fn is_same_key(history: &dyn History, seen: Option<&CommitId>, commit: &Commit) -> bool {
    let Some(seen) = seen.and_then(|seen| history.commit(seen)) else {
        return true;
    };
    seen.signer() == commit.signer()
}

/// True if a branch's former tip is now there under any name.
pub fn is_there_again(
    history: &dyn History,
    seen: &ShownBranches,
    branch: Option<&str>,
    there: &ShownBranches,
) -> bool {
    let holds = |name: &str, wanted: &CommitId| {
        let mut tips = there
            .iter()
            .filter(|(at, _)| (*at == MAIN) == (name == MAIN));
        tips.any(|(_, tip)| ancestry::is_ancestor(history, wanted, tip))
    };
    if branch.is_some_and(|name| !seen.contains_key(name)) {
        return false;
    }
    let mut wanted = seen
        .iter()
        .filter(|(name, _)| branch.is_none_or(|it| it == *name));
    wanted.all(|(name, wanted)| holds(name, wanted))
}

/// When, and from which remote, a writer's data was last received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastSeen {
    pub at: Moment,
    pub via: String,
}

/// Another member, and when something of theirs was last received; none: never from a remote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    pub writer: Writer,
    pub person: String,
    pub last_seen: Option<LastSeen>,
}

/// A writer with several tips on no common chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fork {
    pub writer: Writer,
    pub person: String,
    /// Time of the first commit that is not on all chains.
    pub since: Moment,
    /// Time of the last commit on one of the chains, or when this copy noticed.
    pub latest: Moment,
    /// This device wrote as that writer; the name it continues under.
    pub here: Option<Writer>,
}
