inform-column-who = Målgruppe
inform-column-last = Hvad de sidst fik at vide
inform-column-next = Næste besked
inform-next-by = senest { $time }
inform-next-overdue = forsinket: { $time }
inform-overdue = { $who } blev lovet næste besked senest { $time } ({ $id }), og den er ikke gået ud. Skriv den: binder inform { TYPED($audience) }
inform-nobody-told = Ingen har fået noget at vide endnu.
inform-untold = Har ikke fået noget at vide
inform-show-draft = Vis et udkast: binder inform NAVN
inform-no-audiences = Mappen har ingen målgrupper endnu: audiences.yaml. Skriv alligevel, hvem der fik hvad at vide: binder inform NAVN --text "…" --channel phone
inform-spokesperson = Talsmand: { $rule }
inform-corrected-by = rettet af { $id }
inform-receipts = Kvitteringer
inform-missing = Mangler: { $who }
inform-drafts = Udkast der venter
inform-draft-waits = ikke godkendt endnu: binder inform --of { $id }
inform-draft-approved = godkendt af { $by }: binder inform --of { $id }
inform-to-take-down = Skal tages ned
inform-take-down-line = { $place }. Når det er væk: binder log done { $id }

inform-to = Til { $who }
inform-external = eksternt
inform-internal = internt
inform-of-unapproved = udkast { $id }, ikke godkendt endnu
inform-of-approved = udkast { $id }, godkendt af { $by }
inform-first = Først: { $duties }
inform-last = Sidst informeret { $time }, { $way }, { $id }
inform-reserve = reserve
inform-closed = lukket, { $system } er nede
inform-own-words = Der er ingen færdig tekst. Skriv egne ord: --text "…"
inform-own-text = Teksten
inform-to-fill = Skal udfyldes: { $set }
inform-says-xx-yet = Teksten indeholder XX. Skriv, hvad der gælder, før den går ud.
inform-others = Andre tekster: { $names }. Vælg med --message NAVN.
inform-will-promise = Næste besked loves senest { $time }.
inform-how-to-go-on = Intet er skrevet endnu. Når teksten er gået ud: binder inform { $what } … --channel { TYPED($channel) }

inform-fulfils = Pligten er opfyldt: { $duties }
inform-promised = Næste besked er lovet senest { $time }
inform-left = Mangler at blive gjort: { $action }
inform-marked = Markeret som udført: { $ids }
inform-confirmed = { $count } har kvitteret { $id }.
inform-event = Til { $who } ({ $way }): { $text }
inform-event-draft = Udkast til { $who }: { $text }
inform-event-approved = Udkast { $id } er godkendt af { $by }
inform-event-receipt = Kvitteret { $id }: { $who }
inform-event-count = { $count } har kvitteret { $id }
inform-event-take-down = Tag ned: { $place }
inform-send-by = Send også ad den vej, planen siger ({ $ways }), til { $who }

inform-not-approved = Teksten er ekstern, og ingen har godkendt den. Den er noteret med den afvigelse. Næste gang: --approved-by ROLLE
inform-not-first = Den gik ud eksternt, før dette var gjort: { $duties }. Den er noteret med den afvigelse.
inform-other-channel = Planen nævner ikke { $channel } for dem. Det er noteret som afvigelse.
inform-channel-near = Mente du { $near }? Streg da rækken, og skriv den igen: binder log strike ID --why "forkert vej"
inform-may-fulfil = Måske er også dette opfyldt: { $duties }. I så fald: binder duty done { TYPED($first) }
inform-unknown-duty = { $id } findes ikke blandt planens pligter. Det er skrevet sådan alligevel.
inform-unknown-reader = Der er ingen målgruppe eller kontakt, der hedder { $name }. Beskeden er noteret alligevel.
inform-no-reminder = Tiden for næste besked kunne ikke læses, så der kommer ingen påmindelse. Skriv den også med --next 07:30
inform-not-marked = { $id } kunne ikke markeres som udført. Prøv: binder log done { $id }

inform-through = { $title } får deres information gennem { $through }, aldrig direkte herfra.
    .hint = Skriv til dem i stedet: binder inform { $id }
inform-nobody-near = Ingen målgruppe hedder { $typed }.
    .hint = Mente du { $near }? binder inform { TYPED($near) }
inform-nobody = Ingen målgruppe hedder { $typed }.
    .hint = Se, hvilke der findes: binder inform
inform-no-draft-but = Intet udkast, der venter, har id { $typed }.
    .hint = Dette venter: binder inform --of { TYPED($first) }
