# Att hitta pärmen

frame-no-binder = Här finns ingen pärm, och du har inte öppnat någon på den här datorn.
    .hint = Se dig om med: binder tour. Hämta en kopia av er pärm: binder join. Gör en ny: binder init.
frame-no-binder-there = Det finns ingen pärm i { $folder }.
    .hint = Ange mappen där pärmen ligger: binder -C MAPP
frame-no-binder-in-variable = BINDER_DIR pekar på { $folder }, och där finns ingen pärm.
    .hint = Ange mappen där pärmen ligger: binder -C MAPP
frame-several-binders = Du har öppnat flera pärmar på den här datorn: { $folders }.
    .hint = Säg vilken du menar, till exempel: binder -C { TYPED($first) }
frame-only-binder = Använder pärmen i { $folder }
frame-second-tree = { $second } är ett andra arbetsträd till kopian i { $folder }. Den kopian används; filer som ändrats i det andra trädet läses inte.
frame-second-tree-of-none = { $folder } är ett andra arbetsträd till en mapp där ingen skriver som medlem.
    .hint = Hämta en egen kopia: binder join PLATS NY-MAPP --as NAMN
frame-meeting-place = { $folder } är en plats där kopior möts; där skriver ingen direkt.
    .hint = Hämta en egen kopia: binder join { TYPED($folder) } NY-MAPP --as NAMN

frame-internal = Det här gick inte att göra: { $said }
    .hint = Se vad som är fel med: binder doctor. Håller det i sig, visa meningen för den som sköter programmet.
frame-disk-full = Disken är full.
    .hint = Frigör plats, och se sedan att allt är med: binder doctor
frame-not-writable = Mappen är skrivskyddad eller tillhör någon annan.
    .hint = Att läsa går som vanligt. Se vad som är fel med: binder doctor
frame-not-allowed = Du får inte läsa eller skriva { $path }, eller så är det skrivskyddat.
    .hint = Be ägaren att släppa in dig, eller använd en egen kopia. Se vad som är fel med: binder doctor
frame-gone = { $path } finns inte: det är borttaget eller flyttat, eller så är disken eller nätverksmappen där det ligger borta.
    .hint = Se till disken eller nätet, och försök igen. Se vad som är fel med: binder doctor
frame-in-the-way = Något annat ligger i vägen i { $path }.
    .hint = Flytta det till en annan mapp, och försök igen. Se vad som är fel med: binder doctor
frame-away = Disken eller nätverksmappen med { $path } svarar inte längre.
    .hint = Se till disken eller nätet, och försök igen.
frame-too-large = { $path } skulle bli större än en fil får vara på den här disken eller för den här användaren.
    .hint = Använd en annan disk, eller be den som sköter datorn att höja gränsen.
frame-bad-name = Den här disken kan inte ha en fil som heter { $path }.
    .hint = Använd en kortare sökväg, eller en annan disk.
frame-exhausted = Datorn har inget minne eller inga öppna filer kvar åt programmet.
    .hint = Avsluta andra program, och försök igen.
frame-not-supported = Disken eller nätverksmappen med { $path } klarar inte det som behövs där (lås, länkar).
    .hint = Lägg kopian på datorns egen disk: binder join PLATS NY-MAPP --as NAMN
frame-system = Datorn vägrade något om { $path }: { $said }
    .hint = Se vad som är fel med: binder doctor
frame-disk-failing = Disken svarar med fel.
    .hint = Det som inte blev sparat är bäst att skriva på papper. Se vad som är fel med: binder doctor
frame-damaged = Något i den här kopian är skadat eller borta.
    .hint = Inget har ändrats av det. Se vad som är fel med: binder doctor
frame-damaged-shown = En del av den här kopian går inte att läsa, så det som visas kan sakna något.
    .hint = Laga den med: binder doctor --fix
frame-locked = Ett annat program håller kopian låst.
    .hint = Vänta en stund och försök igen. Går det inte: binder doctor
frame-path-not-text = Sökvägen { $path } har tecken som inte går att skriva ner som text.
    .hint = Ge mappen ett namn med vanliga bokstäver, och försök igen.

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
