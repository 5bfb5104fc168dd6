call-title = Ring i denne rækkefølge
call-of-system = Ét system er nede: { $name }.
call-of-unknown = Omfanget er ukendt.
call-of-wide = Flere systemer eller hele organisationen er nede.
call-of-wide-with = Flere systemer er nede, blandt dem { $name }.
call-of-long = Længerevarende nedbrud.
call-of-long-with = Længerevarende nedbrud: { $name }.
call-lasted = Varet { $time }
call-lasted-not-long = Varet { $time }; længerevarende efter { $limit }
call-office-open = Inden for kontortid, til { $time }.
call-office-open-long = Inden for kontortid.
call-office-closed = Uden for kontortid, til { $time }.
call-office-closed-long = Uden for kontortid.
call-otherwise = Ingen regel i planen passer, eller ingen i reglen svarer nu.
call-nobody = Planen angiver ikke, hvem der skal ringes til (escalation.yaml). Se alle numre: binder contacts --now
call-danger = Er nogen i fare? Ring 112 først.
call-how-to-note = Notér resultatet af hvert forsøg: binder call-result NAVN telefon nået
call-no-supplier = Leverandøren af { $name } står ikke i planen
call-not-in-list = { $id } står ikke på kontaktlisten
call-now = Ring nu: { $name } { $number }
call-go-on = Intet svar: gå videre til { $name }
call-ways = i rækkefølge: { $ways }
call-deputy = stedfortræder for { $name }
call-only-for = Kun for { $systems }
call-unknown = Systemet { $typed } findes ikke i planen.
call-unknown-near = Systemet { $typed } findes ikke i planen. Svaret gælder { $nearest }.

help-call = Vis, hvem der skal ringes til først, og på hvilket nummer
    .person = Navn, rolle eller gruppe: de numre, der gælder nu, og stedfortræderens
    .system = Systemet, der er nede: navn, id eller ord fra navnet
    .unit = Rækkefølgen, som en enhed har den, med enhedens egne kontakter
    .wide = Flere systemer eller hele organisationen er nede
    .long = Nedbruddet bliver længerevarende
    .since = Hvornår nedbruddet begyndte
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder call kriseleder
        binder call --wide
        binder call --system websted --since 21:55
