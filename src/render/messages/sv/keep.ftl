## Loggförarens skärm: binder log keep

keep-word-action = åtgärd
keep-word-decision = beslut
keep-word-done = klart
keep-word-correct = rätta
keep-word-strike = stryk
keep-word-late = efterhand
keep-word-help = hjälp
keep-word-quit = sluta
keep-word-owner = ansvarig
keep-word-due = senast
keep-word-why = skäl
keep-word-by = av

keep-drill = ÖVNING
keep-closed = avslutad
keep-keeper = Loggförare: { $names }
keep-no-keeper = Ingen loggförare
keep-unshared = { $count ->
        [0] allt finns i andra kopior
       *[other] { $count } bara här
    }
keep-actions = Öppna åtgärder ({ $count })
keep-times = Löften och frister ({ $count })
keep-empty = Inget är loggat än.
keep-idle = Enter: ny rad · /hjälp · Ctrl-D: sluta
keep-written = { $id } är loggad kl. { $time }.
keep-late-why = Loggat i efterhand. Säg gärna varför nästa gång: /efterhand 22:10 Bo ringde /skäl ensam på passet
keep-decision-why = Beslutet saknar skäl. Skriv det som en rad medan det är färskt: Skäl för { $id }: …
keep-scrolled = Äldre rader visas. PgDn går till de nyaste.
keep-elsewhere = Andra kommandon loggar nu i { $log }. Raderna härifrån hamnar i loggen som visas.
keep-elsewhere-journal = Andra kommandon loggar nu i journalen. Raderna härifrån hamnar i loggen som visas.
keep-pasted = { $count } rader klistrades in, den första: { $first } – 1: en enda rad. 2: en rad av varje. Esc: ingen.
keep-not-kept = Det som står i skrivraden går inte att spara förrän Enter är tryckt.
keep-left = Det här skrevs förra gången och är inte loggat. Enter loggar det.
keep-left-written = Det som skrevs in förra gången är loggat: { $id }.
keep-left-on-desk = Det som inte är loggat är sparat och visas nästa gång: binder log keep
keep-plain-help = Skriv en rad och tryck Enter. En tom rad visar vad andra har loggat. /hjälp visar kommandona.
keep-help-keys = Pil ned visar mer, Esc stänger hjälpen. Pil upp och PgUp visar äldre rader. Tab fyller i ett kommando. Det som står i skrivraden finns kvar nästa gång.
keep-help =
    Skriv vad som hände och tryck Enter. Det är en rad, med tiden nu.
    /åtgärd TEXT /ansvarig NAMN /senast TID – något som ska göras
    /beslut TEXT /skäl TEXT /av ROLL – ett beslut
    /klart ID – åtgärden är gjord
    /rätta ID TEXT – hela den nya texten
    /stryk ID SKÄL – raden gäller inte
    /efterhand TID TEXT – hände då, loggas nu
    /sluta eller Ctrl-D – lämna loggen
    En rad som själv börjar med / skrivs med //.

keep-unknown = Inget kommando här heter /{ $typed }.
    .hint = Se vilka som finns: /hjälp. En rad som själv börjar med / skrivs med //.
keep-unknown-near = Inget kommando här heter /{ $typed }.
    .hint = Menade du: /{ $nearest }
keep-action-what = Det står inte vad som ska göras.
    .hint = Skriv till exempel: /åtgärd Ring värden /ansvarig Bo /senast 23:30
keep-decision-what = Det står inte vad som beslutades.
    .hint = Skriv till exempel: /beslut Vi väntar /skäl Orsaken är okänd
keep-late-what = Det står inte både när det hände och vad.
    .hint = Skriv till exempel: /efterhand 22:10 Bo ringde värden
keep-done-what = Det står inte vilken åtgärd som är klar.
    .hint = Skriv till exempel: /klart anna-17
keep-correct-what = Det står inte både vilken rad och hela den nya texten.
    .hint = Skriv till exempel: /rätta anna-17 41 servrar, inte 14
keep-strike-what = Det står inte både vilken rad och varför.
    .hint = Skriv till exempel: /stryk anna-17 dubblett

help-log-keep = Sitt vid loggen som loggförare: raderna, det som ska göras och en skrivrad på en skärm

    Enter loggar en rad. Det som skrivs sparas vid varje tangent och finns kvar efter ett strömavbrott. Det andra loggar kommer av sig självt. Med --plain, TERM=dumb eller utan skärm: en rad in, ett svar ut, för skärmläsare.
    .examples = binder log keep
        binder log keep --plain
