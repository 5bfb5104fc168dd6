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
contacts-number-extension = Numret »{ $number }« är bara en anknytning.
    .hint = Skriv växelns nummer före den: 040-628 04 10 ankn 7042.
contacts-number-several = »{ $number }« är flera nummer.
    .hint = Skriv ett i taget: binder contacts set NAMN phone.ETIKETT NUMMER

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
contacts-column-doubt = Osäkert
contacts-column-id = Id
contacts-column-now = Ring nu
contacts-column-why = Därför
contacts-hours-office = kontorstid
contacts-hours-outside = övrig tid
contacts-hours-own = { $from }–{ $to }
contacts-not-a-number = (går inte att ringa)
contacts-kind-direct = direktnummer
contacts-kind-switchboard = växel
contacts-kind-short = kortnummer
contacts-kind-text = endast sms
contacts-kind-textphone = texttelefon
contacts-kind-fax = fax
contacts-kind-pager = personsökare
contacts-kind-data = modem
contacts-mandate-over = Mandatet gick ut { $day }
contacts-mandate-ends = Mandatet går ut { $day }
contacts-verified-long-ago = Senast provad { $day }
contacts-two-versions = contacts.yaml finns i två versioner, av { $by }; den förste har skrivit det som gäller nu. Gör en av dem: binder plan resolve contacts.yaml
contacts-changed-outside = Ändrad utan underskrift { $day } av { $by }
contacts-elsewhere = Enligt { $by }: { $ways }
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
contacts-why-as-typed = Numret står som det skrevs och går inte att ringa så
contacts-why-no-number = Inget nummer i listan

## Hålla listan
contacts-several = »{ $typed }« passar in på flera: { $all }.
    .hint = Skriv ett av dem i stället, till exempel { $first }.
contacts-no-field = »{ $field }« går inte att ändra. Det som går är: { $all }.
    .hint = Skriv till exempel: binder contacts set NAMN { $nearest } VÄRDE
contacts-broken-first = { $path } går inte att läsa som den står, och inget är ändrat.
    .hint = Se felet med: binder contacts
contacts-not-in-place = { $path } är skriven så att { $name } inte kan ändras för sig. Inget ändrades.
    .hint = Ändra i filen och spara: binder plan save
contacts-no-such-number = { $name } har inget nummer »{ $label }«. Etiketterna är: { $all }.
    .hint = Se numren: binder contacts { $id }
contacts-saved = { $event }.
contacts-event-set = { $name }: { $field } är nu { $value }
contacts-event-verified = { $name } är nådd enligt kontaktlistan
contacts-event-import = Kontakter från { $file }: { $added } nya, { $changed } ändrade, { $removed } borttagna

## Hämta från en fil
contacts-no-file = Filen { $file } går inte att läsa.
    .hint = Se efter vad den heter och försök igen: binder contacts import FIL
contacts-unreadable-file = { $file } går inte att läsa från rad { $line }.
    .hint = Rätta raden och försök igen: binder contacts import FIL
contacts-no-headings = I { $file } finns ingen kolumn med namn eller roller. Rubrikerna är: { $seen }.
    .hint = Skriv rubriker på första raden, till exempel: Namn;Roll;Organisation;Telefon;E-post;Målgrupp
contacts-import-group = Filen säger inte vilken grupp alla hör till. Grupperna är: { $all }.
    .hint = Lägg till: --group { $first }
contacts-import-summary = { $group }: { $added } nya, { $changed } ändrade, { $gone } saknas i filen, { $same } som förut
contacts-import-added = Nya
contacts-import-changed = Ändrade
contacts-import-gone = Saknas i filen och står kvar (ta bort dem med --remove)
contacts-import-removed = Saknas i filen och tas bort
contacts-ignored-columns = Kolumner som inte används: { $columns }
contacts-import-nothing = Inget behöver ändras.
contacts-import-question = Skriva in det här i kontaktlistan? (ja/nej)
contacts-import-left = Inget är ändrat.
contacts-import-yes = Inget är ändrat: utan terminal behövs ett ja på kommandoraden.
    .hint = Lägg till: --yes

## Hjälp
help-contacts = Visa kontaktlistan, eller dem som orden passar in på.
    .words = Delar av namn, roll, organisation eller nummer, med eller utan prickar.
    .group = Bara en grupp, med id eller rubrik.
    .role = Bara de vars roll innehåller ordet.
    .now = Det nummer som svarar just nu, och varför.
    .format = Hur listan skrivs ut.
    .examples = binder contacts ostlund --now
help-contacts-import = Hämta kontakter från en fil; visar vad som ändras innan något skrivs.
    .file = CSV, vCard eller en contacts.yaml.
    .group = Gruppen som alla i filen hör till.
    .remove = Ta bort dem i gruppen som saknas i filen.
    .yes = Skriv utan att fråga.
    .examples = binder contacts import lista.csv --group styrelsen
help-contacts-set = Ändra en uppgift om någon; resten av filen står som den stod.
    .name = Namn, roll eller id, eller delar av dem.
    .field = Till exempel phone, phone.hem, email, role, mandate-until.
    .value = Det nya värdet; flera skiljs med komma, tomt tar bort.
    .examples = binder contacts set ostlund phone.hem "070-174 06 14"
help-contacts-verify = Anteckna att någon i dag nåddes på det som står i listan.
    .name = Namn, roll eller id, eller delar av dem.
    .examples = binder contacts verify alma
