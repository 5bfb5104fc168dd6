//! Head of a bundle (gitformat-bundle(5)): references it contains and its prerequisites.

/// First line; without it a file is no bundle.
const VERSION_2: &str = "# v2 git bundle";
const VERSION_3: &str = "# v3 git bundle";

/// The only capability of version 3 that changes nothing.
const PLAIN_SHA1: &str = "@object-format=sha1";

/// Longest head: some ten thousand branches.
pub const LONGEST: usize = 1 << 20;

/// Part of a bundle before the pack. Ids are 40 hex digits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BundleHead {
    /// Commits that the reader must have already.
    pub prerequisites: Vec<String>,
    /// Names and commits, `HEAD` among them, in their order.
    pub references: Vec<(String, String)>,
}

/// Why a head cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BundleFault {
    NotABundle,
    /// A later version, or a capability that this program does not support.
    TooNew,
    Damaged,
}

/// True if a file that begins so is a bundle of any version.
pub fn is_bundle(start: &[u8]) -> bool {
    let line = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let whole = line.len() < start.len();
    whole && line.starts_with(b"# v") && line.ends_with(b" git bundle")
}

/// The head as bytes, version 2.
pub fn write(head: &BundleHead) -> Vec<u8> {
    let mut text = format!("{VERSION_2}\n");
    for id in &head.prerequisites {
        text.push_str(&format!("-{id}\n"));
    }
    for (name, id) in &head.references {
        text.push_str(&format!("{id} {name}\n"));
    }
    text.push('\n');
    text.into_bytes()
}

/// Parses the head of a file; returns it with the offset of the pack.
///
/// # Errors
/// What the file begins with is no head of a bundle, or not a whole one.
pub fn read(start: &[u8]) -> Result<(BundleHead, usize), BundleFault> {
    if !is_bundle(start) {
        return Err(BundleFault::NotABundle);
    }
    let end = start.windows(2).position(|two| two == b"\n\n");
    let end = end.ok_or(BundleFault::Damaged)?;
    let text = std::str::from_utf8(&start[..end]).map_err(|_| BundleFault::Damaged)?;
    let mut lines = text.lines();
    let version = lines.next().unwrap_or_default();
    if ![VERSION_2, VERSION_3].contains(&version) {
        return Err(BundleFault::TooNew);
    }
    let mut head = BundleHead::default();
    for line in lines {
        if line.starts_with('@') {
            let plain = version == VERSION_3 && line == PLAIN_SHA1;
            plain.then_some(()).ok_or(BundleFault::TooNew)?;
        } else if let Some(rest) = line.strip_prefix('-') {
            // A comment may follow the id.
            let id = rest.split(' ').next().unwrap_or_default();
            head.prerequisites.push(id_of(id)?);
        } else {
            let (id, name) = line.split_once(' ').ok_or(BundleFault::Damaged)?;
            head.references.push((name.to_owned(), id_of(id)?));
        }
    }
    Ok((head, end + 2))
}

fn id_of(text: &str) -> Result<String, BundleFault> {
    let right = text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    right.then(|| text.to_owned()).ok_or(BundleFault::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(digit: char) -> String {
        digit.to_string().repeat(40)
    }

    #[test]
    fn what_was_written_is_read_again_and_the_pack_begins_behind_it() {
        let head = BundleHead {
            prerequisites: vec![id('a')],
            references: vec![
                ("refs/heads/main".to_owned(), id('b')),
                ("HEAD".to_owned(), id('b')),
            ],
        };
        let mut bytes = write(&head);
        let length = bytes.len();
        bytes.extend(b"PACK\n\n");
        assert_eq!(read(&bytes), Ok((head, length)));
    }

    #[test]
    fn what_git_writes_is_read_with_comments_and_in_version_three() {
        let two = format!(
            "# v2 git bundle\n-{} anna-17 10:05\n{} HEAD\n\nPACK",
            id('a'),
            id('b')
        );
        let (head, _) = read(two.as_bytes()).expect("a head");
        assert_eq!(head.prerequisites, [id('a')]);
        let three = format!(
            "# v3 git bundle\n@object-format=sha1\n{} HEAD\n\nPACK",
            id('b')
        );
        assert!(read(three.as_bytes()).is_ok());
    }

    #[test]
    fn anything_else_is_told_apart() {
        let filtered = format!("# v3 git bundle\n@filter=blob:none\n{} HEAD\n\n", id('b'));
        let short = format!("# v2 git bundle\n{} HEAD\n", id('b'));
        for (bytes, fault) in [
            ("", BundleFault::NotABundle),
            ("# v", BundleFault::NotABundle),
            ("PACK and more", BundleFault::NotABundle),
            ("# v2 git bundle", BundleFault::NotABundle),
            ("# v4 git bundle\n\n", BundleFault::TooNew),
            (&filtered, BundleFault::TooNew),
            (&short, BundleFault::Damaged),
            ("# v2 git bundle\nabc HEAD\n\n", BundleFault::Damaged),
            ("# v2 git bundle\n-\n\n", BundleFault::Damaged),
        ] {
            assert_eq!(read(bytes.as_bytes()), Err(fault), "{bytes}");
        }
    }
}
