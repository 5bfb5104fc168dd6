## Børnelister: binder roster

roster-no-year = "{ $typed }" er ikke et fødselsår.
    .hint = Skriv året, for eksempel 2019.
roster-no-day = "{ $typed }" er ikke en dato, så aftalens sidste dag er ukendt.
    .hint = Skriv datoen som 2026-11-30 eller 30.11.2026.
roster-no-headings = { $file } har ingen kolonne med børnenes navne. Kolonnerne hedder: { $seen }.
    .hint = Angiv, hvad en kolonne indeholder: --map { TYPED($first, "=name") }
roster-no-children = Der er ingen børn i { $file }.
    .hint = Kontrollér, at den rigtige fil er gemt, og prøv igen: binder roster import FIL
roster-row-nameless = Rækken har intet navn og er udeladt.
    .hint = Skriv barnets navn i rækken.
roster-rows-joined = { $count ->
        [one] 1 række har samme navn og klasse som en tidligere række og er lagt sammen med den: række { $lines }.
       *[other] { $count } rækker har samme navn og klasse som en tidligere række og er lagt sammen med den: række { $lines }.
    }
roster-identity-left-out = CPR-numre er ikke taget med.

## Hvem er her

roster-a-child = [beskyttet]
roster-present = { $count ->
        [one] 1 barn er til stede.
       *[other] { $count } børn er til stede.
    }
roster-missing-count = { $count ->
        [0] Ingen mangler.
        [one] 1 barn MANGLER.
       *[other] { $count } børn MANGLER.
    }
roster-in-care = Heraf til og med 3. klasse: { $count }.
roster-left = Gået hjem: { $count }.
roster-not-come = Ikke kommet i dag: { $count }.
roster-left-open = Ikke tjekket ud en tidligere dag: { $count }. De eftersøges ved mønstring.
roster-unlisted = Til stede, men ikke på listen længere: { $count }.
roster-column-class = Klasse
roster-column-present = Til stede
roster-column-all = På listen
roster-column-name = Navn
roster-column-where = Status
roster-column-care = Vigtigt
roster-column-ring = Ring til
roster-where = { $where ->
        [in] inde { $time }
        [out] ude { $time }
        [out-with] ude { $time }, { $to }
        [left-open] ikke tjekket ud { $time }
       *[other] ikke kommet
    }
roster-allergy = allergi: { $what }
roster-medicine-expired = { $what } (AFTALEN UDLØB { $day })
roster-heading-guardians = Ring til, i denne rækkefølge
roster-heading-collectors = Må også hente
roster-heading-medicine = Medicin
roster-heading-note = Bemærkning
roster-from = fra { $day }
roster-until-over = MÅ IKKE LÆNGERE HENTE, gjaldt til { $day }
roster-until = til og med { $day }
roster-shows = viser { $proof }
roster-dose = { $time } { $what }: { $given ->
        [yes] givet
       *[no] IKKE givet
    }
roster-because = fordi { $why }
roster-given-by = af { $by }
roster-checked-by = kontrolleret af { $checked }
roster-no-medicine = Ingen medicinaftale på listen.
roster-no-muster = Ingen mønstring er begyndt i dag.
    .hint = binder roster muster
roster-muster-since = Mønstring begyndt { $time }. Set: { $seen }.
roster-muster-ended = Afsluttet { $time }.

## Hvad der skrives

roster-event-in = { $name }, { $class }, er kommet
roster-event-out = { $name }, { $class }, er gået{ $how ->
        [with] { " " }med { $to }
        [agreed] { " " }med { $to }, aftalt i telefon med { $agreed }
       *[alone] { "" }
    }
roster-event-refused = { $to } ville hente { $name }, { $class }, og blev afvist
roster-event-muster = Mønstring begyndt: alle børn eftersøges
roster-event-muster-end = Mønstring afsluttet. { $missing ->
        [0] Ingen mangler
        [one] 1 barn mangler
       *[other] { $missing } børn mangler
    }
