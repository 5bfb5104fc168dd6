schedule-what = { $minutes ->
        [one] Ett jobb som utbyter med de andra kopiorna varje minut, när du är inloggad.
       *[other] Ett jobb som utbyter med de andra kopiorna med { $minutes } minuters mellanrum, när du är inloggad.
    }
schedule-written = Skrivet:
schedule-start = Starta det:
schedule-write-and-start = Skriv filerna och starta jobbet:
schedule-add-the-line = Lägg till raden i tabellen som öppnas med crontab -e:
schedule-stop = Så tar du bort det:
schedule-minutes = Mellanrummet är antal minuter, från 1 till 1440.
    .hint = Skriv till exempel: binder schedule --every 15
schedule-line-break = En mapp vars namn innehåller en radbrytning går inte att skriva i ett jobb.
    .hint = Ge mappen ett enklare namn.
schedule-cron-writes-itself = Tabellen för cron skrivs bara av cron självt.
    .hint = Se raden som ska dit: binder schedule --system cron

help-schedule = Visa eller skriv ett jobb som utbyter av sig självt.

    Utan val visas jobbet för den här datorn. Ingenting kräver administratör.
    .every = Minuter mellan två utbyten.
    .write = Skriv filerna i din egen mapp.
    .system = För vilket system, om inte för den här datorns.
    .examples = binder schedule
        binder schedule --write --every 10
