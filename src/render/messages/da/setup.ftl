setup-no-device = Denne computer er ikke medlem. Her kan du kun læse.
    .hint = Få skriveadgang: binder join KILDE --as NAVN
setup-folder-not-empty = Filmappen { $folder } er ikke tom.
    .hint = Vælg en ny filmappe: binder init NY-FILMAPPE
setup-other-owner = Filmappen { $folder } ejes af en anden bruger på computeren.
    .hint = Se, hvad du kan gøre: binder doctor

setup-made = Beredskabsmappen er oprettet i { $folder }. Den virker uden net.
setup-introduction = Mappens kontroltal
setup-folder-word = FILMAPPE
setup-name-word = NAVN
setup-next-status = se, hvad der er i gang
setup-next-remote = tilføj et fælles sted: delt filmappe, USB-stik eller server
setup-next-join = hent en kopi på en anden computer
setup-other-language = Mappen taler samme sprog som skabelonen. Programmet på dansk: binder -C { TYPED($folder) } --lang { TYPED($tag) }
setup-next-starter = i stedet: en mappe, hvor planen er skrevet
setup-joined = Kopien er hentet til { $folder }. Den er komplet og virker uden net.
setup-key-digits = Din nøgles kontroltal
setup-compare = Ring til et medlem, og sammenlign begge kontroltal, før du stoler på kopien. Medlemmet ser dem med: binder member show { $writer }
setup-guest = Du er gæst, indtil et medlem skriver: binder member add { $writer } – du kan skrive i loggen med det samme. Alle kan se dine notater, markeret som gæst.
setup-named-short = I loggen hedder du { $name }. Med hele navnet: binder member rename "FORNAVN EFTERNAVN"
setup-named-listed = I loggen hedder du { $name } som i kontaktlisten. Er det en anden: binder member rename "FORNAVN EFTERNAVN"
setup-first-entry = Beredskabsmappen er oprettet
setup-request = Anmoder om at blive medlem
setup-no-starter = Der findes ingen skabelon med navnet { $starter }. Skabeloner: { $all }.
    .hint = Skriv: binder init --starter { TYPED($nearest) }
setup-source-other-binder = { $source } er en anden beredskabsmappe end den, du har kontroltal for. Dens kontroltal er { $digits }. Intet er hentet.
    .hint = Spørg den, der gav dig kontroltallene, om stedet er rigtigt.
setup-source-two-binders = Hovedgrenen (main) i { $source } hører til en anden beredskabsmappe end kopierne samme sted: { $digits }. Intet er hentet.
    .hint = Få kontroltallene af et medlem, og skriv: binder join { TYPED($source) } --introduction "…"
setup-name-needed = Dit kortnavn mangler.
    .hint = Tilføj et kortnavn: --as { $nearest }
setup-not-a-name = { $typed } kan ikke bruges som kortnavn. Begynd med et bogstav a–z, derefter a–z og cifre, højst 16 tegn.
    .hint = Skriv for eksempel: --as { $nearest }
setup-name-kept = { $typed } kan ikke bruges som kortnavn. Windows bruger det om en enhed.
    .hint = Skriv for eksempel: --as { $nearest }
setup-name-taken = Kortnavnet { $writer } er optaget.
    .hint = Vælg et andet: --as { $free }
setup-source-not-there = { $source } kan ikke nås.
    .hint = Kontrollér adressen, nettet, og at USB-stikket sidder i. Prøv igen.
setup-source-no-ssh = { $source } kræver ssh, som ikke er installeret på denne computer.
    .hint = Installér OpenSSH, og prøv igen.
setup-source-timeout = { $source } svarer ikke.
    .hint = Prøv igen om lidt.
setup-source-unknown-host = Serveren { $source } har en nøgle, som denne computer ikke kender.
    .hint = Spørg den, der driver serveren, om nøglens fingeraftryk. Skriv { $command } – sammenlign, og svar yes, hvis det er det samme.
setup-source-wrong-key = { $source } har en anden nøgle end før. Nogen kan udgive sig for at være serveren.
    .hint = Spørg den, der driver serveren. Er nøglen skiftet, så glem den gamle: { $command }
