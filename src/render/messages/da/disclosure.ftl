disclosure-title = Kopi af loggen: { $title }
disclosure-preview-title = Forhåndsvisning – { $title }
disclosure-label-made = Fremstillet
disclosure-label-masks = Maskeringer
disclosure-label-fingerprint = Fingeraftryk
disclosure-label-proof = Bevisfil
disclosure-how-masked = Det, der ikke må udleveres, er erstattet af et mærke med nummer og hjemmel. Hvor langt det var, fremgår ikke. Hver maskering står i fortegnelsen sidst.
disclosure-mark = {"["}maskering { $number }: { $ground }]
disclosure-without-ground = uden hjemmel
disclosure-heading-schedule = Fortegnelse over maskeringer
disclosure-heading-grounds = Hjemler
disclosure-heading-check = Kontrol
disclosure-heading-masked = Rækker med maskeringer
disclosure-heading-seems = Ikke maskeret, men ligner noget, der skal maskeres
disclosure-no-masks = Intet er maskeret.
disclosure-row-title = overskriften
disclosure-column-number = Nr.
disclosure-column-row = Række
disclosure-column-what = Hvad
disclosure-column-ground = Hjemmel
disclosure-column-rule = Regel
disclosure-checked-on = kontrolleret { $day }
disclosure-not-checked = ingen har endnu kontrolleret den mod loven
disclosure-ground-unchecked = Ingen har kontrolleret hjemlen { $ground } endnu. Sammenlign den med loven, og skriv dagen: binder plan edit grounds.yaml
disclosure-ground-typed = Hjemlen { $ground } er skrevet i hånden, og ingen har kontrolleret den.
disclosure-masks-without-ground = Maskeringer uden hjemmel: { $count }. Angiv hjemlen med --ground HJEMMEL eller i maskefilen.
disclosure-no-hit = Rammer intet: { $what } ({ $rule })
disclosure-seems-again = Ordene under maskering { $number } står umaskeret i { $rows }
disclosure-file-name = kopi
disclosure-preview-next = Intet er skrevet endnu. Skriv kopien: { $command }
disclosure-written = { $file } er skrevet med { $count } maskeringer.
disclosure-keep-proof = Behold bevisfilen, og udlever den aldrig: med den kan det maskerede gættes. Kontrollér en kopi: binder report disclosure --check FIL --proof BEVIS
disclosure-kept-no-proof = Ingen bevisfil blev skrevet. Uden den kan det aldrig vises mod loggen, at kopien er uændret, kun at den stemmer med sit eget fingeraftryk.
disclosure-log-it = Når kopien er udleveret, så log det: { $command }
disclosure-row = Kopi af loggen udleveret til MODTAGER med { $count } maskeringer, fingeraftryk { $fingerprint }
disclosure-check-text = Blokken nedenfor er til programmer: hver række, hver maskering som en saltet hash af det maskerede, og sidst et fingeraftryk af det hele. Kontrollér det: binder report disclosure --check FIL
disclosure-check-pdf = Fingeraftryk: { $fingerprint }. En PDF kan ikke kontrolleres alene: kun den, der har bevisfilen, kan vise, at filen er den samme, byte for byte. Bed om kopien som Markdown eller HTML for selv at kontrollere den.
disclosure-unaltered = { $file } er uændret, siden den blev skrevet, og stemmer med loggen.
disclosure-same-pdf = { $file } er den samme, som blev skrevet, byte for byte.
disclosure-agrees = { $file } stemmer med sit eget fingeraftryk.
disclosure-altered = { $file } er ændret.
disclosure-only-itself = Det viser kun, at filen er hel i sig selv. Sammenlign fingeraftrykket med det, der er logget, eller kontrollér mod loggen med --proof BEVIS.
disclosure-fault-head = Teksten før rækkerne er ikke den, der blev skrevet.
disclosure-fault-row = Række { $row } er ikke den, der blev skrevet.
disclosure-fault-removed = Række { $row } mangler.
disclosure-fault-added = Der står noget, som ikke blev skrevet.
disclosure-fault-section = { $part ->
        [1] Teksten mellem overskriften og den første række er ikke den, der blev skrevet.
        [2] Fortegnelsen over maskeringer er ikke den, der blev skrevet.
       *[other] Teksten efter fortegnelsen er ikke den, der blev skrevet.
    }
