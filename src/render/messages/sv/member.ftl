member-column-writer = Skriver som
member-column-name = Namn
member-column-standing = Ställning
member-column-since = Sedan
member-column-let-in-by = Insläppt av
member-column-confirmed-by = Bekräftad av
member-column-suspended-by = Misstänkt enligt
member-column-removed-by = Borttagen av
member-column-device = Dator
member-column-key = Nyckel
member-key-digits = Nyckelns siffror
member-compare = Låt { $name } läsa upp siffrorna från sin egen skärm innan du skriver: binder member add { $writer }
member-compare-after = Läser personen själv upp andra siffror är det någon annans nyckel: binder member remove { $writer }
member-is-voice = medlem med röst
member-is-member = medlem
member-is-suspended = medlem under misstanke
member-is-guest = gäst, väntar på att släppas in
member-is-removed = borttagen
member-needed = { $voices ->
        [one] En person har röst.
       *[other] { $voices } personer har röst.
    } { $needed ->
        [one] För att ta bort någon räcker en av dem.
       *[other] För att ta bort någon krävs { $needed } av dem.
    }

member-event-on = { $name } släpps in
member-event-confirmed = { $name } bekräftas som medlem
member-event-suspended = { $name } ställs under misstanke
member-event-off = { $name } tas bort

member-done-on = { $name } är medlem. Allt som { $writer } har skrivit räknas nu.
member-done-voice = { $name } är bekräftad och har röst: kan bekräfta och ta bort andra.
member-done-confirmed = { $name } är bekräftad.
member-done-suspended = { $name } är märkt som misstänkt. Allt som skrivs därifrån räknas, med märke.
member-done-off = { $name } är borttagen. Det som skrevs efter den angivna punkten är lagt åt sidan; inget är raderat.
member-done-waiting = Ditt ord är antecknat, men { $name } är kvar: { $needed } personer med röst krävs. Be en till skriva: binder member remove { $writer }

member-finding-duel = Lika många vill ta bort var och en av { $names }, och då blev ingen kvar. Alla är kvar: tala med varandra.
member-finding-waiting = { $by } vill ta bort { $name }. Det krävs { $needed } personer med röst; håller du med, skriv: binder member remove { $writer }
member-finding-same-name = Flera skriver som { $writer }: { $names }. Vems det är står vid varje anteckning.
member-finding-again = { $by } har släppt in { $name } igen, men en borttagen dator kommer inte tillbaka. En ny kopia behövs.

member-unknown = Ingen här skriver som { $writer }.
    .hint = Hämta det senaste först: binder sync
member-several = Flera skriver som { $writer }; deras nycklar börjar: { $keys }.
    .hint = Skriv nyckelns början i stället: binder member show { $key }
member-guest-cannot = Du är själv gäst här; en gäst kan inte ändra vem som är medlem.
    .hint = Be en medlem skriva: binder member add { $writer }
member-own-device = Det är den här datorn; om sig själv kan man inget ändra.
    .hint = Be en annan medlem göra det; så ser det ut för andra: binder member show { $writer }
member-is-gone = { $name } är borttagen, och en borttagen dator kommer inte tillbaka.
    .hint = Låt personen göra en ny kopia: binder join PLATS --as { $free }
member-gone-already = { $name } är redan borttagen.
    .hint = Se av vem: binder member show { $writer }
member-is-in-already = { $name } är redan medlem.
    .hint = Intyga att du också känner personen: binder member confirm { $writer }
member-is-a-guest = { $name } är gäst ännu.
    .hint = Släpp in personen: binder member add { $writer }
member-name-is-held = En annan medlem skriver redan som { $writer }.
    .hint = Låt gästen göra en ny kopia: binder join PLATS --as { $free }
member-no-such-entry = { $name } har inte skrivit någon anteckning { $id } som är känd här.
    .hint = Se vad som är skrivet: binder log
member-entry-in-several-logs = Det finns en { $id } i flera loggar.
    .hint = Skriv loggen framför: --last { $log }/{ $id }

help-member = Vem som får skriva i pärmen.
help-member-list = Visa alla: gäster, medlemmar och borttagna.
help-member-show = Visa en av dem: vem som släppt in, bekräftat och tagit bort.
    .writer = Namnet personen skriver under, eller nyckelns början.
help-member-add = Släpp in en gäst. Allt som gästen redan skrivit räknas då.
    .writer = Namnet personen skriver under, eller nyckelns början.
    .examples = binder member add bo
help-member-confirm = Intyga att du också känner personen. Två intyg ger personen röst.
    .writer = Namnet personen skriver under, eller nyckelns början.
help-member-suspend = Märk allt en medlem skriver, medan ni tar reda på vad som hänt. Upphävs med confirm.
    .writer = Namnet personen skriver under, eller nyckelns början.
help-member-remove = Ta bort en dator för gott, till exempel en stulen. Det som skrevs efter angiven punkt läggs åt sidan.
    .writer = Namnet personen skriver under, eller nyckelns början.
    .last = Den sista anteckningen som ska räknas. Annars allt som är känt här.
    .examples = binder member remove bo --last bo-17
