## Vad som skrivs ut

print-of-all = Hela pärmen
print-of-unit-plan = Planen för { $unit }
print-of-unit-contacts = Kontaktlista för { $unit }
print-of-unit-card = Kontaktkort för { $unit }
print-unit-of-what = En enhet har bara en egen plan, kontaktlista och ett eget kontaktkort.
    .hint = Skriv: binder print plan --unit { TYPED($unit) }
print-of-plan = Planen
print-of-section = Planen, { $section }
print-of-contacts = Kontaktlista
print-of-card = Kontaktkort
print-of-checklist = Checklista { $list }
print-of-role = Åtgärdskort: { $role }
print-of-log = Logg
print-of-log-day = Logg { $day }
print-of-sheet = Händelselogg (Bilaga B)
print-of-sheet-day = Händelselogg (Bilaga B) { $day }
print-of-blank = Tomma loggblad
print-of-callsheet = Ringlista
print-of-brief = Lägesbild
print-of-evaluate = Utvärdering
print-of-report-board = Rapport till styrelsen
print-of-report-final = Slutrapport
print-of-report-timeline = Händelseförlopp
print-of-report-press = Meddelat utåt
print-of-report-lessons = Lärdomar
print-which-report = Det saknas vilken rapport det gäller. Möjliga: { $known }.
    .hint = Skriv till exempel: binder print report board
print-of-duty = Krav och frister
print-of-systems = System och återställningsordning
print-of-suppliers = Leverantörer
print-of-strategies = Kontinuitetslösningar
print-of-audiences = Målgrupper och kanaler
print-of-messages = Färdiga texter
print-of-calendar = Kritiska perioder
print-of-other = { $what }

## På bladen

print-112-first = Fara för liv? Ring 112 först.
print-foot-version = Innehållet senast ändrat { $day } · version { $commit }
print-foot-printed = Utskrivet { $time }
print-foot-number = nr { $number }
print-foot-no-number = utan nummer, finns inte i registret
print-foot-copy = exemplar { $copy } av { $of }
print-of-roster = { $sheet ->
        [muster] Uppropslista
        [pick-up] Hämtlista
        [medicine] Medicinblad
        [attendance] Närvaroblad
       *[classes] Barnlista
    }
print-roster-title = { $sheet ->
        [muster] Upprop { $class }
        [pick-up] Hämtning { $class }
        [medicine] Medicin { $class }
        [attendance] Närvaro { $class }
       *[classes] Barnlista { $class }
    }
print-roster-rule = { $sheet ->
        [muster] Kryssa för varje barn som är sett. Ring 112 om dem som saknas.
        [pick-up] Finns den som hämtar inte på listan, eller har datumet passerat: ring en vårdnadshavare först.
        [medicine] Har avtalet gått ut: ge inget förrän en vårdnadshavare har sagt ja i telefon. En annan kontrollerar.
        [attendance] Skriv klockslag när barnet kommer och går, och vem som hämtar.
       *[classes] Lås in efter bruk. Berätta inte vidare.
    }
print-roster-column-seen = Sedd
print-roster-column-may = Får hämta
print-roster-column-fetched = Hämtad av, kl.
print-roster-column-given = Given kl., av
print-roster-column-checked = Kontrollerad av
print-roster-column-not-given = Inte given, för att
print-roster-column-came = Kom kl.
print-roster-column-left = Gick kl.
print-roster-nothing = Inget barn på listan hör hemma på det bladet.
    .hint = binder roster list
print-roster-where = En barnlista skrivs inte till en fil av sig själv.
    .hint = Lägg till --printer, eller -o FIL
print-roster-file = Filen är också en kopia: den finns i registret, och dess namn är olåsta. Radera den när den är utskriven.
print-stamp-double-lock = KONFIDENTIELLT – BAKOM DUBBELT LÅS
print-stamp-drill = ÖVNING
print-stamp-internal = INTERNT
print-whole-text = Hela texten till { $id }

print-cover-what = Röd pärm: plan, kontakter, checklistor och rutiner för en kris
print-cover-exercises = Genomförda övningar och tester
print-cover-no-exercise = Ingen övning är noterad.
print-cover-parts = Kapitel och checklistor
print-cover-changes = Senaste ändringar
print-cover-copies = Utdelade exemplar
print-control-changed = Innehållet ändrat
print-control-version = Version
print-control-printed = Utskrivet
print-control-owner = Ansvarig
print-control-updates = Uppdateras av
print-control-fingerprint = Kontrollsiffror
print-never = aldrig

