disclosure-title = Kopia ur loggen: { $title }
disclosure-preview-title = Förhandsvisning – { $title }
disclosure-label-made = Framställd
disclosure-label-masks = Maskningar
disclosure-label-fingerprint = Fingeravtryck
disclosure-label-proof = Bevisfil
disclosure-how-masked = Det som inte får lämnas ut är ersatt av ett märke med nummer och grund. Hur långt det var framgår inte. Varje maskning står i förteckningen sist.
disclosure-mark = {"["}maskning { $number }: { $ground }]
disclosure-without-ground = utan grund
disclosure-heading-schedule = Förteckning över maskningar
disclosure-heading-grounds = Grunder
disclosure-heading-check = Kontroll
disclosure-heading-masked = Anteckningar med maskningar
disclosure-heading-seems = Inte maskat, men ser ut som något att maska
disclosure-no-masks = Inget är maskat.
disclosure-row-title = rubriken
disclosure-column-number = Nr
disclosure-column-row = Anteckning
disclosure-column-what = Vad
disclosure-column-ground = Grund
disclosure-column-rule = Regel
disclosure-checked-on = kontrollerad { $day }
disclosure-not-checked = ingen har kontrollerat den mot lagen än
disclosure-ground-unchecked = Ingen har kontrollerat grunden { $ground } än. Jämför den med lagen och skriv dagen: binder plan edit grounds.yaml
disclosure-ground-typed = Grunden { $ground } är skriven för hand, och ingen har kontrollerat den.
disclosure-masks-without-ground = Maskningar utan grund: { $count }. Ange grunden med --ground GRUND eller i maskfilen.
disclosure-no-hit = Träffar inget: { $what } ({ $rule })
disclosure-seems-again = Orden under maskning { $number } står omaskade i { $rows }
disclosure-file-name = kopia
disclosure-preview-next = Inget är skrivet än. Skriv kopian: { $command }
disclosure-written = { $file } är skriven, med { $count } maskningar.
disclosure-keep-proof = Behåll bevisfilen och lämna aldrig ut den: med den kan det maskade gissas. Kontrollera en kopia: binder report disclosure --check FIL --proof BEVIS
disclosure-kept-no-proof = Ingen bevisfil skrevs. Utan den går det aldrig att visa mot loggen att kopian är oförändrad, bara att den stämmer med sitt eget fingeravtryck.
disclosure-log-it = När kopian är utlämnad, logga det: { $command }
disclosure-row = Kopia av loggen utlämnad till MOTTAGARE med { $count } maskningar, fingeravtryck { $fingerprint }
disclosure-check-text = Blocket nedan är för program: varje anteckning, varje maskning som en saltad hash av det maskade, och sist ett fingeravtryck av alltihop. Kontrollera det: binder report disclosure --check FIL
disclosure-check-pdf = Fingeravtryck: { $fingerprint }. En PDF kan inte kontrolleras för sig: bara den som har bevisfilen kan visa att filen är densamma, byte för byte. Be om kopian som Markdown eller HTML för att kontrollera den själv.
disclosure-unaltered = { $file } är oförändrad sedan den skrevs, och stämmer med loggen.
disclosure-same-pdf = { $file } är densamma som skrevs, byte för byte.
disclosure-agrees = { $file } stämmer med sitt eget fingeravtryck.
disclosure-altered = { $file } är ändrad.
disclosure-only-itself = Det visar bara att filen är hel i sig. Jämför fingeravtrycket med det som är loggat, eller kontrollera mot loggen med --proof BEVIS.
disclosure-fault-head = Texten före anteckningarna är inte den som skrevs.
disclosure-fault-row = Anteckning { $row } är inte den som skrevs.
disclosure-fault-removed = Anteckning { $row } saknas.
disclosure-fault-added = Det står något som inte skrevs.
disclosure-fault-section = { $part ->
        [1] Texten mellan rubriken och första anteckningen är inte den som skrevs.
        [2] Förteckningen över maskningar är inte den som skrevs.
       *[other] Texten efter förteckningen är inte den som skrevs.
    }
