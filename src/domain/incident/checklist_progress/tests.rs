//! State of checklist points, by example.

use proptest::prelude::{Just, Strategy, prop_assert_eq, proptest};
use serde_json::{Value, json};

use crate::domain::incident::checklist::{Checklist, ChecklistKind, ChecklistPoint};
use crate::domain::incident::checklist_progress::find;
use crate::domain::incident::checklist_progress::{
    PointMatch, PointProgress, PointState, lost, lost_answers, points, ticks,
};
use crate::domain::log::notebook::{Notebook, WriterStanding};
use crate::domain::log::timeline::Timeline;
use crate::domain::testing::notebook;

const LOG: &str = "2026-11-22-natavbrott";

fn item(number: &str, title: &str) -> ChecklistPoint {
    ChecklistPoint {
        id: format!("aktivering/{number}"),
        number: number.to_owned(),
        title: title.to_owned(),
        ..ChecklistPoint::default()
    }
}

fn steps(titles: &[&str]) -> Checklist {
    let items = titles.iter().enumerate();
    Checklist {
        id: "aktivering".to_owned(),
        kind: ChecklistKind::Steps,
        items: items
            .map(|(index, title)| item(&(index + 1).to_string(), title))
            .collect(),
        ..Checklist::default()
    }
}

fn tick(number: &str, text: &str, to: &str, after: &[&str]) -> Value {
    json!({"item": format!("aktivering/{number}"), "text": text, "to": to, "after": after})
}

fn fold<'a>(list: &'a Checklist, books: &[Notebook]) -> Vec<PointProgress<'a>> {
    let timeline = Timeline::of(books);
    points(list, &ticks(&timeline), &timeline)
}

#[test]
fn a_system_that_comes_up_does_the_step_that_asks_for_it() {
    let mut list = steps(&["Produktionsmiljön är igång"]);
    list.items[0].done_by = vec!["system:up:produktion".to_owned()];
    let set = |of: &str, to: &str| {
        let set = json!({"of": of, "to": to});
        notebook("anna", LOG).wrote("10:00", "system", 1, set)
    };
    let state = |book: Notebook| fold(&list, &[book])[0].state;
    assert_eq!(state(set("produktion", "down")), PointState::Untouched);
    assert_eq!(state(set("slack", "up")), PointState::Untouched);
    assert_eq!(state(set("produktion", "up")), PointState::Done);
}

#[test]
fn a_step_is_done_then_reopened_then_skipped_with_a_reason() {
    let list = steps(&["Sammankalla", "Presentera"]);
    let done =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    let state = |books: &[Notebook]| fold(&list, books)[0].state;
    assert_eq!(state(std::slice::from_ref(&done)), PointState::Done);
    let known = format!("{LOG}/anna-1");
    let bo = notebook("bo", LOG);
    let reopened = bo.wrote(
        "10:10",
        "step",
        2,
        tick("1", "Sammankalla", "reopened", &[known.as_str()]),
    );
    assert_eq!(
        state(&[done.clone(), reopened.clone()]),
        PointState::Reopened
    );
    let mut skip = tick("1", "Sammankalla", "skipped", &[&format!("{LOG}/bo-1")]);
    skip["why"] = json!("Alla sitter redan i rummet");
    let skipped = done.wrote("10:20", "step", 3, skip);
    let books = [skipped, reopened];
    let point = &fold(&list, &books)[0];
    assert_eq!(
        (point.state, point.by[0].why.as_str()),
        (PointState::Skipped, "Alla sitter redan i rummet")
    );
}

#[test]
fn done_here_and_reopened_there_unknown_to_each_other_is_disputed_and_open() {
    let list = steps(&["Sammankalla"]);
    let first = format!("{LOG}/anna-1");
    let anna = notebook("anna", LOG)
        .wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]))
        .wrote(
            "10:30",
            "step",
            4,
            tick("1", "Sammankalla", "done", &[first.as_str()]),
        );
    let bo = notebook("bo", LOG).wrote(
        "10:20",
        "step",
        2,
        tick("1", "Sammankalla", "reopened", &[first.as_str()]),
    );
    let points = fold(&list, &[anna, bo]);
    assert_eq!(points[0].state, PointState::Disputed);
    assert!(points[0].state.is_open());
    assert_eq!(points[0].by.len(), 2);
}

