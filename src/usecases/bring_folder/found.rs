//! Which file of a folder a link in one of its texts leads to.

use crate::domain::markdown;
use crate::usecases::bring_folder::gather::Gathered;

/// The file of the folder that a target in one of its texts leads to.
pub(super) fn found(gathered: &Gathered, from: &str, target: &str) -> Option<String> {
    if markdown::is_address(target) || target.starts_with('#') {
        return None;
    }
    let bare = markdown::unescaped(target.split(['#', '?']).next().unwrap_or_default());
    if bare.is_empty() {
        return None;
    }
    let Some(absolute) = bare.strip_prefix('/') else {
        return page(gathered, &markdown::resolved(from, &bare));
    };
    // From the top of the pages, which is some folder above the text.
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
    page(gathered, &markdown::resolved("x", absolute))
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
