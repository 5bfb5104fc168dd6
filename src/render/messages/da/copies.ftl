
copies-done = { $name }: { $received ->
        [0] hentede intet nyt
        [one] hentede 1 notat
       *[other] hentede { $received } notater
    }, { $sent ->
        [0] sendte intet nyt
        [one] sendte 1 notat
       *[other] sendte { $sent } notater
    }.
copies-offline = { $name }: { $place } kan ikke nås. Alt, du har skrevet, er gemt her.
    .hint = Kontrollér nettet, eller om USB-stikket sidder i, og prøv igen: binder sync { TYPED($name) }
copies-no-ssh = { $name }: { $place } kræver ssh, som ikke er installeret på denne computer.
    .hint = Installér OpenSSH, og prøv igen: binder sync { TYPED($name) }
copies-timeout = { $name }: { $place } svarer ikke. Alt, du har skrevet, er gemt her.
    .hint = Prøv igen om lidt: binder sync { TYPED($name) }
copies-unknown-host = { $name }: serveren { $place } har en nøgle, som denne computer ikke kender. Intet er sendt. Alt, du har skrevet, er gemt her.
    .hint = Spørg den, der driver serveren, om nøglens fingeraftryk. Skriv { $command } – sammenlign, og svar yes, hvis det er det samme.
copies-wrong-key = { $name }: { $place } har en anden nøgle end før. Nogen kan udgive sig for at være serveren. Intet er sendt.
    .hint = Spørg den, der driver serveren. Er nøglen skiftet, så glem den gamle: { $command }
copies-wrong-certificate = { $name }: certifikatet for { $place } kan ikke godkendes. Intet er sendt.
    .hint = Spørg den, der driver serveren. Har I jeres egen certifikatudsteder: { $command }
copies-needs-login = { $name }: { $place } afviste dit login. Alt, du har skrevet, er gemt her.
    .hint = Prøv dit login: { $command }
copies-needs-password = { $name }: { $place } kræver et andet brugernavn og en anden adgangskode. Alt, du har skrevet, er gemt her.
    .hint = Skriv: binder remote remove { TYPED($name) } – og derefter: binder remote add { TYPED($name) } { TYPED("https://NAVN:ADGANGSKODE@", $rest) }
copies-refused = { $name }: { $place } afviste dine notater. Alt, du har skrevet, er gemt her.
    .hint = Bed stedets administrator om skriveadgang, og prøv igen: binder sync { TYPED($name) }
copies-read-only = { $name }: { $place } kan kun læses. Det nye er hentet, og alt, du har skrevet, er gemt her.
    .hint = Hvis det ikke er meningen: et USB-stik, der blev trukket ud under skrivning, kan være skrivebeskyttet, indtil computeren har kontrolleret det for fejl. Skriv derefter: binder sync { TYPED($name) }
copies-main-refused = { $name }: notaterne er sendt. Hovedgrenen (main) er låst dér og er ikke opdateret.
    .hint = Se, hvem der har hvad: binder copies
copies-no-space = { $name }: { $place } er fuldt. Alt, du har skrevet, er gemt her.
    .hint = Bed stedets administrator om mere plads, og prøv igen: binder sync { TYPED($name) }
copies-not-a-binder = { $name }: { $place } indeholder ikke denne beredskabsmappe. Intet er hentet.
    .hint = Kontrollér adressen: binder remote
copies-said = Svar: { $said }
copies-fetching = henter { $done } af { $all }
copies-sending = sender { $done } af { $all }
copies-unencrypted = { $place } er en ukrypteret forbindelse, som andre kan læse.
    .hint = Brug den krypterede adresse: { $secure }
copies-no-such-way = binder kan ikke bruge { $way } til { $place }.
    .hint = Angiv en sti eller en adresse, der begynder med ssh:// eller https://
copies-ignored = Ændret uden binder og for stort til at være et dokument. Det er udeladt: { $what }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
}
copies-set-aside = { $count ->
        [one] 1 modtaget ændring tæller ikke og er lagt til side.
       *[other] { $count } modtagne ændringer tæller ikke og er lagt til side.
    }
    .hint = Se hvad og hvorfor: binder aside
copies-unshared = { $count ->
        [0] Alt, du har skrevet, findes i mindst én kopi mere.
        [one] 1 notat findes kun i denne kopi.
       *[other] { $count } notater findes kun i denne kopi.
    }
