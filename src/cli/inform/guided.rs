//! A message filled in at a terminal: each open slot is asked for, the text is shown as it is copied, and only
//! after a yes is it noted that it went out.

use std::path::PathBuf;

use crate::cli::command_line::CommandLine;
use crate::cli::inform::{LanguageArg, Tell, answer};
use crate::cli::session::Session;
use crate::domain::inform::known_slots::{Question, is_alike_in_all};
use crate::domain::inform::message_text::MessageText;
use crate::domain::language::Language;
use crate::domain::name::LogId;
use crate::domain::shell_quote;
use crate::error::Exit;
use crate::render::inform as shown;
use crate::render::page::Block;
use crate::render::sanitize;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::inform::draft::{self, DraftRequest, PreparedDraft};
use crate::usecases::inform::{guide as plan, send};
use crate::usecases::log::keep_rejected_input;

/// True if a draft is filled in by questions: one for an audience, at a terminal, without `--set`, `--text`, `--of`,
/// `--as-of`, `--plain` and `--json`.
pub(super) fn is_for(typed: &Tell, session: &Session) -> bool {
    let terminal = session.env.terminal;
    let sits = terminal.input && terminal.output && !session.globals.json && !session.is_plain();
    let untouched = typed.set.is_empty() && typed.text.is_none() && typed.of.is_none();
    sits && untouched && typed.as_of.is_none() && !typed.audience.is_empty()
}

/// Answers given so far, kept on the disk as the commands that would give them again.
struct Kept {
    path: Option<PathBuf>,
    text: Vec<u8>,
}

/// Asks, shows, and notes what went out.
pub(super) fn guide(
    mut typed: Tell,
    session: &mut Session,
    binder: &Binder,
    log: &LogId,
    prepared: &PreparedDraft,
) -> anyhow::Result<Exit> {
    let mut kept = Kept {
        path: None,
        text: Vec::new(),
    };
    let mut draft = answer::drafted(prepared, session);
    // The text comes when it is filled in.
    let is_head = |block: &&Block| !matches!(block, Block::Heading(2, _));
    draft.page.blocks = draft
        .page
        .blocks
        .iter()
        .take_while(is_head)
        .cloned()
        .collect();
    session.answer(&draft.page, &draft.json)?;
    session.tell(&say!("inform-guide"));
    let Some(filled) = fill_in(&typed, session, binder, prepared, &mut kept) else {
        return Ok(kept.tell(session));
    };
    typed = join(typed, session, binder, log, filled)?;
    kept.keep(&[&typed], session, binder);
    let wanted = DraftRequest {
        writes: true,
        ..typed.wanted()
    };
    let whole = draft::prepare(binder, session.env, log, &wanted)?;
    show(session, &whole)?;
    if !choose_channel(&mut typed, session, &whole) {
        return Ok(kept.tell(session));
    }
    kept.keep(&[&typed], session, binder);
    let way = whole
        .sources
        .channel(typed.channel.as_deref().unwrap_or_default());
    let way = way.said(&|message| session.say(message));
    if !session.agreed(&say!("inform-guide-sent", way = way)) {
        return Ok(kept.tell(session));
    }
    let log = session.log_to_write(binder);
    let say = session.in_binders_language(binder);
    let outcome = send::send(binder, session.env, &log, &whole, &typed.sending(), &say)?;
    let channel = typed.channel.clone().unwrap_or_default();
    let exit = answer::sent(binder, &whole, &channel, &outcome, session)?;
    kept.forget();
    Ok(exit)
}

/// Fills in each language of the message; none where the answers end before the questions.
fn fill_in(
    typed: &Tell,
    session: &mut Session,
    binder: &Binder,
    prepared: &PreparedDraft,
    kept: &mut Kept,
) -> Option<Vec<Tell>> {
    if prepared.texts.is_empty() {
        let question = session.say(&say!("inform-guide-text"));
        let text = session
            .typed_answer(&question)
            .filter(|text| !text.is_empty())?;
        return Some(vec![Tell {
            audience: typed.audience.clone(),
            text: Some(text),
            ..Tell::default()
        }]);
    }
    let mut filled: Vec<Tell> = Vec::new();
    for text in &prepared.texts {
        let mut one = begun(typed, text, filled.first());
        if let (false, Some(language)) = (filled.is_empty(), text.language) {
            session.tell(&say!("inform-guide-language", language = language.tag()));
        }
        for question in plan::questions(binder, prepared, text) {
            if one.has(&question) {
                continue;
            }
            let answer = answered(&question, session, binder, !filled.is_empty())?;
            // Without a text in that language the message goes out in the others.
            if answer.is_empty() {
                break;
            }
            one.take(&question, answer);
            let all: Vec<&Tell> = filled.iter().chain([&one]).collect();
            kept.keep(&all, session, binder);
        }
        filled.push(one);
    }
    Some(filled)
}

/// A text without answers; of a second language, with those of the first that hold in every language.
fn begun(typed: &Tell, text: &MessageText, first: Option<&Tell>) -> Tell {
    let set = first.iter().flat_map(|first| first.set.iter());
    Tell {
        audience: typed.audience.clone(),
        message: Some(text.message.clone()),
        language: text.language.map(LanguageArg::from),
        next: first.and_then(|first| first.next.clone()),
        set: set.filter(|set| is_alike(set)).cloned().collect(),
        ..Tell::default()
    }
}

