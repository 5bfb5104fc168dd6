## Vilken händelse

incident-unknown = Det finns ingen händelse som heter { $typed } i den här kopian.
    .hint = Se händelserna: binder incident list
incident-unknown-near = Det finns ingen händelse som heter { $typed } i den här kopian. Menade du { $nearest }?
    .hint = Se händelserna: binder incident list
incident-unknown-written = Det finns ingen händelse som heter { $typed } i den här kopian. Anteckningen är loggad i { $log }.
incident-unknown-written-near = Det finns ingen händelse som heter { $typed } i den här kopian; menade du { $nearest }? Anteckningen är loggad i { $log }.
incident-written-after-close = { $log } är avslutad. Anteckningen lades till efter avslutet.
incident-written-in-drill = { $log } är en övning, och { $real } pågår på riktigt. Anteckningen är loggad i övningen. Byt: binder incident use { TYPED($real) }
incident-of-several = { $count } händelser är öppna. Här visas { $log }.
incident-none-open = Ingen händelse är öppen.
    .hint = Öppna en: binder incident open "Vad som har hänt"
incident-journal-is-none = Journalen är ingen händelse.
    .hint = Se händelserna: binder incident list
incident-use-journal = Du har valt journalen. Nya anteckningar hamnar där.
incident-use-chosen = Du har valt den här händelsen. Nya anteckningar hamnar här.
incident-use-last = Ingen händelse är vald. Nya anteckningar hamnar här, eftersom den öppnades senast.
incident-use-exercise = Ingen händelse är vald, och bara en övning är öppen. Nya anteckningar hamnar där.
incident-use-none = Ingen händelse är öppen. Nya anteckningar hamnar i journalen.

## Öppna

incident-no-title = Händelsen behöver ett namn. Inget är öppnat.
    .hint = Skriv kort vad som har hänt: binder incident open "Nätavbrott"
incident-first-row-event = Information om händelsen
incident-first-row-action = Informera internt först, sedan externt
incident-same-name = En öppen händelse har redan det namnet: { $id }. Är det samma, slå ihop dem: binder incident unite { $id } { TYPED($log) }
incident-not-chosen = Nya anteckningar hamnar fortfarande i den händelse som var vald. Logga i den nya: binder incident use { TYPED($log) }
incident-first = Gör först
incident-season = Kritisk period på året: { $title } ({ $from }–{ $to }).
incident-steps = Stegen
incident-life = Är någon i fara? Ring 112 först. Pärmen larmar ingen.
incident-medium-binder = den här pärmen
incident-log-kept = För loggen i { $first }. Förs den någon annanstans, logga var: binder log add "Loggen förs i …"
incident-log-kept-else = För loggen i { $first }; är den nere, i { $others }. Logga vilken: binder log add "Loggen förs i …"
incident-log-kept-or = { $most } eller { $last }
incident-occurred = inträffade { $time } enligt { $who }
incident-occurred-event = Har inträffat: { $title }
incident-occurred-already = Var redan markerad som inträffad. Loggat igen.
incident-briefing = Till loggföraren
incident-briefing-everything = Logga allt som händer, när det händer: binder log add "…" – också det ni väljer att inte göra.
incident-briefing-facts = Logga vad ni vet och vem som sade det, inte vad ni tror.
incident-briefing-decisions = Logga varje beslut med skäl och det som valdes bort.
incident-briefing-mistakes = Blev något fel? Inget raderas. Rätta: binder log correct ID "ny text" – stryk: binder log strike ID --why "…"
incident-briefing-read = Loggen kan begäras ut och kommer att granskas. Skriv så att andra förstår.

## Visa

