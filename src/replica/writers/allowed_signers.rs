//! Keys that `git verify-commit` accepts in this copy: `.git/binder/allowed_signers`, rewritten when the
//! members change.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::Writer;
use crate::domain::replication::members::Member;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::Signer;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::git::durable_files;
use crate::replica::Binder;
use crate::replica::setup::device;

impl Binder {
    /// True if the file has the keys of all known writers.
    ///
    /// # Errors
    /// This copy has no beginning, or its branches cannot be read.
    pub fn signers_are_right(&self) -> Result<bool> {
        let wanted = self.signers(&*self.view()?)?;
        Ok(durable_files::read(&device::allowed_signers(&self.git))? == Some(wanted.into_bytes()))
    }

    /// Writes down the keys of everybody known here.
    ///
    /// # Errors
    /// As [`Binder::signers_are_right`], or the file cannot be written.
    pub fn renew_signers(&self) -> Result<()> {
        self.keep_signers(&*self.view()?)
    }

    /// The same for a given merged state; nothing is written without a change.
    pub(in crate::replica) fn keep_signers(&self, view: &MergedState) -> Result<()> {
        let file = device::allowed_signers(&self.git);
        let text = self.signers(view)?;
        if durable_files::read(&file).ok().flatten().as_deref() == Some(text.as_bytes()) {
            return Ok(());
        }
        durable_files::write_whole(&file, text.as_bytes())
    }

    fn signers(&self, view: &MergedState) -> Result<String> {
        // A device whose key cannot be read still reads what others signed.
        let own = self.device.as_ref().and_then(|device| {
            let key = device.key().and_then(|key| key.public()).ok()?;
            Some(Signer {
                key: Key(key),
                writer: device.writer.clone(),
            })
        });
        Ok(lines(view, own.as_ref()))
    }
}

/// One line for each name a key writes under, of everybody who is or was a member, and of this
/// device itself.
fn lines(view: &MergedState, own: Option<&Signer>) -> String {
    let mut signers: BTreeSet<(&Writer, &Key)> = BTreeSet::new();
    signers.extend(own.map(|own| (&own.writer, &own.key)));
    for member in view.members.all().filter(|member| was_ever(member)) {
        signers.extend(member.writer.as_ref().map(|writer| (writer, &member.key)));
        signers.extend(names_used(&view.frontier, &member.key));
    }
    let line = |(writer, key): (&Writer, &Key)| {
        let key = key.as_str();
        format!("{writer}@binder.invalid namespaces=\"git\" {key}\n")
    };
    signers.into_iter().map(line).collect()
}

fn was_ever(member: &Member) -> bool {
    member.standing != WriterStanding::Guest || member.removed.is_some()
}

fn names_used<'a>(
    known: &'a Frontier,
    key: &'a Key,
) -> impl Iterator<Item = (&'a Writer, &'a Key)> {
    known
        .of_key(key)
        .map(|(signer, _)| (&signer.writer, &signer.key))
}
