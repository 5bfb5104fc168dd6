# Att hitta pärmen

frame-no-binder = Här finns ingen pärm, och du har inte öppnat någon på den här datorn.
    .hint = Se dig om med: binder tour. Hämta en kopia av er pärm: binder join. Gör en ny: binder init.
frame-no-binder-there = Det finns ingen pärm i { $folder }.
    .hint = Ange mappen där pärmen ligger: binder -C MAPP
frame-no-binder-in-variable = BINDER_DIR pekar på { $folder }, och där finns ingen pärm.
    .hint = Ange mappen där pärmen ligger: binder -C MAPP
frame-several-binders = Du har öppnat flera pärmar på den här datorn: { $folders }.
    .hint = Säg vilken du menar, till exempel: binder -C { $first }
frame-only-binder = Använder pärmen i { $folder }

frame-internal = Programmet stötte på något oväntat: { $what }
    .hint = Inget ändrades av det. Se vad som är fel med: binder doctor