roster-event-seen = { $name }, { $class }, er set
roster-event-not-seen = { $name }, { $class }, er ikke set; krydset er fjernet
roster-event-medicine = { $name }, { $class }: { $what } { $given ->
        [checked] givet af { $by }, kontrolleret af { $checked }
        [yes] givet af { $by }
       *[no] ikke givet af { $by }, fordi { $why }
    }
roster-refused-not-named = { $to } står ikke blandt dem, der må hente.
roster-refused-not-yet = { $to } må først hente fra { $day }.
roster-refused-no-longer = { $to } måtte hente til og med { $day }, ikke længere.
roster-ring-first = Ring først til:
roster-refused = Afvist, til en forælder har sagt ja i telefonen.
    .hint = Tilføj, når det er aftalt: --agreed-with NAVN
roster-agreement-expired = Aftalen om { $what } udløb { $day }.
roster-no-agreement = Der er ingen aftale om { $what }.
roster-which-medicine = Angiv hvilken medicin: { $all }.
    .hint = binder roster medicine NAVN --given HVAD

## Listerne

roster-none = Der er ingen børneliste, som denne enhed kan åbne.
    .hint = binder roster import FIL --double-lock
roster-no-such-list = Ingen børneliste hedder { $name }.
    .hint = binder seal list
roster-which-list = Der er flere børnelister: { $names }.
    .hint = Tilføj: --list NAVN
roster-unreadable = Børnelisten { $name } kan ikke læses fra linje { $line }.
    .hint = binder seal open NAVN
roster-hidden = { $count ->
        [one] 1 notat om, hvem der er her, kan ikke åbnes på denne enhed og er ikke talt med.
       *[other] { $count } notater om, hvem der er her, kan ikke åbnes på denne enhed og er ikke talt med.
    }
roster-passphrase = Adgangssætning til børnelisten:
roster-screen-only = Navne vises kun på en skærm.
    .hint = Tilføj --unsealed, hvis de skal ud i en fil eller et andet program.
roster-nobody = Intet barn på listen hedder sådan.
    .hint = binder roster list
roster-nobody-like = Intet barn på listen hedder sådan. Mener du { $like }?
    .hint = binder roster list
roster-several = Flere børn passer: { $names }{ $more ->
        [0] .
       *[other] { " " }og { $more } til.
    }
    .hint = Skriv mere af navnet, eller klassen bagefter.
roster-several-unnamed = { $count } børn passer.
    .hint = Skriv mere af navnet eller klassen bagefter.
roster-no-such-class = Ingen klasse hedder { $class }. Klasserne er: { $classes }.
    .hint = binder roster list KLASSE
roster-usual-name = Børneliste
roster-changes = Nye: { $added }. Ændrede: { $changed }. Ikke længere på listen: { $gone }. Uændrede: { $same }.
roster-added = Nye
roster-changed = Ændrede
roster-gone = Ikke længere på listen
roster-unused = Kolonner, der ikke er brugt: { $headings }. Angiv, hvad en af dem indeholder: --map "KOLONNE=guardian.phone"
roster-no-table = { $file } er ikke en tabel. Følgende kan læses: xlsx, xls, ods og CSV.
    .hint = Gem den som xlsx eller CSV i det program, den kommer fra: binder roster import FIL
roster-not-imported = { $why }
    .hint = Ret filen, eller vælg en anden: binder roster import FIL
roster-finding = Række { $line }: { $what }
roster-import-faults = Intet er gemt, for en aftales sidste dag kan ikke læses.
    .hint = Ret rækkerne, og prøv igen: binder roster import FIL
roster-import-nothing = Listen er uændret.
roster-import-yes = Intet er gemt.
    .hint = Tilføj --yes for at forsegle listen.
roster-import-question = Skal listen forsegles? (ja/nej)
roster-import-left = Intet er gemt.
roster-no-such-word = "{ $typed }" er ikke en kolonne og hvad den indeholder. Det kan være: { $words }.
    .hint = For eksempel: --map "Stue=class"
roster-sealed = { $name } er forseglet: { $children ->
        [one] 1 barn
       *[other] { $children } børn
    }. Kan åbnes af { $readers }. Skal destrueres senest { $day }. Filen, den kom fra, ligger stadig ulåst: slet den.

## Skærmen: binder roster keep

