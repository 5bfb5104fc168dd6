//! Test helper: a pseudo-terminal with the program, and the contents of its screen.

use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZero;
use std::os::fd::AsFd;
use std::process::{Child, Command};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

use crate::world::Person;

/// A program that shows nothing for as long as this hangs.
const HANGS: Timespec = Timespec {
    tv_sec: 120,
    tv_nsec: 0,
};

/// How often a screen is drawn without anything new before it is taken for the last.
const SAME: usize = 90;

pub(crate) struct Terminal {
    keyboard: File,
    program: Started,
    screen: vt100::Parser,
}

/// A program that does not outlive its test.
struct Started(Child);

impl Drop for Started {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Terminal {
    /// Starts `binder …` in a terminal of so many columns and lines.
    pub(crate) fn open(person: &Person, args: &[&str], columns: u16, lines: u16) -> Self {
        Self::started(person, &["setsid", "--ctty"], args, columns, lines)
    }

    /// The same by somebody who had the program told to ignore a terminal that closes (`nohup`).
    pub(crate) fn open_beyond_hang_up(person: &Person, args: &[&str]) -> Self {
        let ignoring = ["sh", "-c", "trap '' HUP; exec setsid --ctty \"$@\"", "sh"];
        Self::started(person, &ignoring, args, 80, 24)
    }

    fn started(person: &Person, by: &[&str], args: &[&str], columns: u16, lines: u16) -> Self {
        // A program that had this end too would never see the terminal close.
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        let master = openpt(flags).expect("a terminal");
        grantpt(&master).expect("granted");
        unlockpt(&master).expect("unlocked");
        resize(&master, columns, lines);
        let name = ptsname(&master, Vec::new()).expect("a name");
        let device = || {
            let mut device = File::options();
            let device = device.read(true).write(true);
            device.open(name.to_str().expect("text")).expect("opens")
        };
        // A session of its own, with this as the terminal that keys and sizes come from.
        let program = Command::new(by[0])
            .args(&by[1..])
            .arg(env!("CARGO_BIN_EXE_binder"))
            .args(args)
            .current_dir(&person.folder)
            .env_clear()
            .envs(&person.variables)
            .env("TERM", "xterm-256color")
            .env("PATH", "/usr/bin:/bin")
            .stdin(device())
            .stdout(device())
            .stderr(device())
            .spawn()
            .expect("it starts");
        Self {
            keyboard: File::from(master),
            program: Started(program),
            screen: vt100::Parser::new(cells(lines), cells(columns), 0),
        }
    }

    pub(crate) fn types(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("typed");
    }

    pub(crate) fn resizes(&mut self, columns: u16, lines: u16) {
        self.screen
            .screen_mut()
            .set_size(cells(lines), cells(columns));
        resize(&self.keyboard, columns, lines);
    }

    /// Reads on until the screen shows what is waited for. It is drawn once a second at least: where it has
    /// been drawn so often without anything new, nothing more comes.
    pub(crate) fn until(&mut self, shows: impl Fn(&str) -> bool) -> String {
        let (mut before, mut same) = (String::new(), 0);
        loop {
            let shown = self.shown();
            if shows(&shown) {
                return shown;
            }
            same = if shown == before { same + 1 } else { 0 };
            let goes_on = same < SAME && self.reads(&HANGS);
            assert!(goes_on, "the program has ended, or hangs:\n{shown}");
            before = shown;
        }
    }

    /// Until the desk is there with nothing on its line.
    pub(crate) fn until_ready(&mut self) -> String {
        self.until(|screen| screen.lines().last() == Some(">"))
    }

    pub(crate) fn until_shows(&mut self, text: &str) -> String {
        self.until(|screen| screen.contains(text))
    }

    /// Takes in what the program has shown up to now.
    pub(crate) fn catches_up(&mut self) {
        while self.reads(&Timespec::default()) {}
    }

    /// The line that is being typed.
    pub(crate) fn line(&self) -> String {
        let shown = self.shown();
        let last = shown.lines().rfind(|line| line.starts_with('>'));
        let typed = last.unwrap_or_default().trim_start_matches('>');
        typed.trim_start().to_owned()
    }

    /// The screen, its lines without blanks at their ends.
    pub(crate) fn shown(&self) -> String {
        self.screen.screen().contents()
    }

    pub(crate) fn cursor(&self) -> (u16, u16) {
        self.screen.screen().cursor_position()
    }

    /// `kill -9`.
    pub(crate) fn dies(mut self) {
        self.program.0.kill().expect("killed");
        self.program.0.wait().expect("gone");
    }

    /// Closes the terminal, and waits for the program to end with it.
    pub(crate) fn closes(self) {
        let Self {
            keyboard,
            mut program,
            ..
        } = self;
        drop(keyboard);
        program.0.wait().expect("gone");
    }

    /// Waits for the program to end by itself; its exit code, and what it left on the screen.
    pub(crate) fn ends(mut self) -> (Option<i32>, String) {
        let has_ended = (0..SAME).any(|_| !self.reads(&HANGS));
        assert!(has_ended, "the program does not end:\n{}", self.shown());
        let status = self.program.0.wait().expect("an end");
        (status.code(), self.shown())
    }

    /// False where nothing came in that time, or nothing comes any more.
    fn reads(&mut self, wait: &Timespec) -> bool {
        let mut ready = [PollFd::new(&self.keyboard, PollFlags::IN)];
        if poll(&mut ready, Some(wait)).expect("a poll") == 0 {
            return false;
        }
        let mut bytes = [0; 4096];
        match self.keyboard.read(&mut bytes) {
            Ok(read @ 1..) => {
                self.screen.process(&bytes[..read]);
                true
            }
            // Nobody has the other end open any more.
            Ok(0) | Err(_) => false,
        }
    }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).expect("some")
}

fn resize(terminal: &impl AsFd, columns: u16, lines: u16) {
    let size = Winsize {
        ws_row: lines,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    tcsetwinsize(terminal, size).expect("a size");
}
