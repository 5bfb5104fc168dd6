//! What draws the views of a binder and words the entries the program writes by itself.

use chrono::NaiveDate;

use crate::domain::language::Language;
use crate::domain::log::day_log::{OwnTemplate, Sheet};
use crate::domain::log::generated_files::{Days, Deed, Sources, Views};
use crate::domain::log::notebook::Notebook;
use crate::domain::name::LogId;
use crate::render::log::day_log;
use crate::render::words::Words;
use crate::say;
use crate::usecases::log::day_logs::day_sheets;

/// In the binder's language.
pub(crate) struct InWords {
    words: Words,
}

impl InWords {
    pub(crate) fn new(language: Language) -> Self {
        Self {
            words: Words::new(language),
        }
    }
}

impl Views for InWords {
    fn sheets(
        &self,
        incident: &LogId,
        notebooks: &[Notebook],
        days: &Days,
        sources: &Sources<'_>,
    ) -> Vec<(NaiveDate, String)> {
        let draw = |sheet: &Sheet<'_>, template: Option<OwnTemplate<'_>>, language: Language| {
            if language == self.words.language {
                day_log::day_sheet(sheet, template, &self.words)
            } else {
                // The language was changed a moment ago, or could not be read before.
                day_log::day_sheet(sheet, template, &Words::new(language))
            }
        };
        day_sheets(incident, notebooks, days, sources, &draw)
    }

    fn sentence(&self, deed: &Deed) -> String {
        self.words.say(&match deed {
            Deed::Accepted { path, author } => {
                say!("copies-deed-accepted", path = path, author = author)
            }
            Deed::LetIn { path, author } => {
                say!("copies-deed-let-in", path = path, author = author)
            }
            Deed::Merged { path } => say!("copies-deed-merged", path = path),
        })
    }
}
