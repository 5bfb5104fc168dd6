//! A mask as somebody chose it, before it is known what it means.

/// A choice of masks as typed or read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    Level(String),
    Person(String),
    Field(String),
    Pattern(String),
    Text(String),
    Row(String),
    Words(String, String),
}

/// A choice with the ground given for it; none for the one that all have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenMask {
    pub choice: Choice,
    pub ground: String,
}

/// All that was chosen for a copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenMasks {
    /// Of the masks that have none of their own; empty for none.
    pub ground: String,
    pub masks: Vec<ChosenMask>,
}
