//! Read the plan: whole, its contents, or one section.

use anyhow::Result;

use crate::domain::finding::Finding;
use crate::domain::plan::{Missing, Plan};
use crate::domain::section::Section;
use crate::error::Failure;
use crate::format::plan_file;
use crate::say;
use crate::store::Binder;

/// The plan as it is saved, and what is wrong in it.
pub struct PlanRead {
    pub plan: Plan,
    pub findings: Vec<Finding>,
}

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
        let reading = plan_file::read(&path, &document.bytes);
        plan.chapters.push(reading.value);
        findings.extend(reading.findings);
    }
    if plan.chapters.is_empty() {
        return Err(Failure::could_not(say!("plan-none")).into());
    }
    Ok(PlanRead { plan, findings })
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
