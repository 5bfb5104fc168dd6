//! Test helper: a port that counts connections, and cuts them after a number of bytes. What is behind it is
//! a program that speaks on a socket.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering};
use std::thread;

/// What callers are let through to.
pub(super) enum Behind {
    /// A program started for each caller, its words on standard input and output.
    Program(Vec<String>),
    /// A socket that a server listens on.
    Socket(PathBuf),
    /// Nobody: callers are let in and never answered.
    Nobody,
}

/// An open port of this computer; closed when dropped.
pub(super) struct Door {
    pub(super) port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    behind: Behind,
    callers: AtomicUsize,
    closed: AtomicBool,
    /// Bytes that may still pass from and to callers; negative: any number.
    up: AtomicI64,
    down: AtomicI64,
    /// Bytes that have passed either way.
    passed: [AtomicU64; 2],
}

impl Door {
    pub(super) fn to(behind: Behind) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared {
            behind,
            callers: AtomicUsize::new(0),
            closed: AtomicBool::new(false),
            up: AtomicI64::new(-1),
            down: AtomicI64::new(-1),
            passed: Default::default(),
        });
        let serving = Arc::clone(&shared);
        thread::spawn(move || serving.serve(&listener));
        Self { port, shared }
    }

    /// How many have called so far.
    pub(super) fn callers(&self) -> usize {
        self.shared.callers.load(Ordering::SeqCst)
    }

    /// Bytes that have passed from callers and to them.
    pub(super) fn passed(&self) -> [u64; 2] {
        [0, 1].map(|way| self.shared.passed[way].load(Ordering::SeqCst))
    }

    /// Everybody is cut off once so many more bytes have passed.
    pub(super) fn cut_after(&self, up: Option<i64>, down: Option<i64>) {
        self.shared.up.store(up.unwrap_or(-1), Ordering::SeqCst);
        self.shared.down.store(down.unwrap_or(-1), Ordering::SeqCst);
    }

    /// Everything passes again.
    pub(super) fn mend(&self) {
        self.cut_after(None, None);
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.shared.closed.store(true, Ordering::SeqCst);
        // Wakes the listener, which then lets nobody in any more.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
    }
}

impl Shared {
    fn serve(self: Arc<Self>, listener: &TcpListener) {
        let mut kept = Vec::new();
        for caller in listener.incoming().flatten() {
            if self.closed.load(Ordering::SeqCst) {
                return;
            }
            self.callers.fetch_add(1, Ordering::SeqCst);
            match &self.behind {
                Behind::Nobody => kept.push(caller),
                Behind::Program(words) => self.join(caller, started(words)),
                Behind::Socket(path) => {
                    if let Ok(socket) = UnixStream::connect(path) {
                        self.join(caller, socket);
                    }
                }
            }
        }
    }

    fn join(self: &Arc<Self>, caller: TcpStream, server: UnixStream) {
        let (caller2, server2) = (caller.try_clone(), server.try_clone());
        let (Ok(caller2), Ok(server2)) = (caller2, server2) else {
            return;
        };
        let (up, down) = (Arc::clone(self), Arc::clone(self));
        thread::spawn(move || up.pass(caller2, server2, 0));
        thread::spawn(move || down.pass(server, caller, 1));
    }

    fn pass<F: Ends, T: Ends>(&self, mut from: F, mut to: T, way: usize) {
        let left = [&self.up, &self.down][way];
        let mut buffer = [0; 8192];
        while let Ok(count) = from.read(&mut buffer) {
            let may = left.load(Ordering::SeqCst);
            let passes = match usize::try_from(may) {
                Ok(may) => count.min(may),
                Err(_) => count,
            };
            self.passed[way].fetch_add(passes as u64, Ordering::SeqCst);
            if passes == 0 || to.write_all(&buffer[..passes]).is_err() {
                break;
            }
            if may >= 0 {
                let now = left.fetch_sub(passes as i64, Ordering::SeqCst) - passes as i64;
                if now <= 0 {
                    left.store(0, Ordering::SeqCst);
                    from.end(Shutdown::Both);
                    to.end(Shutdown::Both);
                    break;
                }
            }
        }
        to.end(Shutdown::Write);
    }
}

trait Ends: Read + Write {
    fn end(&self, how: Shutdown);
}

impl Ends for TcpStream {
    fn end(&self, how: Shutdown) {
        let _ = self.shutdown(how);
    }
}

impl Ends for UnixStream {
    fn end(&self, how: Shutdown) {
        let _ = self.shutdown(how);
    }
}

fn started(words: &[String]) -> UnixStream {
    let (ours, theirs) = UnixStream::pair().expect("two ends of a socket");
    let input = OwnedFd::from(theirs.try_clone().expect("an end"));
    let child = Command::new(&words[0])
        .args(&words[1..])
        .stdin(Stdio::from(input))
        .stdout(Stdio::from(OwnedFd::from(theirs)))
        .stderr(Stdio::null())
        .spawn();
    let mut child = child.expect("the program starts");
    thread::spawn(move || child.wait());
    ours
}
