## Tider som skrivs

log-time-unreadable = "{ $typed }" går inte att läsa som en tid.
    .hint = Skriv till exempel 13:55, igår 22:10, "2026-11-22 13:55" eller -15m.
log-time-to-come-unreadable = "{ $typed }" går inte att läsa som en kommande tid.
    .hint = Skriv till exempel 2h, 18:00, "imorgon 08:00" eller "2026-11-24 12:00".
log-time-twice = Klockan { $typed } inträffar två gånger den natten, när klockan ställs tillbaka.
    .hint = Skriv { $first } eller --first för den första gången, { $second } eller --second för den andra.
log-time-never = Klockan { $typed } finns inte den { $day }: då ställs klockan fram.
    .hint = Skriv tiden som klockan visade efteråt, till exempel 03:30.
log-day-unreadable = "{ $typed }" går inte att läsa som en dag.
    .hint = Skriv till exempel 2026-11-22, idag eller igår.

## När något är skrivet

log-written = { $id } är skriven, { $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }, i { $log }. { $unshared ->
        [0] Den finns också i andra kopior.
        [one] 1 anteckning finns bara i den här kopian.
       *[other] { $unshared } anteckningar finns bara i den här kopian.
    }
log-kept = { $id } är sparad i den här datorn, { $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }, och läggs in i { $log } av nästa kommando. { $unshared ->
        [0] Allt annat finns också i andra kopior.
        [one] 1 anteckning finns bara i den här kopian.
       *[other] { $unshared } anteckningar finns bara i den här kopian.
    }
log-waits = { $id } är sparad i den här datorn, { $day ->
        [today] kl. { $time }
       *[other] { $day } kl. { $time }
    }, och väntar på att läggas in i { $log }.
log-the-journal = journalen
log-not-shown = { $id } är sparad, men svaret gick inte att skriva ut.
log-refused-kept = Det du skrev är sparat i { $file }:
log-refused-on-paper = Det du skrev gick inte att spara någonstans. Skriv det på papper:
bytes-not-text = Det som kom är inte text i UTF-8, så inget av det skrevs in. { $kept ->
        [no] Det kunde inte sparas någonstans.
       *[other] Varje byte av det är sparad i { $file }.
    }
    .hint = Säg hur det är kodat; det ser ut som { $encoding }: binder log add - --encoding { $encoding } < FIL
bytes-nul = Det som kom innehåller en nollbyte, som ingen text har, så inget av det skrevs in. { $kept ->
        [no] Det kunde inte sparas någonstans.
       *[other] Varje byte av det är sparad i { $file }.
    }
    .hint = Är det en fil, bifoga den: binder log add "Vad det är" --file FIL. Är det text i UTF-16, säg det: --encoding utf-16le
bytes-unknown-encoding = { $encoding } är inget känt sätt att koda text.
    .hint = Skriv till exempel --encoding windows-1252, iso-8859-1, macintosh eller utf-16le.

log-type-the-text = Skriv texten. Avsluta den på en egen rad med: { $keys }
log-no-text = Det finns ingen text att skriva.
    .hint = Skriv vad som hände: binder log add "Strömmen är tillbaka i hall 2"
log-protected-refused = Skyddade anteckningar går inte att skriva än, och inget skrevs.
    .hint = Skriv den utan namn och utan --handling protected.
log-decision-without-reason = Beslutet är skrivet, men inte varför. Skriv skälet medan det är färskt: binder log add "Skäl för { $id }: …"
log-omission-without-reason = Skriv gärna varför det inte görs, medan det är färskt: --why "…"
log-late-without-reason = Noterad { $hours ->
        [0] { $minutes } minuter
       *[other] { $hours } h { $minutes } min
    } i efterhand. Säg gärna varför nästa gång: --late "ensam på passet"
log-clock-jumped = Datorns klocka stod på { $before } när du skrev sist och står nu på { $now }. Går den fel: ställ den, och rätta tiden med binder log correct.
log-in-the-future = Tiden { $time } ligger framåt. Den är skriven så.
log-file-left-out = Filen { $file } gick inte att läsa och är inte med. Lägg till den med: binder log attach { $id } FIL
log-file-unreadable = Filen { $file } går inte att läsa. Inget är skrivet.
    .hint = Se efter vad den heter och försök igen.
log-no-file-left-out = { $kind ->
        [folder] { $file } är en mapp, ingen fil, och är inte med.
       *[other] { $file } är ett namngivet rör eller en enhet, ingen fil, och är inte med.
    } Lägg till en fil med: binder log attach { $id } FIL
log-no-file = { $kind ->
        [folder] { $file } är en mapp, ingen fil. Inget är skrivet.
       *[other] { $file } är ett namngivet rör eller en enhet, ingen fil. Inget är skrivet.
    }
    .hint = Spara det som en fil först och försök igen.
