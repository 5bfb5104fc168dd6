//! One sentence for each thing found: who, what, when, and what it means.

use crate::domain::replication::evidence::fault::{Fault, Rewriting, What, Who};
use crate::error::{Arg, Message};
use crate::render::replication::evidence::Shown;
use crate::render::replication::evidence::span;
use crate::say;

impl Shown<'_> {
    pub(super) fn sentence(&self, fault: &Fault) -> Message {
        let broken = self.broken(fault);
        let time = || self.of_time(fault);
        broken.or_else(time).unwrap_or_else(|| self.noted(fault))
    }

    /// What was changed, forged or lost.
    fn broken(&self, fault: &Fault) -> Option<Message> {
        let (when, commit) = (self.when_of(fault), short(&fault.commit));
        let who = || self.who(fault);
        Some(match &fault.what {
            What::Missing { object } => say!("verify-missing", object = short(object)),
            What::NotAsSigned { place } => say!(
                "verify-not-as-signed",
                place = place.as_str(),
                count = fault.entries.len(),
                entries = self.entries(fault)
            ),
            What::NamedOnly => say!("verify-named-only"),
            What::OtherBeginning { here } => {
                say!("verify-other-beginning", here = here.as_str())
            }
            What::NotSigned { branch } => {
                let branch = branch.as_str();
                say!(
                    "verify-not-signed",
                    branch = branch,
                    commit = commit,
                    when = when
                )
            }
            What::WrongSignature => {
                say!(
                    "verify-wrong-signature",
                    who = who(),
                    commit = commit,
                    when = when
                )
            }
            What::OfAnotherBinder => {
                say!("verify-of-another-binder", commit = commit, when = when)
            }
            What::Rewritten { how, place, follow } => say!(
                "verify-rewritten",
                who = who(),
                how = how_told(*how),
                place = place.as_str(),
                when = when,
                follow = *follow
            ),
            What::WrongDocument { path, at } => say!(
                "verify-wrong-document",
                path = path.as_str(),
                at = at.as_str(),
                who = who(),
                when = when
            ),
            What::WrongAttachment { path } => {
                say!("verify-wrong-attachment", path = path.as_str(), who = who())
            }
            _ => return None,
        })
    }

    /// Times that are not true, and clocks that are off.
    fn of_time(&self, fault: &Fault) -> Option<Message> {
        let who = || self.who(fault);
        let entries = || self.entries(fault);
        let when = self.when_of(fault);
        Some(match &fault.what {
            What::Backdated { witness, seconds } => say!(
                "verify-backdated",
                entries = entries(),
                count = fault.entries.len(),
                who = who(),
                when = when,
                witness = self.named(witness, &fault.log),
                then = self.at(witness.time),
                early = span::length(*seconds)
            ),
            What::TwoOfOneNumber { .. } => say!(
                "verify-two-of-one-number",
                entries = entries(),
                count = fault.entries.len(),
                who = who(),
                when = when
            ),
            What::SetBack { seconds } => say!(
                "verify-set-back",
                who = who(),
                when = when,
                back = span::length(*seconds)
            ),
            What::Behind { other, least, most } => self.behind(fault, other, *least, *most),
            What::Moved { other, by } => say!(
                "verify-moved",
                who = who(),
                other = self.called(other),
                by = span::length(*by)
            ),
            What::Future => say!(
                "verify-future",
                entries = entries(),
                who = who(),
                when = when
            ),
            What::Waited { seconds } => say!(
                "verify-waited",
                entries = entries(),
                who = who(),
                when = when,
                late = span::length(*seconds)
            ),
            What::SignedBefore { seconds } => say!(
                "verify-signed-before",
                entries = entries(),
                who = who(),
                when = when,
                early = span::length(*seconds)
            ),
            _ => return None,
        })
    }

    fn behind(&self, fault: &Fault, other: &Who, least: i64, most: Option<i64>) -> Message {
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

    fn noted(&self, fault: &Fault) -> Message {
        let who = || self.who(fault);
        let when = self.when_of(fault);
        match &fault.what {
            What::Ahead { lamport, expected } => say!(
                "verify-ahead",
                entries = self.entries(fault),
                who = who(),
                number = number(*lamport),
                expected = number(*expected)
            ),
            What::Forked => say!("verify-forked", who = who(), when = when),
            What::StrangerRewrote { how, place } => say!(
                "verify-stranger-rewrote",
                who = who(),
                how = how_told(*how),
                place = place.as_str(),
                when = when
            ),
            What::NotTakenUp { author, at } => say!(
                "verify-not-taken-up",
                author = author.as_str(),
                at = at.as_str(),
                when = when
            ),
            What::Unsaved { path } => say!("verify-unsaved", path = path.as_str()),
            What::SetAside { count } => say!("verify-set-aside", who = who(), count = *count),
            What::WrittenTwice { place } => say!(
                "verify-written-twice",
                who = who(),
                place = place.as_str(),
                when = when
            ),
            What::OfGuest { count } => say!("verify-of-guest", who = who(), count = *count),
            _ => say!("verify-unsigned", who = who(), when = when),
        }
    }

    fn who(&self, fault: &Fault) -> String {
        fault
            .who
            .as_ref()
            .map(|who| self.called(who))
            .unwrap_or_default()
    }

    fn when_of(&self, fault: &Fault) -> String {
        fault.when.map(|when| self.at(when)).unwrap_or_default()
    }

    /// `bo-7`, `bo-7, bo-8`, or `bo-7 … bo-19`.
    fn entries(&self, fault: &Fault) -> String {
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