#[test]
fn two_who_tick_the_same_step_while_apart_do_not_quarrel() {
    let list = steps(&["Sammankalla"]);
    let one =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    let other =
        notebook("bo", LOG).wrote("10:01", "step", 1, tick("1", "Sammankalla", "done", &[]));
    assert_eq!(fold(&list, &[one, other])[0].state, PointState::Done);
}

#[test]
fn a_tick_follows_its_words_when_the_plan_is_renumbered() {
    let list = steps(&["Ny första punkt", "Sammankalla"]);
    let book =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    let points = fold(&list, &[book]);
    let states: Vec<PointState> = points.iter().map(|point| point.state).collect();
    assert_eq!(states, [PointState::Untouched, PointState::Done]);
    assert!(!points[1].changed);
}

#[test]
fn a_tick_whose_words_were_changed_keeps_its_number_and_says_so() {
    let list = steps(&["Sammankalla genast"]);
    let book =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    let points = fold(&list, &[book]);
    assert!(points[0].state == PointState::Done && points[0].changed);
}

#[test]
fn a_tick_of_a_point_that_is_gone_is_still_told() {
    let list = steps(&["Sammankalla"]);
    let book =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("12", "Struken punkt", "done", &[]));
    let timeline = Timeline::of(&[book]);
    let ticks = ticks(&timeline);
    assert_eq!(lost(&list, &ticks).len(), 1);
}

#[test]
fn a_guests_tick_decides_nothing_yet() {
    let list = steps(&["Sammankalla"]);
    let guest = notebook("bo", LOG).standing(WriterStanding::Guest);
    let book = guest.wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    assert_eq!(fold(&list, &[book])[0].state, PointState::Untouched);
}

#[test]
fn rows_that_name_a_step_are_counted_at_it() {
    let list = steps(&["Sammankalla"]);
    let book = notebook("anna", LOG)
        .wrote(
            "10:00",
            "entry",
            1,
            json!({"event": "Ringde Bo", "step": 1}),
        )
        .wrote(
            "10:05",
            "entry",
            2,
            json!({"event": "Ringde Cecilia", "step": 1}),
        );
    assert_eq!(fold(&list, &[book])[0].rows, 2);
}

fn questions(words: &[&str]) -> Checklist {
    Checklist {
        kind: ChecklistKind::Questions,
        ..steps(words)
    }
}

fn answer(number: &str, text: &str, said: &str) -> Value {
    json!({"item": format!("aktivering/{number}"), "text": text, "event": said, "source": "ITS"})
}

#[test]
fn the_latest_answer_stands_and_the_earlier_are_kept() {
    let list = questions(&["Nät z?", "VPN?"]);
    let book = notebook("anna", LOG)
        .wrote("00:41", "answer", 1, answer("1", "Nät z?", "Oklart"))
        .wrote("10:05", "answer", 2, answer("1", "Nät z?", "Rent"));
    let points = fold(&list, std::slice::from_ref(&book));
    assert_eq!(points[0].state, PointState::Answered);
    assert_eq!(points[0].answer().expect("an answer").text, "Rent");
    assert_eq!(points[0].answers.len(), 2);
    assert!(points[1].state.is_open());
    let known = tick("1", "Nät z?", "reopened", &[]);
    let asked_again = book.wrote("10:30", "step", 3, known);
    assert!(fold(&list, &[asked_again])[0].state.is_open());
}

#[test]
fn an_answer_follows_its_words_when_the_plan_changes_meanwhile() {
    let list = questions(&["Ny fråga?", "VPN?", "Nät z?"]);
    let book = notebook("anna", LOG)
        .wrote("00:41", "answer", 1, answer("1", "Nät z?", "Rent"))
        .wrote("00:42", "answer", 2, answer("2", "Kort VPN?", "Stängt"))
        .wrote("00:43", "answer", 3, answer("7", "Borta?", "Ja"));
    let points = fold(&list, std::slice::from_ref(&book));
    let said = |index: usize| points[index].answer().map(|it| it.text.as_str());
    assert_eq!(
        (said(0), said(1), said(2)),
        (None, Some("Stängt"), Some("Rent"))
    );
    assert!(points[1].changed && !points[2].changed);
    assert_eq!(lost_answers(&list, &Timeline::of(&[book]))[0].text, "Ja");
}

