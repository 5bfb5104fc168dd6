exercise-title = Övningar
exercise-column-day = Dag
exercise-column-what = Övning
exercise-column-result = Resultat
exercise-none-listed = Ingen övning är planerad eller genomförd.
exercise-due = Nästa övning senast { $day }.
exercise-planned = Planerad
exercise-not-held = Planerad, inte genomförd
exercise-under-way = Pågår
exercise-no-result-yet = Resultat saknas
exercise-scenarios = Scenarier att öva på
exercise-no-scenarios-listed = Planen har inga scenarier. Lägg ett i exercises/
exercise-scenario = { $kind }, { $minutes } min, { $count ->
        [one] 1 inspel
       *[other] { $count } inspel
    }
exercise-kind-table = vid bordet
exercise-kind-call-out = larmövning
exercise-told-planned = ”{ $title }” är planerad till { $day }. Deltar: { $people }
exercise-planned-row = Övning planerad till { $day }: { $title }
exercise-held-row = Övning genomförd: { $title } – { $result }
exercise-begun = Övningen ”{ $title }” har börjat. Allt som skrivs i den stämplas ÖVNING.
exercise-inject = Inspel { $number } · { $time }
exercise-inject-row = Inspel { $number }: { $text }
exercise-looks-for = Övningsledaren ser efter:
exercise-next = Nästa inspel ({ $number }) kl. { $time }. Ge det nu: binder exercise play --next
exercise-all-told = Alla inspel är givna. Avsluta: binder exercise finish
exercise-ask-next = Inspel { $number } kl. { $time }: Enter ger det, text loggas, ”slut” lämnar.
exercise-ask-last = Alla inspel är givna: text loggas, Enter lämnar.
exercise-left = Övningen pågår. Fortsätt: binder exercise play – avsluta: binder exercise finish
exercise-ask-result = Vad visade övningen ”{ $title }”? En mening:
exercise-ask-action = Vad ska göras? (Enter: inget mer)
exercise-ask-owner = Vem gör det?
exercise-ask-due = Till när? (till exempel 2026-12-01)
exercise-told-finished = ”{ $title }” är avslutad, och resultatet är loggat.
exercise-tell-action = Berätta vad övningen visade: { $audience }
exercise-tells = { $audience }: { $teller }, inom 14 dagar. När det är gjort: binder log done { $id }
exercise-nobody-to-tell = Ingen målgrupp är intern i audiences.yaml. Berätta själv för dem som berörs.
exercise-head-day = Dag
exercise-head-people = Deltar
exercise-head-result = Resultat
exercise-head-planned = Planerad i
exercise-injects = Inspel
exercise-told-at = givet { $time }
exercise-not-told = inte givet
exercise-lessons = Att göra efter övningen
exercise-to-tell = Får veta resultatet
exercise-change = { $document }: { $what } ({ $who } { $when }, { $id })
exercise-action-due = senast { $day }
exercise-action-done = klart { $time } av { $who }
exercise-action-late = försenad
exercise-how-to-change = Ändra planen och ange varför: binder plan save --for ID – klart: binder log done ID
exercise-no-injects = Inget inspel: skriv punkter som börjar med en tid i fetstil, - **0:10** Text
exercise-no-scenarios = Planen har inga scenarier.
    .hint = Skriv ett i exercises/ och spara: binder plan save
exercise-no-scenario = Inget scenario heter { $typed }. De som finns: { $all }
    .hint = Skriv: binder exercise plan { TYPED($near) } --on 2026-12-03
exercise-none = Ingen övning är planerad eller genomförd.
    .hint = Planera en: binder exercise
exercise-unknown = Ingen övning heter { $typed }.
    .hint = Se vilka som finns: binder exercise
exercise-none-planned = Ingen övning är planerad.
    .hint = Välj ett scenario: binder exercise
exercise-not-begun = Ingen övning väntar på ett resultat.
    .hint = Starta en: binder exercise play
exercise-finished = Övningen har ett resultat redan, { $id }.
    .hint = Läs det: binder exercise show
exercise-no-result = Vad visade övningen?
    .hint = Skriv: binder exercise finish --result "Larmvägen höll, ersättaren saknade numret"
exercise-no-day = ”{ $typed }” är ingen dag. Skriv till exempel 2026-12-01

help-exercise = Planera, genomför och följ upp övningar
    .examples = binder exercise
help-exercise-list = Lista övningarna och scenarierna
help-exercise-plan = Planera en övning: scenario, dag och vilka som deltar
    .scenario = Scenariots id eller titel
    .on = När: en dag, eller dag och klockslag
    .with = Vilka som deltar: roller, personer eller grupper [standard: kommittén]
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder exercise plan en-timme-vid-bordet --on "2026-12-03 09:00"
help-exercise-show = Visa en övning: inspel, resultat, åtgärder och ändringar i planen
    .exercise = Övningens id, scenario eller titel [standard: den senaste]
    .examples = binder exercise show
help-exercise-play = Genomför en övning: ett inspel i taget, allt stämplas ÖVNING

    Vid tangentbordet ger Enter nästa inspel, och text loggas i övningen. Annars ges nästa inspel när det är dags.
    .exercise = Övningens id eller ett scenario [standard: den som är planerad]
    .next = Ge nästa inspel nu, även om det inte är dags
    .examples =
        binder exercise play
        binder exercise play --next
help-exercise-finish = Avsluta en övning: resultat, åtgärder och vilka som ska få veta

    Resultatet och åtgärderna loggas i journalen. Försättsbladet visar resultatet.
    .exercise = Övningens id, scenario eller titel [standard: den senaste]
    .result = Vad övningen visade, i en mening
    .action = Vad som ska göras, av vem och till när: "vad : vem : när"
    .present = Vilka som deltog [standard: de som var planerade]
    .tell = Målgrupper som ska få veta [standard: de interna]
    .examples = binder exercise finish --result "En saknades" --action "Öva sms : Elin : +14d"
