//! Use cases of incidents.

pub mod checklists;
pub mod close_incident;
pub mod directives;
mod handover_reading;
pub mod hold_meeting;
pub mod incident_snapshot;
pub mod incidents;
pub mod link_incidents;
pub mod mark_occurred;
pub mod open_incident;
pub mod reopen_incident;
pub mod roles;
pub mod routines;
pub mod show_incident;
pub mod systems;
pub mod turn_stage;
pub mod unite_incidents;
pub mod use_incident;
