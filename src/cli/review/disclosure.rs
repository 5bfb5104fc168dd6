//! `binder report disclosure`: the copy of a log that is handed out, with masks; and the check of one.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::Value;

use crate::cli::review::evaluate;
use crate::cli::session::Session;
use crate::domain::shell_quote::{self, quoted};
use crate::domain::time::moment;
use crate::error::{Exit, Failure};
use crate::render::page::{to_html, to_markdown};
use crate::render::print_job::{PartForm, PrintJob, PrintPart, RunningText, SheetForm};
use crate::render::review::disclosure::{self as shown, CheckView, CopyView};
use crate::render::words::Words;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::review::disclosure::hand_out::{self, Commitments, Fingerprinted};
use crate::usecases::review::disclosure::{self, DisclosureData, DisclosureRequest, check_copy};

#[derive(Args, Debug)]
pub(super) struct DisclosureArgs {
    #[arg(long, value_name = "FILE")]
    masks: Option<PathBuf>,
    #[arg(long, value_name = "WHO")]
    mask_person: Vec<String>,
    #[arg(long, value_name = "LEVEL")]
    mask_level: Vec<String>,
    #[arg(long, value_name = "PATTERN")]
    mask_pattern: Vec<String>,
    #[arg(long, value_name = "ROW")]
    mask: Vec<String>,
    #[arg(long, value_name = "GROUND")]
    ground: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    proof: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["masks", "output", "check"])]
    init: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["masks", "output"])]
    check: Option<PathBuf>,
}

/// Format of the file of a copy.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Markdown,
    Html,
    Pdf,
}

pub(super) fn run(typed: &DisclosureArgs, session: &mut Session) -> anyhow::Result<Exit> {
    if let Some(file) = &typed.check {
        return check(file, typed.proof.as_deref(), session);
    }
    let binder = session.binder()?;
    if let Some(file) = &typed.init {
        return init(file, &binder, session);
    }
    session.reads(&binder, &["contacts.yaml", "grounds.yaml"]);
    let log = evaluate::incident(&binder, session)?;
    let data = disclosure::read(&binder, session.env, &log, &typed.request())?;
    match &typed.output {
        Some(file) => hand_out(typed, file, (&binder, &data), session),
        None => preview(typed, &binder, &data, session),
    }
}

impl DisclosureArgs {
    fn request(&self) -> DisclosureRequest {
        DisclosureRequest {
            masks: self.masks.clone(),
            people: self.mask_person.clone(),
            levels: self.mask_level.clone(),
            patterns: self.mask_pattern.clone(),
            by_hand: self.mask.clone(),
            ground: self.ground.clone(),
        }
    }
}

/// A starter of the document of masks, in the binder's language.
fn init(file: &Path, binder: &Binder, session: &mut Session) -> anyhow::Result<Exit> {
    session.outside(binder, file)?;
    let remarks = session.in_background(binder, |session| Ok(shown::starter(&session.words)))?;
    disclosure::write_starter(file, &remarks, session.env)?;
    let file = shell_quote::path(file);
    let mut page = crate::render::page::Page::new();
    page.paragraph(session.say(&say!("disclosure-starter-written", file = &file)));
    session.answer(
        &page,
        &serde_json::json!({ "report": "disclosure", "file": file }),
    )?;
    Ok(Exit::Done)
}

/// Lends the view of a copy.
fn with_view<T>(
    binder: &Binder,
    data: &DisclosureData,
    session: &Session,
    draw: impl FnOnce(&CopyView) -> T,
) -> T {
    let now = moment::in_zone(session.env.now(), binder.zone());
    let made = now.format("%Y-%m-%d %H:%M %:z").to_string();
    draw(&CopyView {
        copy: &data.copy,
        rules: &data.rules,
        seems: &data.seems,
        made: &made,
        drill: data.incident.drill,
        has_grounds: data.has_grounds,
    })
}

fn preview(
    typed: &DisclosureArgs,
    binder: &Binder,
    data: &DisclosureData,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let masks = typed.masks.as_deref().map(shell_quote::path);
    let masks = masks.map_or_else(
        || "…".to_owned(),
        |file| format!("--masks {}", quoted(&file)),
    );
    let command = format!(
        "binder report disclosure {masks} -o ../{0}.md --proof ../{0}.json",
        session.say(&say!("disclosure-file-name"))
    );
    let words = &session.words;
    let (page, json) = with_view(binder, data, session, |view| {
        (
            shown::preview(view, &command, words),
            shown::json(view, words),
        )
    });
    session.answer(&page, &json)?;
    Ok(Exit::Done)
}

