# Fynd i dokument: vad som är fel på en rad, och vad man gör åt det.
finding-two-versions = Två versioner av texten är hopblandade här, med ett annat programs konfliktmarkeringar.
    .hint = Behåll den ena versionen och ta bort raderna med markeringarna.
finding-unknown-key = Okänd nyckel ”{ $key }”.
    .hint = Kända nycklar är: { $known }.
finding-unknown-key-near = Okänd nyckel ”{ $key }”. Menade du ”{ $meant }”?
    .hint = Rätta nyckeln, eller ta bort raden.
finding-foreign-keys = { $count ->
    [one] Ett annat programs nyckel behålls oförändrad och har ingen verkan: { $keys }
   *[other] Andra programs nycklar behålls oförändrade och har ingen verkan: { $keys }
}
finding-unknown-value = Okänt värde ”{ $value }”.
    .hint = Möjliga värden är: { $known }.
finding-missing-key = Nyckeln ”{ $key }” saknas.
    .hint = Lägg till den.
finding-key-twice = Nyckeln ”{ $key }” finns två gånger.
    .hint = Behåll den ena.
finding-tab = Raden börjar med en tabb.
    .hint = Dra in raden med mellanslag i stället.
finding-quote = Texten innehåller ett tecken som måste citeras, till exempel ett kolon.
    .hint = Sätt texten inom citattecken: "så här: en text".
finding-yaml = Raden går inte att läsa.
    .hint = Kontrollera indrag, kolon och citattecken på raden och på raden ovanför.
finding-head-open = Sidhuvudet, mellan två rader med ---, avslutas aldrig.
    .hint = Sätt en rad med --- efter den sista nyckeln.
finding-not-utf8 = Raden innehåller tecken som inte är UTF-8.
    .hint = Spara filen som UTF-8 i ditt redigeringsprogram.
finding-other-encoding = Texten är i { $encoding }, inte UTF-8.
    .hint = Konvertera till UTF-8 och behåll originalet: binder plan save --convert
finding-not-text = Det här är inte text och kan inte vara ett dokument.
    .hint = Flytta ut den ur mappen, eller bifoga den till en anteckning: binder log add "…" --file FIL
finding-slot = Luckan { $slot } i texten finns inte under needs, så ingen blir ombedd att fylla i den.
    .hint = Lägg till den under needs, eller ta bort den ur texten.
finding-slot-near = Luckan { $slot } i texten finns inte under needs. Menade du { $meant }?
    .hint = Rätta luckan, eller lägg till den under needs.

plan-none = Pärmen har ingen plan än.
    .hint = Skriv första kapitlet: binder plan edit plan/01-plan.md
plan-no-section = Planen har ingen del som heter { $called }.
    .hint = Se innehållet: binder plan --toc
plan-no-section-near = Planen har ingen del som heter { $called }. Menade du ”{ $nearest }”?
    .hint = Skriv: binder plan { TYPED($call) }
plan-several-sections = Flera delar av planen passar in på { $called }: { $names }.
    .hint = Välj en, till exempel: binder plan { TYPED($first) }
plan-how-to-call = Innehåll: binder plan --toc – en del: binder plan 2.3 – sök: binder find ORD
plan-owner = ansvarig: { $owner }
plan-reviewed = sågs över { $date }
plan-not-reviewed = inte sedd över
plan-mirrors = speglar { $source }
plan-mirrors-on = speglar { $source }, som den var { $day }
plan-alert-note = Anmärkning
plan-alert-tip = Tips
plan-alert-important = Viktigt
plan-alert-warning = Varning
plan-alert-caution = Se upp
plan-image = [bild: { $words }]
plan-found-more = { $left ->
    [one] En träff till. Lägg till ett ord för att få färre.
   *[other] { $left } träffar till. Lägg till ett ord för att få färre.
}
plan-searched = Sökt i { $entries ->
    [one] en anteckning
   *[other] { $entries } anteckningar
} i { $logs ->
    [one] en logg
   *[other] { $logs } loggar
} och i { $documents ->
    [one] ett dokument
   *[other] { $documents } dokument
}.
plan-not-found = Hittades inte: { $words }. { $searched }
    .hint = Försök med ett kortare ord, eller en del av det
plan-not-found-near = Hittades inte: { $words }. { $searched }
    .hint = Försök med: binder find { TYPED($meant) }