incident-none = Ingen händelse har öppnats.
incident-more-of-guests = … och { $count } till öppnade av gäster. Alla: binder incident list --json
incident-drill-word = [ÖVNING]
incident-in-use = ← här hamnar nya anteckningar
incident-column-title = Händelse
incident-column-id = Id
incident-column-opened = Öppnad
incident-column-state = Läge
incident-label-state = Läge
incident-label-decided = Beslutat
incident-label-from = Från
incident-label-also = Kallas även
incident-label-keepers = Loggförare
incident-label-steps = Steg
incident-label-actions = Åtgärder
incident-label-supports = Stöd
incident-from-by = { $reference }, eskalerad av { $who }
incident-opened-by = öppnad { $time } av { $who }
incident-opening-not-here = den här kopian har inte fått öppningen än
incident-by-guest = öppnad av en gäst
incident-is-open = Öppen
incident-is-risk = Hotar, har inte inträffat
incident-reopened-by = Öppnad igen { $time } av { $who }
incident-closed-by = Avslutad { $time } av { $who }
incident-closed-after = Avslutad { $time } av { $who }; { $count ->
        [one] 1 anteckning
       *[other] { $count } anteckningar
    } efter avslutet
incident-committee-on = kriskommittén aktiverad { $time }
incident-committee-off = kriskommittén inte längre aktiverad { $time }
incident-plan-on = planen aktiverad { $time }
incident-plan-off = planen inte längre aktiverad { $time }
incident-routines-on = reservrutiner i drift { $time }
incident-routines-off = reservrutiner avslutade { $time }
incident-normal-on = normalläge beslutat { $time }
incident-normal-off = beslutet om normalläge upphävt { $time }
incident-dissolved-on = kriskommittén avvecklad { $time }
incident-dissolved-off = beslutet om avveckling upphävt { $time }
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
incident-steps-all = alla { $total } klara
incident-next = Härnäst
incident-last = Senast i loggen

## Förena och avsluta

incident-unite-event = Samma händelse som { $title } ({ $id })
incident-united-already = { $one } och { $other } är redan ihopslagna.
    .hint = Se händelsen: binder incident show { TYPED($one) }
incident-link-under = Hör under { $title } ({ $id })
incident-link-no-longer-under = Hör inte längre under { $title } ({ $id })
incident-link-over = { $title } ({ $id }) hör under den här händelsen
incident-link-no-longer-over = { $title } ({ $id }) hör inte längre under den här händelsen
incident-link-circle = { $one } kan inte höra under { $other }: den ligger själv över den, eller så är de samma.
    .hint = Se vad som hör under vad: binder incident list --tree
incident-column-unit = Enhet
incident-tree-committee = kriskommittén är aktiverad
incident-tree-plan = planen är aktiverad
incident-tree-normal = normalläge
incident-units-told = { $count } av { $all } enheter har en händelse här.
incident-units-silent = Inget känt än: { $units }. Ring och fråga.
incident-united-drill = En av dem var en övning. Den ihopslagna händelsen räknas som verklig.
incident-close-event = Händelsen avslutad: { $title }
incident-closed-already = { $id } är redan avslutad, av { $who }.
    .hint = Öppna den igen: binder incident reopen { TYPED($id) }
incident-left-nothing = Inget var öppet.
incident-left-actions = Åtgärder och löften
incident-left-duties = Enligt planen
incident-then = Gör nu

## Besluten om läget

stage-committee-on = Kriskommittén är aktiverad
stage-committee-off = Kriskommittén är inte längre aktiverad
stage-plan-on = Kontinuitetsplanen är aktiverad i sin helhet
stage-plan-partly = Kontinuitetsplanen är aktiverad till en del: { $part }
stage-plan-off = Kontinuitetsplanen är inte längre aktiverad
stage-routines-on = Reservrutiner är i drift
stage-routines-off = Reservrutinerna är avslutade
stage-normal-on = Normalläge är beslutat
stage-normal-off = Beslutet om normalläge är upphävt
stage-dissolved-on = Kriskommittén är avvecklad
stage-dissolved-off = Beslutet att avveckla kriskommittén är upphävt
stage-present = { $count } närvarande.
stage-enough = Beslutsför: { $count } närvarande, { $needed } krävs. Arbetet kan börja.
stage-not-enough = Inte beslutsför: { $count } närvarande, { $needed } krävs.
stage-too-few = Inte beslutsför: { $count } av { $needed } närvarande. Beslutet är loggat med den avvikelsen. Kalla fler och bekräfta beslutet när ni är beslutsföra.
stage-nobody-called = { $name } svarar inte mot en enda person i kontaktlistan och räknas inte. Se listan: binder contacts
stage-without-reason = Beslutet saknar skäl. Skriv det medan det är färskt: binder log add "Skäl: …"
stage-already = Det var redan beslutat. Beslutet är loggat igen.
stage-still-running = Igång än: { $titles }. När en är avslutad: binder routine end { $id }
stage-still-down = Nere eller bara delvis uppe än: { $names }. När ett är uppe: binder systems set SYSTEM uppe
stage-not-normal-yet = Normalläge är inte beslutat. Loggat ändå. När det är dags: binder incident stand-down normalläge --why "…"

