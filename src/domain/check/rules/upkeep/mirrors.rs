//! Pages that mirror others: without their source or their day, or older than the limit.

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::domain::plan::Chapter;
use crate::say;

pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let local = binder.local_texts.iter().map(|text| &text.chapter);
    let chapters = binder.plan.chapters.iter().chain(local);
    chapters.filter_map(|chapter| of(chapter, binder)).collect()
}

fn of(chapter: &Chapter, binder: &CheckedBinder) -> Option<Finding> {
    let (key, message) = match (chapter.mirrored, chapter.is_mirror()) {
        (None, false) => return None,
        (None, true) => {
            let source = chapter.source.as_str();
            ("source", say!("check-mirror-no-day", source = source))
        }
        (Some(_), _) if chapter.source.is_empty() => ("mirrored", say!("check-mirror-no-source")),
        (Some(day), _) => {
            let limit = binder.settings.limits.mirror_age;
            if limit.day_after(day) >= binder.today {
                return None;
            }
            let (source, date) = (chapter.source.as_str(), day.to_string());
            let message = say!("check-mirror-old", source = source, date = date);
            ("mirrored", message)
        }
    };
    Some(binder.at_key(&chapter.path, key, message))
}
