//! Layout cursor: position on the current leaf, page breaks, headings kept with what follows.

use super::drawing::{Bookmark, Drawing, Leaf, Placing, Sheet};
use super::scale::{self, Scale};
use super::structure::Structure;
use super::typeface::Typefaces;
use crate::domain::language::Language;

/// Where text may stand on a leaf.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

impl Frame {
    pub(super) fn width(&self) -> f32 {
        self.right - self.left
    }

    pub(super) fn height(&self) -> f32 {
        self.bottom - self.top
    }
}

/// What a part's leaves lie on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Paper {
    /// Each on a sheet of its own.
    Sheet {
        landscape: bool,
        part: Option<usize>,
    },
    /// Eight on a sheet, to be folded.
    Panels { part: usize },
}

/// Something in the corner of a leaf that text runs beside.
#[derive(Clone, Copy, Debug)]
pub(super) struct Corner {
    pub(super) leaf: usize,
    pub(super) left: f32,
    pub(super) bottom: f32,
}

/// Lays blocks out, one below the other.
pub(super) struct Composer<'a> {
    pub(super) faces: &'a Typefaces,
    pub(super) language: Language,
    pub(super) scale: Scale,
    pub(super) frame: Frame,
    pub(super) paper: Paper,
    pub(super) out: Drawing,
    pub(super) tree: Structure,
    pub(super) y: f32,
    /// Distance to whatever comes next, unless that begins a leaf.
    pub(super) gap: f32,
    /// Rows are written in by hand.
    pub(super) by_hand: bool,
    pub(super) corner: Option<Corner>,
    /// Level of the last heading in the tree, which skips none.
    pub(super) last_level: u8,
    /// Headings that nothing follows yet, from the first to the end of the last.
    waiting: Option<(Begun, Begun)>,
}

impl<'a> Composer<'a> {
    pub(super) fn new(faces: &'a Typefaces, language: Language, scale: Scale) -> Self {
        Self {
            faces,
            language,
            scale,
            frame: Frame {
                left: 0.0,
                right: 0.0,
                top: 0.0,
                bottom: 0.0,
            },
            paper: Paper::Sheet {
                landscape: false,
                part: None,
            },
            out: Drawing::default(),
            tree: Structure::new(),
            y: 0.0,
            gap: 0.0,
            by_hand: false,
            corner: None,
            last_level: 0,
            waiting: None,
        }
    }

    /// A new part, on a leaf of its own.
    pub(super) fn begin(&mut self, paper: Paper, frame: Frame) {
        self.paper = paper;
        self.frame = frame;
        self.waiting = None;
        self.corner = None;
        self.last_level = 0;
        if let Paper::Panels { .. } = paper {
            self.add_sheet();
        }
        self.next_leaf();
    }

    pub(super) fn leaf(&self) -> usize {
        self.out.leaves.len().saturating_sub(1)
    }

    /// Whether nothing stands on the leaf yet.
    pub(super) fn is_at_top(&self) -> bool {
        self.y <= self.frame.top + 0.01
    }

    /// Room of a height, on this leaf or the next; the place is then where it begins.
    pub(super) fn room(&mut self, height: f32) {
        let gap = if self.is_at_top() { 0.0 } else { self.gap };
        if self.y + gap + height > self.frame.bottom + 0.01 && !self.is_at_top() {
            self.next_leaf();
            // Headings that came along keep their distance.
            self.y += if self.is_at_top() { 0.0 } else { gap };
        } else {
            self.y += gap;
        }
        self.gap = 0.0;
    }

    pub(super) fn next_leaf(&mut self) {
        let before = self.leaf();
        if let Some(leaf) = self.out.leaves.last_mut() {
            leaf.used = self.y;
        }
        let place = self.next_place();
        self.out.leaves.push(Leaf {
            place,
            ..Leaf::default()
        });
        self.y = self.frame.top;
        self.gap = 0.0;
        if let Some((first, last)) = self.waiting.take()
            && first.leaf == before
            && self.out.leaves[before].marks.len() == last.marks
            && first.y > self.frame.top + 0.01
        {
            self.bring(first, last);
        }
    }

    fn next_place(&mut self) -> Placing {
        match self.paper {
            Paper::Sheet { .. } => {
                self.add_sheet();
                Placing {
                    sheet: self.out.sheets.len() - 1,
                    ..Placing::default()
                }
            }
            Paper::Panels { .. } => {
                let sheet = self.out.sheets.len() - 1;
                let taken = self
                    .out
                    .leaves
                    .iter()
                    .rev()
                    .take_while(|leaf| leaf.place.sheet == sheet);
                let taken = taken.count();
                if taken < super::card::panels::PANELS {
                    return super::card::panels::place(sheet, taken);
                }
                self.add_sheet();
                super::card::panels::place(sheet + 1, 0)
            }
        }
    }

    fn add_sheet(&mut self) {
        let (landscape, part, has_running_text) = match self.paper {
            Paper::Sheet { landscape, part } => (landscape, part, true),
            Paper::Panels { part } => (true, Some(part), false),
        };
        let (width, height) = scale::sheet(landscape);
        let sheet = Sheet {
            width,
            height,
            part,
            has_running_text,
            ..Sheet::default()
        };
        self.out.sheets.push(sheet);
    }

    /// Moves the headings that wait from the leaf before to the top of this one.
    fn bring(&mut self, first: Begun, last: Begun) {
        let up = self.y - first.y;
        let leaf = self.leaf();
        let before = &mut self.out.leaves[first.leaf];
        before.used = first.y;
        let mut marks = before.marks.split_off(first.marks);
        let mut links = before.links.split_off(first.links);
        marks.iter_mut().for_each(|mark| mark.y += up);
        links.iter_mut().for_each(|link| link.rect[1] += up);
        for bookmark in &mut self.out.bookmarks[first.bookmarks..] {
            bookmark.leaf = leaf;
            bookmark.y += up;
        }
        self.out.leaves[leaf].marks = marks;
        self.out.leaves[leaf].links = links;
        self.y = last.y + up;
    }

    /// Ends what began at `from`: it goes along when the next thing begins a leaf.
    pub(super) fn keep_with_next(&mut self, from: Begun) {
        let now = self.begun();
        let first = match self.waiting {
            Some((first, last)) if first.leaf == from.leaf && last.marks == from.marks => first,
            _ => from,
        };
        self.waiting = Some((first, now));
    }

    /// Where the leaf stands now.
    pub(super) fn begun(&self) -> Begun {
        let leaf = self.leaf();
        let on = &self.out.leaves[leaf];
        Begun {
            leaf,
            marks: on.marks.len(),
            links: on.links.len(),
            bookmarks: self.out.bookmarks.len(),
            y: self.y,
        }
    }

    pub(super) fn bookmark(&mut self, level: u8, title: String) {
        let (leaf, y) = (self.leaf(), self.y);
        self.out.bookmarks.push(Bookmark {
            level,
            title,
            leaf,
            y,
        });
    }
}

/// Where something began on a leaf.
#[derive(Clone, Copy, Debug)]
pub(super) struct Begun {
    pub(super) leaf: usize,
    pub(super) marks: usize,
    pub(super) links: usize,
    pub(super) bookmarks: usize,
    pub(super) y: f32,
}
