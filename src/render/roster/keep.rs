//! Picture of the roster's screen: the number of those present in big digits, and the same in words. Pure.

use crate::domain::roster::presence::{HeadCount, Presence, Whereabouts};
use crate::domain::roster::{Child, Roster};
use crate::domain::time::moment;
use crate::render::log::desk::Picture;
use crate::render::log::desk::fit::{padded, wrapped};
use crate::render::page::{Text, Tone};
use crate::render::roster::{RosterContext, care, whereabouts};
use crate::say;

/// Lines of a big digit.
const HIGH: usize = 5;

/// Columns taken by the big number and the gap behind it: three digits.
const WIDE: usize = 16;

const DIGITS: [[&str; HIGH]; 10] = [
    ["###", "# #", "# #", "# #", "###"],
    ["  #", "  #", "  #", "  #", "  #"],
    ["###", "  #", "###", "#  ", "###"],
    ["###", "  #", "###", "  #", "###"],
    ["# #", "# #", "###", "  #", "  #"],
    ["###", "#  ", "###", "  #", "###"],
    ["###", "#  ", "###", "# #", "###"],
    ["###", "  #", "  #", "  #", "  #"],
    ["###", "# #", "###", "# #", "###"],
    ["###", "# #", "###", "  #", "###"],
];

/// What is shown besides the children.
pub struct KeepState<'a> {
    /// Shown, in this order.
    pub children: &'a [&'a Child],
    /// Which of them Enter is about.
    pub at: usize,
    pub typed: &'a str,
    /// Those who are looked for are shown, with ticks.
    pub is_alarm: bool,
    pub said: &'a [Text],
    pub clock: &'a str,
    pub is_drill: bool,
}

/// The number in big digits, a line each.
fn big(number: usize) -> Vec<String> {
    let digits: Vec<usize> = number
        .to_string()
        .chars()
        .filter_map(|c| c.to_digit(10))
        .filter_map(|digit| usize::try_from(digit).ok())
        .collect();
    let line = |at: usize| {
        let parts: Vec<&str> = digits.iter().map(|digit| DIGITS[*digit][at]).collect();
        parts.join(" ")
    };
    (0..HIGH).map(line).collect()
}

/// The sentences that say the number again, most important first.
pub fn sentences(
    count: &HeadCount,
    presence: &Presence,
    roster: &Roster,
    context: RosterContext<'_>,
) -> Vec<Text> {
    let mut lines = Vec::new();
    if let Some(muster) = presence.muster.as_ref().filter(|it| it.goes_on()) {
        let missing = presence.count_missing(roster);
        let tone = if missing == 0 {
            Tone::Good
        } else {
            Tone::Warning
        };
        let said = say!("roster-missing-count", count = missing);
        let since = moment::clock_in(muster.since, context.zone);
        let said = format!(
            "{} {}",
            context.words.say(&said),
            context.words.say(&say!("roster-keep-since", time = since))
        );
        lines.push(Text::new(said, tone));
    }
    lines.push(Text::new(
        context
            .words
            .say(&say!("roster-present", count = count.present)),
        Tone::Strong,
    ));
    let more = [
        (count.in_care, say!("roster-in-care", count = count.in_care)),
        (
            count.not_come,
            say!("roster-not-come", count = count.not_come),
        ),
        (count.left, say!("roster-left", count = count.left)),
        (
            count.left_open,
            say!("roster-left-open", count = count.left_open),
        ),
    ];
    let more = more.into_iter().filter(|(number, _)| *number > 0);
    lines.extend(more.map(|(_, line)| Text::from(context.words.say(&line))));
    lines
}

/// Exactly `height` lines.
pub fn picture(
    state: &KeepState<'_>,
    presence: &Presence,
    roster: &Roster,
    context: RosterContext<'_>,
    (width, height): (usize, usize),
) -> Picture {
    let count = presence.count(roster);
    let is_mustering = presence.is_mustering();
    let number = match state.is_alarm && is_mustering {
        true => presence.count_missing(roster),
        false => count.present,
    };
    let mut lines = vec![head(state, context)];
    lines.extend(numbers(
        number,
        &sentences(&count, presence, roster, context),
        width,
    ));
    lines.push(Text::new("─".repeat(width), Tone::Faint));
    let chosen = state.children.get(state.at);
    let chosen = chosen.map_or_else(String::new, |child| care(child, context));
    let said = state.said.iter();
    let mut said: Vec<Text> = said.flat_map(|it| wrapped(it, width, "")).collect();
    if said.is_empty() && !chosen.is_empty() {
        // All of what the row has no room for.
        said = wrapped(&Text::new(chosen, Tone::Warning), width, "");
    }
    let said: Vec<Text> = said.into_iter().take(height / 4).collect();
    let keys = match state.is_alarm {
        true => say!("roster-keep-keys-alarm"),
        false => say!("roster-keep-keys"),
    };
    let keys = context.words.say(&keys);
    let below = 2 + said.len();
    let room = height.saturating_sub(lines.len() + below);
    let first = state.at.saturating_sub(room.saturating_sub(1));
    let shown = state.children.iter().enumerate().skip(first).take(room);
    let rows: Vec<Text> = shown
        .map(|(at, child)| row(at == state.at, child, state, presence, context))
        .collect();
    let blank = room - rows.len();
    lines.extend(rows);
    lines.extend(std::iter::repeat_n(Text::default(), blank));
    lines.extend(said);
    let typed = format!("> {}", state.typed);
    let cursor = (
        Text::from(typed.as_str())
            .bare()
            .chars()
            .count()
            .min(width.saturating_sub(1)),
        lines.len(),
    );
    lines.push(Text::new(typed, Tone::Strong));
    lines.push(Text::new(keys, Tone::Faint));
    lines.truncate(height);
    Picture { lines, cursor }
}

