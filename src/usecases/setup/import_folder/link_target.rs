//! Resolves a link between texts of a folder.

use crate::domain::documents::markdown;
use crate::domain::name::folded;
use crate::usecases::setup::import_folder::gather::Gathered;

/// The file of the folder that a target in one of its texts leads to.
pub(super) fn found(gathered: &Gathered, from: &str, target: &str) -> Option<String> {
    if let Some(own) = gathered.site.own(target) {
        return found_here(gathered, from, &own);
    }
    let below = gathered.site.below(target);
    let of_site = below.and_then(|target| found_here(gathered, from, target));
    of_site.or_else(|| found_here(gathered, from, target))
}

fn found_here(gathered: &Gathered, from: &str, target: &str) -> Option<String> {
    if markdown::is_address(target) || target.starts_with('#') {
        return None;
    }
    let bare = markdown::unescaped(target.split(['#', '?']).next().unwrap_or_default());
    if bare.is_empty() {
        return None;
    }
    if bare == "/" {
        return first_page(gathered, from);
    }
    let Some(absolute) = bare.strip_prefix('/') else {
        return page(gathered, &markdown::resolved(from, &bare));
    };
    // Relative to the root of the pages, which is some folder above the text.
    let mut folder = from;
    while let Some((above, _)) = folder.rsplit_once('/') {
        folder = above;
        let found = page(
            gathered,
            &markdown::resolved(&format!("{folder}/x"), absolute),
        );
        if found.is_some() {
            return found;
        }
    }
    let top = markdown::resolved("x", absolute);
    // Folders left out of page addresses; a collection of Jekyll in `_docs` is served as `/docs`.
    let before = [
        "", "_", "static/", "public/", "content/", "docs/", "source/",
    ];
    let mut tops = before.iter().map(|before| format!("{before}{top}"));
    tops.find_map(|path| page(gathered, &path))
}

/// The first page of the site that a text belongs to.
fn first_page(gathered: &Gathered, from: &str) -> Option<String> {
    let mut folder = from;
    let mut found = None;
    loop {
        folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
        let names = [
            "index.md",
            "README.md",
            "_index.md",
            "Home.md",
            "index.html.md",
        ];
        let paths = names.map(|name| match folder {
            "" => name.to_owned(),
            folder => format!("{folder}/{name}"),
        });
        let here = paths
            .into_iter()
            .find(|path| gathered.files.contains_key(path));
        found = found.or(here);
        if folder.is_empty() || found.is_some() {
            return found;
        }
    }
}

/// File of a wiki page name: as a link with hyphens for blanks, or by its name if only one file has it.
pub(super) fn named(gathered: &Gathered, from: &str, name: &str) -> Option<String> {
    let bare = name.split('#').next().unwrap_or_default().trim();
    if bare.is_empty() {
        return None;
    }
    let hyphened = bare.replace(' ', "-");
    let linked = found(gathered, from, bare).or_else(|| found(gathered, from, &hyphened));
    if linked.is_some() {
        return linked;
    }
    let called = |path: &str| {
        let path = path.trim_end_matches(".md").trim_end_matches(".markdown");
        folded(path).replace(' ', "-")
    };
    let wanted = called(bare.trim_start_matches('/'));
    let is_it = |path: &&String| {
        let path = called(path);
        let before = path.strip_suffix(wanted.as_str());
        before.is_some_and(|before| before.is_empty() || before.ends_with('/'))
    };
    let mut all = gathered.files.keys().filter(is_it);
    let first = all.next()?;
    all.next().is_none().then(|| first.clone())
}

/// The file of a page as generators of web pages name it: with its ending, without, or as a folder.
fn page(gathered: &Gathered, path: &str) -> Option<String> {
    let page = path.strip_suffix(".html").unwrap_or(path);
    let candidates = [
        path.to_owned(),
        format!("{page}.md"),
        format!("{page}.html.md"),
        format!("{page}.markdown"),
        format!("{path}/README.md"),
        format!("{path}/index.md"),
        format!("{path}/index.html.md"),
        format!("{path}/_index.md"),
    ];
    let mut candidates = candidates.into_iter();
    candidates.find(|path| gathered.files.contains_key(path))
}
