//! The copy of a log that is handed out, as a page: its rows, the list of its masks, its grounds.

mod checked;
mod json;
mod preview;
mod starter;

use std::collections::BTreeSet;

use crate::domain::log::entry::Sha256;
use crate::domain::review::disclosure::ground::Ground;
use crate::domain::review::disclosure::mask::{Disclosure, Mask, MaskedRow, Piece};
use crate::domain::review::disclosure::rule::{MaskRule, MaskedThing};
use crate::domain::review::disclosure::seems::Seeming;
use crate::error::Message;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

pub use self::checked::{CheckView, checked};
pub use self::json::json;
pub use self::preview::{preview, written};
pub use self::starter::starter;

/// A copy, and what is told of it beside it.
#[derive(Clone, Copy)]
pub struct CopyView<'a> {
    pub copy: &'a Disclosure,
    pub rules: &'a [MaskRule],
    pub seems: &'a [Seeming],
    /// When it was made.
    pub made: &'a str,
    pub drill: bool,
    /// The binder lists its grounds.
    pub has_grounds: bool,
}

/// The title with its masks.
pub fn title(view: &CopyView, words: &Words) -> String {
    let writer = CopyWriter { view, words };
    let rows = view.copy.rows.iter();
    let title = rows.filter_map(|row| row.part("title")).next();
    let title = writer.text(title.unwrap_or_default(), Tone::Normal).bare();
    words.say(&say!("disclosure-title", title = title))
}

/// The copy. `fingerprint` is said where no block with it stands behind.
pub fn copy(view: &CopyView, fingerprint: Option<&Sha256>, words: &Words) -> Page {
    let writer = CopyWriter { view, words };
    let mut page = Page::new();
    page.heading(1, title(view, words));
    if view.drill {
        page.banner(words.say(&say!("log-drill")));
    }
    let rows = view.copy.rows.len().saturating_sub(1);
    let pairs = [
        (say!("disclosure-label-made"), view.made.to_owned()),
        (say!("report-label-rows"), rows.to_string()),
        (
            say!("disclosure-label-masks"),
            view.copy.masks.len().to_string(),
        ),
    ];
    page.pairs(
        pairs
            .map(|(label, text)| (words.say(&label), text.into()))
            .to_vec(),
    );
    page.paragraph(words.say(&say!("disclosure-how-masked")));
    page.heading(2, words.say(&say!("report-label-rows")));
    for row in view.copy.rows.iter().filter(|row| row.number > 0) {
        page.heading(3, writer.heading(row));
        page.pairs(writer.pairs(row));
    }
    writer.schedule(&mut page);
    page.heading(2, words.say(&say!("disclosure-heading-check")));
    match fingerprint {
        Some(fingerprint) => {
            let said = say!("disclosure-check-pdf", fingerprint = fingerprint.as_str());
            page.paragraph(words.say(&said));
        }
        None => drop(page.paragraph(words.say(&say!("disclosure-check-text")))),
    }
    page
}

/// Draws the parts of a copy.
struct CopyWriter<'a> {
    view: &'a CopyView<'a>,
    words: &'a Words,
}

