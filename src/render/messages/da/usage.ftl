# Hjælp: overskrifter og ord omkring det, som kommandoerne siger om sig selv

usage-heading = Brug
usage-heading-commands = Kommandoer
usage-heading-arguments = Argumenter
usage-heading-options = Tilvalg
usage-heading-examples = Eksempler
usage-group-crisis = Under en hændelse
usage-group-peace = I det daglige beredskabsarbejde
usage-group-copies = Kopier, synkronisering og dokumentation
usage-group-setup = Kom i gang
usage-options-word = TILVALG
usage-command-word = KOMMANDO
usage-possible = Mulige værdier: { $values }.
usage-default = Standard: { $value }.
usage-more = Mere om en kommando: binder help KOMMANDO
usage-everywhere = Tilvalg, der gælder alle kommandoer: binder --help

help-binder = Beredskabsmappe på computeren: plan, kontaktliste og hændelseslog
    .in = Filmappen med beredskabsmappen
    .incident = Hændelsen, der læses eller skrives i
    .lang = Sproget i alt, hvad der vises
    .encoding = Tegnkodning i argumenter og standardinput, når den ikke er UTF-8, for eksempel windows-1252
    .all = Vis alt: også alle logge og det, der endnu ikke er aktuelt
    .no_pager = Vis alt på én gang uden sidevisning
    .json = Svar med ét JSON-dokument til andre programmer
    .plain = Én værdi pr. linje uden tabelstreger, til skærmlæsere
    .color = Hvornår der bruges farver
    .quiet = Vis kun svaret
    .verbose = Vis flere oplysninger om, hvad der bliver gjort
    .help = Vis hjælp til programmet eller til en kommando
    .version = Vis programmets version

# Hvad der var galt med det, der blev skrevet

usage-unknown-option = { $word } er ikke et tilvalg til denne kommando.
usage-unexpected-word = { $word } kan ikke bruges her.
usage-unknown-command = Kommandoen { $word } findes ikke.
usage-no-value = { $argument } mangler en værdi.
usage-not-one-of = { $value } kan ikke bruges her. Mulige værdier: { $possible }.
usage-not-possible = { $argument } kan ikke være { $value }. Mulige værdier: { $possible }.
usage-not-read = { $value } er ikke en gyldig værdi for { $argument }.
usage-no-equals = { $argument } skal skrives med lighedstegn og uden mellemrum.
usage-too-many = { $argument } tager ikke flere værdier. { $value } er én for meget.
usage-too-few = { $argument } kræver mindst { $least } værdier. Du skrev { $given }.
usage-wrong-number = { $argument } kræver { $wanted } værdier. Du skrev { $given }.
usage-twice = { $argument } kan kun angives én gang.
usage-conflict = { $argument } og { $other } kan ikke bruges sammen.
usage-missing = Kommandoen mangler: { $missing }.
usage-missing-command = { $command } kræver en underkommando: { $possible }.
usage-not-text = En del af kommandoen er ikke læsbar tekst (UTF-8).
usage-other = Kommandoen kunne ikke læses.

usage-synonyms =
    report: rapport, rapporten
    board: ledelse, ledelsen, bestyrelse
    final: afsluttende, slutrapport
    timeline: forløb, forløbet, tidslinje
    press: udadtil, presse
    lessons: erfaringer, læring
    add: skriv, tilføj
    decide: beslut, beslutte
    done: udført, færdig, gjort, klar
    reopen: åbn-igen, genåbn
    correct: ret
    strike: streg, slet
    attach: vedhæft
    show: vis
    tick: kryds-af, afkryds, kryds, udført, færdig, klar, done
    skip: spring-over, spring
    answer: svar, svare
    set: sæt, ret
    reorder: omordn, ordn
    start: begynd
    end: afslut, slut
    list: liste
    open: åbn, åben
    close: luk, afslut
    use: brug, vælg
    activate: aktiver, aktivér
    stand-down: afvikl, trap-ned
    assign: udpeg
    handover: overdrag
    accept: modtag, overtag
    recall: ophæv
    import: importer, importér
    verify: bekræft, kontrolleret
    down: nede, ned
    degraded: delvist, begrænset
    up: oppe, op, igang
    reached: nået, svarede, svarer, fik-fat, fik-fat-i
    no-answer: intet-svar, svarer-ikke, svarede-ikke, ikke-nået, tog-den-ikke
    message: besked, meddelelse, lagde-besked, lagt-besked
    committee: krisestaben, krisestab, staben
    plan: planen, kriseplanen
    routines: nødprocedurer, nødprocedurerne, rutinerne, rutiner
    normal: normal-drift, normaltilstand, normalt
    unconfirmed: ubekræftet, ubekræftede
    confirmed: bekræftet
    refuted: afkræftet, dementeret
    internal: internt, intern
    protected: beskyttet
    entry: linje, notat
    decision: beslutning
    fact: oplysning
    omission: undladelse
    notice: underretning
    meeting: møde
    directive: retningslinje
    cost: omkostning
    role: rolle
    call: opkald
    brief: situationsrapport
    name: navn
    org: organisation
    phone: telefon, telefonnummer, nummer
    email: e-mail, mail
    deputy-of: stedfortræder-for
    mandate-until: mandat-til
    personal-data: personoplysninger, persondata, gdpr
    serious: alvorlig, alvorligt
    covers: dækker
    audience: målgruppe
    prefers: helst
    verified: kontrolleret, afprøvet
    note: bemærkning
    office: kontor
    all: alt, hele
    contacts: kontakter, kontaktliste, kontaktlisten
    card: kort, kontaktkort, lommekort
    checklist: tjekliste, tjeklisten
    log: loggen
    sheet: dagsark, hændelseslog
    blank: blanket, blanketter, tomme-ark
    callsheet: ringeliste, ringelisten
    evaluate: evaluering, evalueringen
    duty: krav, kravene
    evidence: bevis, ægthed
    due: forældede, forældet
    return: aflever, afleveret
    destroy: makulér, makuleret, destruér
    check: kontrollér
    in: ind, kom, kommet, ankommet
    out: ud, gik, gået, hentet
    count: tæl, antal
    missing: mangler, savnes
    muster: mønstring, brand, samling
    medicine: medicin
    pick-up: hentning, henteliste
    attendance: fremmøde, fremmødeark
    roster: børneliste, børnelister
    keep: før

