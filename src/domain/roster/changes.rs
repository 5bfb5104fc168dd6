//! What a newer list changes: who came, who left, and which fields of whom.

use crate::domain::roster::find::key;
use crate::domain::roster::{Child, Roster};

/// A field of a child, as a change names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChildField {
    Name,
    Class,
    Unit,
    Born,
    Needs,
    Allergy,
    Note,
    Guardians,
    Collectors,
    Medicine,
}

impl ChildField {
    /// The key in the document.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Class => "class",
            Self::Unit => "unit",
            Self::Born => "born",
            Self::Needs => "special-needs",
            Self::Allergy => "allergy",
            Self::Note => "note",
            Self::Guardians => "guardians",
            Self::Collectors => "collectors",
            Self::Medicine => "medicine",
        }
    }
}

/// What differs between two versions of a roster.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RosterChanges {
    pub added: Vec<Child>,
    pub gone: Vec<Child>,
    /// The child as it is now, and what is new of it.
    pub changed: Vec<(Child, Vec<ChildField>)>,
    pub same: usize,
}

impl RosterChanges {
    pub const fn is_empty(&self) -> bool {
        self.added.is_empty() && self.gone.is_empty() && self.changed.is_empty()
    }
}

/// Compares two versions by the ids of the children.
pub fn changes(before: &Roster, after: &Roster) -> RosterChanges {
    let mut found = RosterChanges::default();
    for child in &after.children {
        let Some(old) = before.child(&child.id) else {
            found.added.push(child.clone());
            continue;
        };
        let fields = differing(old, child);
        match fields.is_empty() {
            true => found.same += 1,
            false => found.changed.push((child.clone(), fields)),
        }
    }
    let gone = before.children.iter();
    let gone = gone.filter(|old| after.child(&old.id).is_none());
    found.gone = gone.cloned().collect();
    found
}

fn differing(old: &Child, new: &Child) -> Vec<ChildField> {
    let pairs = [
        (ChildField::Name, old.name == new.name),
        (ChildField::Class, old.class == new.class),
        (ChildField::Unit, old.unit == new.unit),
        (ChildField::Born, old.born == new.born),
        (ChildField::Needs, old.needs == new.needs),
        (ChildField::Allergy, old.allergy == new.allergy),
        (ChildField::Note, old.note == new.note),
        (ChildField::Guardians, old.guardians == new.guardians),
        (ChildField::Collectors, old.collectors == new.collectors),
        (ChildField::Medicine, old.medicine == new.medicine),
    ];
    let differing = pairs.into_iter().filter(|(_, same)| !same);
    differing.map(|(field, _)| field).collect()
}

/// Which fields the columns of a file can say; the others stay as they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    pub unit: bool,
    pub born: bool,
    pub needs: bool,
    pub allergy: bool,
    pub note: bool,
    pub guardians: bool,
    pub collectors: bool,
    pub medicine: bool,
}

/// The roster after an import: children known again by name and class, else by a name that only one has, keep
/// their id and whatever the file has no column for; new ones get an id from `new_id`. Who is not in the
/// file is no longer in the list.
pub fn imported(
    known: &Roster,
    brought: Vec<Child>,
    columns: Columns,
    mut new_id: impl FnMut() -> String,
) -> Vec<Child> {
    let mut free: Vec<Option<&Child>> = known.children.iter().map(Some).collect();
    let keys = |children: &[Child]| -> Vec<(String, String)> {
        let keys = children.iter().map(|it| (key(&it.name), key(&it.class)));
        keys.collect()
    };
    let (before, now) = (keys(&known.children), keys(&brought));
    let mut out: Vec<Option<Child>> = vec![None; brought.len()];
    // First those whose class is the same, so that a namesake does not take their place.
    for same_class in [true, false] {
        for at in 0..brought.len() {
            let child = &now[at];
            let is = |it: &(String, String)| it.0 == child.0 && (!same_class || it.1 == child.1);
            let alone = same_class || now.iter().filter(|it| is(it)).count() == 1;
            let found = (0..free.len()).find(|old| free[*old].is_some() && is(&before[*old]));
            if let (None, true, Some(found)) = (&out[at], alone, found) {
                let old = free[found].take();
                out[at] = old.map(|old| kept(old, &brought[at], columns));
            }
        }
    }
    let pairs = out.into_iter().zip(brought);
    pairs
        .map(|(old, new)| {
            old.unwrap_or_else(|| Child {
                id: new_id(),
                ..new
            })
        })
        .collect()
}

/// The new record with the id of the old one, and its fields where the file had no column.
fn kept(old: &Child, new: &Child, columns: Columns) -> Child {
    let text = |has: bool, new: &String, old: &String| if has { new } else { old }.clone();
    Child {
        id: old.id.clone(),
        name: new.name.clone(),
        class: new.class.clone(),
        unit: text(columns.unit, &new.unit, &old.unit),
        born: if columns.born { new.born } else { old.born },
        needs: text(columns.needs, &new.needs, &old.needs),
        allergy: text(columns.allergy, &new.allergy, &old.allergy),
        note: text(columns.note, &new.note, &old.note),
        guardians: if columns.guardians { new } else { old }.guardians.clone(),
        collectors: if columns.collectors { new } else { old }
            .collectors
            .clone(),
        medicine: if columns.medicine { new } else { old }.medicine.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn child(id: &str, name: &str, class: &str) -> Child {
        Child {
            id: id.to_owned(),
            name: name.to_owned(),
            class: class.to_owned(),
            allergy: if id.is_empty() { "" } else { "nødder" }.to_owned(),
            ..Child::default()
        }
    }

    #[test]
    fn a_child_is_known_again_and_keeps_its_id_and_what_the_file_does_not_say() {
        let known = Roster {
            children: vec![
                child("k1", "Maja Lind", "1.A"),
                child("k2", "Maja Lind", "2.B"),
                child("k3", "Åse Dam", "1.A"),
                child("k4", "Bo Ek", "9.A"),
            ],
            ..Roster::default()
        };
        let brought = vec![
            child("", "Maja Lind", "2.B"),
            child("", "Maja Lind", "1.A"),
            // Moved up a class.
            child("", "Aase Dam", "2.A"),
            child("", "Ny Elev", "1.A"),
        ];
        let children = imported(&known, brought, Columns::default(), || "k9".to_owned());
        let after = Roster {
            children,
            ..Roster::default()
        };
        let ids: Vec<&str> = after.children.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["k2", "k1", "k3", "k9"]);
        assert_eq!(after.children[0].allergy, "nødder");
        let found = changes(&known, &after);
        assert_eq!((found.added.len(), found.same), (1, 2));
        assert_eq!(found.gone[0].name, "Bo Ek");
        let fields = [ChildField::Name, ChildField::Class];
        assert_eq!(found.changed[0].1, fields);
        assert!(changes(&known, &known).is_empty());
    }
}
