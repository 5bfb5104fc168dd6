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

frame-internal = Programmet stötte på något oväntat.
    .hint = Inget ändrades av det. Se vad som är fel med: binder doctor
frame-disk-full = Disken är full.
    .hint = Frigör plats, och se sedan att allt är med: binder doctor
frame-not-writable = Mappen är skrivskyddad eller tillhör någon annan.
    .hint = Att läsa går som vanligt. Se vad som är fel med: binder doctor
frame-disk-failing = Disken svarar med fel.
    .hint = Det som inte blev sparat är bäst att skriva på papper. Se vad som är fel med: binder doctor
frame-damaged = Något i den här kopian är skadat eller borta.
    .hint = Inget har ändrats av det. Se vad som är fel med: binder doctor
frame-damaged-shown = En del av den här kopian går inte att läsa, så det som visas kan sakna något.
    .hint = Laga den med: binder doctor --fix
frame-locked = Ett annat program håller kopian låst.
    .hint = Vänta en stund och försök igen. Går det inte: binder doctor

# Första sidan

frame-first-what = binder är en röd pärm i datorn: planen, telefonlistan och händelseloggen. Den fungerar utan nät, och varje dator har en hel kopia.
frame-first-begin = Här finns ingen pärm än. Börja med något av detta:
frame-first-tour = En kort övning i en egen mapp: tre personer, en av dem utan nät.
frame-first-join = Hämta en hel kopia av er pärm: från en mapp, ett USB-minne, en server eller en fil.
frame-first-init = Gör en ny pärm, från en mall som redan är ifylld.
frame-first-more = Allt som kan skrivas: binder --help

# Komplettering och manualsidor

frame-manual-written = { $count } manualsidor skrivna till { $folder }
frame-manual-name = NAMN
frame-manual-synopsis = ANVÄNDNING
frame-manual-description = BESKRIVNING
frame-manual-options = VAL
frame-manual-version = UTGÅVA

help-completions = Skriv det som ett skal behöver för att fylla i kommandon.
    .shell = Skalet.
    .examples = binder completions bash > ~/.local/share/bash-completion/completions/binder

help-man = Skriv en manualsida för varje kommando.
    .dir = Mappen att skriva dem i.
    .examples = binder man ~/.local/share/man/sv/man1
