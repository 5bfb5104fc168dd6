//! Tests of `credentials`.

use super::*;

#[test]
fn a_password_is_in_no_debug_text() {
    let text = format!("{:?}", Credentials::typed("anna:hemligt"));
    assert!(
        !text.contains("hemligt") && !text.contains("anna"),
        "{text}"
    );
}

#[test]
fn a_helper_that_is_about_one_address_is_asked_about_no_other() {
    let of = |list: &[(&str, &str)]| {
        let pair = |(of, run): &(&str, &str)| ((*of).to_owned(), (*run).to_owned());
        list.iter().map(pair).collect()
    };
    let road = ConnectOptions {
        variables: std::collections::BTreeMap::new(),
        somebody: false,
        patience: crate::transport::Timeouts::default(),
        until: std::time::Instant::now(),
    };
    let helpers = CredentialHelpers {
        commands: of(&[
            ("", "all"),
            ("https://git.example", "host"),
            ("https://git.example/team", "team"),
            ("https://git.example:8443", "port"),
            ("http://git.example", "unsafe"),
            ("https://anna@git.example", "user"),
        ]),
        with_path: false,
        road,
    };
    assert_eq!(helpers.about("https://git.example/x.git"), ["all", "host"]);
    assert_eq!(
        helpers.about("https://GIT.example:443/team/x.git"),
        ["all", "host", "team"]
    );
    assert_eq!(
        helpers.about("https://git.example/teams/x.git"),
        ["all", "host"]
    );
    assert_eq!(
        helpers.about("https://git.example.evil.example/x.git"),
        ["all"]
    );
    assert_eq!(helpers.about("https://git.example:84/x.git"), ["all"]);
    assert_eq!(
        helpers.about("https://git.example:8443/x.git"),
        ["all", "port"]
    );
}

#[test]
fn a_name_alone_is_not_sent_before_it_is_asked_for() {
    assert_eq!(Credentials::typed("anna").header(), None);
    assert!(Credentials::typed("anna:x").header().is_some());
}
