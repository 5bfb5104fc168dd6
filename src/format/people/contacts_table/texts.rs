//! People in a text that is no file of contacts: tables of Markdown, headings with a name and numbers
//! below them, and lists in YAML of any shape.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::documents::markdown::{self, Block, BlockContent, Inline};
use crate::domain::people::contact::ImportedContacts;
use crate::error::Failure;
use crate::format::documents::front_matter;
use crate::format::markdown as markdown_file;
use crate::format::people::contacts_limits::{self as limits, ContactsBudget};
use crate::format::people::contacts_table::ImportContext;
use crate::format::people::contacts_table::grid::GridRow;
use crate::format::people::contacts_table::headings::{self, HeadingKind};
use crate::format::people::contacts_table::people;
use crate::format::yaml::tree::{self, YamlContent as Yaml, YamlNode};

/// Longer words before a colon are a sentence.
const LONGEST_KEY: usize = 40;

/// People in a Markdown text, those in tables first; empty if it has no suitable table or heading.
///
/// # Errors
/// It holds more than a list of people does.
pub fn of_markdown(
    file: &str,
    text: &str,
    asked: &ImportContext<'_>,
) -> Result<ImportedContacts, Failure> {
    let parted = front_matter::read(file, text.as_bytes(), |_| ());
    let blocks = markdown_file::read(parted.body(), parted.body_line);
    let mut grids = Vec::new();
    tables(&blocks, &mut grids);
    grids.extend(sections(&blocks, asked));
    of_grids(file, grids, asked)
}

/// People of YAML lists with any keys.
///
/// # Errors
/// They hold more than a list of people does.
pub fn of_yaml(
    file: &str,
    text: &str,
    asked: &ImportContext<'_>,
) -> Result<ImportedContacts, Failure> {
    let mut grids = Vec::new();
    if let Ok(root) = tree::parse(text) {
        records(&root, 0, &mut ContactsBudget::new(file), &mut grids)?;
    }
    of_grids(file, grids, asked)
}

type TextTable = Vec<GridRow>;

fn of_grids(
    file: &str,
    grids: Vec<TextTable>,
    asked: &ImportContext<'_>,
) -> Result<ImportedContacts, Failure> {
    let mut brought = ImportedContacts::default();
    for grid in grids {
        let Some((heading, rows)) = grid.split_first() else {
            continue;
        };
        if !is_of_people(heading, asked) {
            continue;
        }
        for row in &grid {
            if row.cells.iter().any(|cell| limits::is_long(cell)) {
                return Err(limits::long(file, row.line));
            }
        }
        let mut of_one = ImportedContacts::default();
        people(file, heading, rows, asked, &mut of_one)?;
        of_one
            .people
            .retain(|it| !it.person.phones.is_empty() || !it.person.email.is_empty());
        if of_one.people.is_empty() {
            continue;
        }
        brought.headings.extend(heading.cells.iter().cloned());
        brought.people.extend(of_one.people);
        brought.find(of_one.findings);
        brought.unsaid += of_one.unsaid;
        brought.ignored.extend(of_one.ignored);
        brought.notes.extend(of_one.notes);
    }
    Ok(brought)
}

/// True for headings with names and contact details.
fn is_of_people(heading: &GridRow, asked: &ImportContext<'_>) -> bool {
    let columns = heading.cells.iter().map(|it| headings::column(it, asked));
    let is_way = |column| {
        matches!(
            column,
            HeadingKind::Phone(_) | HeadingKind::MaybePhone(_) | HeadingKind::Email
        )
    };
    headings::best(std::slice::from_ref(heading), asked).is_some()
        && columns.into_iter().any(is_way)
}

fn row(line: usize, cells: Vec<String>) -> GridRow {
    let cells: Vec<String> = cells.iter().map(|cell| cell.trim().to_owned()).collect();
    GridRow::new(line, &cells.join(" | "), cells)
}

fn tables(blocks: &[Block], grids: &mut Vec<TextTable>) {
    for block in blocks {
        match &block.content {
            BlockContent::Table(table) => {
                let cells = |cells: &[Vec<Inline>]| {
                    cells.iter().map(|cell| markdown::plain(cell)).collect()
                };
                let mut grid = vec![row(block.line, cells(&table.header))];
                let rows = table.rows.iter().enumerate();
                grid.extend(rows.map(|(at, it)| row(block.line + 2 + at, cells(it))));
                grids.push(grid);
            }
            BlockContent::Quote(blocks) | BlockContent::Alert(_, blocks) => tables(blocks, grids),
            _ => {}
        }
    }
}