copies-busy = Et andet program arbejder i denne kopi.
    .hint = Vent lidt, og prøv igen.
copies-busy-by = En anden binder-kommando arbejder i denne kopi: proces { $process }, siden { $since }.
    .hint = Vent, til den er færdig, og prøv igen.
copies-moved = Et andet program skrev i kopien samtidig.
    .hint = Prøv igen.
copies-crowded = For mange programmer henter til denne kopi samtidig.
    .hint = Vent lidt, og prøv igen.
copies-out-of-place = { $id } passer ikke efter det, kopien har skrevet.
    .hint = Find fejlen: binder doctor
copies-own-broken = En side i denne kopi er beskadiget, så notater kan ikke lægges i loggen. Det, du skriver, er gemt på computeren.
    .hint = Reparér kopien: binder doctor --fix
copies-no-remote = Denne kopi er ikke koblet til et fælles sted.
    .hint = Tilføj et: binder remote add NAVN STED
copies-unknown-remote = Det fælles sted { $name } findes ikke.
    .hint = Mente du: { $nearest }
copies-unknown-remote-none-near = Det fælles sted { $name } findes ikke.
    .hint = Se stederne: binder remote
copies-not-a-remote-name = { $name } kan ikke være navn på et sted. Brug kun a–z, cifre og bindestreg.
    .hint = Skriv for eksempel: binder remote add usb /media/usb/mappe.git
copies-remote-taken = Der findes allerede et sted med navnet { $name }.
    .hint = Fjern det først: binder remote remove { TYPED($name) }
copies-remote-known = Kopien er allerede koblet til { $place } under navnet { $name }.
    .hint = Synkronisér: binder sync { TYPED($name) } – eller fjern stedet for at give det et andet navn: binder remote remove { TYPED($name) }
copies-failed-here = { $name }: kunne ikke synkronisere på grund af en fejl i denne kopi. { $why }
    .hint = Når fejlen er rettet: binder sync { TYPED($name) }
copies-none-yet = Denne kopi er ikke koblet til et fælles sted. Tilføj et: binder remote add NAVN STED
copies-column-name = Navn
copies-column-place = Sted
copies-remote-added = { $name } er tilføjet: { $place }. Synkronisér: binder sync { TYPED($name) }
copies-remote-removed = { $name } er fjernet fra denne kopi. Indholdet dér er ikke ændret.

# Det, der blev liggende, fordi det går over en grænse for, hvad der tages imod fra andre

copies-main-left = { $name }: notaterne er sendt. Hovedgrenen (main) dér er ikke ændret{ $beside ->
        [yes] . Den gældende version ligger på grenen published.
       *[no] .
    }
    .hint = Stedets administrator sætter main tilbage: git push --force { TYPED($name) } { $commit }:main
copies-left-bytes = { $name }: { $branch } er ikke hentet; den fylder mere end { $most } MiB. Alt andet er hentet.
    .hint = Spørg skribenten, hvad det er. Er det rigtigt, så skaf plads på disken, eller hæv fetch-mib under limits i binder.yaml, og prøv igen: binder sync { TYPED($name) }
copies-left-objects = { $name }: { $branch } er ikke hentet; den har mere end { $most } objekter. Alt andet er hentet.
    .hint = Spørg skribenten, hvad det er. Er det rigtigt, så hæv fetch-objects under limits i binder.yaml, og prøv igen: binder sync { TYPED($name) }
copies-left-object = { $name }: { $branch } er ikke hentet; en fil i den er større end { $most } MiB. Alt andet er hentet.
    .hint = Spørg skribenten, hvad det er. Er det rigtigt, så hæv object-mib under limits i binder.yaml, og prøv igen: binder sync { TYPED($name) }
copies-left-shape = { $name }: { $branch } er ikke hentet; den har flere filer eller niveauer end en beredskabsmappe kan have. Alt andet er hentet.
    .hint = Spørg skribenten, hvad det er. Se, hvem der har hvad: binder copies
copies-left-damaged = { $name }: { $branch } er ikke hentet; en del af den mangler eller er beskadiget. Alt andet er hentet.
    .hint = Hent den et andet sted: binder sync – se, hvem der har hvad: binder copies
