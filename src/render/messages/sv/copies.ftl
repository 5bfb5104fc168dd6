
copies-done = { $name }: { $received ->
        [0] hämtade inget nytt
        [one] hämtade 1 anteckning
       *[other] hämtade { $received } anteckningar
    }, { $sent ->
        [0] skickade inget nytt
        [one] skickade 1 anteckning
       *[other] skickade { $sent } anteckningar
    }.
copies-offline = { $name }: { $place } går inte att nå. Allt du skrivit finns kvar här.
    .hint = Kontrollera nätet eller sätt i USB-minnet, och skriv: binder sync { TYPED($name) }
copies-no-ssh = { $name }: { $place } kräver ssh, som inte är installerat på den här datorn.
    .hint = Installera OpenSSH och skriv sedan: binder sync { TYPED($name) }
copies-timeout = { $name }: { $place } svarar inte. Allt du skrivit finns kvar här.
    .hint = Försök igen om en stund: binder sync { TYPED($name) }
copies-unknown-host = { $name }: servernyckeln för { $place } är inte känd på den här datorn, så inget skickades. Allt du skrivit finns kvar här.
    .hint = Fråga den som sköter servern efter nyckelns fingeravtryck. Skriv { $command } och svara yes om det stämmer.
copies-wrong-key = { $name }: servernyckeln för { $place } har ändrats. En annan server kan utge sig för att vara den. Inget skickades.
    .hint = Fråga den som sköter servern. Är nyckeln bytt på riktigt, glöm den gamla: { $command }
copies-wrong-certificate = { $name }: certifikatet för { $place } är inte betrott. Inget skickades.
    .hint = Fråga den som sköter servern. Om ni har en egen certifikatutfärdare: { $command }
copies-needs-login = { $name }: { $place } godtog inte din inloggning. Allt du skrivit finns kvar här.
    .hint = Testa den: { $command }
copies-needs-password = { $name }: { $place } godtog inte användarnamnet eller lösenordet. Allt du skrivit finns kvar här.
    .hint = Skriv binder remote remove { TYPED($name) } och sedan binder remote add { TYPED($name) } { TYPED("https://NAMN:LÖSENORD@", $rest) }
copies-refused = { $name }: { $place } tog inte emot det du skrivit. Allt finns kvar här.
    .hint = Be den som sköter platsen om skrivbehörighet, och skriv sedan: binder sync { TYPED($name) }
copies-read-only = { $name }: { $place } går bara att läsa. Det nya därifrån är hämtat, och allt du skrivit finns kvar här.
    .hint = Om det inte är meningen: ett USB-minne som drogs ut under skrivning kan vara skrivskyddat tills datorn har felkontrollerat det. Skriv sedan: binder sync { TYPED($name) }
copies-main-refused = { $name }: anteckningarna kom fram. Huvudgrenen (main) är skyddad där och uppdaterades inte.
    .hint = Se vem som har vad: binder copies
copies-no-space = { $name }: det är fullt i { $place }. Allt du skrivit finns kvar här.
    .hint = Be den som sköter platsen att frigöra utrymme, och skriv sedan: binder sync { TYPED($name) }
copies-not-a-binder = { $name }: { $place } innehåller något annat än den här pärmen. Inget hämtades.
    .hint = Kontrollera adressen: binder remote
copies-said = Servern svarade: { $said }
copies-fetching = hämtar { $done } av { $all }
copies-sending = skickar { $done } av { $all }
copies-unencrypted = Förbindelsen med { $place } är inte krypterad.
    .hint = Använd den säkra adressen: { $secure }
copies-no-such-way = { $place } använder { $way }, som binder inte stöder.
    .hint = Ange en sökväg, eller en adress som börjar med ssh:// eller https://
copies-ignored = Ändrat där utan binder och större än ett dokument får vara, så det används inte: { $what }{ $more ->
    [0] {""}
   *[other] {" "}och { $more } till
}
copies-set-aside = { $count ->
        [one] 1 ändring därifrån räknas inte och är lagd åt sidan.
       *[other] { $count } ändringar därifrån räknas inte och är lagda åt sidan.
    }
    .hint = Se vilka och varför: binder aside
