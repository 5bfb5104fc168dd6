## Tider der skrives

log-time-unreadable = "{ $typed }" kan ikke læses som et tidspunkt.
    .hint = Skriv for eksempel 13:55, "i går 22:10", "2026-11-22 13:55" eller -15m.
log-time-to-come-unreadable = "{ $typed }" kan ikke læses som et kommende tidspunkt.
    .hint = Skriv for eksempel 2h, 18:00, "i morgen 08:00" eller "2026-11-24 12:00".
log-time-twice = Klokken { $typed } forekommer to gange den nat, fordi uret stilles tilbage.
    .hint = Skriv { $first } eller --first for første gang, { $second } eller --second for anden gang.
log-time-never = Klokken { $typed } findes ikke { $day }, fordi uret stilles frem.
    .hint = Skriv det tidspunkt, uret viste bagefter, for eksempel 03:30.
log-day-unreadable = "{ $typed }" kan ikke læses som en dag.
    .hint = Skriv for eksempel 2026-11-22, "i dag" eller "i går".

## Når noget er skrevet

log-written = { $id } er skrevet i { $log } ({ $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }). { $unshared ->
        [0] Notatet findes også i andre kopier.
        [one] 1 notat findes kun i denne kopi.
       *[other] { $unshared } notater findes kun i denne kopi.
    }
log-kept = { $id } er gemt på denne computer ({ $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }) og lægges ind i { $log } ved næste kommando. { $unshared ->
        [0] Alt andet findes også i andre kopier.
        [one] 1 notat findes kun i denne kopi.
       *[other] { $unshared } notater findes kun i denne kopi.
    }
log-waits = { $id } er gemt på denne computer ({ $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }), men er endnu ikke lagt ind i { $log }.
log-the-journal = journalen
log-not-shown = { $id } er gemt, men svaret kunne ikke skrives ud.
log-refused-kept = Intet er skrevet i loggen. Din tekst er gemt i { $file }:
log-refused-on-paper = Intet er skrevet i loggen, og din tekst kunne ikke gemmes. Skriv den på papir:
bytes-not-text = Teksten er ikke UTF-8. Intet er skrevet i loggen. { $kept ->
        [no] Teksten kunne ikke gemmes.
       *[other] Den er gemt uændret i { $file }.
    }
    .hint = { $kept ->
        [no] Angiv tegnkodningen; det ligner { $encoding }: binder log add - --encoding { $encoding } < FIL
       *[other] Angiv tegnkodningen; det ligner { $encoding }: binder log add - --encoding { $encoding } < { TYPED($file) }
    }
bytes-nul = Teksten indeholder en nulbyte. Intet er skrevet i loggen. { $kept ->
        [no] Teksten kunne ikke gemmes.
       *[other] Den er gemt uændret i { $file }.
    }
    .hint = Er det en fil, så vedhæft den: binder log add "Hvad det er" --file FIL – er det tekst i UTF-16, så tilføj: --encoding utf-16le
bytes-unknown-encoding = Tegnkodningen { $encoding } kendes ikke.
    .hint = Skriv for eksempel --encoding windows-1252, iso-8859-1, macintosh eller utf-16le

log-type-the-text = Skriv teksten. Afslut med { $keys } på en linje for sig.
log-no-text = Notatet mangler tekst.
    .hint = Skriv, hvad der skete: binder log add "Strømmen er tilbage i hal 2"
log-refused-protected = Intet er logget. Teksten er beskyttet og gemmes derfor ingen steder på computeren. Skriv den ned på papir:
log-false-key = Nøglen til beskyttede notater i { $id } er ikke den, den siges at være. Den bruges ikke.
    .hint = binder log show { $id } viser, hvem der gav den ud; ring til vedkommende.
log-unsealed-file = --unsealed viser beskyttede notater på skærmen eller med --json, aldrig i en fil i et andet format.
    .hint = Udelad --unsealed eller --format.
