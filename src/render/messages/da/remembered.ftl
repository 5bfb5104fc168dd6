# Det som steder har vist anderledes end før

remembered-main = hovedgrenen (main)
remembered-gone-back = { $name } er sat tilbage: { $branches } indeholder mindre end { $seen }, som når en sikkerhedskopi er gendannet, eller et USB-stik er trukket ud under skrivning; { $healed ->
        [yes] det manglende er lagt tilbage.
       *[no] alt er gemt her, men det manglende kunne ikke lægges tilbage.
    }
    .hint = Er det ingen af delene, så spørg den, der driver { $name }, hvad der er sket.
remembered-missing = { $name } mangler { $branches }, som var der { $seen }; { $healed ->
        [yes] det manglende er lagt tilbage.
       *[no] alt er gemt her, men det manglende kunne ikke lægges tilbage.
    }
    .hint = Spørg den, der driver { $name }, hvad der er sket.
remembered-emptied = { $name } er tømt. Alt, der var der { $seen }, er slettet; { $healed ->
        [yes] det er lagt tilbage.
       *[no] alt er gemt her, men det kunne ikke lægges tilbage.
    }
    .hint = Spørg den, der driver { $name }, hvad der er sket.
remembered-replaced = { $name }: { $branches } er erstattet af noget fremmed, som ikke hentes{ $healed ->
        [yes] . Den rigtige version ligger ved siden af.
       *[no] .
    }
    .hint = Spørg den, der driver { $name }, hvem der har gjort det.
remembered-main-replaced = { $name }: hovedgrenen (main) er erstattet af en anden historik; { $healed ->
        [yes] den rigtige er lagt tilbage.
       *[no] den hentes ikke, og alt, I har skrevet, er gemt her.
    }
    .hint = Spørg den, der driver { $name }, hvem der har gjort det.
remembered-another-binder = { $name } indeholder en anden beredskabsmappe end { $seen }. Intet er hentet eller sendt. Alt, I har skrevet, er gemt her.
    .hint = Spørg den, der driver { $name }, hvad der er sket. Er adressen forkert: binder remote
remembered-forked = { $writer } er brugt fra to computere siden { $since }, som efter en klonet disk, en gendannet sikkerhedskopi eller en stjålet nøgle. Begges notater er bevaret og vises.
    .hint = Spørg den, der skriver som { $writer }. Er der ingen forklaring: binder member suspend { $writer }
remembered-forked-here = Nogen har skrevet som dig ({ $writer }) siden { $since }, som efter en klonet disk, en gendannet sikkerhedskopi eller en stjålet nøgle. Begges notater er bevaret, og du skriver nu som { $here }.
    .hint = Kender du ikke forklaringen, så bed et andet medlem skrive: binder member suspend { $writer }
remembered-caught-up = Kopien var ældre end det, du selv har skrevet som { $writer }, som efter en gendannet sikkerhedskopi; { $count ->
        [0] den er nu
        [one] 1 notat er hentet fra { $name }, og den er nu
       *[other] { $count } notater er hentet fra { $name }, og den er nu
    } opdateret.
remembered-withholds = { $name } modtog dine notater { $since }, men viste dem ikke til { $who }, som synkroniserede senere.
    .hint = Synkronisér også på en anden måde, for eksempel med et USB-stik, og spørg den, der driver { $name }.
