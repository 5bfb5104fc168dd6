
copies-done = { $name }: { $received ->
        [0] inget nytt
        [one] 1 ny anteckning
       *[other] { $received } nya anteckningar
    } hit, { $sent ->
        [0] inget nytt
        [one] 1 ny anteckning
       *[other] { $sent } nya anteckningar
    } dit.
copies-offline = { $name }: { $place } går inte att nå. Allt du skrivit finns kvar här.
    .hint = Se efter nätet, eller om minnet sitter i, och skriv: binder sync { TYPED($name) }
copies-no-ssh = { $name }: { $place } nås med ssh, och det programmet finns inte på den här datorn.
    .hint = Installera OpenSSH, och skriv sedan: binder sync { TYPED($name) }
copies-timeout = { $name }: { $place } svarar inte. Allt du skrivit finns kvar här.
    .hint = Försök igen om en stund: binder sync { TYPED($name) }
copies-unknown-host = { $name }: nyckeln hos { $place } är okänd här, så inget skickades. Allt du skrivit finns kvar här.
    .hint = Fråga den som sköter servern efter nyckelns fingeravtryck. Skriv { $command }, jämför, och svara yes om det stämmer.
copies-wrong-key = { $name }: { $place } visar en annan nyckel än förut; det kan vara någon som utger sig för att vara den. Inget skickades.
    .hint = Fråga den som sköter servern. Är nyckeln bytt på riktigt, glöm den gamla: { $command }
copies-wrong-certificate = { $name }: certifikatet hos { $place } går inte att lita på. Inget skickades.
    .hint = Fråga den som sköter servern. Har ni en egen utfärdare: { $command }
copies-needs-login = { $name }: { $place } släpper inte in dig. Allt du skrivit finns kvar här.
    .hint = Pröva din inloggning: { $command }
copies-needs-password = { $name }: { $place } vill ha ett annat namn och lösenord. Allt du skrivit finns kvar här.
    .hint = Skriv binder remote remove { TYPED($name) } och sedan binder remote add { TYPED($name) } { TYPED("https://NAMN:LÖSENORD@", $rest) }
copies-refused = { $name }: { $place } tog inte emot det du skrivit. Allt finns kvar här.
    .hint = Fråga den som sköter platsen om du får skriva där, och skriv sedan: binder sync { TYPED($name) }
copies-read-only = { $name }: { $place } går bara att läsa. Det nya därifrån är hämtat, och allt du skrivit finns kvar här.
copies-main-refused = { $name }: anteckningarna kom fram; den publicerade sidan (main) flyttas av någon annan.
    .hint = Se vem som har vad: binder copies
copies-no-space = { $name }: det är fullt i { $place }. Allt du skrivit finns kvar här.
    .hint = Be den som sköter platsen att göra rum, och skriv sedan: binder sync { TYPED($name) }
copies-not-a-binder = { $name }: i { $place } ligger inte den här pärmen. Inget hämtades.
    .hint = Se efter om adressen stämmer: binder remote
copies-said = Svaret därifrån: { $said }
copies-fetching = hämtar { $done } av { $all }
copies-sending = skickar { $done } av { $all }
copies-unencrypted = { $place } är en öppen förbindelse som andra kan läsa.
    .hint = Ange den skyddade adressen: { $secure }
copies-no-such-way = { $place } nås med { $way }, och det kan inte binder.
    .hint = Ange en sökväg, eller en adress som börjar med ssh:// eller https://
copies-ignored = Ändrat där utan binder och större än något dokument, så det föreslås inte ens: { $what }{ $more ->
    [0] {""}
   *[other] {" "}och { $more } till
}
copies-set-aside = { $count ->
        [one] 1 sak därifrån räknas inte och är lagd åt sidan.
       *[other] { $count } saker därifrån räknas inte och är lagda åt sidan.
    }
    .hint = Se vad, och varför: binder aside
copies-unshared = { $count ->
        [0] Allt du skrivit finns hos fler än dig.
        [one] 1 anteckning finns bara i den här kopian.
       *[other] { $count } anteckningar finns bara i den här kopian.
    }
copies-busy = Ett annat program arbetar i den här kopian.
    .hint = Vänta ett ögonblick och försök igen.
copies-busy-by = Ett annat binder-kommando arbetar i den här kopian: process { $process }, sedan { $since }.
    .hint = Vänta tills det är klart och försök igen.
copies-moved = Ett annat program skrev i den här kopian i samma ögonblick.
    .hint = Försök igen.
copies-crowded = För många program hämtar till den här kopian samtidigt.
    .hint = Vänta ett ögonblick och försök igen.
copies-out-of-place = { $id } följer inte på det som den här kopian har skrivit hittills.
    .hint = Se vad som är fel: binder doctor
copies-own-broken = En sida i den här kopian håller inte, och inget kan läggas till efter den. Det som skrivs sparas i den här datorn.
    .hint = Laga den: binder doctor --fix
