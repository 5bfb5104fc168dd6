//! Resources of `binder.exe`: icon, version and manifest. A build script, which does nothing for other
//! systems.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "cargo hands a build script what it asks in variables and reads its output"
)]

use std::io;

use winresource::WindowsResource;

/// # Errors
/// Windows' resource compiler (`rc.exe`, or `windres` of MinGW) is not there or refuses.
fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/windows");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return Ok(());
    }
    WindowsResource::new()
        .set("FileDescription", "binder")
        .set_icon("src/windows/binder.ico")
        .set_manifest_file("src/windows/binder.manifest")
        .compile_for("binder")
}
