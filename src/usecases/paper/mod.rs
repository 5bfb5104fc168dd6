//! What people do with paper.

pub mod action_card;
pub mod call_list;
pub mod cover;
pub mod day_sheets;
pub mod key_in;
pub mod lose_sheet;
pub mod mark_paper;
pub mod print_version;
pub mod read_register;
pub mod record_print;
pub mod send_to_printer;
