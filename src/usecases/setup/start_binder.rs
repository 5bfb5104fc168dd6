//! Make a new binder from a starter.

use std::path::PathBuf;
use std::rc::Rc;

use anyhow::Result;

use crate::domain::documents::folder_import::{FolderImport, way};
use crate::domain::documents::markdown;
use crate::domain::language::Language;
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::name;
use crate::domain::suggest;
use crate::domain::time::moment::Zone;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::documents::plan_file;
use crate::format::documents::settings_text;
use crate::format::markdown as markdown_text;
use crate::format::paths;
use crate::format::starter;
use crate::replica::{self, Binder, NewBinder};
use crate::say;
use crate::usecases::output::outside;
use crate::usecases::setup::fill_binder;
use crate::usecases::setup::import_folder::site;
use crate::usecases::setup::import_folder::{LaidOutFolder, bring_folder};
use crate::usecases::setup::name_device::{self, DeviceRequest};
use crate::usecases::setup::open_binder;

/// The starter that has headings and no plan.
pub const EMPTY: &str = "blank";

/// Arguments of the command.
pub struct Start {
    pub folder: Option<PathBuf>,
    pub starter: String,
    /// A folder of texts that the binder is to begin with.
    pub from: Option<PathBuf>,
    pub name: Option<String>,
    pub language: Language,
    pub device: DeviceRequest,
    /// The first entry's sentence.
    pub event: String,
}

/// The names of the starters.
pub fn starters() -> Vec<String> {
    starter::names()
}

/// Starters with a whole plan in a language.
pub fn filled_in(language: Language) -> Vec<String> {
    let mut names = starter::names();
    names.retain(|name| name != EMPTY && starter::own_language(name) == Some(language));
    names
}

/// The language of a new binder: the one asked for; else the one spoken, where the starter is written in
/// it or a plan comes from elsewhere; else the starter's own.
pub fn language(
    asked: Option<Language>,
    spoken: Language,
    starter: &str,
    comes_from_elsewhere: bool,
) -> Language {
    let is_spoken = comes_from_elsewhere || starter::is_in(starter, spoken);
    let unasked = || match is_spoken {
        true => spoken,
        false => starter::own_language(starter).unwrap_or(spoken),
    };
    asked.unwrap_or_else(unasked)
}

/// A new binder, and what came into it from elsewhere.
pub struct Started {
    pub binder: Binder,
    pub brought: Option<FolderImport>,
}

/// Makes the binder: documents, first member, first commit. An imported folder is read and laid out
/// completely before anything is written; `sentence` gives the entries' text in the binder's language.
///
/// # Errors
/// No such starter, a folder that holds something, a name that is no writer's name; a folder of texts
/// that cannot be taken in.
pub fn start_binder(
    start: Start,
    env: &Env,
    views: Rc<dyn FileRenderer>,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Started> {
    let of_site = || {
        start
            .from
            .as_ref()
            .map(|from| site::name(&env.absolute(from)))
    };
    let name = start.name.clone().or_else(of_site);
    let mut documents = documents(&start, name.as_deref())?;
    let settings = documents.iter().find(|(path, _)| path == paths::SETTINGS);
    let zone = settings
        .map(|(_, bytes)| settings_text::zone(bytes))
        .unwrap_or(Zone::UTC);
    let folder = start
        .folder
        .unwrap_or_else(|| default_folder(&start.starter));
    let typed = folder;
    let folder = env.absolute(&typed);
    let device = name_device::name_device(start.device, env)?;
    outside::outside_any(&folder, &typed)?;
    let laid = match &start.from {
        Some(from) => {
            documents.retain(|(path, _)| !path.starts_with(plan_file::FOLDER));
            let known: Vec<String> = documents.iter().map(|(path, _)| path.clone()).collect();
            let from = env.absolute(from);
            Some((
                bring_folder(&from, &device.writer, &known, zone, env)?,
                from,
            ))
        }
        None => None,
    };
    let mut laid = laid;
    if let Some((laid, _)) = &mut laid {
        documents.retain(|(path, _)| laid.documents.iter().all(|(new, _)| new != path));
        of_starter(&mut documents, laid);
        documents.extend(laid.documents.iter().cloned());
    }
    let new = NewBinder {
        folder: folder.clone(),
        documents,
        zone,
        device,
        event: start.event,
    };
    let (binder, begun) = replica::create(new, env, views)?;
    let brought = laid.map(|(laid, from)| fill_binder::fill(&binder, laid, &from, env, sentence));
    let brought = brought.transpose()?;
    begun.keep();
    open_binder::remember(&folder, env);
    Ok(Started { binder, brought })
}

/// The starter's lists and texts beside an imported plan: links to its own chapters lead to the first
/// imported one, and extra documents are reported.
fn of_starter(documents: &mut [(String, Vec<u8>)], laid: &mut LaidOutFolder) {
    let is_chapter = |path: &&String| path.starts_with(plan_file::FOLDER);
    let chapters = laid.documents.iter().map(|(path, _)| path);
    let Some(first) = chapters.clone().find(is_chapter).cloned() else {
        return;
    };
    let is_there = |path: &str| laid.documents.iter().any(|(known, _)| known == path);
    let mut told = Vec::new();
    for (path, bytes) in documents.iter_mut() {
        if !paths::is_markdown(path) {
            continue;
        }
        let text = String::from_utf8_lossy(bytes).into_owned();
        let text = markdown_text::with_targets(&text, &mut |target| {
            let lies = markdown::resolved(path, target);
            let is_gone = lies.starts_with(plan_file::FOLDER) && lies.ends_with(".md");
            (is_gone && !is_there(&lies)).then(|| way(path, &first))
        });
        *bytes = text.into_bytes();
        if path.contains('/') {
            told.push(path.clone());
        }
    }
    if !told.is_empty() {
        let all = told.join(", ");
        laid.brought
            .notes
            .push(say!("setup-brought-starter", all = all));
    }
}

/// The starter's documents with the binder's own name and language.
fn documents(start: &Start, name: Option<&str>) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut documents = starter::documents_in(&start.starter, start.language)
        .ok_or_else(|| no_starter(&start.starter))?;
    for (_, bytes) in documents
        .iter_mut()
        .filter(|(path, _)| path == paths::SETTINGS)
    {
        *bytes = settings_text::with(bytes, name, Some(start.language));
    }
    Ok(documents)
}

fn default_folder(starter: &str) -> PathBuf {
    PathBuf::from(match starter {
        EMPTY => "red-binder".to_owned(),
        named => format!("{}-red-binder", name::slug(named)),
    })
}

fn no_starter(typed: &str) -> Failure {
    let names = starter::names();
    let nearest = suggest::closest_match(typed, names.iter().map(String::as_str));
    let nearest = nearest.unwrap_or(EMPTY).to_owned();
    Failure::wrong_words(say!(
        "setup-no-starter",
        starter = typed,
        all = names.join(", "),
        nearest = nearest
    ))
}
