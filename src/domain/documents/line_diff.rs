//! Line-by-line difference of two texts, for a person to choose between them.

/// A line of a side-by-side difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiffLine {
    /// In both texts.
    Same(String),
    OnlyFirst(String),
    OnlySecond(String),
    /// So many lines that are the same in both are left out here.
    Gap(usize),
    /// So many further lines of one text, of too many to be compared.
    Uncompared(usize),
}

/// Longest input, in lines, that is compared; the time grows with its square.
const MOST: usize = 5_000;

/// Lines of each text that are given where there are more than [`MOST`].
const OF_MANY: usize = 20;

/// The lines that differ, with one line in common before and after.
pub fn differences(first: &str, second: &str) -> Vec<DiffLine> {
    let (first, second) = (split(first), split(second));
    let pairs = first.iter().zip(&second);
    let head = pairs.take_while(|(one, other)| one == other).count();
    let rest = first[head..].iter().rev().zip(second[head..].iter().rev());
    let tail = rest.take_while(|(one, other)| one == other).count();
    let within = |lines: &[&str]| head..lines.len() - tail;
    let (one, other) = (&first[within(&first)], &second[within(&second)]);
    if one.len() + other.len() > MOST {
        let alike = (head > 0).then_some(DiffLine::Gap(head));
        return alike.into_iter().chain(of_many(one, other)).collect();
    }
    let around = |lines: &[&str]| {
        let from = head.saturating_sub(1);
        let to = lines.len() - tail.saturating_sub(1);
        lines[from..to].concat()
    };
    between(&around(&first), &around(&second), head.saturating_sub(1))
}

fn split(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// The first of each, where the others are too many to be compared.
fn of_many(first: &[&str], second: &[&str]) -> Vec<DiffLine> {
    let cut = |lines: &[&str], of: fn(String) -> DiffLine| {
        let shown: Vec<DiffLine> = lines.iter().take(OF_MANY).map(|it| of(bare(it))).collect();
        let more = lines.len().checked_sub(OF_MANY).filter(|more| *more > 0);
        let more = more.map(DiffLine::Uncompared);
        shown.into_iter().chain(more)
    };
    let first = cut(first, DiffLine::OnlyFirst);
    first.chain(cut(second, DiffLine::OnlySecond)).collect()
}

/// Lines between two common ones. `cut`: lines common to both that come before.
fn between(first: &str, second: &str, cut: usize) -> Vec<DiffLine> {
    let mut options = diffy::DiffOptions::new();
    options.set_context_len(1);
    let patch = options.create_patch(first, second);
    let mut lines = Vec::new();
    let (mut alike, mut told) = (cut, 0);
    for hunk in patch.hunks() {
        let range = hunk.new_range();
        let start = range.start().saturating_sub(usize::from(!range.is_empty()));
        alike += start.saturating_sub(told);
        if alike > 0 {
            lines.push(DiffLine::Gap(alike));
        }
        (alike, told) = (0, start + range.len());
        lines.extend(hunk.lines().iter().map(|line| match line {
            diffy::Line::Context(text) => DiffLine::Same(bare(text)),
            diffy::Line::Delete(text) => DiffLine::OnlyFirst(bare(text)),
            diffy::Line::Insert(text) => DiffLine::OnlySecond(bare(text)),
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
                DiffLine::Gap(1),
                DiffLine::Same("b".to_owned()),
                DiffLine::OnlyFirst("c".to_owned()),
                DiffLine::OnlySecond("C".to_owned()),
                DiffLine::Same("d".to_owned()),
            ]
        );
        assert_eq!(differences(first, first), []);
    }

    #[test]
    fn of_texts_with_nothing_in_common_the_first_lines_are_shown_at_once() {
        let of = |word: &str| -> String { (0..250_000).map(|n| format!("{word}{n}\n")).collect() };
        let lines = differences(&of("a"), &of("b"));
        assert_eq!(lines.len(), 2 * (OF_MANY + 1));
        assert_eq!(lines[0], DiffLine::OnlyFirst("a0".to_owned()));
        assert_eq!(lines[OF_MANY], DiffLine::Uncompared(250_000 - OF_MANY));
    }
}
