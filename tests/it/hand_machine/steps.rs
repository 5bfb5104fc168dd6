//! Random steps of people in a run.

use std::fs;
use std::path::Path;

use crate::hand_machine::documents::{self, ALL, CONTACTS};
use crate::hand_machine::play::{PEOPLE, Run};
use crate::hand_machine::proposals;

pub(super) fn one(run: &mut Run) {
    let name = PEOPLE[run.dice.below(PEOPLE.len())];
    match run.dice.below(28) {
        0..=5 => edit_by_hand(run, name),
        6 => fault(run, name),
        7 => empty_or_delete(run, name),
        8 => rename(run, name),
        9 => with_crlf(run, name),
        10..=12 => save(run, name),
        13 => resolve(run, name),
        14 => review(run, name),
        15..=17 => contacts(run, name),
        18 => log(run, name),
        19 => interrupted(run, name),
        20 | 21 => proposals::proposed(run),
        22 => proposals::answered(run, name),
        23 => restore(run, name),
        _ => {
            run.binder(name, &["sync"]);
        }
    }
}

/// Everybody stops: each makes one last change, what can be saved is saved, and all exchange until
/// nothing is new. Half of them take in what the others did while their own changes are unsaved: there
/// a program that forgets the text they started from writes over the others, and one that lays both
/// together while the change is on its way to its page may write it there twice.
pub(super) fn quiet(run: &mut Run) {
    for name in PEOPLE {
        edit_by_hand(run, name);
    }
    for name in PEOPLE {
        mend(run, name);
        if run.dice.one_in(2) {
            run.binder(name, &["sync"]);
        }
        run.binder(name, &["plan", "save"]);
        run.binder(name, &["sync"]);
    }
    for name in PEOPLE {
        let ran = run.binder(name, &["sync"]);
        if ran.code != 0 {
            let said = format!("{name}: sync ends with {}: {}", ran.code, ran.talk);
            run.broken.push(said);
        }
    }
    run.binder(PEOPLE[0], &["sync"]);
}

/// Takes the fault out again that somebody wrote.
fn mend(run: &mut Run, name: &str) {
    let file = run.folder(name).join(CONTACTS);
    if let Ok(text) = fs::read_to_string(&file)
        && text.contains(FAULT)
    {
        fs::write(file, text.replace(FAULT, "")).expect("mended");
    }
}

const FAULT: &str = "  - [ inte yaml: {\n";

fn edit_by_hand(run: &mut Run, name: &str) {
    let path = *run.dice.of(&ALL);
    let file = run.folder(name).join(path);
    let Some(text) = fs::read_to_string(&file)
        .ok()
        .filter(|text| !text.is_empty())
    else {
        return;
    };
    let token = run.token(path);
    let new = documents::changed(path, &text, &token, &mut run.dice);
    let before = documents::tokens(text.as_bytes());
    let after = documents::tokens(new.as_bytes());
    run.superseded.extend(before.difference(&after).cloned());
    if !after.contains(&token) {
        run.typed.remove(&token);
    }
    fs::write(file, new).expect("written");
    run.steps.push(format!("{name}: edits {path}: {token}"));
}

fn fault(run: &mut Run, name: &str) {
    let file = run.folder(name).join(CONTACTS);
    if let Ok(text) = fs::read_to_string(&file)
        && !text.contains(FAULT)
        && !text.is_empty()
    {
        fs::write(file, text + FAULT).expect("written");
        run.steps.push(format!("{name}: a slip in {CONTACTS}"));
    }
}

/// Words that were not saved are taken away by whoever typed them.
fn empty_or_delete(run: &mut Run, name: &str) {
    let path = *run.dice.of(&ALL);
    let folder = run.folder(name);
    let Some(text) = documents::lying(&folder, path) else {
        return;
    };
    withdrawn(run, &text, name, path);
    match run.dice.below(3) {
        0 => {
            fs::write(folder.join(path), "").expect("emptied");
            run.steps.push(format!("{name}: empties {path}"));
        }
        1 => {
            fs::remove_file(folder.join(path)).expect("removed");
            run.steps.push(format!("{name}: deletes {path}"));
        }
        _ => {
            fs::remove_file(folder.join(path)).expect("removed");
            run.superseded.extend(documents::tokens(&text));
            for path in ALL.iter().filter(|path| !folder.join(path).exists()) {
                let standing = documents::held(&folder, path).standing.unwrap_or_default();
                run.superseded.extend(documents::tokens(&standing));
            }
            run.binder(name, &["plan", "save", "--deleted"]);
        }
    }
}

