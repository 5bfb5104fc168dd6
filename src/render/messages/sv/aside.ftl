aside-none = Inget är lagt åt sidan.
aside-nobody = okänd
aside-rows-more = … och { $count } till: binder aside --json
aside-more = Det finns mer än vad som visas här.
aside-how-to-take = Vet du att något av det stämmer, ta in det: binder aside take { $id }
aside-unsigned = Det ligger bland någons anteckningar på platsen ni utbyter med, men ingen som skriver i pärmen har skrivit under. Det räknas inte.
aside-unrelated = Det har en annan början än er pärm och hör inte hit. Inget därifrån är taget.
aside-main-unrelated = Den publicerade sidan (main) har en annan början än er pärm, eller saknar delar. Den lämnas som den är.
aside-main-overfull = Den publicerade sidan (main) har eller ändrar fler filer än någon pärm. Den lämnas orörd.
aside-main-too-many = Den publicerade sidan (main) bär { $count } ändringar gjorda på annat sätt än med binder, fler än vad som tas in av sig självt.
aside-pages-by-hand = Här är sidor i en logg ändrade för hand. En logg ändras bara av den som skriver den, så det räknas inte. Vad som ändrats i dokument visar: binder plan proposals
aside-removed = Skrivet med { $writer } efter den punkt som borttagningen angav. Det står i loggen, märkt, och räknas inte.
aside-broken-gone = { $writer } har skrivit under, men { $path }, som fanns förut, är borta. Det som stod står kvar här. Det här, och det som bygger på det, räknas inte.
aside-broken-changed = { $writer } har skrivit under, men { $path } är ändrad, och en anteckning ändras aldrig. Det som stod står kvar här. Det här, och det som bygger på det, räknas inte.
aside-broken-number = { $writer } har skrivit under, men i { $path } saknas nummer { $number } på sin plats. Det här, och det som bygger på det, räknas inte.
aside-broken-chain = { $writer } har skrivit under, men i { $path } hänger nummer { $number } inte ihop med det som stod före. Det här, och det som bygger på det, räknas inte.
aside-broken-unreadable = { $writer } har skrivit under, men { $path } går inte att läsa som anteckningar. Det här, och det som bygger på det, räknas inte.
aside-taken-as = (intagen som { $id })
aside-row-taken = { $id } står nu i loggen som { $new }
aside-rows-left = { $count ->
        [one] { $ids } gäller medlemmar eller dokument och togs inte in.
       *[other] { $ids } gäller medlemmar eller dokument och togs inte in.
    } Vem som är medlem: binder member. Vad som står i ett dokument: binder plan.
aside-documents-taken = Det som ändrats i dokument väntar på svar: binder plan proposals
aside-holds-nothing = { $id } innehåller inget som pärmen inte redan har. Den visas inte längre.
aside-source = var lagt åt sidan: { $id }, incheckning { $commit }
aside-unknown = Inget som är lagt åt sidan heter { $id }.
    .hint = Se vad som finns: binder aside
aside-nothing-to-take = I { $id } finns inget som kan tas in, eller så är det redan intaget.
    .hint = Se vad som finns: binder aside
aside-is-another-binders = { $id } hör till en annan pärm och kan inte tas in i den här.
    .hint = En egen kopia av den andra gör du med: binder join PLATS MAPP

help-aside = Vad som kommit hit och inte räknas: osignerat, ändrat i efterhand, skrivet efter en borttagning.
help-aside-list = Visa allt som är lagt åt sidan, och varför.
help-aside-take = Ta in något därifrån. Varje rad blir en egen anteckning i ditt namn, med källan angiven.
    .id = Siffrorna som binder aside visar, eller en enda rad, till exempel bo-17.
    .examples = binder aside take 1f0c22d9
