# At finde mappen

frame-no-binder = Her er ingen mappe, og du har ikke åbnet nogen på denne computer.
    .hint = Se dig omkring med: binder tour. Hent en kopi af jeres mappe: binder join. Lav en ny: binder init.
frame-no-binder-there = Der er ingen mappe i { $folder }.
    .hint = Angiv, hvor mappen ligger: binder -C STED
frame-no-binder-in-variable = BINDER_DIR peger på { $folder }, og der er ingen mappe dér.
    .hint = Angiv, hvor mappen ligger: binder -C STED
frame-several-binders = Du har åbnet flere mapper på denne computer: { $folders }.
    .hint = Sig, hvilken du mener, for eksempel: binder -C { $first }
frame-only-binder = Bruger mappen i { $folder }

frame-internal = Programmet stødte på noget uventet.
    .hint = Intet blev ændret af det. Se, hvad der er galt, med: binder doctor
frame-disk-full = Disken er fuld.
    .hint = Frigør plads, og se så efter, at alt er med: binder doctor
frame-not-writable = Mappen er skrivebeskyttet eller tilhører en anden.
    .hint = Du kan læse som sædvanlig. Se, hvad der er galt, med: binder doctor
frame-disk-failing = Disken svarer med fejl.
    .hint = Det, der ikke blev gemt, er bedst at skrive på papir. Se, hvad der er galt, med: binder doctor
frame-damaged = Noget i denne kopi er beskadiget eller væk.
    .hint = Intet er ændret af det. Se, hvad der er galt, med: binder doctor
frame-damaged-shown = En del af denne kopi kan ikke læses, så det, der vises, kan mangle noget.
    .hint = Ret den med: binder doctor --fix
frame-locked = Et andet program holder kopien låst.
    .hint = Vent lidt, og prøv igen. Går det ikke: binder doctor

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
