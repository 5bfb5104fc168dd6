//! What changed in the plan: by one saved version, by what was saved together last, or since a time.

mod other_names;

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::TimeDelta;

use crate::domain::documents::proposed::TextChange;
use crate::domain::documents::text_passages::passages;
use crate::domain::name::{EntryId, folded};
use crate::domain::plan::plan_change::{Compared, DocumentChange, PlanChange, PlanDiff};
use crate::domain::replication::rules::history::EditEntry;
use crate::domain::time::moment::Moment;
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::Failure;
use crate::format::documents::plan_file;
use crate::format::paths;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::{name_document, proposals};
use crate::usecases::log::write_outcome;
use crate::usecases::plan::plan_diff::other_names::in_order;
use crate::usecases::plan::plan_log::plan_log;
use crate::usecases::plan::read_plan;

/// Saves that follow each other as closely are taken for one.
const TOGETHER: TimeDelta = TimeDelta::seconds(15);

/// # Errors
/// No document and no change is called so; the time cannot be read; the binder cannot be read.
pub fn plan_diff(
    binder: &Binder,
    env: &Env,
    typed: Option<&str>,
    since: Option<&str>,
) -> Result<PlanDiff> {
    let since = since.map(|typed| time(binder, env, typed)).transpose()?;
    let log = plan_log(binder, env, None)?;
    let (id, path) = named(binder, typed, &log.changes)?;
    let compared = match (id, since) {
        (Some(_), Some(_)) => {
            return Err(Failure::wrong_words(say!("plan-diff-id-or-since")).into());
        }
        (Some(id), None) => Compared::Entry(id),
        (None, Some(since)) => Compared::Since(since),
        (None, None) => Compared::Last,
    };
    let documents = match &compared {
        Compared::Entry(id) => by_entry(binder, log.changes, id)?,
        Compared::Last => last(binder, log.changes, path.as_deref())?,
        Compared::Since(since) => since_then(binder, log.changes, *since, path.as_deref())?,
    };
    let made_at = binder.made_at().ok();
    let made_at =
        made_at.filter(|made| matches!(compared, Compared::Since(since) if since < *made));
    Ok(PlanDiff {
        compared,
        path,
        documents,
        made_at,
        now: log.now,
        zone: log.zone,
    })
}

/// A day, from its beginning, or a time.
fn time(binder: &Binder, env: &Env, typed: &str) -> Result<Moment, Failure> {
    let first = Some(RepeatedHour::First);
    let reading = write_outcome::reading(binder, env, Toward::Past, first);
    match reading.day(typed) {
        Ok(day) => reading.moment(&format!("{day} 00:00")),
        Err(_) => reading.moment(typed),
    }
}

/// The change or the document that was typed.
fn named(
    binder: &Binder,
    typed: Option<&str>,
    changes: &[PlanChange],
) -> Result<(Option<EntryId>, Option<String>)> {
    let Some(typed) = typed else {
        return Ok((None, None));
    };
    let like_one = EntryId::parse(&folded(typed.trim()));
    let is_change = |id: &EntryId| changes.iter().any(|it| it.row.id() == Some(id));
    match (like_one.clone().filter(is_change), like_one) {
        (Some(id), _) => Ok((Some(id), None)),
        (None, like_one) => match (name_document::name_of_any_time(binder, typed), like_one) {
            (Ok(path), _) => Ok((None, Some(path))),
            (Err(_), Some(_)) => {
                Err(Failure::could_not(say!("plan-diff-no-change", typed = typed)).into())
            }
            (Err(error), None) => Err(error),
        },
    }
}

fn by_entry(
    binder: &Binder,
    changes: Vec<PlanChange>,
    id: &EntryId,
) -> Result<Vec<DocumentChange>> {
    let writes = |it: &PlanChange| it.row.author.writer == id.writer;
    let own: Vec<PlanChange> = changes.into_iter().filter(writes).collect();
    let at = own.iter().position(|it| it.row.id() == Some(id));
    let beside = saved_together(own, at.unwrap_or_default());
    let mut documents = with_texts(binder, beside)?;
    documents.retain(|it| it.changes.iter().any(|it| it.row.id() == Some(id)));
    Ok(documents)
}

