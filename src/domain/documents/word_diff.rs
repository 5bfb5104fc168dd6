//! Which words differ between two sentences that are alike.

use crate::domain::documents::line_diff::{DiffLine, differences};

/// A piece of a changed sentence, with the space behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    Changed(String),
    /// So many words that are the same in both.
    LeftOut(usize),
}

/// Words in a row that are the same and shown; of more only the nearest to what differs.
const MOST_SAME: usize = 40;

/// Words shown on each side of what is left out.
const BESIDE: usize = 10;

/// Both sentences in pieces; none where less than half of the words are the same.
pub fn marked(before: &str, after: &str) -> Option<(Vec<Piece>, Vec<Piece>)> {
    let (before, after) = (words(before), words(after));
    let (first, second) = marks(&before, &after);
    let same = first.iter().filter(|is_same| **is_same).count();
    let longest = before.len().max(after.len());
    (same * 2 >= longest).then(|| (pieces(&before, &first), pieces(&after, &second)))
}

fn words(sentence: &str) -> Vec<&str> {
    sentence.split_inclusive(' ').collect()
}

/// Of each word, whether the other sentence has it too.
fn marks(before: &[&str], after: &[&str]) -> (Vec<bool>, Vec<bool>) {
    let lines = |words: &[&str]| -> String {
        let words = words.iter().map(|word| format!("{}\n", word.trim_end()));
        words.collect()
    };
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for line in differences(&lines(before), &lines(after)) {
        match line {
            DiffLine::OnlyFirst(_) => first.push(false),
            DiffLine::OnlySecond(_) => second.push(false),
            DiffLine::Same(_) => {
                first.push(true);
                second.push(true);
            }
            DiffLine::Gap(count) => {
                first.resize(first.len() + count, true);
                second.resize(second.len() + count, true);
            }
            DiffLine::Uncompared(_) => {
                return (vec![false; before.len()], vec![false; after.len()]);
            }
        }
    }
    first.resize(before.len(), true);
    second.resize(after.len(), true);
    (first, second)
}

fn pieces(words: &[&str], marks: &[bool]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for run in marks.chunk_by(|one, next| one == next) {
        let end = at + run.len();
        let of = &words[at..end];
        match run.first() {
            Some(true) => same(&mut pieces, of, at == 0, end == words.len()),
            _ => pieces.push(Piece::Changed(of.concat())),
        }
        at = end;
    }
    pieces
}

/// Words that are the same, without those in the middle if they are many.
fn same(pieces: &mut Vec<Piece>, words: &[&str], is_first: bool, is_last: bool) {
    if words.len() <= MOST_SAME {
        pieces.push(Piece::Same(words.concat()));
        return;
    }
    let head = if is_first { 0 } else { BESIDE };
    let tail = words.len() - if is_last { 0 } else { BESIDE };
    if head > 0 {
        pieces.push(Piece::Same(words[..head].concat()));
    }
    pieces.push(Piece::LeftOut(tail - head));
    if tail < words.len() {
        pieces.push(Piece::Same(words[tail..].concat()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_sentence_only_the_words_near_the_change_are_shown() {
        let of = |word: &str| format!("{}{word} {}", "ett ".repeat(300), "två ".repeat(30));
        let (before, after) = marked(&of("röd"), &of("blå")).expect("alike");
        assert_eq!(before[0], Piece::LeftOut(290));
        assert_eq!(before[2], Piece::Changed("röd ".to_owned()));
        assert_eq!(after[2], Piece::Changed("blå ".to_owned()));
        assert_eq!(after[3], Piece::Same("två ".repeat(30)));
    }

    #[test]
    fn sentences_with_other_words_are_two() {
        assert_eq!(marked("Ring driften nu.", "Vänta tills det ljusnar."), None);
    }

    #[test]
    fn a_word_at_the_end_is_the_same_with_and_without_a_space_behind_it() {
        let (before, after) = marked("Ring nu", "Ring nu genast").expect("alike");
        assert_eq!(before, [Piece::Same("Ring nu".to_owned())]);
        assert_eq!(after[1], Piece::Changed("genast".to_owned()));
    }
}
