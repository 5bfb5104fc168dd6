//! Record and correct costs of an incident.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::language::Language;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::name::LogId;
use crate::domain::people::phone_number::Home;
use crate::domain::review::amount::Amount;
use crate::domain::review::costs::{self, Costs};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::find_entry;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::setup::settings;

/// The costs of an incident.
pub struct CostOverview {
    pub incident: Incident,
    pub costs: Costs,
    pub now: Moment,
    pub zone: Zone,
}

/// # Errors
/// The binder cannot be read.
pub fn read(binder: &Binder, env: &Env, log: &LogId) -> Result<CostOverview> {
    let (incident, timeline) = incidents::told_asked(binder, log, &LogQuery::Course)?;
    Ok(CostOverview {
        incident,
        costs: Costs::of(&timeline),
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
    })
}

/// A cost as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spent {
    /// `240 000`, `412 000,50`, `900 EUR`.
    pub amount: String,
    /// Purpose.
    pub text: String,
    pub currency: Option<String>,
    /// What sort of cost.
    pub category: Option<String>,
    pub happened: EventTime,
}

impl Spent {
    fn category(&self) -> &str {
        self.category.as_deref().unwrap_or_default().trim()
    }
}

/// Writes a `cost`.
///
/// # Errors
/// No text; an amount or a time that cannot be read; a copy that cannot write.
pub fn add(binder: &Binder, env: &Env, log: &LogId, spent: &Spent) -> Result<WriteOutcome> {
    if spent.text.trim().is_empty() {
        return Err(Failure::could_not(say!("cost-no-text")).into());
    }
    let (amount, currency) = money(binder, &spent.amount, spent.currency.as_deref())?;
    let at = spent.happened.moment(binder, env)?;
    let notices: Vec<Message> = spent.happened.remark(binder, env, at).into_iter().collect();
    let event = with_amount(spent.text.trim(), amount, &currency, language(binder));
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Cost,
        at,
        fields: Fields::default()
            .with(Field::Late, spent.happened.why_late())
            .with(Field::Event, event)
            .with(Field::Amount, amount.to_string())
            .with(Field::Currency, currency)
            .with(Field::Category, spent.category()),
    };
    long_text::write(binder, env, draft, Vec::new(), notices)
}

/// Writes a `correct` with the final cost.
///
/// # Errors
/// What was typed is no id; an amount that cannot be read; a copy that cannot write.
pub fn correct(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    id: &str,
    spent: &Spent,
) -> Result<WriteOutcome> {
    let target = find_entry::find(binder, env, Some(log.as_str()), id)?;
    let before = target.row.as_ref().filter(|row| row.is(&EntryKind::Cost));
    let known = spent
        .currency
        .as_deref()
        .or(before.map(|row| row.field(Field::Currency)));
    let (amount, currency) = money(binder, &spent.amount, known)?;
    let text = match spent.text.trim() {
        "" => before
            .map(|row| costs::what_for(row.event()).to_owned())
            .unwrap_or_default(),
        text => text.to_owned(),
    };
    let now = moment::in_zone(env.now(), binder.zone());
    let mut draft = target.draft(EntryKind::Correct, now);
    let event = with_amount(&text, amount, &currency, language(binder));
    draft.fields.set(Field::Event, event);
    draft.fields.set(Field::Amount, amount.to_string());
    draft.fields.set(Field::Currency, currency);
    draft.fields.set(Field::Category, spent.category());
    let mut notices = target.notices.clone();
    if target.row.is_some() && before.is_none() {
        notices.push(say!("cost-corrects-none", id = target.id.to_string()));
    }
    long_text::write(binder, env, draft, Vec::new(), notices)
}

/// The amount and its currency: behind the number, by the option, or that of the country.
fn money(
    binder: &Binder,
    typed: &str,
    currency: Option<&str>,
) -> Result<(Amount, String), Failure> {
    let typed = typed.trim();
    let behind = typed.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let word = &typed[behind.len()..];
    let unreadable = || Failure::wrong_words(say!("cost-unreadable", typed = typed));
    let amount = Amount::read(behind.trim_end()).ok_or_else(unreadable)?;
    let settings = settings::settings(binder);
    let home = Home::of(settings.zone, settings.language).currency();
    let wanted = match word {
        "" => currency.filter(|typed| !typed.is_empty()).unwrap_or(home),
        word => word,
    };
    // The crowns of the country.
    if wanted.eq_ignore_ascii_case("kr") {
        return Ok((amount, home.to_owned()));
    }
    let is_code = wanted.len() == 3 && wanted.chars().all(|c| c.is_ascii_alphabetic());
    let no_code = || Failure::wrong_words(say!("cost-no-currency", typed = wanted));
    is_code
        .then(|| (amount, wanted.to_ascii_uppercase()))
        .ok_or_else(no_code)
}

fn language(binder: &Binder) -> Language {
    settings::settings(binder).language
}

/// The amount is part of the row's text, so that a correction shows the old one struck.
fn with_amount(text: &str, amount: Amount, currency: &str, language: Language) -> String {
    let shown = amount.shown(language.decimal_mark());
    match text {
        "" => format!("{shown}\u{a0}{currency}"),
        text => format!("{text}: {shown}\u{a0}{currency}"),
    }
}
