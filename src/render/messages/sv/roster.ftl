## Barnlistor: binder roster

roster-no-year = "{ $typed }" är inget födelseår.
    .hint = Skriv året, till exempel 2019.
roster-no-day = "{ $typed }" är inget datum, så avtalets sista dag är okänd.
    .hint = Skriv datumet som 2026-11-30 eller 30.11.2026.
roster-no-headings = { $file } har ingen kolumn med barnens namn. Kolumnerna heter: { $seen }.
    .hint = Ange vad en kolumn innehåller: --map { TYPED($first, "=name") }
roster-no-children = Det finns inga barn i { $file }.
    .hint = Kontrollera att rätt fil är sparad och försök igen: binder roster import FIL
roster-row-nameless = Raden saknar namn och är utelämnad.
    .hint = Skriv barnets namn på raden.
roster-rows-joined = { $count ->
        [one] 1 rad har samma namn och klass som en tidigare rad och är sammanslagen med den: rad { $lines }.
       *[other] { $count } rader har samma namn och klass som en tidigare rad och är sammanslagna med den: rad { $lines }.
    }
roster-identity-left-out = Personnummer har inte tagits med.

## Vilka som är här

roster-a-child = [skyddad]
roster-present = { $count ->
        [one] 1 barn är här.
       *[other] { $count } barn är här.
    }
roster-missing-count = { $count ->
        [0] Inget barn saknas.
        [one] 1 barn SAKNAS.
       *[other] { $count } barn SAKNAS.
    }
roster-in-care = Därav till och med årskurs 3: { $count }.
roster-left = Har gått hem: { $count }.
roster-not-come = Har inte kommit i dag: { $count }.
roster-left-open = Inte utcheckade en tidigare dag: { $count }. De eftersöks vid upprop.
roster-unlisted = Här, men inte längre på listan: { $count }.
roster-column-class = Klass
roster-column-present = Här
roster-column-all = På listan
roster-column-name = Namn
roster-column-where = Läge
roster-column-care = Viktigt
roster-column-ring = Ring
roster-where = { $where ->
        [in] inne { $time }
        [out] ute { $time }
        [out-with] ute { $time }, { $to }
        [left-open] inte utcheckad { $time }
       *[other] har inte kommit
    }
roster-allergy = allergi: { $what }
roster-medicine-expired = { $what } (AVTALET GICK UT { $day })
roster-heading-guardians = Ring, i denna ordning
roster-heading-collectors = Får också hämta
roster-heading-medicine = Medicin
roster-heading-note = Anmärkning
roster-from = från { $day }
roster-until-over = FÅR INTE LÄNGRE HÄMTA, gällde till { $day }
roster-until = till och med { $day }
roster-shows = visar { $proof }
roster-dose = { $time } { $what }: { $given ->
        [yes] given
       *[no] INTE given
    }
roster-because = för att { $why }
roster-given-by = av { $by }
roster-checked-by = kontrollerad av { $checked }
roster-no-medicine = Inget medicinavtal på listan.
roster-no-muster = Inget upprop har börjat i dag.
    .hint = binder roster muster
roster-muster-since = Upprop började { $time }. Sedda: { $seen }.
roster-muster-ended = Avslutat { $time }.

## Det som skrivs

roster-event-in = { $name }, { $class }, har kommit
roster-event-out = { $name }, { $class }, har gått{ $how ->
        [with] { " " }med { $to }
        [agreed] { " " }med { $to }, avtalat per telefon med { $agreed }
       *[alone] { "" }
    }
roster-event-refused = { $to } ville hämta { $name }, { $class }, och nekades
roster-event-muster = Upprop börjat: alla barn eftersöks
roster-event-muster-end = Upprop avslutat. { $missing ->
        [0] Inget barn saknas
        [one] 1 barn saknas
       *[other] { $missing } barn saknas
    }
