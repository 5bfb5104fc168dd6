//! HTTP client: certificates, proxies and limits by Git's settings and variables, and the meaning of its
//! errors.

use std::error::Error;
use std::io;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use git2::Config;
use ureq::http::{Response, StatusCode};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Body};

use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::transport::TransportError;
use crate::transport::connect_options::ConnectOptions;
use crate::transport::smart_http::address::{origin, setting};

/// HTTP agent for an address.
///
/// # Errors
/// A certificate file or a proxy that is set up cannot be used.
pub(in crate::transport) fn agent(
    base: &str,
    config: Option<&Config>,
    road: &ConnectOptions,
) -> Result<Agent, TransportError> {
    let tls = TlsConfig::builder()
        .root_certs(trusted(base, config, road)?)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build();
    let patience = road.patience;
    let config = Agent::config_builder()
        .tls_config(tls)
        .proxy(proxy(base, config, road)?)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        // Hosts of repositories answer only clients that look like Git.
        .user_agent(concat!("git/2.0 (binder ", env!("CARGO_PKG_VERSION"), ")"))
        .timeout_resolve(Some(patience.connect))
        .timeout_connect(Some(patience.connect))
        .timeout_per_read(Some(patience.idle))
        .timeout_per_write(Some(patience.idle))
        .build();
    Ok(config.into())
}

/// Trusted authorities: of the file named, else the system's. `http.sslVerify` is ignored: see
/// docs/decisions/030-how-servers-are-reached.md.
fn trusted(
    base: &str,
    config: Option<&Config>,
    road: &ConnectOptions,
) -> Result<RootCerts, TransportError> {
    let named = road.variable("GIT_SSL_CAINFO").map(str::to_owned);
    let named = named.or_else(|| setting(config, "http", "sslCAInfo", base));
    let file = named.or_else(|| road.variable("SSL_CERT_FILE").map(str::to_owned));
    let folder = road.variable("SSL_CERT_DIR").map(PathBuf::from);
    let file = file.map(|file| at_home(&file, road));
    let found = if file.is_some() || folder.is_some() {
        rustls_native_certs::load_certs_from_paths(file.as_deref(), folder.as_deref())
    } else {
        rustls_native_certs::load_native_certs()
    };
    if let (true, Some(error)) = (found.certs.is_empty(), found.errors.first()) {
        return Err(TransportError::new(
            ExchangeOutcome::WrongKey,
            &error.to_string(),
        ));
    }
    let certificate =
        |der: &rustls::pki_types::CertificateDer<'_>| Certificate::from_der(der).to_owned();
    let certificates: Vec<_> = found.certs.iter().map(certificate).collect();
    Ok(RootCerts::new_with_certs(&certificates))
}

/// `~/ca.pem`, as Git's settings may have it.
fn at_home(file: &str, road: &ConnectOptions) -> PathBuf {
    match (file.strip_prefix("~/"), road.variable("HOME")) {
        (Some(rest), Some(home)) => Path::new(home).join(rest),
        _ => PathBuf::from(file),
    }
}

fn proxy(
    base: &str,
    config: Option<&Config>,
    road: &ConnectOptions,
) -> Result<Option<ureq::Proxy>, TransportError> {
    let host = origin(base).rsplit("://").next().unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let variable = |names: &[&str]| names.iter().find_map(|name| road.variable(name));
    let exempt = variable(&["no_proxy", "NO_PROXY"]).unwrap_or_default();
    if is_exempt(host, exempt) {
        return Ok(None);
    }
    let of_scheme: &[&str] = if base.starts_with("http://") {
        &["http_proxy"]
    } else {
        &["https_proxy", "HTTPS_PROXY"]
    };
    let set_up = || variable(of_scheme).or_else(|| variable(&["all_proxy", "ALL_PROXY"]));
    let typed = setting(config, "http", "proxy", base).or_else(|| set_up().map(str::to_owned));
    match typed.filter(|typed| !typed.is_empty()) {
        None => Ok(None),
        Some(typed) => match ureq::Proxy::new(&typed) {
            Ok(proxy) => Ok(Some(proxy)),
            Err(error) => Err(TransportError::new(
                ExchangeOutcome::Offline,
                &format!("proxy: {error}"),
            )),
        },
    }
}

