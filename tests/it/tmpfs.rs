//! Full disks and read-only media, mounted as tmpfs in a namespace.

use std::process::Command;

use crate::world::{Person, Ran, World};

/// Anna with a binder of her own.
fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    let init = "init parm --starter ladok --as anna --person Anna";
    let made = anna.binder(&init.split(' ').collect::<Vec<_>>());
    assert_eq!(made.code, 0, "{}", made.talk);
    anna.folder.push("parm");
    anna
}

/// Runs a script of the shell where it may mount what it likes; `$BINDER` is the program.
fn mounted(person: &Person, script: &str) -> Ran {
    let done = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-e", "-c", script])
        .current_dir(person.home())
        .env_clear()
        .envs(&person.variables)
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("BINDER", env!("CARGO_BIN_EXE_binder"))
        .output()
        .expect("unshare starts");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    let code = done.status.code().and_then(|code| u8::try_from(code).ok());
    Ran {
        code: code.expect("an exit code"),
        answer: text(done.stdout),
        talk: text(done.stderr),
    }
}

/// The one text kept in the user's own folder.
fn kept_at_home(person: &Person) -> String {
    let folder = person.home().join(".state/binder/refused");
    let mut files = std::fs::read_dir(folder).expect("a folder for refused texts");
    let file = files.next().expect("a text").expect("a file");
    std::fs::read_to_string(file.path()).expect("text")
}

fn refused(ran: &Ran) {
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.talk.contains("\nbinder log add \"Viktigt ord\"\n"),
        "{ran:?}"
    );
    assert!(!ran.talk.contains("panicked"), "{ran:?}");
}

#[test]
fn on_a_medium_that_cannot_be_written_everything_reads_and_a_text_is_kept_at_home() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let read_only = "mount --bind parm parm; mount -o remount,ro,bind parm; cd parm; ";
    for command in ["log", "contacts", "plan", "status", "next", "incident list"] {
        let ran = mounted(anna, &format!("{read_only} \"$BINDER\" {command}"));
        assert_eq!(ran.code, 0, "{command}: {ran:?}");
        assert_ne!(ran.answer, "", "{command}");
    }
    let ran = mounted(
        anna,
        &format!("{read_only} \"$BINDER\" log add 'Viktigt ord'"),
    );
    refused(&ran);
    assert!(ran.talk.contains(".state/binder/refused/"), "{ran:?}");
    assert!(ran.talk.contains("skrivskyddad"), "{ran:?}");
    assert_eq!(kept_at_home(anna), "binder log add \"Viktigt ord\"");
}

/// Fills a disk of 1 MiB, which the copy was moved to, to the last byte. Its objects lie in a pack,
/// as after some weeks of use: one by one they would not fit.
const FULL: &str = "git -C parm repack -adq; git -C parm prune-packed -q; \
                    mkdir disk; mount -t tmpfs -o size=1m none disk; cp -a parm/. disk; mv parm was; cd disk; \
                    cat /dev/zero > fill 2> /dev/null || true; ";

#[test]
fn on_a_full_disk_a_text_is_kept_at_home_and_everything_reads() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let script = format!(
        "{FULL} \"$BINDER\" log > /dev/null; \"$BINDER\" contacts > /dev/null; \
         exec \"$BINDER\" log add 'Viktigt ord'"
    );
    let ran = mounted(anna, &script);
    refused(&ran);
    assert!(ran.talk.contains("Fel: Disken är full.\n"), "{ran:?}");
    assert_eq!(kept_at_home(anna), "binder log add \"Viktigt ord\"");
}

#[test]
fn when_every_disk_is_full_the_text_is_on_the_screen_for_paper() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let script = format!(
        "{FULL} export XDG_STATE_HOME=\"$PWD/state\"; exec \"$BINDER\" log add 'Viktigt ord'"
    );
    let ran = mounted(anna, &script);
    refused(&ran);
    assert!(ran.talk.contains("papper"), "{ran:?}");
}

#[test]
fn a_row_that_no_longer_fits_in_the_log_waits_and_is_added_when_there_is_room() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let script = format!(
        "{FULL} for kib in 4 8 12 16 20 24 28 32 40 48; do \
           truncate -s -${{kib}}K fill; \"$BINDER\" log add \"Rad $kib\" >> ../said 2>&1 || true; \
         done; rm fill; \"$BINDER\" log add Sist > /dev/null; \
         \"$BINDER\" log --plain; cat ../said >&2"
    );
    let ran = mounted(anna, &script);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(!ran.talk.contains("panicked"), "{ran:?}");
    for kib in [4, 8, 12, 16, 20, 24, 28, 32, 40, 48] {
        let row = format!("Rad {kib}");
        let in_log = ran.answer.contains(&format!("{row}\n"));
        let on_screen = ran.talk.contains(&format!("\"{row}\"\n"));
        assert!(in_log != on_screen, "{row} {ran:?}");
    }
}

