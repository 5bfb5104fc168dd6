//! Entry point: reads the environment, runs, and exits with the code.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut env = binder::env::Env::from_computer();
    ExitCode::from(binder::run(std::env::args_os().skip(1), &mut env))
}
