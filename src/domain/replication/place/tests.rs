//! Tests of `place`.

use super::*;

fn at(host: &str, port: Option<u16>, path: &str) -> PlaceKind<'static> {
    PlaceKind::Ssh(SshAddress {
        host: host.to_owned(),
        port,
        path: path.to_owned(),
    })
}

#[test]
fn a_server_by_its_address_is_told_from_a_path() {
    for path in [
        "/media/usb/parm.git",
        "../x",
        "C:\\parm",
        "C:/parm",
        "a/b:c",
    ] {
        assert_eq!(Place::from(path).way(), PlaceKind::Path(path.into()));
    }
    for (typed, path) in [
        ("file:///srv/x", "/srv/x"),
        ("file:///srv/a%20b/p%C3%A4rm", "/srv/a b/pärm"),
        ("file://localhost/srv/x", "/srv/x"),
        ("file:///C:/parm", "C:/parm"),
        ("FILE:///srv/100%", "/srv/100%"),
        ("/srv/a%20b", "/srv/a%20b"),
    ] {
        assert_eq!(
            Place::from(typed).way(),
            PlaceKind::Path(path.into()),
            "{typed}"
        );
    }
    let ways = [
        ("ssh://hub/srv/x.git", at("hub", None, "/srv/x.git")),
        ("ssh://anna@hub:2222/x", at("anna@hub", Some(2222), "/x")),
        ("ssh://[::1]:22/x", at("::1", Some(22), "/x")),
        ("ssh://hub/~anna/x", at("hub", None, "~anna/x")),
        ("hub:parm.git", at("hub", None, "parm.git")),
        ("anna@hub:/srv/x", at("anna@hub", None, "/srv/x")),
        ("[::1]:x", at("::1", None, "x")),
        ("ssh://hub/a%20b/x.git", at("hub", None, "/a b/x.git")),
        ("hub:a%20b", at("hub", None, "a%20b")),
    ];
    for (typed, way) in ways {
        assert_eq!(Place::from(typed).way(), way, "{typed}");
    }
    let https = "https://hub.ladok.example/parm";
    assert_eq!(Place::from(https).way(), PlaceKind::Https(https));
    assert_eq!(Place::from("git://hub/x").way(), PlaceKind::Unknown("git"));
}

#[test]
fn unencrypted_is_told_from_unencrypted_within_this_computer() {
    let loopback = |typed: &str| match Place::from(typed).way() {
        PlaceKind::Http { loopback, .. } => loopback,
        other => panic!("{other:?}"),
    };
    assert!(loopback("http://localhost:8080/x"));
    assert!(loopback("http://127.0.0.1/x") && loopback("http://[::1]:80/x"));
    assert!(!loopback("http://hub.ladok.example/x"));
    assert!(!loopback("http://127.0.0.1.evil.example/x"));
    assert!(!loopback("http://localhost@evil.example/x"));
}

#[test]
fn one_place_is_the_same_however_it_is_typed() {
    let same = |one: &str, other: &str| Place::from(one).normal() == Place::from(other).normal();
    for (one, other) in [
        ("/srv/x", "/srv//x/"),
        ("/srv/x", "file:///srv/./x"),
        ("/srv/x", "/srv/x/.git"),
        ("https://Hub/x", "https://anna:secret@hub:443/x.git/"),
        ("ssh://hub/x", "ssh://HUB:22/x.git"),
        ("hub:x", "hub:x/"),
    ] {
        assert!(same(one, other), "{one} {other}");
    }
    for (one, other) in [
        ("/srv/x", "/srv/x.git"),
        ("https://hub/x", "https://hub:8443/x"),
        ("https://hub/x", "http://hub/x"),
        ("anna@hub:x", "bo@hub:x"),
        ("hub:x", "ssh://hub/x"),
    ] {
        assert!(!same(one, other), "{one} {other}");
    }
}

#[test]
fn a_password_in_an_address_is_never_shown() {
    for (typed, shown) in [
        ("https://anna:hemligt@hub/x", "https://anna:***@hub/x"),
        ("https://ghp_token@hub/x", "https://***@hub/x"),
        ("https://hub/x@y", "https://hub/x@y"),
        ("ssh://anna@hub/x", "ssh://anna@hub/x"),
        ("https://a:b@c:d@hub/x", "https://a:***@hub/x"),
    ] {
        assert_eq!(Place::from(typed).to_string(), shown);
        assert_eq!(format!("{:?}", Place::from(typed)), format!("{shown:?}"));
    }
    assert_eq!(
        Place::from("https://a:b@hub/x@y").without_login(),
        "hub/x@y"
    );
}

#[test]
fn a_place_is_called_as_people_call_it() {
    for (typed, name) in [
        ("/media/usb/parm.git", "usb"),
        ("/srv/hub.git", "hub"),
        ("ssh://git@hub.ladok.example/srv/parm.git", "hub"),
        ("git@hub.ladok.example:parm.git", "hub"),
        ("https://git.skole.example/mappe.git", "git"),
        ("https://127.0.0.1/parm.git", ""),
    ] {
        assert_eq!(Place::from(typed).usual_name(Some("parm")), name, "{typed}");
    }
    for (typed, name) in [
        ("/Volumes/STICK/parm", "stick"),
        ("/media/anna/STICK/parm.git", "stick"),
        ("/srv/binders/hub.git", "hub"),
        ("git@hub.ladok.example:parm.git", "hub"),
    ] {
        assert_eq!(Place::from(typed).usual_name(None), name, "{typed}");
    }
}
