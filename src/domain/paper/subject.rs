//! What can be printed, as an entry keeps it, and what each thing is made from.

use chrono::NaiveDate;

use crate::domain::review::report::ReportKind;
use crate::domain::time::moment;

/// What a print shows. Written in an entry's `item`: `contacts`, `checklist/aktivering`, `sheet/2026-11-22`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintSubject {
    /// The whole binder as one book.
    All,
    Plan,
    /// A section of the plan, by what calls it.
    Section(String),
    /// The plan as a unit has it, by the unit's id.
    UnitPlan(String),
    Contacts,
    /// The contact list as a unit has it, by the unit's id.
    UnitContacts(String),
    /// The contact list for a pocket.
    Card,
    /// The card as a unit has it, by the unit's id.
    UnitCard(String),
    /// By the list's id.
    Checklist(String),
    Role(String),
    /// A log, of one day or whole.
    Log(Option<NaiveDate>),
    /// Bilaga B of a day, or of every day.
    Sheet(Option<NaiveDate>),
    /// Empty sheets of Bilaga B.
    Blank,
    CallSheet,
    Brief,
    Evaluation,
    /// A report of an incident.
    Report(ReportKind),
    Duties,
    /// Result of an audit of all entries.
    Evidence,
    /// The children of a roster. Of which class is never written down.
    Roster(RosterSheet),
}

/// What a sheet of a roster is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RosterSheet {
    /// Special needs and whom to ring, by class.
    Classes,
    /// Those to be found in a fire, with boxes to tick.
    Muster,
    /// Who may fetch each child.
    PickUp,
    /// Agreements, with columns for who gave it and who checked it.
    Medicine,
    /// Who came and left, written by hand.
    Attendance,
}

impl RosterSheet {
    /// The words typed for them, and written.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("classes", Self::Classes),
        ("muster", Self::Muster),
        ("pick-up", Self::PickUp),
        ("medicine", Self::Medicine),
        ("attendance", Self::Attendance),
    ];

    pub fn parse(word: &str) -> Option<Self> {
        let mut all = Self::WORDS.into_iter();
        all.find(|(known, _)| *known == word)
            .map(|(_, sheet)| sheet)
    }

    pub fn word(self) -> &'static str {
        let mut all = Self::WORDS.into_iter();
        all.find(|(_, sheet)| *sheet == self)
            .map_or("", |(word, _)| word)
    }
}

/// What a print is made from, and so what makes it out of date. An empty sheet is made from nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintSources {
    /// Documents at these paths, or below those that end in `/`; an empty path is every document.
    pub documents: Vec<String>,
    /// The entries of the incident's log.
    pub entries: bool,
}

impl PrintSources {
    pub fn is_nothing(&self) -> bool {
        self.documents.is_empty() && !self.entries
    }

    pub fn has_document(&self, path: &str) -> bool {
        let is_meant = |wanted: &String| match wanted.is_empty() || wanted.ends_with('/') {
            true => path.starts_with(wanted.as_str()),
            false => path == wanted,
        };
        self.documents.iter().any(is_meant)
    }
}

impl PrintSubject {
    /// As an entry has it.
    pub fn written(&self) -> String {
        let dated = |word: &str, day: &Option<NaiveDate>| match day {
            Some(day) => format!("{word}/{day}"),
            None => word.to_owned(),
        };
        match self {
            Self::Section(called) => format!("plan/{called}"),
            Self::UnitPlan(unit) => format!("unit/{unit}/plan"),
            Self::UnitContacts(unit) => format!("unit/{unit}/contacts"),
            Self::UnitCard(unit) => format!("unit/{unit}/card"),
            Self::Checklist(id) => format!("checklist/{id}"),
            Self::Role(role) => format!("role/{role}"),
            Self::Report(kind) => format!("report/{}", kind.word()),
            Self::Log(day) => dated("log", day),
            Self::Sheet(day) => dated("sheet", day),
            Self::Roster(sheet) => format!("roster/{}", sheet.word()),
            _ => self.word().to_owned(),
        }
    }

    /// Of a newer program's print none is known.
    pub fn read(written: &str) -> Option<Self> {
        let (word, rest) = match written.split_once('/') {
            Some((word, rest)) => (word, Some(rest)),
            None => (written, None),
        };
        let day = rest.map(moment::read_date);
        Some(match (word, rest) {
            ("all", None) => Self::All,
            ("plan", None) => Self::Plan,
            ("plan", Some(called)) => Self::Section(called.to_owned()),
            ("unit", Some(of)) => match of.split_once('/')? {
                (unit, "plan") => Self::UnitPlan(unit.to_owned()),
                (unit, "contacts") => Self::UnitContacts(unit.to_owned()),
                (unit, "card") => Self::UnitCard(unit.to_owned()),
                _ => return None,
            },
            ("contacts", None) => Self::Contacts,
            ("card", None) => Self::Card,
            ("checklist", Some(id)) => Self::Checklist(id.to_owned()),
            ("role", Some(role)) => Self::Role(role.to_owned()),
            ("log", _) => Self::Log(day.flatten()),
            ("sheet", _) => Self::Sheet(day.flatten()),
            ("blank", None) => Self::Blank,
            ("callsheet", None) => Self::CallSheet,
            ("brief", None) => Self::Brief,
            ("evaluate", None) => Self::Evaluation,
            ("report", Some(kind)) => Self::Report(ReportKind::read(kind)?),
            ("duty", None) => Self::Duties,
            ("evidence", None) => Self::Evidence,
            ("roster", Some(sheet)) => Self::Roster(RosterSheet::parse(sheet)?),
            _ => return None,
        })
    }

