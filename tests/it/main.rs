//! The one integration test program.

mod copies;
mod documents;
mod finding;
mod layers;
mod messages;
mod stories;
mod usage;
mod world;
