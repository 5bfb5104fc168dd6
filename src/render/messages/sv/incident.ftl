## Vilken händelse

incident-unknown = Det finns ingen händelse som heter { $typed } i den här kopian.
    .hint = Se vilka som finns: binder incident list
incident-unknown-near = Det finns ingen händelse som heter { $typed }. Menade du { $nearest }?
    .hint = Se vilka som finns: binder incident list
incident-unknown-written = Det finns ingen händelse som heter { $typed }. Raden skrivs i { $log }.
incident-unknown-written-near = Det finns ingen händelse som heter { $typed }; menade du { $nearest }? Raden skrivs i { $log }.
incident-written-after-close = { $log } är avslutad. Raden står efter avslutet.
incident-written-in-drill = { $log } är en övning, och { $real } pågår på riktigt. Raden står i övningen. Byt: binder incident use { TYPED($real) }
incident-of-several = { $count } händelser är öppna. Här visas { $log }.
incident-none-open = Ingen händelse är öppen.
    .hint = Öppna en: binder incident open "Vad som har hänt"
incident-journal-is-none = Journalen är ingen händelse.
    .hint = Se vilka händelser som finns: binder incident list
incident-use-journal = Rader skrivs i journalen, för att du har valt det.
incident-use-chosen = Den här händelsen är vald: rader skrivs här och kommandon gäller den.
incident-use-last = Ingen är vald. Den här öppnades senast av de öppna, så rader skrivs här.
incident-use-exercise = Ingen är vald, och bara en övning är öppen. Rader skrivs i den.
incident-use-none = Ingen händelse är öppen. Rader skrivs i journalen.

## Öppna

incident-no-title = Händelsen behöver ett namn. Inget är skrivet.
    .hint = Skriv kort vad som har hänt: binder incident open "Nätavbrott"
incident-first-row-event = Information om händelsen
incident-first-row-action = Informera internt först, sedan externt
incident-same-name = En öppen händelse heter redan så: { $id }. Är det samma, förena dem: binder incident unite
incident-not-chosen = Rader skrivs som förut. För att skriva i den nya: binder incident use { TYPED($log) }
incident-first = Gör först
incident-season = Kritisk period på året: { $title } ({ $from }–{ $to }).
incident-steps = Stegen
incident-life = Är liv i fara: ring 112 först. Pärmen larmar ingen.
incident-medium-binder = den här pärmen
incident-log-kept = Loggen förs i { $first }. Förs den någon annanstans, skriv var: binder log add "Loggen förs i …"
incident-log-kept-else = Loggen förs i första hand i { $first }, annars i { $others }. Skriv var den förs: binder log add "Loggen förs i …"
incident-log-kept-or = { $most } eller { $last }
incident-occurred = inträffade { $time } enligt { $who }
incident-occurred-event = Har inträffat: { $title }
incident-occurred-already = Det stod redan som inträffat. Det är skrivet igen.
incident-briefing = Till dig som för loggen
incident-briefing-everything = Skriv allt som händer, när det händer: binder log add "…". Också det ni väljer att inte göra.
incident-briefing-facts = Skriv vad ni vet och vem som sade det, inte vad ni tror.
incident-briefing-decisions = Skriv varje beslut med skäl, och vad som valdes bort.
incident-briefing-mistakes = Blev något fel? Inget suddas: binder log correct, binder log strike.
incident-briefing-read = Loggen kan begäras ut och kommer att granskas. Skriv så att andra förstår.

## Visa

incident-none = Ingen händelse har öppnats.
incident-more-of-guests = … och { $count } till öppnade av gäster, som inte är insläppta. Alla: binder incident list --json
incident-drill-word = [ÖVNING]
incident-in-use = ← här skrivs rader
incident-column-title = Händelse
incident-column-id = Id
incident-column-opened = Öppnad
incident-column-state = Läge
incident-label-state = Läge
incident-label-decided = Beslutat
incident-label-from = Kommer från
incident-label-also = Kallas även
incident-label-keepers = Loggförare
incident-label-steps = Steg
incident-label-actions = Åtgärder
incident-label-supports = Stöd
incident-from-by = { $reference }, eskalerad av { $who }
incident-opened-by = öppnad { $time } av { $who }
incident-opening-not-here = öppningen har inte kommit till den här kopian än
incident-by-guest = öppnad av en gäst
incident-is-open = Öppen
incident-is-risk = Hotar, har inte inträffat
incident-reopened-by = Öppen igen { $time } av { $who }
incident-closed-by = Avslutad { $time } av { $who }
incident-closed-after = Avslutad { $time } av { $who }; { $count ->
        [one] 1 anteckning
       *[other] { $count } anteckningar
    } efter avslutet