fn head(state: &KeepState<'_>, context: RosterContext<'_>) -> Text {
    let title = match state.is_alarm {
        true => say!("roster-keep-alarm"),
        false => say!("roster-keep-title"),
    };
    let mut head = Text::default();
    if state.is_drill {
        let drill = context.words.say(&say!("keep-drill"));
        head = head.and(format!("{drill}  "), Tone::Warning);
    }
    let tone = if state.is_alarm {
        Tone::Warning
    } else {
        Tone::Strong
    };
    head.and(context.words.say(&title), tone)
        .and(format!("  {}", state.clock), Tone::Normal)
}

/// The big number with the sentences beside it.
fn numbers(number: usize, sentences: &[Text], width: usize) -> Vec<Text> {
    let beside = width.saturating_sub(WIDE).max(1);
    let words: Vec<Text> = sentences
        .iter()
        .flat_map(|it| wrapped(it, beside, ""))
        .collect();
    let line = |(at, big): (usize, String)| {
        let words = words.get(at).cloned().unwrap_or_default();
        padded(Text::new(big, Tone::Strong), WIDE).and_all(words)
    };
    big(number).into_iter().enumerate().map(line).collect()
}

fn row(
    is_chosen: bool,
    child: &Child,
    state: &KeepState<'_>,
    presence: &Presence,
    context: RosterContext<'_>,
) -> Text {
    let pointer = if is_chosen { "> " } else { "  " };
    let seen = presence
        .muster
        .as_ref()
        .is_some_and(|it| it.has_seen(&child.id));
    let here = presence.whereabouts(&child.id) == Whereabouts::In;
    let is_ticked = if state.is_alarm { seen } else { here };
    let mark = if is_ticked { "[x] " } else { "[ ] " };
    let tone = if is_chosen {
        Tone::Strong
    } else {
        Tone::Normal
    };
    let name = padded(
        Text::new(format!("{pointer}{mark}{}", child.name), tone),
        36,
    );
    let class = padded(Text::from(child.class.clone()), 8);
    // In an alarm: whom to ring about a child that nobody has seen.
    let ring = child.to_ring().into_iter().next();
    let ring = ring.filter(|_| state.is_alarm && here && !seen && context.names);
    let place = match ring {
        Some((guardian, phone)) => {
            let first = guardian.name.split_whitespace().next().unwrap_or_default();
            format!("{} {first}", phone.shown(context.home))
        }
        None => whereabouts(child, presence, context),
    };
    let place = padded(Text::from(place), 22);
    name.and_all(class)
        .and_all(place)
        .and(care(child, context), Tone::Warning)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;
    use crate::domain::people::phone_number::Home;
    use crate::domain::time::moment::Zone;
    use crate::render::words::Words;

    #[test]
    fn a_screen_of_600_children_has_its_size_and_says_the_number_in_words() {
        let child = |at: usize| Child {
            id: format!("k{at}"),
            name: format!("Barn {at:03} Østergård-Christoffersen af Nordskolen"),
            class: "1.A".to_owned(),
            needs: "hører dårligt".repeat(9),
            ..Child::default()
        };
        let roster = Roster {
            children: (0..600).map(child).collect(),
            ..Roster::default()
        };
        let words = Words::new(Language::Danish);
        let context = RosterContext {
            words: &words,
            home: Home::Denmark,
            zone: Zone::STOCKHOLM,
            today: "2026-12-01".parse().expect("a day"),
            names: true,
        };
        let children = roster.in_order();
        let presence = Presence::default();
        for (width, height) in [(80, 24), (40, 10), (20, 8), (200, 60)] {
            for at in [0, 300, 599] {
                let state = KeepState {
                    children: &children,
                    at,
                    typed: "ma",
                    is_alarm: false,
                    said: &[Text::from("x ".repeat(200))],
                    clock: "10:05",
                    is_drill: true,
                };
                let picture = picture(&state, &presence, &roster, context, (width, height));
                assert_eq!(picture.lines.len(), height, "{width}×{height}");
                let text: Vec<String> = picture.lines.iter().map(Text::bare).collect();
                let text = text.join("\n");
                let chosen = format!("> [ ] Barn {at:03}");
                assert!(height < 24 || text.contains(&chosen), "{text}");
                assert!(
                    width < 80 || text.contains("0 børn er til stede."),
                    "{text}"
                );
            }
        }
    }
}
