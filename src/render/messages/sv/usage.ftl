# Hjälp: rubriker och ord runt det som kommandona säger om sig själva

usage-heading = Användning
usage-heading-commands = Kommandon
usage-heading-arguments = Ord
usage-heading-options = Val
usage-heading-examples = Exempel
usage-group-crisis = I en kris
usage-group-peace = I lugna tider
usage-group-copies = Kopior, papper och bevis
usage-group-setup = Komma igång
usage-options-word = VAL
usage-command-word = KOMMANDO
usage-possible = Något av: { $values }.
usage-default = Annars { $value }.
usage-more = Mer om ett kommando: binder help KOMMANDO
usage-everywhere = Val som alla kommandon tar: binder --help

help-binder = En röd pärm i datorn: plan, telefonlista och händelselogg, med eller utan nät.
    .in = Mappen där pärmen ligger.
    .incident = Händelsen som ska läsas eller skrivas i.
    .lang = Språket i allt som visas.
    .encoding = Hur det som skrivs och standard in är kodat, när det inte är UTF-8: windows-1252.
    .json = Ett JSON-dokument för andra program.
    .plain = Utan ritade linjer, ett värde per rad, för skärmläsare.
    .color = När färg ska användas.
    .quiet = Bara svaret, inget vid sidan av.
    .verbose = Säg mer om vad som görs.
    .help = Visa hjälp, för hela programmet eller för ett kommando.
    .version = Visa vilken version det här är.

# Vad som var fel med det som skrevs

usage-unknown-option = Här finns inget val som heter { $word }.
usage-unexpected-word = { $word } hör inte hemma här.
usage-unknown-command = Det finns inget kommando som heter { $word }.
usage-no-value = { $argument } ska följas av ett värde.
usage-not-one-of = { $value } går inte här. Det kan vara: { $possible }.
usage-not-possible = { $argument } kan inte vara { $value }. Det kan vara: { $possible }.
usage-not-read = { $value } går inte att läsa som { $argument }.
usage-no-equals = { $argument } ska ha sitt värde efter ett likhetstecken, utan mellanslag.
usage-too-many = { $argument } tar inte emot fler värden; { $value } är ett för mycket.
usage-too-few = { $argument } behöver minst { $least } värden; { $given } skrevs.
usage-wrong-number = { $argument } behöver exakt { $wanted } värden; { $given } skrevs.
usage-twice = { $argument } kan bara skrivas en gång.
usage-conflict = { $argument } och { $other } går inte ihop.
usage-missing = Det saknas: { $missing }.
usage-missing-command = Det saknas ett ord efter { $command }. Det kan vara: { $possible }.
usage-not-text = En del av det som skrevs är inte läsbar text (UTF-8).
usage-other = Det som skrevs gick inte att förstå.

usage-hint-near = Menade du: { $near }
usage-hint-quotes = Sätt texten inom citattecken: { $command }
usage-hint-help = Se vad som kan skrivas: { $command }
usage-hint-dashes = Ska det läsas som text, skriv två streck före: -- { $word }

# Namn på värden som skrivs

value-1-3 = 1-3
value-system = SYSTEM
value-routine = RUTIN
value-audience = MÅLGRUPP
value-slot = LUCKA=TEXT
value-duty = SKYLDIGHET
value-part = DEL
value-amount = BELOPP
value-currency = VALUTA
value-channel = KANAL
value-date = DATUM
value-dir = MAPP
value-document = DOKUMENT
value-event = HÄNDELSE
value-field = FÄLT
value-file = FIL
value-group = GRUPP
value-sheet = BLAD
value-heading = RUBRIK=FÄLT
value-id = ID
value-minutes = MINUTER
value-name = NAMN
value-number = NUMMER
value-path = SÖKVÄG
value-place = PLATS
value-point = PUNKT
value-ref = REFERENS
value-remote = PLATS
value-role = ROLL
value-shell = SKAL
value-source = KÄLLA
value-folder = MAPP
value-starter = MALL
value-text = TEXT
value-time = TID
value-seconds = SEKUNDER
value-section = DEL
value-words = ORD
value-title = TITEL
value-who = VEM
value-value = VÄRDE
value-writer = NAMN
value-digits = SIFFROR
value-incident = HÄNDELSE
value-rev = REV
