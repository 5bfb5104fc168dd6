//! The pager: `$PAGER`, else less if there is one.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::env::Env;

/// Shows a text that must leave no trace: with less alone, without its history, its log and its commands, and on a
/// screen that is gone afterwards. False if there is none.
pub fn shown_without_trace(text: &str, env: &Env) -> bool {
    let mut less = Command::new("less");
    less.args(["-R", "-c", "--"]).arg("-");
    less.env("LESSHISTFILE", "-").env("LESSSECURE", "1");
    less.env("LESSCHARSET", "utf-8").env("LESS", "");
    less.env_remove("LESSOPEN").env_remove("LESSCLOSE");
    less.current_dir(&env.folder);
    let Ok(mut child) = less.stdin(Stdio::piped()).spawn() else {
        return false;
    };
    if let Some(mut input) = child.stdin.take() {
        let _ = input.write_all(text.as_bytes());
    }
    child.wait().is_ok()
}

/// Shows the text; false if no pager could be started. Leaving the pager early is no failure.
pub fn shown(text: &str, env: &Env) -> bool {
    let mut command = match env.variable("PAGER") {
        Some(typed) if cfg!(windows) => Command::new(typed),
        Some(typed) => {
            let mut shell = Command::new("sh");
            shell.arg("-c").arg(typed);
            shell
        }
        None => {
            let mut less = Command::new("less");
            // Shows colours, whatever the user's own options are.
            less.arg("-R");
            less
        }
    };
    if env.variable("LESSCHARSET").is_none() {
        // The text is UTF-8, also where the computer has not the locale that is asked for.
        command.env("LESSCHARSET", "utf-8");
    }
    if env.variable("LESS").is_none() {
        // Ends by itself if the text fits, shows colours, and leaves the text on the screen.
        command.env("LESS", "FRX");
    }
    command.current_dir(&env.folder);
    let Ok(mut child) = command.stdin(Stdio::piped()).spawn() else {
        return false;
    };
    if let Some(mut input) = child.stdin.take() {
        // The user may leave the pager early.
        let _ = input.write_all(text.as_bytes());
    }
    child.wait().is_ok_and(|status| status.code() != Some(127))
}
