//! Servers by https: Git's smart protocol in requests and answers. Plain http on this computer only.

pub(super) mod address;
pub(super) mod client;
pub(super) mod credentials;

use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use git2::Config;
use git2::transport::{Service, SmartSubtransport, SmartSubtransportStream};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use tempfile::SpooledTempFile;
use ureq::http::{Response, StatusCode};
use ureq::{Agent, Body, RequestBuilder, SendBody};

use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::transport::TransportError;
use crate::transport::connect_options::ConnectOptions;
use crate::transport::error_patterns;
use crate::transport::smart_http::credentials::{CredentialHelpers, Credentials};
use crate::transport::subtransport::Subtransport;

/// Bytes of a request kept in memory; longer ones go to a temporary file.
const IN_MEMORY: usize = 1 << 20;

/// Most redirects of the first request.
const REDIRECTS: usize = 5;

/// A way to a server through requests.
pub(super) struct Https(Arc<HttpServer>);

struct HttpServer {
    agent: Agent,
    helpers: CredentialHelpers,
    until: Instant,
    state: Mutex<HttpState>,
}

struct HttpState {
    /// The repository's address without a name and password; where redirects led.
    base: String,
    login: Option<Credentials>,
    /// Error of the last request.
    last_error: Option<TransportError>,
}

impl Https {
    pub(super) fn to(
        address: &str,
        config: Option<&Config>,
        road: &ConnectOptions,
    ) -> Result<Self, TransportError> {
        let (base, login) = credentials::parted(address);
        let agent = client::agent(&base, config, road)?;
        Ok(Self(Arc::new(HttpServer {
            agent,
            helpers: CredentialHelpers::of(&base, config, road),
            until: road.until,
            state: Mutex::new(HttpState {
                base,
                login,
                last_error: None,
            }),
        })))
    }
}

impl Subtransport for Https {
    fn is_stateless(&self) -> bool {
        true
    }

    fn carrier(&self) -> Box<dyn SmartSubtransport> {
        Box::new(HttpSubtransport(Arc::clone(&self.0)))
    }

    fn close_reason(&self) -> Option<TransportError> {
        self.0.state().last_error.take()
    }
}

/// Characters to percent-encode besides non-ASCII ones.
const BLANKS: &AsciiSet = &CONTROLS.add(b' ');

/// Result of one try of a request.
enum AuthStep {
    With(Box<Response<Body>>),
    /// To be asked again: with a name and password, or elsewhere.
    AskAgain,
}

impl HttpServer {
    fn state(&self) -> MutexGuard<'_, HttpState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first request: list of branches. Only this one may be redirected.
    fn begin(&self, service: &str) -> Result<Response<Body>, TransportError> {
        let tail = format!("/info/refs?service={service}");
        for _ in 0..REDIRECTS {
            let (url, header) = self.asked(&tail);
            let mut request = self.in_time(self.agent.get(url))?;
            if let Some(header) = header {
                request = request.header("Authorization", header);
            }
            let answer = request.call().map_err(|error| client::broken(&error))?;
            if answer.status().is_redirection() {
                self.follow(&answer, &tail)?;
            } else if let AuthStep::With(answer) = self.judged(answer)? {
                return client::advertised(*answer, service);
            }
        }
        Err(ExchangeOutcome::NotABinder.into())
    }

    /// A later request, its text in whole.
    fn ask(
        &self,
        service: &str,
        text: &mut SpooledTempFile,
    ) -> Result<Response<Body>, TransportError> {
        let own =
            |error: io::Error| TransportError::new(ExchangeOutcome::Offline, &error.to_string());
        let length = text.seek(SeekFrom::End(0)).map_err(own)?;
        // Credentials that expire meanwhile are requested once more.
        for _ in 0..2 {
            text.rewind().map_err(own)?;
            let (url, header) = self.asked(&format!("/{service}"));
            let mut request = self
                .in_time(self.agent.post(url))?
                .header("Content-Type", format!("application/x-{service}-request"))
                .header("Accept", format!("application/x-{service}-result"))
                .header("Content-Length", length);
            if let Some(header) = header {
                request = request.header("Authorization", header);
            }
            let answer = request.send(SendBody::from_reader(text));
            let answer = answer.map_err(|error| client::broken(&error))?;
            if let AuthStep::With(answer) = self.judged(answer)? {
                return Ok(*answer);
            }
        }
        Err(ExchangeOutcome::NeedsLogin.into())
    }

