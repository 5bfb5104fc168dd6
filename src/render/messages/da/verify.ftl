verify-holds = Loggen holder. { $entries ->
        [one] Det ene notat er underskrevet af den, der skrev det
       *[other] Alle { $entries } notater er underskrevet af dem, der skrev dem
    }, intet er ændret, og intet mangler i nogens række.
verify-contradicted = Intet er ændret eller fjernet, men { $count ->
        [one] ét tidspunkt, der blev skrevet, kan ikke passe
       *[other] { $count } tidspunkter, der blev skrevet, kan ikke passe
    } med, hvad andre har underskrevet.
verify-broken = Loggen holder ikke: { $count ->
        [one] én ting er ændret, forfalsket eller gået tabt.
       *[other] { $count } ting er ændret, forfalsket eller gået tabt.
    }

verify-label-entries = Notater
verify-entries = { $entries ->
        [one] 1 notat
       *[other] { $entries } notater
    } fra { $writers ->
        [one] 1 computer
       *[other] { $writers } computere
    } i { $logs ->
        [one] 1 log
       *[other] { $logs } logge
    }; hvert af dem peger på det forrige
verify-label-signatures = Underskrifter
verify-signatures = { $count ->
        [one] 1 regnet efter
       *[other] { $count } regnet efter
    }{ $outside ->
        [0] {""}
        [one] ; 1 ændring er lavet uden for programmet
       *[other] ; { $outside } ændringer er lavet uden for programmet
    }
verify-label-documents = Dokumenter
verify-documents = { $documents ->
        [one] 1 dokument
       *[other] { $documents } dokumenter
    } og { $attachments ->
        [one] 1 bilag
       *[other] { $attachments } bilag
    }
verify-label-since = Kun det, der er nyere end
verify-since = { $since }; det ældre regnes for kontrolleret før
verify-label-introduction = Mappens begyndelse

verify-title-broken = Det, der ikke holder
verify-title-contradicted = Tidspunkter, der ikke kan passe
verify-title-noted = Godt at vide
verify-more = og { $count } til; alle findes i: binder verify --json
verify-windows-where = Mellem hvilke tidspunkter hvert notat blev skrevet, og hvem der står inde for det: binder verify --incident HÆNDELSE
verify-before = Netop dette blev kontrolleret her { $when }, og intet er kommet til siden. Kontrollér det på ny: binder verify --again
verify-compare = Sammenlign cifrene for mappens begyndelse med papirmappens første side eller med nogen, der har mappen. Ellers ved ingen, at det er den rigtige.
verify-title-windows = Mellem hvilke tidspunkter: { $log }
verify-windows-mean = Hvert notat blev skrevet efter det, det bygger på, og før det, der først bygger på det. Den, der nævnes, har underskrevet det tidspunkt, efter sit eget ur.
verify-column-entry = Notat
verify-column-noted = Noteret
verify-column-after = Tidligst
verify-column-before = Senest
verify-no-witness-before = kun computerens eget ur
verify-no-witness-after = ingen anden har det endnu

verify-seconds = { $count } s
verify-minutes = { $count } min
verify-hours = { $hours } t { $minutes } min
verify-days = { $count } døgn
verify-years = { $count } år

verify-shallow = Denne kopi har kun den sidste del af historikken (git clone --depth). Her kan loggen ikke kontrolleres, og intet er sagt om den.
    .hint = Hent resten: git fetch --unshallow. Eller kontrollér i en hel kopi: binder join STED
verify-grafted = Nogen har klippet i denne kopis historik (info/grafts). Her kan loggen ikke kontrolleres, og intet er sagt om den.
    .hint = Fjern filen .git/info/grafts, og skriv igen: binder verify. Eller kontrollér i en hel kopi: binder join STED
verify-partial = Denne kopi har ikke det hele, men henter det manglende, når der er brug for det (git clone --filter). Her kan loggen ikke kontrolleres, og intet er sagt om den.
    .hint = Kontrollér i en hel kopi: binder join STED
verify-missing = Noget mangler her eller er beskadiget ({ $object }), så det, der hviler på det, kunne ikke kontrolleres. Det kan findes helt et andet sted: binder doctor --fix
verify-named-only = Filen er skrevet af et ældre program: hvornår et notat blev underskrevet, hviler på det, der står i beskeden til det. Bed om en ny fil.
verify-not-as-signed = { $place } er ikke det, der er underskrevet{ $count ->
        [0] .
       *[other] : det, der står i { $entries } eller efter, er ændret.
    }
verify-other-beginning = Det er en anden mappe end den, du sammenligner med: den begynder med { $here }.
verify-not-signed = Grenen { $branch } ender i noget ({ $commit }, { $when }), som dens skribent ikke har underskrevet.
verify-wrong-signature = Noget i navnet { $who } ({ $commit }, { $when }) bærer en underskrift, der ikke hører til det: det er ændret bagefter eller underskrevet til noget andet. Det tæller ikke.
verify-of-another-binder = Noget underskrevet ({ $commit }, { $when }) hører til en anden mappe og er bragt hertil. Det tæller ikke.
verify-rewritten = { $who } skrev hen over det, der allerede var skrevet, { $when }: { $how } ({ $place }). { $follow ->
        [0] Det, der stod før, holder stadig.
       *[other] Det, der stod før, holder stadig; det, der følger på det ({ $follow }), tæller ikke.
    }
