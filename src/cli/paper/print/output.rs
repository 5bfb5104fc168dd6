//! What becomes of a print: one file for each copy, in one of the formats.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::cli::paper::print::Print;
use crate::cli::paper::print::parts::leaves;
use crate::cli::paper::print::print_request::{PrintContent, PrintRequest};
use crate::cli::session::Session;
use crate::domain::name::slug;
use crate::domain::paper::code::PrintCode;
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::subject::PrintSubject;
use crate::domain::shell_quote;
use crate::domain::time::moment::{self, Moment};
use crate::error::{Failure, Message};
use crate::render::paper::subject;
use crate::render::print_job::{PrintJob, RunningText, to_html, to_text};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::paper::print_version::PrintVersion;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Pdf,
    Html,
    #[value(name = "txt", alias = "text")]
    Text,
}

impl Format {
    const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Text => "txt",
        }
    }

    /// As typed, else as the file is called; else PDF for paper, and text for a screen (`-o -`).
    pub(super) fn of(typed: Option<Self>, file: Option<&Path>) -> Self {
        let ending = file.and_then(|file| file.extension()?.to_str());
        let ending = ending.unwrap_or_default().to_lowercase();
        let to_screen = file == Some(Path::new("-"));
        typed.unwrap_or(match ending.as_str() {
            "html" | "htm" => Self::Html,
            "txt" | "text" => Self::Text,
            _ if to_screen => Self::Text,
            _ => Self::Pdf,
        })
    }

    /// A print in this format; `printed` is the date of a PDF.
    ///
    /// # Errors
    /// The PDF could not be made.
    pub(super) fn bytes(
        self,
        job: &PrintJob,
        printed: Moment,
        session: &Session,
    ) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Html => Ok(to_html::print(job).into_bytes()),
            Self::Pdf => crate::print::pdf(job, printed),
            Self::Text => Ok(to_text::print(job, session.is_plain()).into_bytes()),
        }
    }
}

/// What all copies of a print have in common.
pub(super) struct Imprint<'a> {
    pub(super) request: &'a PrintRequest,
    pub(super) version: PrintVersion,
    pub(super) holder: &'a str,
    pub(super) copies: u64,
    pub(super) stamps: Vec<String>,
    /// Of the binder.
    pub(super) name: String,
}

impl Imprint<'_> {
    /// One copy, from 1. Empty sheets are numbered each by itself, and are one copy.
    pub(super) fn job(&self, content: &PrintContent, copy: u64, session: &Session) -> PrintJob {
        let number = self.number(copy);
        let mut parts = content.parts.clone();
        parts.extend(leaves(number.as_ref(), content, self.request.form, session));
        let is_blank = self.request.subject == PrintSubject::Blank;
        for (index, part) in parts.iter_mut().enumerate() {
            let number = match (&self.request.id, is_blank) {
                (Some(id), true) => {
                    Some(PaperNumber::of(id, index as u64 + 1, self.request.sheets))
                }
                _ => number.clone(),
            };
            part.code = self.code(number).line();
        }
        let what = match (&self.request.subject, content.parts.first()) {
            (PrintSubject::Checklist(_) | PrintSubject::Role(_), Some(part)) => part.title.clone(),
            (subject, _) => session.say(&subject::called(subject)),
        };
        let title = match self.name.as_str() {
            "" => what,
            name => format!("{name} – {what}"),
        };
        PrintJob {
            language: session.words.language,
            title,
            cover: content.cover.clone(),
            contents: content.cover.is_some(),
            parts,
            running: self.running(number.as_ref(), copy, session),
            stamps: self.stamps.clone(),
            sheet: self.request.form,
        }
    }

    /// The number of a copy; none where the print is not written down.
    pub(super) fn number(&self, copy: u64) -> Option<PaperNumber> {
        let id = self.request.id.as_ref()?;
        Some(PaperNumber::of(id, copy, self.copies))
    }

    fn code(&self, number: Option<PaperNumber>) -> PrintCode {
        PrintCode {
            number,
            subject: self.request.subject.written(),
            printed: self.request.when.now,
            commit: self.version.short().to_owned(),
            fingerprint: self.version.fingerprint.clone(),
        }
    }

    fn running(&self, number: Option<&PaperNumber>, copy: u64, session: &Session) -> RunningText {
        let when = self.request.when;
        let day = moment::date_in(when.now, when.zone);
        let printed = format!("{day} {}", moment::clock_in(when.now, when.zone));
        let (changed, commit) = (self.version.changed.to_string(), self.version.short());
        let mut copies = vec![session.say(&say!("print-foot-printed", time = printed))];
        copies.push(match number {
            Some(number) => session.say(&say!("print-foot-number", number = number.to_string())),
            None => session.say(&say!("print-foot-no-number")),
        });
        if self.copies > 1 {
            let said = say!("print-foot-copy", copy = copy, of = self.copies);
            copies.push(session.say(&said));
        }
        copies.extend(Some(self.holder.to_owned()).filter(|holder| !holder.is_empty()));
        RunningText {
            version: session.say(&say!("print-foot-version", day = changed, commit = commit)),
            copy: copies.join(" · "),
        }
    }
}