setup-source-wrong-certificate = Certifikatet for { $source } kan ikke godkendes.
    .hint = Spørg den, der driver serveren. Har I jeres egen certifikatudsteder: { $command }
setup-source-needs-login = { $source } afviste dit login.
    .hint = Prøv dit login: { $command }
setup-source-needs-password = { $source } kræver brugernavn og adgangskode.
    .hint = Skriv: binder join { TYPED("https://NAVN:ADGANGSKODE@", $rest) }
setup-source-refused = { $source } afviste: { $said }
    .hint = Spørg den, der driver stedet, om du har læseadgang.
setup-source-no-binder = { $source } indeholder ingen beredskabsmappe.
    .hint = Spørg den, der inviterede dig, om det rigtige sted.

setup-from-not-there = Filmappen { $folder } findes ikke.
    .hint = Angiv filmappen med teksterne: binder init NY-FILMAPPE --from FILMAPPE
setup-from-binder = { $folder } er allerede en beredskabsmappe.
    .hint = Hent en hel kopi af den: binder join { TYPED($folder) }
setup-from-nothing = { $folder } indeholder ingen Markdown-tekster, der kan blive kapitler. Intet er oprettet.
    .hint = Angiv filmappen med teksterne: binder init NY-FILMAPPE --from FILMAPPE
setup-from-many = Filmappen har flere end { $most } filer. Intet er oprettet.
    .hint = Angiv kun filmappen med selve planen: binder init NY-FILMAPPE --from FILMAPPE
setup-from-large = Filerne i filmappen fylder mere end { $most } MiB. Intet er oprettet.
    .hint = Angiv kun filmappen med selve planen: binder init NY-FILMAPPE --from FILMAPPE
setup-left-link = et symbolsk link; de følges ikke
setup-left-of-a-program = lavet af et program til dets egen brug
setup-left-deep = en filmappe for mange niveauer nede
setup-left-large = større end { $most } MiB
setup-left-not-text = kan ikke læses som tekst
setup-left-not-read = hverken Markdown eller en kendt liste, og ingen tekst linker til den
setup-left-contents = indholdsfortegnelse; brugt til rækkefølgen
setup-left-repository = handler om arbejdet i filmappen, ikke om planen
setup-left-hidden = skjult fil med indstillinger
setup-left-hidden-folder = skjult filmappe; kun filer, som teksterne linker til, er hentet
setup-left-contents-part = indholdsfortegnelse; gav rækkefølgen for { $count } af { $all } sider. Ikke fundet: { $missing }
setup-left-contents-unused = menu til et websted; ikke brugt til rækkefølgen
setup-left-order = angiver sidernes rækkefølge; brugt
setup-left-table = en tabel. Er det en kontaktliste: binder contacts import { TYPED($file) } --group GRUPPE
setup-left-other-text = tekst i et andet format. Skal den med i planen, så gem den som Markdown (.md) i filmappen plan/
setup-order-list = Kapitlerne følger rækkefølgen i { $file }.
setup-order-pages = Kapitlerne følger den rækkefølge, siderne selv angiver (weight, nav_order, sidebar_position eller lignende).
setup-order-names = Kapitlerne er sorteret efter navn. Der blev ikke fundet en indholdsfortegnelse.
setup-order-groups = { $file } har gruppeoverskrifter, som ikke er kommet med i planen: { $groups }
setup-brought-boxes = { $count ->
    [one] 1 boks er skrevet om til Markdown (> [!WARNING]).
   *[other] { $count } bokse er skrevet om til Markdown (> [!WARNING]).
}
setup-brought-aside = { $count ->
    [one] 1 nøgleord i et sidehoved betyder noget andet i binder. Det er bevaret under et andet navn:
   *[other] { $count } nøgleord i sidehoveder betyder noget andet i binder. De er bevaret under andre navne:
}
setup-brought-marks = { $count ->
    [one] 1 kode fra et andet program blev ikke forstået. Den er uændret. Erstat den med det, den står for:
   *[other] { $count } koder fra andre programmer blev ikke forstået. De er uændrede. Erstat dem med det, de står for:
}
setup-brought-people = { $file }: { $count } personer i kontaktlisten, efter gruppe: { $groups }
setup-brought-looks-people = { $file } ligner en kontaktliste ({ $count } personer med numre) og blev til et kapitel. Læg dem også i kontaktlisten: binder contacts import { TYPED($path) } --group GRUPPE
setup-brought-starter = Fra skabelonen kom også: { $all }
setup-left-faulty = linje { $line } kunne ikke læses: { $why }
setup-left-nobody = personliste uden nye personer
setup-left-column = kolonne i en personliste, som ikke er brugt fuldt ud
setup-left-people = personliste, der ikke kunne læses: { $why } Prøv igen senere: binder contacts import { TYPED($file) } --group GRUPPE
setup-event-files = Filer hentet fra { $source }: { $count }
setup-event-people = Personer hentet fra { $file }: { $count }
setup-brought = Hentet fra { $source }: kapitler { $chapters }, lister { $lists }, billeder og andre filer { $files }, personer i kontaktlisten { $people }. Ikke hentet: { $left }.
setup-brought-faulty = { $path } er hentet og kan læses. Den skal rettes, før den kan gemmes igen:
setup-brought-files = Billeder og andre filer er gemt ved siden af loggen, og teksterne linker til dem.
setup-brought-links = { $count ->
    [one] 1 link er ændret, fordi filen, det peger på, har fået nyt navn.
   *[other] { $count } links er ændret, fordi filerne, de peger på, har fået nye navne.
}
setup-brought-nowhere = { $count ->
    [one] 1 link peger på noget, der ikke findes i filmappen. Det er uændret:
   *[other] { $count } links peger på noget, der ikke findes i filmappen. De er uændrede:
}
setup-brought-anchors = { $count ->
    [one] 1 link peger på en overskrift, der ikke findes:
   *[other] { $count } links peger på overskrifter, der ikke findes:
}
setup-brought-more = … og { $count } til; se alle med --json
setup-column-from = I den gamle filmappe
setup-column-to = I beredskabsmappen
setup-left = Ikke hentet ({ $count })

