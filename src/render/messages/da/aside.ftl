aside-none = Der er ikke lagt noget til side.
aside-nobody = ukendt
aside-rows-more = … og { $count } til: binder aside --json
aside-more = Der er mere, end der vises her.
aside-how-to-take = Ved du, at noget af det passer, så tag det ind: binder aside take { $id }
aside-unsigned = Det ligger blandt nogens notater på det sted, I udveksler med, men ingen, der skriver i mappen, har skrevet under. Det tæller ikke.
aside-unrelated = Det har en anden begyndelse end jeres mappe og hører ikke hjemme her. Intet er taget derfra.
aside-main-unrelated = Den offentliggjorte side (main) har en anden begyndelse end jeres mappe, eller mangler dele. Den lades være, som den er.
aside-main-overfull = Den offentliggjorte side (main) har eller ændrer flere filer end nogen beredskabsmappe. Den røres ikke.
aside-main-too-many = Den offentliggjorte side (main) bærer { $count } ændringer, der ikke er lavet med binder, flere end hvad der tages ind af sig selv.
aside-pages-by-hand = Her er sider i en log ændret i hånden. En log ændres kun af den, der skriver den, så det tæller ikke. Hvad der er ændret i dokumenter, vises med: binder plan proposals
aside-removed = Skrevet med { $writer } efter det punkt, som fjernelsen angav. Det står i loggen, mærket, og tæller ikke.
aside-broken-gone = { $writer } har skrevet under, men { $path }, som fandtes før, er væk. Det, der stod, står her endnu. Dette, og det, der bygger på det, tæller ikke.
aside-broken-changed = { $writer } har skrevet under, men { $path } er ændret, og et notat ændres aldrig. Det, der stod, står her endnu. Dette, og det, der bygger på det, tæller ikke.
aside-broken-number = { $writer } har skrevet under, men i { $path } mangler nummer { $number } på sin plads. Dette, og det, der bygger på det, tæller ikke.
aside-broken-chain = { $writer } har skrevet under, men i { $path } hænger nummer { $number } ikke sammen med det, der stod før. Dette, og det, der bygger på det, tæller ikke.
aside-broken-unreadable = { $writer } har skrevet under, men { $path } kan ikke læses som notater. Dette, og det, der bygger på det, tæller ikke.
aside-taken-as = (taget ind som { $id })
aside-row-taken = { $id } står nu i loggen som { $new }
aside-rows-left = { $count ->
        [one] { $ids } gælder medlemmer eller dokumenter og blev ikke taget ind.
       *[other] { $ids } gælder medlemmer eller dokumenter og blev ikke taget ind.
    } Hvem der er medlem: binder member. Hvad der står i et dokument: binder plan.
aside-documents-taken = Det, der er ændret i dokumenter, venter på svar: binder plan proposals
aside-holds-nothing = { $id } indeholder intet, som mappen ikke allerede har. Den vises ikke længere.
aside-source = var lagt til side: { $id }, commit { $commit }
aside-unknown = Intet, der er lagt til side, hedder { $id }.
    .hint = Se, hvad der er: binder aside
aside-nothing-to-take = I { $id } er der intet, der kan tages ind, eller det er allerede taget ind.
    .hint = Se, hvad der er: binder aside
aside-is-another-binders = { $id } hører til en anden mappe og kan ikke tages ind i denne.
    .hint = En kopi af den anden får du med: binder join STED MAPPE

help-aside = Hvad der er kommet hertil og ikke tæller: ikke underskrevet, ændret bagefter, skrevet efter en fjernelse.
help-aside-list = Vis alt, hvad der er lagt til side, og hvorfor.
help-aside-take = Tag noget ind derfra. Hver række bliver et notat i dit navn, med kilden angivet.
    .id = Cifrene, som binder aside viser, eller en enkelt række, for eksempel bo-17.
    .examples = binder aside take 1f0c22d9
