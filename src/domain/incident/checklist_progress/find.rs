//! Which point of a list a person means: by its number, or by words of it.

use crate::domain::incident::checklist_progress::Point;
use crate::domain::name::folded;
use crate::domain::suggest;

/// What was found under what was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Found<'p, 'i> {
    One(&'p Point<'i>),
    /// Words that stand in several.
    Several(Vec<&'p Point<'i>>),
    None,
}

/// Fewer letters than this are no words of a point.
const LEAST: usize = 3;

/// The point meant: `4`, `4.1`, `aktivering/4`, words that stand in it, or its title with a slip of
/// the finger.
pub fn find<'p, 'i>(points: &'p [Point<'i>], typed: &str) -> Found<'p, 'i> {
    let typed = typed.trim().trim_end_matches('.');
    let numbered = |point: &&Point| point.item.number == typed || point.item.id == typed;
    if let Some(point) = points.iter().find(numbered) {
        return Found::One(point);
    }
    let words = folded(typed);
    if words.chars().filter(|c| c.is_alphabetic()).count() < LEAST {
        return Found::None;
    }
    let title = |point: &Point| folded(&point.item.title);
    let tests: [&dyn Fn(&Point) -> bool; 3] = [
        &|point| title(point) == words,
        &|point| title(point).starts_with(&words),
        &|point| folded(&point.item.wording()).contains(&words),
    ];
    for test in tests {
        let found: Vec<&Point> = points.iter().filter(|point| test(point)).collect();
        match found.as_slice() {
            [] => {}
            [one] => return Found::One(one),
            _ => return Found::Several(found),
        }
    }
    let alike = |point: &&Point| suggest::nearest(typed, [point.item.title.as_str()]).is_some();
    points.iter().find(alike).map_or(Found::None, Found::One)
}
