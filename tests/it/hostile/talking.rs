//! Servers that never stop sending, played by a script in place of ssh.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use crate::hostile::maker::done;
use crate::world::World;

fn line(bytes: &[u8]) -> Vec<u8> {
    let mut line = format!("{:04x}", bytes.len() + 4).into_bytes();
    line.extend_from_slice(bytes);
    line
}

/// What a server with one branch says before it is asked for anything.
fn greeting() -> Vec<u8> {
    let id = "a".repeat(40);
    let mut said = line(format!("{id} refs/heads/main\0side-band-64k ofs-delta\n").as_bytes());
    said.extend_from_slice(b"0000");
    said
}

/// What comes after the question: first this, then that for ever.
fn never_ends(world: &mut World, first: &[u8], then: &[u8]) -> crate::world::Ran {
    let folder = world.stick();
    fs::write(folder.join("greeting"), greeting()).expect("written");
    fs::write(folder.join("first"), first).expect("written");
    fs::write(folder.join("then"), then).expect("written");
    let place = folder.display();
    let script = folder.join("ssh");
    let text = format!(
        "#!/bin/sh\ncat {place}/greeting\nhead -c 60 > /dev/null\ncat {place}/first\n\
         while cat {place}/then; do :; done\n"
    );
    fs::write(&script, text).expect("written");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("a program");
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let command = script.display().to_string();
    anna.variables.insert("GIT_SSH_COMMAND".to_owned(), command);
    anna.variables
        .insert("PATH".to_owned(), "/usr/bin:/bin".to_owned());
    done(&anna.binder(&["remote", "add", "hub", "ssh://hub.example/srv/parm"]));
    anna.binder(&["sync"])
}

fn ends(mut world: World, first: &[u8], then: &[u8]) -> String {
    let ran = never_ends(&mut world, first, then);
    assert!(ran.code == 0 || ran.code == 3, "{}{}", ran.answer, ran.talk);
    let anna = world.person("anna");
    done(&anna.binder(&["log", "add", "det går att logga"]));
    assert!(!anna.folder.join(".git/binder/incoming-0").exists());
    ran.answer
}

#[test]
fn a_server_that_talks_for_ever_is_hung_up_on() {
    let greetings = line(b"\x02Counting \x1b[31m objects ...\r").repeat(500);
    let said = ends(World::new(), &line(b"NAK\n"), &greetings);
    assert!(!said.contains('\u{1b}'), "{said}");
    assert!(said.len() < 3000, "{said}");
}

#[test]
fn a_server_that_lists_branches_for_ever_is_hung_up_on() {
    let world = World::new();
    let branches: Vec<u8> = (0..500)
        .flat_map(|it| line(format!("{:040x} refs/heads/x{it}\n", it + 1).as_bytes()))
        .collect();
    let mut world = world;
    fs::write(world.stick().join("x"), "").expect("written");
    // Nothing ends the list.
    let folder = world.stick();
    let place = folder.display().to_string();
    fs::write(folder.join("then"), branches).expect("written");
    let script = folder.join("ssh");
    fs::write(
        &script,
        format!("#!/bin/sh\nwhile cat {place}/then; do :; done\n"),
    )
    .expect("written");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("a program");
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let command = script.display().to_string();
    anna.variables.insert("GIT_SSH_COMMAND".to_owned(), command);
    anna.variables
        .insert("PATH".to_owned(), "/usr/bin:/bin".to_owned());
    done(&anna.binder(&["remote", "add", "hub", "ssh://hub.example/srv/parm"]));
    let ran = anna.binder(&["sync"]);
    assert_eq!(ran.code, 3, "{}{}", ran.answer, ran.talk);
}

#[test]
fn a_pack_that_never_ends_is_ended_at_its_first_wrong_byte_or_at_the_limit() {
    let mut first = line(b"NAK\n");
    first.extend(line(b"\x01PACK\0\0\0\x02\0\x1e\0\0"));
    // Zeros are no object.
    let zeros = line(&[&[1][..], &[0; 60_000]].concat());
    let said = ends(World::new(), &first, &zeros);
    assert!(said.contains("main hämtades inte"), "{said}");
    // One honest small text after the other, more than were promised.
    let text: &[u8] = &[0x31, 0x78, 0x9c, 0x4b, 0x04, 0x00, 0x00, 0x62, 0x00, 0x62];
    let texts = line(&[&[1][..], &text.repeat(6000)].concat());
    let mut few = line(b"NAK\n");
    few.extend(line(b"\x01PACK\0\0\0\x02\0\0\x03\xe8"));
    let said = ends(World::new(), &few, &texts);
    assert!(said.contains("main hämtades inte"), "{said}");
}
