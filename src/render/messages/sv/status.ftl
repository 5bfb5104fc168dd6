# Hur pärmen är.

status-nameless = Röd pärm
status-none-open = Ingen händelse är öppen. Händer något: binder incident open "…"
status-open = Öppna händelser
status-duties = { $count ->
        [one] 1 avvikelse från det som planen kräver i ordning och tid
       *[other] { $count } avvikelser från det som planen kräver i ordning och tid
    }
status-concerns = Att se till
status-more = och { $count } till: binder status --verbose
status-no-device = Den här kopian läser bara; ingen skriver i den
status-old-lists = Listorna i händelsen är äldre än planen
status-follow-ups = { $count ->
        [one] 1 åtgärd
       *[other] { $count } åtgärder
    } att följa upp i journalen{ $late ->
        [0] {""}
        [one] , 1 försenad
       *[other] , { $late } försenade
    }
status-old-copy = Kopian har inte mött någon annan sedan { $day }. Den duger, men andra kan ha skrivit nytt
status-quiet = Inget är skrivet sedan { $time }. Också "Inget nytt" är en rad: binder log add "Inget nytt"
status-long-role = { $who } har varit { $role } sedan { $time }, i { $hours } timmar: dags för avlösning.
status-long-log = { $who } har skrivit loggen ensam sedan { $time }, i { $hours } timmar: dags för avlösning.
status-waiting = { $count ->
        [one] 1 anteckning
       *[other] { $count } anteckningar
    } väntar i datorn på att läggas in i loggen
status-unshared = { $count ->
        [one] 1 anteckning finns
       *[other] { $count } anteckningar finns
    } bara i den här kopian
status-forked = { $writer } har skrivits från två håll sedan { $since }
status-place = { $name } visar något annat än den ska
status-heard = Senast hörda: { $all }
status-heard-one = { $who } { $at } ({ $via })
status-heard-never = { $who } inte än
status-head-elsewhere = Git har { $at } utcheckat i mappen, inte det som gäller i pärmen
status-unsaved = Ändrat men inte sparat, { $files }
status-lost = { $path } är utan innehåll sedan { $by } ändrade det; en tidigare version svarar
status-proposed = { $path }: en ändring av ’{ $who }’, utan underskrift, { $at }, väntar på svar
status-proposed-deletes = { $path }: ’{ $who }’, utan underskrift, { $at }, vill ta bort det; det gäller tills en medlem säger ja
status-proposed-guest = { $path }: en ändring av { $who } från före medlemskapet väntar på svar
status-proposed-more = { $count ->
    [one] 1 ändring till utan underskrift väntar på svar
   *[other] { $count } ändringar till utan underskrift väntar på svar
}
status-two-versions = { $file } finns i två versioner, av { $by }
status-broken = { $file } går inte att läsa, en äldre version visas
status-strangers = Ligger i mappen men läses inte under det namnet: { $files }
status-names = Skrivs inte ut i mappen, för namnets skull: { $files }
status-aside = { $count ->
        [one] 1 sak är lagd åt sidan och räknas inte
       *[other] { $count } saker är lagda åt sidan och räknas inte
    }
status-contacts-changed-outside = { $count ->
        [one] 1 kontakt är ändrad utan underskrift och inte prövad sedan dess
       *[other] { $count } kontakter är ändrade utan underskrift och inte prövade sedan dess
    }
status-contacts-untried = { $count ->
        [one] 1 kontakt är inte prövad
       *[other] { $count } kontakter är inte prövade
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
status-suppliers-unverified = Leverantörens egen plan är inte kontrollerad: { $names }
status-review = { $count ->
        [one] 1 del av planen skulle
       *[other] { $count } delar av planen skulle
    } ha setts över { $day }
status-never-reviewed = { $count ->
        [one] 1 del av planen saknar
       *[other] { $count } delar av planen saknar
    } översyn
status-exercise = Kommittén skulle ha övat senast { $day }
status-never-exercised = Ingen övning är noterad
status-review-by = Översyn senast { $day }
status-exercise-by = övning senast { $day }
help-status = Hur pärmen är: öppna händelser, vad som ska göras, vad någon bör se till.
    .check = Sluta med kod 4 om det finns något att se till.
    .examples =
        binder
        binder status --check
