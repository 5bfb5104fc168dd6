//! The message catalogues against each other, against what is said, and against the tree of commands. That each
//! `say!` names a message and its arguments is checked by the compiler.

use std::collections::{BTreeMap, BTreeSet};

use binder::domain::language::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::catalogues::catalogues;
use crate::layers::sources;
use crate::source_text;

/// One sentence: its variables, those of each attribute, and its texts without them.
#[derive(Debug, Default)]
struct Sentence {
    topic: &'static str,
    variables: BTreeSet<String>,
    attributes: BTreeMap<String, BTreeSet<String>>,
    text: String,
}

impl Sentence {
    fn all_variables(&self) -> BTreeSet<String> {
        let of_attributes = self.attributes.values().flatten();
        self.variables
            .iter()
            .chain(of_attributes)
            .cloned()
            .collect()
    }
}

type Catalogue = BTreeMap<String, Sentence>;

#[test]
fn the_three_languages_say_the_same_sentences() {
    let mut faults = Vec::new();
    let english = catalogue(Language::English);
    for language in [Language::Swedish, Language::Danish] {
        let other = catalogue(language);
        let tag = language.tag();
        for (id, sentence) in &english {
            match other.get(id) {
                None => faults.push(format!("{id}: not in {}", file(language, sentence.topic))),
                Some(same) => {
                    let here: BTreeSet<_> = same.attributes.keys().collect();
                    let there: BTreeSet<_> = sentence.attributes.keys().collect();
                    for name in there.difference(&here) {
                        faults.push(format!("{id}: {tag} has no .{name}, en has"));
                    }
                    for name in here.difference(&there) {
                        faults.push(format!("{id}: {tag} has .{name}, en has not"));
                    }
                    let (has, should) = (same.all_variables(), sentence.all_variables());
                    if has != should {
                        faults.push(format!("{id}: {tag} uses {has:?}, en uses {should:?}"));
                    }
                }
            }
        }
        for (id, sentence) in other.iter().filter(|(id, _)| !english.contains_key(*id)) {
            let missing = file(Language::English, sentence.topic);
            faults.push(format!("{id}: in {tag}, not in {missing}"));
        }
    }
    none(&faults);
}

#[test]
fn every_sentence_written_is_said_somewhere() {
    let said: BTreeSet<String> = everything_said().into_iter().map(|said| said.id).collect();
    let written = catalogue(Language::English);
    let own = |id: &str| id.starts_with("help-") || id.starts_with("value-");
    let unused = written
        .iter()
        .filter(|(id, _)| !own(id) && !said.contains(*id));
    let faults: Vec<String> = unused
        .map(|(id, sentence)| format!("{id} ({}.ftl): no say! uses it", sentence.topic))
        .collect();
    none(&faults);
}

#[test]
fn every_failure_says_what_to_type_next() {
    let written = catalogue(Language::English);
    let failures = everything_said().into_iter().filter(|said| said.is_failure);
    let faults: Vec<String> = failures
        .filter(|said| {
            let sentence = written.get(&said.id);
            sentence.is_some_and(|sentence| !sentence.attributes.contains_key("hint"))
        })
        .map(|said| format!("{}:{}: {} has no .hint", said.file, said.line, said.id))
        .collect();
    none(&faults);
}

