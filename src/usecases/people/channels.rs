//! Channels that are closed because a system they depend on is down.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::incident::system::Systems;
use crate::domain::inform::audience::Audiences;
use crate::domain::inform::recipient;
use crate::domain::log::timeline::Timeline;
use crate::replica::Binder;
use crate::usecases::inform;
use crate::usecases::plan::rule_documents;

/// State that decides whether a channel is open.
pub struct Channels {
    audiences: Audiences,
    systems: Systems,
    down: BTreeSet<String>,
}

impl Channels {
    /// From the systems' state in an incident's log.
    pub fn of(binder: &Binder, timeline: &Timeline) -> Self {
        let down = recipient::down(timeline);
        if down.is_empty() {
            return Self {
                audiences: Audiences::default(),
                systems: Systems::default(),
                down,
            };
        }
        Self {
            audiences: inform::audiences(binder),
            systems: rule_documents::systems(binder).value,
            down,
        }
    }

    /// The system that keeps a channel closed; none where it is open.
    pub fn closed_by(&self, channel: &str) -> Option<String> {
        recipient::closed_by(channel, &self.audiences, &self.systems, &self.down)
    }

    /// Those of some channels that are closed, each with the system that is down.
    pub fn closed<'c>(
        &self,
        channels: impl IntoIterator<Item = &'c String>,
    ) -> BTreeMap<String, String> {
        let one = |channel: &String| Some((channel.clone(), self.closed_by(channel)?));
        channels.into_iter().filter_map(one).collect()
    }
}
