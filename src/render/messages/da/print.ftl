## Hvad der udskrives

print-of-all = Hele beredskabsmappen
print-of-unit-plan = Planen for { $unit }
print-of-unit-contacts = Kontaktliste for { $unit }
print-of-unit-card = Kontaktkort for { $unit }
print-unit-of-what = En enhed har kun sin egen plan, kontaktliste og sit eget kontaktkort.
    .hint = Skriv: binder print plan --unit { TYPED($unit) }
print-of-plan = Planen
print-of-section = Planen, { $section }
print-of-contacts = Kontaktliste
print-of-card = Kontaktkort
print-of-checklist = Tjekliste { $list }
print-of-role = Actioncard: { $role }
print-of-log = Log
print-of-log-day = Log { $day }
print-of-sheet = Hændelseslog (Bilag B)
print-of-sheet-day = Hændelseslog (Bilag B) { $day }
print-of-blank = Tomme logark
print-of-callsheet = Ringeliste
print-of-brief = Situationsbillede
print-of-evaluate = Evaluering
print-of-report-board = Rapport til ledelsen
print-of-report-final = Afsluttende rapport
print-of-report-timeline = Forløbet
print-of-report-press = Meddelt udadtil
print-of-report-lessons = Erfaringer
print-which-report = Der mangler, hvilken rapport det gælder. Mulige: { $known }.
    .hint = Skriv for eksempel: binder print report board
print-of-duty = Krav og frister
print-of-systems = Systemer og genopretningsrækkefølge
print-of-suppliers = Leverandører
print-of-strategies = Løsninger for fortsat drift
print-of-audiences = Målgrupper og kanaler
print-of-messages = Færdige tekster
print-of-calendar = Kritiske perioder
print-of-other = { $what }

## På arkene

print-112-first = Er liv i fare? Ring 112 først.
print-foot-version = Indholdet senest ændret { $day } · version { $commit }
print-foot-printed = Udskrevet { $time }
print-foot-number = nr. { $number }
print-foot-no-number = uden nummer, findes ikke i registret
print-foot-copy = eksemplar { $copy } af { $of }
print-of-roster = { $sheet ->
        [muster] Mønstringsliste
        [pick-up] Henteliste
        [medicine] Medicinark
        [attendance] Fremmødeark
       *[classes] Børneliste
    }
print-roster-title = { $sheet ->
        [muster] Mønstring { $class }
        [pick-up] Hentning { $class }
        [medicine] Medicin { $class }
        [attendance] Fremmøde { $class }
       *[classes] Børneliste { $class }
    }
print-roster-rule = { $sheet ->
        [muster] Sæt kryds ved hvert barn, der er set. Ring 112 om dem, der mangler.
        [pick-up] Står den, der henter, ikke på listen, eller er datoen passeret: ring til en forælder først.
        [medicine] Er aftalen udløbet: giv intet, før en forælder har sagt ja i telefonen. En anden kontrollerer.
        [attendance] Skriv klokkeslæt, når barnet kommer og går, og hvem der henter.
       *[classes] Lås inde efter brug. Fortæl ikke videre.
    }
print-roster-column-seen = Set
print-roster-column-may = Må hente
print-roster-column-fetched = Hentet af, kl.
print-roster-column-given = Givet kl., af
print-roster-column-checked = Kontrolleret af
print-roster-column-not-given = Ikke givet, fordi
print-roster-column-came = Kom kl.
print-roster-column-left = Gik kl.
print-roster-nothing = Intet barn på listen hører til på det ark.
    .hint = binder roster list
print-roster-where = En børneliste skrives ikke til en fil af sig selv.
    .hint = Tilføj --printer, eller -o FIL
print-roster-file = Filen er også en kopi: den står i registret, og dens navne er ulåste. Slet den, når den er udskrevet.
print-stamp-double-lock = FORTROLIGT – BAG DOBBELT LÅS
print-stamp-drill = ØVELSE
print-stamp-internal = INTERNT
print-whole-text = Hele teksten til { $id }

