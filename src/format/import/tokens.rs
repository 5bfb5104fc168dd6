//! The marks of generators of web pages in a text: `{% link x %}`, `{{< ref "x" >}}`, `[[Page]]`, includes.
//! Code is passed over.

use std::ops::Range;

use crate::format::markdown::code;

/// A mark and its position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub place: Range<usize>,
    pub what: TokenKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Target of a link that contains a mark.
    Target,
    /// `[[one]]`, `[[one|other]]`; an image if preceded by an exclamation mark.
    Wiki {
        is_picture: bool,
        one: String,
        other: Option<String>,
    },
    /// Inclusion of another file.
    Include(String),
    /// Anything else.
    Other,
}

/// The marks of a text, in order.
pub fn tokens(text: &str) -> Vec<Token> {
    let code = code(text);
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if let Some(inside) = code.iter().find(|code| code.contains(&at)) {
            at = inside.end;
            continue;
        }
        match token(text, at) {
            Some(token) => {
                at = token.place.end;
                tokens.push(token);
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    tokens
}

fn token(text: &str, at: usize) -> Option<Token> {
    let rest = &text[at..];
    match rest.as_bytes().first()? {
        b']' | b'h' | b's' => target(text, at),
        b'!' | b'[' => wiki(text, at),
        b'{' => marked(text, at),
        b'-' if rest.starts_with("--8<--") => {
            let line = rest.lines().next().unwrap_or(rest);
            let file = line.split('"').nth(1)?;
            let place = at..at + line.len();
            let what = TokenKind::Include(file.to_owned());
            Some(Token { place, what })
        }
        _ => None,
    }
}

/// Contents of `](…)`, `href="…"` and `src="…"`, if there is a mark in it.
fn target(text: &str, at: usize) -> Option<Token> {
    let rest = &text[at..];
    let (start, end) = [("](", ')'), ("href=\"", '"'), ("src=\"", '"')]
        .iter()
        .find_map(|(begins, end)| rest.starts_with(begins).then_some((begins.len(), *end)))?;
    let mut length = 0;
    let mut has_mark = false;
    let inner = &rest[start..];
    while let Some(sign) = inner[length..].chars().next() {
        let left = &inner[length..];
        if let Some(mark) = whole_mark(left) {
            has_mark = true;
            length += mark;
        } else if sign == end || sign == '\n' {
            break;
        } else {
            length += sign.len_utf8();
        }
    }
    let is_closed = inner[length..].starts_with(end);
    (has_mark && is_closed).then(|| Token {
        place: at + start..at + start + length,
        what: TokenKind::Target,
    })
}

/// The length of a mark that a text begins with: `{{ … }}` or `{% … %}`.
fn whole_mark(text: &str) -> Option<usize> {
    let end = match text.get(..2)? {
        "{{" => "}}",
        "{%" => "%}",
        _ => return None,
    };
    let length = text.find(end)? + end.len();
    (!text[..length].contains("\n\n")).then_some(length)
}

fn wiki(text: &str, at: usize) -> Option<Token> {
    let rest = &text[at..];
    let is_picture = rest.starts_with("![[");
    let start = if is_picture { 3 } else { 2 };
    if !is_picture && !rest.starts_with("[[") {
        return None;
    }
    let end = rest.find("]]")?;
    let inner = rest.get(start..end)?;
    let after = rest[end + 2..].chars().next();
    let is_other = inner.contains(['[', ']', '\n']) || inner.trim().is_empty();
    if is_other || after.is_some_and(|after| "([:".contains(after)) {
        return None;
    }
    let (one, other) = match inner.split_once('|') {
        Some((one, other)) => (one, Some(other.trim().to_owned())),
        None => (inner, None),
    };
    Some(Token {
        place: at..at + end + 2,
        what: TokenKind::Wiki {
            is_picture,
            one: one.trim().trim_end_matches('\\').to_owned(),
            other,
        },
    })
}

fn marked(text: &str, at: usize) -> Option<Token> {
    let rest = &text[at..];
    if let Some(inner) = rest.strip_prefix("{!") {
        let end = inner.find("!}")?;
        let file = inner[..end].trim().to_owned();
        let place = at..at + end + 4;
        return (!file.contains('\n')).then_some(Token {
            place,
            what: TokenKind::Include(file),
        });
    }
    let length = whole_mark(rest)?;
    let mark = &rest[..length];
    let what = match included(mark) {
        Some(file) => TokenKind::Include(file),
        None => TokenKind::Other,
    };
    Some(Token {
        place: at..at + length,
        what,
    })
}

/// The words of a mark, without its brackets.
fn words(mark: &str) -> Vec<&str> {
    let inner = mark.trim_matches(['{', '}', '%', '<', '>', '-', ' ']);
    inner.split_whitespace().collect()
}

fn included(mark: &str) -> Option<String> {
    let words = words(mark);
    let is_one = ["include", "include_relative", "readfile", "asset", "file"];
    let first = words.first().filter(|first| is_one.contains(first))?;
    let file = words.get(1)?.trim_start_matches("file=");
    let _ = first;
    Some(file.trim_matches(['"', '\'']).to_owned())
}

/// Path meant by a target with marks; none if one is unknown.
pub fn path(target: &str) -> Option<String> {
    let mut path = String::new();
    let mut at = 0;
    while let Some(sign) = target[at..].chars().next() {
        let Some(length) = whole_mark(&target[at..]) else {
            path.push(sign);
            at += sign.len_utf8();
            continue;
        };
        let words = words(&target[at..at + length]);
        let quoted = |word: &str| word.trim_matches(['"', '\'']).to_owned();
        match words.as_slice() {
            ["link" | "post_url", page] => {
                let page = quoted(page);
                path = format!("/{}", page.trim_start_matches('/'));
            }
            ["ref" | "relref", page, ..] => path.push_str(&quoted(page)),
            [page, "|", "relative_url" | "absolute_url" | "url"] => path.push_str(&quoted(page)),
            [base] if base.to_lowercase().ends_with("url") || base.ends_with("base_path") => {}
            _ => return None,
        }
        at += length;
    }
    let path = path.trim().to_owned();
    (!path.is_empty()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_of_a_text_are_found_and_code_is_passed_over() {
        let text = "[a]({{ site.baseurl }}{% link _docs/a.md %}) `[[kod]]` [[Plan B]] ![[karta.png]]\n\n\
                    {% include varning.html %} {!del/jour.md!} {{ x }} [[1]](b.md)\n\n```\n{{ y }}\n```\n";
        let all = tokens(text);
        let written: Vec<&str> = all.iter().map(|it| &text[it.place.clone()]).collect();
        assert_eq!(
            written,
            [
                "{{ site.baseurl }}{% link _docs/a.md %}",
                "[[Plan B]]",
                "![[karta.png]]",
                "{% include varning.html %}",
                "{!del/jour.md!}",
                "{{ x }}"
            ]
        );
        assert_eq!(all[3].what, TokenKind::Include("varning.html".to_owned()));
        assert_eq!(all[4].what, TokenKind::Include("del/jour.md".to_owned()));
        assert_eq!(all[5].what, TokenKind::Other);
    }

    #[test]
    fn a_target_with_marks_means_a_path() {
        let means = |target: &str| path(target);
        assert_eq!(
            means("{{ site.baseurl }}{% link _docs/a.md %}#b").as_deref(),
            Some("/_docs/a.md#b")
        );
        assert_eq!(means("{{< relref \"a.md\" >}}").as_deref(), Some("a.md"));
        assert_eq!(
            means("{{ site.baseurl }}/docs/a/").as_deref(),
            Some("/docs/a/")
        );
        assert_eq!(
            means("{{ '/docs/a' | relative_url }}").as_deref(),
            Some("/docs/a")
        );
        assert_eq!(means("{{ page.next }}"), None);
    }
}
