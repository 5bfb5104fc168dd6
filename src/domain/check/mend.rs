//! What `check --fix` puts right: only what cannot change what a text says.

use crate::domain::check::rules::{links, numbers};
use crate::domain::check::text::DocumentText;

/// A line as it is and as it is to be; where `after` is empty the line is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MendedLine {
    /// From 1.
    pub line: usize,
    pub before: String,
    pub after: String,
}

/// A document with its lines put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MendedDocument {
    pub path: String,
    pub lines: Vec<MendedLine>,
    pub text: String,
}

/// Addresses broken over two lines in one, and numbers in the form of the first; none where nothing is to be done.
pub fn mend(document: &DocumentText) -> Option<MendedDocument> {
    let before: Vec<&str> = document.text.lines().collect();
    let mut after: Vec<Option<String>> = before.iter().map(|it| Some((*it).to_owned())).collect();
    for (line, next, address_line, rest) in links::joined(document) {
        after[line - 1] = Some(address_line);
        after[next - 1] = rest;
    }
    for (line, text) in numbers::reshaped(document) {
        if after[line - 1].as_deref() == Some(before[line - 1]) {
            after[line - 1] = Some(text);
        }
    }
    let changed = |(at, (before, after)): (usize, (&&str, &Option<String>))| {
        (after.as_deref() != Some(*before)).then(|| MendedLine {
            line: at + 1,
            before: (*before).to_owned(),
            after: after.clone().unwrap_or_default(),
        })
    };
    let pairs = before.iter().zip(&after).enumerate();
    let lines: Vec<MendedLine> = pairs.filter_map(changed).collect();
    let end = if document.text.ends_with('\n') {
        "\n"
    } else {
        ""
    };
    let text = after.into_iter().flatten().collect::<Vec<_>>().join("\n") + end;
    (!lines.is_empty()).then(|| MendedDocument {
        path: document.path.clone(),
        lines,
        text,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_broken_address_and_another_form_of_a_number_are_changed() {
        let document = DocumentText {
            path: "plan/01-a.md".to_owned(),
            text: "# A\n\nRing 070-174 06 05.\nEller 0701740606, se\nhttps://a.example/x/x\nYb0E som förut.\n"
                .to_owned(),
        };
        let mended = mend(&document).expect("something to mend");
        assert_eq!(
            mended.text,
            "# A\n\nRing 070-174 06 05.\nEller 070-174 06 06, se\nhttps://a.example/x/xYb0E\nsom förut.\n"
        );
        let lines: Vec<usize> = mended.lines.iter().map(|it| it.line).collect();
        assert_eq!(lines, [4, 5, 6]);
        let again = DocumentText {
            text: mended.text,
            ..document
        };
        assert_eq!(mend(&again), None);
    }
}
