//! Read the plan: whole, its contents, or one section.

use anyhow::Result;

use crate::domain::plan::{Missing, Plan};
use crate::domain::plan_read::{PlanRead, TwoVersions};
use crate::domain::section::Section;
use crate::error::Failure;
use crate::format::plan_file;
use crate::say;
use crate::store::Binder;

/// Reads all chapters. One that is broken is there with its text.
///
/// # Errors
/// The binder has no plan, or cannot be read.
pub fn read_plan(binder: &Binder) -> Result<PlanRead> {
    let mut plan = Plan::default();
    let mut findings = Vec::new();
    for path in binder.documents(plan_file::FOLDER)? {
        let Some(document) = binder.document(&path)?.filter(|_| path.ends_with(".md")) else {
            continue;
        };
        let reading = plan_file::read(&path, &document);
        plan.chapters.push(reading.value);
        findings.extend(reading.findings);
    }
    if plan.chapters.is_empty() {
        return Err(Failure::could_not(say!("plan-none")).into());
    }
    let of_plan = |path: &String| path.starts_with(plan_file::FOLDER);
    // Neither keeps anybody from reading: a plain clone knows of no versions.
    let in_two_versions = binder.in_two_versions().unwrap_or_default().into_iter();
    let in_two_versions = in_two_versions.filter(of_plan).map(|path| TwoVersions {
        by: writers(binder, &path),
        path,
    });
    Ok(PlanRead {
        plan,
        findings,
        in_two_versions: in_two_versions.collect(),
    })
}

/// Who wrote the versions of a document, the one that stands first.
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
            Missing::Unknown(Some(nearest)) => {
                let (name, call) = (nearest.name(), nearest.call());
                say!(
                    "plan-no-section-near",
                    called = called,
                    nearest = name,
                    call = call
                )
            }
            Missing::Unknown(None) => say!("plan-no-section", called = called),
            Missing::Several(sections) => {
                let names: Vec<String> = sections.iter().map(Section::name).collect();
                let first = sections.first().map_or("", Section::call);
                say!(
                    "plan-several-sections",
                    called = called,
                    names = names.join("; "),
                    first = first
                )
            }
        })
    })
}
