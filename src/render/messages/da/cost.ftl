cost-none = Ingen udgifter er noteret. Notér den første: binder cost add "240 000" "Konsulent"
cost-column-when = Tidspunkt
cost-column-what = Hvad
cost-column-amount = Beløb
cost-column-category = Udgiftstype
cost-no-category = uden udgiftstype
cost-told = { $what }. Sum indtil nu: { $sums }.
cost-sum = I alt { $currency }
cost-too-large = for stort til at lægge sammen
cost-not-counted = gæst, tæller ikke med
cost-more = … og { $count } til af gæster, som ikke tæller: binder cost --json
cost-unread = { $id } har et beløb, der ikke kan læses. Det er ikke talt med.
cost-unreadable = "{ $typed }" kan ikke læses som et beløb.
    .hint = Skriv for eksempel 240000, "240 000" eller "412 000,50". Betyder 1.234 tusinder, så skriv 1234.
cost-no-currency = "{ $typed }" er ikke en valuta.
    .hint = Skriv tre bogstaver: --currency DKK
cost-no-text = Hvad dækker beløbet?
    .hint = Skriv for eksempel: binder cost add "240 000" "Konsulent"
cost-corrects-none = { $id } er ikke en udgift. Rettelsen er skrevet ved det notat.

help-cost = Vis hændelsens udgifter med sum for hver valuta
help-cost-add = Notér en udgift
    .amount = Beløbet: 240000, "240 000" eller "412 000,50"
    .text = Hvad beløbet dækker
    .currency = Valuta med tre bogstaver [standard: landets egen]
    .category = Udgiftstype, for eksempel overarbejde, konsulenter eller indkøb
    .at = Hvornår det skete [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder cost add "240 000" "Konsulent"
        binder cost add 900 "Hotel i Malmø" --currency SEK
        binder cost add 86000 "Otte teknikere i nat" --category overarbejde
help-cost-correct = Ret en udgift; det gamle beløb bliver stående, overstreget
    .id = Udgiftens id
    .amount = Det rigtige beløb
    .text = Hvad beløbet dækker, hvis det også var forkert
    .currency = Valuta, hvis den også var forkert
    .category = Udgiftstype, hvis den også var forkert
    .examples = binder cost correct anna-30 "172 000"