copies-unshared = { $count ->
        [0] Allt du skrivit finns i minst en kopia till.
        [one] 1 anteckning finns bara i den här kopian.
       *[other] { $count } anteckningar finns bara i den här kopian.
    }
copies-busy = Kopian används av ett annat program.
    .hint = Vänta en stund och försök igen.
copies-busy-by = Kopian används av ett annat binder-kommando: process { $process }, sedan { $since }.
    .hint = Vänta tills det är klart och försök igen.
copies-moved = Ett annat program skrev i den här kopian i samma ögonblick.
    .hint = Försök igen.
copies-crowded = För många program hämtar till den här kopian samtidigt.
    .hint = Vänta en stund och försök igen.
copies-out-of-place = { $id } följer inte på kopians senaste anteckning.
    .hint = Ta reda på vad som är fel: binder doctor
copies-own-broken = En sida i den här kopian är skadad, så inget kan läggas till efter den. Det du skriver sparas på den här datorn.
    .hint = Reparera den: binder doctor --fix
copies-no-remote = Den här kopian är inte kopplad till någon delad plats.
    .hint = Lägg till en: binder remote add NAMN PLATS
copies-unknown-remote = Det finns ingen delad plats som heter { $name }.
    .hint = Menade du: { $nearest }
copies-unknown-remote-none-near = Det finns ingen delad plats som heter { $name }.
    .hint = Se platserna: binder remote
copies-not-a-remote-name = En delad plats kan inte heta { $name }: använd små bokstäver a–z, siffror och bindestreck.
    .hint = Skriv till exempel: binder remote add usb /media/usb/parm.git
copies-remote-taken = Det finns redan en delad plats som heter { $name }.
    .hint = Ta bort den först: binder remote remove { TYPED($name) }
copies-remote-known = { $place } är redan tillagd och heter { $name }.
    .hint = Synka med den: binder sync { TYPED($name) } – för att byta namn, ta först bort den: binder remote remove { TYPED($name) }
copies-failed-here = { $name }: synken misslyckades i den här kopian. { $why }
    .hint = När det är åtgärdat, skriv: binder sync { TYPED($name) }
copies-none-yet = Den här kopian är inte kopplad till någon delad plats. Lägg till en: binder remote add NAMN PLATS
copies-column-name = Namn
copies-column-place = Adress
copies-remote-added = { $name } är tillagd: { $place }. Synka nu: binder sync { TYPED($name) }
copies-remote-removed = { $name } är borttagen från den här kopian. Inget har tagits bort där.

# Det som fick ligga kvar, för att det går över en gräns för vad som tas emot från andra

copies-main-left = { $name }: anteckningarna kom fram. Huvudgrenen (main) där uppdaterades inte{ $beside ->
        [yes] ; rätt version ligger bredvid, på grenen published.
       *[no] .
    }
    .hint = Be den som sköter platsen återställa main: git push --force { TYPED($name) } { $commit }:main
copies-left-bytes = { $name }: { $branch } hämtades inte: den är mer än { $most } MiB. Allt annat hämtades.
    .hint = Fråga den som skriver där vad det är. Är det rätt: frigör utrymme på disken eller höj fetch-mib under limits i binder.yaml, och skriv: binder sync { TYPED($name) }
copies-left-objects = { $name }: { $branch } hämtades inte: den är mer än { $most } objekt. Allt annat hämtades.
    .hint = Fråga den som skriver där vad det är. Är det rätt: höj fetch-objects under limits i binder.yaml och skriv: binder sync { TYPED($name) }
copies-left-object = { $name }: { $branch } hämtades inte: en enda fil i den är större än { $most } MiB. Allt annat hämtades.
    .hint = Fråga den som skriver där vad det är. Är det rätt: höj object-mib under limits i binder.yaml och skriv: binder sync { TYPED($name) }
copies-left-shape = { $name }: { $branch } hämtades inte: mapparna i den är djupare eller större än i en pärm. Allt annat hämtades.
    .hint = Fråga den som skriver där vad det är. Se vem som har vad: binder copies
copies-left-damaged = { $name }: { $branch } hämtades inte: en del av den saknas eller är skadad. Allt annat hämtades.
    .hint = Synka med en annan plats: binder sync – se vem som har vad: binder copies
