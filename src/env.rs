//! The environment of a run: folder, variables, clock, terminal, input and output. Read once, in main;
//! tests pass their own.

pub mod hang_up;
pub mod pager;

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// A clock. The program uses the computer's; tests have others.
pub trait Clock {
    fn now(&self) -> DateTime<Utc>;

    /// Waits. False if the program was asked to end, now or since the first call. A clock that cannot wait
    /// asks to end.
    fn wait(&self, _pause: Duration) -> bool {
        false
    }
}

/// Longest delay until a request to end is noticed.
const HEARING: Duration = Duration::from_millis(100);

#[derive(Default)]
struct ComputerClock {
    asked_to_end: OnceLock<Arc<AtomicBool>>,
}

impl ComputerClock {
    /// From the first call on, Ctrl-C is a request; a second one ends the program at once, which loses
    /// nothing.
    fn asked_to_end(&self) -> &AtomicBool {
        self.asked_to_end.get_or_init(|| {
            let asked = Arc::new(AtomicBool::new(false));
            for signal in [SIGINT, SIGTERM] {
                // Without it the system ends the program at once.
                let _ = flag::register_conditional_default(signal, Arc::clone(&asked));
                let _ = flag::register(signal, Arc::clone(&asked));
            }
            asked
        })
    }
}

impl Clock for ComputerClock {
    fn wait(&self, pause: Duration) -> bool {
        let asked = self.asked_to_end();
        let start = Instant::now();
        while !asked.load(Ordering::SeqCst) {
            let left = pause.saturating_sub(start.elapsed());
            if left.is_zero() {
                return true;
            }
            thread::sleep(left.min(HEARING));
        }
        false
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the clock is read"
    )]
    fn now(&self) -> DateTime<Utc> {
        DateTime::from(std::time::SystemTime::now())
    }
}

/// Properties of the terminal that answers go to.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    /// Columns to fill; 80 where there is no terminal.
    pub width: usize,
    /// Rows; 24 where there is no terminal.
    pub height: usize,
    /// True if standard output is a terminal.
    pub output: bool,
    /// True if standard input is a terminal.
    pub input: bool,
    /// True if standard error is a terminal.
    pub talk: bool,
    /// The terminal carries out control sequences (ECMA-48: colour, erasing) instead of showing them.
    pub codes: bool,
}

/// Everything a command may use from outside the binder.
pub struct Env {
    pub folder: PathBuf,
    pub variables: BTreeMap<String, String>,
    /// Locale of the system: `sv_SE.UTF-8`, `da-DK`.
    pub locale: Option<String>,
    pub clock: Box<dyn Clock>,
    pub terminal: Terminal,
    /// The user's settings and device keys (`$XDG_CONFIG_HOME/binder`).
    pub config: PathBuf,
    /// Folder for input that a binder cannot take (`$XDG_STATE_HOME/binder`).
    pub state: PathBuf,
    pub input: Box<dyn Read>,
    /// Answers.
    pub output: Box<dyn Write>,
    /// Talk: notices, warnings, errors.
    pub talk: Box<dyn Write>,
}

impl Env {
    /// The bytes of the next line of standard input without its end; none where there is no more.
    pub fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let mut byte = [0];
        loop {
            if self.input.read(&mut byte)? == 0 {
                return Ok((!line.is_empty()).then_some(line));
            }
            if byte == *b"\n" {
                return Ok(Some(line));
            }
            line.push(byte[0]);
        }
    }

    /// The environment of this computer.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the world is read"
    )]
    pub fn from_computer() -> Self {
        let variables: BTreeMap<String, String> = std::env::vars_os()
            .filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)))
            .collect();
        let (config, state) = user_folders();
        Self {
            folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
            terminal: terminal(&variables),
            locale: locale(&variables).or_else(sys_locale::get_locale),
            variables,
            clock: Box::new(ComputerClock::default()),
            config,
            state,
            input: Box::new(io::stdin()),
            output: Box::new(io::BufWriter::new(io::stdout())),
            talk: Box::new(io::stderr()),
        }
    }

    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Path of this program.
    pub fn program(&self) -> PathBuf {
        std::env::current_exe().unwrap_or_else(|_| PathBuf::from("binder"))
    }

    /// The user's home folder.
    pub fn home(&self) -> Option<PathBuf> {
        let windows = || self.variable("USERPROFILE").filter(|_| cfg!(windows));
        self.variable("HOME").or_else(windows).map(PathBuf::from)
    }

    /// A path as typed, with `~/` replaced by the home folder if no shell has done so.
    pub fn at_home(&self, typed: &str) -> String {
        let windows = || typed.strip_prefix(r"~\").filter(|_| cfg!(windows));
        let below = typed.strip_prefix("~/").or_else(windows);
        match (below, self.home()) {
            (Some(below), Some(home)) => home.join(below).to_string_lossy().into_owned(),
            _ => typed.to_owned(),
        }
    }

    /// A typed path, relative to the working folder.
    pub fn absolute(&self, path: impl AsRef<Path>) -> PathBuf {
        self.folder.join(path)
    }
}

