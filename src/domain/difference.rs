//! Where two texts differ, line by line, for a person to choose between them.

/// A line of the two texts laid side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// In both.
    Same(String),
    OnlyFirst(String),
    OnlySecond(String),
    /// Lines that are the same in both are left out here.
    Gap,
}

/// The lines that differ, with one line in common before and after.
pub fn differences(first: &str, second: &str) -> Vec<Line> {
    let mut options = diffy::DiffOptions::new();
    options.set_context_len(1);
    let patch = options.create_patch(first, second);
    let mut lines = Vec::new();
    for hunk in patch.hunks() {
        if !lines.is_empty() || hunk.old_range().start() > 1 {
            lines.push(Line::Gap);
        }
        lines.extend(hunk.lines().iter().map(|line| match line {
            diffy::Line::Context(text) => Line::Same(bare(text)),
            diffy::Line::Delete(text) => Line::OnlyFirst(bare(text)),
            diffy::Line::Insert(text) => Line::OnlySecond(bare(text)),
        }));
    }
    lines
}

fn bare(line: &str) -> String {
    line.trim_end_matches(['\r', '\n']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_shown_with_a_line_around_it() {
        let first = "a\nb\nc\nd\ne\n";
        let second = "a\nb\nC\nd\ne\n";
        assert_eq!(
            differences(first, second),
            [
                Line::Gap,
                Line::Same("b".to_owned()),
                Line::OnlyFirst("c".to_owned()),
                Line::OnlySecond("C".to_owned()),
                Line::Same("d".to_owned()),
            ]
        );
        assert_eq!(differences(first, first), []);
    }
}
