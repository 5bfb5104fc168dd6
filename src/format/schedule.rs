//! Jobs as systemd, launchd, the Task Scheduler of Windows and cron read them.

use std::path::{Path, PathBuf};

use crate::domain::replication::schedule::{Job, JobFile, ScheduledJob, Timekeeper, Trigger};
use crate::domain::shell_quote;

/// The folders of the user that these files go to.
pub struct Folders {
    /// `~/.config`
    pub config: PathBuf,
    /// `~`
    pub home: PathBuf,
}

/// Files and commands of a job for a scheduler. None needs more rights than the user has.
pub fn plan(job: &Job, timekeeper: Timekeeper, folders: &Folders) -> ScheduledJob {
    let (files, start, stop) = match timekeeper {
        Timekeeper::Systemd => systemd(job, &folders.config.join("systemd/user")),
        Timekeeper::Launchd => launchd(job, &folders.home.join("Library/LaunchAgents")),
        Timekeeper::TaskScheduler => windows(job, &folders.config.join("binder")),
        Timekeeper::Cron => cron(job),
    };
    ScheduledJob {
        timekeeper,
        trigger: job.trigger.clone(),
        files,
        start,
        stop,
    }
}

type Parts = (Vec<JobFile>, String, String);

fn systemd(job: &Job, folder: &Path) -> Parts {
    let name = job.name();
    let command = std::iter::once(job.program.as_str()).chain(job.words());
    let command: Vec<String> = command.map(for_systemd).collect();
    // 3: kept, not delivered yet. A hub that cannot be reached is no failure of the job.
    let service = format!(
        "[Service]\nType=oneshot\nExecStart={}\nSuccessExitStatus=3\nNice=10\n",
        command.join(" ")
    );
    let about = "[Unit]\nDescription=binder sync\n";
    match &job.trigger {
        Trigger::Every(minutes) => {
            let service = format!("{about}\n{service}");
            let timer = format!(
                "{about}\n[Timer]\nOnActiveSec=1min\nOnUnitInactiveSec={minutes}min\nAccuracySec=30s\n\n[Install]\nWantedBy=timers.target\n"
            );
            let files = vec![
                file(folder, &format!("{name}.service"), service),
                file(folder, &format!("{name}.timer"), timer),
            ];
            (
                files,
                format!("systemctl --user enable --now {name}.timer"),
                format!("systemctl --user disable --now {name}.timer"),
            )
        }
        Trigger::OnPlug { mount, .. } => {
            // systemd has a unit for each mount, whoever mounted it, and starts what that wants.
            let mount = mount_unit(mount);
            let service =
                format!("{about}After={mount}\n\n{service}\n[Install]\nWantedBy={mount}\n");
            (
                vec![file(folder, &format!("{name}.service"), service)],
                format!("systemctl --user enable {name}.service"),
                format!("systemctl --user disable {name}.service"),
            )
        }
    }
}

/// The unit of a mount (systemd.unit(5), "String Escaping for Inclusion in Unit Names").
fn mount_unit(mount: &str) -> String {
    let path = mount.trim_matches('/');
    if path.is_empty() {
        return "-.mount".to_owned();
    }
    let mut name = String::new();
    for (at, byte) in path.bytes().enumerate() {
        match byte {
            b'/' => name.push('-'),
            b'.' if at == 0 => name.push_str("\\x2e"),
            b':' | b'_' | b'.' => name.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => name.push(char::from(byte)),
            byte => name.push_str(&format!("\\x{byte:02x}")),
        }
    }
    name + ".mount"
}

/// A word of a command line (systemd.service(5), "Command lines").
fn for_systemd(word: &str) -> String {
    let word = word
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('%', "%%")
        .replace('$', "$$");
    format!("\"{word}\"")
}

