//! Commands that make a binder: init, join, tour.

pub(super) mod first_page;
pub(super) mod init;
pub(super) mod join;
pub(super) mod tour;
