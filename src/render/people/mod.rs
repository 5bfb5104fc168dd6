//! People in words.

pub mod call;
pub mod contacts;
