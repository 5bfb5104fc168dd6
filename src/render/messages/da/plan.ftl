# Fund i dokumenter: hvad der er galt på en linje, og hvad man gør ved det.
finding-two-versions = To versioner af teksten står inde i hinanden, med mærker fra et andet program.
    .hint = Behold den ene version, og fjern linjerne med mærkerne.
finding-unknown-key = Nøglen »{ $key }« er ukendt.
    .hint = Kendte nøgler er: { $known }.
finding-unknown-key-near = Nøglen »{ $key }« er ukendt. Mente du »{ $meant }«?
    .hint = Ret nøglen, eller fjern linjen.
finding-foreign-keys = { $count ->
    [one] En nøgle fra et andet program står uændret og betyder intet her: { $keys }
   *[other] Nøgler fra et andet program står uændret og betyder intet her: { $keys }
}
finding-unknown-value = Værdien »{ $value }« er ukendt.
    .hint = Mulige værdier er: { $known }.
finding-missing-key = Nøglen »{ $key }« mangler.
    .hint = Tilføj den.
finding-key-twice = Nøglen »{ $key }« står der to gange.
    .hint = Behold den ene.
finding-tab = Linjen begynder med en tabulator.
    .hint = Ryk linjen ind med mellemrum i stedet.
finding-quote = Teksten indeholder et tegn, der kræver anførselstegn, for eksempel et kolon.
    .hint = Sæt teksten i anførselstegn: "sådan her: en tekst".
finding-yaml = Linjen kan ikke læses.
    .hint = Se efter indrykning, kolon og anførselstegn på linjen og på linjen ovenfor.
finding-head-open = Hovedet i begyndelsen af filen, mellem to linjer med ---, slutter aldrig.
    .hint = Sæt en linje med --- efter den sidste nøgle.
finding-not-utf8 = Linjen indeholder tegn, der ikke er gemt som UTF-8.
    .hint = Gem filen som UTF-8 i din editor.
finding-other-encoding = Teksten er skrevet i { $encoding }, ikke i UTF-8.
    .hint = Skriv den om i UTF-8, og behold det, der var: binder plan save --convert
finding-not-text = Dette er ikke tekst og kan ikke være et dokument.
    .hint = Flyt den ud af mappen. Den kan i stedet følge med en linje i loggen: binder log add "…" --file FIL
finding-slot = Feltet { $slot } i teksten står ikke under needs, så ingen ville blive bedt om at udfylde det.
    .hint = Tilføj det under needs, eller fjern det fra teksten.
finding-slot-near = Feltet { $slot } i teksten står ikke under needs. Mente du { $meant }?
    .hint = Ret feltet, eller tilføj det under needs.

plan-none = Mappen har ingen plan endnu.
    .hint = Begynd på første kapitel: binder plan edit plan/01-plan.md
plan-no-section = Ingen del af planen hedder { $called }.
    .hint = Se, hvilke dele der findes: binder plan --toc
plan-no-section-near = Ingen del af planen hedder { $called }. Mente du »{ $nearest }«?
    .hint = Skriv: binder plan { TYPED($call) }
plan-several-sections = Flere dele af planen hedder noget med { $called }: { $names }.
    .hint = Vælg en, for eksempel: binder plan { TYPED($first) }
plan-how-to-call = Indholdet: binder plan --toc. En del: binder plan 2.3. Søg: binder find ORD.
plan-owner = ansvarlig: { $owner }
plan-reviewed = gennemgået { $date }
plan-not-reviewed = ikke gennemgået
plan-mirrors = spejler { $source }
plan-alert-note = Bemærk
plan-alert-tip = Tip
plan-alert-important = Vigtigt
plan-alert-warning = Advarsel
plan-alert-caution = Pas på
plan-image = [billede: { $words }]
plan-found-more = { $left ->
    [one] Ét fund til. Tilføj et ord for at få færre.
   *[other] { $left } fund til. Tilføj et ord for at få færre.
}
plan-not-found = Det står ingen steder i dokumenterne: { $words }
    .hint = Led i loggen: binder log --all
plan-not-found-near = Det står ingen steder i dokumenterne: { $words }
    .hint = Prøv: binder find { TYPED($meant) }

help-plan = Læs planen: hele, indholdet eller en del.
    .section = Nummeret (2.3, bilag B) eller ord fra overskriften.
    .toc = Kun indholdet.
    .examples = binder plan 2.3
help-find = Søg efter ord i alt, hvad der står i mappen.
    .words = Et eller flere ord; alle skal være der. Store og små bogstaver og accenter er uden betydning.
    .examples = binder find driftsmeddelelse

plan-in-two-versions = { $path } findes i to versioner, af { $by }; du læser den første. Gør en af dem: binder plan resolve { TYPED($path) }
unsaved-new = { $path } ligger i filmappen og er endnu ikke i den røde mappe. Gem: binder plan save
unsaved-changed = { $path } blev ændret i filmappen { $since } og er ikke gemt: { $lines ->
        [one] 1 linje
       *[other] { $lines } linjer
    }. Du læser den gemte tekst. Gem: binder plan save