roster-event-seen = { $name }, { $class }, är sedd
roster-event-not-seen = { $name }, { $class }, är inte sedd; krysset är borttaget
roster-event-medicine = { $name }, { $class }: { $what } { $given ->
        [checked] given av { $by }, kontrollerad av { $checked }
        [yes] given av { $by }
       *[no] inte given av { $by }, för att { $why }
    }
roster-refused-not-named = { $to } finns inte bland dem som får hämta.
roster-refused-not-yet = { $to } får hämta först från { $day }.
roster-refused-no-longer = { $to } fick hämta till och med { $day }, inte längre.
roster-ring-first = Ring först:
roster-refused = Nekat tills en vårdnadshavare har sagt ja i telefon.
    .hint = Lägg till när det är avtalat: --agreed-with NAMN
roster-agreement-expired = Avtalet om { $what } gick ut { $day }.
roster-no-agreement = Det finns inget avtal om { $what }.
roster-which-medicine = Ange vilken medicin: { $all }.
    .hint = binder roster medicine NAMN --given VAD

## Listorna

roster-none = Det finns ingen barnlista som den här enheten kan öppna.
    .hint = binder roster import FIL --double-lock
roster-no-such-list = Ingen barnlista heter { $name }.
    .hint = binder seal list
roster-which-list = Det finns flera barnlistor: { $names }.
    .hint = Lägg till: --list NAMN
roster-unreadable = Barnlistan { $name } kan inte läsas från rad { $line }.
    .hint = binder seal open NAMN
roster-hidden = { $count ->
        [one] 1 anteckning om vilka som är här kan inte öppnas på den här enheten och är inte medräknad.
       *[other] { $count } anteckningar om vilka som är här kan inte öppnas på den här enheten och är inte medräknade.
    }
roster-passphrase = Lösenfras till barnlistan:
roster-screen-only = Namn visas bara på en skärm.
    .hint = Lägg till --unsealed om de ska ut i en fil eller ett annat program.
roster-nobody = Inget barn på listan heter så.
    .hint = binder roster list
roster-nobody-like = Inget barn på listan heter så. Menar du { $like }?
    .hint = binder roster list
roster-several = Flera barn passar: { $names }{ $more ->
        [0] .
       *[other] { " " }och { $more } till.
    }
    .hint = Skriv mer av namnet, eller klassen efteråt.
roster-several-unnamed = { $count } barn passar.
    .hint = Skriv mer av namnet, eller klassen efter det.
roster-no-such-class = Ingen klass heter { $class }. Klasserna är: { $classes }.
    .hint = binder roster list KLASS
roster-usual-name = Barnlista
roster-changes = Nya: { $added }. Ändrade: { $changed }. Inte längre på listan: { $gone }. Oförändrade: { $same }.
roster-added = Nya
roster-changed = Ändrade
roster-gone = Inte längre på listan
roster-unused = Kolumner som inte har använts: { $headings }. Ange vad en av dem innehåller: --map "KOLUMN=guardian.phone"
roster-no-table = { $file } är ingen tabell. Format som kan läsas: xlsx, xls, ods och CSV.
    .hint = Spara den som xlsx eller CSV i programmet den kommer från: binder roster import FIL
roster-not-imported = { $why }
    .hint = Rätta filen eller välj en annan: binder roster import FIL
roster-finding = Rad { $line }: { $what }
roster-import-faults = Inget är sparat, för ett avtals sista dag kan inte läsas.
    .hint = Rätta raderna och försök igen: binder roster import FIL
roster-import-nothing = Listan är oförändrad.
roster-import-yes = Inget är sparat.
    .hint = Lägg till --yes för att försegla listan.
roster-import-question = Ska listan förseglas? (ja/nej)
roster-import-left = Inget är sparat.
roster-no-such-word = "{ $typed }" är inte en kolumn och vad den innehåller. Det kan vara: { $words }.
    .hint = Till exempel: --map "Grupp=class"
roster-sealed = { $name } är förseglad: { $children } barn. Kan öppnas av { $readers }. Ska förstöras senast { $day }. Filen den kom från ligger kvar olåst: radera den.

## Skärmen: binder roster keep

