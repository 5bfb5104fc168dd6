## Hvilken hændelse

incident-unknown = Hændelsen { $typed } findes ikke i denne kopi.
    .hint = Se alle hændelser: binder incident list
incident-unknown-near = Hændelsen { $typed } findes ikke. Mente du { $nearest }?
    .hint = Se alle hændelser: binder incident list
incident-unknown-written = Hændelsen { $typed } findes ikke i denne kopi. Notatet skrives i { $log }.
incident-unknown-written-near = Hændelsen { $typed } findes ikke i denne kopi. Mente du { $nearest }? Notatet skrives i { $log }.
incident-written-after-close = { $log } er afsluttet. Notatet er tilføjet efter afslutningen.
incident-written-in-drill = { $log } er en øvelse, og { $real } er en virkelig hændelse. Notatet er skrevet i øvelsen. Skift: binder incident use { TYPED($real) }
incident-of-several = { $count } hændelser er åbne. Her vises { $log }.
incident-none-open = Ingen hændelse er åben.
    .hint = Åbn en: binder incident open "Hvad der er sket"
incident-journal-is-none = Journalen er ikke en hændelse.
    .hint = Se alle hændelser: binder incident list
incident-use-journal = Notater skrives i journalen, fordi du har valgt den.
incident-use-chosen = Hændelsen er valgt. Notater og kommandoer gælder den.
incident-use-last = Ingen hændelse er valgt. Notater skrives i den senest åbnede.
incident-use-exercise = Ingen hændelse er valgt, og kun en øvelse er åben. Notater skrives i øvelsen.
incident-use-none = Ingen hændelse er åben. Notater skrives i journalen.

## Åbn

incident-no-title = Hændelsen mangler et navn. Intet er skrevet.
    .hint = Skriv kort, hvad der er sket: binder incident open "Netudfald"
incident-first-row-event = Information om hændelsen
incident-first-row-action = Informér internt først, derefter eksternt
incident-same-name = En åben hændelse har allerede det navn: { $id }. Er det den samme, så saml dem: binder incident unite { $id } { TYPED($log) }
incident-not-chosen = Notater skrives fortsat i den tidligere hændelse. Skift til den nye: binder incident use { TYPED($log) }
incident-first = Gør først
incident-season = Kritisk periode: { $title } ({ $from }–{ $to }).
incident-steps = Trinnene
incident-life = Er nogen i fare? Ring 112 først. Beredskabsmappen alarmerer ingen.
incident-medium-binder = denne beredskabsmappe
incident-log-kept = Loggen føres i { $first }. Føres den et andet sted, så notér hvor: binder log add "Loggen føres i …"
incident-log-kept-else = Loggen føres i { $first }, ellers i { $others }. Notér, hvor den føres: binder log add "Loggen føres i …"
incident-log-kept-or = { $most } eller { $last }
incident-occurred = indtraf { $time } ifølge { $who }
incident-occurred-event = Hændelsen er indtruffet: { $title }
incident-occurred-already = Hændelsen var allerede markeret som indtruffet. Markeringen er skrevet igen.
incident-briefing = Til logføreren
incident-briefing-everything = Notér alt, når det sker, også det, I undlader: binder log add "…"
incident-briefing-facts = Notér det, I ved, og hvem der har oplyst det. Gæt ikke.
incident-briefing-decisions = Notér hver beslutning med begrundelse og fravalgte alternativer.
incident-briefing-mistakes = Skrev du forkert? Intet slettes. Ret: binder log correct ID "ny tekst" – overstreg: binder log strike ID --why "…"
incident-briefing-read = Der kan søges aktindsigt i loggen, og den bliver evalueret. Skriv, så andre kan forstå det.

## Vis

