//! Claims about writing and reading the log, on a whole binder.

use serde_json::Value;

use crate::world::{Person, Ran, World};

fn at(person: &mut Person, time: &str) {
    person.set_clock(time.parse().expect("a moment"));
}

/// Anna with a binder of her own, at two minutes past ten in Stockholm.
fn anna(world: &mut World) -> &mut Person {
    let person = world.person("anna");
    at(person, "2026-11-22T10:02:00+01:00");
    let made = person.binder(&[
        "init",
        "parm",
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "Anna Ek",
    ]);
    assert_eq!(made.code, 0, "{}", made.talk);
    person.folder.push("parm");
    person
}

fn ok(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

fn entries(person: &mut Person, options: &[&str]) -> Vec<Value> {
    let args: Vec<&str> = ["log", "--json"].iter().chain(options).copied().collect();
    let json: Value = serde_json::from_str(&ok(person.binder(&args))).expect("JSON");
    json["entries"].as_array().expect("entries").clone()
}

fn entry(person: &mut Person, id: &str) -> Value {
    let all = entries(person, &[]);
    all.into_iter()
        .find(|entry| entry["id"] == id)
        .expect("the entry")
}

#[test]
fn a_row_is_written_at_once_and_says_its_id_time_and_log() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let said = ok(anna.binder(&["log", "add", "Larm från driften", "--at", "09:55"]));
    assert!(
        said.starts_with("anna-2 är skriven, kl. 09:55, i journalen."),
        "{said}"
    );
    let told = ok(anna.binder(&["--json", "log", "add", "Ett till"]));
    let told: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["id"], "anna-3");
    assert_eq!(told["log"], "journal");
    assert_eq!(told["noted"], "2026-11-22T10:02:00+01:00");
    assert!(told["unshared"].is_number());
    let shown = ok(anna.binder(&["log"]));
    assert!(
        shown.contains("09:55") && shown.contains("anna-2"),
        "{shown}"
    );
}

#[test]
fn logging_never_fails_for_the_name_of_an_incident() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let ran = anna.binder(&["--incident", "finns-inte", "log", "add", "Ändå skrivet"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(ran.talk.contains("finns-inte"), "{}", ran.talk);
    assert_eq!(entry(anna, "anna-2")["event"], "Ändå skrivet");
}

#[test]
fn a_text_that_is_refused_is_repeated_and_kept() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let ran = anna.binder(&["log", "add", "Viktigt ord", "--at", "i förrgår"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.talk.contains("Viktigt ord\n--at i förrgår"),
        "{}",
        ran.talk
    );
    let kept = std::fs::read_dir(anna.folder.join(".git/binder/refused")).expect("kept");
    let file = kept
        .map(|file| file.expect("a file").path())
        .next()
        .expect("a file");
    assert_eq!(
        std::fs::read_to_string(file).expect("text"),
        "Viktigt ord\n--at i förrgår"
    );
    let ran = anna.binder(&["log", "add", "Elevens namn", "--handling", "protected"]);
    assert_eq!(ran.code, 1);
    assert!(ran.talk.contains("utan namn"), "{}", ran.talk);
    assert_eq!(anna.binder(&["log", "add", "  "]).code, 1);
    assert_eq!(entries(anna, &[]).len(), 1, "only the binder's beginning");
}

#[test]
fn a_text_typed_where_there_is_no_binder_is_kept_too() {
    let mut world = World::new();
    let bo = world.person("bo");
    let ran = bo.binder(&["log", "add", "Ingen pärm här"]);
    assert_eq!(ran.code, 1);
    assert!(ran.talk.contains("Ingen pärm här"), "{}", ran.talk);
    assert!(bo.home().join(".state/binder/refused").is_dir());
}

#[test]
fn a_late_row_is_written_asked_for_its_reason_and_marked() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let ran = anna.binder(&["log", "add", "Larm", "--at", "08:32"]);
    assert_eq!(ran.code, 0);
    assert!(ran.talk.contains("90 minuter i efterhand"), "{}", ran.talk);
    let ran = anna.binder(&[
        "log",
        "add",
        "Larm",
        "--at",
        "08:32",
        "--late",
        "ensam på passet",
    ]);
    assert_eq!(ran.talk, "");
    assert_eq!(entry(anna, "anna-2")["late"]["minutes"], 90);
    assert_eq!(entry(anna, "anna-3")["late"]["reason"], "ensam på passet");
    assert!(ok(anna.binder(&["log"])).contains("i efterhand: ensam på passet"));
}

#[test]
fn the_hour_that_occurs_twice_is_asked_for() {
    let mut world = World::new();
    let anna = anna(&mut world);
    at(anna, "2026-10-25T09:00:00+01:00");
    let ran = anna.binder(&["log", "add", "Larm", "--at", "02:30"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.talk.contains("02:30+02:00") && ran.talk.contains("02:30+01:00"),
        "{}",
        ran.talk
    );
    ok(anna.binder(&["log", "add", "Larm", "--at", "02:30", "--second"]));
    assert_eq!(entry(anna, "anna-2")["at"], "2026-10-25T02:30:00+01:00");
}

#[test]
fn standard_input_is_taken_whole_and_a_long_text_goes_beside_the_entry() {
    let mut world = World::new();
    let anna = anna(&mut world);
    anna.input = "Rad ett\nrad två | \u{1b}[31m\u{202e}\n".to_owned();
    ok(anna.binder(&["log", "add", "-"]));
    assert_eq!(
        entry(anna, "anna-2")["event"],
        "Rad ett\nrad två | \u{1b}[31m\u{202e}"
    );
    let shown = ok(anna.binder(&["log"]));
    assert!(
        !shown.contains('\u{1b}') && !shown.contains('\u{202e}'),
        "{shown}"
    );
    let long = format!("Första raden\n{}", "åäö ".repeat(9000));
    anna.input = long.clone();
    ok(anna.binder(&["log", "add", "-"]));
    let told = entry(anna, "anna-3");
    assert_eq!(told["event"], "Första raden …");
    let path = told["files"][0].as_str().expect("a path");
    let kept = std::fs::read_to_string(anna.folder.join(path)).expect("the attachment");
    assert_eq!(kept, long.trim_end_matches('\n'));
}

#[test]
fn an_attachment_that_cannot_be_read_does_not_keep_the_row_from_being_written() {
    let mut world = World::new();
    let anna = anna(&mut world);
    std::fs::write(anna.folder.join("../bild.png"), "x").expect("a file");
    let ran = anna.binder(&[
        "log",
        "add",
        "Med bild",
        "--file",
        "../bild.png",
        "../borta.png",
    ]);
    assert_eq!(ran.code, 3, "{}", ran.talk);
    assert!(
        ran.talk.contains("binder log attach anna-2"),
        "{}",
        ran.talk
    );
    assert_eq!(
        entry(anna, "anna-2")["files"].as_array().map(Vec::len),
        Some(1)
    );
    ok(anna.binder(&["log", "attach", "anna-2", "../bild.png"]));
    assert_eq!(
        entry(anna, "anna-2")["files"].as_array().map(Vec::len),
        Some(2)
    );
    assert_eq!(
        anna.binder(&["log", "attach", "anna-2", "../borta.png"])
            .code,
        1
    );
}

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
        shown.contains("Så här mycket var noterat 2026-11-22 11:30"),
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