    /// The word that is typed for it.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Plan | Self::Section(_) | Self::UnitPlan(_) => "plan",
            Self::Contacts | Self::UnitContacts(_) => "contacts",
            Self::Card | Self::UnitCard(_) => "card",
            Self::Checklist(_) => "checklist",
            Self::Role(_) => "role",
            Self::Log(_) => "log",
            Self::Sheet(_) => "sheet",
            Self::Blank => "blank",
            Self::CallSheet => "callsheet",
            Self::Brief => "brief",
            Self::Evaluation => "evaluate",
            Self::Report(_) => "report",
            Self::Duties => "duty",
            Self::Evidence => "evidence",
            Self::Roster(_) => "roster",
        }
    }

    /// Whether it shows an incident, or what is owed in one.
    pub const fn is_of_incident(&self) -> bool {
        matches!(
            self,
            Self::Log(_)
                | Self::Sheet(_)
                | Self::CallSheet
                | Self::Brief
                | Self::Evaluation
                | Self::Report(_)
                | Self::Duties
        )
    }

    /// Whether it has ways to reach people on it that are not for everybody.
    pub const fn has_private_data(&self) -> bool {
        matches!(
            self,
            Self::All
                | Self::Contacts
                | Self::UnitContacts(_)
                | Self::Card
                | Self::UnitCard(_)
                | Self::Role(_)
                | Self::CallSheet
        )
    }

    /// Whether its loss may be a breach of personal data: lists of people, and logs.
    pub const fn is_about_people(&self) -> bool {
        self.has_private_data() || matches!(self, Self::Roster(_) | Self::Log(_) | Self::Sheet(_))
    }

    /// `path`: the chapter of a section.
    pub fn sources(&self, path: &str) -> PrintSources {
        let (documents, entries): (&[&str], bool) = match self {
            Self::All | Self::Evidence => (&[""], false),
            Self::Section(_) if !path.is_empty() => (&[path], false),
            Self::Plan | Self::Section(_) => (&["plan/"], false),
            Self::Contacts | Self::Card => (&["contacts.yaml"], false),
            Self::Checklist(id) => return Self::sources_of(&[&format!("checklists/{id}.md")]),
            Self::UnitPlan(unit) => {
                let own = format!("units/{unit}/plan/");
                return Self::sources_of(&["plan/", "units.yaml", &own]);
            }
            Self::UnitContacts(unit) | Self::UnitCard(unit) => {
                let own = format!("units/{unit}/contacts.yaml");
                return Self::sources_of(&["contacts.yaml", &own]);
            }
            Self::Role(_) => (&["contacts.yaml", "checklists/", "duties.yaml"], false),
            Self::CallSheet => (&["contacts.yaml"], true),
            Self::Duties => (&["duties.yaml"], true),
            Self::Log(_) | Self::Sheet(_) | Self::Brief | Self::Evaluation | Self::Report(_) => {
                (&[], true)
            }
            Self::Blank => (&[], false),
            // No document: it is too old by its age alone.
            Self::Roster(_) => (&["roster"], false),
        };
        PrintSources {
            documents: documents.iter().map(|it| (*it).to_owned()).collect(),
            entries,
        }
    }

    fn sources_of(documents: &[&str]) -> PrintSources {
        PrintSources {
            documents: documents.iter().map(|it| (*it).to_owned()).collect(),
            entries: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_printed_is_read_back_as_it_is_written() {
        let day = moment::read_date("2026-11-22");
        for subject in [
            PrintSubject::All,
            PrintSubject::UnitPlan("oestre".to_owned()),
            PrintSubject::UnitContacts("oestre".to_owned()),
            PrintSubject::UnitCard("oestre".to_owned()),
            PrintSubject::Plan,
            PrintSubject::Section("2.3".to_owned()),
            PrintSubject::Checklist("aktivering".to_owned()),
            PrintSubject::Role("loggförare".to_owned()),
            PrintSubject::Log(None),
            PrintSubject::Log(day),
            PrintSubject::Sheet(day),
            PrintSubject::Blank,
            PrintSubject::Duties,
            PrintSubject::Evidence,
            PrintSubject::Report(ReportKind::Final),
            PrintSubject::Roster(RosterSheet::PickUp),
        ] {
            assert_eq!(PrintSubject::read(&subject.written()), Some(subject));
        }
        assert_eq!(PrintSubject::read("hologram"), None);
        assert_eq!(PrintSubject::read("contacts/x"), None);
    }
}
