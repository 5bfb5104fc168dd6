doctor-folder = Mapp
doctor-writer = Skriver som
doctor-key = Nyckel
doctor-remotes = Delade platser
doctor-healthy = Inget fel hittades.
doctor-try-fix = Reparera det som går: binder doctor --fix
doctor-mended = Reparerat.
doctor-forgotten = Visad ovan; en kopia finns kvar i refused-shown i samma mapp.
doctor-not-mended = Gick inte att reparera: { $why }
doctor-request = Ny nyckel efter en förlorad: ber att få läggas till igen
doctor-new-device = Den här datorn skriver nu som { $writer }, som gäst tills en medlem skriver: binder member add { $writer }
    .hint = Anteckningar som väntade har fått nya id under det namnet; varje anteckning säger vilket id den hade.

doctor-new-device-alone = Den här datorn skriver nu som { $writer }, som gäst, och det finns ingen annan medlem som kan lägga till den. Det du skriver sparas, delas och visas, märkt ”gäst”, men räknas inte.
    .hint = Leta efter den gamla nyckeln på andra datorer, USB-minnen och säkerhetskopior. Är den borta: binder init skapar en ny pärm; kopiera över dokumenten och behåll den här för läsning.

doctor-other-owner = Mappen tillhör en annan användare på datorn, så Git läser den inte. Hämta en egen kopia: binder join { TYPED($folder) } NY-MAPP --as NAMN – eller logga in som ägaren, eller be den som sköter datorn göra dig till ägare
doctor-unreadable = En del av kopian går inte att läsa. Låt den här mappen vara och hämta en ny kopia från en annan med binder join
doctor-damaged = { $count ->
        [one] 1 Git-fil är skadad: { $files }.
       *[other] { $count } Git-filer är skadade: { $files }.
    }
doctor-branches-lost = { $count ->
        [one] 1 gren saknas: { $names }.
       *[other] { $count } grenar saknas: { $names }.
    }
doctor-missing = Saknas eller går inte att läsa i den här kopian: { $parts }.
    .hint = Hämta igen från en annan kopia: binder doctor --fix
doctor-settings = Kopians inställningar (.git/config) är andra än dem binder skrev.
doctor-work-tree = Kopians inställningar (.git/config) säger { $settings }, så vanlig Git fungerar inte i mappen. binder fungerar.
doctor-user-settings-line = Dina egna Git-inställningar har ett fel i { $file }, rad { $line }. Kopian fungerar, men serverinställningarna i filen används inte.
doctor-user-settings = Dina egna Git-inställningar går inte att läsa: { $file }. Kopian fungerar, men serverinställningarna i filen används inte.
doctor-outbox-spoiled = { $count ->
        [one] 1 anteckning som väntade på att loggas är skadad på disken. Det som går att läsa visas nedan: logga den igen med binder log add
       *[other] { $count } anteckningar som väntade på att loggas är skadade på disken. Det som går att läsa visas nedan: logga dem igen med binder log add
    }
doctor-some-lost = en del fanns inte i någon kopia som gick att nå.
    .hint = Sätt i ett USB-minne eller ange en annan kopia: binder doctor --fix --from PLATS
doctor-moved = { $count ->
        [one] 1 skadad fil flyttades till .git/binder/damaged: { $files }.
       *[other] { $count } skadade filer flyttades till .git/binder/damaged: { $files }.
    }
doctor-got = { $count ->
        [one] 1 del hämtades igen från { $from }.
       *[other] { $count } delar hämtades igen från { $from }.
    }
doctor-got-here = { $count ->
        [one] 1 del återställdes från filerna i mappen.
       *[other] { $count } delar återställdes från filerna i mappen.
    }
doctor-lost = Fanns inte i någon kopia som gick att nå: { $parts }. Ange en annan kopia, ett USB-minne eller en fil: binder doctor --fix --from PLATS
doctor-part-entries = { $writer }s anteckningar { $from }–{ $to } i { $log }
doctor-part-log = allt { $writer } skrivit i { $log }
doctor-part-path = { $path }
doctor-part-all = allt
doctor-part-earlier = { $count ->
        [one] 1 tidigare version
       *[other] { $count } delar av tidigare versioner
    }
