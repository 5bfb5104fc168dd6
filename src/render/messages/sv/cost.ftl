cost-none = Inga kostnader är noterade än. Skriv den första: binder cost add "240 000" "Konsult"
cost-column-when = Tidpunkt
cost-column-what = Vad
cost-column-amount = Belopp
cost-sum = Summa { $currency }
cost-too-large = för stor för att räknas
cost-not-counted = gäst, räknas inte
cost-more = … och { $count } till av gäster, som inte räknas: binder cost --json
cost-unread = { $id } har ett belopp som inte går att läsa här. Det är inte med i summan.
cost-unreadable = "{ $typed }" går inte att läsa som ett belopp.
    .hint = Skriv till exempel 240000, "240 000" eller "412 000,50". Är 1,234 tusental: skriv 1234.
cost-no-currency = "{ $typed }" är ingen valuta.
    .hint = Skriv tre bokstäver: --currency SEK
cost-no-text = Vad beloppet gäller saknas.
    .hint = Skriv till exempel: binder cost add "240 000" "Forensisk konsult"
cost-corrects-none = { $id } är ingen kostnad. Rättelsen är skriven ändå, och står vid den raden.

help-cost = Visa vad händelsen har kostat hittills, med summa för varje valuta.
help-cost-add = Skriv en kostnad medan den är färsk.
    .amount = Beloppet: 240000, "240 000" eller "412 000,50".
    .text = Vad det gäller.
    .currency = Valutan, tre bokstäver. Annars landets egen.
    .at = När det var. Annars nu.
    .late = Varför det noteras först nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder cost add "240 000" "Forensisk konsult"
        binder cost add 900 "Hotell i Köpenhamn" --currency DKK
help-cost-correct = Rätta ett belopp. Det gamla står kvar, struket. En kostnad som inte fanns stryks: binder log strike ID --why "…"
    .id = Kostnadens id.
    .amount = Det rätta beloppet.
    .text = Vad det gäller, om det också var fel.
    .currency = Valutan, om den också var fel.
    .examples = binder cost correct anna-30 "172 000"
