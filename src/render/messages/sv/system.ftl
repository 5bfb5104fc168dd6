system-none = Pärmen har inga system än (systems.yaml).
system-in-plan = i planen: { $rank }
system-plan-order = Planens ordning: { $order }
system-order-why = Skäl: { $why }.
system-tool-documents = { $name } är nere, och dokument ligger där. Rutiner och kontakter finns i den här pärmen.
system-tool-tickets = { $name } är nere, och ärendena ligger där.
system-nameless = utan namn
system-untold = ingen uppgift
system-down-since = nere sedan { $time }
system-degraded-since = fungerar delvis sedan { $time }
system-up-since = uppe sedan { $time }
system-beside = { $who } loggade samtidigt: { $state } ({ $id })
system-needs = behöver { $name }, som är nere
system-others = Inte i planen
system-order-decided = Ordningen ändrad ({ $id }, { $time }, { $who }).
system-order-not-chosen = Valdes bort: { $option }.
system-order-beside = { $who } beslutade samtidigt en annan ordning, { $time } ({ $id }). Den sista i loggens ordning gäller; besluta igen: binder systems reorder
system-tool-call-out = { $name } är nere: kalla via { $way } i stället.
system-tool-venue = { $name } är nere: mötas via { $way } i stället.
system-tool-log = { $name } är nere: för loggen i { $way } i stället.
system-tool-call-out-none = { $name } är nere, och pärmen har ingen annan kanal att kalla via.
system-tool-venue-none = { $name } är nere, och pärmen har ingen annan mötesplats.
system-tool-log-none = { $name } är nere, och pärmen har inget annat ställe att föra loggen på.
system-tool-other = { $name } är nere, och kommittén använder det själv: { $used }.
system-way-conference = telefonkonferens
system-way-on-site = möte på plats
system-way-binder = den här pärmen
system-down-event = { $name } är nere
system-degraded-event = { $name } fungerar delvis
system-up-event = { $name } är uppe
system-order-event = Ny återställningsordning: { $first }, sedan resten som förut
system-order-without-reason = Skälet saknas; skriv det med --why så att beslutet går att förstå efteråt.
system-unknown = { $typed } finns inte i planen. Loggat ändå.
system-unknown-near = { $typed } finns inte i planen; menade du { $nearest }? Loggat ändå.
system-left-out = { $typed } finns inte i planen och är inte med i ordningen.
system-left-out-near = { $typed } finns inte i planen och är inte med i ordningen; menade du { $nearest }?
system-none-of-them = { $typed } är inget system i planen. Ordningen är oförändrad.
    .hint = Se systemen: binder systems

routine-none = Ingen rutin är i drift.
routine-column-name = Rutin
routine-column-since = I drift sedan
routine-column-backlog = Eftersläpning
routine-heading-ended = Avslutade
routine-heading-idle = Inte i drift
routine-kind-reserve = Reserv
routine-kind-restore = Återställning
routine-kind-return = Återgång
routine-ended = { $title }, avslutad { $time } ({ $id }).
routine-then-catch-up = eftersläpning: { $backlog }
routine-to-catch-up = Eftersläpning: { $backlog }
routine-beside = { $who } loggade samtidigt att den är avslutad eller startad, { $time } ({ $id })
routine-still-run = { $count ->
        [one] Reservrutinerna skulle ha avslutats { $time } ({ $id }), men 1 är fortfarande i drift.
       *[other] Reservrutinerna skulle ha avslutats { $time } ({ $id }), men { $count } är fortfarande i drift.
    }
routine-runs-since = I drift sedan { $time }. När den slutar: binder routine end { $id }
routine-how-start = Inte i drift. Starta den: binder routine start { $id }
routine-how-read = Läs den: binder routine { $id }
routine-started-event = Rutin startad: { $title }
routine-ended-event = Rutin avslutad: { $title }
routine-backlog-action = Åtgärda eftersläpningen: { $backlog }
routine-runs-already = { $title } var redan i drift. Den första starttiden gäller.
routine-not-running = { $title } var inte i drift. Loggat ändå.
routine-verb = Okänt kommando { $typed }.
    .hint = Menade du: binder routine { $verb } { TYPED($name) }
routine-unknown = Det finns ingen rutin som heter { $typed }.
    .hint = Se rutinerna: binder routine
routine-unknown-near = Det finns ingen rutin som heter { $typed }.
    .hint = Menade du: binder routine { TYPED($nearest) }
routine-unknown-written = Det finns ingen rutin som heter { $typed } i planen. Loggat ändå.
routine-unknown-written-near = Det finns ingen rutin som heter { $typed } i planen; menade du { $nearest }? Loggat ändå.

help-systems = Visa system i återställningsordning, med status
    .as_of = Visa systemen som de var kända vid den här tiden
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder systems
        binder systems set confluence down
help-systems-set = Notera ett systems status
    .system = Systemet eller en del av det: namn, id eller ord ur namnet
    .state = down (nere), degraded (fungerar delvis) eller up (uppe)
    .why = En kommentar
    .at = Sedan när [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder systems set confluence down --at 21:55
help-systems-reorder = Ändra återställningsordningen; noteras som beslut

    Systemen du anger kommer först, sedan resten som förut. Planens ordning visas fortfarande bredvid.
    .system = Systemen eller delarna att återställa först, i ordning
    .why = Skälet, som det var känt då
    .by = Vem som beslutade: en roll, en person eller en grupp
    .option = Något som valdes bort, och varför; kan anges flera gånger
    .at = När det beslutades [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder systems reorder "Ladok för studenter" --why "måndag"
help-routine = Visa reservrutiner i drift och deras eftersläpning, eller läs en rutin
    .name = Rutinen att läsa: namn, id eller ord ur namnet
    .as_of = Visa rutinerna som de var kända vid den här tiden
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder routine
        binder routine reserv-logg
help-routine-start = Notera att en rutin är i drift
    .name = Rutinen: namn, id eller ord ur namnet
    .why = Skälet
    .owner = Vem som ansvarar för den: en roll eller en person.
    .at = Sedan när [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder routine start reserv-sms-kedja --why "Slack är nere"
help-routine-end = Notera att en rutin är avslutad; eftersläpningen blir en åtgärd
    .name = Rutinen: namn, id eller ord ur namnet
    .why = Skälet
    .backlog = Vad som måste åtgärdas efteråt [standard: det rutinen säger]
    .at = När den avslutades [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder routine end reserv-logg --backlog "för över loggen till wikin"
