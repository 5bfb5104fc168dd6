//! Print jobs of the paper tests; all people and numbers are invented.

use binder::domain::language::Language;
use binder::render::page::{Block, Item, Page, Table, Text, Tone};
use binder::render::print_job::{PartForm, PrintJob, PrintPart, RunningText, SheetForm};

fn part(title: &str, page: Page, form: PartForm) -> PrintPart {
    PrintPart {
        title: title.to_owned(),
        page,
        form,
        code: format!("binder {title} 9c1f2ab 2026-03-14T08:00 b3f1c9d2e4a5b6c7"),
    }
}

/// A job of one part.
pub(super) fn one(title: &str, page: Page, form: PartForm) -> PrintJob {
    PrintJob {
        language: Language::Swedish,
        title: "Röd pärm för Ladok".to_owned(),
        cover: None,
        contents: false,
        parts: vec![part(title, page, form)],
        running: RunningText {
            version: "Planversion 12, ändrad 2026-03-10, 9c1f2ab".to_owned(),
            copy: "Utskriven 2026-03-14 08:00, exemplar 3 för Anna Ek".to_owned(),
        },
        stamps: vec!["ÖVNING".to_owned()],
        sheet: SheetForm::default(),
    }
}

/// A cover, contents, a chapter, contacts and a log.
pub(super) fn book(language: Language) -> PrintJob {
    let (title, chapter, call) = match language {
        Language::Swedish => (
            "Röd pärm",
            "Åtgärder vid avbrott",
            "Ring jouren på 070-174 06 05 och säg att beredskapen är på väg.",
        ),
        Language::Danish => (
            "Rød mappe",
            "Foranstaltninger på dage uden strøm",
            "Ring til vagten på 00 00 00 11, og sig, at beredskabet er på vej.",
        ),
        Language::English => (
            "Red binder",
            "What to do in an outage",
            "Call the officer on duty and say that the committee is on its way.",
        ),
    };
    let mut cover = Page::new();
    cover
        .heading(1, title)
        .banner("112")
        .pairs(vec![("Version".to_owned(), Text::from("12"))]);
    let mut page = Page::new();
    page.heading(1, chapter)
        .paragraph(call)
        .heading(2, "A")
        .table(Table {
            header: vec!["1".to_owned(), "2".to_owned()],
            rows: vec![vec![
                Text::from("x"),
                Text::from("https://status.ladok.example/a?b=c"),
            ]],
        });
    page.heading(3, "B")
        .blocks
        .push(Block::Quote(vec![Block::Paragraph(Text::from(call))]));
    PrintJob {
        language,
        title: title.to_owned(),
        cover: Some(cover),
        contents: true,
        parts: vec![
            part(chapter, page, PartForm::Flow),
            part("Contacts", contacts(40), PartForm::Flow),
            part("Log", log(30), PartForm::Flow),
        ],
        ..one("", Page::new(), PartForm::Flow)
    }
}

pub(super) fn contacts(count: usize) -> Page {
    let mut page = Page::new();
    let row = |at: usize| {
        vec![
            Text::new(format!("Anna Åkerblom-Øvrebø {at}"), Tone::Strong),
            Text::from("verksamhetsansvarig"),
            Text::from(format!("070-174 06 {:02}", 5 + at)),
            Text::from(format!("namn{at}@ladok.example")),
        ]
    };
    page.heading(1, "Kontakter").table(Table {
        header: ["Namn", "Roll", "Telefon", "E-post"]
            .map(str::to_owned)
            .to_vec(),
        rows: (0..count).map(row).collect(),
    });
    page
}

/// A log in which every fifth row is corrected.
pub(super) fn log(rows: usize) -> Page {
    let mut page = Page::new();
    let said = |at: usize| match at % 5 {
        0 => Text::new("Påverkan: 400 användare", Tone::Struck)
            .and(", struket av Bo Lind 14:12", Tone::Normal),
        1 => Text::from(
            "Säkerhetskopieringsverifieringsrutinen gås igenom, se https://status.ladok.example/2026/03/14.",
        ),
        2 => Text::new("försenad", Tone::Warning).and(" till 15:30", Tone::Faint),
        3 => Text::from("Rad ett\nrad två"),
        _ => Text::from("Kort."),
    };
    let row = |at: usize| {
        vec![
            Text::from(format!("bo-{at}")),
            Text::from("2026-03-14 08:00"),
            said(at),
            Text::from("Bo Lind"),
        ]
    };
    page.heading(1, "Logg")
        .banner("Övning: inget av detta har hänt.")
        .table(Table {
            header: ["Nr", "Tid", "Vad", "Vem"].map(str::to_owned).to_vec(),
            rows: (1..=rows).map(row).collect(),
        });
    page
}

pub(super) fn blank() -> Page {
    let mut page = Page::new();
    let row = |at: usize| vec![Text::from(at.to_string()), Text::default(), Text::default()];
    page.heading(1, "Loggblad 3")
        .pairs(vec![("Skrivs av".to_owned(), Text::default())])
        .table(Table {
            header: ["Nr", "Tid", "Vad hände, och vem sa det"]
                .map(str::to_owned)
                .to_vec(),
            rows: (1..=18).map(row).collect(),
        });
    page
}

/// Letters that few typefaces have, words and cells without end, boxes, and what would act on a screen.
pub(super) fn awkward() -> Page {
    let mut page = Page::new();
    let text = format!(
        "{} 👩‍🚒 🚒 字 Ωμέγα Привет Nguyễn e\u{301}tt \u{202e}bak \u{7}",
        "abcdefghij".repeat(7)
    );
    page.heading(1, "Udda 🚒")
        .paragraph(text.as_str())
        .paragraph(Text::new("akta dig", Tone::Warning));
    let item = |(depth, mark, text): (usize, &str, &str)| Item {
        depth,
        mark: mark.to_owned(),
        text: Text::from(text),
    };
    let items = [
        (0, "[x]", "gjort"),
        (1, "[ ]", "inte gjort"),
        (2, "1.", "inre"),
        (0, "•", "yttre"),
    ];
    page.list(items.map(item).to_vec());
    page.table(Table {
        header: vec!["Ett".to_owned(), "Två".to_owned()],
        rows: vec![
            vec![
                Text::from("kort"),
                Text::from("En cell som är längre än en sida. ".repeat(260)),
            ],
            vec![Text::from("x".repeat(200)), Text::from("efter")],
        ],
    });
    page.table(Table {
        header: vec!["Tom".to_owned()],
        rows: Vec::new(),
    });
    page.verbatim("$ binder verify\n    ok");
    page
}
