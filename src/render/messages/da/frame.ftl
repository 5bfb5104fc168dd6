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

frame-internal = Programmet stødte på noget uventet: { $what }
    .hint = Intet blev ændret af det. Se, hvad der er galt, med: binder doctor
