//! Word difference of two sentences that are alike.

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
    let (first, second) = marks(&before, &after)?;
    let same = first.iter().filter(|mark| **mark != Mark::Changed).count();
    let longest = before.len().max(after.len());
    (same * 2 >= longest).then(|| (pieces(&before, &first), pieces(&after, &second)))
}

/// Mark of a word: changed, or the same in both sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Changed,
    /// With the number of differences before it, in either sentence.
    Same(usize),
}

fn words(sentence: &str) -> Vec<&str> {
    sentence.split_inclusive(' ').collect()
}

/// The mark of each word; none where they are too many to be compared.
fn marks(before: &[&str], after: &[&str]) -> Option<(Vec<Mark>, Vec<Mark>)> {
    let lines = |words: &[&str]| -> String {
        let words = words.iter().map(|word| format!("{}\n", word.trim_end()));
        words.collect()
    };
    let (mut first, mut second, mut count) = (Vec::new(), Vec::new(), 0);
    for line in differences(&lines(before), &lines(after)) {
        let same = match line {
            DiffLine::OnlyFirst(_) => {
                first.push(Mark::Changed);
                count += 1;
                0
            }
            DiffLine::OnlySecond(_) => {
                second.push(Mark::Changed);
                count += 1;
                0
            }
            DiffLine::Same(_) => 1,
            DiffLine::Gap(same) => same,
            DiffLine::Uncompared(_) => return None,
        };
        first.resize(first.len() + same, Mark::Same(count));
        second.resize(second.len() + same, Mark::Same(count));
    }
    first.resize(before.len(), Mark::Same(count));
    second.resize(after.len(), Mark::Same(count));
    Some((first, second))
}

fn pieces(words: &[&str], marks: &[Mark]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for run in marks.chunk_by(|one, next| one == next) {
        let end = at + run.len();
        let of = &words[at..end];
        match run.first() {
            Some(Mark::Same(_)) => same(&mut pieces, of, at == 0, end == words.len()),
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
    fn where_words_are_only_added_those_around_them_are_shown_on_both_sides() {
        let of = |word: &str| format!("{}{word}{}", "ett ".repeat(100), "två ".repeat(100));
        let (before, after) = marked(&of(""), &of("blå ")).expect("alike");
        let beside = ["ett ".repeat(10), "två ".repeat(10)].map(Piece::Same);
        assert_eq!(before[1..3], beside);
        assert_eq!([&after[1], &after[3]], [&beside[0], &beside[1]]);
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
