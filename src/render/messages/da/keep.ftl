## Logførerens skærm: binder log keep

keep-word-action = handling
keep-word-decision = beslutning
keep-word-done = udført
keep-word-correct = ret
keep-word-strike = overstreg
keep-word-late = efterfølgende
keep-word-help = hjælp
keep-word-quit = afslut
keep-word-owner = ansvarlig
keep-word-due = senest
keep-word-why = begrundelse
keep-word-by = af

keep-drill = ØVELSE
keep-closed = afsluttet
keep-keeper = Logfører: { $names }
keep-no-keeper = Ingen logfører
keep-unshared = { $count ->
        [0] alt findes i andre kopier
       *[other] { $count } kun her
    }
keep-actions = Åbne handlinger ({ $count })
keep-times = Løfter og frister ({ $count })
keep-empty = Der er ikke skrevet noget her endnu.
keep-idle = Enter: ny linje · /hjælp · Ctrl-D: slut
keep-written = { $id } er skrevet, kl. { $time }.
keep-late-why = Skrevet efterfølgende. Sig gerne hvorfor næste gang: /efterfølgende 22:10 Bo ringede /begrundelse alene på vagten
keep-decision-why = Beslutningen er skrevet, men ikke hvorfor. Skriv begrundelsen, mens den er frisk, som en linje: Begrundelse for { $id }: …
keep-scrolled = Ældre linjer vises. PgDn går til de nyeste.
keep-elsewhere = Andre kommandoer skriver nu i { $log }. Linjerne herfra havner i den log, der vises.
keep-elsewhere-journal = Andre kommandoer skriver nu i journalen. Linjerne herfra havner i den log, der vises.
keep-pasted = { $count } linjer blev sat ind, den første: { $first } – 1: en enkelt linje. 2: en linje af hver. Esc: ingen.
keep-not-kept = Det, der står i skrivelinjen, kan ikke gemmes, før der er trykket på Enter.
keep-left = Det her blev skrevet sidste gang og er ikke skrevet ind. Enter skriver det ind.
keep-left-written = Det, der blev trykket Enter på sidste gang, er skrevet ind: { $id }.
keep-left-on-desk = Det, der ikke er skrevet ind, er gemt og vises næste gang: binder log keep
keep-plain-help = Skriv en linje, og tryk på Enter. En tom linje viser, hvad andre har skrevet. /hjælp viser, hvad der ellers kan skrives.
keep-help-keys = Pil ned viser mere, Esc lukker hjælpen. Pil op og PgUp viser ældre linjer. Tab udfylder en kommando. Det, der står i skrivelinjen, er der næste gang.
keep-help =
    Skriv, hvad der skete, og tryk på Enter. Det er en linje, med tiden nu.
    /handling TEKST /ansvarlig NAVN /senest TID – noget, der skal gøres
    /beslutning TEKST /begrundelse TEKST /af ROLLE – en beslutning
    /udført ID – handlingen er udført
    /ret ID TEKST – hele den nye tekst
    /overstreg ID BEGRUNDELSE – linjen gælder ikke
    /efterfølgende TID TEKST – skete da, skrives nu
    /afslut eller Ctrl-D – forlad loggen
    En linje, der selv begynder med /, skrives med //.

keep-unknown = Ingen kommando her hedder /{ $typed }.
    .hint = Se, hvilke der findes: /hjælp. En linje, der selv begynder med /, skrives med //.
keep-unknown-near = Ingen kommando her hedder /{ $typed }.
    .hint = Mente du: /{ $nearest }
keep-action-what = Der står ikke, hvad der skal gøres.
    .hint = Skriv for eksempel: /handling Ring til værten /ansvarlig Bo /senest 23:30
keep-decision-what = Der står ikke, hvad der blev besluttet.
    .hint = Skriv for eksempel: /beslutning Vi venter /begrundelse Årsagen er ukendt
keep-late-what = Der står ikke både, hvornår det skete, og hvad.
    .hint = Skriv for eksempel: /efterfølgende 22:10 Bo ringede til værten
keep-done-what = Der står ikke, hvilken handling der er udført.
    .hint = Skriv for eksempel: /udført anna-17
keep-correct-what = Der står ikke både, hvilken linje og hele den nye tekst.
    .hint = Skriv for eksempel: /ret anna-17 41 servere, ikke 14
keep-strike-what = Der står ikke både, hvilken linje og hvorfor.
    .hint = Skriv for eksempel: /overstreg anna-17 skrevet to gange

help-log-keep = Sid ved loggen som logfører: linjerne, det, der skal gøres, og en skrivelinje på en skærm

    Enter skriver en linje. Det, der skrives, gemmes ved hver tast og er der efter en strømafbrydelse. Det, andre skriver, kommer af sig selv. Med --plain, TERM=dumb eller uden skærm: en linje ind, et svar ud, til skærmlæsere.
    .examples = binder log keep
        binder log keep --plain
