//! State section of a situation report: systems, routines, directives.

use serde_json::{Value, json};

use crate::domain::incident::directives::Directive;
use crate::domain::incident::routine_runs::RoutineRun;
use crate::domain::incident::system_status::{SystemItem, SystemState, SystemStatus};
use crate::domain::time::moment;
use crate::render::page::{Page, Text, Tone};
use crate::render::review::brief::BriefWriter;
use crate::say;

/// Most systems of a changed order read out.
const FIRST: usize = 4;

/// State beside the log's rows.
pub struct StateView<'a> {
    /// The plan's systems in its order.
    pub items: &'a [SystemItem],
    pub restoration: &'a SystemStatus,
    pub runs: &'a [RoutineRun],
    pub directives: &'a [Directive],
}

impl BriefWriter<'_> {
    pub(super) fn standing(&self, page: &mut Page) {
        let mut lines = self.systems();
        lines.extend(self.order());
        let running = self.view.state.runs.iter().filter(|run| run.is_running());
        lines.extend(running.map(|run| {
            let since = run.since().map(|since| self.when.say(since));
            let since = since.unwrap_or_default();
            let message = say!("brief-routine", title = run.title(), time = since);
            let line = Text::new(self.say(&message), Tone::Normal);
            match run.backlog() {
                "" => line,
                backlog => {
                    let sentence = self.say(&say!("brief-backlog", text = backlog));
                    line.and(format!(" – {sentence}"), Tone::Faint)
                }
            }
        }));
        let open = self.view.state.directives.iter().filter(|it| it.is_open());
        lines.extend(open.map(|it| {
            let (id, text, time) = (it.id.to_string(), it.text.as_str(), self.when.say(it.at));
            Text::from(self.say(&say!("brief-directive", id = id, text = text, time = time)))
        }));
        let count = lines.len();
        lines.truncate(2 * super::MOST);
        let left = count - lines.len();
        self.section(page, say!("brief-standing"), lines, left, "binder systems");
    }

    /// Systems not known to be up, in the current restoration order.
    fn systems(&self) -> Vec<Text> {
        let standing = &self.view.state;
        let items = standing.restoration.ordered(standing.items);
        let line = |item: &&SystemItem| {
            let stand = standing.restoration.stand(item)?;
            let time = self.when.say(stand.since);
            let said = match stand.state {
                SystemState::Down => say!("system-down-since", time = time),
                SystemState::Degraded => say!("system-degraded-since", time = time),
                SystemState::Up => return None,
            };
            let text = Text::new(format!("{}: ", item.name), Tone::Normal);
            Some(text.and(self.say(&said), Tone::Warning))
        };
        items.iter().filter_map(line).collect()
    }

    /// The order, where it was decided to be another than the plan's.
    fn order(&self) -> Option<Text> {
        let standing = &self.view.state;
        let order = standing.restoration.order()?;
        let items = standing.restoration.ordered(standing.items);
        let names = items.iter().take(FIRST).map(|item| item.name.as_str());
        let names = names.collect::<Vec<_>>().join(", ");
        let time = self.when.say(order.at);
        let message = say!("brief-order", names = names, time = time);
        Some(self.say(&message).into())
    }

    pub(super) fn standing_json(&self) -> Value {
        let standing = &self.view.state;
        let items = standing.restoration.ordered(standing.items);
        let systems = items.iter().filter_map(|item| {
            let stand = standing.restoration.stand(item)?;
            Some(json!({
                "id": item.id, "name": item.name, "state": stand.state.written(),
                "since": moment::written(stand.since),
            }))
        });
        let running = standing.runs.iter().filter(|run| run.is_running());
        let open = standing.directives.iter().filter(|it| it.is_open());
        json!({
            "systems": systems.collect::<Vec<_>>(),
            "reordered": standing.restoration.order().map(|it| it.entry.to_string()),
            "routines": running.map(|run| json!({
                "id": run.id(), "title": run.title(), "backlog": run.backlog(),
                "since": run.since().map(moment::written),
            })).collect::<Vec<_>>(),
            "directives": open.map(|it| json!({
                "id": it.id.to_string(), "text": it.text,
            })).collect::<Vec<_>>(),
        })
    }
}
