//! [`FileRenderer`] by catalogue: generated files, and texts of automatic entries.

use crate::domain::language::Language;
use crate::domain::log::day_log::{DayLog, OwnTemplate};
use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::log::file_renderer::{AutoEntry, DrawnSheet, FileRenderer, RenderInput};
use crate::domain::log::notebook::Notebook;
use crate::domain::name::{EntryId, LogId};
use crate::render::log::day_log;
use crate::render::words::Words;
use crate::say;
use crate::usecases::log::day_logs;

/// In the binder's language.
pub(crate) struct CatalogueRenderer {
    words: Words,
}

impl CatalogueRenderer {
    pub(crate) fn new(language: Language) -> Self {
        Self {
            words: Words::new(language),
        }
    }
}

impl CatalogueRenderer {
    /// Draws in the binder's language; another where that was changed a moment ago, or could not be read before.
    fn draw(&self) -> impl Fn(&DayLog<'_>, Option<OwnTemplate<'_>>, Language) -> String + '_ {
        |sheet: &DayLog<'_>, template: Option<OwnTemplate<'_>>, language| {
            if language == self.words.language {
                day_log::day_sheet(sheet, template, &self.words)
            } else {
                day_log::day_sheet(sheet, template, &Words::new(language))
            }
        }
    }
}

impl FileRenderer for CatalogueRenderer {
    fn sheets(
        &self,
        incident: &LogId,
        notebooks: &[Notebook],
        days: &DaysToRender,
        sources: &RenderInput<'_>,
    ) -> Vec<DrawnSheet> {
        day_logs::day_sheets(incident, notebooks, days, sources, &self.draw())
    }

    fn with_row(
        &self,
        incident: &LogId,
        notebooks: &[Notebook],
        entry: &EntryId,
        sheet: &DrawnSheet,
        sources: &RenderInput<'_>,
    ) -> Option<DrawnSheet> {
        day_logs::with_row(incident, notebooks, entry, sheet, sources, &self.draw())
    }

    fn sentence(&self, deed: &AutoEntry) -> String {
        self.words.say(&match deed {
            AutoEntry::Accepted { path, author } => {
                say!("copies-deed-accepted", path = path, author = author)
            }
            AutoEntry::LetIn { path, author } => {
                say!("copies-deed-let-in", path = path, author = author)
            }
            AutoEntry::Merged { path } => say!("copies-deed-merged", path = path),
            AutoEntry::SealingKey => say!("copies-deed-sealing-key"),
            AutoEntry::KeyGiven { log, to } => say!("copies-deed-key", log = log, to = to),
            AutoEntry::ListSealed {
                list,
                number,
                again,
                left,
            } => {
                let number = number.to_string();
                match (again, left.as_str()) {
                    (false, _) => say!("seal-deed-sealed", list = list, number = number),
                    (true, "") => say!("seal-deed-again", list = list, number = number),
                    (true, left) => {
                        say!("seal-deed-left", list = list, number = number, left = left)
                    }
                }
            }
            AutoEntry::Protected => say!("log-protected"),
        })
    }
}
