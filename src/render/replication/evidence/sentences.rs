//! One sentence for each finding of an audit.

use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Identity, Rewriting};
use crate::error::{Arg, Message};
use crate::render::replication::evidence::AuditWriter;
use crate::render::replication::evidence::span;
use crate::say;

impl AuditWriter<'_> {
    pub(super) fn sentence(&self, fault: &EvidenceFault) -> Message {
        let broken = self.broken(fault);
        let time = || self.of_time(fault);
        broken.or_else(time).unwrap_or_else(|| self.noted(fault))
    }

    /// Sentences for changed, forged or lost entries.
    fn broken(&self, fault: &EvidenceFault) -> Option<Message> {
        let (when, commit) = (self.when_of(fault), short(&fault.commit));
        let who = || self.who(fault);
        Some(match &fault.what {
            FaultKind::Missing { object } => say!("verify-missing", object = short(object)),
            FaultKind::NotAsSigned { place } => say!(
                "verify-not-as-signed",
                place = place.as_str(),
                count = fault.entries.len(),
                entries = self.entries(fault)
            ),
            FaultKind::NotCovered { place } => say!("verify-not-covered", place = place.as_str()),
            FaultKind::NamedOnly => say!("verify-named-only"),
            FaultKind::Remarks { lines } => say!("verify-remarks", lines = lines.join(" / ")),
            FaultKind::OtherBeginning { here } => {
                say!("verify-other-beginning", here = here.as_str())
            }
            FaultKind::NotSigned { branch } => {
                let branch = branch.as_str();
                say!(
                    "verify-not-signed",
                    branch = branch,
                    commit = commit,
                    when = when
                )
            }
            FaultKind::WrongSignature => {
                say!(
                    "verify-wrong-signature",
                    who = who(),
                    commit = commit,
                    when = when
                )
            }
            FaultKind::OfAnotherBinder => {
                say!("verify-of-another-binder", commit = commit, when = when)
            }
            FaultKind::Rewritten { how, place, follow } => say!(
                "verify-rewritten",
                who = who(),
                how = how_told(*how),
                place = place.as_str(),
                when = when,
                follow = *follow
            ),
            FaultKind::WrongDocument { path, at } => say!(
                "verify-wrong-document",
                path = path.as_str(),
                at = at.as_str(),
                who = who(),
                when = when
            ),
            FaultKind::WrongAttachment { path } => {
                say!("verify-wrong-attachment", path = path.as_str(), who = who())
            }
            _ => return None,
        })
    }

    /// Times that are not true, and clocks that are off.
    fn of_time(&self, fault: &EvidenceFault) -> Option<Message> {
        let who = || self.who(fault);
        let entries = || self.entries(fault);
        let when = self.when_of(fault);
        Some(match &fault.what {
            FaultKind::Backdated { witness, seconds } => say!(
                "verify-backdated",
                entries = entries(),
                count = fault.entries.len(),
                who = who(),
                when = when,
                witness = self.named(witness, &fault.log),
                then = self.at(witness.time),
                early = span::length(*seconds)
            ),
            FaultKind::TwoOfOneNumber { .. } => say!(
                "verify-two-of-one-number",
                entries = entries(),
                count = fault.entries.len(),
                who = who(),
                when = when
            ),
            FaultKind::SetBack { seconds } => say!(
                "verify-set-back",
                who = who(),
                when = when,
                back = span::length(*seconds)
            ),
            FaultKind::Behind { other, least, most } => self.behind(fault, other, *least, *most),
            FaultKind::Moved { other, by } => say!(
                "verify-moved",
                who = who(),
                other = self.called(other),
                by = span::length(*by)
            ),
            FaultKind::Future => say!(
                "verify-future",
                entries = entries(),
                count = fault.entries.len(),
                who = who(),
                when = when
            ),
            FaultKind::Waited { seconds } => say!(
                "verify-waited",
                entries = entries(),
                count = fault.entries.len(),
                who = who(),
                when = when,
                late = span::length(*seconds)
            ),
            FaultKind::SignedBefore { seconds } => say!(
                "verify-signed-before",
                entries = entries(),
                who = who(),
                when = when,
                early = span::length(*seconds)
            ),
            _ => return None,
        })
    }

    fn behind(
        &self,
        fault: &EvidenceFault,
        other: &Identity,
        least: i64,
        most: Option<i64>,
    ) -> Message {
        let (who, other) = (self.who(fault), self.called(other));
        let least = span::length(least);
        match most.map(span::length) {
            Some(most) if most == least => {
                say!("verify-behind-by", who = who, other = other, by = least)
            }
            Some(most) => say!(
                "verify-behind",
                who = who,
                other = other,
                least = least,
                most = most
            ),
            None => say!(
                "verify-behind-at-least",
                who = who,
                other = other,
                least = least
            ),
        }
    }

    fn noted(&self, fault: &EvidenceFault) -> Message {
        let who = || self.who(fault);
        let when = self.when_of(fault);
        match &fault.what {
            FaultKind::Ahead { lamport, expected } => say!(
                "verify-ahead",
                entries = self.entries(fault),
                count = fault.entries.len(),
                who = who(),
                number = number(*lamport),
                expected = number(*expected)
            ),
            FaultKind::Forked => say!("verify-forked", who = who(), when = when),
            FaultKind::StrangerRewrote { how, place } => say!(
                "verify-stranger-rewrote",
                who = who(),
                how = how_told(*how),
                place = place.as_str(),
                when = when
            ),
            FaultKind::NotTakenUp { author, at } => say!(
                "verify-not-taken-up",
                author = author.as_str(),
                at = at.as_str(),
                when = when
            ),
            FaultKind::Unsaved { path } => say!("verify-unsaved", path = path.as_str()),
            FaultKind::SetAside { count } => say!("verify-set-aside", who = who(), count = *count),
            FaultKind::WrittenTwice { place } => say!(
                "verify-written-twice",
                who = who(),
                place = place.as_str(),
                when = when
            ),
            FaultKind::OfGuest { count } => say!("verify-of-guest", who = who(), count = *count),
            _ => say!("verify-unsigned", who = who(), when = when),
        }
    }

    fn who(&self, fault: &EvidenceFault) -> String {
        fault
            .who
            .as_ref()
            .map(|who| self.called(who))
            .unwrap_or_default()
    }

    fn when_of(&self, fault: &EvidenceFault) -> String {
        fault.when.map(|when| self.at(when)).unwrap_or_default()
    }

    /// `bo-7`, `bo-7, bo-8`, or `bo-7 … bo-19`.
    fn entries(&self, fault: &EvidenceFault) -> String {
        match &fault.entries[..] {
            [first, _, _, .., last] => format!("{first} … {last}"),
            few => few.join(", "),
        }
    }
}

fn how_told(how: Rewriting) -> Message {
    match how {
        Rewriting::Gone => say!("verify-how-gone"),
        Rewriting::Changed => say!("verify-how-changed"),
        Rewriting::Number => say!("verify-how-number"),
        Rewriting::Chain => say!("verify-how-chain"),
        Rewriting::Unreadable => say!("verify-how-unreadable"),
    }
}

fn short(commit: &str) -> String {
    commit.chars().take(8).collect()
}

fn number(number: u64) -> Arg {
    Arg::from(number.to_string())
}
