## Planens lister i en hændelse

checklist-title = Tjeklister
checklist-none = Planen har ingen lister. Læg en i checklists/
checklist-column-list = Liste
checklist-column-far = Så langt
checklist-column-name = Navn
checklist-how = Se en liste: binder checklist NAVN. Alt om et punkt: binder checklist NAVN 3. Kryds et punkt af: binder checklist NAVN tick 3
checklist-ticked = { $done } af { $total } udført{ $open ->
        [0] {""}
       *[other] , { $open } tilbage
    }
checklist-answered = { $done } af { $total } besvaret{ $open ->
        [0] {""}
       *[other] , { $open } ubesvaret
    }
checklist-no-points = Listen har ingen punkter at krydse af. Sådan lyder teksten:
checklist-pointless = ingen punkter
checklist-more = … efter et punkt: der er mere at læse. Det hele: binder checklist { TYPED($list) } { $number }
checklist-not-a-deed = ”{ $typed }” er ikke noget, man gør ved et punkt.
    .hint = Skriv for eksempel: binder checklist { TYPED($list) } tick { TYPED($point) }
checklist-answer = Svar: { $text }
checklist-earlier = tidligere: { $text } ({ $note })
checklist-lost = Noteret om punkter, som ikke længere er på listen
checklist-gone = Der er noteret noget om lister, som planen ikke længere har: { $names }
checklist-as-of = Listerne blev læst på ny { $time } af { $who }: de står, som planen var da.
checklist-event-done = { $list }, punkt { $number } udført: { $title }
checklist-event-reopened = { $list }, punkt { $number } åbnet igen: { $title }
checklist-event-skipped = { $list }, punkt { $number } sprunget over: { $title }
checklist-already = Punkt { $number } stod allerede sådan, ifølge { $who }.
checklist-which = Hvilket punkt?
    .hint = Skriv dets nummer eller ord fra det: binder checklist { TYPED($list) } tick 3
checklist-unknown = Planen har ingen liste, der hedder { $typed }.
    .hint = Se, hvilke der findes: binder checklist
checklist-unknown-near = Planen har ingen liste, der hedder { $typed }. Mente du { $near }?
    .hint = Se den: binder checklist { TYPED($near) }
checklist-no-point = Listen { $list } har intet punkt { $typed }.
    .hint = Se punkterne: binder checklist { TYPED($list) }
checklist-several = "{ $typed }" står i flere punkter: { $numbers }.
    .hint = Skriv punktets nummer i stedet.
checklist-skip-why = Et punkt springes aldrig over uden grund.
    .hint = Sig hvorfor: binder checklist { TYPED($list) } skip { TYPED($point) } --why "…"
checklist-answer-what = Hvad er svaret?
    .hint = Skriv det efter punktet: binder checklist { TYPED($list) } answer { TYPED($point) } "…"

## En nyere plan midt i hændelsen

checklist-new-event = Listerne læses fra nu af i planen, som den står
checklist-old-event = Listerne læses igen, som de stod, da hændelsen blev åbnet
checklist-unchanged = Intet er ændret i listerne siden da.
checklist-added = Nyt:
checklist-removed = Væk:

## Hjælp

help-checklist = Planens lister: hvor langt hver enkelt er nået, en liste ad gangen, og hvad der er udført eller besvaret.
    .name = Listens navn, eller ord fra det.
    .what = Kryds af, spring over, åbn igen eller svar. Eller nummeret på et punkt, for at læse alt om det.
    .point = Punktets nummer, 4 eller 4.1, eller ord fra det.
    .text = Svaret; for et punkt, der springes over, grunden. En streg, -, læser teksten fra standard ind.
    .why = Hvorfor punktet springes over.
    .source = Hvem der sagde det.
    .at = Hvornår det var: 13:55, i går 22:10, -15m. Ellers nu.
    .late = Hvorfor det først noteres nu.
    .first = Den første gang, i timen der forekommer to gange.
    .second = Den anden gang, i timen der forekommer to gange.
    .examples =
        binder checklist
        binder checklist kommunikation 3
        binder checklist kommunikation tick 3
        binder checklist kontrolspørgsmål answer vpn "Lukket" --source "IT"
