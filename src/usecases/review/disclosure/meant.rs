//! What the words of chosen masks mean in this binder and this log.

use crate::domain::name::{EntryId, folded};
use crate::domain::people::contact::{Contacts, Person};
use crate::domain::people::phone_number::Home;
use crate::domain::review::disclosure::choice::{Choice, ChosenMask, ChosenMasks};
use crate::domain::review::disclosure::field::MaskedField;
use crate::domain::review::disclosure::ground::{Ground, Grounds};
use crate::domain::review::disclosure::pattern::Pattern;
use crate::domain::review::disclosure::person::PersonTerms;
use crate::domain::review::disclosure::rule::{MaskRule, MaskTarget};
use crate::domain::review::disclosure::source::SourceRow;
use crate::domain::suggest::closest_match;
use crate::error::Failure;
use crate::say;
use crate::usecases::people::known_names;

/// Handling levels that can be chosen; what is protected is masked in any case.
const LEVELS: [&str; 2] = ["internal", "open"];

/// What the words are looked up in.
pub(super) struct MeantBy<'a> {
    pub(super) grounds: &'a Grounds,
    pub(super) contacts: &'a Contacts,
    /// Devices that wrote in the log, and whose they are.
    pub(super) writers: &'a [(String, String)],
    pub(super) rows: &'a [SourceRow],
    pub(super) home: Home,
}

impl MeantBy<'_> {
    /// The rules, before all others the one of rows whose text is sealed.
    pub(super) fn rules(&self, chosen: &ChosenMasks) -> Result<Vec<MaskRule>, Failure> {
        let usual = self.ground(&chosen.ground)?;
        let protected = MaskRule {
            target: MaskTarget::Protected,
            ground: usual.clone(),
        };
        let mut rules = vec![protected];
        for mask in &chosen.masks {
            rules.push(self.rule(mask, usual.as_ref())?);
        }
        Ok(rules)
    }

    fn rule(&self, mask: &ChosenMask, usual: Option<&Ground>) -> Result<MaskRule, Failure> {
        Ok(MaskRule {
            target: self.target(&mask.choice)?,
            ground: self.ground(&mask.ground)?.or_else(|| usual.cloned()),
        })
    }

    fn ground(&self, typed: &str) -> Result<Option<Ground>, Failure> {
        if typed.is_empty() {
            return Ok(None);
        }
        let unknown = |it: crate::domain::review::disclosure::ground::UnknownGround| {
            unknown("ground", &it.typed, it.near.as_deref())
        };
        self.grounds.meant(typed).map(Some).map_err(unknown)
    }

    fn target(&self, choice: &Choice) -> Result<MaskTarget, Failure> {
        match choice {
            Choice::Level(level) if LEVELS.contains(&level.as_str()) => {
                Ok(MaskTarget::Level(level.clone()))
            }
            Choice::Level(level) if level == "protected" => Ok(MaskTarget::Protected),
            Choice::Level(level) => Err(unknown("level", level, closest_match(level, LEVELS))),
            Choice::Person(typed) => self.person(typed).map(MaskTarget::Person),
            Choice::Field(typed) => match MaskedField::read(typed) {
                Ok(field) => Ok(MaskTarget::Field(field)),
                Err(near) => Err(unknown("field", typed, near)),
            },
            Choice::Pattern(typed) => pattern(typed),
            Choice::Text(text) => Ok(MaskTarget::Text(text.clone())),
            Choice::Row(typed) => self.row(typed).map(MaskTarget::Row),
            Choice::Words(typed, words) => Ok(MaskTarget::Words(self.row(typed)?, words.clone())),
        }
    }

    fn person(&self, typed: &str) -> Result<PersonTerms, Failure> {
        let listed = self.contacts.named(typed);
        if let [one] = listed.as_slice() {
            return Ok(PersonTerms::of(one, self.contacts, self.writers, self.home));
        }
        if !listed.is_empty() {
            let names: Vec<&str> = listed.iter().map(|person| Person::called(person)).collect();
            let names = names.join(", ");
            let several = say!("disclosure-several", typed = typed, people = names);
            return Err(Failure::could_not(several));
        }
        let wrote = self.writers.iter().map(|(_, person)| person.as_str());
        let mut named = wrote.clone().filter(|name| folded(name) == folded(typed));
        if let Some(name) = named.next() {
            return Ok(PersonTerms::named(name, self.writers, self.contacts));
        }
        let near = known_names::nearest(typed, self.contacts);
        let near = near.or_else(|| closest_match(typed, wrote).map(str::to_owned));
        Err(unknown("person", typed, near.as_deref()))
    }

    fn row(&self, typed: &str) -> Result<EntryId, Failure> {
        let ids = || self.rows.iter().filter_map(|row| row.id.as_ref());
        let id = EntryId::parse(typed.trim());
        if let Some(id) = id.filter(|id| ids().any(|known| known == id)) {
            return Ok(id);
        }
        let known: Vec<String> = ids().map(ToString::to_string).collect();
        let near = closest_match(typed, known.iter().map(String::as_str));
        Err(unknown("row", typed, near))
    }
}

/// A ready pattern by its word; what is nearly one is asked about, and anything else is a text.
fn pattern(typed: &str) -> Result<MaskTarget, Failure> {
    if let Some(pattern) = Pattern::read(typed) {
        return Ok(MaskTarget::Pattern(pattern));
    }
    let near = closest_match(typed, Pattern::ALL.map(Pattern::word));
    match near {
        Some(near) => Err(unknown("pattern", typed, Some(near))),
        None => Ok(MaskTarget::Text(typed.to_owned())),
    }
}

fn unknown(what: &str, typed: &str, near: Option<&str>) -> Failure {
    Failure::could_not(say!(
        "disclosure-unknown",
        what = what,
        typed = typed,
        has = if near.is_some() { "yes" } else { "no" },
        near = near.unwrap_or_default()
    ))
}