/// What lies in the folder and is in no saved text was taken back by its own writer.
fn withdrawn(run: &mut Run, text: &[u8], name: &str, path: &str) {
    let ever = documents::ever(&run.folder(name));
    for token in documents::tokens(text) {
        if !ever.contains(&token) && run.typed.get(&token).is_some_and(|into| into == path) {
            run.typed.remove(&token);
        }
    }
}

fn rename(run: &mut Run, name: &str) {
    let folder = run.folder(name);
    let to = "plan/30-ny.md";
    if !folder.join(documents::LIST).exists() || folder.join(to).exists() {
        return;
    }
    fs::rename(folder.join(documents::LIST), folder.join(to)).expect("renamed");
    run.steps
        .push(format!("{name}: renames {} to {to}", documents::LIST));
}

fn with_crlf(run: &mut Run, name: &str) {
    let path = *run.dice.of(&ALL);
    let file = run.folder(name).join(path);
    if let Ok(text) = fs::read_to_string(&file) {
        let text = text.replace("\r\n", "\n").replace('\n', "\r\n");
        fs::write(file, text).expect("written");
        run.steps.push(format!("{name}: {path} with CRLF"));
    }
}

fn save(run: &mut Run, name: &str) {
    if run.dice.one_in(3) {
        let path = *run.dice.of(&ALL);
        run.binder(name, &["plan", "save", path]);
    } else {
        run.binder(name, &["plan", "save"]);
    }
}

/// One of several versions is chosen by somebody who was shown all.
fn resolve(run: &mut Run, name: &str) {
    let folder = run.folder(name);
    for path in ALL {
        let held = documents::held(&folder, path);
        if held.beside.is_empty() {
            continue;
        }
        let all = held.beside.iter().chain(&held.standing);
        let all: Vec<_> = all.flat_map(|text| documents::tokens(text)).collect();
        let take: &[&str] = match run.dice.below(3) {
            0 => &["--take", "mine"],
            1 => &["--take", "theirs"],
            _ => &["--edited"],
        };
        let words = [&["plan", "resolve", path], take].concat();
        if run.binder(name, &words).code == 0 {
            let now = documents::held(&folder, path).standing.unwrap_or_default();
            let kept = documents::tokens(&now);
            run.superseded
                .extend(all.into_iter().filter(|it| !kept.contains(it)));
        }
    }
}

/// What stood before is brought back, or the file that is gone: what goes for it was seen to go.
fn restore(run: &mut Run, name: &str) {
    let folder = run.folder(name);
    let path = *run.dice.of(&ALL);
    // What is saved and only waits for its page is what stands to the person who asks.
    let mut before = proposals::live(&folder, path);
    before.extend(documents::waiting(&folder));
    if run.binder(name, &["plan", "restore", path]).code == 0 {
        let after = proposals::live(&folder, path);
        run.superseded.extend(before.difference(&after).cloned());
    }
}

fn review(run: &mut Run, name: &str) {
    run.binder(name, &["plan", "reviewed", documents::LIST]);
}

fn contacts(run: &mut Run, name: &str) {
    let person = format!("p{}", run.dice.below(documents::PEOPLE));
    match run.dice.below(4) {
        0 => {
            run.binder(name, &["contacts", "verify", &person]);
        }
        1 => import(run, name, &person),
        2 => {
            let phone = run.phone(CONTACTS);
            let label = format!("phone.{}", run.dice.of(&["hem", "arbete", "sommar"]));
            written(
                run,
                name,
                &["contacts", "set", &person, &label, &phone],
                &phone,
            );
        }
        _ => {
            let token = run.token(CONTACTS);
            written(
                run,
                name,
                &["contacts", "set", &person, "note", &token],
                &token,
            );
        }
    }
}

/// A command that writes one token into the list: what it replaced there was seen to go.
fn written(run: &mut Run, name: &str, words: &[&str], token: &str) {
    let folder = run.folder(name);
    let person = words[2].to_owned();
    let before = of_person(&folder, &person);
    if run.binder(name, words).code != 0 {
        run.typed.remove(token);
        return;
    }
    let replaced = replaced(words, &before, &of_person(&folder, &person));
    run.superseded.extend(replaced);
}

