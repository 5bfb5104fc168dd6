//! Claims about the starter for schools: all of the plan is in it, whom it has called in every case, and what it shows.

use std::fs;

use binder::domain::people::escalation::{CallQuestion, CallSources, CallStep, CallTarget, Extent};
use binder::domain::people::escalation::{Escalation, calls};
use binder::domain::people::phone_number::Home;
use binder::domain::time::moment::{self, Zone};
use binder::format::documents::{
    escalation_file, hours_file, settings_file, suppliers_file, systems_file,
};
use binder::format::people::contacts_file;
use binder::format::starter;

use crate::world::{Person, Ran, World};

/// The headings of the plan in their order, each with its file and what it must say.
const SECTIONS: [(&str, &str, &[&str]); 11] = [
    (
        "plan/00-forside.md",
        "Indsatsplan ved længerevarende it-nedbrud (over 24 timer)",
        &[
            "Læring og Trivsel",
            "dagtilbud, skoler, SFO, Børnespecialcenter og Børneindsatsen",
        ],
    ),
    (
        "plan/01-situation.md",
        "Situation",
        &[
            "alle enheder i Læring og Trivsel",
            "tilpasser dem efter behov",
            "Aula",
            "Tabulex/SFO Børn og personale",
            "TEA",
            "TRIO",
            "Assemble/NemPlads",
            "forbindelse til internettet",
            "hverken se eller udskrive",
            "elektronisk dokumentation, børnelister, kontaktoplysninger",
            "Ind- og udtjekning",
            "brand",
            "forældre og nærmeste pårørende",
            "Medicin, hvor der er en aftale",
            "På papir",
            "dobbelt lås",
            "ekstern harddisk",
            "automatisk tager backup",
        ],
    ),
    (
        "plan/02-alarmering.md",
        "Alarmering",
        &[
            "kontakt skolelederen eller nærmeste leder",
            "ringer til andre skoler og institutioner",
            "overblik over omfanget",
            "Systemets leverandør",
            "hvor udbredt og hvor alvorligt",
            "løses centralt",
            "00 00 00 11",
            "it-sikkerhed@skole.example",
            "uden for normal arbejdstid på 00 00 00 33",
            "fiberforbindelser",
            "telefoniplatform",
            "netværk",
            "Office365 (generelt)",
        ],
    ),
    (
        "plan/03-opgaver.md",
        "Opgaver",
        &[
            "Find årsagen og omfanget",
            "Prioritér ressourcerne",
            "kritiske funktioner",
            "pasning af børn op til 3. klasse",
            "sikkerhed og tryghed for børn og unge",
            "særlige behov",
            "vigtig medicin",
        ],
    ),
    (
        "plan/04-handling.md",
        "Handling",
        &[
            "nødvendige oplysninger om børn og unge",
            "fysisk mappe",
            "låst inde i administrationen",
            "alle elevers kontaktoplysninger",
        ],
    ),
    (
        "plan/05-ledelse-og-organisation.md",
        "Ledelse og organisation",
        &[
            "udpeger en lokal krisestab",
            "navngivne personer fra ledelsen, med kontaktoplysninger",
            "krisekommunikation",
            "koordinerer indsatsen",
            "holder medarbejderne orienteret",
            "hele eller større dele af kommunen",
            "Jens Dam",
            "centrale krisestab skal aktiveres",
        ],
    ),
    (
        "plan/06-bemanding-og-udstyr.md",
        "Bemanding og udstyr",
        &[
            "ekstra bemanding",
            "opgaver må løses i hånden",
            "besluttes lokalt og skrives i den lokale indsatsplan",
        ],
    ),
    (
        "plan/07-kommunikation.md",
        "Kommunikation",
        &[
            "Alarmering",
            "informerer medarbejdere og forældre",
            "systemleverandører, kommunens it-afdeling og den centrale krisestab",
            "relevante samarbejdspartnere",
            "elektronisk information hverken kan sendes eller modtages",
        ],
    ),
    (
        "plan/08-kontaktoplysninger.md",
        "Kontaktoplysninger",
        &[
            "Ida Lund",
            "00 00 00 22",
            "skoleleder@skole.example",
            "00 00 00 11",
            "it-sikkerhed@skole.example",
            "00 00 00 33",
            "00 00 00 44",
            "chef@skole.example",
        ],
    ),
    (
        "plan/09-andre-opmaerksomhedspunkter.md",
        "Andre opmærksomhedspunkter",
        &[
            "Personfølsomme oplysninger (GDPR)",
            "Udskrifter, harddiske, USB-stik",
            "dobbeltlåsprincippet",
            "skab i et aflåst rum",
        ],
    ),
    (
        "plan/10-oprettelse-og-revision.md",
        "Oprettelse/revision",
        &["Oprettet, revideret eller godkendt", "Dato"],
    ),
];