disclosure-fault-mask = Maskning { $mask } har inte den grund eller regel som skrevs.
disclosure-fault-fingerprint = Fingeravtrycket är inte det som blocket ger.
disclosure-fault-other = Fingeravtrycket är inte det som bevisfilen har.
disclosure-fault-bytes = Filen är inte densamma som skrevs. Vad som är ändrat går inte att säga av en PDF.
disclosure-fault-log = Anteckning { $row } är inte som i loggen.
disclosure-starter-written = { $file } är skriven. Välj vad som ska maskas i den, och se resultatet: binder report disclosure --masks { TYPED($file) }
disclosure-starter-what = Det som ska maskas i en kopia av loggen. Skyddade anteckningar maskas alltid.
disclosure-starter-ground = Grunden för de maskningar som inte har en egen: ett id i grounds.yaml.
disclosure-starter-masks = Ta bort # framför det som ska gälla, och skriv in det egna.
disclosure-starter-level = Alla anteckningar med hanteringen internal.
disclosure-starter-person = En person: namn, nummer och adresser ur kontaktlistan.
disclosure-starter-field = Ett fält: contact, cost, writer eller ett fälts namn.
disclosure-starter-pattern = Ett mönster: phone, email eller civic (personnummer).
disclosure-starter-text = En text överallt.
disclosure-starter-row = En hel anteckning.
disclosure-starter-words = Vissa ord i en anteckning, exakt som de står.
disclosure-one-key = En maskning ska ha exakt en av nycklarna { $keys }; words bara med row.
    .hint = Se exempel på alla: binder report disclosure --init ../masker.yaml
disclosure-file-unread = Filen går inte att läsa: { $file }
    .hint = Kontrollera sökvägen: binder report disclosure --help
disclosure-masks-faulty = { $file }, rad { $line }: { $what }
    .hint = Se exempel på allt som kan stå där: binder report disclosure --init ../masker.yaml
disclosure-several = { $typed } kan vara flera: { $people }.
    .hint = Skriv hela namnet: binder report disclosure --mask-person NAMN --ground GRUND
disclosure-no-ground = Maskningar utan grund: { $count }. Inget är skrivet.
    .hint = Ange grunden med --ground GRUND, eller ground i maskfilen.
disclosure-name-tells = Filens namn avslöjar något som är maskat: { $file }. Inget är skrivet.
    .hint = Välj ett annat namn: -o ../kopia.md
disclosure-ending = En kopia skrivs som .md, .html eller .pdf, inte som { $file }.
    .hint = Skriv till exempel: -o ../kopia.md
disclosure-pdf-alone = En PDF kan inte kontrolleras för sig: { $file }
    .hint = Kontrollera den med bevisfilen: --proof BEVIS. Som Markdown eller HTML kan en kopia kontrolleras utan.
disclosure-no-block = Det finns inget helt block med fingeravtryck i { $file }: den är ändrad, eller ingen sådan kopia.
    .hint = Be om en ny kopia från den som lämnade ut den, och kontrollera den: binder report disclosure --check FIL
disclosure-no-proof = { $file } är ingen bevisfil till en kopia.
    .hint = Ange filen som skrevs med --proof när kopian gjordes.
disclosure-no-log = Loggen som kopian är gjord av finns inte i den här pärmen.
    .hint = Ange rätt pärm: binder -C MAPP report disclosure --check FIL --proof BEVIS
disclosure-seems = { $what ->
        [phone] Telefonnummer
        [email] Mejladress
        [civic] Personnummer
       *[person] I kontaktlistan
    }: { $text } – { $rows }
disclosure-thing = { $what ->
        [row] hela anteckningen
        [field] hela fältet { $field }
        [person] person i { $field }
        [phone] telefonnummer i { $field }
        [email] mejladress i { $field }
        [civic] personnummer i { $field }
       *[words] ord i { $field }
    }
disclosure-rule = { $rule ->
        [protected] skyddad anteckning
        [level] hantering { $name }
        [person] person
        [field] fält { $name }
        [pattern] mönster { $name }
        [text] text
       *[by-hand] för hand
    }
disclosure-unknown = { $what ->
        [person] Personen finns varken i kontaktlistan eller bland dem som har skrivit: { $typed }.
        [ground] Grunden finns inte i grounds.yaml: { $typed }.
        [level] Det finns ingen hantering { $typed }.
        [field] Det finns inget fält { $typed }.
        [pattern] Det finns inget mönster { $typed }.
       *[row] Anteckningen finns inte i loggen: { $typed }.
    }{ $has ->
        [yes] {" "}Menade du { $near }?
       *[no] {""}
    }
    .hint = { $what ->
        [person] Se vilka som finns: binder contacts
        [ground] Se grunderna: binder plan show grounds.yaml
        [row] Se anteckningarna: binder log --all
       *[other] Se vad som kan väljas: binder report disclosure --help
    }
