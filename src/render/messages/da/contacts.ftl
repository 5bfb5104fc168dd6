# Kontaktlisten.

contacts-number-short = Nummeret "{ $number }" har for få cifre.
    .hint = Skriv hele nummeret.
contacts-number-long = Nummeret "{ $number }" har for mange cifre.
    .hint = Skriv to numre som to poster under phones.
contacts-number-odd = Nummeret "{ $number }" indeholder "{ $sign }".
    .hint = Skriv kun cifre, mellemrum og bindestreger. Skriv andet i label.
contacts-number-area = Nummeret "{ $number }" mangler områdenummer.
    .hint = Begynd med 0 eller med landekoden, for eksempel +45.
contacts-number-country = Nummeret "{ $number }" mangler landekode.
    .hint = Begynd med + og landekoden, for eksempel +45.
contacts-number-extension = Nummeret "{ $number }" er kun et lokalnummer.
    .hint = Skriv omstillingens nummer før det: 70 00 00 11 lokal 7042.
contacts-number-several = "{ $number }" er flere numre.
    .hint = Tilføj dem et ad gangen: binder contacts set NAVN phone.ETIKET NUMMER

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
contacts-column-why = Hvorfor
contacts-hours-always = hele døgnet
contacts-hours-office = kontortid
contacts-hours-outside = uden for kontortid
contacts-hours-own = { $from }–{ $to }
contacts-not-a-number = (ikke et nummer, der kan ringes til)
contacts-kind-direct = direkte
contacts-kind-switchboard = omstilling
contacts-kind-short = kortnummer
contacts-kind-text = kun sms
contacts-kind-textphone = teksttelefon
contacts-kind-fax = fax
contacts-kind-pager = personsøger
contacts-kind-data = modem
contacts-mandate-over = Mandatet er udløbet { $day }
contacts-mandate-ends = Mandatet udløber { $day }
contacts-verified-long-ago = Sidst afprøvet { $day }
contacts-two-versions = contacts.yaml findes i to versioner, af { $by }. Den førstnævntes gælder indtil videre. Vælg en af dem, eller flet dem: binder plan resolve contacts.yaml
contacts-changed-outside = Ændret { $day } af "{ $by }", usigneret
contacts-elsewhere = Ifølge { $by }: { $ways }
contacts-no-way = Intet nummer og ingen adresse
contacts-never-verified = { $count ->
        [one] 1 kontakt er aldrig afprøvet.
       *[other] { $count } kontakter er aldrig afprøvet.
    } Når du har fået fat i en: binder contacts verify { $id }
contacts-empty = Kontaktlisten er tom. Hent den fra en fil: binder contacts import FIL
call-is-result = ”{ $typed }” er et resultat, og call viser kun, hvem der skal ringes til.
    .hint = Log forsøget: { $command }
contacts-nobody = Ingen i kontaktlisten passer til "{ $words }".
    .hint = Se hele listen: binder contacts
contacts-only-unsaved = "{ $words }" står kun i filmappens contacts.yaml, som endnu ikke er gemt.
    .hint = Gem den: binder plan save contacts.yaml
contacts-only-faulty = "{ $words }" står kun i filmappens contacts.yaml, som ikke kan gemmes på grund af linje { $line }.
    .hint = Se fejlen: binder plan save contacts.yaml
contacts-row-faulty = "{ $words }" står i en række i kontaktlisten, som ikke kan læses: linje { $line }.
    .hint = Ret rækken: binder plan edit contacts.yaml
contacts-no-group = Gruppen "{ $group }" findes ikke. Grupper: { $all }.
    .hint = Skriv: binder contacts --group { TYPED($nearest) }
contacts-left-out = { $count ->
        [one] 1 post i contacts.yaml kan ikke læses og vises ikke.
       *[other] { $count } poster i contacts.yaml kan ikke læses og vises ikke.
    } Se fejlene: binder contacts
contacts-older-written = contacts.yaml kan ikke læses. Her er den seneste version, der kan. Se fejlen: binder contacts

contacts-sheet-name = Kontakter
contacts-xlsx-to-terminal = Et regneark kan ikke vises i terminalen.
    .hint = Skriv: binder contacts --format xlsx -o kontakter.xlsx
contacts-output-format = Formatet af { $file } kan ikke ses af navnet.
    .hint = Brug endelsen .xlsx, .csv, .vcf, .md eller .json, eller tilføj --format
