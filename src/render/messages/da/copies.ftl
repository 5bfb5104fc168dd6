
copies-done = { $name }: { $received ->
        [0] intet nyt
        [one] 1 nyt notat
       *[other] { $received } nye notater
    } hertil, { $sent ->
        [0] intet nyt
        [one] 1 nyt notat
       *[other] { $sent } nye notater
    } dertil.
copies-offline = { $name }: { $place } kan ikke nås. Alt, du har skrevet, er her stadig.
    .hint = Se efter, om der er net, eller om nøglen sidder i, og skriv: binder sync { TYPED($name) }
copies-no-ssh = { $name }: { $place } nås med ssh, og det program er ikke på denne computer.
    .hint = Installér OpenSSH, og skriv så: binder sync { TYPED($name) }
copies-timeout = { $name }: { $place } svarer ikke. Alt, du har skrevet, er her stadig.
    .hint = Prøv igen om lidt: binder sync { TYPED($name) }
copies-unknown-host = { $name }: nøglen hos { $place } er ukendt her, så intet blev sendt. Alt, du har skrevet, er her stadig.
    .hint = Spørg den, der passer serveren, om nøglens fingeraftryk. Skriv { $command }, sammenlign, og svar yes, hvis det passer.
copies-wrong-key = { $name }: { $place } viser en anden nøgle end før; det kan være nogen, der udgiver sig for at være den. Intet blev sendt.
    .hint = Spørg den, der passer serveren. Er nøglen virkelig skiftet, så glem den gamle: { $command }
copies-wrong-certificate = { $name }: certifikatet hos { $place } er ikke til at stole på. Intet blev sendt.
    .hint = Spørg den, der passer serveren. Har I jeres egen udsteder: { $command }
copies-needs-login = { $name }: { $place } lukker dig ikke ind. Alt, du har skrevet, er her stadig.
    .hint = Prøv dit login: { $command }
copies-needs-password = { $name }: { $place } vil have et andet navn og en anden adgangskode. Alt, du har skrevet, er her stadig.
    .hint = Skriv binder remote remove { TYPED($name) } og så binder remote add { TYPED($name) } { TYPED("https://NAVN:ADGANGSKODE@", $rest) }
copies-refused = { $name }: { $place } tog ikke imod det, du har skrevet. Alt er her stadig.
    .hint = Spørg den, der passer stedet, om du må skrive der, og skriv så: binder sync { TYPED($name) }
copies-read-only = { $name }: { $place } kan kun læses. Det nye derfra er hentet, og alt, du har skrevet, er stadig her.
copies-main-refused = { $name }: notaterne kom frem; den offentliggjorte side (main) flyttes af en anden.
    .hint = Se, hvem der har hvad: binder copies
copies-no-space = { $name }: der er fuldt i { $place }. Alt, du har skrevet, er her stadig.
    .hint = Bed den, der passer stedet, om at gøre plads, og skriv så: binder sync { TYPED($name) }
copies-not-a-binder = { $name }: i { $place } ligger ikke denne mappe. Intet blev hentet.
    .hint = Se efter, om adressen passer: binder remote
copies-said = Svaret derfra: { $said }
copies-fetching = henter { $done } af { $all }
copies-sending = sender { $done } af { $all }
copies-unencrypted = { $place } er en åben forbindelse, som andre kan læse.
    .hint = Angiv den beskyttede adresse: { $secure }
copies-no-such-way = { $place } nås med { $way }, og det kan binder ikke.
    .hint = Angiv en sti eller en adresse, der begynder med ssh:// eller https://
copies-ignored = Ændret dér uden binder og større end noget dokument, så det foreslås ikke engang: { $what }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
}
copies-set-aside = { $count ->
        [one] 1 ting derfra tæller ikke og er lagt til side.
       *[other] { $count } ting derfra tæller ikke og er lagt til side.
    }
    .hint = Se, hvad og hvorfor: binder aside
copies-unshared = { $count ->
        [0] Alt, du har skrevet, findes hos flere end dig.
        [one] 1 notat findes kun i denne kopi.
       *[other] { $count } notater findes kun i denne kopi.
    }
copies-busy = Et andet program arbejder i denne kopi.
    .hint = Vent et øjeblik, og prøv igen.
copies-busy-by = En anden binder-kommando arbejder i denne kopi: proces { $process }, siden { $since }.
    .hint = Vent, til den er færdig, og prøv igen.
copies-moved = Et andet program skrev i denne kopi i samme øjeblik.
    .hint = Prøv igen.
copies-crowded = For mange programmer henter til denne kopi på samme tid.
    .hint = Vent et øjeblik, og prøv igen.
copies-out-of-place = { $id } følger ikke på det, som denne kopi har skrevet indtil nu.
    .hint = Se, hvad der er galt: binder doctor
copies-own-broken = En side i denne kopi holder ikke, og intet kan føjes til efter den. Det, der skrives, gemmes i denne computer.
    .hint = Reparer den: binder doctor --fix
copies-no-remote = Denne kopi har intet sted at udveksle med.
    .hint = Tilføj et: binder remote add NAVN STED
