## Tider der skrives

log-time-unreadable = "{ $typed }" kan ikke læses som et tidspunkt.
    .hint = Skriv for eksempel 13:55, i går 22:10, "2026-11-22 13:55" eller -15m.
log-time-to-come-unreadable = "{ $typed }" kan ikke læses som et kommende tidspunkt.
    .hint = Skriv for eksempel 2h, 18:00, "i morgen 08:00" eller "2026-11-24 12:00".
log-time-twice = Klokken { $typed } forekommer to gange den nat, når uret stilles tilbage.
    .hint = Skriv { $first } eller --first for den første gang, { $second } eller --second for den anden.
log-time-never = Klokken { $typed } findes ikke den { $day }: da stilles uret frem.
    .hint = Skriv den tid, uret viste bagefter, for eksempel 03:30.
log-day-unreadable = "{ $typed }" kan ikke læses som en dag.
    .hint = Skriv for eksempel 2026-11-22, i dag eller i går.

## Når noget er skrevet

log-written = { $id } er skrevet, { $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }, i { $log }. { $unshared ->
        [0] Det findes også i andre kopier.
        [one] 1 notat findes kun i denne kopi.
       *[other] { $unshared } notater findes kun i denne kopi.
    }
log-kept = { $id } er gemt på denne computer, { $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }, og lægges ind i { $log } af den næste kommando. { $unshared ->
        [0] Alt andet findes også i andre kopier.
        [one] 1 notat findes kun i denne kopi.
       *[other] { $unshared } notater findes kun i denne kopi.
    }
log-waits = { $id } er gemt på denne computer, { $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }, og venter på at blive lagt ind i { $log }.
log-the-journal = journalen
log-not-shown = { $id } er gemt, men svaret kunne ikke skrives ud.
log-refused-kept = Det, du skrev, er gemt i { $file }:
log-refused-on-paper = Det, du skrev, kunne ikke gemmes nogen steder. Skriv det på papir:
bytes-not-text = Det, der kom, er ikke tekst i UTF-8, så intet af det blev skrevet ind. { $kept ->
        [no] Det kunne ikke gemmes noget sted.
       *[other] Hver byte af det er gemt i { $file }.
    }
    .hint = Sig, hvordan det er kodet; det ligner { $encoding }: binder log add - --encoding { $encoding } < FIL
bytes-nul = Det, der kom, indeholder en nulbyte, som ingen tekst har, så intet af det blev skrevet ind. { $kept ->
        [no] Det kunne ikke gemmes noget sted.
       *[other] Hver byte af det er gemt i { $file }.
    }
    .hint = Er det en fil, så vedhæft den: binder log add "Hvad det er" --file FIL. Er det tekst i UTF-16, så sig det: --encoding utf-16le
bytes-unknown-encoding = { $encoding } er ingen kendt måde at kode tekst på.
    .hint = Skriv for eksempel --encoding windows-1252, iso-8859-1, macintosh eller utf-16le.

log-type-the-text = Skriv teksten. Afslut den på en linje for sig med: { $keys }
log-no-text = Der er ingen tekst at skrive.
    .hint = Skriv, hvad der skete: binder log add "Strømmen er tilbage i hal 2"
log-protected-refused = Beskyttede notater kan ikke skrives endnu, og intet blev skrevet.
    .hint = Skriv det uden navne og uden --handling protected.
log-decision-without-reason = Beslutningen er skrevet, men ikke hvorfor. Skriv grunden, mens den er frisk: binder log add "Grund for { $id }: …"
log-omission-without-reason = Skriv gerne, hvorfor det undlades, mens det er frisk: --why "…"
log-late-without-reason = Noteret { $hours ->
        [0] { $minutes } minutter
       *[other] { $hours } t. { $minutes } min.
    } efter. Sig gerne hvorfor næste gang: --late "alene på vagten"
