//! Test helper: nginx with TLS and a password before git-http-backend.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::door::{Behind, Door};
use super::{on_the_path, ran};

/// How many requests are answered at a time.
const WORKERS: usize = 4;

pub(super) struct Web {
    pub(super) door: Door,
    folder: TempDir,
    children: Vec<Child>,
}

impl Web {
    /// Serves the repositories below a folder, to `anna` with the password `hemligt`.
    pub(super) fn new(root: &Path) -> Self {
        Self::set_up(root, "IP:127.0.0.1", &[])
    }

    /// The same, with a certificate for another name.
    pub(super) fn named(root: &Path, name: &str) -> Self {
        Self::set_up(root, name, &[])
    }

    /// The same, where the repositories are seen by programs started with these words alone.
    pub(super) fn inside(root: &Path, words: &[String]) -> Self {
        Self::set_up(root, "IP:127.0.0.1", words)
    }

    fn set_up(root: &Path, name: &str, inside: &[String]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let at = folder.path();
        certificates(at, name);
        fs::write(at.join("passwords"), "anna:{PLAIN}hemligt\n").expect("passwords");
        fs::write(at.join("nginx.conf"), config(at, root)).expect("a config");
        let mut children: Vec<Child> = (0..WORKERS)
            .map(|worker| {
                let socket = format!("unix:{}/cgi{worker}", at.display());
                let program = on_the_path("fcgiwrap").display().to_string();
                let own = [&program, "-c", "1", "-s", &socket].map(str::to_owned);
                started(&[inside, &own[..]].concat())
            })
            .collect();
        let config = at.join("nginx.conf").display().to_string();
        let log = at.join("errors").display().to_string();
        let nginx = on_the_path("nginx").display().to_string();
        children.push(started(
            &[&nginx, "-c", &config, "-e", &log].map(str::to_owned),
        ));
        let socket = at.join("web");
        let ready =
            || socket.exists() && (0..WORKERS).all(|it| at.join(format!("cgi{it}")).exists());
        while !ready() {
            let ended = children
                .iter_mut()
                .any(|it| matches!(it.try_wait(), Ok(Some(_))));
            assert!(!ended, "{}", fs::read_to_string(&log).unwrap_or_default());
            std::thread::yield_now();
        }
        Self {
            door: Door::to(Behind::Socket(socket)),
            folder,
            children,
        }
    }

    pub(super) fn place(&self, path: &str) -> String {
        format!("https://anna:hemligt@127.0.0.1:{}/{path}", self.door.port)
    }

    pub(super) fn place_without_login(&self, path: &str) -> String {
        format!("https://127.0.0.1:{}/{path}", self.door.port)
    }

    /// The authority that vouches for this server.
    pub(super) fn authority(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }
}

impl Drop for Web {
    fn drop(&mut self) {
        for child in &mut self.children {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn started(words: &[String]) -> Child {
    Command::new(&words[0])
        .args(&words[1..])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts")
}

fn certificates(at: &Path, name: &str) {
    let path = |name: &str| at.join(name).display().to_string();
    let key = [
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-days",
        "2",
    ];
    let ca = [
        "req",
        "-x509",
        "-subj",
        "/CN=test",
        "-keyout",
        &path("ca.key"),
        "-out",
        &path("ca.pem"),
    ];
    let is_ca = ["-addext", "keyUsage=critical,keyCertSign"];
    ran("openssl", &[&ca[..], &key, &is_ca].concat());
    let names = format!("subjectAltName={name}");
    let server = [
        "req",
        "-x509",
        "-subj",
        "/CN=hub",
        "-keyout",
        &path("key.pem"),
        "-out",
        &path("cert.pem"),
    ];
    let by = [
        "-CA",
        &path("ca.pem"),
        "-CAkey",
        &path("ca.key"),
        "-addext",
        &names,
    ];
    let plain = ["-addext", "basicConstraints=critical,CA:FALSE"];
    ran("openssl", &[&server[..], &key, &by, &plain].concat());
}

fn config(at: &Path, root: &Path) -> String {
    let workers: String = (0..WORKERS)
        .map(|worker| format!("server unix:{}/cgi{worker};", at.display()))
        .collect();
    let backend = ran("git", &["--exec-path"]).trim().to_owned() + "/git-http-backend";
    format!(
        "daemon off; master_process off; worker_processes 1; pid {at}/pid; error_log {at}/errors;
         events {{ worker_connections 256; }}
         http {{
           access_log off; absolute_redirect off; client_max_body_size 0;
           client_body_temp_path {at}/t1; proxy_temp_path {at}/t2; fastcgi_temp_path {at}/t3;
           uwsgi_temp_path {at}/t4; scgi_temp_path {at}/t5;
           upstream cgi {{ {workers} }}
           server {{
             listen unix:{at}/web ssl;
             ssl_certificate {at}/cert.pem; ssl_certificate_key {at}/key.pem;
             location = /page {{ return 200 'a page'; }}
             location /403/ {{ default_type text/plain; return 403 'Only the crisis group.'; }}
             location /404/ {{ return 404; }}
             location /413/ {{ return 413; }}
             location /429/ {{ return 429; }}
             location /500/ {{ return 500; }}
             location /503/ {{ return 503; }}
             location /old/ {{ return 302 /new$request_uri; }}
             location / {{
               auth_basic hub; auth_basic_user_file {at}/passwords;
               rewrite ^/new/old/(.*)$ /$1 break;
               fastcgi_pass cgi;
               fastcgi_param SCRIPT_FILENAME {backend};
               fastcgi_param GIT_PROJECT_ROOT {root};
               fastcgi_param GIT_HTTP_EXPORT_ALL '';
               fastcgi_param PATH_INFO $uri;
               fastcgi_param QUERY_STRING $query_string;
               fastcgi_param REQUEST_METHOD $request_method;
               fastcgi_param CONTENT_TYPE $content_type;
               fastcgi_param CONTENT_LENGTH $content_length;
               fastcgi_param REMOTE_USER $remote_user;
             }}
           }}
         }}",
        at = at.display(),
        root = root.display(),
    )
}
