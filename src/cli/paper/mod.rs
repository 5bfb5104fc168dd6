//! Commands about paper: printing, the register, keying in.

pub(super) mod key_in;
pub(super) mod print;