/// Each heading with lines `Key: value` below it, as a table of one row. The heading is the role, or the
/// name if a line has the role.
fn sections(blocks: &[Block], asked: &ImportContext<'_>) -> Vec<TextTable> {
    let mut grids = Vec::new();
    let mut heading = (1, String::new());
    let mut pairs: Vec<(String, String)> = Vec::new();
    for block in blocks {
        match &block.content {
            BlockContent::Heading(_, inlines) => {
                grids.extend(section(&heading, &mut pairs, asked));
                heading = (block.line, markdown::plain(inlines));
            }
            BlockContent::Paragraph(inlines) => pairs_of(inlines, &mut pairs),
            BlockContent::List(list) => {
                for item in &list.items {
                    pairs_of(item.lead(), &mut pairs);
                }
            }
            _ => {}
        }
    }
    grids.extend(section(&heading, &mut pairs, asked));
    grids
}

fn section(
    (line, heading): &(usize, String),
    pairs: &mut Vec<(String, String)>,
    asked: &ImportContext<'_>,
) -> Option<TextTable> {
    let pairs = std::mem::take(pairs);
    if pairs.is_empty() {
        return None;
    }
    let is_role = |(key, _): &(String, String)| {
        let column = headings::column(key, asked);
        matches!(
            column,
            HeadingKind::Role | HeadingKind::Job | HeadingKind::Title
        )
    };
    let has_role = pairs.iter().any(is_role);
    let is_name = |(key, _): &(String, String)| headings::column(key, asked) == HeadingKind::Name;
    let said = match (has_role, pairs.iter().any(is_name)) {
        (false, _) => Some("role"),
        (true, false) => Some("name"),
        (true, true) => None,
    };
    let mut keys: Vec<String> = said.map(str::to_owned).into_iter().collect();
    let mut values: Vec<String> = said.map(|_| heading.clone()).into_iter().collect();
    for (key, value) in pairs {
        keys.push(key);
        values.push(value);
    }
    Some(vec![row(*line, keys), row(*line, values)])
}

/// The lines `Key: value` of a paragraph.
fn pairs_of(inlines: &[Inline], pairs: &mut Vec<(String, String)>) {
    for line in inlines.split(|inline| *inline == Inline::Break) {
        let line = markdown::plain(line);
        let Some((key, value)) = line.split_once(':') else {
            continue;
        };
        let (key, value) = (key.trim(), value.trim());
        if !key.is_empty() && key.chars().count() <= LONGEST_KEY && !value.is_empty() {
            pairs.push((key.to_owned(), value.to_owned()));
        }
    }
}

/// Every list of mappings, and every mapping of mappings, as a table.
fn records(
    node: &YamlNode,
    depth: usize,
    counted: &mut ContactsBudget<'_>,
    grids: &mut Vec<TextTable>,
) -> Result<(), Failure> {
    const DEEPEST: usize = 4;
    if depth > DEEPEST {
        return Ok(());
    }
    match &node.content {
        Yaml::List(items) => {
            grids.extend(table_of(items.iter().map(|item| (None, item)), counted)?);
        }
        Yaml::Map(pairs) => {
            let named = pairs
                .iter()
                .map(|(key, value)| (Some(key.name.as_str()), value));
            grids.extend(table_of(named, counted)?);
            for (_, value) in pairs {
                records(value, depth + 1, counted, grids)?;
            }
        }
        Yaml::Scalar { .. } => {}
    }
    Ok(())
}

/// Mappings among some nodes as a table; the key of a node is the role.
///
/// # Errors
/// Rows with each a cell for the keys of all of them would be too many cells.
fn table_of<'n>(
    nodes: impl Iterator<Item = (Option<&'n str>, &'n YamlNode)>,
    counted: &mut ContactsBudget<'_>,
) -> Result<Option<TextTable>, Failure> {
    let mut keys: Vec<&str> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut rows: Vec<(usize, BTreeMap<&str, String>)> = Vec::new();
    for (called, node) in nodes {
        let Yaml::Map(pairs) = &node.content else {
            continue;
        };
        let mut cells: BTreeMap<&str, String> = BTreeMap::new();
        let role = called.map(|called| ("role", called.replace(['-', '_'], " ")));
        let texts = pairs.iter().filter_map(|(key, value)| {
            let text = text_of(value)?;
            Some((key.name.as_str(), text))
        });
        for (key, text) in role.into_iter().chain(texts) {
            if seen.insert(key) {
                keys.push(key);
            }
            cells.insert(key, text);
        }
        rows.push((node.start.line, cells));
    }
    if rows.is_empty() {
        return Ok(None);
    }
    counted.cells(rows.len().saturating_mul(keys.len()))?;
    let heading = row(1, keys.iter().map(|key| (*key).to_owned()).collect());
    let rows = rows.iter_mut().map(|(line, cells)| {
        let of_row = keys.iter().map(|key| cells.remove(key).unwrap_or_default());
        row(*line, of_row.collect())
    });
    Ok(Some(std::iter::once(heading).chain(rows).collect()))
}

/// A text, or the texts of a list.
fn text_of(node: &YamlNode) -> Option<String> {
    match &node.content {
        Yaml::List(items) => {
            let texts: Vec<&str> = items.iter().filter_map(YamlNode::text).collect();
            (!texts.is_empty()).then(|| texts.join(", "))
        }
        _ => node.text().map(str::to_owned),
    }
}

#[cfg(test)]
mod tests;
