call-title = Ring i den här ordningen
call-of-system = Ett system är nere: { $name }.
call-of-unknown = Det är inte känt hur mycket som är nere.
call-of-wide = Flera system, eller hela verksamheten, är nere.
call-of-wide-with = Flera system är nere, bland dem { $name }.
call-of-long = Ett långvarigt avbrott.
call-of-long-with = Ett långvarigt avbrott: { $name }.
call-lasted = Det har varat { $time }.
call-lasted-not-long = Det har varat { $time }; det räknas som långvarigt efter { $limit }.
call-office-open = Kontorstid, till { $time }.
call-office-open-long = Kontorstid.
call-office-closed = Utanför kontorstid, till { $time }.
call-office-closed-long = Utanför kontorstid.
call-otherwise = Ingen regel i escalation.yaml passar, eller ingen den nämner svarar nu.
call-nobody = Pärmen säger inte vem som ska ringas: escalation.yaml saknas. Alla nummer: binder contacts --now
call-danger = Är någon i fara? Ring 112 först.
call-how-to-note = Logga varje försök: binder call-result NAMN telefon nådd
call-no-supplier = Ingen kontakt som driver { $name } finns i pärmen
call-not-in-list = { $id } finns inte i kontaktlistan
call-now = Ring nu: { $name } { $number }
call-go-on = Gå vidare till { $name }
call-ways = i tur och ordning: { $ways }
call-deputy = ersättare för { $name }
call-only-for = Bara för { $systems }
call-unknown = Det finns inget system som heter { $typed } i pärmen.
call-unknown-near = Det finns inget system som heter { $typed } i pärmen. Visar { $nearest }.

help-call = Visa vem som ska ringas först, och på vilket nummer just nu

    Visar också varför, och vem som ska ringas därefter. Fungerar även utan öppen händelse.
    .person = Namn, roll eller grupp: numren som gäller nu, och ersättarens
    .system = Systemet som är nere: namn, id eller ord ur namnet
    .unit = Ordningen som en enhet har den, med enhetens egna kontakter
    .wide = Flera system, eller hela verksamheten, är nere
    .long = Det väntas bli långvarigt
    .since = När det gick ner
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder call alma
        binder call --wide
        binder call --system confluence --since 21:55