print-cover-what = Beredskabsmappe: plan, kontakter, tjeklister og procedurer til en krise
print-cover-exercises = Afholdte øvelser og test
print-cover-no-exercise = Der er ikke noteret nogen øvelse.
print-cover-parts = Kapitler og tjeklister
print-cover-changes = Seneste ændringer
print-cover-copies = Udleverede eksemplarer
print-control-changed = Indholdet ændret
print-control-version = Version
print-control-printed = Udskrevet
print-control-owner = Ansvarlig
print-control-updates = Opdateres af
print-control-fingerprint = Kontroltal
print-never = aldrig

print-column-number = Nummer
print-column-what = Hvad
print-column-holder = Hos
print-column-place = Opbevares
print-column-printed = Udskrevet
print-column-changed = Ændret siden
print-column-file = Fil
print-column-by = Af
print-column-day = Dag
print-column-exercise = Øvelse
print-column-result = Resultat
print-column-part = Del
print-column-owner = Ansvarlig
print-column-reviewed = Gennemgang
print-column-document = Dokument
print-column-supplier = Leverandør
print-column-covers = Står for
print-column-contact = Kontakt
print-column-plan-verified = Egen plan kontrolleret
print-column-strategy = Løsning
print-column-risk = Risiko
print-column-activities = Handlinger
print-column-audience = Målgruppe
print-column-channels = Kanaler
print-column-reserve = I reserve
print-column-period = Periode
print-column-days = Dage
print-column-critical = Må ikke være nede

print-list-read-do = læs et punkt, gør det
print-list-do-confirm = gør det, og kontrollér bagefter
print-card-all = Alle
print-card-holder = Har rollen
print-card-held = { $who }, siden { $time }
print-card-deputy = Stedfortræder
print-card-call = Ring til
print-card-nobody = ingen udpeget
print-card-duties = Det skal gøres
print-card-points = Punkter, der nævner rollen

print-blank-title = Hændelseslog, ark { $number }
print-blank-incident = Hændelse
print-blank-date = Dato
print-blank-keeper = Logfører
print-blank-line = Linje
print-blank-rules = Én linje for hver hændelse, med klokkeslæt. Visk ikke ud: sæt en streg over en fejl, og skriv dine initialer. Sæt en streg over de linjer, der er tomme.
print-blank-key-in = Indtastes med: binder paper in { $number }
print-call-meets = Møde
print-call-places = Sted, i denne rækkefølge
print-call-by = Ringet op af
print-call-rule = Ring oppefra og ned. Prøv den næste kanal, hvis du ikke får svar. Sæt kryds, og skriv klokkeslæt.
print-call-boxes = ☐ svar ☐ intet svar
print-call-message = ☐ besked kl. ……
print-call-key-in = Noteres bagefter med: binder call-result HVEM KANAL svarede

## Når noget udskrives

print-what = Skriv, hvad der skal udskrives.
    .hint = For eksempel: binder print contacts – eller all, plan, card, checklist NAVN, role ROLLE, log, sheet, blank ANTAL, callsheet, brief, evaluate, report, duty, evidence, roster
print-unknown = { $what } kan ikke udskrives.
    .hint = Se, hvad der kan: binder print --help
print-unknown-near = { $what } kan ikke udskrives.
    .hint = Mente du: binder print { TYPED($near) }
print-which-list = Skriv, hvilken tjekliste.
    .hint = Se listerne: binder checklist
print-which-role = Skriv, hvilken rolle.
    .hint = For eksempel: binder print role logfører
print-one-thing = { $what } udskrives uden { $name }.
    .hint = Skriv kun: binder print { TYPED($what) }
print-blank-count = »{ $typed }« er ikke et antal ark fra 1 til { $most }.
    .hint = For eksempel: binder print blank 10