/// `NO_PROXY`: hosts, and domains with all below them; `*` is every host.
fn is_exempt(host: &str, exempt: &str) -> bool {
    exempt
        .split(',')
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .any(|it| {
            let name = it.trim_start_matches('.');
            let below = host
                .strip_suffix(name)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
            it == "*" || below
        })
}

/// A page that is no repository also answers 200.
pub(in crate::transport) fn advertised(
    answer: Response<Body>,
    service: &str,
) -> Result<Response<Body>, TransportError> {
    let kind = answer.headers().get("Content-Type");
    let wanted = format!("application/x-{service}-advertisement");
    if kind.is_some_and(|kind| kind.as_bytes().starts_with(wanted.as_bytes())) {
        return Ok(answer);
    }
    Err(ExchangeOutcome::NotABinder.into())
}

/// Body of a refusal, if plain text.
pub(in crate::transport) fn text_of(mut answer: Response<Body>) -> String {
    const MOST: u64 = 2048;
    let kind = answer.headers().get("Content-Type");
    if !kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain")) {
        return String::new();
    }
    let mut text = Vec::new();
    let read = answer
        .body_mut()
        .as_reader()
        .take(MOST)
        .read_to_end(&mut text);
    read.map(|_| String::from_utf8_lossy(&text).into_owned())
        .unwrap_or_default()
}

/// Meaning of a status other than 200.
pub(in crate::transport) fn refusal(status: StatusCode, said: &str) -> TransportError {
    let why = match status {
        StatusCode::UNAUTHORIZED => return TransportError::new(ExchangeOutcome::NeedsLogin, said),
        StatusCode::INSUFFICIENT_STORAGE => {
            return TransportError::new(ExchangeOutcome::NoSpace, said);
        }
        StatusCode::GATEWAY_TIMEOUT | StatusCode::REQUEST_TIMEOUT => {
            return TransportError::new(ExchangeOutcome::Timeout, said);
        }
        StatusCode::FORBIDDEN => ExchangeFault::Forbidden,
        StatusCode::NOT_FOUND | StatusCode::GONE => ExchangeFault::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => ExchangeFault::TooLarge,
        StatusCode::TOO_MANY_REQUESTS => ExchangeFault::TooOften,
        status if status.is_server_error() => ExchangeFault::ServerFault,
        _ => return TransportError::new(ExchangeOutcome::Refused, said),
    };
    TransportError::because(why, said)
}

/// Meaning of an error of a request.
pub(in crate::transport) fn broken(error: &ureq::Error) -> TransportError {
    let outcome = match error {
        ureq::Error::Timeout(ureq::Timeout::Global) => return ExchangeFault::TooLong.into(),
        ureq::Error::Timeout(_) => ExchangeOutcome::Timeout,
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => ExchangeOutcome::Offline,
        ureq::Error::Rustls(error) => of_tls(error),
        ureq::Error::Io(error) => return broken_reading(error),
        // An invalid address was never contacted.
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => ExchangeOutcome::Offline,
        _ => ExchangeOutcome::Offline,
    };
    TransportError::new(outcome, &error.to_string())
}

/// Meaning of an error while reading an answer.
pub(in crate::transport) fn broken_reading(error: &io::Error) -> TransportError {
    let mut inner = error.get_ref().map(|inner| inner as &(dyn Error + 'static));
    while let Some(cause) = inner {
        if let Some(cause) = cause.downcast_ref::<ureq::Error>() {
            return broken(cause);
        }
        if let Some(cause) = cause.downcast_ref::<rustls::Error>() {
            return TransportError::new(of_tls(cause), &cause.to_string());
        }
        inner = cause.source();
    }
    let outcome = match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => ExchangeOutcome::Timeout,
        _ => ExchangeOutcome::Offline,
    };
    TransportError::new(outcome, &error.to_string())
}

fn of_tls(error: &rustls::Error) -> ExchangeOutcome {
    match error {
        rustls::Error::InvalidCertificate(_)
        | rustls::Error::NoCertificatesPresented
        | rustls::Error::UnsupportedNameType => ExchangeOutcome::WrongKey,
        rustls::Error::AlertReceived(_) => ExchangeOutcome::Refused,
        _ => ExchangeOutcome::Offline,
    }
}

#[cfg(test)]
mod tests;
