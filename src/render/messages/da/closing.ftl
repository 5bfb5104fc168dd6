## Afslut og genåbn

closing-open = { $count ->
        [one] 1 ting er stadig åben:
       *[other] { $count } ting er stadig åbne:
    }
closing-more = og { $count } mere: binder duty, binder log --open
closing-steps = Trin, der ikke er udført: { $numbers }
closing-question = Afslut { $title }? Svar ja eller nej:
closing-left-open = { $title } er ikke afsluttet.
closing-wants-yes = { $title } er ikke afsluttet.
    .hint = Afslut den: { $command }
closing-closed = { $count ->
        [0] Hændelsen er afsluttet.
        [one] Hændelsen er afsluttet med 1 åbent punkt.
       *[other] Hændelsen er afsluttet med { $count } åbne punkter.
    } Genåbn den: binder incident reopen { TYPED($id) }
closing-none-closed = Ingen hændelse er afsluttet.
    .hint = Se hændelserne: binder incident list
closing-is-open = { $title } er åben.
    .hint = Se status: binder incident show
closing-reopened-rows-here = Notater skrives her.
closing-in-journal = Ingen hændelse er åben, så notatet står i journalen. Hører det til { $title }: skriv --incident { TYPED($log) }, eller genåbn hændelsen: binder incident reopen { TYPED($log) }
closing-drill-beside = Notater skrives fortsat i { $title } ({ $log }), som er alvor. De skrives ikke i øvelsen. For at skrive i øvelsen: binder incident use { TYPED($drill) }
closing-still-owed = Skal stadig gøres efter { $title }, som er afsluttet
closing-more-owed = { $count } mere: binder duty --incident { TYPED($log) }
