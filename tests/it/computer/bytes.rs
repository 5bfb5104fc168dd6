//! Bytes that are not text, byte-order marks, line ends, terminals that do not write UTF-8.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{anna, done, rows, typed};
use crate::world::{Person, World, windows_needs};

/// Runs the program with bytes on standard input.
fn piped(person: &Person, args: &[&str], input: &[u8]) -> (i32, String) {
    use std::io::Write;
    let mut child = Command::new(env!("CARGO_BIN_EXE_binder"))
        .args(args)
        .current_dir(&person.folder)
        .env_clear()
        .envs(&person.variables)
        .envs(windows_needs())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut pipe = child.stdin.take().expect("an input");
    // A program that does not read its input has closed it.
    let _ = pipe.write_all(input);
    drop(pipe);
    let ran = child.wait_with_output().expect("the program ends");
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    (ran.status.code().expect("a code"), said)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.map(|file| file.path()).collect()
}

#[test]
fn bytes_that_are_no_text_are_kept_as_they_came_and_written_when_it_is_said_what_they_are() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let bytes = b"Str\xf6mavbrott i hall 2\n";
    let (code, said) = piped(anna, &["log", "add", "-"], bytes);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("--encoding windows-1252"), "{said}");
    let kept = files(&anna.home().join(".state/binder/refused"));
    assert_eq!(kept.len(), 1);
    assert_eq!(fs::read(&kept[0]).expect("kept"), bytes);
    let said: String = said.split_whitespace().collect();
    let file = kept[0].display().to_string();
    assert!(said.contains(&format!("<{file}")), "{said}");
    let examined = done(typed(anna, "doctor --fix"));
    assert!(examined.contains("UTF-8"), "{examined}");
    assert!(
        kept[0].exists(),
        "what nobody could read is not thrown away"
    );
    let typed = ["log", "add", "-", "--encoding", "windows-1252"];
    let (code, said) = piped(anna, &typed, bytes);
    assert_eq!(code, 0, "{said}");
    assert_eq!(
        rows(anna).last().map(String::as_str),
        Some("Strömavbrott i hall 2")
    );
    let (code, _) = piped(anna, &["log", "add", "-", "--encoding", "klingon"], bytes);
    assert_eq!(code, 2);
}

#[test]
fn marks_are_dropped_and_lines_end_alike() {
    let mut world = World::new();
    let anna = anna(&mut world);
    for (input, row) in [
        (&b"\xef\xbb\xbfA\r\nb\rc\n"[..], "A\nb\nc"),
        (b"\xff\xfeA\0\n\0", "A"),
        (b"A\tb \x1b[31mred\x07", "A\tb \x1b[31mred\x07"),
    ] {
        let (code, said) = piped(anna, &["log", "add", "-"], input);
        assert_eq!(code, 0, "{said}");
        assert_eq!(rows(anna).last().map(String::as_str), Some(row));
    }
    done(anna.binder(&["log", "add", "One\r\ntwo", "--action", "Three\r\nfour"]));
    assert!(rows(anna).contains(&"One\ntwo".to_owned()));
    let shown = done(typed(anna, "log --incident journal"));
    assert!(
        !shown.contains('\x1b') && !shown.contains('\x07'),
        "{shown:?}"
    );
}

#[test]
fn a_zero_byte_is_refused_and_kept() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let (code, said) = piped(anna, &["log", "add", "-"], b"a\0b");
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("zero byte"), "{said}");
    let kept = files(&anna.home().join(".state/binder/refused"));
    assert_eq!(fs::read(&kept[0]).expect("kept"), b"a\0b");
}

#[cfg(unix)]
#[test]
fn words_of_a_terminal_that_does_not_write_utf8_are_kept_byte_for_byte_or_converted() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let mut world = World::new();
    let anna = anna(&mut world);
    let run = |before: &[&str], word: &[u8]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_binder"))
            .args(before)
            .args(["log", "add"])
            .arg(OsStr::from_bytes(word))
            .current_dir(&anna.folder)
            .env_clear()
            .envs(&anna.variables)
            .output()
            .expect("the program starts");
        ran.status.code()
    };
    assert_eq!(run(&[], b"Str\xf6m i hall"), Some(2));
    let kept = files(&anna.folder.join(".git/binder/refused"));
    let bytes = fs::read(&kept[0]).expect("kept");
    assert_eq!(bytes, b"binder log add \"Str\xf6m i hall\"");
    assert_eq!(
        run(&["--encoding", "iso-8859-1"], b"Str\xf6m i hall"),
        Some(0)
    );
    assert_eq!(rows(anna).last().map(String::as_str), Some("Ström i hall"));
}

#[test]
fn words_without_quotation_marks_are_the_text_and_a_time_is_read_as_people_write_it() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(typed(anna, "log add No power in hall 2"));
    let text = rows(anna).last().cloned();
    assert_eq!(text.as_deref(), Some("No power in hall 2"));
    let ran = done(typed(anna, "incident open No power --risk"));
    assert!(ran.contains("No power"), "{ran}");
    done(anna.binder(&["log", "add", "x", "--action", "y", "--due", "2h"]));
    done(anna.binder(&["log", "add", "x", "--action", "y", "--due", "in 2 hours"]));
    let ran = anna.binder(&["log", "add", "x", "--action", "y", "--due", "soonish"]);
    assert!(ran.talk.contains("tomorrow 08:00"), "{ran:?}");
}
