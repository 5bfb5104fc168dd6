//! Parts of an imported page that have no counterpart in a chapter.

use std::collections::BTreeMap;

/// Kind of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOutKind {
    Attachment,
    Element,
    Image,
    /// A link to another page; its words are kept.
    Link,
    Macro,
}

/// Number of parts by kind and name.
pub type LeftOut = BTreeMap<(LeftOutKind, String), usize>;
