//! Read the plan: whole, its contents, or one section.

use anyhow::Result;

use crate::domain::documents::unrecognised_file::UnrecognisedFile;
use crate::domain::plan::plan_read::{PlanRead, TwoVersions};
use crate::domain::plan::section::Section;
use crate::domain::plan::{Plan, SectionNotFound};
use crate::error::{Failure, Message};
use crate::format::documents::plan_file;
use crate::format::paths;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::rename_unrecognised;

/// Reads all chapters. One that is broken is there with its text.
///
/// # Errors
/// The binder has no plan, or cannot be read.
pub fn read_plan(binder: &Binder) -> Result<PlanRead> {
    let mut plan = Plan::default();
    let mut findings = Vec::new();
    let saved = binder.documents(plan_file::FOLDER)?;
    for path in saved.iter().filter(|path| paths::is_markdown(path)) {
        let Some(document) = binder.document(path)? else {
            continue;
        };
        let reading = plan_file::read(path, &document);
        plan.chapters.push(reading.value);
        findings.extend(reading.findings);
    }
    let of_folder =
        |stranger: &UnrecognisedFile| stranger.path.to_lowercase().starts_with(plan_file::FOLDER);
    let mut strangers = rename_unrecognised::not_read(binder);
    strangers.retain(of_folder);
    let of_plan = |path: &String| path.starts_with(plan_file::FOLDER);
    // A failure here does not prevent reading; a plain clone has no versions.
    let in_two_versions = binder.in_two_versions().unwrap_or_default().into_iter();
    let in_two_versions = in_two_versions.filter(of_plan).map(|path| TwoVersions {
        by: writers(binder, &path),
        path,
    });
    if plan.chapters.is_empty() {
        let changed = binder.changed_documents().unwrap_or_default();
        let none =
            match changed.iter().any(|changed| of_plan(&changed.path)) || !strangers.is_empty() {
                true => say!("plan-none-saved"),
                false => say!("plan-none"),
            };
        return Err(Failure::could_not(none).into());
    }
    Ok(PlanRead {
        plan,
        findings,
        in_two_versions: in_two_versions.collect(),
        strangers,
        unit: None,
    })
}

/// Authors of a document's live versions, that of the current one first.
pub fn writers(binder: &Binder, path: &str) -> Vec<String> {
    let versions = binder.versions(path).unwrap_or_default().into_iter();
    let by = versions.filter_map(|version| version.by);
    by.map(|(name, _)| name).collect()
}

/// The section called by number or words.
///
/// # Errors
/// None is called so, or several are; the message names the nearest.
pub fn section(plan: &Plan, called: &str) -> Result<Section, Failure> {
    plan.find(called).map_err(|missing| {
        Failure::could_not(match missing {
            SectionNotFound::Unknown(Some(nearest)) => {
                let (name, call) = (nearest.name(), plan.call(&nearest));
                say!(
                    "plan-no-section-near",
                    called = called,
                    nearest = name,
                    call = call
                )
            }
            SectionNotFound::Unknown(None) => say!("plan-no-section", called = called),
            SectionNotFound::Several(sections) => several(plan, called, &sections),
        })
    })
}

/// Candidates with positions; the one given as an example can be typed.
fn several(plan: &Plan, called: &str, sections: &[Section]) -> Message {
    const MOST: usize = 8;
    let name = |section: &Section| format!("{} ({})", section.name(), plan.place(section));
    let mut names: Vec<String> = sections.iter().take(MOST).map(name).collect();
    if sections.len() > MOST {
        names.push(format!("+{}", sections.len() - MOST));
    }
    let first = sections.first().map(|section| plan.call(section));
    say!(
        "plan-several-sections",
        called = called,
        names = names.join("; "),
        first = first.unwrap_or_default()
    )
}
