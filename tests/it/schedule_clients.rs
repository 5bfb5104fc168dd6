//! Scheduled jobs read by systemd and by parsers of property lists and XML. The command of a job is then
//! run as it stands.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::world::World;

fn run(program: &str, args: &[&str]) -> String {
    let output = Command::new(program)
        .args(args)
        .output()
        .expect("it starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {args:?}: {said}");
    said
}

/// The files of a job for a copy in a folder with every awkward letter a folder's name may have.
fn written(world: &mut World, system: &str) -> Vec<PathBuf> {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    let folder = "röd pärm 100% $HOME & <co>'s";
    assert_eq!(anna.binder(&["init", folder, "--as", "anna"]).code, 0);
    anna.folder.push(folder);
    assert_eq!(anna.binder(&["remote", "add", "hub", &hub]).code, 0);
    let ran = anna.binder(&["schedule", "--write", "--system", system, "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let answer: Value = serde_json::from_str(&ran.answer).expect("JSON");
    let files = answer["files"].as_array().expect("files").iter();
    files
        .map(|file| PathBuf::from(file["path"].as_str().expect("a path")))
        .collect()
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn systemd_finds_nothing_to_say_against_the_units() {
    let mut world = World::new();
    let units = written(&mut world, "systemd");
    let home = world.person("anna").home().to_owned();
    let mut analyze = Command::new("systemd-analyze");
    analyze.args(["verify", "--user", "--man=no"]).args(units);
    analyze.env("HOME", &home).env("XDG_RUNTIME_DIR", &home);
    let output = analyze.output().expect("systemd-analyze");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !said.contains("binder-"),
        "{said}"
    );
}

#[test]
fn the_property_list_is_one_and_its_command_runs() {
    let mut world = World::new();
    let file = written(&mut world, "launchd").remove(0);
    let script = "
import plistlib, sys
job = plistlib.load(open(sys.argv[1], 'rb'))
assert job['StartInterval'] == 900 and job['RunAtLoad'] is True, job
print('\\n'.join(job['ProgramArguments'][1:]))
";
    let said = run("python3", &["-c", script, &text(&file)]);
    let words: Vec<&str> = said.lines().collect();
    let anna = world.person("anna");
    let ran = anna.program(&words);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let hub = git2::Repository::open_bare(world.hub()).expect("the shared repository");
    assert!(hub.refname_to_id("refs/heads/copies/anna").is_ok());
}

#[test]
fn the_task_is_well_formed_and_its_command_names_the_copy() {
    let mut world = World::new();
    let file = written(&mut world, "windows").remove(0);
    let script = "
import sys, xml.etree.ElementTree as tree
task = tree.parse(sys.argv[1]).getroot()
space = '{http://schemas.microsoft.com/windows/2004/02/mit/task}'
assert task.tag == space + 'Task', task.tag
print(task.find(f'.//{space}Interval').text)
print(task.find(f'.//{space}Arguments').text)
";
    let said = run("python3", &["-X", "utf8", "-c", script, &text(&file)]);
    let folder = text(
        &world
            .person("anna")
            .folder
            .canonicalize()
            .expect("a folder"),
    );
    assert!(said.starts_with("PT15M\n"), "{said}");
    assert!(
        said.contains(&format!("-C \"{folder}\" --quiet sync")),
        "{said}"
    );
}

#[test]
fn the_line_for_cron_runs_in_a_shell() {
    let mut world = World::new();
    written(&mut world, "systemd");
    let anna = world.person("anna");
    let ran = anna.binder(&["schedule", "--system", "cron", "--json"]);
    let answer: Value = serde_json::from_str(&ran.answer).expect("JSON");
    let line = answer["start"].as_str().expect("a line");
    // As cron hands it on: after five fields, with its own escape taken off.
    let command = line
        .splitn(6, ' ')
        .nth(5)
        .expect("a command")
        .replace("\\%", "%");
    let program = std::env::current_exe()
        .expect("this program")
        .display()
        .to_string();
    let command = command.replacen(&program, env!("CARGO_BIN_EXE_binder"), 1);
    let output = Command::new("sh")
        .args(["-c", &command])
        .env_clear()
        .envs(&anna.variables)
        .output()
        .expect("a shell");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command}: {said}");
}

/// The files of a job for a disk; one that is mounted always is memory.
fn on_plug(world: &mut World, system: &str) -> (tempfile::TempDir, Vec<PathBuf>) {
    let disk = tempfile::tempdir_in("/dev/shm").expect("a disk");
    let place = disk.path().join("parm.git");
    git2::Repository::init_bare(&place).expect("a place");
    written(world, system);
    let anna = world.person("anna");
    let line = ["remote", "add", "usb", &text(&place)];
    assert_eq!(anna.binder(&line).code, 0);
    let line = [
        "schedule",
        "--write",
        "--on-plug",
        "usb",
        "--system",
        system,
    ];
    let ran = anna.binder(&[&line[..], &["--json"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let answer: Value = serde_json::from_str(&ran.answer).expect("JSON");
    let files = answer["files"].as_array().expect("files").iter();
    let files = files.map(|file| PathBuf::from(file["path"].as_str().expect("a path")));
    (disk, files.collect())
}

#[test]
fn systemd_finds_nothing_to_say_against_the_unit_for_a_disk_and_knows_its_mount() {
    let mut world = World::new();
    let (_disk, units) = on_plug(&mut world, "systemd");
    let mount = run("systemd-escape", &["--path", "--suffix=mount", "/dev/shm"]);
    let unit = std::fs::read_to_string(&units[0]).expect("a unit");
    assert!(unit.contains(&format!("WantedBy={mount}")), "{unit}");
    assert!(unit.contains("\"sync\" \"usb\""), "{unit}");
    let home = world.person("anna").home().to_owned();
    let mut analyze = Command::new("systemd-analyze");
    analyze.args(["verify", "--user", "--man=no"]).args(units);
    analyze.env("HOME", &home).env("XDG_RUNTIME_DIR", &home);
    let output = analyze.output().expect("systemd-analyze");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !said.contains("binder-"),
        "{said}"
    );
}

#[test]
fn the_jobs_for_a_disk_are_a_property_list_and_a_task_whose_command_syncs_with_it() {
    let mut world = World::new();
    let (disk, files) = on_plug(&mut world, "launchd");
    let script = "
import plistlib, sys
job = plistlib.load(open(sys.argv[1], 'rb'))
assert job['StartOnMount'] is True and 'StartInterval' not in job, job
print('\\n'.join(job['ProgramArguments'][1:]))
";
    let said = run("python3", &["-c", script, &text(&files[0])]);
    let words: Vec<&str> = said.lines().collect();
    let ran = world.person("anna").program(&words);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let place = git2::Repository::open_bare(disk.path().join("parm.git")).expect("the disk");
    assert!(place.refname_to_id("refs/heads/copies/anna").is_ok());
    let mut world = World::new();
    let (_disk, files) = on_plug(&mut world, "windows");
    let script = "
import sys, xml.etree.ElementTree as tree
task = tree.parse(sys.argv[1]).getroot()
space = '{http://schemas.microsoft.com/windows/2004/02/mit/task}'
trigger = task.find(f'{space}Triggers/{space}EventTrigger')
assert [it.tag[len(space):] for it in trigger] == ['Enabled', 'Subscription', 'Delay'], trigger
query = tree.fromstring(trigger.find(f'{space}Subscription').text)
print(query.find('Query/Select').get('Path'), query.find('Query/Select').text)
print(task.find(f'.//{space}Arguments').text)
";
    let said = run("python3", &["-X", "utf8", "-c", script, &text(&files[0])]);
    let event = "Microsoft-Windows-Partition/Diagnostic *[System[EventID=1006]]\n";
    assert!(said.starts_with(event), "{said}");
    assert!(said.trim_end().ends_with("--quiet sync \"usb\""), "{said}");
}