log-no-such-file = { $id } har { $count ->
        [one] én fil
       *[other] { $count } filer
    }; ingen har det nummer.
    .hint = Tæl dem i: binder log show { $id }
log-file-not-here = Filen er ikke hel i kopien: { $file }
    .hint = binder doctor
log-file-shut = Filen er forseglet og åbnes ikke af kopien: { $file }
    .hint = Skriv --unsealed; spørg et medlem, hvis kopien mangler nøglen.
log-not-sealed = Det beskyttede notat kunne ikke forsegles. Intet af det er gemt på computeren.
    .hint = Skriv det på papir.
log-decision-without-reason = Beslutningen er skrevet uden begrundelse. Tilføj den: binder log add "Begrundelse for { $id }: …"
log-omission-without-reason = Undladelsen er skrevet uden begrundelse. Næste gang: --why "…"
log-late-without-reason = Noteret { $hours ->
        [0] { $minutes } minutter
       *[other] { $hours } t. { $minutes } min.
    } efter. Skriv gerne årsagen næste gang: --late "alene på vagten"
log-clock-jumped = Computerens ur viste { $before }, da du skrev sidst, og viser nu { $now }. Går det forkert, så stil det, og ret tidspunktet: binder log correct ID --at TID
log-in-the-future = Tidspunktet { $time } ligger i fremtiden. Notatet er gemt med det.
log-time-in-text = { $typed } står i teksten; notatet har det tidspunkt, det blev skrevet. Skete det { $time }, så ret det: binder log correct { $id } --at { TYPED($time) }
log-file-left-out = Filen { $file } kunne ikke læses og er ikke vedhæftet. Vedhæft den: binder log attach { $id } FIL
log-file-unreadable = Filen { $file } kan ikke læses. Intet er skrevet.
    .hint = Kontrollér filnavnet, og prøv igen.
log-no-file-left-out = { $kind ->
        [folder] { $file } er en filmappe og er ikke vedhæftet.
       *[other] { $file } er en pipe eller en enhed og er ikke vedhæftet.
    } Vedhæft en fil: binder log attach { $id } FIL
log-no-file = { $kind ->
        [folder] { $file } er en filmappe, ikke en fil. Intet er skrevet.
       *[other] { $file } er en pipe eller en enhed, ikke en fil. Intet er skrevet.
    }
    .hint = Gem indholdet som en fil, og prøv igen.
log-file-too-big = Filen { $file } er større end 16 MB. Intet er skrevet.
    .hint = Læg filen et fælles sted, og skriv hvor: binder log add "…"
log-file-too-big-left-out = Filen { $file } er større end 16 MB og er ikke vedhæftet. Læg den et fælles sted, og skriv hvor i loggen.
log-nobody-wrote = { $who } har ikke skrevet i denne log.
    .hint = Angiv en af dem, der har: { $names }
log-no-such-kind = Loggen har ingen notater af typen { $kind }.
    .hint = Angiv en af typerne: { $kinds }
log-unknown-verb = { $typed } er ikke en kommando til loggen.
    .hint = Mente du: binder log { TYPED($near) }. For at søge efter ordene: binder find ORD
log-no-such-entry = Intet notat har id eller tekst som { $typed }.
    .hint = Søg: binder find { TYPED($typed) }
log-several-entries = { $typed } passer på { $count } notater: { $ids }.
    .hint = Angiv id, for eksempel { $first }
log-entry-standing = Tæller
log-entry-member = ja, skrevet af et medlem
log-entry-history = Historik
log-entry-audience = Til
log-entry-channel = Kanal
log-entry-recipients = Modtagere
log-entry-language = Sprog
log-told-done = Udført: { $what }
log-told-reopen = Åben igen: { $what }
log-told-correct = Rettet. Tidligere tekst: { $what }
log-told-strike = Overstreget: { $what }
log-told-attach = Vedhæftet til: { $what }
log-nothing-to-strike = Du har ingen notater i denne log at overstrege.
    .hint = Se dine notater: binder log --mine