help-init = Opret en ny beredskabsmappe

    Den får dit sprog, hvis skabelonen findes på det, eller det, du angiver med --lang.
    .dir = Filmappen, der oprettes, eller en tom filmappe
    .starter = Skabelonen, beredskabsmappen oprettes fra: blank er tom, skole har en plan til skoler, SFO og dagtilbud
    .from = Filmappe med en plan i Markdown, for eksempel en wiki. Kapitler, lister, billeder og kontakter hentes med
    .name = Beredskabsmappens navn
    .as = Kortnavnet, du skriver under. Brug et for hver computer
    .person = Dit fulde navn
    .role = Din rolle, som den står i kontaktlisten
    .key = En privat nøgle, du allerede har [standard: der laves en ny til computeren]
    .examples =
        binder init beredskab --as anna --person "Anna Holm"
        binder init skolen --starter skole --as ida --person "Ida Lund"
help-join = Hent en hel kopi af en beredskabsmappe
    .source = Hvor den findes: filmappe, USB-stik, en anden kopi eller server (ssh:// eller https://)
    .dir = Filmappen, der oprettes, eller en tom filmappe
    .introduction = Mappens kontroltal, læst op af et medlem. Passer de ikke, hentes intet
    .as = Kortnavnet, du skriver under. Brug et for hver computer
    .person = Dit fulde navn
    .role = Din rolle, som den står i kontaktlisten
    .key = En privat nøgle, du allerede har [standard: der laves en ny til computeren]
    .examples = binder join /media/usb/mappe.git --as bo --person "Bo Østlund"

# Enhedens nøgle, og hvad der hindrer, at den bruges

key-gone = Kopiens nøgle mangler: { $path }. Det, du skriver, er gemt og venter på nøglen.
    .hint = Læg nøglen tilbage fra et USB-stik, en sikkerhedskopi eller den gamle computer. Er den væk, så lav en ny: binder doctor --fix – et medlem skal derefter godkende dig igen.
key-unreadable = Du har ikke læseadgang til kopiens nøgle: { $path }. Det, du skriver, er gemt og venter på nøglen.
    .hint = Overtag ejerskabet af filen, eller skriv: chmod 600 { TYPED($path) }
key-empty = Filen med kopiens nøgle er tom: { $path }. Det, du skriver, er gemt og venter på nøglen.
    .hint = Læg nøglen tilbage fra et USB-stik, en sikkerhedskopi eller den gamle computer. Er den væk, så lav en ny: binder doctor --fix – et medlem skal derefter godkende dig igen.
key-broken = Filen med kopiens nøgle er beskadiget eller er ikke en privat nøgle: { $path }. Det, du skriver, er gemt og venter på nøglen.
    .hint = Læg nøglen tilbage fra et USB-stik, en sikkerhedskopi eller den gamle computer. Er den væk, så lav en ny: binder doctor --fix – et medlem skal derefter godkende dig igen.
key-passphrase = Kopiens nøgle er låst med en adgangskode: { $path }. Det, du skriver, er gemt og venter på nøglen.
    .hint = Fjern adgangskoden: ssh-keygen -p -N '' -f { TYPED($path) }
key-other = Filen med kopiens nøgle indeholder en anden nøgle: { $path }. Det, du skriver, er gemt og venter på nøglen.
    .hint = Læg den rigtige nøgle tilbage fra et USB-stik, en sikkerhedskopi eller den gamle computer. Er den væk, så lav en ny: binder doctor --fix – et medlem skal derefter godkende dig igen.
setup-key-gone = Der er ingen nøgle i { $path }.
    .hint = Angiv den private nøgle, eller udelad --key, så der laves en ny til denne computer.
setup-key-unreadable = Du har ikke læseadgang til nøglen i { $path }.
    .hint = Skriv: chmod 600 { TYPED($path) } – eller udelad --key, så der laves en ny til denne computer.
setup-key-broken = { $path } er ikke en privat nøgle, der kan læses.
    .hint = Angiv en privat SSH-nøgle (ed25519, uden .pub), eller udelad --key, så der laves en ny til denne computer.
setup-key-passphrase = Nøglen i { $path } er låst med en adgangskode.
    .hint = Udelad --key, så der laves en ny nøgle til denne computer.
setup-unknown-form = Kopien i { $folder } har et Git-format, som binder ikke kender.
    .hint = Hent en ny kopi ved siden af: binder join STED NY-FILMAPPE --as NAVN – lad den gamle være.
setup-no-beginning = Kopien mangler oplysning om, hvilken beredskabsmappe den hører til. Den er en almindelig klon, eller indstillingerne er væk.
    .hint = Hent din egen kopi ved siden af: binder join STED NY-FILMAPPE --as NAVN
setup-bare = Kopiens indstillinger angiver, at den ikke har nogen filer (core.bare).
    .hint = Skriv i kopiens filmappe: git config core.bare false
setup-not-made-here = Kopien i { $folder } er ikke hentet af dig på denne computer. Den kan læses, men der kan ikke skrives i den. Dens egne indstillinger bruges ikke.
    .hint = Hent din egen kopi fra den: binder join { TYPED($folder) }
setup-read-only = Kopien i { $folder } er ikke hentet af dig på denne computer. Den bliver kun læst, og dens egne indstillinger bruges ikke. Hent din egen kopi: binder join { TYPED($folder) }
setup-copied = { $folder } er en kopi af { $original }, som ikke er lavet med binder. Skrev begge, ville notater få samme numre. Intet er skrevet.
    .hint = Skriv i { $original }, eller hent din egen kopi: binder join { TYPED($original) }
setup-copied-only-read = { $folder } er en kopi af { $original }, som ikke er lavet med binder. Den bliver kun læst. Hent din egen kopi: binder join { TYPED($original) }
setup-irregular = { $file } i { $folder } er ikke en almindelig fil. Kopien bliver ikke åbnet.
    .hint = Undersøg filen, og fjern den, eller hent beredskabsmappen et andet sted: binder join KILDE
