# check: whether the binder can be relied on
check-no-section = Der er intet afsnit { $number }.
    .hint = Ret henvisningen: binder plan --toc
check-no-annex = Ingen overskrift hedder bilag { $letter }.
    .hint = Kald bilaget det samme som overskriften: binder plan --toc
check-annex-two-numbers = Samme overskrift har både nummeret { $number } og { $letter }.
    .hint = Behold det, som teksten henviser til.
check-wrong-reference = Henvisningen går til »{ $target }«, men ordene passer på »{ $meant }«.
    .hint = Ret henvisningen.
check-no-table-at-start = Teksten henviser til en tabel i starten af dokumentet, men der er ingen.
    .hint = Sæt tabellen ind i det første kapitel, eller ret sætningen.
check-mandate-ended = Mandatet for { $who } udløb { $date }.
    .hint = Indsæt efterfølgeren eller en ny dato: binder contacts set NAVN mandate-until DATO
check-group-without-email = { $group } skal have besked på e-mail, men der er ingen adresse.
    .hint = Tilføj en adresse til gruppen eller personerna.
check-only-online = { $address } kan kun læses på nettet.
    .hint = Tag det nødvendige med i beredskabsmappen, eller begrund linket.
check-no-target = { $target } findes ikke i beredskabsmappen.
    .hint = Ret linket, eller tilføj dokumentet.
check-broken-link = { $address } er delt over to linjer.
    .hint = Skriv adressen på én linje, mellem < og >.
check-secret = Det her ligner en hemmelighed: en session, en adgangskode eller en nøgle. Alle med en kopi har den.
    .hint = Skift hemmeligheden, hvor den bruges, og fjern den her. Historikken beholder den gamle tekst.
check-placeholder = »{ $word }« er ikke udfyldt.
    .hint = Udfyld det, eller fjern det.
check-unknown-role = { $id } er ikke på kontaktlisten.
    .hint = Ret id'et, eller tilføj personen eller rollen i contacts.yaml.
check-like-roles = »{ $role }« og »{ $other }« kan være samme rolle.
    .hint = Brug ét navn i hele beredskabsmappen.
check-two-owners = Kapitlet ejes af { $owner }, planen af { $plans }.
    .hint = Giv begge samme ejer, eller angiv, hvem der opdaterer planen, i binder.yaml (updates).
check-no-deputy = { $who } har ingen stedfortræder.
    .hint = Udpeg en: binder contacts set NAVN deputy-of ROLLE
check-venues-depend = Alle mødesteder afhænger af et system, der kan være nede.
    .hint = Tilføj et, der ikke gør: et lokale, en telefonkonference.
check-call-order-depends = Alle kanaler til indkaldelsen afhænger af netværket.
    .hint = Tilføj phone eller sms i call-order.
check-log-media-depend = Alle medier til loggen afhænger af et system, der kan være nede.
    .hint = Tilføj binder i log-media.
check-system-circle = { $system } afhænger af sig selv via andre systemer.
    .hint = Ret depends-on.
check-audience-no-way = Ingen kanal til »{ $audience }« virker uden netværk.
    .hint = Tilføj en under reserve, der gør: phone, sms, papir.
check-route-no-way = Alle kanaler på vejen { $route } kræver netværket.
    .hint = Tilføj phone.
check-said-twice = Afsnittet begynder som det på { $place }.
    .hint = Behold det ene, hvis de siger det samme.
check-point-twice = Punkt { $number } har samme ord som punkt { $first }.
    .hint = Fjern den ene, eller skriv forskellen.
check-number-twice = »{ $other }« har også nummeret { $number }.
    .hint = Giv det ene et andet nummer.
check-supplier-not-verified = Beredskabsplanen hos { $supplier } er ikke kontrolleret.
    .hint = Bed om den, og skriv datoen som plan-verified.
check-supplier-verified-long-ago = Beredskabsplanen hos { $supplier } blev senest kontrolleret { $date }.
    .hint = Spørg igen, og skriv datoen som plan-verified.
check-supplier-no-contact = { $supplier } har ingen kontakt på kontaktlisten.
    .hint = Skriv en ind i suppliers.yaml (contact).
check-system-no-supplier = { $system } har ingen leverandør.
    .hint = Skriv, hvem der driver det, i systems.yaml (supplier).
check-no-owner = Planen har ingen ejer.
    .hint = Angiv en i binder.yaml (owner).
check-no-review-date = Dokumentet mangler en dato for gennemgang.
    .hint = Gennemgå det: binder plan reviewed DOKUMENT
check-review-due = Gennemgangen er forfalden: den seneste var { $date }.
    .hint = Gennemgå det: binder plan reviewed DOKUMENT
