//! A person out of the lines of a card.

use percent_encoding::percent_decode_str;

use crate::domain::documents::finding::{Finding, TextPosition};
use crate::domain::name::folded;
use crate::domain::people::contact::{ImportedPerson, Person, Phone, list_of};
use crate::domain::people::phone_number::LineKind;
use crate::error::{Failure, Message};
use crate::format::people::contacts_limits::{MOST_WAYS, is_long, long};
use crate::format::people::vcard::lines::{Card, VcardLine, plain, split};
use crate::format::people::vcard::number;
use crate::format::people::vcard::{ID, MARK, VcardReader};
use crate::say;

/// Properties that say nothing of a person, or are read together with another.
const SILENT: &[&str] = &[
    "VERSION",
    "PRODID",
    "REV",
    "UID",
    "SORT-STRING",
    "SOURCE",
    "CLASS",
    "MAILER",
    "KIND",
    "PROFILE",
    "CLIENTPIDMAP",
    "X-ABLABEL",
    "X-ABUID",
    "X-ABADR",
    "X-ABSHOWAS",
    "X-ADDRESSBOOKSERVER-KIND",
    "X-IMAGEHASH",
    "X-IMAGETYPE",
    "X-PRODID",
    "X-SHARED-PHOTO-DISPLAY-PREF",
    "X-RADICALE-NAME",
    "LABEL",
    "NAME",
    "X-GENERATOR",
    "X-LOTUS-CHARSET",
    "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
    "X-CLASS",
    "X-EVOLUTION-FILE-AS",
    "X-MOZILLA-HTML",
];

/// Properties that are used or checked.
const TAKEN: &[&str] = &[
    "FN",
    "N",
    "NICKNAME",
    "ROLE",
    "TITLE",
    "ORG",
    "NOTE",
    "EMAIL",
    "TEL",
    "CATEGORIES",
    ID,
];

impl VcardReader<'_> {
    /// The person of a card; none if it is not a person's, with a finding.
    ///
    /// # Errors
    /// It says more than is read of anybody.
    pub(super) fn person(&mut self, card: &Card) -> Result<Option<ImportedPerson>, Failure> {
        if !card.ended {
            self.remark(card, say!("contacts-card-open"));
        }
        if is_group(card) {
            let name = name_of(card).unwrap_or_default();
            self.remark(card, say!("contacts-card-group", name = name));
            return Ok(None);
        }
        let mut brought = ImportedPerson::default();
        for line in card.lines.iter().filter(|line| !is_mark(line)) {
            if TAKEN.contains(&line.name.as_str()) && is_long(&line.value) {
                return Err(long(self.file, line.number));
            }
            self.take(&mut brought, line, card);
            let person = &brought.person;
            let texts = [&person.role, &person.org, &person.note];
            if texts.into_iter().any(|text| is_long(text)) {
                return Err(long(self.file, line.number));
            }
            if person.phones.len() + person.email.len() > MOST_WAYS {
                break;
            }
        }
        let ways = brought.person.phones.len() + brought.person.email.len();
        self.counted.person(card.line, ways)?;
        let person = &mut brought.person;
        named(person, card);
        if person.called().is_empty() {
            self.remark(card, say!("contacts-card-empty"));
            return Ok(None);
        }
        brought.line = card.line;
        Ok(Some(brought))
    }

    fn remark(&mut self, card: &Card, what: Message) {
        let place = TextPosition {
            line: card.line,
            ..TextPosition::default()
        };
        let found = Finding::remark(self.file, Some(place), what);
        self.brought.find(vec![found]);
    }

    fn take(&mut self, brought: &mut ImportedPerson, line: &VcardLine, card: &Card) {
        let person = &mut brought.person;
        let whole = || shown(&plain(&line.value));
        match line.name.as_str() {
            "FN" | "N" => {}
            "ROLE" | "TITLE" => join(&mut person.role, &whole(), ", "),
            "ORG" => {
                let parts = split(&line.value, ';').into_iter().map(|part| shown(&part));
                let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
                join(&mut person.org, &parts.join(", "), ", ");
            }
            "NOTE" => join(&mut person.note, &whole(), "\n"),
            "EMAIL" => {
                let mail = whole();
                let mail = mail.strip_prefix("mailto:").unwrap_or(&mail);
                person.email.extend(list_of(mail));
            }
            "TEL" => {
                let phones = self.phones(line, card);
                person.phones.extend(phones);
            }
            "CATEGORIES" => {
                let names = split(&line.value, ',').into_iter().map(|name| shown(&name));
                let first = names.into_iter().find(|name| !name.is_empty());
                if brought.group.is_empty() {
                    brought.group = first.unwrap_or_default();
                }
            }
            ID => person.id = whole(),
            name if SILENT.contains(&name) => {}
            // Already the name, where there is no other.
            "NICKNAME" if name_of(card) == Some(whole()) => {}
            name if !line.value.trim_matches([';', ' ', ',']).is_empty() || line.is_binary() => {
                *self.left_out.entry(name.to_owned()).or_default() += 1;
            }
            _ => {}
        }
    }

    fn phones(&mut self, line: &VcardLine, card: &Card) -> Vec<Phone> {
        let text = plain(&line.value);
        let text = match text.trim() {
            uri if uri.starts_with("tel:") => {
                percent_decode_str(uri).decode_utf8_lossy().into_owned()
            }
            text => text.to_owned(),
        };
        let said = number::description(line, card, self.language);
        let (file, home) = (self.file, self.home);
        let mut findings = Vec::new();
        let mut wrong = |what| {
            let place = TextPosition {
                line: line.number,
                column: None,
                text: format!("TEL:{}", shown(&text)),
            };
            findings.push(Finding::fault(file, place, what));
        };
        let mut phones = Phone::read_all(&text, &said.label, home, &mut wrong);
        for phone in &mut phones {
            if said.kind != LineKind::Voice {
                phone.kind = said.kind;
            }
        }
        self.brought.find(findings);
        phones
    }
}

