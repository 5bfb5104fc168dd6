//! Type sizes, margins and sheet sizes. Points: 72 to an inch, 2.83 to a millimetre.

use crate::render::print_job::SheetForm;

/// A4.
pub(super) const SHORT_SIDE: f32 = 595.276;
pub(super) const LONG_SIDE: f32 = 841.89;

/// A millimetre.
pub(super) const MM: f32 = 72.0 / 25.4;

/// The least height of a row that is written in by hand.
pub(super) const HAND_ROW: f32 = 9.0 * MM;

/// Sizes of one kind of paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    /// Running text.
    pub(super) body: f32,
    pub(super) table: f32,
    /// Header and footer.
    pub(super) running: f32,
    /// Headings of level 1, 2, 3 and below.
    pub(super) headings: [f32; 4],
    /// Distance of lines, in parts of the letter size.
    pub(super) lead: f32,
    pub(super) table_lead: f32,
    /// From the sheet's edge to the text, at the sides.
    pub(super) margin: f32,
    /// No letter is smaller.
    pub(super) least: f32,
}

impl Scale {
    /// Of a sheet.
    pub(super) const fn of(form: SheetForm) -> Self {
        if form.large {
            return Self {
                body: 17.0,
                table: 16.0,
                running: 16.0,
                headings: [26.0, 21.0, 18.0, 17.0],
                lead: 1.36,
                table_lead: 1.28,
                margin: 15.0 * MM,
                least: 16.0,
            };
        }
        Self {
            body: 10.0,
            table: 9.0,
            running: 7.5,
            headings: [20.0, 13.5, 11.0, 10.0],
            lead: 1.42,
            table_lead: 1.32,
            margin: 20.0 * MM,
            least: 7.0,
        }
    }

    /// Of a card for the pocket.
    pub(super) const fn card() -> Self {
        Self {
            body: 7.6,
            table: 7.2,
            running: 5.6,
            headings: [12.0, 8.8, 8.0, 7.6],
            lead: 1.28,
            table_lead: 1.22,
            margin: 5.0 * MM,
            least: 5.6,
        }
    }

    /// Of a heading.
    pub(super) fn heading(&self, level: u8) -> f32 {
        let place = usize::from(level.clamp(1, 4)) - 1;
        self.headings[place]
    }
}

/// Width and height of a sheet.
pub(super) const fn sheet(landscape: bool) -> (f32, f32) {
    if landscape {
        (LONG_SIDE, SHORT_SIDE)
    } else {
        (SHORT_SIDE, LONG_SIDE)
    }
}