roster-keep-title = Børneliste
roster-keep-alarm = MØNSTRING
roster-keep-since = Siden { $time }.
roster-keep-keys = Bogstaver: find · Enter: ind/ud · Tab: mønstring · Esc: ryd · Ctrl-D: slut
roster-keep-keys-alarm = Bogstaver: find · Enter: set · Tab: tilbage · Esc: ryd · Ctrl-D: slut
roster-plain-help = Skriv begyndelsen af et navn for ind eller ud, "maja til karin" for hvem der henter, og et punktum for mønstring.

help-roster = Børnelister: hvem er her, hvem mangler, hvem må hente, og medicin. Uden mere: hvor mange der er til stede

    Listerne er forseglede. Navne vises kun på skærmen og skrives aldrig ulåst på disken.
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster
        binder roster keep
help-roster-import = Hent børn fra skolesystemets fil, og forsegl listen; ændringerne vises først
    .file = CSV, xlsx, xls eller ods
    .sheet = Arket, der læses
    .map = Hvad en kolonne indeholder, for eksempel "Stue=class". Huskes til næste gang
    .double_lock = Sæt også en adgangssætning på listen, som en anden har
    .keep_until = Dagen, hvor listen senest skal destrueres
    .yes = Forsegl uden at spørge
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster import ~/elever.csv --double-lock --keep-until 2027-07-31
help-roster-list = Vis børnene klassevis, dem med særlige behov først
    .name = En klasse
    .special = Kun børn med særlige behov, allergi eller medicin
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster list 1.A
help-roster-show = Vis ét barn: særlige behov, hvem der ringes til, hvem der må hente, medicin
    .name = Begyndelsen af navnet, eventuelt klassen bagefter
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster show maja 1a
help-roster-in = Tjek et barn ind
    .name = Begyndelsen af navnet, eventuelt klassen bagefter
    .at = Hvornår det kom
    .first = Første gang klokken var så mange, da uret blev stillet tilbage
    .second = Anden gang
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster in maja
help-roster-out = Tjek et barn ud, og kontrollér, hvem der henter
    .name = Barnet, og efter "til" den, der henter
    .to = Den, der henter
    .agreed_with = Forælderen, der har sagt ja i telefonen til, hvad listen ikke tillader
    .at = Hvornår det gik
    .first = Første gang klokken var så mange, da uret blev stillet tilbage
    .second = Anden gang
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster out maja til karin
help-roster-count = Vis, hvor mange børn der er til stede, også klassevis
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster count
help-roster-missing = Vis, hvem der mangler ved mønstringen, og hvem der ringes til
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster missing
help-roster-muster = Begynd en mønstring, for eksempel ved brand, eller notér et barn som set
    .name = Et barn, der er set
    .end = Afslut mønstringen
    .at = Hvornår det skete
    .first = Første gang klokken var så mange, da uret blev stillet tilbage
    .second = Anden gang
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster muster
        binder roster muster maja
help-roster-medicine = Vis et barns medicin, eller notér, at den er givet eller ikke givet
    .name = Begyndelsen af navnet, eventuelt klassen bagefter
    .given = Medicinen, der er givet
    .not_given = Medicinen, der ikke er givet
    .why = Hvorfor den ikke er givet
    .by = Hvem der gav den
    .checked_by = Hvem der kontrollerede det
    .agreed_with = Forælderen, der har sagt ja i telefonen til, hvad listen ikke tillader
    .at = Hvornår det skete
    .first = Første gang klokken var så mange, da uret blev stillet tilbage
    .second = Anden gang
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster medicine maja --given epipen --checked-by "Ida Lund"
help-roster-keep = Før børnelisten på én skærm: to bogstaver og Enter er ind eller ud, Tab er mønstring

    Enter gemmer straks. Antallet står med store cifre og igen i ord. Med --plain, TERM=dumb eller uden skærm: én linje ind, ét svar ud, også til skærmlæsere.
    .list = Kun denne børneliste; ellers alle
    .passphrase_fd = Læs adgangssætningen fra denne deskriptor
    .unsealed = Vis også navne, når svaret ikke går til en skærm
    .examples = binder roster keep
