# Kontaktlisten.

contacts-number-short = Nummeret »{ $number }« har for få cifre.
    .hint = Skriv hele nummeret.
contacts-number-long = Nummeret »{ $number }« har for mange cifre.
    .hint = To numre skrives som to poster under phones.
contacts-number-odd = Nummeret »{ $number }« indeholder »{ $sign }«.
    .hint = Skriv kun cifre, mellemrum og bindestreger. Andet hører hjemme i label.
contacts-number-area = Nummeret »{ $number }« mangler områdenummer.
    .hint = Begynd med 0 eller med landekoden, for eksempel +46.
contacts-number-country = Nummeret »{ $number }« mangler landekode.
    .hint = Begynd med + og landekoden, for eksempel +46 eller +45.
contacts-number-extension = Nummeret »{ $number }« er kun et lokalnummer.
    .hint = Skriv omstillingens nummer før det: 70 00 00 11 lokal 7042.
contacts-number-several = »{ $number }« er flere numre.
    .hint = Skriv et ad gangen: binder contacts set NAVN phone.ETIKET NUMMER

## Listen
contacts-column-group = Gruppe
contacts-column-role = Rolle
contacts-column-who = Navn og rolle
contacts-column-name = Navn
contacts-column-org = Organisation
contacts-column-phone = Telefon
contacts-column-email = E-mail
contacts-column-chat = Chat
contacts-column-audience = Målgruppe
contacts-column-verified = Afprøvet
contacts-column-mandate = Mandat til
contacts-column-note = Bemærkning
contacts-column-doubt = Usikkert
contacts-column-id = Id
contacts-column-now = Ring nu
contacts-column-why = Derfor
contacts-hours-office = kontortid
contacts-hours-outside = øvrig tid
contacts-hours-own = { $from }–{ $to }
contacts-not-a-number = (kan ikke ringes op)
contacts-kind-direct = direkte nummer
contacts-kind-switchboard = omstilling
contacts-kind-short = kortnummer
contacts-kind-text = kun sms
contacts-kind-textphone = teksttelefon
contacts-kind-fax = fax
contacts-kind-pager = personsøger
contacts-kind-data = modem
contacts-mandate-over = Mandatet udløb { $day }
contacts-mandate-ends = Mandatet udløber { $day }
contacts-verified-long-ago = Sidst afprøvet { $day }
contacts-two-versions = contacts.yaml findes i to versioner, af { $by }; den første har skrevet det, der gælder nu. Gør en af dem: binder plan resolve contacts.yaml
contacts-changed-outside = Ændret uden underskrift { $day } af { $by }
contacts-elsewhere = Ifølge { $by }: { $ways }
contacts-no-way = Hverken nummer eller adresse
contacts-never-verified = { $count ->
        [one] Én kontakt er aldrig afprøvet.
       *[other] { $count } kontakter er aldrig afprøvet.
    } Når du har fået fat i nogen: binder contacts verify { $id }
contacts-empty = Kontaktlisten er tom. Fyld den fra en fil: binder contacts import FIL
contacts-nobody = Ingen i kontaktlisten passer på »{ $words }«.
    .hint = Se hele listen: binder contacts
contacts-no-group = Der er ingen gruppe »{ $group }«. Grupperne er: { $all }.
    .hint = Skriv: binder contacts --group { $nearest }
contacts-left-out = { $count ->
        [one] Én post i contacts.yaml kan ikke læses og er ikke med.
       *[other] { $count } poster i contacts.yaml kan ikke læses og er ikke med.
    } Se hvilke: binder contacts
contacts-older-written = contacts.yaml kan ikke læses, som den står; dette er den seneste version, der kan. Se fejlen: binder contacts

## Hvem der svarer nu
contacts-why-always = Svarer døgnet rundt
contacts-why-open = Kontortid til { $time }
contacts-why-open-long = Kontortid
contacts-why-closed = Kontoret er lukket til { $time }
contacts-why-closed-long = Kontoret er lukket
contacts-why-holiday = Helligdag: { $day }
contacts-why-own = Inden for sine egne tider
contacts-why-not-now = Intet nummer svarer nu; næste ændring { $time }
contacts-why-not-now-long = Intet nummer svarer nu
contacts-why-as-typed = Nummeret står, som det blev skrevet, og kan ikke ringes op sådan
contacts-why-no-number = Intet nummer i listen

