//! Three days of a crisis in four copies that sync by stick until the third day.
//!
//! The rows are the ones of `ladok.json`; what is typed for each stands in `three-days.play`. The
//! real program runs with a clock that the system's own functions give it. Played once; each test
//! reads what the copies answered, on the way and when all had been put together.

mod archive;
mod disclosed;
mod orders;
mod play;
mod screens;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{DateTime, FixedOffset};
use serde_json::Value;

use self::disclosed::HandedOut;
use self::orders::Answers;
use self::play::Played;

static PLAYED: LazyLock<(Played, Answers, Vec<u8>, HandedOut)> = LazyLock::new(|| {
    let (mut world, played) = play::play();
    let answers = orders::put_together(&mut world);
    let archive = archive::made(&mut world);
    let copy = disclosed::made(&mut world);
    (played, answers, archive, copy)
});

fn played() -> &'static Played {
    &PLAYED.0
}

fn answer(question: &str) -> &'static Value {
    &PLAYED.1[question]
}

/// What was asked on the way.
fn asked(name: &str) -> &'static Value {
    &played().asked[name]
}

fn entries(question: &str) -> &'static Vec<Value> {
    answer(question)["entries"].as_array().expect("entries")
}

/// The entry a row of the scenario became.
fn row(label: &str) -> &'static Value {
    let id = &played().ids[label];
    let mut entries = entries("log --json").iter();
    let found = entries.find(|entry| entry["id"] == id.as_str());
    found.unwrap_or_else(|| panic!("{label} ({id}) is lost"))
}

/// The labels of the rows that are among these entries, in their order; what else was typed is passed over.
fn labels(entries: &[Value]) -> Vec<&'static str> {
    let label = |entry: &Value| {
        let mut ids = played().ids.iter();
        let found = ids.find(|(_, id)| entry["id"] == id.as_str());
        found.map(|(label, _)| label.as_str())
    };
    entries.iter().filter_map(label).collect()
}

fn moment(value: &Value) -> DateTime<FixedOffset> {
    let text = value.as_str().expect("a time");
    DateTime::parse_from_rfc3339(text).expect("a time")
}

#[test]
fn every_row_of_four_copies_is_there_alike_whichever_came_first() {
    let lost = played()
        .told
        .iter()
        .filter(|told| !played().ids.contains_key(&told.label));
    assert_eq!(
        lost.map(|told| told.label.as_str()).collect::<Vec<_>>(),
        [""; 0]
    );
    for told in &played().told {
        let row = row(&told.label);
        assert_eq!(moment(&row["noted"]), told.noted, "{}: {row}", told.label);
        let first = if row["first_at"].is_null() {
            &row["at"]
        } else {
            &row["first_at"]
        };
        // A correction has no time of its own, only that of what it corrects.
        if row["kind"] != "correct" && row["kind"] != "strike" {
            assert_eq!(moment(first), told.at, "{}: {row}", told.label);
        }
    }
}

#[test]
fn a_protected_row_is_read_by_the_committee_and_is_a_word_with_its_id_and_time_for_others() {
    let told = played().told.iter().find(|told| told.label == "C-18");
    let text = told.expect("the row").text.as_str();
    assert_eq!(asked("protected")["event"], text, "in another copy");
    let row = row("C-18");
    assert_eq!(row["event"], "[skyddad]");
    assert_eq!(row["id"], played().ids["C-18"].as_str());
    assert_eq!(row["step"], 7);
    for question in ["sheet", "print", "log --json"] {
        let answer = answer(question).to_string();
        // Markdown has its brackets escaped.
        assert!(answer.contains("skyddad"), "{question}");
        assert!(!answer.contains("insjuknad"), "{question}");
    }
}

#[test]
fn rows_of_the_hour_that_comes_twice_stand_in_the_order_they_happened() {
    let order = labels(entries("log --json"));
    let place = |label: &str| order.iter().position(|it| *it == label).expect(label);
    let chain = ["A-16", "A-21", "B-05", "B-06", "A-22"];
    assert!(chain.is_sorted_by_key(|label| place(label)), "{order:?}");
    assert_eq!(row("A-16")["at"], row("B-03")["at"]);
    let paper = ["C-07", "C-13", "B-07"];
    assert!(paper.is_sorted_by_key(|label| place(label)), "{order:?}");
}

