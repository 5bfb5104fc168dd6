## Times as they are typed

log-time-unreadable = "{ $typed }" cannot be read as a time.
    .hint = Type for example 13:55, yesterday 22:10, "2026-11-22 13:55" or -15m.
log-time-twice = { $typed } occurs twice that night, when the clocks go back.
    .hint = Type { $first } or --first for the first time, { $second } or --second for the second.
log-time-never = { $typed } does not exist on { $day }: the clocks go forward then.
    .hint = Type the time the clock showed afterwards, for example 03:30.
log-day-unreadable = "{ $typed }" cannot be read as a day.
    .hint = Type for example 2026-11-22, today or yesterday.
