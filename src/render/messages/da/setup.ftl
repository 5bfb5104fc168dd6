setup-no-device = Denne computer har ingen nøgle i mappen; her kan man kun læse.
    .hint = Bliv en, der må skrive: binder join KILDE --as NAVN
setup-folder-not-empty = Mappen { $folder } er ikke tom.
    .hint = Vælg en ny mappe: binder init NYMAPPE
setup-other-owner = Filmappen { $folder } ejes af en anden bruger på computeren.
    .hint = Se, hvad der kan gøres: binder doctor

setup-made = Mappen ligger i { $folder }. Den er hel: her virker alt uden net.
setup-introduction = Mappens tal
setup-next-status = hvad der er i gang
setup-next-remote = et sted at udveksle med: delt filmappe, USB-nøgle
setup-next-join = en kopi til, på en anden computer
setup-joined = Kopien ligger i { $folder }. Den er hel: her virker alt uden net.
setup-key-digits = Din nøgles tal
setup-compare = Ring til et medlem, og sammenlign begge linjer, før du stoler på kopien: medlemmet ser dem med binder member show { $writer }.
setup-guest = Du er gæst, indtil et medlem skriver: binder member add { $writer }. Log allerede nu; det, du skriver, kan ses af alle, mærket som gæst.
setup-first-entry = Mappen begynder
setup-request = Vil gerne være medlem
setup-no-starter = Der findes ingen skabelon, der hedder { $starter }. Skabelonerne er: { $all }.
    .hint = Skriv: binder init --starter { TYPED($nearest) }
setup-source-other-binder = I { $source } ligger ikke den mappe, du fik tallene til, men { $digits }. Der er ikke lavet nogen kopi.
    .hint = Spørg den, der gav dig tallene, om det er det rigtige sted.
setup-source-two-binders = I { $source } hører den offentliggjorte side (main) til en anden mappe end kopierne ved siden af: { $digits }. Der er ikke lavet nogen kopi.
    .hint = Spørg et medlem om mappens tal, og skriv dem: binder join { TYPED($source) } --introduction "…"
setup-name-needed = Sig, under hvilket navn du skriver.
    .hint = Tilføj et kort navn: --as anna
setup-not-a-name = { $typed } kan ikke være et skrivernavn: a til z først, derefter a til z og cifre, højst 16 tegn.
    .hint = Skriv for eksempel: --as { $nearest }
setup-name-kept = { $typed } kan ikke være et skrivernavn: i Windows er det navnet på en enhed.
    .hint = Skriv for eksempel: --as { $nearest }
setup-name-taken = Nogen skriver allerede som { $writer }.
    .hint = Vælg et andet navn: --as { $free }
setup-source-not-there = { $source } kan ikke nås.
    .hint = Passer adressen, er der net, sidder nøglen i? Prøv så igen.
setup-source-no-ssh = { $source } nås med ssh, og det program er ikke på denne computer.
    .hint = Installér OpenSSH, og prøv igen.
setup-source-timeout = { $source } svarer ikke.
    .hint = Prøv igen om lidt.
setup-source-unknown-host = Nøglen hos { $source } er ukendt her.
    .hint = Spørg den, der passer serveren, om nøglens fingeraftryk. Skriv { $command }, sammenlign, og svar yes, hvis det passer.
setup-source-wrong-key = { $source } viser en anden nøgle end før; det kan være nogen, der udgiver sig for at være den.
    .hint = Spørg den, der passer serveren. Er nøglen virkelig skiftet, så glem den gamle: { $command }
setup-source-wrong-certificate = Certifikatet hos { $source } er ikke til at stole på.
    .hint = Spørg den, der passer serveren. Har I jeres egen udsteder: { $command }
setup-source-needs-login = { $source } lukker dig ikke ind.
    .hint = Prøv dit login: { $command }
setup-source-needs-password = { $source } vil have navn og adgangskode.
    .hint = Skriv: binder join { TYPED("https://NAVN:ADGANGSKODE@", $rest) }
