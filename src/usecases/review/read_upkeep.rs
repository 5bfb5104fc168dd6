//! The month's round of upkeep, from what the binder knows of itself.

use anyhow::Result;
use chrono::{Months, NaiveDate};

use crate::domain::exercise::register;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::people::contact::Person;
use crate::domain::people::phone_number::Home;
use crate::domain::plan::Chapter;
use crate::domain::review::upkeep::{self, UpkeepItem, UpkeepRound, UpkeepStep};
use crate::domain::review::warning::Recurrence;
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::exercise::read_exercises;
use crate::usecases::paper::read_register::read_register;
use crate::usecases::people::who_is;
use crate::usecases::plan::check_binder::flaws_of_documents;
use crate::usecases::plan::read_plan;
use crate::usecases::plan::rule_documents;
use crate::usecases::setup::settings;

/// Months before the exercise is due in which its planning belongs to the round.
const TO_PLAN: Months = Months::new(2);

/// What the rules of the round compare with.
struct Round<'a> {
    binder: &'a Binder,
    settings: Settings,
    now: Moment,
    today: NaiveDate,
    /// What is due until then belongs to it.
    until: NaiveDate,
}

/// # Errors
/// The plan or the journal cannot be read.
pub fn read_upkeep(binder: &Binder, env: &Env) -> Result<(UpkeepRound, NaiveDate)> {
    let now = moment::in_zone(env.now(), binder.zone());
    let today = moment::date_in(now, binder.zone());
    let round = Round {
        binder,
        settings: settings::settings(binder),
        now,
        today,
        until: upkeep::last_day(today),
    };
    let steps = UpkeepStep::ALL.into_iter();
    let steps = steps.map(|step| Ok((step, round.items(step)?)));
    let steps = steps.collect::<Result<_>>()?;
    Ok((UpkeepRound { steps }, today))
}

