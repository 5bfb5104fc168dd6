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
keep-empty = Loggen har ingen notater endnu.
keep-idle = Enter: nyt notat · /hjælp · Ctrl-D: afslut
keep-written = { $id } er noteret kl. { $time }.
keep-late-why = Noteret efterfølgende. Angiv årsagen næste gang: /efterfølgende 22:10 Bo ringede /begrundelse alene på vagten
keep-decision-why = Beslutningen er noteret uden begrundelse. Notér den nu: Begrundelse for { $id }: …
keep-scrolled = Viser ældre notater. PgDn: til de nyeste.
keep-elsewhere = Andre kommandoer skriver nu i { $log }. Det, du skriver her, kommer i den viste log.
keep-elsewhere-journal = Andre kommandoer skriver nu i journalen. Det, du skriver her, kommer i den viste log.
keep-pasted = Du indsatte { $count } linjer, den første: { $first } – 1: ét notat. 2: et notat for hver linje. Esc: ingen.
keep-not-kept = Teksten i skrivelinjen bliver først gemt, når du trykker på Enter.
keep-left = Teksten er fra sidste gang og endnu ikke noteret. Enter: notér den.
keep-left-written = Teksten fra sidste gang er nu noteret: { $id }.
keep-left-on-desk = Din ufærdige tekst er gemt og vises næste gang: binder log keep
keep-plain-help = Skriv et notat, og tryk på Enter. Enter uden tekst viser, hvad andre har noteret. /hjælp viser kommandoerne.
keep-help-keys = Pil ned: mere. Esc: luk hjælpen. Pil op og PgUp: ældre notater. Tab: udfyld en kommando. Teksten i skrivelinjen gemmes til næste gang.
keep-help =
    Skriv, hvad der skete, og tryk på Enter. Det bliver et notat med tiden nu.
    /handling TEKST /ansvarlig NAVN /senest TID – en handling
    /beslutning TEKST /begrundelse TEKST /af ROLLE – en beslutning
    /udført ID – handlingen er udført
    /ret ID TEKST – hele den nye tekst
    /overstreg ID BEGRUNDELSE – notatet gælder ikke
    /efterfølgende TID TEKST – skete tidligere, noteres nu
    /afslut eller Ctrl-D – forlad loggen
    Begynder selve teksten med /, så skriv //.

keep-unknown = Ingen kommando her hedder /{ $typed }.
    .hint = Se kommandoerne: /hjælp. Begynder selve teksten med /, så skriv //.
keep-unknown-near = Ingen kommando her hedder /{ $typed }.
    .hint = Mente du: /{ $nearest }
keep-action-what = Angiv, hvad der skal gøres.
    .hint = Skriv for eksempel: /handling Ring til værten /ansvarlig Bo /senest 23:30
keep-decision-what = Angiv beslutningen.
    .hint = Skriv for eksempel: /beslutning Vi venter /begrundelse Årsagen er ukendt
keep-late-what = Angiv både tidspunkt og tekst.
    .hint = Skriv for eksempel: /efterfølgende 22:10 Bo ringede til værten
keep-done-what = Angiv, hvilken handling der er udført.
    .hint = Skriv for eksempel: /udført anna-17
keep-correct-what = Angiv både notatets id og hele den nye tekst.
    .hint = Skriv for eksempel: /ret anna-17 41 servere, ikke 14
keep-strike-what = Angiv både notatets id og begrundelsen.
    .hint = Skriv for eksempel: /overstreg anna-17 skrevet to gange

help-log-keep = Før loggen på én skærm: notater, åbne handlinger og en skrivelinje

    Enter noterer teksten. Hver tast gemmes, så teksten er der også efter en strømafbrydelse. Andres notater vises automatisk. Med --plain, TERM=dumb eller uden skærm: én linje ind, ét svar ud, også til skærmlæsere.
    .examples = binder log keep
        binder log keep --plain
