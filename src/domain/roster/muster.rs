//! A muster: everybody is looked for at once, as in a fire.

use std::collections::BTreeSet;

use crate::domain::roster::presence_event::{PresenceEvent, PresenceMark};
use crate::domain::time::moment::Moment;

/// One muster and whom it has seen. Two that are begun at the same time on two copies are one.
#[derive(Clone, Debug, PartialEq)]
pub struct Muster {
    pub since: Moment,
    pub until: Option<Moment>,
    seen: BTreeSet<String>,
}

impl Muster {
    pub(super) const fn since(since: Moment) -> Self {
        Self {
            since,
            until: None,
            seen: BTreeSet::new(),
        }
    }

    pub const fn goes_on(&self) -> bool {
        self.until.is_none()
    }

    pub fn has_seen(&self, child: &str) -> bool {
        self.seen.contains(child)
    }

    pub fn seen(&self) -> usize {
        self.seen.len()
    }

    /// Takes in an event after its beginning. Who comes in meanwhile has been seen; who leaves is not looked for.
    pub(super) fn take(&mut self, event: &PresenceEvent) {
        if !self.goes_on() {
            return;
        }
        match event.mark {
            PresenceMark::Seen | PresenceMark::In => {
                self.seen.insert(event.child.clone());
            }
            PresenceMark::Out | PresenceMark::NotSeen => {
                self.seen.remove(&event.child);
            }
            PresenceMark::MusterEnd => self.until = Some(event.at),
            PresenceMark::Muster
            | PresenceMark::Refused
            | PresenceMark::Given
            | PresenceMark::NotGiven => {}
        }
    }
}
