directive-none = Der er ikke udstedt nogen midlertidig retningslinje.
directive-column-number = Id
directive-column-text = Midlertidig retningslinje
directive-column-state = Status
directive-holds = gælder siden { $time }
directive-until = forventes at gælde til { $time }
directive-recalled = ophævet { $time }
directive-struck = overstreget
directive-recall-now = { $count ->
        [one] Normal drift er erklæret, men 1 midlertidig retningslinje gælder stadig. Ophæv den: binder directive recall { TYPED($first) }
       *[other] Normal drift er erklæret, men { $count } midlertidige retningslinjer gælder stadig. Ophæv dem en ad gangen: binder directive recall { TYPED($first) }
    }
directive-is = Retningslinjen har id { $id } og gælder, indtil den ophæves: binder directive recall { $id }
directive-recalled-event = Midlertidig retningslinje er ophævet: { $text }
directive-recalled-one = Ophævet: { $text }
directive-recalled-already = Den var allerede ophævet. Notatet er skrevet igen.
directive-is-none = Id'et er ikke en midlertidig retningslinje. Notatet er skrevet.
directive-without-reason = Retningslinjen er skrevet uden begrundelse. Næste gang: --why "…"
directive-no-text = Retningslinjen mangler tekst.
    .hint = Skriv, hvad der gælder: binder directive add "Fravær noteres på papir"
directive-unknown = Den midlertidige retningslinje { $typed } findes ikke.
    .hint = Se listen: binder directive
directive-unknown-open = Den midlertidige retningslinje { $typed } findes ikke. Gældende: { $open }.
    .hint = Skriv for eksempel: binder directive recall { TYPED($first) }
task-directive = Ophæv: { $text }

help-directive = Vis midlertidige retningslinjer, og hvilke der stadig gælder
help-directive-add = Udsted en midlertidig retningslinje
    .text = Retningslinjens tekst. En bindestreg (-) læser teksten fra standardinput
    .why = Begrundelsen
    .by = Hvem der besluttede: en rolle, en person eller en gruppe
    .option = Et fravalgt alternativ og hvorfor. Kan angives flere gange
    .until = Hvor længe den forventes at gælde
    .at = Hvornår det skete [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder directive add "Fravær noteres på papir" --why "Aula er nede"
help-directive-recall = Ophæv en midlertidig retningslinje
    .id = Retningslinjens id, for eksempel anna-17
    .why = Begrundelsen
    .at = Hvornår det skete [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .duty = Kravet i planen, der dermed er opfyldt
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder directive recall anna-17 --why "Aula virker igen"