help-plan = Läs planen: hela, innehållet eller en del
    .section = Ett nummer (2.3, bilaga B) eller ord ur rubriken
    .toc = Visa bara innehållet
    .unit = Planen som en enhet har den, med enhetens egna texter
    .examples = binder plan 2.3
help-find = Sök i loggar, meddelanden, namn på bilagor, planen och kontaktlistan
    .words = Ett eller flera ord, som alla ska finnas; versaler och prickar spelar ingen roll
    .examples = binder find driftmeddelande

plan-in-two-versions = { $path } finns i två versioner ({ $by }). Du läser den första. Välj en eller slå ihop dem: binder plan resolve { TYPED($path) }
unsaved-new = { $path } finns i mappen men inte i pärmen än. Spara den: binder plan save
unsaved-changed = { $path } ändrades i mappen { $since } och är inte sparad: { $lines ->
        [one] 1 rad
       *[other] { $lines } rader
    }. Du läser den sparade texten. Spara den: binder plan save
unsaved-changed-people = { $path } ändrades i mappen { $since } och är inte sparad: { $names }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }. Du läser den sparade texten. Spara den: binder plan save
unsaved-faulty = { $path } ändrades i mappen { $since } och har ett fel på rad { $line }. Du läser den sparade texten. Se felet: binder plan save
unsaved-faulty-new = { $path } finns i mappen men inte i pärmen än, och har ett fel på rad { $line }. Se felet: binder plan save
unsaved-deleted = { $path } saknas i mappen. Du läser den sparade texten. Lägg tillbaka den: binder plan restore { TYPED($path) } – eller ta bort den ur pärmen: binder plan save --deleted
unsaved-emptied = { $path } är tom i mappen. Du läser den sparade texten. Lägg tillbaka den: binder plan restore { TYPED($path) }
unsaved-unreadable = { $path } i mappen går inte att läsa ({ $why ->
        [disk-full] disken är full
        [denied] den är skrivskyddad
        [busy] ett annat program har den öppen
        [no-file] den är ingen vanlig fil
        [too-large] den är för stor
       *[other] systemet nekade
    }). Du läser den sparade texten.
unsaved-outdated = { $path } i mappen är en äldre text, eftersom filen inte kunde bytas ut ({ $why ->
        [disk-full] disken är full
        [denied] den är skrivskyddad
        [busy] ett annat program har den öppen
        [no-file] den är ingen vanlig fil
       *[other] systemet nekade
    }). Du läser den nyare texten. Filen uppdateras när den går att skriva igen.
unsaved-meanwhile = { $by } sparade en nyare { $path } { $at }, efter att du började ändra. Båda behålls när du sparar.
unsaved-more = { $count ->
        [one] 1 dokument till i mappen är inte sparat. Spara det: binder plan save
       *[other] { $count } dokument till i mappen är inte sparade. Spara dem: binder plan save
    }
plan-none-saved = Pärmen har ingen sparad plan än, men det finns filer i mappen plan/.
    .hint = Spara dem: binder plan save
plan-stranger = { $path } läses inte på grund av sitt namn. Den kan sparas som { $to }: binder plan save
plan-renamed = { $path } heter nu { $to }, ett namn som alla datorer tillåter.
plan-name-taken = { $path } kan inte heta { $to }: namnet är upptaget.
    .hint = Ge filen ett annat namn med bokstäverna a–z, siffror och bindestreck och skriv sedan: binder plan save
plan-left-copy = { $path } ser ut att vara en dubblett av { $of } och sparades inte. Står det något nytt i den, skriv in det i { $of }; ta sedan bort dubbletten.
plan-left-not-text = { $path } är varken Markdown eller YAML och ligger kvar i mappen. Du kan bifoga den till en anteckning: binder log add "…" --file { TYPED($path) }
plan-left-link = { $path } är en länk, och länkar följs inte. Lägg själva filen där.
plan-left-unnameable = { $path } har ett namn som pärmen inte tillåter. Använd bokstäverna a–z, siffror och bindestreck, högst sex mappar djupt, och skriv sedan: binder plan save
plan-left-of-programs = Används inte, eftersom program har gjort dem för egen del: { $files }
plan-converted = { $path } är konverterad från { $encoding } till UTF-8. Originalet finns kvar i { $kept }
plan-saved-some = { $saved ->
    [one] Ett dokument är sparat, { $refused } inte.
   *[other] { $saved } dokument är sparade, { $refused } inte.
}
plan-nothing-edited = { $path } är tom eller saknas i mappen, så det finns ingen redigerad text att använda.
    .hint = Lägg tillbaka den: binder plan restore { TYPED($path) }
