//! Pages of a wiki as chapters, and back.

use std::fs;
use std::path::{Path, PathBuf};

use binder::domain::documents::markdown::{
    self, Block, BlockContent, Inline, List, ListItem, Table,
};
use binder::format::confluence;
use binder::render::export::storage;

use super::done;
use crate::world::World;

const CHAPTER: &str = "---\ntitle: \"Jour\"\nowner: \"\"\nreviewed: null\naudience: []\nsource: \"Confluence\"\n---\n# Jour\n\n\
    Ring **driften** på [numret](tel:+46701740605).\n\n## Vem\n\n- Ett\n  - Under\n- Två\n\n1. A\n2. B\n\n\
    - [x] Ringt\n- [ ] Mejlat\n\n| Roll | Namn |\n| --- | --- |\n| Chef | Alma |\n\n\
    > [!WARNING]\n> Inte efter kl. 16\n\n```\nif a < b\n```\n";

#[test]
fn a_chapter_that_goes_to_the_wiki_and_back_is_the_same() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let path = anna.folder.join("plan/11-jour.md");
    fs::write(&path, CHAPTER).expect("a chapter");
    done(anna, &["plan", "save"]);
    done(anna, &["export", "confluence", "../ut"]);
    let page = fs::read_to_string(anna.folder.join("../ut/11-jour.xml")).expect("a page");
    assert!(
        page.contains("<ac:task-status>complete</ac:task-status>"),
        "{page}"
    );
    fs::write(anna.folder.join("../Jour.xml"), page).expect("a page");
    done(anna, &["import", "confluence", "../Jour.xml"]);
    assert_eq!(fs::read_to_string(&path).expect("the chapter"), CHAPTER);
}

#[test]
fn a_page_becomes_a_chapter_with_its_address_and_day_and_what_is_left_out_is_listed() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let page = |text: &str| {
        format!(
            "{{\"title\":\"Öppna linjer\",\"version\":{{\"when\":\"2026-03-01T10:00:00Z\"}},\
             \"body\":{{\"storage\":{{\"value\":\"<p>{text}</p><ac:structured-macro ac:name='jira'/>\"}}}},\
             \"_links\":{{\"base\":\"https://wiki.ladok.example\",\"webui\":\"/x/1\"}}}}"
        )
    };
    fs::write(anna.folder.join("../sida.json"), page("Ett")).expect("a page");
    let ran = anna.binder(&["import", "confluence", "../sida.json"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(ran.answer.contains("makrot jira"), "{}", ran.answer);
    let path = anna.folder.join("plan/11-oppna-linjer.md");
    let chapter = fs::read_to_string(&path).expect("the chapter");
    let source = "source: \"https://wiki.ladok.example/x/1\"";
    assert!(
        chapter.contains(source) && chapter.contains("reviewed: 2026-03-01"),
        "{chapter}"
    );
    done(anna, &["plan", "save"]);
    fs::write(anna.folder.join("../sida.json"), page("Två")).expect("a page");
    done(anna, &["import", "confluence", "../sida.json"]);
    let renewed = fs::read_to_string(&path).expect("the chapter");
    assert!(
        renewed.contains("Två") && !renewed.contains("Ett"),
        "{renewed}"
    );
    let again = anna.binder(&["import", "confluence", "../sida.json"]);
    assert_eq!(again.code, 1, "what is not saved is left alone");
}

#[test]
fn a_file_that_is_no_export_writes_nothing() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    fs::write(anna.folder.join("../brev.txt"), "<p>öppen").expect("a file");
    let ran = anna.binder(&["import", "confluence", "../brev.txt"]);
    assert_eq!(ran.code, 1);
    assert!(ran.talk.contains("brev.txt"), "{}", ran.talk);
}

