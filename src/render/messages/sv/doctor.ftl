doctor-folder = Mapp
doctor-writer = Skriver som
doctor-key = Nyckel
doctor-remotes = Platser
doctor-healthy = Inget fel hittades.
doctor-try-fix = Laga det som går att laga: binder doctor --fix
doctor-mended = Det är lagat.
doctor-forgotten = Den är visad och finns kvar i refused-shown bredvid där den låg.
doctor-not-mended = Det gick inte att laga: { $why }
doctor-request = Ny nyckel efter en som är borta: vill släppas in igen
doctor-new-device = Den här datorn skriver nu som { $writer }, som gäst tills en medlem skriver: binder member add { $writer }
    .hint = Det som väntade har fått nya nummer under det namnet; det gamla numret står kvar i anteckningen.

doctor-new-device-alone = Den här datorn skriver nu som { $writer }, som gäst, och ingen annan är medlem, så ingen kan släppa in den. Allt som skrivs sparas, delas och visas, märkt som gästs, men räknas inte.
    .hint = Leta efter den gamla nyckeln på andra datorer, på minnen och i säkerhetskopior. Finns den ingenstans: börja en ny pärm med binder init och ta med dokumenten; den här ligger kvar att läsa.

doctor-other-owner = Mappen ägs av en annan användare på datorn, och då läser Git den inte. Gör en egen kopia med allt i den: binder join { TYPED($folder) } NY-MAPP --as NAMN. Eller logga in som ägaren, eller låt den som sköter datorn göra dig till ägare.
doctor-unreadable = En del av kopian går inte att läsa. Det som finns i andra kopior hämtas i en ny mapp med binder join; låt den här mappen ligga kvar.
doctor-damaged = { $count ->
        [one] 1 av Gits filer är skadad: { $files }.
       *[other] { $count } av Gits filer är skadade: { $files }.
    }
doctor-branches-lost = { $count ->
        [one] 1 gren är borta: { $names }.
       *[other] { $count } grenar är borta: { $names }.
    }
doctor-missing = Det här går inte att läsa i kopian: { $parts }.
    .hint = Det hämtas igen från en annan kopia: binder doctor --fix
doctor-settings = Kopians inställningar (.git/config) är inte som programmet skrev dem.
doctor-work-tree = Kopians inställningar (.git/config) säger { $settings }: då arbetar inte Git självt i mappen. Programmet fungerar som förut.
doctor-user-settings-line = Dina egna Git-inställningar har ett fel i { $file }, rad { $line }. Kopian berörs inte; det som står där om servrar används inte.
doctor-user-settings = Dina egna Git-inställningar går inte att läsa: { $file }. Kopian berörs inte; det som står där om servrar används inte.
doctor-outbox-spoiled = { $count ->
        [one] 1 anteckning som väntade på att komma in i loggen är skadad på disken. Det som går att läsa av den visas nedan: skriv den igen med binder log add.
       *[other] { $count } anteckningar som väntade på att komma in i loggen är skadade på disken. Det som går att läsa av dem visas nedan: skriv dem igen med binder log add.
    }
doctor-some-lost = något gick inte att hämta någonstans.
    .hint = Sätt i ett minne eller ange en annan kopia: binder doctor --fix --from PLATS
doctor-moved = { $count ->
        [one] 1 skadad fil ligger nu i .git/binder/damaged: { $files }.
       *[other] { $count } skadade filer ligger nu i .git/binder/damaged: { $files }.
    }
doctor-got = { $count ->
        [one] 1 del hämtades igen från { $from } och stämmer.
       *[other] { $count } delar hämtades igen från { $from } och stämmer.
    }
doctor-got-here = { $count ->
        [one] 1 del togs ur filerna i mappen och stämmer.
       *[other] { $count } delar togs ur filerna i mappen och stämmer.
    }
doctor-lost = Det här finns inte där det gick att hämta: { $parts }. Ange en annan kopia, ett minne eller en fil: binder doctor --fix --from PLATS
doctor-part-entries = { $writer }s anteckningar { $from }–{ $to } i { $log }
doctor-part-log = allt { $writer } skrivit i { $log }
doctor-part-path = { $path }
doctor-part-all = allt
doctor-part-earlier = { $count ->
        [one] 1 tidigare version
       *[other] { $count } delar av tidigare versioner
    }
