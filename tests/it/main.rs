//! The one integration test program.

mod documents;
mod finding;
mod copies;
mod layers;
mod messages;
mod stories;
mod usage;
mod world;
