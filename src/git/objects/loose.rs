//! Reader of loose objects that detects damaged files. libgit2's own (1.9) loops forever on truncated ones.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use flate2::read::ZlibDecoder;
use git2::ObjectType;

use crate::git::regular_files;

/// Largest object read, in bytes; the program writes none above a quarter of it.
const LARGEST: u64 = 256 << 20;

/// The longest head: kind, length, and a zero.
const HEAD: usize = 32;

/// Path of an object in a folder of objects.
pub(crate) fn place(objects: &Path, hex: &str) -> PathBuf {
    let (folder, name) = hex.split_at_checked(2).unwrap_or((hex, ""));
    objects.join(folder).join(name)
}

/// The kind and length of the object in a file.
///
/// # Errors
/// There is no such file, or it is damaged.
pub(crate) fn head(file: &Path) -> io::Result<(ObjectType, u64)> {
    Ok(opened(file)?.0)
}

/// The kind of the object in a file, and its bytes.
///
/// # Errors
/// There is no such file, or it is damaged.
pub(crate) fn read(file: &Path) -> io::Result<(ObjectType, Vec<u8>)> {
    let ((kind, length), mut rest) = opened(file)?;
    if length > LARGEST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut bytes = Vec::new();
    // One more than there may be, so that a longer one is noticed.
    rest.by_ref().take(length + 1).read_to_end(&mut bytes)?;
    match bytes.len() as u64 == length {
        true => Ok((kind, bytes)),
        false => Err(io::ErrorKind::InvalidData.into()),
    }
}

fn opened(file: &Path) -> io::Result<((ObjectType, u64), ZlibDecoder<File>)> {
    let mut inflated = ZlibDecoder::new(regular_files::open(file)?);
    let mut head = Vec::with_capacity(HEAD);
    let mut byte = [0];
    loop {
        inflated.read_exact(&mut byte)?;
        if byte == [0] {
            break;
        }
        head.push(byte[0]);
        if head.len() >= HEAD {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
    let text = String::from_utf8_lossy(&head).into_owned();
    let told = text
        .split_once(' ')
        .and_then(|(kind, length)| Some((ObjectType::from_str(kind)?, length.parse().ok()?)));
    let told = told.ok_or(io::ErrorKind::InvalidData)?;
    Ok((told, inflated))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_read_as_git_wrote_it_and_every_cut_of_it_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        let repo = git2::Repository::init_bare(folder.path()).expect("a repository");
        let text = "Nätet är nere\n".repeat(40);
        let id = repo.blob(text.as_bytes()).expect("a text");
        let file = place(&folder.path().join("objects"), &id.to_string());
        assert_eq!(
            read(&file).expect("an object"),
            (ObjectType::Blob, text.clone().into_bytes())
        );
        assert_eq!(
            head(&file).expect("a head"),
            (ObjectType::Blob, text.len() as u64)
        );
        let whole = std::fs::read(&file).expect("a file");
        let cut = folder.path().join("cut");
        for to in 0..whole.len() {
            std::fs::write(&cut, &whole[..to]).expect("cut");
            // Only the checksum at the end may be missing; the id verifies the rest.
            let short = read(&cut);
            assert!(
                short.is_err() || short.is_ok_and(|it| it.1 == text.as_bytes()),
                "{to}"
            );
        }
    }
}