contacts-written-to = { $count ->
        [one] 1 kontakt er skrevet
       *[other] { $count } kontakter er skrevet
    } til { $file }.
contacts-no-room-in-sheet = En tekst i listen er for lang til en celle i et regneark.
    .hint = Brug CSV: binder contacts --format csv
file-is-there = Filen { $file } findes allerede og er ikke ændret.
    .hint = Angiv et andet navn efter -o
file-not-written = { $file } kan ikke skrives.
    .hint = Kontrollér, at filmappen findes, og at du har skriveadgang.

## Hvem der svarer nu
contacts-why-unstated = Svartid er ikke angivet
contacts-why-always = Svarer døgnet rundt
contacts-why-open = Kontortid til { $time }
contacts-why-open-long = Kontortid
contacts-why-closed = Kontoret er lukket til { $time }
contacts-why-closed-long = Kontoret er lukket
contacts-why-holiday = Helligdag: { $day }
contacts-why-own = Inden for egen svartid
contacts-why-not-now = Intet nummer svarer nu; næste ændring { $time }
contacts-why-not-now-long = Intet nummer svarer nu
contacts-why-as-typed = Nummeret er gemt, som det blev skrevet, og kan ikke ringes op
contacts-why-no-number = Intet nummer i listen

## Holde listen
contacts-several = "{ $typed }" passer til flere: { $all }.
    .hint = Skriv et af dem, for eksempel { $first }.
contacts-no-field = Feltet "{ $field }" kan ikke ændres. Mulige felter: { $all }.
    .hint = Skriv for eksempel: binder contacts set NAVN { TYPED($nearest) } VÆRDI
contacts-broken-first = { $path } kan ikke læses. Intet er ændret.
    .hint = Se fejlen: binder contacts
contacts-not-in-place = { $name } kan ikke ændres enkeltvis i { $path }. Intet er ændret.
    .hint = Ret i filen, og gem: binder plan save
contacts-no-such-number = { $name } har ikke noget nummer med etiketten "{ $label }". Etiketter: { $all }.
    .hint = Se numrene: binder contacts { $id }
contacts-deputy-near = Ingen på kontaktlisten hedder { $typed }, så stedfortræderen er ikke gemt.
    .hint = Mente du: { $near }
contacts-deputy-unknown = Ingen på kontaktlisten hedder { $typed }, så stedfortræderen er ikke gemt.
    .hint = Se navne og roller: binder contacts
contacts-deputy-several = { $typed } passer på flere på kontaktlisten.
    .hint = Angiv en af dem: { $ids }
contacts-more = Adresser, flere numre og bemærkninger: binder contacts --all. En person: binder contacts NAVN
contacts-more-faults = { $count ->
    [one] Én fejl
   *[other] { $count } fejl
} på listen; se dem og alt andet: binder contacts --all. Ret et nummer: binder contacts set NAVN telefon NUMMER
contacts-other-group = { $title }, { $count }: binder contacts --group { TYPED($id) }
contacts-saved = { $event }.
contacts-verified-to-come = { $day } ligger i fremtiden. Intet er ændret.
    .hint = Skriv den dag, nogen sidst fik fat i personen.
contacts-event-set = { $name }: { $field } er ændret til { $value }
contacts-event-removed = { $name }: { $field } er fjernet
contacts-event-verified = { $name } er afprøvet: fik svar på oplysningerne i kontaktlisten
contacts-event-import = Kontakter fra { $file }: { $added } nye, { $changed } ændrede, { $removed } fjernede

## Hente fra en fil
contacts-no-file = Filen { $file } kan ikke læses.
    .hint = Kontrollér filnavnet, og prøv igen: binder contacts import FIL
contacts-unreadable-file = { $file } kan ikke læses fra linje { $line }.
    .hint = Ret linjen, og prøv igen: binder contacts import FIL
contacts-no-headings = { $file } har ingen kolonne med navne eller roller. Overskrifter: { $seen }.
    .hint = Skriv overskrifter i første linje, for eksempel Navn;Rolle;Organisation;Telefon;E-mail;Målgruppe, eller angiv kolonnen med navne: --map { TYPED($first, "=name") }
contacts-no-list = { $file } indeholder ingen liste over personer med numre eller adresser.
    .hint = Lav en tabel med overskrifter, for eksempel | Navn | Rolle | Telefon | E-mail |
contacts-import-group = Filen angiver ikke, hvilken gruppe personerne hører til. Grupper: { $all }.
    .hint = Tilføj: --group { $first }
