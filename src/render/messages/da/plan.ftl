# Fund i dokumenter: hvad der er galt på en linje, og hvad man gør ved det.
finding-two-versions = To versioner af teksten er blandet sammen med konfliktmarkeringer.
    .hint = Behold den ene version, og slet linjerne med markeringer.
finding-unknown-key = Nøglen "{ $key }" er ukendt.
    .hint = Kendte nøgler: { $known }.
finding-unknown-key-near = Nøglen "{ $key }" er ukendt. Mente du "{ $meant }"?
    .hint = Ret nøglen, eller fjern linjen.
finding-foreign-keys = { $count ->
    [one] 1 nøgle fra et andet program er bevaret, men bruges ikke: { $keys }
   *[other] { $count } nøgler fra et andet program er bevaret, men bruges ikke: { $keys }
}
finding-unknown-value = Værdien "{ $value }" er ukendt.
    .hint = Mulige værdier: { $known }.
finding-missing-key = Nøglen "{ $key }" mangler.
    .hint = Tilføj den.
finding-key-twice = Nøglen "{ $key }" findes to gange.
    .hint = Behold den ene.
finding-tab = Linjen begynder med et tabulatortegn.
    .hint = Brug mellemrum til indrykningen.
finding-quote = Teksten indeholder et tegn, der kræver anførselstegn, for eksempel et kolon.
    .hint = Sæt teksten i anførselstegn: "sådan her: en tekst".
finding-yaml = Linjen kan ikke læses.
    .hint = Kontrollér indrykning, kolon og anførselstegn på linjen og på linjen over.
finding-head-open = Filens hoved mellem to linjer med --- bliver ikke afsluttet.
    .hint = Sæt en linje med --- efter den sidste nøgle.
finding-not-utf8 = Linjen indeholder tegn, der ikke er UTF-8.
    .hint = Gem filen som UTF-8 i din editor.
finding-other-encoding = Filen er gemt som { $encoding }, ikke UTF-8.
    .hint = Konvertér den til UTF-8, og behold originalen: binder plan save --convert
finding-not-text = Filen er ikke tekst og kan ikke være et dokument.
    .hint = Flyt den ud af filmappen, eller vedhæft den til et notat: binder log add "…" --file FIL
finding-slot = Feltet { $slot } i teksten mangler under needs.
    .hint = Tilføj det under needs, eller slet det i teksten.
finding-slot-near = Feltet { $slot } i teksten mangler under needs. Mente du { $meant }?
    .hint = Ret feltet, eller tilføj det under needs.

plan-none = Beredskabsmappen har ingen plan endnu.
    .hint = Skriv det første kapitel: binder plan edit plan/01-plan.md
plan-no-section = Afsnittet { $called } findes ikke i planen.
    .hint = Se indholdet: binder plan --toc
plan-no-section-near = Afsnittet { $called } findes ikke i planen. Mente du "{ $nearest }"?
    .hint = Skriv: binder plan { TYPED($call) }
plan-several-sections = Flere afsnit passer til { $called }: { $names }.
    .hint = Vælg en, for eksempel: binder plan { TYPED($first) }
plan-how-to-call = Indhold: binder plan --toc – et afsnit: binder plan alarmering – søg: binder find ORD
plan-owner = ansvarlig: { $owner }
plan-reviewed = gennemgået { $date }
plan-not-reviewed = ikke gennemgået
plan-mirrors = kopieret fra { $source }
plan-mirrors-on = kopieret fra { $source } den { $day }
plan-alert-note = Bemærk
plan-alert-tip = Tip
plan-alert-important = Vigtigt
plan-alert-warning = Advarsel
plan-alert-caution = Pas på
plan-image = [billede: { $words }]
plan-found-more = { $left ->
    [one] 1 resultat til. Tilføj et ord for at få færre.
   *[other] { $left } resultater til. Tilføj et ord for at få færre.
}
plan-searched = Søgt i { $entries ->
    [one] ét notat
   *[other] { $entries } notater
} i { $logs ->
    [one] én log
   *[other] { $logs } logge
} og i { $documents ->
    [one] ét dokument
   *[other] { $documents } dokumenter
}.
plan-not-found = Ikke fundet: { $words }. { $searched }
    .hint = Prøv et kortere ord, eller en del af det.
plan-not-found-near = Ikke fundet: { $words }. { $searched }
    .hint = Prøv: binder find { TYPED($meant) }