unsaved-changed-people = { $path } blev ændret i filmappen { $since } og er ikke gemt: { $names }{ $more ->
        [0] {""}
       *[other] {" "}og { $more } mere
    }. Du læser den gemte tekst. Gem: binder plan save
unsaved-faulty = { $path } blev ændret i filmappen { $since } og kan ikke gemmes, som den er, linje { $line }: binder plan save
unsaved-faulty-new = { $path } ligger i filmappen, er endnu ikke i den røde mappe og kan ikke gemmes, som den er: linje { $line }. Se fejlen: binder plan save
unsaved-deleted = { $path } mangler i filmappen. Du læser den gemte tekst. Læg den tilbage: binder plan restore { TYPED($path) } – eller tag den ud: binder plan save --deleted
unsaved-emptied = { $path } er tom i filmappen. Du læser den gemte tekst. Læg den tilbage: binder plan restore { TYPED($path) }
unsaved-unreadable = { $path } i filmappen kan ikke læses ({ $why ->
        [disk-full] disken er fuld
        [denied] den er skrivebeskyttet
        [busy] et andet program har den åben
        [no-file] den er ikke en almindelig fil
        [too-large] den er for stor
       *[other] computeren nægter
    }). Du læser den gemte tekst.
unsaved-outdated = { $path } i filmappen har en ældre tekst, fordi filen ikke kunne udskiftes ({ $why ->
        [disk-full] disken er fuld
        [denied] den er skrivebeskyttet
        [busy] et andet program har den åben
        [no-file] den er ikke en almindelig fil
       *[other] computeren nægter
    }). Du læser den nyere tekst. Filen følger med, når den kan skrives igen.
unsaved-meanwhile = { $by } gemte en nyere { $path } { $at }, efter at ændringen blev begyndt. Begge bevares, når du gemmer.
plan-none-saved = Mappen har ingen gemt plan endnu, men der ligger noget i mappen plan/.
    .hint = Gem det: binder plan save
plan-stranger = { $path } læses ikke under det navn. Den kan gemmes som { $to }: binder plan save
plan-renamed = { $path } hedder nu { $to }, et navn som alle computere kan have.
plan-name-taken = { $path } kan ikke hedde { $to }: noget andet har det navn.
    .hint = Giv filen sit eget navn med bogstaverne a–z, tal og bindestreger, og skriv så: binder plan save
plan-left-copy = { $path } ligner en kopi af { $of } og tages ikke med. Står der noget nyt i den, så skriv det ind i { $of }, og slet derefter kopien.
plan-left-not-text = { $path } er hverken Markdown eller YAML og bliver liggende i mappen. Den kan følge med en linje i loggen: binder log add "…" --file { TYPED($path) }
plan-left-link = { $path } fører et andet sted hen. Henvisninger følges ikke: læg selve filen der.
plan-left-unnameable = { $path } har ikke et navn, som mappen kan have. Giv den et med bogstaverne a–z, tal og bindestreger, højst seks mapper dybt, og skriv så: binder plan save
plan-left-of-programs = Ladt i fred, fordi programmer har lavet dem til sig selv: { $files }
plan-converted = { $path } var skrevet i { $encoding } og er nu UTF-8. Det, der var, ligger i { $kept }
plan-saved-some = { $saved ->
    [one] Et dokument er gemt, { $refused } ikke.
   *[other] { $saved } dokumenter er gemt, { $refused } ikke.
}
plan-nothing-edited = { $path } er tom eller mangler i filmappen: der er ingen redigeret tekst at vælge.
    .hint = Læg den tilbage: binder plan restore { TYPED($path) }
plan-head-elsewhere = Git har { $at } tjekket ud i filmappen, ikke det, der gælder i den røde mappe: intet her gemmes over det.
    .hint = Tjek det ud, der gælder; det, du har ændret, bliver liggende: binder doctor --fix
plan-put-back = { $path } ligger i filmappen igen, som den gælder i den røde mappe.
plan-put-back-large = { $path } ligger i filmappen igen, som den gælder i den røde mappe. Filen, der var for stor, hedder nu { $large }.
plan-not-put-back = { $path } kunne ikke skrives i filmappen: { $why ->
        [disk-full] disken er fuld
        [denied] den er skrivebeskyttet
        [busy] et andet program har den åben
        [no-file] den er ikke en almindelig fil
       *[other] computeren nægter
    }
    .hint = Giv filen plads, og skriv derefter: binder plan restore { TYPED($path) }
plan-no-document = Intet dokument i mappen hedder { $typed }.
    .hint = Se, hvilke der findes: binder plan --toc
plan-no-document-near = Intet dokument i mappen hedder { $typed }. Mente du { $meant }?
    .hint = Skriv kommandoen igen med { $meant }
plan-several-documents = Flere dokumenter hedder { $typed }: { $paths }.
    .hint = Skriv kommandoen igen med hele navnet, for eksempel { $first }
