# Det som steder har vist anderledes end før

remembered-main = den offentliggjorte side (main)
remembered-gone-back = { $name } er gået tilbage: { $branches } viser mindre end { $seen }, som efter en indlæst sikkerhedskopi; { $healed ->
        [yes] det, der manglede, er tilbage dér.
       *[no] alt er stadig her, men det kunne ikke lægges tilbage dér.
    }
    .hint = Har ingen indlæst en sikkerhedskopi: spørg den, der passer { $name }, hvad der er sket.
remembered-missing = { $name } mangler { $branches }, som var der { $seen }; { $healed ->
        [yes] det, der manglede, er tilbage dér.
       *[no] alt er stadig her, men det kunne ikke lægges tilbage dér.
    }
    .hint = Spørg den, der passer { $name }, hvad der er sket.
remembered-emptied = { $name } er tømt: alt, der var der { $seen }, er væk; { $healed ->
        [yes] det, der manglede, er tilbage dér.
       *[no] alt er stadig her, men det kunne ikke lægges tilbage dér.
    }
    .hint = Spørg den, der passer { $name }, hvad der er sket.
remembered-replaced = { $name }: under { $branches } ligger nu noget, der ikke hører til dér; det røres ikke og følges ikke{ $healed ->
        [yes] , og det rigtige ligger ved siden af.
       *[no] .
    }
    .hint = Spørg den, der passer { $name }, hvem der lagde det der.
remembered-main-replaced = { $name }: den offentliggjorte side (main) er skiftet ud med en anden historik; { $healed ->
        [yes] det, der var der, er tilbage.
       *[no] den røres ikke og følges ikke, og alt, I har skrevet, er her stadig.
    }
    .hint = Spørg den, der passer { $name }, hvem der skiftede den.
remembered-another-binder = { $name } viser et andet ringbind end { $seen }; intet blev hentet, intet blev sendt, og alt, I har skrevet, er her stadig.
    .hint = Spørg den, der passer { $name }, hvad der er sket. Er adressen forkert: binder remote
remembered-forked = { $writer } er skrevet fra to sider siden { $since }, som efter en klonet disk, en indlæst sikkerhedskopi eller en stjålet nøgle; begge dele er bevaret og vises.
    .hint = Spørg den, der skriver som { $writer }. Er der ingen forklaring: binder member suspend { $writer }
remembered-forked-here = Nogen har skrevet som dig ({ $writer }) siden { $since }, som efter en klonet disk, en indlæst sikkerhedskopi eller en stjålet nøgle; begge dele er bevaret, og du skriver nu som { $here }.
    .hint = Kender du ingen forklaring, så bed et andet medlem om at skrive: binder member suspend { $writer }
remembered-caught-up = Denne kopi var ældre end det, du selv har skrevet som { $writer }, som efter en indlæst sikkerhedskopi; { $count ->
        [0] den er nu
        [one] 1 notat blev hentet fra { $name }, og den er nu
       *[other] { $count } notater blev hentet fra { $name }, og den er nu
    } lige så ny.
remembered-withholds = { $name } havde det, du afleverede { $since }, og viste det ikke til { $who }, som var der senere.
    .hint = Udveksl også på en anden måde, for eksempel med et USB-stik, og spørg den, der passer { $name }.
