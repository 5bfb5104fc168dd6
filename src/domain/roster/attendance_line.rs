//! A line of an attendance sheet as it is keyed in: which child, when it came and left, and with whom.

use crate::domain::paper::transcript::clock;

/// `maja 7:55 15:30 karin`; a dash stands for a time that is not on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceLine {
    /// The beginning of the name, and the class behind it.
    pub name: String,
    pub came: Option<String>,
    pub left: Option<String>,
    /// Who fetched it; empty where the sheet does not say.
    pub to: String,
}

/// Words before the name of who fetches, in the three languages.
const TO: [&str; 3] = ["to", "til", "till"];

impl AttendanceLine {
    /// None where no name stands first, or no time behind it.
    pub fn parse(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let first = words.iter().position(|word| is_time(word))?;
        let name = words[..first].join(" ");
        let came = clock(words[first]);
        let mut rest = &words[first + 1..];
        let mut left = None;
        if let Some(second) = rest.first().filter(|word| is_time(word)) {
            left = clock(second);
            rest = &rest[1..];
        }
        if rest.first().is_some_and(|word| TO.contains(word)) {
            rest = &rest[1..];
        }
        let to = rest.join(" ");
        let is_whole = !name.is_empty() && (came.is_some() || left.is_some());
        // Who fetched a child that did not leave was typed in the wrong place.
        let fits = to.is_empty() || left.is_some();
        (is_whole && fits).then_some(Self {
            name,
            came,
            left,
            to,
        })
    }
}

fn is_time(word: &str) -> bool {
    ["-", "–"].contains(&word) || clock(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_has_one_line_with_when_it_came_and_left_and_with_whom() {
        let read = |line| {
            let read = AttendanceLine::parse(line)?;
            let text = |time: Option<String>| time.unwrap_or_default();
            Some([read.name, text(read.came), text(read.left), read.to].join("|"))
        };
        for (line, wanted) in [
            ("maja 7:55", Some("maja|7:55||")),
            ("maja 1.A 07.55 15.30", Some("maja 1.A|07:55|15:30|")),
            (
                "aase øs 7:55 15:30 til karin holm",
                Some("aase øs|7:55|15:30|karin holm"),
            ),
            ("mads - 15:10 Ina", Some("mads||15:10|Ina")),
            ("mads 7:55 –", Some("mads|7:55||")),
            ("7:55 15:30", None),
            ("maja", None),
            ("maja - -", None),
            ("maja 7:55 karin", None),
            ("", None),
        ] {
            assert_eq!(read(line).as_deref(), wanted, "{line}");
        }
    }
}
