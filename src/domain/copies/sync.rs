//! The order of a sync (rule 5), over what a copy can do and what a remote can do. The store's sync
//! is a thin driver of this, and so is the simulation that proves it; a step that fails or a power
//! cut between two of them leaves nothing that the next sync does not put right.

use std::collections::BTreeMap;

use crate::domain::copies::ground;
use crate::domain::copies::ground::Ground;
use crate::domain::copies::history::{BlobId, CommitId, EditEntry, History, Root, TreeId};
use crate::domain::copies::import;
use crate::domain::copies::import::{Foreign, Limits, Trouble};
use crate::domain::copies::known::Known;
use crate::domain::copies::publish;
use crate::domain::copies::publish::{Move, Publication};
use crate::domain::copies::takein;
use crate::domain::copies::takein::Commission;
use crate::domain::copies::view::View;

/// What a copy can do. Every step is durable when it returns.
pub trait Hand {
    type Error;

    fn history(&self) -> &dyn History;

    fn root(&self) -> &Root;

    /// The name this device writes under, and its own tip.
    fn own(&self) -> Ground;

    /// V as remembered, the own tip among it.
    fn known(&self) -> Known;

    /// Remembers V; it only ever grows.
    fn keep(&mut self, known: &Known) -> Result<(), Self::Error>;

    /// Moves the own branch to a commit that is known already (rule 2: taking what is ahead).
    fn catch_up(&mut self, ground: &Ground) -> Result<(), Self::Error>;

    /// Foreign commits found so far in the own tip's ancestry; nothing remembered is always right.
    fn foreign(&self) -> Foreign;

    /// Keeps a text.
    fn keep_text(&mut self, text: &[u8]) -> Result<BlobId, Self::Error>;

    /// The own notebook with these entries added; the branch does not move yet.
    fn append(&mut self, ground: &Ground, edits: Vec<EditEntry>) -> Result<TreeId, Self::Error>;

    /// Makes the commit and moves the own branch to it.
    fn commit(&mut self, commission: Commission, why: Why) -> Result<CommitId, Self::Error>;
}

/// What a commit made by a sync is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Rule 7.
    Import,
    /// Rule 6.
    Merge,
    /// Rule 4.
    TakeIn,
}

/// What a remote answered when asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// Below `copies/`.
    pub branches: BTreeMap<String, CommitId>,
    pub main: Option<CommitId>,
}

/// What a remote can do, each move by compare-and-swap; false: somebody else was faster, and it is
/// left to the next sync.
pub trait Remote {
    type Error;

    fn fetch(&mut self) -> Result<Fetched, Self::Error>;

    fn push(&mut self, to: &Move) -> Result<bool, Self::Error>;

    /// False also where there is no `main` to be moved: another copy's own folder.
    fn push_main(&mut self, from: Option<&CommitId>, to: &CommitId) -> Result<bool, Self::Error>;
}

/// What a sync found worth saying.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Why the remote's `main` was left alone.
    pub trouble: Option<Trouble>,
    /// Branches and `main` that somebody else moved meanwhile.
    pub lost_races: usize,
}

/// One sync with one remote: fetch, import, machine merges, take-in, push the own branch, carry the
/// others forward, `main`.
pub fn sync<H, R, E>(hand: &mut H, remote: &mut R, limits: Limits) -> Result<Report, E>
where
    H: Hand<Error = E>,
    R: Remote<Error = E>,
{
    let fetched = remote.fetch()?;
    let mut report = Report::default();
    let seen: Vec<CommitId> = fetched
        .branches
        .values()
        .copied()
        .chain(fetched.main)
        .collect();
    learn(hand, &seen)?;
    let main = fetched.main.filter(|main| {
        let known = hand.known();
        let judged = import::admissible(hand.history(), hand.root(), &known, main, limits);
        report.trouble = judged.err();
        report.trouble.is_none()
    });
    let mut view = settle(hand, main.as_slice())?;
    push(hand, remote, &view, &fetched.branches, &mut report)?;
    if report.trouble.is_some() {
        return Ok(report);
    }
    let own = hand.own();
    let mut decided = publish::publication(hand.history(), &view, &own, main.as_ref());
    if let Publication::TakeIn(main) = decided {
        let commission = takein::take_in(hand.history(), &view, &own, &[main]);
        let tip = hand.commit(commission, Why::TakeIn)?;
        view = learn(hand, &[tip])?;
        let branches = remote.fetch()?.branches;
        push(hand, remote, &view, &branches, &mut report)?;
        decided = Publication::Push(tip);
    }
    if let Publication::Push(tip) = decided {
        report.lost_races += usize::from(!remote.push_main(main.as_ref(), &tip)?);
    }
    Ok(report)
}