incident-committee-on = kriskommittén aktiv { $time }
incident-committee-off = kriskommittén inte längre aktiv { $time }
incident-plan-on = planen aktiv { $time }
incident-plan-off = planen inte längre aktiv { $time }
incident-routines-on = reservrutiner i drift { $time }
incident-routines-off = reservrutiner avslutade { $time }
incident-normal-on = normalläge { $time }
incident-normal-off = normalläget återtaget { $time }
incident-dissolved-on = kriskommittén avvecklad { $time }
incident-dissolved-off = avvecklingen återtagen { $time }
incident-actions-open = { $count ->
        [0] inga öppna
        [one] 1 öppen
       *[other] { $count } öppna
    }
incident-actions-late = { $count ->
        [one] 1 försenad
       *[other] { $count } försenade
    }
incident-steps-done = { $done } av { $total } klara; nästa: { $number } { $title }
incident-steps-all = alla { $total } är klara
incident-next = Härnäst
incident-last = Senast i loggen

## Förena och avsluta

incident-unite-event = Samma händelse som { $title } ({ $id })
incident-united-already = { $one } och { $other } är redan samma händelse.
    .hint = Se den: binder incident show { TYPED($one) }
incident-united-drill = Den ena var en övning. Tillsammans räknas de inte som övning.
incident-close-event = Händelsen avslutad: { $title }
incident-closed-already = { $id } är redan avslutad, av { $who }.
    .hint = Öppna den igen: binder log reopen { $close }
incident-left-nothing = Inget var öppet.
incident-left = Avslutad, men det här var öppet. För att öppna igen: binder log reopen { $close }
incident-left-actions = Åtgärder och löften
incident-left-duties = Enligt planen
incident-left-steps = Steg
incident-then = Gör nu

## Besluten om läget

stage-committee-on = Kriskommittén är aktiverad
stage-committee-off = Kriskommittén är inte längre aktiverad
stage-plan-on = Kontinuitetsplanen är aktiverad i sin helhet
stage-plan-partly = Kontinuitetsplanen är aktiverad till en del: { $part }
stage-plan-off = Kontinuitetsplanen är inte längre aktiverad
stage-routines-on = Reservrutiner är i drift
stage-routines-off = Reservrutinerna är avslutade
stage-normal-on = Normalläge råder
stage-normal-off = Normalläget är återtaget
stage-dissolved-on = Kriskommittén är avvecklad
stage-dissolved-off = Avvecklingen av kriskommittén är återtagen
stage-present = { $count } närvarande.
stage-enough = { $count } av kommittén är närvarande, minst { $needed } krävs: arbetet kan påbörjas.
stage-not-enough = { $count } av kommittén är närvarande, minst { $needed } krävs.
stage-too-few = Bara { $count } av minst { $needed } är närvarande. Beslutet är skrivet, med den avvikelsen. Kalla fler, och bekräfta beslutet när ni är nog.
stage-nobody-called = { $name } finns inte i kontaktlistan, eller är flera, och räknas inte in. Se vilka som finns: binder contacts
stage-without-reason = Beslutet är skrivet, men inte varför. Skriv skälet medan det är färskt: binder log add "Skäl: …"
stage-already = Det var redan beslutat. Beslutet är skrivet igen.
stage-not-normal-yet = Normalläge är inte utlyst. Beslutet är skrivet ändå. När det är dags: binder incident stand-down normal --why "…"

## Stegen

incident-no-steps = Planen har ingen lista med steg.
    .hint = Lägg en i checklists/ med kind: steps
incident-no-such-step = Det finns inget steg { $typed }; det sista är { $last }.
    .hint = Se stegen: binder step
incident-step-which = Vilket steg?
    .hint = Skriv dess nummer: binder step 4 done
incident-step-skip-why = Ett steg hoppas aldrig över utan skäl.
    .hint = Säg varför: binder step { $step } skip --why "…"
incident-step-event-done = Steg { $number } klart: { $title }
incident-step-event-reopened = Steg { $number } öppnat igen: { $title }
incident-step-event-skipped = Steg { $number } överhoppat: { $title }
incident-step-already = Steg { $number } stod redan så, enligt { $who }.
incident-step-done = { $time } { $who }
incident-step-skipped = överhoppat { $time } { $who }: { $why }
incident-step-reopened = öppnat igen { $time } { $who }
incident-step-disputed = oenigt, räknas som öppet: { $ids }
incident-step-changed = ändrad sedan dess
incident-step-rows = { $count ->
        [one] 1 rad
       *[other] { $count } rader
    } i loggen
incident-steps-lost = Noterat om steg som inte finns kvar i listan
incident-step-lost = { $item } { $text } · { $time } { $who }

## Att göra