print-column-number = Nummer
print-column-what = Vad
print-column-holder = Hos
print-column-place = Förvaras
print-column-printed = Utskrivet
print-column-changed = Ändrat sedan dess
print-column-file = Fil
print-column-by = Av
print-column-day = Dag
print-column-exercise = Övning
print-column-result = Resultat
print-column-part = Del
print-column-owner = Ansvarig
print-column-reviewed = Översyn
print-column-document = Dokument
print-column-supplier = Leverantör
print-column-covers = Svarar för
print-column-contact = Kontakt
print-column-plan-verified = Egen plan kontrollerad
print-column-strategy = Lösning
print-column-risk = Risk
print-column-activities = Åtgärder
print-column-audience = Målgrupp
print-column-channels = Kanaler
print-column-reserve = I reserv
print-column-period = Period
print-column-days = Dagar
print-column-critical = Får inte ligga nere

print-list-read-do = läs en punkt, gör den
print-list-do-confirm = gör, och stäm sedan av
print-card-all = Alla
print-card-holder = Har rollen
print-card-held = { $who }, sedan { $time }
print-card-deputy = Ersättare
print-card-call = Ring
print-card-nobody = ingen utsedd
print-card-duties = Det här ska göras
print-card-points = Punkter som nämner rollen

print-blank-title = Händelselogg, blad { $number }
print-blank-incident = Händelse
print-blank-date = Datum
print-blank-keeper = Loggförare
print-blank-line = Rad
print-blank-rules = En rad för varje händelse, med klockslag. Sudda inte: stryk ett fel med ett streck och sätt din signatur. Dra ett streck över de rader som blir tomma.
print-blank-key-in = Förs in med: binder paper in { $number }
print-call-meets = Möte
print-call-places = Plats, i den här ordningen
print-call-by = Uppringt av
print-call-rule = Ring uppifrån och ner. Pröva nästa kanal om du inte får svar. Kryssa och skriv klockslag.
print-call-boxes = ☐ svar ☐ ej svar
print-call-message = ☐ meddelande kl. ……
print-call-key-in = Noteras efteråt med: binder call-result VEM KANAL svarade

## När något skrivs ut

print-what = Skriv vad som ska skrivas ut.
    .hint = Till exempel: binder print contacts – eller all, plan, card, checklist NAMN, role ROLL, log, sheet, blank ANTAL, callsheet, brief, evaluate, report, duty, evidence, roster
print-unknown = { $what } går inte att skriva ut.
    .hint = Se vad som går: binder print --help
print-unknown-near = { $what } går inte att skriva ut.
    .hint = Menade du: binder print { TYPED($near) }
print-which-list = Skriv vilken checklista.
    .hint = Se listorna: binder checklist
print-which-role = Skriv vilken roll.
    .hint = Till exempel: binder print role loggförare
print-one-thing = { $what } skrivs ut utan { $name }.
    .hint = Skriv bara: binder print { TYPED($what) }
print-blank-count = ”{ $typed }” är inget antal blad från 1 till { $most }.
    .hint = Till exempel: binder print blank 10
print-no-role = Varken planen, kontaktlistan eller loggen har rollen { $role }.
    .hint = Till exempel: binder print role { TYPED($near) }
print-no-roles = Varken planen, kontaktlistan eller loggen har rollen { $role }.
    .hint = Skriv in roller i kontaktlistan: binder plan edit contacts.yaml
print-no-rows = Loggen har inga rader { $day }.
    .hint = Se loggen: binder log
print-nothing-for = Inget av det här är skrivet för { $audience }.
    .hint = Skriv i kapitlets huvud vem det är för (audience), eller skriv ut utan --for
print-not-for-others = Bara planen och kontaktlistan kan skrivas ut för en målgrupp.
    .hint = Till exempel: binder print plan --for MÅLGRUPP
print-left-out = { $count ->
        [one] 1 kapitel är utelämnat. Det är inte skrivet för { $audience }.
       *[other] { $count } kapitel är utelämnade. De är inte skrivna för { $audience }.
    }
print-not-registered = Den här kopian är bara för läsning. Utskriften får inget nummer och finns inte i registret.
print-only-shown = Utskriften visas bara. Den får inget nummer och finns inte i registret.
print-not-to-output = { $option } går inte ihop med -o -
    .hint = Skriv till en fil: -o FIL
print-event = Utskrift: { $what }{ $count ->
        [1] {""}
       *[other] {" "}({ $count } st)
    }{ $held ->
        [no] {""}
       *[other] , till { $holder }
    }
