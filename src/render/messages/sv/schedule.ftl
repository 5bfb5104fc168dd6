schedule-what = { $minutes ->
        [one] Ett jobb som synkar med de delade platserna varje minut när du är inloggad.
       *[other] Ett jobb som synkar med de delade platserna var { $minutes }:e minut när du är inloggad.
    }
schedule-what-on-plug = Ett jobb som synkar med { $remote } när disken eller USB-minnet sätts i, så länge du är inloggad.
schedule-eject = Mata ut disken innan du drar ut den: så länge jobbet arbetar låter systemet dig inte göra det.
schedule-cron-knows-no-disk = cron vet inte när en disk sätts i.
    .hint = binder sync { TYPED($remote) } --watch 60
schedule-no-disk = { $remote } ligger inte på en egen disk eller ett USB-minne.
    .hint = Visa platserna: binder remote
schedule-plug-in = { $remote } är inte här just nu, och systemet måste få veta var disken hamnar.
    .hint = Sätt i den, och skriv sedan: binder schedule --on-plug { TYPED($remote) }
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
    .on_plug = När disken med den här delade platsen sätts i, i stället för efter tid
    .write = Skriv filerna till din egen mapp
    .system = Skriv för det här systemet i stället för datorns
    .examples = binder schedule
        binder schedule --write --every 10
        binder schedule --on-plug usb
