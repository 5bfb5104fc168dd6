//! Display list: positioned ink on leaves, leaves on sheets. Points, from the left and the top.

use super::inline::Shade;
use super::structure::{NodeId, Slot};
use super::typeface::Face;

/// Ink, placed by its mark.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Ink {
    /// Letters on a base line.
    Text {
        text: String,
        face: Face,
        size: f32,
        shade: Shade,
    },
    /// Letters as outlines, turned around the mark's place, in the middle of which they stand: no text to
    /// whoever searches or copies.
    Outlines {
        text: String,
        face: Face,
        size: f32,
        degrees: f32,
    },
    /// A straight line to a place beside.
    Rule {
        dx: f32,
        dy: f32,
        width: f32,
        shade: Shade,
        dashed: bool,
    },
    /// An area within corners beside the mark's place, filled or as outline.
    Area {
        points: Vec<[f32; 2]>,
        shade: Shade,
        outline: bool,
    },
    /// Filled rectangles: left, top, width, height beside the mark's place.
    Fill { rects: Vec<[f32; 4]>, shade: Shade },
}

/// Ink in its place. What belongs to no node is not read aloud.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mark {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) ink: Ink,
    pub(super) node: Option<(NodeId, Slot)>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Address(String),
    /// A leaf and a height on it.
    Place(usize, f32),
}

/// A part of a leaf that can be followed: left, top, width, height.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct LinkArea {
    pub(super) rect: [f32; 4],
    pub(super) target: Target,
    pub(super) said: String,
    pub(super) slot: Slot,
}

/// What blocks are placed on: a sheet, or one panel of a card.
#[derive(Clone, Debug, Default)]
pub(super) struct Leaf {
    pub(super) marks: Vec<Mark>,
    pub(super) links: Vec<LinkArea>,
    /// How far down it is used.
    pub(super) used: f32,
    pub(super) place: Placing,
}

/// Where a leaf lies on its sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Placing {
    pub(super) sheet: usize,
    pub(super) x: f32,
    pub(super) y: f32,
    /// Upside down, within its width and height.
    pub(super) turned: Option<(f32, f32)>,
}

/// A sheet of paper: what stands on all of them, apart from the leaves.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) watermark: Vec<Mark>,
    pub(super) header: Vec<Mark>,
    pub(super) footer: Vec<Mark>,
    /// Which sheet it is, of how many.
    pub(super) page_number: Vec<Mark>,
    /// Lines to fold and to cut.
    pub(super) guides: Vec<Mark>,
    /// Place of the part among the parts of the job; none for cover and contents.
    pub(super) part: Option<usize>,
    pub(super) has_running_text: bool,
}

/// A heading that can be jumped to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bookmark {
    /// 0 for a part, then the level of the heading.
    pub(super) level: u8,
    pub(super) title: String,
    pub(super) leaf: usize,
    pub(super) y: f32,
}

/// All that is drawn.
#[derive(Clone, Debug, Default)]
pub(super) struct Drawing {
    pub(super) sheets: Vec<Sheet>,
    pub(super) leaves: Vec<Leaf>,
    pub(super) bookmarks: Vec<Bookmark>,
}