fn document(path: &str) -> String {
    let documents = starter::documents("skole").expect("the starter");
    let found = documents.into_iter().find(|(known, _)| known == path);
    String::from_utf8(found.unwrap_or_else(|| panic!("{path}")).1).expect("a text")
}

fn done(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran
}

/// A Danish terminal of 80 columns; Ida has a binder of the starter.
fn ida(world: &mut World) -> &mut Person {
    let ida = world.person("ida");
    let typed = ["init", "m", "--starter", "skole", "--as", "ida"];
    done(ida.binder(&[&typed[..], &["--person", "Ida Lund"]].concat()));
    ida.folder.push("m");
    ida.sees = true;
    let colours = ("NO_COLOR".to_owned(), "1".to_owned());
    ida.variables.extend([colours]);
    ida
}

#[test]
fn every_section_of_the_plan_for_schools_is_in_its_starter_in_the_fixed_order() {
    for (path, heading, said) in SECTIONS {
        let text = document(path);
        assert!(text.contains(&format!("\n# {heading}\n")), "{path}");
        let words: Vec<&str> = text.split_whitespace().collect();
        let text = words.join(" ").replace("**", "");
        for fact in said {
            assert!(text.contains(fact), "{path}: {fact}");
        }
    }
    let chapters = starter::documents("skole").expect("the starter");
    let chapters = chapters.iter().map(|(path, _)| path.as_str());
    let chapters: Vec<&str> = chapters.filter(|path| path.starts_with("plan/")).collect();
    assert_eq!(chapters, SECTIONS.map(|(path, _, _)| path));
}

#[test]
fn what_the_plan_does_not_say_is_marked_as_invented_or_to_be_filled_in() {
    let contacts = document("contacts.yaml");
    for invented in ["Karen Holt", "Mads Bruun", "Lise Kjær", "Vibeke Friis"] {
        let after = contacts.split(invented).nth(1).expect("the person");
        let record = after.split("- id:").next().unwrap_or_default();
        assert!(record.contains("Opdigtet"), "{invented}");
    }
    for path in [
        "binder.yaml",
        "hours.yaml",
        "audiences.yaml",
        "calendar.yaml",
        "systems.yaml",
    ] {
        assert!(document(path).contains("FORSLAG"), "{path}");
    }
    for (path, bytes) in starter::documents("skole").expect("the starter") {
        let text = String::from_utf8(bytes).expect("a text");
        for number in text.split("00 00 00 ").skip(1) {
            assert!(number.starts_with(|c: char| c.is_ascii_digit()), "{path}");
        }
        for number in text.split("+45").skip(1) {
            assert!(number.starts_with("000000"), "{path}: it can be dialled");
        }
    }
}

#[test]
fn check_finds_nothing_in_the_starter_that_has_no_reason() {
    let mut world = World::new();
    let ida = ida(&mut world);
    let ran = ida.binder(&["check", "--all"]);
    assert_eq!(ran.code, 0, "{}", ran.answer);
    let marks = ["# check: D", "<!-- check: D"];
    for (path, bytes) in starter::documents("skole").expect("the starter") {
        let text = String::from_utf8(bytes).expect("a text");
        for line in text.lines() {
            let mark = marks.iter().find_map(|mark| line.trim().strip_prefix(mark));
            let words = mark.map(|reason| reason.split_whitespace().count());
            assert!(words.is_none_or(|words| words > 4), "{path}: {line}");
        }
    }
}

const LEADER: [&str; 2] = ["skoleleder", "souschef"];
const NEIGHBOURS: [&str; 3] = ["nabo-skole", "nabo-dagtilbud", "nabo-specialcenter"];
const HEAD: [&str; 2] = ["chef", "chef-stedfortraeder"];

/// What is at fault: its id, and who supplies it.
const FAULTS: [(Option<&str>, &str); 11] = [
    (None, ""),
    (Some("fiber"), "it-afdeling"),
    (Some("netvaerk"), "it-afdeling"),
    (Some("telefoni"), "it-afdeling"),
    (Some("office365"), "it-afdeling"),
    (Some("aula"), "lev-aula"),
    (Some("tabulex"), "lev-tabulex"),
    (Some("tea"), "lev-tea"),
    (Some("trio"), "lev-trio"),
    (Some("assemble"), "lev-assemble"),
    (Some("pasning"), "-"),
];

