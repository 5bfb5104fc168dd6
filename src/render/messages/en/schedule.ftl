schedule-what = { $minutes ->
        [one] A job that syncs with the remotes every minute while you are logged in.
       *[other] A job that syncs with the remotes every { $minutes } minutes while you are logged in.
    }
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
    .write = Write the files to your own folder
    .system = Write for this system instead of this computer's
    .examples = binder schedule
        binder schedule --write --every 10
