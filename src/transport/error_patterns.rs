//! What servers and ssh say, told apart. They speak English to us: we ask them to.

use crate::domain::replication::exchange::Outcome;

/// What a complaint means, in the order these are looked for.
const MEANINGS: &[(&str, Outcome)] = &[
    ("no space left on device", Outcome::NoSpace),
    ("disk quota exceeded", Outcome::NoSpace),
    ("disk full", Outcome::NoSpace),
    ("host identification has changed", Outcome::WrongKey),
    ("revoked host key", Outcome::WrongKey),
    ("host key is known for", Outcome::UnknownHost),
    ("host key verification failed", Outcome::UnknownHost),
    ("permission denied (", Outcome::NeedsLogin),
    ("too many authentication failures", Outcome::NeedsLogin),
    ("no supported authentication methods", Outcome::NeedsLogin),
    (
        "does not appear to be a git repository",
        Outcome::NotABinder,
    ),
    ("repository not found", Outcome::NotABinder),
    ("not a git repository", Outcome::NotABinder),
    ("does not exist", Outcome::NotABinder),
    ("operation timed out", Outcome::Timeout),
    ("connection timed out", Outcome::Timeout),
    ("timed out during banner exchange", Outcome::Timeout),
    (" timed out", Outcome::Timeout),
    ("could not resolve", Outcome::Offline),
    ("connection refused", Outcome::Offline),
    ("no route to host", Outcome::Offline),
    ("network is unreachable", Outcome::Offline),
    ("connection reset", Outcome::Offline),
    ("connection closed by", Outcome::Offline),
    ("closed by remote host", Outcome::Offline),
];

/// What somebody else's moving a branch at the same moment is called.
const OVERTAKEN: &[&str] = &[
    "failed to update ref",
    "failed to lock",
    "incorrect old value",
    "reference already exists",
    "stale info",
    "fetch first",
];

/// Chatter of ssh that is no complaint.
const CHATTER: &[&str] = &[
    "Authenticated to ",
    "Authenticated using ",
    "Transferred: ",
    "Bytes per second: ",
    "debug",
];

/// What was complained about; none where no meaning is known.
pub(super) fn outcome(said: &str) -> Option<Outcome> {
    let said = said.to_lowercase();
    let meant = MEANINGS.iter().find(|(words, _)| said.contains(words));
    meant.map(|(_, outcome)| *outcome)
}

/// Whether a branch was not moved because somebody else had just moved it.
pub(super) fn is_overtaken(against: &str) -> bool {
    OVERTAKEN.iter().any(|words| against.contains(words))
}

/// The text of a server and its verdict about one branch.
pub(super) fn joined(said: &str, verdict: &str) -> String {
    match (said.trim(), verdict.trim()) {
        ("", verdict) => verdict.to_owned(),
        (said, verdict) => format!("{said}\n{verdict}"),
    }
}

/// What is left of what ssh said without its chatter.
pub(super) fn complaint(said: &str) -> String {
    let told = |line: &&str| {
        let line = line.trim();
        !line.is_empty() && !CHATTER.iter().any(|chatter| line.starts_with(chatter))
    };
    let lines: Vec<&str> = said.lines().filter(told).map(str::trim).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ssh_says_is_told_apart() {
        let told = [
            (
                "ssh: Could not resolve hostname hub: Name or service not known",
                Outcome::Offline,
            ),
            (
                "ssh: connect to host hub port 22: Connection refused",
                Outcome::Offline,
            ),
            (
                "ssh: connect to host hub port 22: Connection timed out",
                Outcome::Timeout,
            ),
            (
                "Connection timed out during banner exchange",
                Outcome::Timeout,
            ),
            (
                "No ED25519 host key is known for hub and you have requested strict checking.\nHost key verification failed.",
                Outcome::UnknownHost,
            ),
            (
                "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed.",
                Outcome::WrongKey,
            ),
            (
                "anna@hub: Permission denied (publickey,password).",
                Outcome::NeedsLogin,
            ),
            (
                "fatal: '/srv/x' does not appear to be a git repository",
                Outcome::NotABinder,
            ),
            (
                "remote: fatal: write error: No space left on device",
                Outcome::NoSpace,
            ),
        ];
        for (said, meant) in told {
            assert_eq!(outcome(said), Some(meant), "{said}");
        }
        assert_eq!(outcome("Nobody pushes on Sundays."), None);
    }

    #[test]
    fn chatter_is_no_complaint() {
        let said = "Authenticated to hub ([::1]:22) using \"publickey\".\r\nhook: no\r\nTransferred: sent 3000";
        assert_eq!(complaint(said), "hook: no");
    }
}