inform-no-draft = Intet udkast har id { $typed }, og intet venter.
    .hint = Se, hvad der er sendt: binder inform
inform-no-message-near = Ingen tekst hedder { $typed }.
    .hint = Mente du { $near }? Skriv --message { $near }
inform-no-message = Ingen tekst hedder { $typed }.
    .hint = Se, hvilke der findes: binder inform NAVN
inform-no-slot = "{ $typed }" mangler et lighedstegn.
    .hint = Skriv for eksempel: --set tid=07:30
inform-no-text = Der er ingen tekst at sende.
    .hint = Skriv, hvad der blev sagt: --text "…"
inform-unfilled = Teksten har felter, der ikke er udfyldt: { $slots }. Den er ikke noteret som sendt.
    .hint = Udfyld og prøv igen: { $set }
inform-says-xx = Teksten indeholder XX og er ikke noteret som sendt.
    .hint = Skriv den tid eller det ord, der skal stå der, og prøv igen.
inform-receipt-of-whom = Der mangler, hvem der har kvitteret.
    .hint = Skriv navne, eller hvor mange det er nu: binder inform receipt { $id } --count 38
inform-receipt-of-none = { $id } er ingen udsendelse, der kvitteres. Kvitteringen er skrevet alligevel.
inform-receipt-near = { $name } er ikke blandt modtagerne; måske { $near }. Kvitteringen er skrevet alligevel.
inform-receipt-stranger = { $name } er ikke blandt modtagerne. Kvitteringen er skrevet alligevel.
inform-take-down-what = Der mangler, hvor det står.
    .hint = Skriv for eksempel: binder inform take-down "siden med login-links"

task-news = Næste besked til { $who }

help-inform = Vis, hvem der har fået hvad at vide, og hvad der er lovet. Med en målgruppe: teksten og vejene dertil. Intet skrives, før --channel siger, at den er gået ud.
    .audience = Målgruppen, eller en person eller gruppe i kontaktlisten. Gerne flere.
    .message = En af mappens færdige tekster.
    .language = Kun den på det sprog.
    .set = Udfyld et felt i teksten: tid=07:30. Kan skrives flere gange.
    .text = Egne ord i stedet. En bindestreg, -, læser teksten fra standard ind.
    .of = Et udkast, der er gemt.
    .draft = Gem som udkast, så andre kan læse det.
    .channel = Teksten er gået ud ad denne vej.
    .approved_by = Hvem der har godkendt teksten. Med --of uden --channel: skriv kun det.
    .next = Hvornår næste besked senest kommer. Det bliver en påmindelse.
    .to_count = Hvor mange der fik den.
    .recipients = Hvem der fik den, med komma imellem.
    .duty = Pligten, der bliver opfyldt, hvis det ikke er den, planen peger på.
    .done = En handling, der bliver udført. Kan skrives flere gange.
    .corrects = En tidligere besked, som denne retter.
    .step = Trinnet.
    .why = Hvorfor, hvis det afviger fra planen.
    .at = Hvornår den gik ud. Ellers nu.
    .late = Hvorfor det først noteres nu.
    .as_of = Sådan som det var kendt da.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples =
        binder inform
        binder inform foraeldre
        binder inform foraeldre --text "…" --next 07:30 --channel sms
        binder inform skoleleder --text "…" --channel phone
help-inform-receipt = Skriv, hvem der har kvitteret en udsendelse, eller hvor mange det er nu.
    .id = Udsendelsens id, eller målgruppen.
    .who = De, der har kvitteret.
    .count = Hvor mange der har kvitteret, alt i alt.
    .action = Hvad der skal gøres, for eksempel ringe til dem, der mangler.
    .owner = Hvem der har ansvaret for det.
    .due = Hvornår det skal være gjort.
    .done = En handling, der bliver udført. Kan skrives flere gange.
    .source = Hvor oplysningen kommer fra.
    .at = Hvornår det var. Ellers nu.
    .late = Hvorfor det først noteres nu.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples =
        binder inform receipt naboskoler --count 3
        binder inform receipt anna-18 "Nørreskolen" "Søskolen"
help-inform-take-down = Skriv, at noget skal fjernes, hvor folk læser det. Det står som handling, til det er væk.
    .place = Hvad det er, og hvor det står.
    .why = Hvorfor.
    .owner = Hvem der har ansvaret for det.
    .due = Hvornår det skal være væk.
    .at = Hvornår det var. Ellers nu.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples = binder inform take-down "siden med login-links" --due 09:00
