//! One run of the program: what was typed for all commands, the words, and the way out.

mod about;
mod confirm;
pub(super) mod file_renderer;
mod screen;
mod unparsed;
mod unsaved;

pub(crate) use self::unparsed::{option_typed, words_before_parsing};

use std::io;
use std::path::PathBuf;
use std::rc::Rc;

use clap::{Args, ValueEnum};
use serde_json::Value;

use crate::cli::command_line::CommandLine;
use crate::cli::session::file_renderer::CatalogueRenderer;
use crate::domain::documents::unsaved::UnsavedDocument;
use crate::domain::language::Language;
use crate::domain::log::generated_files::FileRenderer;
use crate::domain::name::LogId;
use crate::domain::shell_quote;
use crate::domain::time::moment::Zone;
use crate::env::Env;
use crate::error::{Exit, Failure, Message};
use crate::render::drill_banner;
use crate::render::page::Page;
use crate::render::page::plain;
use crate::render::page::terminal::{self, Style};
use crate::render::sanitize;
use crate::render::words::Words;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::ToSay;
use crate::usecases::log::target_log;
use crate::usecases::output::io_messages;
use crate::usecases::setup::open_binder;

/// The options every command takes (docs/cli.md, "Options of every command").
#[derive(Args, Debug, Default)]
pub(crate) struct Globals {
    #[arg(id = "in", short = 'C', value_name = "DIR", global = true)]
    pub(crate) dir: Option<PathBuf>,
    #[arg(long, value_name = "ID", global = true)]
    pub(crate) incident: Option<String>,
    #[arg(long, value_name = "sv|da|en", value_parser = ["sv", "da", "en"], global = true)]
    pub(crate) lang: Option<String>,
    /// How words and standard input are written, where that is not UTF-8.
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) encoding: Option<String>,
    /// Everything there is, however long.
    #[arg(long, global = true)]
    pub(crate) all: bool,
    #[arg(long, global = true)]
    pub(crate) no_pager: bool,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true)]
    pub(crate) plain: bool,
    #[arg(long, value_enum, value_name = "auto|always|never", global = true)]
    pub(crate) color: Option<Colour>,
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    Auto,
    Always,
    Never,
}

/// One run: hand answers and notices to it, never to a stream.
pub(crate) struct Session<'a> {
    pub(crate) env: &'a mut Env,
    pub(crate) words: Words,
    pub(crate) globals: Globals,
    pub(crate) typed: CommandLine,
    /// The command writes what was typed: where it fails, the line is kept and repeated.
    writes: bool,
    /// The entry is written: nothing typed can be lost any more.
    pub(crate) has_written: bool,
    /// What is shown or written belongs to an exercise: every answer is stamped.
    pub(crate) drill: bool,
    /// Said last by a command that only reads: the log has been silent for long.
    pub(crate) reminder: Option<Message>,
    /// What lies unsaved of the documents that are shown.
    unsaved: Vec<UnsavedDocument>,
    /// What is to be said of the documents that the answer is read from.
    pub(crate) read_notices: Option<(ToSay, Zone)>,
    /// To be said before the answer: why the copy is only read.
    only_read: Option<Message>,
    /// On a terminal the answer takes no more rows than one screen, unless everything is asked for.
    pub(crate) fits_screen: bool,
}

impl<'a> Session<'a> {
    pub(crate) fn new(
        env: &'a mut Env,
        words: Words,
        globals: Globals,
        typed: CommandLine,
    ) -> Self {
        Self {
            env,
            words,
            globals,
            typed,
            writes: false,
            has_written: false,
            drill: false,
            reminder: None,
            unsaved: Vec::new(),
            read_notices: None,
            only_read: None,
            fits_screen: false,
        }
    }

