help-export = Lav filer af mappen, der læses uden binder
help-export-html = Skriv hele mappen som én fil til telefonen

    Planen, kontakterne, tjeklisterne og loggene i én fil, der åbnes i telefonens browser, uden net og uden at noget installeres. Sproget er mappens.
    .file = Filen, der skrives; ellers mappens navn og dagens dato
    .audience = Kun det, som denne målgruppe må se
    .examples = binder export html
        binder export html ~/til-alle.html --for medarbejdere
export-html-written = Hele mappen er skrevet til { $file } ({ $size } kB).
export-html-written-for = Det, som { $audience } må se, er skrevet til { $file } ({ $size } kB).
export-html-how = Send filen til telefonen, og åbn den dér. Den kræver intet net; skriv en ny, når noget er ændret.
export-inside = Filen indeholder private numre og interne notater: giv den kun til dem, der hører til mappen.
export-limited = Uddrag til { $audience }. Personers navne og numre og interne notater er ikke med.
export-not-made = Filen kunne ikke laves.
    .hint = Prøv igen, eller send mappen som bundt: binder bundle write FIL
export-title = Beredskabsmappe
export-skip = Til indholdet
export-emergency = Fare for liv? Ring først
export-made = Mappens stand
export-too-old = Filen er for gammel at stole på. Bed om en ny.
export-contents = Indhold
export-search = Søg navn, nummer, ord
export-top = Op
export-hits = Fundet
export-found = { $count } fundet
export-none = Intet fundet. Færre eller kortere ord giver flere.
export-contacts = Kontakter
export-checklists = Tjeklister
export-plan = Planen
export-routines = Procedurer
export-messages = Færdige tekster
export-log = Log: { $title }
export-sms = Sms
export-deputy-of = Stedfortræder for { $who }
export-ticks-kept = Det, du krydser af, gemmes kun i denne browser. Det kommer ikke i mappen, og andre ser det ikke.
export-ticks-lost = Denne browser gemmer intet: krydserne forsvinder, når siden lukkes.
export-progress = { $done } af { $all } krydset af
export-clear = Fjern krydserne
export-clear-sure = Fjern alle krydser i listen?
export-table = Tabel
export-kind = Vis
export-all-kinds = Alle notater
export-kind-decisions = Beslutninger
export-kind-actions = Handlinger
export-kind-open = Åbne handlinger
export-kind-messages = Beskeder
export-kind-facts = Fakta
export-kind-systems = Systemer og procedurer
export-writer = Skribent
export-everybody = Alle
export-day = Dag
export-all-days = Alle dage
export-rows = { $count ->
        [one] { $count } notat
       *[other] { $count } notater
    }
export-course-table = Forløbet som tabel
export-what = Alt i mappen, da filen blev skrevet, undtagen bilagene. Det kan være ændret siden.
export-what-limited = Det, som denne målgruppe må se af mappen, da filen blev skrevet. Det kan være ændret siden.
export-what-log = Hændelsens log, som den var, da filen blev skrevet.
export-changed = Planen blev senest ændret { $day } af { $who }.
export-fingerprint = Mappens kontroltal:
export-made-with = Lavet med binder.
export-systems = Systemer
export-suppliers = Leverandører
export-strategies = Strategier
export-calendar = Kritiske perioder
export-duties = Krav og frister
export-escalation = Hvem der skal ringes til
export-audiences = Målgrupper
export-parts = Dele
export-supplier = Leverandør
export-depends-on = Afhænger af
export-used-for = Bruges til
export-covers = Dækker
export-contact = Kontakt
export-plan-verified = Egen plan gennemgået
export-lost = Bortfald
export-lost-staff = personale
export-lost-premises = lokaler
export-lost-it = it
export-lost-supplier = leverandør
export-lost-other = andet
export-risk = Risiko
export-activities = Handlinger
export-responsible = Ansvarlig
export-when = Hvornår
export-critical = Kritisk
export-limit = Senest
export-starts = Regnes fra
export-who = Hvem
export-to = Til
export-via = Kanaler
export-until = Gælder til
export-source = Kilde
export-checked = Gennemgået
export-at-once = straks
export-within = inden { $time }
export-not-before = tidligst efter { $time }
export-call = Ring til
export-otherwise = I alle andre tilfælde
export-supplier-of-system = systemets leverandør
export-extent-one = ét system er ramt
export-extent-wide = mange systemer er ramt
export-extent-long = nedbruddet varer længe
export-extent-unknown = omfanget er ukendt
export-hours-open = kontortid
export-hours-outside = uden for kontortid
export-supplier-covers = leverandøren dækker systemet
export-always = Altid
export-reserve = Reserve
export-reach = Rækkevidde
export-reach-internal = internt
export-reach-external = eksternt
export-through = Nås gennem
export-includes = Omfatter
export-months = { $count ->
        [one] 1 måned
       *[other] { $count } måneder
    }
