//! The document of a roster ↔ its children (docs/formats.md, "Rosters").

use std::fmt::Write as _;

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::people::contact::Phone;
use crate::domain::people::phone_number::Home;
use crate::domain::roster::{Child, Collector, Guardian, Medicine, Roster};
use crate::format::yaml;
use crate::format::yaml::record::{Record, RecordItem, not_one_of};
use crate::format::yaml::write::quoted;
use crate::say;

/// The value of `type` that makes a sealed list a roster.
const TYPE: &str = "roster";

/// True where a document says that it is a roster.
pub fn is_roster(document: &[u8]) -> bool {
    let text = String::from_utf8_lossy(document);
    let says = |line: &str| {
        let value = line.strip_prefix("type:").map(str::trim);
        value.is_some_and(|value| value.trim_matches('"') == TYPE)
    };
    text.lines().any(says)
}

/// Reads a document. `name` is what findings call it, `home` where a number without a country code is at home.
///
/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(name: &str, document: &[u8], home: Home) -> Result<WithFindings<Roster>, Finding> {
    yaml::read(name, document, |file| {
        let wrong = |text: &str| not_one_of(text, &[(TYPE, ())]);
        file.parsed("type", |text| (text == TYPE).then_some(()), wrong);
        let pair = |record: &Record<'_>| (record.needed("heading"), record.needed("field"));
        Roster {
            headings: file.records("headings", pair).into_iter().collect(),
            children: file.records("people", |record| child(record, home)),
        }
    })
}

fn child(record: &Record<'_>, home: Home) -> Child {
    let year = |text: &str| {
        let year = text.get(..4)?.parse().ok();
        year.filter(|year| (1990..2100).contains(year))
    };
    let no_year = |text: &str| say!("roster-no-year", typed = text);
    let guardian = |record: &Record<'_>| Guardian {
        name: record.needed("name"),
        relation: record.text("relation"),
        phones: phones(record, "phones", home),
        hours: record.text("hours"),
        language: record.text("language"),
    };
    let collector = |record: &Record<'_>| Collector {
        name: record.needed("name"),
        phones: phones(record, "phone", home),
        from: record.date("from"),
        until: record.date("until"),
        proof: record.text("proof"),
    };
    let medicine = |record: &Record<'_>| Medicine {
        what: record.needed("what"),
        dose: record.text("dose"),
        when: record.text("when"),
        agreement: record.text("by-agreement"),
        valid_until: record.date("valid-until"),
    };
    Child {
        id: record.id(),
        name: record.needed("name"),
        class: record.text("class"),
        unit: record.text("unit"),
        born: record.parsed("born", year, no_year),
        needs: record.text("special-needs"),
        allergy: record.text("allergy"),
        note: record.text("note"),
        guardians: record.records("guardians", guardian),
        collectors: record.records("collectors", collector),
        medicine: record.records("medicine", medicine),
    }
}

/// Numbers, each a text; one that cannot be rung is kept, with a remark.
fn phones(record: &Record<'_>, key: &'static str, home: Home) -> Vec<Phone> {
    let mut all = Vec::new();
    let mut read = |typed: &str| {
        let mut wrong = |what| record.remark(key, what);
        all.extend(Phone::read_all(typed, "", home, &mut wrong));
    };
    if key == "phone" {
        read(&record.text(key));
        return all;
    }
    record.items(key, |item| match item {
        RecordItem::Text(typed) => read(typed),
        RecordItem::Record(phone) => read(&phone.needed("number")),
    });
    all
}

/// The document, one child after the other, as [`read`] reads it back.
pub fn write(roster: &Roster) -> String {
    let mut out = format!("type: {TYPE}\n");
    if !roster.headings.is_empty() {
        out.push_str("headings:\n");
    }
    for (heading, field) in &roster.headings {
        let (heading, field) = (quoted(heading), quoted(field));
        let _ = writeln!(out, "  - {{heading: {heading}, field: {field}}}");
    }
    let begin = match roster.children.is_empty() {
        true => "people: []\n",
        false => "people:\n",
    };
    out.push_str(begin);
    for child in &roster.children {
        write_child(&mut out, child);
    }
    out
}

