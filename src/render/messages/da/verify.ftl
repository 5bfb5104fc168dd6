verify-holds = Loggen er intakt. { $entries ->
        [one] Notatet er signeret af den, der skrev det
       *[other] Alle { $entries } notater er signeret af dem, der skrev dem
    }. Intet er ændret, og intet mangler.
verify-contradicted = Intet er ændret eller fjernet, men { $count ->
        [one] 1 tidspunkt
       *[other] { $count } tidspunkter
    } strider mod det, andre har signeret.
verify-broken = Loggen er ikke intakt: { $count ->
        [one] 1 ting er ændret, forfalsket eller mangler.
       *[other] { $count } ting er ændret, forfalsket eller mangler.
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
    }; hvert notat peger på det forrige
verify-label-signatures = Signaturer
verify-signatures = { $count ->
        [one] 1 kontrolleret
       *[other] { $count } kontrolleret
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
verify-label-since = Kun nyere end
verify-since = { $since }; ældre notater regnes for kontrolleret
verify-label-introduction = Mappens kontroltal

verify-title-broken = Fejl
verify-title-contradicted = Tidspunkter, der strider mod hinanden
verify-title-noted = Bemærk
verify-more = og { $count } til; se alle: binder verify --json
verify-windows-where = Se, hvornår hvert notat tidligst og senest er skrevet, og hvem der bevidner det: binder verify --incident HÆNDELSE
verify-before = Det samme blev kontrolleret { $when }, og intet er tilføjet siden. Kontrollér igen: binder verify --again
verify-compare = Sammenlign mappens kontroltal med en kollegas eller med papirudgavens forside. Ellers ved du ikke, om det er den rigtige beredskabsmappe.
verify-title-windows = Tidligst og senest: { $log }
verify-windows-mean = Hvert notat er skrevet efter det, det bygger på, og før det næste, der bygger på det. Den nævnte person har signeret tidspunktet efter sit eget ur.
verify-column-entry = Notat
verify-column-noted = Noteret
verify-column-after = Tidligst
verify-column-before = Senest
verify-no-witness-before = kun computerens eget ur
verify-no-witness-after = ingen anden har notatet endnu

verify-seconds = { $count } s
verify-minutes = { $count } min
verify-hours = { $hours } t { $minutes } min
verify-days = { $count } døgn
verify-years = { $count } år

verify-shallow = Kopien indeholder kun den nyeste del af historikken (git clone --depth). Loggen kan ikke kontrolleres her.
    .hint = Hent resten: git fetch --unshallow – eller kontrollér i en hel kopi: binder join STED
verify-grafted = Kopiens historik er ændret i hånden (info/grafts). Loggen kan ikke kontrolleres her.
    .hint = Slet filen .git/info/grafts, og prøv igen: binder verify – eller kontrollér i en hel kopi: binder join STED
verify-partial = Kopien er ufuldstændig og henter dele efter behov (git clone --filter). Loggen kan ikke kontrolleres her.
    .hint = Kontrollér i en hel kopi: binder join STED
verify-missing = Noget mangler eller er beskadiget i denne kopi ({ $object }). Det, der bygger på det, kunne ikke kontrolleres. Hent det fra en anden kopi: binder doctor --fix
verify-named-only = Filen er skrevet af en ældre version. Den viser ikke med sikkerhed, hvornår notater er signeret. Bed om en ny fil.
verify-not-as-signed = { $place } er ikke det, der er signeret{ $count ->
        [0] .
       *[other] : notaterne i { $entries } eller efter er ændret.
    }
verify-not-covered = { $place } står i filen, men ingen signatur dækker det. Det er tilføjet bagefter.
verify-remarks = Øverst i filen står også: »{ $lines }«. Ingen signatur dækker det; det hører ikke til loggen.
verify-other-beginning = Det er en anden beredskabsmappe. Dens kontroltal er { $here }.
verify-not-signed = Grenen { $branch } slutter med noget ({ $commit }, { $when }), som dens skribent ikke har signeret.
verify-wrong-signature = Noget i { $who }s navn ({ $commit }, { $when }) har en signatur, der ikke passer. Det er ændret bagefter, eller signaturen hører til noget andet. Det tæller ikke.
verify-of-another-binder = Noget signeret ({ $commit }, { $when }) kommer fra en anden beredskabsmappe. Det tæller ikke.
verify-rewritten = { $who } har overskrevet noget, der allerede var skrevet, { $when }: { $how } ({ $place }). { $follow ->
        [0] Det oprindelige gælder stadig.
       *[other] Det oprindelige gælder stadig; det, der følger efter ({ $follow }), tæller ikke.
    }
verify-wrong-document = { $path } er ikke den signerede version i { $at }, gemt af { $who } { $when }.
verify-wrong-attachment = Bilaget { $path } fra { $who } er ikke den vedhæftede fil.
verify-how-gone = noget er slettet
verify-how-changed = noget er ændret
verify-how-number = et nummer mangler eller findes to gange
verify-how-chain = et notat peger ikke på det forrige
verify-how-unreadable = noget kan ikke læses

verify-backdated = { $who } har dateret { $entries } til { $when }{ $count ->
        [one] {""}
       *[other] {" "}og senere
    }, men { $count ->
        [one] det
       *[other] de
    } bygger på { $witness } fra { $then }. Det er { $early } for tidligt, og forskellen mellem de to ure forklarer det ikke.
verify-two-of-one-number = { $who } har to forskellige tekster med { $count ->
        [one] nummer { $entries }
       *[other] numrene { $entries }
    } siden { $when }. Årsagen er en kopieret disk, en gendannet sikkerhedskopi eller en stjålet nøgle. Begge tekster er bevaret.
verify-set-back = Uret hos { $who } blev stillet { $back } tilbage efter { $when }.
verify-behind = Uret hos { $who } var mellem { $least } og { $most } bagud i forhold til { $other }.
verify-behind-by = Uret hos { $who } var { $by } bagud i forhold til { $other }.
verify-behind-at-least = Uret hos { $who } var mindst { $least } bagud i forhold til { $other }.
verify-moved = Urene hos { $who } og { $other } har flyttet sig mindst { $by } i forhold til hinanden. Et af dem er blevet stillet.
verify-future = { $entries } fra { $who } er { $count ->
        [one] dateret
       *[other] daterede
    } i fremtiden: { $when }.
verify-waited = { $entries } fra { $who }, { $count ->
        [one] noteret
       *[other] noterede
    } { $when }, blev signeret op til { $late } senere. Indtil da findes kun computerens eget tidspunkt.
verify-signed-before = { $entries } fra { $who } er ifølge notatets eget tidspunkt skrevet { $when }, op til { $early } efter signaturen.
verify-ahead = { $entries } fra { $who } har { $count ->
        [one] rækkefølgenummer
       *[other] rækkefølgenumre fra
    } { $number }, men det højest mulige er { $expected }. Det læses som { $expected }.
verify-forked = { $who }s gren er fortsat på to måder siden { $when } (kopieret disk eller gendannet sikkerhedskopi). Begge er bevaret, og intet nummer findes to gange.
verify-unsigned = Noget i { $who }s navn, { $when }, er ikke signeret. Det tæller ikke.
verify-stranger-rewrote = { $who }, som ikke er medlem, har ændret i noget skrevet { $when }: { $how } ({ $place }). Det er lagt til side.
verify-not-taken-up = "{ $author }" har lavet en usigneret ændring med Git { $when }. Den tæller ikke, før et medlem godkender den ({ $at }).
verify-written-twice = { $who } skrev et notat to gange på samme side { $when } ({ $place }) på grund af en fejl i en tidligere version. Det er rettet, så notatet kun står én gang.
verify-unsaved = { $path } i filmappen har ændringer, der ikke er gemt og signeret: binder plan save
verify-set-aside = { $count ->
        [one] 1 notat
       *[other] { $count } notater
    } fra { $who } blev lagt til side, da computeren blev fjernet. De er bevaret, men tæller ikke.
verify-of-guest = { $count ->
        [one] 1 notat er
       *[other] { $count } notater er
    } fra { $who }, som er gæst og ikke medlem.

verify-no-file = { $file } findes ikke.
    .hint = Kontrollér stien, og prøv igen.
verify-not-a-log = { $file } er hverken en beredskabsmappe i én fil eller en udskrevet log.
    .hint = Bed den, der har beredskabsmappen, om en: binder log --format evidence
verify-log-unreadable = { $file } er ændret efter udskrivningen: linje { $line } kan ikke læses. Loggen er ikke intakt.
    .hint = Bed om en ny: binder log --format evidence
verify-since-what = { $typed } findes ikke i denne kopi.
    .hint = Angiv en commit, en gren eller et tag: binder verify --since copies/anna
verify-file-about =
    En log fra en beredskabsmappe med signaturer. Alt kan læses, som det står.
    Kontrollér den: binder verify --log FIL
verify-file-left-out = Notater af gæster er udeladt: { $who }{ $more ->
        [0] {""}
       *[other] {" "}og { $more } til
    }.
verify-file-no-beginning = Filen mangler en signeret begyndelse, så intet i den er bevist. Den er ændret efter udskrivningen.
    .hint = Bed om en ny: binder log --format evidence
verify-no-beginning = Kopien mangler en signeret begyndelse, så der er ingen beredskabsmappe at kontrollere.
    .hint = Undersøg filmappen: binder doctor

verify-report-title = Kontrol af loggens ægthed
verify-report-checked = Det er kontrolleret
verify-report-when = Kontrolleret
verify-report-writers = Hvem der har skrevet
verify-report-who = Hvem
verify-report-first = Første
verify-report-last = Seneste
verify-report-member = medlem
verify-report-suspended = spærret
verify-report-guest = gæst
verify-report-removed = fjernet
verify-report-findings = Bemærkninger
verify-report-no-findings = Ingen.
verify-report-proves = Hvad kontrollen viser
verify-report-signed = Hvert notat er signeret med en nøgle, der ligger på skribentens computer. Ændres et eneste tegn, passer signaturen ikke længere.
verify-report-chained = Hvert notat henviser til det forrige. Et notat, der fjernes, skydes ind eller flyttes, bliver opdaget.
verify-report-witnessed = Når et andet medlem bygger videre på et notat, bevidner medlemmets signatur, at notatet allerede fandtes.
verify-report-proves-not = Hvad den ikke viser
verify-report-truth = At det, der står i loggen, er sandt, eller at alt, hvad der skete, står der.
verify-report-hands = Hvem der sad ved computeren. Nøglen viser, hvilken computer der skrev.
verify-report-minute = Præcis hvornår et notat er skrevet, så længe ingen anden har bygget videre på det. Indtil da er tidspunktet skribentens eget ur.
verify-report-repeat = Sådan gentages kontrollen
verify-report-with = Med binder på en kopi af beredskabsmappen: binder verify --again
verify-report-without = Uden binder, med git og ssh-keygen: vejledningen vises af binder verify --by-hand
verify-report-fingerprint = Sammenlign mappens kontroltal ovenfor med tallene på en anden kopi eller på papir. De viser, at det er den samme beredskabsmappe.
verify-report-written = Kontrollen er gemt: { $file }

help-verify = Kontrollér, at loggen er intakt, og hvem der har skrevet hvad

    Alle signaturer, notaternes rækkefølge og tidspunkter kontrolleres. Afslutter med 0, hvis loggen er intakt, og ellers med 5.
    .since = Kontrollér kun det, der er nyere end en commit, en gren eller et tag
    .log = Kontrollér en fil uden beredskabsmappe: en log fra binder log --format evidence eller en fil fra binder bundle write
    .introduction = Mappens kontroltal, som de står på papir
    .again = Kontrollér alt igen, også det, der er kontrolleret før
    .report = Gem resultatet som PDF på højst to sider til den, der skal bedømme loggen som bevis
    .by_hand = Vis, hvordan alt kontrolleres uden binder, kun med git og ssh-keygen
    .examples = binder verify
        binder verify --incident 2026-11-22-netudfald
        binder verify --report ../kontrol.pdf
