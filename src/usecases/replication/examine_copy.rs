//! Examine a copy, and repair it.

use std::path::Path;
use std::rc::Rc;

use anyhow::Result;

use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::replication::exchange::Remote;
use crate::domain::replication::health::{CopyFault, Health, RefetchResult, RepairState};
use crate::env::Env;
use crate::error::Message;
use crate::git::io_messages;
use crate::replica::journal::rejected_input;
use crate::replica::repair;
pub use crate::replica::repair::RepairRequest;
use crate::say;

/// Mending one thing can bring another to light.
const ROUNDS: usize = 3;

/// Examines the copy in a folder; never fails, whatever its state.
pub fn examine_copy(folder: &Path, env: &Env, views: Rc<dyn FileRenderer>) -> Health {
    let (about, findings) = repair::examine(folder, env, views);
    Health {
        about,
        findings: findings
            .into_iter()
            .map(|it| (it, RepairState::Seen))
            .collect(),
        new_writer: None,
        healed: RefetchResult::default(),
    }
}

/// The same, with repairs. Refused texts are only collected here; [`forget_refused`] removes them once
/// shown.
pub fn mend_copy(
    folder: &Path,
    asked: &RepairRequest<'_>,
    env: &Env,
    views: Rc<dyn FileRenderer>,
) -> Health {
    let mut healed = RefetchResult::default();
    repair::drop_derived(folder);
    let mut findings: Vec<(CopyFault, RepairState)> = Vec::new();
    for _ in 0..ROUNDS {
        let (_, found) = repair::examine(folder, env, Rc::clone(&views));
        let known = findings.len();
        for finding in found {
            if findings.iter().all(|(known, _)| *known != finding) {
                let state = mended(folder, &finding, asked, env, Rc::clone(&views), &mut healed);
                findings.push((finding, state));
            }
        }
        if findings.len() == known {
            break;
        }
    }
    let (about, _) = repair::examine(folder, env, views);
    let new_key = |(finding, state): &(CopyFault, RepairState)| {
        matches!(finding, CopyFault::Key { .. }) && *state == RepairState::Mended
    };
    Health {
        new_writer: about
            .writer
            .clone()
            .filter(|_| findings.iter().any(new_key)),
        about,
        findings,
        healed,
    }
}

/// A place to fetch from, as typed.
pub fn place_named(typed: &str) -> Remote {
    Remote {
        name: typed.to_owned(),
        place: typed.into(),
    }
}

fn mended(
    folder: &Path,
    finding: &CopyFault,
    asked: &RepairRequest<'_>,
    env: &Env,
    views: Rc<dyn FileRenderer>,
    healed: &mut RefetchResult,
) -> RepairState {
    if !finding.can_be_mended() {
        return RepairState::Seen;
    }
    match repair::mend(folder, finding, asked, env, views) {
        Ok(did) => {
            let whole = did.lost.is_empty();
            healed.and(did);
            match whole {
                true => RepairState::Mended,
                false => RepairState::NotMended(say!("doctor-some-lost")),
            }
        }
        Err(error) => RepairState::NotMended(why(&error)),
    }
}

fn why(error: &anyhow::Error) -> Message {
    io_messages::sentence(error)
}

/// Removes the refused texts of a health report that was shown.
///
/// # Errors
/// One of them cannot be removed.
pub fn forget_refused(health: &Health) -> Result<()> {
    for (finding, _) in &health.findings {
        if let CopyFault::Refused { path, .. } = finding {
            rejected_input::put_away(Path::new(path))?;
        }
    }
    Ok(())
}