help-plan = Vis planen, dens indhold eller et afsnit
    .section = Afsnittets nummer (2.3, bilag B) eller ord fra overskriften
    .toc = Vis kun indholdsfortegnelsen
    .unit = Planen, som en enhed har den, med enhedens egne tekster
    .examples = binder plan alarmering
help-find = Søg i logge, beskeder, navne på bilag, planen og kontaktlisten
    .words = Et eller flere ord; alle skal findes. Store og små bogstaver og accenter er uden betydning
    .examples = binder find nødprocedure

plan-in-two-versions = { $path } findes i to versioner, af { $by }. Du læser den første. Vælg en af dem, eller flet dem: binder plan resolve { TYPED($path) }
unsaved-new = { $path } findes kun i filmappen og er ikke gemt i beredskabsmappen. Gem: binder plan save
unsaved-changed = { $path } er ændret i filmappen { $since }, men ikke gemt: { $lines ->
        [one] 1 linje
       *[other] { $lines } linjer
    }. Du læser den gemte tekst. Gem: binder plan save
unsaved-changed-people = { $path } er ændret i filmappen { $since }, men ikke gemt: { $names }{ $more ->
        [0] {""}
       *[other] {" "}og { $more } til
    }. Du læser den gemte tekst. Gem: binder plan save
unsaved-faulty = { $path } er ændret i filmappen { $since }, men linje { $line } har en fejl, så den ikke kan gemmes: binder plan save
unsaved-faulty-new = { $path } findes kun i filmappen og har en fejl på linje { $line }, så den ikke kan gemmes. Se fejlen: binder plan save
unsaved-deleted = { $path } mangler i filmappen. Du læser den gemte tekst. Læg den tilbage: binder plan restore { TYPED($path) } – eller slet den: binder plan save --deleted
unsaved-emptied = { $path } er tom i filmappen. Du læser den gemte tekst. Læg den tilbage: binder plan restore { TYPED($path) }
unsaved-unreadable = { $path } i filmappen kan ikke læses ({ $why ->
        [disk-full] disken er fuld
        [denied] ingen adgang
        [busy] åben i et andet program
        [no-file] ikke en almindelig fil
        [too-large] for stor
       *[other] computeren afviser
    }). Du læser den gemte tekst.
unsaved-outdated = { $path } i filmappen er en ældre version, fordi filen ikke kunne opdateres ({ $why ->
        [disk-full] disken er fuld
        [denied] ingen adgang
        [busy] åben i et andet program
        [no-file] ikke en almindelig fil
       *[other] computeren afviser
    }). Du læser den nyeste tekst. Filen opdateres, når det er muligt.
unsaved-meanwhile = { $by } gemte en nyere { $path } { $at }, efter at du begyndte at ændre. Begge versioner bevares, når du gemmer.
unsaved-more = { $count ->
        [one] 1 dokument mere i filmappen er ikke gemt. Gem det: binder plan save
       *[other] { $count } dokumenter mere i filmappen er ikke gemt. Gem dem: binder plan save
    }
plan-none-saved = Beredskabsmappen har ingen gemt plan, men der er filer i filmappen plan/
    .hint = Gem dem: binder plan save
plan-stranger = { $path } læses ikke under det navn. Den kan gemmes som { $to }: binder plan save
plan-renamed = { $path } har fået navnet { $to }, som kan bruges på alle computere.
plan-name-taken = { $path } kan ikke få navnet { $to }, som er optaget.
    .hint = Giv filen et andet navn med a–z, tal og bindestreg, og gem: binder plan save
plan-left-copy = { $path } ligner en kopi af { $of } og gemmes ikke. Er der nyt i den, så skriv det i { $of }, og slet kopien.
plan-left-not-text = { $path } er hverken Markdown eller YAML og gemmes ikke. Vedhæft den eventuelt til et notat: binder log add "…" --file { TYPED($path) }
plan-left-link = { $path } er et symbolsk link, og de følges ikke. Læg selve filen dér.
plan-left-unnameable = { $path } har et navn, der ikke kan bruges. Brug a–z, tal og bindestreg, højst seks filmapper dybt, og gem: binder plan save
plan-left-of-programs = Ikke gemt, fordi programmer har lavet dem til eget brug: { $files }
plan-converted = { $path } var { $encoding } og er nu UTF-8. Originalen ligger i { $kept }
plan-saved-some = { $saved ->
    [one] 1 dokument er gemt, { $refused } er ikke.
   *[other] { $saved } dokumenter er gemt, { $refused } er ikke.
}
plan-nothing-edited = { $path } er tom eller mangler i filmappen. Der er ingen redigeret tekst at vælge.
    .hint = Læg den tilbage: binder plan restore { TYPED($path) }
