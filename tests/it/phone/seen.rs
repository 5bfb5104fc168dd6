//! What a browser shows of the file, and what can be done in it.

use serde_json::Value;

use super::{SEEN, texts};

fn found(typed: &str) -> Vec<&'static str> {
    texts(&SEEN["search"][typed]["hits"])
}

#[test]
fn the_browser_reports_no_fault_and_asks_for_nothing_but_the_file() {
    assert_eq!(texts(&SEEN["faults"]), Vec::<&str>::new());
    for asked in texts(&SEEN["requests"]) {
        assert!(asked.starts_with("file://"), "{asked}");
    }
}

#[test]
fn a_name_is_found_without_its_marks_and_a_typed_mark_is_meant() {
    for typed in ["akerman", "Åkerman"] {
        assert!(
            found(typed)[0].starts_with("Cecilia Åkerman"),
            "{typed}: {:?}",
            found(typed)
        );
    }
    for typed in ["ostlund", "östlund"] {
        assert!(found(typed)[0].starts_with("Bo Östlund"), "{typed}");
    }
    let is_shown = |typed: &str, word: &str| found(typed).iter().any(|hit| hit.contains(word));
    assert!(!is_shown("oyvind", ""), "nobody is called so");
    assert!(is_shown("saether", "Sæther"));
    assert!(found("vätten").is_empty(), "{:?}", found("vätten"));
    assert!(found("zzzz").is_empty());
    assert_eq!(SEEN["search"]["zzzz"]["rest"], false);
    assert_eq!(
        SEEN["search"][""]["rest"], true,
        "with nothing typed all is shown"
    );
}

#[test]
fn a_number_is_found_however_it_is_typed_and_can_be_rung_from_the_hit() {
    for typed in ["0701740605", "070 174 06 05", "+46 70 174 06 05"] {
        assert!(
            found(typed)[0].starts_with("Alma Nordin"),
            "{typed}: {:?}",
            found(typed)
        );
        assert_eq!(
            texts(&SEEN["search"][typed]["calls"])[0],
            "tel:+46701740605"
        );
    }
}

#[test]
fn whoever_follows_a_hit_reads_on_in_the_whole_text() {
    let followed = &SEEN["search"]["followed"];
    assert_eq!(
        (&followed["typed"], &followed["rest"]),
        (&"".into(), &true.into())
    );
}

#[test]
fn a_tick_is_there_after_a_reload_and_can_be_cleared_and_it_is_said_where_it_is_kept() {
    let ticks = &SEEN["ticks"];
    assert_eq!(ticks["after"], ticks["before"]);
    assert_eq!(ticks["told"], true);
    let any = |state: &Value| {
        state["ticked"]
            .as_array()
            .is_some_and(|all| all.contains(&true.into()))
    };
    assert!(any(&ticks["before"]));
    assert!(!any(&ticks["cleared"]) && !any(&ticks["again"]), "{ticks}");
}

#[test]
fn a_log_is_filtered_by_kind_person_and_day() {
    let filters = &SEEN["filters"];
    let rows = |name: &str| texts(&filters[name]);
    assert!(rows("all").len() > 7);
    assert_eq!(rows("decisions").len(), 1);
    assert!(rows("decisions")[0].contains("Kör reservrutinen"));
    assert!(rows("open").iter().any(|row| row.contains("Ring ITS")));
    assert!(rows("open").len() < rows("all").len() / 2);
    assert!(rows("bo").iter().all(|row| row.contains("Bo Östlund")) && rows("bo").len() == 1);
    assert_eq!(rows("day").len(), 1, "{:?}", rows("day"));
    assert_eq!(filters["who-said"], filters["day-said"]);
}

