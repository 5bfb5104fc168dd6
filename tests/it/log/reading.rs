//! Reading the log: selection and formats.

use std::rc::Rc;

use binder::usecases::log::follow_log::Follow;
use binder::usecases::log::read_log::{self, LogRequest};
use binder::usecases::setup::open_binder;

use crate::log::{anna, at, entries, entry, ok};
use crate::world::World;

#[test]
fn an_action_is_closed_opened_again_corrected_and_struck_in_its_place() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let add = [
        "log",
        "add",
        "Arkitekten borta",
        "--action",
        "Ring",
        "--owner",
        "drift",
        "--due",
        "10:30",
    ];
    ok(anna.binder(&add));
    assert!(ok(anna.binder(&["log", "--open"])).contains("senast 10:30"));
    at(anna, "2026-11-22T10:31:00+01:00");
    assert!(ok(anna.binder(&["log", "--open"])).contains("försenad: 10:30"));
    ok(anna.binder(&["log", "done", "anna-2"]));
    assert_eq!(entry(anna, "anna-2")["done"]["id"], "anna-3");
    assert!(ok(anna.binder(&["log"])).contains("10:31 anna-3"));
    assert!(ok(anna.binder(&["log", "--open"])).contains("Inga öppna åtgärder"));
    let again = anna.binder(&["log", "done", "anna-2"]);
    assert!(
        again.code == 0 && again.talk.contains("redan klar"),
        "{}",
        again.talk
    );
    ok(anna.binder(&["log", "reopen", "ANNA 2", "Svarade inte"]));
    assert_eq!(entry(anna, "anna-2")["state"], "reopened");
    assert_eq!(
        entry(anna, "anna-5")["fields"]["after"],
        serde_json::json!(["anna-4"])
    );
    ok(anna.binder(&[
        "log",
        "correct",
        "anna-2",
        "Arkitekten är sjuk",
        "--at",
        "09:50",
    ]));
    let corrected = entry(anna, "anna-2");
    assert_eq!(corrected["event"], "Arkitekten är sjuk");
    assert_eq!(corrected["first_event"], "Arkitekten borta");
    assert_eq!(corrected["at"], "2026-11-22T09:50:00+01:00");
    ok(anna.binder(&["log", "strike", "anna-2", "--why", "dubblett"]));
    assert!(ok(anna.binder(&["--plain", "log"])).contains("~~Arkitekten är sjuk~~"));
    assert_eq!(entry(anna, "anna-2")["struck"]["text"], "dubblett");
    assert_eq!(anna.binder(&["log", "correct", "anna-2"]).code, 1);
    assert_eq!(
        anna.binder(&["log", "strike", "anna-2", "--why", " "]).code,
        1
    );
    assert_eq!(anna.binder(&["log", "done", "sjutton"]).code, 1);
}

#[test]
fn an_id_read_out_over_the_telephone_is_taken_at_its_word() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let ran = anna.binder(&["log", "done", "bo-3"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.talk.contains("bo-3 finns inte i journalen"),
        "{}",
        ran.talk
    );
    assert_eq!(entry(anna, "anna-2")["of_known"], false);
    assert!(ok(anna.binder(&["log"])).contains("gäller bo-3"));
}

#[test]
fn the_log_as_it_was_known_leaves_out_what_was_noted_later() {
    let mut world = World::new();
    let anna = anna(&mut world);
    ok(anna.binder(&["log", "add", "Kvittenser", "--action", "Jaga dem"]));
    at(anna, "2026-11-22T13:05:00+01:00");
    ok(anna.binder(&["log", "done", "anna-2", "--at", "10:30"]));
    assert_eq!(entries(anna, &["--as-of", "11:30", "--open"]).len(), 1);
    assert_eq!(entries(anna, &["--open"]).len(), 0);
    let shown = ok(anna.binder(&["log", "--as-of", "11:30"]));
    assert!(
        shown.contains("Loggen som den var noterad 2026-11-22 11:30"),
        "{shown}"
    );
}