## Stegen

incident-no-steps = Planen har ingen lista med steg.
    .hint = Lägg till en i checklists/ med kind: steps
incident-no-such-step = Det finns inget steg { $typed }; det sista är { $last }.
    .hint = Se stegen: binder step
incident-step-not-a-verb = ”{ $typed }” är inget man gör med ett steg.
    .hint = Skriv till exempel: binder step done { TYPED($step) }
incident-step-which = Vilket steg?
    .hint = Skriv dess nummer: binder step done 4
incident-step-skip-why = Skälet saknas. Ett steg hoppas aldrig över utan skäl.
    .hint = Skriv varför: binder step skip { $step } --why "…"
incident-step-event-done = Steg { $number } klart: { $title }
incident-step-event-reopened = Steg { $number } öppnat igen: { $title }
incident-step-event-skipped = Steg { $number } överhoppat: { $title }
incident-step-already = Steg { $number } hade redan den statusen, satt av { $who }.
incident-step-done = { $time } { $who }
incident-step-skipped = överhoppat { $time } { $who }: { $why }
incident-step-reopened = öppnat igen { $time } { $who }
incident-step-disputed = oenigt, räknas som öppet: { $ids }
incident-step-changed = ändrad sedan dess
incident-step-rows = { $count ->
        [one] 1 anteckning
       *[other] { $count } anteckningar
    } i loggen
incident-steps-lost = Noterat för steg som inte finns kvar i listan
incident-step-lost = { $item } { $text } · { $time } { $who }

## Att göra

task-step = Steg { $number }: { $title }
task-review = Ompröva: { $decision }
task-handover = Överlämning av { $role } till { $name }, inte kvitterad än
task-routine = Rutin i drift: { $title }
task-meeting = Nästa möte
task-due = senast { $time }
task-from = tidigast { $time }
task-overdue = försenat sedan { $time }
task-promised = lovat till { $time }
task-before-meeting = innan kommittén möts
task-before-external = innan något går ut externt
task-before-message = innan något går ut till { $audience }
task-before-closed = innan händelsen avslutas
next-now = Gör nu
next-then = Sedan
next-critical = Går före allt annat:
next-critical-fails = (fungerar inte)
next-critical-who = Vilka som är här: binder roster
next-label-ring = Ring
next-label-write = Skriv till
next-label-responsible = Ansvarig
next-how = När det är gjort:
next-how-step = Läs steget med binder step { $number } – när det är gjort:
next-source = Källa: { $source }
next-nothing = Inget att göra just nu. Logga det som händer: binder log add "…"
next-no-incident = Ingen händelse är öppen och inget brådskar. Pärmens status: binder status

## Hjälp

help-incident = Hantera händelser
    .examples =
        binder incident list
        binder incident open "Nätavbrott"
help-incident-open = Öppna en händelse och visa vad som ska göras först
    .title = Vad som har hänt, med några ord
    .at = När det började [standard: nu]
    .risk = Den hotar men har inte inträffat
    .from = Dess referens i er vanliga incidentprocess
    .by = Vem som eskalerade den
    .drill = Det är en övning; allt stämplas ÖVNING
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder incident open "Nätavbrott" --at 13:55
        binder incident open "Höststorm" --risk
        binder incident open "Nätavbrott" --drill
