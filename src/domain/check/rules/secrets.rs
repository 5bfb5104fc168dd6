//! Secrets that do not belong in a repository: session values in addresses, passwords, private keys.

use crate::domain::check::rules::links;
use crate::domain::check::{CheckedBinder, on_line};
use crate::domain::documents::finding::Finding;
use crate::domain::name::folded;
use crate::say;

/// Parameters of an address whose value lets whoever has it in.
const PARAMETERS: [&str; 3] = ["sid", "auth", "key"];
/// Ends of the names of others: `wcookie`, `JSESSIONID`, `access_token`.
const PARAMETER_ENDS: [&str; 9] = [
    "token",
    "session",
    "sessionid",
    "sessid",
    "api_key",
    "apikey",
    "cookie",
    "password",
    "secret",
];
const PASSWORD_WORDS: [&str; 6] = [
    "losenord",
    "adgangskode",
    "kodeord",
    "password",
    "passord",
    "pin-kod",
];

/// Every line with something that looks like a secret; its value is not repeated.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for text in &binder.texts {
        // Also in blocks of code and in comments.
        for (at, said) in text.text.lines().enumerate() {
            if let Some(column) = column_of(said) {
                findings.push(on_line(text, at + 1, column, say!("check-secret")));
            }
        }
    }
    // The line itself would repeat the secret.
    for finding in &mut findings {
        if let Some(place) = &mut finding.place {
            place.text.clear();
        }
    }
    findings
}

/// Where the secret begins.
fn column_of(line: &str) -> Option<usize> {
    let in_address = links::addresses(line).into_iter();
    let mut in_address = in_address.filter(|(_, address)| has_secret(address));
    let address = in_address.next().map(|(column, _)| column);
    let key = line
        .find("-----BEGIN ")
        .filter(|_| line.contains("PRIVATE KEY"));
    let key = key.map(|at| line[..at].chars().count() + 1);
    address.or(key).or_else(|| password(line))
}

fn has_secret(address: &str) -> bool {
    let with_password = address
        .split_once("://")
        .and_then(|(_, rest)| rest.split('/').next())
        .and_then(|host| host.split_once('@'))
        .is_some_and(|(user, _)| user.contains(':'));
    let parameters = address.split(['?', '&', ';', '#']).skip(1);
    let mut secret = parameters.filter_map(|pair| pair.split_once('='));
    with_password
        || secret.any(|(name, value)| {
            value.len() >= 6 && !is_slot(value) && is_secret_name(&name.to_ascii_lowercase())
        })
}

/// A token that counts pages lets nobody in.
fn is_secret_name(name: &str) -> bool {
    let is_page = matches!(name, "pagetoken" | "page_token");
    PARAMETERS.contains(&name) || !is_page && PARAMETER_ENDS.iter().any(|end| name.ends_with(end))
}

/// `Lösenord: hemligt1`: the word, a colon, and one word with a digit or sign in it.
fn password(line: &str) -> Option<usize> {
    let (before, after) = line.split_once([':', '='])?;
    let said = folded(before);
    let is_password = PASSWORD_WORDS
        .iter()
        .any(|word| said.trim_end().ends_with(word));
    let value = after.split_whitespace().next().unwrap_or_default();
    let value = value.trim_matches(['"', '\'', '`', '*']);
    let looks_so = value.len() >= 6 && value.chars().any(|c| !c.is_alphabetic());
    let rest = after.trim_start().split_once(char::is_whitespace);
    let rest = rest.map_or("", |(_, rest)| rest.trim_start());
    // A sentence about a password goes on.
    let is_alone = !rest.starts_with(char::is_alphanumeric);
    let found =
        is_password && looks_so && is_alone && !is_slot(value) && !value.starts_with("http");
    found.then(|| before.chars().count() + 2)
}

/// A value that is still to be filled in: `${TOKEN}`, `<token>`, `(TOKEN)`, `YOUR_TOKEN`.
fn is_slot(value: &str) -> bool {
    let capital = |c: char| c.is_ascii_uppercase() || c == '_';
    value.starts_with(['$', '<', '(', '[', '{', '*', '%', '…', '.'])
        || value.contains("{{")
        || value.chars().all(capital)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_in_an_address_and_a_password_are_found() {
        assert!(column_of("https://x.example/login?cookie=2f9a77c1").is_some());
        assert!(column_of("https://x.example/?wcookie=2f9a77c1").is_some());
        assert!(column_of("https://anna:hemligt1@x.example/").is_some());
        assert_eq!(column_of("Lösenord: sommar2026!"), Some(10));
        assert!(column_of("-----BEGIN OPENSSH PRIVATE KEY-----").is_some());
    }

    #[test]
    fn words_about_passwords_are_no_secret() {
        assert_eq!(column_of("Lösenord: ligger i det låsta skåpet"), None);
        assert_eq!(column_of("https://x.example/?page=2&key=a"), None);
        assert_eq!(column_of("https://x.example/?wcookie=(removed)"), None);
        assert_eq!(
            column_of("https://x.example/?token=${GITHUB_API_TOKEN}&b=c"),
            None
        );
        assert_eq!(
            column_of("Password: 12-character minimum, changed yearly"),
            None
        );
        assert_eq!(column_of("password: <your password 1>"), None);
    }
}
