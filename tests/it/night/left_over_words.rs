//! Words behind a command that is whole: a time, a reason, the answer to a call.

use crate::night::{alone, in_a_line, told};
use crate::who_holds::json;
use crate::world::{Person, World};

fn evening(world: &mut World) -> &mut Person {
    let bo = alone(world, "bo", "Bo Östlund", "2026-11-28T22:10:00");
    told(bo, &["incident", "open", "Ladok nere"]);
    bo
}

fn typed(person: &mut Person, line: &str) -> String {
    told(person, &line.split(' ').collect::<Vec<_>>())
}

fn refused(person: &mut Person, line: &str) -> String {
    let ran = person.binder(&line.split(' ').collect::<Vec<_>>());
    assert_ne!(ran.code, 0, "{line}: {}", ran.answer);
    in_a_line(&ran)
}

#[test]
fn a_legal_clock_starts_at_the_time_and_for_the_reason_typed_behind_its_name() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = typed(bo, "clock start personuppgifter 21:50 en loggfil låg öppen");
    assert!(!said.contains("Inget krav beror på"), "{said}");
    let clock = json(bo, &["clock"])["clocks"][0].clone();
    assert_eq!(clock["name"], "personal-data", "{clock}");
    assert!(
        clock["since"]
            .as_str()
            .is_some_and(|it| it.contains("T21:50")),
        "{clock}"
    );
    assert_eq!(clock["why"], "en loggfil låg öppen", "{clock}");
}

#[test]
fn a_system_is_down_since_a_time_and_a_directive_recalled_for_a_reason() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = typed(bo, "systems set slack nere sedan 21:50");
    assert!(said.contains("nere sedan 21:50"), "{said}");
    typed(bo, "directive add Inga ändringar i drift");
    let id = json(bo, &["directive"])["directives"][0]["id"].clone();
    let id = id.as_str().expect("an id").to_owned();
    typed(bo, &format!("directive recall {id} felet är hittat"));
    let row = json(bo, &["log", "hittat"])["entries"][0].clone();
    assert_eq!(row["fields"]["why"], "felet är hittat", "{row}");
}

#[test]
fn a_call_without_a_channel_was_by_telephone_and_call_says_how_a_result_is_noted() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = typed(bo, "call-result cecilia nådd");
    assert!(said.contains("Cecilia Åkerman nådd (telefon)"), "{said}");
    let said = typed(bo, "call-result alma svarar inte");
    assert!(said.contains("Alma Nordin svarar inte (telefon)"), "{said}");
    let said = refused(bo, "call david svarar inte");
    assert!(
        said.contains("binder call-result david svarar inte"),
        "{said}"
    );
}

#[test]
fn a_row_with_a_deadline_is_something_to_do() {
    let mut world = World::new();
    let bo = evening(&mut world);
    typed(bo, "log add Ring Umeå igen --owner alma --due 23:30");
    let open = typed(bo, "log --open");
    assert!(
        open.contains("Ring Umeå igen") && open.contains("23:30"),
        "{open}"
    );
    let read = typed(bo, "role handover loggförare alma");
    assert!(read.contains("Ring Umeå igen"), "{read}");
}

#[test]
fn whoever_is_to_be_called_and_opens_the_incident_is_not_still_to_be_called() {
    let mut world = World::new();
    let alma = alone(&mut world, "alma", "Alma Nordin", "2026-11-28T22:10:00");
    told(alma, &["incident", "open", "Ladok nere"]);
    let next = told(alma, &["next"]);
    assert!(!next.contains("Ring konsortiechefen"), "{next}");
}

#[test]
fn a_command_there_is_not_is_answered_with_those_there_are() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let said = refused(bo, "systems slack nere");
    assert!(
        said.contains("Efter binder systems kan det stå: set, reorder"),
        "{said}"
    );
    let said = refused(bo, "ångra");
    assert!(said.contains("Se kommandona: binder --help"), "{said}");
    let said = typed(bo, "besluta Vi väntar på ITS --why inget annat går");
    assert!(said.contains("är loggad"), "{said}");
}

#[test]
fn the_journal_says_where_the_log_of_a_closed_incident_is() {
    let mut world = World::new();
    let bo = evening(&mut world);
    let id = json(bo, &["incident", "list"])["incidents"][0]["id"].clone();
    let id = id.as_str().expect("an id").to_owned();
    told(bo, &["incident", "close", &id, "--yes"]);
    let said = told(bo, &["log"]);
    assert!(
        said.contains(&format!("binder log --incident {id}")),
        "{said}"
    );
}
