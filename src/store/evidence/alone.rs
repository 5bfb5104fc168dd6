//! A file checked alone, without any binder: a bundle, or one exported log.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use git2::{ObjectType, Oid, Repository};
use tempfile::TempDir;

use crate::domain::allowance::Allowance;
use crate::domain::copies::history::Root;
use crate::domain::copies::notebook_rules;
use crate::domain::evidence::fault::{Fault, Weight, What, Who};
use crate::domain::evidence::report::Report;
use crate::domain::evidence::trail::{At, Trail};
use crate::domain::exchange::Silent;
use crate::domain::language::Language;
use crate::domain::moment::{self, Zone};
use crate::domain::name::LogId;
use crate::domain::settings::Settings;
use crate::error::Failure;
use crate::format::documents as documents_file;
use crate::format::evidence_file::{self, EvidenceFile, Kind, Object};
use crate::format::paths;
use crate::format::raw_commit;
use crate::format::settings_file;
use crate::say;
use crate::store::evidence::pages::{self, Pages};
use crate::store::evidence::{Broken, EvidenceAsked, Scope, Sound, WindowsOf, examine};
use crate::store::files;
use crate::store::history::{self, GitHistory};
use crate::store::incoming::Incoming;
use crate::store::regular;
use crate::store::remote::{BundleRemote, Transport};
use crate::store::{damage, ffi, objects};

/// What a file showed.
pub struct FileReport {
    pub report: Report,
    /// Of the binder it comes from.
    pub zone: Zone,
    pub language: Option<Language>,
    /// The one log in it, where it is no whole binder.
    pub log: Option<LogId>,
}

/// Checks a file by itself.
///
/// # Errors
/// It is not there, is no bundle and no exported log, or cannot be read as one.
pub fn evidence_of_file(
    file: &Path,
    asked: &EvidenceAsked,
    now: DateTime<Utc>,
) -> Result<FileReport> {
    let shown = file.display().to_string();
    if !file.is_file() {
        return Err(Failure::could_not(say!("verify-no-file", file = shown)).into());
    }
    ffi::make_durable();
    damage::forget();
    let bench = Bench::new()?;
    let checked = match BundleRemote::is_at(file) {
        true => bench.bundle(file, asked, now),
        false => bench.log(file, asked, now),
    };
    // What a file does not hold is no damage to any copy.
    damage::forget();
    checked
}

/// A repository of its own, gone when it was looked at.
struct Bench {
    repo: Rc<Repository>,
    _folder: TempDir,
}

impl Bench {
    fn new() -> Result<Self> {
        let folder = tempfile::tempdir().context("a folder to look at a file in")?;
        let repo = Repository::init_bare(folder.path()).context("a folder to look at a file in")?;
        Ok(Self {
            repo: Rc::new(repo),
            _folder: folder,
        })
    }

    fn history(&self) -> GitHistory {
        GitHistory::of(Rc::clone(&self.repo), documents_file::can_be_read)
    }

    fn bundle(&self, file: &Path, asked: &EvidenceAsked, now: DateTime<Utc>) -> Result<FileReport> {
        let mut bundle = BundleRemote::at(file, &self.repo, Rc::new(Silent));
        let branches = bundle.branches()?;
        let tips: Vec<Oid> = branches.iter().map(|branch| branch.tip).collect();
        let damaged = || {
            let file = file.display().to_string();
            Failure::broken(say!("bundle-damaged", file = file))
        };
        let incoming = Incoming::beside(&self.repo, Allowance::default())?;
        let incoming = incoming.context("a folder of our own")?;
        bundle.fetch(&tips, &incoming).map_err(|_| damaged())?;
        incoming.look(&tips).map_err(|_| damaged())?;
        incoming.keep()?;
        for branch in &branches {
            let name = format!("refs/heads/{}", branch.name);
            // A name that Git refuses is no writer's.
            let _ = self.repo.reference(&name, branch.tip, true, "verify");
        }
        let settings = self.settings();
        let zone = settings.as_ref().map_or(Zone::UTC, |it| it.zone);
        let scope = Scope::whole(None);
        let now = moment::in_zone(now, zone);
        Ok(FileReport {
            report: examine(&self.repo, &self.history(), &scope, asked, now)?,
            zone,
            language: settings.map(|it| it.language),
            log: None,
        })
    }

    fn settings(&self) -> Option<Settings> {
        let main = self.repo.refname_to_id("refs/heads/main").ok()?;
        let tree = objects::tree_of(&self.repo, main).ok()?;
        let bytes = objects::file_at(&self.repo, &tree, paths::SETTINGS).ok()??;
        Some(settings_file::read(&bytes).ok()?.value)
    }

    fn log(&self, file: &Path, asked: &EvidenceAsked, now: DateTime<Utc>) -> Result<FileReport> {
        let evidence = read(file)?;
        let changed = self.lay_out(&evidence)?;
        let scope = Scope {
            pinned: None,
            log: Some(evidence.log.clone()),
        };
        let asked = EvidenceAsked {
            windows: match &asked.windows {
                WindowsOf::Nobody => WindowsOf::Nobody,
                _ => WindowsOf::Log(evidence.log.clone()),
            },
            ..asked.clone()
        };
        let zone = evidence.zone.parse().unwrap_or(Zone::UTC);
        let mut report = examine(
            &self.repo,
            &self.history(),
            &scope,
            &asked,
            moment::in_zone(now, zone),
        )?;
        report.counts.documents = 0;
        report.faults.extend(changed);
        report.faults.sort();
        Ok(FileReport {
            report,
            zone,
            language: None,
            log: Some(evidence.log),
        })
    }

