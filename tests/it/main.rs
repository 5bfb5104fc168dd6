//! The one integration test program.

mod documents;
mod finding;
mod layers;
mod messages;
mod stories;
mod usage;
mod world;
