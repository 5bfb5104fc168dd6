//! The end of a program whose terminal is closed.

use std::io;

/// From now on the program ends when its terminal is closed, even where whoever started it had told it to ignore
/// that (`nohup`): what it reads keys with would otherwise ask a terminal that is gone for ever.
///
/// # Errors
/// The system does not take the request.
#[cfg(unix)]
pub fn ends_the_program() -> io::Result<()> {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use signal_hook::consts::SIGHUP;
    use signal_hook::flag;

    flag::register_conditional_default(SIGHUP, Arc::new(AtomicBool::new(true)))?;
    Ok(())
}

/// A console that is closed ends its programs by itself.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn ends_the_program() -> io::Result<()> {
    Ok(())
}