/// Every chapter that a binder begins with.
fn chapters_of_starters() -> Vec<PathBuf> {
    let starters = Path::new(env!("CARGO_MANIFEST_DIR")).join("binder");
    let folders = fs::read_dir(starters).expect("starters").flatten();
    let plans = folders.filter_map(|it| fs::read_dir(it.path().join("plan")).ok());
    let files = plans.flatten().flatten().map(|it| it.path());
    files
        .filter(|it| it.extension().is_some_and(|it| it == "md"))
        .collect()
}

/// The blocks below the chapter's title, without what a wiki keeps in a way of its own: where links between
/// documents lead, and remarks that are not shown.
fn as_in_a_wiki(blocks: &[Block]) -> Vec<BlockContent> {
    let title = |it: &&Block| !matches!(it.content, BlockContent::Heading(1, _));
    blocks.iter().filter(title).filter_map(block).collect()
}

fn block(block: &Block) -> Option<BlockContent> {
    let below = |blocks: &[Block]| -> Vec<Block> {
        let contents = blocks.iter().filter_map(self::block);
        contents.map(|content| Block { line: 0, content }).collect()
    };
    Some(match &block.content {
        BlockContent::Heading(level, text) => BlockContent::Heading(*level, inlines(text)),
        BlockContent::Paragraph(text) => BlockContent::Paragraph(inlines(text)),
        BlockContent::Quote(blocks) => BlockContent::Quote(below(blocks)),
        BlockContent::Alert(alert, blocks) => BlockContent::Alert(*alert, below(blocks)),
        BlockContent::Footnote(_, blocks) => BlockContent::Quote(below(blocks)),
        BlockContent::Comment(_) => return None,
        BlockContent::List(list) => BlockContent::List(List {
            first: list.first.map(|_| 1),
            items: list
                .items
                .iter()
                .map(|item| ListItem {
                    line: 0,
                    ticked: item.ticked,
                    blocks: below(&item.blocks),
                })
                .collect(),
        }),
        BlockContent::Table(table) => {
            let cells = |row: &Vec<Vec<Inline>>| row.iter().map(|it| inlines(it)).collect();
            BlockContent::Table(Table {
                header: cells(&table.header),
                rows: table.rows.iter().map(cells).collect(),
            })
        }
        other => other.clone(),
    })
}

fn inlines(all: &[Inline]) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    for inline in all {
        let pieces = match inline {
            Inline::Link(link) if !markdown::is_address(&link.target) => inlines(&link.text),
            Inline::Link(link) => {
                let mut link = link.clone();
                link.text = inlines(&link.text);
                vec![Inline::Link(link)]
            }
            Inline::Strong(inner) => vec![Inline::Strong(inlines(inner))],
            Inline::Emphasis(inner) => vec![Inline::Emphasis(inlines(inner))],
            Inline::Struck(inner) => vec![Inline::Struck(inlines(inner))],
            other => vec![other.clone()],
        };
        for piece in pieces {
            match (out.last_mut(), piece) {
                (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
                (_, piece) => out.push(piece),
            }
        }
    }
    out
}

#[test]
fn every_chapter_of_every_starter_goes_to_the_wiki_and_back_without_a_change() {
    let chapters = chapters_of_starters();
    assert!(chapters.len() >= 13, "{chapters:?}");
    for path in chapters {
        let text = fs::read_to_string(&path).expect("a chapter");
        let body = text.splitn(3, "---\n").nth(2).expect("a head and a body");
        let blocks = binder::format::markdown::read(body, 1);
        let page = storage::text(&blocks);
        let back = confluence::read(page.as_bytes()).expect("a page");
        assert_eq!(back[0].text.left_out.len(), 0, "{}", path.display());
        let back = binder::format::markdown::read(&back[0].text.markdown, 1);
        let (there, back) = (as_in_a_wiki(&blocks), as_in_a_wiki(&back));
        for (there, back) in there.iter().zip(&back) {
            assert_eq!(back, there, "{}", path.display());
        }
        assert_eq!(back.len(), there.len(), "{}", path.display());
    }
}
