# Att hitta pärmen

frame-error = Fel: { $what }
frame-note = Obs: { $what }
frame-hint = Tips: { $what }
frame-more-rows-written = … { $rows ->
    [one] en rad till
   *[other] { $rows } rader till
}: binder { $command } --all
frame-more-rows = … { $rows ->
    [one] en rad till
   *[other] { $rows } rader till
}. Allt: lägg till --all
frame-no-binder = Här finns ingen pärm, och du har inte öppnat någon på den här datorn.
    .hint = Hämta en kopia av er pärm: binder join PLATS --as NAMN – skapa en ny: binder init MAPP --as NAMN – eller prova en övning: binder tour
frame-no-binder-there = Det finns ingen pärm i { $folder }.
    .hint = Ange pärmens mapp: binder -C MAPP
frame-no-binder-in-variable = BINDER_DIR pekar på { $folder }, men där finns ingen pärm.
    .hint = Ange pärmens mapp: binder -C MAPP
frame-several-binders = Du har flera pärmar på den här datorn: { $folders }.
    .hint = Ange vilken, till exempel: binder -C { TYPED($first) }
frame-only-binder = Använder pärmen i { $folder }
frame-second-tree = { $second } är ett andra arbetsträd till kopian i { $folder }. Den kopian används; filer som ändrats i det andra arbetsträdet läses inte.
frame-second-tree-of-none = { $folder } är ett andra arbetsträd till ett arkiv som saknar nyckel för någon medlem.
    .hint = Hämta en egen kopia: binder join PLATS NY-MAPP --as NAMN
frame-meeting-place = { $folder } är en delad plats som kopior synkar med. Där går det inte att skriva direkt.
    .hint = Hämta en egen kopia: binder join { TYPED($folder) } NY-MAPP --as NAMN

frame-internal = Något oväntat hände: { $said }
    .hint = Ta reda på vad som är fel: binder doctor – återkommer felet, visa meddelandet för den som sköter programmet
frame-disk-full = Disken är full.
    .hint = Frigör utrymme och kontrollera sedan att inget saknas: binder doctor
frame-not-writable = Mappen är skrivskyddad eller tillhör en annan användare.
    .hint = Det går fortfarande att läsa. Ta reda på vad som är fel: binder doctor
frame-not-allowed = Du saknar behörighet att läsa eller skriva { $path }, eller så är den skrivskyddad.
    .hint = Be ägaren om behörighet eller använd en egen kopia. Ta reda på vad som är fel: binder doctor
frame-gone = { $path } finns inte. Den är borttagen eller flyttad, eller så är disken eller nätverksmappen inte ansluten.
    .hint = Kontrollera disken eller nätet och försök igen. Ta reda på vad som är fel: binder doctor
frame-in-the-way = { $path } finns redan och är något annat än väntat.
    .hint = Flytta det till en annan mapp och försök igen. Ta reda på vad som är fel: binder doctor
frame-away = Disken eller nätverksmappen med { $path } svarar inte längre.
    .hint = Kontrollera disken eller nätet och försök igen.
frame-too-large = { $path } skulle bli större än en fil får vara på den här disken eller för den här användaren.
    .hint = Använd en annan disk, eller be den som sköter datorn att höja gränsen.
frame-bad-name = Den här disken tillåter ingen fil som heter { $path }.
    .hint = Använd en kortare sökväg eller en annan disk.
frame-exhausted = Datorns minne eller antal öppna filer räcker inte.
    .hint = Avsluta andra program och försök igen.
frame-not-supported = Disken eller nätverksmappen med { $path } stöder inte det som behövs där (lås, länkar).
    .hint = Lägg kopian på datorns egen disk: binder join PLATS NY-MAPP --as NAMN
frame-system = Systemet rapporterade ett fel för { $path }: { $said }
    .hint = Ta reda på vad som är fel: binder doctor
frame-disk-failing = Disken rapporterar läs- eller skrivfel.
    .hint = Skriv ner det som inte sparades på papper. Ta reda på vad som är fel: binder doctor
frame-damaged = En del av den här kopian är skadad eller saknas.
    .hint = Inget har ändrats. Ta reda på vad som är fel: binder doctor
frame-damaged-shown = En del av den här kopian går inte att läsa, så svaret kan vara ofullständigt.
    .hint = Reparera den: binder doctor --fix
frame-locked = Kopian är låst av ett annat program.
    .hint = Vänta en stund och försök igen. Hjälper inte det: binder doctor
frame-path-not-text = Sökvägen { $path } innehåller tecken som inte är giltig text.
    .hint = Ge mappen ett namn med vanliga bokstäver och försök igen.

# Första sidan

frame-first-what = binder är en röd pärm i datorn: planen, kontaktlistan och händelseloggen. Den fungerar utan nät, och varje dator har en hel kopia.
frame-first-begin = Det finns ingen pärm på den här datorn än. Börja med något av detta:
frame-first-tour = Prova en övning på en minut i en egen mapp: tre personer, en av dem utan nät.
frame-first-join = Hämta en hel kopia av er pärm från en mapp, ett USB-minne, en server eller en fil.
frame-first-init = Skapa en ny pärm från en mall som redan är ifylld.
frame-first-more = Alla kommandon: binder --help

# Komplettering och manualsidor

frame-manual-written = { $count } manualsidor skrivna till { $folder }
frame-manual-name = NAMN
frame-manual-synopsis = ANVÄNDNING
frame-manual-description = BESKRIVNING
frame-manual-options = FLAGGOR
frame-manual-version = VERSION

help-completions = Skriv ut ett skript som fyller i kommandon i ditt skal
    .shell = Skalet att fylla i kommandon i
    .examples = binder completions bash > ~/.local/share/bash-completion/completions/binder

help-man = Skriv en manualsida för varje kommando
    .dir = Mappen att skriva till
    .examples = binder man ~/.local/share/man/sv/man1
