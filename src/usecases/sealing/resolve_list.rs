//! Settle on one of several texts of a list that were sealed at the same time.

use anyhow::Result;

use crate::domain::sealing::sealed_list::SealedText;
use crate::env::Env;
use crate::replica::{Binder, NewListText, SealedVersion};

/// Seals the text that is to stand in the place of all.
///
/// # Errors
/// This copy cannot write.
pub fn resolve_list(binder: &Binder, env: &Env, kept: &SealedText) -> Result<SealedVersion> {
    let others = kept.beside.iter().flat_map(|it| &it.commits);
    let all = kept.version.commits.iter().chain(others);
    let text = NewListText {
        list: Some(&kept.list),
        about: kept.about.clone(),
        text: &kept.text,
        passphrase: kept.passphrase.as_ref(),
        replaces: all.cloned().collect(),
        keep_until: kept.keep_until,
    };
    binder.seal_version(&text, env)
}
