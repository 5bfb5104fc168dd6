//! The one integration test program.

mod layers;
mod messages;
mod stories;
mod usage;
mod world;
