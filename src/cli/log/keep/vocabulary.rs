//! Command words after `/` at the desk, in every language of the program, case and accents folded.

use crate::domain::language::Language;
use crate::domain::name::folded;
use crate::error::Message;
use crate::render::words::Words;
use crate::say;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Action,
    Decision,
    Done,
    Correct,
    Strike,
    Late,
    Help,
    Quit,
}

/// Option of a row, after its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Action,
    Owner,
    Due,
    Why,
    By,
}

impl Part {
    pub(super) const ALL: [Self; 5] = [Self::Action, Self::Owner, Self::Due, Self::Why, Self::By];
}

pub(super) struct Vocabulary {
    verbs: Vec<(String, Verb)>,
    parts: Vec<(String, Part)>,
}

impl Vocabulary {
    /// Words of the interface language, the binder's and all others: every keeper types their own.
    pub(super) fn of(words: &Words) -> Self {
        let mut spoken = Self {
            verbs: Vec::new(),
            parts: Vec::new(),
        };
        spoken.add(words);
        for language in Language::ALL {
            if language != words.language {
                spoken.add(&Words::new(language));
            }
        }
        spoken
    }

    fn add(&mut self, words: &Words) {
        let named = |message: &Message| words.say(message);
        let verbs = [
            (say!("keep-word-action"), Verb::Action),
            (say!("keep-word-decision"), Verb::Decision),
            (say!("keep-word-done"), Verb::Done),
            (say!("keep-word-correct"), Verb::Correct),
            (say!("keep-word-strike"), Verb::Strike),
            (say!("keep-word-late"), Verb::Late),
            (say!("keep-word-help"), Verb::Help),
            (say!("keep-word-quit"), Verb::Quit),
        ];
        let verbs = verbs.iter().map(|(word, verb)| (named(word), *verb));
        self.verbs.extend(verbs);
        let parts = [
            (say!("keep-word-action"), Part::Action),
            (say!("keep-word-owner"), Part::Owner),
            (say!("keep-word-due"), Part::Due),
            (say!("keep-word-why"), Part::Why),
            (say!("keep-word-by"), Part::By),
        ];
        let parts = parts.iter().map(|(word, part)| (named(word), *part));
        self.parts.extend(parts);
    }

    pub(super) fn verb(&self, typed: &str) -> Option<Verb> {
        found(&self.verbs, typed)
    }

    pub(super) fn part(&self, typed: &str) -> Option<Part> {
        found(&self.parts, typed)
    }

    /// As shown, the interface language first.
    pub(super) fn verbs(&self) -> impl Iterator<Item = &str> {
        self.verbs.iter().map(|(word, _)| word.as_str())
    }

    /// The only command that begins so; none where several do.
    pub(super) fn completed(&self, typed: &str) -> Option<&str> {
        let own = self.verbs.len() / Language::ALL.len();
        let mut fitting = self.verbs[..own]
            .iter()
            .filter(|(word, _)| folded(word).starts_with(&folded(typed)));
        let only = fitting.next()?;
        fitting.next().is_none().then_some(only.0.as_str())
    }
}

fn found<T: Copy>(all: &[(String, T)], typed: &str) -> Option<T> {
    let typed = folded(typed);
    let found = all.iter().find(|(word, _)| folded(word) == typed);
    found.map(|(_, meaning)| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_behind_a_slash_that_the_help_shows_is_known_at_the_desk() {
        for language in Language::ALL {
            let words = Words::new(language);
            let vocabulary = Vocabulary::of(&words);
            let help = words.say(&say!("keep-help"));
            let behind = help
                .split_whitespace()
                .filter_map(|word| word.strip_prefix('/'));
            let behind: Vec<&str> = behind
                .filter(|word| word.starts_with(char::is_alphabetic))
                .collect();
            assert!(behind.len() > 10, "{help}");
            for word in behind {
                let is_known = vocabulary.verb(word).is_some() || vocabulary.part(word).is_some();
                assert!(is_known, "{language:?}: /{word}");
            }
        }
    }

    #[test]
    fn no_word_means_two_things_in_two_languages() {
        let vocabulary = Vocabulary::of(&Words::new(Language::Swedish));
        for (word, verb) in &vocabulary.verbs {
            assert_eq!(vocabulary.verb(word), Some(*verb), "{word}");
        }
        for (word, part) in &vocabulary.parts {
            assert_eq!(vocabulary.part(word), Some(*part), "{word}");
        }
    }
}