/// One message of the texts that are filled in: with its slots, or where it is in several languages as a text.
fn join(
    typed: Tell,
    session: &Session,
    binder: &Binder,
    log: &LogId,
    mut filled: Vec<Tell>,
) -> anyhow::Result<Tell> {
    let mut texts = Vec::new();
    for (index, one) in filled.iter().enumerate() {
        let whole = draft::prepare(binder, session.env, log, &one.wanted())?;
        let is_whole = |text: &&MessageText| index == 0 || text.open().is_empty();
        texts.extend(whole.text().filter(is_whole).map(|text| text.text.clone()));
    }
    let first = filled.swap_remove(0);
    let several = (texts.len() > 1).then(|| plan::together(&texts));
    let is_one = several.is_none();
    Ok(Tell {
        text: several.or(first.text),
        message: first.message.filter(|_| is_one),
        language: first.language.filter(|_| is_one),
        set: if is_one { first.set } else { Vec::new() },
        next: first.next,
        ..typed
    })
}

fn is_alike(set: &str) -> bool {
    set.split_once('=')
        .is_some_and(|(slot, _)| is_alike_in_all(slot))
}

/// Asks for a slot until it is answered; where it may be left out, once. Nothing typed is what is known, and
/// a promise must be a time. None where there are no more answers.
fn answered(
    question: &Question,
    session: &mut Session,
    binder: &Binder,
    may_skip: bool,
) -> Option<String> {
    let label = sanitize::line(&question.label);
    let asked = match question.known.as_str() {
        "" if may_skip => format!("{label} [–]"),
        "" => label,
        known => format!("{label} [{}]", sanitize::line(known)),
    };
    loop {
        let mut answer = session.typed_answer(&asked)?;
        if answer.is_empty() {
            answer.clone_from(&question.known);
        }
        if question.is_promise
            && let Err(fault) = plan::check_time(binder, session.env, &answer)
        {
            session.trouble(&fault.message);
        } else if !answer.is_empty() || may_skip {
            return Some(answer);
        }
    }
}

/// Shows the text whole, as it is copied.
fn show(session: &mut Session, whole: &PreparedDraft) -> anyhow::Result<()> {
    let text = whole.text().map(|text| shown::to_copy(&text.text));
    let text = sanitize::lines(&text.unwrap_or_default());
    session.write_answer(format!("\n{}\n\n", text.trim_end()).as_bytes())
}

/// Asks by which channel it goes; the first that is open where nothing is typed.
fn choose_channel(typed: &mut Tell, session: &mut Session, whole: &PreparedDraft) -> bool {
    let open = whole.ways.iter().filter(|way| way.closed_by.is_none());
    let ids: Vec<&str> = open.map(|way| way.id.as_str()).collect();
    let first = ids.first().copied().unwrap_or("phone").to_owned();
    session.tell(&say!("inform-guide-copy", all = ids.join(", ")));
    let question = session.say(&say!("inform-guide-channel", first = &first));
    let Some(answer) = session.typed_answer(&question) else {
        return false;
    };
    typed.channel = Some(if answer.is_empty() { first } else { answer });
    true
}

impl Tell {
    /// True for a slot that has a value from another language, or is the promise.
    fn has(&self, question: &Question) -> bool {
        let set = |pair: &String| {
            pair.split_once('=')
                .is_some_and(|(slot, _)| slot == question.slot)
        };
        self.set.iter().any(set) || question.is_promise && self.next.is_some()
    }

    fn take(&mut self, question: &Question, answer: String) {
        match question.is_promise {
            true => self.next = Some(answer),
            false => self.set.push(format!("{}={answer}", question.slot)),
        }
    }

    /// The command line that says the same.
    fn words(&self) -> CommandLine {
        let mut words = vec!["inform".to_owned()];
        words.extend(self.audience.iter().cloned());
        let language = self.language.map(|it| Language::from(it).tag().to_owned());
        let options = [
            ("--message", &self.message),
            ("--language", &language),
            ("--text", &self.text),
            ("--next", &self.next),
            ("--channel", &self.channel),
        ];
        for (option, value) in options {
            if let Some(value) = value {
                words.extend([option.to_owned(), value.clone()]);
            }
        }
        for set in &self.set {
            words.extend(["--set".to_owned(), set.clone()]);
        }
        CommandLine {
            args: words.into_iter().map(Into::into).collect(),
            piped: Vec::new(),
        }
    }
}

impl Kept {
    /// Puts the answers so far on the disk, in the place of those before.
    fn keep(&mut self, typed: &[&Tell], session: &Session, binder: &Binder) {
        let lines = typed.iter().map(|one| one.words().as_pasted());
        self.text = lines.collect::<Vec<_>>().join(&b'\n');
        let folder = Some(binder.folder());
        let path = keep_rejected_input::keep_unread(folder, session.env, &self.text);
        let before = std::mem::replace(&mut self.path, path);
        if before != self.path {
            keep_rejected_input::forget(before);
        }
    }

    fn forget(self) {
        keep_rejected_input::forget(self.path);
    }

    /// Says that nothing is noted, and where the answers are.
    fn tell(self, session: &mut Session) -> Exit {
        match &self.path {
            None => session.tell(&say!("inform-guide-nothing")),
            Some(path) => {
                let file = shell_quote::path(path);
                session.tell(&say!("inform-guide-kept", file = file));
                let shown = sanitize::lines(&String::from_utf8_lossy(&self.text));
                session.tell_lines(&shown);
            }
        }
        Exit::Kept
    }
}
