# Hjælp: overskrifter og ord omkring det, som kommandoerne siger om sig selv

usage-heading = Brug
usage-heading-commands = Kommandoer
usage-heading-arguments = Ord
usage-heading-options = Valg
usage-heading-examples = Eksempler
usage-group-crisis = I en krise
usage-group-peace = I rolige tider
usage-group-copies = Kopier, papir og bevis
usage-group-setup = Kom i gang
usage-options-word = VALG
usage-command-word = KOMMANDO
usage-possible = En af: { $values }.
usage-default = Ellers { $value }.
usage-more = Mere om en kommando: binder help KOMMANDO
usage-everywhere = Valg, som alle kommandoer tager: binder --help

help-binder = En rød mappe i computeren: plan, telefonliste og hændelseslog, med eller uden net.
    .in = Stedet, hvor mappen ligger.
    .incident = Hændelsen, der skal læses eller skrives i.
    .lang = Sproget i alt, hvad der vises.
    .encoding = Hvordan det skrevne og standard ind er kodet, når det ikke er UTF-8: windows-1252.
    .json = Ét JSON-dokument til andre programmer.
    .plain = Uden tegnede linjer, én værdi pr. linje, til skærmlæsere.
    .color = Hvornår der skal bruges farve.
    .quiet = Kun svaret, intet ved siden af.
    .verbose = Sig mere om, hvad der gøres.
    .help = Vis hjælp, til hele programmet eller til én kommando.
    .version = Vis, hvilken version det er.

# Hvad der var galt med det, der blev skrevet

usage-unknown-option = Her findes intet valg, der hedder { $word }.
usage-unexpected-word = { $word } hører ikke hjemme her.
usage-unknown-command = Der findes ingen kommando, der hedder { $word }.
usage-no-value = { $argument } skal følges af en værdi.
usage-not-one-of = { $value } kan ikke stå her. Det kan være: { $possible }.
usage-not-possible = { $argument } kan ikke være { $value }. Det kan være: { $possible }.
usage-not-read = { $value } kan ikke læses som { $argument }.
usage-no-equals = { $argument } skal have sin værdi efter et lighedstegn, uden mellemrum.
usage-too-many = { $argument } tager ikke flere værdier; { $value } er én for meget.
usage-too-few = { $argument } skal have mindst { $least } værdier; der blev skrevet { $given }.
usage-wrong-number = { $argument } skal have præcis { $wanted } værdier; der blev skrevet { $given }.
usage-twice = { $argument } kan kun skrives én gang.
usage-conflict = { $argument } og { $other } kan ikke bruges sammen.
usage-missing = Der mangler: { $missing }.
usage-missing-command = Der mangler et ord efter { $command }. Det kan være: { $possible }.
usage-not-text = Noget af det, der blev skrevet, er ikke læsbar tekst (UTF-8).
usage-other = Det, der blev skrevet, kunne ikke forstås.

usage-hint-near = Mente du: { $near }
usage-hint-quotes = Sæt teksten i anførselstegn: { $command }
usage-hint-help = Se, hvad der kan skrives: { $command }
usage-hint-dashes = Skal det læses som tekst, så skriv to streger foran: -- { $word }

# Navne på værdier, der skrives

value-1-3 = 1-3
value-system = SYSTEM
value-routine = PROCEDURE
value-audience = MÅLGRUPPE
value-slot = FELT=TEKST
value-duty = PLIGT
value-part = DEL
value-amount = BELØB
value-currency = VALUTA
value-channel = KANAL
value-date = DATO
value-dir = STED
value-document = DOKUMENT
value-event = HÆNDELSE
value-field = FELT
value-file = FIL
value-group = GRUPPE
value-sheet = ARK
value-heading = OVERSKRIFT=FELT
value-id = ID
value-minutes = MINUTTER
value-name = NAVN
value-number = NUMMER
value-path = STI
value-place = STED
value-point = PUNKT
value-ref = REFERENCE
value-remote = STED
value-role = ROLLE
value-shell = SKAL
value-source = KILDE
value-folder = MAPPE
value-starter = SKABELON
value-text = TEKST
value-time = TID
value-seconds = SEKUNDER
value-section = DEL
value-words = ORD
value-title = TITEL
value-who = HVEM
value-value = VÆRDI
value-writer = NAVN
value-digits = CIFRE
value-incident = HÆNDELSE
value-rev = REV
