//! The plan as a unit has it: the shared chapters with the unit's own texts, and who changed what they stand on.

use anyhow::Result;

use crate::domain::documents::parsed::Parsed;
use crate::domain::fuzzy_match::FuzzyMatch;
use crate::domain::plan::local_text::{LocalPlace, LocalText, PlacedText, append, lay_over};
use crate::domain::plan::plan_read::{PlanRead, TwoVersions, UnitRead};
use crate::domain::plan::unit::{Unit, Units};
use crate::domain::time::moment::{self, Moment};
use crate::error::{Failure, Message};
use crate::format::documents::{local_text_file, units_file};
use crate::format::paths;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::read_document::read_document;
use crate::usecases::plan::read_plan::{self, read_plan};

/// The units of the binder: those of units.yaml, then those that have a folder alone.
pub fn units(binder: &Binder) -> Parsed<Units> {
    let read = read_document(binder, units_file::PATH, units_file::read);
    let mut units = read.unwrap_or_default();
    let own = binder.documents(units_file::FOLDER).unwrap_or_default();
    let folders = own.iter().filter_map(|path| units_file::unit_of(path));
    units.value = units
        .value
        .with_folders(folders.map(str::to_owned).collect());
    units
}

/// The unit that was typed, by id or title or words of them.
///
/// # Errors
/// There is none such, or several; the message names them.
pub fn unit(binder: &Binder, typed: &str) -> Result<Unit, Failure> {
    let units = units(binder).value;
    let name = |unit: &Unit| match unit.title.as_str() {
        "" => unit.id.clone(),
        title => format!("{} ({title})", unit.id),
    };
    let named = |these: &[usize]| {
        let names: Vec<String> = these.iter().map(|at| name(&units.units[*at])).collect();
        names.join(", ")
    };
    let all: Vec<usize> = (0..units.units.len()).collect();
    Err(Failure::could_not(match units.named(typed) {
        FuzzyMatch::One(at) => return Ok(units.units[at].clone()),
        FuzzyMatch::Several(these) => {
            let first = units.units[these[0]].id.clone();
            say!(
                "unit-several",
                unit = typed,
                all = named(&these),
                first = first
            )
        }
        FuzzyMatch::None(_) if all.is_empty() => say!("unit-none", unit = typed),
        FuzzyMatch::None(near) => {
            let near = units.units[near.unwrap_or(0)].id.clone();
            say!("unit-unknown", unit = typed, all = named(&all), near = near)
        }
    }))
}

/// Reads the plan as a unit has it. `sentence` puts what stands for a replaced section into words.
///
/// # Errors
/// The binder has no plan, or cannot be read.
pub fn unit_plan(
    binder: &Binder,
    unit: Unit,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<PlanRead> {
    let mut read = read_plan(binder)?;
    let texts = local_texts(binder, &unit, &mut read)?;
    let reviewed: Vec<_> = texts.iter().map(|text| text.chapter.reviewed).collect();
    let instead = |text: &LocalText| {
        let (unit, path) = (unit.called(), &text.chapter.path);
        sentence(&say!("unit-instead", unit = unit, path = path))
    };
    let (plan, mut placed) = lay_over(read.plan, &unit, texts, &instead);
    for (text, reviewed) in placed.iter_mut().zip(reviewed) {
        text.changes = changes(binder, text, reviewed);
    }
    let texts = placed;
    read.plan = plan;
    read.unit = Some(UnitRead { unit, texts });
    Ok(read)
}

/// The shared plan, and behind it the texts of every unit.
///
/// # Errors
/// The binder has no plan, or cannot be read.
pub fn with_all_units(binder: &Binder) -> Result<PlanRead> {
    let mut read = read_plan(binder)?;
    for unit in units(binder).value.units {
        let texts = local_texts(binder, &unit, &mut read)?;
        read.plan = append(std::mem::take(&mut read.plan), &unit, texts);
    }
    Ok(read)
}

/// Reads a unit's texts; what is wrong with them is added to what is known of the plan.
fn local_texts(binder: &Binder, unit: &Unit, read: &mut PlanRead) -> Result<Vec<LocalText>> {
    let mut texts = Vec::new();
    for path in local_paths(binder, unit) {
        let Some(document) = binder.document(&path)? else {
            continue;
        };
        let reading = local_text_file::read(&path, &document);
        texts.push(reading.value);
        read.findings.extend(reading.findings);
        let by = read_plan::writers(binder, &path);
        if by.len() > 1 {
            read.in_two_versions.push(TwoVersions { path, by });
        }
    }
    Ok(texts)
}

/// A unit's texts for the plan.
fn local_paths(binder: &Binder, unit: &Unit) -> Vec<String> {
    let folder = units_file::plan_folder(&unit.id);
    let mut paths = binder.documents(&folder).unwrap_or_default();
    paths.retain(|path| paths::is_markdown(path));
    paths
}

/// Who saved the shared chapter after the day this text was reviewed, or, where it never was, after it was
/// last saved; newest first.
fn changes(
    binder: &Binder,
    text: &PlacedText,
    reviewed: Option<chrono::NaiveDate>,
) -> Vec<(String, Moment)> {
    let LocalPlace::After(chapter) = &text.place else {
        return Vec::new();
    };
    let saved = binder.writer_of(&text.path).unwrap_or_default();
    let is_later = |at: Moment| match (reviewed, &saved) {
        (Some(day), _) => moment::date_in(at, binder.zone()) > day,
        (None, Some((_, saved))) => at > *saved,
        (None, None) => true,
    };
    let earlier = binder.earlier(chapter).unwrap_or_default().into_iter();
    let mut versions: Vec<(String, Moment)> = earlier.filter_map(|it| it.by).collect();
    versions.extend(binder.writer_of(chapter).unwrap_or_default());
    versions.retain(|(_, at)| is_later(*at));
    versions.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    versions.dedup();
    versions
}

/// The document of a unit's own contacts.
pub fn contacts_path(unit: &Unit) -> String {
    units_file::contacts_path(&unit.id)
}

/// The folder of a unit's texts for the plan.
pub fn plan_folder(unit: &Unit) -> String {
    units_file::plan_folder(&unit.id)
}
