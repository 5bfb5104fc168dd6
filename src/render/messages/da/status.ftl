# Hvordan mappen har det.

status-nameless = Rød mappe
status-none-open = Ingen hændelse er åben. Sker der noget: binder incident open "…"
status-open = Åbne hændelser
status-duties = { $count ->
        [one] 1 afvigelse fra det, planen kræver i rækkefølge og tid
       *[other] { $count } afvigelser fra det, planen kræver i rækkefølge og tid
    }
status-concerns = At se til
status-more = og { $count } mere: binder status --verbose
status-no-device = Denne kopi læser kun; ingen skriver i den
status-old-lists = Listerne i hændelsen er ældre end planen
status-follow-ups = { $count ->
        [one] 1 handling
       *[other] { $count } handlinger
    } at følge op på i journalen{ $late ->
        [0] {""}
        [one] , 1 forsinket
       *[other] , { $late } forsinkede
    }
status-old-copy = Kopien har ikke mødt nogen anden siden { $day }. Den kan bruges, men andre kan have skrevet nyt
status-quiet = Intet er skrevet siden { $time }. Også "Intet nyt" er en række: binder log add "Intet nyt"
status-long-role = { $who } har været { $role } siden { $time }, i { $hours } timer: tid til afløsning.
status-long-log = { $who } har skrevet loggen alene siden { $time }, i { $hours } timer: tid til afløsning.
status-waiting = { $count ->
        [one] 1 notat
       *[other] { $count } notater
    } venter i computeren på at komme i loggen
status-unshared = { $count ->
        [one] 1 notat findes
       *[other] { $count } notater findes
    } kun i denne kopi
status-forked = { $writer } er skrevet fra to sider siden { $since }
status-place = { $name } viser noget andet, end den skal
status-heard = Sidst hørt: { $all }
status-heard-one = { $who } { $at } ({ $via })
status-heard-never = { $who } ikke endnu
status-head-elsewhere = Git har { $at } tjekket ud i filmappen, ikke det, der gælder i den røde mappe
status-unsaved = Ændret, men ikke gemt, { $files }
status-lost = { $path } er uden indhold, siden { $by } ændrede det; en tidligere version svarer
status-proposed = { $path }: en ændring af ’{ $who }’, uden underskrift, { $at }, venter på svar
status-proposed-deletes = { $path }: ’{ $who }’, uden underskrift, { $at }, vil have det fjernet; det gælder, til et medlem siger ja
status-proposed-guest = { $path }: en ændring af { $who } fra før medlemskabet venter på svar
status-proposed-more = { $count ->
    [one] 1 ændring til uden underskrift venter på svar
   *[other] { $count } ændringer til uden underskrift venter på svar
}
status-two-versions = { $file } findes i to versioner, af { $by }
status-broken = { $file } kan ikke læses, en ældre version vises
status-strangers = Ligger i mappen, men læses ikke under det navn: { $files }
status-names = Skrives ikke i mappen på grund af navnet: { $files }
status-aside = { $count ->
        [one] 1 ting er lagt til side og tæller ikke
       *[other] { $count } ting er lagt til side og tæller ikke
    }
status-contacts-changed-outside = { $count ->
        [one] 1 kontakt er ændret
       *[other] { $count } kontakter er ændret
    } uden underskrift og ikke prøvet siden
status-contacts-untried = { $count ->
        [one] 1 kontakt er ikke prøvet
       *[other] { $count } kontakter er ikke prøvet
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
        [one] 1 i staben mangler
       *[other] { $count } i staben mangler
    } stedfortræder
status-suppliers-unverified = Leverandørens egen plan er ikke kontrolleret: { $names }
status-review = { $count ->
        [one] 1 del af planen skulle
       *[other] { $count } dele af planen skulle
    } være gennemgået { $day }
status-never-reviewed = { $count ->
        [one] 1 del af planen mangler
       *[other] { $count } dele af planen mangler
    } gennemgang
status-exercise = Staben skulle have øvet senest { $day }
status-never-exercised = Ingen øvelse er noteret
status-review-by = Gennemgang senest { $day }
status-exercise-by = øvelse senest { $day }
help-status = Hvordan mappen har det: åbne hændelser, hvad der skal gøres, hvad nogen bør se til.
    .check = Slut med kode 4, hvis der er noget at se til.
    .examples =
        binder
        binder status --check