copies-left-unrelated = { $name }: { $branch } er ikke hentet; den hører til en anden beredskabsmappe. Alt andet er hentet.
    .hint = Spørg stedets administrator, hvad det er.
copies-left-branches = { $name }: { $left ->
        [one] 1 gren er
       *[other] { $left } grene er
    } ikke hentet; grænsen er { $most }. Kendte grene er hentet.
    .hint = Spørg stedets administrator, hvad det er. Er det rigtigt, så hæv fetch-branches under limits i binder.yaml, og prøv igen: binder sync { TYPED($name) }
copies-left-commits = { $name }: hovedgrenen (main) er ikke hentet; den har { $count } ændringer, der ikke er lavet med binder, og det er for mange til at blive lagt ind automatisk. Alt andet er hentet.
    .hint = Spørg den, der lavede dem. Gem selv det rigtige: binder plan save
copies-left-documents = { $name }: hovedgrenen (main) er ikke hentet; den har flere filer end en beredskabsmappe kan have. Alt andet er hentet.
    .hint = Spørg den, der lagde dem dér, og få dem fjernet.
copies-left-removed = { $name }: { $branch } er ikke hentet; skribenten er fjernet, og intet af det tæller.
    .hint = Er det en ny person, der skriver, så bed om et nyt kortnavn: binder join STED --as NAVN2
copies-left-newcomer = { $name }: { $branch } er ikke hentet; skribenten er gæst, og fra en gæst hentes højst { $commits } ændringer og { $most } MiB bilag. Alt andet er hentet.
    .hint = Er gæsten en af jer, så bed om en ny kopi: binder join STED --as { $free } – og godkend den med det samme: binder member add { $free }
copies-left-guest = { $name }: { $branch } er ikke hentet; skribenten er gæst, og fra en gæst hentes højst { $commits } ændringer og { $most } MiB bilag. Alt andet er hentet.
    .hint = Er gæsten en af jer: binder member add { $writer } – ellers: binder member remove { $writer }
copies-left-guests = { $name }: { $branch } er ikke hentet; gæsternes samlede mængde er over grænsen. Alt andet er hentet.
    .hint = Se gæsterne: binder member list – godkend dem: binder member add NAVN – eller fjern dem: binder member remove NAVN
copies-guests-kept-back = { $name }: { $count ->
        [one] 1 gæst er
       *[other] { $count } gæster er
    } ikke sendt videre; grænsen er { $most }. Gæsternes notater er gemt her.
    .hint = Se gæsterne: binder member list – godkend dem: binder member add NAVN – eller fjern dem: binder member remove NAVN

copies-watching = Synkroniserer nu og derefter med { $seconds ->
        [one] et sekunds
       *[other] { $seconds } sekunders
    } mellemrum. Stop med Ctrl-C.
copies-take-out = { $clock } { $name }: alt er skrevet. Skub disken ud; derefter kan den trækkes ud.
copies-keep-in = { $name }: disken kunne ikke gemme alt. Lad den sidde i.
    .hint = binder sync { TYPED($name) }
copies-watch-pause = Angiv et antal sekunder fra 1 til 86400.
    .hint = Skriv for eksempel: binder sync --watch 60

help-sync = Synkronisér kopien med de fælles steder
    .remotes = Stederne, der synkroniseres med [standard: alle]
    .strict = Afslut også med kode 3, hvis kun hovedgrenen (main) ikke kunne opdateres
    .watch = Synkronisér med så mange sekunders mellemrum, og vis kun nyt, indtil Ctrl-C
    .examples = binder sync usb
        binder sync --watch 60