fn last(
    binder: &Binder,
    mut changes: Vec<PlanChange>,
    path: Option<&str>,
) -> Result<Vec<DocumentChange>> {
    changes.retain(|it| it.row.author.counts());
    let newest = changes
        .iter()
        .find(|it| path.is_none_or(|path| it.path() == path));
    let Some(id) = newest.and_then(|it| it.row.id()).cloned() else {
        return Ok(Vec::new());
    };
    if path.is_some() {
        return by_entry(binder, changes, &id);
    }
    changes.retain(|it| it.row.author.writer == id.writer);
    with_texts(binder, saved_together(changes, 0))
}

/// One writer's changes around one of them, each soon after the one before, of different documents.
fn saved_together(own: Vec<PlanChange>, at: usize) -> Vec<PlanChange> {
    let mut paths = BTreeSet::new();
    let mut reach = |steps: &mut dyn Iterator<Item = usize>| {
        let mut near = own.get(at).map(|it| it.row.written_at);
        let is_near = |index: &usize| {
            let (it, before) = (&own[*index], near.take());
            near = Some(it.row.written_at);
            let apart = before.map(|before| (it.row.written_at - before).abs());
            apart.is_some_and(|apart| apart <= TOGETHER) && paths.insert(it.path().to_owned())
        };
        steps.take_while(is_near).count()
    };
    let older = reach(&mut (at..own.len()));
    let newer = reach(&mut (0..at).rev());
    let all = own.into_iter().skip(at - newer);
    all.take(newer + older).collect()
}

fn with_texts(binder: &Binder, changes: Vec<PlanChange>) -> Result<Vec<DocumentChange>> {
    let mut documents = Vec::new();
    for change in changes {
        let edit = change.row.entry().and_then(EditEntry::from_entry);
        let (difference, replaced) = match &edit {
            Some(edit) => binder.change_of(&edit.version)?,
            None => (None, 0),
        };
        let path = change.path().to_owned();
        documents.push(document(binder, path, difference, replaced, vec![change]));
    }
    Ok(with_passages(in_order(documents)))
}

fn since_then(
    binder: &Binder,
    mut changes: Vec<PlanChange>,
    since: Moment,
    path: Option<&str>,
) -> Result<Vec<DocumentChange>> {
    changes.retain(|it| {
        let is_meant = path.is_none_or(|path| it.path() == path);
        is_meant && it.row.written_at >= since && it.row.author.counts()
    });
    let paths = changes.iter().map(|it| it.path().to_owned()).collect();
    let mut documents = Vec::new();
    for (path, difference) in binder.changes_since(since, &paths)? {
        let of_it = changes.extract_if(.., |it| it.path() == path).collect();
        documents.push(document(binder, path, difference, 0, of_it));
    }
    Ok(with_passages(in_order(documents)))
}

fn with_passages(mut documents: Vec<DocumentChange>) -> Vec<DocumentChange> {
    for document in &mut documents {
        if let Some(difference) = &document.difference {
            let (before, after) = difference.texts();
            let is_markdown = paths::is_markdown(&document.path);
            document.passages = passages(&before, &after, is_markdown);
        }
    }
    documents
}

fn document(
    binder: &Binder,
    path: String,
    difference: Option<TextChange>,
    replaced: usize,
    changes: Vec<PlanChange>,
) -> DocumentChange {
    let texts = difference.as_ref();
    let after = texts.filter(|it| !it.empties());
    let after = after.and_then(|it| it.after.as_deref());
    let text = after.or_else(|| texts.and_then(|it| it.before.as_deref()));
    let is_text = paths::is_markdown(&path);
    let title = text.filter(|_| is_text).map(|text| {
        let text = String::from_utf8_lossy(text);
        let (head, own) = plan_file::titles(&path, &text);
        if head.is_empty() { own } else { head }
    });
    let two = binder.in_two_versions().unwrap_or_default();
    DocumentChange {
        title: title.unwrap_or_default(),
        people: texts.map_or_else(Vec::new, |it| proposals::people(binder, &path, it)),
        versions_by: match two.contains(&path) {
            true => read_plan::writers(binder, &path),
            false => Vec::new(),
        },
        from: None,
        passages: Vec::new(),
        path,
        difference,
        replaced,
        changes,
    }
}
