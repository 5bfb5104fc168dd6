//! Test helper: people and computers of a page.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use binder::domain::language::Language;

use super::typed::{Line, is_id};
use crate::world::{Person, Ran, World};

pub(super) struct Stage {
    world: World,
    language: Language,
    cast: Cast,
    moment: String,
    /// The ids of entries, by what the page calls them.
    ids: BTreeMap<String, String>,
    met: Vec<String>,
}

/// Who has a copy before a page begins, and what the folder and the starter are called.
#[derive(Clone, Copy)]
struct Cast {
    /// Short name and name of the first two.
    people: [(&'static str, &'static str); 2],
    folder: &'static str,
    starter: &'static str,
    incident: &'static str,
}

fn cast(language: Language) -> Cast {
    let (names, folder, starter, incident) = match language {
        Language::Swedish => (
            ["Anna Ek", "Bo Östlund"],
            "parm",
            "ladok",
            "Ladok svarar inte",
        ),
        Language::Danish => (
            ["Anna Holm", "Bo Østlund"],
            "beredskab",
            "blank",
            "Telefonerne er nede",
        ),
        Language::English => (
            ["Anna Hill", "Bo Lake"],
            "binder",
            "blank",
            "The website is down",
        ),
    };
    let [anna, bo] = names;
    Cast {
        people: [("anna", anna), ("bo", bo)],
        folder,
        starter,
        incident,
    }
}

impl Stage {
    pub(super) fn new(language: Language, moment: &str) -> Self {
        Self {
            world: World::new(),
            language,
            cast: cast(language),
            moment: moment.to_owned(),
            ids: BTreeMap::new(),
            met: Vec::new(),
        }
    }

    /// A school's binder, in Danish.
    pub(super) fn of_school(moment: &str) -> Self {
        let cast = Cast {
            people: [("anna", "Ida Lund"), ("bo", "Mads Bruun")],
            folder: "skolen",
            starter: "skole",
            incident: "Netværket er nede",
        };
        Self {
            cast,
            ..Self::new(Language::Danish, moment)
        }
    }

    /// Anna makes a binder, Bo joins it and is let in.
    pub(super) fn team(&mut self) -> Result<(), String> {
        let hub = slashes(&self.world.hub());
        let cast = self.cast;
        for (writer, name) in cast.people {
            let myself = ["--as", writer, "--person", name];
            let is_first = writer == "anna";
            let tag = self.language.tag();
            let begin = [
                "init",
                cast.folder,
                "--starter",
                cast.starter,
                "--lang",
                tag,
            ];
            let join = ["join", &hub, cast.folder];
            let start = if is_first { &begin[..] } else { &join[..] };
            self.done(writer, &[start, &myself].concat())?;
            self.person(writer).folder.push(cast.folder);
            if is_first {
                self.put_documents()?;
                self.done(writer, &["remote", "add", "hub", &hub])?;
            }
            self.done(writer, &["sync"])?;
        }
        self.done("anna", &["sync"])?;
        self.done("anna", &["member", "add", "bo"])?;
        self.done("anna", &["sync"])?;
        self.done("bo", &["sync"])
    }

    /// Anna opens an incident, which only she knows of.
    pub(super) fn incident(&mut self) -> Result<(), String> {
        self.done("anna", &["incident", "open", self.cast.incident])
    }

    /// The documents that the starter of this language has no content for.
    fn put_documents(&mut self) -> Result<(), String> {
        if self.cast.starter == "skole" {
            return Ok(());
        }
        let from = invented(self.language, "binder");
        let to = self.person("anna").folder.clone();
        if !copy_files(&from, &to) {
            return Ok(());
        }
        self.done("anna", &["plan", "save", "-m", "-"])
    }

    /// Types a line of a page.
    pub(super) fn type_in(&mut self, line: &Line) -> Result<(), String> {
        let stick = slashes(&self.world.stick());
        let person = self.person(&line.who);
        let home = format!("{}/", slashes(person.home()));
        let what = line.what.replace("/media/usb", &stick).replace("~/", &home);
        let mut words = shell_words::split(&what).map_err(|error| error.to_string())?;
        for word in &mut words {
            if let Some(id) = self.ids.get(word) {
                id.clone_into(word);
            }
        }
        let person = self.person(&line.who);
        match words.first().map(String::as_str) {
            Some("cd") => {
                person.folder.push(&words[1]);
                return Ok(());
            }
            Some("binder") => {}
            _ => return Err("only binder and cd are typed in the guide".to_owned()),
        }
        let ran = person.binder(&words[1..]);
        accepted(&ran)?;
        if let Some(called) = &line.becomes {
            let id = id_in(&ran, &line.who).ok_or("it writes no entry")?;
            self.ids.insert(called.clone(), id);
        }
        Ok(())
    }

    /// The same at a terminal, where a question of the command is answered.
    pub(super) fn type_in_and_answer(&mut self, line: &Line, answer: &str) -> Result<(), String> {
        let person = self.person(&line.who);
        person.types = true;
        person.input = format!("{answer}\n");
        let ran = self.type_in(line);
        self.person(&line.who).types = false;
        ran
    }

    fn done(&mut self, who: &str, words: &[&str]) -> Result<(), String> {
        let ran = self.person(who).binder(words);
        accepted(&ran).map_err(|fault| format!("binder {}\n{fault}", words.join(" ")))
    }

    /// Somebody at a computer of this language, the first time with their files.
    fn person(&mut self, name: &str) -> &mut Person {
        let person = self.world.person(name);
        if !self.met.iter().any(|met| met == name) {
            self.met.push(name.to_owned());
            let locale = match self.language {
                Language::Swedish => "sv_SE.UTF-8",
                Language::Danish => "da_DK.UTF-8",
                Language::English => "en_GB.UTF-8",
            };
            person
                .variables
                .insert("LANG".to_owned(), locale.to_owned());
            person.set_clock(self.moment.parse().expect("a moment"));
            copy_files(&invented(self.language, "files"), person.home());
        }
        person
    }
}

fn accepted(ran: &Ran) -> Result<(), String> {
    let fault = || format!("exit code {}\n{}{}", ran.code, ran.answer, ran.talk);
    (ran.code == 0).then_some(()).ok_or_else(fault)
}

/// The id of the entry that an answer tells of.
fn id_in(ran: &Ran, who: &str) -> Option<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut words = ran
        .talk
        .split(|c| !is_part(c))
        .chain(ran.answer.split(|c| !is_part(c)));
    let id = words.find(|word| is_id(word) && word.starts_with(&format!("{who}-")));
    id.map(str::to_owned)
}

fn invented(language: Language, what: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("tests/guide").join(language.tag()).join(what)
}

/// Copies what is in a folder, where there is one.
fn copy_files(from: &Path, to: &Path) -> bool {
    let Ok(files) = fs::read_dir(from) else {
        return false;
    };
    for file in files {
        let file = file.expect("a file");
        let place = to.join(file.file_name());
        if file.path().is_dir() {
            fs::create_dir_all(&place).expect("a folder");
            copy_files(&file.path(), &place);
        } else {
            fs::copy(file.path(), place).expect("a copy");
        }
    }
    true
}

fn slashes(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
