inform-column-who = Målgruppe
inform-column-last = Seneste besked
inform-column-next = Næste besked
inform-next-by = senest { $time }
inform-next-overdue = frist overskredet: { $time }
inform-overdue = { $who } er lovet næste besked senest { $time } ({ $id }), men den er ikke sendt. Skriv den: binder inform { TYPED($audience) }
inform-nobody-told = Ingen har fået besked endnu.
inform-untold = Har ikke fået besked
inform-show-draft = Vis en færdig tekst: binder inform NAVN
inform-no-audiences = Der er ingen målgrupper endnu (audiences.yaml). Notér, hvem der har fået besked: binder inform NAVN --text "…" --channel telefon
inform-no-audience = { $typed } er ikke en målgruppe i mappen. De findes: { $all }.
    .hint = For eksempel: --for { TYPED($nearest) }
inform-none-to-choose = Mappen har ingen målgrupper, så der er intet udvalg at lave.
    .hint = Skriv dem ind: binder plan edit audiences.yaml – eller udelad --for
inform-spokesperson = Talsmand: { $rule }
inform-corrected-by = rettet af { $id }
inform-receipts = Kvitteringer
inform-missing = Mangler: { $who }
inform-drafts = Udkast, der venter
inform-draft-waits = ikke godkendt: binder inform --of { $id }
inform-draft-approved = godkendt af { $by }: binder inform --of { $id }
inform-to-take-down = Skal fjernes
inform-take-down-line = { $place } – når det er fjernet: binder log done { $id }

inform-to = Til { $who }
inform-external = eksternt
inform-internal = internt
inform-of-unapproved = udkast { $id }, ikke godkendt
inform-of-approved = udkast { $id }, godkendt af { $by }
inform-first = Først: { $duties }
inform-last = Sidst informeret { $time }, { $way }, { $id }
inform-reserve = reserve
inform-closed = lukket, { $system } er nede
inform-own-words = Der er ingen færdig tekst. Skriv selv: --text "…"
inform-own-text = Teksten
inform-to-fill = Udfyld: { $set }
inform-says-xx-yet = Teksten indeholder XX. Erstat det, før den sendes.
inform-others = Andre tekster: { $names }. Vælg med --message NAVN
inform-will-promise = Næste besked bliver lovet senest { $time }.
inform-guide = Svar på spørgsmålene; Enter bruger det, der står i kantet parentes. Intet noteres, før du har svaret ja. Afbryd med Ctrl-D.
inform-guide-language = Samme besked på { $language ->
        [sv] svensk
        [da] dansk
       *[en] engelsk
    }. Tryk Enter ved [–] for at springe sproget over.
inform-guide-text = Teksten:
inform-guide-copy = Kopiér teksten ovenfor, og send den. Åbne kanaler: { $all }
inform-guide-channel = Kanal [{ $first }]:
inform-guide-sent = Er teksten sendt via { $way }? Så noteres den (ja/nej):
inform-guide-nothing = Intet er noteret.
inform-guide-kept = Intet er noteret. Dine svar er gemt i { $file }:
inform-how-to-go-on = Intet er noteret endnu. Når teksten er sendt: binder inform { $what } … --channel { TYPED($channel) }

inform-fulfils = Krav opfyldt: { $duties }
inform-promised = Næste besked er lovet senest { $time }
inform-left = Mangler: { $action }
inform-marked = Markeret som udført: { $ids }
inform-confirmed = { $count } har kvitteret for { $id }.
inform-event = Til { $who } ({ $way }): { $text }
inform-event-draft = Udkast til { $who }: { $text }
inform-event-approved = Udkast { $id } er godkendt af { $by }
inform-event-receipt = Kvitteret for { $id }: { $who }
inform-event-count = { $count } har kvitteret for { $id }
inform-event-take-down = Skal fjernes: { $place }
inform-send-by = Send også via planens kanal ({ $ways }) til { $who }

inform-not-approved = Teksten er ekstern og ikke godkendt. Den er noteret med den afvigelse. Næste gang: --approved-by ROLLE
inform-not-first = Beskeden er sendt eksternt, før dette var gjort: { $duties }. Den er noteret med den afvigelse.
inform-other-channel = Planen har ikke { $channel } som kanal for målgruppen. Det er noteret som afvigelse.
inform-channel-near = Mente du { $near }? Overstreg notatet, og skriv det igen: binder log strike ID --why "forkert kanal"
inform-may-fulfil = Måske er også dette krav opfyldt: { $duties }. I så fald: binder duty done { TYPED($first) }
inform-unknown-duty = { $id } er ikke et krav i planen. Beskeden er noteret.
inform-unknown-reader = { $name } er hverken målgruppe eller kontakt. Beskeden er noteret.
inform-no-reminder = Tidspunktet for næste besked kunne ikke læses. Der kommer ingen påmindelse. Angiv det: --next 07:30
inform-not-marked = { $id } kunne ikke markeres som udført. Prøv: binder log done { $id }