copies-left-unrelated = { $name }: { $branch } hämtades inte: den hör till en annan pärm. Allt annat hämtades.
    .hint = Fråga den som sköter platsen vad det är.
copies-left-branches = { $name }: { $left ->
        [one] 1 gren
       *[other] { $left } grenar
    } hämtades inte: gränsen är { $most }. Alla grenar som är kända här hämtades.
    .hint = Fråga den som sköter platsen vad de är. Är de rätt: höj fetch-branches under limits i binder.yaml och skriv: binder sync { TYPED($name) }
copies-left-commits = { $name }: huvudgrenen (main) där har { $count } ändringar som inte är gjorda med binder, fler än som importeras automatiskt, så den hämtades inte. Allt annat hämtades.
    .hint = Fråga den som gjorde dem. Spara själv det som är rätt: binder plan save
copies-left-documents = { $name }: huvudgrenen (main) där har fler filer än en pärm får ha, så den hämtades inte. Allt annat hämtades.
    .hint = Be den som lade dit dem att ta bort dem.
copies-left-removed = { $name }: { $branch } hämtades inte. Den som skriver där är borttagen, och inget av det räknas.
    .hint = Är det någon annan som skriver där nu: be om ett nytt namn, till exempel: binder join PLATS --as NAMN2
copies-left-newcomer = { $name }: { $branch } hämtades inte: den som skriver där är gäst, och en gäst får skicka högst { $commits } ändringar och { $most } MiB bilagor. Allt annat hämtades.
    .hint = Är det en kollega, be om en ny kopia: binder join PLATS --as { $free } – och lägg till den innan något skrivs: binder member add { $free }
copies-left-guest = { $name }: { $branch } hämtades inte: den som skriver där är gäst, och en gäst får skicka högst { $commits } ändringar och { $most } MiB bilagor. Allt annat hämtades.
    .hint = Är det en kollega: binder member add { $writer } – annars: binder member remove { $writer }
copies-left-guests = { $name }: { $branch } hämtades inte: gästerna där har tillsammans skickat mer än som tas emot. Allt annat hämtades.
    .hint = Se vilka de är: binder member list – lägg sedan till eller ta bort dem: binder member add NAMN eller binder member remove NAMN
copies-guests-kept-back = { $name }: { $count ->
        [one] 1 gäst
       *[other] { $count } gäster
    } skickades inte dit: gränsen är { $most }. Det de skrev finns i den här kopian.
    .hint = Se vilka de är: binder member list – lägg sedan till eller ta bort dem: binder member add NAMN eller binder member remove NAMN

copies-watching = Synkar nu och sedan { $seconds ->
        [one] varje sekund
       *[other] var { $seconds }:e sekund
    }. Avsluta med Ctrl-C.
copies-take-out = { $clock } { $name }: allt är skrivet. Mata ut disken; sedan går det att dra ut den.
copies-keep-in = { $name }: disken kunde inte ta emot allt. Låt den sitta i.
    .hint = binder sync { TYPED($name) }
copies-watch-pause = Intervallet ska vara ett antal sekunder från 1 till 86400.
    .hint = Skriv till exempel: binder sync --watch 60

help-sync = Synka med de delade platserna
    .remotes = Platser att synka med [standard: alla]
    .strict = Avsluta med 3 även om bara huvudgrenen (main) inte kunde uppdateras
    .watch = Fortsätt synka med det här intervallet i sekunder till Ctrl-C; visa bara det som är nytt
    .examples = binder sync usb
        binder sync --watch 60
