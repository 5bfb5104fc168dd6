# Find beredskabsmappen

frame-error = Fejl: { $what }
frame-note = Bemærk: { $what }
frame-hint = Tip: { $what }
frame-more-rows-written = … { $rows ->
    [one] én linje til
   *[other] { $rows } linjer til
}: binder { $command } --all
frame-more-rows = … { $rows ->
    [one] én linje til
   *[other] { $rows } linjer til
}. Alt: tilføj --all
frame-no-binder = Her er ingen beredskabsmappe, og du har ikke åbnet en på denne computer.
    .hint = Prøv programmet: binder tour – hent en kopi af jeres beredskabsmappe: binder join STED --as NAVN – opret en ny: binder init FILMAPPE --as NAVN
frame-no-binder-there = Der er ingen beredskabsmappe i { $folder }.
    .hint = Angiv, hvor den ligger: binder -C STED
frame-no-binder-in-variable = BINDER_DIR peger på { $folder }, men der er ingen beredskabsmappe.
    .hint = Angiv, hvor den ligger: binder -C STED
frame-several-binders = Du har åbnet flere beredskabsmapper på denne computer: { $folders }.
    .hint = Angiv, hvilken du mener, for eksempel: binder -C { TYPED($first) }
frame-only-binder = Bruger beredskabsmappen i { $folder }
frame-second-tree = { $second } er et ekstra arbejdstræ til kopien i { $folder }. Kopien bruges. Ændringer i det ekstra arbejdstræ læses ikke.
frame-second-tree-of-none = { $folder } er et ekstra arbejdstræ til en kopi, hvor ingen skriver som medlem.
    .hint = Hent din egen kopi: binder join STED NY-FILMAPPE --as NAVN
frame-meeting-place = { $folder } er et fælles sted for kopier. Der kan ikke skrives direkte i det.
    .hint = Hent din egen kopi: binder join { TYPED($folder) } NY-FILMAPPE --as NAVN

frame-internal = Der skete noget uventet: { $said }
    .hint = Kontrollér kopien: binder doctor – gentager fejlen sig, så send teksten til den, der vedligeholder programmet.
frame-disk-full = Disken er fuld.
    .hint = Frigør plads, og kontrollér, at alt er gemt: binder doctor
frame-not-writable = Filmappen er skrivebeskyttet eller tilhører en anden bruger.
    .hint = Du kan stadig læse i den. Find fejlen: binder doctor
frame-not-allowed = Du har ikke adgang til at læse eller skrive { $path }.
    .hint = Bed ejeren om adgang, eller brug din egen kopi. Find fejlen: binder doctor
frame-gone = { $path } findes ikke. Den er slettet eller flyttet, eller disken eller netværksdrevet er koblet fra.
    .hint = Kontrollér disken eller nettet, og prøv igen. Find fejlen: binder doctor
frame-in-the-way = { $path } er optaget af noget andet.
    .hint = Flyt det til en anden filmappe, og prøv igen. Find fejlen: binder doctor
frame-away = Disken eller netværksdrevet med { $path } svarer ikke.
    .hint = Kontrollér disken eller nettet, og prøv igen.
frame-too-large = { $path } bliver større, end disken eller brugerkontoen tillader.
    .hint = Brug en anden disk, eller bed it-afdelingen om at hæve grænsen.
frame-bad-name = Disken kan ikke gemme en fil med navnet { $path }.
    .hint = Brug en kortere sti eller en anden disk.
frame-exhausted = Computeren har ikke mere hukommelse, eller der er for mange åbne filer.
    .hint = Luk andre programmer, og prøv igen.
frame-not-supported = Disken eller netværksdrevet med { $path } mangler en funktion, som binder bruger (fillåse eller links).
    .hint = Læg kopien på computerens egen disk: binder join STED NY-FILMAPPE --as NAVN
frame-system = Computeren afviste adgang til { $path }: { $said }
    .hint = Find fejlen: binder doctor
frame-disk-failing = Disken melder fejl.
    .hint = Skriv det, der ikke blev gemt, på papir. Find fejlen: binder doctor
frame-damaged = Noget i denne kopi er beskadiget eller mangler.
    .hint = Intet er ændret. Find fejlen: binder doctor
frame-damaged-shown = En del af denne kopi kan ikke læses. Det viste kan være ufuldstændigt.
    .hint = Reparér kopien: binder doctor --fix
frame-locked = Et andet program har låst kopien.
    .hint = Vent lidt, og prøv igen. Hjælper det ikke: binder doctor
frame-path-not-text = Stien { $path } indeholder tegn, der ikke kan gemmes som tekst.
    .hint = Giv filmappen et navn med almindelige bogstaver, og prøv igen.

# Første side

frame-first-what = binder er en beredskabsmappe på computeren: plan, kontaktliste og hændelseslog. Den virker uden net, og alle i krisestaben har en hel kopi.
frame-first-begin = Her er ingen beredskabsmappe endnu. Begynd med en af disse:
frame-first-tour = Prøv programmet i en kort øvelse med tre opdigtede personer.
frame-first-join = Hent en hel kopi af jeres beredskabsmappe fra en filmappe, et USB-stik, en server eller en fil.
frame-first-init = Opret en ny beredskabsmappe ud fra en skabelon.
frame-first-more = Alle kommandoer: binder --help

# Fuldførelse og manualsider

frame-manual-written = { $count } manualsider er skrevet i { $folder }
frame-manual-name = NAVN
frame-manual-synopsis = BRUG
frame-manual-description = BESKRIVELSE
frame-manual-options = TILVALG
frame-manual-version = VERSION

help-completions = Skriv et script, der fuldfører kommandoer i skallen
    .shell = Skallen: bash, zsh, fish, elvish eller powershell
    .examples = binder completions bash > ~/.local/share/bash-completion/completions/binder

help-man = Skriv en manualside for hver kommando
    .dir = Filmappen, manualsiderne skrives i
    .examples = binder man ~/.local/share/man/da/man1
