//! A command that a sentence of the catalogues tells people to type is one they can type: it exists, and has
//! every word it needs.

use binder::cli::bare_tree;
use binder::domain::language::Language;
use clap::error::ErrorKind;

use crate::catalogues::catalogues;

#[test]
fn every_command_that_is_shown_can_be_typed_as_it_stands() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (topic, text) in catalogues(language) {
            for (number, line) in (1..).zip(text.lines()) {
                for command in commands(line) {
                    if let Err(fault) = accepted(&command) {
                        let tag = language.tag();
                        faults.push(format!("{tag}/{topic}.ftl:{number}: {fault}: {command}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The commands of a line, with a word in the place of each slot.
fn commands(line: &str) -> Vec<String> {
    let filled = slots_filled(line);
    let mut begins: Vec<usize> = filled.match_indices("binder ").map(|(at, _)| at).collect();
    begins.retain(|at| is_offered(&filled[..*at]));
    let ended = |at: usize| {
        let rest = &filled[at..];
        let ends = [" – ", ", ", ". ", ") ", "; ", " (", "”", "»", "“"];
        let end = ends.iter().filter_map(|it| rest.find(it)).min();
        let command = &rest[..end.unwrap_or(rest.len())];
        command.trim_end_matches(['.', ')', ':', '`']).to_owned()
    };
    begins.into_iter().map(ended).collect()
}

/// Whether what follows is offered to be typed: a colon, a dash or nothing is before it.
fn is_offered(before: &str) -> bool {
    before.trim().is_empty() || [": ", "– ", " = "].iter().any(|it| before.ends_with(it))
}

fn slots_filled(line: &str) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for c in line.chars() {
        match c {
            '{' => {
                depth += 1;
                out.push_str(if depth == 1 { "X" } else { "" });
            }
            '}' => depth -= 1,
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

fn accepted(command: &str) -> Result<(), String> {
    // A quotation mark left open belongs to the sentence.
    let words = shell_words::split(command)
        .or_else(|_| shell_words::split(&command.replace('"', "")))
        .map_err(|error| error.to_string())?;
    let words: Vec<String> = words
        .into_iter()
        .map(|word| {
            word.trim_start_matches('[')
                .trim_end_matches(']')
                .to_owned()
        })
        .collect();
    // Of the help it is a word for any command.
    if words.get(1).is_some_and(|word| word == "help") {
        return Ok(());
    }
    let verb = words.get(1).and_then(|word| word.chars().next());
    let is_prose = command.matches(' ').count() > 3 && verb.is_some_and(char::is_alphabetic);
    let Err(error) = bare_tree().try_get_matches_from(words) else {
        return Ok(());
    };
    match error.kind() {
        // A sentence about the program, which has its name.
        ErrorKind::InvalidSubcommand if is_prose => Ok(()),
        ErrorKind::MissingRequiredArgument
        | ErrorKind::MissingSubcommand
        | ErrorKind::InvalidSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Err(format!("{:?}", error.kind())),
        ErrorKind::UnknownArgument => {
            let said = error.to_string();
            let first = said.lines().next().unwrap_or_default().to_owned();
            if first.contains("'-") {
                Err(first)
            } else {
                Ok(())
            }
        }
        _ => Ok(()),
    }
}

#[test]
fn a_command_is_told_from_the_sentence_around_it() {
    let found =
        commands("Write it: binder log done { $id } – or see binder help: binder log. Or not.");
    assert_eq!(found, ["binder log done X", "binder log"]);
    assert!(accepted("binder log done X").is_ok());
    assert!(accepted("binder log done").is_err());
    assert!(accepted("binder nonsense").is_err());
    assert!(accepted("binder log --nonsense").is_err());
}
