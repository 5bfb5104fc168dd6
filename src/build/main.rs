//! Build script: the index of the message catalogues, and the resources of `binder.exe`.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "cargo hands a build script what it asks in variables and reads its output"
)]

mod message_arguments;
mod message_index;
mod windows_resources;

use std::error::Error;
use std::path::PathBuf;

/// # Errors
/// A catalogue cannot be read, or Windows' resource compiler refuses.
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/build");
    println!("cargo::rerun-if-changed=src/render/messages");
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from);
    message_index::write(&out.ok_or("cargo names no folder")?)?;
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("windows") {
        windows_resources::compile()?;
    }
    Ok(())
}
