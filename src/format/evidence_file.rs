//! One log with everything that its signatures cover, as a text that anybody can read and that can be
//! checked without the binder (docs/formats.md, "A log that proves itself").
//!
//! Sections in any order, each a line that says what it is and, of what has a length, its bytes. The
//! ids are Git's, so that every byte of a section is covered by the id that another section names, up
//! to the signed commits.

use crate::domain::name::LogId;

/// The first line, of what is written and of what programs before wrote: there only the last commit of
/// each writer had its folders.
const HEADS: [(u8, &str); 2] = [(2, "binder-evidence: 2\n"), (1, "binder-evidence: 1\n")];

/// The most bytes of a file that is looked at.
pub const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// The most bytes of one commit, folder or page. A commit of plain Git may be as long as any object.
const MOST_OF_ONE: usize = 256 * 1024 * 1024;

/// The most sections.
const MOST_SECTIONS: usize = 2_000_000;

/// What kind of object a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObjectKind {
    Commit,
    Tree,
    Page,
}

/// An object as Git has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceObject {
    pub kind: ObjectKind,
    /// What it says its id is; 40 hex digits.
    pub id: String,
    /// Of a page, or of the settings, where it lies: `log/bo/2026-11-22-natavbrott/0001.yaml`.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// A file, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceFile {
    /// 2; 1 where a program before wrote it.
    pub version: u8,
    pub log: LogId,
    /// In which its times are told, as the binder's settings say.
    pub zone: String,
    /// Each writer's name and last commit.
    pub tips: Vec<(String, String)>,
    pub objects: Vec<EvidenceObject>,
}

/// Why a file cannot be read: the line, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvidenceSyntaxError {
    pub line: usize,
}

/// Whether a file that begins so is one.
pub fn is_one(start: &[u8]) -> bool {
    version(start).is_some()
}

fn version(start: &[u8]) -> Option<u8> {
    let heads = HEADS.iter();
    let mut is = heads.filter(|(_, head)| start.starts_with(head.as_bytes()));
    is.next().map(|(version, _)| *version)
}

/// The file as bytes. `about` is a text for whoever opens it, each line of it a remark.
pub fn write(file: &EvidenceFile, about: &str) -> Vec<u8> {
    let mut out = format!("binder-evidence: {}\n", file.version).into_bytes();
    let remark = |line: &str| format!("# {line}").trim_end().to_owned() + "\n";
    out.extend(about.lines().map(remark).collect::<String>().into_bytes());
    out.extend(format!("log {}\nzone {}\n", file.log, file.zone).into_bytes());
    for (writer, commit) in &file.tips {
        out.extend(format!("tip {writer} {commit}\n").into_bytes());
    }
    for object in &file.objects {
        let (id, length) = (&object.id, object.bytes.len());
        match object.kind {
            ObjectKind::Commit => out.extend(format!("\ncommit {id} {length}\n").into_bytes()),
            ObjectKind::Page => {
                let line = format!("\npage {id} {length} {}\n", object.path);
                out.extend(line.into_bytes());
            }
            ObjectKind::Tree => {
                let lines = tree_lines(&object.bytes).unwrap_or_default();
                let count = lines.len();
                out.extend(format!("\ntree {id} {count}\n").into_bytes());
                lines.iter().for_each(|line| out.extend(line.as_bytes()));
                continue;
            }
        }
        out.extend(&object.bytes);
        out.push(b'\n');
    }
    out
}

/// Whether a section can hold an object: a folder has names that are text.
pub fn can_hold(kind: ObjectKind, bytes: &[u8]) -> bool {
    bytes.len() <= MOST_OF_ONE && (kind != ObjectKind::Tree || tree_lines(bytes).is_some())
}

/// Reads a file.
///
/// # Errors
/// It is none, not whole, or bigger than any of ours.
pub fn read(bytes: &[u8]) -> Result<EvidenceFile, EvidenceSyntaxError> {
    let mut reader = EvidenceReader {
        bytes,
        at: 0,
        line: 1,
    };
    reader
        .file()
        .ok_or(EvidenceSyntaxError { line: reader.line })
}

