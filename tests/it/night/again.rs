//! The evening tried again by people who had only the help and the README: what they typed, and what they
//! must be told.

use crate::night::{alone, clock, in_a_line, told};
use crate::who_holds::json;
use crate::world::{Person, World};

fn evening(world: &mut World) -> &mut Person {
    let bo = alone(world, "bo", "Bo Östlund", "2026-11-28T22:10:00");
    told(bo, &["incident", "open", "Ladok nere"]);
    bo
}

/// Types a line whose words stand apart.
fn typed(person: &mut Person, line: &str) -> String {
    told(person, &line.split(' ').collect::<Vec<_>>())
}

fn refused(person: &mut Person, line: &str) -> String {
    let ran = person.binder(&line.split(' ').collect::<Vec<_>>());
    assert_ne!(ran.code, 0, "{line}: {}", ran.answer);
    in_a_line(&ran)
}

#[test]
fn a_call_is_noted_in_words_without_quotation_marks_or_hyphens() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = typed(bo, "call-result alma telefon inget svar");
    assert!(said.contains("Alma Nordin svarar inte (telefon)"), "{said}");
    // The channel is the binder's own word for it, so another comes next.
    assert!(!said.contains("Nu: Alma Nordin, telefon"), "{said}");
    let said = typed(
        bo,
        "call-result Cecilia Åkerman telefon svarade inte hon sover",
    );
    let expected = "Cecilia Åkerman svarar inte (telefon): hon sover";
    assert!(said.contains(expected), "{said}");
    let said = typed(bo, "call-result david e-post nådd");
    assert!(said.contains("David Sjölin nådd (mejl)"), "{said}");
}

#[test]
fn a_system_of_several_words_is_set_without_quotation_marks() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = typed(bo, "systems set Ladok för personal nere");
    assert!(said.contains("Ladok för personal är nere"), "{said}");
}

#[test]
fn an_option_without_its_value_does_not_swallow_the_next_one() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = refused(bo, "log add Ensam på passet --late --at -1h");
    assert!(said.contains("--late behöver ett värde"), "{said}");
    let said = refused(bo, "log add Larm i hallen --source --action Ring");
    assert!(said.contains("--source behöver ett värde"), "{said}");
}

#[test]
fn call_takes_a_name_a_role_or_a_system() {
    let mut world = World::new();
    let bo = evening(&mut world);
    for name in ["alma", "konsortiechef", "Alma Nordin"] {
        let said = told(bo, &["call", name]);
        assert!(said.contains("Alma Nordin"), "{said}");
        assert!(said.contains("070-174 06 05"), "{said}");
        assert!(!said.contains("Cecilia"), "{said}");
    }
    let said = typed(bo, "call confluence");
    assert!(said.contains("Ett system är nere: Confluence"), "{said}");
    let said = refused(bo, "call kalle");
    assert!(said.contains("kalle"), "{said}");
}

#[test]
fn a_meeting_is_called_by_a_time_and_a_place() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = typed(bo, "convene 22:55 zoom");
    assert!(said.contains("möts kl. 22:55. Plats: Zoom."), "{said}");
    // The place is no alternative to itself.
    assert!(!said.contains("mötas där: Zoom"), "{said}");
    let said = typed(bo, "convene 22:55 telefonkonferens");
    assert!(said.contains("mötas där: Zoom, Teams"), "{said}");
}

#[test]
fn whoever_was_reached_stays_reached_when_the_same_meeting_is_called_again() {
    let mut world = World::new();
    let bo = evening(&mut world);
    typed(bo, "convene 22:55 zoom");
    typed(bo, "call-result cecilia telefon nådd");
    clock(bo, "2026-11-28T22:12:00");
    typed(bo, "convene 22:55 zoom");
    let reached = |bo: &mut Person| {
        let sheet = json(bo, &["convene"]);
        let people = sheet["people"].as_array().expect("people").clone();
        people.iter().filter(|it| it["reached"] == true).count()
    };
    assert_eq!(reached(bo), 1);
    // Another time must be told to everybody.
    clock(bo, "2026-11-28T22:13:00");
    typed(bo, "convene 23:30 zoom");
    assert_eq!(reached(bo), 0);
}

