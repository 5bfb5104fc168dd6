## Tider som skrivs

log-time-unreadable = ”{ $typed }” är ingen tid.
    .hint = Skriv till exempel 13:55, igår 22:10, "2026-11-22 13:55" eller -15m
log-time-to-come-unreadable = ”{ $typed }” är ingen kommande tid.
    .hint = Skriv till exempel 2h, 18:00, "imorgon 08:00" eller "2026-11-24 12:00"
log-time-twice = Klockan { $typed } inträffar två gånger den natten, eftersom klockan ställs tillbaka.
    .hint = Skriv { $first } eller --first för den första, { $second } eller --second för den andra
log-time-never = Klockan { $typed } finns inte den { $day }, eftersom klockan ställs fram.
    .hint = Skriv tiden som klockan visade efteråt, till exempel 03:30
log-day-unreadable = ”{ $typed }” är ingen dag.
    .hint = Skriv till exempel 2026-11-22, idag eller igår

## När något är skrivet

log-written = { $id } är loggad { $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    } i { $log }. { $unshared ->
        [0] Den finns också i andra kopior.
        [one] 1 anteckning finns bara i den här kopian.
       *[other] { $unshared } anteckningar finns bara i den här kopian.
    }
log-kept = { $id } är sparad på den här datorn, { $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }; nästa kommando lägger in den i { $log }. { $unshared ->
        [0] Allt annat finns också i andra kopior.
        [one] 1 anteckning finns bara i den här kopian.
       *[other] { $unshared } anteckningar finns bara i den här kopian.
    }
log-waits = { $id } är sparad på den här datorn, { $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }, och väntar på att läggas in i { $log }.
log-the-journal = journalen
log-not-shown = { $id } är loggad, men svaret gick inte att skriva ut.
log-refused-kept = Inget är loggat. Din text är sparad i { $file }:
log-refused-on-paper = Inget är loggat, och din text gick inte att spara. Skriv ner den på papper:
bytes-not-text = Det som lästes in är inte UTF-8-text, så inget är loggat. { $kept ->
        [no] Det gick inte att spara.
       *[other] Det är sparat oförändrat i { $file }.
    }
    .hint = { $kept ->
        [no] Ange teckenkodningen, som ser ut att vara { $encoding }: binder log add - --encoding { $encoding } < FIL
       *[other] Ange teckenkodningen, som ser ut att vara { $encoding }: binder log add - --encoding { $encoding } < { TYPED($file) }
    }
bytes-nul = Det som lästes in innehåller en nollbyte, så det är inte text och inget är loggat. { $kept ->
        [no] Det gick inte att spara.
       *[other] Det är sparat oförändrat i { $file }.
    }
    .hint = Är det en fil, bifoga den: binder log add "Vad det är" --file FIL – är det UTF-16-text, lägg till: --encoding utf-16le
bytes-unknown-encoding = Okänd teckenkodning { $encoding }.
    .hint = Skriv till exempel --encoding windows-1252, iso-8859-1, macintosh eller utf-16le

log-type-the-text = Skriv texten. Avsluta den på en egen rad med: { $keys }
log-no-text = Texten saknas.
    .hint = Skriv vad som hände: binder log add "Strömmen är tillbaka i hall 2"
log-refused-protected = Inget är loggat. Texten är skyddad och sparas därför ingenstans på datorn. Skriv ner den på papper:
log-false-key = Nyckeln till skyddade anteckningar i { $id } är inte den som den sägs vara. Den används inte.
    .hint = binder log show { $id } visar vem som lämnade ut den; ring den personen.
log-unsealed-file = --unsealed visar skyddade anteckningar på skärmen eller med --json, aldrig i en fil av annat format.
    .hint = Ta bort --unsealed eller --format.
log-no-such-file = { $id } har { $count ->
        [one] en fil
       *[other] { $count } filer
    }; ingen har det numret.
    .hint = Räkna dem i: binder log show { $id }
log-file-not-here = Filen är inte hel i kopian: { $file }
    .hint = binder doctor
log-file-shut = Filen är förseglad och öppnas inte av kopian: { $file }
    .hint = Skriv --unsealed; fråga en medlem om kopian saknar nyckeln.
log-not-sealed = Den skyddade anteckningen kunde inte förseglas. Inget av den är sparat på datorn.
    .hint = Skriv den på papper.
log-decision-without-reason = Beslutet saknar skäl. Skriv det medan det är färskt: binder log add "Skäl för { $id }: …"
log-omission-without-reason = Skäl saknas. Skriv nästa gång varför det inte görs: --why "…"
log-late-without-reason = Noterad { $hours ->
        [0] { $minutes } minuter
       *[other] { $hours } h { $minutes } min
    } i efterhand. Skriv nästa gång varför: --late "ensam på passet"
