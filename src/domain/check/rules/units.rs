//! Units, and their texts for the plan: whether each has a place, and each unit a record and a leader.

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::domain::plan::local_text::{LocalMode, LocalPlace, LocalText, PlacedText, lay_over};
use crate::domain::plan::unit::Unit;
use crate::error::Message;
use crate::say;

const PATH: &str = "units.yaml";

/// Texts without a place or of which two replace one section; units without a record; unknown leaders.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for unit in &binder.units.units {
        let folder = format!("units/{}/", unit.id);
        let is_own = |text: &&LocalText| text.chapter.path.starts_with(&folder);
        let own = binder.local_texts.iter().filter(is_own).cloned().collect();
        let (_, placed) = lay_over(binder.plan.clone(), unit, own, &|_| String::new());
        findings.extend(placed.iter().flat_map(|text| of_text(binder, text)));
        findings.extend(of_unit(binder, unit));
    }
    findings
}

fn of_text(binder: &CheckedBinder, text: &PlacedText) -> Vec<Finding> {
    let section = text.section.as_str();
    let place = match &text.place {
        LocalPlace::After(_) | LocalPlace::Own => None,
        LocalPlace::Several => Some(say!("check-local-several", section = section)),
        LocalPlace::NoSuchSection(None) => Some(say!("check-local-nowhere", section = section)),
        LocalPlace::NoSuchSection(Some(near)) => {
            let near = near.as_str();
            Some(say!("check-local-near", section = section, near = near))
        }
    };
    let doubled = text
        .is_doubled
        .then(|| say!("check-local-twice", section = section));
    let found = [place, doubled].into_iter().flatten();
    let key = match text.mode {
        LocalMode::Adds => "adds-to",
        LocalMode::Replaces => "replaces",
    };
    found
        .map(|message| binder.at_key(&text.path, key, message))
        .collect()
}

fn of_unit(binder: &CheckedBinder, unit: &Unit) -> Option<Finding> {
    let finding = |message: Message| Some(binder.at_record(PATH, &unit.id, message));
    if unit.title.is_empty() {
        return finding(say!("check-unit-no-record", unit = &unit.id));
    }
    let own = format!("units/{}/contacts.yaml", unit.id);
    let own = binder.text(&own).and_then(|text| text.record(&unit.leader));
    let is_known = binder.knows_person(&unit.leader) || own.is_some();
    if !unit.leader.is_empty() && !is_known {
        return finding(say!(
            "check-unit-leader",
            unit = &unit.id,
            leader = &unit.leader
        ));
    }
    None
}
