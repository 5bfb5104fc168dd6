//! The envelope's key on paper: printed or in a file, read back by eye and by camera, and what it opens by hand.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::lists::{CHILDREN, seal_new};
use super::page_by_hand::{PAGES, blocks};
use super::*;

const LIST: &str = "Klass Kanariefågel";

/// Programs of a print queue, in a folder outside the world: what is printed is paper.
struct Queue(TempDir);

impl Queue {
    /// The program `name` keeps what it is handed; `state` is what is said of the printer.
    fn new(person: &mut Person, name: &str, state: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        let takes = "#!/bin/sh\ncat > \"$(dirname \"$0\")/it.pdf\"\necho \"$@\" > \"$(dirname \"$0\")/words\"\n\
                     echo 'request id is office-7 (1 file(s))'\n";
        let says = format!("#!/bin/sh\necho 'printer office {state}'\n");
        for (name, text) in [(name, takes), ("lpstat", &says)] {
            let program = folder.path().join(name);
            fs::write(&program, text).expect("a program");
            let runs = fs::Permissions::from_mode(0o755);
            fs::set_permissions(&program, runs).expect("it runs");
        }
        let tools = folder.path().join("tools");
        fs::create_dir(&tools).expect("a folder");
        for tool in ["cat", "dirname"] {
            std::os::unix::fs::symlink(format!("/usr/bin/{tool}"), tools.join(tool))
                .expect("a link");
        }
        let path = format!("{}:{}", folder.path().display(), tools.display());
        person.variables.insert("PATH".to_owned(), path);
        Self(folder)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).unwrap_or_default()
    }
}