/// `-o -`: the print is the answer itself.
pub(super) fn is_answer(typed: &Print) -> bool {
    typed.output.as_deref() == Some(Path::new("-"))
}

/// True for `-o -` at a terminal: no paper comes of it, so it gets no number and no entry in the register.
pub(super) fn is_on_screen(typed: &Print, session: &Session) -> bool {
    is_answer(typed) && session.env.terminal.output
}

/// An answer is one copy and goes to no printer; a PDF is nothing to look at in a terminal.
///
/// # Errors
/// The options typed ask for more.
pub(super) fn one_place(typed: &Print, session: &Session) -> Result<(), Failure> {
    let format = Format::of(typed.format, typed.output.as_deref());
    let too_much = match typed {
        _ if !is_answer(typed) => None,
        Print {
            printer: Some(_), ..
        } => Some("--printer"),
        Print {
            copies: Some(2..), ..
        } => Some("--copies"),
        _ if format == Format::Pdf && is_on_screen(typed, session) => Some("--format pdf"),
        _ => None,
    };
    match too_much {
        Some(option) => Err(Failure::wrong_words(say!(
            "print-not-to-output",
            option = option
        ))),
        None => Ok(()),
    }
}

/// Of a roster no file is made by itself: it goes to a printer, or where somebody says.
///
/// # Errors
/// Neither is typed.
pub(super) fn named_place(typed: &Print, subject: &PrintSubject) -> Result<(), Failure> {
    let is_roster = matches!(subject, PrintSubject::Roster(_));
    match is_roster && typed.output.is_none() && typed.printer.is_none() {
        true => Err(Failure::wrong_words(say!("print-roster-where"))),
        false => Ok(()),
    }
}

/// The file of each copy: as typed, else called after what is printed and its number.
///
/// # Errors
/// The place typed lies in the binder; one of the files is there already.
pub(super) fn files(
    typed: Option<&Path>,
    binder: &Binder,
    imprint: &Imprint,
    format: Format,
    session: &Session,
) -> Result<Vec<PathBuf>, Failure> {
    if let Some(file) = typed.filter(|file| *file != Path::new("-")) {
        session.outside(binder, file)?;
    }
    let folder = session.folder_for_files(binder);
    let called = slug(&session.say(&subject::called(&imprint.request.subject)));
    let file = |copy: u64| {
        let number = imprint
            .number(copy)
            .map(|it| it.to_string().replace('/', "-"));
        match typed {
            Some(file) if imprint.copies > 1 => numbered(file, copy),
            Some(file) => file.to_owned(),
            None => {
                let day = imprint.request.when.now.format("%Y-%m-%d").to_string();
                let number = number.unwrap_or(day);
                folder.join(format!("{called}-{number}.{}", format.ending()))
            }
        }
    };
    let files: Vec<PathBuf> = (1..=imprint.copies).map(file).collect();
    let is_there = |file: &&PathBuf| session.env.absolute(file).exists();
    match files.iter().find(is_there) {
        Some(file) => Err(Failure::could_not(is_there_said(file))),
        None => Ok(files),
    }
}

fn is_there_said(file: &Path) -> Message {
    say!("file-is-there", file = shell_quote::path(file))
}

/// `x.html` of the second copy: `x-2.html`.
fn numbered(file: &Path, copy: u64) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let name = match file.extension() {
        Some(ending) => format!("{stem}-{copy}.{}", ending.to_string_lossy()),
        None => format!("{stem}-{copy}"),
    };
    file.with_file_name(name)
}
