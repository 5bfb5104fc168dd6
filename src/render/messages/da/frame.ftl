# At finde mappen

frame-no-binder = Her er ingen mappe, og du har ikke åbnet nogen på denne computer.
    .hint = Se dig omkring med: binder tour. Hent en kopi af jeres mappe: binder join. Lav en ny: binder init.
frame-no-binder-there = Der er ingen mappe i { $folder }.
    .hint = Angiv, hvor mappen ligger: binder -C STED
frame-no-binder-in-variable = BINDER_DIR peger på { $folder }, og der er ingen mappe dér.
    .hint = Angiv, hvor mappen ligger: binder -C STED
frame-several-binders = Du har åbnet flere mapper på denne computer: { $folders }.
    .hint = Sig, hvilken du mener, for eksempel: binder -C { TYPED($first) }
frame-only-binder = Bruger mappen i { $folder }
frame-second-tree = { $second } er et andet arbejdstræ til kopien i { $folder }. Den kopi bruges; filer, der er ændret i det andet træ, læses ikke.
frame-second-tree-of-none = { $folder } er et andet arbejdstræ til en mappe, hvor ingen skriver som medlem.
    .hint = Hent en egen kopi: binder join STED NY-MAPPE --as NAVN
frame-meeting-place = { $folder } er et sted, hvor kopier mødes; dér skriver ingen direkte.
    .hint = Hent en egen kopi: binder join { TYPED($folder) } NY-MAPPE --as NAVN

frame-internal = Dette kunne ikke gøres: { $said }
    .hint = Se, hvad der er galt, med: binder doctor. Bliver det ved, så vis sætningen til den, der passer programmet.
frame-disk-full = Disken er fuld.
    .hint = Frigør plads, og se så efter, at alt er med: binder doctor
frame-not-writable = Mappen er skrivebeskyttet eller tilhører en anden.
    .hint = Du kan læse som sædvanlig. Se, hvad der er galt, med: binder doctor
frame-not-allowed = Du må ikke læse eller skrive { $path }, eller det er skrivebeskyttet.
    .hint = Bed ejeren om at lukke dig ind, eller brug din egen kopi. Se, hvad der er galt, med: binder doctor
frame-gone = { $path } er der ikke: det er slettet eller flyttet, eller disken eller netværksmappen, det ligger på, er væk.
    .hint = Se til disken eller nettet, og prøv igen. Se, hvad der er galt, med: binder doctor
frame-in-the-way = Noget andet ligger i vejen i { $path }.
    .hint = Flyt det til en anden mappe, og prøv igen. Se, hvad der er galt, med: binder doctor
frame-away = Disken eller netværksmappen med { $path } svarer ikke længere.
    .hint = Se til disken eller nettet, og prøv igen.
frame-too-large = { $path } ville blive større, end en fil må være på denne disk eller for denne bruger.
    .hint = Brug en anden disk, eller bed den, der passer computeren, om at hæve grænsen.
frame-bad-name = Denne disk kan ikke have en fil, der hedder { $path }.
    .hint = Brug en kortere sti, eller en anden disk.
frame-exhausted = Computeren har ingen hukommelse eller åbne filer tilbage til programmet.
    .hint = Luk andre programmer, og prøv igen.
frame-not-supported = Disken eller netværksmappen med { $path } kan ikke det, der er brug for dér (låse, links).
    .hint = Læg kopien på computerens egen disk: binder join STED NY-MAPPE --as NAVN
frame-system = Computeren afviste noget om { $path }: { $said }
    .hint = Se, hvad der er galt, med: binder doctor
frame-disk-failing = Disken svarer med fejl.
    .hint = Det, der ikke blev gemt, er bedst at skrive på papir. Se, hvad der er galt, med: binder doctor
frame-damaged = Noget i denne kopi er beskadiget eller væk.
    .hint = Intet er ændret af det. Se, hvad der er galt, med: binder doctor
frame-damaged-shown = En del af denne kopi kan ikke læses, så det, der vises, kan mangle noget.
    .hint = Ret den med: binder doctor --fix
frame-locked = Et andet program holder kopien låst.
    .hint = Vent lidt, og prøv igen. Går det ikke: binder doctor
frame-path-not-text = Stien { $path } har tegn, der ikke kan skrives ned som tekst.
    .hint = Giv mappen et navn med almindelige bogstaver, og prøv igen.

# Første side

frame-first-what = binder er en rød mappe i computeren: planen, telefonlisten og hændelsesloggen. Den virker uden net, og hver computer har en hel kopi.
frame-first-begin = Her er ingen mappe endnu. Begynd med en af disse:
frame-first-tour = En kort øvelse i sin egen mappe: tre personer, én af dem uden net.
frame-first-join = Hent en hel kopi af jeres mappe: fra en filmappe, en USB-nøgle, en server eller en fil.
frame-first-init = Lav en ny mappe, ud fra en skabelon, der allerede er udfyldt.
frame-first-more = Alt, hvad der kan skrives: binder --help

# Fuldførelse og manualsider

frame-manual-written = { $count } manualsider skrevet til { $folder }
frame-manual-name = NAVN
frame-manual-synopsis = BRUG
frame-manual-description = BESKRIVELSE
frame-manual-options = VALG
frame-manual-version = UDGAVE

help-completions = Skriv det, en skal behøver for at fuldføre kommandoer.
    .shell = Skallen.
    .examples = binder completions bash > ~/.local/share/bash-completion/completions/binder

help-man = Skriv en manualside for hver kommando.
    .dir = Mappen, de skal skrives i.
    .examples = binder man ~/.local/share/man/da/man1