setup-source-refused = { $source } afviste: { $said }
    .hint = Spørg den, der passer stedet, om du må læse der.
setup-source-no-binder = I { $source } er der ingen mappe af denne slags.
    .hint = Spørg den, der inviterede dig, om det rigtige sted.

setup-from-not-there = Der er ingen mappe { $folder }.
    .hint = Angiv mappen med teksterne: binder init NYMAPPE --from MAPPE
setup-from-binder = { $folder } er allerede sådan en mappe.
    .hint = Hent en hel kopi af den: binder join { TYPED($folder) }
setup-from-nothing = I { $folder } er der ingen tekst i Markdown, som kan blive et kapitel, så intet er lavet.
    .hint = Angiv mappen med teksterne: binder init NYMAPPE --from MAPPE
setup-from-many = Mappen har mere end { $most } filer, så intet er lavet.
    .hint = Angiv mappen med selve planen, ikke alt omkring den: binder init NYMAPPE --from MAPPE
setup-from-large = Filerne i mappen er tilsammen mere end { $most } MiB, så intet er lavet.
    .hint = Angiv mappen med selve planen, ikke alt omkring den: binder init NYMAPPE --from MAPPE
setup-left-link = en henvisning til et andet sted; henvisninger følges ikke
setup-left-of-a-program = lavet af et program til sig selv
setup-left-deep = en mappe, der ligger for dybt
setup-left-large = større end { $most } MiB
setup-left-not-text = ikke en tekst, der kan læses
setup-left-not-read = hverken Markdown eller en liste, som læses her, og ingen tekst fører dertil
setup-left-contents = en indholdsfortegnelse; den gav rækkefølgen
setup-left-repository = om arbejdet i mappen, ikke om planen
setup-left-hidden = skjult fil: indstillinger til et program
setup-left-hidden-folder = en skjult mappe; kun det, teksterne linker til, er hentet fra den
setup-left-contents-part = en indholdsfortegnelse; den gav rækkefølgen for { $count } af { $all } sider. Ikke fundet: { $missing }
setup-left-contents-unused = en menu til et websted; rækkefølgen kommer ikke derfra
setup-left-order = siger, i hvilken rækkefølge siderne står; den er læst
setup-left-table = en tabel. Er det en kontaktliste: binder contacts import { TYPED($file) } --group GRUPPE
setup-left-other-text = en tekst i et andet format. Skal den med i planen: gem den som Markdown (.md), og læg den i mappen plan/
setup-order-list = Kapitlerne står i samme rækkefølge som i { $file }.
setup-order-pages = Kapitlerne står i den rækkefølge, siderne selv angiver (weight, nav_order, sidebar_position eller lignende).
setup-order-names = Kapitlerne står efter navn; der blev ikke fundet nogen indholdsfortegnelse.
setup-order-groups = { $file } har overskrifter over siderne, som ikke er i planen: { $groups }
setup-brought-boxes = { $count ->
    [one] En boks blev skrevet om til Markdowns form (> [!WARNING]).
   *[other] { $count } bokse blev skrevet om til Markdowns form (> [!WARNING]).
}
setup-brought-aside = { $count ->
    [one] En nøgle i et sidehoved betyder noget andet her. Den er bevaret under et andet navn:
   *[other] { $count } nøgler i sidehoveder betyder noget andet her. De er bevaret under andre navne:
}
setup-brought-marks = { $count ->
    [one] En markering fra et andet program kan ikke forstås her. Den står, som den blev skrevet; erstat den med det, den står for:
   *[other] { $count } markeringer fra andre programmer kan ikke forstås her. De står, som de blev skrevet; erstat dem med det, de står for:
}
setup-brought-people = { $file }: { $count } personer i kontaktlisten, efter gruppe: { $groups }
setup-brought-looks-people = { $file } ser ud til at indeholde en kontaktliste ({ $count } personer med numre). Den blev et kapitel. For også at få dem ind i kontaktlisten: binder contacts import { TYPED($path) } --group GRUPPE
setup-brought-starter = Desuden er der i mappen, fra startskabelonen: { $all }
setup-left-faulty = linje { $line } kan ikke læses, som den er ment: { $why }
setup-left-nobody = en liste over personer uden nogen nye
setup-left-column = en kolonne i en liste over personer, som intet, eller ikke alt, blev taget fra
setup-left-people = en liste over personer, der ikke kunne læses ind: { $why } Senere: binder contacts import { TYPED($file) } --group GRUPPE
setup-event-files = Filer, der fulgte med fra { $source }: { $count }
setup-event-people = Personer læst ind fra { $file }: { $count }
setup-brought = Fra { $source }: kapitler { $chapters }, lister { $lists }, billeder og andre filer { $files }, personer i kontaktlisten { $people }. Uden plads: { $left }.
setup-brought-faulty = { $path } er på plads og kan læses. Før den kan gemmes igen, skal noget i den rettes:
setup-brought-files = Billeder og andre filer ligger ved siden af loggen, og teksterne fører dertil.
setup-brought-links = { $count ->
    [one] Et link er ændret, fordi det, det fører til, har fået et andet navn.
   *[other] { $count } links er ændret, fordi det, de fører til, har fået andre navne.
}
setup-brought-nowhere = { $count ->
    [one] Et link fører til noget, der ikke er i mappen. Det står, som det blev skrevet:
   *[other] { $count } links fører til noget, der ikke er i mappen. De står, som de blev skrevet:
}
setup-brought-anchors = { $count ->
    [one] Ét link fører til en overskrift, som teksten ikke har:
   *[other] { $count } links fører til overskrifter, som teksterne ikke har:
}
setup-brought-more = … og { $count } til; alle med --json
setup-column-from = I den gamle mappe
setup-column-to = Her
setup-left = Uden plads ({ $count })