log-clock-jumped = Datorns klocka har hoppat från { $before } till { $now } sedan din senaste anteckning. Går den fel, ställ den och rätta tiden med: binder log correct ID --at TID
log-in-the-future = { $time } är i framtiden. Anteckningen har den tiden; rätta med: binder log correct ID --at TID
log-time-in-text = { $typed } står i texten; raden har tiden den skrevs. Hände det { $time }, rätta: binder log correct { $id } --at { TYPED($time) }
log-file-left-out = Filen { $file } gick inte att läsa och är inte bifogad. Bifoga den: binder log attach { $id } FIL
log-file-unreadable = Filen { $file } går inte att läsa. Inget är loggat.
    .hint = Kontrollera namnet och försök igen.
log-no-file-left-out = { $kind ->
        [folder] { $file } är en mapp, ingen fil, och är inte bifogad.
       *[other] { $file } är ett namngivet rör eller en enhet, ingen fil, och är inte bifogad.
    } Bifoga en fil: binder log attach { $id } FIL
log-no-file = { $kind ->
        [folder] { $file } är en mapp, ingen fil. Inget är loggat.
       *[other] { $file } är ett namngivet rör eller en enhet, ingen fil. Inget är loggat.
    }
    .hint = Spara det som en fil först och försök igen.
log-file-too-big = Filen { $file } är större än 16 MB. Inget är loggat.
    .hint = Lägg den där alla når den, och logga var: binder log add "…"
log-file-too-big-left-out = Filen { $file } är större än 16 MB och är inte bifogad. Lägg den där alla når den, och logga var.
log-nobody-wrote = Ingen { $who } har skrivit här.
    .hint = Här har skrivit: { $names }
log-no-such-kind = Inga rader av slaget { $kind }.
    .hint = Här finns: { $kinds }
log-unknown-verb = { $typed } är inget som görs med loggen.
    .hint = Menade du: binder log { TYPED($near) }. För att söka efter orden: binder find ORD
log-no-such-entry = Ingen anteckning har id:t eller orden { $typed }.
    .hint = Sök: binder find { TYPED($typed) }
log-several-entries = { $typed } kan vara { $count } anteckningar: { $ids }.
    .hint = Skriv id:t, till exempel { $first }
log-entry-standing = Räknas
log-entry-member = ja, skrivet av en medlem
log-entry-history = Historik
log-entry-audience = Till
log-entry-channel = Kanal
log-entry-recipients = Mottagare
log-entry-language = Språk
log-told-done = Klart: { $what }
log-told-reopen = Öppet igen: { $what }
log-told-correct = Rättat. Förut stod: { $what }
log-told-strike = Struket: { $what }
log-told-attach = Bifogat till: { $what }
log-nothing-to-strike = Du har inte skrivit någon rad i den här loggen som kan strykas.
    .hint = Se raderna: binder log --mine
log-struck-at-once = fel, struket av den som skrev det
log-of-incident = Ingen händelse är öppen. Loggen för den senaste: binder log --incident { TYPED($log) }
log-rows-before = { $rows ->
    [one] En rad före dem
   *[other] { $rows } rader före dem
}: binder log -n { TYPED($all) }
log-no-id = ”{ $typed }” är inget id på en anteckning.
    .hint = Id:t finns under tiden i loggen, till exempel anna-17: binder log
log-id-to-come = { $id } finns inte. Din senaste anteckning i loggen är { $last }.
    .hint = Hitta anteckningen du menar: binder log --mine
log-id-unknown = { $id } finns inte i { $log } i den här kopian än. Loggat ändå.
log-already-done = { $id } var redan klar.
log-already-open = { $id } var redan öppen.
log-correct-nothing = Ny text eller ny tid saknas.
    .hint = Skriv hela den nya texten: binder log correct ID "Ny text" – eller bara tiden: binder log correct ID --at 13:55
log-strike-no-reason = Skälet saknas. En anteckning stryks aldrig utan skäl.
    .hint = Skriv varför: binder log strike { $id } --why "dubblett"

## Loggen

log-title-journal = Journalen
log-title-all = Alla loggar
log-drill = ÖVNING – ÖVNING – ÖVNING
log-authors = Skrivet av: { $all }
log-as-of = Loggen som den var noterad { $time }.
log-empty = Loggen är tom. Skriv den första anteckningen: binder log add "Vad som hände"
log-none-open = Inga öppna åtgärder.
log-none-chosen = Inga anteckningar stämmer.
log-was-it-a-row = Skulle det loggas, skriv: { $command }
log-guest = { $who } är gäst tills en medlem skriver: binder member add { $writer }
log-more = … och { $count } till av en gäst, { $writer }: binder log --guest { $writer }
log-more-set-aside = … och { $count } till av { $writer }, som inte räknas: binder log --guest { $writer }
log-more-guests = … och { $count } till av { $guests } andra gäster: binder member list
log-hidden = { $count ->
        [one] 1 anteckning av { $writer } är dold
       *[other] { $count } anteckningar av { $writer } är dolda
    }, borttagen av { $by }: binder log --guest { $writer }
