//! Headings that a kind of plan has in a fixed order (`headings` of binder.yaml).

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::domain::name::folded;
use crate::domain::suggest::closest_match;
use crate::say;

/// Headings that the plan lacks, and those that stand before one they should follow.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let sections = binder.plan.sections();
    let place = |heading: &str| {
        let wanted = folded(heading);
        let mut all = sections.iter();
        all.position(|it| folded(&it.heading) == wanted || folded(&it.title) == wanted)
    };
    let mut findings = Vec::new();
    let mut last: Option<(usize, &str)> = None;
    for heading in &binder.settings.headings {
        let message = match (place(heading), last) {
            (None, _) => {
                let titles = sections.iter().map(|it| it.title.as_str());
                match closest_match(heading, titles) {
                    Some(near) => {
                        say!("check-heading-missing-near", heading = heading, near = near)
                    }
                    None => say!("check-heading-missing", heading = heading),
                }
            }
            (Some(at), Some((before, name))) if at < before => {
                say!("check-heading-order", heading = heading, before = name)
            }
            (Some(at), _) => {
                last = Some((at, heading));
                continue;
            }
        };
        findings.push(binder.at_key("binder.yaml", "headings", message));
    }
    findings
}
