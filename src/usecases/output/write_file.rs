//! Write an answer to a file of its own.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::Path;

use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::say;

/// Writes a new file.
///
/// # Errors
/// There is one already, or it cannot be written there.
pub fn write_file(path: &Path, bytes: &[u8], env: &Env) -> Result<(), Failure> {
    let shown = shell_quote::path(path);
    let wrong = |error: &std::io::Error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::could_not(say!("file-is-there", file = &shown)),
        _ => Failure::could_not(say!("file-not-written", file = &shown)),
    };
    let mut file = File::create_new(env.absolute(path)).map_err(|error| wrong(&error))?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    written.map_err(|error| wrong(&error))
}