#[test]
fn every_command_and_argument_has_its_help_and_there_is_no_other() {
    let mut faults = Vec::new();
    let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut values = BTreeSet::new();
    let tree = binder::cli::bare_tree();
    walk(&tree, &mut Vec::new(), &mut wanted, &mut values);
    let root = wanted.entry("help-binder".to_owned()).or_default();
    root.extend(["help", "version"].map(str::to_owned));
    let written = catalogue(Language::English);
    for (id, arguments) in &wanted {
        let Some(help) = written.get(id) else {
            faults.push(format!("{id}: the command has no help"));
            continue;
        };
        for argument in arguments
            .iter()
            .filter(|a| !help.attributes.contains_key(*a))
        {
            faults.push(format!("{id}: no .{argument} for that argument"));
        }
        let known = |name: &str| arguments.contains(name) || name == "examples";
        for name in help.attributes.keys().filter(|name| !known(name)) {
            faults.push(format!("{id}: .{name} is no argument of the command"));
        }
    }
    let values: BTreeSet<String> = values.iter().map(|name| value_id(name)).collect();
    for id in values.iter().filter(|id| !written.contains_key(*id)) {
        faults.push(format!(
            "{id}: not in usage.ftl, and a command shows that name of a value"
        ));
    }
    for id in written.keys() {
        let help = id.starts_with("help-") && !wanted.contains_key(id);
        let value = id.starts_with("value-") && !values.contains(id);
        if help || value {
            faults.push(format!("{id}: no command or value is called that"));
        }
    }
    none(&faults);
}

#[test]
fn swedish_and_danish_are_free_of_english() {
    const ENGLISH: &[&str] = &[
        "the",
        "and",
        "with",
        "this",
        "that",
        "cannot",
        "could",
        "was",
        "were",
        "you",
        "your",
        "found",
        "missing",
        "invalid",
        "error",
        "usage",
        "option",
        "options",
        "argument",
        "value",
        "failed",
        "unknown",
        "unexpected",
        "is",
        "are",
        "to",
        "of",
        "file",
        "folder",
        "entry",
        "please",
        "must",
        "should",
    ];
    // Words that are also Swedish or Danish.
    const OWN: &[(&str, &str)] = &[("da", "to"), ("sv", "argument")];
    let mut faults = Vec::new();
    for language in [Language::Swedish, Language::Danish] {
        for (id, sentence) in catalogue(language) {
            // Lists of words as they are typed, beside those of the language.
            if ["usage-synonyms", "usage-command-synonyms"].contains(&id.as_str()) {
                continue;
            }
            let prose = without_commands(&sentence.text);
            for word in prose.split(|c: char| !c.is_alphanumeric()) {
                let word = word.to_lowercase();
                let tag = language.tag();
                if ENGLISH.contains(&word.as_str()) && !OWN.contains(&(tag, &word)) {
                    faults.push(format!("{id}: {word:?} in {tag}: {}", sentence.text.trim()));
                }
            }
        }
    }
    none(&faults);
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn file(language: Language, topic: &str) -> String {
    format!("src/render/messages/{}/{topic}.ftl", language.tag())
}

fn value_id(name: &str) -> String {
    format!("value-{}", name.to_lowercase().replace('_', "-"))
}

/// Words that are typed: options, and everything after `binder` to the end of the sentence.
fn without_commands(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let prose = line.split("binder ").next().unwrap_or_default();
        let words = prose.split(' ').filter(|word| !word.starts_with('-'));
        out.push_str(&words.collect::<Vec<_>>().join(" "));
        out.push('\n');
    }
    out
}

fn catalogue(language: Language) -> Catalogue {
    let mut sentences = Catalogue::new();
    for (topic, text) in catalogues(language) {
        let resource = parser::parse(text).expect("a catalogue that can be read");
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut sentence = Sentence {
                topic,
                ..Sentence::default()
            };
            if let Some(value) = &message.value {
                read(value, &mut sentence.variables, &mut sentence.text);
            }
            for attribute in &message.attributes {
                let mut variables = BTreeSet::new();
                sentence.text.push('\n');
                read(&attribute.value, &mut variables, &mut sentence.text);
                sentence
                    .attributes
                    .insert(attribute.id.name.to_owned(), variables);
            }
            sentences.insert(message.id.name.to_owned(), sentence);
        }
    }
    sentences
}

fn read(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => within(expression, variables, text),
        }
    }
}