help-remote = Hantera de delade platser som kopian synkar med
help-remote-list = Lista de delade platserna
help-remote-add = Lägg till en delad plats; en tom mapp förbereds för synk
    .name = Kort namn på platsen
    .place = En mapp, ett USB-minne, en annan kopias mapp eller en server (ssh:// eller https://)
    .readable = Håll en läsbar sida och en text för den som hittar minnet bredvid platsen; förnyas vid varje synk
    .with_program = Håll också programmet bredvid platsen, för den som inte har det
    .examples =
        binder remote add usb /media/usb/parm.git
        binder remote add hub ssh://hub.ladok.example/srv/parm.git
help-remote-remove = Ta bort en delad plats från kopian
    .name = Platsens namn
copies-not-a-document = Ett dokument kan inte heta { $path }: använd bara a–z, siffror, punkt och bindestreck.
    .hint = Ge filen ett enklare namn.

copies-deed-accepted = { $path }: ändring av ’{ $author }’, osignerad, godtagen
copies-deed-let-in = { $path }: ändring av { $author } som gäst, godtagen
copies-deed-merged = { $path }: två versioner sammanfogade rad för rad
copies-sealed-failed = De förseglade listorna utbyttes inte med { $name }; nästa synkning gör det.
copies-sealed-unsound = { $count ->
    [one] En version av en förseglad lista hos { $name } håller inte och togs inte emot: { $branch }
   *[other] { $count } versioner av förseglade listor hos { $name } håller inte och togs inte emot: { $branch } med flera
 }
    .hint = Be den som skrev den att försegla den igen: binder seal list
copies-sealed-refused = { $count ->
    [one] { $name } tog inte emot en version av en förseglad lista: { $branch }
   *[other] { $name } tog inte emot { $count } versioner av förseglade listor: { $branch } med flera
 }
    .hint = Andra får den inte därifrån. Be den som sköter platsen att ta emot grenar under sealed/
copies-sealed-kept = { $count ->
    [one] { $name } har kvar en version av en förseglad lista som skulle tas bort.
   *[other] { $name } har kvar { $count } versioner av förseglade listor som skulle tas bort.
 }
    .hint = Be den som sköter platsen att ta bort grenarna: binder seal list
copies-sealed-others = { $count ->
    [one] En gren under sealed/ hos { $name } anges inte av någon medlem; den togs inte emot.
   *[other] { $count } grenar under sealed/ hos { $name } anges inte av någon medlem; de togs inte emot.
 }
copies-deed-sealing-key = Enheten kan få nycklar till skyddade anteckningar
copies-deed-key = Nyckeln till skyddade anteckningar i { $log }, till { $to }
# Vem som har vad

copies-safe = Allt du skrivit finns också hos { $holders }.
copies-only-here = { $count ->
        [one] Såvitt den här kopian vet finns 1 av dina anteckningar bara här. Dela den: binder sync
       *[other] Såvitt den här kopian vet finns { $count } av dina anteckningar bara här. Dela dem: binder sync
    }
copies-alone = Ingen annan kopia är känd: allt du skrivit finns bara här. Lägg till en delad plats att synka med: binder remote add NAMN PLATS
copies-the-place = den delade platsen { $name }
copies-this-one = den här kopian
copies-guest = gäst
copies-suspended = ifrågasatt
copies-removed = borttagen
copies-confirmed = bekräftat { $date }
copies-never-seen = aldrig nådd
copies-does-not-count = räknas inte, se binder sync
copies-heard = senast { $at } via { $name }
copies-held = { $held } av { $all }
copies-lacks = { $count } från { $writer }
copies-column-copy = Kopia
copies-column-holds = Har
copies-column-lacks = Saknar
copies-column-since = Uppgift från
copies-goal-reached = { $title }: minst { $copies } kopior på { $places } ställen, uppfyllt sedan { $since }.
copies-goal-missing = { $title }: minst { $copies } kopior på { $places } ställen, det saknas { $what }.
copies-goal-lacks-copies = { $count ->
        [one] en kopia
       *[other] { $count } kopior
    }
copies-goal-lacks-places = { $count ->
        [one] ett ställe
       *[other] { $count } ställen
    }
copies-goal-lacks-both = { $copies } och { $places }
copies-goal-say-place = Be alla som har en kopia säga var den förvaras: binder copies confirm --place "hemma"
copies-column-place-of = Förvaras
copies-place-not-told = okänt
copies-i-have-the-latest = Jag har det senaste, även hemma

help-copies = Visa vilka kopior som finns, vad varje kopia har och när uppgiften är från

    En uppdaterad kopia berättar det vid sin nästa synk. Kommandot kontaktar ingen, så det fungerar utan nät.
    .of = Visa vem som har allt om den här händelsen, var och när uppgiften är från
help-copies-list = Lista kopiorna
help-copies-confirm = Bekräfta att den här kopian har det senaste, även hemma
    .place = Var kopian förvaras, med ett eller två ord; kopior på olika ställen överlever olika olyckor