#[test]
fn the_course_is_drawn_and_a_table_says_the_same() {
    let filters = &SEEN["filters"];
    let drawn = |shape: &str| filters["drawn"][shape].as_u64().expect("a number");
    let table = filters["table"].as_array().expect("rows");
    let rows = |begins: &str| {
        let names = table.iter().filter_map(|row| row[0].as_str());
        let counts = names.filter_map(|name| name.strip_prefix(begins)?.parse::<u64>().ok());
        counts.collect::<Vec<_>>()
    };
    assert_eq!(rows("Händelser: ").len(), 1, "{table:?}");
    assert!((1..=rows("Händelser: ")[0]).contains(&drawn("circle")));
    let open = rows("Öppna åtgärder: ").into_iter().filter(|it| *it > 0);
    assert_eq!(drawn("rect"), open.count() as u64);
    let decided = |row: &&Value| row[0].as_str().is_some_and(|it| it.starts_with("Beslut "));
    let decided = table.iter().filter(decided).count();
    assert_eq!(drawn("polygon"), decided as u64);
}

#[test]
fn what_means_harm_is_text_and_no_link_leads_where_something_could_run() {
    let links = &SEEN["links"];
    let schemes = ["#", "tel:", "sms:", "mailto:", "https://", "http://"];
    for href in texts(&links["hrefs"]) {
        assert!(
            schemes.iter().any(|scheme| href.starts_with(scheme)),
            "{href}"
        );
    }
    assert_eq!(texts(&links["broken"]), Vec::<&str>::new());
    assert_eq!(texts(&links["twice"]), Vec::<&str>::new(), "ids");
    let shown = found("alert(1)");
    assert!(
        shown
            .iter()
            .any(|hit| hit.contains("<script>alert(1)</script>")),
        "{shown:?}"
    );
}

#[test]
fn nothing_is_wider_than_the_screen_and_nothing_bars_anybody() {
    let looks = &SEEN["looks"];
    for name in ["phone", "dark", "desk", "zoomed"] {
        assert_eq!(looks[name]["wide"], false, "{name}");
        assert_eq!(texts(&looks[name]["axe"]), Vec::<&str>::new(), "{name}");
    }
    for name in ["found", "limited"] {
        assert_eq!(texts(&looks[name]), Vec::<&str>::new(), "{name}");
    }
    assert_ne!(looks["phone"]["back"], looks["dark"]["back"]);
    assert_eq!(
        looks["small"],
        Value::Array(Vec::new()),
        "too low for a thumb"
    );
}

#[test]
fn the_file_is_valid_html() {
    // The checker does not count the hash that lets the one style and the one script be.
    let known = |fault: &&str| !fault.contains("Content Security Policy");
    let faults: Vec<&str> = texts(&SEEN["valid"]).into_iter().filter(known).collect();
    assert_eq!(faults, Vec::<&str>::new());
}

#[test]
fn its_age_is_told_and_after_the_limit_it_is_too_old() {
    let age = &SEEN["age"];
    assert_eq!(age["fresh"]["red"], false);
    assert_eq!(age["tomorrow"]["said"], " (för 24 timmar sedan)");
    assert_eq!(age["late"]["said"], " (för 31 dagar sedan)");
    assert_eq!(
        (&age["tomorrow"]["red"], &age["late"]["red"]),
        (&false.into(), &true.into())
    );
}

#[test]
fn without_scripts_everything_is_shown_and_what_needs_one_is_not() {
    let plain = &SEEN["withoutScripts"];
    let text = plain["text"].as_str().expect("a text");
    for said in [
        "Alma Nordin",
        "Strömmen är borta i hall 3",
        "Kontaktlista",
        "Produktionsmiljön",
    ] {
        assert!(text.contains(said), "{said}");
    }
    assert_eq!(
        (&plain["search"], &plain["filter"]),
        (&false.into(), &false.into())
    );
    assert_eq!(
        (&plain["made"], &plain["log"]),
        (&true.into(), &true.into())
    );
}

#[test]
fn printed_it_is_the_text_without_what_is_for_a_screen() {
    let paper = &SEEN["paper"];
    assert_eq!(
        (&paper["search"], &paper["nav"]),
        (&false.into(), &false.into())
    );
    assert_eq!(paper["contacts"], true);
}

#[test]
fn the_keyboard_alone_reaches_everything() {
    let keyboard = &SEEN["keyboard"];
    assert_eq!(keyboard["reached"], keyboard["wanted"]);
    assert_eq!(keyboard["ticked"], true);
}