/// Signs around a text that show nothing: an address book writes them where two scripts meet.
fn shown(text: &str) -> String {
    let unseen = |c: char| {
        c.is_whitespace()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    text.trim_matches(unseen).to_owned()
}

/// Joins two values; equal ones once.
fn join(into: &mut String, text: &str, between: &str) {
    let known = into.split(between).any(|part| part.trim() == text);
    if text.is_empty() || known {
        return;
    }
    if !into.is_empty() {
        into.push_str(between);
    }
    into.push_str(text);
}

fn is_group(card: &Card) -> bool {
    card.lines.iter().any(|line| {
        matches!(line.name.as_str(), "KIND" | "X-ADDRESSBOOKSERVER-KIND")
            && line.value.trim().eq_ignore_ascii_case("group")
    })
}

fn is_mark(line: &VcardLine) -> bool {
    line.params.iter().any(|(name, _)| name == MARK)
}

/// FN, else what N makes of a name, else the nickname.
fn name_of(card: &Card) -> Option<String> {
    let of = |name: &'static str| card.lines.iter().filter(move |line| line.name == name);
    let inverted = |full: &String| of("N").any(|line| is_inverted(full, &line.value));
    let full = of("FN").map(|line| shown(&plain(&line.value)));
    // Some address books write the name as they sort it: the parts say which is which.
    let full = full.filter(|full| !inverted(full));
    let parts = of("N").map(|line| from_parts(&line.value));
    let nick = of("NICKNAME").map(|line| shown(&plain(&line.value)));
    let names = full.chain(parts).chain(nick);
    names.into_iter().find(|name| !name.is_empty())
}

/// True if a full name is `family, given` of the parts of one.
fn is_inverted(full: &str, value: &str) -> bool {
    let parts = parts_of(value);
    let part = |at: usize| parts.get(at).map_or("", String::as_str);
    let Some((family, given)) = full.split_once(',') else {
        return false;
    };
    let both = [part(1), part(2)].join(" ");
    let given = given.trim();
    let is_given = [part(1), both.trim()]
        .iter()
        .any(|it| folded(it) == folded(given));
    !given.is_empty() && folded(family.trim()) == folded(part(0)) && is_given
}

/// The parts of `N`: family, given, further, before and after the name.
fn parts_of(value: &str) -> Vec<String> {
    let part = |text: &String| {
        let names = split(text, ',').into_iter().map(|name| shown(&name));
        names
            .filter(|name| !name.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    split_raw(value).iter().map(part).collect()
}

/// `Prov;Alma;Maria;Dr.;` as people say it.
fn from_parts(value: &str) -> String {
    let parts = parts_of(value);
    let order = [3, 1, 2, 0, 4];
    let names = order
        .iter()
        .filter_map(|at| parts.get(*at))
        .filter(|part| !part.is_empty());
    names.cloned().collect::<Vec<_>>().join(" ")
}

/// At semicolons that are not escaped, the escapes kept.
fn split_raw(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in value.chars() {
        if c == ';' && !escaped {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(c);
        }
        escaped = c == '\\' && !escaped;
    }
    parts
}

/// Gives a person the best name the card has. Who is written without one is called by the role, by
/// where they work, or by an address.
fn named(person: &mut Person, card: &Card) {
    person.name = name_of(card).unwrap_or_default();
    if person.name == person.role || person.name == person.id {
        person.name.clear();
    }
    if !person.called().is_empty() {
        return;
    }
    person.name = std::mem::take(&mut person.org);
    if person.name.is_empty() {
        let phone = person.phones.first().map(|phone| phone.typed.clone());
        let way = person.email.first().cloned().or(phone);
        person.name = way.unwrap_or_default();
    }
}