disclosure-field = { $name ->
        [row] Anteckning
        [title] Rubrik
        [id] Id
        [written-at] Noterat
        [writer] Skrivet av
        [kind] Slag
        [event] Händelse
        [action] Åtgärd
        [owner] Ansvarig
        [due] Senast
        [why] Skäl
        [late] Varför i efterhand
        [text] Text
        [source] Källa
        [place] Plats
        [channel] Kanal
        [audience] Målgrupp
        [recipients] Mottagare
        [recipient] Mottagare
        [amount] Belopp
        [currency] Valuta
        [of] Gäller
        [handling] Hantering
        [fact] Säkerhet
        [state] Läge
        [step] Steg
        [present] Närvarande
        [person] Person
        [name] Namn
        [role] Roll
        [result] Resultat
        [answer] Svar
        [files] Bilagor
        [file-names] Bilagornas namn
        [approved-by] Godkänt av
        [review-at] Omprövas
        [options] Alternativ
        [by] Av
        [from] Från
        [to] Till
        [number] Nummer
        [priority] Prioritet
        [drill] Övning
        [risk] Risk
        [after] Efter
        [as-of] Gäller per
        [left] Öppet vid avslutet
        [backlog] Eftersläpning
        [order] Ordning
        [duty] Krav
        [grade] Allvar
        [part] Del
        [partly] Delvis
        [deviation] Avvikelse
        [reach] Internt eller externt
        [message] Standardmeddelande
        [language] Språk
        [received] Bekräftat av
        [corrects] Rättar
        [owes] Krav som återstår
        [category] Kostnadsslag
        [corrected-at] Rättad tidpunkt
        [file] Fil
        [count] Antal
        [sheet] Blad
        [line] Rad
        [hand] Handskrivet av
       *[other] { $name }
    }
disclosure-kind = { $kind ->
        [entry] anteckning
        [fact] faktum
        [decision] beslut
        [action] åtgärd
        [done] klart
        [reopen] öppnad igen
        [correct] rättelse
        [strike] struken
        [attach] bilaga
        [answer] svar
        [step] steg
        [open] öppnad
        [close] avslutad
        [stage] skede
        [brief] lägesbild
        [convene] kallelse
        [call] samtal
        [meeting] möte
        [role] roll
        [handover] överlämning
        [receipt] kvittens
        [message] meddelande
        [notice] besked
        [promise] utlovat besked
        [directive] riktlinje
        [cost] kostnad
        [clock] frist
        [system] system
        [routine] reservrutin
        [evaluate] utvärdering
        [drill] övning
        [link] koppling
        [print] utskrift
        [paper] papper
        [occurred] inträffat
       *[other] { $kind }
    }

help-report-disclosure = Visa, skriv eller kontrollera den kopia av loggen som lämnas ut, med maskningar

    Utan -o visas bara vad som maskas, varför, och vad som kan vara glömt. Skyddade anteckningar maskas alltid hela.
    .masks = Maskningar ur en fil (YAML), som kan förberedas och ändras
    .mask_person = Person att maska: namn, nummer och adresser; flera går bra
    .mask_level = Hantering vars anteckningar maskas hela: internal
    .mask_pattern = phone, email, civic (personnummer), eller en text; flera går bra
    .mask = Anteckning att maska hel (anna-3), eller ord i den (anna-3=orden)
    .ground = Grund för maskningarna: ett id i grounds.yaml, utan den filen en text
    .output = Skriv kopian hit: .md, .html eller .pdf
    .proof = Bevisfil att behålla: skrivs med -o, läses med --check
    .init = Skriv en maskfil att börja med hit
    .check = Kontrollera en kopia: mot sitt fingeravtryck, med --proof mot loggen
    .examples =
        binder report disclosure
        binder report disclosure --init ../masker.yaml
        binder report disclosure --mask-pattern phone --ground osl-21-3 -o ../kopia.md
value-level = HANTERING
value-pattern = MÖNSTER
value-ground = GRUND
value-row = ID=ORD