incident-none = Der er ikke åbnet nogen hændelser.
incident-more-of-guests = … og { $count } til, åbnet af gæster. Se alle: binder incident list --json
incident-drill-word = [ØVELSE]
incident-in-use = ← notater skrives her
incident-column-title = Hændelse
incident-column-id = Id
incident-column-opened = Åbnet
incident-column-state = Status
incident-label-state = Status
incident-label-decided = Besluttet
incident-label-from = Eskaleret fra
incident-label-also = Kaldes også
incident-label-keepers = Logfører
incident-label-steps = Trin
incident-label-actions = Handlinger
incident-label-supports = Hjælpemidler
incident-from-by = { $reference }, eskaleret af { $who }
incident-opened-by = åbnet { $time } af { $who }
incident-opening-not-here = åbningen er endnu ikke i denne kopi
incident-by-guest = åbnet af en gæst
incident-is-open = Åben
incident-is-risk = Truende, ikke indtruffet
incident-reopened-by = Genåbnet { $time } af { $who }
incident-closed-by = Afsluttet { $time } af { $who }
incident-closed-after = Afsluttet { $time } af { $who }; { $count ->
        [one] 1 notat
       *[other] { $count } notater
    } efter afslutningen
incident-committee-on = krisestaben aktiveret { $time }
incident-committee-off = aktiveringen af krisestaben ophævet { $time }
incident-plan-on = planen aktiveret { $time }
incident-plan-off = aktiveringen af planen ophævet { $time }
incident-routines-on = nødprocedurer i brug { $time }
incident-routines-off = nødprocedurer afsluttet { $time }
incident-normal-on = normal drift { $time }
incident-normal-off = beslutningen om normal drift ophævet { $time }
incident-dissolved-on = krisestaben nedlukket { $time }
incident-dissolved-off = nedlukningen af krisestaben ophævet { $time }
incident-actions-open = { $count ->
        [0] ingen åbne
        [one] 1 åben
       *[other] { $count } åbne
    }
incident-actions-late = { $count ->
        [one] 1 overskredet
       *[other] { $count } overskredne
    }
incident-steps-done = { $done } af { $total } udført; næste: { $number } { $title }
incident-steps-all = alle { $total } udført
incident-next = Nu og derefter
incident-last = Senest i loggen

## Foren og afslut

incident-unite-event = Samme hændelse som { $title } ({ $id })
incident-united-already = { $one } og { $other } er allerede samlet til én hændelse.
    .hint = Se den: binder incident show { TYPED($one) }
incident-link-under = Hører under { $title } ({ $id })
incident-link-no-longer-under = Hører ikke længere under { $title } ({ $id })
incident-link-over = { $title } ({ $id }) hører under denne hændelse
incident-link-no-longer-over = { $title } ({ $id }) hører ikke længere under denne hændelse
incident-link-circle = { $one } kan ikke høre under { $other }: den ligger selv over den, eller de er den samme.
    .hint = Se, hvad der hører under hvad: binder incident list --tree
incident-column-unit = Enhed
incident-tree-committee = krisestaben er aktiveret
incident-tree-plan = planen er aktiveret
incident-tree-normal = normal drift
incident-units-told = { $count } af { $all } enheder har en hændelse her.
incident-units-silent = Intet kendt endnu: { $units }. Ring, og spørg.
incident-united-drill = En af dem var en øvelse. Den samlede hændelse er ikke en øvelse.
incident-close-event = Hændelsen afsluttet: { $title }
incident-closed-already = { $id } er allerede afsluttet af { $who }.
    .hint = Genåbn den: binder incident reopen { TYPED($id) }
incident-left-nothing = Intet var åbent.
incident-left-actions = Handlinger og løfter
incident-left-duties = Krav i planen
incident-then = Gør nu

## Beslutningerne om situationen

stage-committee-on = Krisestaben er aktiveret
stage-committee-off = Aktiveringen af krisestaben er ophævet
stage-plan-on = Planen er aktiveret i sin helhed
stage-plan-partly = Planen er aktiveret delvist: { $part }
stage-plan-off = Aktiveringen af planen er ophævet
stage-routines-on = Nødprocedurerne er i brug
stage-routines-off = Nødprocedurerne er afsluttet
stage-normal-on = Normal drift er erklæret
stage-normal-off = Beslutningen om normal drift er ophævet
stage-dissolved-on = Krisestaben er nedlukket
stage-dissolved-off = Nedlukningen af krisestaben er ophævet
stage-present = { $count } til stede.
stage-enough = { $count } af krisestaben er til stede, mindst { $needed } kræves. Staben er beslutningsdygtig.
stage-not-enough = { $count } af krisestaben er til stede, mindst { $needed } kræves.
stage-too-few = Kun { $count } af mindst { $needed } er til stede. Beslutningen er skrevet med den afvigelse. Indkald flere, og bekræft beslutningen, når I er beslutningsdygtige.
stage-nobody-called = { $name } svarer ikke til netop én person på kontaktlisten og tælles ikke med. Se listen: binder contacts
stage-without-reason = Beslutningen er skrevet uden begrundelse. Tilføj den: binder log add "Begrundelse: …"
stage-already = Det var allerede besluttet. Beslutningen er skrevet igen.
stage-still-running = Stadig i brug: { $titles }. Afslut: binder routine end { $id }
stage-still-down = Stadig nede eller delvist nede: { $names }. Når systemet er oppe: binder systems set SYSTEM oppe
stage-not-normal-yet = Normal drift er ikke erklæret. Beslutningen er skrevet. Når normal drift er nået: binder incident stand-down normal-drift --why "…"

