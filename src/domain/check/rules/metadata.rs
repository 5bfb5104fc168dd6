//! Who answers for a document, and when it was last reviewed.

use chrono::NaiveDate;

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::error::Message;
use crate::say;

/// A plan without an owner; chapters and checklists that no review is dated of.
pub fn missing(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    if binder.settings.owner.is_empty() {
        findings.push(binder.at_key("binder.yaml", "owner", say!("check-no-owner")));
    }
    for (path, reviewed) in reviewed(binder) {
        if reviewed.is_none() {
            findings.push(Finding::remark(&path, None, say!("check-no-review-date")));
        }
    }
    findings
}

/// Documents whose review is due.
pub fn overdue(binder: &CheckedBinder) -> Vec<Finding> {
    let limit = binder.settings.limits.review;
    let is_due = |day: NaiveDate| limit.day_after(day) < binder.today;
    let due = |day: NaiveDate| -> Message { say!("check-review-due", date = day.to_string()) };
    let documents = reviewed(binder).into_iter().filter_map(|(path, reviewed)| {
        let day = reviewed.filter(|day| is_due(*day))?;
        Some(binder.at_key(&path, "reviewed", due(day)))
    });
    let duties = binder.duties.duties.iter().filter_map(|duty| {
        let day = duty.checked.filter(|day| is_due(*day))?;
        let message = say!("check-duty-checked-long-ago", date = day.to_string());
        Some(binder.at_record("duties.yaml", &duty.id, message))
    });
    documents.chain(duties).collect()
}

fn reviewed(binder: &CheckedBinder) -> Vec<(String, Option<NaiveDate>)> {
    let chapters = binder.plan.chapters.iter();
    let chapters = chapters.map(|chapter| (chapter.path.clone(), chapter.reviewed));
    let lists = binder
        .checklists
        .iter()
        .map(|list| (list.path(), list.reviewed));
    let local = binder.local_texts.iter().map(|text| &text.chapter);
    let local = local.map(|chapter| (chapter.path.clone(), chapter.reviewed));
    chapters.chain(lists).chain(local).collect()
}