#[test]
fn a_row_is_struck_with_its_reason_in_plain_words() {
    let mut world = World::new();
    let bo = evening(&mut world);
    typed(bo, "log add En rad");
    let said = typed(bo, "log strike bo-3 fel logg");
    assert!(said.contains("Struket: En rad"), "{said}");
    let shown = typed(bo, "log show bo-3");
    assert!(shown.contains("fel logg"), "{shown}");
    typed(bo, "log add En till");
    let said = typed(bo, "log strike --last skrevs två gånger");
    assert!(said.contains("Struket: En till"), "{said}");
}

#[test]
fn the_only_handover_that_waits_is_accepted_without_its_id() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = refused(bo, "role accept");
    assert!(said.contains("Ingen överlämning till Bo Östlund"), "{said}");
    typed(bo, "role assign loggförare david");
    typed(bo, "role handover loggförare bo");
    let said = typed(bo, "role accept");
    assert!(said.contains("Du är nu loggförare."), "{said}");
}

#[test]
fn a_row_after_the_incident_was_opened_again_is_not_one_after_its_close() {
    let mut world = World::new();
    let bo = evening(&mut world);
    typed(bo, "incident close ladok --yes");
    clock(bo, "2026-11-28T22:12:00");
    typed(bo, "log add Efter avslutet --incident ladok");
    clock(bo, "2026-11-28T22:14:00");
    let said = typed(bo, "incident reopen");
    assert!(!said.contains("var redan öppen"), "{said}");
    clock(bo, "2026-11-28T22:16:00");
    typed(bo, "log add Igång igen");
    let log = json(bo, &["log", "--incident", "ladok"]);
    let rows = log["entries"].as_array().expect("entries");
    let after = |event: &str| {
        let row = rows.iter().find(|row| row["event"] == event);
        row.map(|row| row["after_close"].clone())
    };
    assert_eq!(after("Efter avslutet"), Some(true.into()));
    assert_eq!(after("Igång igen"), Some(false.into()));
    // Whoever reads the close sees that it was taken back.
    let log = typed(bo, "log");
    assert!(log.contains("öppnad igen 22:14 av Bo Östlund"), "{log}");
}

#[test]
fn a_legal_deadline_stands_first_after_the_close() {
    let mut world = World::new();
    let bo = evening(&mut world);
    typed(bo, "clock start personal-data --why bekräftat");
    typed(bo, "incident close ladok --yes");
    let shown = json(bo, &["status"]);
    let first = &shown["after_closing"][0]["next"][0]["id"];
    assert_eq!(first, "gdpr-33-1", "{}", shown["after_closing"]);
}

#[test]
fn a_duty_is_found_by_a_word_that_only_it_has() {
    let mut world = World::new();
    let bo = evening(&mut world);
    typed(bo, "incident activate kommittén --why oklart");
    let said = typed(bo, "duty done pressmeddelande Nej, inte i natt");
    assert!(said.contains("pressmeddelande"), "{said}");
}

#[test]
fn the_newest_rows_of_the_log_take_a_line_each() {
    let mut world = World::new();
    let bo = evening(&mut world);
    for number in 1..=12 {
        typed(bo, &format!("log add Rad {number}"));
    }
    bo.sees = true;
    let ran = bo.binder(&["log"]);
    for number in 3..=12 {
        let row = format!("Rad {number}");
        let line = ran
            .answer
            .lines()
            .find(|line| line.trim_end().ends_with(&row));
        assert!(
            line.is_some_and(|line| line.contains("22:10")),
            "{}",
            ran.answer
        );
    }
}

#[test]
fn the_call_sheet_has_a_line_for_each_person() {
    let mut world = World::new();
    let bo = evening(&mut world);
    bo.sees = true;
    let ran = bo.binder(&["convene", "22:55"]);
    for name in ["Alma", "Cecilia", "David", "Elin", "Filip"] {
        let line = ran.answer.lines().find(|line| line.contains(name));
        let line = line.unwrap_or_default();
        assert!(
            line.contains("Slack") || line.contains("070-174"),
            "{}",
            ran.answer
        );
    }
}