log-guest-no-name = ”{ $typed }” kan inte vara en skribents namn.
    .hint = Se vilka som skriver: binder member list
log-following = Visar nya anteckningar när de kommer. Avsluta med Ctrl-C.
log-column-id = Id
log-column-time = Tidpunkt
log-column-event = Händelse
log-column-action = Åtgärd
log-column-owner = Ansvarig
log-column-done = Klart
log-column-noted = Noterad
log-column-writer = Skriven av
log-column-step = Rutinsteg
log-sheet-open = öppen
log-sheet-closed = avslutad { $date }
log-sheet-own-template = Bladet använder en mall som är ändrad i den här pärmen ({ $file }) i stället för programmets. Se själva loggen: binder log
log-sheet-template-unfit = Mallen som är ändrad i den här pärmen ({ $file }) har fel. Bladet använder programmets mall.
log-protected = [skyddad]
log-done-due = senast { $time }
log-done-overdue = försenad: { $time }
log-done-disputed = oenigt: { $ids }
log-label-unreadable = Går inte att läsa, rå text:
log-label-open = Öppnad:
log-label-decision = Beslut:
log-label-decision-number = Beslut { $number }:
log-label-done = Klart:
log-label-reopen = Öppnad igen:
log-label-correct = Rättelse:
log-label-strike = Strykning:
log-label-attach = Bilaga:
log-label-answer = Svar:
log-label-brief = Lägesbild:
log-label-evaluate = Utvärdering:
log-label-omission = Underlåtelse:
log-label-cost = Kostnad:
log-label-directive = Tillfällig riktlinje:
log-label-unconfirmed = Obekräftat:
log-label-confirmed = Bekräftat:
log-label-refuted = Dementerat:
log-is-struck = struken
log-note-struck = struken { $time } av { $who }: { $why }
log-note-late = noterad { $time }, i efterhand
log-note-late-because = noterad { $time }, i efterhand: { $reason }
log-note-guest = gäst, inte medlem än
log-note-suspended = { $who } är ifrågasatt
log-note-set-aside = skrivet av { $who } efter borttagningen, räknas inte
log-note-shut-out = { $who } är borttagen, räknas inte
log-note-forked = två datorer skriver som { $writer }
log-note-of = gäller { $id }
log-note-other-text = gäller en annan text än den { $id } har här
log-note-unknown = gäller { $id }, som inte finns i den här kopian än
log-note-why = skäl: { $why }
log-note-question = på frågan: { $question }
log-note-after = efter { $log }
log-note-option = inte valt: { $option }
log-note-by = beslutat av { $by }
log-note-present = närvarande: { $who }
log-note-too-few = avvikelse: inte beslutsför
log-note-not-approved = avvikelse: inte godkänd
log-note-not-first = avvikelse: externt före internt
log-note-other-channel = avvikelse: annan kanal än planens
log-note-deviation = avvikelse: { $word }
log-note-next-message = nästa besked senast { $time }
log-note-corrects = rättar { $id }
log-note-approved = godkänd av { $by }
log-note-review = omprövas { $time }
log-note-place = plats: { $place }
log-note-paper = från blad { $sheet }, rad { $line }, skrivet av { $who }
log-note-source = källa: { $source }
log-note-corrected = rättad { $time } av { $who }
log-note-first-time = först angiven till { $time }
log-note-before-open = noterad innan händelsen började
log-note-reopened = öppnad igen { $time } av { $who }
log-note-after-close = tillagd efter avslutet
log-note-priority = prioritet { $priority }
log-note-step = rutinsteg { $step }
log-entry-too-large = Anteckningen är för lång. Inget är loggat.
    .hint = Lägg den långa delen i en fil och bifoga den: binder log add "…" --file FIL
log-note-file = bilaga: { $file }
log-note-file-at = bilaga: { $file } ({ $path })
log-note-answer = svar av { $who }: { $text }

## Hjälp

