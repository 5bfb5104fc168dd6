//! Whether a text can be read as the document it would stand as.

/// True for a text a reader of that path would not refuse as a whole. A machine merge that fails
/// this is not written (copies.md rule 6).
pub fn can_be_read(path: &str, bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    !path.ends_with(".yaml") || serde_yaml::from_str::<serde_yaml::Value>(text).is_ok()
}
