//! Converts JSX in imported pages: images by `require`, imports, components.

use crate::format::markdown::code;

/// The text with pictures as HTML has them, and without lines that import what the page is built of.
pub fn written(text: &str) -> String {
    if !has_jsx(text) {
        return text.to_owned();
    }
    let code = code(text);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_code = code.iter().any(|code| code.contains(&at));
        at += line.len();
        if is_code {
            out.push_str(line);
        } else if !is_import(line.trim_end()) {
            out.push_str(&with_sources(line));
        }
    }
    out
}

/// Opening tags of the components in a text, each once.
pub fn components(text: &str) -> Vec<String> {
    let code = code(text);
    let mut found: Vec<String> = Vec::new();
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        let is_component = rest.starts_with(|c: char| c.is_ascii_uppercase());
        if !is_component || code.iter().any(|code| code.contains(&at)) {
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.');
        let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
        let is_tag = name.len() > 1 && after.starts_with([' ', '/', '>', '\n']);
        let shown = format!("<{name}>");
        if is_tag && after.contains('>') && !found.contains(&shown) {
            found.push(shown);
        }
    }
    found
}

fn has_jsx(text: &str) -> bool {
    text.contains("src={") || text.lines().any(is_import)
}

/// `import Name from "…";`
fn is_import(line: &str) -> bool {
    let Some(rest) = line.strip_prefix("import ") else {
        return false;
    };
    let bare = rest.trim_end_matches(';').trim_end();
    bare.ends_with(['"', '\'']) && (rest.contains(" from ") || rest.starts_with(['"', '\'']))
}

/// `src={require("x").default}` and `src={"x"}` as `src="x"`.
fn with_sources(line: &str) -> String {
    let Some(at) = line.find("src={") else {
        return line.to_owned();
    };
    let inner = &line[at + 5..];
    let Some(end) = inner.find('}') else {
        return line.to_owned();
    };
    let value = &inner[..end];
    let path = value.split(['"', '\'']).nth(1);
    let is_known = value.starts_with(['"', '\'']) || value.starts_with("require(");
    match path.filter(|_| is_known) {
        Some(path) => format!("{}src=\"{path}\"{}", &line[..at], &inner[end + 1..]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_as_in_html_and_imports_are_gone() {
        let text = "import Lista from \"@x/lista\";\n\n<img\n  src={require('/img/karta.png').default}\n/>\n\n<Lista />\n\n`<Kod />`\n";
        let new = written(text);
        assert_eq!(
            new,
            "\n<img\n  src=\"/img/karta.png\"\n/>\n\n<Lista />\n\n`<Kod />`\n"
        );
        assert_eq!(components(&new), ["<Lista>"]);
        let prose = "import the list\n";
        assert_eq!(written(prose), prose);
    }
}
