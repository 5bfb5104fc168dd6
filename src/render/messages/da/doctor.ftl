doctor-folder = Filmappe
doctor-writer = Kortnavn
doctor-key = Nøgle
doctor-remotes = Fælles steder
doctor-healthy = Ingen fejl fundet.
doctor-try-fix = Reparér det, der kan repareres: binder doctor --fix
doctor-mended = Repareret.
doctor-forgotten = Teksten er vist og flyttet til refused-shown ved siden af.
doctor-not-mended = Kunne ikke repareres: { $why }
doctor-request = Ny nøgle i stedet for en mistet. Anmoder om at blive medlem igen
doctor-new-device = Denne computer skriver nu som { $writer } og er gæst, indtil et medlem skriver: binder member add { $writer }
    .hint = Ventende notater har fået nye numre. Det gamle nummer står i hvert notat.

doctor-new-device-alone = Denne computer skriver nu som { $writer } og er gæst, men der er intet andet medlem, som kan godkende den. Alt, du skriver, gemmes og deles, markeret som gæst, men tæller ikke.
    .hint = Find den gamle nøgle på andre computere, USB-stik eller i sikkerhedskopier. Er den væk, så opret en ny beredskabsmappe: binder init – og flyt dokumenterne over i den. Denne kan stadig læses.

doctor-other-owner = Filmappen ejes af en anden bruger, og derfor læser Git den ikke. Hent din egen kopi: binder join { TYPED($folder) } NY-FILMAPPE --as NAVN – eller log ind som ejeren, eller bed it-afdelingen gøre dig til ejer.
doctor-unreadable = En del af kopien kan ikke læses. Hent en ny kopi i en anden filmappe: binder join STED NY-FILMAPPE --as NAVN – og lad denne være.
doctor-damaged = { $count ->
        [one] 1 Git-fil er beskadiget: { $files }.
       *[other] { $count } Git-filer er beskadiget: { $files }.
    }
doctor-branches-lost = { $count ->
        [one] 1 gren mangler: { $names }.
       *[other] { $count } grene mangler: { $names }.
    }
doctor-missing = Dette kan ikke læses i kopien: { $parts }.
    .hint = Hent det fra en anden kopi: binder doctor --fix
doctor-settings = Kopiens indstillinger (.git/config) er ændret af et andet program.
doctor-work-tree = Kopiens indstillinger (.git/config) har { $settings }. Derfor kan git-kommandoer ikke bruges i filmappen. binder virker som før.
doctor-user-settings-line = Dine egne Git-indstillinger har en fejl i { $file }, linje { $line }. Kopien er ikke berørt, men indstillinger for servere bruges ikke.
doctor-user-settings = Dine egne Git-indstillinger kan ikke læses: { $file }. Kopien er ikke berørt, men indstillinger for servere bruges ikke.
doctor-outbox-spoiled = { $count ->
        [one] 1 notat, der ventede på at komme i loggen, er beskadiget på disken. Det, der kan læses, vises nedenfor. Skriv det igen: binder log add "…"
       *[other] { $count } notater, der ventede på at komme i loggen, er beskadiget på disken. Det, der kan læses, vises nedenfor. Skriv dem igen: binder log add "…"
    }
doctor-some-lost = noget kunne ikke hentes nogen steder.
    .hint = Sæt et USB-stik i, eller angiv en anden kopi: binder doctor --fix --from STED
doctor-moved = { $count ->
        [one] 1 beskadiget fil er flyttet til .git/binder/damaged: { $files }.
       *[other] { $count } beskadigede filer er flyttet til .git/binder/damaged: { $files }.
    }
doctor-got = { $count ->
        [one] 1 del er hentet fra { $from } og kontrolleret.
       *[other] { $count } dele er hentet fra { $from } og kontrolleret.
    }
doctor-got-here = { $count ->
        [one] 1 del er gendannet fra filerne i filmappen og kontrolleret.
       *[other] { $count } dele er gendannet fra filerne i filmappen og kontrolleret.
    }
doctor-lost = Kunne ikke hentes nogen steder: { $parts }. Angiv en anden kopi, et USB-stik eller en fil: binder doctor --fix --from STED
doctor-part-entries = { $writer }s notater { $from }–{ $to } i { $log }
doctor-part-log = alle { $writer }s notater i { $log }
doctor-part-path = { $path }
doctor-part-all = alt
doctor-part-earlier = { $count ->
        [one] 1 tidligere version
       *[other] { $count } dele af tidligere versioner
    }
