//! Documents of the starters, read like a user's.

use std::fs;
use std::path::{Path, PathBuf};

use binder::domain::documents::finding::Finding;
use binder::domain::language::Language;
use binder::domain::people::phone_number::Home;
use binder::domain::time::moment::Zone;
use binder::format::documents::audiences_file;
use binder::format::documents::calendar_file;
use binder::format::documents::duties_file;
use binder::format::documents::escalation_file;
use binder::format::documents::grounds_file;
use binder::format::documents::hours_file;
use binder::format::documents::settings_file;
use binder::format::documents::strategies_file;
use binder::format::documents::suppliers_file;
use binder::format::documents::systems_file;
use binder::format::documents::units_file;
use binder::format::people::contacts_file;

fn starters() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("binder");
    let mut starters: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the starters")
        .map(|entry| entry.expect("a starter").path())
        .filter(|path| path.is_dir())
        .collect();
    starters.sort();
    starters
}

fn home(starter: &Path) -> Home {
    let bytes = fs::read(starter.join("binder.yaml")).expect("binder.yaml");
    let settings = settings_file::read(&bytes).expect("settings").value;
    Home::of(settings.zone, settings.language)
}

fn findings(name: &str, bytes: &[u8], home: Home) -> Vec<Finding> {
    macro_rules! found {
        ($read:expr) => {
            match $read {
                Ok(reading) => reading.findings,
                Err(finding) => vec![finding],
            }
        };
    }
    match name {
        "binder.yaml" => found!(settings_file::read(bytes)),
        "contacts.yaml" => found!(contacts_file::read(bytes, home)),
        "audiences.yaml" => found!(audiences_file::read(bytes)),
        "systems.yaml" => found!(systems_file::read(bytes)),
        "suppliers.yaml" => found!(suppliers_file::read(bytes)),
        "strategies.yaml" => found!(strategies_file::read(bytes)),
        "calendar.yaml" => found!(calendar_file::read(bytes)),
        "duties.yaml" => found!(duties_file::read(bytes)),
        "hours.yaml" => found!(hours_file::read(bytes)),
        "escalation.yaml" => found!(escalation_file::read(bytes)),
        "units.yaml" => found!(units_file::read(bytes)),
        "grounds.yaml" => found!(grounds_file::read(bytes)),
        other => panic!("no reader for {other}"),
    }
}

fn yaml_files(starter: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(starter)
        .expect("a starter")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_yaml_file_of_the_starters_reads_without_a_finding() {
    let mut faults = Vec::new();
    for starter in starters() {
        let home = home(&starter);
        for path in yaml_files(&starter) {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let bytes = fs::read(&path).expect("a file");
            for finding in findings(&name, &bytes, home) {
                faults.push(format!("{}: {finding:?}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn another_library_reads_the_starters_files_too() {
    for starter in starters() {
        for path in yaml_files(&starter) {
            let text = fs::read_to_string(&path).expect("a file");
            let read = serde_yaml::from_str::<serde_yaml::Value>(&text);
            assert!(
                read.is_ok_and(|value| value.is_mapping()),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn a_number_without_a_country_code_is_at_home_where_the_binders_clock_is() {
    assert_eq!(Home::of(Zone::OSLO, Language::Danish), Home::Norway);
    assert_eq!(Home::of(Zone::UTC, Language::Swedish), Home::Sweden);
    assert_eq!(Home::of(Zone::UTC, Language::English), Home::Nowhere);
}