disclosure-fault-mask = Maskering { $mask } har ikke den hjemmel eller regel, der blev skrevet.
disclosure-fault-fingerprint = Fingeraftrykket er ikke det, som blokken giver.
disclosure-fault-other = Fingeraftrykket er ikke det, som bevisfilen har.
disclosure-fault-bytes = Filen er ikke den samme, som blev skrevet. Hvad der er ændret, kan ikke siges om en PDF.
disclosure-fault-log = Række { $row } er ikke som i loggen.
disclosure-starter-written = { $file } er skrevet. Vælg i den, hvad der skal maskeres, og se resultatet: binder report disclosure --masks { TYPED($file) }
disclosure-starter-what = Det, der skal maskeres i en kopi af loggen. Beskyttede rækker maskeres altid.
disclosure-starter-ground = Hjemlen for de maskeringer, der ikke har deres egen: et id i grounds.yaml.
disclosure-starter-masks = Fjern # foran det, der skal gælde, og skriv jeres eget.
disclosure-starter-level = Alle rækker med håndteringen internal.
disclosure-starter-person = En person: navn, numre og adresser fra kontaktlisten.
disclosure-starter-field = Et felt: contact, cost, writer eller navnet på et felt.
disclosure-starter-pattern = Et mønster: phone, email eller civic (cpr-nummer).
disclosure-starter-text = En tekst overalt.
disclosure-starter-row = En hel række.
disclosure-starter-words = Bestemte ord i en række, nøjagtigt som de står.
disclosure-one-key = En maskering skal have præcis én af nøglerne { $keys }; words kun med row.
    .hint = Se eksempler på alle: binder report disclosure --init ../masker.yaml
disclosure-file-unread = Filen kan ikke læses: { $file }
    .hint = Kontrollér stien: binder report disclosure --help
disclosure-masks-faulty = { $file }, linje { $line }: { $what }
    .hint = Se eksempler på alt, hvad der kan stå: binder report disclosure --init ../masker.yaml
disclosure-several = { $typed } kan være flere: { $people }.
    .hint = Skriv hele navnet: binder report disclosure --mask-person NAVN --ground HJEMMEL
disclosure-no-ground = Maskeringer uden hjemmel: { $count }. Intet er skrevet.
    .hint = Angiv hjemlen med --ground HJEMMEL eller ground i maskefilen.
disclosure-name-tells = Filens navn røber noget, der er maskeret: { $file }. Intet er skrevet.
    .hint = Vælg et andet navn: -o ../kopi.md
disclosure-ending = En kopi skrives som .md, .html eller .pdf, ikke som { $file }.
    .hint = Skriv for eksempel: -o ../kopi.md
disclosure-pdf-alone = En PDF kan ikke kontrolleres alene: { $file }
    .hint = Kontrollér den med bevisfilen: --proof BEVIS. Som Markdown eller HTML kan en kopi kontrolleres uden.
disclosure-no-block = Der er ingen hel blok med fingeraftryk i { $file }: den er ændret, eller det er ikke sådan en kopi.
    .hint = Bed om en ny kopi fra den, der udleverede den, og kontrollér den: binder report disclosure --check FIL
disclosure-no-proof = { $file } er ikke en bevisfil til en kopi.
    .hint = Angiv filen, der blev skrevet med --proof, da kopien blev lavet.
disclosure-no-log = Loggen, som kopien er lavet af, findes ikke i denne mappe.
    .hint = Angiv den rigtige mappe: binder -C MAPPE report disclosure --check FIL --proof BEVIS
disclosure-seems = { $what ->
        [phone] Telefonnummer
        [email] Mailadresse
        [civic] Cpr-nummer
       *[person] På kontaktlisten
    }: { $text } – { $rows }
disclosure-thing = { $what ->
        [row] hele rækken
        [field] hele feltet { $field }
        [person] person i { $field }
        [phone] telefonnummer i { $field }
        [email] mailadresse i { $field }
        [civic] cpr-nummer i { $field }
       *[words] ord i { $field }
    }
disclosure-rule = { $rule ->
        [protected] beskyttet række
        [level] håndtering { $name }
        [person] person
        [field] felt { $name }
        [pattern] mønster { $name }
        [text] tekst
       *[by-hand] i hånden
    }
disclosure-unknown = { $what ->
        [person] Personen findes hverken på kontaktlisten eller blandt dem, der har skrevet: { $typed }.
        [ground] Hjemlen findes ikke i grounds.yaml: { $typed }.
        [level] Der er ingen håndtering { $typed }.
        [field] Der er intet felt { $typed }.
        [pattern] Der er intet mønster { $typed }.
       *[row] Rækken findes ikke i loggen: { $typed }.
    }{ $has ->
        [yes] {" "}Mente du { $near }?
       *[no] {""}
    }
    .hint = { $what ->
        [person] Se, hvem der findes: binder contacts
        [ground] Se hjemlerne: binder plan show grounds.yaml
        [row] Se rækkerne: binder log --all
       *[other] Se, hvad der kan vælges: binder report disclosure --help
    }