#[test]
fn nothing_that_was_logged_runs_in_a_browser_a_wiki_or_a_spreadsheet() {
    let mut world = World::new();
    let anna = anna(&mut world);
    ok(anna.binder(&["log", "add", "=1+1 <script>x</script> | [a](http://b)"]));
    let csv = ok(anna.binder(&["log", "--format", "csv"]));
    assert!(csv.contains("'=1+1"), "{csv}");
    let html = ok(anna.binder(&["log", "--format", "html"]));
    assert!(!html.contains("<script>"), "{html}");
    let markdown = ok(anna.binder(&["log", "--format", "md"]));
    assert!(
        markdown.contains("\\<script\\>x\\</script\\> \\| \\[a\\](http\\://b)"),
        "{markdown}"
    );
}

#[test]
fn new_is_what_others_wrote_since_the_last_look() {
    let mut world = World::new();
    let hub = world.hub().display().to_string();
    let first = anna(&mut world);
    ok(first.binder(&["remote", "add", "hub", &hub]));
    ok(first.binder(&["log", "add", "Annas rad"]));
    ok(first.binder(&["sync"]));
    let bo = world.person("bo");
    at(bo, "2026-11-22T10:10:00+01:00");
    let joined = bo.binder(&["join", &hub, "parm", "--as", "bo", "--person", "Bo Östlund"]);
    assert_eq!(joined.code, 0, "{}", joined.talk);
    bo.folder.push("parm");
    assert!(ok(bo.binder(&["log", "--new"])).contains("Annas rad"));
    assert!(!ok(bo.binder(&["log", "--new"])).contains("Annas rad"));
    ok(bo.binder(&["log", "add", "Bos egen rad"]));
    assert!(!ok(bo.binder(&["log", "--new"])).contains("Bos egen rad"));
    ok(world
        .person("anna")
        .binder(&["log", "add", "Annas andra rad"]));
    ok(world.person("anna").binder(&["sync"]));
    let bo = world.person("bo");
    ok(bo.binder(&["sync"]));
    let fresh = ok(bo.binder(&["log", "--new"]));
    assert!(
        fresh.contains("Annas andra rad") && !fresh.contains("Annas rad\n"),
        "{fresh}"
    );
}

#[test]
fn the_sheet_of_the_day_stands_in_the_folder_with_names_and_what_was_done() {
    let mut world = World::new();
    let anna = anna(&mut world);
    ok(anna.binder(&["incident", "open", "Nätavbrott"]));
    ok(anna.binder(&[
        "log",
        "add",
        "Allt nere",
        "--action",
        "Ring",
        "--owner",
        "drift",
    ]));
    at(anna, "2026-11-22T10:09:00+01:00");
    ok(anna.binder(&["log", "done", "anna-3"]));
    let sheet = anna
        .folder
        .join("incidents/2026-11-22-natavbrott/2026-11-22.md");
    let sheet = std::fs::read_to_string(sheet).expect("the sheet");
    assert!(
        sheet.contains("| 10:02 anna-3 | Allt nere | Ring | drift | 10:09 Anna Ek |"),
        "{sheet}"
    );
    assert!(sheet.contains("- Loggförare: Anna Ek"), "{sheet}");
    assert!(sheet.contains("- [ ] Rutinsteg 1:"), "{sheet}");
}

#[test]
fn a_log_that_is_followed_tells_each_new_row_once() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let env = anna.surroundings();
    let found = open_binder::find(None, &env).expect("a binder");
    let binder = open_binder::open(&found, &env, Rc::new(())).expect("opened");
    let read = read_log::read_log(&binder, &env, None, &LogRequest::default()).expect("read");
    let mut follow = Follow::from(&read);
    let mut fresh = || {
        let read = follow.fresh(&binder, &env).expect("read")?;
        let rows = read.choice.of(&read.timeline).into_iter();
        Some(rows.map(|row| row.event().to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(
        fresh(),
        Some(Vec::new()),
        "what was shown before is not shown again"
    );
    assert_eq!(fresh(), None, "nothing has changed");
    ok(anna.binder(&["log", "add", "Strömmen tillbaka"]));
    assert_eq!(fresh(), Some(vec!["Strömmen tillbaka".to_owned()]));
    assert_eq!(fresh(), None);
}
