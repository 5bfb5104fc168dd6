//! The program that shows a long text a screen at a time: `$PAGER`, else less where there is one.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::env::Env;

/// Shows the text; false where no such program could be started. One that ends before the whole text is
/// read was left by the person.
pub fn shown(text: &str, env: &Env) -> bool {
    let mut command = match env.variable("PAGER") {
        Some(typed) if cfg!(windows) => Command::new(typed),
        Some(typed) => {
            let mut shell = Command::new("sh");
            shell.arg("-c").arg(typed);
            shell
        }
        None => Command::new("less"),
    };
    if env.variable("LESS").is_none() {
        // Ends by itself where the text fits, shows colours, and leaves the text on the screen.
        command.env("LESS", "FRX");
    }
    command.current_dir(&env.folder);
    let Ok(mut child) = command.stdin(Stdio::piped()).spawn() else {
        return false;
    };
    if let Some(mut input) = child.stdin.take() {
        // Whoever has read enough ends it.
        let _ = input.write_all(text.as_bytes());
    }
    child.wait().is_ok_and(|status| status.code() != Some(127))
}
