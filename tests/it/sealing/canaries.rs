//! Looks for words in everything that lies on a disk: files, their names, and what is packed in them.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Fewest letters of base64 that are looked for.
const SHORTEST_BASE64: usize = 8;

/// Where below a folder one of the words is found, in any form it could have been written in.
pub(crate) fn found(folder: &Path, words: &[&str]) -> Vec<String> {
    let forms: Vec<(String, Vec<u8>)> = words.iter().flat_map(|word| forms(word)).collect();
    let mut all = Vec::new();
    walk(folder, &forms, &mut all);
    all
}

fn walk(folder: &Path, forms: &[(String, Vec<u8>)], all: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        look(
            &format!("name {}", path.display()),
            name.as_encoded_bytes(),
            forms,
            all,
        );
        let kind = entry.file_type().expect("a kind");
        if kind.is_dir() {
            objects(&path, forms, all);
            walk(&path, forms, all);
        } else if kind.is_file() {
            let bytes = fs::read(&path).expect("readable");
            look(&path.display().to_string(), &bytes, forms, all);
            look(
                &format!("inflated {}", path.display()),
                &inflated(&bytes),
                forms,
                all,
            );
        }
    }
}

/// Every object of a repository, loose or packed, reachable or not.
fn objects(folder: &Path, forms: &[(String, Vec<u8>)], all: &mut Vec<String>) {
    if !folder.join("objects").is_dir() {
        return;
    }
    let repo = git2::Repository::open(folder).expect("a repository");
    let odb = repo.odb().expect("objects");
    let mut ids = Vec::new();
    odb.foreach(|id| {
        ids.push(*id);
        true
    })
    .expect("listed");
    for id in ids {
        let object = odb.read(id).expect("an object");
        look(
            &format!("{} {id}", folder.display()),
            object.data(),
            forms,
            all,
        );
    }
}

fn inflated(bytes: &[u8]) -> Vec<u8> {
    use std::io::Read;
    let mut text = Vec::new();
    let _ = flate2::read::ZlibDecoder::new(bytes).read_to_end(&mut text);
    text
}

fn look(place: &str, bytes: &[u8], forms: &[(String, Vec<u8>)], all: &mut Vec<String>) {
    for (name, form) in forms {
        if memchr::memmem::find(bytes, form).is_some() {
            all.push(format!("{name} in {place}"));
        }
    }
}

/// UTF-8, UTF-16, Latin-1, base64 in each of its three places, percent, hexadecimal, as a file's name, and
/// escaped as JSON may be.
fn forms(word: &str) -> Vec<(String, Vec<u8>)> {
    let utf8 = word.as_bytes().to_vec();
    let utf16: Vec<u16> = word.encode_utf16().collect();
    let latin: Vec<u8> = word
        .chars()
        .map(|c| u8::try_from(u32::from(c)).expect("Latin-1"))
        .collect();
    let percent: String = utf8
        .iter()
        .map(|byte| match byte.is_ascii_alphanumeric() {
            true => char::from(*byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect();
    let hex: String = utf8.iter().map(|byte| format!("{byte:02x}")).collect();
    let escaped: String = word
        .chars()
        .map(|c| match c.is_ascii() {
            true => c.to_string(),
            false => format!("\\u{:04x}", u32::from(c)),
        })
        .collect();
    let slug = binder::domain::name::slug(word);
    let mut all = vec![
        (
            "UTF-16LE".to_owned(),
            utf16.iter().flat_map(|it| it.to_le_bytes()).collect(),
        ),
        (
            "UTF-16BE".to_owned(),
            utf16.iter().flat_map(|it| it.to_be_bytes()).collect(),
        ),
        ("Latin-1".to_owned(), latin),
        ("percent".to_owned(), percent.into_bytes()),
        ("hexadecimal".to_owned(), hex.into_bytes()),
        ("escaped".to_owned(), escaped.into_bytes()),
        ("a name".to_owned(), slug.into_bytes()),
    ];
    for before in 0..3 {
        let padded = [vec![b' '; before], utf8.clone()].concat();
        let text = STANDARD.encode(&padded);
        // Without the letters at its ends that what stands beside it changes too.
        let inner = &text[(before * 8).div_ceil(6)..padded.len() * 8 / 6];
        // A shorter one stands somewhere in every signature by chance.
        if inner.len() >= SHORTEST_BASE64 {
            all.push((format!("base64 {before}"), inner.as_bytes().to_vec()));
        }
    }
    all.push(("UTF-8".to_owned(), utf8));
    all
}

#[test]
fn a_word_is_found_in_every_form_and_place_it_is_looked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    for (number, (name, form)) in forms("Kanariefågel").into_iter().enumerate() {
        let path = folder.path().join(number.to_string());
        fs::write(&path, &form).expect("written");
        let found = found(folder.path(), &["Kanariefågel"]);
        assert!(!found.is_empty(), "{name}");
        fs::remove_file(path).expect("gone");
    }
    let repo = git2::Repository::init(folder.path().join("r")).expect("a repository");
    repo.blob("en Kanariefågel".as_bytes()).expect("a blob");
    assert!(!found(folder.path(), &["Kanariefågel"]).is_empty());
}