plan-head-elsewhere = Filmappen viser { $at } i Git, ikke beredskabsmappens gældende version. Intet er gemt.
    .hint = Skift til den gældende version; dine ændringer bevares: binder doctor --fix
plan-put-back = { $path } er lagt tilbage i filmappen i den gældende version.
plan-put-back-large = { $path } er lagt tilbage i filmappen i den gældende version. Filen, der var for stor, hedder nu { $large }.
plan-not-put-back = { $path } kunne ikke skrives i filmappen: { $why ->
        [disk-full] disken er fuld
        [denied] ingen adgang
        [busy] åben i et andet program
        [no-file] ikke en almindelig fil
       *[other] computeren afviser
    }
    .hint = Fjern hindringen, og prøv igen: binder plan restore { TYPED($path) }
plan-no-document = Dokumentet { $typed } findes ikke.
    .hint = Se dokumenterne: binder plan --toc
plan-no-document-near = Dokumentet { $typed } findes ikke. Mente du { $meant }?
    .hint = Skriv kommandoen igen med { $meant }
plan-several-documents = Flere dokumenter passer til { $typed }: { $paths }.
    .hint = Skriv kommandoen igen med hele navnet, for eksempel { $first }
plan-no-editor = Der er ikke valgt en editor på denne computer.
    .hint = Ret { $file } i et program efter eget valg, og gem: binder plan save
plan-editor-unstarted = Editoren { $editor } kunne ikke startes: { $why }
    .hint = Ret filen i et program efter eget valg, og gem: binder plan save
plan-editor-failed = Editoren { $editor } sluttede med en fejl: { $why }. Intet er gemt.
    .hint = Dine ændringer er i filmappen. Gem dem: binder plan save
plan-edit-unchanged = Intet er ændret i { $path }.
plan-nothing-unsaved = Alle dokumenter er gemt.
plan-saved-new = { $path } er gemt som nyt dokument: { $id }.
plan-saved-changed = { $path } er gemt: { $id }.
plan-saved-deleted = { $path } er slettet: { $id }. Fortryd: binder plan restore { TYPED($path) }
plan-log-title = Ændringer
plan-log-none = Intet er gemt, siden mappen blev oprettet.
plan-log-column-when = Hvornår
plan-log-column-what = Hvad
plan-log-column-who = Hvem
plan-log-for = for { $id }: { $action }
plan-log-for-exercise = for { $id }: { $action } (øvelsen { $exercise })
plan-diff-title = Seneste ændring
plan-diff-title-of = Ændringen { $id }
plan-diff-title-since = Ændringer siden { $since }
plan-diff-none-of = { $path } er ikke ændret, siden mappen blev oprettet.
plan-diff-none-since = Intet er ændret siden { $since }.
plan-diff-since-made = Beredskabsmappen blev oprettet { $made }. Der sammenlignes med de tekster, den begyndte med.
plan-diff-removed = Fjernet
plan-diff-added = Tilføjet
plan-diff-unchanged = Uændret
plan-diff-left-out = … { $words ->
    [one] ét uændret ord
   *[other] { $words } uændrede ord
}
plan-diff-uncompared = … { $count ->
    [one] én sætning til
   *[other] { $count } sætninger til
}
plan-diff-more = { $left ->
    [one] Én ændring til. Vis alt: --all
   *[other] { $left } slettede og tilføjede sætninger til. Vis alt: --all
}
plan-diff-more-changes = { $left ->
    [one] Dokumentet blev gemt én gang mere før det. Vis alt: --all
   *[other] Dokumentet blev gemt { $left } gange mere før det. Vis alt: --all
}
plan-diff-new = { $words ->
    [one] Nyt dokument, ét ord.
   *[other] Nyt dokument, { $words } ord.
}
plan-diff-deleted = { $words ->
    [one] Dokumentet er slettet. Det havde ét ord.
   *[other] Dokumentet er slettet. Det havde { $words } ord.
}
plan-diff-emptied = { $words ->
    [one] Dokumentet er tømt, ét ord er væk.
   *[other] Dokumentet er tømt, { $words } ord er væk.
}
plan-diff-gone = Dokumentet findes hverken før eller efter.
plan-diff-same = Teksten er den samme før og efter.
plan-diff-layout = Kun opstillingen er ændret.
plan-diff-renamed = Hed tidligere { $from }.
plan-diff-merged = { $count } versioner blev til én. Her sammenlignes med den seneste af dem.
plan-diff-no-text = Teksten findes ikke i denne kopi. Hent den: binder sync
plan-diff-not-counted = Tæller ikke: Den, der gemte, er ikke medlem.
plan-diff-no-change = Ingen ændring af planen har id { $typed }.
    .hint = Se ændringerne: binder plan log
