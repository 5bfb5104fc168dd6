//! Finding a child by a few letters of its name.

use crate::domain::name::folded;
use crate::domain::roster::{Child, Roster};
use crate::domain::suggest::closest_match;

/// What a name that was typed stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Found<'r> {
    One(&'r Child),
    /// Two or more, in the order of the roster.
    Several(Vec<&'r Child>),
    /// None, and the name that is most like it.
    None(Option<&'r str>),
}

/// Text as it is compared: case and accents folded, and the two ways of writing å, æ and ø alike.
pub(super) fn key(text: &str) -> String {
    let plain = folded(text);
    plain
        .replace("aa", "a")
        .replace("ae", "a")
        .replace("oe", "o")
}

pub(super) fn words(key: &str) -> impl Iterator<Item = &str> {
    key.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// `1a` of `1.A`.
fn joined(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How well a child fits what was typed: 0 best; none where it does not. Each word typed begins a word of
/// the name, or is the class.
fn fit(child: &Child, typed: &str) -> Option<u8> {
    let name = key(&child.name);
    if name == typed || child.id == typed {
        return Some(0);
    }
    let class = joined(&key(&child.class));
    let is_class = |token: &&str| joined(token) == class;
    let begins = |word: &str| words(&name).any(|it| it.starts_with(word));
    let whole = |word: &str| words(&name).any(|it| it == word);
    let all = |fits: &dyn Fn(&str) -> bool| {
        let tokens = typed.split_whitespace().filter(|it| !is_class(it));
        tokens.flat_map(words).all(fits)
    };
    if !all(&begins) || words(typed).next().is_none() {
        return None;
    }
    let mut tokens = typed.split_whitespace().filter(|it| !is_class(it));
    let is_first = tokens.next().is_none_or(|first| name.starts_with(first));
    Some(match (all(&whole), is_first) {
        (true, true) => 1,
        (true, false) => 2,
        (false, true) => 3,
        (false, false) => 4,
    })
}

/// The worst fit of whole words.
const WHOLE: u8 = 2;

impl Roster {
    /// The children whose names begin as typed, those whose first name does first; everybody for no words.
    pub fn beginning(&self, typed: &str) -> Vec<&Child> {
        let typed = key(typed.trim());
        let all = self.in_order();
        if words(&typed).next().is_none() {
            return all;
        }
        let mut fitting: Vec<(u8, &Child)> = all
            .into_iter()
            .filter_map(|child| Some((fit(child, &typed)?, child)))
            .collect();
        fitting.sort_by_key(|(fit, _)| *fit);
        fitting.into_iter().map(|(_, child)| child).collect()
    }

    /// The one child that was meant. A whole name goes before one that only begins so.
    pub fn named(&self, typed: &str) -> Found<'_> {
        let wanted = key(typed.trim());
        let all = self.beginning(typed);
        if words(&wanted).next().is_none() {
            return Found::None(None);
        }
        let is_own = |child: &&&Child| fit(child, &wanted) == Some(0);
        let is_whole = |child: &&&Child| fit(child, &wanted).is_some_and(|it| it <= WHOLE);
        let own: Vec<&Child> = all.iter().filter(is_own).copied().collect();
        let exact = match own.is_empty() {
            true => all.iter().filter(is_whole).copied().collect(),
            false => own,
        };
        let meant = if exact.is_empty() { all } else { exact };
        match meant.as_slice() {
            [] => Found::None(self.like(&wanted)),
            [one] => Found::One(one),
            _ => Found::Several(meant),
        }
    }

    /// The name with a word, or as a whole, that is a slip away.
    fn like(&self, wanted: &str) -> Option<&str> {
        let keys: Vec<(String, &str)> = self
            .children
            .iter()
            .flat_map(|child| {
                let whole = key(&child.name);
                let parts: Vec<String> = words(&whole).map(str::to_owned).collect();
                let all = std::iter::once(whole.clone()).chain(parts);
                all.map(|key| (key, child.name.as_str()))
                    .collect::<Vec<_>>()
            })
            .collect();
        let near = closest_match(wanted, keys.iter().map(|(key, _)| key.as_str()))?;
        let (_, name) = keys.iter().find(|(key, _)| key == near)?;
        Some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roster() -> Roster {
        let child = |(name, class): (&str, &str)| Child {
            id: format!("k{}", name.len()),
            name: name.to_owned(),
            class: class.to_owned(),
            ..Child::default()
        };
        let all = [
            ("Maja Lind", "1.A"),
            ("Mads Holm", "1.A"),
            ("Maja Lindberg", "2.B"),
            ("Åse Østergård", "3.B"),
            ("Ægir Dam", "3.B"),
            ("Jens Magnus Ek", "3.B"),
        ];
        Roster {
            children: all.map(child).to_vec(),
            ..Roster::default()
        }
    }

    fn names<'r>(all: &[&'r Child]) -> Vec<&'r str> {
        all.iter().map(|child| child.name.as_str()).collect()
    }

    #[test]
    fn two_letters_find_those_whose_names_begin_so() {
        let roster = roster();
        let found = names(&roster.beginning("ma"));
        let wanted = ["Mads Holm", "Maja Lind", "Maja Lindberg", "Jens Magnus Ek"];
        assert_eq!(found, wanted);
        for typed in ["aase", "Åse", "ase ost", "ÅSE ØS", "aase oestergaard"] {
            assert_eq!(
                names(&roster.beginning(typed)),
                ["Åse Østergård"],
                "{typed}"
            );
        }
        for typed in ["aeg", "æg", "äg"] {
            assert_eq!(names(&roster.beginning(typed)), ["Ægir Dam"], "{typed}");
        }
        for typed in ["2b ma", "ma 2.B", "maja 2.b"] {
            assert_eq!(
                names(&roster.beginning(typed)),
                ["Maja Lindberg"],
                "{typed}"
            );
        }
        let middle = ["Lind Holm", "Maja Lind"];
        let mut other = Roster {
            children: vec![roster.children[0].clone(), roster.children[1].clone()],
            ..Roster::default()
        };
        "Lind Holm".clone_into(&mut other.children[1].name);
        "9.A".clone_into(&mut other.children[1].class);
        assert_eq!(
            names(&other.beginning("lind")),
            middle,
            "the first name first"
        );
        assert_eq!(roster.beginning(" ").len(), 6);
    }

    #[test]
    fn a_whole_name_means_one_and_a_slip_is_told() {
        let roster = roster();
        let one = |typed: &str| match roster.named(typed) {
            Found::One(child) => child.name.clone(),
            other => panic!("{typed}: {other:?}"),
        };
        assert_eq!(one("maja lind"), "Maja Lind");
        assert_eq!(one("mads"), "Mads Holm");
        assert_eq!(one("maja 2b"), "Maja Lindberg");
        assert!(matches!(roster.named("maja"), Found::Several(all) if all.len() == 2));
        assert_eq!(roster.named("Masd"), Found::None(Some("Mads Holm")));
        assert_eq!(roster.named("  "), Found::None(None));
    }
}
