cost-none = Inga kostnader är noterade. Notera den första: binder cost add "240 000" "Konsult"
cost-column-when = Tidpunkt
cost-column-what = Vad
cost-column-amount = Belopp
cost-column-category = Kostnadsslag
cost-no-category = utan kostnadsslag
cost-told = { $what }. Summa hittills: { $sums }.
cost-sum = Summa { $currency }
cost-too-large = för stor för att räknas
cost-not-counted = gäst, räknas inte
cost-more = … och { $count } till av gäster, som inte räknas: binder cost --json
cost-unread = Beloppet i { $id } går inte att läsa och är inte med i summan.
cost-unreadable = ”{ $typed }” är inget belopp.
    .hint = Skriv till exempel 240000, "240 000" eller "412 000,50". Betyder 1,234 tusental: skriv 1234
cost-no-currency = ”{ $typed }” är ingen valuta.
    .hint = Skriv tre bokstäver: --currency SEK
cost-no-text = Vad gäller beloppet?
    .hint = Skriv till exempel: binder cost add "240 000" "Forensisk konsult"
cost-corrects-none = { $id } är ingen kostnad. Rättelsen är noterad ändå, på den anteckningen.

help-cost = Visa händelsens kostnader, med summa för varje valuta
help-cost-add = Notera en kostnad
    .amount = Beloppet: 240000, "240 000" eller "412 000,50"
    .text = Vad det gäller
    .currency = Valutan, tre bokstäver [standard: landets]
    .category = Kostnadsslag, till exempel övertid, konsulter eller inköp
    .at = När den uppstod [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder cost add "240 000" "Forensisk konsult"
        binder cost add 900 "Hotell i Köpenhamn" --currency DKK
        binder cost add 86000 "Åtta tekniker i natt" --category övertid
help-cost-correct = Rätta beloppet för en kostnad; det gamla finns kvar, överstruket

    Stryk en kostnad som inte fanns: binder log strike ID --why "…"
    .id = Kostnadens id
    .amount = Det rätta beloppet
    .text = Vad det gäller, om det också var fel
    .currency = Valutan, om den också var fel
    .category = Kostnadsslag, om det också var fel
    .examples = binder cost correct anna-30 "172 000"