fn typed(person: &mut Person, words: &[&str]) -> Ran {
    let ran = person.binder(words);
    assert_eq!(ran.code, 0, "{words:?}: {}{}", ran.answer, ran.talk);
    ran
}

/// Anna and Bo, both members, with a place where they meet and nothing that is not exchanged.
fn both(world: &mut World) {
    let hub = world.hub().display().to_string();
    let anna = anna(world);
    typed(anna, &["remote", "add", "hub", &hub]);
    typed(anna, &["sync"]);
    let bo = world.person("bo");
    typed(bo, &["join", &hub, "parm", "--as", "bo", "--person", "Bo"]);
    bo.folder.push("parm");
    typed(bo, &["sync"]);
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    typed(anna, &["member", "add", "bo"]);
    typed(anna, &["sync"]);
    typed(world.person("bo"), &["sync"]);
}

/// Bo writes a row that waits for Anna where they meet.
fn bo_writes(world: &mut World) {
    let bo = world.person("bo");
    typed(bo, &["log", "add", "Bos rad"]);
    typed(bo, &["sync"]);
}

#[test]
fn what_a_dead_exchange_left_and_nobody_can_remove_keeps_no_entry_from_coming_and_is_named() {
    let mut world = World::new();
    both(&mut world);
    bo_writes(&mut world);
    let left = ".git/binder/incoming-0";
    let script = format!(
        "cd parm; mkdir -p {left}/f; mount -t tmpfs none {left}/f; \
         \"$BINDER\" sync || echo \"ended with $?\"; \"$BINDER\" log; \"$BINDER\" doctor || true"
    );
    let ran = mounted(world.person("anna"), &script);
    let said = ran.answer.clone() + &ran.talk;
    assert!(said.contains("Bos rad"), "{ran:?}");
    assert!(said.contains("ended with 3"), "{ran:?}");
    assert!(said.matches(left).count() >= 2, "{ran:?}");
    assert!(!said.contains("Inget är fel"), "{ran:?}");
}

#[test]
fn a_disk_of_ones_own_that_takes_nothing_is_never_told_as_a_refusal_of_the_place() {
    let mut world = World::new();
    both(&mut world);
    bo_writes(&mut world);
    let packs = ".git/objects/pack";
    let script = format!(
        "cd parm; mount --bind {packs} {packs}; mount -o remount,ro,bind {packs}; \
         \"$BINDER\" sync || echo \"ended with $?\""
    );
    let ran = mounted(world.person("anna"), &script);
    let said = ran.answer.clone() + &ran.talk;
    assert!(said.contains(packs), "{ran:?}");
    assert!(said.contains("ended with 1"), "{ran:?}");
    for untrue in ["tog inte emot", "ersatt", "hör dit"] {
        assert!(!said.contains(untrue), "{untrue}: {ran:?}");
    }
}

/// Another program has the file open: on Windows it cannot be replaced then, here a mount does the same.
#[test]
fn a_file_that_cannot_be_replaced_is_named_its_newer_text_is_shown_and_it_is_nobodys_change() {
    let mut world = World::new();
    both(&mut world);
    let bo = world.person("bo");
    let chapter = bo.folder.join("plan/01-introduktion.md");
    let text = std::fs::read_to_string(&chapter).expect("a chapter");
    std::fs::write(&chapter, format!("{text}\nBos rad.\n")).expect("a chapter");
    typed(bo, &["plan", "save"]);
    typed(bo, &["sync"]);
    let held = "cd parm; mount --bind plan/01-introduktion.md plan/01-introduktion.md; ";
    let anna = world.person("anna");
    let ran = mounted(
        anna,
        &format!(
            "{held} for words in sync 'plan 1' status 'plan save' 'log add efter' sync; do \
             \"$BINDER\" $words; done; umount plan/01-introduktion.md; \"$BINDER\" status; \
             cat plan/01-introduktion.md"
        ),
    );
    let said = ran.answer.replace("\n  ", " ");
    let name = "plan/01-introduktion.md i mappen är en äldre text";
    assert!(said.matches(name).count() >= 3, "{said}");
    assert!(said.contains("Allt i mappen är sparat."), "{said}");
    let (_, last) = said.rsplit_once("skickade").unwrap_or(("", &said));
    assert!(last.contains("Bos rad."), "{said}");
    let main = git2::Repository::open(&anna.folder).expect("a copy");
    let tip = main
        .revparse_single("main:plan/01-introduktion.md")
        .expect("a chapter");
    let blob = tip.into_blob().expect("a chapter");
    assert!(String::from_utf8_lossy(blob.content()).contains("Bos rad."));
}