print-no-role = Hverken planen, kontaktlisten eller loggen har rollen { $role }.
    .hint = For eksempel: binder print role { TYPED($near) }
print-no-roles = Hverken planen, kontaktlisten eller loggen har rollen { $role }.
    .hint = Skriv rollerne ind i kontaktlisten: binder plan edit contacts.yaml
print-no-rows = Loggen har ingen linjer { $day }.
    .hint = Se loggen: binder log
print-nothing-for = Intet af dette er skrevet til { $audience }.
    .hint = Skriv øverst i kapitlet, hvem det er til (audience), eller udskriv uden --for
print-not-for-others = Kun planen og kontaktlisten kan udskrives til en målgruppe.
    .hint = For eksempel: binder print plan --for MÅLGRUPPE
print-left-out = { $count ->
        [one] 1 kapitel er udeladt. Det er ikke skrevet til { $audience }.
       *[other] { $count } kapitler er udeladt. De er ikke skrevet til { $audience }.
    }
print-not-registered = Denne kopi kan kun læses. Udskriften får intet nummer og findes ikke i registret.
print-only-shown = Udskriften vises kun. Den får intet nummer og findes ikke i registret.
print-not-to-output = { $option } kan ikke bruges sammen med -o -
    .hint = Skriv til en fil: -o FIL
print-event = Udskrift: { $what }{ $count ->
        [1] {""}
       *[other] {" "}({ $count } stk.)
    }{ $held ->
        [no] {""}
       *[other] , til { $holder }
    }
print-struck = filen kunne ikke skrives, så intet er udskrevet
print-done = { $what }: { $parts ->
        [one] 1 del
       *[other] { $parts } dele
    }
print-without-glyph = { $count ->
        [one] Ét tegn findes ikke i skrifttyperne og ses som □ på papir
       *[other] { $count } tegn findes ikke i skrifttyperne og ses som □ på papir
    }: { $signs }. Der kan søges efter det i filen. Udskriv fra browseren, hvis det skal kunne ses: --format html
print-fold = Fold langs de stiplede linjer, og klip langs den fuldt optrukne.
print-sent = { $count ->
        [one] Filen er sendt til printeren.
       *[other] { $count } filer er sendt til printeren.
    }
print-refused = Printeren tog ikke imod { $file }: { $why }
    .hint = Åbn filen, og udskriv den derfra.
print-no-printer = Der er ikke installeret nogen printer på denne computer, eller også kører printsystemet ikke. { $file } er gemt, men ikke udskrevet.
    .hint = Åbn filen, og udskriv den derfra, eller flyt den til en computer med printer.
print-no-usual-printer = Der er ikke valgt nogen standardprinter. { $file } er gemt, men ikke udskrevet. Printere: { $all }
    .hint = Send filen til en af dem: lp -d { TYPED($first) } { $file }
print-unknown-printer = Der findes ingen printer { $printer }. { $file } er gemt, men ikke udskrevet. Printere: { $all }
    .hint = Send filen til en af dem: lp -d { TYPED($first) } { $file }
print-printer-refuses = Printeren tager ikke imod udskrifter: { $why } { $file } er gemt, men ikke udskrevet.
    .hint = Vælg en anden: lpstat -e – og derefter: lp -d PRINTER { $file }
print-waits = Printeren { $printer } er stoppet. Udskriften venter i dens kø ({ $job }).
    .hint = Start den: cupsenable { TYPED($printer) } – eller fjern udskriften, og vælg en anden: cancel { TYPED($job) }
print-no-queue = Der er ingen printerkø på denne computer. { $file } er gemt, men ikke udskrevet.
    .hint = Åbn filen, og udskriv den derfra, eller flyt den til en computer med printer.
print-no-queue-unsaved = Der er ingen printerkø på denne computer. Intet er udskrevet, og intet er gemt.
    .hint = Brug en computer med printer, eller skriv til en fil: -o FIL