copies-no-remote = Den här kopian har ingen plats att utbyta med.
    .hint = Lägg till en: binder remote add NAMN PLATS
copies-unknown-remote = Det finns ingen plats som heter { $name }.
    .hint = Menade du: { $nearest }
copies-unknown-remote-none-near = Det finns ingen plats som heter { $name }.
    .hint = Se vilka som finns: binder remote
copies-not-a-remote-name = { $name } kan inte vara namn på en plats: små bokstäver a till z, siffror, bindestreck.
    .hint = Skriv till exempel: binder remote add usb /media/usb/parm.git
copies-remote-taken = Det finns redan en plats som heter { $name }.
    .hint = Ta bort den först: binder remote remove { TYPED($name) }
copies-remote-known = Kopian känner redan till { $place }: platsen heter { $name }.
    .hint = Utbyt med den: binder sync { TYPED($name) }. För ett annat namn, ta först bort det: binder remote remove { TYPED($name) }
copies-failed-here = { $name }: den här kopian kunde inte göra sin del. { $why }
    .hint = När det är åtgärdat, skriv: binder sync { TYPED($name) }
copies-none-yet = Den här kopian har ingen plats att utbyta med. Lägg till en: binder remote add NAMN PLATS
copies-column-name = Namn
copies-column-place = Plats
copies-remote-added = { $name } är tillagd: { $place }. Utbyt nu med: binder sync { TYPED($name) }
copies-remote-removed = { $name } är borttagen här. Det som ligger där rörs inte.

# Det som fick ligga kvar, för att det går över en gräns för vad som tas emot från andra

copies-main-left = { $name }: anteckningarna kom fram. Den publicerade sidan (main) där lämnas orörd{ $beside ->
        [yes] ; det som gäller ligger bredvid, på grenen published.
       *[no] .
    }
    .hint = Den som sköter platsen ställer tillbaka main: git push --force { TYPED($name) } { $commit }:main
copies-left-bytes = { $name }: { $branch } får ligga kvar: där kommer mer än { $most } MiB. Allt annat kom.
    .hint = Fråga den som skriver där vad det är. Är det rätt: gör plats på disken, eller höj fetch-mib under limits i binder.yaml, och skriv: binder sync { TYPED($name) }
copies-left-objects = { $name }: { $branch } får ligga kvar: där kommer mer än { $most } objekt. Allt annat kom.
    .hint = Fråga den som skriver där vad det är. Är det rätt: höj fetch-objects under limits i binder.yaml och skriv: binder sync { TYPED($name) }
copies-left-object = { $name }: { $branch } får ligga kvar: en enda fil i den är större än { $most } MiB. Allt annat kom.
    .hint = Fråga den som skriver där vad det är. Är det rätt: höj object-mib under limits i binder.yaml och skriv: binder sync { TYPED($name) }
copies-left-shape = { $name }: { $branch } får ligga kvar: mapparna i den är djupare eller fullare än i någon pärm. Allt annat kom.
    .hint = Fråga den som skriver där vad det är. Se vem som har vad: binder copies
copies-left-damaged = { $name }: { $branch } får ligga kvar: en del av den saknas eller är skadad. Allt annat kom.
    .hint = Hämta den från ett annat ställe: binder sync. Se vem som har vad: binder copies
copies-left-unrelated = { $name }: { $branch } får ligga kvar: den har en annan början än den här pärmen. Allt annat kom.
    .hint = Fråga den som sköter platsen vad det är.
copies-left-branches = { $name }: { $left ->
        [one] 1 gren får
       *[other] { $left } grenar får
    } ligga kvar: fler än { $most } tas inte emot. De som är kända här kom.
    .hint = Fråga den som sköter platsen vad de är. Är de rätt: höj fetch-branches under limits i binder.yaml och skriv: binder sync { TYPED($name) }
copies-left-commits = { $name }: den publicerade sidan (main) där har { $count } ändringar gjorda utanför programmet, fler än som tas upp av sig självt. Den får ligga kvar; allt annat kom.
    .hint = Fråga den som gjorde dem. Spara själv det som är rätt: binder plan save
copies-left-documents = { $name }: den publicerade sidan (main) där har fler filer än någon pärm. Den får ligga kvar; allt annat kom.
    .hint = Fråga den som lade dit dem, och be att få bort dem.
copies-left-removed = { $name }: { $branch } får ligga kvar: den som skriver där är borttagen, och inget av det räknas.
    .hint = Är det någon annan som skriver där nu: be om ett nytt namn, till exempel binder join PLATS --as NAMN2
copies-left-newcomer = { $name }: { $branch } får ligga kvar: den som skriver där är gäst, och av en gäst tas högst { $commits } ändringar och { $most } MiB bilagor emot. Allt annat kom.
    .hint = Är det en av er: be om en ny kopia, binder join PLATS --as { $free }, och släpp in den innan något läggs till: binder member add { $free }