log-clock-jumped = Computerens ur viste { $before }, da du skrev sidst, og viser nu { $now }. Går det forkert: stil det, og ret tiden med binder log correct.
log-in-the-future = Tidspunktet { $time } ligger ude i fremtiden. Sådan er det skrevet.
log-file-left-out = Filen { $file } kunne ikke læses og er ikke med. Føj den til med: binder log attach { $id } FIL
log-file-unreadable = Filen { $file } kan ikke læses. Intet er skrevet.
    .hint = Se efter, hvad den hedder, og prøv igen.
log-no-file-left-out = { $kind ->
        [folder] { $file } er en mappe, ikke en fil, og er ikke med.
       *[other] { $file } er en pipe eller en enhed, ikke en fil, og er ikke med.
    } Føj en fil til med: binder log attach { $id } FIL
log-no-file = { $kind ->
        [folder] { $file } er en mappe, ikke en fil. Intet er skrevet.
       *[other] { $file } er en pipe eller en enhed, ikke en fil. Intet er skrevet.
    }
    .hint = Gem det som en fil først, og prøv igen.
log-file-too-big = Filen { $file } er større end 16 MB. Intet er skrevet.
    .hint = Læg den et sted, alle kan nå, og skriv hvor: binder log add "…"
log-file-too-big-left-out = Filen { $file } er større end 16 MB og er ikke med. Læg den et sted, alle kan nå, og skriv hvor.
log-no-id = "{ $typed }" er ikke et id på et notat.
    .hint = Id'et står under tidspunktet i loggen, for eksempel anna-17: binder log
log-id-to-come = { $id } findes ikke: det seneste, du har skrevet i denne log, er { $last }.
    .hint = Se, hvilket notat du mener: binder log --mine
log-id-unknown = { $id } findes ikke i { $log } i denne kopi endnu. Det er skrevet alligevel.
log-already-done = { $id } var allerede udført.
log-already-open = { $id } var allerede åben.
log-correct-nothing = Hverken ny tekst eller nyt tidspunkt er angivet.
    .hint = Skriv hele den nye tekst: binder log correct ID "Ny tekst". Kun tidspunktet: binder log correct ID --at 13:55
log-strike-no-reason = Et notat streges aldrig uden grund.
    .hint = Sig hvorfor: binder log strike { $id } --why "skrevet to gange"

## Loggen

log-title-journal = Journalen
log-title-all = Alle logge
log-drill = ØVELSE – ØVELSE – ØVELSE
log-as-of = Så meget var noteret { $time }.
log-empty = Der er ikke skrevet noget her endnu. Skriv den første linje med: binder log add "Hvad der skete"
log-none-open = Ingen åbne handlinger.
log-none-chosen = Intet i loggen passer med det, du spurgte om.
log-guest = { $who } er gæst, indtil et medlem skriver: binder member add { $writer }
log-more = … og { $count } til af en gæst, { $writer }: binder log --guest { $writer }
log-more-set-aside = … og { $count } til af { $writer }, som ikke tæller: binder log --guest { $writer }
log-more-guests = … og { $count } til af { $guests } andre gæster: binder member list
log-hidden = { $count ->
        [one] 1 række af { $writer } er skjult
       *[other] { $count } rækker af { $writer } er skjult
    }, fjernet af { $by }: binder log --guest { $writer }
log-guest-no-name = Ingen kan hedde "{ $typed }" her.
    .hint = Se, hvem der skriver: binder member list
