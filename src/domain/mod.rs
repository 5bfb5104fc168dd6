//! What a red binder is: pure values and rules. No Git, files, clock or terminal in here.
//!
//! | sv | da | en, as named here |
//! |---|---|---|
//! | händelselogg | log | log |
//! | logganteckning | lognotat | [`entry`] |
//! | åtgärd, ansvarig, klart | handling, ansvarlig, udført | action, owner, done |
//! | rättelse, struken | rettelse, streget | correction, struck |
//! | rutinsteg | trin | step |
//! | kriskommitté | krisestab | committee |

pub mod addressee;
pub mod allowance;
pub mod amount;
pub mod answer;
pub mod aside;
pub mod asked;
pub mod attachment;
pub mod attendance;
pub mod audience;
pub mod brief;
pub mod brought;
#[cfg(test)]
pub(crate) mod by_hand;
pub mod calendar;
pub mod checklist;
pub mod clock;
pub mod concern;
pub mod conflict_copy;
pub mod contact;
pub mod copies;
pub mod copies_goal;
pub mod copies_report;
pub mod costs;
pub mod decision;
pub mod difference;
pub mod directives;
pub mod document;
pub mod duration;
pub mod duty;
pub mod entry;
pub mod escalation;
pub mod evaluation;
pub mod evidence;
pub mod exchange;
pub mod finding;
pub mod guest_rows;
pub mod health;
pub mod hours;
pub mod incident;
pub mod incident_id;
pub mod informed;
pub mod introduction;
pub mod language;
pub mod likely;
pub mod log_choice;
pub mod lost;
pub mod markdown;
pub mod meeting;
pub mod member;
pub mod moment;
pub mod name;
pub mod nearest;
pub mod next;
pub mod notebook;
pub mod phone;
pub mod place;
pub mod places;
pub mod plan;
pub mod plan_read;
pub mod proposed;
pub mod readable;
pub mod remembered;
pub mod reminder;
pub mod restoration;
pub mod rhythm;
pub mod roles;
pub mod routine;
pub mod running;
pub mod schedule;
pub mod search;
pub mod section;
pub mod settings;
pub mod sheet;
pub mod standard_message;
pub mod stopwatch;
pub mod stranger;
pub mod strategy;
pub mod supplier;
pub mod system;
pub mod telling;
pub mod text;
pub mod tick;
pub mod timeline;
pub mod turns;
pub mod typed;
pub mod typed_time;
pub mod united;
pub mod unsaved;
pub mod view;
pub mod which_log;
pub mod wording;
pub mod zone;