/// Of a note the one before; of a number none but the one under the same label.
fn replaced(words: &[&str], before: &str, after: &str) -> Vec<String> {
    let tokens = |text: &str| documents::tokens(text.as_bytes());
    let label = words[3].strip_prefix("phone.");
    let gone = tokens(before)
        .into_iter()
        .filter(|it| !tokens(after).contains(it));
    let is_number = |it: &String| it.starts_with('+');
    match label {
        None => gone.filter(|it| !is_number(it)).collect(),
        Some(label) => {
            let labelled = |it: &String| {
                let near = before.split('{').find(|part| part.contains(it.as_str()));
                near.is_some_and(|part| part.contains(label))
            };
            gone.filter(is_number).filter(labelled).collect()
        }
    }
}

/// What stands about a person in all live versions of the list: a list that was emptied lies beside the last one with
/// people, and the command writes into that.
fn of_person(folder: &Path, id: &str) -> String {
    let held = documents::held(folder, CONTACTS);
    let texts = held.standing.iter().chain(&held.beside);
    texts.map(|text| of_person_in(text, id)).collect()
}

fn of_person_in(list: &[u8], id: &str) -> String {
    let text = String::from_utf8_lossy(list).into_owned();
    let from = text.find(&format!("id: {id}\n")).unwrap_or(text.len());
    let rest = &text[from..];
    let to = rest[1.min(rest.len())..]
        .find("- id: ")
        .map_or(rest.len(), |at| at + 1);
    rest[..to].to_owned()
}

fn import(run: &mut Run, name: &str, person: &str) {
    let token = run.token(CONTACTS);
    let number = person.trim_start_matches('p');
    let file = run.folder(name).parent().expect("a home").join("lista.csv");
    fs::write(
        &file,
        format!("Id,Name,Note\n{person},Person {number},{token}\n"),
    )
    .expect("a file");
    let file = file.display().to_string();
    let words = ["contacts", "import", &file, "--group", "alla", "--yes"];
    let folder = run.folder(name);
    let before = of_person(&folder, person);
    if run.binder(name, &words).code != 0 {
        run.typed.remove(&token);
        return;
    }
    let words = ["", "", person, "note"];
    let replaced = replaced(&words, &before, &of_person(&folder, person));
    run.superseded.extend(replaced);
}

fn log(run: &mut Run, name: &str) {
    let token = run.token("log");
    if run.binder(name, &["log", "add", &token]).code == 0 {
        run.typed.remove(&token);
        run.rows.insert(token);
    }
}

/// The program dies on its way: after the entry is durable, or before the folder is written.
fn interrupted(run: &mut Run, name: &str) {
    let folder = run.folder(name);
    let git = folder.join(".git/binder");
    match run.dice.below(3) {
        0 => {
            let lock = fs::OpenOptions::new()
                .read(true)
                .write(true)
                .open(git.join("lock"));
            let lock = lock.expect("the copy's lock");
            lock.lock().expect("held");
            run.binder(name, &["plan", "save"]);
            drop(lock);
            run.steps.push(format!("{name}: dies after the outbox"));
        }
        1 => {
            let shown = fs::read(git.join("shown")).expect("what is shown");
            let files: Vec<_> = ALL
                .iter()
                .map(|path| documents::lying(&folder, path))
                .collect();
            let bases = listed(&git.join("bases"));
            run.binder(name, &["sync"]);
            fs::write(git.join("shown"), shown).expect("as before");
            for (path, text) in ALL.iter().zip(files) {
                match text {
                    Some(text) => fs::write(folder.join(path), text).expect("as before"),
                    None => drop(fs::remove_file(folder.join(path))),
                }
            }
            put_back(&git.join("bases"), bases);
            run.steps
                .push(format!("{name}: dies before the folder is written"));
        }
        _ => {
            fs::write(git.join("lock"), "1").expect("left at work");
            run.steps.push(format!("{name}: a lock is left"));
        }
    }
}

type Files = Vec<(std::path::PathBuf, Vec<u8>)>;

fn listed(folder: &std::path::Path) -> Files {
    let all = fs::read_dir(folder).into_iter().flatten().flatten();
    let all = all.map(|it| it.path());
    all.filter_map(|path| Some((path.clone(), fs::read(path).ok()?)))
        .collect()
}

fn put_back(folder: &std::path::Path, files: Files) {
    for (path, _) in listed(folder) {
        fs::remove_file(path).expect("cleared");
    }
    for (path, bytes) in files {
        fs::write(path, bytes).expect("as before");
    }
}
