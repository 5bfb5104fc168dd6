//! Contacts out of a spreadsheet: CSV with commas, semicolons or tabs and headings in Swedish,
//! Danish or English.

use csv::{ReaderBuilder, StringRecord};

use crate::domain::contact::{Brought, BroughtPerson, Field, Phone};
use crate::domain::finding::{Finding, Place};
use crate::domain::name::folded;
use crate::domain::phone::Home;
use crate::error::{Failure, Message};
use crate::say;

/// What stands in a column.
#[derive(Clone, Debug, PartialEq)]
enum Column {
    Id,
    Group,
    Given,
    Family,
    Field(Field),
    /// A number, with the label its heading gives it.
    Phone(&'static str),
    Unknown,
}

/// Headings, case and accents folded.
const HEADINGS: &[(&[&str], Column)] = &[
    (&["id"], Column::Id),
    (&["grupp", "gruppe", "group"], Column::Group),
    (
        &["fornamn", "fornavn", "first name", "given name"],
        Column::Given,
    ),
    (
        &[
            "efternamn",
            "efternavn",
            "last name",
            "family name",
            "surname",
        ],
        Column::Family,
    ),
    (
        &[
            "namn",
            "navn",
            "name",
            "kontakt",
            "kontaktperson",
            "contact",
        ],
        Column::Field(Field::Name),
    ),
    (
        &[
            "roll",
            "rolle",
            "role",
            "funktion",
            "befattning",
            "titel",
            "stilling",
            "title",
        ],
        Column::Field(Field::Role),
    ),
    (
        &[
            "organisation",
            "organization",
            "org",
            "larosate",
            "universitet",
            "university",
            "hogskola",
            "enhet",
            "enhed",
            "skola",
            "skole",
            "foretag",
            "virksomhed",
            "company",
        ],
        Column::Field(Field::Org),
    ),
    (
        &[
            "telefon",
            "telefonnummer",
            "tel",
            "tlf",
            "phone",
            "phone number",
            "nummer",
            "number",
        ],
        Column::Phone(""),
    ),
    (
        &["mobil", "mobiltelefon", "mobilnummer"],
        Column::Phone("mobil"),
    ),
    (&["mobile", "mobile phone", "cell"], Column::Phone("mobile")),
    (&["hemtelefon", "hem"], Column::Phone("hem")),
    (&["hjemmetelefon", "hjem"], Column::Phone("hjem")),
    (&["home phone", "home"], Column::Phone("home")),
    (
        &["arbetstelefon", "arbete", "kontor"],
        Column::Phone("arbete"),
    ),
    (&["arbejdstelefon", "arbejde"], Column::Phone("arbejde")),
    (&["work phone", "work", "office"], Column::Phone("work")),
    (&["jour", "jourtelefon"], Column::Phone("jour")),
    (&["vagt", "vagttelefon"], Column::Phone("vagt")),
    (
        &[
            "e post",
            "epost",
            "e postadress",
            "e mail",
            "email",
            "mail",
            "mejl",
            "mailadresse",
        ],
        Column::Field(Field::Email),
    ),
    (&["chatt", "chat"], Column::Field(Field::Chat)),
    (
        &["malgrupp", "malgruppe", "audience"],
        Column::Field(Field::Audience),
    ),
    (
        &["ersattare for", "stedfortraeder for", "deputy of"],
        Column::Field(Field::DeputyOf),
    ),
    (
        &["tacker", "daekker", "covers"],
        Column::Field(Field::Covers),
    ),
    (
        &[
            "mandat till",
            "mandatperiod t o m",
            "mandat til",
            "mandate until",
        ],
        Column::Field(Field::MandateUntil),
    ),
    (
        &["provad", "kontrollerad", "afprovet", "verified"],
        Column::Field(Field::Verified),
    ),
    (
        &["anteckning", "kommentar", "bemaerkning", "note", "notes"],
        Column::Field(Field::Note),
    ),
];

/// Reads the people of a table. Rows without a name or a role are left out.
///
/// # Errors
/// No heading says where the names or roles are.
pub fn read(file: &str, bytes: &[u8], home: Home) -> Result<Brought, Failure> {
    let text = decoded(bytes);
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = reader.records().filter_map(Result::ok);
    let headings = records.next().unwrap_or_default();
    let columns: Vec<Column> = headings.iter().map(column).collect();
    let named = |column: &Column| {
        let names = [
            Column::Field(Field::Name),
            Column::Field(Field::Role),
            Column::Family,
        ];
        names.contains(column)
    };
    if !columns.iter().any(named) {
        let seen: Vec<&str> = headings.iter().collect();
        return Err(Failure::could_not(say!(
            "contacts-no-headings",
            file = file,
            seen = seen.join(", ")
        )));
    }
    let mut brought = Brought {
        ignored: ignored(&headings, &columns),
        ..Brought::default()
    };
    let table = Table {
        file,
        text: &text,
        home,
    };
    for record in records {
        let row = table.row(&columns, &record, &mut brought.findings);
        if !row.person.called().is_empty() {
            brought.people.push(row);
        }
    }
    Ok(brought)
}

fn ignored(headings: &StringRecord, columns: &[Column]) -> Vec<String> {
    let unknown = headings.iter().zip(columns);
    unknown
        .filter(|(heading, column)| **column == Column::Unknown && !heading.trim().is_empty())
        .map(|(heading, _)| heading.trim().to_owned())
        .collect()
}

/// UTF-8 with or without its mark; anything else as Latin-1, which is how older Excel writes å.
fn decoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    // The last of equals wins, so the comma comes last.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(count)
        .unwrap_or(b',')
}

