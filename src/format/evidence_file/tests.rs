//! Tests of `evidence_file`.

use super::*;

fn a_file() -> EvidenceFile {
    let object = |kind, digit: &str, path: &str, bytes: &[u8]| EvidenceObject {
        kind,
        id: digit.repeat(40),
        path: path.to_owned(),
        bytes: bytes.to_owned(),
    };
    let mut tree = b"100644 b\xc3\xa5t.md\0".to_vec();
    tree.extend([7; 20]);
    tree.extend(b"100644 \xff\xfe.md\0");
    tree.extend([8; 20]);
    EvidenceFile {
        version: 2,
        remarks: vec![
            "En logg".to_owned(),
            String::new(),
            "som kan kontrolleras".to_owned(),
        ],
        log: LogId::new("2026-11-22-natavbrott").expect("a log"),
        zone: "Europe/Stockholm".to_owned(),
        tips: vec![("bo".to_owned(), "a".repeat(40))],
        objects: vec![
            object(ObjectKind::Commit, "a", "", b"tree x\n\nutan radslut"),
            object(ObjectKind::Tree, "b", "", &tree),
            object(ObjectKind::Tree, "d", "", b""),
            object(
                ObjectKind::Page,
                "c",
                "log/bo/x/0001.yaml",
                b"---\nid: \"bo-1\"\n",
            ),
        ],
    }
}

#[test]
fn what_was_written_is_read_again_byte_for_byte() {
    let bytes = write(&a_file());
    assert!(is_one(&bytes));
    assert_eq!(read(&bytes), Ok(a_file()));
    let text = String::from_utf8(bytes).expect("text");
    assert!(text.contains("\n# En logg\n#\n# som kan kontrolleras\nlog 2026"));
    assert!(text.contains("100644 0707070707070707070707070707070707070707 \"båt.md\"\n"));
    assert!(text.contains("100644 0808080808080808080808080808080808080808 xfffe2e6d64\n"));
}

#[test]
fn what_is_none_or_not_whole_is_refused_with_its_line() {
    let whole = String::from_utf8(write(&a_file())).expect("text");
    for cut in [0, 5, whole.len() / 2, whole.len() - 3] {
        assert!(read(&whole.as_bytes()[..cut]).is_err(), "{cut}");
    }
    let huge = whole.replace(" 20\n", " 99999999999\n");
    let line = read(huge.as_bytes()).expect_err("too long").line;
    assert_eq!(
        huge.lines().nth(line - 2).map(|it| &it[..6]),
        Some("commit")
    );
    for odd in ["blob x", "tree zz 1", "log ../x", "tip bo 12", "page"] {
        let bytes = format!("binder-evidence: 2\nlog 2026-11-22-x\n{odd}\n");
        assert!(read(bytes.as_bytes()).is_err(), "{odd}");
    }
}

#[test]
fn nothing_can_be_written_beside_what_a_line_has_room_for() {
    let whole = String::from_utf8(write(&a_file())).expect("text");
    let id = "a".repeat(40);
    for (line, with_more) in [
        (
            "log 2026-11-22-natavbrott\n",
            "log 2026-11-22-natavbrott Beslut: vi betalar\n".to_owned(),
        ),
        (
            "zone Europe/Stockholm\n",
            "zone Europe/Stockholm Beslut: vi betalar\n".to_owned(),
        ),
        (
            "zone Europe/Stockholm\n",
            "zone Europe/Stockholm\nzone UTC\n".to_owned(),
        ),
        (
            &format!("tip bo {id}\n"),
            format!("tip bo {id} Beslut: vi betalar\n"),
        ),
        (
            &format!("\ncommit {id} 20\n"),
            format!("\n# Beslut: vi betalar\ncommit {id} 20\n"),
        ),
        (
            &format!("\ncommit {id} 20\n"),
            format!("\n Beslut: vi betalar\ncommit {id} 20\n"),
        ),
        (&format!("commit {id} 20\n"), format!("commit {id} +20\n")),
        (&format!("commit {id} 20\n"), format!("commit {id} 20 \n")),
        ("xfffe2e6d64", "xFFFE2E6D64".to_owned()),
        ("\"båt.md\"", "x62c3a5742e6d64".to_owned()),
        ("\"båt.md\"", "\"b\\u00e5t.md\"".to_owned()),
    ] {
        assert!(whole.contains(line), "{line}");
        let changed = whole.replacen(line, &with_more, 1);
        assert!(read(changed.as_bytes()).is_err(), "{with_more}");
    }
}
