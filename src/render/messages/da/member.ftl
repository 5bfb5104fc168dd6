member-column-writer = Skriver som
member-column-name = Navn
member-column-standing = Stilling
member-column-since = Siden
member-column-let-in-by = Lukket ind af
member-column-confirmed-by = Bekræftet af
member-column-suspended-by = Mistænkt ifølge
member-column-removed-by = Fjernet af
member-column-device = Computer
member-column-key = Nøgle
member-key-digits = Nøglens tal
member-compare = Lad { $name } læse tallene op fra sin egen skærm, før du skriver: binder member add { $writer }
member-compare-after = Læser personen selv andre tal op, er det en andens nøgle: binder member remove { $writer }
member-is-voice = medlem med stemme
member-is-member = medlem
member-is-suspended = medlem under mistanke
member-is-guest = gæst, venter på at blive lukket ind
member-is-removed = fjernet
member-needed = { $voices ->
        [one] En person har stemme.
       *[other] { $voices } personer har stemme.
    } { $needed ->
        [one] En af dem er nok til at fjerne nogen.
       *[other] Der skal { $needed } af dem til at fjerne nogen.
    }

member-event-on = { $name } lukkes ind
member-event-confirmed = { $name } bekræftes som medlem
member-event-suspended = { $name } stilles under mistanke
member-event-off = { $name } fjernes

member-done-on = { $name } er medlem. Alt, hvad { $writer } har skrevet, tæller nu.
member-done-voice = { $name } er bekræftet og har stemme: kan bekræfte og fjerne andre.
member-done-confirmed = { $name } er bekræftet.
member-done-suspended = { $name } er mærket som mistænkt. Alt, hvad der skrives derfra, tæller, med mærke.
member-done-off = { $name } er fjernet. Det, der blev skrevet efter det angivne punkt, er lagt til side; intet er slettet.
member-done-waiting = Dit ord er noteret, men { $name } er her stadig: der skal { $needed } personer med stemme til. Bed én til skrive: binder member remove { $writer }

member-finding-duel = Lige mange vil fjerne hver af { $names }, og så var der ingen tilbage. Alle er her stadig: tal sammen.
member-finding-waiting = { $by } vil fjerne { $name }. Der skal { $needed } personer med stemme til; er du enig, så skriv: binder member remove { $writer }
member-finding-same-name = Flere skriver som { $writer }: { $names }. Hvis det er, står ved hvert notat.
member-finding-again = { $by } har lukket { $name } ind igen, men en fjernet computer kommer ikke tilbage. Der skal en ny kopi til.

member-unknown = Ingen her skriver som { $writer }.
    .hint = Hent det seneste først: binder sync
member-several = Flere skriver som { $writer }; deres nøgler begynder: { $keys }.
    .hint = Skriv nøglens begyndelse i stedet: binder member show { $key }
member-guest-cannot = Du er selv gæst her; en gæst kan ikke ændre, hvem der er medlem.
    .hint = Bed et medlem skrive: binder member add { $writer }
member-own-device = Det er denne computer; om sig selv kan man intet ændre.
    .hint = Bed et andet medlem gøre det; sådan ser det ud for andre: binder member show { $writer }
member-is-gone = { $name } er fjernet, og en fjernet computer kommer ikke tilbage.
    .hint = Lad personen lave en ny kopi: binder join STED --as { $free }
member-gone-already = { $name } er allerede fjernet.
    .hint = Se af hvem: binder member show { $writer }
member-is-in-already = { $name } er allerede medlem.
    .hint = Bevidn, at du også kender personen: binder member confirm { $writer }
member-is-a-guest = { $name } er gæst endnu.
    .hint = Luk personen ind: binder member add { $writer }
member-name-is-held = Et andet medlem skriver allerede som { $writer }.
    .hint = Lad gæsten lave en ny kopi: binder join STED --as { $free }
member-no-such-entry = { $name } har ikke skrevet noget notat { $id }, som er kendt her.
    .hint = Se, hvad der er skrevet: binder log
member-entry-in-several-logs = Der er en { $id } i flere logge.
    .hint = Skriv loggen foran: --last { $log }/{ $id }

help-member = Hvem der må skrive i mappen.
help-member-list = Vis alle: gæster, medlemmer og fjernede.
help-member-show = Vis en af dem: hvem der har lukket ind, bekræftet og fjernet.
    .writer = Navnet personen skriver under, eller nøglens begyndelse.
help-member-add = Luk en gæst ind. Alt, hvad gæsten allerede har skrevet, tæller så.
    .writer = Navnet personen skriver under, eller nøglens begyndelse.
    .examples = binder member add bo
help-member-confirm = Bevidn, at du også kender personen. To vidner giver personen stemme.
    .writer = Navnet personen skriver under, eller nøglens begyndelse.
help-member-suspend = Mærk alt, hvad et medlem skriver, mens I finder ud af, hvad der er sket. Ophæves med confirm.
    .writer = Navnet personen skriver under, eller nøglens begyndelse.
help-member-remove = Fjern en computer for altid, for eksempel en stjålet. Det, der blev skrevet efter det angivne punkt, lægges til side.
    .writer = Navnet personen skriver under, eller nøglens begyndelse.
    .last = Det sidste notat, der skal tælle. Ellers alt, hvad der er kendt her.
    .examples = binder member remove bo --last bo-17
