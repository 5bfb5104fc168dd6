schedule-what = { $minutes ->
        [one] Ett jobb som synkar med de delade platserna varje minut när du är inloggad.
       *[other] Ett jobb som synkar med de delade platserna var { $minutes }:e minut när du är inloggad.
    }
schedule-written = Skrivet:
schedule-start = Starta det:
schedule-write-and-start = Skriv filerna och starta jobbet:
schedule-add-the-line = Kör crontab -e och lägg till raden:
schedule-stop = Så tar du bort det:
schedule-minutes = Intervallet ska vara ett antal minuter från 1 till 1440.
    .hint = Skriv till exempel: binder schedule --every 15
schedule-line-break = Ett jobb kan inte använda en mapp med radbrytning i namnet.
    .hint = Ge mappen ett enklare namn.
schedule-cron-writes-itself = Bara cron kan skriva sin egen tabell.
    .hint = Se raden att lägga till: binder schedule --system cron

help-schedule = Visa eller skriv ett jobb som synkar automatiskt

    Utan flaggor visas jobbet för den här datorn. Ingenting kräver administratör.
    .every = Minuter mellan synkningarna
    .write = Skriv filerna till din egen mapp
    .system = Skriv för det här systemet i stället för datorns
    .examples = binder schedule
        binder schedule --write --every 10
