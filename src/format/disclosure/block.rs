//! The end of a copy that a program reads: rows, masks, hashes of the text above, fingerprint.

use serde_json::{Value, json};

use crate::domain::log::entry::Sha256;
use crate::domain::review::disclosure::commitment::{
    CopyRecord, RecordedMask, RecordedPiece, RecordedRow,
};
use crate::domain::text::is_harmful;

/// The first line of the block.
const HEAD: &str = "binder-disclosure: 1";

/// Hashed lines of the fingerprint: each line, and its name.
pub struct BlockLines(Vec<(String, String)>);

/// A copy taken apart.
pub struct CopyFile {
    /// The hashes of the text above the block, part by part.
    pub shown: Vec<(String, Sha256)>,
    /// What the block says its fingerprint is.
    pub fingerprint: String,
    pub lines: BlockLines,
}

impl BlockLines {
    pub fn of(record: &CopyRecord) -> Self {
        let rows = record
            .rows
            .iter()
            .map(|it| (format!("row {}", it.number), row(it)));
        let masks = record.masks.iter();
        let masks = masks.map(|it| (format!("mask {}", it.number), mask(it)));
        let shown = record.shown.iter();
        let shown = shown.map(|(name, hash)| (format!("shown {name}"), json!(hash.as_str())));
        let all = rows.chain(masks).chain(shown);
        Self(all.map(|(name, value)| (name, plain(&value))).collect())
    }

    /// The rows of a block; none where one of them cannot be read.
    pub fn rows(&self) -> Option<Vec<RecordedRow>> {
        let rows = self.0.iter().filter(|(name, _)| name.starts_with("row "));
        rows.map(|(name, text)| read_row(name, text)).collect()
    }

    /// Each line with its hash.
    pub fn hashes(&self) -> Vec<(String, Sha256)> {
        let hash = |(name, text): &(String, String)| (name.clone(), Sha256::of(text.as_bytes()));
        self.0.iter().map(hash).collect()
    }

    /// The hashes that the block says the text above has.
    pub fn said(&self) -> Vec<(String, Sha256)> {
        let one = |(name, text): &(String, String)| {
            let name = name.strip_prefix("shown ")?;
            Some((name.to_owned(), Sha256::parse(text.trim_matches('"'))?))
        };
        self.0.iter().filter_map(one).collect()
    }

    /// How many masks it lists.
    pub fn masks(&self) -> usize {
        let masks = self.0.iter().filter(|(name, _)| name.starts_with("mask "));
        masks.count()
    }

    pub fn fingerprint(&self) -> Sha256 {
        Sha256::of(self.body().as_bytes())
    }

    fn body(&self) -> String {
        let lines = self.0.iter().map(|(name, text)| format!("{name} {text}\n"));
        format!("{HEAD}\n{}", lines.collect::<String>())
    }

    /// The block as it stands in a file.
    pub fn text(&self) -> String {
        format!(
            "{}fingerprint {}\n",
            self.body(),
            self.fingerprint().as_str()
        )
    }
}

/// The parts of a text that is shown, with their hashes: `head`, then one for each heading of the second and third
/// level, the latter being rows.
pub fn parts(text: &str) -> Vec<(String, Sha256)> {
    let mut parts = vec![("head".to_owned(), String::new())];
    let (mut sections, mut rows) = (0, 0);
    for line in text.split_inclusive('\n') {
        if line.starts_with("### ") || line.starts_with("<h3>") {
            rows += 1;
            parts.push((format!("row-{rows}"), String::new()));
        } else if line.starts_with("## ") || line.starts_with("<h2>") {
            sections += 1;
            parts.push((format!("part-{sections}"), String::new()));
        }
        if let Some((_, part)) = parts.last_mut() {
            part.push_str(line);
        }
    }
    let hash = |(name, text): (String, String)| (name, Sha256::of(text.as_bytes()));
    parts.into_iter().map(hash).collect()
}

