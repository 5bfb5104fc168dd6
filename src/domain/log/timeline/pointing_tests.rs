//! Claims about entries that point at others: done, reopened, attached, unknown.

use crate::domain::log::entry::Field;
use crate::domain::log::notebook::{Notebook, RecordContent, WriterStanding};
use crate::domain::log::timeline::{CompletionState, Pointer, Row, Timeline};
use crate::domain::name::EntryId;
use crate::domain::testing::pen::{Pen, ten};

fn row<'a>(timeline: &'a Timeline, id: &str) -> &'a Row {
    let id = EntryId::parse(id).expect("an id");
    timeline.find(&id).expect("a row")
}

#[test]
fn an_action_is_open_until_a_member_says_it_is_done() {
    let anna = Pen::of("anna")
        .note(
            "entry",
            1,
            5,
            &[("action", "Ring"), ("due", "2026-11-22T10:30:00+01:00")],
        )
        .up();
    let guest = Pen::of("gast")
        .standing(WriterStanding::Guest)
        .note("done", 2, 6, &[("of", "anna-1")])
        .up();
    let timeline = Timeline::of(&[anna.clone(), guest.clone()]);
    assert_eq!(timeline.open_actions().count(), 1);
    assert!(!row(&timeline, "gast-1").is_inline, "shown in place");
    assert!(row(&timeline, "anna-1").is_overdue(ten(31)));
    assert!(!row(&timeline, "anna-1").is_overdue(ten(30)));
    let bo = Pen::of("bo").note("done", 2, 32, &[("of", "anna-1")]).up();
    let timeline = Timeline::of(&[anna, guest, bo]);
    let done = row(&timeline, "anna-1");
    assert_eq!(done.completion.state, CompletionState::Done);
    assert_eq!(
        done.completion.closed_by().map(|said| said.id.to_string()),
        Some("bo-1".to_owned())
    );
    assert!(!done.is_overdue(ten(59)));
}

#[test]
fn done_and_reopened_without_knowing_of_each_other_is_disputed_and_open() {
    let anna = Pen::of("anna")
        .note("entry", 1, 5, &[("action", "Ring")])
        .note("done", 5, 20, &[("of", "anna-1")])
        .up();
    let bo = Pen::of("bo")
        .note("reopen", 4, 19, &[("of", "anna-1")])
        .up();
    let settled = Pen::of("cilla")
        .note("done", 9, 40, &[("of", "anna-1"), ("after", "anna-2")])
        .up();
    let answers_both = |pen: Pen| {
        let mut notebook = pen.note("done", 10, 41, &[("of", "anna-1")]).up();
        if let RecordContent::Entry(entry) = &mut notebook.records[0].content {
            entry.fields.set(Field::After, vec!["bo-1", "cilla-1"]);
        }
        notebook
    };
    let state = |notebooks: &[Notebook]| row(&Timeline::of(notebooks), "anna-1").completion.state;
    let behind = Pen::of("bo")
        .note("reopen", 5, 19, &[("of", "anna-1")])
        .up();
    assert_eq!(state(&[anna.clone(), behind]), CompletionState::Disputed);
    let apart = [anna.clone(), bo.clone(), settled.clone()];
    assert_eq!(
        state(&apart),
        CompletionState::Disputed,
        "cilla did not know of bo's"
    );
    let known = [anna, bo, settled, answers_both(Pen::of("disa"))];
    assert_eq!(state(&known), CompletionState::Done);
}

#[test]
fn what_was_reopened_can_be_done_again() {
    let anna = Pen::of("anna")
        .note("entry", 1, 5, &[("action", "Ring")])
        .note("done", 2, 6, &[("of", "anna-1")])
        .up();
    let bo = Pen::of("bo").note("reopen", 3, 7, &[("of", "anna-1")]).up();
    let timeline = Timeline::of(&[anna.clone(), bo.clone()]);
    assert_eq!(
        row(&timeline, "anna-1").completion.state,
        CompletionState::Reopened
    );
    let again = Pen::of("anna2")
        .note("done", 4, 8, &[("of", "anna-1"), ("after", "bo-1")])
        .up();
    let timeline = Timeline::of(&[anna, bo, again]);
    assert_eq!(
        row(&timeline, "anna-1").completion.state,
        CompletionState::Done
    );
}

#[test]
fn a_pointer_to_an_entry_nobody_here_knows_is_kept_and_said() {
    let anna = Pen::of("anna")
        .note("done", 1, 5, &[("of", "bo-7")])
        .note("entry", 2, 6, &[])
        .note(
            "done",
            3,
            7,
            &[("of", "anna-2"), ("of-sha", "0000000000000000")],
        )
        .up();
    let timeline = Timeline::of(&[anna]);
    assert_eq!(
        row(&timeline, "anna-1").pointer,
        Some(Pointer::Unknown("bo-7".to_owned()))
    );
    assert!(!row(&timeline, "anna-1").is_inline);
    assert!(matches!(
        row(&timeline, "anna-3").pointer,
        Some(Pointer::OtherText(_))
    ));
}

#[test]
fn files_attached_later_stand_at_the_row() {
    let anna = Pen::of("anna")
        .note("entry", 1, 5, &[("files", "log/anna/files/0a-bild.png")])
        .note(
            "attach",
            2,
            6,
            &[("of", "anna-1"), ("files", "log/anna/files/0b-brev.pdf")],
        )
        .up();
    let timeline = Timeline::of(&[anna]);
    let files = row(&timeline, "anna-1").files.iter();
    let paths: Vec<&str> = files.map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        ["log/anna/files/0a-bild.png", "log/anna/files/0b-brev.pdf"]
    );
}
