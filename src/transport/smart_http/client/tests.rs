//! Tests of `client`.

use super::*;
use crate::transport::smart_http::address::onward;
use crate::transport::smart_http::credentials::parted;

#[test]
fn a_redirect_leads_to_a_repository_and_never_out_of_encryption() {
    let tail = "/info/refs?service=git-upload-pack";
    let onward = |to: &str| onward("https://hub/x", to, tail);
    let whole = |base: &str| format!("{base}{tail}");
    assert_eq!(
        onward(&whole("https://other/x.git")).as_deref(),
        Some("https://other/x.git")
    );
    assert_eq!(onward(&whole("/y")).as_deref(), Some("https://hub/y"));
    assert_eq!(onward(&whole("http://hub/x")), None);
    assert_eq!(onward(&whole("https://a:b@evil/x")), None);
    assert_eq!(onward("https://hub/login?next=x"), None);
}

#[test]
fn a_name_and_password_are_taken_out_of_an_address() {
    let (base, login) = parted("https://anna:h%40j@hub:8443/x/");
    assert_eq!(base, "https://hub:8443/x");
    assert_eq!(
        login.and_then(|it| it.header()).as_deref(),
        Some("Basic YW5uYTpoQGo=")
    );
    assert!(parted("https://hub/x@y").1.is_none());
}

#[test]
fn what_a_server_answers_is_told_apart() {
    let told = |status: u16| {
        let status = StatusCode::from_u16(status).expect("a status");
        let broken = refusal(status, "");
        (broken.outcome.word(), broken.why.map(ExchangeFault::word))
    };
    for (status, outcome, why) in [
        (401, "needs-login", None),
        (403, "refused", Some("forbidden")),
        (404, "not-a-binder", Some("not-found")),
        (413, "refused", Some("too-large")),
        (429, "offline", Some("too-often")),
        (500, "offline", Some("server-fault")),
        (503, "offline", Some("server-fault")),
        (504, "timeout", None),
        (507, "no-space", None),
        (418, "refused", None),
    ] {
        assert_eq!(told(status), (outcome, why), "{status}");
    }
}

#[test]
fn hosts_may_be_exempt_from_the_proxy() {
    let exempt = "localhost, .ladok.example,10.0.0.1";
    for host in [
        "localhost",
        "hub.ladok.example",
        "ladok.example",
        "10.0.0.1",
    ] {
        assert!(is_exempt(host, exempt), "{host}");
    }
    assert!(!is_exempt("evilladok.example", exempt) && !is_exempt("hub", ""));
    assert!(is_exempt("hub", "*"));
}