doctor-no-head = Filen .git/HEAD kan ikke læses, måske efter en strømafbrydelse.
doctor-head-elsewhere = Filmappen viser grenen { $at } i stedet for main.
doctor-branch = Grenen { $name } kan ikke læses. Den kan gendannes ud fra kopiens anden gren.
doctor-no-device = Kopien har ingen nøgle. Her kan du kun læse.
    .hint = Få skriveadgang: binder join KILDE --as NAVN
doctor-waiting = { $count ->
        [one] 1 notat venter på at komme i loggen: { $ids }. Det er gemt på denne computer.
       *[other] { $count } notater venter på at komme i loggen: { $ids }. De er gemt på denne computer.
    }
doctor-refused = En tekst, der ikke kom i loggen, er gemt i { $path }.
doctor-on-desk = Tekst, der skrives i binder log keep og endnu ikke er noteret, i { $path }. Fortsæt: binder log keep
doctor-refused-bytes = Data, der ikke er UTF-8-tekst, kom ikke i loggen og er gemt i { $path }.
    .hint = Angiv tegnkodningen: binder log add - --encoding windows-1252 < { TYPED($path) } – og slet derefter filen.
doctor-barred = { $count ->
        [one] Programmet har ikke adgang til at læse, ændre eller slette { $paths }.
       *[other] Programmet har ikke adgang til at læse, ændre eller slette { $count } filer og filmapper i kopien: { $paths }.
    }
    .hint = Luk programmer, der bruger filer i .git, eller bed it-afdelingen om adgang til filmappen. Prøv igen: binder doctor
doctor-lock = Et program, der gik ned, har efterladt en lås: { $path }.
doctor-conflict-copies = { $count ->
        [one] 1 fil i .git er en kopi, som et andet program har lavet. Den læses ikke: { $files }.
       *[other] { $count } filer i .git er kopier, som et andet program har lavet. De læses ikke: { $files }.
    }
    .hint = OneDrive, Dropbox og lignende laver sådanne kopier. Flyt filmappen ud af dem, og brug: binder sync
doctor-index = Gits fortegnelse over filerne (index) passer ikke med filmappen.
doctor-written-twice = { $count ->
        [one] { $ids } står to gange på en side i kopien. Det, der er skrevet efter, tæller ikke.
       *[other] { $ids } står to gange på sider i kopien. Det, der er skrevet efter, tæller ikke.
    }
    .hint = Reparér kopien: binder doctor --fix
doctor-own-broken = Det, kopien har skrevet efter commit { $since }, er ikke gyldigt og tæller ikke.
    .hint = Se, hvad det er: binder aside
doctor-spoiled = { $count ->
        [one] 1 side i filmappen er ændret: { $paths }. Den oprindelige findes i Git.
       *[other] { $count } sider i filmappen er ændret: { $paths }. De oprindelige findes i Git.
    }
doctor-signers = Listen over nøgler til git verify-commit mangler eller er forældet.
doctor-not-written = { $count ->
        [one] 1 fil har et navn, som ikke kan bruges på alle computere. Den er i Git, men ikke i filmappen: { $paths }.
       *[other] { $count } filer har navne, som ikke kan bruges på alle computere. De er i Git, men ikke i filmappen: { $paths }.
    }
doctor-strangers = { $count ->
        [one] 1 fil i filmappen læses ikke under sit navn: { $paths }. Se, hvad du kan gøre: binder plan save
       *[other] { $count } filer i filmappen læses ikke under deres navne: { $paths }. Se, hvad du kan gøre: binder plan save
    }
doctor-documents = { $count ->
        [one] 1 dokument har fejl, og det fejlbehæftede bruges ikke: { $places }. Ret det i filmappen, og gem: binder plan save
       *[other] { $count } dokumenter har fejl, og det fejlbehæftede bruges ikke: { $places }. Ret dem i filmappen, og gem: binder plan save
    }
doctor-clock = Dit seneste notat er skrevet { $noted }, men computerens ur viser { $now }. Stil uret, for loggens tidspunkter kommer fra det.

help-doctor = Kontrollér kopien, og reparér den
    .fix = Reparér det, der kan repareres. Intet, der er skrevet, slettes
    .from = Hent beskadigede dele herfra: en anden kopi, et USB-stik, en server eller en fil
