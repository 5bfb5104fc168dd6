schedule-what = { $minutes ->
        [one] A job that syncs with the remotes every minute while you are logged in.
       *[other] A job that syncs with the remotes every { $minutes } minutes while you are logged in.
    }
schedule-what-on-plug = A job that syncs with { $remote } when its disk or USB stick is plugged in, while you are logged in.
schedule-eject = Eject the disk before you take it out: the system does not let you while the job is at work.
schedule-cron-knows-no-disk = cron does not know when a disk is plugged in.
    .hint = binder sync { TYPED($remote) } --watch 60
schedule-no-disk = { $remote } is not on a disk or USB stick of its own.
    .hint = Show the remotes: binder remote
schedule-plug-in = { $remote } is not here now, and the system must be told where the disk appears.
    .hint = Plug it in, then type: binder schedule --on-plug { TYPED($remote) }
schedule-written = Wrote:
schedule-start = Start it:
schedule-write-and-start = Write the files and start the job:
schedule-add-the-line = Run crontab -e and add this line:
schedule-stop = To remove it:
schedule-minutes = The interval must be a number of minutes from 1 to 1440.
    .hint = Type for example: binder schedule --every 15
schedule-line-break = A job cannot use a folder with a line break in its name.
    .hint = Give the folder a simpler name.
schedule-cron-writes-itself = Only cron can write its own table.
    .hint = See the line to add: binder schedule --system cron

help-schedule = Show or write a job that syncs automatically

    Without options, show the job for this computer. No administrator rights are needed.
    .every = Minutes between syncs
    .on_plug = When the disk with this remote is plugged in, instead of by time
    .write = Write the files to your own folder
    .system = Write for this system instead of this computer's
    .examples = binder schedule
        binder schedule --write --every 10
        binder schedule --on-plug usb
