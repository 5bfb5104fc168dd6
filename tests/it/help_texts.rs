//! The texts of help pages: those of one kind end alike in every language.

use binder::domain::language::Language;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::catalogues::catalogues;

/// A text of a help page, without what is filled in.
struct HelpText {
    /// `help-log-add`, `help-log-add.event`.
    of: String,
    text: String,
}

fn texts(language: Language) -> Vec<HelpText> {
    let plain = |pattern: &Pattern<&str>| {
        let each = pattern.elements.iter().map(|it| match it {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => "…",
        });
        each.collect::<String>()
    };
    let mut texts = Vec::new();
    for (_, catalogue) in catalogues(language) {
        let read = parser::parse(catalogue).expect("a catalogue that can be read");
        for entry in read.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            if !id.starts_with("help-") {
                continue;
            }
            let whole = message.value.as_ref().map(&plain);
            let mut parts = whole.iter().flat_map(|it| it.split("\n\n"));
            let summary = parts.next().map(str::to_owned);
            let parts: Vec<String> = parts.map(str::to_owned).collect();
            texts.extend(summary.map(|text| HelpText {
                of: id.to_owned(),
                text,
            }));
            texts.extend(parts.into_iter().map(|text| HelpText {
                of: format!("{id} ¶"),
                text,
            }));
            let attributes = message
                .attributes
                .iter()
                .filter(|it| it.id.name != "examples");
            texts.extend(attributes.map(|it| HelpText {
                of: format!("{id}.{}", it.id.name),
                text: plain(&it.value),
            }));
        }
    }
    texts
}

/// True if a text ends with a command to type, which nothing follows.
fn ends_with_command(text: &str) -> bool {
    let last = text.rsplit(['.', '–']).next().unwrap_or_default();
    last.contains("binder ")
}

#[test]
fn summaries_and_options_have_no_full_stop_and_paragraphs_have_one() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let texts = texts(language);
        assert!(texts.len() > 500, "{} has few help texts", language.tag());
        for HelpText { of, text } in texts {
            let text = text.trim_end();
            let has_stop = text.ends_with('.') && !text.ends_with("osv.");
            let is_paragraph = of.ends_with('¶');
            let is_right = match is_paragraph {
                true => has_stop || text.ends_with(':') || ends_with_command(text),
                false => !has_stop,
            };
            if !is_right {
                faults.push(format!("{} {of}: {text}", language.tag()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_holds_where_nothing_is_typed_stands_in_brackets() {
    for language in Language::ALL {
        for HelpText { of, text } in texts(language) {
            let is_bare = text.contains("(standard") || text.contains("(default");
            assert!(!is_bare, "{} {of}: {text}", language.tag());
        }
    }
}
