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
contacts-column-id = Id
contacts-column-now = Ring nu
contacts-column-why = Derfor
contacts-hours-office = kontortid
contacts-hours-outside = øvrig tid
contacts-hours-own = { $from }–{ $to }
contacts-not-a-number = (kan ikke ringes op)
contacts-mandate-over = Mandatet udløb { $day }
contacts-mandate-ends = Mandatet udløber { $day }
contacts-verified-long-ago = Sidst afprøvet { $day }
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
contacts-why-no-number = Intet nummer i listen

## Hjælp
help-contacts = Vis kontaktlisten, eller dem ordene passer på.
    .words = Dele af navn, rolle, organisation eller nummer, med eller uden accenter.
    .group = Kun én gruppe, med id eller overskrift.
    .role = Kun dem hvis rolle indeholder ordet.
    .now = Det nummer der svarer lige nu, og hvorfor.
    .format = Hvordan listen skrives ud.
    .examples = binder contacts ostlund --now
