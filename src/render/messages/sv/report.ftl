report-no-rows = Händelsen har inga anteckningar, så det finns inget att rapportera.
    .hint = Visa händelserna: binder incident list
report-internal = Innehåller interna uppgifter: lämna inte ut utan prövning.
report-opened = Öppnad
report-closed = Avslutad
report-not-closed = nej, pågår
report-length = Varaktighet
report-informed = Första informationen
report-quorum = Beslutsför
report-not-yet = inte än
report-never = aldrig
report-after-opening = { $time }, { $after } efter öppningen
report-label-promises = Utlovade besked
report-promises = { $kept } i tid, { $late } för sent, { $missed } uteblivna, { $waiting } väntar
report-label-decisions = Beslut
report-decisions = { $without ->
        [0] { $all }
       *[other] { $all }, varav { $without } utan skäl
    }
report-label-actions = Åtgärder
report-actions = { $all }, varav { $open } inte klara och { $late } gjorda för sent
report-label-rows = Anteckningar
report-rows = { $all }, varav { $late } i efterhand
report-label-guests = Anteckningar av gäster
report-column-system = System
report-column-person = Person
report-column-time = Tid
report-goes-on = { $time }, pågår
report-more-decisions = { $count ->
        [one] Ett beslut till: binder report final
       *[other] { $count } beslut till: binder report final
    }
report-gap-open = Händelsen är inte avslutad: binder incident close
report-gap-unanswered = { $count ->
        [one] En punkt i utvärderingen är inte besvarad: binder evaluate
       *[other] { $count } punkter i utvärderingen är inte besvarade: binder evaluate
    }
report-gap-no-agenda = Planen har ingen dagordning för utvärderingen: lägg till en checklista med kind: evaluation
report-gap-actions = { $count ->
        [one] En åtgärd är inte klar: binder log --open
       *[other] { $count } åtgärder är inte klara: binder log --open
    }
report-gap-unconfirmed = { $count ->
        [one] En uppgift är varken bekräftad eller dementerad: binder log --kind fact
       *[other] { $count } uppgifter är varken bekräftade eller dementerade: binder log --kind fact
    }
report-gap-reasons = { $count ->
        [one] Ett beslut saknar skäl: binder log --decisions
       *[other] { $count } beslut saknar skäl: binder log --decisions
    }
report-gap-late = { $count ->
        [one] En anteckning i efterhand saknar förklaring: binder evaluate
       *[other] { $count } anteckningar i efterhand saknar förklaring: binder evaluate
    }
report-gap-promises = { $count ->
        [one] Ett utlovat besked har aldrig skickats: binder inform
       *[other] { $count } utlovade besked har aldrig skickats: binder inform
    }
report-gap-handovers = { $count ->
        [one] En överlämning är inte kvitterad: binder role
       *[other] { $count } överlämningar är inte kvitterade: binder role
    }
report-gap-systems = { $count ->
        [one] Ett system är inte noterat som uppe: binder systems
       *[other] { $count } system är inte noterade som uppe: binder systems
    }
report-gap-costs = Inga kostnader är noterade: binder cost add BELOPP "Vad det gällde"

help-report = Visa en rapport ur loggen: till styrelsen, slutrapport, förlopp, utåt, lärdomar
    .kind = board: till styrelsen, på en sida; final: slutrapport, med det som saknas; timeline: allt i tidsordning; press: det som redan har meddelats utåt; lessons: lärdomar
    .format = Format; md är Markdown att skriva vidare i
    .examples =
        binder report board
        binder report final --format md
        binder print report board -o ../styrelsen.pdf
value-report = RAPPORT