copies-left-guest = { $name }: { $branch } får ligga kvar: den som skriver där är gäst, och av en gäst tas högst { $commits } ändringar och { $most } MiB bilagor emot. Allt annat kom.
    .hint = Är det en av er: binder member add { $writer }. Är det inte det: binder member remove { $writer }
copies-left-guests = { $name }: { $branch } får ligga kvar: gästerna där har tillsammans mer än som tas emot. Allt annat kom.
    .hint = Se vilka de är med binder member list, och släpp in eller ta bort dem: binder member add NAMN, binder member remove NAMN
copies-guests-kept-back = { $name }: { $count ->
        [one] 1 gäst förs
       *[other] { $count } gäster förs
    } inte vidare dit: högst { $most } förs vidare. Det de skrev finns här.
    .hint = Se vilka de är med binder member list, och släpp in eller ta bort dem: binder member add NAMN, binder member remove NAMN

copies-watching = Utbyter nu och sedan med { $seconds ->
        [one] en sekunds
       *[other] { $seconds } sekunders
    } mellanrum. Avsluta med Ctrl-C.
copies-watch-pause = Mellanrummet är antal sekunder, från 1 till 86400.
    .hint = Skriv till exempel: binder sync --watch 60

help-sync = Utbyt med de andra kopiorna.
    .remotes = Platser att utbyta med; annars alla.
    .strict = Räkna det också som ofullbordat när bara den publicerade sidan inte kunde flyttas.
    .watch = Utbyt om och om igen med så här många sekunders mellanrum, till Ctrl-C. Säger bara det som är nytt.
    .examples = binder sync usb
        binder sync --watch 60
help-remote = Platser som den här kopian utbyter med.
help-remote-list = Visa platserna.
help-remote-add = Lägg till en plats; en tom mapp görs till mötesplats.
    .name = Kort namn på platsen.
    .place = En mapp, ett USB-minne, en annan kopias mapp, eller en server (ssh:// eller https://).
    .examples =
        binder remote add usb /media/usb/parm.git
        binder remote add hub ssh://hub.ladok.example/srv/parm.git
help-remote-remove = Ta bort en plats här.
    .name = Platsens namn.
copies-not-a-document = { $path } kan inte vara ett dokument i en pärm: bara a till z, siffror, punkt och bindestreck.
    .hint = Ge filen ett enklare namn.

copies-deed-accepted = { $path }: ändring av ’{ $author }’, utan underskrift, godtagen
copies-deed-let-in = { $path }: ändring av { $author } från före medlemskapet, godtagen
copies-deed-merged = { $path }: två versioner sammanförda rad för rad
# Vem som har vad

copies-safe = Allt du skrivit finns också hos { $holders }.
copies-only-here = { $count ->
        [one] 1 anteckning som du skrivit finns, så vitt man vet här, bara i den här kopian. Dela den: binder sync
       *[other] { $count } anteckningar som du skrivit finns, så vitt man vet här, bara i den här kopian. Dela dem: binder sync
    }
copies-alone = Ingen annan kopia är känd: allt du skrivit finns bara här. Ge kopior en plats att mötas: binder remote add NAMN PLATS
copies-the-place = platsen { $name }
copies-this-one = den här
copies-guest = gäst
copies-suspended = under utredning
copies-removed = borttagen
copies-confirmed = bekräftat { $date }
copies-never-seen = inte nådd än
copies-does-not-count = räknas inte, se binder sync
copies-heard = hörd { $at } via { $name }
copies-held = { $held } av { $all }
copies-lacks = { $count } från { $writer }
copies-column-copy = Kopia
copies-column-holds = Har
copies-column-lacks = Saknar
copies-column-since = Känt sedan
copies-goal-reached = { $title }: minst { $copies } kopior på { $places } platser, uppnått sedan { $since }.
copies-goal-missing = { $title }: minst { $copies } kopior på { $places } platser, det fattas { $what }.
copies-goal-lacks-copies = { $count ->
        [one] en kopia
       *[other] { $count } kopior
    }
copies-goal-lacks-places = { $count ->
        [one] en plats
       *[other] { $count } platser
    }
copies-goal-lacks-both = { $copies } och { $places }
copies-goal-say-place = Var och en som har en kopia säger var den finns: binder copies confirm --place "hemma"
copies-column-place-of = Var
copies-place-not-told = inte sagt
copies-i-have-the-latest = Jag har det senaste, även hemma

help-copies = Visa vilka kopior som finns, vad var och en har och sedan när.

    En kopia som är uppdaterad berättar det med sin nästa synk. Den här sidan frågar ingen, så den går att läsa utan nät.
    .of = Visa vem som har allt av den här händelsen, var och sedan när.
help-copies-list = Visa kopiorna.
help-copies-confirm = Säg att du har det senaste, även hemma.
    .place = Var den här kopian finns, med ett ord eller två; kopior på olika platser överlever olika saker.
