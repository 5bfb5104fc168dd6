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
    /// Lines for whoever opens it, without their mark `#`. No signature covers them.
    pub remarks: Vec<String>,
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

/// The file as bytes.
pub fn write(file: &EvidenceFile) -> Vec<u8> {
    let mut out = format!("binder-evidence: {}\n", file.version).into_bytes();
    let remark = |line: &String| format!("# {line}").trim_end().to_owned() + "\n";
    let remarks: String = file.remarks.iter().map(remark).collect();
    out.extend(remarks.into_bytes());
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

/// Whether a section can hold an object.
pub fn can_hold(kind: ObjectKind, bytes: &[u8]) -> bool {
    bytes.len() <= MOST_OF_ONE && (kind != ObjectKind::Tree || tree_lines(bytes).is_some())
}

/// Reads a file. Each line has exactly the form in which it is written, so that no word can be put into a
/// file without being in what is given back.
///
/// # Errors
/// It is none, not whole, or bigger than any of ours; a line says more than its form has room for.
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
        let remarks = self.remarks();
        let mut log = None;
        let mut zone = String::new();
        let mut tips = Vec::new();
        let mut objects = Vec::new();
        while self.at < self.bytes.len() {
            let line = self.next_line()?;
            let (kind, rest) = line.split_once(' ').unwrap_or((line, ""));
            match kind {
                "" if line.is_empty() => {}
                "log" if log.is_none() => log = Some(LogId::new(rest)?),
                "zone" if zone.is_empty() => one_word(rest)?.clone_into(&mut zone),
                "tip" => tips.push(tip(rest)?),
                _ => objects.push(self.object(kind, rest)?),
            }
            if tips.len() + objects.len() > MOST_SECTIONS {
                return None;
            }
        }
        Some(EvidenceFile {
            version,
            remarks,
            log: log?,
            zone,
            tips,
            objects,
        })
    }

    /// The lines `# …`, which stand right behind the first line and nowhere else.
    fn remarks(&mut self) -> Vec<String> {
        let mut remarks = Vec::new();
        while self.bytes.get(self.at) == Some(&b'#') {
            let Some(line) = self.next_line() else { break };
            let text = line.strip_prefix("# ").unwrap_or(&line[1..]);
            remarks.push(text.to_owned());
        }
        remarks
    }

    /// A section of which the first line says `kind` and, behind it, its id, its length and of a page its path.
    fn object(&mut self, kind: &str, rest: &str) -> Option<EvidenceObject> {
        let mut words = rest.splitn(3, ' ');
        let (id, length) = (id(words.next()?)?, words.next()?);
        let count: usize = length.parse().ok().filter(|it| *it <= MOST_OF_ONE)?;
        let path = words.next();
        let (kind, bytes) = match (kind, path) {
            ("tree", None) => (ObjectKind::Tree, self.tree(count)?),
            ("commit", None) => (ObjectKind::Commit, self.take(count)?),
            ("page", Some(_)) => (ObjectKind::Page, self.take(count)?),
            _ => return None,
        };
        let path = path.unwrap_or_default().to_owned();
        let is_as_written = length == count.to_string();
        is_as_written.then_some(EvidenceObject {
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
            let name = read_name(words.next()?)?;
            let is_octal = mode.bytes().all(|byte| (b'0'..=b'7').contains(&byte));
            if !is_octal || name.contains(&0) {
                return None;
            }
            bytes.extend_from_slice(format!("{mode} ").as_bytes());
            bytes.extend_from_slice(&name);
            bytes.push(0);
            bytes.extend(hex_bytes(&id)?);
            if bytes.len() > MOST_OF_ONE {
                return None;
            }
        }
        Some(bytes)
    }
}

/// A writer and the id of their last commit.
fn tip(text: &str) -> Option<(String, String)> {
    let (writer, commit) = text.split_once(' ')?;
    Some((one_word(writer)?.to_owned(), id(commit)?))
}

fn one_word(text: &str) -> Option<&str> {
    let is_one = !text.is_empty() && !text.contains(char::is_whitespace);
    is_one.then_some(text)
}

fn id(text: &str) -> Option<String> {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (text.len() == 40 && text.bytes().all(hex)).then(|| text.to_owned())
}

/// A folder's lines `mode id name`; none where it is no folder.
fn tree_lines(mut bytes: &[u8]) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    while !bytes.is_empty() {
        let end = memchr::memchr(0, bytes)?;
        let space = memchr::memchr(b' ', &bytes[..end])?;
        let mode = std::str::from_utf8(&bytes[..space]).ok()?;
        let (name, id) = (&bytes[space + 1..end], bytes.get(end + 1..end + 21)?);
        lines.push(format!("{mode} {} {}\n", hex(id), written_name(name)));
        bytes = &bytes[end + 21..];
    }
    Some(lines)
}

/// A name in a folder: a JSON string, or `x` and its bytes in hexadecimal where it is no text.
fn written_name(name: &[u8]) -> String {
    match std::str::from_utf8(name) {
        Ok(text) => serde_json::Value::from(text).to_string(),
        Err(_) => format!("x{}", hex(name)),
    }
}

/// None: not as it is written.
fn read_name(written: &str) -> Option<Vec<u8>> {
    let name = match written.strip_prefix('x') {
        Some(digits) => hex_bytes(digits)?,
        None => serde_json::from_str::<String>(written).ok()?.into_bytes(),
    };
    (written_name(&name) == written).then_some(name)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hex_bytes(digits: &str) -> Option<Vec<u8>> {
    let is_hex = digits.len().is_multiple_of(2) && digits.is_ascii();
    let byte = |at| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    let bytes = || (0..digits.len()).step_by(2).map(byte).collect();
    is_hex.then(bytes)?
}

#[cfg(test)]
mod tests;
