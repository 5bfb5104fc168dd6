exercise-title = Øvelser
exercise-column-day = Dag
exercise-column-what = Øvelse
exercise-column-result = Resultat
exercise-none-listed = Der er hverken planlagt eller gennemført øvelser.
exercise-due = Næste øvelse senest { $day }.
exercise-planned = Planlagt
exercise-not-held = Planlagt, ikke gennemført
exercise-under-way = I gang
exercise-no-result-yet = Resultat mangler
exercise-scenarios = Scenarier at øve
exercise-no-scenarios-listed = Planen har ingen scenarier. Læg et i exercises/
exercise-scenario = { $kind }, { $minutes } min., { $count ->
        [one] 1 indspil
       *[other] { $count } indspil
    }
exercise-kind-table = ved bordet
exercise-kind-call-out = alarmøvelse
exercise-told-planned = ”{ $title }” er planlagt til { $day }. Deltagere: { $people }
exercise-planned-row = Øvelse planlagt til { $day }: { $title }
exercise-held-row = Øvelse gennemført: { $title } – { $result }
exercise-begun = Øvelsen ”{ $title }” er begyndt. Alt, der skrives i den, stemples ØVELSE.
exercise-inject = Indspil { $number } · { $time }
exercise-inject-row = Indspil { $number }: { $text }
exercise-looks-for = Øvelseslederen ser efter:
exercise-next = Næste indspil ({ $number }) kl. { $time }. Giv det nu: binder exercise play --next
exercise-all-told = Alle indspil er givet. Afslut: binder exercise finish
exercise-ask-next = Indspil { $number } kl. { $time }: Enter giver det, tekst logges, ”slut” stopper.
exercise-ask-last = Alle indspil er givet: tekst logges, Enter stopper.
exercise-left = Øvelsen er i gang. Fortsæt: binder exercise play – afslut: binder exercise finish
exercise-ask-result = Hvad viste øvelsen ”{ $title }”? Én sætning:
exercise-ask-action = Hvad skal der gøres? (Enter: ikke mere)
exercise-ask-owner = Hvem gør det?
exercise-ask-due = Hvornår senest? (for eksempel 2026-12-01)
exercise-told-finished = ”{ $title }” er afsluttet, og resultatet er noteret.
exercise-tell-action = Fortæl, hvad øvelsen viste: { $audience }
exercise-tells = { $audience }: { $teller }, inden 14 dage. Når det er gjort: binder log done { $id }
exercise-nobody-to-tell = Ingen målgruppe er intern i audiences.yaml. Fortæl det selv til dem, det berører.
exercise-head-day = Dag
exercise-head-people = Deltagere
exercise-head-result = Resultat
exercise-head-planned = Planlagt i
exercise-injects = Indspil
exercise-told-at = givet { $time }
exercise-not-told = ikke givet
exercise-lessons = Opfølgning på øvelsen
exercise-to-tell = Får resultatet at vide
exercise-change = { $document }: { $what } ({ $who } { $when }, { $id })
exercise-action-due = senest { $day }
exercise-action-done = udført { $time } af { $who }
exercise-action-late = overskredet
exercise-how-to-change = Ret planen, og angiv hvorfor: binder plan save --for ID – udført: binder log done ID
exercise-no-injects = Intet indspil: skriv punkter, der begynder med en tid i fed skrift, - **0:10** Tekst
exercise-no-scenarios = Planen har ingen scenarier.
    .hint = Skriv et i exercises/, og gem: binder plan save
exercise-no-scenario = Intet scenarie hedder { $typed }. Der er: { $all }
    .hint = Skriv: binder exercise plan { TYPED($near) } --on 2026-12-03
exercise-none = Der er hverken planlagt eller gennemført øvelser.
    .hint = Planlæg en: binder exercise
exercise-unknown = Ingen øvelse hedder { $typed }.
    .hint = Se øvelserne: binder exercise
exercise-none-planned = Ingen øvelse er planlagt.
    .hint = Vælg et scenarie: binder exercise
exercise-not-begun = Ingen øvelse venter på et resultat.
    .hint = Start en: binder exercise play
exercise-finished = Øvelsen har allerede et resultat, { $id }.
    .hint = Læs det: binder exercise show
exercise-no-result = Hvad viste øvelsen?
    .hint = Skriv: binder exercise finish --result "Alle blev ringet op, vikarlisten manglede"
exercise-no-day = ”{ $typed }” er ikke en dag. Skriv for eksempel 2026-12-01

help-exercise = Planlæg, gennemfør og følg op på øvelser
    .examples = binder exercise
help-exercise-list = Vis øvelserne og scenarierne
help-exercise-plan = Planlæg en øvelse: scenarie, dag og deltagere
    .scenario = Scenariets id eller titel
    .on = Hvornår: en dag, eller dag og klokkeslæt
    .with = Deltagere: roller, personer eller grupper [standard: staben]
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder exercise plan "En time ved bordet" --on "2026-12-03 09:00"
help-exercise-show = Vis en øvelse: indspil, resultat, opfølgning og ændringer i planen
    .exercise = Øvelsens id, scenarie eller titel [standard: den seneste]
    .examples = binder exercise show
help-exercise-play = Gennemfør en øvelse: ét indspil ad gangen, alt stemples ØVELSE

    Ved tastaturet giver Enter næste indspil, og tekst logges i øvelsen. Ellers gives næste indspil, når tiden er inde.
    .exercise = Øvelsens id eller et scenarie [standard: den planlagte]
    .next = Giv næste indspil nu, også før tid
    .examples =
        binder exercise play
        binder exercise play --next
help-exercise-finish = Afslut en øvelse: resultat, opfølgning og hvem der skal vide det

    Resultat og opfølgning noteres i journalen. Forsiden viser resultatet.
    .exercise = Øvelsens id, scenarie eller titel [standard: den seneste]
    .result = Hvad øvelsen viste, i én sætning
    .action = Hvad der skal gøres, af hvem og hvornår: "hvad : hvem : hvornår"
    .present = Hvem der deltog [standard: de planlagte]
    .tell = Målgrupper, der skal vide det [standard: de interne]
    .examples = binder exercise finish --result "Én manglede" --action "Prøv sms : chef : +9d"