doctor-no-head = Filen .git/HEAD går inte att läsa, kanske efter ett strömavbrott.
doctor-head-elsewhere = I mappen är { $at } framme i stället för main.
doctor-branch = Grenen { $name } går inte att läsa. Den andra av kopians två grenar visar var den stod.
doctor-no-device = Den här kopian har ingen nyckel: här går det att läsa men inte att skriva.
    .hint = Bli en som får skriva: binder join KÄLLA --as NAMN
doctor-waiting = { $count ->
        [one] 1 anteckning väntar på att komma in i loggen: { $ids }. Den är i säkert förvar på den här datorn.
       *[other] { $count } anteckningar väntar på att komma in i loggen: { $ids }. De är i säkert förvar på den här datorn.
    }
doctor-refused = En text som inte kunde skrivas finns kvar i { $path }.
doctor-refused-bytes = Bytes som inte är text i UTF-8 skrevs inte in och är sparade i { $path }.
    .hint = Säg hur de är kodade: binder log add - --encoding windows-1252 < { TYPED($path) }. Ta sedan bort filen.
doctor-barred = { $count ->
        [one] Systemet låter inte programmet läsa, ändra eller ta bort { $paths }.
       *[other] Systemet låter inte programmet läsa, ändra eller ta bort { $count } filer och mappar i den här kopian: { $paths }.
    }
    .hint = Stäng program som har filer i .git öppna, eller be den som sköter datorn ge dig åtkomst till mappen; skriv sedan: binder doctor
doctor-lock = Ett program som dog har lämnat ett lås efter sig: { $path }.
doctor-conflict-copies = { $count ->
        [one] 1 fil i .git är en andra version som ett annat program har gjort, och den läses inte: { $files }.
       *[other] { $count } filer i .git är andra versioner som ett annat program har gjort, och de läses inte: { $files }.
    }
    .hint = OneDrive, Dropbox och liknande gör så. Flytta pärmens mapp dit de inte når, och utbyt med binder sync.
doctor-index = Gits förteckning över filerna i mappen stämmer inte.
doctor-written-twice = { $count ->
        [one] { $ids } står två gånger på en sida i den här kopian, så att inget som skrivits efter räknas.
       *[other] { $ids } står två gånger på sidor i den här kopian, så att inget som skrivits efter räknas.
    }
    .hint = Laga det: binder doctor --fix
doctor-own-broken = Det som den här kopian skrev efter commit { $since } håller inte och räknas inte.
    .hint = Se vad som står där: binder aside
doctor-spoiled = { $count ->
        [one] 1 sida i mappen ser inte ut som den skrevs: { $paths }. Texten finns orörd i Git.
       *[other] { $count } sidor i mappen ser inte ut som de skrevs: { $paths }. Texterna finns orörda i Git.
    }
doctor-signers = Listan över nycklar, som git verify-commit behöver, saknas eller är gammal.
doctor-not-written = { $count ->
        [one] 1 fil har ett namn som inte alla datorer klarar. Den finns i Git men inte i mappen: { $paths }.
       *[other] { $count } filer har namn som inte alla datorer klarar. De finns i Git men inte i mappen: { $paths }.
    }
doctor-strangers = { $count ->
        [one] 1 fil i mappen läses inte under det namn den har: { $paths }. Vad det blir av den: binder plan save
       *[other] { $count } filer i mappen läses inte under de namn de har: { $paths }. Vad det blir av dem: binder plan save
    }
doctor-documents = { $count ->
        [one] 1 dokument har ett fel, och det som är fel räknas inte: { $places }. Rätta det i mappen, och sedan: binder plan save
       *[other] { $count } dokument har fel, och det som är fel räknas inte: { $places }. Rätta dem i mappen, och sedan: binder plan save
    }
doctor-clock = Din senaste anteckning är skriven { $noted }, men datorns klocka är { $now }. Ställ klockan: tiderna i loggen vilar på den.

help-doctor = Se hur den här kopian mår, och laga den.
    .fix = Laga det som går att laga. Inget som någon skrivit kastas; texter som inte kunde skrivas visas först.
    .from = Hämta det som är skadat härifrån också: en annan kopias mapp, ett minne, en server eller en fil.