help-init = Lav en ny mappe.
    .dir = Filmappen, ny eller tom.
    .starter = Skabelonen at begynde fra.
    .from = En mappe med tekster i Markdown at begynde med, for eksempel en wiki eller et repository: kapitler, lister, billeder og kontakter får deres pladser.
    .name = Mappens navn.
    .as = Kort navn, du skriver under, ét navn pr. computer.
    .person = Dit navn.
    .role = Din rolle, som i kontaktlisten.
    .key = En nøgle, du har, i stedet for en ny til denne computer.
    .examples = binder init ladok --starter ladok --as anna --person "Anna Ek"
help-join = Hent en hel kopi af en mappe, der findes.
    .source = Hvor den findes: en filmappe, en USB-nøgle, en anden kopis filmappe eller en server (ssh:// eller https://).
    .dir = Filmappen, ny eller tom.
    .introduction = Mappens tal, som et medlem læste dem op: en anden mappe hentes ikke.
    .as = Kort navn, du skriver under, ét navn pr. computer.
    .person = Dit navn.
    .role = Din rolle, som i kontaktlisten.
    .key = En nøgle, du har, i stedet for en ny til denne computer.
    .examples = binder join /media/usb/mappe.git --as bo --person "Bo Østlund"

# Enhedens nøgle, og hvad der hindrer, at den bruges

key-gone = Nøglen, som denne kopi skriver under med, er der ikke: { $path }. Det, du skriver, gemmes og venter.
    .hint = Læg nøglen tilbage dér, fra en USB-nøgle, en sikkerhedskopi eller den gamle computer; så lægges det, der venter, ind af den næste kommando. Er den ingen steder: binder doctor --fix laver en ny nøgle, og et medlem må lukke dig ind igen.
key-unreadable = Du må ikke læse nøglen, som denne kopi skriver under med: { $path }. Det, du skriver, gemmes og venter.
    .hint = Gør dig til dens ejer, eller skriv: chmod 600 { TYPED($path) }
key-empty = Filen med nøglen, som denne kopi skriver under med, er tom: { $path }. Det, du skriver, gemmes og venter.
    .hint = Læg nøglen tilbage dér, fra en USB-nøgle, en sikkerhedskopi eller den gamle computer. Er den ingen steder: binder doctor --fix laver en ny nøgle, og et medlem må lukke dig ind igen.
key-broken = Filen med nøglen, som denne kopi skriver under med, er beskadiget eller er ingen privat nøgle: { $path }. Det, du skriver, gemmes og venter.
    .hint = Læg nøglen tilbage dér, fra en USB-nøgle, en sikkerhedskopi eller den gamle computer. Er den ingen steder: binder doctor --fix laver en ny nøgle, og et medlem må lukke dig ind igen.
key-passphrase = Nøglen, som denne kopi skriver under med, er låst med en adgangssætning: { $path }. Det, du skriver, gemmes og venter.
    .hint = Tag adgangssætningen af: ssh-keygen -p -N '' -f { TYPED($path) }
key-other = Der ligger en anden nøgle, hvor nøglen, som denne kopi skriver under med, skal ligge: { $path }. Det, du skriver, gemmes og venter.
    .hint = Læg den rigtige nøgle tilbage dér, fra en USB-nøgle, en sikkerhedskopi eller den gamle computer. Er den ingen steder: binder doctor --fix laver en ny nøgle, og et medlem må lukke dig ind igen.
setup-key-gone = Der er ingen nøgle i { $path }.
    .hint = Angiv den private nøgle, eller udelad --key: så laves en ny til denne computer.
setup-key-unreadable = Du må ikke læse nøglen i { $path }.
    .hint = Skriv: chmod 600 { TYPED($path) }. Eller udelad --key: så laves en ny til denne computer.
setup-key-broken = { $path } er ingen privat nøgle, der kan læses.
    .hint = Angiv en privat nøgle til ssh (uden .pub, ed25519), eller udelad --key: så laves en ny til denne computer.
setup-key-passphrase = Nøglen i { $path } er låst med en adgangssætning.
    .hint = Udelad --key: så laves en ny til denne computer alene.
setup-unknown-form = Kopien i { $folder } har et Git-format, som binder ikke kender.
    .hint = Hent en ny kopi ved siden af: binder join STED NY-MAPPE --as NAVN. Lad denne mappe være, som den er.
setup-no-beginning = Her står ikke, hvor mappen begynder: dette er en almindelig klon, eller indstillingerne er væk.
    .hint = Hent en egen kopi ved siden af: binder join STED NY-MAPPE --as NAVN
setup-bare = Kopiens indstillinger siger, at den ikke har nogen mappe (core.bare).
    .hint = Skriv i kopiens mappe: git config core.bare false
setup-not-made-here = Kopien i { $folder } har du ikke lavet på denne computer. Den kan læses her; intet skrives i den, og intet, som den selv beder om, bliver gjort.
    .hint = Få din egen kopi fra den: binder join { TYPED($folder) }
setup-read-only = Kopien i { $folder } har du ikke lavet på denne computer: den bliver kun læst, og dens egne indstillinger bliver ikke brugt. Din egen kopi: binder join { TYPED($folder) }
setup-copied = { $folder } er en kopi af { $original }, som ikke blev lavet med binder. Hvis begge skrev, fik deres rækker de samme numre, så intet skrives i den.
    .hint = Skriv i { $original }, eller få din egen kopi: binder join { TYPED($original) }
setup-copied-only-read = { $folder } er en kopi af { $original }, som ikke blev lavet med binder: den bliver kun læst. Din egen kopi: binder join { TYPED($original) }
setup-irregular = I { $folder } ligger der noget, som ikke er en almindelig fil, hvor en af filerne skulle være: { $file }. Kopien bliver ikke åbnet.
    .hint = Se efter, hvad det er, og fjern det. Eller hent mappen fra et andet sted: binder join KILDE