inform-through = { $title } informeres gennem { $through }, ikke direkte.
    .hint = Skriv i stedet til dem: binder inform { $id }
inform-nobody-near = Målgruppen { $typed } findes ikke.
    .hint = Mente du: binder inform { TYPED($near) }
inform-nobody = Målgruppen { $typed } findes ikke.
    .hint = Se målgrupperne: binder inform
inform-no-draft-but = Intet ventende udkast har id { $typed }.
    .hint = Dette udkast venter: binder inform --of { TYPED($first) }
inform-no-draft = Intet udkast har id { $typed }, og ingen venter.
    .hint = Se, hvad der er sendt: binder inform
inform-no-message-near = Teksten { $typed } findes ikke.
    .hint = Mente du: --message { $near }
inform-no-message = Teksten { $typed } findes ikke.
    .hint = Se teksterne: binder inform NAVN
inform-unknown-slot = Teksten har intet felt, der hedder { $typed }. Den har: { $all }
    .hint = Mente du: --set { $near }="…"
inform-no-slots = Teksten har ingen felter, så { $typed } kan ikke udfyldes.
    .hint = Skriv teksten med --text, eller vælg en besked: binder inform
inform-told = Noteret som sendt til { $who } ({ $way }).
inform-no-slot = "{ $typed }" mangler et lighedstegn.
    .hint = Skriv for eksempel: --set tid=07:30
inform-no-text = Beskeden mangler tekst.
    .hint = Skriv den: --text "…"
inform-unfilled = Teksten har tomme felter: { $slots }. Den er ikke noteret som sendt.
    .hint = Udfyld dem, og prøv igen: { $set }
inform-says-xx = Teksten indeholder XX. Den er ikke noteret som sendt.
    .hint = Erstat XX med det rigtige, og prøv igen.
inform-receipt-of-whom = Hvem har kvitteret?
    .hint = Skriv navne eller antal: binder inform receipt { $id } --count 38
inform-receipt-of-none = { $id } er ikke en besked, der kvitteres for. Kvitteringen er noteret.
inform-receipt-near = { $name } er ikke blandt modtagerne. Mente du { $near }? Kvitteringen er noteret.
inform-receipt-stranger = { $name } er ikke blandt modtagerne. Kvitteringen er noteret.
inform-take-down-what = Hvad skal fjernes?
    .hint = Skriv for eksempel: binder inform take-down "siden med login-links"

task-news = Næste besked til { $who }

help-inform = Vis, hvem der har fået besked, eller skriv til en målgruppe
    .audience = Målgruppe, person eller gruppe i kontaktlisten. Flere kan angives
    .message = En af planens færdige tekster
    .language = Kun teksten på det sprog
    .set = Udfyld et felt i teksten: tid=07:30. Kan angives flere gange
    .text = Din egen tekst. En bindestreg (-) læser teksten fra standardinput
    .of = Fortsæt med et gemt udkast
    .draft = Gem teksten som udkast, så andre kan læse den
    .channel = Notér, at teksten er sendt ad denne kanal. Uden --channel noteres intet som sendt
    .approved_by = Hvem der har godkendt teksten. Med --of og uden --channel noteres kun godkendelsen
    .next = Hvornår næste besked senest sendes. Giver en påmindelse
    .to_count = Antal modtagere
    .recipients = Modtagerne, adskilt af komma
    .duty = Kravet, beskeden opfylder, hvis det er et andet end planens
    .done = En handling, der dermed er udført. Kan angives flere gange
    .corrects = En tidligere besked, som denne retter
    .step = Trinnet i planen
    .why = Begrundelsen, hvis I afviger fra planen
    .at = Hvornår beskeden blev sendt [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .as_of = Vis, hvad der var kendt på det tidspunkt
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder inform
        binder inform medarbejdere
        binder inform medarbejdere --text "…" --next 07:30 --channel sms
        binder inform kriseleder --text "…" --channel telefon
help-inform-receipt = Notér, hvem eller hvor mange der har kvitteret for en besked
    .id = Beskedens id eller målgruppen
    .who = Dem, der har kvitteret
    .count = Hvor mange der har kvitteret i alt
    .action = Hvad der skal gøres, for eksempel ringe til dem, der mangler
    .owner = Den ansvarlige: en rolle eller en person
    .due = Frist for handlingen
    .done = En handling, der dermed er udført. Kan angives flere gange
    .source = Hvor oplysningen kommer fra
    .at = Hvornår det skete [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder inform receipt medarbejdere --count 3
        binder inform receipt anna-18 "Nørreskolen" "Søskolen"
help-inform-take-down = Notér offentliggjort information, der skal fjernes
    .place = Hvad der skal fjernes, og hvor det findes
    .why = Begrundelsen
    .owner = Den ansvarlige: en rolle eller en person
    .due = Hvornår det skal være fjernet
    .at = Hvornår det skete [standard: nu]
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder inform take-down "siden med login-links" --due 09:00
