//! Resources of `binder.exe`: icon, version and manifest.

use std::io;

use winresource::WindowsResource;

/// # Errors
/// Windows' resource compiler (`rc.exe`, or `windres` of MinGW) is not there or refuses.
pub(crate) fn compile() -> io::Result<()> {
    WindowsResource::new()
        .set("FileDescription", "binder")
        .set_icon("src/build/binder.ico")
        .set_manifest_file("src/build/binder.manifest")
        .compile_for("binder")
}
