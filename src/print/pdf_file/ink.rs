//! Marks of the display list as krilla paths and glyphs.

use krilla::color::{luma, rgb};
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::paint::{Fill, Paint, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};

use super::Writer;
use crate::print::drawing::{Ink, Mark};
use crate::print::inline::Shade;
use crate::print::typeface::{Face, Glyph};

impl Writer<'_> {
    /// Draws a mark in its place.
    pub(super) fn draw(&self, surface: &mut Surface<'_>, mark: &Mark) {
        let (x, y) = (mark.x, mark.y);
        match &mark.ink {
            Ink::Text {
                text,
                face,
                size,
                shade,
            } => {
                let at = Point::from_xy(x, y);
                filled(surface, *shade);
                self.text(surface, at, text, (*face, *size), false);
            }
            Ink::Outlines {
                text,
                face,
                size,
                degrees,
            } => self.turned(surface, (x, y, *degrees), text, (*face, *size)),
            Ink::Rule {
                dx,
                dy,
                width,
                shade,
                dashed,
            } => {
                stroked(surface, *shade, *width, *dashed);
                path(surface, line(x, y, x + dx, y + dy));
            }
            Ink::Area {
                points,
                shade,
                outline,
            } => shape(surface, area(x, y, points), *shade, *outline),
            Ink::Fill { rects, shade } => {
                filled(surface, *shade);
                path(surface, rectangles(x, y, rects));
            }
        }
    }

    /// The outlines of a text with its middle at a place, turned about it.
    fn turned(
        &self,
        surface: &mut Surface<'_>,
        (x, y, degrees): (f32, f32, f32),
        text: &str,
        (face, size): (Face, f32),
    ) {
        filled(surface, Shade::Watermark);
        surface.push_transform(&Transform::from_rotate_at(degrees, x, y));
        let left = x - self.faces.width(face, text) * size / 2.0;
        let at = Point::from_xy(left, y + size * 0.36);
        self.text(surface, at, text, (face, size), true);
        surface.pop();
    }

    fn text(
        &self,
        surface: &mut Surface<'_>,
        at: Point,
        text: &str,
        (face, size): (Face, f32),
        outlined: bool,
    ) {
        let glyphs = self.faces.glyphs(face, text);
        let mut x = at.x;
        for run in glyphs.chunk_by(|a, b| a.face == b.face) {
            let (Some(first), Some(last)) = (run.first(), run.last()) else {
                continue;
            };
            let (start, end) = (first.stands_for.start, last.stands_for.end);
            let glyph = |glyph: &Glyph| {
                let range = glyph.stands_for.start - start..glyph.stands_for.end - start;
                KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance,
                    0.0,
                    0.0,
                    0.0,
                    range,
                    None,
                )
            };
            let drawn: Vec<KrillaGlyph> = run.iter().map(glyph).collect();
            let font = self.fonts[first.face as usize].clone();
            surface.draw_glyphs(
                Point::from_xy(x, at.y),
                &drawn,
                font,
                &text[start..end],
                size,
                outlined,
            );
            x += run.iter().map(|glyph| glyph.advance * size).sum::<f32>();
        }
    }
}

fn paint(shade: Shade) -> Paint {
    match shade {
        Shade::Black => luma::Color::new(0).into(),
        Shade::Faint => luma::Color::new(85).into(),
        Shade::Red => rgb::Color::new(150, 20, 24).into(),
        Shade::Hairline => luma::Color::new(150).into(),
        Shade::Pale => luma::Color::new(190).into(),
        Shade::Tint => luma::Color::new(238).into(),
        Shade::Watermark => luma::Color::new(230).into(),
        Shade::White => luma::Color::new(255).into(),
    }
}

fn filled(surface: &mut Surface<'_>, shade: Shade) {
    surface.set_stroke(None);
    surface.set_fill(Some(Fill {
        paint: paint(shade),
        ..Default::default()
    }));
}

fn stroked(surface: &mut Surface<'_>, shade: Shade, width: f32, dashed: bool) {
    let dash = dashed.then(|| StrokeDash {
        array: vec![1.5, 3.0],
        offset: 0.0,
    });
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: paint(shade),
        width,
        dash,
        ..Default::default()
    }));
}

fn path(surface: &mut Surface<'_>, path: Option<Path>) {
    if let Some(path) = path {
        surface.draw_path(&path);
    }
}

fn line(x0: f32, y0: f32, x1: f32, y1: f32) -> Option<Path> {
    let mut builder = PathBuilder::new();
    builder.move_to(x0, y0);
    builder.line_to(x1, y1);
    builder.finish()
}

/// An area, filled or with its outline alone.
fn shape(surface: &mut Surface<'_>, area: Option<Path>, shade: Shade, is_outline: bool) {
    match is_outline {
        true => stroked(surface, shade, 1.0, false),
        false => filled(surface, shade),
    }
    path(surface, area);
}

fn area(x: f32, y: f32, points: &[[f32; 2]]) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for (at, [dx, dy]) in points.iter().enumerate() {
        match at {
            0 => builder.move_to(x + dx, y + dy),
            _ => builder.line_to(x + dx, y + dy),
        }
    }
    builder.close();
    builder.finish()
}

fn rectangles(x: f32, y: f32, rects: &[[f32; 4]]) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for [left, top, width, height] in rects {
        if let Some(rect) = Rect::from_xywh(x + left, y + top, *width, *height) {
            builder.push_rect(rect);
        }
    }
    builder.finish()
}
