report-no-rows = Hændelsen har ingen notater, så der er intet at rapportere.
    .hint = Vis hændelserne: binder incident list
report-internal = Indeholder interne oplysninger: Må ikke udleveres uden vurdering.
report-opened = Åbnet
report-closed = Afsluttet
report-not-closed = nej, fortsætter
report-length = Varighed
report-informed = Første information
report-quorum = Beslutningsdygtig
report-not-yet = endnu ikke
report-never = aldrig
report-after-opening = { $time }, { $after } efter åbningen
report-label-promises = Lovede beskeder
report-promises = { $kept } til tiden, { $late } for sent, { $missed } udeblevet, { $waiting } venter
report-label-decisions = Beslutninger
report-decisions = { $without ->
        [0] { $all }
       *[other] { $all }, heraf { $without } uden begrundelse
    }
report-label-actions = Handlinger
report-actions = { $all }, heraf { $open } ikke udført og { $late } udført for sent
report-label-rows = Notater
report-rows = { $all }, heraf { $late } efterfølgende
report-label-guests = Notater fra gæster
report-column-system = System
report-column-person = Person
report-column-time = Tid
report-goes-on = { $time }, fortsætter
report-more-decisions = { $count ->
        [one] En beslutning mere: binder report final
       *[other] { $count } beslutninger mere: binder report final
    }
report-gap-open = Hændelsen er ikke afsluttet: binder incident close
report-gap-unanswered = { $count ->
        [one] Et punkt i evalueringen er ikke besvaret: binder evaluate
       *[other] { $count } punkter i evalueringen er ikke besvaret: binder evaluate
    }
report-gap-no-agenda = Planen har ingen dagsorden til evalueringen: Tilføj en tjekliste med kind: evaluation
report-gap-actions = { $count ->
        [one] En handling er ikke udført: binder log --open
       *[other] { $count } handlinger er ikke udført: binder log --open
    }
report-gap-unconfirmed = { $count ->
        [one] En oplysning er hverken bekræftet eller afkræftet: binder log --kind fact
       *[other] { $count } oplysninger er hverken bekræftet eller afkræftet: binder log --kind fact
    }
report-gap-reasons = { $count ->
        [one] En beslutning mangler begrundelse: binder log --decisions
       *[other] { $count } beslutninger mangler begrundelse: binder log --decisions
    }
report-gap-late = { $count ->
        [one] Et efterfølgende notat mangler forklaring: binder evaluate
       *[other] { $count } efterfølgende notater mangler forklaring: binder evaluate
    }
report-gap-promises = { $count ->
        [one] En lovet besked er aldrig sendt: binder inform
       *[other] { $count } lovede beskeder er aldrig sendt: binder inform
    }
report-gap-handovers = { $count ->
        [one] En overdragelse er ikke kvitteret: binder role
       *[other] { $count } overdragelser er ikke kvitteret: binder role
    }
report-gap-systems = { $count ->
        [one] Et system er ikke noteret som oppe: binder systems
       *[other] { $count } systemer er ikke noteret som oppe: binder systems
    }
report-gap-costs = Ingen udgifter er noteret: binder cost add BELØB "Hvad det drejede sig om"

help-report = Vis en rapport ud fra loggen: til ledelsen, afsluttende, forløb, udadtil, erfaringer
    .kind = board: til ledelsen på én side; final: afsluttende rapport med det, der mangler; timeline: alt i rækkefølge; press: det, der allerede er meddelt udadtil; lessons: erfaringer
    .format = Format; md er Markdown til at skrive videre i
    .examples =
        binder report board
        binder report final --format md
        binder print report board -o ../ledelsen.pdf
value-report = RAPPORT
