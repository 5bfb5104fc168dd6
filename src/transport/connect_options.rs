//! Options of a connection: timeouts, whether questions can be asked, progress.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::domain::replication::exchange::Progress;
use crate::domain::settings::Limits;
use crate::env::Env;

/// Receives progress.
pub(crate) type ProgressSink = Rc<dyn Progress>;

/// How to connect to a server.
#[derive(Clone, Debug)]
pub(crate) struct ConnectOptions {
    pub(super) variables: BTreeMap<String, String>,
    /// A person is at a terminal and can answer ssh.
    pub(super) somebody: bool,
    pub(super) patience: Timeouts,
    /// End of the time for this exchange.
    pub(super) until: Instant,
}

/// Timeouts of a server.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    /// Until the connection is established.
    pub(crate) connect: Duration,
    /// Without a byte either way.
    pub(crate) idle: Duration,
    /// For all of an exchange.
    pub(crate) exchange: Duration,
}

impl ConnectOptions {
    pub(crate) fn of(env: &Env, patience: Timeouts) -> Self {
        Self {
            variables: env.variables.clone(),
            somebody: env.terminal.input,
            patience,
            until: Instant::now() + patience.exchange,
        }
    }

    pub(super) fn variable(&self, name: &str) -> Option<&str> {
        let value = self.variables.get(name).map(String::as_str);
        value.filter(|value| !value.is_empty())
    }
}

impl From<&Limits> for Timeouts {
    fn from(limits: &Limits) -> Self {
        // Not a moment and not by the calendar: a limit is seconds that pass.
        let seconds = |limit: crate::domain::time::duration::Duration, usual: u32| {
            let elapsed = limit.is_elapsed() && limit.seconds > 0;
            Duration::from_secs(u64::from(if elapsed { limit.seconds } else { usual }))
        };
        let usual = Limits::default();
        Self {
            connect: seconds(limits.connect, usual.connect.seconds),
            idle: seconds(limits.idle, usual.idle.seconds),
            exchange: seconds(limits.exchange, usual.exchange.seconds).max(SHORTEST_EXCHANGE),
        }
    }
}

/// Least time of an exchange, whatever binder.yaml has: a corrected binder.yaml must always get through.
const SHORTEST_EXCHANGE: Duration = Duration::from_secs(60);

/// Time for the first fetch of a binder, which a slow line needs; the person is waiting in front of it.
const JOINING: Duration = Duration::from_secs(6 * 3600);

impl Timeouts {
    /// For fetching a whole binder.
    pub(crate) fn for_joining() -> Self {
        Self {
            exchange: JOINING,
            ..Self::default()
        }
    }
}

impl Default for Timeouts {
    fn default() -> Self {
        Self::from(&Limits::default())
    }
}
