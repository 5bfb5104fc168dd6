# Hjälp: rubriker och ord runt det som kommandona säger om sig själva

usage-heading = Användning
usage-heading-commands = Kommandon
usage-heading-arguments = Argument
usage-heading-options = Flaggor
usage-heading-examples = Exempel
usage-group-crisis = I en kris
usage-group-peace = Till vardags
usage-group-copies = Kopior och bevis
usage-group-setup = Komma igång
usage-options-word = FLAGGOR
usage-command-word = KOMMANDO
usage-possible = [möjliga värden: { $values }]
usage-default = [standard: { $value }]
usage-more = Mer om ett kommando: binder help KOMMANDO
usage-everywhere = Flaggor för alla kommandon: binder --help

help-binder = Ha kontinuitetsplan, kontaktlista och händelselogg på varje dator
    .in = Använd pärmen i den här mappen
    .incident = Läs eller logga i den här händelsen
    .lang = Språk i allt som visas
    .encoding = Teckenkodning för argument och standard in om den inte är UTF-8, till exempel windows-1252
    .all = Allt som finns, hur långt det än är: alla loggar, också det som inte är aktuellt än
    .no_pager = Visa allt på en gång, också det som är längre än skärmen
    .json = Skriv ut ett JSON-dokument
    .plain = Skriv ut utan linjer och kolumner, ett värde per rad (för skärmläsare)
    .color = När färg ska användas
    .quiet = Skriv bara ut svaret
    .verbose = Skriv ut mer
    .help = Visa hjälp för binder eller för ett kommando
    .version = Visa versionen

# Vad som var fel med det som skrevs

usage-unknown-option = Okänd flagga { $word }.
usage-unexpected-word = Oväntat argument { $word }.
usage-unknown-command = Okänt kommando { $word }.
usage-no-value = { $argument } behöver ett värde.
usage-not-one-of = Ogiltigt värde { $value }. Möjliga värden: { $possible }.
usage-not-possible = Ogiltigt värde { $value } för { $argument }. Möjliga värden: { $possible }.
usage-not-read = Ogiltigt värde { $value } för { $argument }.
usage-no-equals = { $argument } ska ha sitt värde efter ett likhetstecken, utan mellanslag.
usage-too-many = { $argument } tar inte emot fler värden; { $value } är ett för mycket.
usage-too-few = { $argument } behöver minst { $least } värden; { $given } angavs.
usage-wrong-number = { $argument } behöver exakt { $wanted } värden; { $given } angavs.
usage-twice = { $argument } kan bara anges en gång.
usage-conflict = { $argument } och { $other } kan inte användas tillsammans.
usage-missing = Argument saknas: { $missing }.
usage-missing-command = { $command } behöver ett kommando. Möjliga kommandon: { $possible }.
usage-not-text = En del av det du skrev är inte giltig text (UTF-8).
usage-other = Kommandot gick inte att förstå.

usage-synonyms =
    report: rapport, rapporten
    board: styrelse, styrelsen
    final: slutrapport, slutlig
    timeline: förlopp, händelseförlopp, tidslinje
    press: utåt
    lessons: lärdomar
    add: skriv, lägg-till
    decide: besluta
    done: klar, klart, gjort, gjord, färdig
    reopen: öppna-igen, återöppna
    correct: rätta
    strike: stryk
    attach: bifoga
    show: visa
    tick: bocka, bocka-av, kryssa, klar, klart, gjort, done
    skip: hoppa-över, hoppa, utgår
    answer: svara, svar
    set: sätt, ändra
    reorder: ordna-om, ordna
    start: starta, börja
    end: avsluta, sluta, slut
    list: lista
    open: öppna, öppen
    close: stäng, avsluta
    use: använd, välj
    activate: aktivera
    stand-down: avveckla, trappa-ner
    assign: utse
    handover: lämna-över, överlämna
    accept: ta-emot, godta, ta-över
    recall: återkalla
    import: importera
    verify: bekräfta, kontrollerad
    down: nere, ned
    degraded: delvis, begränsad, stört
    up: uppe, upp, igång
    reached: nådd, nått, nåddes, svarade, svarar
    no-answer: inget-svar, ej-svar, svarar-inte, svarade-inte, ej-nådd, inte-nådd
    message: meddelande, röstmeddelande, lämnade-meddelande, lämnat-meddelande
    committee: kriskommittén, kriskommitté, kommittén, kommitté
    plan: planen, krisplanen
    routines: reservrutinerna, reservrutiner, rutinerna, rutiner
    normal: normalläge, normalt
    unconfirmed: obekräftat, obekräftad, obekräftade
    confirmed: bekräftat, bekräftad
    refuted: dementerat, dementerad, falskt
    internal: internt, intern
    protected: skyddat, skyddad
    entry: rad, anteckning
    decision: beslut
    fact: uppgift
    omission: underlåtelse
    notice: besked
    meeting: möte
    directive: riktlinje
    cost: kostnad
    role: roll
    call: samtal
    brief: lägesrapport, lägesbild, lägesbilden
    name: namn
    org: organisation
    phone: telefon, telefonnummer, nummer
    email: e-post, epost, mejl
    chat: chatt
    deputy-of: ersättare-för, ersätter
    mandate-until: mandat-till
    personal-data: personuppgifter, personuppgiftsincident, gdpr
    student-data: studentuppgifter
    serious: allvarlig, allvarligt
    covers: täcker
    audience: målgrupp
    prefers: helst
    verified: kontrollerat, prövat
    note: anmärkning, notering
    office: kontor
    all: allt, hela
    contacts: kontakter, kontaktlista, kontaktlistan
    card: kort, kontaktkort, fickkort
    checklist: checklista, checklistan
    log: logg, loggen
    sheet: dagblad, dagbladet, händelselogg
    blank: blankett, blanketter, tomma-blad
    callsheet: ringlista, ringlistan, kallelselista
    evaluate: utvärdering, utvärderingen
    duty: krav, kraven
    evidence: bevis, äkthet
    due: inaktuella, inaktuellt
    return: återlämna, återlämnad
    destroy: förstör, förstörd, destruera
    check: kontrollera
    in: kom, kommit, incheckad
    out: ut, gick, gått, hämtad
    count: räkna, antal
    missing: saknas, saknade
    muster: upprop, brand, uppsamling
    medicine: medicin
    pick-up: hämtning, hämtlista
    attendance: närvaro, närvaroblad
    roster: barnlista, barnlistor
    keep: för

