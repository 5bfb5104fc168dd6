## Planens lister i en hændelse

checklist-title = Tjeklister
checklist-none = Planen har ingen tjeklister. Tilføj en i checklists/
checklist-column-list = Tjekliste
checklist-column-far = Status
checklist-column-name = Navn
checklist-how = Se en tjekliste: binder checklist NAVN – se et punkt: binder checklist NAVN 3 – kryds et punkt af: binder checklist tick NAVN 3
checklist-ticked = { $done } af { $total } udført{ $open ->
        [0] {""}
       *[other] , { $open } mangler
    }
checklist-answered = { $done } af { $total } besvaret{ $open ->
        [0] {""}
       *[other] , { $open } mangler
    }
checklist-no-points = Tjeklisten har ingen punkter at krydse af. Teksten er:
checklist-pointless = ingen punkter
checklist-more = … efter et punkt: der er mere tekst. Læs det hele: binder checklist { TYPED($list) } { $number }
checklist-not-a-deed = "{ $typed }" kan ikke bruges om et punkt.
    .hint = Skriv for eksempel: binder checklist tick { TYPED($list) } { TYPED($point) }
checklist-answer = Svar: { $text }
checklist-earlier = tidligere: { $text } ({ $note })
checklist-lost = Notater om punkter, der ikke længere er på tjeklisten
checklist-gone = Der er notater om tjeklister, som planen ikke længere har: { $names }
checklist-as-of = Tjeklisterne blev genindlæst { $time } af { $who } og vises, som planen var på det tidspunkt.
checklist-event-done = { $list }, punkt { $number } udført: { $title }
checklist-event-reopened = { $list }, punkt { $number } genåbnet: { $title }
checklist-event-skipped = { $list }, punkt { $number } sprunget over: { $title }
checklist-already = Punkt { $number } havde allerede den status (sat af { $who }).
checklist-which-list = Hvilken liste?
    .hint = Skriv dens navn og punktet: binder checklist tick kommunikation 3
checklist-which = Punktets nummer mangler.
    .hint = Skriv nummeret eller ord fra punktet: binder checklist tick { TYPED($list) } 3
checklist-unknown = Tjeklisten { $typed } findes ikke.
    .hint = Se tjeklisterne: binder checklist
checklist-unknown-near = Tjeklisten { $typed } findes ikke. Mente du { $near }?
    .hint = Se den: binder checklist { TYPED($near) }
checklist-no-point = Tjeklisten { $list } har ikke punkt { $typed }.
    .hint = Se punkterne: binder checklist { TYPED($list) }
checklist-several = "{ $typed }" findes i flere punkter: { $numbers }.
    .hint = Skriv punktets nummer.
checklist-skip-why = Et punkt kan ikke springes over uden begrundelse.
    .hint = Angiv begrundelsen: binder checklist skip { TYPED($list) } { TYPED($point) } --why "…"
checklist-answer-what = Svaret mangler.
    .hint = Skriv det efter punktet: binder checklist answer { TYPED($list) } { TYPED($point) } "…"

## En nyere plan midt i hændelsen

checklist-new-event = Tjeklisterne læses fra nu af i planens nuværende version
checklist-old-event = Tjeklisterne læses igen, som de var, da hændelsen blev åbnet
checklist-unchanged = Tjeklisterne er ikke ændret siden da.
checklist-added = Nyt:
checklist-removed = Fjernet:

## Hjælp

help-checklist = Vis planens tjeklister, kryds punkter af, og svar på spørgsmål
    .name = Tjeklistens navn eller ord fra det
    .what = tick: kryds af; skip: spring over; reopen: åbn igen; answer: svar. Alene: den liste, der skal vises
    .point = Punktets nummer, for eksempel 4 eller 4.1, eller ord fra det
    .text = Svaret, eller begrundelsen for at springe over. En bindestreg (-) læser teksten fra standardinput
    .why = Begrundelsen for at springe over
    .source = Hvem der har oplyst det
    .at = Hvornår det skete: 13:55, "i går 22:10", -15m [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder checklist
        binder checklist evaluering 3
        binder checklist answer evaluering 3 "Supporten" --source "Kriselederen"
