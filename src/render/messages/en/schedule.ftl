schedule-what = { $minutes ->
        [one] A job that exchanges with the other copies every minute, while you are logged in.
       *[other] A job that exchanges with the other copies every { $minutes } minutes, while you are logged in.
    }
schedule-written = Written:
schedule-start = Start it:
schedule-write-and-start = Write the files and start the job:
schedule-add-the-line = Add the line to the table that opens with crontab -e:
schedule-stop = To remove it:
schedule-minutes = The pause is a number of minutes, from 1 to 1440.
    .hint = Type for example: binder schedule --every 15
schedule-line-break = A folder with a line break in its name cannot be written in a job.
    .hint = Give the folder a simpler name.
schedule-cron-writes-itself = The table of cron is written by cron alone.
    .hint = See the line for it: binder schedule --system cron

help-schedule = Show or write a job that exchanges by itself.

    Without options the job for this computer is shown. Nothing needs an administrator.
    .every = Minutes between two exchanges.
    .write = Write the files in your own folder.
    .system = For which system, if not for this computer's.
    .examples = binder schedule
        binder schedule --write --every 10