#[test]
fn what_was_carried_in_late_says_why_and_seven_minutes_of_a_fast_clock_are_not_late() {
    let late: BTreeSet<&str> = played()
        .told
        .iter()
        .filter(|told| !row(&told.label)["late"].is_null())
        .map(|told| told.label.as_str())
        .collect();
    let expected = [
        "A-01", "A-02", "A-03", "A-04", "A-05", "A-06", "A-22", "C-13",
    ];
    assert_eq!(late, BTreeSet::from(expected));
    for label in expected {
        assert!(row(label)["late"]["reason"].is_string(), "{label}");
    }
}

#[test]
fn the_minute_when_enough_of_the_committee_were_there_is_noted() {
    let meetings = asked("meeting");
    assert_eq!(meetings["quorum"]["counted"], 4, "{meetings}");
    let reached = moment(&meetings["meetings"][0]["quorum_at"]);
    assert_eq!(reached.to_rfc3339(), "2026-10-24T22:58:00+02:00");
}

#[test]
fn seventeen_decisions_have_a_number_a_reason_what_was_not_chosen_and_who_decided() {
    let decisions = entries("log --decisions --json");
    let numbers: Vec<_> = decisions.iter().map(|it| it["decision"].as_u64()).collect();
    assert_eq!(numbers, (1..=17).map(Some).collect::<Vec<_>>());
    for decision in decisions {
        let fields = &decision["fields"];
        for name in ["why", "by"] {
            assert!(fields[name].is_string(), "{name}: {decision}");
        }
        assert_ne!(fields["options"], Value::Null, "{decision}");
    }
    assert_eq!(labels(decisions)[..4], ["A-03", "A-07", "A-08", "A-10"]);
}

#[test]
fn what_is_open_at_the_handover_is_read_out_as_this_copy_knows_it() {
    let read = asked("read-out");
    let open = labels(read["open"].as_array().expect("tasks"));
    let expected = [
        "A-10", "A-11", "A-12", "A-14", "A-15", "A-20", "A-21", "A-22",
    ];
    let open: BTreeSet<&str> = open.into_iter().collect();
    assert_eq!(open, BTreeSet::from(expected), "{read}");
    let unheard = read["unheard"].as_array().expect("writers");
    assert!(
        unheard.iter().any(|it| it == "cecilia"),
        "the technical log: {read}"
    );
}

#[test]
fn a_correction_stands_and_the_old_text_is_kept_beside_it() {
    let row = row("B-02");
    assert!(
        row["event"]
            .as_str()
            .expect("text")
            .starts_with("41 servrar")
    );
    assert!(
        row["first_event"]
            .as_str()
            .expect("text")
            .starts_with("14 servrar")
    );
    let struck = self::row("C-08");
    assert_eq!(struck["struck"]["id"], played().ids["C-12"].as_str());
}

/// What was answered of a duty.
fn duty(id: &str) -> &'static Value {
    let duties = answer("duty --json")["duties"].as_array().expect("duties");
    let found = duties.iter().find(|duty| duty["id"] == id);
    found.unwrap_or_else(|| panic!("no duty {id}"))
}

#[test]
fn seventy_two_hours_are_hours_that_pass_and_a_corrected_time_is_what_counts() {
    let report = duty("gdpr-33-1");
    assert_eq!(moment(&report["since"]), moment(&row("A-13")["at"]));
    let due = moment(&report["due"]).to_rfc3339();
    assert_eq!(due, "2026-10-27T22:40:00+01:00");
    assert_eq!(report["done"][0]["used"], "PT60H23M", "{report}");
    let supplement = moment(&duty("gdpr-33-1-komplettering")["due"]);
    assert_eq!(supplement.date_naive().to_string(), "2026-11-24");
}

#[test]
fn the_clock_of_the_early_warning_was_set_back_and_the_month_counts_from_what_was_handed_in() {
    let warning = duty("nis2-24h");
    let due = moment(&warning["due"]).to_rfc3339();
    assert_eq!(due, "2026-10-25T22:07:00+01:00");
    assert_eq!(warning["done"][0]["used"], "PT20H13M", "{warning}");
    let notice = duty("nis2-72h");
    let due = moment(&notice["due"]).to_rfc3339();
    assert_eq!(due, "2026-10-27T22:07:00+01:00");
    assert_eq!(notice["done"][0]["verdict"], "in-time", "{notice}");
    let last = moment(&duty("nis2-slut")["due"]).date_naive();
    assert_eq!(last.to_string(), "2026-11-27");
}

#[test]
fn a_directive_that_nobody_has_recalled_is_named_when_the_incident_is_closed() {
    let left = asked("!closing").to_string();
    assert!(left.contains(&played().ids["C-16"]), "{left}");
    let directives = answer("directive --json").to_string();
    assert!(directives.contains(&played().ids["A-44"]), "{directives}");
}

