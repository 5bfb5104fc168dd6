//! Make a new binder from a starter.

use std::path::PathBuf;
use std::rc::Rc;

use anyhow::Result;

use crate::domain::language::Language;
use crate::domain::moment::Zone;
use crate::domain::name;
use crate::domain::nearest;
use crate::domain::view::Views;
use crate::env::Env;
use crate::error::Failure;
use crate::format::paths;
use crate::format::settings_text;
use crate::format::starter;
use crate::say;
use crate::store::{self, Binder, NewBinder};
use crate::usecases::name_device::{self, Wanted};
use crate::usecases::open_binder;

/// What is wanted, as typed.
pub struct Start {
    pub folder: Option<PathBuf>,
    pub starter: String,
    pub name: Option<String>,
    pub language: Option<Language>,
    pub device: Wanted,
    /// The first entry's sentence.
    pub event: String,
}

/// The names of the starters.
pub fn starters() -> Vec<String> {
    starter::names()
}

/// Makes the binder: its documents, its first member, its first commit.
///
/// # Errors
/// No such starter, a folder that holds something, a name that is no writer's name.
pub fn start_binder(start: Start, env: &Env, views: Rc<dyn Views>) -> Result<Binder> {
    let mut documents =
        starter::documents(&start.starter).ok_or_else(|| no_starter(&start.starter))?;
    for (_, bytes) in documents
        .iter_mut()
        .filter(|(path, _)| path == paths::SETTINGS)
    {
        *bytes = settings_text::with(bytes, start.name.as_deref(), start.language);
    }
    let settings = documents.iter().find(|(path, _)| path == paths::SETTINGS);
    let zone = settings
        .map(|(_, bytes)| settings_text::zone(bytes))
        .unwrap_or(Zone::UTC);
    let folder = start
        .folder
        .unwrap_or_else(|| default_folder(&start.starter));
    let folder = env.absolute(folder);
    let device = name_device::name_device(start.device, env)?;
    let new = NewBinder {
        folder: folder.clone(),
        documents,
        zone,
        device,
        event: start.event,
    };
    let binder = store::create(new, env, views)?;
    open_binder::remember(&folder, env);
    Ok(binder)
}

fn default_folder(starter: &str) -> PathBuf {
    PathBuf::from(match starter {
        "blank" => "red-binder".to_owned(),
        named => format!("{}-red-binder", name::slug(named)),
    })
}

fn no_starter(typed: &str) -> Failure {
    let names = starter::names();
    let nearest = nearest::nearest(typed, names.iter().map(String::as_str));
    let nearest = nearest.unwrap_or("blank").to_owned();
    Failure::wrong_words(say!(
        "setup-no-starter",
        starter = typed,
        all = names.join(", "),
        nearest = nearest
    ))
}
