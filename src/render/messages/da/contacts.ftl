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
contacts-changed-outside = Ændret { $day } af ’{ $by }’, uden underskrift
contacts-elsewhere = Ifølge { $by }: { $ways }
contacts-no-way = Hverken nummer eller adresse
contacts-never-verified = { $count ->
        [one] Én kontakt er aldrig afprøvet.
       *[other] { $count } kontakter er aldrig afprøvet.
    } Når du har fået fat i nogen: binder contacts verify { $id }
contacts-empty = Kontaktlisten er tom. Fyld den fra en fil: binder contacts import FIL
contacts-nobody = Ingen i kontaktlisten passer på »{ $words }«.
    .hint = Se hele listen: binder contacts
contacts-only-unsaved = »{ $words }« står i contacts.yaml i mappen, og den liste er ikke gemt endnu.
    .hint = Gem den først: binder plan save contacts.yaml
contacts-only-faulty = »{ $words }« står i contacts.yaml i mappen, og den liste kan ikke gemmes, som den er: linje { $line }.
    .hint = Se fejlen: binder plan save contacts.yaml
contacts-row-faulty = »{ $words }« står i kontaktlisten i en række, der ikke kan læses: linje { $line }.
    .hint = Ret rækken: binder plan edit contacts.yaml
contacts-no-group = Der er ingen gruppe »{ $group }«. Grupperne er: { $all }.
    .hint = Skriv: binder contacts --group { TYPED($nearest) }
contacts-left-out = { $count ->
        [one] Én post i contacts.yaml kan ikke læses og er ikke med.
       *[other] { $count } poster i contacts.yaml kan ikke læses og er ikke med.
    } Se hvilke: binder contacts
contacts-older-written = contacts.yaml kan ikke læses, som den står; dette er den seneste version, der kan. Se fejlen: binder contacts

contacts-sheet-name = Kontakter
contacts-xlsx-to-terminal = En projektmappe er ikke tekst til en terminal.
    .hint = Skriv: binder contacts --format xlsx -o kontakter.xlsx
contacts-output-format = Hvad skal der skrives i { $file }? Navnet siger det ikke.
    .hint = Lad det slutte på .xlsx, .csv, .vcf, .md eller .json, eller tilføj --format
contacts-written-to = { $count ->
        [one] Én kontakt er skrevet
       *[other] { $count } kontakter er skrevet
    } til { $file }.
contacts-no-room-in-sheet = En tekst i listen er længere, end en celle i en projektmappe må være.
    .hint = Skriv den som CSV: binder contacts --format csv
file-is-there = Der er allerede en fil { $file }; den er ikke rørt.
    .hint = Angiv et andet navn efter -o
file-not-written = { $file } kan ikke skrives.
    .hint = Kontrollér, at mappen findes, og at du må skrive i den

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
    .hint = Skriv for eksempel: binder contacts set NAVN { TYPED($nearest) } VÆRDI
contacts-broken-first = { $path } kan ikke læses, som den står, og intet er ændret.
    .hint = Se fejlen med: binder contacts
contacts-not-in-place = { $path } er skrevet, så { $name } ikke kan ændres for sig. Intet blev ændret.
    .hint = Ret i filen og gem: binder plan save
contacts-no-such-number = { $name } har intet nummer »{ $label }«. Etiketterne er: { $all }.
    .hint = Se numrene: binder contacts { $id }
contacts-saved = { $event }.
contacts-verified-to-come = Den { $day } er endnu ikke kommet; da er ingen nået.
    .hint = Skriv dagen, hvor nogen sidst fik fat i personen.
contacts-event-set = { $name }: { $field } er nu { $value }
contacts-event-removed = { $name }: { $field } er fjernet
contacts-event-verified = { $name } er nået ifølge kontaktlisten
contacts-event-import = Kontakter fra { $file }: { $added } nye, { $changed } ændrede, { $removed } fjernede

## Hente fra en fil
contacts-no-file = Filen { $file } kan ikke læses.
    .hint = Se efter, hvad den hedder, og prøv igen: binder contacts import FIL
contacts-unreadable-file = { $file } kan ikke læses fra linje { $line }.
    .hint = Ret linjen og prøv igen: binder contacts import FIL