log-following = Nye linjer vises her, når de kommer. Slut med Ctrl-C.
log-column-id = Id
log-column-time = Tidspunkt
log-column-event = Hændelse
log-column-action = Handling
log-column-owner = Ansvarlig
log-column-done = Udført
log-column-noted = Noteret
log-column-writer = Skrevet af
log-column-step = Trin
log-sheet-open = åben
log-sheet-closed = afsluttet { $date }
log-sheet-own-template = Dette blad er udfyldt efter en skabelon, som nogen i mappen har ændret ({ $file }), ikke efter programmets egen. Hvad der står i loggen: binder log
log-sheet-template-unfit = Skabelonen, som nogen i mappen har ændret ({ $file }), kan ikke bruges. Dette blad er udfyldt efter programmets egen.
log-protected = [beskyttet]
log-done-due = senest { $time }
log-done-overdue = forsinket: { $time }
log-done-disputed = uenighed: { $ids }
log-label-unreadable = Kan ikke læses, sådan står der:
log-label-open = Åbnet:
log-label-decision = Beslutning:
log-label-decision-number = Beslutning { $number }:
log-label-done = Udført:
log-label-reopen = Åben igen:
log-label-correct = Rettelse:
log-label-strike = Streget:
log-label-attach = Bilag:
log-label-answer = Svar:
log-label-brief = Situationsbillede:
log-label-evaluate = Evaluering:
log-label-omission = Undladelse:
log-label-cost = Udgift:
log-label-directive = Midlertidig retningslinje:
log-label-unconfirmed = Ubekræftet:
log-label-confirmed = Bekræftet:
log-label-refuted = Afkræftet:
log-note-struck = streget { $time } af { $who }: { $why }
log-note-late = noteret { $time }, efterfølgende
log-note-late-because = noteret { $time }, efterfølgende: { $reason }
log-note-guest = gæst, ikke medlem endnu
log-note-suspended = { $who } er under mistanke
log-note-set-aside = skrevet af { $who } efter udelukkelsen, tæller ikke
log-note-shut-out = { $who } er fjernet, tæller ikke
log-note-forked = to computere skriver som { $writer }
log-note-of = gælder { $id }
log-note-other-text = gælder en anden tekst end den, der står i { $id } her
log-note-unknown = gælder { $id }, som ikke findes i denne kopi endnu
log-note-why = begrundelse: { $why }
log-note-question = på spørgsmålet: { $question }
log-note-after = efter { $log }
log-note-option = fravalgt: { $option }
log-note-by = besluttet af { $by }
log-note-present = til stede: { $who }
log-note-too-few = afvigelse: for få til stede
log-note-not-approved = afvigelse: ikke godkendt
log-note-not-first = afvigelse: eksternt før internt
log-note-other-channel = afvigelse: en anden vej end planens
log-note-deviation = afvigelse: { $word }
log-note-next-message = næste besked senest { $time }
log-note-corrects = retter { $id }
log-note-approved = godkendt af { $by }
log-note-review = overvejes igen { $time }
log-note-source = kilde: { $source }
log-note-corrected = rettet { $time } af { $who }
log-note-first-time = først angivet til { $time }
log-note-before-open = noteret, før hændelsen begyndte
log-note-after-close = efter afslutningen
log-note-priority = prioritet { $priority }
log-note-step = trin { $step }
log-entry-too-large = Lognotatet bliver længere, end et lognotat må være, og er ikke skrevet.
    .hint = Skriv det lange i en fil, og læg den ved en kort række: binder log add "…" --file FIL
log-note-file = bilag: { $file }
log-note-file-at = bilag: { $file } ({ $path })
log-note-answer = svar fra { $who }: { $text }

## Hjælp

help-log = Vis loggen: hvad der skete, hvad der gøres ved det, af hvem, og hvad der er udført.
    .date = Kun den dag: 2026-11-22, i dag eller i går.
    .order = I rækkefølge efter, hvornår det skete, eller hvornår det blev noteret.
    .open = Kun handlinger, der ikke er udført.
    .decisions = Kun beslutninger.
    .mine = Kun det, du har skrevet eller er ansvarlig for.
    .members = Kun det, der tæller: hvad medlemmer har skrevet.
    .guest = Kun hvad en gæst, eller en, der er fjernet, har skrevet; det hele.
    .since = Kun det, der er noteret, eller har fået noget føjet til, siden da.
    .as_of = Som loggen var kendt på det tidspunkt.
    .new = Kun det, andre har skrevet, siden du sidst så efter på denne måde.
    .follow = Bliv ved med at vise nye linjer, når de kommer.
    .all = Alle logge sammen, også journalen.
    .format = Som tabel, Markdown, regneark, JSON, en webside eller en tekst, der kan kontrolleres for sig selv (evidence).
    .first = Den første gang, i den time der forekommer to gange.
    .second = Den anden gang, i den time der forekommer to gange.
    .examples =
        binder log
        binder log --open
        binder log --members
        binder log --date igår --format html > log.html