copies-unknown-remote = Der er intet sted, der hedder { $name }.
    .hint = Mente du: { $nearest }
copies-unknown-remote-none-near = Der er intet sted, der hedder { $name }.
    .hint = Se, hvilke der er: binder remote
copies-not-a-remote-name = { $name } kan ikke være navn på et sted: små bogstaver a til z, cifre, bindestreg.
    .hint = Skriv for eksempel: binder remote add usb /media/usb/mappe.git
copies-remote-taken = Der er allerede et sted, der hedder { $name }.
    .hint = Fjern det først: binder remote remove { TYPED($name) }
copies-remote-known = Kopien kender allerede { $place }: stedet hedder { $name }.
    .hint = Udveksl med det: binder sync { TYPED($name) }. Vil du have et andet navn, så fjern først det gamle: binder remote remove { TYPED($name) }
copies-failed-here = { $name }: denne kopi kunne ikke gøre sin del. { $why }
    .hint = Når det er i orden igen, så skriv: binder sync { TYPED($name) }
copies-none-yet = Denne kopi har intet sted at udveksle med. Tilføj et: binder remote add NAVN STED
copies-column-name = Navn
copies-column-place = Sted
copies-remote-added = { $name } er tilføjet: { $place }. Udveksl nu med: binder sync { TYPED($name) }
copies-remote-removed = { $name } er fjernet her. Det, der ligger der, røres ikke.

# Det, der blev liggende, fordi det går over en grænse for, hvad der tages imod fra andre

copies-main-left = { $name }: notaterne nåede frem. Den offentliggjorte side (main) dér røres ikke{ $beside ->
        [yes] ; det gældende ligger ved siden af, på grenen published.
       *[no] .
    }
    .hint = Den, der passer stedet, sætter main tilbage: git push --force { TYPED($name) } { $commit }:main
copies-left-bytes = { $name }: { $branch } bliver liggende: der kommer mere end { $most } MiB. Alt andet kom.
    .hint = Spørg den, der skriver dér, hvad det er. Er det rigtigt: skaf plads på disken, eller hæv fetch-mib under limits i binder.yaml, og skriv: binder sync { TYPED($name) }
copies-left-objects = { $name }: { $branch } bliver liggende: der kommer mere end { $most } objekter. Alt andet kom.
    .hint = Spørg den, der skriver dér, hvad det er. Er det rigtigt: hæv fetch-objects under limits i binder.yaml, og skriv: binder sync { TYPED($name) }
copies-left-object = { $name }: { $branch } bliver liggende: en enkelt fil i den er større end { $most } MiB. Alt andet kom.
    .hint = Spørg den, der skriver dér, hvad det er. Er det rigtigt: hæv object-mib under limits i binder.yaml, og skriv: binder sync { TYPED($name) }
copies-left-shape = { $name }: { $branch } bliver liggende: mapperne i den er dybere eller fyldigere end i nogen beredskabsmappe. Alt andet kom.
    .hint = Spørg den, der skriver dér, hvad det er. Se, hvem der har hvad: binder copies
copies-left-damaged = { $name }: { $branch } bliver liggende: en del af den mangler eller er beskadiget. Alt andet kom.
    .hint = Hent den fra et andet sted: binder sync. Se, hvem der har hvad: binder copies
copies-left-unrelated = { $name }: { $branch } bliver liggende: den begynder et andet sted end denne mappe. Alt andet kom.
    .hint = Spørg den, der passer stedet, hvad det er.
copies-left-branches = { $name }: { $left ->
        [one] 1 gren bliver
       *[other] { $left } grene bliver
    } liggende: flere end { $most } tages ikke imod. De, der er kendt her, kom.
    .hint = Spørg den, der passer stedet, hvad de er. Er de rigtige: hæv fetch-branches under limits i binder.yaml, og skriv: binder sync { TYPED($name) }
copies-left-commits = { $name }: den offentliggjorte side (main) dér har { $count } ændringer lavet uden om programmet, flere end der tages op af sig selv. Den bliver liggende; alt andet kom.
    .hint = Spørg den, der lavede dem. Gem selv det, der er rigtigt: binder plan save
copies-left-documents = { $name }: den offentliggjorte side (main) dér har flere filer end nogen beredskabsmappe. Den bliver liggende; alt andet kom.
    .hint = Spørg den, der lagde dem dér, og få dem fjernet.
copies-left-removed = { $name }: { $branch } bliver liggende dér. Den, der skriver der, er fjernet, og intet af det tæller.
    .hint = Er det en anden, der skriver der nu: bed om et nyt navn, for eksempel binder join STED --as NAVN2
copies-left-newcomer = { $name }: { $branch } bliver liggende dér: den, der skriver der, er gæst, og af en gæst tages højst { $commits } ændringer og { $most } MiB bilag imod. Alt andet kom.
    .hint = Er det en af jer: bed om en ny kopi, binder join STED --as { $free }, og luk den ind, før noget lægges til: binder member add { $free }
