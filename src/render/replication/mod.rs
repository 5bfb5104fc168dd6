//! Exchange, members, evidence and the state of a copy in words.

pub mod aside;
pub mod bundle;
pub mod by_hand;
pub mod copies;
pub mod evidence;
pub mod goal;
pub mod health;
pub mod members;
pub mod remote_anomaly;
pub mod schedule;
pub mod status;
pub mod user_settings;
