//! Replication: merging of copies, membership, evidence.

pub mod backoff;
pub mod evidence;
pub mod exchange;
pub mod fingerprint;
pub mod goal;
pub mod health;
pub mod members;
pub mod place;
pub mod place_faults;
pub mod receive_limits;
pub mod remote_anomaly;
pub mod rules;
pub mod schedule;
pub mod set_aside;
pub mod status;
