//! `checklists/*.md` ↔ [`Checklist`]. The points are the items of the lists on the outermost
//! level; what has a box below a point is a point of its own.

use crate::domain::documents::finding::WithFindings;
use crate::domain::documents::markdown::{self, Block, BlockContent, Inline, List};
use crate::domain::incident::checklist::{Checklist, ChecklistKind, ChecklistPoint, Mode, Support};
use crate::format::documents::front_matter;
use crate::format::markdown as markdown_file;
use crate::format::paths;

/// Folder of the checklists.
pub const FOLDER: &str = "checklists/";

/// Reads a checklist; what cannot be read is a finding and the rest is there.
pub fn read(path: &str, bytes: &[u8]) -> WithFindings<Checklist> {
    let kinds = ChecklistKind::ALL.map(|kind| (kind.as_str(), kind));
    let modes = Mode::ALL.map(|mode| (mode.as_str(), mode));
    let parted = front_matter::read(path, bytes, |head| Checklist {
        id: paths::id_of(path),
        title: head.text("title"),
        kind: head.one_of("kind", &kinds).unwrap_or_default(),
        mode: head.one_of("mode", &modes),
        owner: Some(head.text("owner")).filter(|owner| !owner.is_empty()),
        reviewed: head.date("reviewed"),
        items: Vec::new(),
        after: Vec::new(),
    });
    let blocks = markdown_file::read(parted.body(), parted.body_line);
    let mut reading = parted.head;
    let list = &mut reading.value;
    (list.items, list.after) = points(&list.id, &blocks);
    if list.title.is_empty() {
        list.title = markdown::first_heading(&blocks).unwrap_or_else(|| list.id.clone());
    }
    reading
}

/// True if a text is a list of points to tick and hardly anything else: headings, and lists of which
/// every point has a box; a paragraph may say what it is for.
pub fn is_whole_list(text: &str) -> bool {
    let parted = front_matter::read("", text.as_bytes(), |_| ());
    let mut points = 0;
    let mut others = 0;
    for block in markdown_file::read(parted.body(), 1) {
        match &block.content {
            BlockContent::Heading(..) | BlockContent::Rule | BlockContent::Comment(_) => {}
            BlockContent::List(list) if list.items.iter().all(|item| item.ticked.is_some()) => {
                points += list.items.len();
            }
            _ => others += 1,
        }
    }
    points > 1 && others <= 1
}

/// Number of points with a check box, at any depth.
pub fn boxes(text: &str) -> usize {
    fn below(blocks: &[Block]) -> usize {
        let of_block = |block: &Block| match &block.content {
            BlockContent::List(list) => {
                let items = list.items.iter();
                items
                    .map(|item| usize::from(item.ticked.is_some()) + below(&item.blocks))
                    .sum()
            }
            BlockContent::Quote(blocks) | BlockContent::Alert(_, blocks) => below(blocks),
            _ => 0,
        };
        blocks.iter().map(of_block).sum()
    }
    below(&markdown_file::read(text, 1))
}

/// Points of the outermost lists, and the text after the last. An ordered list keeps its numbers unless one
/// was used before; then, and without numbers, counting continues.
fn points(id: &str, blocks: &[Block]) -> (Vec<ChecklistPoint>, Vec<Block>) {
    let mut items: Vec<ChecklistPoint> = Vec::new();
    let mut part = String::new();
    let mut before = Vec::new();
    let mut highest = 0;
    for (index, block) in blocks.iter().enumerate() {
        match &block.content {
            // The heading the file begins with is the list's own title.
            BlockContent::Heading(1, _) if index == 0 => {}
            BlockContent::Heading(_, inlines) => {
                part = markdown::plain(inlines);
                before.push(block.clone());
            }
            BlockContent::List(list) => {
                let begins = list.first.filter(|first| *first > highest);
                for (number, item) in (begins.unwrap_or(highest + 1)..).zip(&list.items) {
                    let mut point = self::point(id, &number.to_string(), item);
                    point.part.clone_from(&part);
                    point.before = std::mem::take(&mut before);
                    items.push(point);
                    highest = number;
                }
            }
            _ => before.push(block.clone()),
        }
    }
    (items, before)
}

fn point(id: &str, number: &str, item: &markdown::ListItem) -> ChecklistPoint {
    let (title, first_text) = titled(item.lead());
    let mut point = ChecklistPoint {
        id: format!("{id}/{number}"),
        number: number.to_owned(),
        title,
        lead: item.lead().to_vec(),
        line: item.line,
        ..ChecklistPoint::default()
    };
    let mut texts = vec![first_text];
    let led = usize::from(!point.lead.is_empty());
    for block in item.blocks.iter().skip(led) {
        if let BlockContent::Comment(text) = &block.content
            && let Some(acts) = done_by(text)
        {
            point.done_by.extend(acts);
            continue;
        }
        point.rest.extend(without_points(block));
        match &block.content {
            BlockContent::Paragraph(inlines) => texts.push(markdown::plain(inlines)),
            BlockContent::Verbatim(text) => texts.push(text.clone()),
            BlockContent::Quote(blocks) | BlockContent::Alert(_, blocks) => {
                texts.extend(paragraphs(blocks))
            }
            BlockContent::List(list) => below(&mut point, list),
            _ => {}
        }
    }
    texts.retain(|text| !text.is_empty());
    point.text = texts.join("\n");
    point
}

