//! Test helper: an OpenSSH server, one process a connection, keys in a temporary folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::door::{Behind, Door};
use super::{on_the_path, ran};

pub(super) struct Sshd {
    pub(super) door: Door,
    folder: TempDir,
}

impl Sshd {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let at = folder.path();
        for key in ["host", "other", "user"] {
            let path = at.join(key).display().to_string();
            ran(
                "ssh-keygen",
                &["-q", "-t", "ed25519", "-N", "", "-f", &path],
            );
        }
        fs::copy(at.join("user.pub"), at.join("authorized_keys")).expect("a key let in");
        // The one folder that OpenSSH insists on when root runs it.
        let _ = fs::create_dir_all("/run/sshd");
        let text = format!(
            "HostKey {at}/host\nAuthorizedKeysFile {at}/authorized_keys\nStrictModes no\n\
             UsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n\
             PermitRootLogin yes\nPidFile none\nSetEnv PATH={path} GIT_CONFIG_NOSYSTEM=1\n",
            at = at.display(),
            path = std::env!("PATH"),
        );
        fs::write(at.join("sshd_config"), text).expect("a config");
        let config = at.join("sshd_config").display().to_string();
        let words = ["/usr/sbin/sshd", "-i", "-f", &config].map(str::to_owned);
        Self {
            door: Door::to(Behind::Program(words.to_vec())),
            folder,
        }
    }

    pub(super) fn place(&self, path: &Path) -> String {
        format!("ssh://127.0.0.1:{}{}", self.door.port, path.display())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What somebody has set up who was let in and knows the server's key; gives the command.
    pub(super) fn client(&self, home: &Path) -> String {
        self.client_knowing(home, "host")
    }

    /// The same, believing another key of the server, or with an empty name none.
    pub(super) fn client_knowing(&self, home: &Path, key: &str) -> String {
        let known = match key {
            "" => String::new(),
            key => {
                let key = fs::read_to_string(self.file(&format!("{key}.pub"))).expect("a key");
                format!("[127.0.0.1]:{} {key}", self.door.port)
            }
        };
        fs::write(home.join("known_hosts"), known).expect("known hosts");
        let text = format!(
            "IdentityFile {}\nIdentitiesOnly yes\nIdentityAgent none\n\
             UserKnownHostsFile {}\nGlobalKnownHostsFile /dev/null\n",
            self.file("user").display(),
            home.join("known_hosts").display(),
        );
        let config = home.join("ssh_config");
        fs::write(&config, text).expect("a config");
        format!("ssh -F {}", config.display())
    }

    /// Nobody is let in any more.
    pub(super) fn lock_out(&self) {
        fs::write(self.file("authorized_keys"), "").expect("an empty list");
    }

    pub(super) fn let_in_again(&self) {
        fs::copy(self.file("user.pub"), self.file("authorized_keys")).expect("a key let in");
    }
}

/// A folder with nothing in it but ssh: no git, as on a member's computer.
pub(super) fn only_ssh(home: &Path) -> String {
    let folder = home.join("bin");
    fs::create_dir_all(&folder).expect("a folder");
    let link = folder.join("ssh");
    if !link.exists() {
        std::os::unix::fs::symlink(on_the_path("ssh"), link).expect("a link");
    }
    folder.display().to_string()
}

/// What git says of a repository.
pub(super) fn git(repository: &Path, args: &[&str]) -> String {
    let done = Command::new("git")
        .arg("-C")
        .arg(repository)
        .args(args)
        .output()
        .expect("git runs");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "git {args:?}: {said}");
    String::from_utf8(done.stdout).expect("text")
}
