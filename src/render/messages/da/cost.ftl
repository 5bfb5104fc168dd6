cost-none = Ingen udgifter er noteret endnu. Skriv den første: binder cost add "240 000" "Konsulent"
cost-column-when = Tidspunkt
cost-column-what = Hvad
cost-column-amount = Beløb
cost-sum = I alt { $currency }
cost-too-large = for stort til at regne ud
cost-not-counted = gæst, tæller ikke med
cost-more = … og { $count } til af gæster, som ikke tæller: binder cost --json
cost-unread = { $id } har et beløb, som ikke kan læses her. Det er ikke talt med.
cost-unreadable = "{ $typed }" kan ikke læses som et beløb.
    .hint = Skriv for eksempel 240000, "240 000" eller "412 000,50". Er 1.234 tusinder: skriv 1234.
cost-no-currency = "{ $typed }" er ingen valuta.
    .hint = Skriv tre bogstaver: --currency DKK
cost-no-text = Der mangler, hvad beløbet gælder.
    .hint = Skriv for eksempel: binder cost add "240 000" "Konsulent"
cost-corrects-none = { $id } er ingen udgift. Rettelsen er skrevet alligevel og står ved den række.

help-cost = Vis, hvad hændelsen har kostet indtil nu, med sum for hver valuta.
help-cost-add = Skriv en udgift, mens den er frisk.
    .amount = Beløbet: 240000, "240 000" eller "412 000,50".
    .text = Hvad det gælder.
    .currency = Valutaen, tre bogstaver. Ellers landets egen.
    .at = Hvornår det var. Ellers nu.
    .late = Hvorfor det først noteres nu.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples =
        binder cost add "240 000" "Konsulent"
        binder cost add 900 "Hotel i Malmø" --currency SEK
help-cost-correct = Ret et beløb. Det gamle bliver stående, streget. En udgift, der ikke fandtes, streges: binder log strike ID --why "…"
    .id = Udgiftens id.
    .amount = Det rette beløb.
    .text = Hvad det gælder, hvis også det var forkert.
    .currency = Valutaen, hvis også den var forkert.
    .examples = binder cost correct anna-30 "172 000"
