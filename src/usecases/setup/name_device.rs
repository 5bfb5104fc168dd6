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
        None => of_user(env).ok_or_else(|| Failure::wrong_words(say!("setup-name-needed")))?,
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
    let plain: String = name::folded(user)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    Writer::new(&plain.chars().take(16).collect::<String>())
        .filter(|writer| writer.as_str() != "root")
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
