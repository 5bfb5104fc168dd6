//! Get a full offline copy of a binder that exists already.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;

use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::name;
use crate::domain::replication::exchange::Progress;
use crate::domain::replication::place::Place;
use crate::env::Env;
use crate::error::Message;
use crate::replica::{self, Binder, NewCopy};
use crate::usecases::output::outside;
use crate::usecases::people::who_is;
use crate::usecases::replication::remotes;
use crate::usecases::replication::rename_member::rename_member;
use crate::usecases::setup::name_device::{self, DeviceRequest};
use crate::usecases::setup::open_binder;

/// Arguments of the command.
pub struct Join {
    pub source: Place,
    pub folder: Option<PathBuf>,
    pub device: DeviceRequest,
    /// The digits of the binder that is wanted.
    pub introduction: Option<String>,
    /// The first entry's sentence: the request to be let in.
    pub event: String,
}

/// Makes the copy. Its writer may log at once, as a guest until a member lets it in.
///
/// # Errors
/// As [`replica::join`], and a name that is no writer's name.
pub fn join_binder(
    join: Join,
    env: &Env,
    views: Rc<dyn FileRenderer>,
    tell: &Rc<dyn Progress>,
) -> Result<Binder> {
    let source = Place::from(env.at_home(join.source.typed()));
    remotes::reachable(&source)?;
    let device = name_device::name_device(join.device, env)?;
    let called = join.folder.as_ref().and_then(|folder| folder.file_name());
    let called = called.map(|name| name.to_string_lossy().into_owned());
    let typed = join.folder.unwrap_or_else(|| folder_for(source.typed()));
    let folder = env.absolute(&typed);
    outside::outside_any(&folder, &typed)?;
    let new = NewCopy {
        source,
        folder: folder.clone(),
        called,
        device,
        introduction: join.introduction,
        event: join.event,
    };
    let binder = replica::join(new, env, views, tell)?;
    open_binder::remember(&folder, env);
    Ok(binder)
}

/// Names the person of a new copy as the contact list does, where just one in it has that first name; else
/// leaves the short name. Returns the name.
pub fn name_as_listed(
    binder: &mut Binder,
    env: &Env,
    sentence: &dyn Fn(&Message) -> String,
) -> Option<String> {
    let device = binder.device()?.clone();
    let listed = who_is::only_one_called(&who_is::contacts(binder), device.writer.as_str());
    let renamed = listed.map(|name| rename_member(binder, env, &name, sentence));
    // The name may be another member's: that of this copy stays as it is.
    match renamed {
        Some(Ok(renamed)) => Some(renamed.name),
        _ => Some(device.name),
    }
}

/// The last part of the source's name, as `git clone` does.
fn folder_for(source: &str) -> PathBuf {
    let last = Path::new(source.trim_end_matches('/')).file_stem();
    let last = last
        .and_then(|last| last.to_str())
        .map(name::slug)
        .unwrap_or_default();
    PathBuf::from(if last.is_empty() {
        "red-binder".to_owned()
    } else {
        last
    })
}
