## Hvilken hændelse

incident-unknown = Der er ingen hændelse, der hedder { $typed }, i denne kopi.
    .hint = Se, hvilke der findes: binder incident list
incident-unknown-near = Der er ingen hændelse, der hedder { $typed }. Mente du { $nearest }?
    .hint = Se, hvilke der findes: binder incident list
incident-unknown-written = Der er ingen hændelse, der hedder { $typed }. Linjen skrives i { $log }.
incident-unknown-written-near = Der er ingen hændelse, der hedder { $typed }; mente du { $nearest }? Linjen skrives i { $log }.
incident-written-after-close = { $log } er afsluttet. Linjen står efter afslutningen.
incident-written-in-drill = { $log } er en øvelse, og { $real } er i gang for alvor. Rækken står i øvelsen. Skift: binder incident use { TYPED($real) }
incident-of-several = { $count } hændelser er åbne. Her vises { $log }.
incident-none-open = Ingen hændelse er åben.
    .hint = Åbn en: binder incident open "Hvad der er sket"
incident-journal-is-none = Journalen er ingen hændelse.
    .hint = Se, hvilke hændelser der findes: binder incident list
incident-use-journal = Linjer skrives i journalen, fordi du har valgt det.
incident-use-chosen = Denne hændelse er valgt: linjer skrives her, og kommandoer gælder den.
incident-use-last = Ingen er valgt. Denne er åbnet senest af de åbne, så linjer skrives her.
incident-use-exercise = Ingen er valgt, og kun en øvelse er åben. Linjer skrives i den.
incident-use-none = Ingen hændelse er åben. Linjer skrives i journalen.

## Åbn

incident-no-title = Hændelsen skal have et navn. Intet er skrevet.
    .hint = Skriv kort, hvad der er sket: binder incident open "Netudfald"
incident-first-row-event = Information om hændelsen
incident-first-row-action = Informér internt først, derefter eksternt
incident-same-name = En åben hændelse hedder allerede det: { $id }. Er det den samme, så foren dem: binder incident unite
incident-not-chosen = Linjer skrives som før. For at skrive i den nye: binder incident use { TYPED($log) }
incident-first = Gør først
incident-season = Kritisk periode på året: { $title } ({ $from }–{ $to }).
incident-steps = Trinnene
incident-life = Er liv i fare: ring 112 først. Mappen alarmerer ingen.
incident-medium-binder = denne mappe
incident-log-kept = Loggen føres i { $first }. Føres den et andet sted, skriv hvor: binder log add "Loggen føres i …"
incident-log-kept-else = Loggen føres først og fremmest i { $first }, ellers i { $others }. Skriv, hvor den føres: binder log add "Loggen føres i …"
incident-log-kept-or = { $most } eller { $last }
incident-occurred = indtraf { $time } ifølge { $who }
incident-occurred-event = Er indtruffet: { $title }
incident-occurred-already = Det stod allerede som indtruffet. Det er skrevet igen.
incident-briefing = Til dig, der fører loggen
incident-briefing-everything = Skriv alt, hvad der sker, når det sker: binder log add "…". Også det, I vælger ikke at gøre.
incident-briefing-facts = Skriv, hvad I ved, og hvem der sagde det, ikke hvad I tror.
incident-briefing-decisions = Skriv hver beslutning med begrundelse, og hvad der blev valgt fra.
incident-briefing-mistakes = Blev noget forkert? Intet slettes: binder log correct, binder log strike.
incident-briefing-read = Der kan søges aktindsigt i loggen, og den bliver gennemgået. Skriv, så andre forstår.

## Vis

