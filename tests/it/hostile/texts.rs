//! Hostile text in every output: no effect on terminals, cells or documents.

use std::collections::BTreeSet;

use binder::domain::language::Language;
use binder::domain::log::entry::{Entry, Fields, Sha256};
use binder::domain::name::EntryId;
use binder::domain::replication::exchange::{ExchangeOutcome, ExchangeResult, Remote, SealedNews};
use binder::domain::replication::receive_limits::{LeftOut, LimitExceeded};
use binder::domain::time::moment;
use binder::format::notebook_page;
use binder::render::page::plain;
use binder::render::page::terminal;
use binder::render::replication::copies;
use binder::render::sanitize::is_harmful;
use binder::render::words::Words;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::hostile::maker::{Maker, done, two};
use crate::world::{Person, World};
use binder::domain::log::entry::{EntryKind, Field};

/// Texts that act: on terminals, on tables, in spreadsheets, in browsers.
fn payloads() -> Vec<String> {
    let bidi: String = ('\u{202a}'..='\u{202e}')
        .chain('\u{2066}'..='\u{2069}')
        .collect();
    let tags: String = "rm"
        .chars()
        .filter_map(|c| char::from_u32(0xe0000 + c as u32))
        .collect();
    vec![
        "\u{1b}[31mröd\u{1b}[2J".to_owned(),
        "\u{1b}]0;titel\u{7}\u{1b}]8;;http://x.example\u{1b}\\länk".to_owned(),
        "\u{9b}31mC1\u{90}q\u{9c}\u{85}\u{7f}".to_owned(),
        format!("vänd{bidi}t\u{200e}\u{200f}\u{61c}"),
        "o\u{200b}s\u{200c}y\u{200d}n\u{2060}l\u{feff}i\u{ad}g\u{180e}".to_owned(),
        format!("taggar{tags}"),
        "rad ett\nrad två\r\nrad tre\u{2028}fyra\u{b}fem\u{c}sex".to_owned(),
        "a | b || c \\| d".to_owned(),
        "<script>alert(1)</script><!-- --> &amp; [x](javascript:x)".to_owned(),
        "=cmd|'/C calc'!A1;=1+1".to_owned(),
        "+46;@SUM(A1)\t-2".to_owned(),
        "-1+1\t=x".to_owned(),
        "@x\"; \"y\"".to_owned(),
        "# rubrik\n- punkt\n1. ett\n| a |\n|---|\n```".to_owned(),
        format!("pile{}", "\u{301}\u{489}".repeat(300)),
        format!("lång{}", "å".repeat(3000)),
        "%s %n {0} { $x } \\u001b \\x1b $(id) `id`".to_owned(),
        "\0\u{1}\u{8}\u{e}\u{1f}".to_owned(),
    ]
}

const KINDS: [&str; 43] = [
    "open",
    "stage",
    "entry",
    "fact",
    "decision",
    "action",
    "done",
    "reopen",
    "correct",
    "strike",
    "step",
    "answer",
    "role",
    "handover",
    "receipt",
    "convene",
    "call",
    "meeting",
    "message",
    "notice",
    "promise",
    "clock",
    "system",
    "routine",
    "directive",
    "brief",
    "cost",
    "print",
    "paper",
    "drill",
    "attach",
    "unite",
    "close",
    "evaluate",
    "import",
    "omission",
    "edit",
    "member",
    "copy",
    "x-newer",
    "confirm",
    "verify",
    "note",
];

/// Pages in a log of Bo's, in Bo's own name, as his stolen computer would write them.
struct Stolen<'m> {
    maker: &'m Maker,
    key: ssh_key::PrivateKey,
}

