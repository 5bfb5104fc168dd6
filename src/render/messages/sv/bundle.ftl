bundle-written = Hela pärmen ligger i { $file } ({ $size } kB).
bundle-written-since = Det som { $name } saknar ligger i { $file } ({ $size } kB).
bundle-how-to-read = Den som får filen skriver binder bundle read { TYPED($file) }, eller utan kopia: binder join { TYPED($file) }
bundle-how-to-read-since = Den som får filen, och har resten sedan tidigare, skriver: binder bundle read { TYPED($file) }
bundle-unshared = { $count ->
        [one] 1 anteckning finns bara här tills någon har läst filen.
       *[other] { $count } anteckningar finns bara här tills någon har läst filen.
    }
bundle-read = { $received ->
        [0] Inget nytt kom från { $file }.
        [one] 1 ny anteckning kom från { $file }.
       *[other] { $received } nya anteckningar kom från { $file }.
    }
bundle-not-there = { $file } finns inte.
    .hint = Sitter minnet i, och stämmer sökvägen? Försök sedan igen.
bundle-not-one = { $file } är ingen fil som en pärm har skrivits till. Inget lästes in.
    .hint = Be den som har pärmen om en: binder bundle write FIL
bundle-too-new = { $file } är skriven på ett sätt som den här versionen inte kan. Inget lästes in.
    .hint = Be avsändaren om en ny, skriven med: binder bundle write FIL
bundle-damaged = { $file } är skadad eller inte hel. Inget lästes in.
    .hint = Be avsändaren skicka den igen.
bundle-too-big = { $file } är större än någon pärm. Inget lästes in.
    .hint = Be avsändaren om en ny, skriven med: binder bundle write FIL
bundle-lacks = { $file } bygger på något som den här kopian inte har. Inget lästes in.
    .hint = Be avsändaren om en hel fil, skriven utan --since.
bundle-of-another = I { $file } ligger en annan pärm. Inget lästes in.
    .hint = En egen kopia av den gör du med: binder join { TYPED($file) } MAPP
bundle-nothing-new = Det finns inget som { $name } saknar. Ingen fil skrevs.
    .hint = Hela pärmen får du med: binder bundle write FIL
bundle-since-whom = Ingen plats och ingen som skriver heter { $name }, så vitt man vet här.
    .hint = Se namnen: binder copies
bundle-in-the-way = { $file } finns redan och är något annat. Den rördes inte.
    .hint = Välj ett annat namn.
bundle-holds-more = I { $file } ligger något som den här kopian inte har. Den rördes inte.
    .hint = Läs in den först: binder bundle read { TYPED($file) }
bundle-no-folder = Mappen { $folder } finns inte.
    .hint = Sitter minnet i, och stämmer sökvägen? Försök sedan igen.
bundle-no-place = { $place } är en fil med en pärm i, och i den kan ingenting läggas till.
    .hint = Läs in den: binder bundle read { TYPED($place) }

help-bundle = Pärmen som en enda fil, för e-post och minnen.
help-bundle-write = Skriv hela pärmen till en fil som kan mejlas eller bäras.

    Filen är en vanlig Git-bunt: även git clone FIL läser den. Ett minne där båda kan skriva är bättre som plats: binder remote add.
    .file = Filen, till exempel parm.bundle.
    .since = Bara det som den här platsen eller skribenten saknar, så vitt man vet här.
    .examples = binder bundle write parm.bundle
        binder bundle write till-bo.bundle --since bo
help-bundle-read = Läs in det nya från en sådan fil.

    Det som är skadat eller hör till en annan pärm läses inte in. Samma fil kan läsas hur många gånger som helst.
    .file = Filen.
    .examples = binder bundle read /media/usb/parm.bundle
