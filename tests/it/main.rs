//! The one integration test program.

mod attacks;
mod bad_input;
mod bundle;
mod bundle_clients;
mod caches;
mod call;
mod catalogues;
mod check;
mod checkers;
mod cli_page;
mod clients;
mod cloud_folders;
mod code_map;
mod computer;
mod contacts;
mod contacts_law;
mod continuity;
mod copies;
mod copies_goal;
mod corpus;
mod damage;
mod disclosure;
mod disks;
mod doctor;
mod documents;
mod drill;
#[cfg(target_os = "linux")]
mod drivers;
mod durability;
mod elsewhere;
mod evidence;
mod exchange;
mod exercise;
mod export;
#[cfg(target_os = "linux")]
mod faults;
mod finding;
mod glossary;
mod guide;
mod hand_edits;
mod hand_machine;
mod help_texts;
mod hostile;
mod import_circles;
mod incident;
mod informing;
mod json_page;
#[cfg(unix)]
mod keep;
mod layers;
mod log;
mod lost;
mod many_at_once;
mod messages;
mod named_files;
mod night;
#[cfg(windows)]
mod on_windows;
mod one_screen;
mod packing;
#[cfg(target_os = "linux")]
mod packing_killed;
#[cfg(target_os = "linux")]
mod paper;
mod phone;
mod plain_git;
mod plan;
mod plan_diff;
#[cfg(target_os = "linux")]
mod power_cut;
mod printing;
mod read_back;
mod remembered;
mod requirements;
mod roster;
#[cfg(target_os = "linux")]
mod scenario;
mod schedule;
#[cfg(target_os = "linux")]
mod schedule_clients;
mod school;
mod sealing;
#[cfg(target_os = "linux")]
mod servers;
mod shown_commands;
mod source_text;
#[cfg(unix)]
mod stick;
mod stories;
#[cfg(target_os = "linux")]
mod tmpfs;
mod tour;
mod typing;
mod units;
mod usage;
mod watch;
mod who_holds;
mod world;