    /// The binder this run is about (docs/cli.md, "Which binder"), opened; says which where nothing that was
    /// typed points at it.
    pub(crate) fn binder(&mut self) -> anyhow::Result<Binder> {
        let found = open_binder::find(self.globals.dir.as_deref(), self.env)?;
        if found.only_known {
            let folder = shell_quote::path(&found.folder);
            self.notice(&say!("frame-only-binder", folder = folder));
        }
        if let Some(second) = &found.second {
            let folder = shell_quote::path(&found.folder);
            let second = shell_quote::path(second);
            self.notice(&say!("frame-second-tree", second = second, folder = folder));
        }
        let views = self.views(open_binder::language(Some(&found.folder), self.env));
        let binder = open_binder::open(&found, self.env, views)?;
        if !binder.is_made_here() {
            let folder = shell_quote::path(&found.folder);
            let original = binder.original().map(shell_quote::path);
            self.only_read = Some(match original {
                Some(original) => {
                    say!(
                        "setup-copied-only-read",
                        folder = folder,
                        original = original
                    )
                }
                None => say!("setup-read-only", folder = folder),
            });
        }
        self.read_notices = Some((binder.to_say(), binder.zone()));
        Ok(binder)
    }

    /// The same for a command that writes what was typed, which from here on is kept where it fails.
    pub(crate) fn binder_to_write(&mut self) -> anyhow::Result<Binder> {
        self.will_write();
        self.binder()
    }

    /// From here on what was typed is kept where the command fails.
    pub(crate) const fn will_write(&mut self) {
        self.writes = true;
    }

    /// Keeps and repeats what was to be written and is not.
    pub(crate) fn keep_typed(&mut self) {
        if self.writes && !self.has_written {
            self.typed.keep(&self.words, self.env);
        }
    }

    /// What draws the views and words of a binder: in its own language, which before it is known is
    /// the one spoken here.
    pub(crate) fn views(&self, language: Option<Language>) -> Rc<dyn FileRenderer> {
        Rc::new(CatalogueRenderer::new(
            language.unwrap_or(self.words.language),
        ))
    }

    /// Says what is written into a binder: in its own language, whatever is spoken here.
    pub(crate) fn in_binders_language(
        &self,
        binder: &Binder,
    ) -> impl Fn(&Message) -> String + use<> {
        let own = open_binder::language(Some(binder.folder()), self.env);
        let words = Words::new(own.unwrap_or(self.words.language));
        move |message| words.say(message)
    }

    pub(crate) fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// The command's answer: the page for a person, or with `--json` the one document.
    pub(crate) fn answer(&mut self, page: &Page, json: &Value) -> anyhow::Result<()> {
        let (mut page, mut json) = (page.clone(), json.clone());
        if self.drill {
            drill_banner::page(&mut page, &self.words);
            drill_banner::json(&mut json);
        }
        let unsaved = std::mem::take(&mut self.unsaved);
        crate::render::documents::unsaved::stamp(&mut page, &mut json, &self.words, &unsaved);
        self.stamp_of_read(&mut page, &mut json);
        let text = if self.globals.json {
            format!("{}\n", sanitize::json(&json))
        } else if self.is_plain() {
            plain::page(&page)
        } else {
            let style = Style {
                width: self.env.terminal.width,
                colour: self.colour(),
            };
            terminal::page(&page, style)
        };
        self.show(&text)
    }

    /// An answer in a format of its own (CSV, vCard, Markdown …): the bytes as they are.
    pub(crate) fn write_answer(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        self.say_only_read();
        match self
            .env
            .output
            .write_all(bytes)
            .and_then(|()| self.env.output.flush())
        {
            // Whoever closed the pipe has read enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => Ok(other?),
        }
    }

    fn say_only_read(&mut self) {
        if let Some(why) = self.only_read.take() {
            self.notice(&why);
        }
    }

    /// A line beside the answer. Not shown with `--quiet`.
    pub(crate) fn notice(&mut self, message: &Message) {
        if !self.globals.quiet {
            let line = self.say(message);
            talk(&line, self.env);
        }
    }

    /// What has to be seen to, with the one thing to type; also with `--quiet`.
    pub(crate) fn trouble(&mut self, message: &Message) {
        talk(&self.words.say(message), self.env);
        if let Some(hint) = self.words.hint(message) {
            talk(&hint, self.env);
        }
    }