impl Stolen<'_> {
    /// Adds entries to one of Bo's logs.
    fn write(&self, log: &str, entries: &[(&str, Fields)]) {
        let tip = self.maker.tip("copies/bo");
        let commit = self.maker.repo.find_commit(tip).expect("a commit");
        let tree = commit.tree().expect("a tree");
        let folder = format!("log/bo/{log}");
        let read = |page: usize| {
            let path = format!("{folder}/{page:04}.yaml");
            let entry = tree.get_path(path.as_ref()).ok()?;
            let blob = self.maker.repo.find_blob(entry.id()).expect("a page");
            Some(blob.content().to_vec())
        };
        let mut pages: Vec<Vec<u8>> = (1..).map_while(read).collect();
        let mut count: u64 = pages.iter().map(|it| notebook_page::count(it) as u64).sum();
        let last = pages.last().and_then(|it| notebook_page::read_last(it));
        let mut prev = last.map(|record| record.sha);
        for (kind, fields) in entries {
            if count.is_multiple_of(50) {
                pages.push(Vec::new());
            }
            count += 1;
            let bytes = entry(count, kind, fields, prev.take());
            prev = Some(Sha256::of(&bytes));
            pages.last_mut().expect("a page").extend(bytes);
        }
        let mut update = git2::build::TreeUpdateBuilder::new();
        for (index, bytes) in pages.iter().enumerate() {
            let path = format!("{folder}/{:04}.yaml", index + 1);
            update.upsert(path, self.maker.blob(bytes), git2::FileMode::Blob);
        }
        let tree = update
            .create_updated(&self.maker.repo, &tree)
            .expect("a tree");
        self.commit(tip, tree);
    }

    fn commit(&self, parent: git2::Oid, tree: git2::Oid) {
        let who = "Bo \u{1b}[31m\u{202e}x\u{7} <bo@binder.invalid> 1795172400 +0100";
        let text = format!(
            "tree {tree}\nparent {parent}\nauthor {who}\ncommitter {who}\n\n\u{1b}[31mx\u{202e}\n"
        );
        let signature = self
            .key
            .sign("git", ssh_key::HashAlg::Sha512, text.as_bytes());
        let signature = signature.expect("signed").to_pem(ssh_key::LineEnding::LF);
        let signature = signature.expect("a signature");
        let commit = self.maker.repo.commit_signed(&text, &signature, None);
        self.maker.put("copies/bo", commit.expect("a commit"));
    }
}

fn entry(number: u64, kind: &str, fields: &Fields, prev: Option<Sha256>) -> Vec<u8> {
    let at = moment::read("2026-11-20T12:00:00+01:00").expect("a time");
    notebook_page::write(&Entry {
        id: EntryId::parse(&format!("bo-{number}")).expect("an id"),
        kind: EntryKind::parse(kind),
        at,
        written_at: at,
        fields: fields.clone(),
        lamport: 100 + number,
        prev,
    })
}

/// For every kind an entry with a text in each field, and one with few fields that make sense.
fn entries(text: &str, short: &str) -> Vec<(&'static str, Fields)> {
    let mut entries = Vec::new();
    for kind in KINDS {
        let mut all = Fields::default();
        for field in Field::ALL {
            all.set(*field, short);
        }
        let sensible = Fields::default()
            .with(Field::Event, text)
            .with(Field::Action, short)
            .with(Field::Owner, short)
            .with(Field::Of, "bo-1")
            .with(Field::Why, short)
            .with(Field::By, short)
            .with(Field::Source, short)
            .with(Field::Name, short)
            .with(Field::Step, 4);
        let lists = Fields::default()
            .with(Field::Event, short)
            .with(Field::Options, vec![text, short])
            .with(Field::Present, vec![short])
            .with(Field::Files, vec![short, "../../x"])
            .with(Field::FileNames, vec![text, short]);
        entries.extend([(kind, all), (kind, sensible), (kind, lists)]);
    }
    entries
}

