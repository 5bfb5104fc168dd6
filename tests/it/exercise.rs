//! An exercise led at a keyboard: what is asked, what each answer does, and who takes part by name.

use crate::night::{alone, answered, told};
use crate::who_holds::json;
use crate::world::{Person, World};

fn planned(world: &mut World) -> &mut Person {
    let alma = alone(world, "alma", "Alma Nordin", "2026-11-28T18:00:00");
    let line = ["exercise", "plan", "larm-en-kvall", "--on", "2026-12-03"];
    let said = told(alma, &[&line[..], &["--with", "bo,cecilia"]].concat());
    assert!(said.contains("Bo Östlund, Cecilia Åkerman"), "{said}");
    alma.set_clock("2026-12-03T18:00:00+01:00".parse().expect("a time"));
    alma
}

#[test]
fn enter_gives_the_next_inject_a_text_is_logged_and_a_word_stops() {
    let mut world = World::new();
    let alma = planned(&mut world);
    let ran = answered(alma, &["exercise", "play"], "\n\nBo svarar inte\nslut\n");
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    assert!(ran.answer.contains("har börjat"), "{}", ran.answer);
    let rows = json(alma, &["log"])["entries"]
        .as_array()
        .expect("rows")
        .clone();
    let has = |text: &str| {
        let events = rows.iter().filter_map(|row| row["event"].as_str());
        events.filter(|event| event.starts_with(text)).count()
    };
    assert_eq!(
        (has("Inspel 1"), has("Inspel 2"), has("Inspel 3")),
        (1, 1, 0)
    );
    assert_eq!(has("Bo svarar inte"), 1);
    assert_eq!(has("slut"), 0);
}

#[test]
fn the_end_asks_what_was_seen_and_for_each_action_who_and_when() {
    let mut world = World::new();
    let alma = planned(&mut world);
    answered(alma, &["exercise", "play"], "\nslut\n");
    let typed = "Tre av fem nåddes\nPröva numren\ncecilia\nsnart\n2026-12-17\n\n";
    let ran = answered(alma, &["exercise", "finish"], typed);
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    assert!(ran.talk.contains("”snart” är ingen dag"), "{}", ran.talk);
    assert!(ran.answer.contains("Pröva numren"), "{}", ran.answer);
    let list = told(alma, &["exercise"]);
    assert!(list.contains("Tre av fem nåddes"), "{list}");
}
