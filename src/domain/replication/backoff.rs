//! Exponential backoff: how often a watching sync contacts a remote that cannot be reached.

use std::collections::BTreeMap;
use std::time::Duration;

/// A place that cannot be reached is asked at least so often, or as often as all are.
const AT_LEAST: Duration = Duration::from_secs(600);

/// Round after round with a pause between: which places take part.
#[derive(Clone, Debug)]
pub struct Backoff {
    pause: Duration,
    away: BTreeMap<String, BackoffStep>,
}

/// A remote that could not be reached.
#[derive(Clone, Copy, Debug)]
struct BackoffStep {
    /// Rounds it sat out last.
    rest: u32,
    /// Rounds it still sits out.
    left: u32,
}

impl Backoff {
    pub fn new(pause: Duration) -> Self {
        Self {
            pause,
            away: BTreeMap::new(),
        }
    }

    /// True if a place takes part in the round that begins; asked once a round.
    pub fn is_due(&mut self, place: &str) -> bool {
        match self.away.get_mut(place) {
            Some(away) if away.left > 0 => {
                away.left -= 1;
                false
            }
            _ => true,
        }
    }

    /// Records a contact. A failure makes it skip one round, then two, four and so on.
    pub fn met(&mut self, place: &str, reached: bool) {
        if reached {
            self.away.remove(place);
            return;
        }
        let most = AT_LEAST.as_secs() / self.pause.as_secs().max(1);
        let most = u32::try_from(most.saturating_sub(1)).unwrap_or(u32::MAX);
        let before = self.away.get(place).map_or(0, |away| away.rest);
        let rest = before.saturating_mul(2).max(1).min(most);
        self.away
            .insert(place.to_owned(), BackoffStep { rest, left: rest });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rounds of the first hundred in which a place that is never reached is asked.
    fn asked(seconds: u64) -> Vec<u32> {
        let mut rhythm = Backoff::new(Duration::from_secs(seconds));
        let mut asked = Vec::new();
        for round in 0..100 {
            if rhythm.is_due("hub") {
                asked.push(round);
                rhythm.met("hub", false);
            }
        }
        asked
    }

    #[test]
    fn a_place_that_is_away_is_asked_ever_more_seldom_but_every_ten_minutes() {
        assert_eq!(asked(60), [0, 2, 5, 10, 19, 29, 39, 49, 59, 69, 79, 89, 99]);
    }

    #[test]
    fn where_the_pause_is_long_it_is_asked_every_time() {
        assert_eq!(asked(600).len(), 100);
        assert_eq!(asked(86_400).len(), 100);
    }

    #[test]
    fn a_place_that_is_back_is_asked_every_time_again_and_others_never_wait_for_it() {
        let mut rhythm = Backoff::new(Duration::from_secs(10));
        rhythm.met("hub", false);
        assert!(!rhythm.is_due("hub") && rhythm.is_due("usb"));
        assert!(rhythm.is_due("hub"));
        rhythm.met("hub", true);
        assert!(rhythm.is_due("hub") && rhythm.is_due("hub"));
    }
}