verify-wrong-document = { $path } er ikke den version, der er underskrevet, i { $at }, som { $who } efterlod den { $when }.
verify-wrong-attachment = Bilaget { $path } fra { $who } er ikke den fil, der blev vedhæftet.
verify-how-gone = noget er væk
verify-how-changed = noget er ændret
verify-how-number = et nummer mangler eller findes to gange
verify-how-chain = et notat peger ikke på det forrige
verify-how-unreadable = noget kan ikke læses

verify-backdated = { $who } daterede { $entries } til { $when }{ $count ->
        [one] {""}
       *[other] {" "}og fremefter
    }, men { $count ->
        [one] det
       *[other] de
    } bygger på { $witness } fra { $then }. Det er { $early } for tidligt, og så meget er der ikke mellem de to ure, så vidt man ved.
verify-two-of-one-number = { $who } har to forskellige tekster under { $count ->
        [one] nummeret { $entries }
       *[other] numrene { $entries }
    }, siden { $when }. Det kommer af en kopieret disk, en genindlæst sikkerhedskopi eller en stjålet nøgle; begge tekster er bevaret.
verify-set-back = Uret hos { $who } blev stillet { $back } tilbage efter { $when }.
verify-behind = Uret hos { $who } gik mellem { $least } og { $most } efter det hos { $other }.
verify-behind-by = Uret hos { $who } gik { $by } efter det hos { $other }.
verify-behind-at-least = Uret hos { $who } gik mindst { $least } efter det hos { $other }.
verify-moved = Urene hos { $who } og { $other } flyttede sig mindst { $by } fra hinanden: et af dem er blevet stillet.
verify-future = { $entries } fra { $who } er dateret i fremtiden: { $when }.
verify-waited = { $entries } fra { $who }, noteret { $when }, blev underskrevet op til { $late } senere. Indtil da siger kun den computers eget ur, hvornår det var.
verify-signed-before = { $entries } fra { $who } siges at være noteret { $when }, op til { $early } efter underskriften.
verify-ahead = { $entries } fra { $who } har rækkefølgenummeret { $number }, hvor det højest mulige var { $expected }. Det læses som { $expected }.
verify-forked = Grenen hos { $who } gik videre på to måder { $when } (en kopieret disk eller en genindlæst sikkerhedskopi). Begge er bevaret, og intet nummer findes to gange.
verify-unsigned = Noget i navnet { $who }, { $when }, er ikke underskrevet. Det tæller ikke.
verify-stranger-rewrote = { $who }, som ikke er medlem, brød reglerne { $when }: { $how } ({ $place }). Det er lagt til side.
verify-not-taken-up = ’{ $author }’ ændrede noget med Git { $when }, uden underskrift. Det tæller ikke, før et medlem godkender det ({ $at }).
verify-written-twice = { $who } skrev en række to gange på samme side, { $when } ({ $place }), på grund af en fejl i et tidligere program. Det er rettet: hver række står der, én gang.
verify-unsaved = { $path } i filmappen har ændringer, som ingen har gemt eller underskrevet: binder plan save
verify-set-aside = { $count ->
        [one] 1 notat
       *[other] { $count } notater
    } fra { $who } blev lagt til side, da computeren blev fjernet. De er bevaret, men tæller ikke.
verify-of-guest = { $count ->
        [one] 1 notat er
       *[other] { $count } notater er
    } fra { $who }, som er gæst og ikke er lukket ind.

verify-no-file = { $file } findes ikke.
    .hint = Er stien rigtig? Prøv så igen.
verify-not-a-log = { $file } er hverken en mappe i én fil eller en udskrevet log.
    .hint = Bed den, der har mappen, om en: binder log --format evidence
verify-log-unreadable = { $file } er ikke det, der blev udskrevet: linje { $line } kan ikke læses. Den holder ikke.
    .hint = Bed om den igen: binder log --format evidence
verify-since-what = Her er intet, der hedder { $typed }.
    .hint = Angiv en commit, en gren eller et mærke: binder verify --since copies/anna
verify-file-about =
    En log fra en rød mappe med det, underskrifterna gælder. Alt kan læses, som det står.
    Kontrollér den: binder verify --log FIL
verify-file-left-out = Her mangler linjer af gæster, som ikke er lukket ind: { $who }{ $more ->
        [0] {""}
       *[other] {" "}og { $more } mere
    }.
verify-no-beginning = Intet her er underskrevet af nogen, så der er ingen mappe at kontrollere.
    .hint = Se, hvad filmappen er: binder doctor

help-verify = Kontrollér, at alt er, som det blev skrevet, og af hvem.

    Hver underskrift regnes efter, hver række følges fra sin begyndelse, og hvert tidspunkt holdes op mod, hvad andre har underskrevet. Ender med 0, hvis det holder, og 5, hvis det ikke gør.
    .since = Kun det, der er nyere end denne commit, gren eller dette mærke.
    .log = En fil at kontrollere for sig selv, uden nogen mappe: en mappe i én fil eller en log udskrevet med binder log --format evidence.
    .introduction = Cifrene for mappens begyndelse, som de står på papir.
    .again = Regn alt efter på ny, også det, der er kontrolleret her før.
    .by_hand = Vis, hvordan alt kontrolleres uden binder, kun med git og ssh-keygen.
    .examples = binder verify
        binder verify --incident 2026-11-22-stromafbrydelse
