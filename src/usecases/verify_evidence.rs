//! Check that everything is as it was written, and by whom, and between which times.

use anyhow::Result;

use crate::domain::evidence::report::Report;
use crate::domain::moment;
use crate::env::Env;
use crate::store::{Binder, EvidenceAsked};

pub use crate::store::WindowsOf;

/// What somebody wants checked.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Only what is newer than this commit, branch or tag.
    pub since: Option<String>,
    /// The digits of the binder's beginning that it is compared with.
    pub introduction: Option<String>,
    /// The logs whose entries are told with the times they lie between.
    pub windows: WindowsOf,
}

/// Checks everything known in a copy, or in a plain clone.
///
/// # Errors
/// The objects cannot be read at all, or what was typed names nothing here.
pub fn verify_evidence(binder: &Binder, asked: Asked, env: &Env) -> Result<Report> {
    let asked = EvidenceAsked {
        since: asked.since,
        introduction: asked.introduction,
        windows: asked.windows,
    };
    binder.evidence(&asked, moment::in_zone(env.now(), binder.zone()))
}