# Kommandoer på dansk: de ord, de også kan skrives med
usage-command-synonyms =
    help: hjælp
    log: logbog, logbogen, loggen
    log add: notér, noter, nedskriv
    log decide: beslut, beslutning, beslutte
    incident close: afslut, afslutte
    role handover: overdrag, overdrage, overdragelse
    role accept: kvitter, kvittere, kvittering
    incident: hændelse, hændelser, hændelsen
    call: ring, ringe
    contacts: kontakter, kontakt, kontaktliste, kontaktlisten, telefonliste, telefonlisten
    next: næste, dernæst
    plan: planen, beredskabsplan, beredskabsplanen
    find: søg, søge
    inform: informér, orientér, besked
    convene: indkald, sammenkald
    call-result: opkald
    meeting: møde, mødet
    role: rolle, roller
    step: trin, trinnene
    checklist: tjekliste, tjeklisten, tjeklister
    systems: system, systemer, systemerne
    routine: nødprocedure, nødprocedurer
    directive: retningslinje, retningslinjer
    duty: krav, kravene
    clock: frist, frister
    cost: udgift, udgifter
    brief: situationsbillede, situationsbilledet
    report: rapport, rapporter
    evaluate: evaluér, evaluering
    exercise: øvelse, øvelser, øv
    upkeep: vedligehold, gennemgang
    sync: synkroniser, synkronisere
    copies: kopier, kopierne
    print: udskriv, udskrift
    export: eksporter, eksportere
    import: importer, importere
    check: tjek, kontroller
    verify: verificer
    member: medlem, medlemmer
    remote: sted, steder
    tour: prøv
    roster: børneliste, børnelister, børnelisten
    roster muster: brand, brandalarm, mønstring
    roster missing: manglende, savnede

usage-hint-near = Mente du: { $near }
usage-hint-help = Se, hvordan kommandoen skrives: { $command }
usage-hint-commands = Se kommandoerne: { $command }
usage-hint-verbs = Efter { $command } kan der stå: { $verbs }
usage-hint-dashes = Skal det læses som tekst, så sæt to bindestreger foran: -- { $word }

# Navne på værdier, der skrives

value-what = HVAD
value-which = HVILKEN
value-holder = MODTAGER
value-where = OPBEVARING
value-printer = PRINTER
value-code = KODE
value-1-3 = 1-3
value-system = SYSTEM
value-routine = NØDPROCEDURE
value-audience = MÅLGRUPPE
value-slot = FELT=TEKST
value-duty = KRAV
value-part = DEL
value-amount = BELØB
value-currency = VALUTA
value-category = UDGIFTSTYPE
value-channel = KANAL
value-kind = SLAGS
value-date = DATO
value-dir = FILMAPPE
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
value-folder = FILMAPPE
value-starter = SKABELON
value-text = TEKST
value-time = TID
value-seconds = SEKUNDER
value-section = AFSNIT
value-step = TRIN
value-scenario = SCENARIE
value-exercise = ØVELSE
value-words = ORD
value-title = TITEL
value-who = HVEM
value-value = VÆRDI
value-writer = NAVN
value-digits = KONTROLTAL
value-incident = HÆNDELSE
value-version = VERSION
value-rev = REV
