//! Message catalogues: every sentence by language, in `messages/`, one file a topic.

use std::borrow::Cow;
use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::domain::language::Language;
use crate::domain::shell_quote::quoted;
use crate::error::message_slots::{self, TextTable};
use crate::error::{Arg, Message};

// For each language the source of each message, in the order of `message_slots`: `SWEDISH`, `DANISH`, `ENGLISH`.
// Written by src/build/message_index.rs.
include!(concat!(env!("OUT_DIR"), "/message_sources.rs"));

/// The words of one language.
pub struct Words {
    pub language: Language,
    /// Messages parsed so far: parsing all would take longer than most commands.
    bundle: RefCell<FluentBundle<FluentResource>>,
}

impl Words {
    pub fn new(language: Language) -> Self {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        // A new bundle has no functions, so this cannot fail.
        let _ = bundle.add_function("TYPED", |args, _| typed(args));
        Self {
            language,
            bundle: RefCell::new(bundle),
        }
    }

    /// The sentence.
    pub fn say(&self, message: &Message) -> String {
        self.pattern(message.id, None, &message.args)
            .unwrap_or_else(|| message.id.to_owned())
    }

    /// The `.hint` of a sentence: the one thing to type next.
    pub fn hint(&self, message: &Message) -> Option<String> {
        self.pattern(message.id, Some("hint"), &message.args)
    }

    /// Help for a command (`help-log-add`) or, with its id, for one of its arguments.
    pub fn help(&self, id: &str, argument: Option<&str>) -> Option<String> {
        self.pattern(id, argument, &[])
    }

    fn pattern(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let mut filled = FluentArgs::new();
        for (name, arg) in args {
            let is_text = TEXTS.contains(&(id, *name));
            filled.set(Cow::Borrowed(*name), self.value(arg, is_text));
        }
        self.read(id);
        let bundle = self.bundle.borrow();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        // The compiler catches missing arguments; here they would show as their name.
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&filled), &mut errors);
        Some(said.into_owned())
    }

    fn read(&self, id: &str) {
        if self.bundle.borrow().has_message(id) {
            return;
        }
        if let Some(text) = source(self.language, id) {
            // The build has parsed every catalogue; what can be read of a broken sentence would still be used.
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            self.bundle.borrow_mut().add_resource_overriding(resource);
        }
    }

    fn value(&self, arg: &Arg, is_text: bool) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) if is_text => FluentValue::from(text.clone()),
            Arg::Text(text) => FluentValue::from(on_one_line(text)),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Message(message) => FluentValue::from(self.say(message)),
        }
    }
}

/// Arguments that are multi-line texts, with their messages.
const TEXTS: &[(&str, &str)] = &[("inform-event", "text"), ("inform-event-draft", "text")];

/// Other people's text on one line: a line of its own would look like the program's.
fn on_one_line(text: &str) -> String {
    if !text.contains('\n') {
        return text.to_owned();
    }
    let lines = text.lines().map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

/// `TYPED($folder)`: a word of a command that is shown, as it is typed at a shell. Several are one word.
fn typed(args: &[FluentValue<'_>]) -> FluentValue<'static> {
    let part = |value: &FluentValue<'_>| match value {
        FluentValue::String(text) => text.to_string(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        _ => String::new(),
    };
    let word: String = args.iter().map(part).collect();
    FluentValue::from(quoted(&word))
}

/// Source of one message. Messages do not refer to each other, so each can be parsed alone.
fn source(language: Language, id: &str) -> Option<&'static str> {
    let sources = match language {
        Language::Swedish => &SWEDISH,
        Language::Danish => &DANISH,
        Language::English => &ENGLISH,
    };
    Some(sources.get(message_slots::index_of(id)?))
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::{Arg, DANISH, ENGLISH, Language, SWEDISH, TEXTS, Words};

    /// The names of the arguments in the source of a message.
    fn arguments(source: &str) -> Vec<&str> {
        let ends = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
        let names = source.split('$').skip(1);
        names.filter_map(|rest| rest.split(ends).next()).collect()
    }

    #[test]
    fn what_somebody_wrote_makes_no_line_of_its_own_in_any_sentence() {
        for (language, sources) in [
            (Language::Swedish, &SWEDISH),
            (Language::Danish, &DANISH),
            (Language::English, &ENGLISH),
        ] {
            let words = Words::new(language);
            for index in 0..sources.ends.len() {
                let source = sources.get(index);
                let read = fluent_syntax::parser::parse(source).expect("a message");
                let [Entry::Message(message)] = read.body.as_slice() else {
                    panic!("one message: {source}");
                };
                let (id, names) = (message.id.name, arguments(source));
                let filled = |said: &str| -> Vec<Option<String>> {
                    let args = names.iter().map(|name| (*name, Arg::Text(said.to_owned())));
                    let args: Vec<_> = args.collect();
                    let attributes = message.attributes.iter().map(|it| Some(it.id.name));
                    let all = std::iter::once(None).chain(attributes);
                    all.map(|it| words.pattern(id, it, &args)).collect()
                };
                if TEXTS.iter().all(|(known, _)| *known != id) {
                    assert_eq!(filled("A\n\n  ! B\r\nC\n"), filled("A ! B C"), "{id}");
                }
            }
        }
    }
}
