aside-none = Der er ikke lagt noget til side.
aside-nobody = ukendt
aside-rows-more = … og { $count } til: binder aside --json
aside-more = Listen er afkortet.
aside-how-to-take = Er noget af det rigtigt, så læg det ind: binder aside take { $id }
aside-unsigned = Det ligger blandt en kollegas notater på det fælles sted, men intet medlem har signeret det. Det tæller ikke.
aside-unrelated = Det kommer fra en anden beredskabsmappe. Intet er hentet derfra.
aside-main-unrelated = Hovedgrenen (main) kommer fra en anden beredskabsmappe eller er ufuldstændig. Den er ikke rørt.
aside-main-overfull = Hovedgrenen (main) har eller ændrer flere filer end en beredskabsmappe kan have. Den er ikke rørt.
aside-main-too-many = Hovedgrenen (main) har { $count } ændringer, der ikke er lavet med binder. Det er for mange til at blive lagt ind automatisk.
aside-pages-by-hand = Her er en log ændret i hånden. Kun den, der skriver en log, kan ændre den, så ændringen tæller ikke. Ændringer i dokumenter: binder plan proposals
aside-removed = Skrevet af { $writer } efter fjernelsen. Det vises i loggen med en markering og tæller ikke.
aside-broken-gone = { $writer } har signeret dette, men { $path } er slettet. Det oprindelige findes stadig her. Ændringen og det, der bygger på den, tæller ikke.
aside-broken-changed = { $writer } har signeret dette, men { $path } er ændret, og et notat må aldrig ændres. Det oprindelige findes stadig her. Ændringen og det, der bygger på den, tæller ikke.
aside-broken-number = { $writer } har signeret dette, men nummer { $number } mangler i { $path }. Det og alt, der bygger på det, tæller ikke.
aside-broken-chain = { $writer } har signeret dette, men nummer { $number } i { $path } passer ikke med notatet før. Det og alt, der bygger på det, tæller ikke.
aside-broken-unreadable = { $writer } har signeret dette, men { $path } kan ikke læses som notater. Det og alt, der bygger på det, tæller ikke.
aside-taken-as = (lagt ind som { $id })
aside-row-taken = { $id } er lagt ind i loggen som { $new }
aside-rows-left = { $count ->
        [one] { $ids } gælder medlemmer eller dokumenter og er ikke lagt ind.
       *[other] { $ids } gælder medlemmer eller dokumenter og er ikke lagt ind.
    } Medlemmer: binder member – dokumenter: binder plan
aside-documents-taken = Ændringerne i dokumenterne afventer godkendelse: binder plan proposals
aside-holds-nothing = Alt i { $id } findes allerede i beredskabsmappen. { $id } vises ikke længere.
aside-source = lagt til side: { $id }, commit { $commit }
aside-unknown = Intet, der er lagt til side, har id { $id }.
    .hint = Se listen: binder aside
aside-nothing-to-take = { $id } indeholder intet, der kan lægges ind, eller det er allerede lagt ind.
    .hint = Se listen: binder aside
aside-is-another-binders = { $id } kommer fra en anden beredskabsmappe og kan ikke lægges ind i denne.
    .hint = Hent en kopi af den anden: binder join STED FILMAPPE

help-aside = Vis modtagne ændringer, der ikke tæller, og hvorfor
help-aside-list = Vis alt, der er lagt til side, og hvorfor
help-aside-take = Læg noget, der er lagt til side, ind igen
    .id = Id'et fra binder aside, eller et enkelt notat, for eksempel bo-17. Hvert notat lægges ind i dit navn med kilden angivet
    .examples = binder aside take 1f0c22d9
