# Beredskabsmappens status.

status-nameless = Beredskabsmappe
status-none-open = Ingen hændelse er åben. Sker der noget: binder incident open "…"
status-open = Åbne hændelser
status-duties = { $count ->
        [one] 1 afvigelse fra planens krav til rækkefølge og tid
       *[other] { $count } afvigelser fra planens krav til rækkefølge og tid
    }
status-concerns = Kræver opmærksomhed
status-more = og { $count } til: binder status --verbose
status-no-device = Kopien kan kun læses; ingen skriver i den
status-old-lists = Hændelsens tjeklister er ældre end planen
status-follow-ups = { $count ->
        [one] 1 handling
       *[other] { $count } handlinger
    } til opfølgning i journalen{ $late ->
        [0] {""}
        [one] , 1 overskredet
       *[other] , { $late } overskredne
    }
status-old-copy = Kopien er ikke synkroniseret siden { $day }. Andre kan have skrevet nyt
status-quiet = Intet er noteret siden { $time }. Notér også, at der intet nyt er: binder log add "Intet nyt"
status-long-role = { $who } har været { $role } siden { $time } ({ $hours } timer). Sørg for afløsning.
status-long-log = { $who } har ført loggen alene siden { $time } ({ $hours } timer). Sørg for afløsning.
status-waiting = { $count ->
        [one] 1 notat
       *[other] { $count } notater
    } er gemt på computeren og venter på at komme i loggen
status-unshared = { $count ->
        [one] 1 notat findes
       *[other] { $count } notater findes
    } kun i denne kopi
status-guests = { $count ->
        [one] { $names } venter på at blive optaget som medlem
       *[other] { $count } gæster venter på at blive optaget som medlemmer: { $names }
    }
status-forked = { $writer } er brugt fra to computere siden { $since }
status-place = { $name } indeholder noget andet end ventet
status-heard = Senest modtaget fra: { $all }
status-heard-one = { $who } { $at } ({ $via })
status-heard-never = { $who } (aldrig)
status-head-elsewhere = Filmappen viser { $at } i Git, ikke beredskabsmappens gældende version
status-unsaved = Ændret, men ikke gemt: { $files }
status-lost = { $path } har været tom, siden { $by } ændrede den. En tidligere version bruges
status-proposed = { $path }: usigneret ændring af "{ $who }" { $at } afventer godkendelse
status-proposed-deletes = { $path }: usigneret sletning af "{ $who }" { $at } afventer godkendelse. Dokumentet gælder stadig
status-proposed-guest = { $path }: ændring af { $who } fra før medlemskabet afventer godkendelse
status-proposed-more = { $count ->
    [one] 1 usigneret ændring til afventer godkendelse
   *[other] { $count } usignerede ændringer til afventer godkendelse
}
status-two-versions = { $file } findes i to versioner, af { $by }
status-broken = { $file } kan ikke læses; en ældre version vises
status-strangers = Filer, der ikke læses under deres navn: { $files }
status-names = Filer, der ikke skrives i filmappen på grund af deres navn: { $files }
status-aside = { $count ->
        [one] 1 ændring er lagt til side og tæller ikke
       *[other] { $count } ændringer er lagt til side og tæller ikke
    }
status-contacts-changed-outside = { $count ->
        [one] 1 kontakt er ændret
       *[other] { $count } kontakter er ændret
    } usigneret og ikke afprøvet siden
status-contacts-untried = { $count ->
        [one] 1 kontakt er ikke afprøvet
       *[other] { $count } kontakter er ikke afprøvet
    } længe
status-contacts-unreachable = { $count ->
        [one] 1 kontakt mangler
       *[other] { $count } kontakter mangler
    } både nummer og adresse
status-mandates-over = { $count ->
        [one] 1 mandat er
       *[other] { $count } mandater er
    } udløbet
status-mandates-ending = { $count ->
        [one] 1 mandat udløber
       *[other] { $count } mandater udløber
    } inden for to måneder
status-no-deputy = { $count ->
        [one] 1 i krisestaben mangler
       *[other] { $count } i krisestaben mangler
    } stedfortræder
status-check = { $count ->
    [one] 1 fejl eller mangel i dokumenterne
   *[other] { $count } fejl og mangler i dokumenterne
    }
status-suppliers-unverified = Leverandørens beredskabsplan er ikke kontrolleret: { $names }
status-sealed-overdue = { $count ->
    [one] Forseglet liste { $lists } har passeret sin sidste dag
   *[other] Forseglede lister, der har passeret deres sidste dag: { $lists }
 }
status-paper = På papir: { $outdated ->
        [0] {""}
        [one] 1 udskrift er ikke aktuel{ $back ->
            [0] {""}
           *[other] ,{" "}
        }
       *[other] { $outdated } udskrifter er ikke aktuelle{ $back ->
            [0] {""}
           *[other] ,{" "}
        }
    }{ $back ->
        [0] {""}
        [one] 1 ark skal makuleres
       *[other] { $back } ark skal makuleres
    }
status-review = { $count ->
        [one] 1 del af planen skulle
       *[other] { $count } dele af planen skulle
    } være gennemgået { $day }
status-never-reviewed = { $count ->
        [one] 1 del af planen mangler
       *[other] { $count } dele af planen mangler
    } gennemgang
status-exercise = Krisestaben skulle have holdt øvelse senest { $day }
status-review-how = binder plan reviewed DOKUMENT
status-never-exercised = Der er ikke noteret nogen øvelse
status-review-by = Gennemgang senest { $day }
status-exercise-by = øvelse senest { $day }
status-exercise-planned = øvelse planlagt { $day }
status-exercise-not-held = Øvelsen, der var planlagt til { $day }, er ikke gennemført
help-status = Vis åbne hændelser, næste opgaver og det, der kræver opmærksomhed
    .check = Afslut med kode 4, hvis noget kræver opmærksomhed
    .examples =
        binder
        binder status --check
