doctor-folder = Filmappe
doctor-writer = Skriver som
doctor-key = Nøgle
doctor-remotes = Steder
doctor-healthy = Ingen fejl fundet.
doctor-try-fix = Ordn det, der kan ordnes: binder doctor --fix
doctor-mended = Det er ordnet.
doctor-forgotten = Den er vist og ligger i refused-shown ved siden af, hvor den lå.
doctor-not-mended = Det kunne ikke ordnes: { $why }
doctor-request = Ny nøgle efter en, der er væk: vil gerne lukkes ind igen
doctor-new-device = Denne computer skriver nu som { $writer }, som gæst, indtil et medlem skriver: binder member add { $writer }
    .hint = Det, der ventede, har fået nye numre under det navn; det gamle nummer står stadig i notatet.

doctor-new-device-alone = Denne computer skriver nu som { $writer }, som gæst, og ingen anden er medlem, så ingen kan lukke den ind. Alt, der skrives, gemmes, deles og vises, mærket som en gæsts, men tæller ikke med.
    .hint = Led efter den gamle nøgle på andre computere, på USB-stik og i sikkerhedskopier. Er den ingen steder: begynd et nyt ringbind med binder init, og tag dokumenterne med; dette bliver liggende til læsning.

doctor-other-owner = Mappen ejes af en anden bruger på computeren, og så læser Git den ikke. Lav en egen kopi med alt i den: binder join { TYPED($folder) } NY-MAPPE --as NAVN. Eller log ind som ejeren, eller lad den, der passer computeren, gøre dig til ejer.
doctor-unreadable = En del af kopien kan ikke læses. Det, der findes i andre kopier, hentes i en ny filmappe med binder join; lad denne filmappe ligge.
doctor-damaged = { $count ->
        [one] 1 af Gits filer er beskadiget: { $files }.
       *[other] { $count } af Gits filer er beskadiget: { $files }.
    }
doctor-branches-lost = { $count ->
        [one] 1 gren er væk: { $names }.
       *[other] { $count } grene er væk: { $names }.
    }
doctor-missing = Dette kan ikke læses i kopien: { $parts }.
    .hint = Det hentes igen fra en anden kopi: binder doctor --fix
doctor-settings = Kopiens indstillinger (.git/config) er ikke, som programmet skrev dem.
doctor-work-tree = Kopiens indstillinger (.git/config) siger { $settings }: så arbejder Git selv ikke i mappen. Programmet virker som før.
doctor-user-settings-line = Dine egne Git-indstillinger har en fejl i { $file }, linje { $line }. Kopien berøres ikke; det, der står dér om servere, bruges ikke.
doctor-user-settings = Dine egne Git-indstillinger kan ikke læses: { $file }. Kopien berøres ikke; det, der står dér om servere, bruges ikke.
doctor-outbox-spoiled = { $count ->
        [one] 1 notat, der ventede på at komme ind i loggen, er beskadiget på disken. Det, der kan læses af det, vises nedenfor: skriv det igen med binder log add.
       *[other] { $count } notater, der ventede på at komme ind i loggen, er beskadiget på disken. Det, der kan læses af dem, vises nedenfor: skriv dem igen med binder log add.
    }
doctor-some-lost = noget kunne ikke hentes noget sted.
    .hint = Sæt et USB-stik i, eller angiv en anden kopi: binder doctor --fix --from STED
doctor-moved = { $count ->
        [one] 1 beskadiget fil ligger nu i .git/binder/damaged: { $files }.
       *[other] { $count } beskadigede filer ligger nu i .git/binder/damaged: { $files }.
    }
doctor-got = { $count ->
        [one] 1 del blev hentet igen fra { $from } og stemmer.
       *[other] { $count } dele blev hentet igen fra { $from } og stemmer.
    }
doctor-got-here = { $count ->
        [one] 1 del blev taget ud af filerne i mappen og stemmer.
       *[other] { $count } dele blev taget ud af filerne i mappen og stemmer.
    }
doctor-lost = Dette findes ikke dér, hvor der kunne hentes: { $parts }. Angiv en anden kopi, et USB-stik eller en fil: binder doctor --fix --from STED
doctor-part-entries = { $writer }s notater { $from }–{ $to } i { $log }
doctor-part-log = alt, hvad { $writer } har skrevet i { $log }
doctor-part-path = { $path }
doctor-part-all = alt
doctor-part-earlier = { $count ->
        [one] 1 tidligere version
       *[other] { $count } dele af tidligere versioner
    }