## Trinnene

incident-no-steps = Planen har ingen liste med trin.
    .hint = Tilføj en tjekliste i checklists/ med kind: steps
incident-no-such-step = Trin { $typed } findes ikke. Det sidste er { $last }.
    .hint = Se trinnene: binder step
incident-step-not-a-verb = ”{ $typed }” kan ikke bruges på et trin.
    .hint = Skriv for eksempel: binder step done { TYPED($step) }
incident-step-which = Trinnets nummer mangler.
    .hint = Skriv det: binder step done 4
incident-step-skip-why = Et trin kan ikke springes over uden begrundelse.
    .hint = Angiv begrundelsen: binder step skip { $step } --why "…"
incident-step-event-done = Trin { $number } udført: { $title }
incident-step-event-reopened = Trin { $number } genåbnet: { $title }
incident-step-event-skipped = Trin { $number } sprunget over: { $title }
incident-step-already = Trin { $number } havde allerede den status (sat af { $who }).
incident-step-done = { $time } { $who }
incident-step-skipped = sprunget over { $time } { $who }: { $why }
incident-step-reopened = genåbnet { $time } { $who }
incident-step-disputed = modstridende, regnes som åbent: { $ids }
incident-step-changed = ændret siden
incident-step-rows = { $count ->
        [one] 1 notat
       *[other] { $count } notater
    } i loggen
incident-steps-lost = Notater om trin, der ikke længere er på listen
incident-step-lost = { $item } { $text } · { $time } { $who }

## At gøre

task-step = Trin { $number }: { $title }
task-review = Genovervej: { $decision }
task-handover = Overdragelse af { $role } til { $name }, ikke accepteret
task-routine = Nødprocedure i brug: { $title }
task-meeting = Næste møde
task-due = senest { $time }
task-from = tidligst { $time }
task-overdue = frist overskredet { $time }
task-promised = lovet til { $time }
task-before-meeting = før krisestaben mødes
task-before-external = før ekstern kommunikation
task-before-message = før besked til { $audience }
task-before-closed = før hændelsen afsluttes
next-now = Gør nu
next-then = Derefter
next-critical = Går forud for alt andet:
next-critical-fails = (fungerer ikke)
next-critical-who = Hvem er her: binder roster
next-label-ring = Ring til
next-label-write = Skriv til
next-label-responsible = Ansvarlig
next-how = Når det er gjort:
next-how-step = Læs trinnet: binder step { $number } – når det er gjort:
next-source = Kilde: { $source }
next-nothing = Intet venter. Notér, hvad der sker: binder log add "…"
next-no-incident = Ingen hændelse er åben, og intet haster. Mappens status: binder status

## Hjælp

help-incident = Åbn, vis og afslut hændelser
    .examples =
        binder incident list
        binder incident open "Netudfald"
help-incident-open = Åbn en hændelse med log og trin
    .title = Kort beskrivelse af, hvad der er sket
    .at = Hvornår hændelsen begyndte [standard: nu]
    .risk = Hændelsen truer, men er ikke indtruffet
    .from = Sagsnummer i den almindelige it-support eller hændelsesproces
    .by = Hvem der eskalerede sagen
    .drill = Hændelsen er en øvelse. Alt markeres ØVELSE
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder incident open "Netudfald" --at 13:55
        binder incident open "Efterårsstorm" --risk
        binder incident open "Netudfald" --drill
