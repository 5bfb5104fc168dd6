## Planens listor i en händelse

checklist-title = Checklistor
checklist-none = Planen har inga checklistor. Lägg till en i checklists/
checklist-column-list = Lista
checklist-column-far = Framsteg
checklist-column-name = Namn
checklist-how = Se en lista: binder checklist NAMN – en punkt i sin helhet: binder checklist NAMN 3 – bocka av den: binder checklist tick NAMN 3
checklist-ticked = { $done } av { $total } klara{ $open ->
        [0] {""}
       *[other] , { $open } kvar
    }
checklist-answered = { $done } av { $total } besvarade{ $open ->
        [0] {""}
       *[other] , { $open } obesvarade
    }
checklist-no-points = Listan har inga punkter att bocka av. Dess text:
checklist-pointless = inga punkter
checklist-more = Punkter som slutar med … har mer att läsa: binder checklist { TYPED($list) } { $number }
checklist-not-a-deed = ”{ $typed }” går inte att göra med en punkt.
    .hint = Skriv till exempel: binder checklist tick { TYPED($list) } { TYPED($point) }
checklist-answer = Svar: { $text }
checklist-earlier = tidigare: { $text } ({ $note })
checklist-lost = Noterat för punkter som inte finns kvar i listan
checklist-gone = Noterat för listor som inte finns kvar i planen: { $names }
checklist-as-of = { $who } uppdaterade listorna { $time }: de är som planen var då.
checklist-event-done = { $list }, punkt { $number } klar: { $title }
checklist-event-reopened = { $list }, punkt { $number } öppnad igen: { $title }
checklist-event-skipped = { $list }, punkt { $number } överhoppad: { $title }
checklist-already = Punkt { $number } hade redan den statusen, satt av { $who }.
checklist-which-list = Vilken lista?
    .hint = Skriv dess namn och punkten: binder checklist tick kommunikation 3
checklist-which = Vilken punkt?
    .hint = Skriv dess nummer eller ord ur den: binder checklist tick { TYPED($list) } 3
checklist-unknown = Det finns ingen checklista som heter { $typed }.
    .hint = Se checklistorna: binder checklist
checklist-unknown-near = Det finns ingen checklista som heter { $typed }. Menade du { $near }?
    .hint = Se den: binder checklist { TYPED($near) }
checklist-no-point = Listan { $list } har ingen punkt { $typed }.
    .hint = Se punkterna: binder checklist { TYPED($list) }
checklist-several = ”{ $typed }” passar in på flera punkter: { $numbers }.
    .hint = Skriv punktens nummer i stället.
checklist-skip-why = Skälet saknas. En punkt hoppas aldrig över utan skäl.
    .hint = Skriv varför: binder checklist skip { TYPED($list) } { TYPED($point) } --why "…"
checklist-answer-what = Vad är svaret?
    .hint = Skriv det efter punkten: binder checklist answer { TYPED($list) } { TYPED($point) } "…"

## En nyare plan mitt i händelsen

checklist-new-event = Checklistorna är nu de som finns i den aktuella planen
checklist-old-event = Checklistorna är åter de från när händelsen öppnades
checklist-unchanged = Listorna har inte ändrats sedan dess.
checklist-added = Nytt:
checklist-removed = Borttaget:

## Hjälp

help-checklist = Visa planens checklistor, bocka av punkter och svara på frågor
    .name = Listans namn, eller ord ur det
    .what = Bocka av, hoppa över, öppna igen eller svara på en punkt; ensamt: listan som ska visas
    .point = Punktens nummer, 4 eller 4.1, eller ord ur den
    .text = Svaret, eller skälet till att hoppa över; - läser texten från standard in
    .why = Varför punkten hoppas över
    .source = Vem som sade det
    .at = När det hände: 13:55, "igår 22:10" eller -15m [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder checklist
        binder checklist kommunikation 3
        binder checklist tick kommunikation 3
        binder checklist answer kontrollfragor vpn "Stängt" --source "ITS"