fn hand_out(
    typed: &DisclosureArgs,
    file: &Path,
    (binder, data): (&Binder, &DisclosureData),
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let form = form(file)?;
    let proof = typed.proof.as_deref();
    for place in [Some(file), proof].into_iter().flatten() {
        session.outside(binder, place)?;
    }
    hand_out::can_be_handed_out(
        data,
        &[Some(file), proof]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>(),
    )?;
    let made = Commitments::of(data);
    let (bytes, seal) = session.in_background(binder, |session| {
        bytes(form, &made, (binder, data), session)
    })?;
    hand_out::write(data, (&made, &seal), (file, &bytes), proof, session.env)?;
    answer((file, proof), (binder, data), &seal, session)
}

/// The file, and what its fingerprint is made of.
fn bytes(
    form: Form,
    made: &Commitments,
    (binder, data): (&Binder, &DisclosureData),
    session: &Session,
) -> anyhow::Result<(Vec<u8>, Fingerprinted)> {
    let words = &session.words;
    with_view(binder, data, session, |view| {
        let title = shown::title(view, words);
        if form == Form::Pdf {
            let seal = made.without_text();
            let page = shown::copy(view, Some(&seal.fingerprint), words);
            let job = job(title, page, view, words);
            let now = moment::in_zone(session.env.now(), binder.zone());
            return Ok((crate::print::pdf(&job, now)?, seal));
        }
        let page = shown::copy(view, None, words);
        let text = match form {
            Form::Html => to_html::page(&page, &title, words.language),
            Form::Markdown | Form::Pdf => to_markdown::page(&page),
        };
        let (text, seal) = made.sealed(&text);
        Ok((text.into_bytes(), seal))
    })
}

fn job(title: String, page: crate::render::page::Page, view: &CopyView, words: &Words) -> PrintJob {
    let stamp = view.drill.then(|| words.say(&say!("print-stamp-drill")));
    PrintJob {
        language: words.language,
        title: title.clone(),
        cover: None,
        contents: false,
        parts: vec![PrintPart {
            title,
            page,
            form: PartForm::Flow,
            code: String::new(),
        }],
        running: RunningText {
            version: view.made.to_owned(),
            copy: String::new(),
        },
        stamps: stamp.into_iter().collect(),
        sheet: SheetForm::default(),
    }
}

fn form(file: &Path) -> Result<Form, Failure> {
    let ending = file
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    match ending.as_str() {
        "md" => Ok(Form::Markdown),
        "html" | "htm" => Ok(Form::Html),
        "pdf" => Ok(Form::Pdf),
        _ => {
            let file = shell_quote::path(file);
            Err(Failure::wrong_words(say!("disclosure-ending", file = file)))
        }
    }
}

/// Answer after writing: the files, and the command that logs the handing out.
fn answer(
    (file, proof): (&Path, Option<&Path>),
    (binder, data): (&Binder, &DisclosureData),
    seal: &Fingerprinted,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let fingerprint = seal.fingerprint.as_str();
    let said = session.in_binders_language(binder);
    let masks = data.copy.masks.len();
    let row = said(&say!(
        "disclosure-row",
        count = masks,
        fingerprint = fingerprint
    ));
    let command = format!("binder log add {}", quoted(&row));
    let (file, proof) = (shell_quote::path(file), proof.map(shell_quote::path));
    let words = &session.words;
    let (page, mut json) = with_view(binder, data, session, |view| {
        let files = (file.as_str(), proof.as_deref());
        let page = shown::written(view, files, (fingerprint, &command), words);
        (page, shown::json(view, words))
    });
    json["file"] = Value::from(file);
    json["proof"] = Value::from(proof);
    json["fingerprint"] = Value::from(fingerprint);
    json["command"] = Value::from(command);
    session.answer(&page, &json)?;
    Ok(Exit::Done)
}

fn check(file: &Path, proof: Option<&Path>, session: &mut Session) -> anyhow::Result<Exit> {
    let found = match proof {
        Some(proof) => {
            let binder = session.binder()?;
            check_copy::with_proof(&binder, file, proof, session.env)?
        }
        None => check_copy::alone(file, session.env)?,
    };
    let answer = shown::checked(
        &CheckView {
            file: &shell_quote::path(file),
            fingerprint: &found.fingerprint,
            rows: found.rows,
            masks: found.masks,
            faults: &found.faults,
            with_proof: found.with_proof,
            is_pdf: found.is_pdf,
        },
        &session.words,
    );
    session.answer(&answer.page, &answer.json)?;
    Ok(match found.faults.is_empty() {
        true => Exit::Done,
        false => Exit::Broken,
    })
}
