//! The rules of `check` by their codes. D1 to D19 are the defects found in the two plans this program was built for.

use crate::domain::check::rules::{
    dates, dependencies, duplicates, files, headings, images, languages, links, mandates, metadata,
    numbers, placeholders, references, roles, secrets, start_table, suppliers, units, upkeep,
};
use crate::domain::check::{CheckedBinder, Flaw};
use crate::domain::documents::finding::Finding;
use crate::error::Message;
use crate::say;

/// The table of rules: the code people type and write into a document, and the function.
macro_rules! rules {
    ($($rule:ident = $code:literal, $explanation:expr, $find:path;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule {
            $($rule,)*
        }

        impl Rule {
            pub const ALL: &[Self] = &[$(Self::$rule,)*];

            /// `D7`.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$rule => $code,)*
                }
            }

            /// What it is about.
            pub fn explanation(self) -> Message {
                match self {
                    $(Self::$rule => $explanation,)*
                }
            }

            fn findings(self, binder: &CheckedBinder) -> Vec<Finding> {
                match self {
                    $(Self::$rule => $find(binder),)*
                }
            }
        }
    };
}

rules! {
    WrongSection = "D1", say!("check-explain-d1"), references::wrong_sections;
    WrongAnnex = "D2", say!("check-explain-d2"), references::wrong_annexes;
    NoTableAtStart = "D3", say!("check-explain-d3"), start_table::find;
    NoSuchAnnex = "D4", say!("check-explain-d4"), references::missing_annexes;
    Mandate = "D5", say!("check-explain-d5"), mandates::find;
    OnlyOnline = "D6", say!("check-explain-d6"), links::only_online;
    Secret = "D7", say!("check-explain-d7"), secrets::find;
    DeadLink = "D8", say!("check-explain-d8"), links::dead;
    Placeholder = "D9", say!("check-explain-d9"), placeholders::find;
    UnknownRole = "D10", say!("check-explain-d10"), roles::unknown_or_double;
    TwoOwners = "D11", say!("check-explain-d11"), roles::two_owners;
    NoDeputy = "D12", say!("check-explain-d12"), roles::no_deputy;
    SelfDependency = "D13", say!("check-explain-d13"), dependencies::of_the_committee;
    SaidTwice = "D14", say!("check-explain-d14"), duplicates::paragraphs;
    SupplierNotVerified = "D15", say!("check-explain-d15"), suppliers::not_verified;
    NoMetadata = "D16", say!("check-explain-d16"), metadata::missing;
    NumberForms = "D17", say!("check-explain-d17"), numbers::find;
    NoContact = "D18", say!("check-explain-d18"), suppliers::no_contact;
    NoWayLeft = "D19", say!("check-explain-d19"), dependencies::of_audiences;
    ReviewDue = "D20", say!("check-explain-d20"), metadata::overdue;
    ImpossibleDate = "D21", say!("check-explain-d21"), dates::find;
    PointTwice = "D22", say!("check-explain-d22"), duplicates::points;
    NumberTwice = "D23", say!("check-explain-d23"), duplicates::heading_numbers;
    ImageWithoutWords = "D24", say!("check-explain-d24"), images::find;
    NotTakenIn = "D25", say!("check-explain-d25"), files::not_taken_in;
    Emptied = "D26", say!("check-explain-d26"), files::emptied;
    OneLanguage = "D27", say!("check-explain-d27"), languages::find;
    Unreadable = "D28", say!("check-explain-d28"), files::unreadable;
    OldPaper = "D29", say!("check-explain-d29"), upkeep::old_paper;
    TooFewCopies = "D30", say!("check-explain-d30"), upkeep::too_few_copies;
    FixedHeadings = "D31", say!("check-explain-d31"), headings::find;
    LocalTexts = "D32", say!("check-explain-d32"), units::find;
    SealedOverdue = "D33", say!("check-explain-d33"), upkeep::sealed_overdue;
    ExerciseDue = "D34", say!("check-explain-d34"), upkeep::exercise_due;
    Mirror = "D35", say!("check-explain-d35"), upkeep::mirrors::find;
}

impl Rule {
    /// The rule with this code, in capitals or not.
    pub fn of_code(code: &str) -> Option<Self> {
        let mut rules = Self::ALL.iter().copied();
        rules.find(|rule| rule.code().eq_ignore_ascii_case(code))
    }

    pub(super) fn apply(self, binder: &CheckedBinder) -> Vec<Flaw> {
        let findings = self.findings(binder).into_iter();
        findings
            .map(|finding| Flaw {
                rule: self,
                finding,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_found_by_its_code() {
        for rule in Rule::ALL {
            assert_eq!(Rule::of_code(&rule.code().to_lowercase()), Some(*rule));
        }
        assert_eq!(Rule::of_code("D0"), None);
    }
}