/// Rule 2: what has arrived is known from now on.
pub fn learn<H: Hand>(hand: &mut H, arrived: &[CommitId]) -> Result<View, H::Error> {
    let before = hand.known();
    let known = before.with(hand.history(), hand.root(), arrived);
    if known != before {
        hand.keep(&known)?;
    }
    Ok(View::of(hand.history(), hand.root(), &known))
}

/// What a copy does by itself with what it knows: takes what is ahead of its own branch, takes up
/// foreign edits in `mains` (a remote's, or the own folder's after a plain commit), merges by
/// machine, and takes in. Without anything to do, not one commit is made.
pub fn settle<H: Hand>(hand: &mut H, mains: &[CommitId]) -> Result<View, H::Error> {
    let view = learn(hand, &[])?;
    let ground = ground::ground(hand.history(), &view, &hand.own());
    if ground != hand.own() {
        hand.catch_up(&ground)?;
    }
    let view = take_up(hand, view, mains)?;
    let view = merge(hand, view)?;
    let own = hand.own();
    if !takein::is_due(hand.history(), &view, &own) {
        return Ok(view);
    }
    let commission = takein::take_in(hand.history(), &view, &own, &[]);
    let tip = hand.commit(commission, Why::TakeIn)?;
    learn(hand, &[tip])
}

/// Rule 7, by members only.
fn take_up<H: Hand>(hand: &mut H, view: View, mains: &[CommitId]) -> Result<View, H::Error> {
    if !view.is_member(&hand.own().signer) {
        return Ok(view);
    }
    let tips = view.known.all().chain(mains);
    let foreign = import::foreign(hand.history(), tips, &hand.foreign());
    let missing = import::missing(hand.history(), hand.root(), &view, &foreign);
    let edits = missing.into_iter().map(|import| EditEntry {
        number: 0,
        version: import.version,
        imported: Some(import.commit),
        author: String::new(),
    });
    write(hand, view, edits.collect(), mains, Why::Import)
}

/// Rule 6, by members only.
fn merge<H: Hand>(hand: &mut H, view: View) -> Result<View, H::Error> {
    if !view.is_member(&hand.own().signer) {
        return Ok(view);
    }
    let mut edits = Vec::new();
    for merge in view.versions.merges(hand.history()) {
        let blob = match &merge.text {
            Some(text) => Some(hand.keep_text(text)?),
            None => None,
        };
        edits.push(EditEntry {
            number: 0,
            version: merge.version(blob),
            imported: None,
            author: String::new(),
        });
    }
    write(hand, view, edits, &[], Why::Merge)
}

fn write<H: Hand>(
    hand: &mut H,
    view: View,
    edits: Vec<EditEntry>,
    further: &[CommitId],
    why: Why,
) -> Result<View, H::Error> {
    if edits.is_empty() {
        return Ok(view);
    }
    let own = hand.own();
    let notebook = hand.append(&own, edits)?;
    let commission = takein::entry(hand.history(), hand.root(), &view, &own, notebook, further);
    let tip = hand.commit(commission, why)?;
    learn(hand, &[tip])
}

fn push<H, R, E>(
    hand: &H,
    remote: &mut R,
    view: &View,
    branches: &BTreeMap<String, CommitId>,
    report: &mut Report,
) -> Result<(), E>
where
    H: Hand<Error = E>,
    R: Remote<Error = E>,
{
    for to in publish::moves(hand.history(), view, &hand.own().signer, branches) {
        report.lost_races += usize::from(!remote.push(&to)?);
    }
    Ok(())
}