/// Takes a copy apart; none where it has no block, or something else around it.
pub fn read(text: &str) -> Option<CopyFile> {
    let text = text.replace("\r\n", "\n");
    let around = around(&text);
    let at = text.rfind(&format!("{}{HEAD}\n", around.before))? + around.before.len();
    let (above, block) = text.split_at(at);
    let end = block.find("\nfingerprint ")? + 1;
    let line = block[end..].find('\n').map_or(block.len(), |it| end + it);
    let after = block[line..].trim();
    let (body, fingerprint) = (
        &block[..end],
        block[end..line].strip_prefix("fingerprint ")?,
    );
    let lines = body.lines().skip(1).map(|line| {
        let mut words = line.splitn(3, ' ');
        let name = format!("{} {}", words.next()?, words.next()?);
        Some((name, words.next()?.to_owned()))
    });
    let lines = lines.collect::<Option<Vec<_>>>()?;
    (after == around.after.trim()).then(|| CopyFile {
        shown: parts(above),
        fingerprint: fingerprint.to_owned(),
        lines: BlockLines(lines),
    })
}

/// What stands around the block.
struct Around {
    before: &'static str,
    after: &'static str,
}

/// By the form of the file: HTML, else Markdown.
fn around(text: &str) -> Around {
    match text.starts_with("<!doctype html>") {
        true => Around {
            before: "<pre>",
            after: "</pre>
</body>
</html>
",
        },
        false => Around {
            before: "
```
",
            after: "```
",
        },
    }
}

/// A text with its block at the end.
pub fn sealed(text: &str, mut record: CopyRecord) -> (String, BlockLines) {
    let around = around(text);
    let text = text
        .strip_suffix(
            "</body>
</html>
",
        )
        .unwrap_or(text);
    let above = format!("{text}{}", around.before);
    record.shown = parts(&above);
    let lines = BlockLines::of(&record);
    let file = format!("{above}{}{}", lines.text(), around.after);
    (file, lines)
}

fn row(row: &RecordedRow) -> Value {
    let piece = |piece: &RecordedPiece| match piece {
        RecordedPiece::Text(text) => json!(text),
        RecordedPiece::Mask { number, commitment } => json!([number, commitment.as_str()]),
    };
    let parts = row.parts.iter();
    let parts =
        parts.map(|(name, pieces)| json!([name, pieces.iter().map(piece).collect::<Vec<_>>()]));
    parts.collect()
}

fn read_row(name: &str, text: &str) -> Option<RecordedRow> {
    let number = name.strip_prefix("row ")?.parse().ok()?;
    let value: Value = serde_json::from_str(text).ok()?;
    let piece = |piece: &Value| match piece {
        Value::String(text) => Some(RecordedPiece::Text(text.clone())),
        mask => Some(RecordedPiece::Mask {
            number: usize::try_from(mask.get(0)?.as_u64()?).ok()?,
            commitment: Sha256::parse(mask.get(1)?.as_str()?)?,
        }),
    };
    let part = |part: &Value| {
        let pieces = part.get(1)?.as_array()?.iter().map(piece);
        Some((
            part.get(0)?.as_str()?.to_owned(),
            pieces.collect::<Option<_>>()?,
        ))
    };
    let parts = value.as_array()?.iter().map(part);
    Some(RecordedRow {
        number,
        parts: parts.collect::<Option<_>>()?,
    })
}

fn mask(mask: &RecordedMask) -> Value {
    json!([
        mask.row,
        mask.field,
        mask.thing.word(),
        mask.grounds,
        mask.rules
    ])
}

/// JSON of which every sign stands in Markdown and HTML as it is, and passes through every cleaning.
fn plain(value: &Value) -> String {
    let mut out = String::new();
    for c in value.to_string().chars() {
        let is_letter = c.is_alphabetic() && (c as u32) < 0x250 && !is_harmful(c);
        let is_plain = c.is_ascii() && !matches!(c, '`' | '<' | '>' | '&' | '\'' | '\u{7f}');
        if is_letter || is_plain || matches!(c, '–' | '§') {
            out.push(c);
            continue;
        }
        let mut units = [0; 2];
        for unit in c.encode_utf16(&mut units) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
    out
}

#[cfg(test)]
mod tests;