doctor-no-head = Filen .git/HEAD kan ikke læses, måske efter en strømafbrydelse.
doctor-head-elsewhere = I filmappen er { $at } fremme i stedet for main.
doctor-branch = Grenen { $name } kan ikke læses. Den anden af kopiens to grene viser, hvor den stod.
doctor-no-device = Denne kopi har ingen nøgle: her kan man læse, men ikke skrive.
    .hint = Bliv en, der må skrive: binder join KILDE --as NAVN
doctor-waiting = { $count ->
        [one] 1 notat venter på at komme ind i loggen: { $ids }. Det er i sikkerhed på denne computer.
       *[other] { $count } notater venter på at komme ind i loggen: { $ids }. De er i sikkerhed på denne computer.
    }
doctor-refused = En tekst, der ikke kunne skrives, ligger stadig i { $path }.
doctor-refused-bytes = Bytes, der ikke er tekst i UTF-8, blev ikke skrevet ind og er gemt i { $path }.
    .hint = Sig, hvordan de er kodet: binder log add - --encoding windows-1252 < { TYPED($path) }. Slet så filen.
doctor-barred = { $count ->
        [one] Systemet lader ikke programmet læse, ændre eller fjerne { $paths }.
       *[other] Systemet lader ikke programmet læse, ændre eller fjerne { $count } filer og mapper i denne kopi: { $paths }.
    }
    .hint = Luk programmer, der har filer i .git åbne, eller bed den, der passer computeren, om adgang til mappen; skriv så: binder doctor
doctor-lock = Et program, der døde, har efterladt en lås: { $path }.
doctor-conflict-copies = { $count ->
        [one] 1 fil i .git er en anden version, som et andet program har lavet, og den læses ikke: { $files }.
       *[other] { $count } filer i .git er andre versioner, som et andet program har lavet, og de læses ikke: { $files }.
    }
    .hint = OneDrive, Dropbox og lignende gør sådan. Flyt mappen derhen, hvor de ikke når, og udveksl med binder sync.
doctor-index = Gits fortegnelse over filerne i filmappen passer ikke.
doctor-written-twice = { $count ->
        [one] { $ids } står to gange på en side i denne kopi, så intet, der er skrevet efter, tæller.
       *[other] { $ids } står to gange på sider i denne kopi, så intet, der er skrevet efter, tæller.
    }
    .hint = Reparer det: binder doctor --fix
doctor-own-broken = Det, som denne kopi skrev efter commit { $since }, holder ikke og tæller ikke.
    .hint = Se, hvad der står der: binder aside
doctor-spoiled = { $count ->
        [one] 1 side i filmappen ser ikke ud, som den blev skrevet: { $paths }. Teksten er urørt i Git.
       *[other] { $count } sider i filmappen ser ikke ud, som de blev skrevet: { $paths }. Teksterne er urørte i Git.
    }
doctor-signers = Listen over nøgler, som git verify-commit bruger, mangler eller er gammel.
doctor-not-written = { $count ->
        [one] 1 fil har et navn, som ikke alle computere kan klare. Den er i Git, men ikke i filmappen: { $paths }.
       *[other] { $count } filer har navne, som ikke alle computere kan klare. De er i Git, men ikke i filmappen: { $paths }.
    }
doctor-strangers = { $count ->
        [one] 1 fil i mappen læses ikke under det navn, den har: { $paths }. Hvad der bliver af den: binder plan save
       *[other] { $count } filer i mappen læses ikke under de navne, de har: { $paths }. Hvad der bliver af dem: binder plan save
    }
doctor-documents = { $count ->
        [one] 1 dokument har en fejl, og det, der er forkert, tæller ikke: { $places }. Ret det i filmappen, og så: binder plan save
       *[other] { $count } dokumenter har fejl, og det, der er forkert, tæller ikke: { $places }. Ret dem i filmappen, og så: binder plan save
    }
doctor-clock = Dit seneste notat er skrevet { $noted }, men computerens ur er { $now }. Stil uret: tiderne i loggen hviler på det.

help-doctor = Se, hvordan denne kopi har det, og ordn det, der er galt.
    .fix = Ordn det, der kan ordnes. Intet, nogen har skrevet, smides væk; tekster, der ikke kunne skrives, vises først.
    .from = Hent også det beskadigede herfra: en anden kopis mappe, et USB-stik, en server eller en fil.