#[test]
fn what_it_cost_is_added_up() {
    let costs = answer("cost --json");
    let sums = serde_json::json!([{ "currency": "SEK", "sum": "412000" }]);
    assert_eq!(costs["sums"], sums, "{costs}");
}

#[test]
fn the_operational_message_went_before_the_meeting_and_the_staff_before_the_public() {
    for (id, label) in [("driftmeddelande", "A-04"), ("internt-forst", "A-11")] {
        let done = &duty(id)["done"][0];
        assert_eq!(done["id"], played().ids[label].as_str(), "{done}");
        assert_eq!(done["verdict"], "in-time", "{done}");
    }
}

#[test]
fn the_board_is_told_by_another_way_than_the_plans_and_then_by_the_plans() {
    let told = row("A-12");
    assert_eq!(told["fields"]["deviation"], "channel", "{told}");
    assert_eq!(moment(&told["done"]["at"]), moment(&row("D-01")["at"]));
    for id in ["styrelse-aktivering", "styrelse-plan", "styrelse-allvarlig"] {
        assert_eq!(duty(id)["done"][0]["id"], played().ids["D-01"].as_str());
    }
}

#[test]
fn three_days_are_days_of_the_calendar_and_the_oral_report_stays_owed() {
    let days = duty("styrelse-tre-dygn");
    let from = moment(&days["not_before"]).to_rfc3339();
    assert_eq!(from, "2026-10-27T23:05:00+01:00");
    assert_eq!(days["done"][0]["id"], played().ids["D-02"].as_str());
    assert_eq!(days["done"][0]["seconds_after"], 300, "{days}");
    assert_eq!(duty("slutrapport")["missing"], serde_json::json!(["oral"]));
}

#[test]
fn all_forty_have_confirmed_but_on_sunday_morning_only_thirty_eight_were_known() {
    let shown = |inform: &Value| inform["notices"][0]["receipts"]["shown"].clone();
    assert_eq!(shown(answer("inform --json")), "40/40");
    assert_eq!(shown(asked("then-1130")), "38/40");
    let last = &answer("inform --json")["notices"][0]["receipts"]["last"];
    assert_eq!(moment(last).to_rfc3339(), "2026-10-25T09:47:00+01:00");
}

#[test]
fn every_promise_of_news_was_kept_by_the_next_message() {
    assert_eq!(answer("inform --json")["promises"], serde_json::json!([]));
    let promised = asked("then-1130")["audiences"][0]["promise"].clone();
    assert_eq!(promised["id"], played().ids["C-02"].as_str(), "{promised}");
    assert_eq!(promised["overdue"], false);
}

#[test]
fn the_new_order_is_a_decision_and_stands_beside_the_plans() {
    let systems = answer("systems --json");
    let decision = &systems["decision"];
    assert_eq!(decision["id"], played().ids["C-04"].as_str());
    assert_eq!(decision["order"][0], "produktion/ladok-for-studenter");
    assert_eq!(systems["plan"][0], "produktion/ladok-for-personal");
}

#[test]
fn a_handover_is_open_until_it_is_taken_over_from_the_other_copy() {
    let handovers = answer("role --json")["handovers"].as_array();
    let minutes = handovers.expect("handovers").iter().map(|it| {
        let taken = moment(&it["accepted"]) - moment(&it["at"]);
        taken.num_minutes()
    });
    assert_eq!(minutes.collect::<Vec<_>>(), [3, 4]);
}

#[test]
fn the_steps_were_walked_and_restoring_came_before_the_meeting_and_that_before_the_normal_state() {
    let points = answer("step --json")["steps"].as_array().expect("steps");
    let untouched = points.iter().filter(|step| {
        let is_step = !step["number"].as_str().is_some_and(|it| it.contains('.'));
        is_step && step["rows"] == 0 && step["state"] == "open"
    });
    let untouched: Vec<&Value> = untouched.map(|step| &step["number"]).collect();
    assert_eq!(untouched, [""; 0]);
    let chain = ["A-38", "A-39", "A-40", "A-41", "A-42", "A-43"];
    assert!(chain.is_sorted_by_key(|label| moment(&row(label)["at"])));
}

#[test]
fn an_inquiry_finds_the_log_whole() {
    assert_eq!(answer("verify --json"), "holds");
}

