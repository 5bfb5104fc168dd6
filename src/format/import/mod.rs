//! Converts syntax of site generators and wikis in imported texts to Markdown.

pub mod boxes;
pub mod head;
pub mod jsx;
pub mod links;
pub mod site;
pub mod table_of_contents;
pub mod tokens;
