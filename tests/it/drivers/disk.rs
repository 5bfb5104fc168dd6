//! Test helper: a disk by a Linux kernel driver, a share by a server. The servers and the stick's device
//! are those of the machine that tests/drivers/run starts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::disks::job::run;
use crate::world::World;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Vfat,
    ExFat,
    /// By Samba's server, without an account.
    Smb,
    Nfs3,
    Nfs4,
}

impl Kind {
    pub(crate) const fn is_stick(self) -> bool {
        matches!(self, Self::Vfat | Self::ExFat)
    }
}

pub(crate) struct Disk {
    kind: Kind,
    /// Its folder on the server.
    name: String,
    places: Vec<PathBuf>,
}

/// Below these the servers show a folder for each disk.
const BY_SMB: &str = "/srv/smb";
const BY_NFS: &str = "/srv/nfs";

/// The stick that the kernel has in memory.
const STICKS: &str = "/sys/bus/pseudo/drivers/scsi_debug";

impl Disk {
    /// A new one; nobody has it yet.
    pub(crate) fn new(world: &World, kind: Kind) -> Self {
        let name = world.stick().display().to_string().replace('/', "-");
        let made = match kind {
            Kind::Vfat => "mkfs.vfat",
            Kind::ExFat => "mkfs.exfat",
            Kind::Smb | Kind::Nfs3 | Kind::Nfs4 => "mkdir",
        };
        let what = match kind {
            Kind::Vfat | Kind::ExFat => device(),
            Kind::Smb => format!("{BY_SMB}/{name}"),
            Kind::Nfs3 | Kind::Nfs4 => format!("{BY_NFS}/{name}"),
        };
        run(&[made, &what]);
        if !kind.is_stick() {
            run(&["chmod", "777", &what]);
        }
        Self {
            kind,
            name,
            places: Vec::new(),
        }
    }

    /// A computer has it at this place from now on. Each has a connection of its own.
    pub(crate) fn appears(&mut self, place: &Path) {
        fs::create_dir_all(place).expect("a folder");
        let (driver, options, what) = self.mounted();
        let at = place.display().to_string();
        run(&["mount", "-t", driver, "-o", options, &what, &at]);
        self.places.push(place.to_owned());
    }

    /// Driver, options, and what to mount.
    fn mounted(&self) -> (&'static str, &'static str, String) {
        let name = &self.name;
        match self.kind {
            Kind::Vfat => ("vfat", "utf8", device()),
            Kind::ExFat => ("exfat", "rw", device()),
            Kind::Smb => (
                "cifs",
                "guest,nosharesock",
                format!("//127.0.0.1/share/{name}"),
            ),
            Kind::Nfs3 => (
                "nfs",
                "vers=3,nosharecache",
                format!("127.0.0.1:{BY_NFS}/{name}"),
            ),
            Kind::Nfs4 => ("nfs", "vers=4.2,nosharecache", format!("127.0.0.1:/{name}")),
        }
    }

    /// A program on another computer that has the disk at the same place. A stick is in one computer: there
    /// it is another program.
    pub(crate) fn elsewhere(&self, place: &Path, folder: &Path, args: &[&str]) -> Command {
        let (driver, options, what) = self.mounted();
        let (place, folder) = (place.display(), folder.display());
        let own = match self.kind.is_stick() {
            true => String::new(),
            false => format!(
                "umount --lazy {place} && mount -t {driver} -o {options} {what} {place} && "
            ),
        };
        let script = format!("{own} cd {folder} && exec \"$@\"");
        let mut command = Command::new("unshare");
        command.args([
            "--mount",
            "sh",
            "-c",
            &script,
            "sh",
            env!("CARGO_BIN_EXE_binder"),
        ]);
        command.args(args);
        command
    }

    /// The stick is out: its device is gone from one moment to the next.
    pub(crate) fn is_pulled(&mut self) {
        let device = device();
        let name = device.trim_start_matches("/dev/");
        fs::write(format!("/sys/block/{name}/device/delete"), "1").expect("pulled");
        self.is_taken_away();
    }

    /// The same stick again, in the same place, after what a system offers when a stick was pulled out: to have it
    /// checked.
    pub(crate) fn is_put_in_again(&mut self, place: &Path) {
        fs::write(format!("/sys/class/scsi_host/{}/scan", host()), "- - -").expect("put in");
        let check = match self.kind {
            Kind::Vfat => ["fsck.vfat", "-a"],
            _ => ["fsck.exfat", "-y"],
        };
        // 0 and 1: nothing to mend, and mended.
        let checked = Command::new(check[0]).arg(check[1]).arg(device()).output();
        let code = checked.expect("the check starts").status.code();
        assert!(matches!(code, Some(0 | 1)), "{check:?}: {code:?}");
        self.appears(place);
    }

    pub(crate) fn is_taken_away(&mut self) {
        for place in self.places.drain(..) {
            let mut command = Command::new("umount");
            command
                .args(["--lazy", "--force"])
                .arg(&place)
                .stderr(Stdio::null());
            assert!(command.status().is_ok(), "umount starts");
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.is_taken_away();
    }
}

/// The adapter of the stick.
fn host() -> String {
    below(&adapter(), "host")[0].clone()
}

fn adapter() -> PathBuf {
    Path::new(STICKS).join(&below(Path::new(STICKS), "adapter")[0])
}

/// The device of the stick, once the kernel has found it.
pub(crate) fn device() -> String {
    let host = adapter().join(host());
    loop {
        let targets = below(&host, "target");
        let units = targets.iter().flat_map(|target| {
            let target = host.join(target);
            below(&target, "")
                .into_iter()
                .map(move |unit| target.join(unit).join("block"))
        });
        let found = units.flat_map(|unit| below(&unit, "sd")).next();
        if let Some(name) = found.filter(|name| Path::new("/dev").join(name).exists()) {
            return format!("/dev/{name}");
        }
    }
}

/// What lies in a folder under names that begin so.
fn below(folder: &Path, begins: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(begins)).collect()
}
