//! What goes before everything else where a unit has children in its care: the functions of its plan, in order.

use crate::domain::incident::system::SystemKind;
use crate::domain::incident::system_status::{self, SystemState, SystemStatus};
use crate::domain::log::timeline::Timeline;
use crate::domain::review::critical_function::CriticalFunction;
use crate::replica::Binder;
use crate::usecases::plan::rule_documents;
use crate::usecases::roster::open_rosters;

/// The functions that an open incident must not stop, first the most important; none in a binder without a roster.
pub fn critical_functions(binder: &Binder, timeline: &Timeline) -> Vec<CriticalFunction> {
    if open_rosters::known(binder).map_or(true, |rosters| rosters.is_empty()) {
        return Vec::new();
    }
    let systems = rule_documents::systems(binder).value;
    let is_function = |id: &str| {
        let system = systems.system(id);
        system.is_some_and(|it| it.kind == SystemKind::Function)
    };
    let told = SystemStatus::of(timeline);
    let items = system_status::items(&systems);
    let ordered = told.ordered(&items).into_iter();
    let functions = ordered.filter(|item| is_function(&item.system));
    functions
        .map(|item| CriticalFunction {
            id: item.id.clone(),
            name: item.name.clone(),
            fails: told
                .stand(item)
                .is_some_and(|stand| stand.state != SystemState::Up),
        })
        .collect()
}