/// Moments, and whether the municipal IT department is open then. Easter is on 5 April 2026 and 28 March 2027.
const MOMENTS: [(&str, bool); 34] = [
    ("2026-11-23T00:00:00+01:00", false), // Monday
    ("2026-11-23T07:59:00+01:00", false),
    ("2026-11-23T08:00:00+01:00", true),
    ("2026-11-23T15:29:00+01:00", true),
    ("2026-11-23T15:30:00+01:00", false),
    ("2026-11-23T23:59:00+01:00", false),
    ("2026-11-24T12:00:00+01:00", true), // Tuesday
    ("2026-11-25T12:00:00+01:00", true),
    ("2026-11-26T12:00:00+01:00", true),
    ("2026-11-27T12:00:00+01:00", true), // Friday
    ("2026-11-27T16:00:00+01:00", false),
    ("2026-11-28T12:00:00+01:00", false), // Saturday
    ("2026-11-29T12:00:00+01:00", false), // Sunday
    ("2026-07-15T08:00:00+02:00", true),  // summer time
    ("2026-07-15T07:59:00+02:00", false),
    ("2027-01-01T12:00:00+01:00", false), // New Year's Day, a Friday
    ("2027-01-04T12:00:00+01:00", true),
    ("2026-04-01T12:00:00+02:00", true), // the day before Maundy Thursday
    ("2026-04-02T12:00:00+02:00", false), // Maundy Thursday
    ("2026-04-03T12:00:00+02:00", false), // Good Friday
    ("2026-04-05T12:00:00+02:00", false), // Easter Sunday
    ("2026-04-06T12:00:00+02:00", false), // Easter Monday
    ("2026-04-07T12:00:00+02:00", true),
    ("2026-05-01T12:00:00+02:00", true), // once Store bededag, and 1 May
    ("2027-04-23T12:00:00+02:00", true), // once Store bededag
    ("2026-05-14T12:00:00+02:00", false), // Ascension
    ("2026-05-25T12:00:00+02:00", false), // Whit Monday
    ("2027-05-06T12:00:00+02:00", false), // Ascension
    ("2026-06-05T12:00:00+02:00", false), // Constitution Day
    ("2026-12-23T12:00:00+01:00", true),
    ("2026-12-24T12:00:00+01:00", false), // Christmas Eve
    ("2026-12-25T12:00:00+01:00", false), // Christmas Day
    ("2026-12-30T12:00:00+01:00", true),
    ("2026-12-31T12:00:00+01:00", false), // New Year's Eve
];

