# Kontaktlistan.

contacts-number-short = Numret ”{ $number }” har för få siffror.
    .hint = Skriv hela numret, med riktnummer.
contacts-number-long = Numret ”{ $number }” har för många siffror.
    .hint = Skriv två nummer som två poster under phones.
contacts-number-odd = Numret ”{ $number }” innehåller ”{ $sign }”.
    .hint = Skriv bara siffror, mellanslag och bindestreck. Annat hör hemma i label.
contacts-number-area = Numret ”{ $number }” saknar riktnummer.
    .hint = Börja med 0 eller med landsnumret, till exempel +46
contacts-number-country = Numret ”{ $number }” saknar landsnummer.
    .hint = Börja med + och landsnumret, till exempel +46 eller +45
contacts-number-extension = Numret ”{ $number }” är bara en anknytning.
    .hint = Skriv växelns nummer före den: 040-628 04 10 ankn 7042
contacts-number-several = ”{ $number }” är flera nummer.
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
contacts-column-verified = Kontrollerad
contacts-column-mandate = Mandat till
contacts-column-note = Anteckning
contacts-column-doubt = Osäkert
contacts-column-id = Id
contacts-column-now = Ring nu
contacts-column-why = Varför
contacts-hours-always = dygnet runt
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
contacts-verified-long-ago = Senast kontrollerad { $day }
contacts-two-versions = contacts.yaml finns i två versioner ({ $by }). Den första gäller tills vidare. Välj en eller slå ihop dem: binder plan resolve contacts.yaml
contacts-changed-outside = Ändrad { $day } av ’{ $by }’, osignerad
contacts-elsewhere = { $by } har: { $ways }
contacts-no-way = Varken nummer eller adress
contacts-never-verified = { $count ->
        [one] En kontakt har aldrig kontrollerats.
       *[other] { $count } kontakter har aldrig kontrollerats.
    } När du har nått någon: binder contacts verify { $id }
contacts-empty = Kontaktlistan är tom. Importera en fil: binder contacts import FIL
call-is-result = ”{ $typed }” är ett svar, och call visar bara vem som ska ringas.
    .hint = Logga försöket: { $command }
contacts-nobody = Ingen kontakt passar in på ”{ $words }”.
    .hint = Se hela listan: binder contacts
contacts-only-unsaved = ”{ $words }” finns i contacts.yaml i mappen, men den filen är inte sparad än.
    .hint = Spara den först: binder plan save contacts.yaml
contacts-only-faulty = ”{ $words }” finns i contacts.yaml i mappen, men den filen har ett fel på rad { $line } och är inte sparad.
    .hint = Se felet: binder plan save contacts.yaml
contacts-row-faulty = ”{ $words }” finns i kontaktlistan, i en post som inte går att läsa: rad { $line }.
    .hint = Rätta posten: binder plan edit contacts.yaml
contacts-no-group = Det finns ingen grupp ”{ $group }”. Grupperna är: { $all }.
    .hint = Skriv: binder contacts --group { TYPED($nearest) }
contacts-left-out = { $count ->
        [one] En post i contacts.yaml går inte att läsa och är inte med.
       *[other] { $count } poster i contacts.yaml går inte att läsa och är inte med.
    } Se vilka: binder contacts
contacts-older-written = Den nuvarande contacts.yaml går inte att läsa; det här är den senaste versionen som går. Se felet: binder contacts

contacts-sheet-name = Kontakter
contacts-xlsx-to-terminal = En arbetsbok går inte att visa i en terminal.
    .hint = Skriv: binder contacts --format xlsx -o kontakter.xlsx
contacts-output-format = Formatet på { $file } framgår inte av namnet.
    .hint = Låt namnet sluta på .xlsx, .csv, .vcf, .md eller .json, eller lägg till --format
contacts-written-to = { $count ->
        [one] En kontakt är skriven
       *[other] { $count } kontakter är skrivna
    } till { $file }.
contacts-no-room-in-sheet = En text i listan är för lång för en cell i en arbetsbok.
    .hint = Skriv CSV i stället: binder contacts --format csv
file-is-there = { $file } finns redan och är oförändrad.
    .hint = Ange ett annat namn efter -o
file-not-written = { $file } kan inte skrivas.
    .hint = Kontrollera att mappen finns och att du har behörighet att skriva i den

