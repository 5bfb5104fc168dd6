//! docs/architecture.md, tables that name functions: where a thing happens, and the walk through `log add`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const ARCHITECTURE: &str = include_str!("../../docs/architecture.md");

/// The most files of the project's own work that a stranger reads to follow `log add`.
const MOST_FILES: usize = 8;

#[test]
fn every_function_that_the_map_names_is_in_the_file_it_names() {
    let mut faults = Vec::new();
    for row in table("question") {
        let [_, files, names] = &row[..] else {
            panic!("three columns: {row:?}")
        };
        let texts: Vec<String> = in_backticks(files).map(source).collect();
        for name in in_backticks(names) {
            if !texts.iter().any(|text| defines(text, name)) {
                faults.push(format!("{files}: there is no {name}"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn log_add_is_followed_from_the_keys_to_the_screen_in_eight_files() {
    let walk = walk();
    assert!(walk.len() <= MOST_FILES, "{} files", walk.len());
    for (number, step) in walk.iter().enumerate() {
        let text = source(&step.file);
        assert!(defines(&text, &step.function), "{}", step.file);
        let Some(caller) = step.caller else {
            continue;
        };
        assert!(caller < number, "{}: its caller comes first", step.file);
        let caller = source(&walk[caller].file);
        assert!(caller.contains(&step.call), "{} calls it", step.file);
    }
}

#[test]
fn no_call_of_the_walk_through_log_add_goes_up() {
    let arrows: BTreeMap<String, String> = table("layer")
        .into_iter()
        .map(|row| (row[0].replace('`', ""), row[1].clone()))
        .collect();
    let walk = walk();
    for step in &walk {
        let Some(caller) = step.caller else {
            continue;
        };
        let (from, to) = (layer(&walk[caller].file), layer(&step.file));
        let allowed = from == to || arrows[from].contains(&format!("`{to}`"));
        assert!(allowed, "{from} may not call {to}");
    }
}

/// A file of the walk.
struct Step {
    file: String,
    function: String,
    /// Index of the file that calls it; none for the first.
    caller: Option<usize>,
    /// The call as it is written there.
    call: String,
}

/// The rows `| number | file | function | called by, as | what |`.
fn walk() -> Vec<Step> {
    let rows = table("step").into_iter();
    rows.map(|row| {
        let first = |cell: &str| in_backticks(cell).next().unwrap_or_default().to_owned();
        let caller = row[3]
            .split(',')
            .next()
            .and_then(|it| it.trim().parse().ok());
        Step {
            file: first(&row[1]),
            function: first(&row[2]),
            caller: caller.map(|number: usize| number - 1),
            call: first(&row[3]),
        }
    })
    .collect()
}

/// The cells of the rows of the table whose head begins with a word.
fn table(head: &str) -> Vec<Vec<String>> {
    let start = format!("| {head} |");
    let lines = ARCHITECTURE
        .lines()
        .skip_while(|line| !line.starts_with(&start));
    let rows = lines.skip(2).take_while(|line| line.starts_with('|'));
    let cells = |row: &str| {
        let inner = row.trim_matches('|').split(" | ");
        inner.map(|cell| cell.trim().to_owned()).collect()
    };
    let rows: Vec<Vec<String>> = rows.map(cells).collect();
    assert!(!rows.is_empty(), "no table of {head}");
    rows
}

fn in_backticks(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The text of a file below `src/`.
fn source(path: impl AsRef<Path>) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let path = root.join(path);
    fs::read_to_string(&path).unwrap_or_else(|_| panic!("there is no {}", path.display()))
}

/// Whether a text has the definition of a function, type or constant.
fn defines(text: &str, name: &str) -> bool {
    let kinds = ["fn", "struct", "enum", "trait", "const", "static"];
    kinds.iter().any(|kind| {
        text.match_indices(&format!("{kind} {name}"))
            .any(|(at, whole)| {
                let next = text[at + whole.len()..].chars().next();
                next.is_none_or(|c| !c.is_alphanumeric() && c != '_')
            })
    })
}

fn layer(file: &str) -> &str {
    file.split('/').next().unwrap_or_default()
}
