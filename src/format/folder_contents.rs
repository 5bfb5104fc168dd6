//! The list of contents of a folder of texts, as generators of web pages and wikis write it:
//! `mkdocs.yml`, `SUMMARY.md`, `_sidebar.md`.

use crate::domain::markdown;

/// The files that may be one, first choice first.
pub const NAMES: [&str; 5] = [
    "mkdocs.yml",
    "mkdocs.yaml",
    "SUMMARY.md",
    "_sidebar.md",
    "_Sidebar.md",
];

/// Whether a file is only a list of contents.
pub fn is_one(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    NAMES.contains(&file) || ["_navbar.md", "_footer.md", "_Footer.md"].contains(&file)
}

/// The paths it names, in order, from the folder it speaks of.
pub fn read(path: &str, text: &str) -> Vec<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    match path.ends_with(".md") {
        true => of_links(path, text),
        false => of_mkdocs(folder, text),
    }
}

fn of_links(path: &str, text: &str) -> Vec<String> {
    let named = super::markdown::targets(text).into_iter();
    let local = named.filter(|target| !markdown::is_address(target));
    local
        .map(|target| markdown::resolved(path, &markdown::unescaped(&target)))
        .filter(|path| !path.is_empty())
        .map(|path| match path.ends_with(".md") {
            true => path,
            false => path + ".md",
        })
        .collect()
}

/// The lines below `nav:`; their words before the colon are titles.
fn of_mkdocs(folder: &str, text: &str) -> Vec<String> {
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
    let inside = below.skip(1).take_while(is_inside);
    inside
        .filter_map(|line| {
            let line = line.split(" #").next().unwrap_or(line);
            let entry = line.trim().trim_start_matches('-').trim();
            let path = entry.rsplit_once(": ").map_or(entry, |(_, path)| path);
            let path = path.trim().trim_matches(['"', '\'']);
            path.ends_with(".md")
                .then(|| joined(&[folder, &docs, path]))
        })
        .collect()
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

    #[test]
    fn the_contents_of_a_generator_of_web_pages_are_read_in_their_order() {
        let text = "site_name: Plan\nnav:\n  - Hem: index.md\n  - Före:\n    - 'Nivåer: 1-5': before/levels.md\n\
                    \x20   - before/call.md # jour\n  - https://x.example\nplugins:\n  - search: other.md\n";
        assert_eq!(
            read("mkdocs.yml", text),
            [
                "docs/index.md",
                "docs/before/levels.md",
                "docs/before/call.md"
            ]
        );
        assert_eq!(
            read("mkdocs.yml", "docs_dir: source/\nnav:\n- a.md\n"),
            ["source/a.md"]
        );
    }

    #[test]
    fn the_contents_of_a_book_are_the_links_in_it() {
        let text = "# Innehåll\n\n* [Först](README.md)\n  * [Sedan](del/två.md#x)\n* [Ute](https://x.example/)\n* [Sida](Wiki-sida)\n";
        assert_eq!(
            read("SUMMARY.md", text),
            ["README.md", "del/två.md", "Wiki-sida.md"]
        );
        assert_eq!(read("docs/_sidebar.md", "- [A](a.md)\n"), ["docs/a.md"]);
    }
}
