//! A time of day that a text begins with.

/// The time at the beginning of a text: `22:10 the server stopped`, `kl. 22.10: …`, `-15m …`. None where it
/// begins with another number, or nothing follows.
pub fn leading_time(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let (first, rest) = text.split_once(char::is_whitespace)?;
    if matches!(
        first.to_lowercase().as_str(),
        "kl" | "kl." | "klockan" | "klokken"
    ) {
        let (clock, _) = rest.trim_start().split_once(char::is_whitespace)?;
        return clock_of(clock);
    }
    clock_of(first).or_else(|| is_span(first).then_some(first))
}

/// `22:10`, `22.10`, also with a sign behind it.
fn clock_of(word: &str) -> Option<&str> {
    let clock = word.trim_end_matches([':', ',', '.', ';', '–', '-']);
    let (hours, minutes) = clock.split_once([':', '.'])?;
    let number = |text: &str, most: u32| {
        let is_digits = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().is_ok_and(|it: u32| is_digits && it < most)
    };
    (number(hours, 24) && minutes.len() == 2 && number(minutes, 60)).then_some(clock)
}

/// `-15m`, `-2h`.
fn is_span(word: &str) -> bool {
    let Some(span) = word.strip_prefix(['-', '−']) else {
        return false;
    };
    let digits = span.trim_end_matches(['m', 'h', 't']);
    !digits.is_empty()
        && digits.len() + 1 == span.len()
        && digits.bytes().all(|it| it.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_before_the_words_is_found() {
        for (text, time) in [
            ("22:10 servern stannade", "22:10"),
            ("22.10: servern stannade", "22.10"),
            ("kl. 9.05 ringde Alma", "9.05"),
            ("Klokken 07:30, ringede til Bo", "07:30"),
            ("-15m ringde Alma", "-15m"),
        ] {
            assert_eq!(leading_time(text), Some(time), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_time() {
        for text in [
            "41 servrar nere",
            "22:10",
            "3.5 timmar kvar",
            "24:10 nej",
            "22:60 nej",
            "-3 grader i hallen",
            "- punkt",
            "10.0.0.1 svarar inte",
            "2026-11-22 rapport",
            "v2.10 installerad",
        ] {
            assert_eq!(leading_time(text), None, "{text}");
        }
    }
}
