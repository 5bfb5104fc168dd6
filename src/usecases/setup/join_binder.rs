//! Get a full offline copy of a binder that exists already.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;

use crate::domain::log::generated_files::FileRenderer;
use crate::domain::name;
use crate::domain::replication::exchange::Progress;
use crate::domain::replication::place::Place;
use crate::env::Env;
use crate::replica::{self, Binder, NewCopy};
use crate::usecases::output::outside;
use crate::usecases::replication::remotes;
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
    let typed = join.folder.unwrap_or_else(|| folder_for(source.typed()));
    let folder = env.absolute(&typed);
    outside::outside_any(&folder, &typed)?;
    let new = NewCopy {
        source,
        folder: folder.clone(),
        device,
        introduction: join.introduction,
        event: join.event,
    };
    let binder = replica::join(new, env, views, tell)?;
    open_binder::remember(&folder, env);
    Ok(binder)
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
