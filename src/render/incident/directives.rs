//! Temporary directives, in words.

use serde_json::{Value, json};

use crate::domain::incident::directives::Directive;
use crate::domain::incident::{Incident, Stage};
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::incident::head;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// All directives, and whether each is valid.
pub fn list(incident: &Incident, all: &[Directive], words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, incident, words);
    let open = all.iter().filter(|it| it.is_open());
    let open: Vec<String> = open.map(|it| it.id.to_string()).collect();
    if let Some(first) = open.first().filter(|_| incident.is_on(Stage::Normal)) {
        let message = say!("directive-recall-now", count = open.len(), first = first);
        page.banner(words.say(&message));
    }
    if all.is_empty() {
        page.paragraph(words.say(&say!("directive-none")));
    } else {
        let header = [
            say!("directive-column-number"),
            say!("directive-column-text"),
            say!("directive-column-state"),
        ];
        page.table(Table {
            header: header.map(|title| words.say(&title)).to_vec(),
            rows: all.iter().map(|it| row(it, words, when)).collect(),
        });
    }
    let json = json!({
        "drill": incident.drill,
        "directives": all.iter().map(|it| machine(it, when)).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

fn row(directive: &Directive, words: &Words, when: TimeStyle) -> Vec<Text> {
    let number = Text::new(directive.id.to_string(), Tone::Strong);
    let tone = match directive.struck {
        true => Tone::Struck,
        false => Tone::Normal,
    };
    let mut text = Text::new(directive.text.as_str(), tone);
    for note in notes(directive) {
        text = text.and(format!("\n{}", words.say(&note)), Tone::Faint);
    }
    vec![number, text, state(directive, words, when)]
}

fn notes(directive: &Directive) -> Vec<Message> {
    let (why, by) = (directive.why.as_str(), directive.by.as_str());
    let mut notes = Vec::new();
    notes.extend((!why.is_empty()).then(|| say!("log-note-why", why = why)));
    let options = directive.options.iter();
    notes.extend(options.map(|option| say!("log-note-option", option = option)));
    notes.extend((!by.is_empty()).then(|| say!("log-note-by", by = by)));
    notes
}

fn state(directive: &Directive, words: &Words, when: TimeStyle) -> Text {
    if directive.struck {
        return Text::new(words.say(&say!("directive-struck")), Tone::Faint);
    }
    if let Some(recalled) = &directive.recalled {
        let (time, id) = (when.say(recalled.at), recalled.id.to_string());
        return Text::new(
            words.say(&say!("directive-recalled", time = time)),
            Tone::Good,
        )
        .and(format!("\n{id}"), Tone::Faint);
    }
    let since = Text::new(
        words.say(&say!("directive-holds", time = when.say(directive.at))),
        Tone::Normal,
    );
    let Some(until) = directive.until else {
        return since;
    };
    let sentence = words.say(&say!("directive-until", time = when.say(until)));
    let tone = match until < when.now {
        true => Tone::Warning,
        false => Tone::Faint,
    };
    since.and(format!("\n{sentence}"), tone)
}

fn machine(directive: &Directive, when: TimeStyle) -> Value {
    let recalled = directive.recalled.as_ref();
    json!({
        "id": directive.id.to_string(),
        "text": directive.text,
        "at": moment::written(directive.at),
        "why": directive.why,
        "by": directive.by,
        "options": directive.options,
        "until": directive.until.map(moment::written),
        "overdue": directive.is_open() && directive.until.is_some_and(|until| until < when.now),
        "open": directive.is_open(),
        "struck": directive.struck,
        "recalled": recalled.map(|it| json!({
            "id": it.id.to_string(), "at": moment::written(it.at), "why": it.why,
        })),
    })
}