impl<'a> CopyWriter<'a> {
    fn mask(&self, number: usize) -> Option<&'a Mask> {
        self.view.copy.masks.get(number.checked_sub(1)?)
    }

    /// Pieces as a text; a mask with its number and its ground, whatever its length.
    fn text(&self, pieces: &[Piece], masked: Tone) -> Text {
        let mut text = Text::default();
        for piece in pieces {
            text = match piece {
                Piece::Text(piece) => text.and(piece.as_str(), Tone::Normal),
                Piece::Mask(number) => {
                    let grounds = self.mask(*number).map(|mask| self.grounds(&mask.grounds));
                    let ground = grounds.unwrap_or_default();
                    let said = say!("disclosure-mark", number = *number, ground = ground);
                    text.and(self.words.say(&said), masked)
                }
            };
        }
        text
    }

    fn grounds(&self, grounds: &[Ground]) -> String {
        let laws: Vec<&str> = grounds.iter().map(|ground| ground.law.as_str()).collect();
        match laws.is_empty() {
            true => self.words.say(&say!("disclosure-without-ground")),
            false => laws.join("; "),
        }
    }

    /// `12 · 2026-11-22 22:10 +01:00 · anna-3`.
    fn heading(&self, row: &MaskedRow) -> Text {
        let mut text = Text::from(row.number.to_string());
        for name in ["at", "id"] {
            if let Some(pieces) = row.part(name) {
                text = text.and(" · ", Tone::Normal);
                text = text.and_all(self.text(pieces, Tone::Normal));
            }
        }
        text
    }

    fn pairs(&self, row: &MaskedRow) -> Vec<(String, Text)> {
        let written = row.part("written-at");
        let is_same = written == row.part("at");
        let is_shown = |name: &str| match name {
            "at" | "id" => false,
            "written-at" => !is_same,
            _ => true,
        };
        let parts = row.parts.iter().filter(|part| is_shown(&part.name));
        let pairs = parts.map(|part| {
            let text = match (part.name.as_str(), part.pieces.as_slice()) {
                ("kind", [Piece::Text(kind)]) => Text::from(self.kind(kind)),
                (_, pieces) => self.text(pieces, Tone::Normal),
            };
            (self.field(&part.name), text)
        });
        pairs.collect()
    }

    fn field(&self, name: &str) -> String {
        self.words.say(&say!("disclosure-field", name = name))
    }

    fn kind(&self, kind: &str) -> String {
        self.words.say(&say!("disclosure-kind", kind = kind))
    }

    /// `12 (anna-3)`, of the title the word for it.
    fn row(&self, number: usize) -> String {
        if number == 0 {
            return self.words.say(&say!("disclosure-row-title"));
        }
        let row = self.view.copy.rows.iter().find(|row| row.number == number);
        match row.and_then(MaskedRow::id) {
            Some(id) => format!("{number} ({id})"),
            None => number.to_string(),
        }
    }

    fn schedule(&self, page: &mut Page) {
        page.heading(2, self.words.say(&say!("disclosure-heading-schedule")));
        let masks = &self.view.copy.masks;
        if masks.is_empty() {
            page.paragraph(self.words.say(&say!("disclosure-no-masks")));
            return;
        }
        let header = [
            say!("disclosure-column-number"),
            say!("disclosure-column-row"),
            say!("disclosure-column-what"),
            say!("disclosure-column-ground"),
            say!("disclosure-column-rule"),
        ];
        let row = |mask: &Mask| {
            let cells = [
                mask.number.to_string(),
                self.row(mask.row),
                self.thing(mask.thing, &mask.field),
                self.grounds(&mask.grounds),
                self.rules(mask),
            ];
            cells.map(Text::from).to_vec()
        };
        page.table(Table {
            header: header.map(|title| self.words.say(&title)).to_vec(),
            rows: masks.iter().map(row).collect(),
        });
        let grounds: BTreeSet<&Ground> = masks.iter().flat_map(|mask| &mask.grounds).collect();
        page.heading(2, self.words.say(&say!("disclosure-heading-grounds")));
        page.bullets(grounds.into_iter().map(|ground| self.ground(ground)));
    }

    /// The provision, what it is about, and who has compared it when.
    fn ground(&self, ground: &Ground) -> Text {
        let text = match ground.about.as_str() {
            "" => ground.law.clone(),
            about => format!("{}: {about}", ground.law),
        };
        let (said, tone) = match ground.checked_on {
            Some(day) => (
                say!("disclosure-checked-on", day = day.to_string()),
                Tone::Normal,
            ),
            None => (say!("disclosure-not-checked"), Tone::Warning),
        };
        Text::from(text)
            .and(" – ", Tone::Normal)
            .and(self.words.say(&said), tone)
    }

    fn thing(&self, thing: MaskedThing, field: &str) -> String {
        let field = self.field(field);
        self.words.say(&say!(
            "disclosure-thing",
            what = thing.word(),
            field = field
        ))
    }

    fn rules(&self, mask: &Mask) -> String {
        let rules = mask
            .rules
            .iter()
            .map(|rule| self.words.say(&rule_said(rule)));
        rules.collect::<Vec<_>>().join("; ")
    }
}

/// A rule by the word that tells nothing of what it masks.
fn rule_said(rule: &str) -> Message {
    let (rule, name) = rule.split_once(' ').unwrap_or((rule, ""));
    say!("disclosure-rule", rule = rule, name = name)
}
