//! Column widths: at least the longest word, then by the text's length.

use super::Measured;
use crate::print::composer::Composer;
use crate::print::inline::Inline;

/// Room at each side of a cell, in parts of the letter size.
pub(super) const SIDE: f32 = 0.45;

/// What a word may be long, in parts of the letter size, before it is hyphenated to make room.
const LONG_WORD: f32 = 6.5;
const LONG_HEADING: f32 = 9.0;

/// What a sentence written by hand asks for, in parts of the letter size.
const HANDWRITTEN: f32 = 60.0;

/// A text up to this wide, in parts of the letter size, is short.
const SHORT: f32 = 12.0;

/// What a column asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Wish {
    least: f32,
    /// The widest cell on one line.
    most: f32,
    /// How many of its rows have a text, from 0 to 1.
    filled: f32,
}

/// The widths, together that of the frame; none if the longest words do not fit beside each other.
/// `sentences`: columns that are written in by hand.
pub(super) fn widths(
    to: &Composer<'_>,
    table: &Measured,
    size: f32,
    sentences: &[usize],
) -> Option<Vec<f32>> {
    let mut wishes = wishes(to, table, size);
    for at in sentences {
        if let Some(wish) = wishes.get_mut(*at) {
            wish.most = wish.most.max(HANDWRITTEN * size);
            wish.filled = 1.0;
        }
    }
    with_short_ones_whole(wishes, to.frame.width(), size)
}

/// Whether the columns have more than they need at least, so that the sheet need not be turned.
pub(super) fn have_room(to: &Composer<'_>, table: &Measured, size: f32) -> bool {
    let asked: f32 = wishes(to, table, size)
        .iter()
        .map(|wish| wish.least.max(wish.most.min(SHORT * size)))
        .sum();
    asked <= to.frame.width()
}

fn wishes(to: &Composer<'_>, table: &Measured, size: f32) -> Vec<Wish> {
    let breaking = to.breaking(size, true);
    let sides = 2.0 * SIDE * size;
    let wish = |inline: &Inline, word: f32| Wish {
        least: breaking.least_width(inline, word * size) + sides,
        most: widest_line(inline) * size + sides,
        filled: 1.0,
    };
    let mut wishes: Vec<Wish> = table
        .header
        .iter()
        .map(|cell| wish(cell, LONG_HEADING))
        .collect();
    for row in &table.cells {
        for (asked, cell) in wishes.iter_mut().zip(row) {
            let own = wish(cell, LONG_WORD);
            asked.least = asked.least.max(own.least);
            asked.most = asked.most.max(own.most);
        }
    }
    let rows = table.cells.len().max(1) as f32;
    for (at, asked) in wishes.iter_mut().enumerate() {
        let has_text =
            |row: &&Vec<Inline>| row.get(at).is_some_and(|it| !it.text.trim().is_empty());
        asked.filled = table.cells.iter().filter(has_text).count() as f32 / rows;
    }
    wishes
}

/// Columns of short texts (a time, a name) keep each on one line where that leaves the others room.
fn with_short_ones_whole(wishes: Vec<Wish>, width: f32, size: f32) -> Option<Vec<f32>> {
    for short in [SHORT, SHORT * 0.6] {
        let whole = |wish: &Wish| match wish.most <= short * size {
            true => Wish {
                least: wish.most,
                ..*wish
            },
            false => *wish,
        };
        let raised: Vec<Wish> = wishes.iter().map(whole).collect();
        if raised.iter().map(|wish| wish.least).sum::<f32>() <= width * 0.8 {
            return shared(&raised, width);
        }
    }
    shared(&wishes, width)
}

fn widest_line(inline: &Inline) -> f32 {
    let mut at = 0;
    let mut widest: f32 = 0.0;
    for line in inline.text.split('\n') {
        widest = widest.max(inline.width(at..at + line.len()));
        at += line.len() + 1;
    }
    widest
}

/// Shares a width out: everybody what they need at least, the rest by how much more they would take.
fn shared(wishes: &[Wish], width: f32) -> Option<Vec<f32>> {
    let least: f32 = wishes.iter().map(|wish| wish.least).sum();
    if least > width + 0.5 {
        return None;
    }
    let most: f32 = wishes.iter().map(|wish| wish.most).sum();
    if most <= width {
        let spare = (width - most) / most.max(1.0);
        return Some(
            wishes
                .iter()
                .map(|wish| wish.most * (1.0 + spare))
                .collect(),
        );
    }
    // A single endless cell leaves the others room: what it asks for counts to the power of 0.7, and less where
    // most cells of its column are empty.
    let more =
        |wish: &Wish| (wish.most - wish.least).max(0.0).powf(0.7) * wish.filled.mul_add(0.75, 0.25);
    let asked: f32 = wishes.iter().map(more).sum();
    let mut given: Vec<f32> = wishes
        .iter()
        .map(|wish| wish.least + (width - least) * more(wish) / asked.max(0.001))
        .collect();
    give_back(wishes, &mut given);
    Some(given)
}

/// What a column has beyond its widest line goes to those that lack room.
fn give_back(wishes: &[Wish], given: &mut [f32]) {
    let over = |(wish, has): (&Wish, &f32)| (has - wish.most).max(0.0);
    let spare: f32 = wishes.iter().zip(given.iter()).map(over).sum();
    let lacks = |(wish, has): (&Wish, &f32)| (wish.most - has).max(0.0);
    let lacking: f32 = wishes.iter().zip(given.iter()).map(lacks).sum();
    if spare <= 0.0 || lacking <= 0.0 {
        return;
    }
    for (wish, has) in wishes.iter().zip(given.iter_mut()) {
        let lack = (wish.most - *has).max(0.0);
        *has = has.min(wish.most) + spare * lack / lacking;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(least: f32, most: f32) -> Wish {
        Wish {
            least,
            most,
            filled: 1.0,
        }
    }

    #[test]
    fn columns_fill_the_sheet_and_none_is_narrower_than_its_longest_word() {
        for wishes in [
            vec![wish(20.0, 30.0), wish(40.0, 60.0)],
            vec![wish(50.0, 50.0), wish(60.0, 9000.0), wish(40.0, 300.0)],
            vec![wish(0.0, 0.0), wish(0.0, 0.0)],
        ] {
            let given = shared(&wishes, 400.0).expect("room");
            if wishes.iter().any(|wish| wish.most > 0.0) {
                assert!((given.iter().sum::<f32>() - 400.0).abs() < 0.5, "{given:?}");
            }
            assert!(
                given
                    .iter()
                    .zip(&wishes)
                    .all(|(has, wish)| *has >= wish.least - 0.01),
                "{given:?}"
            );
        }
    }

    #[test]
    fn words_that_do_not_fit_beside_each_other_are_told() {
        assert_eq!(
            shared(&[wish(250.0, 260.0), wish(200.0, 210.0)], 400.0),
            None
        );
    }
}