contacts-import-group-none = Filen angiver ikke, hvilken gruppe personerne hører til, og kontaktlisten har ingen grupper.
    .hint = Opret en: --group "Krisestab" --create-groups
contacts-no-such-file = { $kind ->
        [folder] { $file } er en filmappe, ikke en fil.
       *[other] { $file } er en pipe eller en enhed, ikke en fil.
    }
    .hint = Gem listen som en fil, og prøv igen: binder contacts import FIL
contacts-file-too-large = { $file } er større end { $most } MiB.
    .hint = Behold kun de nødvendige rækker, og prøv igen: binder contacts import FIL
contacts-too-many-rows = { $file } har { $rows } rækker. En kontaktliste kan højst have { $most }.
    .hint = Behold kun de nødvendige rækker, og prøv igen: binder contacts import FIL
contacts-too-long = { $path } bliver for stor: { $kib } KiB. Grænsen er { $most } KiB og { $values } værdier. Intet er ændret.
    .hint = Behold kun personer, I har brug for under en hændelse, og prøv igen: binder contacts import FIL
contacts-empty-file = { $file } er tom.
    .hint = Kontrollér, at den rigtige fil er gemt, og prøv igen: binder contacts import FIL
contacts-no-table = { $file } er { $kind ->
        [pdf] en PDF
        [html] en webside
        [picture] et billede
        [archive] et pakket arkiv
        [program] et program
        [binary] ikke tekst
       *[other] ikke en tabel
    }. Følgende kan læses: xlsx, xls, ods, CSV, vCard og contacts.yaml.
    .hint = Gem den som xlsx eller CSV, og prøv igen: binder contacts import FIL
contacts-password = { $file } er beskyttet med adgangskode.
    .hint = Åbn den, gem en kopi uden adgangskode, og prøv igen: binder contacts import FIL
contacts-damaged = { $file } er beskadiget og kan ikke læses.
    .hint = Åbn den i et regneark, gem den igen, og prøv igen: binder contacts import FIL
contacts-unpacks-too-large = { $file } fylder mere end { $most } MiB, når den er pakket ud.
    .hint = Kopiér listen til et nyt regneark, og prøv igen: binder contacts import FIL
contacts-limit-field = { $line ->
        [0] Et felt i { $file }
       *[other] Et felt på linje { $line } i { $file }
    } har flere end { $most } tegn. Intet er indlæst.
    .hint = Forkort feltet, og prøv igen: binder contacts import FIL
contacts-limit-text = { $file } har mere end { $most } MiB tekst. Intet er indlæst.
    .hint = Kopiér de nødvendige rækker til en ny fil, og prøv igen: binder contacts import FIL
contacts-limit-cells = { $file } har flere end { $most } celler. Intet er indlæst.
    .hint = Kopiér de nødvendige rækker til en ny fil, og prøv igen: binder contacts import FIL
contacts-limit-sheets = { $file } har flere end { $most } ark. Intet er indlæst.
    .hint = Gem arket med kontakterne som en selvstændig fil, og prøv igen: binder contacts import FIL
contacts-limit-line = Linje { $line } i { $file } er længere end { $kib } KiB. Intet er indlæst.
    .hint = Kontrollér, at hver person har sin egen linje, og prøv igen: binder contacts import FIL
contacts-limit-lines = { $file } har flere end { $most } linjer. Intet er indlæst.
    .hint = Behold kun de nødvendige rækker, og prøv igen: binder contacts import FIL
contacts-limit-person = Personen på linje { $line } i { $file } har flere end { $most } numre og adresser. Intet er indlæst.
    .hint = Fjern de unødvendige, og prøv igen: binder contacts import FIL
contacts-limit-numbers = { $file } har flere end { $most } numre og adresser. Intet er indlæst.
    .hint = Behold kun de nødvendige, og prøv igen: binder contacts import FIL
contacts-limit-card = Kortet på linje { $line } i { $file } har flere end { $most } oplysninger. Intet er indlæst.
    .hint = Eksportér personen igen, eller fjern kortet, og prøv igen: binder contacts import FIL
contacts-limit-values = { $file } er større end { $kib } KiB eller har flere end { $values } værdier. Intet er indlæst.
    .hint = Del listen op i flere filer, og prøv igen: binder contacts import FIL
contacts-findings-more = { $count ->
        [one] Der blev fundet 1 fejl mere.
       *[other] Der blev fundet { $count } fejl mere.
    }
