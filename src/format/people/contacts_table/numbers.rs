//! Phone numbers that a spreadsheet took for sums: without their first zero, or as `4.67E+10`.

use crate::domain::people::phone_number::{Home, Number};
use crate::error::Message;
use crate::say;

/// A phone number restored from a spreadsheet's number.
#[derive(Debug, PartialEq)]
pub(in crate::format) struct Whole {
    pub(in crate::format) text: String,
    /// Note on what was restored or lost.
    pub(in crate::format) remark: Option<Message>,
    /// Digits are gone that nothing brings back.
    pub(in crate::format) lost: bool,
}

/// Restores a number mangled by a spreadsheet, if unambiguous, with a note.
pub(in crate::format) fn whole(cell: &str, home: Home) -> Whole {
    let digits = match power(cell) {
        Some(Power::Whole(digits)) => digits,
        Some(Power::Rounded) => {
            return Whole {
                text: cell.to_owned(),
                remark: Some(say!("contacts-number-rounded", number = cell)),
                lost: true,
            };
        }
        None => cell.strip_suffix(".0").unwrap_or(cell).to_owned(),
    };
    let bare = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !bare {
        return Whole::new(cell.to_owned(), None);
    }
    if Number::parse(&digits, home).is_ok() {
        return Whole::new(digits, None);
    }
    put_back(&digits, home).unwrap_or_else(|| Whole::new(digits, None))
}

impl Whole {
    const fn new(text: String, remark: Option<Message>) -> Self {
        Self {
            text,
            remark,
            lost: false,
        }
    }
}

/// Bare digits that are no number here with the plus or the zero that makes them one.
fn put_back(digits: &str, home: Home) -> Option<Whole> {
    let code = match home {
        Home::Sweden => "46",
        Home::Denmark => "45",
        Home::Norway => "47",
        Home::Nowhere => "",
    };
    let number = |text: &str| {
        Number::parse(text, home)
            .ok()
            .map(|number| number.shown(home))
    };
    if !code.is_empty() && digits.starts_with(code) && digits.len() >= 10 {
        let text = format!("+{digits}");
        if let Some(taken) = number(&text) {
            let message = say!("contacts-number-plus", number = digits, taken = taken);
            return Some(Whole::new(text, Some(message)));
        }
    }
    // Nine digits are a whole Swedish number without its first zero; no local number is so long.
    if home != Home::Sweden || digits.len() != 9 {
        return None;
    }
    let text = format!("0{digits}");
    let taken = number(&text)?;
    let message = say!("contacts-number-zero", number = digits, taken = taken);
    Some(Whole::new(text, Some(message)))
}

enum Power {
    Whole(String),
    Rounded,
}

/// `4.6701740605E+10` with a full stop or a comma.
fn power(cell: &str) -> Option<Power> {
    let (sum, power) = cell.trim().split_once(['e', 'E'])?;
    let power: usize = power.trim_start_matches('+').parse().ok()?;
    let (whole, part) = sum.split_once(['.', ',']).unwrap_or((sum, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || power > 20 {
        return None;
    }
    // The spreadsheet shows as many digits as it has room for; a number of zeros is none.
    if part.len() < power {
        return Some(Power::Rounded);
    }
    let (before, after) = part.split_at(power);
    after
        .bytes()
        .all(|byte| byte == b'0')
        .then(|| Power::Whole(format!("{whole}{before}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, home: Home) -> (String, Option<&'static str>) {
        let whole = whole(cell, home);
        (whole.text, whole.remark.map(|said| said.id))
    }

    #[test]
    fn a_number_a_spreadsheet_spoiled_is_put_right_or_told() {
        let zero = Some("contacts-number-zero");
        assert_eq!(
            read("701740605", Home::Sweden),
            ("0701740605".to_owned(), zero)
        );
        assert_eq!(
            read("406280410.0", Home::Sweden),
            ("0406280410".to_owned(), zero)
        );
        let rounded = Some("contacts-number-rounded");
        assert_eq!(read("4,67017E+10", Home::Sweden).1, rounded);
        assert_eq!(read("7,02E+08", Home::Sweden).1, rounded);
        assert_eq!(read("6280410", Home::Sweden), ("6280410".to_owned(), None));
        assert_eq!(
            read("00000011", Home::Denmark),
            ("00000011".to_owned(), None)
        );
        assert_eq!(read("112", Home::Sweden), ("112".to_owned(), None));
        assert_eq!(
            read("070-174 06 05", Home::Sweden),
            ("070-174 06 05".to_owned(), None)
        );
        let (text, said) = read("4.6701740605E10", Home::Sweden);
        assert!(text.ends_with("46701740605"), "{text} {said:?}");
    }
}