task-step = Steg { $number }: { $title }
task-review = Ompröva: { $decision }
task-handover = Överlämning av { $role } till { $name }, inte kvitterad
task-routine = Rutin igång: { $title }
task-meeting = Nästa möte
task-due = senast { $time }
task-from = tidigast { $time }
task-overdue = försenad sedan { $time }
task-promised = lovat till { $time }
task-before-meeting = innan kommittén möts
task-before-external = innan något går ut externt
task-before-message = innan något går ut till { $audience }
task-before-closed = innan händelsen avslutas
next-now = Gör nu
next-then = Sedan
next-label-ring = Ring
next-how = När det är gjort:
next-how-step = Läs steget med binder step { $number }. När det är gjort:
next-source = Varför: { $source }
next-nothing = Inget väntar. Skriv det som händer: binder log add "…"
next-still-owed = Ingen händelse är öppen. Något är kvar att göra efter { $log }: binder duty
next-no-incident = Ingen händelse är öppen, och inget brådskar. Hur pärmen mår: binder status

## Hjälp

help-incident = Händelser: det som loggen handlar om.
    .examples =
        binder incident list
        binder incident open "Nätavbrott"
help-incident-open = Öppna en händelse: logg, steg, och vad som ska göras först.
    .title = Kort vad som har hänt.
    .at = När det började. Annars nu.
    .risk = Det hotar, men har inte inträffat.
    .from = Referensen i den vanliga incidentprocessen.
    .by = Vem som eskalerade den därifrån.
    .drill = Det är en övning; allt stämplas ÖVNING.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder incident open "Nätavbrott" --at 13:55
        binder incident open "Höststorm" --risk
        binder incident open "Nätavbrott" --drill
help-incident-occurred = Det som hotade har inträffat.
    .id = Händelsens id eller namn.
    .why = Hur ni vet det.
    .at = När det inträffade. Annars nu.
    .late = Varför det noteras först nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder incident occurred --at 03:40
help-incident-activate = Aktivera kriskommittén, eller planen. Två skilda beslut.
    .what = committee eller plan.
    .why = Varför.
    .option = Något som valdes bort, och varför: "vänta : orsaken är okänd". Kan anges flera gånger.
    .by = Vem som beslutade: en roll, en person eller en grupp.
    .review_at = När beslutet ska omprövas.
    .present = Vilka som är närvarande: roller eller namn, med komma emellan.
    .partly = Vilken del av planen, om inte hela.
    .serious = Händelsen bedöms som allvarlig: de som då ska veta det påminns om.
    .at = När det beslutades. Annars nu.
    .late = Varför det skrivs först nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder incident activate committee --present alma,bo --why "Mycket nere"
        binder incident activate plan --partly "avsnitt 4" --why "Blir långt"
help-incident-stand-down = Avsluta reservrutinerna, utlys normalläge, eller avveckla kommittén. Tre skilda beslut.
    .what = routines, normal eller committee.
    .why = Varför.
    .option = Något som valdes bort, och varför: "vänta : orsaken är okänd". Kan anges flera gånger.
    .by = Vem som beslutade: en roll, en person eller en grupp.
    .review_at = När beslutet ska omprövas.
    .present = Vilka som är närvarande: roller eller namn, med komma emellan.
    .at = När det beslutades. Annars nu.
    .late = Varför det skrivs först nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder incident stand-down normal --why "Stabil drift i fyra timmar"
help-incident-list = Alla händelser, den som öppnades senast först.
    .examples = binder incident list
help-incident-show = En händelse på en skärm: läge, beslut, steg, vad som ska göras.
    .id = Händelsens id eller namn.
    .examples = binder incident show
help-incident-use = Välj vilken händelse den här kopian skriver i. Utan id: visa vilken det är.
    .id = Händelsens id eller namn, eller journal.
    .auto = Glöm valet: den öppna händelse som öppnades senast.
    .plan = Läs listorna i planen som den står nu (new), eller åter som vid öppningen (opened). Bockar och svar följer sina ord.
    .examples =
        binder incident use 2026-11-22-natavbrott
        binder incident use --auto
        binder incident use --plan new
help-incident-unite = Säg att två händelser är en. Båda id:na gäller, och båda loggarna visas tillsammans.
    .one = Händelsens id eller namn.
    .other = Den andra händelsens id eller namn.
    .examples = binder incident unite 2026-11-22-natavbrott 2026-11-22-internet-nere
help-incident-close = Avsluta en händelse. Det som är öppet räknas upp; inget hindras.
    .id = Händelsens id eller namn.
    .why = Varför den avslutas.
    .at = När den avslutades. Annars nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder incident close --why "Allt är åter i drift"
help-step = Stegen i händelsen: visa dem, och säg vilka som är klara.
    .number = Stegets nummer: 4, eller 4.1 för en punkt under det.
    .what = Klart, öppet igen, eller överhoppat.
    .why = Varför steget hoppas över.
    .at = När det hände: 13:55, igår 22:10, -15m. Annars nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder step
        binder step 4 done
        binder step 8 skip --why "Inget behövde återställas"
help-next = Det enda att göra nu, och de tre som kommer sedan.
    .examples = binder next
