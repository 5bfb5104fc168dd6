//! Chart of horizontal bars: a name, a bar as long as the value, and the value in words. Bars begin at zero.

use crate::render::picture::{Anchor, LETTERS, Pen, Picture, Shape, shortened};

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub name: String,
    /// Its length; not below zero.
    pub value: f64,
    /// The value as it is read.
    pub shown: String,
    pub pen: Pen,
}

/// Width of the drawing, in points: that of the timeline picture.
const WIDTH: f32 = 480.0;

/// Where bars begin, and the room for the value behind the longest one.
const LEFT: f32 = 150.0;
const BEHIND: f32 = 90.0;

const ROW: f32 = 15.0;
const THICKNESS: f32 = 9.0;

/// Most letters of a name; the table has all of it.
const LETTERS_OF_NAME: usize = 34;

/// The drawing; `said` tells what it shows to whoever does not see it.
pub fn bar_chart(bars: &[Bar], said: String) -> Picture {
    let longest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    let mut shapes = Vec::new();
    for (index, bar) in bars.iter().enumerate() {
        let top = ROW * index as f32;
        let length = match longest > 0.0 {
            true => (bar.value / longest) as f32 * (WIDTH - LEFT - BEHIND),
            false => 0.0,
        };
        let base = top + ROW / 2.0 + LETTERS * 0.35;
        shapes.push(words([0.0, base], shortened(&bar.name, LETTERS_OF_NAME)));
        if length > 0.0 {
            let rect = [
                LEFT,
                top + (ROW - THICKNESS) / 2.0,
                length.max(1.0),
                THICKNESS,
            ];
            shapes.push(Shape::Bar { rect, pen: bar.pen });
        }
        shapes.push(words([LEFT + length + 4.0, base], bar.shown.clone()));
    }
    let height = ROW * bars.len() as f32;
    shapes.push(Shape::Line {
        from: [LEFT, 0.0],
        to: [LEFT, height],
        thick: false,
    });
    Picture {
        width: WIDTH,
        height: height + 2.0,
        shapes,
        said,
    }
}

fn words(at: [f32; 2], text: String) -> Shape {
    Shape::Words {
        at,
        text,
        anchor: Anchor::Start,
        strong: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(value: f64) -> Bar {
        Bar {
            name: "Bo Östlund".to_owned(),
            value,
            shown: format!("{value} h"),
            pen: Pen::Solid,
        }
    }

    fn lengths(values: &[f64]) -> Vec<f32> {
        let bars: Vec<Bar> = values.iter().copied().map(bar).collect();
        let shapes = bar_chart(&bars, String::new()).shapes.into_iter();
        let lengths = shapes.filter_map(|shape| match shape {
            Shape::Bar { rect, .. } => Some(rect[2]),
            _ => None,
        });
        lengths.collect()
    }

    #[test]
    fn bars_are_as_long_as_their_values_and_nothing_has_none() {
        let full = WIDTH - LEFT - BEHIND;
        assert_eq!(lengths(&[4.0, 0.0, 2.0]), [full, full / 2.0]);
        assert_eq!(lengths(&[0.0, 0.0]), [0.0; 0]);
    }
}
