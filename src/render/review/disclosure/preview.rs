//! A copy before it is written: how much is masked and why, the rows with masks, and what may have been forgotten.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::review::disclosure::ground::Ground;
use crate::domain::review::disclosure::mask::Piece;
use crate::domain::review::disclosure::rule::MaskedThing;
use crate::domain::review::disclosure::seems::Seeming;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::review::disclosure::{CopyView, CopyWriter, rule_said, title};
use crate::render::words::Words;
use crate::say;

/// Most rows named of something that may have been forgotten.
const MOST: usize = 8;

/// What would be handed out, for whoever is to decide on it.
pub fn preview(view: &CopyView, command: &str, words: &Words) -> Page {
    let mut page = Page::new();
    let title = title(view, words);
    page.heading(
        1,
        words.say(&say!("disclosure-preview-title", title = title)),
    );
    told(&mut page, view, words);
    rows(&mut page, view, words);
    seems(&mut page, view, words);
    page.paragraph(words.say(&say!("disclosure-preview-next", command = command)));
    page
}

/// The answer when a copy is written.
pub fn written(
    view: &CopyView,
    (file, proof): (&str, Option<&str>),
    row: (&str, &str),
    words: &Words,
) -> Page {
    let (fingerprint, command) = row;
    let mut page = Page::new();
    let done = say!(
        "disclosure-written",
        file = file,
        count = view.copy.masks.len()
    );
    page.paragraph(Text::new(words.say(&done), Tone::Strong));
    let mut pairs = vec![(
        words.say(&say!("disclosure-label-fingerprint")),
        Text::from(fingerprint),
    )];
    if let Some(proof) = proof {
        pairs.push((
            words.say(&say!("disclosure-label-proof")),
            Text::from(proof),
        ));
    }
    page.pairs(pairs);
    told(&mut page, view, words);
    seems(&mut page, view, words);
    let kept = match proof {
        Some(_) => say!("disclosure-keep-proof"),
        None => say!("disclosure-kept-no-proof"),
    };
    page.paragraph(words.say(&kept));
    page.paragraph(words.say(&say!("disclosure-log-it", command = command)));
    page
}

/// Masks by ground and rule; grounds that nobody has checked, masks without one, rules that hit nothing.
fn told(page: &mut Page, view: &CopyView, words: &Words) {
    counted(page, view, words);
    for warning in warnings(view, words) {
        page.paragraph(Text::new(warning, Tone::Warning));
    }
}

fn counted(page: &mut Page, view: &CopyView, words: &Words) {
    let writer = CopyWriter { view, words };
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for mask in &view.copy.masks {
        let key = (writer.grounds(&mask.grounds), writer.rules(mask));
        *counts.entry(key).or_default() += 1;
    }
    let row = |((ground, rule), count): ((String, String), usize)| {
        vec![
            Text::from(ground),
            Text::from(rule),
            Text::from(count.to_string()),
        ]
    };
    if counts.is_empty() {
        page.paragraph(words.say(&say!("disclosure-no-masks")));
    } else {
        let header = [
            say!("disclosure-column-ground"),
            say!("disclosure-column-rule"),
            say!("disclosure-label-masks"),
        ];
        page.table(Table {
            header: header.map(|title| words.say(&title)).to_vec(),
            rows: counts.into_iter().map(row).collect(),
        });
    }
}

fn warnings(view: &CopyView, words: &Words) -> Vec<String> {
    let mut warnings: Vec<String> = Vec::new();
    let grounds: BTreeSet<&Ground> = view.copy.masks.iter().flat_map(|it| &it.grounds).collect();
    let unchecked = grounds
        .into_iter()
        .filter(|ground| ground.checked_on.is_none());
    for ground in unchecked {
        let said = match view.has_grounds {
            true => say!("disclosure-ground-unchecked", ground = &ground.law),
            false => say!("disclosure-ground-typed", ground = &ground.law),
        };
        warnings.push(words.say(&said));
    }
    let without = view.copy.without_ground();
    if without > 0 {
        warnings.push(words.say(&say!("disclosure-masks-without-ground", count = without)));
    }
    let idle = view.rules.iter().zip(&view.copy.hits).skip(1);
    for (rule, _) in idle.filter(|(_, hits)| **hits == 0) {
        let word = words.say(&rule_said(&rule.target.word()));
        let told = rule.target.told();
        warnings.push(words.say(&say!("disclosure-no-hit", rule = word, what = told)));
    }
    warnings
}

fn rows(page: &mut Page, view: &CopyView, words: &Words) {
    let writer = CopyWriter { view, words };
    let masked = || view.copy.rows.iter().filter(|row| row.has_mask());
    if masked().next().is_none() {
        return;
    }
    page.heading(2, words.say(&say!("disclosure-heading-masked")));
    let lines = masked().map(|row| {
        let mut line = Text::new(writer.row(row.number), Tone::Strong);
        let is_masked = |piece: &Piece| matches!(piece, Piece::Mask(_));
        let parts = row.parts.iter();
        let parts = parts.filter(|part| part.pieces.iter().any(is_masked));
        for part in parts {
            line = line.and(format!(" {}: ", writer.field(&part.name)), Tone::Faint);
            line = line.and_all(writer.text(&part.pieces, Tone::Warning));
        }
        line
    });
    page.bullets(lines);
}

fn seems(page: &mut Page, view: &CopyView, words: &Words) {
    if view.seems.is_empty() {
        return;
    }
    let writer = CopyWriter { view, words };
    page.heading(2, words.say(&say!("disclosure-heading-seems")));
    let line = |seeming: &Seeming| {
        let rows = seeming.rows.iter().take(MOST).map(|row| writer.row(*row));
        let mut rows = rows.collect::<Vec<_>>().join(", ");
        if seeming.rows.len() > MOST {
            rows.push_str(", …");
        }
        let text = seeming.text.as_str();
        let said = match seeming.thing {
            MaskedThing::Words => say!("disclosure-seems-again", number = text, rows = rows),
            thing => say!(
                "disclosure-seems",
                what = thing.word(),
                text = text,
                rows = rows
            ),
        };
        words.say(&said)
    };
    page.bullets(view.seems.iter().map(line));
}