/// Whom the plan has called, each with the route that says why.
fn expected(
    extent: Extent,
    fault: (Option<&str>, &'static str),
    open: bool,
) -> Vec<(&'static str, &'static str)> {
    let of =
        |route, ids: &[&'static str]| -> Vec<_> { ids.iter().map(|id| (*id, route)).collect() };
    let (system, supplier) = fault;
    let is_critical = system.is_none() || supplier == "it-afdeling";
    let mut called = of("leder", &LEADER);
    if !open && is_critical {
        called.push(("it-vagt", "it-vagt"));
    }
    if extent == Extent::OneSystem {
        called.extend(system.map(|_| (supplier, "et-system")));
        return called;
    }
    if open {
        called.push(("it-afdeling", "it-afdeling"));
    }
    called.extend(of("naboenheder", &NEIGHBOURS));
    if extent == Extent::Wide {
        called.extend(of("chef", &HEAD));
    }
    called
}

#[test]
fn who_is_called_is_right_for_every_fault_extent_hour_weekday_and_holiday() {
    let read = |path: &str| document(path).into_bytes();
    let contacts = contacts_file::read(&read("contacts.yaml"), Home::Denmark).expect("contacts");
    let suppliers = suppliers_file::read(&read("suppliers.yaml")).expect("suppliers");
    let systems = systems_file::read(&read("systems.yaml")).expect("systems");
    let hours = hours_file::read(&read("hours.yaml")).expect("hours").value;
    let settings = settings_file::read(&read("binder.yaml"))
        .expect("settings")
        .value;
    let routes = escalation_file::read(&read("escalation.yaml"))
        .expect("routes")
        .value;
    let zone = Zone::COPENHAGEN;
    let mut cases = 0;
    for (time, open) in MOMENTS {
        let at = moment::read(time).expect("a time");
        let office_open = hours.is_open(&settings.office_hours, at, zone);
        assert_eq!(office_open, open, "{time}");
        for extent in Extent::WORDS.iter().map(|(_, extent)| *extent) {
            for fault in FAULTS {
                let lists = CallSources {
                    contacts: &contacts.value,
                    suppliers: &suppliers.value,
                    systems: &systems.value,
                    asked: CallQuestion {
                        extent,
                        system: fault.0,
                        office_open,
                    },
                };
                let found = calls(&routes, lists, |_| true);
                let found: Vec<_> = found.iter().map(said).collect();
                let wanted = expected(extent, fault, open);
                assert_eq!(found, wanted, "{time} {extent:?} {fault:?}");
                assert!(found.iter().all(|(_, route)| has_reason(&routes, route)));
                cases += 1;
            }
        }
    }
    assert_eq!(cases, MOMENTS.len() * 4 * FAULTS.len());
}

/// Id of the person called, `-` for a supplier nobody knows, and of the route.
fn said(step: &CallStep) -> (&str, &str) {
    let who = match &step.who {
        CallTarget::Person(id) => id.as_str(),
        CallTarget::Unknown(_) | CallTarget::NoSupplier(_) => "-",
    };
    (who, step.route.as_str())
}

fn has_reason(routes: &Escalation, id: &str) -> bool {
    let route = routes.routes.iter().find(|route| route.id == id);
    route.is_some_and(|route| route.why.chars().count() > 20)
}

#[test]
fn the_screens_of_an_outage_at_school_are_in_danish_and_eighty_columns_wide() {
    let mut world = World::new();
    let ida = ida(&mut world);
    let open = ["incident", "open", "Netværket er nede på skolen"];
    let screens: [&[&str]; 14] = [
        &open,
        &["next"],
        &["duty"],
        &["call"],
        &["call", "--system", "aula"],
        &["call", "--wide"],
        &["contacts"],
        &["systems"],
        &["inform", "foraeldre"],
        &["inform", "medarbejdere"],
        &["inform", "samarbejdspartnere"],
        &["checklist", "brand"],
        &["checklist", "spoergsmaal-it"],
        &["status"],
    ];
    for words in screens {
        let ran = done(ida.binder(words));
        for line in ran.answer.lines() {
            assert!(line.chars().count() <= 80, "{words:?}: {line}");
        }
        for english in [" is ", " the ", " and "] {
            assert!(!ran.answer.contains(english), "{words:?}: {}", ran.answer);
        }
    }
    let parents = done(ida.binder(&["inform", "foraeldre"])).answer;
    assert!(
        parents.contains("Forældre: skolens it er nede"),
        "{parents}"
    );
    let print = ["print", "plan", "-o", "../plan.pdf", "--to", "Ida Lund"];
    let print = [&print[..], &["--keep", "skabet"]].concat();
    let ran = ida.binder(&print);
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    assert!(fs::metadata(ida.home().join("plan.pdf")).is_ok());
}

#[test]
fn whoever_begins_an_empty_binder_in_danish_is_offered_the_one_for_schools() {
    let mut world = World::new();
    let mette = world.person("mette");
    mette
        .variables
        .insert("LANG".to_owned(), "da_DK.UTF-8".to_owned());
    let made = done(mette.binder(&["init", "b", "--as", "mette"]));
    assert!(made.answer.contains("--starter skole"), "{}", made.answer);
    let typed = ["init", "s", "--starter", "skole", "--as", "mette"];
    let made = done(mette.binder(&typed));
    assert!(!made.answer.contains("--starter"), "{}", made.answer);
    let settings = fs::read_to_string(mette.home().join("s/binder.yaml")).expect("settings");
    assert!(settings.contains("\nlanguage: da\n"));
}

#[test]
fn the_first_thing_to_do_is_for_children_with_special_needs_and_their_care_comes_before_any_system()
{
    let mut world = World::new();
    let ida = ida(&mut world);
    done(ida.binder(&["incident", "open", "Netværket er nede på skolen"]));
    let next = done(ida.binder(&["next"])).answer;
    let first = next.lines().nth(3).unwrap_or_default();
    assert!(
        first.contains("særlige behov, først vigtig medicin"),
        "{next}"
    );
    let systems = done(ida.binder(&["systems"])).answer;
    let at = |name: &str| {
        systems
            .find(name)
            .unwrap_or_else(|| panic!("{name}: {systems}"))
    };
    let order = [
        "Pasning af børn op til 3.",
        "Sikkerhed og tryghed",
        "Fiberforbindelser",
    ]
    .map(at);
    assert!(order.is_sorted(), "{systems}");
    done(ida.binder(&["routine", "start", "reserve-bemanding"]));
    let hands = done(ida.binder(&["routine", "reserve-bemanding"])).answer;
    assert!(hands.contains("Ingen nye voksne alene med børn"), "{hands}");
}
