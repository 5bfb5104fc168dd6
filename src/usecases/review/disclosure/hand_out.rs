//! Write a copy that is handed out, and beside it what proves it.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::domain::log::entry::Sha256;
use crate::domain::review::disclosure::check::Proof;
use crate::domain::review::disclosure::commitment::{CopyRecord, Salt, commitment};
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::format::disclosure::block::{self, BlockLines};
use crate::format::disclosure::proof_file;
use crate::replica::random_salt;
use crate::say;
use crate::usecases::output::write_file::write_file;
use crate::usecases::review::disclosure::DisclosureData;
use crate::usecases::sealing::source_file::write_out;

/// A copy with what its masks are committed to.
pub struct Commitments {
    salts: Vec<Salt>,
    record: CopyRecord,
}

/// What a fingerprint is made of.
pub struct Fingerprinted {
    pub fingerprint: Sha256,
    lines: Vec<(String, Sha256)>,
}

impl Commitments {
    /// With new salts.
    pub fn of(data: &DisclosureData) -> Self {
        let salts = random_salt::salts(data.copy.masks.len() + 1);
        Self {
            record: CopyRecord::of(&data.copy, &salts),
            salts,
        }
    }

    /// A text of Markdown or HTML with the block at its end.
    pub fn sealed(&self, text: &str) -> (String, Fingerprinted) {
        let (file, lines) = block::sealed(text, self.record.clone());
        (file, fingerprinted(&lines))
    }

    /// Of a file that has no such block.
    pub fn without_text(&self) -> Fingerprinted {
        fingerprinted(&BlockLines::of(&self.record))
    }
}

fn fingerprinted(lines: &BlockLines) -> Fingerprinted {
    Fingerprinted {
        fingerprint: lines.fingerprint(),
        lines: lines.hashes(),
    }
}

/// Checks what can be checked before anything is written: each mask has a ground, and the files' names tell nothing.
///
/// # Errors
/// A mask has none; a name tells what is masked.
pub fn can_be_handed_out(data: &DisclosureData, files: &[&Path]) -> Result<(), Failure> {
    let without = data.copy.without_ground();
    if without > 0 {
        return Err(Failure::could_not(say!(
            "disclosure-no-ground",
            count = without
        )));
    }
    let name = |file: &Path| {
        file.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let tells = files.iter().find(|file| data.copy.is_told_by(&name(file)));
    tells.map_or(Ok(()), |file| {
        let file = shell_quote::path(file);
        Err(Failure::could_not(say!(
            "disclosure-name-tells",
            file = file
        )))
    })
}

/// Writes the proof, where it is wanted, and the copy. Neither replaces a file.
///
/// # Errors
/// One of the files is there already, or cannot be written: then neither stays.
pub fn write(
    data: &DisclosureData,
    (made, seal): (&Commitments, &Fingerprinted),
    (file, bytes): (&Path, &[u8]),
    proof: Option<&Path>,
    env: &Env,
) -> Result<()> {
    if let Some(place) = proof {
        let proof = Proof {
            log: commitment(&made.salts[0], data.log.as_str()),
            salts: made.salts.clone(),
            fingerprint: seal.fingerprint.clone(),
            file: Sha256::of(bytes),
            lines: seal.lines.clone(),
        };
        write_out(&env.absolute(place), &proof_file::write(&proof))?;
    }
    let written = write_file(file, bytes, env);
    if let (Err(_), Some(place)) = (&written, proof) {
        // A proof of nothing helps nobody.
        let _ = fs::remove_file(env.absolute(place));
    }
    Ok(written?)
}
