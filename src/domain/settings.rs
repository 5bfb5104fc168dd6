//! binder.yaml: the settings of a binder. Every one has a sensible value where none is written.

use crate::domain::language::Language;
use crate::domain::people::hours::OfficeHours;
use crate::domain::replication::goal::ReplicationGoal;
use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::domain::time::duration::Duration;
use crate::domain::time::moment::Zone;

/// The format number this program writes; it rises only by `binder upgrade`.
pub const FORMAT: u32 = 1;

#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Of the binder's files; greater than [`FORMAT`] means written by a newer program.
    pub format: u32,
    pub name: String,
    pub language: Language,
    pub zone: Zone,
    /// Id in contacts.yaml of who answers for the plan; empty where none is named.
    pub owner: String,
    /// Id in contacts.yaml of who edits and distributes it; may differ from the owner.
    pub updates: String,
    pub quorum: Option<Quorum>,
    /// Channels in the order they are tried: `slack`, `phone`, `sms`, `email`, ids of audiences.yaml.
    pub call_order: Vec<String>,
    /// Where the committee meets, first choice first.
    pub venues: Vec<String>,
    /// Where the log is kept, first choice first.
    pub log_media: Vec<String>,
    pub office_hours: OfficeHours,
    pub limits: Limits,
    /// In how many copies and places everything of an incident is to be.
    pub copies: ReplicationGoal,
}

/// How many of a group of contacts.yaml must be present before work begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quorum {
    pub group: String,
    pub count: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// An entry noted later than this after it happened is asked for a reason.
    pub late_after: Duration,
    /// A log silent for this long in the acute phase is mentioned.
    pub quiet_after: Duration,
    /// Whoever holds a role, or writes the log alone, for longer than this wants a relief.
    pub shift: Duration,
    /// A contact not verified for this long is marked.
    pub contact_age: Duration,
    /// A copy that met no other for this long is old.
    pub copy_age: Duration,
    /// A print older than this is out of date.
    pub print_age: Duration,
    /// Between reviews of the plan.
    pub review: Duration,
    /// Between exercises of the committee.
    pub exercise: Duration,
    /// Until a connection to a server stands.
    pub connect: Duration,
    /// Without a byte to or from a server.
    pub idle: Duration,
    /// For all that one place is asked and given in an exchange.
    pub exchange: Duration,
    /// How much is taken from others at a time.
    pub allowance: ReceiveLimits,
}

impl Limits {
    /// None below what makes sense: a limit of nothing would mark everything, or let nothing through.
    #[must_use]
    pub fn floored(self) -> Self {
        let minute = Duration::minutes(1);
        let hour = Duration::minutes(60);
        let day = Duration::days(1);
        let second = Duration::seconds(1);
        Self {
            late_after: self.late_after.at_least(minute),
            quiet_after: self.quiet_after.at_least(minute),
            shift: self.shift.at_least(hour),
            contact_age: self.contact_age.at_least(day),
            copy_age: self.copy_age.at_least(hour),
            print_age: self.print_age.at_least(day),
            review: self.review.at_least(day),
            exercise: self.exercise.at_least(day),
            connect: self.connect.at_least(second),
            idle: self.idle.at_least(second),
            exchange: self.exchange.at_least(minute),
            allowance: self.allowance,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            late_after: Duration::minutes(10),
            quiet_after: Duration::minutes(30),
            shift: Duration::minutes(12 * 60),
            contact_age: Duration::days(180),
            copy_age: Duration::days(7),
            print_age: Duration::days(30),
            review: Duration::years(1),
            exercise: Duration::years(1),
            connect: Duration::seconds(10),
            idle: Duration::seconds(20),
            exchange: Duration::minutes(10),
            allowance: ReceiveLimits::default(),
        }
    }
}

impl Settings {
    /// What holds where binder.yaml says nothing.
    pub fn usual(language: Language) -> Self {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Self {
            format: FORMAT,
            name: String::new(),
            language,
            zone: zone_of(language),
            owner: String::new(),
            updates: String::new(),
            quorum: None,
            call_order: list(&["phone", "sms", "email"]),
            venues: Vec::new(),
            log_media: list(&["binder"]),
            office_hours: OfficeHours::usual(),
            limits: Limits::default(),
            copies: ReplicationGoal::default(),
        }
    }
}

const fn zone_of(language: Language) -> Zone {
    match language {
        Language::Swedish => Zone::STOCKHOLM,
        Language::Danish => Zone::COPENHAGEN,
        Language::English => Zone::UTC,
    }
}
