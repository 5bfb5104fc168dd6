//! Tells points of a checklist with the same words apart: the value of an entry's `same`.

/// One of several points with the same words: the second of three, `2/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointKey {
    /// From 1.
    pub place: usize,
    pub of: usize,
}

impl PointKey {
    /// Parses the value of an entry's `same`.
    pub fn read(text: &str) -> Option<Self> {
        let (place, of) = text.split_once('/')?;
        let (place, of) = (place.parse().ok()?, of.parse().ok()?);
        (1..=of).contains(&place).then_some(Self { place, of })
    }

    pub fn written(self) -> String {
        format!("{}/{}", self.place, self.of)
    }
}
