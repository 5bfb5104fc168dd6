//! Replays the fuzzing corpus: seeds, and inputs that once broke something.

use std::fs;
use std::path::Path;

#[path = "../fuzz/readers.rs"]
mod readers;

#[test]
fn no_reader_breaks_on_anything_that_was_ever_tried() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    for (name, read) in readers::ALL {
        let folder = fs::read_dir(corpus.join(name));
        let mut count = 0;
        for entry in folder.expect("inputs for each reader").flatten() {
            read(&fs::read(entry.path()).expect("an input"));
            count += 1;
        }
        assert!(count > 2, "{name} has too few inputs to begin with");
    }
}

#[test]
fn each_reader_that_is_fuzzed_has_a_program_of_its_own() {
    let targets = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/targets");
    let files = fs::read_dir(targets).expect("targets").flatten();
    let mut files: Vec<String> = files
        .map(|it| it.file_name().to_string_lossy().replace(".rs", ""))
        .collect();
    let mut names: Vec<&str> = readers::ALL.iter().map(|it| it.0).collect();
    files.sort();
    names.sort_unstable();
    assert_eq!(files, names);
}
