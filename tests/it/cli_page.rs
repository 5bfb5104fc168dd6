//! docs/cli.md: its last part is generated from the commands' help pages.
//!
//! `BINDER_WRITE_DOCS=1 cargo test --test it cli_page` writes it anew.

use std::fs;
use std::path::PathBuf;

use crate::world::Person;
use crate::world::World;

/// The line of docs/cli.md below which everything is generated.
const MARK: &str = "<!-- Below this line: written by tests/it/cli_page.rs. -->";

/// Wide enough that no help text is broken into lines.
const WIDE: usize = 2000;

/// Options that nearly every command has; the head of docs/cli.md tells of them.
const TOLD_ABOVE: [&str; 2] = ["--first", "--second"];

/// A help page as it is printed, taken apart.
#[derive(Default)]
struct Help {
    about: String,
    usage: String,
    /// (as typed, what it is) of arguments, then of options.
    arguments: Vec<(String, String)>,
    examples: Vec<String>,
}

#[test]
fn the_page_of_commands_says_what_their_help_pages_say() {
    let page = root().join("docs/cli.md");
    let written = fs::read_to_string(&page).expect("docs/cli.md");
    let (head, _) = written.split_once(MARK).expect("the line in docs/cli.md");
    let right = format!("{head}{MARK}\n{}", generated());
    if is_to_be_written() {
        fs::write(&page, &right).expect("docs/cli.md is written");
    } else if let Some((at, (is, should))) = first_difference(&written, &right) {
        panic!(
            "docs/cli.md:{at} is {is:?}, should be {should:?}: BINDER_WRITE_DOCS=1 writes the page"
        );
    }
}

#[test]
fn the_page_of_commands_tells_the_exit_codes_as_the_readme_does() {
    let codes = |file: &str| -> Vec<String> {
        let text = fs::read_to_string(root().join(file)).expect("a document");
        let table = text.lines().skip_while(|it| *it != "| code | meaning |");
        let table = table.take_while(|it| it.starts_with('|'));
        table.map(str::to_owned).collect()
    };
    assert_eq!(codes("docs/cli.md"), codes("README.md"));
    assert_eq!(codes("README.md").len(), 8, "a head and the codes 0 to 5");
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test is told to write what it holds"
)]
fn is_to_be_written() -> bool {
    std::env::var_os("BINDER_WRITE_DOCS").is_some()
}

/// The number of the first line that differs, and what stands there in both.
fn first_difference<'a>(is: &'a str, should: &'a str) -> Option<(usize, (&'a str, &'a str))> {
    let ends = std::iter::once("(the end)");
    let lines = is.lines().chain(ends.clone());
    let mut pairs = (1..).zip(lines.zip(should.lines().chain(ends)));
    pairs.find(|(_, (is, should))| is != should)
}

/// Every command in the order in which `binder --help` groups them.
fn generated() -> String {
    let mut world = World::new();
    let reader = world.person("reader");
    reader.width = WIDE;
    let tree = binder::cli::bare_tree();
    let top = printed(reader, &[]);
    let mut page = String::new();
    for line in top.lines().skip_while(|line| !line.starts_with("Usage: ")) {
        let named = line.strip_prefix("  ").and_then(|it| it.split_once("  "));
        let named = named.and_then(|(name, _)| tree.find_subcommand(name));
        match named {
            Some(command) => add(reader, command, &mut Vec::new(), &mut page),
            None if is_group(line) => page.push_str(&format!("\n## {line}\n")),
            None => {}
        }
    }
    page.push_str("\n## Options of every command\n");
    let options = Help::of(&top).arguments.into_iter();
    add_pairs(
        options.filter(|(typed, _)| typed.starts_with('-')),
        &mut page,
    );
    page
}

/// A heading of `binder --help`; what every command takes stands there last.
fn is_group(line: &str) -> bool {
    let is_heading = line.chars().next().is_some_and(char::is_alphabetic);
    let others = ["Usage: ", "Examples", "Options", "Help ", "More "];
    is_heading && !others.iter().any(|it| line.starts_with(it))
}

/// A command and all below it.
fn add(reader: &mut Person, command: &clap::Command, above: &mut Vec<String>, page: &mut String) {
    above.push(command.get_name().to_owned());
    let help = Help::of(&printed(reader, above));
    let path = above.join(" ");
    let Help { about, usage, .. } = &help;
    assert!(
        !usage.is_empty(),
        "binder {path}: no line that says how it is typed"
    );
    page.push_str(&format!("\n### binder {path}\n`{usage}`\\\n{about}"));
    if !help.examples.is_empty() {
        let examples: Vec<_> = help.examples.iter().map(|it| format!("`{it}`")).collect();
        page.push_str(&format!("\\\nFor example: {}", examples.join(", ")));
    }
    page.push('\n');
    let arguments = help.arguments.into_iter();
    add_pairs(
        arguments.filter(|(typed, _)| !TOLD_ABOVE.contains(&typed.as_str())),
        page,
    );
    for below in command.get_subcommands().filter(|it| !it.is_hide_set()) {
        add(reader, below, above, page);
    }
    above.pop();
}

fn add_pairs(pairs: impl Iterator<Item = (String, String)>, page: &mut String) {
    for (typed, what) in pairs {
        page.push_str(&format!("- `{typed}`: {what}\n"));
    }
}

/// The help page of a command, in English.
fn printed(reader: &mut Person, command: &[String]) -> String {
    let mut words: Vec<&str> = command.iter().map(String::as_str).collect();
    words.extend(["--help", "--lang", "en"]);
    let ran = reader.binder(&words);
    assert_eq!(ran.code, 0, "binder {}: {ran:?}", words.join(" "));
    ran.answer
}

impl Help {
    /// Reads a page: blocks of lines between empty ones. First what it is for, then `Usage: …`, then
    /// headings with lines set in below them.
    fn of(page: &str) -> Self {
        let mut help = Self::default();
        for block in page.split("\n\n") {
            let whole = block.split_whitespace().collect::<Vec<_>>().join(" ");
            if let Some(usage) = whole.strip_prefix("Usage: ") {
                help.usage = usage.to_owned();
            } else if help.usage.is_empty() {
                let ends_a_line = if help.about.is_empty() { "" } else { "\\\n" };
                help.about.push_str(ends_a_line);
                help.about.push_str(&whole);
            } else if let Some((heading, rows)) = block.trim_start().split_once('\n') {
                let rows = rows.lines().filter_map(|row| row.strip_prefix("  "));
                rows.for_each(|row| help.row(heading, row));
            }
        }
        help
    }

    fn row(&mut self, heading: &str, row: &str) {
        match heading {
            "Examples" => self.examples.push(row.trim().to_owned()),
            "Commands" => {}
            _ if row.starts_with(' ') => {
                let (_, what) = self.arguments.last_mut().expect("what a text goes on from");
                *what = format!("{what} {}", row.trim()).trim().to_owned();
            }
            _ => {
                let (typed, what) = row.split_once("  ").unwrap_or((row, ""));
                let both = (typed.trim().to_owned(), what.trim().to_owned());
                self.arguments.push(both);
            }
        }
    }
}