contacts-no-headings = I { $file } er der ingen kolonne med navne eller roller. Overskrifterne er: { $seen }.
    .hint = Skriv overskrifter på første linje, for eksempel Navn;Rolle;Organisation;Telefon;E-mail;Målgruppe, eller sig, hvor navnet står: --map { TYPED($first, "=name") }
contacts-no-list = { $file } indeholder ingen liste over personer med numre eller adresser, der kan læses.
    .hint = Lav en tabel med overskrifter, for eksempel | Navn | Rolle | Telefon | E-mail |
contacts-import-group = Filen siger ikke, hvilken gruppe alle hører til. Grupperne er: { $all }.
    .hint = Tilføj: --group { $first }
contacts-import-group-none = Filen siger ikke, hvilken gruppe alle hører til, og kontaktlisten har ingen grupper.
    .hint = Opret en: --group "Kriseledelse" --create-groups
contacts-no-such-file = { $kind ->
        [folder] { $file } er en mappe, ikke en fil.
       *[other] { $file } er en pipe eller en enhed, ikke en fil.
    }
    .hint = Gem listen som en fil først, og skriv så: binder contacts import FIL
contacts-file-too-large = { $file } er større end { $most } MiB.
    .hint = Behold kun de rækker, der er brug for, og prøv igen: binder contacts import FIL
contacts-too-many-rows = { $file } har flere rækker ({ $rows }), end en kontaktliste kan rumme; højst { $most } læses.
    .hint = Behold kun de rækker, der er brug for, og prøv igen: binder contacts import FIL
contacts-too-long = { $path } ville blive for stor med disse personer: { $kib } KiB. Den må være { $most } KiB og rumme { $values } værdier. Intet er ændret.
    .hint = Behold kun dem, der er brug for ved en hændelse, i filen, og prøv igen: binder contacts import FIL
contacts-empty-file = { $file } er tom.
    .hint = Kontrollér, at den rigtige fil blev gemt, og prøv igen: binder contacts import FIL
contacts-no-table = { $file } er { $kind ->
        [pdf] en PDF
        [html] en webside
        [picture] et billede
        [archive] et pakket arkiv
        [program] et program
        [binary] ikke tekst
       *[other] ikke en tabel
    }. Det, der kan læses, er xlsx, xls, ods, CSV, vCard og contacts.yaml.
    .hint = Åbn den i det program, den kommer fra, gem den som xlsx eller CSV, og prøv igen: binder contacts import FIL
contacts-password = { $file } er beskyttet med adgangskode.
    .hint = Åbn den, gem en kopi uden adgangskode, og prøv igen: binder contacts import FIL
contacts-damaged = { $file } er beskadiget og kan ikke læses.
    .hint = Åbn den i et regneark, gem den på ny, og prøv igen: binder contacts import FIL
contacts-unpacks-too-large = { $file } er større end { $most } MiB, når den er pakket ud.
    .hint = Kopiér listen til en ny projektmappe, og prøv igen: binder contacts import FIL
contacts-limit-field = { $line ->
        [0] Et felt i { $file }
       *[other] Et felt på linje { $line } i { $file }
    } har flere end { $most } tegn. Intet er indlæst.
    .hint = Forkort feltet, og prøv igen: binder contacts import FIL
contacts-limit-text = { $file } rummer mere end { $most } MiB tekst. Intet er indlæst.
    .hint = Kopiér de rækker, der er brug for, til en ny fil, og prøv igen: binder contacts import FIL
contacts-limit-cells = { $file } har flere end { $most } celler. Intet er indlæst.
    .hint = Kopiér de rækker, der er brug for, til en ny fil, og prøv igen: binder contacts import FIL
contacts-limit-sheets = { $file } har flere end { $most } ark. Intet er indlæst.
    .hint = Gem arket med kontakterne som en selvstændig fil, og prøv igen: binder contacts import FIL
contacts-limit-line = Linje { $line } i { $file } er længere end { $kib } KiB. Intet er indlæst.
    .hint = Kontrollér, at hver person har sin egen linje, og prøv igen: binder contacts import FIL
contacts-limit-lines = { $file } har flere end { $most } linjer. Intet er indlæst.
    .hint = Behold kun dem, der er brug for, og prøv igen: binder contacts import FIL
contacts-limit-person = Personen på linje { $line } i { $file } har flere end { $most } numre og adresser. Intet er indlæst.
    .hint = Fjern dem, der ikke er brug for, og prøv igen: binder contacts import FIL