plan-head-elsewhere = Mappen visar { $at } i stället för det som gäller i pärmen, så inget är sparat.
    .hint = Checka ut det som gäller; dina ändringar finns kvar i mappen: binder doctor --fix
plan-put-back = { $path } är återställd i mappen, som den är sparad i pärmen.
plan-put-back-large = { $path } är återställd i mappen, som den är sparad i pärmen. Filen som var för stor heter nu { $large }.
plan-not-put-back = { $path } kunde inte skrivas i mappen: { $why ->
        [disk-full] disken är full
        [denied] den är skrivskyddad
        [busy] ett annat program har den öppen
        [no-file] den är ingen vanlig fil
       *[other] systemet nekade
    }
    .hint = Ge filen plats och skriv sedan: binder plan restore { TYPED($path) }
plan-no-document = Pärmen har inget dokument som heter { $typed }.
    .hint = Se dokumenten: binder plan --toc
plan-no-document-near = Pärmen har inget dokument som heter { $typed }. Menade du { $meant }?
    .hint = Skriv kommandot igen med { $meant }
plan-several-documents = Flera dokument passar in på { $typed }: { $paths }.
    .hint = Skriv kommandot igen med hela namnet, till exempel { $first }
plan-no-editor = Inget redigeringsprogram är valt på den här datorn.
    .hint = Ändra { $file } i valfritt program och skriv sedan: binder plan save
plan-editor-unstarted = Redigeringsprogrammet { $editor } kunde inte startas: { $why }
    .hint = Ändra filen i valfritt program och skriv sedan: binder plan save
plan-editor-failed = Redigeringsprogrammet { $editor } avslutades med ett fel: { $why }. Inget är sparat.
    .hint = Din text finns kvar i filen. Spara den: binder plan save
plan-edit-unchanged = Inget är ändrat i { $path }.
plan-nothing-unsaved = Allt i mappen är sparat.
plan-saved-new = Det nya dokumentet { $path } är sparat: { $id }.
plan-saved-changed = { $path } är sparad: { $id }.
plan-saved-deleted = { $path } är borttagen ur pärmen: { $id }. Ångra: binder plan restore { TYPED($path) }
plan-log-title = Ändringar
plan-log-none = Inget är sparat sedan pärmen gjordes.
plan-log-column-when = När
plan-log-column-what = Vad
plan-log-column-who = Vem
plan-log-for = för { $id }: { $action }
plan-log-for-exercise = för { $id }: { $action } (övningen { $exercise })
plan-diff-title = Senaste ändringen
plan-diff-title-of = Ändringen { $id }
plan-diff-title-since = Ändringar sedan { $since }
plan-diff-none-of = { $path } är inte ändrad sedan pärmen gjordes.
plan-diff-none-since = Inget är ändrat sedan { $since }.
plan-diff-since-made = Pärmen gjordes { $made }; texterna jämförs med dem den började med.
plan-diff-removed = Borttaget
plan-diff-added = Tillagt
plan-diff-unchanged = Oförändrat
plan-diff-left-out = … { $words ->
    [one] ett oförändrat ord
   *[other] { $words } oförändrade ord
}
plan-diff-uncompared = … { $count ->
    [one] en mening till
   *[other] { $count } meningar till
}
plan-diff-more = { $left ->
    [one] En ändring till. Visa allt: --all
   *[other] { $left } borttagna och tillagda meningar till. Visa allt: --all
}
plan-diff-more-changes = { $left ->
    [one] Dokumentet sparades ytterligare en gång dessförinnan. Visa allt: --all
   *[other] Dokumentet sparades ytterligare { $left } gånger dessförinnan. Visa allt: --all
}
plan-diff-new = { $words ->
    [one] Nytt dokument, ett ord.
   *[other] Nytt dokument, { $words } ord.
}
plan-diff-deleted = { $words ->
    [one] Dokumentet är borttaget. Det hade ett ord.
   *[other] Dokumentet är borttaget. Det hade { $words } ord.
}
plan-diff-emptied = { $words ->
    [one] Dokumentet är tömt, ett ord är borta.
   *[other] Dokumentet är tömt, { $words } ord är borta.
}
plan-diff-gone = Dokumentet finns varken före eller efter.
plan-diff-same = Texten är densamma före och efter.
plan-diff-layout = Bara uppställningen är ändrad.
plan-diff-renamed = Hette förut { $from }.
plan-diff-merged = { $count } versioner blev en. Här jämförs med den senaste av dem.
plan-diff-no-text = Texten finns inte i den här kopian. Hämta den: binder sync
plan-diff-not-counted = Räknas inte: den som sparade är inte medlem.
plan-diff-no-change = Ingen ändring av planen har id { $typed }.
    .hint = Se ändringarna: binder plan log
