//! Links as generators of web pages write them, written as Markdown has them.

use crate::format::import::tokens::{self, Token, TokenKind};

/// Target of a link or include of another program.
pub struct LinkTarget<'a> {
    /// The path or the name of a page, as it is meant.
    pub target: &'a str,
    /// True for a bare name, which may be in any folder.
    pub is_name: bool,
}

/// Unresolved links of a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct UnresolvedLinks {
    /// Links and includes without a target, as written.
    pub nowhere: Vec<String>,
    /// Other marks, each once.
    pub marks: Vec<String>,
    /// Number of links written.
    pub written: usize,
}

/// The text with the links that `found` resolves; the rest unchanged.
pub fn written(
    text: &str,
    found: &mut dyn FnMut(&LinkTarget<'_>) -> Option<String>,
) -> (String, UnresolvedLinks) {
    let mut out = String::with_capacity(text.len());
    let mut unread = UnresolvedLinks::default();
    let mut done = 0;
    for token in tokens::tokens(text) {
        let raw = &text[token.place.clone()];
        let new = match token.what {
            TokenKind::Other => {
                if !unread.marks.iter().any(|known| known == raw) && !is_end(raw) {
                    unread.marks.push(raw.to_owned());
                }
                None
            }
            _ => {
                let new = replaced(raw, &token, found);
                match new {
                    Some(_) => unread.written += 1,
                    None => unread.nowhere.push(raw.to_owned()),
                }
                new
            }
        };
        if let Some(new) = new {
            out.push_str(&text[done..token.place.start]);
            out.push_str(&new);
            done = token.place.end;
        }
    }
    out.push_str(&text[done..]);
    (out, unread)
}

/// True for the end of a construct that another mark begins.
fn is_end(raw: &str) -> bool {
    let bare = raw.trim_matches(['{', '}', '%', '<', '>', '-', ' ']);
    bare.starts_with("end") || bare.starts_with('/') || ["raw", "else"].contains(&bare)
}

fn replaced(
    raw: &str,
    token: &Token,
    found: &mut dyn FnMut(&LinkTarget<'_>) -> Option<String>,
) -> Option<String> {
    let mut lies = |target: &str, is_name: bool| found(&LinkTarget { target, is_name });
    match &token.what {
        TokenKind::Target => {
            let path = tokens::path(raw)?;
            if crate::domain::documents::markdown::is_address(&path) {
                return Some(path);
            }
            lies(&path, raw.contains("ref ")).map(|way| with_anchor(way, &path))
        }
        TokenKind::Include(file) => {
            let way = lies(file, true)?;
            Some(format!("[{}]({way})", words(file)))
        }
        TokenKind::Wiki {
            is_picture,
            one,
            other,
        } => {
            // One program writes the page last, another first.
            let last = other
                .as_deref()
                .and_then(|page| Some((lies(page, true)?, page, one.as_str())));
            let (way, page, said) = match last {
                Some(last) => last,
                None => {
                    let said = other.as_deref().unwrap_or(one);
                    (lies(one, true)?, one.as_str(), said)
                }
            };
            let way = with_anchor(way, page);
            let mark = if *is_picture { "!" } else { "" };
            Some(format!("{mark}[{said}]({way})"))
        }
        TokenKind::Other => None,
    }
}

fn with_anchor(way: String, page: &str) -> String {
    match page.split_once('#') {
        Some((_, place)) => format!("{way}#{}", place.replace(' ', "-").to_lowercase()),
        None => way,
    }
}

fn words(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.replace(['-', '_'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_other_programs_are_written_as_links_and_the_rest_is_named() {
        let text = "[a]({% link d/a.md %}) [[Plan B]] [[Jour|jour]] [[jour|Jouren]] ![[karta.png]] [[borta]]\n\
                    {% include varning.html %}\n{!del/jour.md!}\n{{ x }} {% endif %} {{ x }}\n";
        let mut found = |wanted: &LinkTarget<'_>| {
            let known = ["/d/a.md", "Plan B", "jour", "karta.png", "del/jour.md"];
            let at = known.iter().position(|known| *known == wanted.target)?;
            Some(format!("{at}.md"))
        };
        let (new, unread) = written(text, &mut found);
        assert_eq!(
            new,
            "[a](0.md) [Plan B](1.md) [Jour](2.md) [Jouren](2.md) ![karta.png](3.md) [[borta]]\n\
             {% include varning.html %}\n[jour](4.md)\n{{ x }} {% endif %} {{ x }}\n"
        );
        assert_eq!(unread.nowhere, ["[[borta]]", "{% include varning.html %}"]);
        assert_eq!(unread.marks, ["{{ x }}"]);
        assert_eq!(unread.written, 6);
    }
}
