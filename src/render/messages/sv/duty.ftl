span-minutes = { $minutes } min
span-hours = { $hours } h
span-hours-minutes = { $hours } h { $minutes } min
span-days = { $days } dygn { $hours } h

duty-none = Allt som planen och lagen kräver just nu är gjort.
duty-heading-owed = Att göra
duty-heading-done = Gjort
duty-heading-deviations = Avvikelser
duty-heading-waiting = Gäller inte än
duty-column-what = Vad, och vem
duty-column-done = Gjort
duty-column-how = I tid?
duty-heading-lapsed = Gäller inte längre
duty-lapsed-until = gäller bara tills { $event }, { $time }
duty-lapsed-over = det var över { $time }, innan tiden kom
duty-lapsed-closed = gällde i början; händelsen avslutades { $time }
duty-lapsed-nothing = det finns inga tillfälliga riktlinjer
duty-how-done = När ett krav är uppfyllt: binder duty done NAMN "referensnummer eller kommentar". Mottagare, kanal och källa: binder duty --verbose
duty-at-once = genast
duty-since = sedan { $time }
duty-before = innan { $event }
duty-too-late = skulle vara gjort innan { $event } ({ $time })
duty-left = { $time } kvar
duty-over = { $time } försenat
duty-from = tidigast { $time }
duty-from-in = om { $time }
duty-from-over = { $time } sedan
duty-via = via { $channels }
duty-checked = kontrollerat { $day }
duty-no-advice = inte juridisk rådgivning
duty-no-advice-old = inte juridisk rådgivning; kontrollen är gammal
duty-part-email = e-post
duty-part-oral = muntligt
duty-parts-missing = återstår: { $parts }
duty-used = { $time } efter start
duty-in-time = { $time } före fristen
duty-late = { $time } för sent
duty-after = { $time } efter tidigaste tid
duty-early = { $time } för tidigt
duty-was-before = innan { $event } ({ $time })
duty-was-after = skulle vara gjort innan { $event } ({ $time })
duty-event-meeting = kommittén möts
duty-event-external = något publiceras
duty-event-message = något skickas till { $audience }
duty-begins = när { $event }
duty-starts-opened = händelsen öppnas
duty-starts-committee = kommittén aktiveras
duty-starts-plan = planen aktiveras
duty-starts-serious = händelsen markeras som allvarlig
duty-starts-normal = normalläge beslutas
duty-starts-closed = händelsen avslutas
duty-starts-clock = fristklockan { $name } startas
duty-starts-duty = { $id } är gjord
duty-order-not-done = { $what } ({ $id }): skulle vara gjort innan { $event }. Det var { $time }, och detta är inte gjort.
duty-order = { $what } ({ $id }): gjordes { $done }, men skulle vara gjort innan { $event }. Det var { $time }.
duty-was-late = { $what } ({ $id }): gjordes { $done }; fristen var { $due }.
duty-was-early = { $what } ({ $id }): gjordes { $done }, men fick inte göras före { $due }.
duty-other-channel = { $what } ({ $id }): skickades via { $channel }; planen säger { $via }.
duty-missing = { $id } är inte klar än. Återstår: { $parts }
duty-done-event = Gjort: { $what }
duty-part-wanted = { $id } har flera delar och är inte klar än. Ange vilken del med --part: { $parts }.
duty-part-unknown = { $id } har ingen del som heter { $part }; menade du { $nearest }? Loggat ändå.
duty-done-already = { $id } var redan gjord, se { $entry }. Den första anteckningen gäller.
duty-not-begun = { $id } gäller inte än. Loggat ändå.
duty-unknown = Det finns inget krav som heter { $typed }.
    .hint = Se alla krav: binder duty --all
duty-unknown-near = Det finns inget krav som heter { $typed }.
    .hint = Menade du: binder duty done { TYPED($nearest) }

