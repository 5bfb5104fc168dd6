//! What a place showed when it was last met, held against what it shows now. A place that goes back,
//! drops a branch or shows another history is named; it is never followed
//! (docs/decisions/047-what-a-place-showed-before.md).

use std::collections::BTreeMap;

use crate::domain::name::Writer;
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::history::{Commit, CommitId, Genesis, History};
use crate::domain::time::moment::Moment;

/// The published reading copy.
pub const MAIN: &str = "main";

/// Branches by name, `main` and `copies/…`, with where they stand.
pub type ShownBranches = BTreeMap<String, CommitId>;

/// What is to be said of a place, or of a writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnomalyKind {
    /// A branch stands at an earlier commit than it did: restored from a backup, or rolled back.
    RolledBack,
    /// A branch that was there is not.
    Missing,
    /// Nothing at all is left of what was there.
    Emptied,
    /// A branch holds a history that does not go on from what was there, or that is not its
    /// writer's.
    Replaced,
    /// Nothing there is of this binder any more.
    AnotherBinder,
    /// A writer has two tips on no common chain: a cloned disk, a restored backup, a stolen key.
    Forked,
    /// This copy was behind what it had written itself: restored from a backup.
    CaughtUp,
    /// Somebody met the place after this copy had delivered there, and was not shown that.
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

    /// Whether it is over once it was said and what was missing is there again; what is not stays
    /// until the place shows otherwise.
    pub const fn is_over_when_healed(self) -> bool {
        !matches!(self, Self::Replaced | Self::AnotherBinder)
    }

    /// Whether it is something that happened, and no state of a place.
    pub const fn is_once(self) -> bool {
        matches!(self, Self::Forked | Self::CaughtUp | Self::SplitView)
    }
}

/// What is to be said, and about what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteAnomaly {
    pub verdict: AnomalyKind,
    /// None: the place as a whole.
    pub branch: Option<String>,
    /// Where the branch stands there.
    pub at: Option<CommitId>,
    /// When this copy noticed; of a fork, when the first commit was made that not all of its
    /// chains share; of what is withheld, when it was delivered.
    pub since: Moment,
    /// When the place was last met as it had been.
    pub last_met: Option<Moment>,
    /// What was missing is there again.
    pub healed: bool,
    /// It was not said before.
    pub new: bool,
    /// How many entries it is about, where that is known.
    pub count: u64,
    /// Whom else it is about: of a fork the name the writer goes on under here, of what is withheld
    /// who was not shown it.
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

    /// The same thing noticed again.
    pub fn is_same(&self, other: &Self) -> bool {
        (self.verdict, &self.branch, self.at) == (other.verdict, &other.branch, other.at)
    }
}

/// A verdict over a branch; `None` for the place as a whole.
pub type Judged = (AnomalyKind, Option<String>, Option<CommitId>);

/// Judges a place by what it was seen with and what it shows. What goes on from what was seen, or
/// is new and its writer's, is nothing to be said.
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
        // Nothing of it was taken in.
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
        // The writer's own: a fork, which is said of the writer.
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

/// Whether what was seen of a branch is there now, under whatever name.
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

/// When something of a writer last came to this copy, and by which place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastSeen {
    pub at: Moment,
    pub via: String,
}

/// Another member, and when something of theirs last came here; none: never over a place.
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
    /// When the first commit was made that not all chains share.
    pub since: Moment,
    /// When one of the chains was last added to, or this copy noticed.
    pub latest: Moment,
    /// This device wrote as that writer; the name it goes on under.
    pub here: Option<Writer>,
}
