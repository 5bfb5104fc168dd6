//! The one integration test program.

mod layers;
