//! The register of paper in words: what is out, what has changed on it, what is to be done about it.

mod check;
mod json;

use serde_json::{Value, json};

use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{ChangedSince, DuePaper, Print, WhyDue};
use crate::domain::shell_quote::quoted;
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Item, Page, Table, Text, Tone};
use crate::render::paper::subject;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

pub use self::check::{SheetView, checked};

/// Documents that are named of many.
const NAMED: usize = 3;

/// Below who holds what: what is out on paper.
pub fn add(words: &Words, out: &[&(Print, ChangedSince)], when: TimeStyle, shown: &mut Answer) {
    if !out.is_empty() {
        shown.page.heading(2, words.say(&say!("paper-heading")));
        shown.page.table(Table {
            header: [
                say!("print-column-number"),
                say!("print-column-what"),
                say!("print-column-holder"),
                say!("print-column-printed"),
                say!("print-column-changed"),
            ]
            .map(|heading| words.say(&heading))
            .to_vec(),
            rows: out.iter().map(|it| row(words, it, when)).collect(),
        });
    }
    if let Value::Object(all) = &mut shown.json {
        let paper = out
            .iter()
            .map(|(print, changed)| json::print(print, changed));
        all.insert("paper".to_owned(), Value::Array(paper.collect()));
    }
}

fn row(words: &Words, (print, changed): &(Print, ChangedSince), when: TimeStyle) -> Vec<Text> {
    let numbers: Vec<PaperNumber> = print.out().collect();
    let mut holder = print.holder.clone();
    if !print.place.is_empty() {
        holder = [holder, print.place.clone()].join("\n").trim().to_owned();
    }
    vec![
        ranges(&numbers).into(),
        words.say(&subject::of_print(print)).into(),
        holder.into(),
        format!("{}\n{}", day(print.at, when), age(words, print.at, when)).into(),
        states(words, print, changed),
    ]
}

/// What has changed on it, and what became of its copies.
fn states(words: &Words, print: &Print, changed: &ChangedSince) -> Text {
    let mut text = Text::default();
    let mut line = |piece: String, tone| {
        let before = if text.is_empty() { "" } else { "\n" };
        text = std::mem::take(&mut text).and(format!("{before}{piece}"), tone);
    };
    let in_use = print.in_use().next().is_some();
    if !changed.is_nothing() {
        line(words.say(&changed_said(words, changed)), Tone::Warning);
    } else if in_use && !print.sources().is_nothing() {
        line(words.say(&say!("paper-current")), Tone::Good);
    }
    let lost: Vec<PaperNumber> = print.lost().collect();
    if !lost.is_empty() {
        let numbers = ranges(&lost);
        line(
            words.say(&say!("paper-lost-numbers", numbers = numbers)),
            Tone::Warning,
        );
    }
    let back: Vec<PaperNumber> = print.to_destroy().collect();
    if !back.is_empty() {
        let numbers = ranges(&back);
        line(
            words.say(&say!("paper-to-destroy", numbers = numbers)),
            Tone::Warning,
        );
    }
    text
}

/// `ändrat: contacts.yaml; 12 rader till`.
fn changed_said(words: &Words, changed: &ChangedSince) -> Message {
    match changed.unknown {
        true => say!("paper-unknown-version"),
        false => say!("paper-changed", what = what_changed(words, changed)),
    }
}

/// Documents and rows: `contacts.yaml, plan/02-x.md; 12 rader till`.
pub fn what_changed(words: &Words, changed: &ChangedSince) -> String {
    if changed.unknown {
        return words.say(&say!("paper-unknown-version"));
    }
    let mut named: Vec<String> = changed.documents.iter().take(NAMED).cloned().collect();
    if changed.documents.len() > NAMED {
        named.push(format!("+{}", changed.documents.len() - NAMED));
    }
    let documents = Some(named.join(", ")).filter(|named| !named.is_empty());
    let rows = (changed.rows > 0).then(|| say!("paper-rows-since", count = changed.rows));
    let rows = rows.map(|rows| words.say(&rows));
    let all: Vec<String> = documents.into_iter().chain(rows).collect();
    all.join("; ")
}