export-days = { $count ->
        [one] 1 døgn
       *[other] { $count } døgn
    }
export-inside-all = Det, der blev skrevet, indeholder private numre og interne notater: giv det kun til dem, der hører til mappen.
export-folder-written = { $count } filer er skrevet til { $folder }.
export-folder-in-binder = { $place } ligger i mappen, hvor hver fil er et dokument. Der er ikke skrevet noget.
    .hint = Vælg et andet sted, for eksempel: { $beside }
export-folder-is-there = I { $folder } er der allerede noget. Intet blev skrevet.
    .hint = Vælg en filmappe, der er tom eller ikke findes.
export-folder-not-written = Der kan ikke skrives i { $folder }.
    .hint = Kontrollér stien, at du må skrive dér, og at der er plads.
export-archived = { $title } er arkiveret i { $file } ({ $size } kB).
export-archive-holds = Loggen er kontrolleret: alt er, som det blev skrevet.
export-archive-doubted = Loggen er kontrolleret, og ikke alt passer. Det står i arkivets verified.txt; se det nu med: binder verify
export-archive-inside = Arkivet indeholder hele mappen som Git-bundt, også private numre: opbevar det derefter.
export-archive-about = Arkiv af en hændelse i { $name }, lavet { $day } med binder. Alt her kan læses uden binder.
export-archive-missing = Disse bilag nævnes i loggen, men findes ikke i den kopi, som arkivet er lavet af: { $names }
export-archive-html = loggen til at læse i en browser, med søgning og filtre
export-archive-pdf = loggen til udskrift, med forløbet som billede og et ark for hver dag
export-archive-forms = den samme log som tekst, som tabel og som data
export-archive-sheets = et dagsblad for hver dag
export-archive-files = bilagene; hvad de hed, står i loggen
export-archive-evidence = loggen med signaturerne; kontrolleres med: binder verify --log evidence.txt
export-archive-verified = hvad kontrollen sagde, da arkivet blev lavet
export-archive-bundle = hele mappen; læses med: git clone binder.bundle
export-archive-by-hand = hvordan alt kontrolleres med git og ssh-keygen, uden binder
export-archive-sums = kontrolsummer; kontrolleres med: sha256sum --check SHA256SUMS
help-export-md = Skriv hele mappen som en filmappe med Markdown

    Hvert dokument, som det er gemt, og ved siden af dem kontakterne, listerne og loggene som læselig tekst.
    .folder = Filmappen, der skrives i; den skal være tom eller ikke findes
    .examples = binder export md ~/mappen-som-tekst
help-export-csv = Skriv kontakter og logge som tabeller til regneark
    .folder = Filmappen, der skrives i; den skal være tom eller ikke findes
    .examples = binder export csv ~/tabeller
help-export-json = Skriv hele mappen som ét JSON-dokument

    Hvert dokument ord for ord og hvert notat med alle felter.
    .file = Filen, der skrives; ellers skrives dokumentet ud
    .examples = binder export json ~/mappe.json
help-incident-archive = Arkivér en hændelse i én fil, der læses og kontrolleres uden binder

    En zip-fil med loggen i alle former, dagsbladene, bilagene, signaturerne, kontrolsummer og hvordan alt kontrolleres i hånden. Loggen kontrolleres undervejs.
    .id = Hændelsen
    .file = Filen, der skrives, for eksempel nedbrud.zip
    .examples = binder incident archive 2026-11-22-netudfald ~/nedbrud.zip
export-beside-no-folder = { $place } er ikke en filmappe, så der kan ikke lægges noget ved siden af den.
    .hint = Tag en filmappe eller et USB-stik, eller tilføj stedet uden --readable og --with-program
export-beside-renewed = Læses uden binder: { $file }
export-program-renewed = Programmet er skrevet til { $folder }
export-stick-whose = Dette hører til { $name }.
export-stick-owner = Aflever det til { $owner } eller til den organisation, mappen tilhører. Tak.
export-stick-page = Ved siden af ligger en side, der åbnes i enhver browser, og en PDF til udskrift, som det var { $day }. De er kun til dem, der hører til mappen.
export-stick-git = Filmappen er et Git-arkiv: git clone læser det, og programmet binder holder det ajour.
