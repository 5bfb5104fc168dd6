//! `check`: whether the binder can be relied on when it is needed. Each rule is a pure function over all documents.

mod mend;
mod rule;
pub mod rules;
mod silenced;
mod text;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::documents::emptied::EmptiedDocument;
use crate::domain::documents::finding::{Finding, TextPosition};
use crate::domain::documents::unrecognised_file::UnrecognisedFile;
use crate::domain::incident::checklist::Checklist;
use crate::domain::incident::system::Systems;
use crate::domain::inform::audience::Audiences;
use crate::domain::inform::standard_message::StandardMessage;
use crate::domain::obligations::duty::Duties;
use crate::domain::people::contact::Contacts;
use crate::domain::people::escalation::Escalation;
use crate::domain::people::phone_number::Home;
use crate::domain::plan::Plan;
use crate::domain::plan::local_text::LocalText;
use crate::domain::plan::supplier::Suppliers;
use crate::domain::plan::unit::Units;
use crate::domain::replication::goal::ReplicationState;
use crate::domain::settings::Settings;
use crate::error::Message;

pub use self::mend::{MendedDocument, MendedLine, mend};
pub use self::rule::Rule;
pub use self::silenced::Silenced;
pub use self::text::DocumentText;

/// Everything that the rules read.
#[derive(Clone, Debug)]
pub struct CheckedBinder {
    pub settings: Settings,
    pub contacts: Contacts,
    pub audiences: Audiences,
    pub systems: Systems,
    pub suppliers: Suppliers,
    pub duties: Duties,
    pub escalation: Escalation,
    pub plan: Plan,
    pub units: Units,
    /// The texts of the units for the plan.
    pub local_texts: Vec<LocalText>,
    pub checklists: Vec<Checklist>,
    pub messages: Vec<StandardMessage>,
    /// Every document as text, in the order of paths.
    pub texts: Vec<DocumentText>,
    /// What the readers of documents found.
    pub findings: Vec<Finding>,
    /// Files that no document can be read from because of their names.
    pub unrecognised: Vec<UnrecognisedFile>,
    pub emptied: Vec<EmptiedDocument>,
    /// Numbers of sheets that are out for longer than the limit, and the day they were printed.
    pub old_paper: Vec<(String, NaiveDate)>,
    /// Ids of sealed lists that are past their last day, and that day.
    pub sealed_overdue: Vec<(String, NaiveDate)>,
    /// The day by which the committee should have exercised, where that has passed.
    pub exercise_overdue: Option<NaiveDate>,
    /// What holds each open incident.
    pub held: Vec<ReplicationState>,
    pub today: NaiveDate,
    /// Country of numbers without a country code.
    pub home: Home,
}

/// One thing found, by which rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Flaw {
    pub rule: Rule,
    pub finding: Finding,
}

/// The outcome: what is to be mended, and what somebody has given a reason for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckReport {
    /// In the order of documents and lines.
    pub flaws: Vec<Flaw>,
    pub silenced: Vec<Silenced>,
    /// Documents read.
    pub documents: usize,
}

/// Applies every rule. Nothing else is said of a line with a secret, so that it is not repeated.
pub fn check(binder: &CheckedBinder) -> CheckReport {
    let rules = Rule::ALL.iter();
    let mut flaws: Vec<Flaw> = rules.flat_map(|rule| rule.apply(binder)).collect();
    let secret: BTreeSet<(String, usize)> = flaws
        .iter()
        .filter(|flaw| flaw.rule == Rule::Secret)
        .map(Flaw::line)
        .collect();
    flaws.retain(|flaw| flaw.rule == Rule::Secret || !secret.contains(&flaw.line()));
    flaws.sort_by_key(|flaw| (flaw.line(), flaw.rule));
    let (flaws, silenced) = silenced::part(flaws, &binder.texts);
    CheckReport {
        flaws,
        silenced,
        documents: binder.texts.len(),
    }
}

impl Flaw {
    /// Document and line; 0 for the document as a whole.
    fn line(&self) -> (String, usize) {
        let line = self.finding.place.as_ref().map_or(0, |place| place.line);
        (self.finding.path.clone(), line)
    }
}

impl CheckedBinder {
    fn text(&self, path: &str) -> Option<&DocumentText> {
        self.texts.iter().find(|text| text.path == path)
    }

    /// The documents in Markdown that people read as the plan: chapters, checklists and routines.
    fn prose(&self) -> impl Iterator<Item = &DocumentText> {
        self.texts.iter().filter(|text| text.is_prose())
    }

    /// A finding at the record of a YAML document that has this id; without a line where it has none.
    fn at_record(&self, path: &str, id: &str, message: Message) -> Finding {
        let place = self.text(path).and_then(|text| text.record(id));
        Finding::remark(path, place, message)
    }

    /// A finding at the first line of a document that begins with a key.
    fn at_key(&self, path: &str, key: &str, message: Message) -> Finding {
        let place = self.text(path).and_then(|text| text.key(key));
        Finding::remark(path, place, message)
    }

    /// The id of a person or group, or the title of a role.
    fn knows_person(&self, id: &str) -> bool {
        let mut groups = self.contacts.groups.iter();
        groups.any(|group| {
            let mut people = group.people.iter();
            group.id == id || people.any(|person| person.id == id)
        })
    }
}

/// A finding on a line of prose, at a column counted from 1.
fn on_line(text: &DocumentText, line: usize, column: usize, message: Message) -> Finding {
    let place = TextPosition::on_line(&text.text, line).at_column(column);
    Finding::remark(&text.path, Some(place), message)
}
