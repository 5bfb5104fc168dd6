# Hur pärmen är.

status-nameless = Röd pärm
status-none-open = Ingen händelse är öppen. Händer något: binder incident open "…"
status-open = Öppna händelser
status-duties = { $count ->
        [one] 1 avvikelse från planens ordning eller tider
       *[other] { $count } avvikelser från planens ordning eller tider
    }
status-concerns = Behöver åtgärdas
status-more = och { $count } till: binder status --verbose
status-no-device = Den här kopian går bara att läsa
status-old-lists = Händelsens checklistor är äldre än planen
status-follow-ups = { $count ->
        [one] 1 åtgärd
       *[other] { $count } åtgärder
    } att följa upp i journalen{ $late ->
        [0] {""}
        [one] , 1 försenad
       *[other] , { $late } försenade
    }
status-old-copy = Kopian har inte synkat sedan { $day }. Den fungerar, men andra kan ha skrivit nytt
status-quiet = Inget har loggats sedan { $time }. Även ”Inget nytt” är värt en anteckning: binder log add "Inget nytt"
status-long-role = { $who } har varit { $role } sedan { $time }, i { $hours } timmar: dags för avlösning.
status-long-log = { $who } har fört loggen ensam sedan { $time }, i { $hours } timmar: dags för avlösning.
status-waiting = { $count ->
        [one] 1 anteckning
       *[other] { $count } anteckningar
    } väntar på den här datorn på att läggas in i loggen
status-unshared = { $count ->
        [one] 1 anteckning finns
       *[other] { $count } anteckningar finns
    } bara i den här kopian
status-guests = { $count ->
        [one] { $names } väntar på att bli medlem
       *[other] { $count } gäster väntar på att bli medlemmar: { $names }
    }
status-forked = Loggen för { $writer } har delat sig sedan { $since }
status-place = Den delade platsen { $name } visar inte det den ska
status-heard = Senaste kontakt: { $all }
status-heard-one = { $who } { $at } ({ $via })
status-heard-never = { $who } inte än
status-head-elsewhere = Mappen visar { $at } i stället för det som gäller i pärmen
status-unsaved = Ändrat men inte sparat, { $files }
status-lost = { $path } är tom sedan { $by } ändrade den; en tidigare version används
status-proposed = { $path }: en ändring av ’{ $who }’, osignerad, { $at }, väntar på svar
status-proposed-deletes = { $path }: ’{ $who }’, osignerad, { $at }, vill ta bort den; den finns kvar tills en medlem godtar det
status-proposed-guest = { $path }: en ändring som { $who } gjorde som gäst väntar på svar
status-proposed-more = { $count ->
    [one] 1 osignerad ändring till väntar på svar
   *[other] { $count } osignerade ändringar till väntar på svar
}
status-two-versions = { $file } finns i två versioner ({ $by })
status-broken = { $file } går inte att läsa; en äldre version visas
status-strangers = Ligger i mappen men läses inte på grund av namnet: { $files }
status-names = Skrivs inte ut i mappen på grund av namnet: { $files }
status-aside = { $count ->
        [one] 1 ändring är lagd åt sidan och räknas inte
       *[other] { $count } ändringar är lagda åt sidan och räknas inte
    }
status-contacts-changed-outside = { $count ->
        [one] 1 kontakt är ändrad osignerat och inte kontrollerad sedan dess
       *[other] { $count } kontakter är ändrade osignerat och inte kontrollerade sedan dess
    }
status-contacts-untried = { $count ->
        [one] 1 kontakt är inte kontrollerad
       *[other] { $count } kontakter är inte kontrollerade
    } på länge
status-contacts-unreachable = { $count ->
        [one] 1 kontakt saknar
       *[other] { $count } kontakter saknar
    } både nummer och adress
status-mandates-over = { $count ->
        [one] 1 mandat har
       *[other] { $count } mandat har
    } gått ut
status-mandates-ending = { $count ->
        [one] 1 mandat går
       *[other] { $count } mandat går
    } ut inom två månader
status-no-deputy = { $count ->
        [one] 1 i kommittén saknar
       *[other] { $count } i kommittén saknar
    } ersättare
status-check = { $count ->
    [one] 1 sak att rätta i dokumenten
   *[other] { $count } saker att rätta i dokumenten
    }
status-suppliers-unverified = Leverantörens egen plan är inte kontrollerad: { $names }
status-sealed-overdue = { $count ->
    [one] Förseglad lista { $lists } har passerat sin sista dag
   *[other] Förseglade listor som har passerat sin sista dag: { $lists }
 }
status-paper = På papper: { $outdated ->
        [0] {""}
        [one] 1 utskrift är inte aktuell{ $back ->
            [0] {""}
           *[other] ,{" "}
        }
       *[other] { $outdated } utskrifter är inte aktuella{ $back ->
            [0] {""}
           *[other] ,{" "}
        }
    }{ $back ->
        [0] {""}
        [one] 1 blad ska förstöras
       *[other] { $back } blad ska förstöras
    }
status-review = { $count ->
        [one] 1 del av planen skulle
       *[other] { $count } delar av planen skulle
    } ha setts över senast { $day }
status-never-reviewed = { $count ->
        [one] 1 del av planen har
       *[other] { $count } delar av planen har
    } aldrig setts över
status-exercise = Kommittén skulle ha övat senast { $day }
status-review-how = binder plan reviewed DOKUMENT
status-never-exercised = Ingen övning är noterad
status-review-by = Översyn senast { $day }
status-exercise-by = övning senast { $day }
status-exercise-planned = övning planerad { $day }
status-exercise-not-held = Övningen som var planerad till { $day } är inte genomförd
help-status = Visa läget: öppna händelser, vad som ska göras och vad som behöver åtgärdas
    .check = Avsluta med 4 om något behöver åtgärdas
    .examples =
        binder
        binder status --check