#[test]
fn whoever_stands_in_for_one_who_does_not_answer_fulfils_the_duty_to_ring() {
    let owes = |bo: &mut Person| {
        let duties = json(bo, &["duty"]);
        let all = duties["duties"].as_array().expect("duties").clone();
        let ring = all.iter().find(|it| it["id"] == "driftansvarig-ringer");
        ring.is_some_and(|it| it["state"] != "fulfilled")
    };
    for order in [["alma", "cecilia"], ["cecilia", "alma"]] {
        let mut world = World::new();
        let bo = evening(&mut world);
        assert!(owes(bo));
        let said = order.map(|who| {
            let result = if who == "alma" { "inget svar" } else { "nådd" };
            typed(bo, &format!("call-result {who} telefon {result}"))
        });
        let done = "Ring konsortiechefen eller ersättaren, dygnet runt";
        assert!(said[1].contains(done), "{said:?}");
        assert!(!owes(bo), "{order:?}");
    }
}

#[test]
fn a_role_of_two_words_needs_no_quotation_marks() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.variables
        .insert("BINDER_LANG".to_owned(), "en".to_owned());
    let ran = anna.binder(&["init", "binder", "--as", "anna", "--person", "Anna Ek"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let folder = anna.folder.join("binder");
    let in_it = |anna: &mut Person, line: &str| {
        let mut words = vec!["-C", folder.to_str().expect("a path")];
        words.extend(line.split(' '));
        told(anna, &words)
    };
    in_it(anna, "incident open Website is down");
    let said = in_it(anna, "role assign log keeper Anna Ek");
    assert!(said.contains("Anna Ek is log keeper since"), "{said}");
    // A typing error is answered in the binder's language.
    let said = in_it(anna, "role assign logkeeper Anna Ek");
    assert!(
        said.contains("log keeper") && !said.contains("logfører"),
        "{said}"
    );
}

#[test]
fn a_time_where_none_is_expected_names_the_option_that_takes_it() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = refused(bo, "meeting end 23:30");
    assert!(said.contains("--next 23:30"), "{said}");
    let said = refused(bo, "incident close ladok 23:30");
    assert!(said.contains("--at 23:30"), "{said}");
}

#[test]
fn a_message_out_of_order_names_what_should_have_come_first_in_words() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let words = [
        "inform",
        "media",
        "--text",
        "Ladok är nere",
        "--channel",
        "telefon",
    ];
    let said = told(bo, &words);
    assert!(
        said.contains("Informera medarbetarna, sedan andra"),
        "{said}"
    );
    assert!(!said.contains("internt-forst."), "{said}");
}

#[test]
fn a_clock_is_started_by_its_word_in_the_binders_language() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = typed(bo, "clock start personuppgifter --why bekräftat");
    assert!(!said.contains("Inget krav beror på"), "{said}");
    let duties = typed(bo, "duty");
    assert!(duties.contains("gdpr-33-1"), "{duties}");
}

#[test]
fn a_row_of_the_question_before_closing_has_its_time_and_id_whole() {
    let mut world = World::new();
    let bo = evening(&mut world);
    typed(
        bo,
        "log add Larm --action Ring alla lokala kontaktpersoner och tala om att det dröjer till i morgon --owner alma --due 23:30",
    );
    let ran = bo.binder(&["incident", "close"]);
    assert!(
        in_a_line(&ran).contains("(senast 23:30; bo-3)"),
        "{}",
        ran.answer
    );
}

#[test]
fn what_is_done_with_a_point_may_stand_before_the_list_behind_it_or_last() {
    let mut world = World::new();
    let bo = evening(&mut world);
    for (line, point) in [
        ("checklist tick kommunikation 1", "[x] 1 "),
        ("checklist kommunikation tick 2", "[x] 2 "),
        ("checklist kommunikation 3 done", "[x] 3 "),
        ("checklist kommunikation 4 klart", "[x] 4 "),
    ] {
        let said = typed(bo, line);
        assert!(said.contains(point), "{line}: {said}");
    }
}