    /// The log to write in: the one typed, else the one in use. That what was typed is not known, or
    /// that it is closed, is said beside the answer.
    pub(crate) fn log_to_write(&mut self, binder: &Binder) -> LogId {
        let typed = self.globals.incident.clone();
        let found = target_log::for_writing(binder, self.env, typed.as_deref());
        if let Some(notice) = &found.notice {
            self.notice(notice);
        }
        self.about(binder, &found.log);
        found.log
    }

    /// The log to read, likewise: an incident, or the journal where none is open.
    pub(crate) fn log_to_read(&mut self, binder: &Binder) -> anyhow::Result<LogId> {
        let typed = self.globals.incident.clone();
        let found = target_log::for_reading(binder, self.env, typed.as_deref())?;
        if let Some(notice) = &found.notice {
            self.notice(notice);
        }
        self.about(binder, &found.log);
        self.remind(binder, &found.log);
        Ok(found.log)
    }

    /// The incident to read, likewise; `typed` goes before what every command takes.
    pub(crate) fn incident_to_read(
        &mut self,
        binder: &Binder,
        typed: Option<&str>,
    ) -> anyhow::Result<LogId> {
        let typed = typed
            .or(self.globals.incident.as_deref())
            .map(str::to_owned);
        let found = target_log::incident_for_reading(binder, self.env, typed.as_deref())?;
        if let Some(notice) = &found.notice {
            self.notice(notice);
        }
        self.about(binder, &found.log);
        self.remind(binder, &found.log);
        Ok(found.log)
    }

    /// Says how it went and gives the exit code.
    pub(crate) fn end(&mut self, outcome: anyhow::Result<Exit>) -> Exit {
        let failure = outcome.as_ref().err();
        let failure = failure.and_then(|error| error.downcast_ref::<Failure>());
        // It says the same, and what to do.
        if failure.is_some_and(open_binder::is_only_read) {
            self.only_read = None;
        }
        self.say_only_read();
        match outcome {
            Ok(exit) => exit,
            Err(error) => complain(&error, &self.words, self.globals.verbose, self.env),
        }
    }

    /// Says that what was shown may not be everything, where something could not be read. An answer
    /// that may lack something is never taken for a whole one.
    pub(crate) fn end_damaged(&mut self, exit: Exit) -> Exit {
        if !io_messages::is_damaged() {
            return exit;
        }
        let message = say!("frame-damaged-shown");
        talk(&self.words.say(&message), self.env);
        if let Some(hint) = self.words.hint(&message) {
            talk(&hint, self.env);
        }
        match exit {
            Exit::Done if !self.has_written => Exit::CouldNot,
            other => other,
        }
    }

    pub(crate) fn is_plain(&self) -> bool {
        self.globals.plain || self.env.variable("TERM") == Some("dumb")
    }

    pub(crate) fn colour(&self) -> bool {
        match self.globals.color.unwrap_or(Colour::Auto) {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto if self.env.variable("NO_COLOR").is_some() => false,
            Colour::Auto
                if self
                    .env
                    .variable("CLICOLOR_FORCE")
                    .is_some_and(|v| v != "0") =>
            {
                true
            }
            Colour::Auto => self.env.terminal.output && self.env.terminal.codes,
        }
    }
}

/// One sentence of fact, then the one thing to type next. `verbose` adds what the libraries said.
pub(crate) fn complain(error: &anyhow::Error, words: &Words, verbose: bool, env: &mut Env) -> Exit {
    let failure = error.downcast_ref::<Failure>();
    let exit = failure.map_or(Exit::CouldNot, |failure| failure.exit);
    let message = io_messages::sentence(error);
    talk(&words.say(&message), env);
    if let Some(hint) = words.hint(&message) {
        talk(&hint, env);
    }
    if verbose && failure.is_none() {
        talk(&sanitize::line(&format!("{error:#}")), env);
    }
    exit
}

/// One sentence beside the answer, in lines that fit a terminal.
pub(crate) fn talk(sentence: &str, env: &mut Env) {
    let width = env.terminal.output.then_some(env.terminal.width);
    let lines = terminal::talk(sentence, width);
    // Talk that nobody can hear changes nothing.
    let _ = env.talk.write_all(lines.as_bytes());
}