log-struck-at-once = fejl, overstreget af skribenten
log-of-incident = Ingen hændelse er åben. Loggen for den seneste: binder log --incident { TYPED($log) }
log-rows-before = { $rows ->
    [one] Ét ældre notat
   *[other] { $rows } ældre notater
}: binder log -n { TYPED($all) }
log-no-id = "{ $typed }" er ikke id på et notat.
    .hint = Id'et står under tidspunktet i loggen, for eksempel anna-17: binder log
log-id-to-come = { $id } findes ikke. Dit seneste notat i loggen er { $last }.
    .hint = Find notatet: binder log --mine
log-id-unknown = { $id } findes ikke i { $log } i denne kopi endnu. Notatet er skrevet.
log-already-done = { $id } var allerede udført.
log-already-open = { $id } var allerede åben.
log-correct-nothing = Angiv en ny tekst eller et nyt tidspunkt.
    .hint = Ny tekst: binder log correct ID "Ny tekst" – kun tidspunktet: binder log correct ID --at 13:55
log-strike-no-reason = Et notat kan ikke overstreges uden begrundelse.
    .hint = Angiv begrundelsen: binder log strike { $id } --why "skrevet to gange"

## Loggen

log-title-journal = Journalen
log-title-all = Alle logge
log-drill = ØVELSE – ØVELSE – ØVELSE
log-authors = Skrevet af: { $all }
log-as-of = Sådan var loggen noteret { $time }.
log-empty = Loggen er tom. Skriv det første notat: binder log add "Hvad der skete"
log-none-open = Ingen åbne handlinger.
log-none-chosen = Ingen notater i loggen passer til søgningen.
log-was-it-a-row = Skulle det noteres, så skriv: { $command }
log-guest = { $who } er gæst, indtil et medlem skriver: binder member add { $writer }
log-more = … og { $count } til af gæsten { $writer }: binder log --guest { $writer }
log-more-set-aside = … og { $count } til af { $writer }, som ikke tæller: binder log --guest { $writer }
log-more-guests = … og { $count } til af { $guests } andre gæster: binder member list
log-hidden = { $count ->
        [one] 1 notat af { $writer } er skjult
       *[other] { $count } notater af { $writer } er skjult
    }, fjernet af { $by }: binder log --guest { $writer }
log-guest-no-name = "{ $typed }" er ikke et kortnavn.
    .hint = Se, hvem der skriver: binder member list