log-file-too-big = Filen { $file } är större än 16 MB. Inget är skrivet.
    .hint = Lägg den där alla når den, och skriv var: binder log add "…"
log-file-too-big-left-out = Filen { $file } är större än 16 MB och är inte med. Lägg den där alla når den, och skriv var.
log-no-id = "{ $typed }" är inget id på en anteckning.
    .hint = Id:t står under tiden i loggen, till exempel anna-17: binder log
log-id-to-come = { $id } finns inte: det senaste du skrivit i den här loggen är { $last }.
    .hint = Se vilken anteckning du menar: binder log --mine
log-id-unknown = { $id } finns inte i { $log } i den här kopian än. Det är skrivet ändå.
log-already-done = { $id } var redan klar.
log-already-open = { $id } var redan öppen.
log-correct-nothing = Varken ny text eller ny tid är angiven.
    .hint = Skriv hela den nya texten: binder log correct ID "Ny text". Bara tiden: binder log correct ID --at 13:55
log-strike-no-reason = En anteckning stryks aldrig utan skäl.
    .hint = Säg varför: binder log strike { $id } --why "dubblett"

## Loggen

log-title-journal = Journalen
log-title-all = Alla loggar
log-drill = ÖVNING – ÖVNING – ÖVNING
log-as-of = Så här mycket var noterat { $time }.
log-empty = Inget är skrivet här än. Skriv den första raden med: binder log add "Vad som hände"
log-none-open = Inga öppna åtgärder.
log-none-chosen = Inget i loggen stämmer med det du frågade efter.
log-guest = { $who } är gäst tills en medlem skriver: binder member add { $writer }
log-more = … och { $count } till av en gäst, { $writer }: binder log --guest { $writer }
log-more-set-aside = … och { $count } till av { $writer }, som inte räknas: binder log --guest { $writer }
log-more-guests = … och { $count } till av { $guests } andra gäster: binder member list
log-hidden = { $count ->
        [one] 1 rad av { $writer } är dold
       *[other] { $count } rader av { $writer } är dolda
    }, borttagen av { $by }: binder log --guest { $writer }
log-guest-no-name = Ingen kan heta "{ $typed }" här.
    .hint = Se vilka som skriver: binder member list
log-following = Nya rader visas här när de kommer. Avsluta med Ctrl-C.
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
log-sheet-own-template = Det här bladet är ifyllt efter en mall som någon i pärmen har ändrat ({ $file }), inte efter programmets egen. Vad som står i loggen: binder log
log-sheet-template-unfit = Mallen som någon i pärmen har ändrat ({ $file }) går inte att använda. Det här bladet är ifyllt efter programmets egen.
log-protected = [skyddad]
log-done-due = senast { $time }
log-done-overdue = försenad: { $time }
log-done-disputed = oenigt: { $ids }
log-label-unreadable = Går inte att läsa, så här står det:
log-label-open = Öppnad:
log-label-decision = Beslut:
log-label-decision-number = Beslut { $number }:
log-label-done = Klart:
log-label-reopen = Öppen igen:
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
log-note-struck = struken { $time } av { $who }: { $why }
log-note-late = noterad { $time }, i efterhand
log-note-late-because = noterad { $time }, i efterhand: { $reason }
log-note-guest = gäst, inte medlem än
log-note-suspended = { $who } är under misstanke
log-note-set-aside = skrivet av { $who } efter uteslutningen, räknas inte
log-note-shut-out = { $who } är borttagen, räknas inte
log-note-forked = två datorer skriver som { $writer }
log-note-of = gäller { $id }
log-note-other-text = gäller en annan text än den som står i { $id } här
log-note-unknown = gäller { $id }, som inte finns i den här kopian än
log-note-why = skäl: { $why }
log-note-question = på frågan: { $question }
log-note-after = efter { $log }
log-note-option = inte valt: { $option }
log-note-by = beslutat av { $by }
log-note-present = närvarande: { $who }
log-note-too-few = avvikelse: för få närvarande
log-note-not-approved = avvikelse: inte godkänd
log-note-not-first = avvikelse: externt före internt
log-note-other-channel = avvikelse: en annan väg än planens
log-note-deviation = avvikelse: { $word }
log-note-next-message = nästa besked senast { $time }
log-note-corrects = rättar { $id }
log-note-approved = godkänd av { $by }
log-note-review = omprövas { $time }
log-note-source = källa: { $source }
log-note-corrected = rättad { $time } av { $who }
log-note-first-time = först angiven till { $time }
log-note-before-open = noterad innan händelsen började
log-note-after-close = efter avslutet
log-note-priority = prioritet { $priority }
log-note-step = rutinsteg { $step }
log-entry-too-large = Anteckningen blir längre än en anteckning får vara, och är inte skriven.
    .hint = Skriv det långa i en fil och lägg den till en kort rad: binder log add "…" --file FIL
