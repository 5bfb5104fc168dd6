verify-holds = Loggen håller. { $entries ->
        [one] Den enda anteckningen är signerad av den som skrev den
       *[other] Alla { $entries } anteckningar är signerade av dem som skrev dem
    }, inget är ändrat och inget saknas.
verify-contradicted = Inget är ändrat eller borttaget, men { $count ->
        [one] en noterad tid stämmer
       *[other] { $count } noterade tider stämmer
    } inte med det som andra har signerat.
verify-broken = Loggen håller inte: { $count ->
        [one] en sak har ändrats, förfalskats eller gått förlorad.
       *[other] { $count } saker har ändrats, förfalskats eller gått förlorade.
    }

verify-label-entries = Anteckningar
verify-entries = { $entries ->
        [one] 1 anteckning
       *[other] { $entries } anteckningar
    } från { $writers ->
        [one] 1 dator
       *[other] { $writers } datorer
    } i { $logs ->
        [one] 1 logg
       *[other] { $logs } loggar
    }; var och en pekar på den före
verify-label-signatures = Signaturer
verify-signatures = { $count ->
        [one] 1 omräknad
       *[other] { $count } omräknade
    }{ $outside ->
        [0] {""}
        [one] ; 1 ändring är inte gjord med binder
       *[other] ; { $outside } ändringar är inte gjorda med binder
    }
verify-label-documents = Dokument
verify-documents = { $documents } dokument och { $attachments ->
        [one] 1 bilaga
       *[other] { $attachments } bilagor
    }
verify-label-since = Bara nyare än
verify-since = { $since }; allt äldre räknas som redan kontrollerat
verify-label-introduction = Pärmens kontrollsiffror

verify-title-broken = Håller inte
verify-title-contradicted = Omöjliga tider
verify-title-noted = Bra att veta
verify-more = och { $count } till; alla finns i: binder verify --json
verify-windows-where = Se när varje anteckning skrevs, och vem som intygar det: binder verify --incident HÄNDELSE
verify-before = Den här historiken kontrollerades redan här { $when }, och inget har tillkommit sedan dess. Kontrollera igen: binder verify --again
verify-compare = Jämför kontrollsiffrorna med en kollegas kopia eller med dem som finns på papper. Annars kan du inte vara säker på att det är rätt pärm.
verify-title-windows = När anteckningarna skrevs: { $log }
verify-windows-mean = Varje anteckning skrevs efter dem den bygger på, och före den första som bygger på den. Den som nämns har signerat den tiden, efter sin egen klocka.
verify-column-entry = Anteckning
verify-column-noted = Noterad
verify-column-after = Tidigast
verify-column-before = Senast
verify-no-witness-before = bara datorns egen klocka
verify-no-witness-after = ingen annan har den än

verify-seconds = { $count } s
verify-minutes = { $count } min
verify-hours = { $hours } h { $minutes } min
verify-days = { $count } dygn
verify-years = { $count } år

verify-shallow = Den här kopian har bara en del av historiken (git clone --depth), så loggen går inte att kontrollera här.
    .hint = Hämta resten: git fetch --unshallow – eller kontrollera i en hel kopia: binder join PLATS
verify-grafted = Kopians historik är ändrad för hand (info/grafts), så loggen går inte att kontrollera här.
    .hint = Ta bort filen .git/info/grafts och skriv igen: binder verify – eller kontrollera i en hel kopia: binder join PLATS
verify-partial = Den här kopian hämtar delar först när de behövs (git clone --filter), så loggen går inte att kontrollera här.
    .hint = Kontrollera i en hel kopia: binder join PLATS
verify-missing = { $object } saknas eller är skadat i den här kopian, så det som bygger på det kunde inte kontrolleras. En oskadad kopia kan finnas på en annan dator: binder doctor --fix
verify-named-only = Filen är skriven av en äldre version av binder: tiderna för signering är bara de som incheckningarnas meddelanden uppger. Be om en ny fil.
verify-not-as-signed = { $place } är inte det som signerades{ $count ->
        [0] .
       *[other] : texten i { $entries }, eller efter, är ändrad.
    }
