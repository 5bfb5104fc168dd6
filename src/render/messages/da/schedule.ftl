schedule-what = { $minutes ->
        [one] Et job, der udveksler med de andre kopier hvert minut, når du er logget ind.
       *[other] Et job, der udveksler med de andre kopier med { $minutes } minutters mellemrum, når du er logget ind.
    }
schedule-written = Skrevet:
schedule-start = Start det:
schedule-write-and-start = Skriv filerne og start jobbet:
schedule-add-the-line = Føj linjen til tabellen, der åbnes med crontab -e:
schedule-stop = Sådan fjerner du det:
schedule-minutes = Mellemrummet er et antal minutter, fra 1 til 1440.
    .hint = Skriv for eksempel: binder schedule --every 15
schedule-line-break = En filmappe, hvis navn indeholder et linjeskift, kan ikke skrives i et job.
    .hint = Giv den et enklere navn.
schedule-cron-writes-itself = Tabellen for cron skrives kun af cron selv.
    .hint = Se linjen, der skal derhen: binder schedule --system cron

help-schedule = Vis eller skriv et job, der udveksler af sig selv.

    Uden valg vises jobbet for denne computer. Intet kræver administrator.
    .every = Minutter mellem to udvekslinger.
    .write = Skriv filerne i din egen filmappe.
    .system = Til hvilket system, hvis ikke til denne computers.
    .examples = binder schedule
        binder schedule --write --every 10
