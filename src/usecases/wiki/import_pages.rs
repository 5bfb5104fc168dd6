//! Put the pages of a wiki's export into the folder as chapters, to be read through and saved.

use std::fs;
use std::path::Path;

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::documents::left_out::LeftOut;
use crate::domain::documents::placed_text::PlacedText;
use crate::domain::name;
use crate::domain::plan::{Chapter, Plan};
use crate::domain::shell_quote;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::Failure;
use crate::format::confluence::{self, WikiPage};
use crate::format::documents::plan_file;
use crate::replica::Binder;
use crate::say;
use crate::usecases::plan::read_plan::read_plan;

/// A chapter that was written into the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedPage {
    pub path: String,
    pub title: String,
    /// It takes the place of an older mirror of the same page.
    pub is_renewed: bool,
    pub left_out: LeftOut,
}

/// Puts a chapter for each page into the folder, all of them or none. The chapter that mirrors the same address,
/// or without one has the same title, is written anew; others get the next numbers.
///
/// # Errors
/// The file is no export; a chapter to be renewed has changes that are not saved; one cannot be written.
pub fn import_pages(binder: &Binder, file: &Path, env: &Env) -> Result<Vec<ImportedPage>> {
    let shown = shell_quote::path(file);
    let missing = |_| Failure::could_not(say!("wiki-not-there", file = &shown));
    let bytes = fs::read(env.absolute(file)).map_err(missing)?;
    let pages = confluence::read(&bytes);
    let pages =
        pages.ok_or_else(|| Failure::could_not(say!("wiki-not-an-export", file = &shown)))?;
    binder.may_write()?;
    let plan = read_plan(binder).map(|read| read.plan).unwrap_or_default();
    let today = moment::date_in(moment::in_zone(env.now(), binder.zone()), binder.zone());
    let (texts, imported): (Vec<_>, Vec<_>) = laid_out(binder, &plan, pages, (file, today))?
        .into_iter()
        .unzip();
    let not_put = |error: anyhow::Error| match error.is::<Failure>() {
        true => error,
        false => Failure::could_not(say!("wiki-not-put")).into(),
    };
    binder.put_together(&texts).map_err(not_put)?;
    Ok(imported)
}

/// The chapter of each page, as it is to stand in the folder.
///
/// # Errors
/// One that is renewed has changes that are not saved.
fn laid_out(
    binder: &Binder,
    plan: &Plan,
    pages: Vec<WikiPage>,
    (file, today): (&Path, NaiveDate),
) -> Result<Vec<(PlacedText, ImportedPage)>> {
    let unsaved = binder.changed_documents()?;
    let mut next = next_number(plan);
    let mut laid: Vec<(PlacedText, ImportedPage)> = Vec::new();
    for page in pages {
        let title = title(&page, file);
        let is_taken = |it: &&Chapter| laid.iter().any(|(text, _)| text.path == it.path);
        let known = mirrored(plan, &page, &title).filter(|it| !is_taken(it));
        let path = known.map_or_else(|| new_path(&mut next, &title), |it| it.path.clone());
        let lying = binder.lying(&path)?;
        if unsaved.iter().any(|it| it.path == path) || known.is_none() && lying.is_some() {
            return Err(Failure::could_not(say!("wiki-unsaved", path = &path)).into());
        }
        let text = chapter(&page, &title, known, today);
        let page = ImportedPage {
            path: path.clone(),
            title,
            is_renewed: known.is_some(),
            left_out: page.text.left_out,
        };
        laid.push((PlacedText::over(path, text, lying.as_deref()), page));
    }
    Ok(laid)
}

/// The title; without one the name of the file.
fn title(page: &WikiPage, file: &Path) -> String {
    match page.title.trim() {
        "" => file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        title => title.to_owned(),
    }
}

fn mirrored<'a>(plan: &'a Plan, page: &WikiPage, title: &str) -> Option<&'a Chapter> {
    plan.chapters
        .iter()
        .find(|chapter| match page.address.as_str() {
            "" => !chapter.source.is_empty() && chapter.title == title,
            address => chapter.source == address,
        })
}

/// The number behind the last chapter's.
fn next_number(plan: &Plan) -> u32 {
    let number = |path: &str| {
        let name = path.strip_prefix(plan_file::FOLDER)?;
        let digits: String = name.chars().take_while(char::is_ascii_digit).collect();
        digits.parse::<u32>().ok()
    };
    let last = plan.chapters.iter().filter_map(|it| number(&it.path)).max();
    last.map_or(1, |last| last.saturating_add(1))
}

fn new_path(next: &mut u32, title: &str) -> String {
    let path = format!("{}{:02}-{}.md", plan_file::FOLDER, *next, name::slug(title));
    *next += 1;
    path
}

/// The chapter with its head. Owner and audience of an older mirror stay.
fn chapter(page: &WikiPage, title: &str, known: Option<&Chapter>, today: NaiveDate) -> String {
    let source = match page.address.as_str() {
        "" => known.map_or("Confluence", |it| it.source.as_str()),
        address => address,
    };
    let reviewed = match page.changed.as_str() {
        "" => "null",
        day => day,
    };
    let mirrored = match page.address.as_str() {
        "" => String::new(),
        _ => format!("mirrored: {today}\n"),
    };
    let owner = known.map_or("", |it| it.owner.as_str());
    let audience = known.map(|it| it.audience.as_slice()).unwrap_or_default();
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let audience: Vec<String> = audience.iter().map(|it| quoted(it)).collect();
    format!(
        "---\ntitle: {}\nowner: {}\nreviewed: {reviewed}\naudience: [{}]\nsource: {}\n{mirrored}---\n# {}\n\n{}",
        quoted(title),
        quoted(owner),
        audience.join(", "),
        quoted(source),
        title.replace('\n', " "),
        page.text.markdown
    )
}
