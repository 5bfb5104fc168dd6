//! Repetitions of each measurement, and size of its binder.

#[derive(Clone, Copy, Debug)]
pub(crate) struct Turns {
    /// Of what takes milliseconds.
    pub(crate) long: usize,
    /// Of what takes tens of milliseconds.
    pub(crate) short: usize,
    /// Of what takes seconds.
    pub(crate) few: usize,
    /// Entries of the largest binder.
    pub(crate) large: usize,
    /// Of the one in which what stands is asked for.
    pub(crate) middle: usize,
    /// Entries each of six writes offline.
    pub(crate) offline: usize,
}

impl Turns {
    /// What the goals are about.
    pub(crate) const WHOLE: Self = Self {
        long: 31,
        short: 15,
        few: 5,
        large: 100_000,
        middle: 10_000,
        offline: 1_000,
    };

    /// A quick look, whose figures mean little.
    pub(crate) const QUICK: Self = Self {
        long: 5,
        short: 3,
        few: 1,
        large: 10_000,
        middle: 1_000,
        offline: 50,
    };
}
