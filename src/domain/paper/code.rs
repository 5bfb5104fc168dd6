//! The line in the code on a printed sheet: which sheet it is, of which binder, and when and from what it was made.

use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::subject::PrintSubject;
use crate::domain::time::moment::{self, Moment};

/// The first word of every code.
const HEAD: &str = "binder-print";

/// The fewest digits of a commit that are taken for one.
const LEAST_DIGITS: usize = 7;

/// The longest code that is looked at, in bytes.
const LONGEST: usize = 1000;

/// What a code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintCode {
    /// None on a sheet that is not in the register.
    pub number: Option<PaperNumber>,
    pub subject: String,
    pub printed: Moment,
    /// The first digits of the commit it was made from; empty where there is none.
    pub commit: String,
    /// The binder's fingerprint, digits alone.
    pub fingerprint: String,
}

impl PrintCode {
    /// One line: `binder-print anna-57/2 contacts 2026-11-22T14:05:00+01:00 3f2a9c1b 123456781234567812345678`.
    /// What is unknown is `-`.
    pub fn line(&self) -> String {
        let number = self.number.as_ref().map(PaperNumber::to_string);
        let words = [
            number.unwrap_or_default(),
            self.subject
                .split_whitespace()
                .collect::<Vec<_>>()
                .join("_"),
            moment::written(self.printed),
            self.commit.clone(),
            digits(&self.fingerprint),
        ];
        let words = words.map(|word| match word.is_empty() {
            true => "-".to_owned(),
            false => word,
        });
        format!("{HEAD} {}", words.join(" "))
    }

    /// None where the text is no such line.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let words: Vec<&str> = match text.len() <= LONGEST {
            true => text.split_whitespace().collect(),
            false => Vec::new(),
        };
        let [HEAD, number, subject, printed, commit, fingerprint] = words[..] else {
            return None;
        };
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        let is_commit = (LEAST_DIGITS..=40).contains(&commit.len()) && commit.chars().all(hex);
        Some(Self {
            number: match number {
                "-" => None,
                number => Some(PaperNumber::parse(number)?),
            },
            subject: subject.to_owned(),
            printed: moment::read(printed)?,
            commit: match commit {
                "-" => String::new(),
                commit => Some(commit.to_owned()).filter(|_| is_commit)?,
            },
            fingerprint: digits(fingerprint),
        })
    }

    /// The same with what the subject is, where this program knows it.
    pub fn known_subject(&self) -> Option<PrintSubject> {
        PrintSubject::read(&self.subject)
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_of_a_sheet_is_read_back_and_anything_else_is_none() {
        let code = PrintCode {
            number: PaperNumber::parse("anna-57/2"),
            subject: "role/log keeper".to_owned(),
            printed: moment::read("2026-11-22T14:05:00+01:00").expect("a time"),
            commit: "3f2a9c1b".to_owned(),
            fingerprint: "1234 5678".to_owned(),
        };
        let line = code.line();
        assert_eq!(
            line,
            "binder-print anna-57/2 role/log_keeper 2026-11-22T14:05:00+01:00 3f2a9c1b 12345678"
        );
        let read = PrintCode::read(&line).expect("a code");
        assert_eq!(
            (read.number, read.fingerprint),
            (code.number, "12345678".to_owned())
        );
        for other in [
            "",
            "https://x.example/",
            &line.replace("3f2a9c1b", "../../x"),
            &"x ".repeat(900),
        ] {
            assert_eq!(PrintCode::read(other), None, "{other}");
        }
    }
}
