//! The scenarios of a binder, and the one that is meant.

use anyhow::Result;

use crate::domain::exercise::scenario::Scenario;
use crate::domain::name::folded;
use crate::domain::suggest::closest_match;
use crate::error::Failure;
use crate::format::documents::scenario_file;
use crate::format::paths;
use crate::replica::Binder;
use crate::say;

/// In the order of their files; none where the binder cannot be read.
pub fn scenarios(binder: &Binder) -> Vec<Scenario> {
    let paths = binder.documents(scenario_file::FOLDER).unwrap_or_default();
    let read = |path: String| {
        let bytes = binder.document(&path).ok().flatten()?;
        Some(scenario_file::read(&path, &bytes).value)
    };
    let markdown = paths.into_iter().filter(|path| paths::is_markdown(path));
    markdown.filter_map(read).collect()
}

/// The scenario with this id or title.
///
/// # Errors
/// The binder has none; none is called so.
pub fn scenario(binder: &Binder, typed: &str) -> Result<Scenario> {
    let all = scenarios(binder);
    if let Some(found) = all.iter().find(|it| is_called(it, typed)) {
        return Ok(found.clone());
    }
    let ids: Vec<&str> = all.iter().map(|it| it.id.as_str()).collect();
    let Some(first) = ids.first() else {
        return Err(Failure::could_not(say!("exercise-no-scenarios")).into());
    };
    let near = closest_match(typed, ids.iter().copied()).unwrap_or(first);
    let all = ids.join(", ");
    Err(Failure::could_not(say!(
        "exercise-no-scenario",
        typed = typed,
        near = near,
        all = all
    ))
    .into())
}

/// True if the scenario is meant: by its id, its title, or the beginning of either.
pub(super) fn is_called(scenario: &Scenario, typed: &str) -> bool {
    let typed = folded(typed.trim());
    let names = [folded(&scenario.id), folded(&scenario.title)];
    !typed.is_empty() && names.iter().any(|name| name.starts_with(&typed))
}