print-struck = filen gick inte att skriva, så inget är utskrivet
print-done = { $what }: { $parts ->
        [one] 1 del
       *[other] { $parts } delar
    }
print-without-glyph = { $count ->
        [one] Ett tecken finns inte i typsnitten och syns som □ på papper
       *[other] { $count } tecken finns inte i typsnitten och syns som □ på papper
    }: { $signs }. Det går att söka efter i filen. Skriv ut från webbläsaren om det måste synas: --format html
print-fold = Vik längs de streckade linjerna och klipp längs den heldragna.
print-sent = { $count ->
        [one] Filen är skickad till skrivaren.
       *[other] { $count } filer är skickade till skrivaren.
    }
print-refused = Skrivaren tog inte emot { $file }: { $why }
    .hint = Öppna filen och skriv ut den därifrån.
print-no-printer = Ingen skrivare är installerad på den här datorn, eller så är utskriftssystemet inte igång. { $file } är sparad men inte utskriven.
    .hint = Öppna filen och skriv ut den därifrån, eller flytta den till en dator med skrivare.
print-no-usual-printer = Ingen skrivare är förvald. { $file } är sparad men inte utskriven. Skrivare: { $all }
    .hint = Skicka filen till en av dem: lp -d { TYPED($first) } { $file }
print-unknown-printer = Det finns ingen skrivare { $printer }. { $file } är sparad men inte utskriven. Skrivare: { $all }
    .hint = Skicka filen till en av dem: lp -d { TYPED($first) } { $file }
print-printer-refuses = Skrivaren tar inte emot utskrifter: { $why } { $file } är sparad men inte utskriven.
    .hint = Välj en annan: lpstat -e – och sedan: lp -d SKRIVARE { $file }
print-waits = Skrivaren { $printer } är stoppad. Utskriften väntar i dess kö ({ $job }).
    .hint = Starta den: cupsenable { TYPED($printer) } – eller ta bort utskriften och välj en annan: cancel { TYPED($job) }
print-no-queue = Det finns ingen skrivarkö på den här datorn. { $file } är sparad men inte utskriven.
    .hint = Öppna filen och skriv ut den därifrån, eller flytta den till en dator med skrivare.
print-no-queue-unsaved = Det finns ingen skrivarkö på den här datorn. Inget är utskrivet, och inget är sparat.
    .hint = Använd en dator med skrivare, eller skriv till en fil: -o FIL
print-refused-unsaved = Skrivaren tog inte emot utskriften: { $why } Inget är sparat.
    .hint = Se vilka skrivare som finns: lpstat -e – och ange en: --printer SKRIVARE
print-no-queue-windows = binder skickar inget till skrivaren i Windows. { $file } är sparad men inte utskriven.
    .hint = Öppna filen och skriv ut den därifrån.

## Registret

paper-heading = På papper
paper-current = aktuellt
paper-changed = ändrat: { $what }
paper-unknown-version = versionen finns inte i den här kopian; synka först
paper-rows-since = { $count ->
        [one] 1 rad till
       *[other] { $count } rader till
    }
paper-lost-numbers = borta: { $numbers }
paper-to-destroy = ska förstöras: { $numbers }
paper-none-due = Allt som finns på papper är aktuellt.
paper-old = utskrivet { $day } ({ $age })
paper-back = införd eller återlämnad, ska förstöras
paper-age = { $days ->
        [0] idag
        [one] 1 dygn gammalt
       *[other] { $days } dygn gammalt
    }
paper-check-current = Bladet är aktuellt.
paper-check-outdated = Bladet är inte aktuellt. Skriv ut det igen.
paper-check-lost = Bladet är noterat som borta. Ta emot det: binder print return BLAD
paper-check-destroyed = Bladet är noterat som förstört och ska inte finnas kvar.
paper-not-registered = Bladet finns inte i registret.
paper-label-fate = Bladet
paper-fate-keyed = infört { $time } av { $who }
paper-fate-returned = återlämnat { $time } till { $who }
paper-fate-lost = noterat som borta { $time } av { $who }{ $why }
paper-fate-destroyed = förstört { $time } av { $who } och { $with }
paper-event-keyed = Blad { $number } är infört ({ $what })
paper-event-returned = Blad { $number } är återlämnat ({ $what })
paper-event-lost = Blad { $number } är borta ({ $what })
paper-event-destroyed = Blad { $number } är förstört tillsammans med { $with } ({ $what })
paper-returned = { $number } är återlämnat och ska förstöras.
paper-destroyed = { $number } är förstört.
paper-lost = { $number } är borta.
paper-lost-notice = Till anmälan: vad som stod på det, hur många det handlar om, vem som hade det sist och sedan när det är borta. Kommer det till rätta: binder print return BLAD
paper-lost-clock-runs = Klockan för personuppgifter går redan, sedan { $since }.
paper-lost-no-clock = Inget krav i pärmen har klockan "personal-data".
    .hint = Ring dataskyddsombudet. En personuppgiftsincident anmäls inom 72 timmar, om den inte knappast är en risk för någon.