#[test]
fn a_point_is_meant_by_its_number_or_by_words_of_it() {
    let list = questions(&["Berörs e-posten?", "Berörs Ladoks VPN?", "Vår vCenter?"]);
    let points = fold(&list, &[]);
    let number = |typed: &str| match find(&points, typed) {
        PointMatch::One(point) => point.item.number.clone(),
        PointMatch::Several(several) => format!("{} av", several.len()),
        PointMatch::None => "ingen".to_owned(),
    };
    assert_eq!(number("2."), "2");
    assert_eq!(number("vpn"), "2");
    assert_eq!(number("VCENTER"), "3");
    assert_eq!(number("berors"), "2 av");
    assert_eq!(number("12"), "ingen");
}

proptest! {
    /// Ticks and answers of three copies give the same state in any order of merging.
    #[test]
    fn the_order_in_which_copies_come_together_plays_no_part(
        words in proptest::collection::vec((0..3usize, 0..3usize, 0..4usize, 1..9u64), 1..14),
        order in Just(vec![0usize, 1, 2]).prop_shuffle(),
    ) {
        let list = questions(&["Ett", "Två", "Tre"]);
        let titles = ["Ett", "Två", "Tre"];
        let mut books = ["anna", "bo", "cia"].map(|writer| notebook(writer, LOG));
        for (index, (who, point, what, lamport)) in words.into_iter().enumerate() {
            let (number, title) = ((point + 1).to_string(), titles[point]);
            let (kind, fields) = match what {
                0 => ("answer", answer(&number, title, &format!("svar {index}"))),
                1 => ("step", tick(&number, title, "done", &[])),
                2 => ("step", tick(&number, title, "reopened", &[])),
                _ => ("step", tick(&number, title, "skipped", &[])),
            };
            books[who] = books[who].clone().wrote("10:00", kind, lamport, fields);
        }
        let other: Vec<Notebook> = order.iter().map(|place| books[*place].clone()).collect();
        prop_assert_eq!(fold(&list, &books), fold(&list, &other));
    }
}

/// A tick of one of several points with the same words.
fn tick_of(number: &str, text: &str, same: &str) -> Value {
    json!({"item": format!("aktivering/{number}"), "text": text, "same": same, "to": "done"})
}

fn done_numbers(list: &Checklist, books: &[Notebook]) -> Vec<String> {
    let points = fold(list, books);
    let done = points
        .iter()
        .filter(|point| point.state == PointState::Done);
    done.map(|point| point.item.number.clone()).collect()
}

#[test]
fn of_two_points_with_the_same_words_the_one_that_was_named_is_ticked() {
    let list = steps(&["Ring", "Skriv", "Ring"]);
    assert_eq!(
        fold(&list, &[])[2].same.map(|same| same.written()),
        Some("2/2".to_owned())
    );
    assert_eq!(fold(&list, &[])[1].same, None);
    let anna = notebook("anna", LOG);
    let third = anna
        .clone()
        .wrote("10:00", "step", 1, tick_of("3", "Ring", "2/2"));
    assert_eq!(done_numbers(&list, &[third]), ["3"]);
    // Entries of earlier versions have only the number.
    let old = anna.wrote("10:00", "step", 1, tick("3", "Ring", "done", &[]));
    assert_eq!(done_numbers(&list, &[old]), ["3"]);
}

#[test]
fn a_change_of_the_list_never_moves_a_tick_between_points_with_the_same_words() {
    let anna = notebook("anna", LOG);
    let third = anna.wrote("10:00", "step", 1, tick_of("3", "Ring", "2/2"));
    let two_before = steps(&["Nytt", "Nytt igen", "Ring", "Skriv", "Ring"]);
    assert_eq!(
        done_numbers(&two_before, std::slice::from_ref(&third)),
        ["5"]
    );
    // One of two equal points is gone: the number decides, or the tick is lost.
    let one_left = steps(&["Nytt", "Ring", "Skriv"]);
    assert_eq!(
        done_numbers(&one_left, std::slice::from_ref(&third)),
        [""; 0]
    );
    let timeline = Timeline::of(std::slice::from_ref(&third));
    assert_eq!(lost(&one_left, &ticks(&timeline)).len(), 1);
    let same_number = steps(&["Nytt", "Skriv", "Ring"]);
    assert_eq!(done_numbers(&same_number, &[third]), ["3"]);
}

#[test]
fn a_tick_made_while_the_words_were_the_only_ones_stays_with_its_number_when_they_are_repeated() {
    let anna = notebook("anna", LOG);
    let book = anna.wrote("10:00", "step", 1, tick("2", "Ring", "done", &[]));
    let repeated = steps(&["Ring", "Ring", "Ring"]);
    assert_eq!(done_numbers(&repeated, &[book]), ["2"]);
}