fn within(expression: &Expression<&str>, variables: &mut BTreeSet<String>, text: &mut String) {
    match expression {
        Expression::Inline(inline) => inlined(inline, variables, text),
        Expression::Select { selector, variants } => {
            inlined(selector, variables, text);
            for variant in variants {
                read(&variant.value, variables, text);
            }
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>, text: &mut String) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inlined(argument, variables, text);
            }
        }
        InlineExpression::Placeable { expression } => within(expression, variables, text),
        _ => {}
    }
}

/// One `say!` of the source.
struct Said {
    file: String,
    line: usize,
    id: String,
    is_failure: bool,
}

/// How a sentence becomes a failure.
const FAILURES: &[&str] = &["could_not(", "wrong_words(", "kept(", "broken("];

fn everything_said() -> Vec<Said> {
    let mut found = Vec::new();
    for (file, text) in sources() {
        let code = without_tests_and_comments(&text);
        for (at, _) in code.match_indices("say!(") {
            let rest = code[at + "say!(".len()..].trim_start();
            let Some(rest) = rest.strip_prefix('"') else {
                continue;
            };
            let (id, _) = rest.split_once('"').expect("a closing quote");
            found.push(Said {
                file: file.clone(),
                line: code[..at].matches('\n').count() + 1,
                id: id.to_owned(),
                is_failure: FAILURES
                    .iter()
                    .any(|made| code[..at].trim_end().ends_with(made)),
            });
        }
    }
    assert!(found.len() > 20, "say! is found in the source");
    found
}

fn without_tests_and_comments(text: &str) -> String {
    let code = source_text::without_tests(text).into_iter();
    let mut kept = vec![""; text.lines().count()];
    for (number, line) in code.filter(|(_, line)| !line.trim_start().starts_with("//")) {
        kept[number - 1] = line;
    }
    kept.join("\n")
}

fn walk(
    command: &clap::Command,
    path: &mut Vec<String>,
    wanted: &mut BTreeMap<String, BTreeSet<String>>,
    values: &mut BTreeSet<String>,
) {
    let id = if path.is_empty() {
        "help-binder".to_owned()
    } else {
        format!("help-{}", path.join("-"))
    };
    let mut arguments = BTreeSet::new();
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        arguments.insert(arg.get_id().to_string());
        let names = arg.get_value_names().unwrap_or_default().iter();
        if arg.get_action().takes_values() {
            values.extend(
                names
                    .filter(|name| !name.contains('|'))
                    .map(ToString::to_string),
            );
        }
    }
    wanted.insert(id, arguments);
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        path.push(sub.get_name().to_owned());
        walk(sub, path, wanted, values);
        path.pop();
    }
}

/// What stands in a command and never needs quotation marks: ids, numbers, words the program chose.
const NEVER_QUOTED: &[&str] = &[
    "id", "number", "writer", "count", "step", "encoding", "command", "verb", "key", "free",
    "close", "what",
];

#[test]
fn a_name_or_path_in_a_command_that_is_shown_is_written_as_it_is_typed() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (topic, text) in catalogues(language) {
            for (at, line) in text.lines().enumerate() {
                for command in line.split("binder ").skip(1).filter(|it| is_typed(it)) {
                    let bare = bare_names(command);
                    let bare = bare.filter(|name| !NEVER_QUOTED.contains(name));
                    let place = format!("{}:{}", file(language, topic), at + 1);
                    faults.extend(bare.map(|name| format!("{place}: TYPED(${name})")));
                }
            }
        }
    }
    none(&faults);
}

/// Begins with a command of the program, and not with prose about a binder.
fn is_typed(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    let tree = binder::cli::bare_tree();
    first == "-C" || tree.find_subcommand(first).is_some()
}

/// The slots of a command that are filled as they are, to where the sentence goes on.
fn bare_names(command: &str) -> impl Iterator<Item = &str> {
    let end = command.find([',', '.', ';', ')']).unwrap_or(command.len());
    let slots = command[..end].split("{ $").skip(1);
    slots.filter_map(|slot| slot.split(" }").next())
}
