//! Taking what a place offers, branch by branch where it must be: one that breaks a limit is left
//! where it is and named, and the others come. `main` comes last and by itself.

use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::replication::exchange::ExchangeOutcome;
use crate::domain::replication::receive_limits::{LeftOut, LimitExceeded, ReceiveLimits};
use crate::error::Failure;
use crate::git::trees;
use crate::git::write_commit;
use crate::replica::cache;
use crate::replica::writers::frontier_refs;
use crate::say;
use crate::transport;
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::{Branch, ListedRefs, PackRefused, Transport, TransportError};

/// What is asked of those who know the binder, before what has come is kept.
pub(in crate::replica) trait ReceivePolicy {
    /// Whether any of this belongs to the binder at all.
    fn belongs(&self, both: &Repository, tips: &[Oid]) -> Result<bool>;

    /// The names that members write under, by what was known before and what has come of it.
    fn members(&self, received: &[Branch]) -> BTreeSet<String>;

    /// Whether a branch stood, when it was last followed here, where somebody wrote who was removed and of
    /// whom nothing counts.
    fn is_shut_out(&self, branch: &str) -> bool;

    /// Why some of these new branches stay there: they bring more than people may who are no members.
    fn too_much(
        &self,
        both: &Rc<Repository>,
        received: &[Branch],
        new: &[Branch],
    ) -> Result<Option<LimitExceeded>>;

    /// Why this `main` is left alone.
    fn about_main(
        &self,
        both: &Rc<Repository>,
        received: &[Branch],
        main: Oid,
    ) -> Result<Option<LimitExceeded>>;
}

/// What came of it.
#[derive(Debug, Default)]
pub(in crate::replica) struct Received {
    /// The branches whose commits are all here now.
    pub(in crate::replica) received: Vec<Branch>,
    pub(in crate::replica) left_out: Vec<LeftOut>,
    /// Nothing there begins where this binder begins; nothing was kept.
    pub(in crate::replica) is_another: bool,
    /// What ended it before all was asked for; what came by then counts.
    pub(in crate::replica) broken: Option<anyhow::Error>,
}

/// Under this name it is remembered what was left out, so that it is not carried here again and again
/// only to be thrown away.
const CACHE: &str = "left-out";

/// The most bytes of what counts for nothing that may wait here, set aside, until a person has looked at it.
const MOST_WAITING: u64 = 16 << 20;

/// How many of them are remembered.
const MOST_REMEMBERED: usize = 256;

/// The tip, the word for why, and the number that goes with it.
type RememberedRefusals = Vec<(String, String, u64)>;

/// Takes what a place offers.
///
/// # Errors
/// The place cannot be used, or the copy cannot be written.
pub(in crate::replica) fn receive(
    remote: &mut dyn Transport,
    here: &Repository,
    offered: ListedRefs,
    allowance: ReceiveLimits,
    judge: &dyn ReceivePolicy,
) -> Result<Received> {
    let mut arrival = Receiver {
        remote,
        here,
        allowance,
        judge,
        members: judge.members(&[]),
        is_ours: offered.branches.is_empty(),
        offered: offered.branches.iter().map(|it| it.tip).collect(),
        present: BTreeSet::new(),
        remembered: cache::known(here.path(), CACHE, &key(allowance)).unwrap_or_default(),
        arrived: Received::default(),
    };
    let before = arrival.remembered.clone();
    arrival.look_again()?;
    if let Err(error) = arrival.all(offered) {
        if arrival.arrived.received.is_empty() {
            return Err(error);
        }
        arrival.arrived.broken = Some(error);
    }
    if arrival.remembered != before {
        let beyond = arrival.remembered.len().saturating_sub(MOST_REMEMBERED);
        let last = arrival.remembered.split_off(beyond);
        cache::remember(here.path(), CACHE, &key(allowance), &last);
    }
    arrival.arrived.is_another = !arrival.is_ours && arrival.arrived.left_out.is_empty();
    Ok(arrival.arrived)
}

/// With other limits everything is tried again.
fn key(allowance: ReceiveLimits) -> String {
    format!("2 {allowance:?}")
}