    /// Writes down what the file holds, and names what is not what it says.
    fn lay_out(&self, evidence: &EvidenceFile) -> Result<Vec<Fault>> {
        let odb = self.repo.odb()?;
        let mut faults = Vec::new();
        for object in &evidence.objects {
            let kind = match object.kind {
                Kind::Commit => ObjectType::Commit,
                Kind::Tree => ObjectType::Tree,
                Kind::Page => ObjectType::Blob,
            };
            let id = odb.write(kind, &object.bytes)?;
            if id.to_string() != object.id {
                faults.push(not_as_signed(object));
            }
        }
        for (writer, commit) in &evidence.tips {
            let tip = Oid::from_str(commit)?;
            let mut name = format!("refs/heads/copies/{writer}");
            if self.repo.find_reference(&name).is_ok() {
                // A fork: its other end.
                name = format!("{name}-{}", &commit[..8]);
            }
            if self.repo.reference(&name, tip, true, "verify").is_err() {
                let object = commit.clone();
                faults.push(Fault::new(Weight::Broken, What::Missing { object }));
            }
        }
        Ok(faults)
    }
}

fn read(file: &Path) -> Result<EvidenceFile> {
    let shown = || file.display().to_string();
    let reading = || files::At::new("reading", file);
    let open = regular::open(file).with_context(reading)?;
    let too_big = open.metadata().with_context(reading)?.len() > evidence_file::MOST_BYTES;
    let mut bytes = Vec::new();
    let start = evidence_file::MOST_BYTES * u64::from(!too_big);
    open.take(start)
        .read_to_end(&mut bytes)
        .with_context(reading)?;
    if too_big || !evidence_file::is_one(&bytes) {
        return Err(Failure::could_not(say!("verify-not-a-log", file = shown())).into());
    }
    let unreadable = |it: evidence_file::Unreadable| {
        let message = say!("verify-log-unreadable", file = shown(), line = it.line);
        Failure::broken(message)
    };
    Ok(evidence_file::read(&bytes).map_err(unreadable)?)
}

/// A section whose bytes were changed: of a page with the entries where its own chain breaks.
fn not_as_signed(object: &Object) -> Fault {
    let place = match object.kind {
        Kind::Page => object.path.clone(),
        Kind::Commit | Kind::Tree => object.id.clone(),
    };
    let mut fault = Fault::new(Weight::Broken, What::NotAsSigned { place });
    match object.kind {
        Kind::Page => {
            let mut parts = object.path.split('/').skip(1);
            let writer = parts.next().unwrap_or_default().to_owned();
            fault.log = parts.next().unwrap_or_default().to_owned();
            fault.entries = pages::suspicious(&object.bytes);
            fault.by(Who {
                writer,
                person: String::new(),
            })
        }
        Kind::Commit => match raw_commit::read(&object.bytes) {
            Some(commit) => fault.at(&object.id, commit.time),
            None => fault,
        },
        Kind::Tree => fault,
    }
}

/// Of one exported log: each commit as its signature says, and the pages as the last commit of each
/// writer has them, from the first entry on. An entry belongs to the commit whose signed message
/// names it.
pub(super) fn sound(trail: &Trail, root: &Root, pages: &mut Pages<'_>, log: &LogId) -> Sound {
    let related = trail.descendants(&root.commit);
    let is_sound = |at: At| related[at] && trail.signer(at).is_some();
    let mut all = Sound {
        sound: (0..trail.len()).map(is_sound).collect(),
        breaches: Vec::new(),
        unread: Vec::new(),
    };
    let mut built_on = vec![false; trail.len()];
    for at in (0..trail.len()).filter(|at| all.sound[*at]) {
        if let Some(before) = trail.before(at) {
            built_on[before] = true;
        }
    }
    let ends: Vec<At> = (0..trail.len())
        .filter(|at| all.sound[*at] && !built_on[*at])
        .collect();
    for at in ends {
        let Some(signer) = trail.signer(at) else {
            continue;
        };
        let id = history::oid(&trail.id(at).0);
        let Some(notebook) = pages.notebook(trail.tree(at), &signer.writer) else {
            continue;
        };
        let Ok(shown) = pages.only(notebook, &[log.clone(), LogId::journal()]) else {
            all.unread.push(id);
            continue;
        };
        if let Some(breach) = notebook_rules::breach(pages, &signer.writer, None, Some(&shown)) {
            let follow = 0;
            all.breaches.push(Broken {
                at,
                breach,
                follow,
                last: at,
            });
        }
        if pages.read(at, None, &shown).is_none() {
            all.unread.push(id);
        }
    }
    let named = named(trail, pages);
    pages.place_by(&named, trail);
    all
}

/// The commit that names each entry, by writer, log and number.
fn named(trail: &Trail, pages: &Pages<'_>) -> BTreeMap<(usize, LogId, u32), u32> {
    let mut named = BTreeMap::new();
    for at in 0..trail.len() {
        let Some(signer) = trail.signer_index(at) else {
            continue;
        };
        if let Some((log, number)) = pages.named_by(trail.id(at)) {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            named.entry((signer, log, number)).or_insert(at);
        }
    }
    named
}
