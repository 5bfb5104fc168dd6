//! Contacts, phone numbers, office hours, whom to call.

pub mod contact;
pub mod escalation;
pub mod hours;
pub mod phone_number;