contacts-limit-numbers = { $file } har flere end { $most } numre og adresser. Intet er indlæst.
    .hint = Behold kun dem, der er brug for, og prøv igen: binder contacts import FIL
contacts-limit-card = Kortet på linje { $line } i { $file } har flere end { $most } oplysninger. Intet er indlæst.
    .hint = Eksportér personen på ny, eller fjern kortet, og prøv igen: binder contacts import FIL
contacts-limit-values = { $file } er større end { $kib } KiB eller har flere end { $values } værdier. Intet er indlæst.
    .hint = Del listen op i flere filer, og prøv igen: binder contacts import FIL
contacts-findings-more = { $count ->
        [one] Der blev fundet én fejl mere.
       *[other] Der blev fundet { $count } fejl mere.
    }
contacts-no-sheet = { $file } har intet ark »{ $sheet }«. Arkene er: { $all }.
    .hint = Tilføj: --sheet { TYPED($first) }
contacts-no-sheets = { $file } har ingen ark.
    .hint = Udelad --sheet
contacts-quote-open = I { $file } bliver et anførselstegn på linje { $line } aldrig lukket: { $text }
    .hint = Luk eller fjern anførselstegnet på linje { $line }, og prøv igen: binder contacts import FIL
contacts-quote-stray = Der står tekst efter det anførselstegn, der slutter en celle.
    .hint = Skriv hvert anførselstegn to gange i en celle i anførselstegn.
contacts-zero-bytes = { $count ->
        [one] En nulbyte blev udeladt.
       *[other] { $count } nulbytes blev udeladt.
    }
    .hint = Kontrollér navne og numre; filen kan være beskadiget.
contacts-cell-error = En celle indeholder en fejl fra regnearket.
    .hint = Ret formlen i regnearket.
contacts-heading-twice = Overskriften »{ $heading }« står i kolonne { $first } og { $second }. Den første udfyldte celle gælder.
    .hint = Giv en af kolonnerne en anden overskrift.
contacts-number-zero = Nummeret { $number } har mistet sit første nul og læses som { $taken }.
    .hint = Formatér kolonnen som tekst i regnearket.
contacts-number-plus = Nummeret { $number } har mistet sit plus og læses som { $taken }.
    .hint = Formatér kolonnen som tekst i regnearket.
contacts-number-rounded = Nummeret { $number } er afrundet af regnearket; de sidste cifre er væk.
    .hint = Formatér kolonnen som tekst, skriv nummeret igen, og importér på ny.
contacts-read-as = Filen blev læst som { $encoding }.
contacts-rows-above = { $count ->
        [one] En række
       *[other] { $count } rækker
    } over overskrifterne blev udeladt: { $text }
contacts-no-people = Der er ingen under filens overskrifter.
contacts-rows-nameless = { $count ->
        [one] En række har hverken navn eller rolle og blev udeladt
       *[other] { $count } rækker har hverken navn eller rolle og blev udeladt
    }: linje { $lines }
contacts-rows-by-org = { $count ->
        [one] En række har intet navn og kaldes efter sin organisation
       *[other] { $count } rækker har intet navn og kaldes efter deres organisation
    }: linje { $lines }
contacts-rows-longer = { $count ->
        [one] En række har
       *[other] { $count } rækker har
    } flere celler, end der er overskrifter; det, der står der, blev udeladt: linje { $lines }
contacts-rows-shorter = { $count ->
        [one] En række har
       *[other] { $count } rækker har
    } færre celler, end der er overskrifter: linje { $lines }
contacts-sheet-read = Arket »{ $name }« blev læst. Ikke læst: { $others }
contacts-hidden-rows = { $count ->
        [one] En skjult række blev også læst
       *[other] { $count } skjulte rækker blev også læst
    }: række { $lines }
contacts-formulas-without-values = Projektmappen har formler uden værdier ({ $count }). Åbn den i et regneark, gem den, og importér igen.
contacts-more-findings = { $count ->
        [one] Én mere af samme slags vises ikke.
       *[other] { $count } mere af samme slags vises ikke.
    }
contacts-import-group-slip = Der er ingen gruppe »{ $group }«. Grupperne er: { $all }.
    .hint = Skriv: binder contacts import { TYPED($file) } --group { TYPED($nearest) }