plan-diff-id-or-since = Ange antingen en ändrings id eller --since.
    .hint = Skriv till exempel: binder plan diff --since { TYPED("2026-11-01") }
plan-for-no-action = { $typed } är ingen åtgärd i journalen.
    .hint = Se åtgärderna: binder log --open --incident journal
plan-missing = { $path } saknas i mappen men finns kvar i pärmen. Ta bort den: binder plan save --deleted
plan-refused = { $path } är inte sparad. Din text finns kvar i mappen; rätta den och skriv: binder plan save
plan-more-faults = { $left ->
    [one] Ett fel till.
   *[other] { $left } fel till.
}
plan-event-new = Nytt dokument: { $path }
plan-event-changed = Ändrat dokument: { $path }
plan-event-deleted = Borttaget dokument: { $path }
plan-event-reviewed = Sedd över: { $path }
plan-event-mirrored = Jämförd med källan: { $path }
plan-event-resolved = Två versioner ihopslagna: { $path }
plan-many-missing = { $count } dokument saknas i mappen på en gång. De finns kvar i pärmen. Lägg tillbaka dem: binder doctor --fix – ta bort alla: binder plan save --deleted --yes
plan-event-restored = Återställt: { $path }
plan-restored = { $path } är återställt. Rader med - är borta, rader med + är tillbaka:
plan-nothing-earlier = { $path } har ingen annan version att återställa.
    .hint = Se historiken: binder log --incident journal
plan-not-reviewable = { $path } kan inte ha datum för översyn.
    .hint = Välj ett kapitel, en checklista eller en rutin, till exempel: binder plan reviewed 1
plan-restore-over-unsaved = { $path } är ändrad i mappen och inte sparad.
    .hint = Spara den: binder plan save – eller byt namn på filen och återställ den sparade: binder plan restore { TYPED($path) }
plan-unsaved-first = { $path } är ändrad i mappen och inte sparad.
    .hint = Spara den först: binder plan save
plan-broken-first = { $path } har fel, så översynen är inte noterad.
    .hint = Rätta den först: binder plan edit { TYPED($path) }
plan-marked-reviewed = { $path } är markerad som sedd över { $date }.
plan-marked-mirrored = { $path } är jämförd med sidan den speglar { $date }.
plan-no-source = { $path } speglar ingen sida.
    .hint = Skriv dess adress i huvudet: source: "https://…"
plan-one-version = { $path } finns bara i en version.
    .hint = Läs den: binder plan
plan-which-version = Vilken version av { $path } menar du?
    .hint = Välj bland { $ids }: binder plan resolve { TYPED($path) } --take { TYPED($first) }
plan-two-versions = { $path } finns i { $count } versioner. Inget är förlorat: välj en eller slå ihop dem.
plan-differ = Rader med - finns bara i { $first }, rader med + bara i { $second }.
plan-settle-edited = använd texten som du har slagit ihop i filen
plan-version-first = pärmens första text
plan-version-machine = ihopslagen automatiskt
plan-version-deletes = tar bort dokumentet
plan-version-stands = gäller nu
plan-settled = { $path } finns nu i en version.

help-plan-edit = Redigera ett dokument i ditt redigeringsprogram ($VISUAL eller $EDITOR) och spara det
    .document = Dokumentet: fil, kapitelnummer eller namn
    .message = Vad som ändrades och varför
    .examples = binder plan edit aktivering
help-plan-log = Visa hur dokumenten har ändrats: när, varför och av vem
    .document = Dokument eller del av planen [standard: alla]
    .examples = binder plan log 3