    /// A request that is over, answer and all, when the exchange is.
    fn in_time<B>(&self, request: RequestBuilder<B>) -> Result<RequestBuilder<B>, TransportError> {
        let left = self.until.checked_duration_since(Instant::now());
        let left = left.filter(|left| !left.is_zero());
        let left = left.ok_or(TransportError::from(ExchangeFault::TooLong))?;
        Ok(request.config().timeout_global(Some(left)).build())
    }

    fn asked(&self, tail: &str) -> (String, Option<String>) {
        let state = self.state();
        let header = state.login.as_ref().and_then(Credentials::header);
        let url = format!("{}{tail}", state.base);
        // As typed: `min pärm.git`. Existing percent escapes are kept.
        (utf8_percent_encode(&url, BLANKS).to_string(), header)
    }

    fn judged(&self, answer: Response<Body>) -> Result<AuthStep, TransportError> {
        let status = answer.status();
        if status == StatusCode::OK {
            let state = &mut *self.state();
            if let Some(login) = &mut state.login {
                self.helpers.approve(&state.base, login);
            }
            return Ok(AuthStep::With(Box::new(answer)));
        }
        if status == StatusCode::UNAUTHORIZED && self.log_in()? {
            return Ok(AuthStep::AskAgain);
        }
        let said = error_patterns::joined(&client::text_of(answer), &format!("HTTP {status}"));
        Err(client::refusal(status, &said))
    }

    /// Finds a name and password to try next; false when there is none left.
    fn log_in(&self) -> Result<bool, TransportError> {
        let mut state = self.state();
        let tried = state.login.take();
        state.login = self.helpers.next(&state.base, tried)?;
        Ok(state.login.is_some())
    }

    /// Follows a redirect to an address as secure, and still a repository's.
    fn follow(&self, answer: &Response<Body>, tail: &str) -> Result<(), TransportError> {
        let location = answer.headers().get("Location");
        let location = location
            .and_then(|location| location.to_str().ok())
            .unwrap_or_default();
        let mut state = self.state();
        let onward = address::onward(&state.base, location, tail);
        let nowhere = || {
            TransportError::new(
                ExchangeOutcome::NotABinder,
                &format!("HTTP {}", answer.status()),
            )
        };
        let onward = onward.ok_or_else(nowhere)?;
        if !address::same_host(&onward, &state.base) {
            // A password is sent only to the host it was given for.
            state.login = None;
        }
        state.base = onward;
        Ok(())
    }

    /// Remembers why something broke, for who asks after libgit2 has given up.
    fn broke(&self, broken: TransportError) -> git2::Error {
        let error = git2::Error::from_str(&broken.to_string());
        self.state().last_error = Some(broken);
        error
    }
}

struct HttpSubtransport(Arc<HttpServer>);

impl SmartSubtransport for HttpSubtransport {
    fn action(
        &self,
        _: &str,
        service: Service,
    ) -> Result<Box<dyn SmartSubtransportStream>, git2::Error> {
        let (name, first) = match service {
            Service::UploadPackLs => ("git-upload-pack", true),
            Service::UploadPack => ("git-upload-pack", false),
            Service::ReceivePackLs => ("git-receive-pack", true),
            Service::ReceivePack => ("git-receive-pack", false),
        };
        let mut stream = HttpStream {
            server: Arc::clone(&self.0),
            service: name,
            request: SpooledTempFile::new(IN_MEMORY),
            answer: None,
        };
        if first {
            let answer = self.0.begin(name).map_err(|broken| self.0.broke(broken))?;
            stream.answer = Some(unlimited(answer));
        }
        Ok(Box::new(stream))
    }

    fn close(&self) -> Result<(), git2::Error> {
        Ok(())
    }
}

type HttpResponse = Box<dyn Read + Send>;

/// A pack has no limit of its own; the time without a byte has.
fn unlimited(answer: Response<Body>) -> HttpResponse {
    Box::new(
        answer
            .into_body()
            .into_with_config()
            .limit(u64::MAX)
            .reader(),
    )
}

/// One request: written to until it is read from.
struct HttpStream {
    server: Arc<HttpServer>,
    service: &'static str,
    request: SpooledTempFile,
    answer: Option<HttpResponse>,
}

impl Read for HttpStream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let answer = match &mut self.answer {
            Some(answer) => answer,
            none => {
                let answer = self.server.ask(self.service, &mut self.request);
                let answer =
                    answer.map_err(|broken| io::Error::other(self.server.broke(broken)))?;
                none.insert(unlimited(answer))
            }
        };
        answer.read(buffer).inspect_err(|error| {
            self.server.broke(client::broken_reading(error));
        })
    }
}

impl Write for HttpStream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.request.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