contacts-no-sheet = { $file } har ikke noget ark med navnet "{ $sheet }". Ark: { $all }.
    .hint = Tilføj: --sheet { TYPED($first) }
contacts-no-sheets = { $file } har ingen ark.
    .hint = Udelad --sheet
contacts-quote-open = Et anførselstegn på linje { $line } i { $file } bliver aldrig lukket: { $text }
    .hint = Luk eller fjern anførselstegnet på linje { $line }, og prøv igen: binder contacts import FIL
contacts-quote-stray = Der er tekst efter det anførselstegn, der afslutter en celle.
    .hint = Skriv anførselstegn to gange inde i en celle med anførselstegn.
contacts-zero-bytes = { $count ->
        [one] 1 nulbyte blev udeladt.
       *[other] { $count } nulbytes blev udeladt.
    }
    .hint = Kontrollér navne og numre. Filen kan være beskadiget.
contacts-cell-error = En celle indeholder en fejl fra regnearket.
    .hint = Ret formlen i regnearket.
contacts-heading-twice = Overskriften "{ $heading }" findes i kolonne { $first } og { $second }. Den første udfyldte celle bruges.
    .hint = Giv en af kolonnerne en anden overskrift.
contacts-number-zero = Nummeret { $number } har mistet sit første nul og læses som { $taken }.
    .hint = Formatér kolonnen som tekst i regnearket.
contacts-number-plus = Nummeret { $number } har mistet sit plus og læses som { $taken }.
    .hint = Formatér kolonnen som tekst i regnearket.
contacts-number-rounded = Nummeret { $number } er afrundet af regnearket. De sidste cifre mangler.
    .hint = Formatér kolonnen som tekst, skriv nummeret igen, og importér igen.
contacts-read-as = Filen blev læst som { $encoding }.
contacts-rows-above = { $count ->
        [one] 1 række
       *[other] { $count } rækker
    } over overskrifterne er udeladt: { $text }
contacts-no-people = Der er ingen rækker under overskrifterne.
contacts-rows-nameless = { $count ->
        [one] 1 række uden navn og rolle er udeladt
       *[other] { $count } rækker uden navn og rolle er udeladt
    }: linje { $lines }
contacts-rows-by-org = { $count ->
        [one] 1 række uden navn har fået organisationens navn
       *[other] { $count } rækker uden navn har fået organisationens navn
    }: linje { $lines }
contacts-rows-longer = { $count ->
        [one] 1 række har
       *[other] { $count } rækker har
    } flere celler end overskrifter. De overskydende celler er udeladt: linje { $lines }
contacts-rows-shorter = { $count ->
        [one] 1 række har
       *[other] { $count } rækker har
    } færre celler end overskrifter: linje { $lines }
contacts-sheet-read = Arket "{ $name }" er læst. Ikke læst: { $others }
contacts-hidden-rows = { $count ->
        [one] 1 skjult række er også læst
       *[other] { $count } skjulte rækker er også læst
    }: række { $lines }
contacts-formulas-without-values = Regnearket har formler uden værdier ({ $count }). Åbn det, gem det, og importér igen.
contacts-more-findings = { $count ->
        [one] 1 lignende fejl vises ikke.
       *[other] { $count } lignende fejl vises ikke.
    }
contacts-import-group-slip = Gruppen "{ $group }" findes ikke. Grupper: { $all }.
    .hint = Skriv: binder contacts import { TYPED($file) } --group { TYPED($nearest) }
contacts-import-group-new = Gruppen "{ $group }" findes ikke. Grupper: { $all }.
    .hint = Opret den: binder contacts import { TYPED($file) } --group { TYPED($group) } --create-groups
contacts-import-groups-new = Filen nævner gruppen "{ $group }", som ikke findes i listen. Grupper: { $all }.
    .hint = Opret den: binder contacts import { TYPED($file) } --create-groups
contacts-import-new-group = Ny gruppe: { $title } ({ $id })
contacts-map-form = "{ $typed }" er ikke en overskrift og et felt.
    .hint = Skriv for eksempel: --map "Vagttlf.=phone.vagt"
contacts-map-field = Feltet "{ $field }" findes ikke. Felter: { $all }.
    .hint = Skriv for eksempel: --map { TYPED($heading, "=", $nearest) }
