//! Exercises: planned and held, the scenarios there are, an inject, and what came of one.

pub mod drill_banner;
mod json;
mod story;

use chrono::NaiveDate;
use serde_json::json;

use crate::domain::exercise::register::{Exercise, ExerciseState};
use crate::domain::exercise::scenario::{Inject, Scenario, ScenarioKind};
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

pub use self::story::{LessonView, StoryView, story};

/// The exercises, and what can be played.
pub fn list(
    exercises: &[Exercise],
    scenarios: &[Scenario],
    due: Option<NaiveDate>,
    words: &Words,
    when: TimeStyle,
) -> Answer {
    let say = |message: Message| words.say(&message);
    let mut page = Page::new();
    page.heading(1, say(say!("exercise-title")));
    if exercises.is_empty() {
        page.paragraph(say(say!("exercise-none-listed")));
    } else {
        let header = [
            say!("exercise-column-day"),
            say!("exercise-column-what"),
            say!("exercise-column-result"),
        ];
        page.table(Table {
            header: header.map(say).to_vec(),
            rows: exercises.iter().map(|it| row(it, words, when)).collect(),
        });
    }
    if let Some(due) = due {
        page.paragraph(say(say!("exercise-due", day = due.to_string())));
    }
    page.heading(2, say(say!("exercise-scenarios")));
    match scenarios.is_empty() {
        true => page.paragraph(say(say!("exercise-no-scenarios-listed"))),
        false => page.bullets(scenarios.iter().map(|it| scenario(it, words))),
    };
    let json = json!({
        "exercises": exercises.iter().map(json::exercise).collect::<Vec<_>>(),
        "scenarios": scenarios.iter().map(json::scenario).collect::<Vec<_>>(),
        "due": due.map(|day| day.to_string()),
    });
    Answer { page, json }
}

fn row(exercise: &Exercise, words: &Words, when: TimeStyle) -> Vec<Text> {
    let day = moment::date_in(exercise.at, when.zone);
    let what = Text::from(exercise.title.as_str());
    let what = what.and(format!("\n{}", exercise.id()), Tone::Faint);
    let today = moment::date_in(when.now, when.zone);
    let result = match exercise.state {
        ExerciseState::Planned if day < today => {
            Text::new(words.say(&say!("exercise-not-held")), Tone::Warning)
        }
        ExerciseState::Planned => Text::from(words.say(&say!("exercise-planned"))),
        ExerciseState::UnderWay => Text::new(words.say(&say!("exercise-under-way")), Tone::Strong),
        ExerciseState::Held if exercise.result.is_empty() => {
            Text::new(words.say(&say!("exercise-no-result-yet")), Tone::Faint)
        }
        ExerciseState::Held => Text::from(exercise.result.as_str()),
    };
    vec![day.to_string().into(), what, result]
}

fn scenario(scenario: &Scenario, words: &Words) -> Text {
    let kind = words.say(&kind(scenario.kind));
    let told = say!(
        "exercise-scenario",
        kind = kind,
        minutes = scenario.minutes(),
        count = scenario.injects.len()
    );
    Text::new(scenario.title.as_str(), Tone::Strong)
        .and(format!(" – {}", words.say(&told)), Tone::Normal)
        .and(format!(" · {}", scenario.id), Tone::Faint)
}

fn kind(kind: ScenarioKind) -> Message {
    match kind {
        ScenarioKind::Table => say!("exercise-kind-table"),
        ScenarioKind::CallOut => say!("exercise-kind-call-out"),
    }
}

/// An inject that is told, with what whoever leads the exercise looks for.
pub fn inject(page: &mut Page, inject: &Inject, began: Moment, words: &Words, when: TimeStyle) {
    let due = when.say(inject.due(began));
    let heading = say!("exercise-inject", number = inject.number, time = due);
    page.heading(2, words.say(&heading));
    page.paragraph(Text::new(inject.text.as_str(), Tone::Strong));
    if !inject.looks_for.is_empty() {
        page.paragraph(Text::new(
            words.say(&say!("exercise-looks-for")),
            Tone::Faint,
        ));
        page.bullets(inject.looks_for.iter().map(String::as_str));
    }
}

/// A play for programs: the inject just told, and the next one.
pub fn play_json(
    id: &str,
    told: Option<&Inject>,
    next: Option<(&Inject, Moment)>,
) -> serde_json::Value {
    json!({
        "exercise": id,
        "inject": told.map(json::inject),
        "next": next.map(|(inject, due)| json!({
            "number": inject.number,
            "offset": inject.offset(),
            "at": moment::written(due),
        })),
    })
}
