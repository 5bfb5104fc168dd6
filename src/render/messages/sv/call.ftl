call-title = Ring i den här ordningen
call-of-system = Ett system är nere: { $name }.
call-of-unknown = Hur mycket som är nere är inte känt.
call-of-wide = Flera system, eller hela verksamheten.
call-of-wide-with = Flera system, bland dem { $name }.
call-of-long = Ett långvarigt avbrott.
call-of-long-with = Ett långvarigt avbrott: { $name }.
call-lasted = Det har varat { $time }.
call-lasted-not-long = Det har varat { $time }; långvarigt är det efter { $limit }.
call-office-open = Kontorstid, till { $time }.
call-office-open-long = Kontorstid.
call-office-closed = Utanför kontorstid, till { $time }.
call-office-closed-long = Utanför kontorstid.
call-otherwise = Ingen regel i pärmen passar, eller ingen den nämner svarar nu.
call-nobody = Pärmen säger inte vem som ska ringas: escalation.yaml. Alla nummer: binder contacts --now
call-danger = Fara för liv: ring 112 först.
call-how-to-note = Skriv vad som kom av varje försök: binder call-result NAMN phone reached
call-no-supplier = Ingen som driver { $name } står i pärmen
call-not-in-list = { $id } finns inte i kontaktlistan
call-go-on = Gå vidare till { $name }
call-ways = i tur och ordning: { $ways }
call-deputy = ersätter { $name }
call-only-for = bara för { $systems }
call-unknown = Pärmen känner inget system som heter { $typed }.
call-unknown-near = Pärmen känner inget system som heter { $typed }. Svaret gäller { $nearest }.

help-call = Vem som ska ringas först, på vilket nummer just nu, varför, och vilka därefter. Går även när ingen händelse är öppen.
    .system = Systemet som är nere: namn, id eller några ord.
    .wide = Flera system är nere, eller hela verksamheten.
    .long = Det blir långvarigt.
    .since = Sedan när det är nere.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder call --wide
        binder call --system confluence --since 21:55
