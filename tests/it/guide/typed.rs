//! Parses a page: blocks of commands, and commands named in sentences.

use clap::Command;

/// A line that is typed.
pub(super) struct Line {
    pub(super) number: usize,
    /// At whose computer.
    pub(super) who: String,
    pub(super) what: String,
    /// What the page calls the entry that it writes.
    pub(super) becomes: Option<String>,
}

/// The lines `$ …` of the blocks `console`.
pub(super) fn lines_typed(page: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut who: Option<Option<String>> = None;
    for (number, line) in (1..).zip(page.lines()) {
        if let Some(mark) = line.strip_prefix("```") {
            who = who.is_none().then(|| whose(mark));
        } else if let (Some(Some(who)), Some(typed)) = (&who, line.strip_prefix("$ ")) {
            let (what, remark) = typed.split_once(" #").unwrap_or((typed, ""));
            lines.push(Line {
                number,
                who: who.clone(),
                what: what.trim_end().to_owned(),
                becomes: remark
                    .split(' ')
                    .find(|word| is_id(word))
                    .map(str::to_owned),
            });
        }
    }
    lines
}

fn whose(mark: &str) -> Option<String> {
    let mut words = mark.split_whitespace();
    let is_typed = words.next() == Some("console");
    is_typed.then(|| words.next().unwrap_or("anna").to_owned())
}

/// `anna-17`
pub(super) fn is_id(word: &str) -> bool {
    word.rsplit_once('-').is_some_and(|(name, number)| {
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase());
        is_name && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
    })
}

/// What stands in backticks outside of blocks and begins with `binder `, with the number of its line.
pub(super) fn commands_in_prose(page: &str) -> Vec<(usize, String)> {
    let mut in_block = false;
    let mut found = Vec::new();
    for (number, line) in (1..).zip(page.lines()) {
        in_block ^= line.starts_with("```");
        if !in_block {
            let quoted = line.split('`').skip(1).step_by(2);
            let commands = quoted.filter(|it| it.starts_with("binder "));
            found.extend(commands.map(|it| (number, it.to_owned())));
        }
    }
    found
}

/// The command of a line and the options typed with it, without what is particular to a language.
pub(super) fn shape(line: &str) -> Result<String, String> {
    let words = shell_words::split(line).map_err(|error| error.to_string())?;
    let mut words = words.iter().map(String::as_str).peekable();
    if words.next() != Some("binder") {
        return Err("no command of binder".to_owned());
    }
    let mut tree = binder::cli::bare_tree();
    tree.build();
    let mut command = &tree;
    let mut shape = Vec::new();
    while let Some(below) = words.peek().and_then(|word| command.find_subcommand(word)) {
        command = below;
        shape.extend(words.next());
    }
    let is_word = words.peek().is_some_and(|word| !word.starts_with('-'));
    if is_word && command.get_positionals().next().is_none() {
        return Err("there is no such command".to_owned());
    }
    for option in words.filter(|word| word.starts_with("--")) {
        let option = option.split('=').next().unwrap_or(option);
        if !knows(command, option) {
            return Err(format!("it has no {option}"));
        }
        shape.push(option);
    }
    Ok(shape.join(" "))
}

fn knows(command: &Command, option: &str) -> bool {
    let name = option.trim_start_matches('-');
    let mut known = command.get_arguments();
    known.any(|known| known.get_long() == Some(name))
}

#[test]
fn what_is_typed_is_told_from_what_is_said() {
    let page = "`binder log`\n```console bo\n$ binder log add \"x\" --at -5m # becomes bo-3\nbo-1\n```\n```sh\n$ ls\n```\n";
    let lines = lines_typed(page);
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].number, lines[0].who.as_str()), (3, "bo"));
    assert_eq!(lines[0].what, "binder log add \"x\" --at -5m");
    assert_eq!(lines[0].becomes.as_deref(), Some("bo-3"));
    assert_eq!(commands_in_prose(page), [(1, "binder log".to_owned())]);
    assert_eq!(shape(&lines[0].what).as_deref(), Ok("log add --at"));
    assert!(shape("binder hologram").is_err());
    assert!(shape("binder log add --no-such-option").is_err());
}
