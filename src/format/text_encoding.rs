//! Bytes of other programs as text: by their mark, by what they declare, else by what they look like.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Names of encodings that the library has no name of.
const UTF_32LE: &str = "UTF-32LE";
const UTF_32BE: &str = "UTF-32BE";
/// Some lines are UTF-8 and the others Windows-1252, as when two lists were put together.
const MIXED: &str = "UTF-8, windows-1252";

/// Bytes examined for the positions of zeros.
const LOOKED_AT: usize = 4096;

/// A text, and how it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// Without its byte order mark.
    pub text: String,
    /// The name of the encoding: `UTF-8`, `UTF-16LE`, `windows-1252`, `macintosh`.
    pub encoding: &'static str,
    /// Undecodable bytes were replaced by U+FFFD.
    pub lossy: bool,
}

/// Decodes a text. `declared` is the encoding stated by the file (`CHARSET=` of a vCard, the head of an XML
/// file), by its name in the Encoding Standard such as `iso-8859-1`. A byte-order mark has precedence, as
/// has valid UTF-8 with a letter beyond ASCII.
pub fn decode(bytes: &[u8], declared: Option<&str>) -> Decoded {
    if let Some(decoded) = by_mark(bytes) {
        return decoded;
    }
    if let Some(name) = wide(bytes) {
        return of_width(bytes, name);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return with(UTF_8, bytes);
    }
    let declared = declared.and_then(|name| Encoding::for_label(name.trim().as_bytes()));
    if let Some(encoding) = declared.filter(|encoding| *encoding != UTF_8) {
        return with(encoding, bytes);
    }
    if has_utf8_lines(bytes) {
        return line_by_line(bytes);
    }
    with(guessed(bytes), bytes)
}

/// True if a name is one of the Encoding Standard.
pub fn is_known(name: &str) -> bool {
    Encoding::for_label(name.trim().as_bytes()).is_some()
}

/// UTF-8, UTF-16 and UTF-32 with their byte order marks.
fn by_mark(bytes: &[u8]) -> Option<Decoded> {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe\x00\x00") {
        return Some(of_width(rest, UTF_32LE));
    }
    if let Some(rest) = bytes.strip_prefix(b"\x00\x00\xfe\xff") {
        return Some(of_width(rest, UTF_32BE));
    }
    let (encoding, mark) = Encoding::for_bom(bytes)?;
    let rest = bytes.get(mark..).unwrap_or_default();
    if encoding == UTF_8 && std::str::from_utf8(rest).is_err() {
        return Some(line_by_line(rest));
    }
    Some(with(encoding, rest))
}

/// UTF-16 or UTF-32 without a byte-order mark, by the positions of zeros.
fn wide(bytes: &[u8]) -> Option<&'static str> {
    let looked = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let zeros = |from: usize, step: usize| {
        let mut places = looked.iter().skip(from).step_by(step);
        let all = places.len();
        let zeros = places.by_ref().filter(|byte| **byte == 0).count();
        all > 1 && zeros * 10 >= all * 7
    };
    let ascii = |from: usize, step: usize| {
        let mut places = looked.iter().skip(from).step_by(step);
        places.all(|byte| *byte != 0)
    };
    if zeros(1, 4) && zeros(2, 4) && zeros(3, 4) && ascii(0, 4) {
        return Some(UTF_32LE);
    }
    if zeros(0, 4) && zeros(1, 4) && zeros(2, 4) && ascii(3, 4) {
        return Some(UTF_32BE);
    }
    if zeros(1, 2) && ascii(0, 2) {
        return Some(UTF_16LE.name());
    }
    (zeros(0, 2) && ascii(1, 2)).then(|| UTF_16BE.name())
}

fn of_width(bytes: &[u8], name: &'static str) -> Decoded {
    let whole = match name {
        UTF_32LE => |unit: [u8; 4]| u32::from_le_bytes(unit),
        UTF_32BE => |unit: [u8; 4]| u32::from_be_bytes(unit),
        _ => {
            let encoding = Encoding::for_label(name.as_bytes()).unwrap_or(UTF_16LE);
            return with(encoding, bytes);
        }
    };
    let (units, rest) = bytes.as_chunks::<4>();
    let text: String = units
        .iter()
        .map(|unit| char::from_u32(whole(*unit)).unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    Decoded {
        lossy: !rest.is_empty() || text.contains(char::REPLACEMENT_CHARACTER),
        text,
        encoding: name,
    }
}

fn with(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, lossy) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text: text.into_owned(),
        encoding: encoding.name(),
        lossy,
    }
}

/// True if a line with letters beyond ASCII is UTF-8: hardly any other text is by chance.
fn has_utf8_lines(bytes: &[u8]) -> bool {
    bytes
        .split(|byte| *byte == b'\n')
        .any(|line| !line.is_ascii() && std::str::from_utf8(line).is_ok())
}

fn line_by_line(bytes: &[u8]) -> Decoded {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    let text = lines.map(|line| match std::str::from_utf8(line) {
        Ok(text) => text.to_owned(),
        Err(_) => with(WINDOWS_1252, line).text,
    });
    Decoded {
        text: text.collect(),
        encoding: MIXED,
        lossy: false,
    }
}