struct EvidenceReader<'b> {
    bytes: &'b [u8],
    at: usize,
    /// Of the section that is being read.
    line: usize,
}

impl<'b> EvidenceReader<'b> {
    fn file(&mut self) -> Option<EvidenceFile> {
        let version = version(self.bytes)?;
        self.next_line()?;
        let mut log = None;
        let mut zone = String::new();
        let mut tips = Vec::new();
        let mut objects = Vec::new();
        while self.at < self.bytes.len() {
            let line = self.next_line()?;
            let mut words = line.splitn(4, ' ');
            match words.next()? {
                "" | "#" => {}
                "log" if log.is_none() => log = Some(LogId::new(words.next()?)?),
                "zone" => words.next()?.clone_into(&mut zone),
                "tip" => tips.push((words.next()?.to_owned(), id(words.next()?)?)),
                kind => objects.push(self.object(kind, words)?),
            }
            if tips.len() + objects.len() > MOST_SECTIONS {
                return None;
            }
        }
        Some(EvidenceFile {
            version,
            log: log?,
            zone,
            tips,
            objects,
        })
    }

    fn object<'l>(
        &mut self,
        kind: &str,
        mut words: impl Iterator<Item = &'l str>,
    ) -> Option<EvidenceObject> {
        let id = id(words.next()?)?;
        let count: usize = words.next()?.parse().ok().filter(|it| *it <= MOST_OF_ONE)?;
        let (kind, bytes) = match kind {
            "tree" => (ObjectKind::Tree, self.tree(count)?),
            "commit" => (ObjectKind::Commit, self.take(count)?),
            "page" => (ObjectKind::Page, self.take(count)?),
            _ => return None,
        };
        let path = words.next().unwrap_or_default().to_owned();
        if kind != ObjectKind::Page && !path.is_empty() {
            return None;
        }
        Some(EvidenceObject {
            kind,
            id,
            path,
            bytes,
        })
    }

    fn next_line(&mut self) -> Option<&'b str> {
        let rest = self.bytes.get(self.at..)?;
        let end = memchr::memchr(b'\n', rest)?;
        let line = std::str::from_utf8(&rest[..end]).ok()?;
        self.at += end + 1;
        self.line += 1;
        Some(line)
    }

    /// So many bytes and the end of a line.
    fn take(&mut self, count: usize) -> Option<Vec<u8>> {
        let end = self.at.checked_add(count)?;
        let bytes = self.bytes.get(self.at..end)?.to_owned();
        if self.bytes.get(end) != Some(&b'\n') {
            return None;
        }
        self.line += bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        self.at = end + 1;
        Some(bytes)
    }

    /// So many lines of a folder, as the bytes that Git has.
    fn tree(&mut self, count: usize) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        for _ in 0..count {
            let line = self.next_line()?;
            let mut words = line.splitn(3, ' ');
            let (mode, id) = (words.next()?, id(words.next()?)?);
            let name: String = serde_json::from_str(words.next()?).ok()?;
            let is_octal = mode.bytes().all(|byte| (b'0'..=b'7').contains(&byte));
            if !is_octal || name.contains('\0') {
                return None;
            }
            bytes.extend_from_slice(format!("{mode} {name}\0").as_bytes());
            let digits = (0..40).step_by(2);
            bytes.extend(digits.filter_map(|at| u8::from_str_radix(&id[at..at + 2], 16).ok()));
            if bytes.len() > MOST_OF_ONE {
                return None;
            }
        }
        Some(bytes)
    }
}

fn id(text: &str) -> Option<String> {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (text.len() == 40 && text.bytes().all(hex)).then(|| text.to_owned())
}

/// A folder's lines `mode id "name"`; none where it is no folder or a name is no text.
fn tree_lines(mut bytes: &[u8]) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    while !bytes.is_empty() {
        let end = memchr::memchr(0, bytes)?;
        let (mode, name) = std::str::from_utf8(&bytes[..end]).ok()?.split_once(' ')?;
        let id = bytes.get(end + 1..end + 21)?;
        let hex: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
        lines.push(format!("{mode} {hex} {}\n", serde_json::Value::from(name)));
        bytes = &bytes[end + 21..];
    }
    Some(lines)
}

#[cfg(test)]
mod tests;
