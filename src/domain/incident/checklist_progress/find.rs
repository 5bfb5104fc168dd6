//! Look-up of a checklist point by number or words.

use crate::domain::incident::checklist_progress::PointProgress;
use crate::domain::name::folded;
use crate::domain::suggest;

/// The points of a list that match a number or words.
#[derive(Clone, Debug, PartialEq)]
pub enum PointMatch<'p, 'i> {
    One(&'p PointProgress<'i>),
    /// Words that occur in several points.
    Several(Vec<&'p PointProgress<'i>>),
    None,
}

/// Fewer letters than this are no words of a point.
const LEAST: usize = 3;

/// Finds a point by `4`, `4.1`, `aktivering/4`, words in it, or its title with a typing error.
pub fn find<'p, 'i>(points: &'p [PointProgress<'i>], typed: &str) -> PointMatch<'p, 'i> {
    let typed = typed.trim().trim_end_matches('.');
    let numbered = |point: &&PointProgress| point.item.number == typed || point.item.id == typed;
    if let Some(point) = points.iter().find(numbered) {
        return PointMatch::One(point);
    }
    let words = folded(typed);
    if words.chars().filter(|c| c.is_alphabetic()).count() < LEAST {
        return PointMatch::None;
    }
    let title = |point: &PointProgress| folded(&point.item.title);
    let tests: [&dyn Fn(&PointProgress) -> bool; 3] = [
        &|point| title(point) == words,
        &|point| title(point).starts_with(&words),
        &|point| folded(&point.item.wording()).contains(&words),
    ];
    for test in tests {
        let found: Vec<&PointProgress> = points.iter().filter(|point| test(point)).collect();
        match found.as_slice() {
            [] => {}
            [one] => return PointMatch::One(one),
            _ => return PointMatch::Several(found),
        }
    }
    let alike = |point: &&PointProgress| {
        suggest::closest_match(typed, [point.item.title.as_str()]).is_some()
    };
    points
        .iter()
        .find(alike)
        .map_or(PointMatch::None, PointMatch::One)
}
