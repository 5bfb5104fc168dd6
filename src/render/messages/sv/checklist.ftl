## Planens listor i en händelse

checklist-title = Checklistor
checklist-none = Planen har inga listor. Lägg en i checklists/
checklist-column-list = Lista
checklist-column-far = Så långt
checklist-column-name = Namn
checklist-how = Se en lista: binder checklist NAMN. Allt om en punkt: binder checklist NAMN 3. Bocka av en punkt: binder checklist NAMN tick 3
checklist-ticked = { $done } av { $total } klara{ $open ->
        [0] {""}
       *[other] , { $open } kvar
    }
checklist-answered = { $done } av { $total } besvarade{ $open ->
        [0] {""}
       *[other] , { $open } obesvarade
    }
checklist-no-points = Listan har inga punkter att bocka av. Så här lyder texten:
checklist-pointless = inga punkter
checklist-more = … efter en punkt: det finns mer att läsa. Hela: binder checklist { TYPED($list) } { $number }
checklist-not-a-deed = ”{ $typed }” är inget man gör med en punkt.
    .hint = Skriv till exempel: binder checklist { TYPED($list) } tick { TYPED($point) }
checklist-answer = Svar: { $text }
checklist-earlier = tidigare: { $text } ({ $note })
checklist-lost = Noterat om punkter som inte finns kvar i listan
checklist-gone = Något är noterat om listor som planen inte har längre: { $names }
checklist-as-of = Listorna lästes om { $time } av { $who }: de står som planen var då.
checklist-event-done = { $list }, punkt { $number } klar: { $title }
checklist-event-reopened = { $list }, punkt { $number } öppnad igen: { $title }
checklist-event-skipped = { $list }, punkt { $number } överhoppad: { $title }
checklist-already = Punkt { $number } stod redan så, enligt { $who }.
checklist-which = Vilken punkt?
    .hint = Skriv dess nummer eller ord ur den: binder checklist { TYPED($list) } tick 3
checklist-unknown = Planen har ingen lista som heter { $typed }.
    .hint = Se vilka som finns: binder checklist
checklist-unknown-near = Planen har ingen lista som heter { $typed }. Menade du { $near }?
    .hint = Se den: binder checklist { TYPED($near) }
checklist-no-point = Listan { $list } har ingen punkt { $typed }.
    .hint = Se punkterna: binder checklist { TYPED($list) }
checklist-several = "{ $typed }" står i flera punkter: { $numbers }.
    .hint = Skriv punktens nummer i stället.
checklist-skip-why = En punkt hoppas aldrig över utan skäl.
    .hint = Säg varför: binder checklist { TYPED($list) } skip { TYPED($point) } --why "…"
checklist-answer-what = Vad är svaret?
    .hint = Skriv det efter punkten: binder checklist { TYPED($list) } answer { TYPED($point) } "…"

## En nyare plan mitt i händelsen

checklist-new-event = Listorna läses från och med nu i planen som den står
checklist-old-event = Listorna läses åter som de stod när händelsen öppnades
checklist-unchanged = Inget har ändrats i listorna sedan dess.
checklist-added = Nytt:
checklist-removed = Borta:

## Hjälp

help-checklist = Planens listor: hur långt var och en har kommit, en lista i taget, och vad som är klart eller besvarat.
    .name = Listans namn, eller ord ur det.
    .what = Bocka av, hoppa över, öppna igen eller svara. Eller en punkts nummer, för att läsa allt om den.
    .point = Punktens nummer, 4 eller 4.1, eller ord ur den.
    .text = Svaret; för en punkt som hoppas över skälet. Ett streck, -, läser texten från standard in.
    .why = Varför punkten hoppas över.
    .source = Vem som sade det.
    .at = När det var: 13:55, igår 22:10, -15m. Annars nu.
    .late = Varför det noteras först nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder checklist
        binder checklist kommunikation 3
        binder checklist kommunikation tick 3
        binder checklist kontrollfragor answer vpn "Stängt" --source "ITS"