/// A contact list, a plan and a checklist with a text wherever one may stand.
fn documents(text: &str) -> Vec<(&'static str, String)> {
    let quoted = serde_json::to_string(text).expect("a text");
    let line = text.replace(['\n', '\r'], " ");
    vec![
        (
            "contacts.yaml",
            format!(
                "groups:\n  - id: a\n    title: {quoted}\n    note: {quoted}\n    people:\n      - id: b\n        \
                 name: {quoted}\n        role: {quoted}\n        org: {quoted}\n        note: {quoted}\n        \
                 chat: {quoted}\n        email: [{quoted}]\n        covers: [{quoted}]\n        \
                 phones: [{{ number: \"0701740605\", label: {quoted} }}, {{ number: {quoted} }}]\n        {quoted}: 1\n"
            ),
        ),
        (
            "systems.yaml",
            format!(
                "systems:\n  - id: s\n    name: {quoted}\n    parts: [{quoted}]\n    note: {quoted}\n"
            ),
        ),
        (
            "plan/01-plan.md",
            format!(
                "---\ntitle: {quoted}\nowner: {quoted}\nnope: {quoted}\n---\n# {line}\n\n{text}\n\n## 2 {line}\n\n| {line} | b |\n|---|---|\n| c | {line} |\n"
            ),
        ),
        (
            "checklists/aktivering.md",
            format!(
                "---\ntitle: {quoted}\nkind: steps\n---\n1. **{line}** {line}\n   - [ ] {line}\n"
            ),
        ),
    ]
}

/// The commands that show what others wrote.
const SHOWING: [&str; 24] = [
    "",
    "status",
    "log",
    "log --all",
    "log --open",
    "log --decisions",
    "log --order noted",
    "incident list",
    "incident show",
    "contacts",
    "contacts alma",
    "plan",
    "plan --toc",
    "plan 2",
    "find rad",
    "next",
    "step",
    "member list",
    "member show bo",
    "aside",
    "copies",
    "verify",
    "remote list",
    "doctor",
];

fn is_calm(what: &str, text: &str) {
    let acts = |c: &char| *c != '\n' && is_harmful(*c);
    let bad: BTreeSet<char> = text.chars().filter(acts).collect();
    assert!(bad.is_empty(), "{what}: {bad:?}\n{text}");
}

fn shows_calmly(person: &mut Person, how: &[&str]) {
    for command in SHOWING {
        for more in how {
            let line = format!("{command} {more}");
            let words: Vec<&str> = line.split_whitespace().collect();
            let ran = person.binder(&words);
            assert!(ran.code <= 5, "{line}: {}", ran.talk);
            is_calm(&line, &ran.answer);
            is_calm(&line, &ran.talk);
            if *more == "--json" && ran.code == 0 {
                let read: Result<serde_json::Value, _> = serde_json::from_str(&ran.answer);
                assert!(read.is_ok(), "{line}");
            }
        }
    }
}

/// All rows of a CSV have as many cells as the first, and none of them is a formula.
fn is_a_calm_table(what: &str, csv: &str) -> usize {
    let csv = csv.trim_start_matches('\u{feff}');
    is_calm(what, &csv.replace("\r\n", "\n"));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.as_bytes());
    let mut rows = 0;
    for row in reader.records() {
        let row = row.expect("as many cells as the first row");
        rows += 1;
        for cell in row.iter() {
            assert!(
                !cell.trim_start().starts_with(['=', '+', '-', '@']),
                "{what}: {cell}"
            );
        }
    }
    rows
}

/// Every row of every table has as many cells as its header; gives the rows.
fn rows_of_markdown(what: &str, text: &str) -> usize {
    is_calm(what, text);
    let (mut width, mut cells, mut rows) = (0, 0, 0);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Table(columns)) => width = columns.len(),
            Event::Start(Tag::TableRow) => cells = 0,
            Event::Start(Tag::TableCell) => cells += 1,
            Event::End(pulldown_cmark::TagEnd::TableRow) => {
                assert_eq!(cells, width, "{what}");
                rows += 1;
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                assert!(html.starts_with("<br>"), "{what}: {html}");
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(!dest_url.starts_with("javascript"), "{what}: {dest_url}");
            }
            _ => {}
        }
    }
    rows
}

fn stolen<'m>(world: &mut World, maker: &'m Maker) -> Stolen<'m> {
    let keys = world.person("bo").home().join(".config/binder/keys");
    let key = std::fs::read_to_string(keys.join("bo-1")).expect("the key");
    let key = ssh_key::PrivateKey::from_openssh(key).expect("a key");
    Stolen { maker, key }
}