fn launchd(job: &Job, folder: &Path) -> Parts {
    let label = job.name();
    let words = std::iter::once(job.program.as_str()).chain(job.words());
    let words = words.map(|word| format!("    <string>{}</string>\n", for_xml(word)));
    let when = match &job.trigger {
        Trigger::Every(minutes) => format!(
            "<key>StartInterval</key>\n  <integer>{}</integer>",
            u64::from(*minutes) * 60
        ),
        // At each mount, of whatever: one without the remote is over at once.
        Trigger::OnPlug { .. } => "<key>StartOnMount</key>\n  <true/>".to_owned(),
    };
    let text = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>{label}</string>
  <key>ProgramArguments</key>
  <array>
{}  </array>
  {when}
  <key>RunAtLoad</key>
  <true/>
  <key>ProcessType</key>
  <string>Background</string>
</dict>
</plist>
"#,
        words.collect::<String>()
    );
    let file = file(folder, &format!("{label}.plist"), text);
    let path = for_shell(&shell_quote::path(&file.path));
    (
        vec![file],
        format!("launchctl load -w {path}"),
        format!("launchctl unload -w {path}"),
    )
}

/// When something is plugged in or taken out, Windows writes this down in its log of partitions.
const PLUGGED: &str = "<QueryList><Query Id='0' Path='Microsoft-Windows-Partition/Diagnostic'><Select Path='Microsoft-Windows-Partition/Diagnostic'>*[System[EventID=1006]]</Select></Query></QueryList>";

fn windows(job: &Job, folder: &Path) -> Parts {
    let name = job.name();
    let rest = match &job.trigger {
        Trigger::Every(_) => String::new(),
        Trigger::OnPlug { remote, .. } => format!(" \"{remote}\""),
    };
    let arguments = format!("-C \"{}\" --quiet sync{rest}", job.folder);
    let trigger = match &job.trigger {
        Trigger::Every(minutes) => format!(
            "<TimeTrigger>
      <Repetition>
        <Interval>PT{minutes}M</Interval>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
      <StartBoundary>2020-01-01T00:00:00</StartBoundary>
      <Enabled>true</Enabled>
    </TimeTrigger>"
        ),
        // A letter for the disk comes a little later.
        Trigger::OnPlug { .. } => format!(
            "<EventTrigger>
      <Enabled>true</Enabled>
      <Subscription>{}</Subscription>
      <Delay>PT10S</Delay>
    </EventTrigger>",
            for_xml(PLUGGED)
        ),
    };
    let text = format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>binder sync</Description>
  </RegistrationInfo>
  <Triggers>
    {trigger}
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <Hidden>true</Hidden>
    <ExecutionTimeLimit>PT30M</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{}</Command>
      <Arguments>{}</Arguments>
    </Exec>
  </Actions>
</Task>
"#,
        for_xml(&job.program),
        for_xml(&arguments)
    );
    let file = file(folder, &format!("{name}.xml"), text);
    let path = shell_quote::path(&file.path);
    (
        vec![file],
        format!("schtasks /Create /TN {name} /XML \"{path}\""),
        format!("schtasks /Delete /TN {name} /F"),
    )
}

fn cron(job: &Job) -> Parts {
    // Beyond an hour cron counts in hours. Of disks it knows nothing.
    let when = match job.trigger {
        Trigger::Every(minutes) if minutes < 60 => format!("*/{minutes} * * * *"),
        Trigger::Every(minutes) => format!("0 */{} * * *", (minutes / 60).min(23)),
        Trigger::OnPlug { .. } => return (Vec::new(), String::new(), String::new()),
    };
    let words = std::iter::once(job.program.as_str()).chain(job.words());
    let words: Vec<String> = words.map(for_shell).collect();
    // A per cent sign is the end of a line to cron.
    let line = words.join(" ").replace('%', "\\%");
    let start = format!("{when} {line}");
    (Vec::new(), start, "crontab -e".to_owned())
}

fn for_xml(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

fn for_shell(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

fn file(folder: &Path, name: &str, text: String) -> JobFile {
    let path = folder.join(name);
    JobFile { path, text }
}

/// The bytes of a file: the Task Scheduler wants two for each letter, and a mark before them.
pub fn bytes(file: &JobFile) -> Vec<u8> {
    if file.path.extension().is_some_and(|ending| ending == "xml") {
        let lines = file.text.replace('\n', "\r\n");
        let letters = std::iter::once(0xfeff).chain(lines.encode_utf16());
        return letters.flat_map(u16::to_le_bytes).collect();
    }
    file.text.clone().into_bytes()
}

#[cfg(test)]
mod tests;
