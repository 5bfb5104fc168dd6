//! A copy for programs. What is masked stands here as little as in the copy.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::review::disclosure::ground::Ground;
use crate::domain::review::disclosure::mask::Mask;
use crate::domain::review::disclosure::rule::MaskedThing;
use crate::domain::review::disclosure::seems::Seeming;
use crate::render::review::disclosure::{CopyView, title};
use crate::render::words::Words;

pub fn json(view: &CopyView, words: &Words) -> Value {
    let copy = view.copy;
    let mut grounds: BTreeMap<&Ground, usize> = BTreeMap::new();
    for ground in copy.masks.iter().flat_map(|mask| &mask.grounds) {
        *grounds.entry(ground).or_default() += 1;
    }
    let ground = |(ground, count): (&Ground, usize)| {
        json!({
            "id": ground.id,
            "law": ground.law,
            "checked_on": ground.checked_on.map(|day| day.to_string()),
            "count": count,
        })
    };
    let idle = view.rules.iter().zip(&copy.hits).skip(1);
    let idle = idle.filter(|(_, hits)| **hits == 0);
    json!({
        "report": "disclosure",
        "title": title(view, words),
        "drill": view.drill,
        "rows": copy.rows.len().saturating_sub(1),
        "masks": copy.masks.iter().map(|it| mask(it, view)).collect::<Vec<_>>(),
        "grounds": grounds.into_iter().map(ground).collect::<Vec<_>>(),
        "without_ground": copy.without_ground(),
        "without_effect": idle.map(|(rule, _)| rule.target.told()).collect::<Vec<_>>(),
        "unmasked": view.seems.iter().map(seeming).collect::<Vec<_>>(),
    })
}

fn mask(mask: &Mask, view: &CopyView) -> Value {
    let row = view.copy.rows.iter().find(|row| row.number == mask.row);
    json!({
        "number": mask.number,
        "row": mask.row,
        "id": row.and_then(|row| row.id()),
        "field": mask.field,
        "what": mask.thing.word(),
        "laws": mask.grounds.iter().map(|it| it.law.as_str()).collect::<Vec<_>>(),
        "rules": mask.rules,
    })
}

/// `again`: the number of the mask of which the words stand elsewhere unmasked.
fn seeming(seeming: &Seeming) -> Value {
    let again = (seeming.thing == MaskedThing::Words).then(|| seeming.text.parse::<u64>().ok());
    let text = again.is_none().then_some(seeming.text.as_str());
    json!({
        "what": seeming.thing.word(),
        "text": text,
        "again": again.flatten(),
        "rows": seeming.rows,
    })
}
