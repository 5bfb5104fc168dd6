//! A report of an incident: a template, filled with sections from the log.

mod figures;
mod json;
mod sections;

use std::collections::BTreeMap;

use minijinja::{Environment, UndefinedBehavior, Value};

use crate::domain::incident::checklist_progress::PointProgress;
use crate::domain::inform::communications::Communications;
use crate::domain::language::Language;
use crate::domain::review::figures::Figures;
use crate::domain::review::report::{Gap, ReportKind};
use crate::render::own_template;
use crate::render::page::to_markdown;
use crate::render::page::{Page, Text, Tone};
use crate::render::review::evaluate::EvaluationView;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

pub use self::json::json;

/// What a report is made from.
pub struct ReportView<'a> {
    pub kind: ReportKind,
    pub evaluation: &'a EvaluationView<'a>,
    pub communications: &'a Communications,
    pub figures: &'a Figures,
    pub gaps: &'a [Gap],
    /// It has rows that are not for everybody.
    pub internal: bool,
}

macro_rules! templates {
    ($language:expr, $kind:expr, $($name:ident $word:literal),*) => {
        match ($kind, $language) {
            $(
                (ReportKind::$name, Language::Swedish) => include_str!(concat!("../../../templates/reports/", $word, ".sv.md")),
                (ReportKind::$name, Language::Danish) => include_str!(concat!("../../../templates/reports/", $word, ".da.md")),
                (ReportKind::$name, Language::English) => include_str!(concat!("../../../templates/reports/", $word, ".en.md")),
            )*
        }
    };
}

const fn built_in(kind: ReportKind, language: Language) -> &'static str {
    templates!(language, kind, Board "board", Final "final", Timeline "timeline", Press "press", Lessons "lessons")
}

/// The report as Markdown, by the binder's own template where it has one. It says at its top if it is, and if that
/// fails and the built-in one is used.
pub fn report(view: &ReportView, own: Option<&str>, words: &Words, when: TimeStyle) -> String {
    let values = values(view, words, when);
    let built_in = built_in(view.kind, words.language);
    // The built-in ones are filled by a test.
    let usual = || filled(built_in, &values).unwrap_or_default();
    let Some(own) = own else {
        return one_blank_line(&usual());
    };
    let file = view.kind.template(words.language);
    let length = view.evaluation.timeline.rows().len();
    let (said, text) = match own_template::fill(own, &values, length) {
        Ok(text) => (say!("log-sheet-own-template", file = file), text),
        Err(_) => (say!("log-sheet-template-unfit", file = file), usual()),
    };
    format!("> **{}**\n\n{}", words.say(&said), one_blank_line(&text))
}

/// Sections that are left out leave no more than one blank line.
fn one_blank_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut was_blank = true;
    for line in text.lines() {
        let is_blank = line.trim().is_empty();
        if !(is_blank && was_blank) {
            out.push_str(line);
            out.push('\n');
        }
        was_blank = is_blank;
    }
    out
}

fn filled(template: &str, values: &Value) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.render_str(template, values)
}

/// The title, and each section as Markdown: empty where the log has nothing for it.
fn values(view: &ReportView, words: &Words, when: TimeStyle) -> Value {
    let writer = ReportWriter { view, words, when };
    let incident = view.evaluation.incident;
    let markdown = |page: &Page| to_markdown::page(page).trim().to_owned();
    let sections = writer.sections();
    let mut values: BTreeMap<&str, Value> = sections
        .into_iter()
        .map(|(name, page)| (name, Value::from(markdown(&page))))
        .collect();
    values.insert("title", Value::from(to_markdown::inline(&incident.title)));
    values.insert("drill", Value::from(incident.drill));
    values.insert("written", Value::from(writer.day_and_clock(when.now)));
    Value::from_pairs(values)
}

/// Draws the sections of a report.
struct ReportWriter<'a> {
    view: &'a ReportView<'a>,
    words: &'a Words,
    when: TimeStyle,
}

impl<'a> ReportWriter<'a> {
    /// Every section by the name that templates have for it.
    fn sections(&self) -> [(&'static str, Page); 18] {
        [
            ("stamps", self.stamps()),
            ("head", self.head()),
            ("figures", self.figures()),
            ("outages", self.outages()),
            ("on_duty", self.on_duty()),
            ("facts", self.facts()),
            ("decisions", self.decisions(usize::MAX)),
            ("main_decisions", self.decisions(sections::MOST)),
            ("messages", self.messages(false)),
            ("outside", self.messages(true)),
            ("promises", self.promises()),
            ("costs", self.costs()),
            ("open", self.open_actions()),
            ("deviations", self.deviations()),
            ("answers", self.answers()),
            ("follow_ups", self.follow_ups()),
            ("missing", self.missing()),
            ("rows", self.rows()),
        ]
    }

    fn agenda(&self) -> &'a [PointProgress<'a>] {
        self.view.evaluation.points
    }

    /// What the report must not be read without: an exercise, rows that are not for everybody.
    fn stamps(&self) -> Page {
        let mut page = Page::new();
        if self.view.evaluation.incident.drill {
            let said = self.words.say(&say!("log-drill"));
            page.paragraph(Text::new(said, Tone::Warning));
        }
        let is_inside = !matches!(self.view.kind, ReportKind::Press);
        if self.view.internal && is_inside {
            let said = self.words.say(&say!("report-internal"));
            page.paragraph(Text::new(said, Tone::Warning));
        }
        page
    }
}

#[cfg(test)]
mod tests;
