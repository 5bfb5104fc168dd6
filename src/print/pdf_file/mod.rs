//! PDF/UA-1 writer over krilla, the one place that knows it.

mod ink;
mod tags;

use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target as LinkTarget};
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Rect, Transform};
use krilla::page::{Page, PageSettings};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, TagTree};
use krilla::text::Font;
use krilla::{Document, SerializeSettings};

use super::drawing::{Drawing, Leaf, LinkArea, Mark, Placing, Target};
use super::structure::Structure;
use super::typeface::{Face, Typefaces};
use crate::domain::time::moment::Moment;
use crate::error::Failure;
use crate::render::print_job::PrintJob;
use crate::say;

struct Writer<'a> {
    faces: &'a Typefaces,
    fonts: Vec<Font>,
    drawing: &'a Drawing,
    tree: &'a Structure,
    /// What fills each place of the tree.
    filled: Vec<Option<Identifier>>,
}

/// The bytes of the file.
pub(super) fn write(
    faces: &Typefaces,
    job: &PrintJob,
    printed: Moment,
    drawing: &Drawing,
    tree: &Structure,
) -> Result<Vec<u8>, Failure> {
    let failed = |why: String| Failure::could_not(say!("paper-not-made", why = why));
    let mut writer = Writer {
        faces,
        fonts: fonts().ok_or_else(|| failed("font".to_owned()))?,
        drawing,
        tree,
        filled: vec![None; tree.slots],
    };
    let rules = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let configuration = rules
        .finish()
        .map_err(|error| failed(format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..Default::default()
    });
    for sheet in 0..drawing.sheets.len() {
        writer
            .sheet(&mut document, sheet)
            .ok_or_else(|| failed("sheet".to_owned()))?;
    }
    let mut tags = TagTree::new().with_lang(Some(job.language.tag().to_owned()));
    tags.push(writer.group(Structure::ROOT));
    document.set_tag_tree(tags);
    document.set_outline(writer.outline());
    document.set_metadata(tags::metadata(job, printed));
    document
        .finish()
        .map_err(|error| failed(format!("{error:?}")))
}

/// Every face; none where one cannot be read.
fn fonts() -> Option<Vec<Font>> {
    let each = |face: &Face| Font::new(face.file().into(), 0);
    Face::ALL.iter().map(each).collect()
}

/// Whether the metadata, which stand in the file as they are, name this title and the program.
pub(super) fn is_titled(file: &[u8], title: &str) -> bool {
    let escaped = title
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let has = |text: &str| file.windows(text.len()).any(|part| part == text.as_bytes());
    file.starts_with(b"%PDF-") && has(&format!(">{escaped}</")) && has(">binder</")
}

impl Writer<'_> {
    fn sheet(&mut self, document: &mut Document, number: usize) -> Option<()> {
        let drawing = self.drawing;
        let sheet = drawing.sheets.get(number)?;
        let whole = Rect::from_xywh(0.0, 0.0, sheet.width, sheet.height)?;
        let mut page = document.start_page_with(PageSettings::from_wh(sheet.width, sheet.height)?);
        let mut surface = page.surface();
        let watermark = Artifact::new(ArtifactType::Watermark, Some(whole));
        self.artifact(&mut surface, &sheet.watermark, watermark);
        self.running(&mut surface, &sheet.header, ArtifactType::Header);
        for leaf in drawing
            .leaves
            .iter()
            .filter(|leaf| leaf.place.sheet == number)
        {
            surface.push_transform(&turned(&leaf.place));
            self.marks(&mut surface, &leaf.marks);
            surface.pop();
        }
        self.artifact(
            &mut surface,
            &sheet.guides,
            Artifact::with_kind(ArtifactType::Page),
        );
        self.running(&mut surface, &sheet.footer, ArtifactType::Footer);
        self.running(&mut surface, &sheet.page_number, ArtifactType::Footer);
        surface.finish();
        for leaf in drawing
            .leaves
            .iter()
            .filter(|leaf| leaf.place.sheet == number)
        {
            for area in &leaf.links {
                self.link(&mut page, leaf, area);
            }
        }
        page.finish();
        Some(())
    }

    fn artifact(&self, surface: &mut Surface<'_>, marks: &[Mark], kind: Artifact) {
        if marks.is_empty() {
            return;
        }
        surface.start_tagged(ContentTag::Artifact(kind));
        for mark in marks {
            self.draw(surface, mark);
        }
        surface.end_tagged();
    }

    /// What stands on every sheet: an artifact, but where the tree has it.
    fn running(&mut self, surface: &mut Surface<'_>, marks: &[Mark], kind: ArtifactType) {
        match marks.iter().any(|mark| mark.node.is_some()) {
            true => self.marks(surface, marks),
            false => self.artifact(surface, marks, Artifact::with_kind(kind)),
        }
    }

    /// Neighbours of one node share a stretch of marked content.
    fn marks(&mut self, surface: &mut Surface<'_>, marks: &[Mark]) {
        let node = |mark: &Mark| mark.node.map(|(node, _)| node);
        for together in marks.chunk_by(|a, b| node(a) == node(b)) {
            let Some(first) = together.first() else {
                continue;
            };
            let tag = match first.node {
                None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
                Some(_) => ContentTag::Other,
            };
            let id = surface.start_tagged(tag);
            for mark in together {
                self.draw(surface, mark);
            }
            surface.end_tagged();
            if let Some((_, slot)) = first.node {
                self.filled[slot] = Some(id);
            }
        }
    }

    /// A link on its sheet, told in the tree.
    fn link(&mut self, page: &mut Page<'_>, leaf: &Leaf, area: &LinkArea) {
        let Some(rect) = placed(&leaf.place, area.rect) else {
            return;
        };
        let target = match &area.target {
            Target::Address(address) => LinkTarget::Action(LinkAction::new(address.clone()).into()),
            Target::Place(leaf, y) => LinkTarget::Destination(self.destination(*leaf, *y).into()),
        };
        let link = Annotation::new_link(LinkAnnotation::new(rect, target), Some(area.said.clone()));
        self.filled[area.slot] = Some(page.add_tagged_annotation(link));
    }

    fn destination(&self, leaf: usize, y: f32) -> XyzDestination {
        let place = self
            .drawing
            .leaves
            .get(leaf)
            .map(|leaf| leaf.place)
            .unwrap_or_default();
        let y = if place.turned.is_some() {
            place.y
        } else {
            place.y + y
        };
        XyzDestination::new(place.sheet, Point::from_xy(place.x, (y - 12.0).max(0.0)))
    }
}

fn turned(place: &Placing) -> Transform {
    match place.turned {
        Some((width, height)) => {
            Transform::from_row(-1.0, 0.0, 0.0, -1.0, place.x + width, place.y + height)
        }
        None => Transform::from_translate(place.x, place.y),
    }
}

/// A rectangle of a leaf on its sheet.
fn placed(place: &Placing, [x, y, width, height]: [f32; 4]) -> Option<Rect> {
    let (x, y) = match place.turned {
        Some((across, down)) => (across - x - width, down - y - height),
        None => (x, y),
    };
    Rect::from_xywh(place.x + x, place.y + y, width.max(1.0), height.max(1.0))
}