## Vem som svarar nu
contacts-why-unstated = Svarstid är inte angiven
contacts-why-always = Svarar dygnet runt
contacts-why-open = Kontorstid till { $time }
contacts-why-open-long = Kontorstid
contacts-why-closed = Kontoret är stängt till { $time }
contacts-why-closed-long = Kontoret är stängt
contacts-why-holiday = Helgdag: { $day }
contacts-why-own = Inom sina egna tider
contacts-why-not-now = Inget nummer svarar nu; nästa ändring { $time }
contacts-why-not-now-long = Inget nummer svarar nu
contacts-why-as-typed = Numret är kvar som det skrevs och går inte att ringa
contacts-why-no-number = Inget nummer i listan

## Hålla listan
contacts-several = ”{ $typed }” passar in på flera: { $all }.
    .hint = Skriv ett av dem i stället, till exempel { $first }.
contacts-no-field = ”{ $field }” är inget fält. Fälten är: { $all }.
    .hint = Skriv till exempel: binder contacts set NAMN { TYPED($nearest) } VÄRDE
contacts-broken-first = Den nuvarande { $path } går inte att läsa. Inget är ändrat.
    .hint = Se felet: binder contacts
contacts-not-in-place = { $path } är formaterad så att { $name } inte kan ändras för sig. Inget är ändrat.
    .hint = Ändra i filen för hand och spara: binder plan save
contacts-no-such-number = { $name } har inget nummer ”{ $label }”. Etiketterna är: { $all }.
    .hint = Se numren: binder contacts { $id }
contacts-deputy-near = Ingen i kontaktlistan heter { $typed }, och ersättaren skulle inte gälla för någon.
    .hint = Menade du: { $near }
contacts-deputy-unknown = Ingen i kontaktlistan heter { $typed }, och ersättaren skulle inte gälla för någon.
    .hint = Se namn och roller: binder contacts
contacts-deputy-several = { $typed } kan vara flera i kontaktlistan.
    .hint = Skriv ett av: { $ids }
contacts-more = Adresser, fler nummer och anmärkningar: binder contacts --all. En person: binder contacts NAMN
contacts-more-faults = { $count ->
    [one] Ett fel
   *[other] { $count } fel
} i listan; se dem, och allt annat: binder contacts --all. Rätta ett nummer: binder contacts set NAMN telefon NUMMER
contacts-other-group = { $title }, { $count }: binder contacts --group { TYPED($id) }
contacts-saved = { $event }.
contacts-verified-to-come = { $day } ligger i framtiden.
    .hint = Skriv dagen då någon senast nådde personen.
contacts-event-set = { $name }: { $field } är nu { $value }
contacts-event-removed = { $name }: { $field } är borttaget
contacts-event-verified = { $name } nåddes enligt kontaktlistan
contacts-event-import = Kontakter från { $file }: { $added } nya, { $changed } ändrade, { $removed } borttagna

## Hämta från en fil
contacts-no-file = Filen { $file } går inte att läsa.
    .hint = Kontrollera namnet och försök igen: binder contacts import FIL
contacts-unreadable-file = { $file } går inte att läsa från rad { $line }.
    .hint = Rätta raden och försök igen: binder contacts import FIL
contacts-no-headings = { $file } har ingen kolumn med namn eller roller. Rubrikerna är: { $seen }.
    .hint = Skriv rubriker på första raden, till exempel Namn;Roll;Organisation;Telefon;E-post;Målgrupp, eller ange kolumnen med namnet: --map { TYPED($first, "=name") }
contacts-no-list = { $file } har ingen läsbar lista med personer med nummer eller adresser.
    .hint = Gör en tabell med rubriker, till exempel | Namn | Roll | Telefon | E-post |
contacts-import-group = Filen säger inte vilken grupp varje person hör till. Grupperna är: { $all }.
    .hint = Lägg till: --group { $first }
contacts-import-group-none = Filen säger inte vilken grupp varje person hör till, och kontaktlistan har inga grupper.
    .hint = Skapa en: --group "Krisledning" --create-groups
contacts-no-such-file = { $kind ->
        [folder] { $file } är en mapp, ingen fil.
       *[other] { $file } är ett namngivet rör eller en enhet, ingen fil.
    }
    .hint = Spara listan som en fil först, och skriv sedan: binder contacts import FIL
