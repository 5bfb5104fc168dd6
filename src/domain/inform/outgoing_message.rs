//! Checks an outgoing message against the plan: duties fulfilled, messages that should precede it,
//! deviations. The result is shown and recorded; nothing is blocked.

use std::collections::BTreeSet;

use crate::domain::inform::audience::{AudienceReach, Audiences};
use crate::domain::inform::communications::SentMessage;
use crate::domain::inform::recipient::{Recipient, is_before_external};
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::obligations::duty::{Deadline, Duty, DutyLimit, OwedDuty, Precedence};
use crate::domain::people::contact::Contacts;
use crate::domain::time::moment::Moment;

/// A deviation from the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageDeviation {
    /// External without approval.
    Approval,
    /// External before audiences that must be informed first.
    Order,
    /// A channel that the plan does not name.
    Channel,
}

impl MessageDeviation {
    pub const ALL: [Self; 3] = [Self::Approval, Self::Order, Self::Channel];

    /// Value of an entry's `deviation`.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::Order => "order",
            Self::Channel => "channel",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.written() == text)
    }
}

/// A message about to be recorded as sent.
pub struct OutgoingMessage<'a> {
    pub to: &'a [Recipient],
    pub channel: &'a str,
    pub at: Moment,
    pub approved: bool,
    /// Ids of duties given by the user.
    pub duties_named: &'a [String],
    /// The text that it translates.
    pub translates: Option<&'a SentMessage>,
}

/// The plan and log that it is checked against.
pub struct PlanContext<'a> {
    pub duties: &'a [Duty],
    pub owed: &'a [OwedDuty<'a>],
    pub timeline: &'a Timeline,
    pub audiences: &'a Audiences,
    pub contacts: &'a Contacts,
}

/// Result of the check.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assessment {
    /// Ids of the duties it fulfils: those given, else the first that fits; and the duty of approval.
    pub fulfils: Vec<String>,
    /// Part of a duty that is fulfilled in parts; by the channel's name.
    pub part: String,
    /// Ids of others it may fulfil, if its text has what they require.
    pub may_fulfil: Vec<String>,
    /// The duty to these people that it does not fulfil because it went another way.
    pub misses: Option<Duty>,
    pub deviations: Vec<MessageDeviation>,
    /// Ids of the duties that should have come first.
    pub first: Vec<String>,
}

impl OutgoingMessage<'_> {
    fn reaches_outside(&self) -> bool {
        self.to
            .iter()
            .any(|it| it.reach == Some(AudienceReach::External))
    }

    fn ids(&self) -> BTreeSet<&str> {
        self.to.iter().map(|it| it.id.as_str()).collect()
    }

    /// True if the plan names this channel for all of its recipients.
    fn goes_as_planned(&self, against: &PlanContext) -> bool {
        let ids = self.ids();
        let of_duty = |duty: &Duty| is_exactly(duty, &ids) && names(duty, self.channel);
        let named = against.duties.iter().any(of_duty);
        let own = |it: &Recipient| {
            let mut ways = it.channels.iter().chain(&it.reserve).peekable();
            ways.peek().is_none() || ways.any(|way| way == self.channel)
        };
        named || self.to.iter().all(own)
    }
}

/// Checks a message.
pub fn judged(telling: &OutgoingMessage, against: &PlanContext) -> Assessment {
    let mut judged = match telling.translates {
        // Both are one message: it does what that one did, and comes no later.
        Some(first) => Assessment {
            fulfils: [&first.duties[..], telling.duties_named].concat(),
            ..Assessment::default()
        },
        None => fitting(telling, against),
    };
    let of_first_hour = |id: &String| {
        let duty = against.duties.iter().find(|duty| duty.id == *id);
        duty.is_some_and(|duty| duty.limit == DutyLimit::Before(Precedence::FirstMeeting))
    };
    if telling.reaches_outside() {
        let asked = approval(telling, against);
        if asked.is_some() && !telling.approved {
            judged.deviations.push(MessageDeviation::Approval);
        }
        // The first service notice does not wait for the committee's approval.
        if telling.translates.is_none() && !judged.fulfils.iter().any(of_first_hour) {
            judged.first = told_first(telling, against);
        }
        if !judged.first.is_empty() {
            judged.deviations.push(MessageDeviation::Order);
        }
        let owed = asked.filter(|duty| telling.approved && is_owed(duty, against));
        judged.fulfils.extend(owed.map(|duty| duty.id.clone()));
    }
    let fulfils =
        |duty: &&Duty| judged.fulfils.contains(&duty.id) && goes_by(duty, telling.channel);
    let by_duty = against.duties.iter().any(|duty| fulfils(&duty));
    if !telling.channel.is_empty() && !by_duty && !telling.goes_as_planned(against) {
        judged.deviations.push(MessageDeviation::Channel);
    } else {
        judged.misses = None;
    }
    judged.fulfils.dedup();
    judged
}

