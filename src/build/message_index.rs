//! Index of the message catalogues (`src/render/messages/<language>/*.ftl`), as two files of Rust.
//!
//! - `message_slots.rs`: every message's id, sorted, and the names of its arguments. `say!` is checked against it by the
//!   compiler.
//! - `message_sources.rs`: for each language the source of each message, in the same order, so that one message is
//!   found without reading the others.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::{parser, serializer};

use crate::message_arguments;

/// The folders of the catalogues, with the name of their table.
const LANGUAGES: [(&str, &str); 3] = [("sv", "SWEDISH"), ("da", "DANISH"), ("en", "ENGLISH")];

/// The messages of a language by id: source and names of the arguments.
type Catalogue = BTreeMap<String, (String, BTreeSet<String>)>;

/// # Errors
/// A catalogue cannot be read, says something twice, or differs from another language's in what it says.
pub(crate) fn write(out: &Path) -> Result<(), Box<dyn Error>> {
    let read = LANGUAGES.map(|(tag, table)| Ok((tag, table, catalogue(tag)?)));
    let all: Result<Vec<_>, Box<dyn Error>> = read.into_iter().collect();
    let all = all?;
    let ids: BTreeSet<&String> = all.iter().flat_map(|(_, _, it)| it.keys()).collect();
    let mut slots: BTreeMap<&String, &BTreeSet<String>> = BTreeMap::new();
    let mut sources = String::new();
    for (tag, table, catalogue) in &all {
        let mut texts = Vec::new();
        for id in &ids {
            let missing = || format!("{id} is not in src/render/messages/{tag}");
            let (source, names) = catalogue.get(*id).ok_or_else(missing)?;
            if slots
                .insert(id, names)
                .is_some_and(|before| before != names)
            {
                return Err(
                    format!("{id} has other arguments in src/render/messages/{tag}").into(),
                );
            }
            texts.push(source.as_str());
        }
        sources.push_str(&text_table(table, &texts)?);
    }
    fs::write(out.join("message_sources.rs"), sources)?;
    let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    let slots = slots_table(slots.values().copied())? + &text_table("IDS", &ids)?;
    fs::write(out.join("message_slots.rs"), slots)?;
    Ok(())
}

/// Texts one behind the other with the place where each ends: a table of texts apart would have to be adjusted each
/// time the program is loaded.
fn text_table(name: &str, texts: &[&str]) -> Result<String, Box<dyn Error>> {
    let mut ends = Vec::new();
    for text in texts {
        let before = ends.last().copied().unwrap_or(0);
        ends.push(before + u32::try_from(text.len())?);
    }
    let (whole, count) = (texts.concat(), ends.len());
    Ok(format!(
        "static {name}: TextTable<{count}> = TextTable {{ text: {whole:?}, ends: {ends:?} }};\n"
    ))
}

fn slots_table<'a>(
    slots: impl Iterator<Item = &'a BTreeSet<String>>,
) -> Result<String, std::fmt::Error> {
    let mut table = "const SLOTS: &[&[&str]] = &[\n".to_owned();
    for names in slots {
        let names: Vec<&String> = names.iter().collect();
        writeln!(table, "    &{names:?},")?;
    }
    table.push_str("];\n");
    Ok(table)
}

fn catalogue(tag: &str) -> Result<Catalogue, Box<dyn Error>> {
    let mut messages = Catalogue::new();
    for file in files(tag)? {
        let place = file.display();
        let text = fs::read_to_string(&file).map_err(|error| format!("{place}: {error}"))?;
        let read = parser::parse(text.as_str());
        let read = read.map_err(|(_, errors)| format!("{place}: {errors:?}"))?;
        let whole = format!("{read:?}");
        if ["MessageReference", "TermReference", "Term("]
            .iter()
            .any(|it| whole.contains(it))
        {
            return Err(format!("{place}: a message may not refer to another").into());
        }
        for entry in read.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name.to_owned();
                let names = message_arguments::of(&message);
                let before = messages.insert(id.clone(), (alone(message)?, names));
                if before.is_some() {
                    return Err(format!("{place}: {id} is written twice").into());
                }
            }
        }
    }
    Ok(messages)
}

fn files(tag: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let folder = Path::new("src/render/messages").join(tag);
    let files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let files: Result<Vec<PathBuf>, std::io::Error> = files.collect();
    let mut files = files?;
    files.retain(|file| file.extension().is_some_and(|it| it == "ftl"));
    Ok(files)
}

/// A message as a text of its own, without its comment.
///
/// # Errors
/// It is read as another message than it was written.
fn alone(mut message: Message<&str>) -> Result<String, String> {
    message.comment = None;
    let body = vec![Entry::Message(message)];
    let whole = Resource { body };
    let text = serializer::serialize(&whole);
    match parser::parse(text.as_str()) {
        Ok(read) if read == whole => Ok(text),
        _ => Err(format!("cannot be read by itself: {text}")),
    }
}
