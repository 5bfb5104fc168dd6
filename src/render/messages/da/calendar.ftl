calendar-review = Gennemgå { $title }
calendar-mirror = Sammenlign { $title } med kilden
calendar-exercise = Øvelse: { $title }
calendar-exercise-due = Sidste dag at øve
calendar-contact = Afprøv nummeret til { $name }
calendar-mandate = Mandatet udløber: { $name }
calendar-follow-up = Følg op: { $text }
calendar-task = { $text } ({ $incident })
calendar-owner = Ansvarlig: { $who }
calendar-written = { $count ->
        [one] 1 dato
       *[other] { $count } datoer
    } i { $file }. Åbn filen i din kalender. Laves den igen, erstattes det, der står der.

help-export-calendar = Skriv mappens datoer som en kalenderfil (.ics)

    Gennemgang, øvelser, kontakter, opfølgning, krav og lovede beskeder. Filen indeholder navne og numre.
    .file = Filen [standard: standardoutput]
    .examples = binder export calendar ../mappe.ics
