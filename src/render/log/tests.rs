//! Claims about the log as it is shown in a terminal of eighty columns.

use chrono::TimeDelta;

use crate::domain::language::Language;
use crate::domain::log::notebook::{Notebook, WriterStanding};
use crate::domain::log::row_filter::{RowFilter, RowOrder};
use crate::domain::log::timeline::Timeline;
use crate::domain::testing::pen::{Pen, ten, time};
use crate::domain::time::moment::Zone;
use crate::render::log::{Columns, LogContext, LogHead, page};
use crate::render::page::plain;
use crate::render::page::terminal::{self, Style};
use crate::render::words::Words;

fn night() -> Vec<Notebook> {
    let path = "log/anna/files/73cb3858a687a849-skarmbild-fran-driften.png";
    let before = time("2026-11-21T23:50:00+01:00");
    let mut anna = Pen::of("anna")
        .note("fact", 1, 2, &[("event", "Leverantörens övervakning larmar om onormal skrivaktivitet i virtualiseringsmiljön."), ("fact", "unconfirmed"), ("source", "driftansvarig, per telefon")])
        .note("entry", 2, 4, &[("event", "Driftmeddelande ska ut före kriskommitténs möte."), ("action", "Skicka driftmeddelande"), ("owner", "ansvarig utveckling/drift/IT-säkerhet"), ("due", "2026-11-22T10:30:00+01:00")])
        .note("done", 3, 6, &[("of", "anna-2")])
        .note("decision", 4, 8, &[("event", "Kriskommittén aktiveras."), ("why", "flera prioriterade miljöer nere"), ("options", "vänta till morgonen : orsaken är okänd"), ("by", "kriskommittén")])
        .note("entry", 5, 10, &[("event", "14 servrar"), ("files", path), ("file-names", "Skärmbild från driften.PNG")])
        .note("correct", 6, 12, &[("of", "anna-5"), ("event", "41 servrar")])
        .note("entry", 7, 14, &[("event", "dubblett"), ("action", "Ring")])
        .note("strike", 8, 15, &[("of", "anna-7"), ("why", "samma som anna-2")])
        .note_at("entry", 9, before, ten(16), &[("event", "Larm"), ("late", "ensam på passet")])
        .note("entry", 10, 17, &[("event", "https://status.leverantoren.example/incidents/2026/11/22/virtualisering"), ("action", "Läs"), ("due", "2026-11-22T10:18:00+01:00")])
        .up();
    anna.person = "Anna Ek".to_owned();
    let gast =
        Pen::of("gast")
            .standing(WriterStanding::Guest)
            .note("done", 11, 18, &[("of", "anna-10")]);
    let bo = Pen::of("bo")
        .broken("---\nid: trasig\n")
        .note("done", 12, 20, &[("of", "cilla-4")]);
    vec![anna, gast.up(), bo.up()]
}

fn shown(
    language: Language,
    columns: Columns,
    draw: impl Fn(&crate::render::page::Page) -> String,
) -> String {
    let words = Words::new(language);
    let timeline = Timeline::of(&night());
    let log = timeline.rows()[0].author.log.clone();
    let context = LogContext {
        whole_texts: false,
        numbers: None,
        removers: None,
        words: &words,
        zone: Zone::STOCKHOLM,
        now: ten(25),
        late_after: TimeDelta::minutes(10),
        log: Some(&log),
        columns,
    };
    let head = LogHead {
        incident: None,
        as_of: None,
        whole: true,
        open: false,
        order: RowOrder::At,
    };
    draw(&page(
        &head,
        &RowFilter::default().folded(&timeline, None),
        &context,
    ))
}

fn in_eighty(language: Language) -> String {
    shown(language, Columns::in_width(80), |page| {
        terminal::page(
            page,
            Style {
                width: 80,
                colour: false,
            },
        )
    })
}

#[test]
fn every_line_fits_in_eighty_columns_and_every_id_can_be_seen() {
    for language in Language::ALL {
        let text = in_eighty(language);
        let widest = text.lines().map(textwrap::core::display_width).max();
        assert!(widest <= Some(80), "{text}");
        for id in [
            "anna-1", "anna-2", "anna-4", "anna-5", "anna-7", "anna-9", "anna-10", "gast-1", "bo-1",
        ] {
            assert!(
                text.lines()
                    .any(|line| line.split_whitespace().nth(1) == Some(id)),
                "{id}\n{text}"
            );
        }
    }
}

#[test]
fn a_long_address_does_not_cost_the_table_its_columns() {
    let text = in_eighty(Language::Swedish);
    assert!(text.contains("Åtgärd · Ansvarig · Klart"), "{text}");
}

#[test]
fn a_screen_reader_is_told_each_row_as_labels_and_values() {
    let text = shown(Language::Swedish, Columns::Five, plain::page);
    for line in [
        "Tidpunkt: 23:50 anna-9\nHändelse: Larm (noterad 2026-11-22 10:16, i efterhand: ensam på passet)",
        "Klart: 10:06 anna-3",
        "Händelse: Obekräftat: Leverantörens övervakning",
        "Händelse: Beslut: Kriskommittén aktiveras. (skäl: flera prioriterade miljöer nere; inte valt: vänta till morgonen : orsaken är okänd; beslutat av kriskommittén)",
        "Händelse: ~~14 servrar~~ 41 servrar (rättad 10:12 av Anna Ek; bilaga: Skärmbild från driften.PNG (log/anna/files/73cb3858a687a849-skarmbild-fran-driften.png))",
        "Händelse: ~~dubblett~~ (struken 10:15 av Anna Ek: samma som anna-2)\nÅtgärd: ~~Ring~~",
        "Klart: försenad: 10:18",
        "Händelse: Klart: (gäller anna-10; gäst, inte medlem än)",
        "Händelse: Klart: (gäller cilla-4, som inte finns i den här kopian än)",
        "Händelse: Går inte att läsa, rå text: --- id: trasig",
    ] {
        assert!(text.contains(line), "{line}\n\n{text}");
    }
}