fn write_child(out: &mut String, child: &Child) {
    let _ = writeln!(out, "  - id: {}", child.id);
    let born = child.born.map(|year| year.to_string());
    for (key, text) in [
        ("name", child.name.as_str()),
        ("class", &child.class),
        ("unit", &child.unit),
        ("born", born.as_deref().unwrap_or_default()),
        ("special-needs", &child.needs),
        ("allergy", &child.allergy),
        ("note", &child.note),
    ] {
        if !text.is_empty() {
            let _ = writeln!(out, "    {key}: {}", quoted(text));
        }
    }
    write_list(out, "guardians", &child.guardians, |it| {
        let phones: Vec<String> = it.phones.iter().map(|it| text(&it.typed)).collect();
        let phones = match phones.is_empty() {
            true => String::new(),
            false => format!("[{}]", phones.join(", ")),
        };
        vec![
            ("name", text(&it.name)),
            ("relation", text(&it.relation)),
            ("phones", phones),
            ("hours", text(&it.hours)),
            ("language", text(&it.language)),
        ]
    });
    write_list(out, "collectors", &child.collectors, |it| {
        let numbers: Vec<String> = it.phones.iter().map(|it| it.typed.clone()).collect();
        vec![
            ("name", text(&it.name)),
            ("phone", text(&numbers.join(", "))),
            ("from", day(it.from)),
            ("until", day(it.until)),
            ("proof", text(&it.proof)),
        ]
    });
    write_list(out, "medicine", &child.medicine, |it| {
        vec![
            ("what", text(&it.what)),
            ("dose", text(&it.dose)),
            ("when", text(&it.when)),
            ("by-agreement", text(&it.agreement)),
            ("valid-until", day(it.valid_until)),
        ]
    });
}

fn text(text: &str) -> String {
    match text.is_empty() {
        true => String::new(),
        false => quoted(text),
    }
}

fn day(day: Option<chrono::NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// A list, each item on one line; pairs without a value are left out.
fn write_list<T>(
    out: &mut String,
    key: &str,
    items: &[T],
    pairs: impl Fn(&T) -> Vec<(&'static str, String)>,
) {
    if items.is_empty() {
        return;
    }
    let _ = writeln!(out, "    {key}:");
    for item in items {
        let filled = pairs(item).into_iter();
        let filled = filled.filter(|(_, value)| !value.is_empty());
        let filled: Vec<String> = filled
            .map(|(key, value)| format!("{key}: {value}"))
            .collect();
        let _ = writeln!(out, "      - {{{}}}", filled.join(", "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r#"type: roster
headings:
  - {heading: "Elev", field: "name"}
people:
  - id: k7f3q2
    name: "Maja Lind"
    class: "1.A"
    born: "2019"
    special-needs: "hører dårligt: tal tydeligt"
    guardians:
      - {name: "Eva Lind", relation: "mor", phones: ["mobil 00 00 00 55", "00 00 00 56"], language: "polsk"}
    collectors:
      - {name: "Karin Holm", phone: "00 00 00 66", until: 2026-11-30, proof: "pas"}
    medicine:
      - {what: "EpiPen", dose: "1", by-agreement: "Eva Lind", valid-until: 2026-10-31}
"#;

    #[test]
    fn a_roster_is_written_as_it_was_read() {
        let read = read("liste", DOCUMENT.as_bytes(), Home::Denmark).expect("read");
        assert_eq!(read.findings, []);
        assert!(is_roster(DOCUMENT.as_bytes()));
        assert!(!is_roster(b"type: other\npeople: []\n"));
        assert_eq!(write(&read.value), DOCUMENT);
        assert_eq!(read.value.children[0].born, Some(2019));
    }

    #[test]
    fn a_fault_in_a_roster_has_its_line_and_the_rest_is_used() {
        let text = DOCUMENT
            .replace("until: 2026-11-30", "until: 30.11.2026")
            .replace("    class:", "    klasse:");
        let read = read("liste", text.as_bytes(), Home::Denmark).expect("read");
        let found = read.findings.iter();
        let lines: Vec<(usize, &str)> = found
            .map(|it| (it.place.as_ref().map_or(0, |at| at.line), it.message.id))
            .collect();
        let wanted = [(7, "finding-unknown-key-near"), (13, "document-wants-date")];
        assert_eq!(lines, wanted);
        assert_eq!(read.value.children[0].collectors[0].name, "Karin Holm");
    }
}