struct Receiver<'a> {
    remote: &'a mut dyn Transport,
    here: &'a Repository,
    allowance: ReceiveLimits,
    judge: &'a dyn ReceivePolicy,
    members: BTreeSet<String>,
    /// Something there begins where this binder begins.
    is_ours: bool,
    offered: Vec<Oid>,
    /// Those of the tips offered whose commits are here.
    present: BTreeSet<Oid>,
    remembered: RememberedRefusals,
    arrived: Received,
}

impl Receiver<'_> {
    /// Finds out which of the tips offered are here: all at once, for looking for what is not takes long.
    fn look_again(&mut self) -> Result<()> {
        let present = trees::present(self.here, &self.offered)?;
        self.present = present.into_iter().collect();
        Ok(())
    }

    fn all(&mut self, offered: ListedRefs) -> Result<()> {
        let ListedRefs { branches, more, .. } = offered;
        let is_main = |branch: &Branch| branch.name == "main";
        let (mains, copies): (Vec<Branch>, Vec<Branch>) = branches.into_iter().partition(is_main);
        let mut copies = self.within_count(copies, more)?;
        let mains = self.still_wanted(mains)?;
        if !self.remote.takes() {
            // One file is one pack: all of it, or nothing.
            copies.extend(mains);
            let copies = self.still_wanted(copies)?;
            return self.several(copies);
        }
        // What strangers put there keeps no member's entries from coming.
        let (members, others): (Vec<Branch>, Vec<Branch>) =
            copies.into_iter().partition(|it| self.is_members(it));
        let members = self.still_wanted(members)?;
        let brings_new = !members.is_empty();
        self.several(members)?;
        if brings_new && others.iter().any(|it| self.is_kept_back(it)) {
            // Whoever is let in by what has just come is no guest any more.
            self.members = self.judge.members(&self.arrived.received);
        }
        let others = self.still_wanted(others)?;
        self.several(others)?;
        // What was fetched with the copies need not be asked for.
        let mains = self.still_wanted(mains)?;
        mains.into_iter().try_for_each(|main| self.one(main))
    }

    /// Whether a branch has the name of a member's. Also one beside it, where its name was somebody
    /// else's: `copies/anna-1f0c22d9`.
    fn is_members(&self, branch: &Branch) -> bool {
        let name = branch.name.strip_prefix("copies/").unwrap_or_default();
        match name.split_once('-') {
            None => self.members.contains(name),
            // Anybody can make up such names: only one that is known here is a member's.
            Some((name, _)) => self.members.contains(name) && self.present.contains(&branch.tip),
        }
    }

    /// Where a place offers too many the members' come, of all others those that are known here
    /// before those that are not: what strangers put there keeps nobody out. `more`: how many it did not
    /// tell of.
    fn within_count(&mut self, copies: Vec<Branch>, more: u64) -> Result<Vec<Branch>> {
        let is_members = |branch: &Branch| self.is_members(branch);
        let (mut taken, mut others): (Vec<_>, Vec<_>) = copies.into_iter().partition(is_members);
        let most = usize::try_from(self.allowance.branches).unwrap_or(usize::MAX);
        if others.len() > most {
            let known = frontier_refs::branches(self.here)?;
            others.sort_by_key(|branch| (!known.contains(&branch.name), branch.name.clone()));
        }
        let left = others.split_off(most.min(others.len()));
        taken.extend(others);
        if left.len() as u64 + more > 0 {
            let first = left.first().map(|branch| branch.name.clone());
            self.arrived.left_out.push(LeftOut {
                branch: first.unwrap_or_else(|| "copies/*".to_owned()),
                why: LimitExceeded::Branches {
                    most: self.allowance.branches,
                    left: left.len() as u64 + more,
                },
            });
        }
        Ok(taken)
    }

    /// Those whose commits are not here yet, and that are not known to break a limit.
    fn still_wanted(&mut self, branches: Vec<Branch>) -> Result<Vec<Branch>> {
        let mut wanted = Vec::new();
        for branch in branches {
            if self.present.contains(&branch.tip) {
                self.is_ours = self.is_ours || self.judge.belongs(self.here, &[branch.tip])?;
                self.arrived.received.push(branch);
            } else if self.judge.is_shut_out(&branch.name) {
                let (branch, why) = (branch.name, LimitExceeded::Removed);
                self.arrived.left_out.push(LeftOut { branch, why });
            } else if let Some(why) = self.recalled(&branch) {
                let why = self.about(&branch, why);
                let branch = branch.name;
                self.arrived.left_out.push(LeftOut { branch, why });
            } else {
                wanted.push(branch);
            }
        }
        Ok(wanted)
    }

    /// All at once, for every connection costs a login; one by one where that breaks a limit.
    fn several(&mut self, branches: Vec<Branch>) -> Result<()> {
        match branches.as_slice() {
            [] => return Ok(()),
            [_] => {}
            all => match self.fetch(all) {
                Ok(Ok(())) => return Ok(()),
                Ok(Err(_)) => {}
                // One of them may be at fault, and the others come.
                Err(error) if is_final(&error) => return Err(error),
                Err(_) => return self.each(branches),
            },
        }
        branches.into_iter().try_for_each(|branch| self.one(branch))
    }

    /// One by one, those that cannot be carried left where they are; where none of the first few can be,
    /// it is the place.
    fn each(&mut self, branches: Vec<Branch>) -> Result<()> {
        let mut failed = 0;
        for branch in branches {
            match self.one(branch.clone()) {
                Ok(()) => failed = 0,
                Err(error) if is_final(&error) || failed == TRIED => return Err(error),
                Err(_) => {
                    failed += 1;
                    let (branch, why) = (branch.name, LimitExceeded::Damaged);
                    self.arrived.left_out.push(LeftOut { branch, why });
                }
            }
        }
        Ok(())
    }

    fn one(&mut self, branch: Branch) -> Result<()> {
        if let Err(why) = self.fetch(std::slice::from_ref(&branch))? {
            self.remembered.extend(noted(&branch, &why));
            let why = self.about(&branch, why);
            let branch = branch.name;
            self.arrived.left_out.push(LeftOut { branch, why });
        }
        Ok(())
    }

    fn fetch(&mut self, branches: &[Branch]) -> Result<Result<(), LimitExceeded>> {
        let tips: Vec<Oid> = branches.iter().map(|branch| branch.tip).collect();
        let busy = || Failure::kept(say!("copies-crowded"));
        let incoming = Quarantine::beside(self.here, self.allowance)?.ok_or_else(busy)?;
        let fetched = transport::at_place(self.remote.fetch(&tips, &incoming));
        let looked = match fetched {
            Err(error) => Err(self.stopped(error, &incoming)?),
            Ok(()) => incoming.look(&tips),
        };
        if let Err(why) = looked {
            return self.remote.refusal(&why).map_or(Ok(Err(why)), Err);
        }
        if !self.judge.belongs(incoming.both(), &tips)? {
            self.remote.is_of_another()?;
            if !self.is_ours {
                return Ok(Ok(()));
            }
            if incoming.weight() > MOST_WAITING {
                return Ok(Err(LimitExceeded::Unrelated));
            }
        }
        self.is_ours = true;
        if let Some(main) = branches.iter().find(|branch| branch.name == "main")
            && incoming.weight() > MOST_WAITING
            && let Some(why) = self.about_main(&incoming, main.tip)?
        {
            return Ok(Err(why));
        }
        // One file is one pack, which somebody handed over.
        if self.remote.takes()
            && let Some(why) = self.too_much(&incoming, branches)?
        {
            return Ok(Err(why));
        }
        incoming.keep()?;
        self.look_again()?;
        // What was known of others may let a `main` in.
        self.remembered.retain(|(_, word, ..)| is_lasting(word));
        self.arrived.received.extend_from_slice(branches);
        Ok(Ok(()))
    }

    /// The limit that ended the receiving.
    ///
    /// # Errors
    /// It was ended by something else: by this copy's own disk where that takes nothing more, else by
    /// the place.
    fn stopped(&self, error: anyhow::Error, incoming: &Quarantine<'_>) -> Result<LimitExceeded> {
        if let Some(why) = stopped(&error) {
            return Ok(why);
        }
        incoming.takes_more()?;
        Err(error)
    }

    fn about_main(&self, incoming: &Quarantine<'_>, main: Oid) -> Result<Option<LimitExceeded>> {
        let received = &self.arrived.received;
        self.judge.about_main(incoming.both(), received, main)
    }

    /// Of a guest nothing of whom came before, nobody here can say who it is.
    fn about(&self, branch: &Branch, why: LimitExceeded) -> LimitExceeded {
        let here = || write_commit::tip(self.here, &format!("refs/heads/{}", branch.name));
        match why {
            LimitExceeded::Guest { .. } => LimitExceeded::Guest {
                known: matches!(here(), Ok(Some(_))),
            },
            why => why,
        }
    }

    fn too_much(&self, incoming: &Quarantine<'_>, new: &[Branch]) -> Result<Option<LimitExceeded>> {
        let received = &self.arrived.received;
        self.judge.too_much(incoming.both(), received, new)
    }

    /// Whether nothing was asked for of a branch because its writer is a guest.
    fn is_kept_back(&self, branch: &Branch) -> bool {
        matches!(
            self.recalled(branch),
            Some(LimitExceeded::Guest { .. } | LimitExceeded::Guests)
        )
    }

    /// Of a guest who has brought all they may, nothing more is asked for until they are let in.
    fn recalled(&self, branch: &Branch) -> Option<LimitExceeded> {
        let tip = branch.tip.to_string();
        let is_it = |it: &&(String, String, u64)| it.0 == tip || it.0 == branch.name;
        let (_, word, number) = self.remembered.iter().find(is_it)?;
        let number = *number;
        Some(match word.as_str() {
            "bytes" => LimitExceeded::Bytes(number),
            "objects" => LimitExceeded::Objects(number),
            "object" => LimitExceeded::Object(number),
            "shape" => LimitExceeded::Shape,
            "unrelated" => LimitExceeded::Unrelated,
            "commits" => LimitExceeded::Commits(number),
            "documents" => LimitExceeded::Documents,
            "guest" | "guests" if self.is_members(branch) => return None,
            "guest" => LimitExceeded::Guest { known: false },
            "guests" => LimitExceeded::Guests,
            _ => return None,
        })
    }
}

