//! The month's round of upkeep: its steps, and what is to be done in one of them.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::review::upkeep::{UpkeepItem, UpkeepRound, UpkeepStep};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// Most things of a step at a time.
const AT_ONCE: usize = 3;

/// The round; of the step asked for, else of the first that is not done, what to do.
pub fn round(
    round: &UpkeepRound,
    asked: Option<UpkeepStep>,
    today: NaiveDate,
    words: &Words,
) -> Answer {
    let mut page = Page::new();
    let month = today.format("%Y-%m").to_string();
    page.heading(1, words.say(&say!("upkeep-title", month = month)));
    page.list(steps(round, words));
    match asked.or_else(|| round.current()) {
        Some(step) => now(&mut page, step, round.items(step), today, words),
        None => {
            let done = words.say(&say!("upkeep-done"));
            page.paragraph(Text::new(done, Tone::Good));
        }
    }
    let json = json!({
        "month": today.format("%Y-%m").to_string(),
        "current": round.current().map(UpkeepStep::as_str),
        "steps": round.steps.iter().map(as_json).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

fn steps(round: &UpkeepRound, words: &Words) -> Vec<Item> {
    let line = |(number, (step, items)): (usize, &(UpkeepStep, Vec<UpkeepItem>))| {
        let title = format!("{} {}", number + 1, words.say(&title(*step)));
        let is_done = items.is_empty();
        let tone = if round.current() == Some(*step) {
            Tone::Strong
        } else {
            Tone::Normal
        };
        let mut text = Text::new(title, tone);
        if !is_done {
            let left = words.say(&say!("upkeep-left", count = items.len()));
            text = text.and(format!(" – {left}"), Tone::Faint);
        }
        Item {
            depth: 0,
            mark: if is_done { "[x]" } else { "[ ]" }.to_owned(),
            text,
        }
    };
    round.steps.iter().enumerate().map(line).collect()
}

/// What is to be done in a step, some at a time.
fn now(page: &mut Page, step: UpkeepStep, items: &[UpkeepItem], today: NaiveDate, words: &Words) {
    page.heading(2, words.say(&title(step)));
    if items.is_empty() {
        page.paragraph(words.say(&say!("upkeep-step-done")));
        return;
    }
    page.paragraph(words.say(&how(step)));
    let lines = items.iter().take(AT_ONCE).map(|it| item(it, today, words));
    page.bullets(lines.collect::<Vec<_>>());
    let left = items.len().saturating_sub(AT_ONCE);
    if left > 0 {
        let more = words.say(&say!("upkeep-more", count = left));
        page.paragraph(Text::new(more, Tone::Faint));
    }
    page.paragraph(Text::new(words.say(&say!("upkeep-go-on")), Tone::Faint));
}

/// `Alma Nordin · 070-174 06 05 (2026-05-01): binder contacts verify konsortiechef`
fn item(item: &UpkeepItem, today: NaiveDate, words: &Words) -> Text {
    let named = [item.title.as_str(), item.detail.as_str()];
    let named: Vec<&str> = named.into_iter().filter(|it| !it.is_empty()).collect();
    let mut text = Text::new(named.join(" · "), Tone::Normal);
    if let Some(due) = item.due {
        let due = due.to_string();
        let (message, tone) = match item.due < Some(today) {
            true => (say!("upkeep-overdue", day = due), Tone::Warning),
            false => (say!("upkeep-due", day = due), Tone::Faint),
        };
        let blank = if text.is_empty() { "" } else { " " };
        text = text.and(format!("{blank}({})", words.say(&message)), tone);
    }
    let begin = if text.is_empty() { "" } else { ": " };
    text.and(begin, Tone::Normal)
        .and(item.command.as_str(), Tone::Strong)
}

fn title(step: UpkeepStep) -> Message {
    match step {
        UpkeepStep::Reviews => say!("upkeep-reviews"),
        UpkeepStep::Contacts => say!("upkeep-contacts"),
        UpkeepStep::Mirrors => say!("upkeep-mirrors"),
        UpkeepStep::Flaws => say!("upkeep-flaws"),
        UpkeepStep::FollowUps => say!("upkeep-follow-ups"),
        UpkeepStep::Paper => say!("upkeep-paper"),
        UpkeepStep::Copies => say!("upkeep-copies"),
        UpkeepStep::Exercise => say!("upkeep-exercise"),
    }
}

fn how(step: UpkeepStep) -> Message {
    match step {
        UpkeepStep::Reviews => say!("upkeep-how-reviews"),
        UpkeepStep::Contacts => say!("upkeep-how-contacts"),
        UpkeepStep::Mirrors => say!("upkeep-how-mirrors"),
        UpkeepStep::Flaws => say!("upkeep-how-flaws"),
        UpkeepStep::FollowUps => say!("upkeep-how-follow-ups"),
        UpkeepStep::Paper => say!("upkeep-how-paper"),
        UpkeepStep::Copies => say!("upkeep-how-copies"),
        UpkeepStep::Exercise => say!("upkeep-how-exercise"),
    }
}

fn as_json((step, items): &(UpkeepStep, Vec<UpkeepItem>)) -> Value {
    let item = |it: &UpkeepItem| {
        json!({
            "title": it.title,
            "detail": it.detail,
            "due": it.due.map(|day| day.to_string()),
            "command": it.command,
        })
    };
    json!({
        "step": step.as_str(),
        "done": items.is_empty(),
        "items": items.iter().map(item).collect::<Vec<_>>(),
    })
}
