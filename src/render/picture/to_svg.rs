//! Picture to inline SVG: no script, `currentColor`; a style sheet may colour what has the class `alarm`.

use std::fmt::Write;

use super::{Anchor, LETTERS, MARK, Pen, Picture, Shape};
use crate::render::page::html_text;

/// The element.
pub fn svg(picture: &Picture) -> String {
    let shapes: String = picture.shapes.iter().map(shape).collect();
    format!(
        "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\" font-size=\"{LETTERS}\" \
         fill=\"currentColor\" stroke=\"currentColor\" stroke-width=\"0\">\n{shapes}</svg>\n",
        number(picture.width),
        number(picture.height),
        html_text::line(&picture.said),
    )
}

/// With one decimal at most.
fn number(length: f32) -> String {
    let text = format!("{length:.1}");
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}

fn shape(shape: &Shape) -> String {
    let n = number;
    match shape {
        Shape::Line { from, to, thick } => format!(
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {}/>\n",
            n(from[0]),
            n(from[1]),
            n(to[0]),
            n(to[1]),
            if *thick {
                "stroke-width=\"1.4\""
            } else {
                "stroke-width=\"0.5\" stroke-opacity=\"0.5\""
            }
        ),
        Shape::Bar {
            rect: [x, y, width, height],
            pen,
        } => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>\n",
            n(*x),
            n(*y),
            n(*width),
            n(*height),
            look(*pen)
        ),
        Shape::Diamond { at: [x, y], pen } => {
            let mut corners = String::new();
            for (dx, dy) in [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)] {
                let reach = MARK * 1.25;
                let _ = write!(corners, "{},{} ", n(x + dx * reach), n(y + dy * reach));
            }
            format!(
                "<polygon points=\"{}\"{}/>\n",
                corners.trim_end(),
                look(*pen)
            )
        }
        Shape::Dot { at: [x, y], pen } => {
            format!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{MARK}\"{}/>\n",
                n(*x),
                n(*y),
                look(*pen)
            )
        }
        Shape::Words {
            at,
            text,
            anchor,
            strong,
        } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let weight = if *strong { " font-weight=\"bold\"" } else { "" };
            let text = html_text::line(text);
            format!(
                "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\"{weight}>{text}</text>\n",
                n(at[0]),
                n(at[1])
            )
        }
    }
}

const fn look(pen: Pen) -> &'static str {
    match pen {
        Pen::Solid => "",
        Pen::Pale => " fill-opacity=\"0.35\"",
        Pen::Hollow => " fill=\"none\" stroke-width=\"1\"",
        Pen::Alarm => " class=\"alarm\" fill=\"#961418\"",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_stays_text() {
        let words = Shape::Words {
            at: [1.0, 2.25],
            text: "<script>x</script>".to_owned(),
            anchor: Anchor::End,
            strong: true,
        };
        let picture = Picture {
            width: 10.0,
            height: 5.0,
            shapes: vec![words],
            said: "\"><b>".to_owned(),
        };
        let svg = svg(&picture);
        assert!(!svg.contains("<script") && !svg.contains("<b>"), "{svg}");
        assert!(
            svg.contains("x=\"1\" y=\"2.2\" text-anchor=\"end\""),
            "{svg}"
        );
    }
}