/// The acts of `<!-- done-by: convened role:loggförare -->`; none of another comment.
fn done_by(comment: &str) -> Option<Vec<String>> {
    let text = comment.trim().strip_prefix("<!--")?.strip_suffix("-->")?;
    let acts = text.trim().strip_prefix("done-by:")?;
    Some(acts.split_whitespace().map(str::to_owned).collect())
}

/// A block below a point, without nested points and supports, which are shown separately; none if nothing
/// is left.
fn without_points(block: &Block) -> Option<Block> {
    let BlockContent::List(list) = &block.content else {
        return Some(block.clone());
    };
    let is_note = |item: &&markdown::ListItem| {
        let says_more = item.blocks.len() > 1;
        item.ticked.is_none() && (says_more || supports(item.lead()).is_none())
    };
    let note = |item: &markdown::ListItem| markdown::ListItem {
        blocks: item.blocks.iter().filter_map(without_points).collect(),
        ..item.clone()
    };
    let items: Vec<markdown::ListItem> = list.items.iter().filter(is_note).map(note).collect();
    let content = BlockContent::List(List {
        first: list.first,
        items,
    });
    let is_empty = matches!(&content, BlockContent::List(list) if list.items.is_empty());
    (!is_empty).then_some(Block {
        line: block.line,
        content,
    })
}

/// Takes up a list below a point: what has a box is a point, what begins with `Stöd:` leans on
/// other documents, the rest are notes.
fn below(point: &mut ChecklistPoint, list: &List) {
    let first = list.first;
    for (index, item) in list.items.iter().enumerate() {
        let whole = markdown::plain(item.lead());
        if item.ticked.is_some() {
            let number = format!("{}.{}", point.number, point.children.len() + 1);
            let id = point.id.rsplit_once('/').map_or("", |(id, _)| id);
            let child = self::point(id, &number, item);
            point.children.push(child);
        } else if let Some(supports) = supports(item.lead()) {
            point.supports.extend(supports);
        } else {
            let mark = first.map(|first| format!("{}. ", first + index as u64));
            point.notes.push(mark.unwrap_or_default() + &whole);
            for block in &item.blocks {
                if let BlockContent::List(list) = &block.content {
                    below(point, list);
                }
            }
        }
    }
}

/// `Stöd: [Kontaktlista](contacts.yaml), mall B` in the three languages.
fn supports(lead: &[Inline]) -> Option<Vec<Support>> {
    let whole = markdown::plain(lead);
    let (label, rest) = whole.split_once(':')?;
    let known = ["stöd", "støtte", "hjælp", "support", "supports"];
    if !known.contains(&label.trim().to_lowercase().as_str()) {
        return None;
    }
    let links = markdown::links(lead);
    if links.is_empty() {
        return Some(worded(rest).into_iter().collect());
    }
    let mut supports = Vec::new();
    let mut words = String::new();
    for inline in lead {
        let Inline::Link(link) = inline else {
            words.push_str(&markdown::plain(std::slice::from_ref(inline)));
            continue;
        };
        let before = words
            .split_once(':')
            .map_or(words.as_str(), |(_, rest)| rest);
        let label = markdown::plain(&link.text);
        // A bare address is replaced by the words before it.
        let named = worded(before).filter(|_| label == link.target);
        supports.push(Support {
            label: named.map_or(label, |words| words.label),
            target: link.target.clone(),
        });
        words = ":".to_owned();
    }
    supports.extend(worded(words.trim_start_matches(':')));
    Some(supports)
}

/// A support without a link; none where there is only punctuation.
fn worded(words: &str) -> Option<Support> {
    let label = words
        .trim_matches([' ', ',', ';', '(', ')', '.'])
        .to_owned();
    let target = String::new();
    (!label.is_empty()).then_some(Support { label, target })
}

/// The bold words a point begins with, without their full stop, and what follows them; a point
/// that does not begin so is its own title.
fn titled(lead: &[Inline]) -> (String, String) {
    match lead.split_first() {
        Some((Inline::Strong(bold), rest)) => {
            let title = markdown::plain(bold);
            let title = title.trim().trim_end_matches('.').to_owned();
            (title, markdown::plain(rest).trim().to_owned())
        }
        _ => (markdown::plain(lead).trim().to_owned(), String::new()),
    }
}

fn paragraphs(blocks: &[Block]) -> Vec<String> {
    let text = |block: &Block| match &block.content {
        BlockContent::Paragraph(inlines) => Some(markdown::plain(inlines)),
        _ => None,
    };
    blocks.iter().filter_map(text).collect()
}

#[cfg(test)]
mod tests;
