## Avsluta och öppna igen

closing-open = { $count ->
        [one] 1 sak är öppen:
       *[other] { $count } saker är öppna:
    }
closing-more = och { $count } till: binder duty, binder log --open
closing-steps = Steg som inte är klara: { $numbers }
closing-question = Avsluta { $title }? Svara ja eller nej:
closing-left-open = { $title } är inte avslutad.
closing-wants-yes = { $title } är inte avslutad.
    .hint = Avsluta den: { $command }
closing-closed = { $count ->
        [0] Avslutad.
        [one] Avslutad med 1 sak öppen.
       *[other] Avslutad med { $count } saker öppna.
    } För att öppna igen: binder incident reopen { TYPED($id) }
closing-none-closed = Ingen händelse är avslutad.
    .hint = Se händelserna: binder incident list
closing-is-open = { $title } är öppen.
    .hint = Se hur den står: binder incident show
closing-reopened-rows-here = Rader skrivs här.
closing-in-journal = Ingen händelse är öppen, så raden står i journalen. Hör den till { $title }: skriv --incident { TYPED($log) }, eller öppna händelsen igen: binder incident reopen { TYPED($log) }
closing-drill-beside = Rader skrivs fortfarande i { $title } ({ $log }), som pågår på riktigt. De skrivs inte i övningen. För att skriva i övningen: binder incident use { TYPED($drill) }
closing-still-owed = Kvar att göra efter { $title }, som är avslutad
closing-more-owed = { $count } till: binder duty --incident { TYPED($log) }