help-plan-diff = Visa vad som är ändrat i texterna: borttaget och tillagt, av vem och varför

    Utan argument visas det som sparades senast. Det som är ändrat i mappen men inte sparat ingår inte.
    .document = Dokument eller del av planen, eller id från binder plan log [standard: alla]
    .since = Visa allt som är ändrat sedan denna dag eller tid
    .examples =
        binder plan diff
        binder plan diff 3
        binder plan diff --since 2026-11-01
help-plan-save = Spara det som är ändrat i mappen, med vilket program som helst
    .document = Spara bara det här dokumentet
    .message = Vad som ändrades och varför
    .of = Åtgärden i journalen som ändringen görs för
    .convert = Konvertera först texter i annan kodning (UTF-16, Windows-1252) till UTF-8; originalen behålls
    .deleted = Ta också bort dokument som saknas i mappen
    .yes = Ta bort dem även om de är många
    .examples = binder plan save -m "Nytt nummer till driften"
help-plan-reviewed = Notera att ett dokument sågs över i dag
    .document = Dokumentet: fil, kapitelnummer eller namn
    .mirrored = Notera i stället att det i dag är likt sidan det speglar
    .examples = binder plan reviewed 2
help-plan-restore = Återställ den förra versionen av ett dokument

    Är dokumentet tomt återställs den senaste versionen med innehåll.
    .document = Dokumentet
    .examples = binder plan restore contacts.yaml
help-plan-resolve = Välj eller slå ihop versionerna av ett dokument som finns i två
    .document = Dokumentet
    .take = Versionen att behålla: mine, theirs eller dess nummer
    .edited = Behåll texten som finns i mappen
    .examples = binder plan resolve contacts.yaml --take theirs

# En enhets egna texter och kontakter

finding-adds-and-replaces = Texten kan antingen läggas till ett avsnitt ({ "adds-to" }) eller träda i dess ställe (replaces).
    .hint = Behåll den ena nyckeln.
unit-none = Pärmen har inga enheter; { $unit } finns inte.
    .hint = Skriv enheterna i units.yaml: binder plan edit units.yaml
unit-unknown = Det finns ingen enhet som heter { $unit }. Enheter: { $all }.
    .hint = Skriv till exempel: --unit { TYPED($near) }
unit-several = Flera enheter passar in på { $unit }: { $all }.
    .hint = Skriv till exempel: --unit { TYPED($first) }
unit-heading = { $unit }: den gemensamma planen med enhetens egna texter
unit-no-texts = { $unit } har inga egna texter än. Skriv den första med { "adds-to:" } eller replaces: och avsnittets rubrik i huvudet: binder plan edit { TYPED("units/", $id, "/plan/atgarder.md") }
unit-text-adds = Tillagt till { $section }: { $path }
unit-text-replaces = I stället för { $section }: { $path }
unit-text-own = Enhetens eget avsnitt: { $path }
unit-instead = { $unit } har en egen text, se nästa avsnitt ({ $path }).
unit-no-section = { $path } hör till avsnittet { $section }, som inte finns i den gemensamma planen. Texten står sist.
unit-no-section-near = { $path } hör till avsnittet { $section }, som inte finns i den gemensamma planen. Heter det { $near } nu? Texten står sist. Rätta den: binder plan edit { TYPED($path) }
unit-several-sections = { $path } hör till { $section }, men flera avsnitt i den gemensamma planen heter så. Texten står sist. Ange kapitlets fil i stället.
unit-doubled = { $path } är en av flera texter i stället för { $section }. Alla visas; behåll en.
unit-changed = Avsnittet { $section } i den gemensamma planen har ändrats sedan { $unit } såg över { $path }: { $by }. Stämmer texten fortfarande, skriv: binder plan reviewed { TYPED($path) }
unit-contacts = Kontaktlistan som { $unit } har den.
unit-contacts-own = Kontaktlistan som { $unit } har den. Egna uppgifter i stället för de gemensamma: { $these }.
unit-kind-day-care = förskola
unit-kind-school = skola
unit-kind-after-school = fritidshem
unit-kind-special-centre = specialcenter
unit-kind-childrens-services = barninsats
unit-kind-other = annan enhet
plan-created = skapad { $date }
plan-approved = godkänd { $date }
plan-by = { $what } av { $by }
value-unit = ENHET
