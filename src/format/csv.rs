//! Tables as CSV (RFC 4180) that a spreadsheet opens without running anything in them.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::domain::text;
use crate::format::csv_guard;

/// The table's bytes. They begin with a byte order mark, without which Excel shows `å` as `Ã¥`.
pub fn write(header: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Always)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
        // Writing rows of one length into memory has nothing to fail on.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// A cell that a spreadsheet takes for text.
fn harmless(cell: &str) -> String {
    let guarded = csv_guard::guarded(&text::lines(cell));
    match cell.starts_with(['\t', '\r']) && !guarded.starts_with('\'') {
        true => format!("'{guarded}"),
        false => guarded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: &str) -> String {
        let bytes = write(&["a".to_owned()], &[vec![cell.to_owned()]]);
        String::from_utf8(bytes).expect("text")
    }

    #[test]
    fn no_cell_becomes_a_formula() {
        for cell in [
            "=1+1",
            "+46701740605",
            "-2",
            "@SUM(A1)",
            "\tx",
            "\rx",
            " =1",
            "＝1",
        ] {
            assert!(written(cell).contains("\"'"), "{cell:?}");
        }
        assert_eq!(written("Larm"), "\u{feff}\"a\"\r\n\"Larm\"\r\n");
        let quoted = "\u{feff}\"a\"\r\n\"a,\"\"b\"\"\nc\"\r\n";
        assert_eq!(written("a,\"b\"\nc"), quoted);
    }
}