contacts-file-too-large = { $file } är större än { $most } MiB.
    .hint = Behåll bara de rader som behövs och försök igen: binder contacts import FIL
contacts-too-many-rows = { $file } har { $rows } rader; en kontaktlista kan ha högst { $most }.
    .hint = Behåll bara de rader som behövs och försök igen: binder contacts import FIL
contacts-too-long = { $path } skulle bli för stor: { $kib } KiB. Gränsen är { $most } KiB och { $values } värden. Inget är ändrat.
    .hint = Behåll bara dem som behövs vid en händelse och försök igen: binder contacts import FIL
contacts-empty-file = { $file } är tom.
    .hint = Kontrollera att rätt fil sparades och försök igen: binder contacts import FIL
contacts-no-table = { $file } är { $kind ->
        [pdf] en PDF
        [html] en webbsida
        [picture] en bild
        [archive] ett packat arkiv
        [program] ett program
        [binary] inte text
       *[other] ingen tabell
    }. Format som går att läsa: xlsx, xls, ods, CSV, vCard och contacts.yaml.
    .hint = Öppna den i programmet den kommer från, spara som xlsx eller CSV och försök igen: binder contacts import FIL
contacts-password = { $file } är lösenordsskyddad.
    .hint = Öppna den, spara en kopia utan lösenord och försök igen: binder contacts import FIL
contacts-damaged = { $file } är skadad och kan inte läsas.
    .hint = Öppna den i ett kalkylprogram, spara den på nytt och försök igen: binder contacts import FIL
contacts-unpacks-too-large = { $file } är större än { $most } MiB när den packats upp.
    .hint = Kopiera listan till en ny arbetsbok och försök igen: binder contacts import FIL
contacts-limit-field = { $line ->
        [0] Ett fält i { $file }
       *[other] Ett fält på rad { $line } i { $file }
    } har fler än { $most } tecken. Inget är inläst.
    .hint = Korta fältet och försök igen: binder contacts import FIL
contacts-limit-text = { $file } har mer än { $most } MiB text. Inget är inläst.
    .hint = Kopiera raderna som behövs till en ny fil och försök igen: binder contacts import FIL
contacts-limit-cells = { $file } har fler än { $most } celler. Inget är inläst.
    .hint = Kopiera raderna som behövs till en ny fil och försök igen: binder contacts import FIL
contacts-limit-sheets = { $file } har fler än { $most } blad. Inget är inläst.
    .hint = Spara bladet med kontakterna som en egen fil och försök igen: binder contacts import FIL
contacts-limit-line = Rad { $line } i { $file } är längre än { $kib } KiB. Inget är inläst.
    .hint = Kontrollera att varje person har en egen rad och försök igen: binder contacts import FIL
contacts-limit-lines = { $file } har fler än { $most } rader. Inget är inläst.
    .hint = Behåll bara dem som behövs och försök igen: binder contacts import FIL
contacts-limit-person = Personen på rad { $line } i { $file } har fler än { $most } nummer och adresser. Inget är inläst.
    .hint = Ta bort dem som inte behövs och försök igen: binder contacts import FIL
contacts-limit-numbers = { $file } har fler än { $most } nummer och adresser. Inget är inläst.
    .hint = Behåll bara dem som behövs och försök igen: binder contacts import FIL
contacts-limit-card = Kortet på rad { $line } i { $file } har fler än { $most } uppgifter. Inget är inläst.
    .hint = Exportera personen på nytt, eller ta bort kortet, och försök igen: binder contacts import FIL
contacts-limit-values = { $file } är större än { $kib } KiB eller har fler än { $values } värden. Inget är inläst.
    .hint = Dela listan i flera filer och försök igen: binder contacts import FIL
contacts-findings-more = { $count ->
        [one] Ett fel till hittades.
       *[other] { $count } fel till hittades.
    }
contacts-no-sheet = { $file } har inget blad ”{ $sheet }”. Bladen är: { $all }.
    .hint = Lägg till: --sheet { TYPED($first) }
contacts-no-sheets = { $file } har inga blad.
    .hint = Utelämna --sheet
contacts-quote-open = Ett citattecken på rad { $line } i { $file } stängs aldrig: { $text }
    .hint = Stäng eller ta bort det och försök igen: binder contacts import FIL
contacts-quote-stray = Det finns text efter citattecknet som avslutar en cell.
    .hint = Skriv varje citattecken två gånger i en cell inom citattecken.