check-duty-checked-long-ago = Kravet blev senest sammenlignet med sin kilde { $date }.
    .hint = Sammenlign det, og skriv datoen som checked.
check-impossible-date = { $date } kan ikke passe.
    .hint = Ret datoen.
check-image-without-words = Billedet har ingen tekst, der siger, hvad det viser.
    .hint = Skriv den mellem de kantede parenteser: ![tekst](fil).
check-not-taken-in = Et dokument kan ikke hedde sådan, så filen er ikke en del af beredskabsmappen.
    .hint = Se, hvad den kan hedde: binder status
check-emptied = { $document } er tømt eller slettet; den seneste version med indhold vises.
    .hint = Gendan det, eller bekræft: binder plan restore DOKUMENT
check-number-forms = { $number } er ikke skrevet som { $first }.
    .hint = Skriv alle numre i et dokument på én måde.
check-number-alone = Tallet { $number } står alene.
    .hint = Slet det, hvis det er et sidetal, der er fulgt med.
check-one-language = »{ $message }« findes kun på ét sprog.
    .hint = Skriv den på det andet, eller fjern sproget fra navnet.
check-sealed-overdue = Forseglet liste { $list } skulle gemmes til { $date }.
check-exercise-due = Der skulle have været øvet senest { $date }.
check-mirror-no-day = Siden er kopieret fra { $source }, uden dag.
check-mirror-no-source = Siden har dagen, den blev kopieret, men ikke kilden.
check-mirror-old = Siden er som { $source } den { $date }. Sammenlign dem, og skriv: binder plan reviewed DOKUMENT --mirrored
check-old-paper = Ark { $numbers } blev udskrevet { $date } og er ældre end grænsen.
    .hint = Udskriv det igen, og makulér det gamle: binder print due
check-too-few-copies = { $incident } har for få kopier: der mangler { $copies ->
        [one] én kopi
       *[other] { $copies } kopier
    } og { $places ->
        [one] ét sted
       *[other] { $places } steder
    }.
    .hint = Synkronisér til flere steder: binder copies
check-heading-missing = Planen mangler overskriften »{ $heading }«, som binder.yaml har som fast.
    .hint = Tilføj kapitlet, eller ret headings i binder.yaml.
check-heading-missing-near = Planen mangler overskriften »{ $heading }«. Er det »{ $near }«?
    .hint = Ret overskriften, eller ret headings i binder.yaml.
check-heading-order = »{ $heading }« skal stå efter »{ $before }«.
    .hint = Omdøb kapitlernes filer, så de kommer i den faste rækkefølge.
check-local-nowhere = Den fælles plan har intet afsnit »{ $section }«.
    .hint = Ret overskriften, eller lad teksten være enhedens eget afsnit.
check-local-near = Den fælles plan har intet afsnit »{ $section }«. Hedder det nu »{ $near }«?
    .hint = Ret overskriften i hovedet.
check-local-several = Flere afsnit i den fælles plan hedder »{ $section }«.
    .hint = Skriv kapitlets fil i stedet, for eksempel plan/04-handling.md.
check-local-twice = Enheden har flere tekster i stedet for »{ $section }«.
    .hint = Behold én, eller brug { "adds-to" }.
check-unit-no-record = Enheden { $unit } har en filmappe, men ingen titel i units.yaml.
    .hint = Tilføj den i units.yaml.
check-unit-leader = Lederen af { $unit }, { $leader }, er ikke på kontaktlisten.
    .hint = Ret id'et, eller tilføj personen.

