//! Reading commits: the one way for the log, exchange, `verify` and export (docs/replication.md, rule 9).

use std::collections::BTreeMap;

use git2::{ErrorClass, ErrorCode, ObjectType, Oid, Repository};

use crate::domain::name::Writer;
use crate::format::raw_commit::{self, RawCommit};
use crate::git::signing;

/// Id of the empty tree, known to Git without an object.
const EMPTY_TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/// Domain of the e-mail addresses that stand for writers.
const OF_WRITERS: &str = "@binder.invalid";

/// A commit and what it names.
pub(crate) struct ReadCommit {
    pub(crate) raw: RawCommit,
    pub(crate) tree: Oid,
    /// Canonical ids of the parents.
    pub(crate) parents: Vec<Oid>,
}

impl ReadCommit {
    /// The writer in whose name it is written; whether that writer signed it is another question.
    pub(crate) fn writer(&self) -> Option<Writer> {
        let writer = self.raw.mail.strip_suffix(OF_WRITERS);
        writer.and_then(Writer::new)
    }
}

/// Reads a commit. An object with a valid id that cannot be parsed counts as an unsigned, empty commit: a
/// stranger can make one, and it must not stop anything.
///
/// # Errors
/// It is not here, or damaged.
pub(crate) fn read(repo: &Repository, id: Oid) -> Result<ReadCommit, git2::Error> {
    let raw = raw_commit::read(&bytes(repo, id)?).unwrap_or_default();
    let parents = raw.parents.iter().filter_map(|id| Oid::from_str(id).ok());
    let mut checked = BTreeMap::new();
    Ok(ReadCommit {
        tree: Oid::from_str(&raw.tree).or_else(|_| Oid::from_str(EMPTY_TREE))?,
        parents: parents
            .map(|parent| in_our_form(repo, parent, &mut checked).unwrap_or(parent))
            .collect(),
        raw,
    })
}

/// Canonical commit of the same signed bytes: this one, or if its valid signature is in another form, the
/// one in our form, which is made if missing. So another commit of the same signed bytes never counts as a
/// fork.
pub(crate) fn as_written(repo: &Repository, id: Oid) -> Oid {
    in_our_form(repo, id, &mut BTreeMap::new()).unwrap_or(id)
}

/// None if the commit is in our form, or unsigned. `checked`: validity of signatures by canonical commit; a
/// stranger can make many variants of each, and one check takes 0.1 ms.
fn in_our_form(repo: &Repository, id: Oid, checked: &mut BTreeMap<Oid, bool>) -> Option<Oid> {
    let bytes = bytes(repo, id).ok()?;
    let is_signed = memchr::memmem::find(&bytes, b"\ngpgsig").is_some();
    if !is_signed || raw_commit::read(&bytes)?.signature.is_some() {
        return None;
    }
    let (signature, covered) = repo.extract_signature(&id, None).ok()?;
    let armour = signing::armour_of(&signature)?;
    let bytes = raw_commit::with_signature(&covered, &armour)?;
    let ours = Oid::hash_object(ObjectType::Commit, &bytes).ok()?;
    if let Some(is_good) = checked.get(&ours) {
        return is_good.then_some(ours);
    }
    let signed = raw_commit::read(&bytes)?.signature?;
    let is_good = signing::signer(&signed).is_some();
    checked.insert(ours, is_good);
    match is_good {
        true => repo.odb().ok()?.write(ObjectType::Commit, &bytes).ok(),
        false => None,
    }
}

fn bytes(repo: &Repository, id: Oid) -> Result<Vec<u8>, git2::Error> {
    let odb = repo.odb()?;
    let object = odb.read(id)?;
    match object.kind() {
        ObjectType::Commit => Ok(object.data().to_vec()),
        _ => Err(git2::Error::new(
            ErrorCode::NotFound,
            ErrorClass::Object,
            "no commit has this id",
        )),
    }
}
