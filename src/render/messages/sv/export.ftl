help-export = Gör filer av pärmen som läses utan binder
help-export-html = Skriv hela pärmen som en fil för mobilen

    Planen, kontakterna, checklistorna och loggarna i en enda fil som öppnas i mobilens webbläsare, utan nät och utan att något installeras. Språket är pärmens.
    .file = Filen att skriva; annars pärmens namn och dagens datum
    .audience = Bara det som den här målgruppen får se
    .examples = binder export html
        binder export html ~/till-alla.html --for medarbetare
export-html-written = Hela pärmen är skriven till { $file } ({ $size } kB).
export-html-written-for = Det som { $audience } får se är skrivet till { $file } ({ $size } kB).
export-html-how = Skicka filen till mobilen och öppna den där. Den behöver inget nät; skriv en ny när något har ändrats.
export-inside = Filen innehåller privata nummer och interna anteckningar: lämna den bara till dem som hör till pärmen.
export-limited = Utdrag för { $audience }. Personers namn och nummer och interna anteckningar ingår inte.
export-not-made = Filen kunde inte göras.
    .hint = Försök igen, eller skicka pärmen som bunt: binder bundle write FIL
export-title = Röd pärm
export-skip = Till innehållet
export-emergency = Fara för liv? Ring först
export-made = Läget i pärmen
export-too-old = Filen är för gammal att lita på. Be om en ny.
export-contents = Innehåll
export-search = Sök namn, nummer, ord
export-top = Upp
export-hits = Träffar
export-found = { $count ->
        [one] { $count } träff
       *[other] { $count } träffar
    }
export-none = Inga träffar. Färre eller kortare ord ger fler.
export-contacts = Kontakter
export-checklists = Checklistor
export-plan = Planen
export-routines = Rutiner
export-messages = Färdiga texter
export-log = Logg: { $title }
export-sms = Sms
export-deputy-of = Ersättare för { $who }
export-ticks-kept = Det du bockar av sparas bara i den här webbläsaren. Det hamnar inte i pärmen och syns inte för andra.
export-ticks-lost = Den här webbläsaren sparar inget: bockarna försvinner när sidan stängs.
export-progress = { $done } av { $all } avbockade
export-clear = Ta bort bockarna
export-clear-sure = Ta bort alla bockar i listan?
export-table = Tabell
export-kind = Visa
export-all-kinds = Alla anteckningar
export-kind-decisions = Beslut
export-kind-actions = Åtgärder
export-kind-open = Öppna åtgärder
export-kind-messages = Besked
export-kind-facts = Fakta
export-kind-systems = System och rutiner
export-writer = Skribent
export-everybody = Alla
export-day = Dag
export-all-days = Alla dagar
export-rows = { $count ->
        [one] { $count } anteckning
       *[other] { $count } anteckningar
    }
export-course-table = Förloppet som tabell
export-what = Allt i pärmen när filen skrevs, utom bilagorna. Det som står här kan ha ändrats sedan dess.
export-what-limited = Det som den här målgruppen får se av pärmen när filen skrevs. Det kan ha ändrats sedan dess.
export-what-log = Händelsens logg, som den var när filen skrevs.
export-changed = Planen ändrades senast { $day } av { $who }.
export-fingerprint = Pärmens kontrollsiffror:
export-made-with = Gjord med binder.
export-systems = System
export-suppliers = Leverantörer
export-strategies = Strategier
export-calendar = Kritiska perioder
export-duties = Krav och frister
export-escalation = Vem som ska ringas
export-audiences = Målgrupper
export-parts = Delar
export-supplier = Leverantör
export-depends-on = Beror av
export-used-for = Behövs till
export-covers = Svarar för
export-contact = Kontakt
export-plan-verified = Egen plan granskad
export-lost = Bortfall
export-lost-staff = personal
export-lost-premises = lokaler
export-lost-it = it
export-lost-supplier = leverantör
export-lost-other = annat
export-risk = Risk
export-activities = Åtgärder
export-responsible = Ansvarig
export-when = När
export-critical = Kritiskt
export-limit = Senast
export-starts = Räknas från
export-who = Vem
export-to = Till
export-via = Kanaler
export-until = Gäller till
export-source = Källa
export-checked = Granskad
export-at-once = genast
export-within = inom { $time }
export-not-before = tidigast efter { $time }
export-call = Ring
export-otherwise = I övriga fall
export-supplier-of-system = systemets leverantör
export-extent-one = ett system berörs
export-extent-wide = många system berörs
export-extent-long = avbrottet är långt
export-extent-unknown = omfattningen är okänd
export-hours-open = kontorstid
export-hours-outside = utanför kontorstid
export-supplier-covers = leverantören svarar för systemet
export-always = Alltid
export-reserve = Reserv
export-reach = Räckvidd
export-reach-internal = internt
export-reach-external = externt
export-through = Nås genom
export-includes = Omfattar
export-months = { $count ->
        [one] 1 månad
       *[other] { $count } månader
    }