contacts-zero-bytes = { $count ->
        [one] En nollbyte utelämnades.
       *[other] { $count } nollbytes utelämnades.
    }
    .hint = Kontrollera namn och nummer; filen kan vara skadad.
contacts-cell-error = En cell innehåller ett fel från kalkylprogrammet.
    .hint = Rätta formeln i kalkylprogrammet.
contacts-heading-twice = Rubriken ”{ $heading }” används för kolumn { $first } och { $second }. Den första ifyllda cellen används.
    .hint = Ge en av kolumnerna en annan rubrik.
contacts-number-zero = Numret { $number } har tappat sin första nolla och läses som { $taken }.
    .hint = Formatera kolumnen som text i kalkylprogrammet.
contacts-number-plus = Numret { $number } har tappat sitt plustecken och läses som { $taken }.
    .hint = Formatera kolumnen som text i kalkylprogrammet.
contacts-number-rounded = Numret { $number } har avrundats av kalkylprogrammet; de sista siffrorna är borta.
    .hint = Formatera kolumnen som text, skriv numret igen och importera på nytt.
contacts-read-as = Filen lästes som { $encoding }.
contacts-rows-above = { $count ->
        [one] En rad
       *[other] { $count } rader
    } ovanför rubrikerna utelämnades: { $text }
contacts-no-people = Det finns inga personer under filens rubriker.
contacts-rows-nameless = { $count ->
        [one] En rad har varken namn eller roll och utelämnades
       *[other] { $count } rader har varken namn eller roll och utelämnades
    }: rad { $lines }
contacts-rows-by-org = { $count ->
        [one] En rad saknar namn; organisationen används som namn
       *[other] { $count } rader saknar namn; organisationen används som namn
    }: rad { $lines }
contacts-rows-longer = { $count ->
        [one] En rad har
       *[other] { $count } rader har
    } fler celler än det finns rubriker; de överskjutande utelämnades: rad { $lines }
contacts-rows-shorter = { $count ->
        [one] En rad har
       *[other] { $count } rader har
    } färre celler än det finns rubriker: rad { $lines }
contacts-sheet-read = Bladet ”{ $name }” lästes. Inte lästa: { $others }
contacts-hidden-rows = { $count ->
        [one] En dold rad lästes också
       *[other] { $count } dolda rader lästes också
    }: rad { $lines }
contacts-formulas-without-values = Arbetsboken har formler utan värden ({ $count }). Öppna den i ett kalkylprogram, spara den och importera igen.
contacts-more-findings = { $count ->
        [one] En till av samma slag visas inte.
       *[other] { $count } till av samma slag visas inte.
    }
contacts-import-group-slip = Det finns ingen grupp ”{ $group }”. Grupperna är: { $all }.
    .hint = Skriv: binder contacts import { TYPED($file) } --group { TYPED($nearest) }
contacts-import-group-new = Det finns ingen grupp ”{ $group }”. Grupperna är: { $all }.
    .hint = Skapa den: binder contacts import { TYPED($file) } --group { TYPED($group) } --create-groups
contacts-import-groups-new = Filen har en grupp som inte finns i kontaktlistan: ”{ $group }”. Grupperna är: { $all }.
    .hint = Skapa den: binder contacts import { TYPED($file) } --create-groups
contacts-import-new-group = Ny grupp: { $title } ({ $id })
contacts-map-form = ”{ $typed }” har inte formen RUBRIK=FÄLT.
    .hint = Skriv till exempel: --map "Ansv. tfn=phone.jour"
contacts-map-field = Det finns inget fält ”{ $field }”. Fälten är: { $all }.
    .hint = Skriv till exempel: --map { TYPED($heading, "=", $nearest) }
contacts-map-heading = { $file } har ingen rubrik ”{ $heading }”. Rubrikerna är: { $all }.
    .hint = Skriv: --map { TYPED($nearest, "=", $field) }
contacts-map-kept = Från och med nu importeras rubriken ”{ $heading }” som { $field }.
contacts-ignored-column = { $heading } ({ $count ->
        [one] 1 rad
       *[other] { $count } rader
    })