roster-keep-title = Barnlista
roster-keep-alarm = UPPROP
roster-keep-since = Sedan { $time }.
roster-keep-keys = Bokstäver: sök · Enter: in/ut · Tab: upprop · Esc: rensa · Ctrl-D: slut
roster-keep-keys-alarm = Bokstäver: sök · Enter: sedd · Tab: tillbaka · Esc: rensa · Ctrl-D: slut
roster-plain-help = Skriv början av ett namn för in eller ut, "maja till karin" för vem som hämtar, och en punkt för upprop.

help-roster = Barnlistor: vilka är här, vilka saknas, vem får hämta, och medicin. Utan mer: hur många som är här

    Listorna är förseglade. Namn visas bara på skärmen och skrivs aldrig olåsta på disken.
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster
        binder roster keep
help-roster-import = Hämta barn från skolsystemets fil och försegla listan; ändringarna visas först
    .file = CSV, xlsx, xls eller ods
    .sheet = Bladet som läses
    .map = Vad en kolumn innehåller, till exempel "Grupp=class". Sparas till nästa gång
    .double_lock = Sätt också en lösenfras på listan, som någon annan har
    .keep_until = Dagen då listan senast ska förstöras
    .yes = Försegla utan att fråga
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster import ~/elever.csv --double-lock --keep-until 2027-07-31
help-roster-list = Visa barnen klassvis, de med särskilda behov först
    .name = En klass
    .special = Bara barn med särskilda behov, allergi eller medicin
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster list 1.A
help-roster-show = Visa ett barn: särskilda behov, vem man ringer, vem som får hämta, medicin
    .name = Början av namnet, eventuellt klassen efteråt
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster show maja 1a
help-roster-in = Checka in ett barn
    .name = Början av namnet, eventuellt klassen efteråt
    .at = När det kom
    .first = Första gången klockan var så mycket, när den ställdes tillbaka
    .second = Andra gången
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster in maja
help-roster-out = Checka ut ett barn och kontrollera vem som hämtar
    .name = Barnet, och efter "till" den som hämtar
    .to = Den som hämtar
    .agreed_with = Vårdnadshavaren som har sagt ja i telefon till det som listan inte tillåter
    .at = När det gick
    .first = Första gången klockan var så mycket, när den ställdes tillbaka
    .second = Andra gången
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster out maja till karin
help-roster-count = Visa hur många barn som är här, också klassvis
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster count
help-roster-missing = Visa vilka som saknas vid uppropet och vem man ringer
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster missing
help-roster-muster = Börja ett upprop, till exempel vid brand, eller anteckna ett barn som sett
    .name = Ett barn som är sett
    .end = Avsluta uppropet
    .at = När det hände
    .first = Första gången klockan var så mycket, när den ställdes tillbaka
    .second = Andra gången
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster muster
        binder roster muster maja
help-roster-medicine = Visa ett barns medicin, eller anteckna att den är given eller inte given
    .name = Början av namnet, eventuellt klassen efteråt
    .given = Medicinen som är given
    .not_given = Medicinen som inte är given
    .why = Varför den inte är given
    .by = Vem som gav den
    .checked_by = Vem som kontrollerade det
    .agreed_with = Vårdnadshavaren som har sagt ja i telefon till det som listan inte tillåter
    .at = När det hände
    .first = Första gången klockan var så mycket, när den ställdes tillbaka
    .second = Andra gången
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster medicine maja --given epipen --checked-by "Ida Lund"
help-roster-keep = För barnlistan på en skärm: två bokstäver och Enter är in eller ut, Tab är upprop

    Enter sparar genast. Antalet står med stora siffror och igen i ord. Med --plain, TERM=dumb eller utan skärm: en rad in, ett svar ut, också för skärmläsare.
    .list = Bara den här barnlistan; annars alla
    .passphrase_fd = Läs lösenfrasen från den här deskriptorn
    .unsealed = Visa namn också när svaret inte går till en skärm
    .examples = binder roster keep