/// Anna has an incident open, and everything Bo's stolen computer wrote has come.
fn flooded(world: &mut World, text: &str, short: &str) -> String {
    two(world);
    let anna = world.person("anna");
    done(&anna.binder(&["incident", "open", "Nätavbrott"]));
    done(&anna.binder(&["log", "add", "en rad"]));
    done(&anna.binder(&["sync"]));
    let list = anna.binder(&["incident", "list", "--json"]);
    let list: serde_json::Value = serde_json::from_str(done(&list)).expect("JSON");
    let log = list["incidents"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let maker = Maker::at(&world.hub());
    let bo = stolen(world, &maker);
    bo.write(&log, &entries(text, short));
    bo.write("journal", &entries(text, short));
    log
}

/// One text after the other, each through all of it: for running by hand and at night.
#[test]
#[ignore = "minutes: under tests/run --long"]
fn each_hostile_text_in_every_field_of_every_entry_is_harmless_wherever_it_is_shown() {
    for text in payloads() {
        let short: String = text.chars().take(120).collect();
        in_everything_that_prints(&text, &short);
    }
}

#[test]
fn hostile_texts_in_every_field_of_every_entry_are_harmless_wherever_they_are_shown() {
    let some = |it: String| it.chars().take(100).collect::<String>();
    let text = payloads()
        .into_iter()
        .map(some)
        .collect::<Vec<_>>()
        .join(" ");
    let short: String = payloads()
        .iter()
        .flat_map(|it| it.chars().take(14))
        .collect();
    in_everything_that_prints(&text, &short);
}

fn in_everything_that_prints(text: &str, short: &str) {
    let mut world = World::new();
    flooded(&mut world, text, short);
    let anna = world.person("anna");
    let ran = anna.binder(&["sync"]);
    is_calm("sync", done(&ran));
    let shown = anna.binder(&["log", "--json"]);
    let shown: serde_json::Value = serde_json::from_str(done(&shown)).expect("JSON");
    let count = shown["entries"].as_array().expect("entries").len();
    assert!(count > 100, "{count} rows");
    shows_calmly(anna, &["", "--plain", "--json"]);
    anna.width = 40;
    shows_calmly(anna, &[""]);
    anna.width = 80;
    let csv = anna.binder(&["log", "--format", "csv"]);
    let rows = is_a_calm_table("log csv", done(&csv));
    let markdown = anna.binder(&["log", "--format", "md"]);
    let in_markdown = rows_of_markdown("log md", done(&markdown));
    assert_eq!(
        rows - 1,
        in_markdown,
        "as many rows in a spreadsheet as in Markdown"
    );
    let html = anna.binder(&["log", "--format", "html"]);
    is_calm("log html", done(&html));
    assert!(!html.answer.contains("<script"));
    for sheet in sheets(anna) {
        let text = std::fs::read_to_string(&sheet).expect("a sheet");
        rows_of_markdown(&sheet.display().to_string(), &text);
    }
}

/// Bilaga B of every day, as it lies in the folder.
fn sheets(person: &Person) -> Vec<std::path::PathBuf> {
    let below = |folder: std::path::PathBuf| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|it| it.path()).collect::<Vec<_>>()
    };
    let incidents = below(person.folder.join("incidents"));
    incidents.into_iter().flat_map(below).collect()
}

#[test]
#[ignore = "minutes: under tests/run --long"]
fn each_hostile_text_in_documents_is_harmless_wherever_it_is_shown() {
    for text in payloads() {
        let short: String = text.chars().take(300).collect();
        in_documents(&short);
    }
}

#[test]
fn hostile_texts_in_documents_are_harmless_wherever_they_are_shown() {
    let all = |first: usize| -> String {
        let some = payloads().into_iter().skip(first).step_by(2);
        some.flat_map(|it| it.chars().take(30).collect::<Vec<_>>())
            .collect()
    };
    in_documents(&all(0));
    in_documents(&all(1));
}