incident-none = Ingen hændelse er blevet åbnet.
incident-more-of-guests = … og { $count } mere åbnet af gæster, som ikke er lukket ind. Alle: binder incident list --json
incident-drill-word = [ØVELSE]
incident-in-use = ← her skrives linjer
incident-column-title = Hændelse
incident-column-id = Id
incident-column-opened = Åbnet
incident-column-state = Status
incident-label-state = Status
incident-label-decided = Besluttet
incident-label-from = Kommer fra
incident-label-also = Kaldes også
incident-label-keepers = Logfører
incident-label-steps = Trin
incident-label-actions = Handlinger
incident-label-supports = Støtte
incident-from-by = { $reference }, eskaleret af { $who }
incident-opened-by = åbnet { $time } af { $who }
incident-opening-not-here = åbningen er ikke kommet til denne kopi endnu
incident-by-guest = åbnet af en gæst
incident-is-open = Åben
incident-is-risk = Truer, er ikke indtruffet
incident-reopened-by = Åben igen { $time } af { $who }
incident-closed-by = Afsluttet { $time } af { $who }
incident-closed-after = Afsluttet { $time } af { $who }; { $count ->
        [one] 1 notat
       *[other] { $count } notater
    } efter afslutningen
incident-committee-on = krisestaben aktiv { $time }
incident-committee-off = krisestaben ikke længere aktiv { $time }
incident-plan-on = planen aktiv { $time }
incident-plan-off = planen ikke længere aktiv { $time }
incident-routines-on = nødprocedurer i drift { $time }
incident-routines-off = nødprocedurer afsluttet { $time }
incident-normal-on = normaldrift { $time }
incident-normal-off = normaldrift trukket tilbage { $time }
incident-dissolved-on = krisestaben nedlukket { $time }
incident-dissolved-off = nedlukningen trukket tilbage { $time }
incident-actions-open = { $count ->
        [0] ingen åbne
        [one] 1 åben
       *[other] { $count } åbne
    }
incident-actions-late = { $count ->
        [one] 1 forsinket
       *[other] { $count } forsinkede
    }
incident-steps-done = { $done } af { $total } udført; næste: { $number } { $title }
incident-steps-all = alle { $total } er udført
incident-next = Nu og derefter
incident-last = Senest i loggen

## Foren og afslut

incident-unite-event = Samme hændelse som { $title } ({ $id })
incident-united-already = { $one } og { $other } er allerede den samme hændelse.
    .hint = Se den: binder incident show { TYPED($one) }
incident-united-drill = Den ene var en øvelse. Tilsammen regnes de ikke som øvelse.
incident-close-event = Hændelsen afsluttet: { $title }
incident-closed-already = { $id } er allerede afsluttet, af { $who }.
    .hint = Åbn den igen: binder log reopen { $close }
incident-left-nothing = Intet var åbent.
incident-left = Afsluttet, men dette var åbent. For at åbne igen: binder log reopen { $close }
incident-left-actions = Handlinger og løfter
incident-left-duties = Ifølge planen
incident-left-steps = Trin
incident-then = Gør nu

## Beslutningerne om situationen

stage-committee-on = Krisestaben er aktiveret
stage-committee-off = Krisestaben er ikke længere aktiveret
stage-plan-on = Planen er aktiveret i sin helhed
stage-plan-partly = Planen er aktiveret for en del: { $part }
stage-plan-off = Planen er ikke længere aktiveret
stage-routines-on = Nødrutiner er i drift
stage-routines-off = Nødrutinerne er afsluttet
stage-normal-on = Situationen er normal
stage-normal-off = Normal situation er taget tilbage
stage-dissolved-on = Krisestaben er opløst
stage-dissolved-off = Opløsningen af krisestaben er taget tilbage
stage-present = { $count } til stede.
stage-enough = { $count } af staben er til stede, mindst { $needed } kræves: arbejdet kan begynde.
stage-not-enough = { $count } af staben er til stede, mindst { $needed } kræves.
stage-too-few = Kun { $count } af mindst { $needed } er til stede. Beslutningen er skrevet, med den afvigelse. Indkald flere, og bekræft beslutningen, når I er nok.
stage-nobody-called = { $name } er ikke på kontaktlisten, eller er flere, og tælles ikke med. Se, hvem der er: binder contacts
stage-without-reason = Beslutningen er skrevet, men ikke hvorfor. Skriv grunden, mens den er frisk: binder log add "Grund: …"
stage-already = Det var allerede besluttet. Beslutningen er skrevet igen.
stage-not-normal-yet = Normal situation er ikke meldt ud. Beslutningen er skrevet alligevel. Når det er tid: binder incident stand-down normal --why "…"