print-refused-unsaved = Printeren tog ikke imod udskriften: { $why } Intet er gemt.
    .hint = Se, hvilke printere der er: lpstat -e – og angiv en: --printer PRINTER
print-no-queue-windows = binder sender ikke noget til printeren i Windows. { $file } er gemt, men ikke udskrevet.
    .hint = Åbn filen, og udskriv den derfra.

## Registret

paper-heading = På papir
paper-current = aktuelt
paper-changed = ændret: { $what }
paper-unknown-version = versionen findes ikke i denne kopi; synkronisér først
paper-rows-since = { $count ->
        [one] 1 linje mere
       *[other] { $count } linjer mere
    }
paper-lost-numbers = væk: { $numbers }
paper-to-destroy = skal makuleres: { $numbers }
paper-none-due = Alt, der findes på papir, er aktuelt.
paper-old = udskrevet { $day } ({ $age })
paper-back = indtastet eller afleveret, skal makuleres
paper-age = { $days ->
        [0] i dag
        [one] 1 døgn gammelt
       *[other] { $days } døgn gammelt
    }
paper-check-current = Arket er aktuelt.
paper-check-outdated = Arket er ikke aktuelt. Udskriv det igen.
paper-check-lost = Arket er noteret som væk. Tag imod det: binder print return ARK
paper-check-destroyed = Arket er noteret som makuleret og må ikke findes mere.
paper-not-registered = Arket findes ikke i registret.
paper-label-fate = Arket
paper-fate-keyed = indtastet { $time } af { $who }
paper-fate-returned = afleveret { $time } til { $who }
paper-fate-lost = noteret som væk { $time } af { $who }{ $why }
paper-fate-destroyed = makuleret { $time } af { $who } og { $with }
paper-event-keyed = Ark { $number } er indtastet ({ $what })
paper-event-returned = Ark { $number } er afleveret ({ $what })
paper-event-lost = Ark { $number } er væk ({ $what })
paper-event-destroyed = Ark { $number } er makuleret sammen med { $with } ({ $what })
paper-returned = { $number } er afleveret og skal makuleres.
paper-destroyed = { $number } er makuleret.
paper-lost = { $number } er væk.
paper-lost-notice = Til anmeldelsen: hvad der stod på det, hvor mange det handler om, hvem der sidst havde det, og siden hvornår det er væk. Bliver det fundet: binder print return ARK
paper-lost-clock-runs = Uret for personoplysninger går allerede, siden { $since }.
paper-lost-no-clock = Intet krav i mappen har uret "personal-data".
    .hint = Ring til databeskyttelsesrådgiveren. Et brud anmeldes inden 72 timer, medmindre det næppe er en risiko for nogen.
paper-alone = Et ark makuleres af to.
    .hint = Angiv den anden: --with "Bo Lind"
paper-no-number = »{ $typed }« er ikke nummeret på et ark.
    .hint = Nummeret står nederst på arket, for eksempel anna-57 eller anna-57/2
paper-no-code = »{ $typed }« er hverken nummeret på et ark eller teksten i dets kode.
    .hint = Nummeret står nederst på arket, for eksempel: binder print check anna-57/2
paper-unknown = Ark { $number } findes ikke i registret.
    .hint = Se registret: binder copies – er det udskrevet i en anden kopi: binder sync
paper-which-copy = { $number } findes i flere eksemplarer.
    .hint = Angiv hvilket, fra { $first } til { $last }
paper-other-binder = Arket hører til en anden beredskabsmappe.
    .hint = Angiv den: binder -C MAPPE print check KODE
paper-destroyed-already = Ark { $number } er allerede makuleret, ifølge { $who } ({ $id }).
    .hint = Er det forkert, så overstreg notatet: binder log strike { $id } --incident journal --why "…"

## Papir indtastes

