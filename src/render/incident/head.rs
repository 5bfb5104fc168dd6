//! Head of pages about an incident: title, exercise banner, state.

use crate::domain::incident::{Incident, IncidentEnd, Stage};
use crate::error::Message;
use crate::render::page::{Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Stamps a page that is about an exercise.
pub fn stamp(page: &mut Page, incident: &Incident, words: &Words) {
    if incident.drill {
        page.banner(words.say(&say!("log-drill")));
    }
}

/// Name and id, over a page.
pub fn title(page: &mut Page, incident: &Incident, words: &Words) {
    if incident.id.is_journal() {
        page.heading(1, words.say(&say!("log-title-journal")));
        return;
    }
    stamp(page, incident, words);
    let name = Text::new(incident.title.as_str(), Tone::Strong);
    page.heading(1, name.and(format!(" ({})", incident.id), Tone::Normal));
}

/// The same over what the plan has too; where no incident is meant, what it is.
pub fn title_or(page: &mut Page, incident: &Incident, in_peace: &Message, words: &Words) {
    match incident.id.is_journal() {
        true => {
            page.heading(1, words.say(in_peace));
        }
        false => title(page, incident, words),
    }
}

/// Note that the checklists are of a newer plan than at the opening.
pub fn lists_as_of(page: &mut Page, incident: &Incident, words: &Words, when: TimeStyle) {
    let opened = incident.opened.as_ref().map(|told| told.written_at);
    let other = incident.lists.as_ref();
    if let Some(lists) = other.filter(|lists| opened.is_none_or(|it| it < lists.as_of)) {
        let (time, who) = (when.say(lists.entry.at), lists.entry.by.as_str());
        let sentence = words.say(&say!("checklist-as-of", time = time, who = who));
        page.paragraph(Text::new(sentence, Tone::Faint));
    }
}

/// Label and value of each part: state, opening, origin, decisions, log keepers.
pub fn pairs(incident: &Incident, words: &Words, when: TimeStyle) -> Vec<(String, Text)> {
    let label = |message: Message| words.say(&message);
    let mut pairs = standing(incident, words, when);
    pairs.extend(origin(incident, words));
    if !incident.also.is_empty() {
        let ids: Vec<&str> = incident.also.iter().map(|id| id.as_str()).collect();
        pairs.push((label(say!("incident-label-also")), ids.join(", ").into()));
    }
    if !incident.keepers.is_empty() {
        pairs.push((
            label(say!("incident-label-keepers")),
            incident.keepers.join(", ").into(),
        ));
    }
    pairs
}

/// Origin in the ordinary incident process.
pub fn origin(incident: &Incident, words: &Words) -> Option<(String, Text)> {
    let origin = incident.from.as_ref()?;
    let said = match origin.by.as_str() {
        "" => origin.reference.clone(),
        by => words.say(&say!(
            "incident-from-by",
            reference = &origin.reference,
            who = by
        )),
    };
    Some((words.say(&say!("incident-label-from")), said.into()))
}

/// Its state, and what was decided about it.
pub fn standing(incident: &Incident, words: &Words, when: TimeStyle) -> Vec<(String, Text)> {
    let state = state(incident, words, when);
    let mut pairs = vec![(words.say(&say!("incident-label-state")), state)];
    let decisions = decisions(incident, words, when);
    if !decisions.is_empty() {
        pairs.push((words.say(&say!("incident-label-decided")), decisions));
    }
    pairs
}

/// `Öppen sedan 10:05, öppnad av Anna Ek`.
pub fn state(incident: &Incident, words: &Words, when: TimeStyle) -> Text {
    let opening = match &incident.opened {
        Some(told) => words.say(&say!(
            "incident-opened-by",
            time = when.say(told.at),
            who = &told.by
        )),
        None => words.say(&say!("incident-opening-not-here")),
    };
    let (state, tone) = word(incident, words, when);
    let mut text = Text::new(state, tone).and(format!(" · {opening}"), Tone::Normal);
    if let Some(told) = &incident.occurred {
        let (time, who) = (when.say(told.at), told.by.as_str());
        let sentence = words.say(&say!("incident-occurred", time = time, who = who));
        text = text.and(format!(" · {sentence}"), Tone::Strong);
    }
    if incident.by_guest {
        let guest = words.say(&say!("incident-by-guest"));
        text = text.and(format!(" ({guest})"), Tone::Warning);
    }
    text
}

/// `Öppen`, `Hotar`, `Avslutad 14:00 av Bo Östlund`.
pub fn word(incident: &Incident, words: &Words, when: TimeStyle) -> (String, Tone) {
    let message = match &incident.end {
        IncidentEnd::Closed { told, after, .. } => {
            let (time, who) = (when.say(told.at), told.by.as_str());
            let message = match after {
                0 => say!("incident-closed-by", time = time, who = who),
                after => say!(
                    "incident-closed-after",
                    time = time,
                    who = who,
                    count = *after
                ),
            };
            return (words.say(&message), Tone::Faint);
        }
        IncidentEnd::Reopened(told) => {
            say!(
                "incident-reopened-by",
                time = when.say(told.at),
                who = &told.by
            )
        }
        IncidentEnd::Open if incident.risk => say!("incident-is-risk"),
        IncidentEnd::Open => say!("incident-is-open"),
    };
    (words.say(&message), Tone::Strong)
}

fn decisions(incident: &Incident, words: &Words, when: TimeStyle) -> Text {
    let said = Stage::ALL.iter().filter_map(|stage| {
        let turn = incident.stages.get(stage)?;
        let time = when.say(turn.entry.at);
        Some(words.say(&match (stage, turn.on) {
            (Stage::Committee, true) => say!("incident-committee-on", time = time),
            (Stage::Committee, false) => say!("incident-committee-off", time = time),
            (Stage::Plan, true) => say!("incident-plan-on", time = time),
            (Stage::Plan, false) => say!("incident-plan-off", time = time),
            (Stage::Routines, true) => say!("incident-routines-on", time = time),
            (Stage::Routines, false) => say!("incident-routines-off", time = time),
            (Stage::Normal, true) => say!("incident-normal-on", time = time),
            (Stage::Normal, false) => say!("incident-normal-off", time = time),
            (Stage::Dissolved, true) => say!("incident-dissolved-on", time = time),
            (Stage::Dissolved, false) => say!("incident-dissolved-off", time = time),
        }))
    });
    said.collect::<Vec<_>>().join(" · ").into()
}