doctor-no-head = Filen .git/HEAD går inte att läsa, kanske efter ett strömavbrott.
doctor-head-elsewhere = Mappen visar grenen { $at } i stället för main.
doctor-branch = Grenen { $name } går inte att läsa. Dess reserv i kopian visar var den var.
doctor-no-device = Den här kopian har ingen nyckel, så den går bara att läsa.
    .hint = Så får du skrivrätt: binder join KÄLLA --as NAMN
doctor-waiting = { $count ->
        [one] 1 anteckning väntar på att läggas in i loggen: { $ids }. Den är säker på den här datorn.
       *[other] { $count } anteckningar väntar på att läggas in i loggen: { $ids }. De är säkra på den här datorn.
    }
doctor-refused = En text som inte loggades finns kvar i { $path }.
doctor-on-desk = Text som skrivs i binder log keep och inte är loggad än, i { $path }. Fortsätt: binder log keep
doctor-refused-bytes = Byte som inte är UTF-8-text loggades inte. De finns kvar i { $path }.
    .hint = Ange teckenkodningen: binder log add - --encoding windows-1252 < { TYPED($path) } – ta sedan bort filen
doctor-barred = { $count ->
        [one] Systemet låter inte binder läsa, ändra eller ta bort { $paths }.
       *[other] Systemet låter inte binder läsa, ändra eller ta bort { $count } filer och mappar i den här kopian: { $paths }.
    }
    .hint = Stäng program som använder filer i .git, eller be den som sköter datorn om åtkomst till mappen; skriv sedan: binder doctor
doctor-lock = Ett program som kraschade lämnade ett lås efter sig: { $path }.
doctor-conflict-copies = { $count ->
        [one] 1 fil i .git är en dubblett gjord av ett annat program och läses inte: { $files }.
       *[other] { $count } filer i .git är dubbletter gjorda av ett annat program och läses inte: { $files }.
    }
    .hint = OneDrive, Dropbox och liknande gör så. Flytta pärmens mapp dit de inte når, och synka med binder sync
doctor-index = Gits index över mappen stämmer inte.
doctor-written-twice = { $count ->
        [one] { $ids } finns två gånger på en sida i den här kopian, så inget som skrivits efter räknas.
       *[other] { $ids } finns två gånger på sidor i den här kopian, så inget som skrivits efter räknas.
    }
    .hint = Reparera: binder doctor --fix
doctor-own-broken = Det som den här kopian skrev efter incheckning { $since } är inte giltigt och räknas inte.
    .hint = Se vad det är: binder aside
doctor-spoiled = { $count ->
        [one] 1 sida i mappen är ändrad: { $paths }. Originalet är orört i Git.
       *[other] { $count } sidor i mappen är ändrade: { $paths }. Originalen är orörda i Git.
    }
doctor-signers = Listan med nycklar för git verify-commit saknas eller är gammal.
doctor-not-written = { $count ->
        [one] 1 fil har ett namn som inte alla datorer tillåter. Den finns i Git men inte i mappen: { $paths }.
       *[other] { $count } filer har namn som inte alla datorer tillåter. De finns i Git men inte i mappen: { $paths }.
    }
doctor-strangers = { $count ->
        [one] 1 fil i mappen läses inte på grund av sitt namn: { $paths }. Se vad som skulle hända med den: binder plan save
       *[other] { $count } filer i mappen läses inte på grund av sina namn: { $paths }. Se vad som skulle hända med dem: binder plan save
    }
doctor-documents = { $count ->
        [one] 1 dokument har fel, och de delarna räknas inte: { $places }. Rätta det i mappen och skriv sedan: binder plan save
       *[other] { $count } dokument har fel, och de delarna räknas inte: { $places }. Rätta dem i mappen och skriv sedan: binder plan save
    }
doctor-clock = Din senaste anteckning är noterad { $noted }, men datorns klocka visar { $now }. Ställ klockan: tiderna i loggen beror på den.

help-doctor = Kontrollera den här kopian och reparera den
    .fix = Reparera det som går; inget du skrivit kastas, och texter som inte loggades visas först
    .from = Hämta skadade delar härifrån också: en annan kopias mapp, ett USB-minne, en server eller en fil