check-explain-d1 = En henvisning til et afsnit, der ikke findes, eller hvis ord hører til et andet afsnit.
check-explain-d2 = En henvisning til et bilag, hvis ord hører til et andet bilag.
check-explain-d3 = En henvisning til en tabel i starten af dokumentet, hvor der ikke er nogen.
check-explain-d4 = Et bilag med et bogstav, som ingen overskrift har, eller med både bogstav og nummer: to nummereringer af de samme bilag.
check-explain-d5 = Et mandat, der er udløbet, eller personer, der skal have besked på e-mail uden at have en adresse.
check-explain-d6 = En adresse, der kun kan læses på nettet. Når nettet er nede, er indholdet væk.
check-explain-d7 = En session, en adgangskode eller en privat nøgle i et dokument. Alle med en kopi har den, for altid.
check-explain-d8 = Et link til et dokument, der ikke er i beredskabsmappen, eller en adresse delt over to linjer.
check-explain-d9 = Et hul, der aldrig blev udfyldt: XX, TODO, NN. Felterne i beskeder tæller ikke med.
check-explain-d10 = En person eller rolle, der nævnes, men ikke er på kontaktlisten, eller to navne for det, der kan være én rolle.
check-explain-d11 = Et kapitel med en anden ejer end planen, hvor binder.yaml ikke angiver, hvem der opdaterer planen.
check-explain-d12 = Et medlem af kommittéen, eller planens ejer, uden stedfortræder.
check-explain-d13 = Mødesteder, kanaler eller medier til loggen, der alle afhænger af systemer, som kan være nede; systemer, der afhænger af sig selv.
check-explain-d14 = Et afsnit, der findes to gange i planen. En dag bliver kun det ene rettet.
check-explain-d15 = En leverandør, hvis beredskabsplan aldrig er kontrolleret, eller for længe siden.
check-explain-d16 = En plan uden ejer, eller et dokument uden dato for gennemgang.
check-explain-d17 = Numre i samme dokument skrevet på flere måder: øjet overser et forkert ciffer. Et tal, der står alene, som et sidetal.
check-explain-d18 = Et system uden leverandør, eller en leverandør uden kontakt.
check-explain-d19 = Personer, der ikke kan nås, når nettet er nede, eller en alarmvej, der kræver det.
check-explain-d20 = En gennemgang, eller en sammenligning af et krav med dets kilde, der er forfalden.
check-explain-d21 = En dato i fremtiden, eller i år 26.
check-explain-d22 = To punkter i en tjekliste med samme ord.
check-explain-d23 = To afsnit med samme nummer.
check-explain-d24 = Et billede uden tekst, der siger, hvad det viser: intet for en terminal, papir eller en skærmlæser.
check-explain-d25 = En fil med et navn, som intet dokument kan have, så den er ikke en del af beredskabsmappen.
check-explain-d26 = Et dokument, der er tømt eller slettet; den seneste version med indhold vises.
check-explain-d27 = En besked på ét sprog, hvor navnet siger, at der er flere.
check-explain-d28 = Noget i et dokument, der ikke kan læses efter hensigten.
check-explain-d29 = Papir, der er ældre end grænsen (print-age i binder.yaml). Det, der står på det, kan være forkert.
check-explain-d30 = En åben hændelse, der findes i færre kopier eller færre steder, end binder.yaml kræver (copies).
check-explain-d31 = En fast overskrift, der mangler eller står forkert (headings i binder.yaml).
check-explain-d32 = En enheds tekst, der ikke passer til den fælles plan, eller en enhed uden titel.
check-explain-d33 = En forseglet liste, hvis sidste dag er passeret: destruér den, eller forsegl den med en senere dag.
check-explain-d34 = Der er ikke øvet så ofte, som binder.yaml kræver (exercise under limits).
check-explain-d35 = Et kapitel, der er kopieret fra en anden side uden kilde (source) eller dag (mirrored), eller hvis dag ligger længere tilbage end mirror-age i binder.yaml.

check-done = { $documents ->
        [one] 1 dokument kontrolleret
       *[other] { $documents } dokumenter kontrolleret
    }: { $flaws ->
        [0] intet at rette
        [one] 1 ting at rette
       *[other] { $flaws } ting at rette
    }{ $silenced ->
        [0] .
       *[other] , { $silenced } med begrundelse: binder check --all
    }
check-fix-nothing = Intet kan rettes, uden at nogen vurderer det. Se fundene: binder check
check-fix-ask = { $lines ->
        [one] Gem den ændrede linje? [j/N]
       *[other] Gem de { $lines } ændrede linjer? [j/N]
    }
check-fix-not-written = Intet er gemt. Gem: binder check --fix --yes
check-title-silenced = Med begrundelse
check-reason = Begrundelse: { $reason }
check-how-to-silence = Skal det være, som det er, skrives begrundelsen på linjen ovenover: { $yaml } eller { $markdown }
check-reason-word = begrundelse
check-no-such-code = Der er ingen regel { $code }.
    .hint = Reglerne er D1 til D33: binder check explain D7
help-check = Kontrollér, om beredskabsmappen er til at stole på

    Forkerte henvisninger, døde links, hemmeligheder, huller, udløbne mandater,
    personer uden stedfortræder og alt, der afhænger af et system, som er nede,
    når beredskabsmappen skal bruges. Slutter med 4, hvis noget skal rettes.
    .sarif = Som SARIF, til Git-værter
    .ci = Et job til GitHub, der kontrollerer hver ændring
    .fix = Ret det, der ikke kan ændre tekstens indhold: adresser delt over to linjer, og numre skrevet på en anden måde end det første
    .yes = Gem uden at spørge
    .examples =
        binder check
        binder check --all
        binder check explain D7
help-check-explain = Forklar en regel, og hvordan et fund kan blive stående
    .code = Reglens kode, som den vises ved et fund
    .examples = binder check explain D7
