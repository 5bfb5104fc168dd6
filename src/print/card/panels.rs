//! Where the eight panels of a pocket card lie on their sheet.

use crate::print::drawing::Placing;
use crate::print::scale::{LONG_SIDE, SHORT_SIDE};

/// Panels of a sheet.
pub(in crate::print) const PANELS: usize = 8;

pub(in crate::print) const WIDTH: f32 = LONG_SIDE / 4.0;
pub(in crate::print) const HEIGHT: f32 = SHORT_SIDE / 2.0;

/// Column and row of each panel: below from the left 8 1 2 3, above and upside down 7 6 5 4.
const PLACES: [(u8, u8); PANELS] = [
    (1, 1),
    (2, 1),
    (3, 1),
    (3, 0),
    (2, 0),
    (1, 0),
    (0, 0),
    (0, 1),
];

/// Where a panel lies on its sheet.
pub(in crate::print) fn place(sheet: usize, panel: usize) -> Placing {
    let (column, row) = PLACES[panel % PANELS];
    Placing {
        sheet,
        x: f32::from(column) * WIDTH,
        y: f32::from(row) * HEIGHT,
        turned: (row == 0).then_some((WIDTH, HEIGHT)),
    }
}
