//! What was acknowledged is there, whatever befalls the program, the disk, the power or the clock.
//! The real program runs under strace, which kills it or makes a system call fail at a chosen point.

mod clock;
mod copies;
mod errors;
mod kills;
mod place;
mod points;
mod syncs;

pub(crate) use self::place::faketime;
