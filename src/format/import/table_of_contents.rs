//! The list of contents of a folder of texts, as generators of web pages and wikis write it:
//! `mkdocs.yml`, `SUMMARY.md`, `_sidebar.md`, or a README with a list of its pages.

use crate::domain::documents::markdown::{self, Block, BlockContent, Inline};
use crate::domain::name::folded;
use crate::format::markdown as markdown_file;

/// The files that may be one, first choice first.
pub const NAMES: [&str; 5] = [
    "mkdocs.yml",
    "mkdocs.yaml",
    "SUMMARY.md",
    "_sidebar.md",
    "_Sidebar.md",
];

/// A page that a list names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContentsEntry {
    /// Possible names of the file, as links from `from`, first choice first.
    pub targets: Vec<String>,
    pub title: String,
}

/// A table of contents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableOfContents {
    /// The file that the targets lead from.
    pub from: String,
    pub entries: Vec<ContentsEntry>,
    /// The headings that it puts pages under.
    pub groups: Vec<String>,
}

/// True if a file is only a list of contents.
pub fn is_one(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    NAMES.contains(&file) || ["_navbar.md", "_footer.md", "_Footer.md"].contains(&file)
}

/// The pages it names, in order.
pub fn read(path: &str, text: &str) -> TableOfContents {
    match path.ends_with(".md") {
        true => of_links(path, text),
        false => of_mkdocs(path, text),
    }
}

/// Pages listed in a README below a heading for contents.
pub fn of_readme(path: &str, text: &str) -> TableOfContents {
    let headings = [
        "contents",
        "table of contents",
        "toc",
        "innehall",
        "innehallsforteckning",
        "indhold",
        "indholdsfortegnelse",
        "innhold",
        "innholdsfortegnelse",
    ];
    let mut is_inside = false;
    let mut listed = TableOfContents {
        from: path.to_owned(),
        ..TableOfContents::default()
    };
    for block in markdown_file::read(text, 1) {
        match &block.content {
            BlockContent::Heading(_, inlines) => {
                let heading = folded(&markdown::plain(inlines));
                is_inside = headings.contains(&heading.trim_matches([':', ' ']));
            }
            _ if is_inside => links_below(std::slice::from_ref(&block), &mut listed),
            _ => {}
        }
    }
    listed
}

fn of_links(path: &str, text: &str) -> TableOfContents {
    let mut listed = TableOfContents {
        from: path.to_owned(),
        ..TableOfContents::default()
    };
    // Links of a wiki are written as others, so that both are read alike.
    let text = text.replace("[[", "\n[[").replace("]]", "]]\n");
    let mut written = String::new();
    for line in text.lines() {
        let wiki = line
            .strip_prefix("[[")
            .and_then(|line| line.strip_suffix("]]"));
        match wiki {
            Some(inner) => {
                let (title, page) = inner.split_once('|').unwrap_or((inner, inner));
                written.truncate(written.trim_end_matches('\n').len());
                written.push_str(&format!("[{title}](<{page}>)\n"));
            }
            None => written.push_str(&format!("{line}\n")),
        }
    }
    let blocks = markdown_file::read(&written, 1);
    for block in &blocks {
        if let BlockContent::Heading(level, inlines) = &block.content
            && *level > 1
            && markdown::links(inlines).is_empty()
        {
            listed.groups.push(markdown::plain(inlines));
        }
        links_below(std::slice::from_ref(block), &mut listed);
    }
    listed
}

fn links_below(blocks: &[Block], listed: &mut TableOfContents) {
    for block in blocks {
        match &block.content {
            BlockContent::Paragraph(inlines) | BlockContent::Heading(_, inlines) => {
                links_in(inlines, listed);
            }
            BlockContent::List(list) => {
                for item in &list.items {
                    links_below(&item.blocks, listed);
                }
            }
            BlockContent::Quote(blocks) | BlockContent::Alert(_, blocks) => {
                links_below(blocks, listed)
            }
            BlockContent::Table(table) => {
                let cells = table.rows.iter().flatten();
                cells.for_each(|cell| links_in(cell, listed));
            }
            _ => {}
        }
    }
}

