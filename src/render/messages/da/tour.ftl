tour-title = En øvelse på et minut
tour-welcome = Tre personer med hver sin computer, som her er hver sin filmappe i { $folder }. Alt, der vises, sker i virkeligheden, uden net og uden at noget andet på computeren ændres.
tour-begin = Anna laver en mappe ud fra en udfyldt skabelon, og en delt filmappe, hvor kopier kan mødes.
tour-join = Bo og Cecilia henter hver sin hele kopi derfra. De må skrive med det samme, som gæster.
tour-let-in = Anna lukker dem ind. Ét medlem er nok: en krise venter ikke på to.
tour-incident = Nettet er nede
tour-open = Noget sker. Anna åbner en hændelse, her som øvelse, og alle henter den.
tour-offline = Cecilia mister nettet. Hun skriver i loggen som altid: linjen får sit nummer og er i sikkerhed på hendes computer. Det er kun udvekslingen, der ikke når frem.
tour-row-cecilia = Alarmen går i serverrum 2, jeg er på stedet
tour-meanwhile = Imens skriver Anna og Bo hver for sig. Ingen skal vente på nogen.
tour-row-anna = Leverandøren bekræfter afbrydelsen
tour-action-anna = Send driftsmeddelelse
tour-row-bo = Supporten har fået spørgsmål fra fire universiteter
tour-stick = Cecilia lægger det, hun har skrevet, på en USB-nøgle. Bo tager imod den, bringer det videre til den delte filmappe og får det nye med tilbage.
tour-log = Nu har alle den samme log, i den rækkefølge det skete, og hver linje siger, hvem der skrev den.
tour-contacts = Telefonlisten kan altid læses. Cecilia har stadig intet net.
tour-nothing-lost = { $count ->
        [one] Alle tre kopier har den samme linje. Intet gik tabt.
       *[other] Alle tre kopier har de samme { $count } linjer. Intet gik tabt.
    }
tour-look = Alt ligger der stadig, så det kan ses efter. De tre kopier:
tour-next = Prøv selv: binder -C { TYPED($folder) } status. Slet filmappen, når du er færdig. En rigtig mappe begynder med: binder init eller binder join
tour-stumbled = Øvelsen kom ikke forbi { $command }: { $what }
    .hint = Prøv i en anden filmappe: binder tour NYMAPPE
tour-folder-not-empty = Filmappen { $folder } er ikke tom.
    .hint = Vælg en ny: binder tour NYMAPPE

help-tour = Gå gennem en kort øvelse med tre personer i en egen filmappe; en af dem er uden net.
    .dir = Filmappen, ny eller tom; ellers binder-tour.
    .examples = binder tour