## Holde listen
contacts-several = »{ $typed }« passer på flere: { $all }.
    .hint = Skriv et af dem i stedet, for eksempel { $first }.
contacts-no-field = »{ $field }« kan ikke ændres. Det, der kan, er: { $all }.
    .hint = Skriv for eksempel: binder contacts set NAVN { $nearest } VÆRDI
contacts-broken-first = { $path } kan ikke læses, som den står, og intet er ændret.
    .hint = Se fejlen med: binder contacts
contacts-not-in-place = { $path } er skrevet, så { $name } ikke kan ændres for sig. Intet blev ændret.
    .hint = Ret i filen og gem: binder plan save
contacts-no-such-number = { $name } har intet nummer »{ $label }«. Etiketterne er: { $all }.
    .hint = Se numrene: binder contacts { $id }
contacts-saved = { $event }.
contacts-event-set = { $name }: { $field } er nu { $value }
contacts-event-verified = { $name } er nået ifølge kontaktlisten
contacts-event-import = Kontakter fra { $file }: { $added } nye, { $changed } ændrede, { $removed } fjernede

## Hente fra en fil
contacts-no-file = Filen { $file } kan ikke læses.
    .hint = Se efter, hvad den hedder, og prøv igen: binder contacts import FIL
contacts-unreadable-file = { $file } kan ikke læses fra linje { $line }.
    .hint = Ret linjen og prøv igen: binder contacts import FIL
contacts-no-headings = I { $file } er der ingen kolonne med navne eller roller. Overskrifterne er: { $seen }.
    .hint = Skriv overskrifter på første linje, for eksempel: Navn;Rolle;Organisation;Telefon;E-mail;Målgruppe
contacts-import-group = Filen siger ikke, hvilken gruppe alle hører til. Grupperne er: { $all }.
    .hint = Tilføj: --group { $first }
contacts-import-summary = { $group }: { $added } nye, { $changed } ændrede, { $gone } mangler i filen, { $same } som før
contacts-import-added = Nye
contacts-import-changed = Ændrede
contacts-import-gone = Mangler i filen og bliver stående (fjern dem med --remove)
contacts-import-removed = Mangler i filen og fjernes
contacts-ignored-columns = Kolonner, der ikke bruges: { $columns }
contacts-import-nothing = Intet skal ændres.
contacts-import-question = Skrive dette i kontaktlisten? (ja/nej)
contacts-import-left = Intet er ændret.
contacts-import-yes = Intet er ændret: uden terminal skal der et ja på kommandolinjen.
    .hint = Tilføj: --yes

## Hjælp
help-contacts = Vis kontaktlisten, eller dem ordene passer på.
    .words = Dele af navn, rolle, organisation eller nummer, med eller uden accenter.
    .group = Kun én gruppe, med id eller overskrift.
    .role = Kun dem hvis rolle indeholder ordet.
    .now = Det nummer der svarer lige nu, og hvorfor.
    .format = Hvordan listen skrives ud.
    .examples = binder contacts ostlund --now
help-contacts-import = Hent kontakter fra en fil; viser, hvad der ændres, før noget skrives.
    .file = CSV, vCard eller en contacts.yaml.
    .group = Gruppen, som alle i filen hører til.
    .remove = Fjern dem i gruppen, som mangler i filen.
    .yes = Skriv uden at spørge.
    .examples = binder contacts import liste.csv --group skoleleder
help-contacts-set = Ret en oplysning om nogen; resten af filen bliver, som den var.
    .name = Navn, rolle eller id, eller dele af dem.
    .field = For eksempel phone, phone.hjem, email, role, mandate-until.
    .value = Den nye værdi; flere adskilles med komma, tom fjerner.
    .examples = binder contacts set sørensen phone.hjem "00 00 00 12"
help-contacts-verify = Notér, at nogen i dag blev nået på det, der står i listen.
    .name = Navn, rolle eller id, eller dele af dem.
    .examples = binder contacts verify alma
