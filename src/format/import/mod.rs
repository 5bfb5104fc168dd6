//! What generators of web pages and wikis write in a text besides Markdown, as it is brought in.

pub mod boxes;
pub mod head;
pub mod jsx;
pub mod links;
pub mod site;
pub mod table_of_contents;
pub mod tokens;
