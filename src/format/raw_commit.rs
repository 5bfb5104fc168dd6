//! A commit as Git keeps it (gitformat-signature(5)): its head, and what its signature covers.

/// The most bytes of a commit that is looked into. Ours are under a kilobyte.
pub const MOST_BYTES: usize = 64 * 1024;

/// A commit, taken apart. Ids are 40 hex digits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawCommit {
    pub tree: String,
    pub parents: Vec<String>,
    /// The author's name and mail address.
    pub author: String,
    pub mail: String,
    /// Committer time, in seconds.
    pub time: i64,
    /// The armoured signature, if there is one.
    pub signature: Option<String>,
    /// The bytes it covers: the commit without the signature.
    pub signed: Vec<u8>,
    pub message: String,
}

/// Reads a commit; none where it is no whole one, or longer than any of ours.
pub fn read(bytes: &[u8]) -> Option<RawCommit> {
    if bytes.len() > MOST_BYTES {
        return None;
    }
    let end = memchr::memmem::find(bytes, b"\n\n")?;
    let (head, message) = bytes.split_at(end + 1);
    let mut commit = RawCommit {
        message: String::from_utf8_lossy(&message[1..]).into_owned(),
        ..RawCommit::default()
    };
    let mut in_signature = false;
    for line in head.split_inclusive(|byte| *byte == b'\n') {
        in_signature = match (line.strip_prefix(b"gpgsig "), line.strip_prefix(b" ")) {
            (Some(first), _) => {
                commit.signature = Some(text(first));
                true
            }
            (None, Some(more)) if in_signature => {
                commit
                    .signature
                    .get_or_insert_default()
                    .push_str(&text(more));
                true
            }
            _ => {
                commit.signed.extend_from_slice(line);
                commit.line(line)?;
                false
            }
        };
    }
    commit.signed.extend_from_slice(message);
    // libgit2 lets an empty line follow the armour.
    let armour = commit.signature.as_mut();
    armour
        .into_iter()
        .for_each(|armour| armour.truncate(armour.trim_end().len()));
    (!commit.tree.is_empty()).then_some(commit)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

impl RawCommit {
    fn line(&mut self, line: &[u8]) -> Option<()> {
        let line = text(line);
        let line = line.trim_end_matches('\n');
        if let Some(id) = line.strip_prefix("tree ") {
            self.tree = id_of(id)?;
        } else if let Some(id) = line.strip_prefix("parent ") {
            self.parents.push(id_of(id)?);
        } else if let Some(author) = line.strip_prefix("author ") {
            let (name, rest) = author.split_once('<')?;
            name.trim().clone_into(&mut self.author);
            rest.split_once('>')?.0.clone_into(&mut self.mail);
        } else if let Some(committer) = line.strip_prefix("committer ") {
            let (_, when) = committer.rsplit_once('>')?;
            self.time = when.split_whitespace().next()?.parse().ok()?;
        }
        Some(())
    }
}

fn id_of(text: &str) -> Option<String> {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (text.len() == 40 && text.bytes().all(hex)).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    #[test]
    fn what_a_signature_covers_is_the_commit_without_it() {
        let head =
            format!("tree {TREE}\nparent {TREE}\nauthor Anna Ek <anna@binder.invalid> 60 +0100\n");
        let end = "committer Anna Ek <anna@binder.invalid> 61 +0100\n";
        let signature =
            "gpgsig -----BEGIN SSH SIGNATURE-----\n U1NI\n -----END SSH SIGNATURE-----\n";
        let message = "\nanna-1 10:05 Hej\n\n med indrag\n";
        let commit = read(format!("{head}{end}{signature}{message}").as_bytes()).expect("a commit");
        assert_eq!(commit.signed, format!("{head}{end}{message}").into_bytes());
        let armour = "-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----";
        assert_eq!(commit.signature.as_deref(), Some(armour));
        assert_eq!(commit.parents, [TREE]);
        assert_eq!(
            (commit.author.as_str(), commit.mail.as_str()),
            ("Anna Ek", "anna@binder.invalid")
        );
        assert_eq!(commit.time, 61);
        assert!(commit.message.starts_with("anna-1 10:05"));
    }

    #[test]
    fn what_is_no_commit_is_refused() {
        let long = format!("tree {TREE}\n\n{}", "x".repeat(MOST_BYTES));
        for bytes in ["", "tree 12\n\n", "\n\n", "tree\n", &long] {
            assert_eq!(read(bytes.as_bytes()), None);
        }
    }
}
