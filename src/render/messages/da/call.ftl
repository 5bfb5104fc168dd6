call-title = Ring i denne rækkefølge
call-of-system = Ét system er nede: { $name }.
call-of-unknown = Hvor meget der er nede, er ikke kendt.
call-of-wide = Flere systemer eller hele virksomheden.
call-of-wide-with = Flere systemer, blandt dem { $name }.
call-of-long = Et længerevarende nedbrud.
call-of-long-with = Et længerevarende nedbrud: { $name }.
call-lasted = Det har varet { $time }
call-lasted-not-long = Det har varet { $time }; længerevarende er det efter { $limit }
call-office-open = I arbejdstiden, til { $time }.
call-office-open-long = I arbejdstiden.
call-office-closed = Uden for arbejdstiden, til { $time }.
call-office-closed-long = Uden for arbejdstiden.
call-otherwise = Ingen regel i mappen passer, eller ingen, den nævner, svarer nu.
call-nobody = Mappen siger ikke, hvem der skal ringes til: escalation.yaml. Alle numre: binder contacts --now
call-danger = Fare for liv: ring 112 først.
call-how-to-note = Skriv, hvad der kom ud af hvert forsøg: binder call-result NAVN phone reached
call-no-supplier = Ingen, der driver { $name }, står i mappen
call-not-in-list = { $id } er ikke på kontaktlisten
call-go-on = Gå videre til { $name }
call-ways = efter tur: { $ways }
call-deputy = stedfortræder for { $name }
call-only-for = kun for { $systems }
call-unknown = Mappen kender intet system, der hedder { $typed }.
call-unknown-near = Mappen kender intet system, der hedder { $typed }. Svaret gælder { $nearest }.

help-call = Hvem der skal ringes til først, på hvilket nummer lige nu, hvorfor, og hvem derefter. Virker også, når ingen hændelse er åben.
    .system = Systemet, der er nede: navn, id eller nogle ord.
    .wide = Flere systemer er nede, eller hele virksomheden.
    .long = Det bliver længerevarende.
    .since = Siden hvornår det er nede.
    .first = Den første gang, i timen der indtræffer to gange.
    .second = Den anden gang, i timen der indtræffer to gange.
    .examples =
        binder call --wide
        binder call --system aula --since 21:55
