//! Jobs as systemd, launchd, the Task Scheduler of Windows and cron read them.

use std::path::{Path, PathBuf};

use crate::domain::replication::schedule::{Job, JobFile, ScheduledJob, Timekeeper};
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
        minutes: job.minutes,
        files,
        start,
        stop,
    }
}

type Parts = (Vec<JobFile>, String, String);

fn systemd(job: &Job, folder: &Path) -> Parts {
    let name = job.name();
    let command = [&job.program, "-C", &job.folder, "--quiet", "sync"].map(for_systemd);
    // 3: kept, not delivered yet. A hub that cannot be reached is no failure of the job.
    let service = format!(
        "[Unit]\nDescription=binder sync\n\n[Service]\nType=oneshot\nExecStart={}\nSuccessExitStatus=3\nNice=10\n",
        command.join(" ")
    );
    let timer = format!(
        "[Unit]\nDescription=binder sync\n\n[Timer]\nOnActiveSec=1min\nOnUnitInactiveSec={}min\nAccuracySec=30s\n\n[Install]\nWantedBy=timers.target\n",
        job.minutes
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
    let words = [&job.program, "-C", &job.folder, "--quiet", "sync"];
    let words = words.map(|word| format!("    <string>{}</string>\n", for_xml(word)));
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
  <key>StartInterval</key>
  <integer>{}</integer>
  <key>RunAtLoad</key>
  <true/>
  <key>ProcessType</key>
  <string>Background</string>
</dict>
</plist>
"#,
        words.concat(),
        u64::from(job.minutes) * 60
    );
    let file = file(folder, &format!("{label}.plist"), text);
    let path = for_shell(&shell_quote::path(&file.path));
    (
        vec![file],
        format!("launchctl load -w {path}"),
        format!("launchctl unload -w {path}"),
    )
}

fn windows(job: &Job, folder: &Path) -> Parts {
    let name = job.name();
    let arguments = format!("-C \"{}\" --quiet sync", job.folder);
    let text = format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>binder sync</Description>
  </RegistrationInfo>
  <Triggers>
    <TimeTrigger>
      <Repetition>
        <Interval>PT{}M</Interval>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
      <StartBoundary>2020-01-01T00:00:00</StartBoundary>
      <Enabled>true</Enabled>
    </TimeTrigger>
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
        job.minutes,
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
    // Beyond an hour cron counts in hours.
    let when = match job.minutes {
        minutes if minutes < 60 => format!("*/{minutes} * * * *"),
        minutes => format!("0 */{} * * *", (minutes / 60).min(23)),
    };
    let words = [&job.program, "-C", &job.folder, "--quiet", "sync"].map(for_shell);
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
mod tests {
    use super::*;

    fn job() -> Job {
        Job {
            program: "/opt/binder".to_owned(),
            folder: "/home/anna/röd pärm/100% $5 \"x\" <&>'s".to_owned(),
            minutes: 15,
        }
    }

    fn planned(timekeeper: Timekeeper) -> ScheduledJob {
        let folders = Folders {
            config: PathBuf::from("/home/anna/.config"),
            home: PathBuf::from("/home/anna"),
        };
        plan(&job(), timekeeper, &folders)
    }

    #[test]
    fn a_path_with_every_awkward_letter_stays_one_word() {
        let service = &planned(Timekeeper::Systemd).files[0].text;
        let word = r#""/home/anna/röd pärm/100%% $$5 \"x\" <&>'s""#;
        assert!(service.contains(word), "{service}");
        let plist = &planned(Timekeeper::Launchd).files[0].text;
        assert!(
            plist.contains("$5 &quot;x&quot; &lt;&amp;&gt;'s</string>"),
            "{plist}"
        );
        let line = planned(Timekeeper::Cron).start;
        assert!(
            line.contains(r#"'/home/anna/röd pärm/100\% $5 "x" <&>'\''s'"#),
            "{line}"
        );
    }

    #[test]
    fn every_copy_has_a_job_of_its_own() {
        let other = Job {
            folder: "/srv/annan/100% $5 \"x\" <&>'s".to_owned(),
            ..job()
        };
        assert_eq!(
            job().name().rsplit_once('-').map(|it| it.0),
            Some("binder-100-5-x-s")
        );
        assert_ne!(job().name(), other.name());
    }

    #[test]
    fn cron_counts_minutes_within_an_hour_and_hours_beyond() {
        let when = |minutes| {
            let (_, line, _) = cron(&Job { minutes, ..job() });
            line.split(" /opt").next().unwrap_or_default().to_owned()
        };
        assert_eq!(when(15), "*/15 * * * *");
        assert_eq!(when(60), "0 */1 * * *");
        assert_eq!(when(1440), "0 */23 * * *");
    }
}