paper-alone = Ett blad förstörs av två.
    .hint = Ange den andra: --with "Bo Lind"
paper-no-number = ”{ $typed }” är inget nummer på ett blad.
    .hint = Numret står längst ner på bladet, till exempel anna-57 eller anna-57/2
paper-no-code = ”{ $typed }” är varken numret på ett blad eller texten i dess kod.
    .hint = Numret står längst ner på bladet, till exempel: binder print check anna-57/2
paper-unknown = Blad { $number } finns inte i registret.
    .hint = Se registret: binder copies – är det utskrivet i en annan kopia: binder sync
paper-which-copy = { $number } finns i flera exemplar.
    .hint = Ange vilket, från { $first } till { $last }
paper-other-binder = Bladet hör till en annan pärm.
    .hint = Ange den pärmen: binder -C MAPP print check KOD
paper-destroyed-already = Blad { $number } är redan förstört, enligt { $who } ({ $id }).
    .hint = Är det fel, stryk anteckningen: binder log strike { $id } --incident journal --why "…"

## Papper förs in

paper-ask-who = Vem skrev bladet?
paper-ask-day = Vilken dag? [senaste gången klockan var så mycket]
paper-ask-row = Rad { $line }:
paper-how-to-key = Skriv en rad i taget, med klockslag: 10:05 Strömmen är borta. Ett streck (-) betyder att raden är tom, Enter att resten är tomt.
paper-rows-before = Det här är redan infört från blad { $number }. Fortsätt med nästa rad; Enter betyder att resten är tomt.
paper-row-left = Rad { $line } skrevs men hann inte föras in: { $typed }
paper-row-not-in = Rad { $line } är inte införd: { $typed }
    .hint = Skriv den med klockslag, eller ett streck (-) om raden är tom. Enter en gång till betyder att resten är tomt.
paper-left-off = Bladet är inte färdigt. Det som är skrivet finns kvar.
    .hint = Fortsätt: binder paper in { $number }
paper-who-wrote = Det saknas vem som skrev bladet.
    .hint = Ange det: --by "Bo Lind"
paper-no-row = ”{ $typed }” börjar inte med ett klockslag.
    .hint = Skriv till exempel: 10:05 Strömmen är borta
paper-other-row = Rad { $line } är redan införd med en annan text eller tid ({ $id }).
    .hint = Rätta den i loggen: binder log correct { $id } "…"
paper-late = avskrift
paper-lines = { $count ->
        [0] Inget är skrivet på bladet.
        [one] 1 rad, resten av bladet är tomt.
       *[other] { $count } rader, resten av bladet är tomt.
    }{ $between ->
        [no] {""}
       *[other] {" "}Tomma rader däremellan: { $empty }.
    }
paper-keyed = Blad { $number } är infört.
paper-destroy-next = Bladet ska nu förstöras. När det är gjort: binder print destroy { $number } --with VEM
paper-unfinished = { $count ->
        [one] 1 rad gick inte att föra in, så bladet är inte klart.
       *[other] { $count } rader gick inte att föra in, så bladet är inte klart.
    }
    .hint = Rätta texten och för in hela bladet igen. Det som redan är infört skrivs inte två gånger: binder paper in { $number }
paper-keyed-already = Blad { $number } är redan infört, { $time } av { $who }.
    .hint = Rätta en rad i loggen: binder log correct { $id } "…"
paper-attendance-how = Skriv ett barn i taget: namn, när det kom, när det gick, vem som hämtade: maja 7:55 15:30 karin. Ett streck (-) står för en tid som inte finns på bladet, Enter för dess slut.
paper-ask-attendance-day = Vilken dag? [i dag]
paper-no-attendance = Det står inte vilket barn som kom eller gick när.
    .hint = Skriv till exempel: maja 7:55 15:30 karin – eller, om ett barn som bara gick: maja - 15:30