/// What a program of the system says of the sheet in a folder.
fn said(folder: &Path, program: &str, words: &[&str]) -> String {
    let ran = Command::new(program)
        .args(words)
        .current_dir(folder)
        .output();
    let ran = ran.unwrap_or_else(|error| panic!("{program}: {error}"));
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

/// The key that somebody types who reads the sheet `it.pdf`, and the one a camera reads.
fn read_back(folder: &Path) -> [String; 2] {
    let text = said(folder, "pdftotext", &["it.pdf", "-"]);
    let text: String = text.split_whitespace().collect();
    let at = text.find("AGE-SECRET-KEY-1").expect("a key");
    said(
        folder,
        "pdftoppm",
        &["-r", "150", "-gray", "it.pdf", "sheet"],
    );
    let code = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"];
    let pictures = fs::read_dir(folder).expect("a folder").flatten();
    let pictures = pictures.map(|it| it.path().display().to_string());
    let pictures: Vec<String> = pictures.filter(|it| it.ends_with(".pgm")).collect();
    assert_eq!(pictures.len(), 1, "one sheet");
    let code = said(folder, "zbarimg", &[&code[..], &[&pictures[0]]].concat());
    [
        text[at..].chars().take(74).collect(),
        code.trim().to_owned(),
    ]
}

/// What the page on opening by hand makes of a list, with the key in a file.
fn by_hand(hub: &Path, branch: &str, key: &str) -> String {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("key");
    fs::write(&file, format!("{key}\n")).expect("written");
    let command = blocks(PAGES[0].1)[2];
    let mut shell = Command::new("sh");
    shell.args(["-c", command]).current_dir(hub);
    let ran = shell.env("branch", branch).env("key", &file).output();
    String::from_utf8(ran.expect("a shell").stdout).expect("text")
}

/// Anna with a list at the hub, and a folder for what is temporary; the list's id.
fn sealed(world: &mut World) -> String {
    begin(world);
    let temporary = world.stick().with_file_name("tmp");
    fs::create_dir(&temporary).expect("a folder");
    let anna = world.person("anna");
    let variable = temporary.display().to_string();
    anna.variables.insert("TMPDIR".to_owned(), variable);
    let said = seal_new(anna, LIST, CHILDREN);
    said["list"].as_str().expect("an id").to_owned()
}

fn has_envelope(person: &Person) -> bool {
    let journal = person.folder.join("log/anna/journal/0001.yaml");
    let journal = fs::read_to_string(journal).expect("a page");
    journal.contains("to: \"envelope\"")
}

#[test]
fn the_printed_key_is_read_by_eye_and_by_camera_opens_by_hand_and_no_file_stays_behind() {
    for (program, words) in [("lp", "-d office"), ("lpr", "-P office")] {
        let mut world = World::new();
        let id = sealed(&mut world);
        let anna = world.person("anna");
        let queue = Queue::new(anna, program, "is idle.");
        let ran = anna.program(&["seal", "envelope", "--printer", "office", "--unsealed"]);
        assert_eq!(ran.code, 0, "{}", ran.talk);
        assert!(ran.talk.contains("Skickad till skrivaren"), "{}", ran.talk);
        assert!(!ran.answer.contains("AGE-SECRET"), "{}", ran.answer);
        assert_eq!(queue.read("words").trim(), words);
        let [text, code] = read_back(queue.0.path());
        assert_eq!(text, code);
        let sheet = said(queue.0.path(), "pdftotext", &["it.pdf", "-"]);
        for words in ["kassaskåpet", "seal open NAMN --envelope", "age -d -i FILE"] {
            assert!(sheet.contains(words), "{words}: {sheet}");
        }
        typed(anna, &["sync"]);
        let text = by_hand(&world.hub(), &format!("sealed/{id}/2.anna"), &code);
        assert_eq!(text.trim_end(), CHILDREN.trim_end());
        let root = world.stick();
        let root = root.parent().expect("the world");
        let found = super::canaries::found(root, &[&code]);
        assert!(found.is_empty(), "{}", found.join("\n"));
        let temporary = fs::read_dir(root.join("tmp")).expect("a folder");
        assert_eq!(temporary.count(), 0, "no file stays behind");
    }
}

#[test]
fn the_key_in_a_file_is_for_its_owner_alone_and_the_file_says_what_it_is() {
    let mut world = World::new();
    let id = sealed(&mut world);
    let out = world.stick().join("kuvert.pdf");
    let name = out.display().to_string();
    let anna = world.person("anna");
    let line = ["seal", "envelope", "-o", &name, "--unsealed"];
    let ran = anna.program(&line);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let told = ran.talk.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("har nyckeln i klartext"), "{told}");
    let mode = fs::metadata(&out).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let folder = TempDir::new().expect("a folder");
    fs::copy(&out, folder.path().join("it.pdf")).expect("copied");
    let [text, code] = read_back(folder.path());
    assert_eq!(text, code);
    let sheet = said(folder.path(), "pdftotext", &["it.pdf", "-"]);
    assert!(sheet.contains("Nyckel till kuvertet"), "{sheet}");
    typed(anna, &["sync"]);
    let opened = by_hand(&world.hub(), &format!("sealed/{id}/2.anna"), &code);
    assert_eq!(opened.trim_end(), CHILDREN.trim_end());
    // A file that is there is not written over, and its key goes on counting.
    let before = fs::read(&out).expect("a file");
    let anna = world.person("anna");
    assert_eq!(anna.program(&line).code, 1);
    assert_eq!(fs::read(&out).expect("a file"), before);
    anna.input = format!("{code}\n");
    let open = ["seal", "open", LIST, "--envelope", "--unsealed"];
    assert_eq!(typed(anna, &open).answer, CHILDREN);
}

#[test]
fn a_key_that_did_not_come_out_of_a_printer_does_not_count() {
    let mut world = World::new();
    sealed(&mut world);
    let anna = world.person("anna");
    let stopped = Queue::new(anna, "lp", "disabled since Mon Nov 30 16:15:58 2026 -");
    let line = ["seal", "envelope", "--unsealed", "--printer"];
    let ran = anna.program(&line);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(ran.talk.contains("cancel office-7"), "{}", ran.talk);
    assert!(ran.talk.contains("gäller inte"), "{}", ran.talk);
    assert!(!has_envelope(anna));
    drop(stopped);
    let ran = anna.program(&line);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(ran.talk.contains("inget är sparat"), "{}", ran.talk);
    assert!(!has_envelope(anna));
    // At a keyboard a file whose key was not read back is wiped.
    let out = world.stick().join("kuvert.pdf");
    let name = out.display().to_string();
    let anna = world.person("anna");
    (anna.sees, anna.types) = (true, true);
    anna.input = "FEL\n".to_owned();
    let ran = anna.binder(&["seal", "envelope", "-o", &name]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(!out.exists() && !has_envelope(anna));
}