## Trinnene

incident-no-steps = Planen har ingen liste med trin.
    .hint = Læg en i checklists/ med kind: steps
incident-no-such-step = Der er intet trin { $typed }; det sidste er { $last }.
    .hint = Se trinnene: binder step
incident-step-which = Hvilket trin?
    .hint = Skriv dets nummer: binder step 4 done
incident-step-skip-why = Et trin springes aldrig over uden grund.
    .hint = Sig hvorfor: binder step { $step } skip --why "…"
incident-step-event-done = Trin { $number } udført: { $title }
incident-step-event-reopened = Trin { $number } åbnet igen: { $title }
incident-step-event-skipped = Trin { $number } sprunget over: { $title }
incident-step-already = Trin { $number } stod allerede sådan, ifølge { $who }.
incident-step-done = { $time } { $who }
incident-step-skipped = sprunget over { $time } { $who }: { $why }
incident-step-reopened = åbnet igen { $time } { $who }
incident-step-disputed = uenighed, regnes som åbent: { $ids }
incident-step-changed = ændret siden
incident-step-rows = { $count ->
        [one] 1 linje
       *[other] { $count } linjer
    } i loggen
incident-steps-lost = Noteret om trin, der ikke længere er på listen
incident-step-lost = { $item } { $text } · { $time } { $who }

## At gøre

task-step = Trin { $number }: { $title }
task-review = Overvej igen: { $decision }
task-handover = Overdragelse af { $role } til { $name }, ikke kvitteret
task-routine = Procedure i gang: { $title }
task-meeting = Næste møde
task-due = senest { $time }
task-from = tidligst { $time }
task-overdue = forsinket siden { $time }
task-promised = lovet til { $time }
task-before-meeting = før staben mødes
task-before-external = før noget går ud eksternt
task-before-message = før noget går ud til { $audience }
task-before-closed = før hændelsen afsluttes
next-now = Gør nu
next-then = Derefter
next-label-ring = Ring til
next-how = Når det er gjort:
next-how-step = Læs trinnet med binder step { $number }. Når det er gjort:
next-source = Hvorfor: { $source }
next-nothing = Intet venter. Skriv, hvad der sker: binder log add "…"
next-still-owed = Ingen hændelse er åben. Noget mangler at blive gjort efter { $log }: binder duty
next-no-incident = Ingen hændelse er åben, og intet haster. Hvordan mappen har det: binder status

## Hjælp

help-incident = Hændelser: det, loggen handler om.
    .examples =
        binder incident list
        binder incident open "Netudfald"
help-incident-open = Åbn en hændelse: log, trin, og hvad der skal gøres først.
    .title = Kort, hvad der er sket.
    .at = Hvornår det begyndte. Ellers nu.
    .risk = Det truer, men er ikke indtruffet.
    .from = Referencen i den almindelige hændelsesproces.
    .by = Hvem der eskalerede den derfra.
    .drill = Det er en øvelse; alt stemples ØVELSE.
    .first = Den første gang, i timen der forekommer to gange.
    .second = Den anden gang, i timen der forekommer to gange.
    .examples =
        binder incident open "Netudfald" --at 13:55
        binder incident open "Efterårsstorm" --risk
        binder incident open "Netudfald" --drill
help-incident-occurred = Det, der truede, er indtruffet.
    .id = Hændelsens id eller navn.
    .why = Hvordan I ved det.
    .at = Hvornår det indtraf. Ellers nu.
    .late = Hvorfor det først noteres nu.
    .first = Den første gang, i timen der forekommer to gange.
    .second = Den anden gang, i timen der forekommer to gange.
    .examples = binder incident occurred --at 03:40
