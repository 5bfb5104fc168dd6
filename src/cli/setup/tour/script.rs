//! Script of the tour: texts and commands.

use crate::error::Message;
use crate::render::words::Words;
use crate::say;

/// Everybody in it, by the name of their folder.
pub(super) const PEOPLE: [&str; 3] = ["anna", "bo", "cecilia"];

/// A step: text, then command.
pub(super) struct TourStep {
    pub(super) intro: Message,
    pub(super) typed: Vec<TypedCommand>,
    /// The shared folder is unreachable during the step.
    pub(super) offline: bool,
}

/// One command of one person.
pub(super) struct TypedCommand {
    pub(super) who: &'static str,
    /// Without `binder`.
    pub(super) words: Vec<String>,
    pub(super) show: OutputShown,
    /// The exit code it has.
    pub(super) code: u8,
}

/// Part of the output shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OutputShown {
    Nothing,
    Last,
    All,
}

pub(super) fn script(words: &Words) -> Vec<TourStep> {
    let said = |message: Message| words.say(&message);
    vec![
        begin(words),
        step(say!("tour-join"))
            .types(
                "bo",
                &[
                    "join",
                    "../shared",
                    ".",
                    "--as",
                    "bo",
                    "--person",
                    "Bo Östlund",
                ],
            )
            .types(
                "cecilia",
                &[
                    "join",
                    "../shared",
                    ".",
                    "--as",
                    "cecilia",
                    "--person",
                    "Cecilia Åkerman",
                ],
            )
            .types("bo", &["sync"])
            .types("cecilia", &["sync"]),
        step(say!("tour-let-in"))
            .types("anna", &["sync"])
            .types("anna", &["member", "add", "bo"])
            .types("anna", &["member", "add", "cecilia"])
            .types("anna", &["sync"]),
        step(say!("tour-open"))
            .types(
                "anna",
                &["incident", "open", "--drill", &said(say!("tour-incident"))],
            )
            .shows(OutputShown::Last)
            .types("anna", &["sync"])
            .types("bo", &["sync"])
            .types("cecilia", &["sync"]),
        step(say!("tour-offline"))
            .types("cecilia", &["log", "add", &said(say!("tour-row-cecilia"))])
            .shows(OutputShown::Last)
            .types("cecilia", &["sync"])
            .fails_with(3)
            .shows(OutputShown::All)
            .offline(),
        step(say!("tour-meanwhile"))
            .types(
                "anna",
                &[
                    "log",
                    "add",
                    &said(say!("tour-row-anna")),
                    "--action",
                    &said(say!("tour-action-anna")),
                ],
            )
            .types("anna", &["sync"])
            .types("bo", &["log", "add", &said(say!("tour-row-bo"))])
            .types("bo", &["sync"])
            .shows(OutputShown::All),
        step(say!("tour-stick"))
            .types("cecilia", &["remote", "add", "stick", "../stick"])
            .types("cecilia", &["sync", "stick"])
            .types("bo", &["remote", "add", "stick", "../stick"])
            .types("bo", &["sync", "stick"])
            .types("bo", &["sync"])
            .types("cecilia", &["sync", "stick"])
            .types("anna", &["sync"])
            .shows(OutputShown::All),
        step(say!("tour-log"))
            .types("anna", &["log"])
            .shows(OutputShown::All),
        step(say!("tour-contacts"))
            .types("cecilia", &["contacts", "--group", "kriskommitte"])
            .shows(OutputShown::All)
            .offline(),
    ]
}

fn begin(words: &Words) -> TourStep {
    let lang = words.language.tag();
    step(say!("tour-begin"))
        .types(
            "anna",
            &[
                "init",
                ".",
                "--starter",
                "ladok",
                "--lang",
                lang,
                "--as",
                "anna",
                "--person",
                "Anna Ek",
            ],
        )
        .types("anna", &["remote", "add", "shared", "../shared"])
        .types("anna", &["sync"])
}

fn step(said: Message) -> TourStep {
    TourStep {
        intro: said,
        typed: Vec::new(),
        offline: false,
    }
}

impl TourStep {
    fn types(mut self, who: &'static str, words: &[&str]) -> Self {
        self.typed.push(TypedCommand {
            who,
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            show: OutputShown::Nothing,
            code: 0,
        });
        self
    }

    fn shows(mut self, show: OutputShown) -> Self {
        self.typed
            .iter_mut()
            .last()
            .into_iter()
            .for_each(|typed| typed.show = show);
        self
    }

    fn fails_with(mut self, code: u8) -> Self {
        self.typed
            .iter_mut()
            .last()
            .into_iter()
            .for_each(|typed| typed.code = code);
        self
    }

    fn offline(mut self) -> Self {
        self.offline = true;
        self
    }
}

/// The line as it would be typed.
pub(super) fn as_typed(words: &[String]) -> String {
    let quoted = words.iter().map(|word| match word.contains(' ') {
        true => format!("\"{word}\""),
        false => word.clone(),
    });
    std::iter::once("binder".to_owned())
        .chain(quoted)
        .collect::<Vec<_>>()
        .join(" ")
}