help-log-add = Skriv en linje i loggen. Der kræves intet net.
    .event = Hvad der skete. En streg, -, læser teksten fra standard input.
    .at = Hvornår det skete: 13:55, "i går 22:10", -15m. Ellers nu.
    .late = Hvorfor det først noteres nu.
    .action = Hvad der skal gøres.
    .owner = Hvem der er ansvarlig: en rolle eller en person.
    .due = Hvornår det skal være udført.
    .priority = Hvor vigtigt det er: 1 gøres først, 3 sidst.
    .step = Det trin, linjen hører til.
    .source = Hvor oplysningen kommer fra.
    .fact = Hvor sikker oplysningen er.
    .file = Filer, der skal følge med.
    .handling = Hvem der må læse linjen.
    .duty = Den pligt, linjen opfylder.
    .omission = Noget, som I bevidst undlader.
    .why = Hvorfor det undlades.
    .first = Den første gang, i den time der forekommer to gange.
    .second = Den anden gang, i den time der forekommer to gange.
    .examples =
        binder log add "Strømmen er væk i hal 2" --at 13:55
        binder log add "Intet svar" --action "Ring til vagten" --owner it --due 15:00
help-log-decide = Skriv en beslutning: hvad, hvorfor, hvad der blev valgt fra, og hvem der besluttede.
    .text = Beslutningen. - læser teksten fra standard ind.
    .why = Grunden, som den var kendt dengang.
    .option = Noget, der blev valgt fra, og hvorfor: "vente : årsagen er ukendt". Kan angives flere gange.
    .by = Hvem der besluttede: en rolle, en person eller en gruppe.
    .review_at = Hvornår beslutningen skal overvejes igen.
    .action = Hvad der skal gøres efter beslutningen.
    .owner = Hvem der har ansvaret: en rolle eller en person.
    .due = Hvornår det skal være gjort.
    .priority = Hvor vigtigt det er: 1 gøres først, 3 sidst.
    .step = Det trin, beslutningen hører til.
    .duty = Den pligt, beslutningen opfylder.
    .serious = Hændelsen vurderes som alvorlig: der mindes om dem, der så skal vide det.
    .at = Hvornår det blev besluttet. Ellers nu.
    .late = Hvorfor det først skrives nu.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples = binder log decide "Vi venter" --why "Kopien er ikke prøvet" --by alma
help-log-done = Sig, at en handling er udført.
    .id = Notatets id, for eksempel anna-17.
    .text = Noget at føje til.
    .at = Hvornår det blev udført. Ellers nu.
    .late = Hvorfor det først skrives nu.
    .source = Hvor oplysningen kommer fra.
    .first = Den første gang, i den time der forekommer to gange.
    .second = Den anden gang, i den time der forekommer to gange.
    .examples = binder log done anna-17
help-log-reopen = Sig, at en handling alligevel ikke er udført.
    .id = Notatets id, for eksempel anna-17.
    .text = Noget at føje til.
    .at = Hvornår det viste sig. Ellers nu.
    .late = Hvorfor det først skrives nu.
    .source = Hvor oplysningen kommer fra.
    .first = Den første gang, i den time der forekommer to gange.
    .second = Den anden gang, i den time der forekommer to gange.
    .examples = binder log reopen anna-17 "Fejlen kom tilbage"
help-log-correct = Ret et notat. Den gamle tekst bliver stående, overstreget.
    .id = Notatets id, for eksempel anna-17.
    .text = Hele den nye tekst.
    .at = Det tidspunkt, det egentlig skete.
    .first = Den første gang, i den time der forekommer to gange.
    .second = Den anden gang, i den time der forekommer to gange.
    .examples = binder log correct anna-17 "41 servere, ikke 14"
help-log-strike = Streg et notat. Det bliver stående, overstreget, med grunden.
    .id = Notatets id, for eksempel anna-17.
    .why = Hvorfor det streges.
    .examples = binder log strike anna-17 --why "skrevet to gange"
help-log-attach = Føj filer til et notat, der allerede er skrevet.
    .id = Notatets id, for eksempel anna-17.
    .file = Filerne.
    .examples = binder log attach anna-17 billede.png
