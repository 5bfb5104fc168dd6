//! A commit as Git keeps it (gitformat-signature(5)): its head, and what its signature covers.
//!
//! Two readings, and nothing else in the program reads a commit for what it is worth:
//! [`read`] takes any commit as Git itself does, so that the history of plain Git can be followed;
//! the signature it gives is that of the one form our programs write (docs/replication.md,
//! rule 9; docs/formats.md, "Commits and branches"): `tree`, `parent` …, `author`, `committer`,
//! `gpgsig` in this order and nothing else, the armour in lines of 70 characters, its END line, one continuation line with nothing on it; at most 64 KiB. In any
//! other form a commit is unsigned, so that nobody can make a second one of what somebody signed.

/// Most bytes of a commit whose signature is checked. Ours are under a kilobyte.
pub const MOST_BYTES: usize = 64 * 1024;

const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----";
const END: &str = "-----END SSH SIGNATURE-----";
const COLUMNS: usize = 70;

/// A commit, taken apart. Ids are 40 hex digits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawCommit {
    pub tree: String,
    pub parents: Vec<String>,
    /// The author's name and mail address.
    pub author: String,
    pub mail: String,
    /// Committer time, in seconds; 0 where none is given.
    pub time: i64,
    pub signature: Option<Signed>,
    pub message: String,
}

/// A signature in the form of our programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The armour, with its last line feed.
    pub armour: String,
    /// Signed bytes: the commit without the signature.
    pub covered: Vec<u8>,
}

/// Reads a commit; none where not even its tree can be read.
pub fn read(bytes: &[u8]) -> Option<RawCommit> {
    let (head, message) = parted(bytes);
    let text = String::from_utf8_lossy(head);
    let mut lines = text.split('\n').peekable();
    let mut commit = RawCommit {
        tree: id_of(lines.next()?.strip_prefix("tree ")?)?,
        message: String::from_utf8_lossy(message).into_owned(),
        signature: signed(bytes),
        ..RawCommit::default()
    };
    while let Some(parent) = lines.peek().and_then(|line| line.strip_prefix("parent ")) {
        commit.parents.push(id_of(parent)?);
        lines.next();
    }
    // Git passes over more authors than one.
    let author = lines.find_map(|line| line.strip_prefix("author "));
    (commit.author, commit.mail) = author.and_then(name_and_mail).unwrap_or_default();
    let committer = lines.find_map(|line| line.strip_prefix("committer "));
    commit.time = committer.and_then(seconds).unwrap_or_default();
    Some(commit)
}

/// The head of a commit, its last line feed included, and the message.
fn parted(bytes: &[u8]) -> (&[u8], &[u8]) {
    match memchr::memmem::find(bytes, b"\n\n") {
        Some(end) => (&bytes[..=end], &bytes[end + 2..]),
        None => (bytes, &[]),
    }
}

/// The signature, where the whole commit is written as our programs write one.
fn signed(bytes: &[u8]) -> Option<Signed> {
    if bytes.len() > MOST_BYTES {
        return None;
    }
    let (head, message) = parted(bytes);
    let head = std::str::from_utf8(head).ok()?;
    let (covered, signature) = head.split_at(head.find("gpgsig ")?);
    is_plain(covered).then_some(())?;
    let armour = armour(signature)?;
    let covered = [covered.as_bytes(), b"\n", message].concat();
    Some(Signed { armour, covered })
}

/// The bytes of a commit with this signature, as our programs write it: the form that [`read`] takes
/// for a signed one.
pub fn with_signature(covered: &[u8], armour: &str) -> Option<Vec<u8>> {
    let (head, message) = parted(covered);
    let mut bytes = [head, b"gpgsig"].concat();
    for line in armour.split('\n') {
        bytes.extend_from_slice(format!(" {line}\n").as_bytes());
    }
    bytes.push(b'\n');
    bytes.extend_from_slice(message);
    signed(&bytes)
        .is_some_and(|it| it.covered == covered)
        .then_some(bytes)
}

/// `tree`, `parent` …, `author`, `committer`, each once but the parents.
fn is_plain(head: &str) -> bool {
    let Some(head) = head.strip_suffix('\n') else {
        return false;
    };
    let mut lines = head.split('\n');
    let tree = lines.next().and_then(|line| line.strip_prefix("tree "));
    let mut rest = lines.skip_while(|line| {
        let parent = line.strip_prefix("parent ");
        parent.is_some_and(|id| id_of(id).is_some())
    });
    let author = rest.next().and_then(|line| line.strip_prefix("author "));
    let committer = rest.next().and_then(|line| line.strip_prefix("committer "));
    tree.is_some_and(|id| id_of(id).is_some())
        && author.is_some_and(is_person)
        && committer.is_some_and(is_person)
        && rest.next().is_none()
}

/// `Anna Ek <anna@binder.invalid> 1795932768 +0100`.
fn is_person(text: &str) -> bool {
    let Some((name, rest)) = text.split_once(" <") else {
        return false;
    };
    let Some((mail, when)) = rest.split_once("> ") else {
        return false;
    };
    let Some((seconds, zone)) = when.split_once(' ') else {
        return false;
    };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let is_harmless = |text: &str| !text.contains(['<', '>', '\0']);
    let minutes = zone.strip_prefix(['+', '-']);
    is_harmless(name)
        && is_harmless(mail)
        && is_number(seconds.strip_prefix('-').unwrap_or(seconds))
        && minutes.is_some_and(|minutes| minutes.len() == 4 && is_number(minutes))
}