help-incident-occurred = Markér en truende hændelse som indtruffet
    .id = Hændelsens id eller navn
    .why = Hvordan I ved det
    .at = Hvornår den indtraf [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder incident occurred --at 03:40
help-incident-activate = Aktivér krisestaben eller planen
    .what = committee: krisestaben; plan: planen for fortsat drift
    .why = Begrundelsen for beslutningen
    .option = Et fravalgt alternativ og hvorfor: "vente : årsagen er ukendt". Kan angives flere gange
    .by = Hvem der besluttede: en rolle, en person eller en gruppe
    .review_at = Hvornår beslutningen skal genovervejes
    .present = Hvem der er til stede: roller eller navne, adskilt af komma
    .partly = Den del af planen, der aktiveres, hvis ikke hele
    .serious = Vurdér hændelsen som alvorlig, og vis, hvem der skal have besked
    .at = Hvornår det blev besluttet [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder incident activate krisestaben --present kriseleder --why "Alt er nede"
        binder incident activate plan --partly "afsnit 4" --why "Det varer længe"
help-incident-stand-down = Afslut nødprocedurer, erklær normal drift, eller nedluk krisestaben
    .what = routines: nødprocedurerne; normal: normal drift; committee: krisestaben
    .why = Begrundelsen for beslutningen
    .option = Et fravalgt alternativ og hvorfor: "vente : årsagen er ukendt". Kan angives flere gange
    .by = Hvem der besluttede: en rolle, en person eller en gruppe
    .review_at = Hvornår beslutningen skal genovervejes
    .present = Hvem der er til stede: roller eller navne, adskilt af komma
    .at = Hvornår det blev besluttet [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder incident stand-down normal-drift --why "Stabil drift i fire timer"
help-incident-list = Vis alle hændelser, den senest åbnede først
    .tree = Vis hver hændelse under den, den hører under, og hvilke enheder intet er kendt om
    .examples = binder incident list
help-incident-show = Vis en hændelses status, beslutninger, trin og opgaver
    .id = Hændelsens id eller navn
    .examples = binder incident show
help-incident-use = Vælg den hændelse, notater skrives i, eller vis, hvilken det er
    .id = Hændelsens id eller navn, eller journal for journalen
    .auto = Ophæv valget, så den senest åbnede hændelse bruges
    .plan = Brug planens nuværende tjeklister (new) eller dem fra åbningen (opened). Afkrydsninger og svar bevares
    .examples =
        binder incident use 2026-11-22-netudfald
        binder incident use --auto
        binder incident use --plan new
help-incident-unite = Saml to hændelser, der er den samme, til én
    .one = Den ene hændelses id eller navn
    .other = Den anden hændelses id eller navn
    .examples = binder incident unite 2026-11-22-netudfald 2026-11-22-internettet-er-nede
help-incident-link = Læg en enheds hændelse under en anden, for eksempel den centrale krisestabs
    .below = Enhedens hændelse, id eller navn
    .under = Hændelsen, den hører under
    .unit = Enheden, den gælder
    .off = Den hører ikke længere under den anden
    .examples = binder incident link 2026-11-22-netudfald --under 2026-11-22-hele-kommunen
help-incident-close = Afslut en hændelse, og vis, hvad der stadig er åbent
    .id = Hændelsens id eller navn
    .why = Begrundelsen for at afslutte
    .at = Hvornår den blev afsluttet [standard: nu]
    .yes = Afslut uden at spørge; kræver hændelsens id
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder incident close
        binder incident close 2026-11-22-netudfald --yes
help-incident-reopen = Genåbn en afsluttet hændelse
    .id = Hændelsens id eller navn [standard: den sidst afsluttede]
    .why = Begrundelsen
    .at = Hvornår den blev genåbnet [standard: nu]
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder incident reopen
help-step = Vis planens trin, og markér, hvad der er udført
    .number = Trinnets nummer: 4, eller 4.1 for et punkt under det
    .what = done: udført; reopen: åbent igen; skip: sprunget over. Eller et trins nummer for at læse det
    .why = Begrundelsen for at springe over
    .at = Hvornår det skete: 13:55, "i går 22:10", -15m [standard: nu]
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder step
        binder step done 4
        binder step skip 8 --why "Intet skulle genoprettes"
help-next = Vis den næste opgave og de tre derefter
    .examples = binder next