copies-left-guest = { $name }: { $branch } bliver liggende dér: den, der skriver der, er gæst, og af en gæst tages højst { $commits } ændringer og { $most } MiB bilag imod. Alt andet kom.
    .hint = Er det en af jer: binder member add { $writer }. Er det ikke: binder member remove { $writer }
copies-left-guests = { $name }: { $branch } bliver liggende dér: gæsterne har tilsammen mere, end der tages imod. Alt andet kom.
    .hint = Se, hvem de er, med binder member list, og luk dem ind eller fjern dem: binder member add NAVN, binder member remove NAVN
copies-guests-kept-back = { $name }: { $count ->
        [one] 1 gæst bringes
       *[other] { $count } gæster bringes
    } ikke videre dertil: højst { $most } bringes videre. Det, de skrev, er her.
    .hint = Se, hvem de er, med binder member list, og luk dem ind eller fjern dem: binder member add NAVN, binder member remove NAVN

copies-watching = Udveksler nu og derefter med { $seconds ->
        [one] et sekunds
       *[other] { $seconds } sekunders
    } mellemrum. Slut med Ctrl-C.
copies-watch-pause = Mellemrummet er et antal sekunder, fra 1 til 86400.
    .hint = Skriv for eksempel: binder sync --watch 60

help-sync = Udveksl med de andre kopier.
    .remotes = Steder at udveksle med; ellers alle.
    .strict = Regn det også som ufuldendt, når kun den offentliggjorte side ikke kunne flyttes.
    .watch = Udveksl igen og igen med så mange sekunders mellemrum, indtil Ctrl-C. Siger kun det, der er nyt.
    .examples = binder sync usb
        binder sync --watch 60
help-remote = Steder, denne kopi udveksler med.
help-remote-list = Vis stederne.
help-remote-add = Tilføj et sted; en tom filmappe gøres til mødested.
    .name = Kort navn på stedet.
    .place = En filmappe, en USB-nøgle, en anden kopis filmappe eller en server (ssh:// eller https://).
    .examples =
        binder remote add usb /media/usb/mappe.git
        binder remote add hub ssh://hub.skole.example/srv/mappe.git
help-remote-remove = Fjern et sted her.
    .name = Stedets navn.
copies-not-a-document = { $path } kan ikke være et dokument i en mappe: kun a til z, cifre, punktum og bindestreg.
    .hint = Giv filen et enklere navn.

copies-deed-accepted = { $path }: ændring af ’{ $author }’, uden underskrift, godkendt
copies-deed-let-in = { $path }: ændring af { $author } fra før medlemskabet, godkendt
copies-deed-merged = { $path }: to versioner ført sammen linje for linje
# Hvem der har hvad

copies-safe = Alt, du har skrevet, findes også hos { $holders }.
copies-only-here = { $count ->
        [one] 1 notat, du har skrevet, findes, så vidt man ved her, kun i denne kopi. Del det: binder sync
       *[other] { $count } notater, du har skrevet, findes, så vidt man ved her, kun i denne kopi. Del dem: binder sync
    }
copies-alone = Ingen anden kopi er kendt: alt, du har skrevet, findes kun her. Giv kopierne et sted at mødes: binder remote add NAVN STED
copies-the-place = stedet { $name }
copies-this-one = denne
copies-guest = gæst
copies-suspended = under undersøgelse
copies-removed = fjernet
copies-confirmed = bekræftet { $date }
copies-never-seen = ikke nået endnu
copies-does-not-count = tæller ikke, se binder sync
copies-heard = hørt { $at } via { $name }
copies-held = { $held } af { $all }
copies-lacks = { $count } fra { $writer }
copies-column-copy = Kopi
copies-column-holds = Har
copies-column-lacks = Mangler
copies-column-since = Kendt siden
copies-goal-reached = { $title }: mindst { $copies } kopier på { $places } steder, nået siden { $since }.
copies-goal-missing = { $title }: mindst { $copies } kopier på { $places } steder, der mangler { $what }.
copies-goal-lacks-copies = { $count ->
        [one] én kopi
       *[other] { $count } kopier
    }
copies-goal-lacks-places = { $count ->
        [one] ét sted
       *[other] { $count } steder
    }
copies-goal-lacks-both = { $copies } og { $places }
copies-goal-say-place = Enhver, der har en kopi, siger, hvor den er: binder copies confirm --place "hjemme"
copies-column-place-of = Hvor
copies-place-not-told = ikke sagt
copies-i-have-the-latest = Jeg har det nyeste, også derhjemme

help-copies = Vis, hvilke kopier der findes, hvad hver af dem har, og siden hvornår.

    En opdateret kopi fortæller det ved sin næste udveksling. Denne side spørger ingen, så den kan læses uden net.
    .of = Vis, hvem der har alt af denne hændelse, hvor og siden hvornår.
help-copies-list = Vis kopierne.
help-copies-confirm = Sig, at du har det nyeste, også derhjemme.
    .place = Hvor denne kopi er, med et ord eller to; kopier på forskellige steder overlever forskellige ting.