log-note-file = bilaga: { $file }
log-note-file-at = bilaga: { $file } ({ $path })
log-note-answer = svar av { $who }: { $text }

## Hjälp

help-log = Visa loggen: vad som hände, vad som görs åt det, av vem, och vad som är klart.
    .date = Bara den dagen: 2026-11-22, idag eller igår.
    .order = I ordning efter när det hände, eller efter när det noterades.
    .open = Bara åtgärder som inte är klara.
    .decisions = Bara beslut.
    .mine = Bara det du har skrivit eller ansvarar för.
    .members = Bara det som räknas: vad medlemmar har skrivit.
    .guest = Bara vad en gäst, eller en borttagen, har skrivit; allt.
    .since = Bara det som är noterat, eller har fått något tillagt, sedan dess.
    .as_of = Så som loggen var känd då.
    .new = Bara det andra har skrivit sedan du senast tittade så här.
    .follow = Fortsätt visa nya rader när de kommer.
    .all = Alla loggar tillsammans, även journalen.
    .format = Som tabell, Markdown, kalkylblad, JSON, en webbsida, eller en text som kan kontrolleras för sig (evidence).
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder log
        binder log --open
        binder log --members
        binder log --date igår --format html > logg.html
help-log-add = Skriv en rad i loggen. Inget nät behövs.
    .event = Vad som hände. Ett streck, -, läser texten från standard in.
    .at = När det hände: 13:55, igår 22:10, -15m. Annars nu.
    .late = Varför det noteras först nu.
    .action = Vad som ska göras.
    .owner = Vem som ansvarar för det: en roll eller en person.
    .due = När det ska vara klart.
    .priority = Hur viktigt det är: 1 görs först, 3 sist.
    .step = Rutinsteget som raden hör till.
    .source = Varifrån uppgiften kommer.
    .fact = Hur säker uppgiften är.
    .file = Filer som ska följa med.
    .handling = Vem som får läsa raden.
    .duty = Skyldigheten som raden uppfyller.
    .omission = Något som ni medvetet låter bli att göra.
    .why = Varför det inte görs.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder log add "Strömmen är borta i hall 2" --at 13:55
        binder log add "Inget svar" --action "Ring jouren" --owner drift --due 15:00
help-log-decide = Skriv ett beslut: vad, varför, vad som valdes bort, och vem som beslutade.
    .text = Beslutet. - läser texten från standard in.
    .why = Skälet, så som det var känt då.
    .option = Något som valdes bort, och varför: "vänta : orsaken är okänd". Kan anges flera gånger.
    .by = Vem som beslutade: en roll, en person eller en grupp.
    .review_at = När beslutet ska omprövas.
    .action = Vad som ska göras efter beslutet.
    .owner = Vem som ansvarar för det: en roll eller en person.
    .due = När det ska vara klart.
    .priority = Hur viktigt det är: 1 görs först, 3 sist.
    .step = Rutinsteget som beslutet hör till.
    .duty = Skyldigheten som beslutet uppfyller.
    .serious = Händelsen bedöms som allvarlig: de som då ska veta det påminns om.
    .at = När det beslutades. Annars nu.
    .late = Varför det skrivs först nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder log decide "Vi väntar" --why "Kopian är inte provad" --by alma
help-log-done = Säg att en åtgärd är klar.
    .id = Anteckningens id, till exempel anna-17.
    .text = Något att tillägga.
    .at = När det blev klart. Annars nu.
    .late = Varför det skrivs först nu.
    .source = Varifrån uppgiften kommer.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder log done anna-17
help-log-reopen = Säg att en åtgärd inte är klar, trots allt.
    .id = Anteckningens id, till exempel anna-17.
    .text = Något att tillägga.
    .at = När det visade sig. Annars nu.
    .late = Varför det skrivs först nu.
    .source = Varifrån uppgiften kommer.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder log reopen anna-17 "Felet kom tillbaka"
help-log-correct = Rätta en anteckning. Den gamla texten står kvar, överstruken.
    .id = Anteckningens id, till exempel anna-17.
    .text = Hela den nya texten.
    .at = Tiden då det egentligen hände.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder log correct anna-17 "41 servrar, inte 14"
help-log-strike = Stryk en anteckning. Den står kvar, överstruken, med skälet.
    .id = Anteckningens id, till exempel anna-17.
    .why = Varför den stryks.
    .examples = binder log strike anna-17 --why dubblett
help-log-attach = Lägg filer till en anteckning som redan är skriven.
    .id = Anteckningens id, till exempel anna-17.
    .file = Filerna.
    .examples = binder log attach anna-17 skärmbild.png
