//! Communications: recipients, messages, receipts.

pub mod audience;
pub mod communications;
pub mod message_text;
pub mod outgoing_message;
pub mod recipient;
pub mod standard_message;