/// Guess for text that is not UTF-8. Nordic lists are mostly Windows-1252, which is preferred to encodings
/// that give other letters for the same bytes.
fn guessed(bytes: &[u8]) -> &'static Encoding {
    if is_macintosh(bytes) {
        return MACINTOSH;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"se"), Utf8Detection::Deny)
}

/// MacRoman has å ä ö ø æ where Windows-1252 has Œ Š š ¿ ¾, which do not occur between letters; and the
/// letters of Windows-1252 (from 0xC0) are rare characters in MacRoman, except … – — and quotation marks.
fn is_macintosh(bytes: &[u8]) -> bool {
    const LETTERS: &[u8] = b"\x8a\x8c\x9a\xbe\xbf\x81\x80\x85\xae\xaf";
    let (mut certain, mut letters) = (0, 0);
    for (index, byte) in bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| !byte.is_ascii())
    {
        if matches!(byte, 0xC0..=0xC8 | 0xCA..=0xCF | 0xD6..) {
            return false;
        }
        let is_letter = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphabetic);
        let before = is_letter(index.checked_sub(1).and_then(|at| bytes.get(at)));
        let after = is_letter(bytes.get(index + 1));
        if !LETTERS.contains(byte) || !(before || after) {
            continue;
        }
        letters += 1;
        // Š and š are letters of both; other symbols of Windows-1252 do not occur inside words.
        let of_both = matches!(byte, 0x8a | 0x9a);
        certain += usize::from(!of_both && (after || matches!(byte, 0x8c | 0xbe | 0xbf)));
    }
    certain > 0 || letters > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "Namn;Roll\r\nÅsa Öberg;Chef för drift – ”växel”\r\nSøren Kjær;Läkare\r\n";

    fn utf16(text: &str, of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(of).collect()
    }

    fn utf32(text: &str, of: fn(u32) -> [u8; 4]) -> Vec<u8> {
        text.chars().flat_map(|c| of(u32::from(c))).collect()
    }

    #[track_caller]
    fn reads(bytes: &[u8], encoding: &str) {
        let decoded = decode(bytes, None);
        assert_eq!((decoded.text.as_str(), decoded.encoding), (LIST, encoding));
        assert!(!decoded.lossy, "{encoding}");
    }

    #[test]
    fn a_list_is_read_whichever_way_a_program_writes_its_letters() {
        reads(LIST.as_bytes(), "UTF-8");
        reads(format!("\u{feff}{LIST}").as_bytes(), "UTF-8");
        let marked = format!("\u{feff}{LIST}");
        for text in [LIST, &marked] {
            reads(&utf16(text, u16::to_le_bytes), "UTF-16LE");
            reads(&utf16(text, u16::to_be_bytes), "UTF-16BE");
            reads(&utf32(text, u32::to_le_bytes), "UTF-32LE");
            reads(&utf32(text, u32::to_be_bytes), "UTF-32BE");
        }
        reads(&WINDOWS_1252.encode(LIST).0, "windows-1252");
        reads(&MACINTOSH.encode(LIST).0, "macintosh");
    }

    #[test]
    fn one_name_with_one_letter_is_enough_to_tell() {
        for name in [
            "Åsa",
            "Öberg",
            "Malmö",
            "Næs",
            "Jürgen",
            "Äijälä",
            "Ærø",
            "André",
        ] {
            let windows = WINDOWS_1252.encode(name).0;
            let read = decode(&windows, None);
            assert_eq!((read.text.as_str(), read.encoding), (name, "windows-1252"));
        }
        for name in ["Håkan", "Ærø", "Åsa Björk", "Bo Sjögren, Malmö, Växjö"] {
            let read = decode(&MACINTOSH.encode(name).0, None);
            assert_eq!((read.text.as_str(), read.encoding), (name, "macintosh"));
        }
        let signs = "Milan Šuk – 20 € … ½ timme";
        let read = decode(&WINDOWS_1252.encode(signs).0, None);
        assert_eq!(read.text, signs);
    }

    #[test]
    fn what_a_file_declares_stands_unless_its_bytes_say_otherwise() {
        let latin = WINDOWS_1252.encode("Åsa – Öberg").0;
        let read = decode(&latin, Some("ISO-8859-1"));
        assert_eq!(
            (read.text.as_str(), read.encoding),
            ("Åsa – Öberg", "windows-1252")
        );
        assert_eq!(decode("Åsa".as_bytes(), Some("iso-8859-1")).text, "Åsa");
        assert_eq!(decode(&latin, Some("utf-8")).text, "Åsa – Öberg");
        assert_eq!(decode(&latin, Some("no such")).text, "Åsa – Öberg");
    }

    #[test]
    fn two_lists_put_together_keep_the_letters_of_both() {
        let mut both = "Åsa\n".as_bytes().to_vec();
        both.extend_from_slice(&WINDOWS_1252.encode("Östen\n").0);
        let read = decode(&both, None);
        assert_eq!((read.text.as_str(), read.encoding), ("Åsa\nÖsten\n", MIXED));
    }

    #[test]
    fn half_a_sign_at_the_end_is_told_and_nothing_is_nothing() {
        assert!(decode(b"\xff\xfea\x00b", None).lossy);
        assert!(decode(b"\xff\xfe\x00\x00a\x00\x00", None).lossy);
        assert_eq!(decode(b"", None).text, "");
        assert_eq!(decode(b"a", None).text, "a");
    }
}
