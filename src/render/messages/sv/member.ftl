member-column-writer = Skriver som
member-column-name = Namn
member-former-names = Hette förut
member-column-standing = Status
member-column-since = Sedan
member-column-let-in-by = Tillagd av
member-column-confirmed-by = Bekräftad av
member-column-suspended-by = Ifrågasatt av
member-column-removed-by = Borttagen av
member-column-device = Dator
member-column-key = Nyckel
member-key-digits = Nyckelns kontrollsiffror
member-compare = Be { $name } läsa upp kontrollsiffrorna från sin egen skärm innan du skriver: binder member add { $writer }
member-compare-after = Läser personen upp andra kontrollsiffror är det någon annans nyckel: binder member remove { $writer }
member-compare-several = Läser någon upp andra kontrollsiffror är det någon annans nyckel: binder member remove KORTNAMN
member-is-voice = medlem med röst
member-is-member = medlem
member-is-suspended = ifrågasatt medlem
member-is-guest = gäst, inte tillagd än
member-is-removed = borttagen
member-needed = { $voices ->
        [one] En medlem har röst.
       *[other] { $voices } medlemmar har röst.
    } { $needed ->
        [one] För att ta bort någon räcker en av dem.
       *[other] För att ta bort någon krävs { $needed } av dem.
    }

member-event-on = { $name } läggs till som medlem
member-event-confirmed = { $name } bekräftas som medlem
member-event-suspended = { $name } markeras som ifrågasatt
member-event-renamed = { $before } heter nu { $name }
member-event-off = { $name } tas bort

member-done-on = { $name } är medlem. Allt som { $writer } har skrivit räknas nu.
member-done-voice = { $name } är bekräftad som medlem med röst och får bekräfta och ta bort andra.
member-done-confirmed = { $name } är bekräftad.
member-done-several = { $count ->
        [one] En ny medlem. Allt som har skrivits räknas nu.
       *[other] { $count } nya medlemmar. Allt som de har skrivit räknas nu.
    }
member-done-renamed = Du heter nu { $name }, också på de rader som du redan har skrivit som { $writer }.
member-done-suspended = { $name } är markerad som ifrågasatt. Det som skrivs därifrån räknas fortfarande, med en markering.
member-done-off = { $name } är borttagen. Det som skrivs därifrån framöver räknas inte. Inget är raderat.
member-done-waiting = Din röst är noterad, men { $name } är fortfarande medlem: det krävs { $needed } medlemmar med röst. Be en till skriva: binder member remove { $writer }

member-finding-duel = Det finns lika många röster för att ta bort var och en av { $names }, och ingen skulle bli kvar. Alla är kvar: tala med varandra.
member-finding-waiting = { $by } vill ta bort { $name }. Det krävs { $needed } medlemmar med röst; håller du med, skriv: binder member remove { $writer }
member-finding-same-name = Flera personer skriver som { $writer }: { $names }. Varje anteckning visar vem som skrev den.
member-finding-again = { $by } har lagt till { $name } igen, men en borttagen dator kan inte komma tillbaka. Det behövs en ny kopia.

member-unknown = Det finns ingen skribent { $writer } i den här kopian.
    .hint = Hämta det senaste först: binder sync
member-several = Flera personer skriver som { $writer }; deras nycklar börjar med { $keys }.
    .hint = Skriv nyckelns början i stället: binder member show { $key }
member-guest-cannot = Du är gäst, och en gäst kan inte ändra vem som är medlem.
    .hint = Be en medlem skriva: binder member add { $writer }
member-own-device = Det är den här datorn. Du kan inte ändra ditt eget medlemskap.
    .hint = Be en annan medlem göra det. Se det andra ser: binder member show { $writer }
member-name-needed = Namnet saknas.
    .hint = Skriv ditt namn: binder member rename Bo Östlund
member-named-so = Du heter redan { $name }.
    .hint = Se vad alla heter: binder member
member-name-of-another = En annan medlem heter { $name } och skriver som { $writer }.
    .hint = Skriv namnet så att ni går att skilja åt, med till exempel en initial eller arbetsplatsen.
member-renamed-listed = I kontaktlistan står det fortfarande { $before }. Ändra där också: binder contacts set { $id } name { TYPED($name) }
member-is-gone = { $name } är borttagen, och en borttagen dator kan inte komma tillbaka.
    .hint = Be personen göra en ny kopia: binder join PLATS --as { $free }
member-gone-already = { $name } är redan borttagen.
    .hint = Se av vem: binder member show { $writer }
member-is-in-already = { $name } är redan medlem.
    .hint = Intyga också vem personen är: binder member confirm { $writer }
member-is-a-guest = { $name } är fortfarande gäst.
    .hint = Lägg till personen som medlem: binder member add { $writer }
member-name-is-held = En annan medlem skriver redan som { $writer }.
    .hint = Be gästen göra en ny kopia: binder join PLATS --as { $free }
member-no-such-entry = Den här kopian har ingen anteckning { $id } av { $name }.
    .hint = Se loggen: binder log
member-entry-in-several-logs = Flera loggar har en anteckning { $id }.
    .hint = Skriv loggen framför: --last { $log }/{ $id }

member-reads-what = Det framgår inte vad medlemmen får läsa.
    .hint = binder member reads bo internal,protected,"Klass 3A"
member-event-reads = { $name } läser: { $reads }
member-reads = { $name } läser från och med nu: { $reads }. Det som medlemmen kunde läsa tidigare är känt.
help-member = Hantera vilka som får skriva i pärmen
help-member-list = Lista medlemmar, gäster och borttagna
help-member-show = Visa vem som har lagt till, bekräftat eller tagit bort en medlem
    .writer = Medlemmens kortnamn, eller nyckelns början
help-member-add = Lägg till en gäst som medlem; det gästen redan har skrivit räknas från och med då
    .writer = Gästens kortnamn, eller nyckelns början
    .examples = binder member add bo
help-member-rename = Byt namn på dig själv i den här kopian
    .name = Ditt namn, till exempel Bo Östlund
    .examples = binder member rename Bo Östlund
help-member-confirm = Intyga vem en medlem är (två intyg ger röst), eller häv ett ifrågasättande
    .writer = Medlemmens kortnamn, eller nyckelns början
help-member-suspend = Markera en medlems anteckningar medan ni tar reda på vad som hänt; confirm häver det
    .writer = Medlemmens kortnamn, eller nyckelns början
help-member-reads = Ange vad en medlem får läsa av det som är förseglat; annars läser medlemmen allt
    .writer = Medlemmens kortnamn, eller nyckelns början
    .what = all, eller internal, protected och namn på listor, åtskilda med komma
    .examples = binder member reads bo internal,protected
help-member-remove = Ta bort en dator för gott, till exempel en stulen
    .writer = Medlemmens kortnamn, eller nyckelns början
    .last = Den sista anteckningen som ska räknas [standard: allt som är känt i den här kopian]
    .examples = binder member remove bo --last bo-17