/// What is written down of a branch that was left out; nothing where the next try may go better.
fn noted(branch: &Branch, why: &LimitExceeded) -> Option<(String, String, u64)> {
    let tip = branch.tip.to_string();
    let number = match why {
        LimitExceeded::Objects(number)
        | LimitExceeded::Object(number)
        | LimitExceeded::Commits(number) => *number,
        LimitExceeded::Shape
        | LimitExceeded::Unrelated
        | LimitExceeded::Documents
        | LimitExceeded::Guests => 0,
        // Whatever they write next is beyond it too.
        LimitExceeded::Guest { .. } => {
            return Some((branch.name.clone(), why.word().to_owned(), 0));
        }
        // With more room on the disk it may go.
        LimitExceeded::Bytes(number) => *number,
        LimitExceeded::Damaged | LimitExceeded::Branches { .. } | LimitExceeded::Removed => {
            return None;
        }
    };
    Some((tip, why.word().to_owned(), number))
}

/// Not about what is known of others besides.
fn is_lasting(word: &str) -> bool {
    !matches!(word, "commits" | "documents" | "guests")
}

/// How many branches one after the other may fail before the place does.
const TRIED: usize = 3;

/// Whether nothing more can be asked for: the time is over, or it is this copy that cannot go on.
fn is_final(error: &anyhow::Error) -> bool {
    let broken = error
        .chain()
        .find_map(|it| it.downcast_ref::<TransportError>());
    match broken {
        Some(broken) => !matches!(broken.outcome, ExchangeOutcome::Refused) || broken.why.is_some(),
        None => !error.chain().any(|it| it.is::<git2::Error>()),
    }
}

/// The limit that ended the receiving, if that is what ended it.
fn stopped(error: &anyhow::Error) -> Option<LimitExceeded> {
    error.chain().find_map(|cause| {
        let told = cause.downcast_ref::<PackRefused>();
        let told = told.or_else(|| {
            let system = cause.downcast_ref::<std::io::Error>()?;
            system.get_ref()?.downcast_ref::<PackRefused>()
        });
        told.map(|told| told.0.clone())
    })
}