help-remote = Vis og styr de fælles steder, kopien synkroniserer med
help-remote-list = Vis de fælles steder
help-remote-add = Tilføj et fælles sted; en tom filmappe gøres klar til det
    .name = Stedets korte navn
    .place = En filmappe, et USB-stik, en anden kopi eller en server (ssh:// eller https://)
    .readable = Hold en læselig side og en tekst til den, der finder stikket, ved siden af stedet; fornyes ved hver synkronisering
    .with_program = Hold også programmet ved siden af stedet, til den, der ikke har det
    .examples =
        binder remote add usb /media/usb/mappe.git
        binder remote add hub ssh://hub.skole.example/srv/mappe.git
help-remote-remove = Fjern et fælles sted fra denne kopi
    .name = Stedets navn
copies-not-a-document = { $path } kan ikke være et dokument. Brug kun a–z, cifre, punktum og bindestreg.
    .hint = Giv filen et enklere navn.

copies-deed-accepted = { $path }: usigneret ændring af "{ $author }" godkendt
copies-deed-let-in = { $path }: ændring af { $author } fra før medlemskabet, godkendt
copies-deed-merged = { $path }: to versioner flettet linje for linje
copies-sealed-failed = De forseglede lister blev ikke udvekslet med { $name }; næste synkronisering gør det.
copies-sealed-unsound = { $count ->
    [one] En version af en forseglet liste hos { $name } holder ikke og blev ikke modtaget: { $branch }
   *[other] { $count } versioner af forseglede lister hos { $name } holder ikke og blev ikke modtaget: { $branch } med flere
 }
    .hint = Bed den, der skrev den, om at forsegle den igen: binder seal list
copies-sealed-refused = { $count ->
    [one] { $name } tog ikke imod en version af en forseglet liste: { $branch }
   *[other] { $name } tog ikke imod { $count } versioner af forseglede lister: { $branch } med flere
 }
    .hint = Andre får den ikke derfra. Bed den, der driver stedet, om at tage imod grene under sealed/
copies-sealed-kept = { $count ->
    [one] { $name } har stadig en version af en forseglet liste, der skulle slettes.
   *[other] { $name } har stadig { $count } versioner af forseglede lister, der skulle slettes.
 }
    .hint = Bed den, der driver stedet, om at slette grenene: binder seal list
copies-sealed-others = { $count ->
    [one] En gren under sealed/ hos { $name } nævnes ikke af noget medlem; den blev ikke modtaget.
   *[other] { $count } grene under sealed/ hos { $name } nævnes ikke af noget medlem; de blev ikke modtaget.
 }
copies-deed-sealing-key = Enheden kan få nøgler til beskyttede notater
copies-deed-key = Nøglen til beskyttede notater i { $log }, til { $to }
# Hvem der har hvad

copies-safe = Alt, du har skrevet, findes også hos { $holders }.
copies-only-here = { $count ->
        [one] 1 af dine notater findes kun her, så vidt denne kopi ved. Del det: binder sync
       *[other] { $count } af dine notater findes kun her, så vidt denne kopi ved. Del dem: binder sync
    }
copies-alone = Ingen anden kopi er kendt. Alt, du har skrevet, findes kun her. Tilføj et fælles sted: binder remote add NAVN STED
copies-the-place = stedet { $name }
copies-this-one = denne
copies-guest = gæst
copies-suspended = under afklaring
copies-removed = fjernet
copies-confirmed = bekræftet { $date }
copies-never-seen = ikke set endnu
copies-does-not-count = tæller ikke, se binder sync
copies-heard = set { $at } via { $name }
copies-held = { $held } af { $all }
copies-lacks = { $count } fra { $writer }
copies-column-copy = Kopi
copies-column-holds = Har
copies-column-lacks = Mangler
copies-column-since = Kendt siden
copies-goal-reached = { $title }: mindst { $copies } kopier på { $places } lokationer er nået siden { $since }.
copies-goal-missing = { $title }: mindst { $copies } kopier på { $places } lokationer; der mangler { $what }.
copies-goal-lacks-copies = { $count ->
        [one] 1 kopi
       *[other] { $count } kopier
    }
copies-goal-lacks-places = { $count ->
        [one] 1 lokation
       *[other] { $count } lokationer
    }
copies-goal-lacks-both = { $copies } og { $places }
copies-goal-say-place = Alle med en kopi angiver, hvor den er: binder copies confirm --place "hjemme"
copies-column-place-of = Lokation
copies-place-not-told = ikke oplyst
copies-i-have-the-latest = Jeg har den nyeste version, også derhjemme

help-copies = Vis kopierne, og hvad hver af dem har

    En kopi melder, hvad den har, hver gang den synkroniseres. Kommandoen spørger ingen og virker uden net.
    .of = Vis, hvem der har hele hændelsen, hvor og siden hvornår
help-copies-list = Vis kopierne
help-copies-confirm = Bekræft, at du har den nyeste version, også derhjemme
    .place = Kopiens lokation med et ord eller to, for eksempel hjemme eller rådhuset
