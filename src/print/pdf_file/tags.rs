//! Structure tree, bookmarks and metadata in krilla's types.

use std::num::NonZeroU16;

use chrono::{Datelike, Offset, Timelike};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::{
    BBox, ListNumbering, TableHeaderScope, Tag, TagGroup, TagId, TagKind, TextDecorationType,
};

use super::{Writer, placed};
use crate::domain::time::moment::Moment;
use crate::print::drawing::Bookmark;
use crate::print::structure::{Child, FigurePlace, NodeId, Role};
use crate::render::print_job::PrintJob;

/// Title, language and date of the file.
pub(super) fn metadata(job: &PrintJob, printed: Moment) -> Metadata {
    let small = |number: u32| u8::try_from(number).unwrap_or(0);
    let offset = printed.offset().fix().local_minus_utc() / 60;
    let day = DateTime::new(u16::try_from(printed.year()).unwrap_or(0))
        .month(small(printed.month()))
        .day(small(printed.day()))
        .hour(small(printed.hour()))
        .minute(small(printed.minute()))
        .second(small(printed.second()))
        .utc_offset_hour(i8::try_from(offset / 60).unwrap_or(0))
        .utc_offset_minute(u8::try_from(offset.abs() % 60).unwrap_or(0));
    Metadata::new()
        .title(job.title.clone())
        .language(job.language.tag().to_owned())
        .creator("binder".to_owned())
        .creation_date(day)
        .document_id(format!(
            "{} {} {}",
            job.title, job.running.version, job.running.copy
        ))
}

fn numbering(is_numbered: bool) -> ListNumbering {
    match is_numbered {
        true => ListNumbering::Decimal,
        false => ListNumbering::Disc,
    }
}

impl Writer<'_> {
    /// A node with all below it; what nothing was drawn for is left out.
    pub(super) fn group(&self, node: NodeId) -> TagGroup {
        let node = &self.tree.nodes[node];
        let mut group = TagGroup::new(self.kind(&node.role));
        for child in &node.children {
            match child {
                Child::Node(child) => group.push(self.group(*child)),
                Child::Slot(slot) => {
                    if let Some(id) = self.filled[*slot] {
                        group.push(id);
                    }
                }
            }
        }
        group
    }

    fn kind(&self, role: &Role) -> TagKind {
        match role {
            Role::Part => Tag::Part.into(),
            Role::Heading(level, title) => {
                let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
                Tag::Hn(level, Some(title.clone())).into()
            }
            Role::Paragraph => Tag::P.into(),
            Role::Quote => Tag::BlockQuote.into(),
            Role::Code => Tag::Code.into(),
            Role::Contents => Tag::TOC.into(),
            Role::ContentsEntry => Tag::TOCI.into(),
            Role::List { numbered } => Tag::L(numbering(*numbered)).into(),
            Role::Item => Tag::LI.into(),
            Role::Label => Tag::Lbl.into(),
            Role::Body => Tag::LBody.into(),
            Role::Table => Tag::Table.into(),
            Role::TableHead => Tag::THead.into(),
            Role::TableBody => Tag::TBody.into(),
            Role::Row => Tag::TR.into(),
            Role::ColumnHeader(number) => Tag::TH(TableHeaderScope::Column)
                .with_id(Some(header(*number)))
                .into(),
            Role::RowHeader => Tag::TH(TableHeaderScope::Row).into(),
            Role::Cell(head) => Tag::TD.with_headers(head.map(|it| [header(it)])).into(),
            Role::Strong => Tag::Strong.into(),
            Role::Emphasis => Tag::Em.into(),
            Role::Struck => Tag::Span
                .with_text_decoration_type(Some(TextDecorationType::LineThrough))
                .into(),
            Role::Link => Tag::Link.into(),
            Role::Figure { said, at } => Tag::Figure(Some(said.clone()))
                .with_bbox(self.bounds(at))
                .into(),
        }
    }

    fn bounds(&self, at: &FigurePlace) -> Option<BBox> {
        let place = self.drawing.leaves.get(at.leaf)?.place;
        let rect = placed(&place, at.rect.map(|hundredths| hundredths as f32 / 100.0))?;
        Some(BBox::new(place.sheet, rect))
    }

    /// The bookmarks as a tree; a heading that says what its part is called is left out.
    pub(super) fn outline(&self) -> Outline {
        let mut outline = Outline::new();
        let (mut rest, mut part) = (self.drawing.bookmarks.as_slice(), None::<&str>);
        while let Some(first) = rest.first() {
            part = if first.level == 0 {
                Some(&first.title)
            } else {
                part
            };
            let (node, after) = self.branch(rest, part);
            outline.push_child(node);
            rest = after;
        }
        outline
    }

    fn branch<'b>(&self, all: &'b [Bookmark], part: Option<&str>) -> (OutlineNode, &'b [Bookmark]) {
        let first = &all[0];
        let mut node = OutlineNode::new(first.title.clone(), self.destination(first.leaf, first.y));
        let mut rest = &all[1..];
        while let Some(next) = rest.first().filter(|next| next.level > first.level) {
            if first.level == 0 && part == Some(next.title.as_str()) {
                rest = &rest[1..];
                continue;
            }
            let (child, after) = self.branch(rest, part);
            node.push_child(child);
            rest = after;
        }
        (node, rest)
    }
}

fn header(number: usize) -> TagId {
    TagId::from(format!("column-{number}").into_bytes())
}
