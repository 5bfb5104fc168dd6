# Kontaktlistan.

contacts-number-short = Numret »{ $number }« har för få siffror.
    .hint = Skriv hela numret, med riktnummer.
contacts-number-long = Numret »{ $number }« har för många siffror.
    .hint = Två nummer skrivs som två poster under phones.
contacts-number-odd = Numret »{ $number }« innehåller »{ $sign }«.
    .hint = Skriv bara siffror, mellanslag och bindestreck. Annat hör hemma i label.
contacts-number-area = Numret »{ $number }« saknar riktnummer.
    .hint = Börja med 0 eller med landsnumret, till exempel +46.
contacts-number-country = Numret »{ $number }« saknar landsnummer.
    .hint = Börja med + och landsnumret, till exempel +46 eller +45.

## Listan
contacts-column-group = Grupp
contacts-column-role = Roll
contacts-column-who = Namn och roll
contacts-column-name = Namn
contacts-column-org = Organisation
contacts-column-phone = Telefon
contacts-column-email = E-post
contacts-column-chat = Chatt
contacts-column-audience = Målgrupp
contacts-column-verified = Provad
contacts-column-mandate = Mandat till
contacts-column-note = Anteckning
contacts-column-id = Id
contacts-column-now = Ring nu
contacts-column-why = Därför
contacts-hours-office = kontorstid
contacts-hours-outside = övrig tid
contacts-hours-own = { $from }–{ $to }
contacts-not-a-number = (går inte att ringa)
contacts-mandate-over = Mandatet gick ut { $day }
contacts-mandate-ends = Mandatet går ut { $day }
contacts-verified-long-ago = Senast provad { $day }
contacts-no-way = Varken nummer eller adress
contacts-never-verified = { $count ->
        [one] En kontakt har aldrig provats.
       *[other] { $count } kontakter har aldrig provats.
    } När du har nått någon: binder contacts verify { $id }
contacts-empty = Kontaktlistan är tom. Fyll den från en fil: binder contacts import FIL
contacts-nobody = Ingen i kontaktlistan passar in på »{ $words }«.
    .hint = Se hela listan: binder contacts
contacts-no-group = Det finns ingen grupp »{ $group }«. Grupperna är: { $all }.
    .hint = Skriv: binder contacts --group { $nearest }
contacts-left-out = { $count ->
        [one] En post i contacts.yaml går inte att läsa och är inte med.
       *[other] { $count } poster i contacts.yaml går inte att läsa och är inte med.
    } Se vilka: binder contacts
contacts-older-written = contacts.yaml går inte att läsa som den står; det här är den senaste version som går. Se felet: binder contacts

## Vem som svarar nu
contacts-why-always = Svarar dygnet runt
contacts-why-open = Kontorstid till { $time }
contacts-why-open-long = Kontorstid
contacts-why-closed = Kontoret är stängt till { $time }
contacts-why-closed-long = Kontoret är stängt
contacts-why-holiday = Helgdag: { $day }
contacts-why-own = Inom sina egna tider
contacts-why-not-now = Inget nummer svarar nu; nästa ändring { $time }
contacts-why-not-now-long = Inget nummer svarar nu
contacts-why-no-number = Inget nummer i listan

## Hjälp
help-contacts = Visa kontaktlistan, eller dem som orden passar in på.
    .words = Delar av namn, roll, organisation eller nummer, med eller utan prickar.
    .group = Bara en grupp, med id eller rubrik.
    .role = Bara de vars roll innehåller ordet.
    .now = Det nummer som svarar just nu, och varför.
    .format = Hur listan skrivs ut.
    .examples = binder contacts ostlund --now