disclosure-field = { $name ->
        [row] Række
        [title] Overskrift
        [id] Id
        [written-at] Noteret
        [writer] Skrevet af
        [kind] Slags
        [event] Hændelse
        [action] Handling
        [owner] Ansvarlig
        [due] Senest
        [why] Begrundelse
        [late] Hvorfor bagefter
        [text] Tekst
        [source] Kilde
        [place] Sted
        [channel] Kanal
        [audience] Målgruppe
        [recipients] Modtagere
        [recipient] Modtager
        [amount] Beløb
        [currency] Valuta
        [of] Gælder
        [handling] Håndtering
        [fact] Sikkerhed
        [state] Tilstand
        [step] Trin
        [present] Til stede
        [person] Person
        [name] Navn
        [role] Rolle
        [result] Resultat
        [answer] Svar
        [files] Bilag
        [file-names] Bilagenes navne
        [approved-by] Godkendt af
        [review-at] Tages op igen
        [options] Alternativer
        [by] Af
        [from] Fra
        [to] Til
        [number] Nummer
        [priority] Prioritet
        [drill] Øvelse
        [risk] Risiko
        [after] Efter
        [as-of] Gælder pr.
        [left] Åbent ved afslutningen
        [backlog] Efterslæb
        [order] Rækkefølge
        [duty] Krav
        [grade] Alvor
        [part] Del
        [partly] Delvist
        [deviation] Afvigelse
        [reach] Internt eller eksternt
        [message] Standardbesked
        [language] Sprog
        [received] Bekræftet af
        [corrects] Retter
        [owes] Krav, der udestår
        [category] Udgiftstype
        [corrected-at] Rettet tidspunkt
        [file] Fil
        [count] Antal
        [sheet] Ark
        [line] Linje
        [hand] Håndskrevet af
       *[other] { $name }
    }
disclosure-kind = { $kind ->
        [entry] notat
        [fact] faktum
        [decision] beslutning
        [action] handling
        [done] udført
        [reopen] åbnet igen
        [correct] rettelse
        [strike] overstreget
        [attach] bilag
        [answer] svar
        [step] trin
        [open] åbnet
        [close] afsluttet
        [stage] fase
        [brief] situationsbillede
        [convene] indkaldelse
        [call] opkald
        [meeting] møde
        [role] rolle
        [handover] overdragelse
        [receipt] kvittering
        [message] besked
        [notice] meddelelse
        [promise] lovet besked
        [directive] retningslinje
        [cost] udgift
        [clock] frist
        [system] system
        [routine] nødprocedure
        [evaluate] evaluering
        [drill] øvelse
        [link] tilknytning
        [print] udskrift
        [paper] papir
        [occurred] indtruffet
       *[other] { $kind }
    }

help-report-disclosure = Vis, skriv eller kontrollér den kopi af loggen, der udleveres, med maskeringer

    Uden -o vises kun, hvad der maskeres, hvorfor, og hvad der kan være glemt. Beskyttede rækker maskeres altid hele.
    .masks = Maskeringer fra en fil (YAML), der kan forberedes og ændres
    .mask_person = Person, der maskeres: navn, numre og adresser; flere kan angives
    .mask_level = Håndtering, hvis rækker maskeres hele: internal
    .mask_pattern = phone, email, civic (cpr-nummer) eller en tekst; flere kan angives
    .mask = Række, der maskeres hel (anna-3), eller ord i den (anna-3=ordene)
    .ground = Hjemmel for maskeringerne: et id i grounds.yaml, uden den fil en tekst
    .output = Skriv kopien i denne fil: .md, .html eller .pdf
    .proof = Bevisfil, der beholdes: skrives med -o, læses med --check
    .init = Skriv en maskefil at begynde med i denne fil
    .check = Kontrollér en kopi: mod dens fingeraftryk, med --proof mod loggen
    .examples =
        binder report disclosure
        binder report disclosure --init ../masker.yaml
        binder report disclosure --mask-pattern phone --ground ofl-30-1 -o ../kopi.md
value-level = HÅNDTERING
value-pattern = MØNSTER
value-ground = HJEMMEL
value-row = ID=ORD
