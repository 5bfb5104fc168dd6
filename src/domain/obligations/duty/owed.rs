//! Duties owed in an incident, with deadlines.

use crate::domain::incident::Incident;
use crate::domain::log::timeline::Timeline;
use crate::domain::obligations::duty::account::{DutyAccount, accounts};
use crate::domain::obligations::duty::{Duty, Precedence};
use crate::domain::time::moment::{Moment, Zone};

/// A duty that has begun and is not fulfilled.
#[derive(Clone, Debug, PartialEq)]
pub struct OwedDuty<'a> {
    pub duty: &'a Duty,
    /// Start of the duty.
    pub since: Moment,
    pub when: Deadline,
    /// Parts not yet fulfilled.
    pub missing: Vec<&'a str>,
}

/// Deadline of an owed duty.
#[derive(Clone, Debug, PartialEq)]
pub enum Deadline {
    AtOnce,
    /// Before something that has not happened yet.
    Before(Precedence),
    /// The event it had to precede happened at this time.
    TooLate(Moment),
    By(Moment),
    /// Not before this moment, which has not come or has.
    From(Moment),
}

impl Deadline {
    /// The moment it points at, for sorting and for a clock.
    pub const fn moment(&self) -> Option<Moment> {
        match self {
            Self::AtOnce | Self::Before(_) => None,
            Self::TooLate(moment) | Self::By(moment) | Self::From(moment) => Some(*moment),
        }
    }

    /// True if the time for it is over.
    pub fn is_over(&self, now: Moment) -> bool {
        match self {
            Self::TooLate(_) => true,
            Self::By(moment) => *moment < now,
            Self::AtOnce | Self::Before(_) | Self::From(_) => false,
        }
    }
}

/// The duties of an incident that have begun and are not fulfilled, in the order of duties.yaml.
pub fn owed<'a>(
    duties: &'a [Duty],
    incident: &Incident,
    timeline: &Timeline,
    zone: Zone,
) -> Vec<OwedDuty<'a>> {
    let all = accounts(duties, incident, timeline, zone).into_iter();
    all.filter(DutyAccount::is_owed).filter_map(of).collect()
}

fn of(account: DutyAccount<'_>) -> Option<OwedDuty<'_>> {
    Some(OwedDuty {
        duty: account.duty,
        since: account.since?,
        when: account.when?,
        missing: account.missing,
    })
}
