//! Patterns of error messages of servers and ssh. They are in English, since that locale is requested.

use crate::domain::replication::exchange::ExchangeOutcome;

/// Outcome by pattern, in order of precedence.
const MEANINGS: &[(&str, ExchangeOutcome)] = &[
    ("no space left on device", ExchangeOutcome::NoSpace),
    ("disk quota exceeded", ExchangeOutcome::NoSpace),
    ("disk full", ExchangeOutcome::NoSpace),
    ("host identification has changed", ExchangeOutcome::WrongKey),
    ("revoked host key", ExchangeOutcome::WrongKey),
    ("host key is known for", ExchangeOutcome::UnknownHost),
    ("host key verification failed", ExchangeOutcome::UnknownHost),
    ("permission denied (", ExchangeOutcome::NeedsLogin),
    (
        "too many authentication failures",
        ExchangeOutcome::NeedsLogin,
    ),
    (
        "no supported authentication methods",
        ExchangeOutcome::NeedsLogin,
    ),
    (
        "does not appear to be a git repository",
        ExchangeOutcome::NotABinder,
    ),
    ("repository not found", ExchangeOutcome::NotABinder),
    ("not a git repository", ExchangeOutcome::NotABinder),
    ("does not exist", ExchangeOutcome::NotABinder),
    ("operation timed out", ExchangeOutcome::Timeout),
    ("connection timed out", ExchangeOutcome::Timeout),
    ("timed out during banner exchange", ExchangeOutcome::Timeout),
    (" timed out", ExchangeOutcome::Timeout),
    ("could not resolve", ExchangeOutcome::Offline),
    ("connection refused", ExchangeOutcome::Offline),
    ("no route to host", ExchangeOutcome::Offline),
    ("network is unreachable", ExchangeOutcome::Offline),
    ("connection reset", ExchangeOutcome::Offline),
    ("connection closed by", ExchangeOutcome::Offline),
    ("closed by remote host", ExchangeOutcome::Offline),
];

/// Patterns for a branch moved by somebody else at the same time.
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

/// Outcome of a message; none if no pattern matches.
pub(super) fn outcome(said: &str) -> Option<ExchangeOutcome> {
    let said = said.to_lowercase();
    let meant = MEANINGS.iter().find(|(words, _)| said.contains(words));
    meant.map(|(_, outcome)| *outcome)
}

/// True if a branch was rejected because somebody else had just moved it.
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

/// Message of ssh without its chatter.
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
                ExchangeOutcome::Offline,
            ),
            (
                "ssh: connect to host hub port 22: Connection refused",
                ExchangeOutcome::Offline,
            ),
            (
                "ssh: connect to host hub port 22: Connection timed out",
                ExchangeOutcome::Timeout,
            ),
            (
                "Connection timed out during banner exchange",
                ExchangeOutcome::Timeout,
            ),
            (
                "No ED25519 host key is known for hub and you have requested strict checking.\nHost key verification failed.",
                ExchangeOutcome::UnknownHost,
            ),
            (
                "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed.",
                ExchangeOutcome::WrongKey,
            ),
            (
                "anna@hub: Permission denied (publickey,password).",
                ExchangeOutcome::NeedsLogin,
            ),
            (
                "fatal: '/srv/x' does not appear to be a git repository",
                ExchangeOutcome::NotABinder,
            ),
            (
                "remote: fatal: write error: No space left on device",
                ExchangeOutcome::NoSpace,
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
