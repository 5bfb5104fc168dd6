//! Phone numbers: kept as E.164, shown as people at home write them. The tables are those of PTS
//! (Sweden), Digitaliseringsstyrelsen (Denmark) and Nkom (Norway); other countries' numbers are
//! taken as they come (docs/decisions/021-phone-numbers.md).

mod foreign;
mod kind;
pub mod parse;

use std::fmt;

use crate::domain::language::Language;
use crate::domain::time::moment::Zone;
use crate::error::Message;
use crate::say;

pub use kind::LineKind;

/// The country whose numbers are written without a country code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    Sweden,
    Denmark,
    Norway,
    /// Every number needs its country code.
    Nowhere,
}

impl Home {
    /// Country of a binder: by its time zone, else by its language.
    pub fn of(zone: Zone, language: Language) -> Self {
        match (zone, language) {
            (Zone::STOCKHOLM, _) => Self::Sweden,
            (Zone::COPENHAGEN, _) => Self::Denmark,
            (Zone::OSLO, _) => Self::Norway,
            (_, Language::Swedish) => Self::Sweden,
            (_, Language::Danish) => Self::Denmark,
            (_, Language::English) => Self::Nowhere,
        }
    }

    /// The money of the country (ISO 4217).
    pub const fn currency(self) -> &'static str {
        match self {
            Self::Sweden => "SEK",
            Self::Denmark => "DKK",
            Self::Norway => "NOK",
            Self::Nowhere => "EUR",
        }
    }

    /// Separator between a number and its extension.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Sweden => "ankn",
            Self::Denmark | Self::Norway => "lokal",
            Self::Nowhere => "ext.",
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Sweden => "46",
            Self::Denmark => "45",
            Self::Norway => "47",
            Self::Nowhere => "",
        }
    }
}

/// A number that can be dialled: `+46701740605`, or a short one of the country, `112`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(String);

impl Number {
    /// Reads a number however it is written: `070-174 06 05`, `+46 (0)70 174 06 05`, `0046…`.
    ///
    /// # Errors
    /// Says what keeps it from being dialled.
    pub fn parse(typed: &str, home: Home) -> Result<Self, Message> {
        let digits = digits(typed)?;
        if let Some(digits) = digits.strip_prefix('+') {
            return from_abroad(digits, typed);
        }
        // A Danish or Norwegian number has eight digits, whatever it begins with.
        let eight = matches!(home, Home::Denmark | Home::Norway) && digits.len() == 8;
        if !eight && let Some(digits) = digits.strip_prefix("00") {
            return from_abroad(digits, typed);
        }
        // Norway has short numbers that begin with 0: 02800.
        let zero = home == Home::Norway && digits.len() == 5;
        let short = (3..=6).contains(&digits.len()) && (zero || !digits.starts_with('0'));
        if short {
            return Ok(Self(digits));
        }
        if let Some(number) = without_plus(&digits, home, typed) {
            return Ok(number);
        }
        match home {
            Home::Sweden => match digits.strip_prefix('0') {
                Some(rest) => national(home, rest, typed),
                None => Err(say!("contacts-number-area", number = typed)),
            },
            Home::Denmark | Home::Norway => national(home, &digits, typed),
            Home::Nowhere => Err(say!("contacts-number-country", number = typed)),
        }
    }

    /// In dialled form: `+46701740605`; short numbers have no plus.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In national format, `070-174 06 05`, `00 00 00 11`; from abroad with the country code.
    pub fn shown(&self, home: Home) -> String {
        let Some(digits) = self.0.strip_prefix('+') else {
            return self.0.clone();
        };
        let code = code_of(digits);
        let rest = &digits[code.len()..];
        let at_home = code == home.code();
        match code {
            "46" if at_home => {
                let (area, number) = rest.split_at(area_of(rest));
                format!("0{area}-{}", in_groups(number, swedish_groups(number)))
            }
            "46" => {
                let (area, number) = rest.split_at(area_of(rest));
                format!("+46 {area} {}", in_groups(number, swedish_groups(number)))
            }
            "45" => with_code(at_home, code, &in_groups(rest, &[2, 2, 2, 2])),
            "47" if rest.starts_with(['4', '9']) => {
                with_code(at_home, code, &in_groups(rest, &[3, 2, 3]))
            }
            "47" => with_code(at_home, code, &in_groups(rest, &[2, 2, 2, 2])),
            _ => format!("+{code} {}", in_groups(rest, &foreign::groups(code, rest))),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The digits, with a leading plus; `(0)` after a country code is dropped.
fn digits(typed: &str) -> Result<String, Message> {
    let mut digits = String::new();
    let bare = typed.trim().trim_start_matches("tel:").replace("(0)", "");
    for c in bare.chars() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if digits.is_empty() => digits.push(c),
            c if c.is_whitespace() => {}
            '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            _ => {
                return Err(say!(
                    "contacts-number-odd",
                    number = typed,
                    sign = c.to_string()
                ));
            }
        }
    }
    match digits.trim_start_matches('+').len() {
        0..=2 => Err(say!("contacts-number-short", number = typed)),
        16.. => Err(say!("contacts-number-long", number = typed)),
        _ => Ok(digits),
    }
}