clock-none = Ingen frist löper.
clock-others = Fristklockor att starta: { $names }. Till exempel: binder clock start NAMN --at 23:40 --why "…"
clock-called = { $name ->
        [personal-data] personuppgifter
        [student-data] studentuppgifter
        [serious] allvarligt
       *[other] { $name }
    }
clock-column-name = Fristklocka
clock-column-since = Sedan
clock-column-why = Varför, och vem
clock-runs = går
clock-stands = stoppad
clock-stopped-at = stoppad { $time }
clock-first-said = först angiven till { $time } ({ $id })
clock-corrected = före rättelse: { $time }
clock-beside = { $who } loggade samtidigt { $time }, i en annan kopia ({ $id }). Den sista anteckningen i loggens ordning gäller.
clock-no-reason = inget skäl angivet
clock-sets-nothing = Inget krav beror på fristklockan { $name }.
clock-no-longer = Krävs inte längre: { $duties }. Är något av det redan gjort, logga det: binder duty done NAMN
clock-started-event = Fristklockan { $name ->
        [personal-data] personuppgifter
        [student-data] studentuppgifter
        [serious] allvarligt
       *[other] { $name }
    } startas
clock-stopped-event = Fristklockan { $name ->
        [personal-data] personuppgifter
        [student-data] studentuppgifter
        [serious] allvarligt
       *[other] { $name }
    } stoppas
clock-unknown = Inget krav beror på en fristklocka som heter { $typed }. Loggat ändå. De som finns: { $known }
clock-unknown-none = Inget krav beror på någon fristklocka. { $typed } är loggad ändå; skriv kraven i duties.yaml: binder plan edit duties.yaml
clock-unknown-near = Inget krav beror på en fristklocka som heter { $typed }; menade du { $nearest }? Loggat ändå.
clock-without-reason = Skäl saknas: skriv det med --why. När ni fick kännedom om händelsen är en bedömning som kan granskas.
clock-not-running = Fristklockan { $name } gick inte. Loggat ändå.
clock-later = Fristklockan { $name } gick redan, från en tidigare tid. Fristerna räknas nu från den senare. Är det fel: binder clock start { TYPED($name) } --at TID --why "…"

help-duty = Lista krav och frister enligt planen och lagen
    .as_of = Visa listan som den var känd vid den här tiden
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder duty
        binder duty done gdpr-33-1 "Kvittens 4711" --at 11:03
help-duty-list = Lista krav och frister, som binder duty
    .as_of = Visa listan som den var känd vid den här tiden
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder duty list --all
help-duty-done = Markera ett krav som uppfyllt och visa hur mycket av tiden som gick åt
    .id = Kravets namn, som i listan
    .text = Ett referensnummer eller en kommentar; - läser texten från standard in
    .part = Vilken del, om kravet har flera: email, oral
    .channel = Kanalen som användes: email, phone …
    .why = Varför den är uppfylld, eller varför så
    .at = När det gjordes [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder duty done gdpr-33-1 "Kvittens 4711" --at 11:03
        binder duty done slutrapport --part email
help-clock = Visa frister som löper

    En fristklocka startar när fristerna börjar räknas, till exempel när ni fick kännedom om en incident med personuppgifter. Listan visar sedan när, vem som startade den och varför.
    .as_of = Visa fristklockorna som de var kända vid den här tiden
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder clock
help-clock-start = Starta en fristklocka, eller flytta dess start

    En tidigare starttid finns kvar i loggen.
    .name = Fristklockans namn, som i duties.yaml: personal-data, nis2
    .why = Varför den startar då; när ni fick kännedom är en bedömning som kan granskas
    .at = När den startade [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder clock start personal-data --at 23:40 --why "utläsningen är bekräftad"
help-clock-stop = Stoppa en fristklocka som inte skulle ha startats
    .name = Fristklockans namn
    .why = Skälet
    .at = När den stoppades [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder clock stop nis2 --why "inte en betydande incident"
