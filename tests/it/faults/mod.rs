//! Fault injection: acknowledged entries survive faults of program, disk, power and clock. The real program
//! runs under strace, which kills it or makes a system call fail at a chosen point.

mod clock;
mod copies;
mod errors;
mod imports;
mod kills;
mod place;
mod points;
mod syncs;

pub(crate) use self::place::faketime;
