# check: whether the binder can be relied on
check-no-section = Avsnitt { $number } finns inte.
    .hint = Rätta hänvisningen: binder plan --toc
check-no-annex = Ingen rubrik heter bilaga { $letter }.
    .hint = Kalla bilagan som rubriken gör: binder plan --toc
check-annex-two-numbers = Samma rubrik har både numret { $number } och { $letter }.
    .hint = Behåll det som texten hänvisar till.
check-wrong-reference = Hänvisningen går till ”{ $target }”, men orden passar på ”{ $meant }”.
    .hint = Rätta hänvisningen.
check-no-table-at-start = Texten hänvisar till en tabell i början av dokumentet, men där finns ingen.
    .hint = Lägg in tabellen i det första kapitlet, eller ändra meningen.
check-mandate-ended = Mandatet för { $who } gick ut { $date }.
    .hint = Skriv in efterträdaren eller ett nytt datum: binder contacts set NAMN mandate-until DATUM
check-group-without-email = { $group } ska få besked per e-post, men det finns ingen adress.
    .hint = Lägg till en adress för gruppen eller personerna.
check-only-online = { $address } går bara att läsa via nätet.
    .hint = Ta in det som behövs i pärmen, eller ange skäl för länken.
check-no-target = { $target } finns inte i pärmen.
    .hint = Rätta länken, eller lägg till dokumentet.
check-broken-link = { $address } är delad på två rader.
    .hint = Skriv adressen på en rad, mellan < och >.
check-secret = Det här ser ut som en hemlighet: en session, ett lösenord eller en nyckel. Alla med en kopia har den.
    .hint = Byt hemligheten där den används och ta bort den här. Historiken har kvar den gamla texten.
check-placeholder = ”{ $word }” är inte ifyllt.
    .hint = Fyll i det, eller ta bort det.
check-unknown-role = { $id } finns inte i kontaktlistan.
    .hint = Rätta id:t, eller lägg till personen eller rollen i contacts.yaml.
check-like-roles = ”{ $role }” och ”{ $other }” kan vara samma roll.
    .hint = Använd ett namn i hela pärmen.
check-two-owners = Kapitlet ägs av { $owner }, planen av { $plans }.
    .hint = Låt båda ha samma ägare, eller ange vem som uppdaterar planen i binder.yaml (updates).
check-no-deputy = { $who } har ingen ersättare.
    .hint = Utse en: binder contacts set NAMN deputy-of ROLL
check-venues-depend = Varje mötesplats är beroende av ett system som kan ligga nere.
    .hint = Lägg till en som inte är det: en lokal, en telefonkonferens.
check-call-order-depends = Varje väg för kallelsen är beroende av nätet.
    .hint = Lägg till phone eller sms i call-order.
check-log-media-depend = Varje medium för loggen är beroende av ett system som kan ligga nere.
    .hint = Lägg till binder i log-media.
check-system-circle = { $system } är beroende av sig självt via andra system.
    .hint = Rätta depends-on.
check-audience-no-way = Ingen kanal till ”{ $audience }” fungerar utan nätet.
    .hint = Lägg till en under reserve som gör det: phone, sms, papper.
check-route-no-way = Alla kanaler på vägen { $route } kräver nätet.
    .hint = Lägg till phone.
check-said-twice = Stycket börjar som det på { $place }.
    .hint = Behåll ett av dem om de säger samma sak.
check-point-twice = Punkt { $number } har samma ord som punkt { $first }.
    .hint = Ta bort den ena, eller skriv vad som skiljer dem.
check-number-twice = ”{ $other }” har också numret { $number }.
    .hint = Ge en av dem ett annat nummer.
check-supplier-not-verified = Kontinuitetsplanen hos { $supplier } är inte kontrollerad.
    .hint = Be om den, och skriv datumet som plan-verified.
check-supplier-verified-long-ago = Kontinuitetsplanen hos { $supplier } kontrollerades senast { $date }.
    .hint = Fråga igen, och skriv datumet som plan-verified.
check-supplier-no-contact = { $supplier } har ingen kontakt i kontaktlistan.
    .hint = Skriv in en i suppliers.yaml (contact).
check-system-no-supplier = { $system } har ingen leverantör.
    .hint = Skriv in vem som driver det i systems.yaml (supplier).
check-no-owner = Planen har ingen ägare.
    .hint = Ange en i binder.yaml (owner).
check-no-review-date = Dokumentet saknar datum för översyn.
    .hint = Se över det: binder plan reviewed DOKUMENT
check-review-due = Översynen är förfallen: den senaste var { $date }.
    .hint = Se över det: binder plan reviewed DOKUMENT
