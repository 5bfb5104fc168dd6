//! Protection against formulas in CSV cells (OWASP, "CSV Injection"): a `'` precedes the start of a
//! formula. A spreadsheet that splits cells at semicolons sees new cells after each `;` and line break
//! within a cell, so each of these parts is guarded.

/// First characters of a formula, including full-width forms.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

const ENDS: [char; 2] = [';', '\n'];

/// A cell with a guard before each part that needs one. An existing mark is doubled, so that reading back
/// removes exactly one.
pub(in crate::format) fn guarded(cell: &str) -> String {
    let mark = |part: &str| {
        let guard = if begins_formula(part) { "'" } else { "" };
        format!("{guard}{part}")
    };
    cell.split_inclusive(ENDS).map(mark).collect()
}

/// A cell as it was before it was guarded.
pub(in crate::format) fn unguarded(cell: &str) -> String {
    let parts = cell.split_inclusive(ENDS);
    let bare = |part| match strip(part) {
        Some(rest) => rest,
        None => part,
    };
    parts.map(bare).collect()
}

fn strip(part: &str) -> Option<&str> {
    let rest = part.strip_prefix('\'')?;
    (begins_formula(rest) || rest.starts_with(['\t', '\r'])).then_some(rest)
}

fn begins_formula(part: &str) -> bool {
    part.trim_start_matches(|c: char| c == '\'' || c == '"' || c.is_whitespace())
        .starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_part_of_a_cell_becomes_a_formula_in_a_spreadsheet_of_semicolons() {
        for (cell, there) in [
            ("=1+1", "'=1+1"),
            ("Larm;=1+1", "Larm;'=1+1"),
            ("rad ett\n+46", "rad ett\n'+46"),
            ("a; \"@x", "a;' \"@x"),
            ("08-123 456 78; 070", "08-123 456 78; 070"),
            ("'=x", "''=x"),
        ] {
            assert_eq!(guarded(cell), there);
        }
    }

    proptest! {
        #[test]
        fn what_was_guarded_is_the_same_again(cell in "[ab'\"=+@;\n -]{0,12}") {
            prop_assert_eq!(unguarded(&guarded(&cell)), cell);
        }
    }
}
