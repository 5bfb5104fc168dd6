//! A command is one verb a file: takes values, returns values, never prints.