fn links_in(inlines: &[Inline], listed: &mut TableOfContents) {
    for link in markdown::links(inlines) {
        if markdown::is_address(&link.target) || link.target.starts_with('#') {
            continue;
        }
        listed.entries.push(ContentsEntry {
            targets: vec![link.target.clone()],
            title: markdown::plain(&link.text).trim().to_owned(),
        });
    }
}

/// The lines below `nav:`; their words before the colon are titles.
fn of_mkdocs(path: &str, text: &str) -> TableOfContents {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let value = |line: &str, key: &str| {
        let value = line
            .strip_prefix(key)?
            .trim()
            .trim_matches(['"', '\''])
            .trim_matches('/');
        (!value.is_empty()).then(|| value.to_owned())
    };
    let docs = text.lines().find_map(|line| value(line, "docs_dir:"));
    let docs = docs.unwrap_or_else(|| "docs".to_owned());
    let below = text
        .lines()
        .skip_while(|line| !line.starts_with("nav:") && !line.starts_with("pages:"));
    let is_inside = |line: &&str| line.trim().is_empty() || line.starts_with([' ', '-', '\t', '#']);
    let mut listed = TableOfContents {
        from: joined(&[folder, &docs, "x"]),
        ..TableOfContents::default()
    };
    for line in below.skip(1).take_while(is_inside) {
        let line = line.split(" #").next().unwrap_or(line);
        let entry = line.trim().trim_start_matches('-').trim();
        let (title, page) = entry.rsplit_once(": ").unwrap_or(("", entry));
        let unquoted = |words: &str| words.trim().trim_matches(['"', '\'']).to_owned();
        let page = unquoted(page);
        if page.ends_with(".md") {
            listed.entries.push(ContentsEntry {
                targets: vec![page],
                title: unquoted(title),
            });
        } else if let Some(group) = entry.strip_suffix(':') {
            listed.groups.push(unquoted(group));
        }
    }
    listed
}

fn joined(parts: &[&str]) -> String {
    let parts = parts
        .iter()
        .filter(|part| !part.is_empty() && **part != ".");
    parts.copied().collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(listed: &TableOfContents) -> Vec<(&str, &str)> {
        let entries = listed.entries.iter();
        entries
            .map(|entry| (entry.targets[0].as_str(), entry.title.as_str()))
            .collect()
    }

    #[test]
    fn the_contents_of_a_generator_of_web_pages_are_read_in_their_order_with_their_titles() {
        let text = "site_name: Plan\nnav:\n  - Hem: index.md\n  - Före:\n    - 'Nivåer: 1-5': before/levels.md\n\
                    \x20   - before/call.md # jour\n  - https://x.example\nplugins:\n  - search: other.md\n";
        let listed = read("mkdocs.yml", text);
        assert_eq!(listed.from, "docs/x");
        assert_eq!(listed.groups, ["Före"]);
        assert_eq!(
            pages(&listed),
            [
                ("index.md", "Hem"),
                ("before/levels.md", "Nivåer: 1-5"),
                ("before/call.md", "")
            ]
        );
        assert_eq!(
            read("mkdocs.yml", "docs_dir: source/\nnav:\n- a.md\n").from,
            "source/x"
        );
    }

    #[test]
    fn the_contents_of_a_book_or_a_wiki_are_the_links_in_it() {
        let text = "# Innehåll\n\n* [Först](README.md)\n  * [Sedan](del/två.md#x)\n* [Ute](https://x.example/)\n\n## Bilagor\n\n* [[Plan B]]\n* [[Jour|Jour-och-larm]]\n";
        let listed = read("SUMMARY.md", text);
        assert_eq!(
            pages(&listed),
            [
                ("README.md", "Först"),
                ("del/två.md#x", "Sedan"),
                ("Plan B", "Plan B"),
                ("Jour-och-larm", "Jour")
            ]
        );
        assert_eq!(listed.groups, ["Bilagor"]);
    }

    #[test]
    fn a_readme_names_its_pages_below_a_heading_that_says_so() {
        let text = "# Plan\n\n[out](other.md)\n\n## Indhold\n\n1. [Overblik](a.md)\n2. [Før](b.md)\n\n## Mere\n\n[c](c.md)\n";
        let listed = of_readme("README.md", text);
        assert_eq!(pages(&listed), [("a.md", "Overblik"), ("b.md", "Før")]);
    }
}
