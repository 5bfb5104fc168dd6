//! Communications: recipients, messages, receipts.

pub mod audience;
pub mod audience_view;
pub mod communications;
pub mod known_slots;
pub mod message_text;
pub mod outgoing_message;
pub mod recipient;
pub mod standard_message;
