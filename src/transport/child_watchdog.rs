//! Watchdog of child processes: ends one that has been silent or running for too long.

use std::process::{Child, Command};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Watches one program.
#[derive(Clone)]
pub(super) struct ChildWatchdog(Arc<WatchdogShared>);

struct WatchdogShared {
    /// The program leads a group of its own, which is ended with it.
    leads: bool,
    state: Mutex<WatchdogState>,
    ready: Condvar,
    child: Mutex<Child>,
}

#[derive(Default)]
struct WatchdogState {
    /// Start of the current wait.
    waiting: Option<Instant>,
    /// Limit of the wait; none while somebody may be typing a passphrase.
    limit: Option<Duration>,
    ran_out: bool,
    over: bool,
}

/// How long a program may take to end once it is done.
const FAREWELL: Duration = Duration::from_secs(2);

impl ChildWatchdog {
    /// `leads`: the program was started by [`leading`].
    pub(super) fn over(child: Child, limit: Option<Duration>, leads: bool) -> Self {
        let state = WatchdogState {
            limit,
            ..WatchdogState::default()
        };
        let watch = Self(Arc::new(WatchdogShared {
            leads,
            state: Mutex::new(state),
            ready: Condvar::new(),
            child: Mutex::new(child),
        }));
        let watching = watch.clone();
        thread::spawn(move || watching.stand());
        watch
    }

    /// Runs something that waits for the program.
    pub(super) fn during<T>(&self, work: impl FnOnce() -> T) -> T {
        self.change(|state| state.waiting = Some(Instant::now()));
        let done = work();
        self.change(|state| state.waiting = None);
        done
    }

    /// Lowers the limit from now on.
    pub(super) fn tighten(&self, limit: Duration) {
        self.change(|state| {
            if state.limit != Some(limit) {
                state.limit = Some(limit);
                state.waiting = state.waiting.map(|_| Instant::now());
            }
        });
    }

    pub(super) fn ran_out(&self) -> bool {
        self.state().ran_out
    }

    /// Waits for the program to end, which has nothing left to do, and ends it if it does not.
    /// Gives its exit code.
    pub(super) fn wait_or_kill(&self) -> Option<i32> {
        let start = Instant::now();
        let mut pause = Duration::from_millis(1);
        let status = loop {
            let ended = lock(&self.0.child).try_wait().ok().flatten();
            if ended.is_some() || start.elapsed() > FAREWELL {
                break ended;
            }
            thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(50));
        };
        match status {
            None => self.end(),
            // Its own children are of no use either.
            Some(status) if self.0.leads && !status.success() => end_group(&lock(&self.0.child)),
            Some(_) => {}
        }
        self.change(|state| state.over = true);
        status.and_then(|status| status.code())
    }

    fn end(&self) {
        let mut child = lock(&self.0.child);
        if self.0.leads {
            end_group(&child);
        }
        // One that has ended already cannot be ended; either way it is reaped.
        let _ = child.kill();
        let _ = child.wait();
    }

    fn stand(&self) {
        let mut state = self.state();
        while !state.over {
            let left = state.waiting.zip(state.limit);
            let left = left.map(|(since, limit)| limit.saturating_sub(since.elapsed()));
            state = match left {
                Some(Duration::ZERO) => {
                    state.ran_out = true;
                    state.over = true;
                    drop(state);
                    return self.end();
                }
                Some(left) => {
                    let woken = self.0.ready.wait_timeout(state, left);
                    woken.unwrap_or_else(PoisonError::into_inner).0
                }
                None => {
                    let woken = self.0.ready.wait(state);
                    woken.unwrap_or_else(PoisonError::into_inner)
                }
            };
        }
    }

    fn change(&self, change: impl FnOnce(&mut WatchdogState)) {
        change(&mut self.state());
        self.0.ready.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, WatchdogState> {
        lock(&self.0.state)
    }
}

/// Puts a program into a process group of its own, so that its children end with it. Not at a terminal:
/// only the foreground group may ask there.
pub(super) fn leading(command: &mut Command, leads: bool) -> &mut Command {
    #[cfg(unix)]
    if leads {
        std::os::unix::process::CommandExt::process_group(command, 0);
    }
    #[cfg(not(unix))]
    let _ = leads;
    command
}

/// Its number is still its own: it was not waited for yet, or a moment ago.
#[cfg(unix)]
fn end_group(child: &Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    let _ = kill_process_group(Pid::from_child(child), Signal::KILL);
}

#[cfg(not(unix))]
fn end_group(_: &Child) {}

/// A poisoned lock is usable: each change is one assignment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
