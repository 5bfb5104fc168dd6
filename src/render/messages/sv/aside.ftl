aside-none = Inget är lagt åt sidan.
aside-nobody = okänd
aside-rows-more = … och { $count } till: binder aside --json
aside-more = Det finns mer än vad som visas här.
aside-how-to-take = Vet du att något av det stämmer, importera det: binder aside take { $id }
aside-unsigned = Det ligger på en skribents gren på den delade platsen, men ingen av pärmens skribenter har signerat det. Det räknas inte.
aside-unrelated = Det hör till en annan pärm. Inget är importerat.
aside-main-unrelated = Huvudgrenen (main) hör till en annan pärm eller är ofullständig. Den är oförändrad.
aside-main-overfull = Huvudgrenen (main) har eller ändrar fler filer än en pärm får ha. Den är oförändrad.
aside-main-too-many = Huvudgrenen (main) har { $count } ändringar som inte är gjorda med binder, fler än som importeras automatiskt.
aside-pages-by-hand = Sidor i en logg är ändrade för hand. En logg ändras bara av den som skriver den, så det räknas inte. Ändringar i dokument: binder plan proposals
aside-removed = Skrivet som { $writer } efter den anteckning som borttagningen angav. Det visas i loggen, märkt, och räknas inte.
aside-broken-gone = Signerat med { $writer }s nyckel, men { $path } saknas. Den finns kvar i din kopia. Det här, och det som bygger på det, räknas inte.
aside-broken-changed = Signerat med { $writer }s nyckel, men { $path } är ändrad, och en anteckning ändras aldrig. Originalet finns kvar i din kopia. Det här, och det som bygger på det, räknas inte.
aside-broken-number = Signerat med { $writer }s nyckel, men nummer { $number } i { $path } kommer i fel ordning. Det här, och det som bygger på det, räknas inte.
aside-broken-chain = Signerat med { $writer }s nyckel, men nummer { $number } i { $path } följer inte på anteckningen före. Det här, och det som bygger på det, räknas inte.
aside-broken-unreadable = Signerat med { $writer }s nyckel, men { $path } går inte att läsa som anteckningar. Det här, och det som bygger på det, räknas inte.
aside-taken-as = (importerad som { $id })
aside-row-taken = { $id } finns nu i loggen som { $new }
aside-rows-left = { $count ->
        [one] { $ids } gäller medlemmar eller dokument och importerades inte.
       *[other] { $ids } gäller medlemmar eller dokument och importerades inte.
    } Se medlemmarna med binder member och dokumenten med binder plan
aside-documents-taken = Ändringarna i dokument väntar på svar: binder plan proposals
aside-holds-nothing = { $id } innehåller inget som pärmen inte redan har. Den visas inte längre.
aside-source = var lagt åt sidan: { $id }, incheckning { $commit }
aside-unknown = Inget som är lagt åt sidan heter { $id }.
    .hint = Se listan: binder aside
aside-nothing-to-take = I { $id } finns inget att importera, eller så är det redan importerat.
    .hint = Se listan: binder aside
aside-is-another-binders = { $id } hör till en annan pärm och kan inte importeras.
    .hint = Hämta en kopia av den pärmen: binder join PLATS MAPP

help-aside = Lista mottagna ändringar som inte räknas
help-aside-list = Lista allt som är lagt åt sidan, och varför
help-aside-take = Importera något som är lagt åt sidan; varje anteckning läggs in i ditt namn, med källan
    .id = Det id som binder aside visar, eller en enda anteckning, till exempel bo-17
    .examples = binder aside take 1f0c22d9
