//! Documents that were given another name: one is gone, and another came with the same text.

use std::collections::BTreeSet;

/// A path and its text.
pub type PathText<'a> = (&'a str, &'a str);

/// Share of words, in per cent, from which on two texts count as the same.
const ALIKE: usize = 60;

/// Pairs of former and new path.
pub fn renamed<'a>(gone: &[PathText<'a>], new: &[PathText<'a>]) -> Vec<(&'a str, &'a str)> {
    let mut taken = BTreeSet::new();
    let mut pairs = Vec::new();
    for (from, before) in gone {
        let free = new.iter().filter(|(to, _)| !taken.contains(to));
        let alike = free.map(|(to, after)| (likeness(before, after), to));
        let best = alike.max_by_key(|(alike, _)| *alike);
        if let Some((_, to)) = best.filter(|(alike, _)| *alike >= ALIKE) {
            taken.insert(*to);
            pairs.push((*from, *to));
        }
    }
    pairs
}

/// Share of the words that both texts have, in per cent of the longer one's.
fn likeness(one: &str, other: &str) -> usize {
    let words = |text| -> BTreeSet<&str> { str::split_whitespace(text).collect() };
    let (one, other) = (words(one), words(other));
    let most = one.len().max(other.len()).max(1);
    one.intersection(&other).count() * 100 / most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_keeps_most_of_its_words_under_its_new_name() {
        let gone = [("a.md", "# A\n\nett\ntvå\n"), ("b.md", "helt\nannat\n")];
        let new = [("c.md", "# A\r\n\r\nett\r\ntre\r\n"), ("d.md", "nytt\n")];
        assert_eq!(renamed(&gone, &new), [("a.md", "c.md")]);
    }
}