log-following = Nye linjer vises, når de kommer. Stop med Ctrl-C.
log-column-id = Id
log-column-time = Tidspunkt
log-column-event = Hændelse
log-column-action = Handling
log-column-owner = Ansvarlig
log-column-done = Udført
log-column-noted = Noteret
log-column-writer = Skrevet af
log-column-step = Trin
log-sheet-open = åben
log-sheet-closed = afsluttet { $date }
log-sheet-own-template = Arket er udfyldt efter en ændret skabelon ({ $file }), ikke efter programmets egen. Hele loggen: binder log
log-sheet-template-unfit = Den ændrede skabelon ({ $file }) kan ikke bruges. Arket er udfyldt efter programmets egen.
log-protected = [beskyttet]
log-done-due = senest { $time }
log-done-overdue = frist overskredet: { $time }
log-done-disputed = modstridende: { $ids }
log-label-unreadable = Kan ikke læses. Indholdet er:
log-label-open = Åbnet:
log-label-decision = Beslutning:
log-label-decision-number = Beslutning { $number }:
log-label-done = Udført:
log-label-reopen = Åben igen:
log-label-correct = Rettelse:
log-label-strike = Overstreget:
log-label-attach = Bilag:
log-label-answer = Svar:
log-label-brief = Situationsbillede:
log-label-evaluate = Evaluering:
log-label-omission = Undladelse:
log-label-cost = Udgift:
log-label-directive = Midlertidig retningslinje:
log-label-unconfirmed = Ubekræftet:
log-label-confirmed = Bekræftet:
log-label-refuted = Afkræftet:
log-is-struck = overstreget
log-note-struck = overstreget { $time } af { $who }: { $why }
log-note-late = noteret { $time }, efterfølgende
log-note-late-because = noteret { $time }, efterfølgende: { $reason }
log-note-guest = gæst, ikke medlem endnu
log-note-suspended = { $who } er under afklaring
log-note-set-aside = skrevet af { $who } efter fjernelsen, tæller ikke
log-note-shut-out = { $who } er fjernet, tæller ikke
log-note-forked = to computere skriver som { $writer }
log-note-of = gælder { $id }
log-note-other-text = gælder en anden tekst end den i { $id } i denne kopi
log-note-unknown = gælder { $id }, som endnu ikke findes i denne kopi
log-note-why = begrundelse: { $why }
log-note-question = svar på: { $question }
log-note-after = efter { $log }
log-note-option = fravalgt: { $option }
log-note-by = besluttet af { $by }
log-note-present = til stede: { $who }
log-note-too-few = afvigelse: ikke beslutningsdygtig
log-note-not-approved = afvigelse: ikke godkendt
log-note-not-first = afvigelse: eksternt før internt
log-note-other-channel = afvigelse: en anden kanal end planens
log-note-deviation = afvigelse: { $word }
log-note-next-message = næste besked senest { $time }
log-note-corrects = retter { $id }
log-note-approved = godkendt af { $by }
log-note-review = genovervejes { $time }
log-note-place = sted: { $place }
log-note-paper = fra ark { $sheet }, linje { $line }, skrevet af { $who }
log-note-source = kilde: { $source }
log-note-corrected = rettet { $time } af { $who }
log-note-first-time = først angivet til { $time }
log-note-before-open = noteret før hændelsens begyndelse
log-note-reopened = genåbnet { $time } af { $who }
log-note-after-close = noteret efter afslutningen
log-note-priority = prioritet { $priority }
log-note-step = trin { $step }
log-entry-too-large = Notatet er for langt. Intet er skrevet.
    .hint = Gem teksten i en fil, og vedhæft den til et kort notat: binder log add "…" --file FIL
log-note-file = bilag: { $file }
log-note-file-at = bilag: { $file } ({ $path })
log-note-answer = svar fra { $who }: { $text }

## Hjælp

help-log = Vis loggen med handlinger, ansvarlige og status
    .words = Ord, som notatet skal indeholde; alle skal findes
    .last = Kun de sidste: -n 20
    .by = Kun én persons notater
    .kind = Kun én type: decision, message, fact …
    .owner = Kun notater, som en rolle eller person har ansvar for
    .date = Kun den dag, for eksempel 2026-11-22, "i dag" eller "i går"
    .order = Sortér efter, hvornår det skete (occurred), eller hvornår det blev noteret (noted)
    .open = Kun handlinger, der ikke er udført
    .decisions = Kun beslutninger
    .mine = Kun det, du har skrevet eller er ansvarlig for
    .members = Kun det, medlemmer har skrevet
    .guest = Alt, hvad en gæst eller en fjernet har skrevet
    .since = Kun notater, der er skrevet eller ændret siden da
    .as_of = Loggen, som den var kendt på det tidspunkt
    .new = Kun det, andre har skrevet, siden du sidst brugte --new
    .follow = Vis nye linjer, efterhånden som de kommer
    .format = Tabel, Markdown, CSV, JSON, webside (html) eller tekst, der kan kontrolleres uden binder (evidence)
    .unsealed = Vis beskyttede notater, som kopien kan åbne, også når svaret ikke går til en terminal
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder log
        binder log -n 20
        binder log --open
        binder log --members
        binder log --date "i går" --format html > log.html