plan-diff-id-or-since = Angiv enten en ændrings id eller --since.
    .hint = Skriv for eksempel: binder plan diff --since { TYPED("2026-11-01") }
plan-for-no-action = { $typed } er ingen handling i journalen.
    .hint = Se handlingerne: binder log --open --incident journal
plan-missing = { $path } mangler i filmappen, men findes stadig i beredskabsmappen. Skal den slettes: binder plan save --deleted
plan-refused = { $path } er ikke gemt. Din tekst er i filmappen. Ret den, og gem: binder plan save
plan-more-faults = { $left ->
    [one] 1 fejl til.
   *[other] { $left } fejl til.
}
plan-event-new = Nyt dokument: { $path }
plan-event-changed = Ændret dokument: { $path }
plan-event-deleted = Slettet dokument: { $path }
plan-event-reviewed = Gennemgået: { $path }
plan-event-mirrored = Sammenlignet med kilden: { $path }
plan-event-resolved = To versioner samlet til én: { $path }
plan-many-missing = { $count } dokumenter mangler i filmappen. De findes stadig i beredskabsmappen. Skal de alle slettes: binder plan save --deleted --yes – læg dem tilbage i filmappen: binder doctor --fix
plan-event-restored = Gendannet: { $path }
plan-restored = { $path } er gendannet. Linjer med - er fjernet, linjer med + er tilbage:
plan-nothing-earlier = { $path } har ingen anden version at gendanne.
    .hint = Se dokumentets historik: binder log --incident journal
plan-not-reviewable = { $path } har ikke en dato for gennemgang.
    .hint = Vælg et kapitel, en tjekliste eller en nødprocedure, for eksempel: binder plan reviewed 1
plan-restore-over-unsaved = { $path } er ændret i filmappen, men ikke gemt.
    .hint = Gem den: binder plan save – eller omdøb filen, og hent den gemte: binder plan restore { TYPED($path) }
plan-unsaved-first = { $path } er ændret i filmappen, men ikke gemt.
    .hint = Gem den først: binder plan save
plan-broken-first = { $path } har fejl. Datoen er ikke skrevet.
    .hint = Ret fejlen først: binder plan edit { TYPED($path) }
plan-marked-reviewed = { $path } er gennemgået { $date }.
plan-marked-mirrored = { $path } er sammenlignet med sin kilde { $date }.
plan-no-source = { $path } er ikke kopieret fra en anden side.
    .hint = Skriv adressen øverst: source: "https://…"
plan-one-version = { $path } findes kun i én version.
    .hint = Læs den: binder plan
plan-which-version = Angiv, hvilken version af { $path } du mener.
    .hint = Vælg mellem { $ids }: binder plan resolve { TYPED($path) } --take { TYPED($first) }
plan-two-versions = { $path } findes i { $count } versioner. Intet er gået tabt. Vælg en, eller flet dem.
plan-differ = Linjer med - findes kun i { $first }, linjer med + kun i { $second }.
plan-settle-edited = brug teksten, du har flettet i filen
plan-version-first = den oprindelige tekst
plan-version-machine = flettet af programmet
plan-version-deletes = sletter dokumentet
plan-version-stands = gælder nu
plan-settled = { $path } findes nu i én version.

help-plan-edit = Ret et dokument i din editor ($VISUAL eller $EDITOR), og gem det
    .document = Dokumentet: fil, kapitelnummer eller navn
    .message = Hvad der er ændret og hvorfor
    .examples = binder plan edit aktivering
help-plan-log = Vis, hvordan dokumenterne er ændret: hvornår, hvorfor og af hvem
    .document = Dokument eller afsnit af planen [standard: alle]
    .examples = binder plan log 1