# Kommandon på svenska: det som skrivs för dem
usage-command-synonyms =
    help: hjälp
    log: logg, loggen, händelselogg, händelseloggen
    log add: logga, anteckna, notera
    log decide: beslut, besluta, beslutat
    incident close: avsluta
    incident stand-down: avveckla
    role handover: överlämna, överlämning, lämna-över
    role accept: kvittera, kvittens
    incident: händelse, händelser, händelsen
    call: ring, ringa
    contacts: kontakter, kontakt, kontaktlista, kontaktlistan, telefonlista, telefonlistan
    next: nästa, härnäst
    plan: planen, krisplan, krisplanen
    find: sök, söka, hitta
    inform: informera, besked
    convene: sammankalla, kalla-in
    call-result: samtal
    meeting: möte, mötet
    role: roll, roller
    step: steg, stegen
    checklist: checklista, checklistan, checklistor
    systems: system, systemen
    routine: rutin, rutiner, reservrutin, reservrutiner
    directive: riktlinje, riktlinjer
    duty: krav, kraven
    clock: frist, frister, fristklocka
    cost: kostnad, kostnader
    status: läge, läget
    brief: lägesbild, lägesbilden, lägesrapport
    report: rapport, rapporter
    evaluate: utvärdera, utvärdering
    exercise: övning, övningar, öva
    upkeep: underhåll, genomgång
    sync: synka, synkronisera
    copies: kopior, kopiorna
    print: skriv-ut, skriva-ut, utskrift
    export: exportera
    import: importera
    check: granska, kontrollera
    verify: verifiera
    member: medlem, medlemmar
    remote: plats, platser
    tour: prova
    roster: barnlista, barnlistor, barnlistan
    roster muster: brand, brandlarm, upprop
    roster missing: saknade, saknas

usage-hint-near = Menade du: { $near }
usage-hint-help = Se flaggorna: { $command }
usage-hint-commands = Se kommandona: { $command }
usage-hint-verbs = Efter { $command } kan det stå: { $verbs }
usage-hint-dashes = Sätt två streck före för att använda det som text: -- { $word }

# Namn på värden som skrivs

value-what = VAD
value-which = VILKEN
value-holder = MOTTAGARE
value-where = FÖRVARING
value-printer = SKRIVARE
value-code = KOD
value-1-3 = 1-3
value-system = SYSTEM
value-routine = RUTIN
value-audience = MÅLGRUPP
value-slot = LUCKA=TEXT
value-duty = KRAV
value-part = DEL
value-amount = BELOPP
value-currency = VALUTA
value-category = KOSTNADSSLAG
value-channel = KANAL
value-kind = SLAG
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
value-step = STEG
value-scenario = SCENARIO
value-exercise = ÖVNING
value-words = ORD
value-title = TITEL
value-who = VEM
value-value = VÄRDE
value-writer = NAMN
value-digits = KONTROLLSIFFROR
value-incident = HÄNDELSE
value-version = VERSION
value-rev = REV