check-duty-checked-long-ago = Kravet jämfördes senast med sin källa { $date }.
    .hint = Jämför det, och skriv datumet som checked.
check-impossible-date = { $date } kan inte stämma.
    .hint = Rätta datumet.
check-image-without-words = Bilden har ingen text som säger vad den visar.
    .hint = Skriv den mellan hakparenteserna: ![text](fil).
check-not-taken-in = Ett dokument kan inte heta så, så filen är inte en del av pärmen.
    .hint = Se vad den kan heta: binder status
check-emptied = { $document } är tömt eller borttaget; den senaste versionen med innehåll visas.
    .hint = Återställ det, eller bekräfta: binder plan restore DOKUMENT
check-number-forms = { $number } är inte skrivet som { $first }.
    .hint = Skriv alla nummer i ett dokument på ett sätt.
check-number-alone = Talet { $number } står ensamt.
    .hint = Ta bort det om det är ett sidnummer som följde med.
check-one-language = ”{ $message }” finns bara på ett språk.
    .hint = Skriv den på det andra, eller ta bort språket ur namnet.
check-sealed-overdue = Förseglad lista { $list } skulle bevaras till { $date }.
check-exercise-due = Kommittén skulle ha övat senast { $date }.
check-mirror-no-day = Sidan speglar { $source } utan dag.
check-mirror-no-source = Sidan har dagen då den speglades, men inte källan.
check-mirror-old = Sidan är som { $source } var { $date }. Jämför dem, och skriv: binder plan reviewed DOKUMENT --mirrored
check-old-paper = Blad { $numbers } skrevs ut { $date } och är äldre än gränsen.
    .hint = Skriv ut det igen och förstör det gamla: binder print due
check-too-few-copies = { $incident } har för få kopior: { $copies ->
        [one] en kopia
       *[other] { $copies } kopior
    } och { $places ->
        [one] en plats
       *[other] { $places } platser
    } saknas.
    .hint = Synka till fler platser: binder copies
check-heading-missing = Planen saknar rubriken ”{ $heading }”, som binder.yaml har som fast.
    .hint = Lägg till kapitlet, eller rätta headings i binder.yaml.
check-heading-missing-near = Planen saknar rubriken ”{ $heading }”. Är det ”{ $near }”?
    .hint = Rätta rubriken, eller headings i binder.yaml.
check-heading-order = ”{ $heading }” ska stå efter ”{ $before }”.
    .hint = Döp om kapitlens filer, så att de kommer i den fasta ordningen.
check-local-nowhere = Den gemensamma planen har inget avsnitt ”{ $section }”.
    .hint = Rätta rubriken, eller låt texten vara enhetens eget avsnitt.
check-local-near = Den gemensamma planen har inget avsnitt ”{ $section }”. Heter det ”{ $near }” nu?
    .hint = Rätta rubriken i huvudet.
check-local-several = Flera avsnitt i den gemensamma planen heter ”{ $section }”.
    .hint = Ange kapitlets fil i stället, till exempel plan/04-atgarder.md.
check-local-twice = Enheten har flera texter i stället för ”{ $section }”.
    .hint = Behåll en, eller använd { "adds-to" }.
check-unit-no-record = Enheten { $unit } har en mapp, men ingen rubrik i units.yaml.
    .hint = Lägg till den i units.yaml.
check-unit-leader = Chefen för { $unit }, { $leader }, finns inte i kontaktlistan.
    .hint = Rätta id:t, eller lägg till personen.

