tour-title = En øvelse på et minut
tour-welcome = Tre personer har hver sin computer, her som hver sin filmappe i { $folder }. Alt, du ser, sker rigtigt, men uden net, og intet andet på computeren ændres.
tour-begin = Anna opretter en beredskabsmappe ud fra en skabelon og et fælles sted i en delt filmappe.
tour-join = Bo og Cecilia henter hver en hel kopi. De kan skrive med det samme som gæster.
tour-let-in = Anna godkender dem som medlemmer. Det kræver kun ét medlem.
tour-incident = Nettet er nede
tour-open = Der sker noget. Anna åbner en hændelse, her som øvelse, og de andre henter den.
tour-offline = Cecilia mister nettet. Hun skriver i loggen som sædvanlig. Notatet får et nummer og er gemt på hendes computer; kun synkroniseringen fejler.
tour-row-cecilia = Alarm i serverrum 2. Jeg er på stedet
tour-meanwhile = Imens skriver Anna og Bo hver for sig. Ingen skal vente.
tour-row-anna = Leverandøren bekræfter afbrydelsen
tour-action-anna = Send driftsmeddelelse
tour-row-bo = Supporten har fået henvendelser fra fire universiteter
tour-stick = Cecilia synkroniserer med et USB-stik. Bo tager imod det, synkroniserer med det fælles sted og lægger det nye på USB-stikket.
tour-log = Alle har nu den samme log i den rækkefølge, det skete, og hvert notat viser, hvem der har skrevet det.
tour-contacts = Kontaktlisten kan altid læses. Cecilia har stadig ikke net.
tour-nothing-lost = { $count ->
        [one] Alle tre kopier har det samme notat. Intet er gået tabt.
       *[other] Alle tre kopier har de samme { $count } notater. Intet er gået tabt.
    }
tour-look = De tre kopier findes stadig:
tour-next = Prøv selv: binder -C { TYPED($folder) } status – slet filmappen, når du er færdig. Opret en rigtig beredskabsmappe: binder init FILMAPPE --as NAVN – eller hent en: binder join STED --as NAVN
tour-stumbled = Øvelsen stoppede ved { $command }: { $what }
    .hint = Prøv i en anden filmappe: binder tour NY-FILMAPPE
tour-folder-not-empty = Filmappen { $folder } er ikke tom.
    .hint = Vælg en ny: binder tour NY-FILMAPPE

help-tour = Prøv programmet i en kort øvelse med tre personer
    .dir = Filmappen, der oprettes, eller en tom filmappe [standard: binder-tour]
    .examples = binder tour
