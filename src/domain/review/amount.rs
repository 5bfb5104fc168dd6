//! Sums of money, exact to the hundredth, read as people here write them and never rounded.

use std::fmt;

/// Separators of groups of three digits, besides full stop and comma: space, no-break space, thin spaces,
/// apostrophe.
const GROUPING: [char; 6] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '\u{2019}'];

/// Hundredths: 240 000 kr is 24 000 000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(i128);

impl Amount {
    /// Reads `240000`, `240 000`, `412 000,50`, `1.234,50`, `1,234.50`, `-500`. None for what is no
    /// number, has more than two decimals, or may be meant in two ways (`1,234`).
    pub fn read(typed: &str) -> Option<Self> {
        let bare: String = typed.chars().filter(|c| !GROUPING.contains(c)).collect();
        let (negative, digits) = match bare.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, bare.as_str()),
        };
        let (whole, decimals) = parted(digits)?;
        let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || !is_number(&whole) || !is_number(decimals) || decimals.len() > 2 {
            return None;
        }
        let hundredths: i128 = format!("{whole}{decimals:0<2}").parse().ok()?;
        Some(Self(if negative { -hundredths } else { hundredths }))
    }

    /// The sum; none where no number is large enough for it.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Its size, for a drawing; not for sums.
    pub fn size(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// `240 000` or `412 000,50`, with the given decimal mark; the blanks do not break at a line's end.
    pub fn shown(self, decimal: char) -> String {
        let text = self.to_string();
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let (sign, digits) = match whole.strip_prefix('-') {
            Some(digits) => ("−", digits),
            None => ("", whole),
        };
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place) % 3 == 0 {
                grouped.push('\u{a0}');
            }
            grouped.push(digit);
        }
        match decimals {
            "" => format!("{sign}{grouped}"),
            decimals => format!("{sign}{grouped}{decimal}{decimals}"),
        }
    }
}

/// As in an entry: `240000` or `412000.50`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match size % 100 {
            0 => write!(f, "{sign}{}", size / 100),
            decimals => write!(f, "{sign}{}.{decimals:02}", size / 100),
        }
    }
}

/// Whole part and decimals. The last mark is the decimal one where it has one or two digits behind it;
/// with three behind it only a mark that comes several times is surely a group's.
fn parted(digits: &str) -> Option<(String, &str)> {
    let marks: Vec<(usize, char)> = digits.char_indices().filter(|(_, c)| is_mark(*c)).collect();
    let Some(&(last, mark)) = marks.last() else {
        return Some((digits.to_owned(), ""));
    };
    let behind = &digits[last + mark.len_utf8()..];
    let (head, decimals) = match behind.len() {
        1 | 2
            if marks[..marks.len() - 1]
                .iter()
                .all(|(_, other)| *other != mark) =>
        {
            (&digits[..last], behind)
        }
        3 if marks.len() > 1 && marks.iter().all(|(_, other)| *other == mark) => (digits, ""),
        _ => return None,
    };
    let mut groups = head.split(is_mark);
    let first = groups.next().unwrap_or_default();
    let whole: Vec<&str> = groups.collect();
    let is_grouped =
        whole.iter().all(|group| group.len() == 3) && (whole.is_empty() || first.len() <= 3);
    is_grouped.then(|| (format!("{first}{}", whole.concat()), decimals))
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(typed: &str) -> Option<String> {
        Amount::read(typed).map(|amount| amount.to_string())
    }

    #[test]
    fn an_amount_is_read_as_people_here_write_it() {
        for (typed, meant) in [
            ("240000", "240000"),
            ("240 000", "240000"),
            ("240\u{a0}000", "240000"),
            ("412 000,50", "412000.50"),
            ("412 000,5", "412000.50"),
            ("1.234,50", "1234.50"),
            ("1,234.50", "1234.50"),
            ("1.234.567", "1234567"),
            ("0,01", "0.01"),
            ("-500", "-500"),
            ("−0,50", "-0.50"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(meant), "{typed}");
        }
    }

    #[test]
    fn what_may_be_meant_in_two_ways_is_asked_for_and_not_guessed() {
        for typed in [
            "1,234",
            "1.234",
            "",
            "-",
            "tusen",
            "12,345,67",
            "1,23,456",
            "1,5,0",
            "1e6",
            "0x10",
            "٣",
            "1.2345",
            &"9".repeat(60),
        ] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_amount_is_shown_in_groups_of_three() {
        let shown = |typed: &str| Amount::read(typed).map(|amount| amount.shown(','));
        assert_eq!(shown("412000.5").as_deref(), Some("412\u{a0}000,50"));
        assert_eq!(shown("-1000").as_deref(), Some("−1\u{a0}000"));
        assert_eq!(shown("7").as_deref(), Some("7"));
    }

    proptest! {
        #[test]
        fn what_is_written_and_what_is_shown_is_read_as_the_same_amount(hundredths in -10i128.pow(20)..10i128.pow(20)) {
            let amount = Amount(hundredths);
            prop_assert_eq!(Amount::read(&amount.to_string()), Some(amount));
            prop_assert_eq!(Amount::read(&amount.shown(',')), Some(amount));
        }
    }
}
