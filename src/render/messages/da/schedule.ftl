schedule-what = { $minutes ->
        [one] Et job, der synkroniserer hvert minut, når du er logget ind.
       *[other] Et job, der synkroniserer hvert { $minutes }. minut, når du er logget ind.
    }
schedule-what-on-plug = Et job, der synkroniserer med { $remote }, når disken eller USB-stikket sættes i, så længe du er logget ind.
schedule-eject = Skub disken ud, før du trækker den ud: så længe jobbet arbejder, lader systemet dig ikke gøre det.
schedule-cron-knows-no-disk = cron ved ikke, hvornår en disk sættes i.
    .hint = binder sync { TYPED($remote) } --watch 60
schedule-no-disk = { $remote } ligger ikke på en egen disk eller USB-stik.
    .hint = Vis stederne: binder remote
schedule-plug-in = { $remote } er her ikke lige nu, og systemet skal vide, hvor disken dukker op.
    .hint = Sæt den i, og skriv derefter: binder schedule --on-plug { TYPED($remote) }
schedule-written = Filer skrevet:
schedule-start = Start det:
schedule-write-and-start = Skriv filerne og start jobbet:
schedule-add-the-line = Tilføj linjen med crontab -e:
schedule-stop = Sådan fjerner du det:
schedule-minutes = Angiv et antal minutter fra 1 til 1440.
    .hint = Skriv for eksempel: binder schedule --every 15
schedule-line-break = Filmappens navn indeholder et linjeskift og kan ikke bruges i et job.
    .hint = Giv filmappen et enklere navn.
schedule-cron-writes-itself = binder kan ikke skrive i crontab.
    .hint = Se linjen, du skal tilføje: binder schedule --system cron

help-schedule = Vis eller opret et job, der synkroniserer automatisk

    Uden tilvalg vises jobbet til denne computer. Det kræver ikke administratorrettigheder.
    .every = Minutter mellem synkroniseringer
    .on_plug = Når disken med dette fælles sted sættes i, i stedet for efter tid
    .write = Skriv jobbets filer i din hjemmemappe
    .system = Vis jobbet til et andet styresystem
    .examples = binder schedule
        binder schedule --write --every 10
        binder schedule --on-plug usb
