//! Help pages of commands, from the tree and the catalogues.

use clap::{Arg, Command};

use crate::cli::usage::names;
use crate::cli::usage::names::Names;
use crate::cli::usage::tree;
use crate::error::Message;
use crate::render::page::{Page, Text, Tone};
use crate::say;

/// Commands for a crisis, listed first; all others are setup.
const IN_A_CRISIS: &[&str] = &[
    "incident",
    "log",
    "next",
    "step",
    "checklist",
    "routine",
    "convene",
    "call-result",
    "meeting",
    "role",
    "inform",
    "duty",
    "clock",
    "systems",
    "directive",
    "cost",
    "brief",
    "evaluate",
    "report",
];
const IN_PEACE: &[&str] = &[
    "status", "contacts", "call", "plan", "find", "check", "exercise", "upkeep", "copies",
];
const BETWEEN_COPIES: &[&str] = &[
    "sync", "schedule", "bundle", "print", "export", "import", "paper", "seal", "roster", "aside",
    "verify",
];

/// The page about the command with these words.
pub(super) fn page(tree: &Command, path: &[String], names: &Names) -> Page {
    let command = tree::at(tree, path);
    let id = names::help_id(path);
    let mut page = Page::new();
    for paragraph in names.help(&id, None).unwrap_or_default().split("\n\n") {
        page.paragraph(paragraph);
    }
    let usage = names.say(&say!("usage-heading"));
    let line = Text::new(format!("{usage}: "), Tone::Strong);
    page.paragraph(line.and(usage_line(command, path, names), Tone::Normal));
    if path.is_empty() {
        groups(&mut page, command, names);
    } else {
        commands(&mut page, command.get_subcommands(), path, names);
    }
    arguments(&mut page, command, &id, names);
    if let Some(examples) = names.help(&id, Some("examples")) {
        page.heading(2, names.say(&say!("usage-heading-examples")));
        let lines = examples.lines().map(|line| format!("  {line}\n"));
        page.verbatim(lines.collect::<String>());
    }
    let more = if path.is_empty() {
        say!("usage-more")
    } else {
        say!("usage-everywhere")
    };
    page.paragraph(names.say(&more));
    page
}

fn usage_line(command: &Command, path: &[String], names: &Names) -> String {
    let mut words = vec!["binder".to_owned()];
    words.extend(path.iter().cloned());
    if command.get_opts().any(|arg| !arg.is_hide_set()) || has_flags(command) {
        words.push(format!("[{}]", names.say(&say!("usage-options-word"))));
    }
    let must = command.get_opts().filter(|arg| arg.is_required_set());
    words.extend(must.map(|arg| label(arg, names).trim_start().to_owned()));
    words.extend(positionals(command).map(|arg| {
        let value = names.values(arg).join(" ") + several(arg);
        if arg.is_required_set() {
            value
        } else {
            format!("[{value}]")
        }
    }));
    if command.has_subcommands() {
        let word = names.say(&say!("usage-command-word"));
        let must = command.is_subcommand_required_set();
        words.push(if must { word } else { format!("[{word}]") });
    }
    words.join(" ")
}

fn groups(page: &mut Page, command: &Command, names: &Names) {
    let named = |name: &str| {
        let lists = [IN_A_CRISIS, IN_PEACE, BETWEEN_COPIES];
        lists.iter().any(|list| list.contains(&name))
    };
    let listed = |list: &'static [&'static str]| {
        let found = list.iter().map(|name| command.find_subcommand(name));
        found.flatten().collect::<Vec<_>>()
    };
    let rest = command
        .get_subcommands()
        .filter(|sub| !named(sub.get_name()));
    let groups: [(Message, Vec<&Command>); 4] = [
        (say!("usage-group-crisis"), listed(IN_A_CRISIS)),
        (say!("usage-group-peace"), listed(IN_PEACE)),
        (say!("usage-group-copies"), listed(BETWEEN_COPIES)),
        (say!("usage-group-setup"), rest.collect()),
    ];
    for (heading, members) in groups {
        if !members.is_empty() {
            page.heading(2, names.say(&heading));
            page.pairs(rows(members.into_iter(), &[], names));
        }
    }
}

fn commands<'a>(
    page: &mut Page,
    subs: impl Iterator<Item = &'a Command>,
    path: &[String],
    names: &Names,
) {
    let rows = rows(subs, path, names);
    if !rows.is_empty() {
        page.heading(2, names.say(&say!("usage-heading-commands")));
        page.pairs(rows);
    }
}

/// Each command with the first sentence of its help.
fn rows<'a>(
    subs: impl Iterator<Item = &'a Command>,
    path: &[String],
    names: &Names,
) -> Vec<(String, Text)> {
    let shown = subs.filter(|sub| !sub.is_hide_set());
    shown
        .map(|sub| {
            let mut path = path.to_vec();
            path.push(sub.get_name().to_owned());
            let help = names.help(&names::help_id(&path), None).unwrap_or_default();
            let first = help.split("\n\n").next().unwrap_or_default();
            (format!("  {}", sub.get_name()), Text::from(first))
        })
        .collect()
}

fn arguments(page: &mut Page, command: &Command, id: &str, names: &Names) {
    let row = |arg: &Arg| (label(arg, names), Text::from(names.argument_help(id, arg)));
    let words: Vec<_> = positionals(command).map(row).collect();
    if !words.is_empty() {
        page.heading(2, names.say(&say!("usage-heading-arguments")));
        page.pairs(words);
    }
    let shown = command.get_arguments().filter(|arg| !arg.is_hide_set());
    let mut options: Vec<_> = shown.filter(|arg| !arg.is_positional()).map(row).collect();
    if id == "help-binder" {
        let own = |attribute| Text::from(names.help(id, Some(attribute)).unwrap_or_default());
        options.push(("  -h, --help".to_owned(), own("help")));
        options.push(("  -V, --version".to_owned(), own("version")));
    }
    if !options.is_empty() {
        page.heading(2, names.say(&say!("usage-heading-options")));
        page.pairs(options);
    }
}

/// `  --at TID`, `  -m, --message TEXT`, `  HÄNDELSE`.
fn label(arg: &Arg, names: &Names) -> String {
    let mut label = String::from("  ");
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    label.push_str(
        &[short, long]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
    );
    let value = names.values(arg).join(" ");
    if value.is_empty() {
        return label;
    }
    let may_be_left_out = arg
        .get_num_args()
        .is_some_and(|range| range.min_values() == 0);
    let value = if may_be_left_out && !arg.is_positional() {
        format!("[{value}]")
    } else {
        value
    };
    if !arg.is_positional() {
        label.push(' ');
    }
    label + &value + several(arg)
}

fn positionals(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_positionals().filter(|arg| !arg.is_hide_set())
}

fn has_flags(command: &Command) -> bool {
    let mut flags = command.get_arguments().filter(|arg| !arg.is_hide_set());
    flags.any(|arg| !arg.is_positional())
}

/// `…` behind what may be typed several times.
fn several(arg: &Arg) -> &'static str {
    let many = arg
        .get_num_args()
        .is_some_and(|range| range.max_values() > 1);
    let again = matches!(arg.get_action(), clap::ArgAction::Append);
    if many || again { "…" } else { "" }
}
