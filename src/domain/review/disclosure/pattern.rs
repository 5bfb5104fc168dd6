//! What is recognised by its form: phone numbers, mail addresses, civic numbers.

use std::ops::Range;

/// A form that is masked wherever it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    Phone,
    Mail,
    Civic,
}

/// Fewest and most digits of a phone number that is recognised; shorter ones (112) are everybody's.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

impl Pattern {
    pub const ALL: [Self; 3] = [Self::Phone, Self::Mail, Self::Civic];

    /// The word that is typed for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Mail => "email",
            Self::Civic => "civic",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// Where a text has it.
    pub fn found(self, text: &str) -> Vec<Range<usize>> {
        match self {
            Self::Phone => phones(text),
            Self::Mail => mails(text),
            Self::Civic => runs(text)
                .into_iter()
                .filter(|it| is_civic(&text[it.clone()]))
                .collect(),
        }
    }
}

/// Numbers that begin with `+` or 0, and those of eight digits, as Danish ones have; no dates.
fn phones(text: &str) -> Vec<Range<usize>> {
    let is_phone = |run: &Range<usize>| {
        let run = &text[run.clone()];
        let count = run.chars().filter(char::is_ascii_digit).count();
        let begins = run.starts_with(['+', '0', '(']) && DIGITS.contains(&count);
        // Ten digits that begin with 0 may be either.
        begins || count == 8 && !is_civic(run)
    };
    runs(text).into_iter().filter(is_phone).collect()
}

/// Digits with single separators between them, dates left out.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let before = text[..at].chars().next_back();
        let is_apart = !before.is_some_and(|c| c.is_alphanumeric() || c == '+');
        if is_apart && (c.is_ascii_digit() || c == '+' || c == '(') {
            if let Some(length) = date(&text[at..]) {
                at += length;
                continue;
            }
            let end = at + run(&text[at..]);
            if end > at {
                runs.push(at..end);
                at = end;
                continue;
            }
        }
        at += c.len_utf8();
    }
    runs
}

/// How far a run reaches: to its last digit; 0 where it has none.
fn run(text: &str) -> usize {
    let mut end = 0;
    let mut separators = 0;
    for (at, c) in text.char_indices() {
        match c {
            '0'..='9' => {
                let is_new = separators > 0 && date(&text[at..]).is_some();
                if is_new {
                    break;
                }
                end = at + 1;
                separators = 0;
            }
            '+' if at == 0 => {}
            ' '
            | '\u{a0}'
            | '\u{202f}'
            | '-'
            | '.'
            | '/'
            | '('
            | ')'
            | '\u{2010}'..='\u{2015}'
            | '\u{2212}'
                if separators < 2 =>
            {
                separators += 1;
            }
            _ => break,
        }
    }
    // A letter or a clock right behind it: no number of a phone.
    let after = text[end..].chars().next();
    let clock = after == Some(':') && text[end + 1..].starts_with(|c: char| c.is_ascii_digit());
    match clock || after.is_some_and(char::is_alphabetic) {
        true => text[..end].rfind(' ').unwrap_or(0),
        false => end,
    }
}

/// The length of a date at the beginning: `2026-11-22`, `22.11.2026`.
fn date(text: &str) -> Option<usize> {
    let head = text.get(..10)?;
    let form = |shape: &str| {
        let fits = |(c, want): (char, char)| match want {
            'd' => c.is_ascii_digit(),
            _ => matches!(c, '-' | '.' | '/'),
        };
        head.len() == shape.len() && head.chars().zip(shape.chars()).all(fits)
    };
    let ends = !text[10..].starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let is_one = ends && (form("dddd-dd-dd") || form("dd-dd-dddd"));
    is_one.then_some(10)
}

/// `850213-1234`, `19850213-1234`, and the Danish `130285-1234`: a day of a month, and four digits.
fn is_civic(run: &str) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let odd =
        |c: char| !c.is_ascii_digit() && !matches!(c, '-' | '+' | ' ' | '\u{2010}'..='\u{2015}');
    let separators = run.len() - digits.len();
    if run.contains(odd) || !matches!(digits.len(), 10 | 12) || separators > 3 {
        return false;
    }
    // The separator stands before the last four.
    let head = run.trim_end_matches(|c: char| c.is_ascii_digit());
    let day = head.trim_end_matches(|c: char| !c.is_ascii_digit());
    let is_split = run.len() - head.len() == 4 && day.chars().all(|c| c.is_ascii_digit());
    if separators > 0 && !is_split {
        return false;
    }
    let two = |at: usize| digits[at..at + 2].parse::<u32>().unwrap_or_default();
    let from = digits.len() - 10;
    // A co-ordination number has 60 added to the day.
    let is_day = |day: u32| (1..=31).contains(&day) || (61..=91).contains(&day);
    let is_month = |month: u32| (1..=12).contains(&month);
    let swedish = is_month(two(from + 2)) && is_day(two(from + 4));
    let danish = from == 0 && is_month(two(2)) && is_day(two(0));
    swedish || danish
}

/// Words with one `@` and a dot behind it.
fn mails(text: &str) -> Vec<Range<usize>> {
    let is_local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\'');
    let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let one = |(at, _): (usize, &str)| {
        let local = &text[..at];
        let start = local.trim_end_matches(is_local).len();
        let host = &text[at + 1..];
        let rest = host.trim_start_matches(is_host);
        let host = host[..host.len() - rest.len()].trim_end_matches(['.', '-']);
        let end = at + 1 + host.len();
        (start < at && host.contains('.')).then_some(start..end)
    };
    text.match_indices('@').filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: Pattern, text: &str) -> Vec<&str> {
        let all = pattern.found(text).into_iter();
        all.map(|it| &text[it]).collect()
    }

    #[test]
    fn a_phone_number_is_known_by_its_form_and_a_date_is_none() {
        for (text, is) in [
            ("Ring 070-174 06 05.", vec!["070-174 06 05"]),
            ("+46 70 174 06 05, nu", vec!["+46 70 174 06 05"]),
            ("+46 (0)70-174 06 05", vec!["+46 (0)70-174 06 05"]),
            ("ring 00 00 00 11", vec!["00 00 00 11"]),
            ("tel:0701740605", vec!["0701740605"]),
            ("2026-11-22 22:10 allt nere", vec![]),
            ("den 22.11.2026 kl. 07.30", vec![]),
            ("070-174 06 05 2026-11-22", vec!["070-174 06 05"]),
            ("12 000 kr", vec![]),
            ("112 och 11414", vec![]),
            ("2026-11-22T22:10:00+01:00", vec![]),
        ] {
            assert_eq!(found(Pattern::Phone, text), is, "{text}");
        }
    }

    #[test]
    fn a_mail_address_is_known_without_the_signs_around_it() {
        let text = "Mejla <alma.nordin@ladok.example>, eller x@y.";
        assert_eq!(found(Pattern::Mail, text), ["alma.nordin@ladok.example"]);
    }

    #[test]
    fn a_civic_number_is_known_and_no_phone_number() {
        for text in [
            "850213-1234",
            "19850213-1234",
            "198502131234",
            "130285-1234",
            "850273-1234",
        ] {
            assert_eq!(found(Pattern::Civic, text), [text], "{text}");
            assert_eq!(found(Pattern::Phone, text), [] as [&str; 0], "{text}");
        }
        assert_eq!(found(Pattern::Civic, "070-174 06 05"), [] as [&str; 0]);
    }
}