export-days = { $count ->
        [one] 1 dygn
       *[other] { $count } dygn
    }
export-inside-all = Det som skrevs innehåller privata nummer och interna anteckningar: lämna det bara till dem som hör till pärmen.
export-folder-written = { $count } filer är skrivna till { $folder }.
export-folder-in-binder = { $place } ligger i pärmen, där varje fil är ett dokument. Inget har skrivits.
    .hint = Välj en annan plats, till exempel: { $beside }
export-folder-is-there = I { $folder } finns redan något. Inget skrevs.
    .hint = Välj en mapp som är tom eller inte finns.
export-folder-not-written = Det går inte att skriva i { $folder }.
    .hint = Kontrollera sökvägen, att du får skriva där och att det finns plats.
export-archived = { $title } är arkiverad i { $file } ({ $size } kB).
export-archive-holds = Loggen är kontrollerad: allt är som det skrevs.
export-archive-doubted = Loggen är kontrollerad, och allt stämmer inte. Det står i arkivets verified.txt; se det nu med: binder verify
export-archive-inside = Arkivet innehåller hela pärmen som Git-bunt, även privata nummer: förvara det så.
export-archive-about = Arkiv av en händelse i { $name }, gjort { $day } med binder. Allt här går att läsa utan binder.
export-archive-missing = De här bilagorna nämns i loggen men finns inte i kopian som arkivet gjordes av: { $names }
export-archive-html = loggen att läsa i en webbläsare, med sökning och filter
export-archive-pdf = loggen att skriva ut, med förloppet som bild och ett blad för varje dag
export-archive-forms = samma logg som text, som tabell och som data
export-archive-sheets = ett dagblad för varje dag
export-archive-files = bilagorna; det de hette står i loggen
export-archive-evidence = loggen med underskrifterna; kontrolleras med: binder verify --log evidence.txt
export-archive-verified = vad kontrollen sade när arkivet gjordes
export-archive-bundle = hela pärmen; läses med: git clone binder.bundle
export-archive-by-hand = hur allt kontrolleras med git och ssh-keygen, utan binder
export-archive-sums = kontrollsummor; kontrolleras med: sha256sum --check SHA256SUMS
help-export-md = Skriv hela pärmen som en mapp med Markdown

    Varje dokument som det är sparat, och bredvid dem kontakterna, listorna och loggarna som läsbar text.
    .folder = Mappen att skriva i; den ska vara tom eller inte finnas
    .examples = binder export md ~/parm-som-text
help-export-csv = Skriv kontakter och loggar som tabeller för kalkylblad
    .folder = Mappen att skriva i; den ska vara tom eller inte finnas
    .examples = binder export csv ~/tabeller
help-export-json = Skriv hela pärmen som ett JSON-dokument

    Varje dokument ord för ord och varje anteckning med alla fält.
    .file = Filen att skriva; annars skrivs dokumentet ut
    .examples = binder export json ~/parm.json
help-incident-archive = Arkivera en händelse i en fil som läses och kontrolleras utan binder

    En zip-fil med loggen i alla former, dagbladen, bilagorna, underskrifterna, kontrollsummor och hur allt kontrolleras för hand. Loggen kontrolleras på vägen.
    .id = Händelsen
    .file = Filen att skriva, till exempel natavbrott.zip
    .examples = binder incident archive 2026-11-22-natavbrott ~/natavbrott.zip
export-beside-no-folder = { $place } är ingen mapp, så det går inte att lägga något bredvid den.
    .hint = Ta en mapp eller ett USB-minne, eller lägg till platsen utan --readable och --with-program
export-beside-renewed = Läsbar utan binder: { $file }
export-program-renewed = Programmet är skrivet till { $folder }
export-stick-whose = Det här hör till { $name }.
export-stick-owner = Lämna det till { $owner }, eller till den organisation som pärmen tillhör. Tack.
export-stick-page = Bredvid ligger en sida som öppnas i vilken webbläsare som helst och en PDF att skriva ut, som det var { $day }. De är bara till för dem som hör till pärmen.
export-stick-git = Mappen är ett Git-arkiv: git clone läser det, och programmet binder håller det aktuellt.
