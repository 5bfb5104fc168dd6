# Det som platser har visat annorlunda än förut

remembered-main = den publicerade sidan (main)
remembered-gone-back = { $name } har gått tillbaka: { $branches } visar mindre än { $seen }, som efter en inläst säkerhetskopia; { $healed ->
        [yes] det som fattades är tillbaka där.
       *[no] allt finns kvar här, men det gick inte att lägga tillbaka där.
    }
    .hint = Har ingen läst in en säkerhetskopia: fråga den som sköter { $name } vad som hänt.
remembered-missing = { $name } saknar { $branches }, som fanns där { $seen }; { $healed ->
        [yes] det som fattades är tillbaka där.
       *[no] allt finns kvar här, men det gick inte att lägga tillbaka där.
    }
    .hint = Fråga den som sköter { $name } vad som hänt.
remembered-emptied = { $name } är tömd: allt som fanns där { $seen } är borta; { $healed ->
        [yes] det som fattades är tillbaka där.
       *[no] allt finns kvar här, men det gick inte att lägga tillbaka där.
    }
    .hint = Fråga den som sköter { $name } vad som hänt.
remembered-replaced = { $name }: under { $branches } ligger nu något som inte hör dit; det lämnas orört och följs inte{ $healed ->
        [yes] , och det rätta ligger bredvid.
       *[no] .
    }
    .hint = Fråga den som sköter { $name } vem som lade det där.
remembered-main-replaced = { $name }: den publicerade sidan (main) har bytts mot en annan historia; { $healed ->
        [yes] det som fanns där är tillbaka.
       *[no] den lämnas orörd och följs inte, och allt ni skrivit finns kvar.
    }
    .hint = Fråga den som sköter { $name } vem som bytte den.
remembered-another-binder = { $name } visar en annan pärm än { $seen }; inget togs in, inget skickades, och allt ni skrivit finns kvar här.
    .hint = Fråga den som sköter { $name } vad som hänt. Är adressen fel: binder remote
remembered-forked = { $writer } har skrivits från två håll sedan { $since }, som efter en klonad disk, en inläst säkerhetskopia eller en stulen nyckel; båda delarna finns kvar och visas.
    .hint = Fråga den som skriver som { $writer }. Finns ingen förklaring: binder member suspend { $writer }
remembered-forked-here = Någon har skrivit som du ({ $writer }) sedan { $since }, som efter en klonad disk, en inläst säkerhetskopia eller en stulen nyckel; båda delarna finns kvar, och du skriver nu som { $here }.
    .hint = Vet du ingen förklaring, be en annan medlem att skriva: binder member suspend { $writer }
remembered-caught-up = Den här kopian var äldre än det du själv skrivit som { $writer }, som efter en inläst säkerhetskopia; { $count ->
        [0] den är nu
        [one] 1 anteckning hämtades från { $name }, och den är nu
       *[other] { $count } anteckningar hämtades från { $name }, och den är nu
    } lika ny.
remembered-withholds = { $name } hade det du lämnade där { $since } och visade det inte för { $who }, som var där senare.
    .hint = Utbyt också på annat sätt, som med ett minne, och fråga den som sköter { $name }.
