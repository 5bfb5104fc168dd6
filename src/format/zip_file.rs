//! Writes files as a zip, byte for byte the same for the same files.

use std::io::{Cursor, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Signature of a zip's first file header.
pub const BEGINS: &[u8] = b"PK\x03\x04";

/// Packs the files.
///
/// # Errors
/// A file is larger than a zip holds, or two have one name.
pub fn write(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let form = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in files {
        zip.start_file(name.as_str(), form)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use zip::ZipArchive;

    use super::*;

    #[test]
    fn what_is_packed_can_be_unpacked_and_is_the_same_each_time() {
        let files = [
            ("a/å.txt".to_owned(), b"hej".to_vec()),
            ("b".to_owned(), Vec::new()),
        ];
        let packed = write(&files).expect("a zip");
        assert_eq!(packed, write(&files).expect("a zip"));
        assert!(packed.starts_with(BEGINS));
        let mut zip = ZipArchive::new(Cursor::new(packed)).expect("a zip");
        let mut text = String::new();
        let mut file = zip.by_name("a/å.txt").expect("a file");
        file.read_to_string(&mut text).expect("a text");
        assert_eq!(text, "hej");
    }
}