impl Round<'_> {
    fn items(&self, step: UpkeepStep) -> Result<Vec<UpkeepItem>> {
        match step {
            UpkeepStep::Reviews => self.reviews(),
            UpkeepStep::Contacts => Ok(self.contacts()),
            UpkeepStep::Mirrors => self.mirrors(),
            UpkeepStep::Flaws => self.flaws(),
            UpkeepStep::FollowUps => self.follow_ups(),
            UpkeepStep::Paper => self.paper(),
            UpkeepStep::Copies => self.copies(),
            UpkeepStep::Exercise => self.exercise(),
        }
    }

    /// True if something last done on a day, or never, is due in this round.
    fn is_due(&self, due: Option<NaiveDate>) -> bool {
        due.is_none_or(|due| due <= self.until)
    }

    fn chapters(&self) -> Result<Vec<Chapter>> {
        Ok(read_plan::read_plan(self.binder)?.plan.chapters)
    }

    fn reviews(&self) -> Result<Vec<UpkeepItem>> {
        let chapters = self.chapters()?.into_iter();
        let chapters = chapters.map(|it| (it.title, it.path, it.reviewed));
        let lists = rule_documents::lists(self.binder, None).into_iter();
        let lists = lists.map(|it| (it.value.title.clone(), it.value.path(), it.value.reviewed));
        let every = self.settings.limits.review;
        let due = |day: Option<NaiveDate>| day.map(|day| every.day_after(day));
        let documents = chapters.chain(lists).filter(|it| self.is_due(due(it.2)));
        Ok(documents
            .map(|(title, path, reviewed)| UpkeepItem {
                title,
                detail: String::new(),
                due: due(reviewed),
                command: format!("binder plan reviewed {path}"),
            })
            .collect())
    }

    /// Those who can be reached, in the order of the list; the number to dial, else the address.
    fn contacts(&self) -> Vec<UpkeepItem> {
        let home = Home::of(self.settings.zone, self.settings.language);
        let every = self.settings.limits.contact_age;
        let reach = |person: &Person| {
            let way = |channel| person.address_by(channel, home);
            way("phone")
                .or_else(|| way("email"))
                .or_else(|| way("slack"))
        };
        let contacts = who_is::contacts(self.binder);
        let mut items = Vec::new();
        for (_, person) in contacts.people() {
            let due = person.verified.map(|day| every.day_after(day));
            let Some(detail) = reach(person).filter(|_| self.is_due(due)) else {
                continue;
            };
            items.push(UpkeepItem {
                title: person.called().to_owned(),
                detail,
                due,
                command: format!("binder contacts verify {}", person.id),
            });
        }
        items
    }

    fn mirrors(&self) -> Result<Vec<UpkeepItem>> {
        let every = self.settings.limits.mirror_age;
        let due = |chapter: &Chapter| chapter.mirrored.map(|day| every.day_after(day));
        let mut chapters = self.chapters()?;
        chapters.retain(|it| it.is_mirror() && self.is_due(due(it)));
        Ok(chapters
            .into_iter()
            .map(|it| UpkeepItem {
                due: due(&it),
                title: it.title,
                detail: it.source,
                command: format!("binder plan reviewed {} --mirrored", it.path),
            })
            .collect())
    }

    fn flaws(&self) -> Result<Vec<UpkeepItem>> {
        let count = flaws_of_documents(self.binder, self.now)?;
        let item = (count > 0).then(|| UpkeepItem {
            title: String::new(),
            detail: count.to_string(),
            due: None,
            command: "binder check".to_owned(),
        });
        Ok(item.into_iter().collect())
    }

    fn follow_ups(&self) -> Result<Vec<UpkeepItem>> {
        let notebooks = self
            .binder
            .notebooks_asked(&LogId::journal(), &LogQuery::Open)?;
        let journal = Timeline::of(&notebooks);
        let day = |at| moment::date_in(at, self.binder.zone());
        let items = journal.open_actions().filter_map(|row| {
            let due = row.due().map(day);
            let id = row.id().filter(|_| self.is_due(due))?;
            Some(UpkeepItem {
                title: row.action().to_owned(),
                detail: row.field(Field::Owner).to_owned(),
                due,
                command: format!("binder log done {id} --incident journal"),
            })
        });
        Ok(items.collect())
    }

    fn paper(&self) -> Result<Vec<UpkeepItem>> {
        let read = read_register(self.binder, self.now)?;
        let due = read.due().into_iter().map(|(print, due)| {
            let numbers = due.numbers.iter().map(ToString::to_string);
            UpkeepItem {
                title: print.holder.clone(),
                detail: numbers.collect::<Vec<_>>().join(", "),
                due: None,
                command: "binder print due".to_owned(),
            }
        });
        Ok(due.collect())
    }

    /// Whether the own copy was confirmed this month.
    fn copies(&self) -> Result<Vec<UpkeepItem>> {
        let Some(device) = self.binder.device() else {
            return Ok(Vec::new());
        };
        let journal = Timeline::of(&self.binder.notebooks(&LogId::journal())?);
        let rows = journal.everything().into_iter();
        let own =
            rows.filter(|row| row.is(&EntryKind::Receipt) && row.author.writer == device.writer);
        let last = own
            .map(|row| moment::date_in(row.at, self.binder.zone()))
            .max();
        let is_done = last.is_some_and(|day| upkeep::last_day(day) == self.until);
        let item = (!is_done).then(|| UpkeepItem {
            title: device.name.clone(),
            detail: String::new(),
            due: None,
            command: "binder copies confirm".to_owned(),
        });
        Ok(item.into_iter().collect())
    }

    /// An exercise that is due soon and not planned, or was planned and not held.
    fn exercise(&self) -> Result<Vec<UpkeepItem>> {
        let all = read_exercises::exercises(self.binder)?;
        let planned = register::next_planned(&all, self.binder.zone());
        if planned.is_some_and(|day| day >= self.today) {
            return Ok(Vec::new());
        }
        let soon = self.until.checked_add_months(TO_PLAN).unwrap_or(self.until);
        let due = match read_exercises::next_due(self.binder)? {
            Recurrence::By(day) => Some(day),
            Recurrence::Never => None,
        };
        let item = due.is_none_or(|day| day <= soon).then(|| UpkeepItem {
            title: String::new(),
            detail: String::new(),
            due: due.or(planned),
            command: "binder exercise".to_owned(),
        });
        Ok(item.into_iter().collect())
    }
}
