# Det som platser har visat annorlunda än förut

remembered-main = huvudgrenen (main)
remembered-gone-back = { $name } har gått tillbaka i tiden: { $branches } har nu mindre än { $seen }, som när en säkerhetskopia har lästs in eller ett USB-minne dragits ut under skrivning; { $healed ->
        [yes] det som saknades har skickats igen.
       *[no] allt finns kvar i den här kopian, men det gick inte att skicka igen.
    }
    .hint = Om inget av detta har hänt: fråga den som sköter { $name } vad som har hänt.
remembered-missing = { $name } saknar { $branches }, som fanns där { $seen }; { $healed ->
        [yes] det som saknades har skickats igen.
       *[no] allt finns kvar i den här kopian, men det gick inte att skicka igen.
    }
    .hint = Fråga den som sköter { $name } vad som har hänt.
remembered-emptied = { $name } är tömd: allt som fanns där { $seen } är borta; { $healed ->
        [yes] det som saknades har skickats igen.
       *[no] allt finns kvar i den här kopian, men det gick inte att skicka igen.
    }
    .hint = Fråga den som sköter { $name } vad som har hänt.
remembered-replaced = { $name }: { $branches } har ersatts med något som inte hör dit; det används inte{ $healed ->
        [yes] , och rätt innehåll har skickats bredvid.
       *[no] .
    }
    .hint = Fråga den som sköter { $name } vem som lade det där.
remembered-main-replaced = { $name }: huvudgrenen (main) har ersatts med en annan historik; { $healed ->
        [yes] den är återställd.
       *[no] den används inte, och allt ni har skrivit finns kvar i den här kopian.
    }
    .hint = Fråga den som sköter { $name } vem som ersatte den.
remembered-another-binder = { $name } innehåller en annan pärm än { $seen }. Inget har hämtats eller skickats, och allt ni har skrivit finns kvar i den här kopian.
    .hint = Fråga den som sköter { $name } vad som har hänt. Är adressen fel: binder remote
remembered-forked = Loggen för { $writer } har delat sig sedan { $since }, som efter en klonad disk, en återläst säkerhetskopia eller en stulen nyckel; båda delarna finns kvar och visas.
    .hint = Fråga den som skriver som { $writer } – finns ingen förklaring: binder member suspend { $writer }
remembered-forked-here = Någon annan har skrivit i ditt namn ({ $writer }) sedan { $since }, som efter en klonad disk, en återläst säkerhetskopia eller en stulen nyckel; båda delarna finns kvar, och du skriver nu som { $here }.
    .hint = Kan du inte förklara det, be en annan medlem skriva: binder member suspend { $writer }
remembered-caught-up = Den här kopian var äldre än det du har skrivit som { $writer }, som efter en återläst säkerhetskopia; { $count ->
        [0] den är nu
        [one] 1 anteckning hämtades från { $name }, och den är nu
       *[other] { $count } anteckningar hämtades från { $name }, och den är nu
    } uppdaterad.
remembered-withholds = { $name } tog emot dina anteckningar { $since } men visade dem inte för { $who }, som synkade senare.
    .hint = Synka på ett annat sätt också, till exempel med ett USB-minne, och fråga den som sköter { $name }.
