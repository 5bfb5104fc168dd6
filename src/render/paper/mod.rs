//! What is made for paper alone: cover, pocket card, action card, call sheet, empty sheets; and the register.

pub mod action_card;
pub mod blank_sheet;
pub mod call_sheet;
pub mod checklist;
pub mod contact_card;
pub mod cover;
pub mod plan_data;
pub mod register;
pub mod roster_sheet;
pub mod subject;