verify-not-covered = { $place } står i filen, men ingen signatur täcker det. Det är tillagt efteråt.
verify-remarks = Överst i filen står också: ”{ $lines }”. Ingen signatur täcker det; det hör inte till loggen.
verify-other-beginning = Det här är en annan pärm än den du väntar dig: dess kontrollsiffror är { $here }.
verify-not-signed = Grenen { $branch } slutar med en incheckning ({ $commit }, { $when }) som dess skribent inte har signerat.
verify-wrong-signature = En incheckning i namnet { $who } ({ $commit }, { $when }) har en signatur som inte hör till den: den är ändrad efteråt, eller signerad för något annat. Den räknas inte.
verify-of-another-binder = En signerad incheckning ({ $commit }, { $when }) hör till en annan pärm. Den räknas inte.
verify-rewritten = { $who } skrev om tidigare anteckningar { $when }: { $how } ({ $place }). { $follow ->
        [0] Originalet gäller fortfarande.
       *[other] Originalet gäller fortfarande; det som följer på ändringen ({ $follow }) räknas inte.
    }
verify-wrong-document = { $path } är inte den version som signerades, i { $at } så som { $who } lämnade den { $when }.
verify-wrong-attachment = Bilagan { $path } från { $who } är inte den fil som bifogades.
verify-how-gone = något saknas
verify-how-changed = något är ändrat
verify-how-number = ett nummer saknas eller finns två gånger
verify-how-chain = en anteckning pekar inte på den före
verify-how-unreadable = något går inte att läsa

verify-backdated = { $who } daterade { $entries } till { $when }{ $count ->
        [one] {""}
       *[other] {" "}och senare
    }, men { $count ->
        [one] den
       *[other] de
    } bygger på { $witness } från { $then }. Det är { $early } för tidigt, mer än klockorna såvitt känt skiljer sig åt.
verify-two-of-one-number = { $who } har två olika texter under { $count ->
        [one] numret { $entries }
       *[other] numren { $entries }
    }, sedan { $when }, som efter en klonad disk, en återläst säkerhetskopia eller en stulen nyckel. Båda texterna finns kvar.
verify-set-back = Klockan hos { $who } ställdes tillbaka { $back } efter { $when }.
verify-behind = Klockan hos { $who } gick mellan { $least } och { $most } efter den hos { $other }.
verify-behind-by = Klockan hos { $who } gick { $by } efter den hos { $other }.
verify-behind-at-least = Klockan hos { $who } gick minst { $least } efter den hos { $other }.
verify-moved = Klockorna hos { $who } och { $other } skiljer sig åt med minst { $by } mer än förut: en av dem har ställts om.
verify-future = { $entries } från { $who } är { $count ->
        [one] daterad
       *[other] daterade
    } i framtiden: { $when }.
verify-waited = { $entries } från { $who }, { $count ->
        [one] noterad
       *[other] noterade
    } { $when }, signerades upp till { $late } senare. Fram till dess visar bara den datorns egen klocka tiden.
verify-signed-before = { $entries } från { $who }: den noterade tiden { $when } är upp till { $early } efter signeringen.
verify-ahead = { $entries } från { $who } har { $count ->
        [one] ordningsnumret
       *[other] ordningsnumren från
    } { $number }, men det högsta möjliga var { $expected }. Det läses som { $expected }.
verify-forked = Grenen för { $who } delade sig { $when } (en klonad disk eller en återläst säkerhetskopia). Båda delarna finns kvar, och inget nummer används två gånger.
verify-unsigned = En incheckning i namnet { $who }, { $when }, är inte signerad. Den räknas inte.
verify-stranger-rewrote = { $who }, som inte är medlem, skrev om tidigare anteckningar { $when }: { $how } ({ $place }). Det är lagt åt sidan.
verify-not-taken-up = ’{ $author }’ ändrade något med vanlig Git { $when }, osignerat. Det räknas inte förrän en medlem godtar det ({ $at }).
verify-written-twice = { $who } skrev en anteckning två gånger på samma sida, { $when } ({ $place }), genom ett fel i en tidigare version. Det är reparerat: varje anteckning räknas en gång.
verify-unsaved = { $path } i mappen har ändringar som inte är sparade eller signerade: binder plan save
verify-set-aside = { $count ->
        [one] 1 anteckning
       *[other] { $count } anteckningar
    } från { $who } lades åt sidan när datorn togs bort. De är kvar, men räknas inte.