contacts-map-heading = { $file } har ikke overskriften "{ $heading }". Overskrifter: { $all }.
    .hint = Skriv: --map { TYPED($nearest, "=", $field) }
contacts-map-kept = Overskriften "{ $heading }" læses fremover som { $field }.
contacts-ignored-column = { $heading } ({ $count ->
        [one] 1 række
       *[other] { $count } rækker
    })
contacts-import-summary = { $group }: { $added } nye, { $changed } ændrede, { $gone } mangler i filen, { $same } uændrede
contacts-person-added = Tilføjes
contacts-person-changed = Ændres
contacts-person-gone = Fjernes
contacts-import-added = Nye
contacts-import-changed = Ændrede
contacts-import-gone = Mangler i filen og beholdes (fjern dem med --remove)
contacts-import-removed = Mangler i filen og fjernes
contacts-import-on-line = { $name } (linje { $line })
contacts-import-twice = { $count ->
        [one] 1 række er en gentagelse og er kun læst én gang
       *[other] { $count } rækker er gentagelser og er kun læst én gang
    }: { $all }
contacts-import-alike = { $name } er oprettet som en anden person end { $known }. Navnene adskiller sig kun ved tegn og accenter, men nummer og adresse er forskellige. Er det samme person, så ret navnet, og importér igen.
contacts-import-to-come = { $name }: { $day } ligger i fremtiden. Datoen er udeladt.
contacts-ignored-columns = Kolonner, der ikke er brugt: { $columns }. Brug en af dem: --map { TYPED($first, "=FELT") }
contacts-card-left-out = Oplysninger fra kortene, som listen ikke har plads til: { $all }
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
contacts-card-open = Kortet på denne linje mangler sin afslutning (END:VCARD). Filen kan være ufuldstændig.
    .hint = Eksportér filen igen, hvis der mangler noget.
contacts-card-group = Kortet "{ $name }" er en gruppe i adressebogen, ikke en person. Det er udeladt.
    .hint = Eksportér gruppens medlemmer med et kort for hver.
contacts-card-empty = Kortet mangler navn, organisation, adresse og nummer. Det er udeladt.
    .hint = Skriv et navn i adressebogen, og eksportér filen igen.
contacts-card-returns = Filen bruger ældre linjeskift (kun CR). Den er læst.
    .hint = Sammenlign med adressebogen, før du gemmer listen.
contacts-import-untried = verified { $day } → –
contacts-import-nothing = Der er ingen ændringer.
contacts-import-question = Skal ændringerne gemmes i kontaktlisten? (ja/nej)
contacts-import-left = Intet er ændret.
contacts-import-yes = Intet er ændret. Uden terminal skal ændringerne bekræftes med et tilvalg.
    .hint = Tilføj: --yes

## Hjælp
help-contacts = Vis kontaktlisten, eller søg i den
    .words = Dele af navn, rolle, organisation eller nummer, med eller uden accenter
    .group = Kun én gruppe, efter id eller overskrift
    .role = Kun kontakter, hvis rolle indeholder ordet
    .now = Vis det nummer, der svarer lige nu, og hvorfor
    .unit = Listen, som en enhed har den, med enhedens egne kontakter
    .format = Listens format
    .output = Skriv til en ny fil; endelsen bestemmer formatet
    .examples = binder contacts kriseleder --now
help-contacts-import = Hent kontakter fra en fil; ændringerne vises, før de gemmes
    .file = xlsx, xls, ods, CSV, vCard eller contacts.yaml
    .group = Gruppen, som alle i filen hører til
    .create_groups = Opret grupper, der mangler i kontaktlisten
    .sheet = Arket, der læses
    .map = Hvad en kolonne indeholder, for eksempel "Vagttlf.=phone.vagt". Huskes til næste gang
    .remove = Fjern personer i gruppen, der mangler i filen
    .yes = Gem uden at spørge
    .examples = binder contacts import ~/kontakter.csv --group krisestab
help-contacts-set = Ret én oplysning om en kontakt
    .name = Navn, rolle eller id, eller dele af dem
    .field = For eksempel phone, phone.hjem, email, role eller mandate-until
    .value = Den nye værdi. Adskil flere med komma. En tom værdi fjerner oplysningen
    .examples = binder contacts set kriseleder phone.hjem "00 00 00 12"
help-contacts-verify = Notér, at du i dag fik fat i en kontakt på listens oplysninger
    .name = Navn, rolle eller id, eller dele af dem
    .examples = binder contacts verify kriseleder
