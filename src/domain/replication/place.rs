//! Address of a remote: kinds, normal form, form without login.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;

use crate::domain::log::entry::Sha256;
use crate::domain::name::slug;
use crate::domain::shell_quote;

/// An address as typed. `Display` masks a password in it; [`Place::typed`] gives it to transports and the
/// copy's own settings.
#[derive(Clone, PartialEq, Eq)]
pub struct Place(String);

/// Kind of address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceKind<'a> {
    /// A folder or a file on this computer or something mounted on it.
    Path(Cow<'a, str>),
    /// Through the member's own OpenSSH.
    Ssh(SshAddress),
    Https(&'a str),
    /// Unencrypted; the host decides whether that can be let pass.
    Http {
        address: &'a str,
        loopback: bool,
    },
    /// A scheme without a transport.
    Unknown(&'a str),
}

/// `ssh://user@host:port/path`, or `user@host:path`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SshAddress {
    /// With the user's name before it where one was typed.
    pub host: String,
    pub port: Option<u16>,
    pub path: String,
}

/// Folders that disks are found in.
const DISKS: [&str; 3] = ["media", "mnt", "volumes"];

impl Place {
    /// Every character as it was typed, a password among them.
    pub fn typed(&self) -> &str {
        &self.0
    }

    pub fn way(&self) -> PlaceKind<'_> {
        let typed = self.0.as_str();
        let Some((scheme, rest)) = typed.split_once("://") else {
            return scp(typed).map_or(PlaceKind::Path(typed.into()), PlaceKind::Ssh);
        };
        match scheme.to_ascii_lowercase().as_str() {
            "file" => PlaceKind::Path(file(rest)),
            "ssh" | "git+ssh" | "ssh+git" => {
                ssh(&decoded(rest)).map_or(PlaceKind::Unknown(scheme), PlaceKind::Ssh)
            }
            "https" => PlaceKind::Https(typed),
            "http" => PlaceKind::Http {
                address: typed,
                loopback: is_loopback(rest),
            },
            // A path on a disk may hold anything; a scheme is letters.
            _ if scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '+') =>
            {
                PlaceKind::Unknown(scheme)
            }
            _ => PlaceKind::Path(typed.into()),
        }
    }

    /// An address from its host on: without scheme, name and password.
    pub fn without_login(&self) -> &str {
        let rest = self
            .0
            .split_once("://")
            .map_or(self.0.as_str(), |(_, rest)| rest);
        let authority = rest.split('/').next().unwrap_or_default();
        authority.rfind('@').map_or(rest, |at| &rest[at + 1..])
    }

    /// What people call a place: the first word of a server's name; of a folder its own name, or where that
    /// is the binder's, the name of the folder or disk it lies in. What the binder is called may not be known:
    /// then a folder on a disk of its own goes by the disk's name. Empty where there is no such word.
    pub fn usual_name(&self, binder: Option<&str>) -> String {
        let path = match self.way() {
            PlaceKind::Path(path) => path.into_owned(),
            _ => {
                let host = self.without_login().split(['/', ':', '.']).next();
                // Of an address in numbers the first is no name.
                let name = slug(host.unwrap_or_default());
                return match name.chars().all(|c| c.is_ascii_digit()) {
                    true => String::new(),
                    false => name,
                };
            }
        };
        let words = path.split(['/', '\\']).rev();
        let bare = |word: &str| slug(word.strip_suffix(".git").unwrap_or(word));
        let names: Vec<String> = words.map(bare).filter(|name| !name.is_empty()).collect();
        let own = names.first().cloned().unwrap_or_default();
        let is_the_binders = match binder {
            Some(binder) => own == slug(binder),
            None => names.iter().any(|name| DISKS.contains(&name.as_str())),
        };
        let other = || names.iter().find(|name| **name != own).cloned();
        match is_the_binders {
            true => other().unwrap_or_default(),
            false => own,
        }
    }

    /// Fingerprint by which copies recognise a remote without revealing its address: sixteen hex digits of
    /// the hash of the address without scheme, login, port and other variation.
    pub fn likeness(&self) -> String {
        let plain = match self.way() {
            PlaceKind::Ssh(address) => {
                let host = address.host.rsplit('@').next().unwrap_or_default();
                format!("{host}/{}", address.path.trim_start_matches('/'))
            }
            PlaceKind::Path(path) => path.into_owned(),
            _ => {
                let (host, path) = self.without_login().split_once('/').unwrap_or_default();
                let host = host.split(':').next().unwrap_or_default();
                format!("{host}/{path}")
            }
        };
        let plain = plain.trim_end_matches('/').trim_end_matches(".git");
        Sha256::of(plain.to_lowercase().as_bytes()).as_str()[..16].to_owned()
    }

    /// Normal form, equal for all spellings of one place: without `file:`, `./`, trailing slash and default
    /// port; for a server also without password and `.git`, host in lower case. The user of an ssh server
    /// is kept, since paths may be relative to their home.
    pub fn normal(&self) -> String {
        let trimmed = |path: &str| {
            let path = path.trim_end_matches('/');
            path.strip_suffix(".git").unwrap_or(path).to_owned()
        };
        match self.way() {
            PlaceKind::Path(path) => {
                let path = match cfg!(windows) {
                    true => shell_quote::of_windows(&path)
                        .replace('\\', "/")
                        .to_lowercase(),
                    false => path.into_owned(),
                };
                let parts = path.split('/').enumerate();
                let told =
                    parts.filter(|(at, part)| *part != "." && (*at == 0 || !part.is_empty()));
                let parts: Vec<&str> = told.map(|(_, part)| part).collect();
                let last = parts.last().filter(|it| **it == ".git");
                parts[..parts.len() - last.map_or(0, |_| 1)].join("/")
            }
            PlaceKind::Ssh(address) => {
                let port = address.port.unwrap_or(22);
                let (user, host) = address.host.rsplit_once('@').unwrap_or(("", &address.host));
                let path = trimmed(&address.path);
                format!("ssh {user} {} {port} {path}", host.to_lowercase())
            }
            PlaceKind::Https(_) | PlaceKind::Http { .. } | PlaceKind::Unknown(_) => {
                let scheme = self
                    .0
                    .split("://")
                    .next()
                    .unwrap_or_default()
                    .to_lowercase();
                let rest = self.without_login();
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                let usual = if scheme == "http" { ":80" } else { ":443" };
                let authority = authority.to_lowercase();
                let authority = authority.strip_suffix(usual).unwrap_or(&authority);
                format!("{scheme} {authority} {}", trimmed(path))
            }
        }
    }

    /// True if a server is reached over a network.
    pub fn is_server(&self) -> bool {
        !matches!(self.way(), PlaceKind::Path(_))
    }
}

