//! What keeps a spreadsheet from running what stands in a cell (OWASP, "CSV Injection"): a `'` before
//! whatever would begin a formula. Where cells are parted by semicolons a spreadsheet that reads our
//! file sees new cells after each `;` and each line break within ours, for only a cell that stands
//! first on its line is quoted to it; so each of these parts is guarded like a cell.

/// What a formula begins with, also as East Asian keyboards write it.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

const ENDS: [char; 2] = [';', '\n'];

/// A cell with a guard before each part that needs one. A mark that stands there already gets another,
/// so that each is taken off again by itself.
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
