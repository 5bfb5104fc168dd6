//! Test helper: people with home folders and clocks of their own, and a shared remote.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;

use binder::env::{Clock, Env, Terminal};
use chrono::{DateTime, Utc};
use tempfile::TempDir;

use crate::json_page;

/// Everybody and everything between them. Gone with its files when dropped.
pub(crate) struct World {
    root: PathBuf,
    /// Removes the folder, where it is this world's own.
    _temporary: Option<TempDir>,
    people: BTreeMap<String, Person>,
}

/// Somebody at a computer of their own.
pub(crate) struct Person {
    home: PathBuf,
    /// Where the next command is typed.
    pub(crate) folder: PathBuf,
    pub(crate) variables: BTreeMap<String, String>,
    clock: Rc<Cell<DateTime<Utc>>>,
    /// How often a command that waits may do so before it is asked to end.
    pub(crate) patience: Rc<Cell<u32>>,
    /// What happens while a command waits; it is told how often it may wait still.
    pub(crate) meanwhile: Meanwhile,
    /// Columns of the terminal.
    pub(crate) width: usize,
    /// Whether answers go to a terminal, of 24 rows.
    pub(crate) sees: bool,
    /// What the next command reads from standard input.
    pub(crate) input: String,
    /// Whether that is typed at a keyboard.
    pub(crate) types: bool,
}

/// Called at each wait of a command.
pub(crate) type Meanwhile = Rc<RefCell<Option<Box<dyn FnMut(u32)>>>>;

/// What one command did.
#[derive(Debug, PartialEq)]
pub(crate) struct Ran {
    pub(crate) code: u8,
    /// Standard output.
    pub(crate) answer: String,
    /// Standard error.
    pub(crate) talk: String,
}

impl World {
    pub(crate) fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        let mut world = Self::in_folder(root.path().to_owned());
        world._temporary = Some(root);
        world
    }

    /// The same in a folder that is kept.
    pub(crate) fn in_folder(root: PathBuf) -> Self {
        fs::create_dir_all(root.join("stick")).expect("a folder for the stick");
        let mut bare = git2::RepositoryInitOptions::new();
        bare.bare(true).initial_head("main");
        let hub = root.join("hub.git");
        git2::Repository::init_opts(hub, &bare).expect("a shared repository");
        Self {
            root,
            _temporary: None,
            people: BTreeMap::new(),
        }
    }

    /// A world that lies in a folder already, its people in their binders.
    pub(crate) fn again_in_folder(root: PathBuf, people: &[&str]) -> Self {
        let person = |name: &&str| {
            let mut person = Person::at(root.join(name));
            person.folder.push("parm");
            ((*name).to_owned(), person)
        };
        Self {
            people: people.iter().map(person).collect(),
            root,
            _temporary: None,
        }
    }

    /// The bare repository that everybody reaches over the network.
    pub(crate) fn hub(&self) -> PathBuf {
        self.root.join("hub.git")
    }

    /// A folder that everybody can put their files in, network or not.
    pub(crate) fn stick(&self) -> PathBuf {
        self.root.join("stick")
    }

    /// Somebody, by first name; the first time with an empty home folder.
    pub(crate) fn person(&mut self, name: &str) -> &mut Person {
        let root = self.root.clone();
        self.people
            .entry(name.to_owned())
            .or_insert_with(|| Person::new(root.join(name)))
    }

    pub(crate) fn people(&mut self) -> impl Iterator<Item = &mut Person> {
        self.people.values_mut()
    }

    /// While the network is down, nobody reaches what is shared.
    pub(crate) fn network(&self, up: bool) {
        let away = self.root.join("hub.away");
        let (from, to) = if up {
            (away, self.hub())
        } else {
            (self.hub(), away)
        };
        if from.exists() {
            fs::rename(from, to).expect("the shared folder moves");
        }
    }

    /// The places of this world as they are named in a story, longest first.
    pub(crate) fn places(&self, person: &str) -> Vec<(String, String)> {
        let place = |path: PathBuf| path.display().to_string();
        vec![
            (place(self.hub()), "$HUB".to_owned()),
            (place(self.stick()), "$STICK".to_owned()),
            (place(self.root.join(person)), "$HOME".to_owned()),
            (place(self.root.clone()), "$WORLD".to_owned()),
        ]
    }
}

impl Person {
    fn new(home: PathBuf) -> Self {
        fs::create_dir(&home).expect("a home folder");
        Self::at(home)
    }

    fn at(home: PathBuf) -> Self {
        let noon = "2026-11-20T12:00:00+01:00".parse();
        let text = |path: &Path| path.display().to_string();
        let variables = [
            ("HOME", text(&home)),
            ("XDG_CONFIG_HOME", text(&home.join(".config"))),
            ("XDG_STATE_HOME", text(&home.join(".state"))),
            // Where it is kept on Windows.
            ("APPDATA", text(&home.join(".config"))),
            ("TZ", "Europe/Stockholm".to_owned()),
            ("LANG", "sv_SE.UTF-8".to_owned()),
        ];
        Self {
            folder: home.clone(),
            variables: variables
                .map(|(name, value)| (name.to_owned(), value))
                .into(),
            clock: Rc::new(Cell::new(noon.expect("a moment"))),
            patience: Rc::default(),
            meanwhile: Rc::default(),
            width: 80,
            sees: false,
            input: String::new(),
            types: false,
            home,
        }
    }