impl<T: Into<String>> From<T> for Place {
    fn from(typed: T) -> Self {
        Self(typed.into())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = || {
            let (scheme, rest) = self.0.split_once("://")?;
            let authority = rest.split(['/', '?', '#']).next()?;
            let (login, _) = authority.rsplit_once('@')?;
            let shown = match login.split_once(':') {
                Some((user, _)) => format!("{user}:***"),
                // A token without a name looks like one; for ssh it is one.
                None if scheme.eq_ignore_ascii_case("ssh") => login.to_owned(),
                None => "***".to_owned(),
            };
            Some(format!("{scheme}://{shown}{}", &rest[login.len()..]))
        };
        f.write_str(&secret().unwrap_or_else(|| self.0.clone()))
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to_string())
    }
}

/// `%20` and its like, as Git reads addresses. What is no text when it is read so stays as it is.
fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text)
        .decode_utf8()
        .unwrap_or(Cow::Borrowed(text))
}

/// The path in `file:///srv/x`, `file://localhost/srv/x` and `file:///C:/x`.
fn file(rest: &str) -> Cow<'_, str> {
    let here = rest
        .strip_prefix("localhost")
        .filter(|path| path.starts_with('/'));
    let path = here.unwrap_or(rest);
    let is_drive = |path: &&str| {
        let mut letters = path.chars();
        letters.next().is_some_and(|c| c.is_ascii_alphabetic()) && letters.next() == Some(':')
    };
    if cfg!(windows) && !path.is_empty() && !path.starts_with('/') && !is_drive(&path) {
        // `file://server/share/x` is a folder that another computer shares.
        return Cow::Owned(format!("//{}", decoded(path)));
    }
    decoded(path.strip_prefix('/').filter(is_drive).unwrap_or(path))
}

fn ssh(rest: &str) -> Option<SshAddress> {
    let (authority, path) = rest.split_at(rest.find('/')?);
    let (host, port) = match authority.rsplit_once(':') {
        // In `[::1]` the last colon is part of the address.
        Some((host, port)) if !port.contains(']') => (host, Some(port.parse().ok()?)),
        _ => (authority, None),
    };
    // `/~anna/x` is a path in a home folder, as Git has it.
    let path = path
        .strip_prefix('/')
        .filter(|path| path.starts_with('~'))
        .unwrap_or(path);
    Some(SshAddress {
        host: without_brackets(host),
        port,
        path: path.to_owned(),
    })
}

/// `host:path`. One letter before the colon is a drive of Windows.
fn scp(typed: &str) -> Option<SshAddress> {
    let colon = match typed.find("]:") {
        Some(bracket) if typed.contains('[') => bracket + 1,
        _ => typed.find(':')?,
    };
    let (host, path) = (&typed[..colon], &typed[colon + 1..]);
    let is_host = host.len() > 1 && !host.contains(['/', '\\']);
    is_host.then(|| SshAddress {
        host: without_brackets(host),
        port: None,
        path: path.to_owned(),
    })
}

fn without_brackets(host: &str) -> String {
    host.replace(['[', ']'], "")
}

fn is_loopback(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(six) => six.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let address = host.parse::<std::net::IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests;