help-log-show = Vis et notat i sin helhed: tekst, historik, kilde, og om det tæller
    .id = Notatets id, eller ord, der kun står i det
    .raw = Kun selve teksten, klar til at kopiere
    .file = Skriv en af filerne ud, efter nummer fra 1
    .unsealed = Vis beskyttede notater, som kopien kan åbne, også når svaret ikke går til en terminal
    .examples = binder log show anna-1
help-log-add = Skriv et notat i loggen
    .event = Hvad der skete. En bindestreg (-) læser teksten fra standardinput
    .at = Hvornår det skete: 13:55, "i går 22:10", -15m [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .action = Hvad der skal gøres
    .owner = Den ansvarlige: en rolle eller en person
    .due = Frist for handlingen
    .priority = Handlingens prioritet: 1 er højest, 3 lavest
    .step = Trinnet i planen, som notatet hører til
    .place = Hvor det skete
    .source = Hvor oplysningen kommer fra
    .fact = Hvor sikker oplysningen er: ubekræftet, bekræftet eller afkræftet
    .file = Filer, der vedhæftes
    .handling = Hvem der må læse det: alle, kun organisationen, eller kun medlemmer, der må læse beskyttede notater: så forsegles teksten
    .duty = Kravet, notatet opfylder
    .omission = Notér en bevidst undladelse
    .why = Begrundelsen for undladelsen
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder log add "Strømmen er væk i hal 2" --at 13:55
        binder log add "Intet svar" --action "Ring igen" --due 15:00
help-log-decide = Skriv en beslutning med begrundelse, fravalg og beslutningstagere
    .text = Beslutningen. En bindestreg (-) læser teksten fra standardinput
    .why = Begrundelsen, som den var kendt på det tidspunkt
    .option = Et fravalgt alternativ og hvorfor: "vente : årsagen er ukendt". Kan angives flere gange
    .by = Hvem der besluttede: en rolle, en person eller en gruppe
    .review_at = Hvornår beslutningen skal genovervejes
    .action = Hvad der skal gøres som følge af beslutningen
    .owner = Den ansvarlige: en rolle eller en person
    .due = Frist for handlingen
    .priority = Handlingens prioritet: 1 er højest, 3 lavest
    .step = Trinnet i planen, som beslutningen hører til
    .duty = Kravet, beslutningen opfylder
    .serious = Vurdér hændelsen som alvorlig, og vis, hvem der skal have besked
    .at = Hvornår det blev besluttet [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder log decide "Vi venter" --why "Årsagen er ukendt" --by kriseleder
help-log-done = Markér en handling som udført
    .id = Notatets id, for eksempel anna-17
    .text = Supplerende tekst
    .at = Hvornår det blev udført [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .source = Hvor oplysningen kommer fra
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder log done anna-17
help-log-reopen = Markér en handling som ikke udført
    .id = Notatets id, for eksempel anna-17
    .text = Supplerende tekst
    .at = Hvornår det viste sig [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .source = Hvor oplysningen kommer fra
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder log reopen anna-17 "Fejlen kom tilbage"
help-log-correct = Ret et notat; den gamle tekst bliver stående, overstreget
    .id = Notatets id, for eksempel anna-17
    .text = Hele den nye tekst
    .at = Det rigtige tidspunkt
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder log correct anna-17 "41 servere, ikke 14"
help-log-strike = Overstreg et notat; det bliver stående i loggen med begrundelsen
    .id = Notatets id, for eksempel anna-17
    .text = Begrundelsen for overstregningen
    .last = Dit eget seneste notat
    .why = Begrundelsen, som med TEKST
    .examples =
        binder log strike anna-17 Skrevet to gange
        binder log strike --last
help-log-attach = Vedhæft filer til et notat
    .id = Notatets id, for eksempel anna-17
    .file = Filerne, der vedhæftes
    .examples = binder log attach anna-17 ~/billede.png
