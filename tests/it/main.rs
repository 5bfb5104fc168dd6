//! The one integration test program.

mod finding;
mod documents;
mod layers;
mod messages;
mod stories;
mod usage;
mod world;
