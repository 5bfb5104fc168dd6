//! What is healed.
