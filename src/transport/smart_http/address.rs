//! Addresses of servers by https: login, origin, redirects, and Git settings for an address.

use git2::Config;

/// Repository address after a redirect of the first request, as secure as the old one. None if it is not a
/// repository's.
pub(in crate::transport) fn onward(base: &str, location: &str, tail: &str) -> Option<String> {
    let whole = if location.starts_with('/') {
        format!("{}{location}", origin(base))
    } else {
        location.to_owned()
    };
    let onward = whole.strip_suffix(tail)?;
    let (scheme, rest) = onward.split_once("://")?;
    let secure = scheme.eq_ignore_ascii_case("https");
    let no_login = !rest.split('/').next()?.contains('@');
    let same = same_host(onward, base);
    ((secure || same) && no_login).then(|| onward.to_owned())
}

pub(in crate::transport) fn same_host(one: &str, other: &str) -> bool {
    origin(one) == origin(other)
}

/// `https://host:port`.
pub(super) fn origin(address: &str) -> &str {
    let start = address.find("://").map_or(0, |at| at + 3);
    let end = address[start..]
        .find('/')
        .map_or(address.len(), |at| start + at);
    &address[..end]
}

/// True if a setting for one address applies to another: same scheme, host and port, and a path below it by
/// whole segments (git-config(1), `http.<url>.*`). One with a user name applies to no address here.
pub(in crate::transport) fn is_about(of: &str, address: &str) -> bool {
    let path = |whole: &str| whole[origin(whole).len()..].trim_matches('/').to_owned();
    let (wanted, path, inner) = (plain_origin(of), path(of), path(address));
    let below = inner.strip_prefix(path.as_str());
    let below =
        below.is_some_and(|rest| path.is_empty() || rest.is_empty() || rest.starts_with('/'));
    wanted.is_some() && wanted == plain_origin(address) && below
}

/// Scheme and host in lower case, and the port, given or default.
fn plain_origin(address: &str) -> Option<(String, String, u16)> {
    let (scheme, host) = origin(address).split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let usual = if scheme == "http" { 80 } else { 443 };
    let (host, port) = match host.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, port.parse().ok()?),
        _ => (host, usual),
    };
    let is_host = !host.is_empty() && !host.contains('@');
    is_host.then(|| (scheme, host.to_ascii_lowercase(), port))
}

/// A setting of Git for an address: that of the longest matching URL, else the general one.
pub(in crate::transport) fn setting(
    config: Option<&Config>,
    section: &str,
    key: &str,
    base: &str,
) -> Option<String> {
    let config = config?;
    let mut best: Option<(usize, String)> = None;
    let mut entries = config
        .entries(Some(&format!(r"^{section}\..*{}$", key.to_lowercase())))
        .ok()?;
    while let Some(Ok(entry)) = entries.next() {
        let name = entry.name().ok()?.to_owned();
        let of = name.strip_prefix(section)?.strip_prefix('.')?;
        let of = of.strip_suffix(&key.to_lowercase())?.trim_end_matches('.');
        let fits = of.is_empty() || is_about(of, base);
        let closer = best.as_ref().is_none_or(|(length, _)| of.len() >= *length);
        if let (true, true, Ok(value)) = (fits, closer, entry.value()) {
            best = Some((of.len(), value.to_owned()));
        }
    }
    best.map(|(_, value)| value)
}