fn in_documents(short: &str) {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    let main = maker.tip("main");
    let base = maker.repo.find_commit(main).expect("a commit");
    let base = base.tree().expect("a tree");
    let mut update = git2::build::TreeUpdateBuilder::new();
    for (path, text) in documents(short) {
        update.upsert(path, maker.blob(text.as_bytes()), git2::FileMode::Blob);
    }
    let tree = update.create_updated(&maker.repo, &base).expect("a tree");
    maker.put("main", maker.commit(tree, &[main]));
    let anna = world.person("anna");
    done(&anna.binder(&["sync"]));
    let shown = [
        "contacts",
        "plan",
        "plan --toc",
        "step",
        "next",
        "status",
        "find rad",
    ];
    for command in shown {
        for more in ["", "--plain", "--json"] {
            let line = format!("{command} {more}");
            let ran = anna.binder(&line.split_whitespace().collect::<Vec<_>>());
            is_calm(&line, &ran.answer);
            is_calm(&line, &ran.talk);
        }
    }
    let csv = anna.binder(&["contacts", "--format", "csv"]);
    is_a_calm_table("contacts csv", done(&csv));
    let markdown = anna.binder(&["contacts", "--format", "md"]);
    rows_of_markdown("contacts md", done(&markdown));
    let cards = anna.binder(&["contacts", "--format", "vcf"]);
    let cards = done(&cards).replace("\r\n", "\n");
    is_calm("contacts vcf", &cards);
    assert_eq!(
        cards.matches("\nEND:VCARD").count(),
        cards.matches("BEGIN:VCARD").count()
    );
}

#[test]
fn what_a_server_says_and_where_it_is_are_harmless_and_short() {
    for text in payloads() {
        let exchanged = ExchangeResult {
            why: None,
            remote: Remote {
                name: "hub".to_owned(),
                place: format!("ssh://{text}/x").as_str().into(),
            },
            outcome: ExchangeOutcome::Refused,
            server_message: text.repeat(40),
            by_hand: String::new(),
            received: 0,
            sent: 0,
            set_aside: 0,
            ignored: vec![text.clone()],
            remembered: Vec::new(),
            kept_back: 65,
            left_out: vec![LeftOut {
                branch: text.clone(),
                why: LimitExceeded::Documents,
            }],
            main_left: None,
            sealed: SealedNews {
                unsound: vec![text.clone()],
                kept: vec![text.clone()],
                ..SealedNews::default()
            },
        };
        for language in Language::ALL {
            let words = Words::new(language);
            let answer = copies::synced(&words, std::slice::from_ref(&exchanged), 0);
            let style = terminal::Style {
                width: 80,
                colour: false,
            };
            is_calm("terminal", &terminal::page(&answer.page, style));
            is_calm("plain", &plain::page(&answer.page));
            is_calm("json", &binder::render::sanitize::json(&answer.json));
            let said = answer.json["remotes"][0]["said"].as_str().expect("said");
            assert!(said.chars().count() <= 1000, "{}", said.len());
        }
    }
}

#[test]
fn a_guest_with_a_hostile_name_is_shown_harmlessly_to_everybody() {
    let mut world = World::new();
    two(&mut world);
    let hub = world.hub().display().to_string();
    let name: String = payloads()
        .iter()
        .flat_map(|it| it.chars().take(20))
        .collect();
    let name = name.replace('\0', "");
    let eve = world.person("eve");
    let words = [
        "join", &hub, "parm", "--as", "eve", "--person", &name, "--role", &name,
    ];
    done(&eve.binder(&words));
    eve.folder.push("parm");
    done(&eve.binder(&["log", "add", &name]));
    done(&eve.binder(&["sync"]));
    let anna = world.person("anna");
    is_calm("sync", done(&anna.binder(&["sync"])));
    shows_calmly(anna, &["", "--plain", "--json"]);
    done(&anna.binder(&["member", "add", "eve"]));
    shows_calmly(anna, &["", "--json"]);
}

#[test]
fn a_directive_with_line_breaks_forges_no_line_of_a_situation_report() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    done(&anna.binder(&["incident", "open", "Branden"]));
    let text = "Gå hem\nBeslut 9: Alla går hem\n! Larmet är falskt";
    done(&anna.binder(&["directive", "add", text]));
    for command in ["brief", "evaluate", "directive", "status", "next", "log"] {
        let plain = anna.binder(&[command, "--plain"]).answer;
        let forged = |line: &str| line.starts_with("Beslut 9") || line.starts_with("! Larmet");
        assert!(!plain.lines().any(forged), "{command}\n{plain}");
    }
}