help-log = Visa loggen: vad som hände, åtgärder, ansvariga och vad som är klart
    .words = Ord som ska stå i raden; alla ska finnas
    .last = Bara de sista: -n 20
    .by = Bara det en person har skrivit
    .kind = Bara ett slag: decision, message, fact …
    .owner = Bara det en roll eller person ansvarar för
    .date = Bara den här dagen: 2026-11-22, idag eller igår
    .order = Sortera efter när det hände (at) eller när det noterades (noted)
    .open = Bara åtgärder som inte är klara
    .decisions = Bara beslut
    .mine = Bara det du har skrivit eller ansvarar för
    .members = Bara anteckningar som räknas, av medlemmar
    .guest = Alla anteckningar av den här gästen eller borttagna medlemmen
    .since = Bara det som har noterats eller ändrats sedan dess
    .as_of = Visa loggen som den var vid den här tiden
    .new = Bara det andra har skrivit sedan du senast använde --new
    .follow = Fortsätt och visa nya anteckningar när de kommer
    .format = Format; evidence är en text som kan kontrolleras för sig
    .unsealed = Visa skyddade anteckningar som kopian kan öppna, också när svaret inte går till en terminal
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder log
        binder log -n 20
        binder log --open
        binder log --members
        binder log --date igår --format html > logg.html
help-log-show = Visa en anteckning i sin helhet: text, historik, källa, och om den räknas
    .id = Anteckningens id, eller ord som bara står i den
    .raw = Bara texten, som den är, för att kopieras
    .file = Skriv ut en av filerna, efter nummer från 1
    .unsealed = Visa skyddade anteckningar som kopian kan öppna, också när svaret inte går till en terminal
    .examples = binder log show anna-1
help-log-add = Logga vad som hände
    .event = Vad som hände; - läser texten från standard in
    .at = När det hände: 13:55, "igår 22:10" eller -15m [standard: nu]
    .late = Varför det noteras i efterhand
    .action = Vad som ska göras åt det
    .owner = Vem som gör det: en roll eller en person
    .due = När det ska vara klart
    .priority = Prioritet från 1 (först) till 3 (sist)
    .step = Rutinsteget som det hör till
    .place = Var det hände
    .source = Varifrån uppgiften kommer
    .fact = Hur säker uppgiften är: inte kontrollerad, bekräftad eller dementerad
    .file = Bifoga filer
    .handling = Vem som får läsa: alla, bara organisationen, eller bara medlemmar som får läsa skyddade anteckningar: då förseglas texten
    .duty = Kravet som det uppfyller
    .omission = Det är något ni medvetet låter bli att göra
    .why = Varför det inte görs
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder log add "Strömmen är borta i hall 2" --at 13:55
        binder log add "Inget svar" --action "Ring jouren" --due 15:00
help-log-decide = Logga ett beslut: vad, varför, av vem och vad som valdes bort
    .text = Beslutet; - läser texten från standard in
    .why = Skälet, som det var känt då
    .option = Något som valdes bort, och varför: "vänta : orsaken är okänd"; kan anges flera gånger
    .by = Vem som beslutade: en roll, en person eller en grupp
    .review_at = När beslutet ska omprövas
    .action = Vad som ska göras för att verkställa det
    .owner = Vem som gör det: en roll eller en person
    .due = När det ska vara klart
    .priority = Prioritet från 1 (först) till 3 (sist)
    .step = Rutinsteget som det hör till
    .duty = Kravet som det uppfyller
    .serious = Markera händelsen som allvarlig och lista vilka som ska få veta det
    .at = När det beslutades [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder log decide "Vi väntar" --why "Säkerhetskopian är otestad" --by alma
help-log-done = Markera en åtgärd som klar
    .id = Anteckningens id, till exempel anna-17
    .text = En kommentar
    .at = När det blev klart [standard: nu]
    .late = Varför det noteras i efterhand
    .source = Varifrån uppgiften kommer
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder log done anna-17
help-log-reopen = Markera att en åtgärd trots allt inte är klar
    .id = Anteckningens id, till exempel anna-17
    .text = En kommentar
    .at = När det visade sig [standard: nu]
    .late = Varför det noteras i efterhand
    .source = Varifrån uppgiften kommer
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder log reopen anna-17 "Felet kom tillbaka"
help-log-correct = Rätta en anteckning; den gamla texten finns kvar, överstruken
    .id = Anteckningens id, till exempel anna-17
    .text = Hela den nya texten
    .at = När det egentligen hände
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder log correct anna-17 "41 servrar, inte 14"
help-log-strike = Stryk en anteckning; den finns kvar, överstruken, med skälet
    .id = Anteckningens id, till exempel anna-17
    .text = Varför den stryks
    .last = Det du själv skrev sist
    .why = Varför den stryks, som med TEXT
    .examples =
        binder log strike anna-17 Noterad två gånger
        binder log strike --last
help-log-attach = Bifoga filer till en anteckning
    .id = Anteckningens id, till exempel anna-17
    .file = Filerna
    .examples = binder log attach anna-17 ~/bild.png
