//! Writes signed commits, and moves references forward.

use anyhow::{Context, Result};
use git2::{ErrorCode, Oid, Repository, Signature, Time};

use crate::domain::name::Writer;
use crate::domain::time::moment::Moment;
use crate::git::read_errors;
use crate::git::signing::DeviceKey;

/// Author, time and message of a commit.
pub(crate) struct CommitText<'a> {
    pub(crate) writer: &'a Writer,
    pub(crate) name: &'a str,
    pub(crate) time: Moment,
    pub(crate) message: &'a str,
}

/// Writes a commit signed by the device, and moves no reference.
pub(crate) fn write(
    repo: &Repository,
    key: &DeviceKey,
    wording: &CommitText<'_>,
    tree: Oid,
    parents: &[Oid],
) -> Result<Oid> {
    let tree = repo.find_tree(tree).context("reading the new tree")?;
    let parents = parents
        .iter()
        .map(|id| repo.find_commit(*id))
        .collect::<Result<Vec<_>, _>>()?;
    let parents: Vec<_> = parents.iter().collect();
    let author = author(wording)?;
    let buffer = repo
        .commit_create_buffer(&author, &author, wording.message, &tree, &parents)
        .context("preparing a commit")?;
    let text = std::str::from_utf8(&buffer).context("a commit that is no text")?;
    let signature = key.sign(&buffer)?;
    repo.commit_signed(text, &signature, None)
        .context("writing a commit")
}

fn author(wording: &CommitText<'_>) -> Result<Signature<'static>> {
    let harmless = |c: &char| !c.is_control() && !matches!(c, '<' | '>');
    let name: String = wording.name.chars().filter(harmless).collect();
    let name = if name.trim().is_empty() {
        wording.writer.as_str()
    } else {
        name.trim()
    };
    // Git has no times before 1970.
    let time = Time::new(
        wording.time.timestamp().max(0),
        wording.time.offset().local_minus_utc() / 60,
    );
    let mail = format!("{}@binder.invalid", wording.writer);
    Signature::new(name, &mail, &time).context("naming the author of a commit")
}

/// Moves a reference from an expected value (compare-and-swap); false if it was moved meanwhile.
pub(crate) fn advance(repo: &Repository, name: &str, from: Option<Oid>, to: Oid) -> Result<bool> {
    let moved = match from {
        Some(from) if from == to => return Ok(true),
        Some(from) => repo.reference_matching(name, to, true, from, "binder"),
        None => repo.reference(name, to, false, "binder"),
    };
    match moved {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.code(), ErrorCode::Modified | ErrorCode::Exists) => Ok(false),
        Err(error) => Err(error).with_context(|| format!("moving {name}")),
    }
}

/// Target of a reference, if it exists.
pub(crate) fn tip(repo: &Repository, name: &str) -> Result<Option<Oid>> {
    match repo.refname_to_id(name) {
        Ok(id) => Ok(Some(id)),
        Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
        Err(error) => {
            read_errors::note(name);
            Err(error).with_context(|| format!("reading {name}"))
        }
    }
}
