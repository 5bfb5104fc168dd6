//! The incident in use, and united incidents.

use serde_json::json;

use crate::domain::incident::Incident;
use crate::domain::log::target_log::TargetReason;
use crate::domain::name::LogId;
use crate::render::answer::Answer;
use crate::render::incident::{head, json as shape};
use crate::render::page::Page;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The log in use, and why.
pub fn used(
    log: &LogId,
    incident: Option<&Incident>,
    because: TargetReason,
    words: &Words,
    when: TimeStyle,
) -> Answer {
    let mut page = Page::new();
    if let Some(incident) = incident {
        head::title(&mut page, incident, words);
        page.paragraph(head::state(incident, words, when));
    }
    let (message, why) = match because {
        TargetReason::Typed | TargetReason::Chosen if incident.is_none() => {
            (say!("incident-use-journal"), "chosen")
        }
        TargetReason::Typed | TargetReason::Chosen => (say!("incident-use-chosen"), "chosen"),
        TargetReason::OpenedLast => (say!("incident-use-last"), "opened-last"),
        TargetReason::Exercise => (say!("incident-use-exercise"), "exercise"),
        TargetReason::NoneOpen => (say!("incident-use-none"), "none-open"),
    };
    page.paragraph(words.say(&message));
    let json = json!({
        "log": log.as_str(),
        "because": why,
        "incident": incident.map(shape::incident),
    });
    Answer { page, json }
}

/// Two incidents that are one now; without the closing line.
pub fn united(incident: &Incident, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, incident, words);
    page.pairs(head::pairs(incident, words, when));
    Answer {
        page,
        json: json!({ "incident": shape::incident(incident) }),
    }
}

/// An incident that is open again, and where rows go now; without the closing line.
pub fn reopened(incident: &Incident, chosen: bool, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, incident, words);
    page.paragraph(head::state(incident, words, when));
    let id = incident.id.as_str();
    page.paragraph(words.say(&match chosen {
        true => say!("closing-reopened-rows-here"),
        false => say!("incident-not-chosen", log = id),
    }));
    let json = json!({ "incident": shape::incident(incident), "chosen": chosen });
    Answer { page, json }
}
