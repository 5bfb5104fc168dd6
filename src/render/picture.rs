//! Vector picture of lines, bars, marks and words, drawn alike in SVG and on paper. A medium of letters leaves it out.

pub mod bar_chart;
pub mod to_svg;

/// How something is drawn; told by form and darkness, never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pen {
    Solid,
    /// Less than solid: in part, in doubt.
    Pale,
    /// Only the outline.
    Hollow,
    /// Needs attention.
    Alarm,
}

/// On which side of its place a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// Places and lengths in points, from the left and the top.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// From one place to another.
    Line {
        from: [f32; 2],
        to: [f32; 2],
        thick: bool,
    },
    /// Left, top, width, height.
    Bar { rect: [f32; 4], pen: Pen },
    /// A square standing on its tip, around a place.
    Diamond { at: [f32; 2], pen: Pen },
    /// Around a place.
    Dot { at: [f32; 2], pen: Pen },
    /// On a base line.
    Words {
        at: [f32; 2],
        text: String,
        anchor: Anchor,
        strong: bool,
    },
}

/// Half the width of a dot and a diamond.
pub const MARK: f32 = 3.2;

/// Letter size of a picture's words.
pub const LETTERS: f32 = 8.0;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
    /// What it shows, for whoever does not see it.
    pub said: String,
}

/// So many letters at most.
pub fn shortened(text: &str, most: usize) -> String {
    match text.chars().count() > most {
        true => text
            .chars()
            .take(most.saturating_sub(1))
            .chain(['…'])
            .collect(),
        false => text.to_owned(),
    }
}
