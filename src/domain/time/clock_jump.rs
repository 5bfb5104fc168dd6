//! Detection of jumps of the computer's clock; reported, never blocking. Times are written as the clock
//! shows them; order and state do not depend on it.

use chrono::TimeDelta;

use crate::domain::time::moment::Moment;

/// Clocks are set right by a little now and then.
pub const MARGIN: TimeDelta = TimeDelta::minutes(2);

/// Longest plausible pause in an incident that this copy has written in.
const QUIET_INCIDENT: TimeDelta = TimeDelta::days(30);

/// A binder may be unused between two exercises.
const QUIET_BINDER: TimeDelta = TimeDelta::days(180);

/// True if a clock last at `before` cannot plausibly be at `now`: earlier, or later than a plausible pause.
/// `in_incident`: this copy has written in the incident before.
pub fn has_jumped(before: Moment, now: Moment, in_incident: bool) -> bool {
    let quiet = if in_incident {
        QUIET_INCIDENT
    } else {
        QUIET_BINDER
    };
    now < before - MARGIN || now > before + quiet
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::moment;

    fn at(text: &str) -> Moment {
        moment::read(text).expect("a moment")
    }

    #[test]
    fn a_clock_that_goes_back_or_far_ahead_has_jumped() {
        let before = at("2026-11-22T10:05:00+01:00");
        for (now, incident, journal) in [
            ("2026-11-22T10:04:00+01:00", false, false),
            ("2026-11-22T09:05:00+01:00", true, true),
            ("2026-11-21T10:05:00+01:00", true, true),
            ("2026-11-24T10:05:00+01:00", false, false),
            ("2026-12-21T10:05:00+01:00", false, false),
            ("2026-12-23T10:05:00+01:00", true, false),
            ("2027-11-22T10:05:00+01:00", true, true),
        ] {
            assert_eq!(has_jumped(before, at(now), true), incident, "{now}");
            assert_eq!(has_jumped(before, at(now), false), journal, "{now}");
        }
    }

    #[test]
    fn the_hour_that_the_autumn_repeats_is_no_jump() {
        let before = at("2026-10-25T02:50:00+02:00");
        assert!(!has_jumped(before, at("2026-10-25T02:10:00+01:00"), true));
    }
}