verify-of-guest = { $count ->
        [one] 1 anteckning är
       *[other] { $count } anteckningar är
    } från { $who }, som är gäst.

verify-no-file = { $file } finns inte.
    .hint = Kontrollera sökvägen och försök igen.
verify-not-a-log = { $file } är varken en buntfil eller en exporterad logg.
    .hint = Be en medlem om en, gjord med: binder log --format evidence
verify-log-unreadable = { $file } är inte som den exporterades: rad { $line } går inte att läsa. Den håller inte.
    .hint = Be om den igen: binder log --format evidence
verify-since-what = Det finns ingen { $typed } i den här kopian.
    .hint = Ange en incheckning, en gren eller en tagg: binder verify --since copies/anna
verify-file-about =
    En logg ur en röd pärm, med allt som signaturerna gäller. Den går att läsa som vanlig text.
    Kontrollera den: binder verify --log FIL
verify-file-left-out = Inte med: anteckningar av gäster: { $who }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }.
verify-file-no-beginning = Filen saknar en signerad början, så inget i den är bevisat. Den är inte som den exporterades.
    .hint = Be om den igen: binder log --format evidence
verify-no-beginning = Inget i den här mappen är signerat, så det finns ingen pärm att kontrollera.
    .hint = Se vad mappen är: binder doctor

verify-report-title = Granskning av loggens äkthet
verify-report-checked = Det här har kontrollerats
verify-report-when = Kontrollerat
verify-report-writers = De som har skrivit
verify-report-who = Vem
verify-report-first = Första
verify-report-last = Senaste
verify-report-member = medlem
verify-report-suspended = avstängd
verify-report-guest = gäst
verify-report-removed = borttagen
verify-report-findings = Iakttagelser
verify-report-no-findings = Inga.
verify-report-proves = Vad kontrollen visar
verify-report-signed = Varje anteckning är signerad med en nyckel som finns på skribentens dator. Ändras ett enda tecken stämmer signaturen inte längre.
verify-report-chained = Varje anteckning hänvisar till den föregående. En anteckning som tas bort, skjuts in eller flyttas upptäcks.
verify-report-witnessed = När en annan medlem bygger vidare på en anteckning intygar den medlemmens signatur att anteckningen redan fanns då.
verify-report-proves-not = Vad den inte visar
verify-report-truth = Att det som står i loggen är sant, eller att allt som hände står där.
verify-report-hands = Vem som satt vid datorn. Nyckeln visar vilken dator som skrev.
verify-report-minute = Exakt när en anteckning skrevs, så länge ingen annan har byggt vidare på den. Till dess är tiden den egna klockans.
verify-report-repeat = Så upprepas kontrollen
verify-report-with = Med binder, på en kopia av pärmen: binder verify --again
verify-report-without = Utan binder, med git och ssh-keygen: anvisningen visas av binder verify --by-hand
verify-report-fingerprint = Jämför pärmens kontrollsiffror ovan med dem på en annan kopia eller på papper. De visar att det är samma pärm.
verify-report-written = Granskningen är sparad: { $file }

help-verify = Kontrollera att inget är ändrat, förfalskat eller förlorat, och vem som skrev vad

    Räkna om varje signatur, följ varje anteckning från den första och jämför varje tid med det som andra har signerat. Avsluta med 0 om loggen håller och 5 om den inte gör det.
    .since = Bara det som är nyare än den här incheckningen, grenen eller taggen
    .log = Kontrollera en fil för sig, utan pärm: en buntfil, eller en logg exporterad med binder log --format evidence
    .introduction = Pärmens kontrollsiffror, som de finns på papper
    .again = Räkna om allt, även det som redan har kontrollerats här
    .report = Spara resultatet som PDF, högst två sidor, för den som ska bedöma loggen som bevis
    .by_hand = Visa hur man kontrollerar utan binder, med bara git och ssh-keygen
    .examples = binder verify
        binder verify --incident 2026-11-22-natavbrott
        binder verify --report ../granskning.pdf
