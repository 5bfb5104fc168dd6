//! Making, joining and finding a binder.

pub(super) mod fill_binder;
pub mod import_folder;
pub mod join_binder;
pub mod name_device;
pub mod open_binder;
pub mod settings;
pub mod start_binder;