help-plan-diff = Vis, hvad der er ændret i teksterne: fjernet og tilføjet, af hvem og hvorfor

    Uden argumenter vises det, der senest blev gemt. Ændringer i filmappen, der ikke er gemt, er ikke med.
    .document = Dokument eller afsnit af planen, eller id fra binder plan log [standard: alle]
    .since = Vis alt, der er ændret siden denne dag eller dette tidspunkt
    .examples =
        binder plan diff
        binder plan diff 1
        binder plan diff --since 2026-11-01
help-plan-save = Gem ændrede dokumenter i filmappen
    .document = Kun dette dokument
    .message = Hvad der er ændret og hvorfor
    .of = Handlingen i journalen, som ændringen er lavet for
    .convert = Konvertér først tekster i en anden tegnkodning (UTF-16, Windows-1252) til UTF-8. Originalen bevares
    .deleted = Slet også dokumenter, der mangler i filmappen
    .yes = Slet dem, uanset hvor mange der mangler
    .examples = binder plan save -m "Nyt nummer til driften"
help-plan-reviewed = Notér, at et dokument er gennemgået i dag
    .document = Dokumentet: fil, kapitelnummer eller navn
    .mirrored = Notér i stedet, at det i dag svarer til sin kilde
    .examples = binder plan reviewed plan
help-plan-restore = Gendan den forrige version af et dokument
    .document = Dokumentet
    .examples = binder plan restore contacts.yaml
help-plan-resolve = Vælg eller flet et dokument, der findes i to versioner
    .document = Dokumentet
    .take = Versionen, der skal gælde: mine (min), theirs (den andens) eller dens nummer
    .edited = Brug teksten i filmappen
    .examples = binder plan resolve contacts.yaml --take theirs

# En enheds egne tekster og kontakter

finding-adds-and-replaces = Teksten kan enten føjes til et afsnit ({ "adds-to" }) eller træde i stedet for det (replaces).
    .hint = Behold den ene nøgle.
unit-none = Beredskabsmappen har ingen enheder; { $unit } findes ikke.
    .hint = Skriv enhederne i units.yaml: binder plan edit units.yaml
unit-unknown = Enheden { $unit } findes ikke. Enheder: { $all }.
    .hint = Skriv for eksempel: --unit { TYPED($near) }
unit-several = Flere enheder passer til { $unit }: { $all }.
    .hint = Skriv for eksempel: --unit { TYPED($first) }
unit-heading = { $unit }: den fælles plan med enhedens egne tekster
unit-no-texts = { $unit } har ingen egne tekster endnu. Skriv den første med { "adds-to:" } eller replaces: og afsnittets overskrift i hovedet: binder plan edit { TYPED("units/", $id, "/plan/handling.md") }
unit-text-adds = Tilføjet til { $section }: { $path }
unit-text-replaces = I stedet for { $section }: { $path }
unit-text-own = Enhedens eget afsnit: { $path }
unit-instead = { $unit } har sin egen tekst, se næste afsnit ({ $path }).
unit-no-section = { $path } hører til afsnittet { $section }, som ikke findes i den fælles plan. Teksten står til sidst.
unit-no-section-near = { $path } hører til afsnittet { $section }, som ikke findes i den fælles plan. Hedder det nu { $near }? Teksten står til sidst. Ret den: binder plan edit { TYPED($path) }
unit-several-sections = { $path } hører til { $section }, men flere afsnit i den fælles plan hedder sådan. Teksten står til sidst. Skriv kapitlets fil i stedet.
unit-doubled = { $path } er én af flere tekster i stedet for { $section }. Alle vises; behold én.
unit-changed = Afsnittet { $section } i den fælles plan er ændret, siden { $unit } gennemgik { $path }: { $by }. Passer teksten stadig, så skriv: binder plan reviewed { TYPED($path) }
unit-contacts = Kontaktlisten, som { $unit } har den.
unit-contacts-own = Kontaktlisten, som { $unit } har den. Egne oplysninger i stedet for de fælles: { $these }.
unit-kind-day-care = dagtilbud
unit-kind-school = skole
unit-kind-after-school = SFO
unit-kind-special-centre = specialcenter
unit-kind-childrens-services = indsats
unit-kind-other = anden enhed
plan-created = oprettet { $date }
plan-approved = godkendt { $date }
plan-by = { $what } af { $by }
value-unit = ENHED