paper-ask-who = Hvem skrev arket?
paper-ask-day = Hvilken dag? [sidste gang klokken var så mange]
paper-ask-row = Linje { $line }:
paper-how-to-key = Skriv én linje ad gangen, med klokkeslæt: 10:05 Strømmen er væk. En streg (-) betyder, at linjen er tom, Enter, at resten er tomt.
paper-rows-before = Dette er allerede indtastet fra ark { $number }. Fortsæt med næste linje; Enter betyder, at resten er tomt.
paper-row-left = Linje { $line } blev skrevet, men nåede ikke at blive indtastet: { $typed }
paper-row-not-in = Linje { $line } er ikke indtastet: { $typed }
    .hint = Skriv den med klokkeslæt, eller en streg (-), hvis linjen er tom. Enter en gang til betyder, at resten er tomt.
paper-left-off = Arket er ikke færdigt. Det, der er skrevet, er bevaret.
    .hint = Fortsæt: binder paper in { $number }
paper-who-wrote = Det mangler, hvem der skrev arket.
    .hint = Angiv det: --by "Bo Lind"
paper-no-row = »{ $typed }« begynder ikke med et klokkeslæt.
    .hint = Skriv for eksempel: 10:05 Strømmen er væk
paper-other-row = Linje { $line } er allerede indtastet med en anden tekst eller tid ({ $id }).
    .hint = Ret den i loggen: binder log correct { $id } "…"
paper-late = afskrift
paper-lines = { $count ->
        [0] Der er ikke skrevet noget på arket.
        [one] 1 linje, resten af arket er tomt.
       *[other] { $count } linjer, resten af arket er tomt.
    }{ $between ->
        [no] {""}
       *[other] {" "}Tomme linjer derimellem: { $empty }.
    }
paper-keyed = Ark { $number } er indtastet.
paper-destroy-next = Arket skal nu makuleres. Når det er gjort: binder print destroy { $number } --with HVEM
paper-unfinished = { $count ->
        [one] 1 linje kunne ikke indtastes, så arket er ikke færdigt.
       *[other] { $count } linjer kunne ikke indtastes, så arket er ikke færdigt.
    }
    .hint = Ret teksten, og indtast hele arket igen. Det, der allerede er indtastet, skrives ikke to gange: binder paper in { $number }
paper-keyed-already = Ark { $number } er allerede indtastet, { $time } af { $who }.
    .hint = Ret en linje i loggen: binder log correct { $id } "…"
paper-attendance-how = Skriv ét barn ad gangen: navn, hvornår det kom, hvornår det gik, hvem der hentede: maja 7:55 15:30 karin. En streg (-) står for en tid, der ikke er på arket, Enter for dets slutning.
paper-ask-attendance-day = Hvilken dag? [i dag]
paper-no-attendance = Der står ikke, hvilket barn der kom eller gik hvornår.
    .hint = Skriv for eksempel: maja 7:55 15:30 karin – eller om et barn, der kun gik: maja - 15:30
paper-attendance-row = Linje { $line } er ikke indtastet. { $why }
    .hint = Skriv den igen: maja 7:55 15:30 karin
paper-attendance-order = Barnet går, før det kommer.
    .hint = Skriv først, hvornår det kom, så hvornår det gik: maja 7:55 15:30
paper-attendance-to-come = Klokken har ikke været { $time } endnu.
    .hint = Er arket fra en tidligere dag, så tilføj dagen: --date 2026-11-22
paper-attendance-taken = { $name }, { $class }: { $times } { $to }
paper-attendance-collector = Linje { $line } er indtastet. Den, der hentede, må ikke hente ifølge børnelisten.
    .hint = Ring til en forælder, og se, hvem der må: binder roster show NAVN
paper-attendance-count = Kom: { $came }. Gik: { $left }.
paper-attendance-photo = Et billede af et fremmødeark har navne på sig og gemmes ikke.
    .hint = Udelad --photo
paper-attendance-keyed-already = Ark { $number } er allerede indtastet, { $time } af { $who }.
    .hint = Det, der mangler: binder roster in NAVN --at TID
