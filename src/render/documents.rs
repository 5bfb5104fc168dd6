//! Results for documents: saved, refused, reviewed, resolved.

pub mod changes;
pub mod emptied;
pub mod faults;
pub mod findings;
pub mod plan_diff;
pub mod proposals;
pub mod unrecognised_files;
pub mod unsaved;

use serde_json::{Value, json};

use crate::domain::documents::finding::Finding;
use crate::domain::documents::line_diff::{self, DiffLine};
use crate::domain::shell_quote::quoted;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::render::answer::Answer;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// One of several live versions.
pub struct VersionView {
    /// The first digits of its id.
    pub id: String,
    /// None: it deletes the document.
    pub text: Option<String>,
    pub by: Option<(String, Moment)>,
    pub machine: bool,
    pub stands: bool,
}

/// Most faults of one document shown at a time.
const MOST_FAULTS: usize = 4;

/// Refused texts in the folder: position, cause and what to do, for each fault.
pub fn refused(page: &mut Page, words: &Words, found: &[Finding]) {
    let path = found.first().map_or("", |found| found.path.as_str());
    page.banner(words.say(&say!("plan-refused", path = path)));
    faults(page, words, found);
}

/// The same for a proposal, which has no file in the folder.
pub fn not_accepted(page: &mut Page, words: &Words, id: &str, found: &[Finding]) {
    let path = found.first().map_or("", |found| found.path.as_str());
    page.banner(words.say(&say!("proposal-refused", path = path, id = id)));
    faults(page, words, found);
}

fn faults(page: &mut Page, words: &Words, found: &[Finding]) {
    let faults: Vec<&Finding> = found.iter().filter(|found| found.is_fault()).collect();
    let shown = faults.iter().take(MOST_FAULTS);
    shown.for_each(|found| findings::pointed(page, found, words));
    if faults.len() > MOST_FAULTS {
        let left = faults.len() - MOST_FAULTS;
        page.paragraph(words.say(&say!("plan-more-faults", left = left)));
    }
}

/// All versions of a document, how they differ, and what can be typed.
pub fn versions(words: &Words, path: &str, versions: &[VersionView], zone: Zone) -> Answer {
    let mut page = Page::new();
    page.paragraph(words.say(&say!(
        "plan-two-versions",
        path = path,
        count = versions.len()
    )));
    let label =
        |version: &VersionView| (version.id.clone(), Text::from(whose(words, version, zone)));
    page.pairs(versions.iter().map(label).collect());
    if let Some((first, others)) = versions.split_first() {
        for other in others {
            differing(&mut page, words, first, other);
        }
    }
    let resolve = format!("binder plan resolve {}", quoted(path));
    let take = versions.iter().map(|version| {
        let command = format!("{resolve} --take {}", version.id);
        (command, whose(words, version, zone))
    });
    let edited = (
        format!("{resolve} --edited"),
        words.say(&say!("plan-settle-edited")),
    );
    page.bullets(take.chain([edited]).map(|(command, what)| {
        Text::new(command, Tone::Strong).and(format!("\n{what}"), Tone::Normal)
    }));
    let json = json!({
        "path": path,
        "versions": versions.iter().map(version_json).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

fn differing(page: &mut Page, words: &Words, first: &VersionView, second: &VersionView) {
    let legend = say!("plan-differ", first = &first.id, second = &second.id);
    page.paragraph(Text::new(words.say(&legend), Tone::Faint));
    let text = |version: &VersionView| version.text.clone().unwrap_or_default();
    let line = |line: &DiffLine| match line {
        DiffLine::Same(text) => format!("  {text}\n"),
        DiffLine::OnlyFirst(text) => format!("- {text}\n"),
        DiffLine::OnlySecond(text) => format!("+ {text}\n"),
        DiffLine::Gap(_) | DiffLine::Uncompared(_) => "  …\n".to_owned(),
    };
    let lines = line_diff::differences(&text(first), &text(second));
    page.verbatim(lines.iter().map(line).collect::<String>());
}

/// `Anna Ek, 2026-11-22 10:05, står nu`.
fn whose(words: &Words, version: &VersionView, zone: Zone) -> String {
    let mut said = Vec::new();
    match &version.by {
        Some((by, at)) => {
            let day = moment::date_in(*at, zone);
            said.push(format!("{by}, {day} {}", moment::clock_in(*at, zone)));
        }
        None => said.push(words.say(&say!("plan-version-first"))),
    }
    if version.machine {
        said.push(words.say(&say!("plan-version-machine")));
    }
    if version.text.is_none() {
        said.push(words.say(&say!("plan-version-deletes")));
    }
    if version.stands {
        said.push(words.say(&say!("plan-version-stands")));
    }
    said.join(", ")
}

fn version_json(version: &VersionView) -> Value {
    json!({
        "id": version.id,
        "by": version.by.as_ref().map(|(by, _)| by),
        "at": version.by.as_ref().map(|(_, at)| moment::written(*at)),
        "machine": version.machine,
        "stands": version.stands,
        "text": version.text,
    })
}

/// Findings as JSON, for answers that are made elsewhere.
pub fn findings_json(words: &Words, found: &[Finding]) -> Value {
    found
        .iter()
        .map(|found| findings::json(found, words))
        .collect()
}
