member-column-writer = Kortnavn
member-column-name = Navn
member-former-names = Tidligere navn
member-column-standing = Status
member-column-since = Siden
member-column-let-in-by = Godkendt af
member-column-confirmed-by = Bekræftet af
member-column-suspended-by = Under afklaring ifølge
member-column-removed-by = Fjernet af
member-column-device = Computer
member-column-key = Nøgle
member-key-digits = Nøglens kontroltal
member-compare = Bed { $name } læse kontroltallene op fra sin egen skærm, før du skriver: binder member add { $writer }
member-compare-after = Læser personen andre kontroltal op, er nøglen en andens: binder member remove { $writer }
member-compare-several = Læser nogen andre kontroltal op, er nøglen en andens: binder member remove KORTNAVN
member-is-voice = medlem med stemmeret
member-is-member = medlem
member-is-suspended = medlem under afklaring
member-is-guest = gæst, venter på godkendelse
member-is-removed = fjernet
member-needed = { $voices ->
        [one] 1 person har stemmeret.
       *[other] { $voices } personer har stemmeret.
    } { $needed ->
        [one] 1 stemme er nok til at fjerne et medlem.
       *[other] Der kræves { $needed } stemmer for at fjerne et medlem.
    }

member-event-on = { $name } er godkendt som medlem
member-event-confirmed = { $name } er bekræftet som medlem
member-event-suspended = { $name } er under afklaring
member-event-renamed = { $before } hedder nu { $name }
member-event-off = { $name } er fjernet

member-done-on = { $name } er medlem. Alt, hvad { $writer } har skrevet, tæller nu.
member-done-voice = { $name } er bekræftet og har stemmeret.
member-done-confirmed = { $name } er bekræftet.
member-done-several = { $count ->
        [one] Et nyt medlem. Alt, hvad der er skrevet, tæller nu.
       *[other] { $count } nye medlemmer. Alt, hvad de har skrevet, tæller nu.
    }
member-done-renamed = Du hedder nu { $name }, også i de notater, du allerede har skrevet som { $writer }.
member-done-suspended = { $name } er under afklaring. Alt, hvad { $name } skriver, tæller, men bliver markeret.
member-done-off = { $name } er fjernet. Notater, der skrives derefter, tæller ikke. Intet er slettet.
member-done-waiting = Din stemme er noteret, men { $name } er ikke fjernet. Der kræves { $needed } stemmer. Bed et andet medlem med stemmeret skrive: binder member remove { $writer }

member-finding-duel = Lige mange stemmer vil fjerne hver af { $names }. Ingen er fjernet. Tal sammen.
member-finding-waiting = { $by } vil fjerne { $name }. Der kræves { $needed } stemmer. Er du enig: binder member remove { $writer }
member-finding-same-name = Flere skriver som { $writer }: { $names }. Hvert notat viser, hvem der har skrevet det.
member-finding-again = { $by } har godkendt { $name } igen, men en fjernet computer kan ikke blive medlem igen. Hent en ny kopi med et nyt kortnavn.

member-unknown = Ingen har kortnavnet { $writer }.
    .hint = Hent det seneste først: binder sync
member-several = Flere har kortnavnet { $writer }. Deres nøgler begynder med: { $keys }.
    .hint = Skriv begyndelsen af nøglen: binder member show { $key }
member-guest-cannot = Du er gæst. Kun medlemmer kan ændre, hvem der er medlem.
    .hint = Bed et medlem skrive: binder member add { $writer }
member-own-device = Det er denne computer. Du kan ikke ændre dit eget medlemskab.
    .hint = Bed et andet medlem gøre det. Se, hvad andre ser: binder member show { $writer }
member-name-needed = Navnet mangler.
    .hint = Skriv dit navn: binder member rename Bo Østlund
member-named-so = Du hedder allerede { $name }.
    .hint = Se, hvad alle hedder: binder member
member-name-of-another = Et andet medlem hedder { $name } og skriver som { $writer }.
    .hint = Skriv navnet, så I kan kendes fra hinanden, for eksempel med et forbogstav eller arbejdsstedet.
member-renamed-listed = I kontaktlisten står der stadig { $before }. Ret det også dér: binder contacts set { $id } name { TYPED($name) }
member-is-gone = { $name } er fjernet, og en fjernet computer kan ikke blive medlem igen.
    .hint = Bed personen hente en ny kopi: binder join STED --as { $free }
member-gone-already = { $name } er allerede fjernet.
    .hint = Se af hvem: binder member show { $writer }
member-is-in-already = { $name } er allerede medlem.
    .hint = Bekræft, at du også kender personen: binder member confirm { $writer }
member-is-a-guest = { $name } er stadig gæst.
    .hint = Godkend gæsten som medlem: binder member add { $writer }
member-name-is-held = Et andet medlem har allerede kortnavnet { $writer }.
    .hint = Bed gæsten hente en ny kopi: binder join STED --as { $free }
member-no-such-entry = { $name } har ikke skrevet notatet { $id } ifølge denne kopi.
    .hint = Se, hvad der er skrevet: binder log
member-entry-in-several-logs = Notatet { $id } findes i flere logge.
    .hint = Skriv loggen foran: --last { $log }/{ $id }

member-reads-what = Det fremgår ikke, hvad medlemmet må læse.
    .hint = binder member reads bo internal,protected,"Klasse 3A"
member-event-reads = { $name } læser: { $reads }
member-reads = { $name } læser fra nu af: { $reads }. Hvad medlemmet kunne læse før, er kendt.
help-member = Vis og styr, hvem der må skrive i beredskabsmappen
help-member-list = Vis gæster, medlemmer og fjernede
help-member-show = Vis en skribent: status, kontroltal og hvem der har godkendt
    .writer = Kortnavnet eller begyndelsen af nøglen
help-member-add = Godkend en gæst som medlem; alt, gæsten har skrevet, tæller derefter
    .writer = Kortnavnet eller begyndelsen af nøglen
    .examples = binder member add bo
help-member-rename = Skift dit eget navn i denne kopi
    .name = Dit navn, for eksempel Bo Østlund
    .examples = binder member rename Bo Østlund
help-member-confirm = Bekræft et medlem; to bekræftelser giver stemmeret
    .writer = Kortnavnet eller begyndelsen af nøglen
help-member-suspend = Sæt et medlem under afklaring; ophæves med confirm
    .writer = Kortnavnet eller begyndelsen af nøglen
help-member-reads = Angiv, hvad et medlem må læse af det forseglede; ellers læser medlemmet alt
    .writer = Medlemmets korte navn eller begyndelsen af nøglen
    .what = all, eller internal, protected og navne på lister, adskilt af komma
    .examples = binder member reads bo internal,protected
help-member-remove = Fjern en computer for altid, for eksempel en stjålet
    .writer = Kortnavnet eller begyndelsen af nøglen
    .last = Det sidste notat, der skal tælle [standard: alt, der er kendt i denne kopi]
    .examples = binder member remove bo --last bo-17
