//! A document in the pieces that people change: sentences, headings, points, rows of a table.

/// A piece of a document, on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub text: String,
    pub is_heading: bool,
}

/// The pieces of a document one after the other. In Markdown a paragraph is one text, however its lines are
/// broken; in other documents each line is a piece. Empty lines are none.
pub fn sentences(text: &str, is_markdown: bool) -> Vec<Sentence> {
    let mut reader = Reader::default();
    match is_markdown {
        true => text.lines().for_each(|line| reader.take(line)),
        false => text.lines().for_each(|line| reader.whole(line)),
    }
    reader.end_paragraph();
    reader.found
}

/// Part of the document that a line is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Start,
    FrontMatter,
    Body,
    /// Between the marks of a block that is shown as it is.
    Fenced(char),
}

#[derive(Default)]
struct Reader {
    part: Part,
    paragraph: String,
    found: Vec<Sentence>,
}

impl Reader {
    fn take(&mut self, line: &str) {
        let bare = line.trim();
        match self.part {
            Part::Start if bare == FRONT_MATTER => self.part = Part::FrontMatter,
            Part::FrontMatter if bare == FRONT_MATTER => self.part = Part::Body,
            Part::FrontMatter => self.whole(line),
            Part::Fenced(mark) => {
                if fence(bare) == Some(mark) {
                    self.part = Part::Body;
                }
                self.whole(line);
            }
            Part::Start | Part::Body => {
                self.part = fence(bare).map_or(Part::Body, Part::Fenced);
                self.of_body(line, bare);
            }
        }
    }

    fn of_body(&mut self, line: &str, bare: &str) {
        if bare.is_empty() || begins_block(bare) {
            self.end_paragraph();
        }
        match bare.chars().next() {
            None => {}
            Some('#') => self.push(bare, true),
            Some('|') if is_rule(bare) => {}
            Some('|' | '`' | '~') => self.whole(line),
            Some(_) => {
                if !self.paragraph.is_empty() {
                    self.paragraph.push(' ');
                }
                self.paragraph.push_str(bare);
            }
        }
        // A line that is to be broken here.
        if line.ends_with("  ") || line.ends_with('\\') {
            self.end_paragraph();
        }
    }

    fn whole(&mut self, line: &str) {
        self.end_paragraph();
        if !line.trim().is_empty() {
            self.push(line.trim(), false);
        }
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        let mut rest = paragraph.as_str();
        while let Some(at) = end_of_sentence(rest) {
            let (sentence, after) = rest.split_at(at);
            self.push(sentence, false);
            rest = after.trim_start();
        }
        if !rest.is_empty() {
            self.push(rest, false);
        }
    }

    fn push(&mut self, text: &str, is_heading: bool) {
        self.found.push(Sentence {
            text: text.to_owned(),
            is_heading,
        });
    }
}

const FRONT_MATTER: &str = "---";

/// The mark of a line that opens or closes a block shown as it is.
fn fence(bare: &str) -> Option<char> {
    let marks = ["```", "~~~"].into_iter();
    let mark = marks.filter(|mark| bare.starts_with(mark));
    mark.filter_map(|mark| mark.chars().next()).next()
}

/// True for a heading, a point, a row of a table, a quotation, a comment, a fence.
fn begins_block(bare: &str) -> bool {
    let marks = ["#", "- ", "* ", "+ ", "|", ">", "<!--", "```", "~~~"];
    let number = bare.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = number.len() < bare.len();
    marks.iter().any(|mark| bare.starts_with(mark))
        || is_numbered && (number.starts_with(". ") || number.starts_with(") "))
}

/// True for the line below the headings of a table: `|---|:-:|`.
fn is_rule(bare: &str) -> bool {
    bare.contains('-') && bare.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// The byte behind the first sentence; none if there is only one. A full stop behind a figure that begins the
/// text, or behind a single letter, ends nothing.
fn end_of_sentence(text: &str) -> Option<usize> {
    text.match_indices(['.', '!', '?']).find_map(|(at, mark)| {
        let after = &text[at + mark.len()..];
        let closed = after.trim_start_matches(['"', '”', '’', '»', ')', '*', '_']);
        let next = closed.strip_prefix(' ')?.trim_start();
        let begins = next.trim_start_matches(['"', '“', '”', '’', '»', '«', '(', '[', '*', '_']);
        let is_next = begins.chars().next().is_some_and(char::is_uppercase);
        let before = &text[..at];
        let word = before.rsplit(' ').next().unwrap_or(before);
        let is_number = !before.is_empty() && before.bytes().all(|it| it.is_ascii_digit());
        let is_initial = word.chars().count() < 2;
        (is_next && !is_number && !is_initial).then(|| text.len() - closed.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let all = sentences(text, true).into_iter();
        all.map(|sentence| sentence.text).collect()
    }

    #[test]
    fn a_paragraph_is_the_same_however_its_lines_are_broken() {
        let broken = "Ring driften.\nVänta på svar,\nt.ex. fem minuter.\n";
        let whole = "Ring driften. Vänta på svar, t.ex. fem minuter.";
        assert_eq!(
            read(broken),
            ["Ring driften.", "Vänta på svar, t.ex. fem minuter."]
        );
        assert_eq!(read(broken), read(whole));
    }

    #[test]
    fn headings_points_and_rows_stand_for_themselves() {
        let text = "---\nowner: chef\n---\n# 2 Larm\n\n1. Ring A. Ek. Vänta.\n- två\n| a | b |\n|---|:-:|\n```\n# kod\n```\n";
        let all = [
            "owner: chef",
            "# 2 Larm",
            "1. Ring A. Ek.",
            "Vänta.",
            "- två",
            "| a | b |",
            "```",
            "# kod",
            "```",
        ];
        assert_eq!(read(text), all);
        let headings = sentences(text, true).into_iter();
        assert_eq!(headings.filter(|it| it.is_heading).count(), 1);
    }

    #[test]
    fn a_list_in_yaml_is_taken_line_by_line() {
        let all = sentences("a: 1\r\n\r\n  b: Två. Tre.\r\n", false);
        let all: Vec<&str> = all.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(all, ["a: 1", "b: Två. Tre."]);
    }
}
