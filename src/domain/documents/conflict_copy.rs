//! File names of second versions: those that programs for synchronised folders give when a file was
//! changed in two places, and those that file managers give a copy.

/// Words in such names, in the languages that are spoken here.
const WORDS: [&str; 7] = [
    "kopia",
    "kopi",
    "copy",
    "conflict",
    "conflicted",
    "konflikt",
    "caseconflict",
];

/// Words in the names of computers.
const COMPUTERS: [&str; 7] = ["pc", "desktop", "laptop", "macbook", "imac", "mac", "dator"];

/// Names of files that this one may be a copy of, by its name without an ending: `x` of `x (Annas kopia)`, `x (1)`, `x 2`,
/// `x - Copy`, `x.sync-conflict-20261120-101112`, `x-DESKTOP-1`. The longest first.
pub fn originals(name: &str) -> impl Iterator<Item = &str> {
    let ends = name.char_indices().rev();
    let ends = ends.filter(|(_, sign)| " -_.([".contains(*sign));
    let parted = ends.map(|(at, _)| name.split_at(at));
    let told = parted.filter(|(bare, rest)| !bare.is_empty() && says_copy(rest));
    told.map(|(bare, _)| bare.trim_end_matches([' ', '-']))
}

/// True for the rest of a name that marks a copy.
fn says_copy(rest: &str) -> bool {
    counts(rest) || has_word(rest, &WORDS) || in_brackets(rest) || is_computer(rest)
}

/// `(1)` and ` 2`.
fn counts(rest: &str) -> bool {
    let number = rest.trim_start();
    let bare = number.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    bare.is_some_and(is_number) || (rest.starts_with(' ') && is_number(number))
}

/// Inside brackets the word may be anywhere: `(SFConflict anna@skole.example)`.
fn in_brackets(rest: &str) -> bool {
    let lower = rest.trim_start().to_lowercase();
    lower.starts_with(['(', '[']) && WORDS.iter().any(|word| lower.contains(word))
}

/// `-DESKTOP-1`, `-Annas-MacBook`: in capitals, or with a word for a computer.
fn is_computer(rest: &str) -> bool {
    let Some(name) = rest.strip_prefix('-') else {
        return false;
    };
    let has_capital = name.bytes().any(|byte| byte.is_ascii_uppercase());
    let has_small = name.bytes().any(|byte| byte.is_ascii_lowercase());
    has_capital && (!has_small || has_word(name, &COMPUTERS))
}

fn has_word(text: &str, words: &[&str]) -> bool {
    let lower = text.to_lowercase();
    let mut each = lower.split(|sign: char| !sign.is_alphanumeric());
    each.any(|word| words.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_each_program_calls_a_second_version_is_known_as_a_copy() {
        for name in [
            "contacts (Annas kopia)",
            "contacts (Anna Ek's conflicted copy 2026-11-20)",
            "contacts (SFConflict anna@skole.example 2026-11-20-10-11-12)",
            "contacts [conflicted]",
            "contacts (1)",
            "contacts(1)",
            "contacts 2",
            "contacts - Copy",
            "contacts - kopia (2)",
            "contacts-DESKTOP-1",
            "contacts-ANNA-PC",
            "contacts-Annas MacBook Air",
            "contacts_nas_Nov-20-101112-2026_Conflict",
            "contacts_conflict-20261120-101112",
            "contacts.sync-conflict-20261120-101112-ABCDEF",
        ] {
            assert!(originals(name).any(|it| it == "contacts"), "{name}");
        }
    }

    #[test]
    fn a_name_of_its_own_is_no_copys() {
        for name in [
            "contacts",
            "contacts-2",
            "contacts-abroad",
            "contacts Åre",
            "contacts-Bilaga",
            "kopia",
            "DESKTOP-1",
        ] {
            assert!(!originals(name).any(|it| it == "contacts"), "{name}");
        }
        assert_eq!(originals("kopia").next(), None);
    }
}
