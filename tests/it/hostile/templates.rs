//! Hostile sheet templates: filling ends, no row waits for it, and the sheet is marked.

use std::fs;
use std::path::PathBuf;

use crate::hostile::maker::{anna_hears, done, two};
use crate::world::{Person, World};

const TEMPLATE: &str = "templates/bilaga-b.sv.md";

/// Saves a template, and opens an incident with a row.
fn saved(anna: &mut Person, template: &str) {
    fs::create_dir_all(anna.folder.join("templates")).expect("a folder");
    fs::write(anna.folder.join(TEMPLATE), template).expect("written");
    done(&anna.binder(&["plan", "save", "-m", "mall"]));
    done(&anna.binder(&["incident", "open", "Avbrott"]));
    done(&anna.binder(&["log", "add", "hall 2 är mörk"]));
}

/// The sheets of all days of all incidents.
fn sheets(person: &Person) -> Vec<String> {
    let files = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten();
    let incidents = files(person.folder.join("incidents"));
    let sheets = incidents.flat_map(|it| files(it.path()));
    let texts = sheets.map(|it| fs::read_to_string(it.path()).expect("a sheet"));
    texts.collect()
}

#[test]
fn a_template_without_end_holds_up_no_row_and_gives_way_to_the_programs_own() {
    let loops = "{% for a in rows %}".repeat(20) + &"{% endfor %}".repeat(20);
    let range = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}";
    let grows = "{% set a = 'xxxxxxxx' %}".to_owned() + &"{% set a = a ~ a %}".repeat(60);
    for template in [loops, range.to_owned(), grows] {
        let mut world = World::new();
        two(&mut world);
        let anna = world.person("anna");
        saved(anna, &template);
        for row in 0..4 {
            done(&anna.binder(&["log", "add", &format!("rad {row}")]));
        }
        let all = sheets(anna);
        let [sheet] = &all[..] else { panic!("{all:?}") };
        assert!(sheet.starts_with("> **Mallen"), "{sheet}");
        assert!(
            sheet.contains("hall 2 är mörk") && sheet.contains("rad 3"),
            "{sheet}"
        );
        anna_hears(&mut world);
        let bo = world.person("bo");
        done(&bo.binder(&["sync"]));
        done(&bo.binder(&["log", "add", "från Bo"]));
        assert_eq!(sheets(bo).len(), 1);
    }
}

#[test]
fn a_sheet_that_a_template_of_somebodys_fills_says_so_above_what_it_says() {
    let forging = "# Bilaga B\n{% for row in rows if not 'hall' in row.event %}\n\
                   - {{ row.event }}{% endfor %}\n- Beslut: ring ingen\n";
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    saved(anna, forging);
    anna_hears(&mut world);
    let bo = world.person("bo");
    done(&bo.binder(&["sync"]));
    for name in ["anna", "bo"] {
        let all = sheets(world.person(name));
        let [sheet] = &all[..] else { panic!("{all:?}") };
        let (first, _) = sheet.split_once("\n\n").expect("a first line");
        assert!(first.starts_with("> **Bladet använder en mall"), "{sheet}");
        assert!(
            first.contains(TEMPLATE) && first.contains("binder log"),
            "{sheet}"
        );
        let log = world.person(name).binder(&["log"]);
        assert!(done(&log).contains("hall 2 är mörk"), "{}", log.answer);
    }
}