/// The armour of a `gpgsig` header that ends the head.
fn armour(header: &str) -> Option<String> {
    let header = header.strip_prefix("gpgsig ")?.strip_suffix("\n \n")?;
    let lines: Vec<&str> = header.split("\n ").collect();
    let [BEGIN, body @ .., END] = lines.as_slice() else {
        return None;
    };
    let (last, full) = body.split_last()?;
    let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    let is_right = full.iter().all(|line| line.len() == COLUMNS)
        && (1..=COLUMNS).contains(&last.len())
        && body.iter().all(|line| line.bytes().all(is_base64));
    is_right.then(|| format!("{}\n", lines.join("\n")))
}

fn name_and_mail(text: &str) -> Option<(String, String)> {
    let (name, rest) = text.split_once('<')?;
    let mail = rest.split_once('>')?.0;
    Some((name.trim().to_owned(), mail.to_owned()))
}

/// The years 1 and 9999: what no clock shows counts as the nearest that one could.
const FIRST_SECOND: i64 = -62_135_596_800;
const LAST_SECOND: i64 = 253_402_300_799;

fn seconds(text: &str) -> Option<i64> {
    let (_, when) = text.rsplit_once('>')?;
    let seconds: i64 = when.split_whitespace().next()?.parse().ok()?;
    Some(seconds.clamp(FIRST_SECOND, LAST_SECOND))
}

fn id_of(text: &str) -> Option<String> {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (text.len() == 40 && text.bytes().all(hex)).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    /// The head of a commit up to its signature.
    fn head() -> String {
        format!(
            "tree {TREE}\nparent {TREE}\nauthor Anna Ek <anna@binder.invalid> 60 +0100\n\
             committer Anna Ek <anna@binder.invalid> 61 +0100\n"
        )
    }

    const MESSAGE: &str = "anna-1 10:05 Hej\n\n med indrag\n";

    fn signature() -> String {
        let line = "U".repeat(COLUMNS);
        format!("gpgsig {BEGIN}\n {line}\n {line}\n U1NI=\n {END}\n \n")
    }

    fn commit(head: &str, signature: &str) -> Option<RawCommit> {
        read(format!("{head}{signature}\n{MESSAGE}").as_bytes())
    }

    #[test]
    fn what_a_signature_covers_is_the_commit_without_it() {
        let read = commit(&head(), &signature()).expect("a commit");
        let signed = read.signature.expect("a signature");
        assert_eq!(
            signed.covered,
            format!("{}\n{MESSAGE}", head()).into_bytes()
        );
        assert!(signed.armour.starts_with(BEGIN) && signed.armour.ends_with(&format!("{END}\n")));
        assert_eq!(read.parents, [TREE]);
        assert_eq!(
            (read.author.as_str(), read.mail.as_str(), read.time),
            ("Anna Ek", "anna@binder.invalid", 61)
        );
        assert_eq!(read.message, MESSAGE);
        let again = with_signature(&signed.covered, &signed.armour).expect("the same commit");
        assert_eq!(
            String::from_utf8(again).expect("text"),
            format!("{}{}\n{MESSAGE}", head(), signature())
        );
    }

    #[test]
    fn a_commit_in_any_other_form_than_ours_is_unsigned_and_read_all_the_same() {
        let (head, signature) = (head(), signature());
        let line = "U".repeat(COLUMNS);
        let with = |from: &str, to: &str| signature.replacen(from, to, 1);
        let forms = [
            (head.clone(), format!("{signature}{signature}")),
            (head.clone(), format!("{signature} \n")),
            (head.clone(), format!("{signature}encoding latin1\n")),
            (head.clone(), with(" \n", "")),
            (head.clone(), with(BEGIN, &format!("hello\n {BEGIN}"))),
            (head.clone(), with(END, &format!("{END}\n bye"))),
            (head.clone(), with(END, &format!("{END} "))),
            (head.clone(), with(END, &format!("{END}\r"))),
            (head.clone(), with("U1NI", "U1NI ")),
            (head.clone(), with(&line, &line[1..])),
            (head.clone(), with(&line, &format!("{line}U"))),
            (head.clone(), with("SSH", "PGP")),
            (head.clone(), with("gpgsig", "gpgsig-sha256")),
            (format!("{head}encoding latin1\n"), signature.clone()),
            (format!("{head}tree {TREE}\n"), signature.clone()),
            (
                head.replacen("Anna Ek <", "Anna <bo@binder.invalid> <", 1),
                signature.clone(),
            ),
            (head.replacen(" 61 +0100", "", 1), signature.clone()),
            (head.replacen("60 +0100", "60 +01000", 1), signature.clone()),
            (
                head.replacen("author", "author A <a@b> 1 +0000\nauthor", 1),
                signature.clone(),
            ),
        ];
        for (head, signature) in forms {
            let read = commit(&head, &signature).expect("a commit");
            assert_eq!(read.signature, None, "{head}{signature}");
            assert_eq!((read.tree.as_str(), read.parents.len()), (TREE, 1));
        }
        let moved = head.replacen("committer", &format!("{signature}committer"), 1);
        assert_eq!(commit(&moved, "").expect("a commit").signature, None);
        let long = format!("{head}{signature}\n{}", "x".repeat(MOST_BYTES));
        assert_eq!(read(long.as_bytes()).expect("a commit").signature, None);
    }

    #[test]
    fn a_commit_of_plain_git_is_read_as_git_reads_it() {
        let text = format!(
            "tree {TREE}\nauthor Web\ncommitter Web <web@host>\ntree {}\n\nhej",
            "1".repeat(40)
        );
        let commit = read(text.as_bytes()).expect("a commit");
        assert_eq!((commit.tree.as_str(), commit.time), (TREE, 0));
        assert_eq!(
            (commit.author.as_str(), commit.message.as_str()),
            ("", "hej")
        );
        for bytes in ["", "tree 12\n\n", "\n\n", "tree\n"] {
            assert_eq!(read(bytes.as_bytes()), None);
        }
    }
}
