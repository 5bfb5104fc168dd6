//! Converts a row to a person of the contact list.

use crate::domain::documents::finding::Finding;
use crate::domain::name::folded;
use crate::domain::people::contact::label;
use crate::domain::people::contact::{Field, ImportedCell, ImportedPerson, Phone};
use crate::format::csv_guard::unguarded;
use crate::format::people::contacts_limits::MOST_WAYS;
use crate::format::people::contacts_table::ImportContext;
use crate::format::people::contacts_table::cells::{GOOGLE, mails, once, spaced, without_doubles};
use crate::format::people::contacts_table::grid::GridRow;
use crate::format::people::contacts_table::headings::HeadingKind;
use crate::format::people::contacts_table::layout::Layout;
use crate::format::people::contacts_table::numbers;

/// The cells of a row that make one person.
pub(super) struct PersonReader<'r> {
    file: &'r str,
    layout: &'r Layout,
    asked: &'r ImportContext<'r>,
    row: &'r GridRow,
    /// By column: a value was used.
    taken: Vec<bool>,
    findings: Vec<Finding>,
}

impl<'r> PersonReader<'r> {
    pub(super) fn new(
        file: &'r str,
        layout: &'r Layout,
        asked: &'r ImportContext<'r>,
        row: &'r GridRow,
    ) -> Self {
        Self {
            file,
            layout,
            asked,
            row,
            taken: vec![false; layout.columns.len()],
            findings: Vec::new(),
        }
    }

    /// Columns with used values, and findings.
    pub(super) fn done(self) -> (Vec<bool>, Vec<Finding>) {
        (self.taken, self.findings)
    }

    pub(super) fn person(&mut self) -> ImportedPerson {
        let mut brought = ImportedPerson::default();
        for at in 0..self.layout.columns.len() {
            match &self.layout.columns[at] {
                HeadingKind::Phone(label) => {
                    let cell = self.numbers(at, label);
                    brought.person.phones.extend(cell.values.iter().cloned());
                    brought.phone_cells.push(cell);
                }
                HeadingKind::Email => {
                    let cell = self.addresses(at);
                    brought.person.email.extend(cell.values.iter().cloned());
                    brought.email_cells.push(cell);
                }
                HeadingKind::Field(field) => self.field(at, *field, &mut brought),
                _ => {}
            }
            // Refused: finding duplicates among that many would take hours.
            if brought.person.phones.len() + brought.person.email.len() > MOST_WAYS {
                return brought;
            }
        }
        brought.person.id = self.id();
        brought.group = self.first(&[HeadingKind::Group]);
        brought.person.name = self.name();
        brought.person.role =
            self.first(&[HeadingKind::Role, HeadingKind::Job, HeadingKind::Title]);
        brought.person.org = self.organisation();
        if brought.person.email.is_empty() {
            let login = self.first(&[HeadingKind::Login]);
            brought.person.email.extend(mails(&login));
        } else {
            self.same_as(&HeadingKind::Login, &brought.person.email.clone());
        }
        brought.person.email = once(std::mem::take(&mut brought.person.email));
        without_doubles(&mut brought.person.phones);
        brought
    }

    /// Takes the first cell that is filled of the first kind of column that has one; other columns
    /// that say the same are taken too.
    fn first(&mut self, kinds: &[HeadingKind]) -> String {
        let columns = &self.layout.columns;
        let all = kinds.iter().flat_map(|kind| {
            let of_kind = move |at: &usize| columns[*at] == *kind;
            (0..columns.len()).filter(of_kind)
        });
        let filled = all.filter(|at| !self.row.cell(*at).is_empty());
        let filled: Vec<usize> = filled.collect();
        let Some(first) = filled.first() else {
            return String::new();
        };
        let text = spaced(self.row.cell(*first));
        for at in filled {
            let same = folded(&spaced(self.row.cell(at))) == folded(&text);
            self.taken[at] |= same;
        }
        text
    }