plan-no-editor = Der er ikke valgt nogen editor på denne computer.
    .hint = Ret { $file } i et program efter eget valg, og skriv så: binder plan save
plan-editor-unstarted = Editoren { $editor } kunne ikke startes: { $why }
    .hint = Ret filen i et vilkårligt program, og skriv derefter: binder plan save
plan-editor-failed = Editoren { $editor } sluttede med en fejl: { $why }. Intet blev gemt.
    .hint = Det, du skrev i filen, ligger stadig i filmappen. Gem det: binder plan save
plan-edit-unchanged = Intet er ændret i { $path }.
plan-nothing-unsaved = Alt i mappen er gemt.
plan-saved-new = { $path } er ny i mappen: { $id }.
plan-saved-changed = { $path } er gemt: { $id }.
plan-saved-deleted = { $path } er fjernet fra mappen: { $id }. Fortryd: binder plan restore { TYPED($path) }
plan-missing = { $path } mangler på disken, men findes stadig i den røde mappe. Skal den væk: binder plan save --deleted
plan-refused = { $path } er ikke gemt. Teksten ligger stadig i mappen; ret den, og skriv: binder plan save
plan-more-faults = { $left ->
    [one] Én fejl til.
   *[other] { $left } fejl til.
}
plan-event-new = Nyt dokument: { $path }
plan-event-changed = Ændret dokument: { $path }
plan-event-deleted = Fjernet dokument: { $path }
plan-event-reviewed = Gennemgået: { $path }
plan-event-resolved = To versioner blev til én: { $path }
plan-many-missing = { $count } dokumenter mangler i mappen på én gang. De bliver i beredskabsmappen, til du siger, at du mener dem alle: binder plan save --deleted --yes. For at få dem tilbage i mappen: binder doctor --fix
plan-event-restored = Gendannet: { $path }
plan-restored = { $path } er gendannet. Linjer med - er væk, linjer med + er tilbage:
plan-nothing-earlier = { $path } har ingen anden version, der kunne gendannes.
    .hint = Se, hvad der står om det: binder log --incident journal
plan-not-reviewable = { $path } har ingen dato for gennemgang.
    .hint = Vælg et kapitel, en tjekliste eller en rutine, for eksempel: binder plan reviewed 1
plan-restore-over-unsaved = { $path } er ændret i filmappen og ikke gemt.
    .hint = Gem den: binder plan save – eller omdøb filen, og hent den gemte: binder plan restore { TYPED($path) }
plan-unsaved-first = { $path } er ændret i mappen og ikke gemt.
    .hint = Gem først: binder plan save
plan-broken-first = { $path } kan ikke læses uden fejl, så datoen blev ikke skrevet.
    .hint = Ret først: binder plan edit { TYPED($path) }
plan-marked-reviewed = { $path } er gennemgået { $date }.
plan-one-version = { $path } findes kun i én version.
    .hint = Læs den: binder plan
plan-which-version = Det kan ikke afgøres, hvilken version af { $path } der menes.
    .hint = Vælg mellem { $ids }: binder plan resolve { TYPED($path) } --take { TYPED($first) }
plan-two-versions = { $path } findes i { $count } versioner. Ingen er væk; vælg en, eller skriv dem sammen.
plan-differ = Linjer med - findes kun i { $first }, linjer med + kun i { $second }.
plan-settle-edited = tag teksten, som du har skrevet sammen i filen
plan-version-first = mappens første tekst
plan-version-machine = lagt sammen af programmet
plan-version-deletes = fjerner dokumentet
plan-version-stands = gælder nu
plan-settled = { $path } findes nu i én version.

help-plan-edit = Ret et dokument i din egen editor ($VISUAL eller $EDITOR), og gem det.
    .document = Dokumentet: fil, kapitelnummer eller navn.
    .message = Hvad der blev ændret og hvorfor.
    .examples = binder plan edit aktivering
help-plan-save = Gem det, der er ændret i mappen, med et hvilket som helst program.
    .document = Kun dette dokument.
    .message = Hvad der blev ændret og hvorfor.
    .convert = Skriv først tekster i en anden kodning (UTF-16, Windows-1252) om i UTF-8; det, der var, beholdes.
    .deleted = Fjern også de dokumenter, der mangler på disken.
    .yes = Hvor mange de end er.
    .examples = binder plan save -m "Nyt nummer til driften"
help-plan-reviewed = Notér, at et dokument er gennemgået i dag.
    .document = Dokumentet: fil, kapitelnummer eller navn.
    .examples = binder plan reviewed 2
help-plan-restore = Gendan den seneste version af et dokument, der havde et indhold, eller den før den, der gælder.
    .document = Dokumentet.
    .examples = binder plan restore contacts.yaml
help-plan-resolve = Gør én version af et dokument, der findes i to.
    .document = Dokumentet.
    .take = Hvilken der skal gælde: mine, theirs eller dens nummer.
    .edited = Teksten, der ligger i mappen, skal gælde.
    .examples = binder plan resolve contacts.yaml --take theirs
