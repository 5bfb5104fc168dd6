//! What a transport needs of the world: how long to wait, whether somebody can be asked, and whom to
//! tell how far it is.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::domain::replication::exchange::Progress;
use crate::domain::settings::Limits;
use crate::env::Env;

/// Whom to tell how far it is.
pub(crate) type ProgressSink = Rc<dyn Progress>;

/// How a server is gone to.
#[derive(Clone, Debug)]
pub(crate) struct ConnectOptions {
    pub(super) variables: BTreeMap<String, String>,
    /// Somebody sits at a terminal and can answer ssh.
    pub(super) somebody: bool,
    pub(super) patience: Timeouts,
    /// When the exchange with this place is to be over.
    pub(super) until: Instant,
}

/// How long a server is waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    /// Until a connection stands.
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

/// An exchange may always take so long, whatever binder.yaml says: what puts it right must get
/// through.
const SHORTEST_EXCHANGE: Duration = Duration::from_secs(60);

/// A binder that is fetched for the first time may take as long as a slow line needs: whoever typed it
/// sits in front of it.
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
