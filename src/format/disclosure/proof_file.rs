//! What is kept of a copy that was handed out ↔ JSON.

use serde_json::{Value, json};

use crate::domain::log::entry::Sha256;
use crate::domain::review::disclosure::check::Proof;
use crate::domain::review::disclosure::commitment::Salt;

const VERSION: &str = "binder-disclosure-proof";

pub fn write(proof: &Proof) -> Vec<u8> {
    let salts: Vec<String> = proof.salts.iter().map(hex).collect();
    let lines: Vec<Value> = proof
        .lines
        .iter()
        .map(|(name, hash)| json!([name, hash.as_str()]))
        .collect();
    let value = json!({
        VERSION: 1,
        "log": proof.log.as_str(),
        "fingerprint": proof.fingerprint.as_str(),
        "file": proof.file.as_str(),
        "lines": lines,
        "salts": salts,
    });
    format!("{value:#}\n").into_bytes()
}

/// None where it is no such file.
pub fn read(bytes: &[u8]) -> Option<Proof> {
    let value: Value = serde_json::from_slice(bytes).ok()?;
    if value.get(VERSION)?.as_u64()? != 1 {
        return None;
    }
    let hash = |value: &Value| Sha256::parse(value.as_str()?);
    let line = |line: &Value| Some((line.get(0)?.as_str()?.to_owned(), hash(line.get(1)?)?));
    let salts = value.get("salts")?.as_array()?.iter();
    let lines = value.get("lines")?.as_array()?.iter();
    Some(Proof {
        log: hash(value.get("log")?)?,
        fingerprint: hash(value.get("fingerprint")?)?,
        file: hash(value.get("file")?)?,
        lines: lines.map(line).collect::<Option<_>>()?,
        salts: salts
            .map(|salt| unhexed(salt.as_str()?))
            .collect::<Option<_>>()?,
    })
}

fn hex(salt: &Salt) -> String {
    salt.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhexed(text: &str) -> Option<Salt> {
    let mut salt = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in salt.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).ok()?;
    }
    Some(salt)
}