help-incident-activate = Aktivér krisestaben, eller planen. To adskilte beslutninger.
    .what = committee eller plan.
    .why = Hvorfor.
    .option = Noget, der blev valgt fra, og hvorfor: "vent : årsagen er ukendt". Kan angives flere gange.
    .by = Hvem der besluttede: en rolle, en person eller en gruppe.
    .review_at = Hvornår beslutningen skal tages op igen.
    .present = Hvem der er til stede: roller eller navne, med komma imellem.
    .partly = Hvilken del af planen, hvis ikke hele.
    .serious = Hændelsen vurderes som alvorlig: der mindes om dem, der så skal vide det.
    .at = Hvornår det blev besluttet. Ellers nu.
    .late = Hvorfor det først skrives nu.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples =
        binder incident activate committee --present alma,bo --why "Meget nede"
        binder incident activate plan --partly "afsnit 4" --why "Bliver langt"
help-incident-stand-down = Afslut nødrutinerne, meld normal situation, eller opløs staben. Tre adskilte beslutninger.
    .what = routines, normal eller committee.
    .why = Hvorfor.
    .option = Noget, der blev valgt fra, og hvorfor: "vent : årsagen er ukendt". Kan angives flere gange.
    .by = Hvem der besluttede: en rolle, en person eller en gruppe.
    .review_at = Hvornår beslutningen skal tages op igen.
    .present = Hvem der er til stede: roller eller navne, med komma imellem.
    .at = Hvornår det blev besluttet. Ellers nu.
    .late = Hvorfor det først skrives nu.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples = binder incident stand-down normal --why "Stabil drift i fire timer"
help-incident-list = Alle hændelser, den senest åbnede først.
    .examples = binder incident list
help-incident-show = En hændelse på én skærm: status, beslutninger, trin, hvad der skal gøres.
    .id = Hændelsens id eller navn.
    .examples = binder incident show
help-incident-use = Vælg, hvilken hændelse denne kopi skriver i. Uden id: vis, hvilken det er.
    .id = Hændelsens id eller navn, eller journal.
    .auto = Glem valget: den åbne hændelse, der blev åbnet senest.
    .plan = Læs listerne i planen, som den står nu (new), eller igen som ved åbningen (opened). Kryds og svar følger deres ord.
    .examples =
        binder incident use 2026-11-22-natavbrott
        binder incident use --auto
        binder incident use --plan new
help-incident-unite = Sig, at to hændelser er én. Begge id'er gælder, og begge logge vises sammen.
    .one = Hændelsens id eller navn.
    .other = Den anden hændelses id eller navn.
    .examples = binder incident unite 2026-11-22-natavbrott 2026-11-22-internet-nere
help-incident-close = Afslut en hændelse. Det åbne regnes op; intet forhindres.
    .id = Hændelsens id eller navn.
    .why = Hvorfor den afsluttes.
    .at = Hvornår den blev afsluttet. Ellers nu.
    .first = Den første gang, i timen der forekommer to gange.
    .second = Den anden gang, i timen der forekommer to gange.
    .examples = binder incident close --why "Alt er i drift igen"
help-step = Trinnene i hændelsen: vis dem, og sig, hvilke der er udført.
    .number = Trinnets nummer: 4, eller 4.1 for et punkt under det.
    .what = Udført, åbent igen, eller sprunget over.
    .why = Hvorfor trinnet springes over.
    .at = Hvornår det skete: 13:55, i går 22:10, -15m. Ellers nu.
    .first = Den første gang, i timen der forekommer to gange.
    .second = Den anden gang, i timen der forekommer to gange.
    .examples =
        binder step
        binder step 4 done
        binder step 8 skip --why "Intet skulle genoprettes"
help-next = Det ene at gøre nu, og de tre, der kommer derefter.
    .examples = binder next