help-incident-occurred = Markera att en hotande händelse har inträffat
    .id = Händelsens id eller namn
    .why = Hur ni vet det
    .at = När det inträffade [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder incident occurred --at 03:40
help-incident-activate = Aktivera kriskommittén eller kontinuitetsplanen

    Det är två skilda beslut. Båda loggas.
    .what = committee: aktivera kriskommittén; plan: aktivera kontinuitetsplanen
    .why = Skälet, som det var känt då
    .option = Något som valdes bort, och varför: "vänta : orsaken är okänd"; kan anges flera gånger
    .by = Vem som beslutade: en roll, en person eller en grupp
    .review_at = När beslutet ska omprövas
    .present = Vilka som är närvarande: roller eller namn, åtskilda med komma
    .partly = Aktivera bara den här delen av planen
    .serious = Markera händelsen som allvarlig och lista vilka som ska få veta det
    .at = När det beslutades [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder incident activate kommittén --present alma,bo --why "Mycket nere"
        binder incident activate plan --partly "avsnitt 4" --why "Blir långt"
help-incident-stand-down = Avsluta reservrutiner, besluta om normalläge eller avveckla kommittén

    Det är tre skilda beslut. Alla loggas.
    .what = routines: avsluta reservrutinerna; normal: besluta om normalläge; committee: avveckla kriskommittén
    .why = Skälet, som det var känt då
    .option = Något som valdes bort, och varför: "vänta : orsaken är okänd"; kan anges flera gånger
    .by = Vem som beslutade: en roll, en person eller en grupp
    .review_at = När beslutet ska omprövas
    .present = Vilka som är närvarande: roller eller namn, åtskilda med komma
    .at = När det beslutades [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder incident stand-down normalläge --why "Stabil drift i fyra timmar"
help-incident-list = Lista händelser, den senaste först
    .tree = Visa varje händelse under den som den hör till, och vilka enheter inget är känt om
    .examples = binder incident list
help-incident-show = Visa en händelses status, beslut, steg och öppna åtgärder
    .id = Händelsens id eller namn
    .examples = binder incident show
help-incident-use = Välj händelsen som kopian loggar i, eller visa vilken det är
    .id = Händelsens id eller namn, eller journal
    .auto = Glöm valet och logga i den öppna händelse som öppnades senast
    .plan = Använd de aktuella checklistorna (new) eller dem från när händelsen öppnades (opened); bockar och svar behålls
    .examples =
        binder incident use 2026-11-22-natavbrott
        binder incident use --auto
        binder incident use --plan new
help-incident-unite = Slå ihop två händelser som är samma

    Båda id:na fortsätter att gälla, och båda loggarna visas tillsammans.
    .one = Händelsens id eller namn
    .other = Den andra händelsens id eller namn
    .examples = binder incident unite 2026-11-22-natavbrott 2026-11-22-internet-nere
help-incident-link = Lägg en enhets händelse under en annan, till exempel den centrala kommitténs
    .below = Enhetens händelse, id eller namn
    .under = Händelsen som den hör under
    .unit = Enheten det gäller
    .off = Den hör inte längre under den andra
    .examples = binder incident link 2026-11-22-natavbrott --under 2026-11-22-hela-kommunen
help-incident-close = Avsluta en händelse och lista det som fortfarande är öppet
    .id = Händelsens id eller namn
    .why = Varför den avslutas
    .at = När den avslutades [standard: nu]
    .yes = Fråga inte; händelsens id måste då anges
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder incident close
        binder incident close 2026-11-22-natavbrott --yes
help-incident-reopen = Öppna en avslutad händelse igen
    .id = Händelsens id eller namn [standard: den som avslutades senast]
    .why = Varför
    .at = När den öppnades igen [standard: nu]
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder incident reopen
help-step = Visa händelsens steg, eller markera ett som klart
    .number = Stegets nummer: 4, eller 4.1 för en punkt under det
    .what = Markera som klart, öppna igen eller hoppa över; eller ett stegs nummer för att läsa det
    .why = Varför steget hoppas över
    .at = När det hände: 13:55, "igår 22:10" eller -15m [standard: nu]
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder step
        binder step done 4
        binder step skip 8 --why "Inget behövde återställas"
help-next = Visa det enda att göra nu, och de tre som kommer sedan
    .examples = binder next
