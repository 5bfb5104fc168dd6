calendar-review = Se över { $title }
calendar-mirror = Jämför { $title } med sidan den speglar
calendar-exercise = Övning: { $title }
calendar-exercise-due = Sista dag att öva
calendar-contact = Kontrollera numret till { $name }
calendar-mandate = Mandatet går ut: { $name }
calendar-follow-up = Följ upp: { $text }
calendar-task = { $text } ({ $incident })
calendar-owner = Ansvarig: { $who }
calendar-written = { $count ->
        [one] 1 datum
       *[other] { $count } datum
    } i { $file }. Öppna filen i din kalender. Görs den om ersätts det som står där.

help-export-calendar = Skriv pärmens datum som en kalenderfil (.ics)

    Översyn, övningar, kontakter, uppföljning, krav och utlovade besked. Filen innehåller namn och nummer.
    .file = Filen [standard: standard ut]
    .examples = binder export calendar ../parm.ics
