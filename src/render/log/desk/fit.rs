//! Texts in lines of a screen, measured as terminals do: letter by letter.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::render::page::{Text, Tone};
use crate::render::sanitize;

use super::Picture;

/// Prompt before the line being typed.
const PROMPT: &str = "> ";

/// A text in lines of at most the width, harmless; all but the first begin with `indent`.
pub(in crate::render) fn wrapped(text: &Text, width: usize, indent: &str) -> Vec<Text> {
    let indent = if indent.width() * 3 > width {
        ""
    } else {
        indent
    };
    let mut lines = vec![Text::default()];
    let mut used = 0;
    for (piece, tone) in &text.0 {
        let piece = sanitize::line(piece);
        for word in piece.split_inclusive(' ') {
            let needs = word.trim_end().width();
            let is_begun = used > if lines.len() > 1 { indent.width() } else { 0 };
            if used + needs > width && is_begun && needs > 0 {
                used = new_line(&mut lines, indent);
            }
            for letter in word.graphemes(true) {
                let takes = letter.width();
                if used + takes > width {
                    if letter == " " {
                        continue;
                    }
                    used = new_line(&mut lines, indent);
                }
                put(&mut lines, letter, *tone);
                used += takes;
            }
        }
    }
    lines
}

fn new_line(lines: &mut Vec<Text>, indent: &str) -> usize {
    lines.push(Text::from(indent));
    indent.width()
}

fn put(lines: &mut [Text], letter: &str, tone: Tone) {
    let Some(line) = lines.last_mut() else {
        return;
    };
    match line.0.last_mut() {
        Some((text, last)) if *last == tone => text.push_str(letter),
        _ => line.0.push((letter.to_owned(), tone)),
    }
}

/// Filled up with blanks to the width.
pub(in crate::render) fn padded(line: Text, width: usize) -> Text {
    let blank = " ".repeat(width.saturating_sub(line_width(&line)));
    line.and(blank, Tone::Normal)
}

/// Its last letter that takes room gives way to the sign that there is more.
pub(super) fn with_ellipsis(line: &Text) -> Text {
    let mut line = line.clone();
    if let Some((text, _)) = line.0.last_mut() {
        text.truncate(text.trim_end().len());
        let room = measured(text);
        while measured(text) == room && !text.is_empty() {
            let cut = text.grapheme_indices(true).next_back();
            text.truncate(cut.map_or(0, |(start, _)| start));
        }
        text.push('…');
    }
    line
}

fn line_width(line: &Text) -> usize {
    line.0.iter().map(|(text, _)| measured(text)).sum()
}

fn measured(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// The line being typed and its cursor, in at most so many lines: those around the cursor.
pub(super) fn input_lines((text, at): (&str, usize), width: usize, most: usize) -> Picture {
    let prompt = if width < 8 { "" } else { PROMPT };
    let mut all = vec![Text::new(prompt, Tone::Strong)];
    let (mut used, mut cursor) = (prompt.width(), None);
    for (start, letter) in text.grapheme_indices(true) {
        let shown = shown(letter);
        for part in shown.graphemes(true) {
            let takes = part.width();
            // The cursor behind the last letter needs a place too.
            if used + takes >= width && used > 0 {
                used = new_line(&mut all, "");
            }
            if start >= at && cursor.is_none() {
                cursor = Some((used, all.len() - 1));
            }
            put(&mut all, part, Tone::Normal);
            used += takes;
        }
    }
    let (column, line) = cursor.unwrap_or((used, all.len() - 1));
    let first = (line + 1).saturating_sub(most);
    let lines: Vec<Text> = all.into_iter().skip(first).take(most).collect();
    Picture {
        lines,
        cursor: (column.min(width - 1), line - first),
    }
}

/// A letter as it is shown: a line feed by its sign, what would act on the terminal by its number.
fn shown(letter: &str) -> String {
    match letter {
        "\n" | "\r\n" => "⏎".to_owned(),
        letter => sanitize::line(letter),
    }
}