fn column(heading: &str) -> Column {
    let plain = folded(heading).replace(['-', '_', '.', ':', '(', ')'], " ");
    let words: Vec<&str> = plain.split_whitespace().collect();
    let numbered = words.last().is_some_and(|word| word.parse::<u32>().is_ok());
    let words = &words[..words.len() - usize::from(numbered)];
    let wanted = words.join(" ");
    let known = HEADINGS
        .iter()
        .find(|(names, _)| names.contains(&wanted.as_str()));
    known.map_or(Column::Unknown, |(_, column)| column.clone())
}

struct Table<'t> {
    file: &'t str,
    text: &'t str,
    home: Home,
}

impl Table<'_> {
    fn row(
        &self,
        columns: &[Column],
        record: &StringRecord,
        found: &mut Vec<Finding>,
    ) -> BroughtPerson {
        let line = record.position().map_or(1, csv::Position::line);
        let line = usize::try_from(line).unwrap_or(1);
        let mut row = BroughtPerson::default();
        let (mut given, mut family) = (String::new(), String::new());
        for (column, cell) in columns.iter().zip(record) {
            let cell = without_guard(cell.trim());
            if cell.is_empty() {
                continue;
            }
            match column {
                Column::Id => row.person.id = cell.to_owned(),
                Column::Group => row.group = cell.to_owned(),
                Column::Given => given = cell.to_owned(),
                Column::Family => family = cell.to_owned(),
                Column::Phone(label) => {
                    let mut wrong = |what| found.push(self.finding(line, what));
                    let phones = Phone::read_all(cell, label, self.home, &mut wrong);
                    row.person.phones.extend(phones);
                }
                Column::Field(field) => {
                    if let Err(what) = row.person.set(*field, cell) {
                        found.push(self.finding(line, what));
                    }
                }
                Column::Unknown => {}
            }
        }
        if row.person.name.is_empty() {
            row.person.name = format!("{given} {family}").trim().to_owned();
        }
        row
    }

    fn finding(&self, line: usize, what: Message) -> Finding {
        Finding::fault(self.file, Place::on_line(self.text, line), what)
    }
}

/// A cell without the `'` that keeps a spreadsheet from running it.
fn without_guard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests;
