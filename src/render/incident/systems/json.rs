//! Systems for a machine (docs/json.md, `systems`).

use serde_json::{Value, json};

use crate::domain::incident::system_status::{
    CurrentStatus, RestorationOrder, SystemItem, SystemStatus,
};
use crate::domain::time::moment;
use crate::render::incident::systems::SystemsView;
use crate::render::incident::systems::tools::{Tool, tools_down};
use crate::render::obligations::clock;

/// The one document of `systems --json`.
pub(super) fn list(view: &SystemsView) -> Value {
    let ordered = view.log.ordered(view.items);
    let tool = |tool: &Tool| json!({ "system": tool.system.id, "used_for": tool.used_for, "instead": tool.instead });
    let other = |(name, stand): &(&str, CurrentStatus)| json!({ "name": name, "stands": stood_json(stand) });
    json!({
        "log": view.incident.id.as_str(),
        "drill": view.incident.drill,
        "as_of": view.as_of.map(moment::written),
        "plan": view.items.iter().map(|item| &item.id).collect::<Vec<_>>(),
        "systems": ordered.iter().map(|item| item_json(item, view)).collect::<Vec<_>>(),
        "others": view.log.others(view.items).iter().map(other).collect::<Vec<_>>(),
        "decision": view.log.order().map(order_json),
        "earlier_decisions": earlier(view.log),
        "beside": view.log.concurrent().into_iter().map(order_json).collect::<Vec<_>>(),
        "tools_down": tools_down(view).iter().map(tool).collect::<Vec<_>>(),
    })
}

fn earlier(log: &SystemStatus) -> Vec<Value> {
    let all = log.orders.len().saturating_sub(1);
    log.orders[..all].iter().map(order_json).collect()
}

fn item_json(item: &SystemItem, view: &SystemsView) -> Value {
    let system = view.systems.system(&item.system);
    json!({
        "id": item.id,
        "name": item.name,
        "system": item.system,
        "plan_rank": Some(&item.rank).filter(|rank| !rank.is_empty()),
        "used_for": system.map(|system| &system.used_for),
        "stands": view.log.stand(item).as_ref().map(stood_json),
    })
}

fn stood_json(stand: &CurrentStatus) -> Value {
    json!({
        "state": stand.state.written(),
        "since": moment::written(stand.since),
        "by": stand.event.by,
        "why": stand.event.why,
        "id": stand.event.entry.to_string(),
        "beside": stand.concurrent.iter().map(|it| clock::turn_note(it)).collect::<Vec<_>>(),
    })
}

fn order_json(order: &RestorationOrder) -> Value {
    json!({
        "id": order.entry.to_string(),
        "at": moment::written(order.at),
        "by": order.by,
        "why": order.why,
        "options": order.options,
        "order": order.order,
    })
}