contacts-import-group-new = Der er ingen gruppe »{ $group }«. Grupperne er: { $all }.
    .hint = Opret den: binder contacts import { TYPED($file) } --group { TYPED($group) } --create-groups
contacts-import-groups-new = Filen nævner en gruppe, der ikke er i listen: »{ $group }«. Grupperne er: { $all }.
    .hint = Opret den: binder contacts import { TYPED($file) } --create-groups
contacts-import-new-group = Ny gruppe: { $title } ({ $id })
contacts-map-form = »{ $typed }« er ikke en overskrift og et felt.
    .hint = Skriv for eksempel: --map "Vagttlf.=phone.vagt"
contacts-map-field = Der er intet felt »{ $field }«. Felterne er: { $all }.
    .hint = Skriv for eksempel: --map { TYPED($heading, "=", $nearest) }
contacts-map-heading = { $file } har ingen overskrift »{ $heading }«. Overskrifterne er: { $all }.
    .hint = Skriv: --map { TYPED($nearest, "=", $field) }
contacts-map-kept = Fra nu af er overskriften »{ $heading }« { $field }.
contacts-ignored-column = { $heading } ({ $count ->
        [one] 1 række
       *[other] { $count } rækker
    })
contacts-import-summary = { $group }: { $added } nye, { $changed } ændrede, { $gone } mangler i filen, { $same } som før
contacts-person-added = Kommer til
contacts-person-changed = Ændres
contacts-person-gone = Forsvinder
contacts-import-added = Nye
contacts-import-changed = Ændrede
contacts-import-gone = Mangler i filen og bliver stående (fjern dem med --remove)
contacts-import-removed = Mangler i filen og fjernes
contacts-import-on-line = { $name } (linje { $line })
contacts-import-twice = { $count ->
        [one] En række siger det samme som en tidligere og blev taget én gang
       *[other] { $count } rækker siger det samme som tidligere og blev taget én gang
    }: { $all }
contacts-import-alike = { $name } tages for en anden end { $known }: kun prikker og accenter adskiller dem, og hverken nummer eller adresse er ens. Er det samme person, så skriv navnet, som listen har det, og importér igen.
contacts-import-to-come = { $name }: { $day } er ikke kommet endnu, så da er ingen nået; dagen blev udeladt.
contacts-ignored-columns = Kolonner, der ikke bruges: { $columns }. Brug en af dem: --map { TYPED($first, "=FELT") }
contacts-card-left-out = Fra kortene er dette ikke med, listen har ingen plads til det: { $all }
contacts-card-property = { $what ->
        [ADR] postadresse
        [BDAY] fødselsdag
        [ANNIVERSARY] mærkedag
        [PHOTO] billede
        [URL] webadresse
        [IMPP] chatadresse
        [NICKNAME] kælenavn
        [GEO] sted på kortet
        [TZ] tidszone
        [LANG] sprog
        [GENDER] køn
        [RELATED] pårørende
        [KEY] nøgle
        [LOGO] logo
        [AGENT] kort for en stedfortræder
       *[other] { $what }
    } ({ $count })
contacts-card-open = Kortet, der begynder her, har ingen slutning (END:VCARD). Filen kan være skåret af.
    .hint = Hent filen igen, hvis noget mangler.
contacts-card-group = Kortet »{ $name }« er en gruppe i adressebogen, ikke en person, og er ikke med.
    .hint = Tag gruppens personer med et kort for hver.
contacts-card-empty = Kortet har hverken navn, organisation, adresse eller nummer og er ikke med.
    .hint = Skriv et navn i adressebogen, og hent filen igen.
contacts-card-returns = Filens linjer slutter på en ældre måde (kun CR). Den er læst alligevel.
    .hint = Sammenlign med adressebogen, før du skriver listen.
contacts-import-untried = verified { $day } → –
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
    .output = Skriv til denne nye fil; endelsen siger formatet.
    .examples = binder contacts ostlund --now
help-contacts-import = Hent kontakter fra en fil; viser, hvad der ændres, før noget skrives.
    .file = xlsx, xls, ods, CSV, vCard eller en contacts.yaml.
    .group = Gruppen, som alle i filen hører til.
    .create_groups = Opret grupper, som mangler i kontaktlisten.
    .sheet = Arket i projektmappen, der skal læses.
    .map = Hvad en overskrift er, for eksempel "Vagttlf.=phone.vagt"; det husker binder.
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