paper-attendance-row = Rad { $line } är inte införd. { $why }
    .hint = Skriv den igen: maja 7:55 15:30 karin
paper-attendance-order = Barnet går innan det kommer.
    .hint = Skriv när det kom före när det gick: maja 7:55 15:30
paper-attendance-to-come = Klockan har inte blivit { $time } än.
    .hint = Är bladet från en tidigare dag, lägg till dagen: --date 2026-11-22
paper-attendance-taken = { $name }, { $class }: { $times } { $to }
paper-attendance-collector = Rad { $line } är införd. Den som hämtade får inte hämta enligt barnlistan.
    .hint = Ring en vårdnadshavare, och se vem som får hämta: binder roster show NAMN
paper-attendance-count = Kom: { $came }. Gick: { $left }.
paper-attendance-photo = En bild av ett närvaroblad har namn på sig och sparas inte.
    .hint = Utelämna --photo
paper-attendance-keyed-already = Blad { $number } är redan infört, { $time } av { $who }.
    .hint = Det som saknas: binder roster in NAMN --at TID
paper-attendance-unfinished = Bladet är inte färdigt{ $count ->
        [0] .
        [one] : 1 rad kunde inte föras in.
       *[other] : { $count } rader kunde inte föras in.
    }
    .hint = För in hela bladet igen. Det som redan är infört skrivs inte två gånger: binder paper in { $number }

## Hjälp

help-print = Skriv ut det som finns i pärmen, och håll reda på vad som finns på papper

    Varje utskrift får ett nummer och noteras i journalen. Binder copies visar vilka blad som är ute och vad som har ändrats sedan de skrevs ut.
    .what = Vad som skrivs ut: all, plan, contacts, card, checklist, role, log, sheet, blank, callsheet, brief, evaluate, report, duty, evidence, roster
    .which = Vilken del, lista, roll eller dag, eller hur många tomma blad
    .output = Filen [standard: en ny fil i mappen du står i, eller bredvid pärmen om du står i den]; - skriver till skärmen
    .format = Format [standard: pdf]
    .copies = Antal exemplar, vart och ett med eget nummer
    .to = Vem som får utskriften
    .keep = Var den förvaras
    .large = Stor text, minst 16 punkter
    .landscape = Liggande blad
    .unit = Plan, kontaktlista eller kontaktkort som en enhet har det
    .for = Utelämna det som målgruppen inte ska se
    .printer = Skicka till skrivaren, eller till den som namnges
    .passphrase_fd = Läs barnlistans lösenfras från den här deskriptorn
    .examples =
        binder print all --to "Bo Lind" --keep "Skåp 2, Uppsala"
        binder print contacts --large
        binder print checklist aktivering
        binder print sheet 2026-11-22
        binder print blank 10
        binder print plan --for medarbetare
help-print-due = Visa vad på papper som ska skrivas ut igen eller förstöras
    .examples = binder print due
help-print-return = Notera att ett blad är återlämnat
    .sheet = Numret på bladet
    .examples = binder print return anna-57
help-print-lost = Notera att ett blad är borta och starta klockan för personuppgifter

    Klockan startar om bladet handlar om människor. Det som en anmälan behöver visas.
    .sheet = Numret på bladet
    .why = Hur det försvann
    .at = När det saknades [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder print lost anna-57/2 --why "glömt på bussen"
help-print-destroy = Notera att ett blad är förstört
    .sheet = Numret på bladet
    .with = Vem som såg på
    .examples = binder print destroy anna-57/2 --with "Bo Lind"
help-print-check = Visa om ett blad är aktuellt och vad som har ändrats sedan det skrevs ut
    .code = Numret på bladet, eller texten i dess kod
    .examples = binder print check anna-57/2
help-paper = För in det som har skrivits för hand på ett numrerat blad
    .examples = binder paper in anna-57/2
help-paper-in = För in ett blad, rad för rad

    Varje rad är loggad innan nästa läses. Blir du avbruten, skriv kommandot igen och fortsätt. Utan terminal läses rader som "10:05 text"; en tom rad är en tom rad på bladet. På ett närvaroblad är varje rad ett barn: "maja 7:55 15:30 karin"; det förseglas i loggen och sparas ingen annanstans.
    .sheet = Numret på bladet
    .by = Vem som skrev för hand
    .date = Dagen det skrevs
    .photo = En bild av bladet; kan anges flera gånger
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples =
        binder paper in anna-57/2
        binder paper in anna-57/2 --by "Bo Lind" --date 2026-11-22 --photo blad.jpg