check-explain-d1 = En hänvisning till ett avsnitt som inte finns, eller vars ord hör till ett annat avsnitt.
check-explain-d2 = En hänvisning till en bilaga vars ord hör till en annan bilaga.
check-explain-d3 = En hänvisning till en tabell i början av dokumentet, där det inte finns någon.
check-explain-d4 = En bilaga som kallas vid en bokstav som ingen rubrik har, eller en bilaga med både bokstav och nummer: två numreringar av samma bilagor.
check-explain-d5 = Ett mandat som har gått ut, eller personer som ska få besked per e-post utan att ha en adress.
check-explain-d6 = En adress som bara går att läsa via nätet. När nätet ligger nere är innehållet borta.
check-explain-d7 = En session, ett lösenord eller en privat nyckel i ett dokument. Alla med en kopia har den, för alltid.
check-explain-d8 = En länk till ett dokument som inte finns i pärmen, eller en adress delad på två rader.
check-explain-d9 = En lucka som aldrig fylldes i: XX, TODO, NN. Luckorna i meddelanden räknas inte.
check-explain-d10 = En person eller roll som nämns men inte finns i kontaktlistan, eller två namn på vad som kan vara en roll.
check-explain-d11 = Ett kapitel med en annan ägare än planen, där binder.yaml inte anger vem som uppdaterar planen.
check-explain-d12 = En medlem av kommittén, eller planens ägare, utan ersättare.
check-explain-d13 = Mötesplatser, vägar eller medier för loggen som alla är beroende av system som kan ligga nere; system som är beroende av sig själva.
check-explain-d14 = Ett stycke som finns två gånger i planen. En dag rättas bara det ena.
check-explain-d15 = En leverantör vars kontinuitetsplan aldrig har kontrollerats, eller för länge sedan.
check-explain-d16 = En plan utan ägare, eller ett dokument utan datum för översyn.
check-explain-d17 = Nummer i samma dokument skrivna på flera sätt: ögat missar en felaktig siffra. Ett tal som står ensamt, som ett sidnummer.
check-explain-d18 = Ett system utan leverantör, eller en leverantör utan kontakt.
check-explain-d19 = Personer som inte kan nås när nätet ligger nere, eller en larmväg som kräver det.
check-explain-d20 = En översyn, eller en jämförelse av ett krav med dess källa, som är förfallen.
check-explain-d21 = Ett datum i framtiden, eller i år 26.
check-explain-d22 = Två punkter i en checklista med samma ord.
check-explain-d23 = Två avsnitt med samma nummer.
check-explain-d24 = En bild utan text som säger vad den visar: ingenting för en terminal, för papper eller för en skärmläsare.
check-explain-d25 = En fil vars namn inget dokument kan ha, så den är inte en del av pärmen.
check-explain-d26 = Ett dokument som är tömt eller borttaget; den senaste versionen med innehåll visas.
check-explain-d27 = Ett meddelande på ett språk där namnet säger att det finns flera.
check-explain-d28 = Något i ett dokument som inte går att läsa som det var tänkt.
check-explain-d29 = Papper som är äldre än gränsen (print-age i binder.yaml). Det som står på det kan vara fel.
check-explain-d30 = En öppen händelse som finns i färre kopior eller på färre platser än binder.yaml begär (copies).
check-explain-d31 = En fast rubrik som saknas eller står fel (headings i binder.yaml).
check-explain-d32 = En enhets text som inte passar den gemensamma planen, eller en enhet utan rubrik.
check-explain-d33 = En förseglad lista vars sista dag har passerat: förstör den, eller försegla den med en senare dag.
check-explain-d34 = Kommittén har inte övat så ofta som binder.yaml begär (exercise under limits).
check-explain-d35 = Ett kapitel som speglar en annan sida utan källa (source) eller dag (mirrored), eller vars dag ligger längre tillbaka än mirror-age i binder.yaml.

check-done = { $documents ->
        [one] 1 dokument kontrollerat
       *[other] { $documents } dokument kontrollerade
    }: { $flaws ->
        [0] inget att rätta
        [one] 1 sak att rätta
       *[other] { $flaws } saker att rätta
    }{ $silenced ->
        [0] .
       *[other] , { $silenced } med angivet skäl: binder check --all
    }
check-fix-nothing = Inget går att rätta utan att någon bedömer det. Se fynden: binder check
check-fix-ask = { $lines ->
        [one] Spara den ändrade raden? [j/N]
       *[other] Spara de { $lines } ändrade raderna? [j/N]
    }
check-fix-not-written = Inget är sparat. Spara: binder check --fix --yes
check-title-silenced = Med angivet skäl
check-reason = Skäl: { $reason }
check-how-to-silence = Ska det vara som det är: ange skälet på raden ovanför: { $yaml } eller { $markdown }
check-reason-word = skäl
check-no-such-code = Det finns ingen regel { $code }.
    .hint = Reglerna är D1 till D33: binder check explain D7
help-check = Kontrollera om pärmen går att lita på

    Fel hänvisningar, döda länkar, hemligheter, luckor, mandat som gått ut,
    personer utan ersättare, och allt som är beroende av ett system som ligger
    nere när pärmen behövs. Slutar med 4 om något ska rättas.
    .sarif = Som SARIF, för Git-värdar
    .ci = Ett jobb för GitHub som kontrollerar varje ändring
    .fix = Rätta det som inte kan ändra vad texten säger: adresser delade på två rader, och nummer skrivna på ett annat sätt än det första
    .yes = Spara utan att fråga
    .examples =
        binder check
        binder check --all
        binder check explain D7
help-check-explain = Förklara en regel, och hur ett fynd lämnas som det är
    .code = Regelns kod, som den visas vid ett fynd
    .examples = binder check explain D7
