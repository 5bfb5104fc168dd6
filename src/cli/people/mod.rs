//! Commands about people: contacts, call, convene.

pub(super) mod call;
pub(super) mod contacts;
pub(super) mod convene;
