//! Print layout and PDF: lays a print job out on A4 sheets and writes it as PDF/UA-1. Entry point: [`pdf`].

mod address;
mod blocks;
mod card;
pub mod code;
mod composer;
mod contents;
mod drawing;
mod hyphenation;
mod inline;
mod line_break;
mod lists;
mod pdf_file;
mod picture;
mod running;
mod running_text;
mod scale;
mod structure;
mod table;
#[cfg(test)]
mod tests;
mod typeface;
mod write_line;

use std::collections::BTreeSet;

use crate::domain::time::moment::Moment;
use crate::error::Failure;
use crate::render::page::Page;
use crate::render::page::plain;
use crate::render::print_job::{PartForm, PrintJob};
use crate::render::words::Words;

use composer::{Composer, Paper};
use drawing::Ink;
use inline::Shade;
use running::Running;
use scale::Scale;
use structure::{Role, Structure};
use typeface::Typefaces;

/// Height of the bar on a cover.
const BAR: f32 = 5.0 * scale::MM;

/// The job as a PDF of A4 sheets; the same bytes for the same job and time. `printed` is its date.
pub fn pdf(job: &PrintJob, printed: Moment) -> Result<Vec<u8>, Failure> {
    let faces = Typefaces::read();
    let words = Words::new(job.language);
    let scale = Scale::of(job.sheet);
    let running = Running {
        faces: &faces,
        words: &words,
        job,
        scale,
    };
    let mut to = Composer::new(&faces, job.language, scale);
    lay_out(&mut to, &running);
    let count = to.out.sheets.len();
    for (at, sheet) in to.out.sheets.iter_mut().enumerate() {
        running.put(sheet, at + 1, count);
    }
    running::tag_first(&mut to.out.sheets, &mut to.tree);
    pdf_file::write(&faces, job, printed, &to.out, &to.tree)
}

/// The signs of a job that are drawn as □, each once; the text of the PDF has them.
pub fn without_glyph(job: &PrintJob) -> Vec<String> {
    let faces = Typefaces::read();
    let mut signs = BTreeSet::new();
    for part in &job.parts {
        let text = plain::page(&part.page);
        signs.extend(faces.lacking(&text).into_iter().map(str::to_owned));
    }
    signs.into_iter().collect()
}

/// Whether a file is a PDF that this program made under a title.
pub fn is_titled(file: &[u8], title: &str) -> bool {
    pdf_file::is_titled(file, title)
}

fn lay_out(to: &mut Composer<'_>, running: &Running<'_>) {
    let job = running.job;
    let landscape = job.sheet.landscape;
    if let Some(cover) = &job.cover {
        place_cover(to, running, cover);
    }
    let before = to.out.sheets.len();
    let list = to.tree.add(Structure::ROOT, Role::Part);
    for part in 0..job.parts.len() {
        place_part(to, running, part);
    }
    if job.contents {
        contents::place(to, running, landscape, before, list);
    }
}

/// The first sheet of a book: a red bar, and the title in large letters.
fn place_cover(to: &mut Composer<'_>, running: &Running<'_>, cover: &Page) {
    let landscape = running.job.sheet.landscape;
    let paper = Paper::Sheet {
        landscape,
        part: None,
    };
    to.begin(paper, running.frame(landscape, None));
    let rects = vec![[0.0, 0.0, to.frame.width(), BAR]];
    let shade = Shade::Red;
    to.mark(to.frame.left, to.y, Ink::Fill { rects, shade }, None);
    to.y += BAR * 2.0;
    let usual = to.scale.headings[0];
    to.scale.headings[0] = usual * 1.6;
    let node = to.tree.add(Structure::ROOT, Role::Part);
    blocks::place(to, &cover.blocks, node);
    to.scale.headings[0] = usual;
    to.out.bookmarks.clear();
}

fn place_part(to: &mut Composer<'_>, running: &Running<'_>, at: usize) {
    let (job, part) = (running.job, &running.job.parts[at]);
    let node = to.tree.add(Structure::ROOT, Role::Part);
    if part.form == PartForm::Card && !job.sheet.large {
        return card::place_part(to, job, at, node);
    }
    to.by_hand = part.form == PartForm::Handwriting;
    to.frame = running.frame(false, Some(at));
    // Words that do not fit beside each other on an upright sheet may on one that lies.
    let lies = job.sheet.landscape
        || !table::fit(to, &part.page.blocks) && {
            to.frame = running.frame(true, Some(at));
            table::fit(to, &part.page.blocks)
        };
    to.begin(
        Paper::Sheet {
            landscape: lies,
            part: Some(at),
        },
        running.frame(lies, Some(at)),
    );
    to.bookmark(0, part.title.clone());
    let code = code::reserve(to, &part.code);
    blocks::place(to, &part.page.blocks, node);
    if let Some(code) = code {
        code::draw(to, &code, node);
    }
    to.by_hand = false;
}
