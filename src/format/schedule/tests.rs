//! Jobs with awkward names, and of every kind.

use super::*;

fn job() -> Job {
    Job {
        program: "/opt/binder".to_owned(),
        folder: "/home/anna/röd pärm/100% $5 \"x\" <&>'s".to_owned(),
        trigger: Trigger::Every(15),
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
        let (_, line, _) = cron(&Job {
            trigger: Trigger::Every(minutes),
            ..job()
        });
        line.split(" /opt").next().unwrap_or_default().to_owned()
    };
    assert_eq!(when(15), "*/15 * * * *");
    assert_eq!(when(60), "0 */1 * * *");
    assert_eq!(when(1440), "0 */23 * * *");
}

fn on_plug(timekeeper: Timekeeper, mount: &str) -> ScheduledJob {
    let folders = Folders {
        config: PathBuf::from("/home/anna/.config"),
        home: PathBuf::from("/home/anna"),
    };
    let trigger = Trigger::OnPlug {
        remote: "usb".to_owned(),
        mount: mount.to_owned(),
    };
    plan(&Job { trigger, ..job() }, timekeeper, &folders)
}

#[test]
fn a_job_for_a_disk_has_a_name_of_its_own_and_syncs_with_that_disk_alone() {
    let systemd = on_plug(Timekeeper::Systemd, "/media/usb");
    assert!(systemd.start.ends_with("-usb.service"), "{}", systemd.start);
    let [service] = &systemd.files[..] else {
        panic!("one file")
    };
    assert!(service.text.contains("\"--quiet\" \"sync\" \"usb\"\n"));
    let plist = &on_plug(Timekeeper::Launchd, "").files[0].text;
    assert!(
        plist.contains("<key>StartOnMount</key>\n  <true/>"),
        "{plist}"
    );
    assert!(!plist.contains("StartInterval"), "{plist}");
    let task = &on_plug(Timekeeper::TaskScheduler, "").files[0].text;
    assert!(task.contains("--quiet sync &quot;usb&quot;"), "{task}");
    assert!(task.contains("EventID=1006"), "{task}");
    assert!(!task.contains("TimeTrigger"), "{task}");
}

#[test]
fn a_disk_is_named_to_systemd_as_systemd_escape_names_it() {
    for (mount, unit) in [
        ("/media/usb", "media-usb.mount"),
        (
            "/run/media/anna/RÖD PÄRM-1",
            r"run-media-anna-R\xc3\x96D\x20P\xc3\x84RM\x2d1.mount",
        ),
        ("/.disk/a_b:c.d", r"\x2edisk-a_b:c.d.mount"),
        ("/", "-.mount"),
    ] {
        assert_eq!(mount_unit(mount), unit);
        let service = &on_plug(Timekeeper::Systemd, mount).files[0].text;
        for key in ["After", "WantedBy"] {
            assert!(service.contains(&format!("{key}={unit}\n")), "{service}");
        }
    }
}
