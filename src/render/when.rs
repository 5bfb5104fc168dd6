//! Times for display: the clock time for today, with the date for other days.

pub mod format_duration;

use crate::domain::time::moment::{self, Moment, Zone};

/// Context for showing times.
#[derive(Clone, Copy, Debug)]
pub struct TimeStyle {
    pub now: Moment,
    pub zone: Zone,
}

impl TimeStyle {
    /// `10:05`, or `2026-11-21 10:05`.
    pub fn say(&self, moment: Moment) -> String {
        let (day, clock) = (
            moment::date_in(moment, self.zone),
            moment::clock_in(moment, self.zone),
        );
        if day == moment::date_in(self.now, self.zone) {
            clock
        } else {
            format!("{day} {clock}")
        }
    }
}
