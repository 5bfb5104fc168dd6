//! Every sentence shown, by language: the catalogues in `messages/`, a file a topic.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::domain::language::Language;
use crate::error::{Arg, Message};

macro_rules! topics {
    ($($topic:literal),* $(,)?) => {
        /// The catalogue files, by topic.
        pub const TOPICS: &[&str] = &[$($topic),*];

        /// The catalogue texts of a language, in the order of [`TOPICS`].
        pub const fn catalogues(language: Language) -> &'static [&'static str] {
            match language {
                Language::Swedish => &[$(include_str!(concat!("messages/sv/", $topic, ".ftl"))),*],
                Language::Danish => &[$(include_str!(concat!("messages/da/", $topic, ".ftl"))),*],
                Language::English => &[$(include_str!(concat!("messages/en/", $topic, ".ftl"))),*],
            }
        }
    };
}

topics![
    "frame",
    "usage",
    "setup",
    "log",
    "incident",
    "contacts",
    "documents",
    "plan",
    "copies",
    "doctor",
    "tour",
    "member",
    "status"
];

/// The words of one language.
pub struct Words {
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    pub fn new(language: Language) -> Self {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        for text in catalogues(language) {
            // A test parses every catalogue; what can be read of a broken one is still used.
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
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
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut filled = FluentArgs::new();
        for (name, arg) in args {
            filled.set(Cow::Borrowed(*name), self.value(arg));
        }
        // Missing arguments are caught by a test; here they show as their name.
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&filled), &mut errors)
                .into_owned(),
        )
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Message(message) => FluentValue::from(self.say(message)),
        }
    }
}