/// Locale from the variables, in the order of POSIX; the first that is set decides.
fn locale(variables: &BTreeMap<String, String>) -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| variables.get(*name))
        .find(|value| !value.is_empty())
        .cloned()
}

fn user_folders() -> (PathBuf, PathBuf) {
    use etcetera::base_strategy::{BaseStrategy, choose_base_strategy};
    // Settings for this program only: the system's own answer is the same for every program.
    if let Some(roaming) = roaming() {
        return (roaming.join("binder"), roaming.join("binder"));
    }
    match choose_base_strategy() {
        Ok(base) => {
            let config = base.config_dir().join("binder");
            let state = base
                .state_dir()
                .unwrap_or_else(|| base.data_dir())
                .join("binder");
            (config, state)
        }
        Err(_) => (
            std::env::temp_dir().join("binder"),
            std::env::temp_dir().join("binder"),
        ),
    }
}

/// `%APPDATA%` (roaming), on Windows only; none if it is not set or not absolute.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the world is read"
)]
fn roaming() -> Option<PathBuf> {
    let roaming = cfg!(windows).then(|| std::env::var_os("APPDATA"))?;
    roaming.map(PathBuf::from).filter(|it| it.is_absolute())
}

fn terminal(variables: &BTreeMap<String, String>) -> Terminal {
    let typed = variables
        .get("COLUMNS")
        .and_then(|columns| columns.parse().ok());
    let output = io::stdout().is_terminal();
    let codes = takes_codes();
    let size = terminal_size::terminal_size().filter(|_| output);
    let measured = size.map(|(width, _)| usize::from(width.0));
    let rows = variables.get("LINES").and_then(|lines| lines.parse().ok());
    let height = rows.or(size.map(|(_, height)| usize::from(height.0)));
    Terminal {
        height: height.unwrap_or(24).clamp(10, 1000),
        width: typed.or(measured).unwrap_or(80).clamp(20, 400),
        output,
        input: io::stdin().is_terminal(),
        talk: io::stderr().is_terminal(),
        codes,
    }
}

/// Turns on virtual terminal processing of the Windows console; false where it has none.
#[cfg(windows)]
fn takes_codes() -> bool {
    anstyle_query::windows::enable_ansi_colors() != Some(false)
}

#[cfg(not(windows))]
const fn takes_codes() -> bool {
    true
}

/// A computer for unit tests.
#[cfg(test)]
pub(crate) mod test_computer {
    use super::*;

    /// A clock stopped at a number of seconds since 1970.
    struct Stopped(i64);

    impl Clock for Stopped {
        fn now(&self) -> DateTime<Utc> {
            DateTime::from_timestamp(self.0, 0).unwrap_or_default()
        }
    }

    /// Without terminal and settings; its configuration folder is `config`.
    pub(crate) fn env(folder: &Path, config: &Path, seconds: i64) -> Env {
        Env {
            folder: folder.to_owned(),
            variables: BTreeMap::new(),
            locale: None,
            clock: Box::new(Stopped(seconds)),
            terminal: Terminal {
                width: 80,
                height: 24,
                output: false,
                input: false,
                talk: false,
                codes: true,
            },
            config: config.to_owned(),
            state: config.to_owned(),
            input: Box::new(std::io::empty()),
            output: Box::new(std::io::sink()),
            talk: Box::new(std::io::sink()),
        }
    }
}