contacts-import-summary = { $group }: { $added } nya, { $changed } ändrade, { $gone } saknas i filen, { $same } oförändrade
contacts-person-added = Ny
contacts-person-changed = Ändrad
contacts-person-gone = Borttagen
contacts-import-added = Nya
contacts-import-changed = Ändrade
contacts-import-gone = Saknas i filen och behålls (ta bort dem med --remove)
contacts-import-removed = Saknas i filen och tas bort
contacts-import-on-line = { $name } (rad { $line })
contacts-import-twice = { $count ->
        [one] En rad upprepar en tidigare och användes en gång
       *[other] { $count } rader upprepar tidigare och användes en gång
    }: { $all }
contacts-import-alike = { $name } importeras som en annan person än { $known }: namnen skiljer sig bara i prickar och accenter, och varken nummer eller adress är desamma. Är det samma person, skriv namnet som i listan och importera igen.
contacts-import-to-come = { $name }: dagen { $day } ligger i framtiden och utelämnades.
contacts-ignored-columns = Kolumner som inte används: { $columns }. Så används en: --map { TYPED($first, "=FÄLT") }
contacts-card-left-out = Utelämnat från korten, eftersom listan saknar fält för det: { $all }
contacts-card-property = { $what ->
        [ADR] postadress
        [BDAY] födelsedag
        [ANNIVERSARY] årsdag
        [PHOTO] bild
        [URL] webbadress
        [IMPP] chattadress
        [NICKNAME] smeknamn
        [GEO] plats på kartan
        [TZ] tidszon
        [LANG] språk
        [GENDER] kön
        [RELATED] närstående
        [KEY] nyckel
        [LOGO] logotyp
        [AGENT] kort för en ersättare
       *[other] { $what }
    } ({ $count })
contacts-card-open = Kortet som börjar här har inget slut (END:VCARD). Filen kan vara ofullständig.
    .hint = Exportera filen igen om något saknas.
contacts-card-group = Kortet ”{ $name }” är en grupp i adressboken, ingen person, och utelämnades.
    .hint = Exportera gruppens personer med ett kort för var och en.
contacts-card-empty = Kortet har varken namn, organisation, adress eller nummer och utelämnades.
    .hint = Skriv ett namn i adressboken och exportera filen igen.
contacts-card-returns = Filen har gamla radslut (bara CR). Den är läst ändå.
    .hint = Jämför med adressboken innan du skriver in listan.
contacts-import-untried = verified { $day } → –
contacts-import-nothing = Inga ändringar.
contacts-import-question = Skriva in ändringarna i kontaktlistan? (ja/nej)
contacts-import-left = Inget är ändrat.
contacts-import-yes = Inget är ändrat: utan terminal måste du bekräfta på kommandoraden.
    .hint = Lägg till: --yes

## Hjälp
help-contacts = Visa kontaktlistan, eller de kontakter som stämmer
    .words = Delar av namn, roll, organisation eller nummer, med eller utan prickar
    .group = Bara den här gruppen, med id eller rubrik
    .role = Bara kontakter vars roll innehåller ordet
    .now = Visa numret som svarar just nu, och varför
    .unit = Listan som en enhet har den, med enhetens egna kontakter
    .format = Format
    .output = Skriv till den här nya filen; filändelsen bestämmer formatet
    .examples = binder contacts ostlund --now
help-contacts-import = Importera kontakter från en fil; visar ändringarna och frågar först
    .file = En fil i xlsx, xls, ods, CSV eller vCard, eller en contacts.yaml
    .group = Gruppen som alla i filen hör till
    .create_groups = Skapa grupper som inte finns i kontaktlistan
    .sheet = Bladet i arbetsboken som ska läsas
    .map = Vilket fält en rubrik är, till exempel "Ansv. tfn=phone.jour"; sparas till nästa gång
    .remove = Ta bort dem i gruppen som saknas i filen
    .yes = Skriv ändringarna utan att fråga
    .examples = binder contacts import ~/kontakter.csv --group styrelsen
help-contacts-set = Ändra ett fält för en kontakt
    .name = Namn, roll eller id, eller delar av dem
    .field = Till exempel phone, phone.hem, email, role eller mandate-until
    .value = Det nya värdet; skilj flera med komma; lämna tomt för att ta bort
    .examples = binder contacts set ostlund phone.hem "070-174 06 14"
help-contacts-verify = Notera att en kontakt nåddes i dag enligt listan
    .name = Namn, roll eller id, eller delar av dem
    .examples = binder contacts verify alma