    pub(crate) fn home(&self) -> &Path {
        &self.home
    }

    /// Makes a copy in a folder, file for file of another, one that the program made here: with an id
    /// of its own, which stands in this person's list.
    pub(crate) fn owns(&self, copy: &Path) {
        let id: String = copy
            .display()
            .to_string()
            .bytes()
            .rev()
            .take(24)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        fs::write(copy.join(".git/binder/copy"), format!("{id}\n")).expect("an id");
        let list = self.home.join(".config/binder/copies");
        let before = fs::read_to_string(&list).unwrap_or_default();
        fs::write(list, format!("{before}{id} moved-from-here\n")).expect("the list");
    }

    pub(crate) fn set_clock(&mut self, now: DateTime<Utc>) {
        self.clock.set(now);
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.get()
    }

    /// Runs a command in this process, with this person's clock.
    pub(crate) fn binder<S: AsRef<str>>(&mut self, args: &[S]) -> Ran {
        let (answer, talk) = (Heard::default(), Heard::default());
        let mut env = self.env(&answer, &talk);
        let words = args.iter().map(|arg| OsString::from(arg.as_ref()));
        let code = binder::run(words.collect::<Vec<_>>(), &mut env);
        let (answer, talk) = (answer.text(), talk.text());
        json_page::holds(args, &answer);
        Ran { code, answer, talk }
    }

    /// Makes a binder of the Ladok starter in `parm`, and goes there.
    pub(crate) fn begins(&mut self, writer: &str, name: &str) {
        let plan = ["--starter", "ladok", "--as", writer, "--person", name];
        let made = self.binder(&[&["init", "parm"], &plan[..]].concat());
        assert_eq!(made.code, 0, "{}", made.talk);
        self.folder.push("parm");
    }

    /// Runs the program itself, with the computer's clock and nothing of the developer's own
    /// surroundings.
    pub(crate) fn program<S: AsRef<str>>(&mut self, args: &[S]) -> Ran {
        self.other_program(env!("CARGO_BIN_EXE_binder"), args)
    }

    /// Runs any program in the same surroundings.
    pub(crate) fn other_program<S: AsRef<str>>(&mut self, program: &str, args: &[S]) -> Ran {
        let mut child = Command::new(program)
            .args(args.iter().map(AsRef::as_ref))
            .current_dir(&self.folder)
            .env_clear()
            .envs(&self.variables)
            .envs(windows_needs())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut input = child.stdin.take().expect("an input");
        // A program that does not read its input has closed it.
        let _ = input.write_all(std::mem::take(&mut self.input).as_bytes());
        drop(input);
        let done = child.wait_with_output().expect("the program ends");
        let code = done.status.code().and_then(|code| u8::try_from(code).ok());
        Ran {
            code: code.expect("an exit code"),
            answer: String::from_utf8(done.stdout).expect("text"),
            talk: String::from_utf8(done.stderr).expect("text"),
        }
    }

    /// This person's world for what is called without a command line; what is said is dropped.
    pub(crate) fn quiet_env(&self) -> Env {
        Env {
            folder: self.folder.clone(),
            locale: self.variables.get("LANG").cloned(),
            variables: self.variables.clone(),
            clock: Box::new(OwnClock {
                now: Rc::clone(&self.clock),
                patience: Rc::clone(&self.patience),
                meanwhile: Rc::clone(&self.meanwhile),
            }),
            terminal: Terminal {
                width: self.width,
                height: 24,
                output: self.sees,
                input: self.types,
                talk: false,
                codes: true,
            },
            config: self.home.join(".config/binder"),
            state: self.home.join(".state/binder"),
            input: Box::new(io::empty()),
            output: Box::new(io::sink()),
            talk: Box::new(io::sink()),
        }
    }

    /// What a command would be handed, for calling a use case by itself.
    pub(crate) fn surroundings(&mut self) -> Env {
        self.env(&Heard::default(), &Heard::default())
    }

    fn env(&mut self, answer: &Heard, talk: &Heard) -> Env {
        let input = io::Cursor::new(std::mem::take(&mut self.input).into_bytes());
        Env {
            input: Box::new(input),
            output: Box::new(answer.clone()),
            talk: Box::new(talk.clone()),
            ..self.quiet_env()
        }
    }
}

/// Without it a program on Windows cannot even draw a random number.
#[expect(
    clippy::disallowed_methods,
    reason = "the real surroundings of the real program"
)]
pub(crate) fn windows_needs() -> Option<(&'static str, OsString)> {
    std::env::var_os("SystemRoot").map(|folder| ("SystemRoot", folder))
}

struct OwnClock {
    now: Rc<Cell<DateTime<Utc>>>,
    patience: Rc<Cell<u32>>,
    meanwhile: Meanwhile,
}

impl Clock for OwnClock {
    fn now(&self) -> DateTime<Utc> {
        self.now.get()
    }

    fn wait(&self, pause: std::time::Duration) -> bool {
        let left = self.patience.get();
        self.patience.set(left.saturating_sub(1));
        if let Some(happens) = self.meanwhile.borrow_mut().as_mut() {
            happens(left);
        }
        let pause = chrono::Duration::from_std(pause).expect("a pause");
        self.now.set(self.now.get() + pause);
        left > 0
    }
}

/// What was written to a stream.
#[derive(Clone, Default)]
struct Heard(Rc<RefCell<Vec<u8>>>);

impl Heard {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).expect("text")
    }
}

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