/// The duty that names exactly these people and this way.
fn fitting(telling: &OutgoingMessage, against: &PlanContext) -> Assessment {
    let ids = telling.ids();
    let is_due = |owed: &&OwedDuty| !matches!(owed.when, Deadline::From(from) if from > telling.at);
    let due = || against.owed.iter().filter(is_due).map(|owed| owed.duty);
    let exactly = || due().filter(|duty| is_exactly(duty, &ids));
    let by_this_way = |duty: &&Duty| goes_by(duty, telling.channel);
    let mut fulfils: Vec<String> = telling.duties_named.to_vec();
    if fulfils.is_empty() {
        fulfils.extend(exactly().find(by_this_way).map(|duty| duty.id.clone()));
    }
    let in_parts = |id: &String| {
        let duty = against.duties.iter().find(|duty| duty.id == *id);
        duty.is_some_and(|duty| duty.parts.iter().any(|part| part == telling.channel))
    };
    let part = match fulfils.iter().any(in_parts) {
        true => telling.channel.to_owned(),
        false => String::new(),
    };
    let whole = |duty: &&Duty| duty.parts.is_empty();
    let misses = exactly().find(whole).filter(|_| fulfils.is_empty());
    let others = due().filter(by_this_way);
    let others = others.filter(|duty| are_among(duty, &ids, against.contacts));
    let others = others.map(|duty| duty.id.clone());
    Assessment {
        may_fulfil: others.filter(|id| !fulfils.contains(id)).collect(),
        misses: misses.cloned(),
        fulfils,
        part,
        ..Assessment::default()
    }
}

/// True if a duty can be fulfilled by this way: it names it, or names none.
fn goes_by(duty: &Duty, channel: &str) -> bool {
    match duty.parts.as_slice() {
        [] => duty.via.is_empty() || names(duty, channel),
        parts => parts.iter().any(|part| part == channel),
    }
}

fn names(duty: &Duty, channel: &str) -> bool {
    duty.via.iter().any(|way| way == channel)
}

fn is_exactly(duty: &Duty, ids: &BTreeSet<&str>) -> bool {
    let to: BTreeSet<&str> = duty.to.iter().map(String::as_str).collect();
    to == *ids && !to.is_empty()
}

/// True if all whom a duty names are reached, by themselves or in their group.
fn are_among(duty: &Duty, ids: &BTreeSet<&str>, contacts: &Contacts) -> bool {
    let in_group = |id: &str| {
        let groups = ids.iter().filter_map(|id| contacts.group(id));
        groups
            .into_iter()
            .any(|group| group.people.iter().any(|person| person.id == id))
    };
    let reached = |id: &String| ids.contains(id.as_str()) || in_group(id);
    !duty.to.is_empty() && duty.to.iter().all(reached)
}

/// The duty to have the text read before it goes out, where it holds: one that is done before
/// anything external, and by telling no audience.
fn approval<'a>(telling: &OutgoingMessage, against: &'a PlanContext) -> Option<&'a Duty> {
    let tells_audience = |duty: &Duty| {
        duty.to
            .iter()
            .any(|id| against.audiences.audience(id).is_some())
    };
    let mut asked = against
        .duties
        .iter()
        .filter(|duty| is_before_external(duty) && !tells_audience(duty));
    asked.find(|duty| {
        let owed = against.owed.iter().find(|owed| owed.duty.id == duty.id);
        let since = owed
            .map(|owed| owed.since)
            .or(fulfilled(&duty.id, against.timeline));
        since.is_some_and(|since| since <= telling.at)
    })
}

fn is_owed(duty: &Duty, against: &PlanContext) -> bool {
    against.owed.iter().any(|owed| owed.duty.id == duty.id)
}

/// Duties to tell others first, not done by the time this went out.
fn told_first(telling: &OutgoingMessage, against: &PlanContext) -> Vec<String> {
    let ids = telling.ids();
    let comes_before = |duty: &&Duty| match &duty.limit {
        DutyLimit::Before(Precedence::Message(audience)) => {
            let tells = duty
                .to
                .iter()
                .any(|id| against.audiences.audience(id).is_some());
            let this = audience == "external" || ids.contains(audience.as_str());
            // Audiences informed by this same message count as informed.
            tells && this && !duty.to.iter().all(|id| ids.contains(id.as_str()))
        }
        _ => false,
    };
    let undone = |duty: &&Duty| match fulfilled(&duty.id, against.timeline) {
        Some(done) => done > telling.at,
        None => against
            .owed
            .iter()
            .any(|owed| owed.duty.id == duty.id && owed.since <= telling.at),
    };
    let duties = against.duties.iter().filter(comes_before).filter(undone);
    duties.map(|duty| duty.id.clone()).collect()
}

/// Time of the first entry that carries a duty.
fn fulfilled(id: &str, timeline: &Timeline) -> Option<Moment> {
    let carries = |row: &&Row| {
        let entry = row
            .entry()
            .filter(|_| row.author.counts() && !row.is_struck());
        entry.is_some_and(|entry| entry.fields.texts(Field::Duty).contains(&id))
    };
    timeline.rows().iter().find(carries).map(|row| row.at)
}

#[cfg(test)]
mod tests;
