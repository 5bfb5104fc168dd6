//! A QR code of characters, for a terminal: two modules to a character, dark on light whatever the colours are.

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules that stay light around a code (ISO/IEC 18004).
const QUIET: i32 = 2;

/// The lines of a code; empty for a text longer than a code holds. Light modules are drawn: terminals are dark.
pub fn drawn(text: &str) -> String {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Low) else {
        return String::new();
    };
    let is_light = |x: i32, y: i32| y < code.size() + QUIET && !code.get_module(x, y);
    let rows = (-QUIET..code.size() + QUIET).step_by(2).map(|y| {
        let columns = -QUIET..code.size() + QUIET;
        let row = columns.map(|x| match (is_light(x, y), is_light(x, y + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        });
        row.collect::<String>()
    });
    rows.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_of_a_key_fits_a_screen_of_eighty_columns() {
        let code = drawn(&format!("AGE-SECRET-KEY-1{}", "Q".repeat(58)));
        let lines: Vec<&str> = code.lines().collect();
        assert!(lines.len() <= 20, "{}", lines.len());
        assert!(lines.iter().all(|line| line.chars().count() <= 40));
        assert!(lines[0].chars().all(|it| it == '█'), "a light edge");
        assert_eq!(drawn(&"x".repeat(5_000)), "");
    }
}