/// What is to be done about paper, each with what to type.
pub fn due(words: &Words, due: &[(&Print, DuePaper)], when: TimeStyle) -> Answer {
    let mut page = Page::new();
    match due.is_empty() {
        true => page.paragraph(Text::new(words.say(&say!("paper-none-due")), Tone::Good)),
        false => page.list(due.iter().map(|it| due_item(words, it, when)).collect()),
    };
    let json = due
        .iter()
        .map(|(print, it)| json::due(print, it, &command(print, it)));
    let json = json!({ "due": json.collect::<Vec<_>>() });
    Answer { page, json }
}

fn due_item(words: &Words, (print, it): &(&Print, DuePaper), when: TimeStyle) -> Item {
    let (numbers, what) = (ranges(&it.numbers), words.say(&subject::of_print(print)));
    let why = match &it.why {
        WhyDue::Changed(changed) => changed_said(words, changed),
        WhyDue::Old(day) => say!(
            "paper-old",
            day = day.to_string(),
            age = age(words, print.at, when)
        ),
        WhyDue::Back => say!("paper-back"),
    };
    let holder = match print.holder.as_str() {
        "" => String::new(),
        holder => format!(" ({holder})"),
    };
    let text = Text::new(numbers, Tone::Strong)
        .and(
            format!(" {what}{holder}: {}", words.say(&why)),
            Tone::Normal,
        )
        .and(format!("\n{}", command(print, it)), Tone::Faint);
    Item {
        depth: 0,
        mark: "•".to_owned(),
        text,
    }
}

/// What to type about it.
fn command(print: &Print, due: &DuePaper) -> String {
    let first = due
        .numbers
        .first()
        .map(PaperNumber::to_string)
        .unwrap_or_default();
    match due.why {
        WhyDue::Back => format!("binder print destroy {first}"),
        WhyDue::Changed(_) | WhyDue::Old(_) => {
            let (word, which) = print
                .item
                .split_once('/')
                .unwrap_or((print.item.as_str(), ""));
            let of_unit = which.split_once('/').filter(|_| word == "unit");
            match (of_unit, which) {
                (Some((unit, what)), _) => format!("binder print {what} --unit {}", quoted(unit)),
                (None, "") => format!("binder print {word}"),
                (None, which) => format!("binder print {word} {}", quoted(which)),
            }
        }
    }
}

fn day(at: Moment, when: TimeStyle) -> String {
    moment::date_in(at, when.zone).to_string()
}

/// `idag`, `34 dygn`.
pub fn age(words: &Words, at: Moment, when: TimeStyle) -> String {
    let days = moment::date_in(when.now, when.zone) - moment::date_in(at, when.zone);
    words.say(&say!("paper-age", days = days.num_days().max(0)))
}

/// Numbers of copies of one print: `anna-57/1–3, 5`.
pub fn ranges(numbers: &[PaperNumber]) -> String {
    let mut out = String::new();
    let mut rest = numbers;
    while let Some((first, after)) = rest.split_first() {
        let copy = |number: &PaperNumber| number.copy.unwrap_or(1);
        let run = after.iter().zip(1..).take_while(|(number, step)| {
            number.print == first.print && copy(number) == copy(first) + step
        });
        let last = run.map(|(number, _)| copy(number)).last();
        let length = last.map_or(0, |last| last - copy(first));
        out.push_str(&match out.is_empty() {
            true => first.to_string(),
            false => format!(", {}", copy(first)),
        });
        if let Some(last) = last {
            out.push_str(&format!("–{last}"));
        }
        rest = &after[usize::try_from(length).unwrap_or_default()..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_follow_each_other_are_told_as_one() {
        let numbers = |typed: &[&str]| -> Vec<PaperNumber> {
            typed
                .iter()
                .filter_map(|it| PaperNumber::parse(it))
                .collect()
        };
        for (typed, said) in [
            (&["anna-7"][..], "anna-7"),
            (&["anna-7/1", "anna-7/2", "anna-7/3"], "anna-7/1–3"),
            (&["anna-7/1", "anna-7/3", "anna-7/4"], "anna-7/1, 3–4"),
            (&[], ""),
        ] {
            assert_eq!(ranges(&numbers(typed)), said);
        }
    }
}