/// A number with the country code of home and neither plus nor zeros before it: `46701740605`. Only
/// where it is too long to be a number of home.
fn without_plus(digits: &str, home: Home, typed: &str) -> Option<Number> {
    let rest = digits
        .strip_prefix(home.code())
        .filter(|_| home != Home::Nowhere)?;
    if digits.len() < 10 {
        return None;
    }
    national(home, rest.strip_prefix('0').unwrap_or(rest), typed).ok()
}

/// A number with its country code, without the plus.
fn from_abroad(digits: &str, typed: &str) -> Result<Number, Message> {
    let code = code_of(digits);
    let rest = &digits[code.len()..];
    match code {
        "46" => return national(Home::Sweden, rest.strip_prefix('0').unwrap_or(rest), typed),
        "45" => return national(Home::Denmark, rest, typed),
        "47" => return national(Home::Norway, rest, typed),
        _ if digits.starts_with('0') => {
            return Err(say!("contacts-number-country", number = typed));
        }
        _ => {}
    }
    let trunk = rest.strip_prefix('0').filter(|_| foreign::has_trunk(code));
    let rest = trunk.unwrap_or(rest);
    let (least, most) = foreign::lengths(code);
    if rest.len() < least {
        return Err(say!("contacts-number-short", number = typed));
    }
    if rest.len() > most {
        return Err(say!("contacts-number-long", number = typed));
    }
    Ok(Number(format!("+{code}{rest}")))
}

/// A number of a country, without its code and without the leading 0 of Sweden.
fn national(home: Home, rest: &str, typed: &str) -> Result<Number, Message> {
    let costly = ["900", "939", "944"]
        .iter()
        .any(|begin| rest.starts_with(begin));
    let lengths = match home {
        // Mobile numbers (7x) have nine digits, others seven to nine, those that cost more ten.
        Home::Sweden if rest.starts_with('7') && !rest.starts_with("77") => 9..=9,
        Home::Sweden if costly => 7..=10,
        Home::Sweden => 7..=9,
        // Companies and offices have five digits that begin with 0.
        Home::Norway if rest.starts_with('0') => 5..=8,
        _ => 8..=8,
    };
    if rest.len() < *lengths.start() {
        return Err(say!("contacts-number-short", number = typed));
    }
    if rest.len() > *lengths.end() {
        return Err(say!("contacts-number-long", number = typed));
    }
    Ok(Number(format!("+{}{rest}", home.code())))
}

/// The country code that a number begins with (ITU-T E.164): one digit for zones 1 and 7, two for
/// those listed, else three.
fn code_of(digits: &str) -> &str {
    const TWO: &[&str] = &[
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ];
    let length = if digits.starts_with(['1', '7']) {
        1
    } else if digits.get(..2).is_some_and(|two| TWO.contains(&two)) {
        2
    } else {
        3
    };
    digits.get(..length).unwrap_or(digits)
}

/// Length of the area code or mobile prefix of a Swedish number without its 0 (PTS numbering plan).
fn area_of(rest: &str) -> usize {
    const TWO: &[&str] = &[
        "10", "11", "13", "16", "18", "19", "20", "21", "23", "26", "31", "33", "35", "36", "40",
        "42", "44", "46", "54", "60", "63", "70", "72", "73", "74", "76", "79", "90",
    ];
    if rest.starts_with('8') {
        1
    } else if rest.len() == 10 {
        3
    } else if rest.get(..2).is_some_and(|two| TWO.contains(&two)) {
        2
    } else {
        3.min(rest.len())
    }
}

const fn swedish_groups(number: &str) -> &'static [usize] {
    match number.len() {
        8 => &[3, 3, 2],
        7 => &[3, 2, 2],
        6 => &[2, 2, 2],
        5 => &[3, 2],
        9 => &[3, 2, 2, 2],
        _ => &[],
    }
}

fn with_code(at_home: bool, code: &str, number: &str) -> String {
    if at_home {
        number.to_owned()
    } else {
        format!("+{code} {number}")
    }
}

fn in_groups(digits: &str, groups: &[usize]) -> String {
    let mut rest = digits;
    let mut parts = Vec::new();
    for group in groups
        .iter()
        .filter(|_| groups.iter().sum::<usize>() == digits.len())
    {
        let (part, after) = rest.split_at(*group);
        parts.push(part);
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests;
