//! One run of the program: global options, catalogue, answer and exit.

mod about;
mod confirm;
mod failure;
pub(super) mod file_renderer;
mod files;
mod labelled;
mod passphrase;
mod screen;
mod target_log;
mod unparsed;
mod unsaved;

pub(crate) use self::failure::talk;
pub(crate) use self::labelled::{Label, complain, tell};
pub(crate) use self::unparsed::words_before_parsing;

use std::io;
use std::path::PathBuf;
use std::rc::Rc;

use clap::{Args, ValueEnum};
use serde_json::Value;

use crate::cli::command_line::CommandLine;
use crate::cli::session::file_renderer::CatalogueRenderer;
use crate::domain::documents::unsaved::UnsavedDocument;
use crate::domain::language::Language;
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::shell_quote;
use crate::domain::time::moment::Zone;
use crate::env::Env;
use crate::error::Message;
use crate::render::exercise::drill_banner;
use crate::render::page::Page;
use crate::render::page::plain;
use crate::render::page::terminal::{self, Style};
use crate::render::sanitize;
use crate::render::words::Words;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::ToSay;
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
    /// Encoding of arguments and standard input, if not UTF-8.
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
    /// The answer is about an exercise: it gets the banner.
    pub(crate) drill: bool,
    /// Shown last by reading commands: the log has been silent for long.
    pub(crate) reminder: Option<Message>,
    /// Unsaved ones of the documents shown.
    unsaved: Vec<UnsavedDocument>,
    /// Notices about the documents that the answer was read from.
    pub(crate) read_notices: Option<(ToSay, Zone)>,
    /// Notice before the answer: why the copy is read-only.
    only_read: Option<Message>,
    /// On a terminal the answer is limited to one screen, unless everything is requested.
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

    /// Opens the binder of this run (docs/cli.md, "Which binder"); names it if it was not given.
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

    /// The same for a writing command; from here on input is saved on failure.
    pub(crate) fn binder_to_write(&mut self) -> anyhow::Result<Binder> {
        self.will_write();
        self.binder()
    }

    /// Opens protected entries for a terminal, or where it was asked for in so many words.
    pub(crate) fn shows_protected(&self, binder: &Binder, unsealed: bool) {
        if unsealed || (self.env.terminal.output && !self.globals.json) {
            binder.show_protected();
        }
    }

    /// Names keys that are not the ones they are said to be.
    pub(crate) fn tell_false_keys(&mut self, binder: &Binder) {
        for id in binder.false_keys() {
            self.trouble(&say!("log-false-key", id = id));
        }
    }

    /// From here on input is saved if the command fails.
    pub(crate) const fn will_write(&mut self) {
        self.writes = true;
    }

    /// Keeps and repeats what was to be written and is not.
    pub(crate) fn keep_typed(&mut self) {
        if self.writes && !self.has_written {
            self.typed.keep(&self.words, self.env);
        }
    }

    /// Renderer of generated files and automatic entries, in the binder's language; before that is known,
    /// in the interface language.
    pub(crate) fn views(&self, language: Option<Language>) -> Rc<dyn FileRenderer> {
        Rc::new(CatalogueRenderer::new(
            language.unwrap_or(self.words.language),
        ))
    }

    /// Renders messages in the binder's language instead of the user's, for text that is stored.
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
            // A closed pipe is no error.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => Ok(other?),
        }
    }

    fn say_only_read(&mut self) {
        if let Some(why) = self.only_read.take() {
            self.notice(&why);
        }
    }

    /// A message beside the answer. Not shown with `--quiet`.
    pub(crate) fn notice(&mut self, message: &Message) {
        if !self.globals.quiet {
            let line = self.say(message);
            talk(&line, self.env);
        }
    }

    /// Prints a problem with the command to type; also with `--quiet`.
    pub(crate) fn trouble(&mut self, message: &Message) {
        labelled::tell_message(Label::Note, message, &self.words, self.env);
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
