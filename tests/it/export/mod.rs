//! The content of a binder taken out of it: the file for phones, folders, tables, and the archive of an incident.

mod archive;
mod beside;
mod forms;
mod html;
mod wiki;
mod wiki_exports;

use std::fs;

use crate::world::{Person, World};

/// An incident with a decision, an action, a correction, an open row and two that mean harm.
const TYPED: [&[&str]; 8] = [
    &["incident", "open", "Nätavbrott", "--at", "2026-11-20 10:00"],
    &[
        "log",
        "add",
        "Strömmen är borta i hall 2",
        "--at",
        "2026-11-20 10:05",
    ],
    &[
        "log",
        "add",
        "Ring Østergård & Sæther",
        "--action",
        "Ring ITS",
        "--owner",
        "driftansvarig",
    ],
    &[
        "log",
        "decide",
        "Kör reservrutinen",
        "--why",
        "ingen tid är känd",
    ],
    &[
        "log",
        "add",
        "Öppet för alla: vi felsöker",
        "--handling",
        "open",
    ],
    &[
        "log",
        "add",
        "--",
        "<script>alert(1)</script><img src=x onerror=alert(2)>",
    ],
    &[
        "log",
        "add",
        "--",
        "[klicka](javascript:alert(3)) \u{202e}bakåt\u{1b}[31m",
    ],
    &["log", "correct", "anna-3", "Strömmen är borta i hall 3"],
];

/// The Ladok binder with an incident of two days, rows by two people, and what means harm.
pub(crate) fn lived_in(world: &mut World) -> &mut Person {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    for typed in TYPED {
        done(anna, typed);
    }
    hostile_documents(anna);
    done(anna, &["remote", "add", "hub", &hub]);
    done(anna, &["sync"]);
    let bo = world.person("bo");
    done(
        bo,
        &["join", &hub, "parm", "--as", "bo", "--person", "Bo Östlund"],
    );
    bo.folder.push("parm");
    bo.set_clock("2026-11-21T08:00:00Z".parse().expect("a time"));
    done(bo, &["log", "add", "Strömmen är tillbaka"]);
    done(bo, &["sync"]);
    let anna = world.person("anna");
    anna.set_clock("2026-11-21T09:00:00Z".parse().expect("a time"));
    done(anna, &["sync"]);
    done(anna, &["member", "add", "bo"]);
    anna
}

fn done(person: &mut Person, typed: &[&str]) {
    let ran = person.binder(typed);
    assert_eq!(ran.code, 0, "{typed:?}: {}", ran.talk);
}

/// A chapter for the employees that links to where nobody should be led, and one for nobody.
fn hostile_documents(anna: &mut Person) {
    let chapter = "---\ntitle: Farliga länkar\naudience: medarbetare\n---\n# 11 Farliga länkar\n\n\
        [a](javascript:alert(4)) [b](JaVaScRiPt:alert(5)) [c](data:text/html,x) [d](vbscript:x)\n\
        <a href=\"javascript:alert(6)\">e</a> <iframe src=\"https://ladok.example\"></iframe>\n\
        [f](https://ladok.example/?a=\"onclick=alert(7)) ![bild](https://ladok.example/x.png)\n\n\
        | a | b |\n|---|---|\n| <b onmouseover=alert(8)>x</b> | y |\n";
    fs::write(anna.folder.join("plan/11-farliga-lankar.md"), chapter).expect("a chapter");
    let secret = "---\ntitle: Lås\n---\n# 12 Lås\n\nKoden ligger hos vakten.\n";
    fs::write(anna.folder.join("plan/12-las.md"), secret).expect("a chapter");
    done(anna, &["plan", "save"]);
}
