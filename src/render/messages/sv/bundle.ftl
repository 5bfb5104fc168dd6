bundle-written = Hela pärmen är skriven till { $file } ({ $size } kB).
bundle-written-since = Det som { $name } saknar är skrivet till { $file } ({ $size } kB).
bundle-how-to-read = Så läses filen in: binder bundle read { TYPED($file) } – eller, utan kopia: binder join { TYPED($file) }
bundle-how-to-read-since = Så läses filen in i en kopia som har resten: binder bundle read { TYPED($file) }
bundle-unshared = { $count ->
        [one] 1 anteckning finns bara i den här kopian tills någon har läst in filen.
       *[other] { $count } anteckningar finns bara i den här kopian tills någon har läst in filen.
    }
bundle-read = { $received ->
        [0] Inget nytt i { $file }.
        [one] Hämtade 1 anteckning från { $file }.
       *[other] Hämtade { $received } anteckningar från { $file }.
    }
bundle-not-there = { $file } finns inte.
    .hint = Kontrollera sökvägen och att USB-minnet sitter i, och försök igen.
bundle-not-one = { $file } är ingen buntfil från binder. Inget lästes in.
    .hint = Be en medlem om en, gjord med: binder bundle write FIL
bundle-too-new = { $file } är skriven av en nyare version av binder. Inget lästes in.
    .hint = Uppdatera binder, eller be avsändaren om en ny fil: binder bundle write FIL
bundle-damaged = { $file } är skadad eller ofullständig. Inget lästes in.
    .hint = Be avsändaren skicka den igen.
bundle-too-big = { $file } är större än en pärm får vara. Inget lästes in.
    .hint = Be avsändaren om en ny fil: binder bundle write FIL
bundle-lacks = { $file } bygger på anteckningar som den här kopian inte har. Inget lästes in.
    .hint = Be avsändaren om en komplett fil, skriven utan --since.
bundle-of-another = { $file } innehåller en annan pärm. Inget lästes in.
    .hint = Hämta en kopia av den: binder join { TYPED($file) } MAPP
bundle-nothing-new = { $name } har redan allt. Ingen fil skrevs.
    .hint = Skriv hela pärmen: binder bundle write FIL
bundle-since-whom = Den här kopian känner inte till någon delad plats eller skribent som heter { $name }.
    .hint = Se namnen: binder copies
bundle-in-the-way = { $file } finns redan och är något annat. Den är oförändrad.
    .hint = Välj ett annat namn.
bundle-holds-more = { $file } har anteckningar som den här kopian inte har. Den är oförändrad.
    .hint = Läs in den först: binder bundle read { TYPED($file) }
bundle-no-folder = Mappen { $folder } finns inte.
    .hint = Kontrollera sökvägen och att USB-minnet sitter i, och försök igen.
bundle-no-place = { $place } är en buntfil, och det går inte att synka med en fil.
    .hint = Läs in den: binder bundle read { TYPED($place) }

help-bundle = Skicka pärmen som en fil, med e-post eller USB-minne
help-bundle-write = Skriv hela pärmen till en fil

    Filen är en vanlig Git-bunt: även git clone FIL läser den. Om båda kan skriva på USB-minnet, använd det som delad plats i stället: binder remote add usb MAPP
    .file = Filen att skriva, till exempel parm.bundle
    .since = Bara det som den här platsen eller skribenten saknar, såvitt kopian vet
    .examples = binder bundle write /media/usb/parm.bundle
        binder bundle write /media/usb/till-bo.bundle --since bo
help-bundle-read = Läs in det som är nytt från en buntfil

    En fil som är skadad eller hör till en annan pärm nekas. Samma fil kan läsas in hur många gånger som helst.
    .file = Filen att läsa in
    .examples = binder bundle read /media/usb/parm.bundle