paper-attendance-unfinished = Arket er ikke færdigt{ $count ->
        [0] .
        [one] : 1 linje kunne ikke indtastes.
       *[other] : { $count } linjer kunne ikke indtastes.
    }
    .hint = Indtast hele arket igen. Det, der allerede er indtastet, skrives ikke to gange: binder paper in { $number }

## Hjælp

help-print = Udskriv det, der er i beredskabsmappen, og hold styr på, hvad der findes på papir

    Hver udskrift får et nummer og noteres i journalen. Binder copies viser, hvilke ark der er ude, og hvad der er ændret, siden de blev udskrevet.
    .what = Hvad der udskrives: all, plan, contacts, card, checklist, role, log, sheet, blank, callsheet, brief, evaluate, report, duty, evidence, roster
    .which = Hvilken del, liste, rolle eller dag, eller hvor mange tomme ark
    .output = Filen [standard: en ny fil i den mappe, du står i, eller ved siden af beredskabsmappen, hvis du står i den]; - skriver til skærmen
    .format = Format [standard: pdf]
    .copies = Antal eksemplarer, hvert med eget nummer
    .to = Hvem der får udskriften
    .keep = Hvor den opbevares
    .large = Stor skrift, mindst 16 punkt
    .landscape = Liggende ark
    .unit = Plan, kontaktliste eller kontaktkort, som en enhed har det
    .for = Udelad det, målgruppen ikke skal se
    .printer = Send til printeren, eller til den, der nævnes
    .passphrase_fd = Læs børnelistens adgangssætning fra denne deskriptor
    .examples =
        binder print all --to "Bo Lind" --keep "Skab 2, kontoret"
        binder print contacts --large
        binder print checklist aktivering
        binder print sheet 2026-11-22
        binder print blank 10
        binder print role Kriseleder
help-print-due = Vis, hvad på papir der skal udskrives igen eller makuleres
    .examples = binder print due
help-print-return = Notér, at et ark er afleveret
    .sheet = Nummeret på arket
    .examples = binder print return anna-57
help-print-lost = Notér, at et ark er væk, og start uret for personoplysninger

    Uret starter, hvis arket handler om mennesker. Det, en anmeldelse skal bruge, vises.
    .sheet = Nummeret på arket
    .why = Hvordan det forsvandt
    .at = Hvornår det manglede [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Når uret stilles tilbage: den første af de to tider
    .second = Når uret stilles tilbage: den anden af de to tider
    .examples = binder print lost anna-57/2 --why "glemt i bussen"
help-print-destroy = Notér, at et ark er makuleret
    .sheet = Nummeret på arket
    .with = Hvem der så på
    .examples = binder print destroy anna-57/2 --with "Bo Lind"
help-print-check = Vis, om et ark er aktuelt, og hvad der er ændret, siden det blev udskrevet
    .code = Nummeret på arket, eller teksten i dets kode
    .examples = binder print check anna-57/2
help-paper = Indtast det, der er skrevet i hånden på et nummereret ark
    .examples = binder paper in anna-57/2
help-paper-in = Indtast et ark, linje for linje

    Hver linje er i loggen, før den næste læses. Bliver du afbrudt, så skriv kommandoen igen, og fortsæt. Uden terminal læses linjer som "10:05 tekst"; en tom linje er en tom linje på arket. På et fremmødeark er hver linje et barn: "maja 7:55 15:30 karin"; det forsegles i loggen og gemmes ingen andre steder.
    .sheet = Nummeret på arket
    .by = Hvem der skrev i hånden
    .date = Dagen, det blev skrevet
    .photo = Et billede af arket; kan angives flere gange
    .first = Når uret stilles tilbage: den første af de to tider
    .second = Når uret stilles tilbage: den anden af de to tider
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples =
        binder paper in anna-57/2
        binder paper in anna-57/2 --by "Bo Lind" --date 2026-11-22 --photo ark.jpg
