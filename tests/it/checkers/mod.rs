//! Independent checkers beside `binder verify`: git and ssh-keygen on valid and invalid commits.

mod agree;
pub(crate) mod by_hand;
mod forge;

use std::path::Path;
use std::process::{Command, Output};

/// Runs a program with nothing of the developer's own settings.
fn run(folder: &Path, program: &str, args: &[&str]) -> Output {
    Command::new(program)
        .args(args)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .env("LC_ALL", "C.UTF-8")
        .output()
        .unwrap_or_else(|error| panic!("{program} does not start: {error}"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
