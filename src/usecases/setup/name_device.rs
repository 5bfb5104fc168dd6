//! Writer name and person of a new device.

use std::path::PathBuf;

use crate::domain::name::{self, Writer};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::NewDevice;
use crate::say;

/// Typed writer name and person.
#[derive(Clone, Debug, Default)]
pub struct DeviceRequest {
    pub writer: Option<String>,
    pub person: Option<String>,
    pub role: Option<String>,
    pub key: Option<PathBuf>,
}

/// The new device: the typed name, else the user name of the computer.
///
/// # Errors
/// The name typed is no writer's name, or none was typed and the user's own is none either.
pub fn name_device(wanted: DeviceRequest, env: &Env) -> Result<NewDevice, Failure> {
    let writer = match &wanted.writer {
        Some(typed) => Writer::new(typed).ok_or_else(|| not_a_name(typed))?,
        None => of_user(env).ok_or_else(|| name_needed(wanted.person.as_deref()))?,
    };
    let name = wanted.person.unwrap_or_else(|| writer.to_string());
    let role = wanted.role.unwrap_or_default();
    let person = if role.is_empty() {
        name::slug(&name)
    } else {
        name::slug(&role)
    };
    Ok(NewDevice {
        writer,
        person,
        name,
        role,
        key: wanted.key,
    })
}

fn of_user(env: &Env) -> Option<Writer> {
    let user = env.variable("USER").or_else(|| env.variable("USERNAME"))?;
    of_name(user).filter(|writer| writer.as_str() != "root")
}

/// The writer's name that a name gives, if any.
fn of_name(name: &str) -> Option<Writer> {
    let plain: String = name::folded(name)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    Writer::new(&plain.chars().take(16).collect::<String>())
}

/// The hint has the first name of the person, where one was typed.
fn name_needed(person: Option<&str>) -> Failure {
    let first = person.and_then(|person| of_name(person.split_whitespace().next()?));
    let nearest = first.map_or_else(|| "anna".to_owned(), |writer| writer.to_string());
    Failure::wrong_words(say!("setup-name-needed", nearest = nearest))
}

fn not_a_name(typed: &str) -> Failure {
    let plain: String = name::folded(typed)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let plain = plain.trim_start_matches(|c: char| c.is_ascii_digit());
    let nearest: String = plain.chars().take(16).collect();
    let nearest = if nearest.is_empty() {
        "anna".to_owned()
    } else {
        nearest
    };
    if name::is_device_name(&nearest) {
        let nearest = format!("{nearest}1");
        return Failure::wrong_words(say!("setup-name-kept", typed = typed, nearest = nearest));
    }
    Failure::wrong_words(say!("setup-not-a-name", typed = typed, nearest = nearest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_windows_keeps_for_a_device_is_refused_with_one_that_works() {
        for (typed, nearest) in [("con", "con1"), ("com1", "com11"), ("Nul", "nul1")] {
            let failure = not_a_name(typed);
            assert!(
                failure.message.args.contains(&("nearest", nearest.into())),
                "{typed}"
            );
            assert!(Writer::new(nearest).is_some(), "{nearest}");
        }
    }

    #[test]
    fn without_a_short_name_the_first_name_typed_is_proposed() {
        for (person, nearest) in [(Some("Åsa Östlund"), "asa"), (None, "anna")] {
            let failure = name_needed(person);
            let expected = ("nearest", nearest.into());
            assert!(failure.message.args.contains(&expected), "{person:?}");
        }
    }

    #[test]
    fn a_name_with_accents_is_refused_with_the_one_to_type_instead() {
        let failure = not_a_name("Åsa Östlund");
        assert!(
            failure
                .message
                .args
                .contains(&("nearest", "asaostlund".into()))
        );
    }
}