    fn name(&mut self) -> String {
        let whole = self.first(&[HeadingKind::Name]);
        let given = self.first(&[HeadingKind::Given]);
        let middle = self.first(&[HeadingKind::Middle]);
        let family = self.first(&[HeadingKind::Family]);
        let parts = [given.as_str(), &middle, &family];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let put_together = parts.join(" ");
        let (family_first, given_last) = whole.split_once(',').unwrap_or_default();
        let is_inverted = !parts.is_empty()
            && folded(family_first.trim()) == folded(&family)
            && folded(given_last.trim())
                == folded([&given, &middle].map(String::as_str).join(" ").trim());
        if is_inverted {
            self.keep_said(&[HeadingKind::Display], &put_together);
            return put_together;
        }
        if !whole.is_empty() {
            // A list of Namn and Efternamn has the given name below Namn.
            let has_given = self.layout.columns.contains(&HeadingKind::Given);
            let lacks = !has_given && !folded(&whole).contains(&folded(&family));
            let name = if lacks {
                format!("{whole} {family}")
            } else {
                whole
            };
            self.keep_said(
                &[
                    HeadingKind::Given,
                    HeadingKind::Middle,
                    HeadingKind::Family,
                    HeadingKind::Display,
                ],
                &name,
            );
            return name;
        }
        if parts.is_empty() || (given.is_empty() != family.is_empty()) {
            let display = self.first(&[HeadingKind::Display]);
            if !display.is_empty() {
                self.keep_said(
                    &[HeadingKind::Given, HeadingKind::Middle, HeadingKind::Family],
                    &display,
                );
                return display;
            }
        }
        self.keep_said(&[HeadingKind::Display], &put_together);
        put_together
    }

    /// Marks cells as used whose words all occur in a text.
    fn keep_said(&mut self, kinds: &[HeadingKind], text: &str) {
        let text = folded(text);
        for at in 0..self.layout.columns.len() {
            if kinds.contains(&self.layout.columns[at]) {
                let cell = folded(self.row.cell(at)).replace(',', " ");
                let said = cell.split_whitespace().all(|word| text.contains(word));
                self.taken[at] = said;
            }
        }
    }

    fn same_as(&mut self, kind: &HeadingKind, texts: &[String]) {
        for at in 0..self.layout.columns.len() {
            if self.layout.columns[at] == *kind {
                let cell = folded(self.row.cell(at));
                self.taken[at] = texts.iter().any(|text| folded(text) == cell);
            }
        }
    }

    fn organisation(&mut self) -> String {
        let org = self.first(&[HeadingKind::Org]);
        let dept = self.first(&[HeadingKind::Dept]);
        let said = folded(&org).contains(&folded(&dept));
        match (org.is_empty(), said) {
            (true, _) => dept,
            (false, true) => org,
            (false, false) => format!("{org}, {dept}"),
        }
    }

    /// Only what can be an id here: a number or a mark of another program's is none.
    fn id(&mut self) -> String {
        let at = self
            .layout
            .columns
            .iter()
            .position(|column| *column == HeadingKind::Id);
        let Some(at) = at else {
            return String::new();
        };
        let cell = self.row.cell(at);
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_id = cell.chars().all(plain) && cell.contains(|c: char| c.is_ascii_lowercase());
        let is_guid = cell.len() == 36 && cell.matches('-').count() == 4;
        if !is_id || is_guid {
            return String::new();
        }
        self.taken[at] = true;
        cell.to_owned()
    }

    fn field(&mut self, at: usize, field: Field, brought: &mut ImportedPerson) {
        let cell = unguarded(self.row.cell(at));
        if cell.is_empty() {
            return;
        }
        let person = &mut brought.person;
        self.taken[at] = true;
        if field == Field::Note && !person.note.is_empty() {
            if !person.note.contains(&cell) {
                person.note = format!("{}; {cell}", person.note);
            }
            return;
        }
        if let Err(what) = person.set(field, &cell) {
            self.findings.push(self.row.fault(self.file, what));
        }
    }

    fn numbers(&mut self, at: usize, label: &str) -> ImportedCell<Phone> {
        let mut label = label.to_owned();
        if let Some((column, said)) = self.layout.label(self.row, at) {
            let said = said.trim_start_matches('*').trim();
            let usual = label::usual(said);
            label = usual.map_or(said.to_owned(), |usual| {
                label::written(usual, self.asked.language).to_owned()
            });
            self.taken[column] = !self.row.cell(at).is_empty();
        }
        let cell = unguarded(self.row.cell(at)).replace(GOOGLE, ",");
        if cell.is_empty() {
            return ImportedCell {
                label,
                values: Vec::new(),
            };
        }
        self.taken[at] = true;
        let mut found = Vec::new();
        let whole = numbers::whole(&cell, self.asked.home);
        found.extend(whole.remark.map(|what| self.row.remark(self.file, what)));
        let values = if whole.lost {
            let typed = cell.clone();
            let label = label.clone();
            vec![Phone {
                typed,
                label,
                ..Phone::default()
            }]
        } else {
            let mut wrong = |what| found.push(self.row.fault(self.file, what));
            Phone::read_all(&whole.text, &label, self.asked.home, &mut wrong)
        };
        self.findings.extend(found);
        ImportedCell { label, values }
    }

    fn addresses(&mut self, at: usize) -> ImportedCell<String> {
        let values = mails(self.row.cell(at));
        self.taken[at] = !values.is_empty();
        ImportedCell {
            label: String::new(),
            values,
        }
    }
}