#[test]
fn the_evaluation_shows_what_was_never_closed_and_which_promises_were_kept() {
    let evaluation = answer("evaluate --json");
    let open = evaluation["never_closed"].as_array().expect("actions");
    let open: BTreeSet<&str> = labels(open).into_iter().collect();
    let expected = [
        "A-10", "A-14", "A-20", "A-22", "A-28", "A-33", "B-02", "C-15",
    ];
    assert!(open.is_superset(&BTreeSet::from(expected)), "{open:?}");
    let promises = evaluation["promises"].as_array().expect("promises");
    assert_eq!(promises.len(), 3);
    assert!(promises.iter().all(|it| it["kept"] == true), "{promises:?}");
    let follow_ups = evaluation["follow_ups"].as_array().expect("actions");
    assert_eq!(follow_ups[0]["log"], "journal", "{follow_ups:?}");
}

#[test]
fn the_final_report_counts_the_three_days_and_says_what_is_missing_in_it() {
    let report = answer("report final --json");
    let figures = &report["figures"];
    assert_eq!(
        moment(&figures["quorum"]),
        moment(&asked("meeting")["meetings"][0]["quorum_at"])
    );
    assert_eq!(figures["decisions"], 17);
    assert_eq!(figures["without_reason"], 0);
    let late = answer("evaluate --json")["late"].as_array();
    assert_eq!(figures["late"], late.expect("rows").len());
    assert_eq!(figures["promises"]["kept"], 3);
    assert_eq!(figures["promises"]["missed"], 0);
    let missing = report["missing"].as_array().expect("gaps");
    let actions = missing.iter().find(|it| it["what"] == "actions");
    let never_closed = answer("evaluate --json")["never_closed"].as_array();
    assert_eq!(
        actions.expect("open actions")["count"],
        never_closed.expect("actions").len()
    );
    let text = report["text"].as_str().expect("a text");
    assert!(text.contains("412"), "{text}");
    assert!(!text.contains("insjuknad"), "{text}");
}

#[test]
fn two_reports_of_the_situation_are_numbered_whoever_keeps_the_log() {
    let pictures = answer("brief --json")["pictures"]
        .as_array()
        .expect("pictures");
    let numbers: Vec<&Value> = pictures.iter().map(|it| &it["number"]).collect();
    assert_eq!(numbers, [1, 2]);
    assert_eq!(pictures[1]["writer"], "David Sjölin");
}

#[test]
fn had_no_operational_message_gone_out_before_the_meeting_it_would_be_said() {
    let deviations = asked("!without-the-message")["deviations"].to_string();
    assert!(deviations.contains("\"driftmeddelande\""), "{deviations}");
    assert!(deviations.contains("\"order\""), "{deviations}");
}

#[test]
fn had_nobody_told_the_staff_on_monday_the_promise_would_be_overdue() {
    let promise = &asked("!without-the-news")["promises"][0];
    assert_eq!(promise["id"], played().ids["C-10"].as_str(), "{promise}");
    assert_eq!(promise["overdue"], true, "{promise}");
}

#[test]
fn a_late_row_without_a_reason_is_kept_and_marked() {
    let entries = asked("!late-without-reason")["entries"].as_array();
    let mut entries = entries.expect("entries").iter();
    let row = entries.find(|entry| entry["event"] == "glömt");
    assert_eq!(row.expect("kept")["late"]["reason"], Value::Null);
}

#[test]
fn the_sheet_of_sunday_has_head_ticks_and_five_columns() {
    let sheet = answer("sheet").as_str().expect("a sheet");
    let head = [
        "- Datum: 2026-10-25",
        "- Loggförare: Elin Wikström, David Sjölin",
    ];
    for line in head {
        assert!(sheet.contains(line), "{line}\n{sheet}");
    }
    assert_eq!(sheet.matches("Rutinsteg ").count(), 11);
    let columns = "| Tidpunkt | Händelse | Åtgärd | Ansvarig | Klart/genomfört |";
    assert!(sheet.contains(columns), "{sheet}");
    let filled = |row: &&str| row.starts_with("| 08:30 david-") && row.contains("08:45 David");
    assert!(sheet.lines().any(|row| filled(&row)), "{sheet}");
}

#[test]
fn the_sheet_of_sunday_is_printed_with_eleven_ticks_five_columns_and_who_closed_what_when() {
    let sheet = answer("print").as_str().expect("a sheet");
    for text in [
        "Datum: 2026-10-25",
        "Loggförare: Elin Wikström, David Sjölin",
        "<th>Tidpunkt</th><th>Händelse</th><th>Åtgärd</th><th>Ansvarig</th><th>Klart/genomfört</th>",
        "<td>08:45 David Sjölin</td>",
        "<s>",
    ] {
        assert!(sheet.contains(text), "{text}\n{sheet}");
    }
    assert_eq!(sheet.matches("Rutinsteg ").count(), 11);
    assert!(sheet.contains("☑ Rutinsteg"), "{sheet}");
}
