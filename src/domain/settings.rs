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
    /// Format of the binder's files; greater than [`FORMAT`] if written by a newer program.
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
    /// Venues of the committee, first choice first.
    pub venues: Vec<String>,
    /// Media for the log, first choice first.
    pub log_media: Vec<String>,
    pub office_hours: OfficeHours,
    /// Headings that the plan has in this order, whatever stands between them; empty where none are fixed.
    pub headings: Vec<String>,
    pub limits: Limits,
    /// Wanted number of copies and places of an incident's entries.
    pub copies: ReplicationGoal,
}

/// Number of members of a group of contacts.yaml needed for a quorum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quorum {
    pub group: String,
    pub count: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Entries written later than this after the event need a reason.
    pub late_after: Duration,
    /// A log silent for this long in the acute phase is mentioned.
    pub quiet_after: Duration,
    /// Time after which a role holder or lone writer should be relieved.
    pub shift: Duration,
    /// A contact not verified for this long is marked.
    pub contact_age: Duration,
    /// A copy that met no other for this long is old.
    pub copy_age: Duration,
    /// A page that mirrors another is compared with it after this.
    pub mirror_age: Duration,
    /// A print older than this is out of date.
    pub print_age: Duration,
    /// Between reviews of the plan.
    pub review: Duration,
    /// Between exercises of the committee.
    pub exercise: Duration,
    /// Until a connection is established.
    pub connect: Duration,
    /// Without a byte to or from a server.
    pub idle: Duration,
    /// For all that one place is asked and given in an exchange.
    pub exchange: Duration,
    /// Limits on received data.
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
            mirror_age: self.mirror_age.at_least(day),
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
            mirror_age: Duration::days(180),
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
    /// Defaults.
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
            headings: Vec::new(),
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
