//! Checklists with check boxes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::anchors::{self, Anchors};
use super::markdown::MarkdownHtml;
use super::{html, notes};
use crate::domain::documents::parsed::Parsed;
use crate::domain::export::ExportContent;
use crate::domain::incident::checklist::{Checklist, ChecklistPoint};
use crate::domain::name;
use crate::render::page::html_text::line;
use crate::render::words::Words;

#[derive(Serialize)]
pub(super) struct ListView {
    id: String,
    title: String,
    notes: minijinja::Value,
    points: minijinja::Value,
}

pub(super) fn lists(content: &ExportContent, anchors: &Anchors, words: &Words) -> Vec<ListView> {
    let zone = content.settings.zone;
    let lists = content.checklists.iter();
    let view = |list: &Parsed<Checklist>| ListView {
        id: anchors::id(&list.value.path()),
        title: match list.value.title.as_str() {
            "" => list.value.id.clone(),
            title => title.to_owned(),
        },
        notes: html(notes(words, list.fallback.as_ref(), zone)),
        points: html(points(&list.value, anchors, words)),
    };
    lists.map(view).collect()
}

fn points(list: &Checklist, anchors: &Anchors, words: &Words) -> String {
    let path = list.path();
    let mut writer = PointWriter {
        text: MarkdownHtml {
            path: &path,
            anchors,
            words,
            below: 3,
        },
        list: &list.id,
        known: BTreeMap::new(),
    };
    let mut out = String::new();
    let mut is_open = false;
    for point in &list.items {
        if !point.before.is_empty() && is_open {
            out.push_str("</ul>\n");
            is_open = false;
        }
        out.push_str(&writer.text.blocks(&point.before));
        if !is_open {
            out.push_str("<ul class=\"points\">\n");
            is_open = true;
        }
        writer.point(point, &mut out);
    }
    if is_open {
        out.push_str("</ul>\n");
    }
    out + &writer.text.blocks(&list.after)
}

struct PointWriter<'a> {
    text: MarkdownHtml<'a>,
    list: &'a str,
    /// Number of uses of each key.
    known: BTreeMap<String, usize>,
}

impl PointWriter<'_> {
    fn point(&mut self, point: &ChecklistPoint, out: &mut String) {
        let lead = match point.lead.is_empty() {
            false => self.text.inlines(&point.lead),
            true if point.title.is_empty() => line(&point.text),
            true => line(&point.title),
        };
        let key = self.key(point);
        out.push_str(&format!(
            "<li data-s=\"p\"><label><input type=\"checkbox\" data-k=\"{key}\"><span>{} {lead}</span></label>",
            line(&point.number),
        ));
        let rest = self.text.blocks(&point.rest);
        if !rest.is_empty() {
            out.push_str(&format!("<div class=\"below\">{rest}</div>"));
        }
        if !point.children.is_empty() {
            out.push_str("\n<ul>\n");
            for child in &point.children {
                self.point(child, out);
            }
            out.push_str("</ul>\n");
        }
        out.push_str("</li>\n");
    }

    /// Key of the tick: made from the wording, so that it does not change when points are inserted.
    fn key(&mut self, point: &ChecklistPoint) -> String {
        let wording = name::slug(&point.wording());
        let key = format!("{}/{wording}", name::slug(self.list));
        let before = self.known.entry(key.clone()).or_default();
        *before += 1;
        match *before {
            1 => key,
            count => format!("{key}-{count}"),
        }
    }
}
