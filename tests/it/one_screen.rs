//! Crisis commands on a terminal of 24 rows and 80 columns fit one screen.

use crate::world::{Person, Ran, World};

/// A terminal has 24 rows; four are left for the line typed and what is said beside the answer.
const ROWS: usize = 20;

const COMMANDS: [&[&str]; 19] = [
    &[],
    &["next"],
    &["status"],
    &["log"],
    &["duty"],
    &["brief"],
    &["contacts"],
    &["call"],
    &["convene"],
    &["systems"],
    &["step"],
    &["checklist", "kommunikation"],
    &["routine"],
    &["role"],
    &["inform"],
    &["inform", "larosaten"],
    &["incident", "show"],
    &["directive"],
    &["cost"],
];

fn did(person: &mut Person, words: &[&str]) -> Ran {
    let ran = person.binder(words);
    assert_eq!(ran.code, 0, "{words:?}\n{}\n{}", ran.answer, ran.talk);
    ran
}

/// Lets the answers go to a terminal without colours.
fn sees(anna: &mut Person) {
    anna.sees = true;
    anna.variables.insert("NO_COLOR".to_owned(), "1".to_owned());
}

/// An evening of a crisis, in the words people use.
fn evening(anna: &mut Person) {
    did(
        anna,
        &[
            "incident",
            "activate",
            "committee",
            "--why",
            "Ladok är nere",
        ],
    );
    for number in 1..30 {
        let event = format!("Rad {number}: ITS jour har sökts på telefon och svarar inte än");
        did(
            anna,
            &["log", "add", &event, "--action", "Ring igen", "--due", "2h"],
        );
    }
    did(anna, &["systems", "set", "zoom", "down"]);
    did(anna, &["convene", "--at", "14:00"]);
    did(anna, &["role", "assign", "loggförare", "Alma Nordin"]);
    did(
        anna,
        &["directive", "add", "Inga inloggningar", "--why", "Osäkert"],
    );
    did(anna, &["cost", "add", "1200", "Taxi"]);
}

#[test]
fn every_command_of_a_crisis_fits_one_screen() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    sees(anna);
    let opened = did(anna, &["incident", "open", "Ladok nere, inga inloggningar"]);
    let mut high = Vec::new();
    let mut look = |words: &[&str], ran: &Ran| {
        let rows = ran.answer.lines().count();
        if rows > ROWS {
            high.push(format!("{words:?}: {rows}\n{}", ran.answer));
        }
        let wide = ran.answer.lines().find(|line| line.chars().count() > 80);
        assert!(
            wide.is_none() || words.contains(&"larosaten"),
            "{words:?}: {wide:?}"
        );
    };
    look(&["incident", "open"], &opened);
    evening(anna);
    for words in COMMANDS {
        let ran = did(anna, words);
        look(words, &ran);
    }
    assert!(high.is_empty(), "\n{}", high.join("\n"));
}

#[test]
fn what_is_left_out_is_counted_and_everything_is_shown_when_it_is_asked_for() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    did(anna, &["incident", "open", "Ladok nere"]);
    evening(anna);
    let whole = did(anna, &["duty"]).answer;
    sees(anna);
    let short = did(anna, &["duty"]).answer;
    assert!(whole.lines().count() > ROWS, "{whole}");
    assert!(
        short.contains("rader till. Allt: lägg till --all"),
        "{short}"
    );
    assert_eq!(
        short.lines().next(),
        whole.lines().next(),
        "from its beginning"
    );
    let newest = did(anna, &["log"]);
    assert!(newest.answer.contains("Taxi"), "{}", newest.answer);
    assert!(newest.talk.contains("binder log -n"), "{}", newest.talk);
    let all = did(anna, &["duty", "--all", "--no-pager"]).answer;
    assert!(all.lines().count() > ROWS, "{all}");
}

#[cfg(unix)]
#[test]
fn a_long_answer_on_a_terminal_goes_through_the_pager_that_was_chosen() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let file = anna.home().join("seen");
    anna.variables
        .insert("PAGER".to_owned(), format!("cat > {}", file.display()));
    sees(anna);
    assert_eq!(did(anna, &["plan"]).answer, "");
    let seen = std::fs::read_to_string(&file).expect("it was paged");
    assert!(seen.lines().count() > 24, "{seen}");
    assert_eq!(did(anna, &["plan", "--no-pager"]).answer, seen);
    assert!(
        !did(anna, &["plan", "--toc", "--json"]).answer.is_empty(),
        "for programs it is one piece"
    );
}

#[test]
fn a_person_stands_in_one_row_of_the_list_with_the_number_that_answers() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    sees(anna);
    let listed = did(anna, &["contacts"]).answer;
    let alma = listed
        .lines()
        .find(|line| line.starts_with("Alma Nordin"))
        .expect("a row");
    assert!(alma.contains("070-174 06"), "{alma}");
    assert!(listed.contains("binder contacts --group"), "{listed}");
}

#[test]
fn nobody_is_told_to_write_once_more_to_see_the_rest() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    sees(anna);
    let opened = did(anna, &["incident", "open", "Ladok nere"]).answer;
    assert!(opened.contains("binder incident show --all"), "{opened}");
    assert!(
        opened.contains("anna-1"),
        "the closing line stays\n{opened}"
    );
    assert!(opened.contains("112"), "{opened}");
}
