role-assigned = { $role }: { $name }
role-now = { $name } är { $role } sedan { $time }.
role-near = Rollen { $typed } finns inte i kontaktlistan. Menade du { $near }? Det står som det skrevs; rätta: binder log strike --last
name-unknown = { $typed } finns inte i kontaktlistan och är ingen medlem. Det står som det skrevs.
name-unknown-near = { $typed } finns inte i kontaktlistan och är ingen medlem. Menade du { $near }? Det står som det skrevs.
name-several = { $typed } kan vara flera: { $names }. Det står som det skrevs.
role-handed = { $role } överlämnas till { $name }
role-taken = { $name } har tagit över { $role }
role-none = Inga roller är tilldelade än. Tilldela en: binder role assign loggförare NAMN
role-open = { $role } överlämnades till { $name } { $time } och är inte kvitterad än. { $name } skriver: binder role accept { $id }
role-column-role = Roll
role-column-who = Vem
role-column-since = Sedan
role-until = till { $time }
role-long = i { $hours } timmar: dags för avlösning
role-waits = { $role } går över till { $name } efter kvittens på den egna datorn: binder role accept { $id }
role-is-yours = Du är nu { $role }.
role-read-out = Läs upp
role-unconfirmed = Obekräftat
role-unheard = Sedan händelsen öppnades har inget tagits emot från: { $all }. Den här kopian kan sakna det de har skrivit.
role-unshared = { $count ->
        [one] 1 anteckning finns bara i den här kopian: binder sync
       *[other] { $count } anteckningar finns bara i den här kopian: binder sync
    }
role-none-waits = Ingen överlämning till { $name } väntar på kvittens.
    .hint = Se rollerna: binder role
role-several-wait = Flera roller är överlämnade till dig: { $roles }.
    .hint = Skriv vilken: binder role accept { TYPED($first) }
role-no-handover = Den här kopian har ingen överlämning med id { $id }.
    .hint = Hämta det senaste och se vilka som väntar: binder sync – sedan binder role
role-taken-already = { $id } är redan kvitterad.
    .hint = Se vem som har vilken roll: binder role
role-not-yours = Överlämningen är till { $name } och måste kvitteras på den personens egen dator.
    .hint = Be { $name } skriva: binder role accept { $id } – eller, om det är du: binder member rename { TYPED($name) }

help-role = Visa och lämna över roller
help-role-assign = Tilldela en roll i händelsen, till exempel loggförare eller sammanhållande
    .role = Rollen
    .person = Namn, roll eller id i kontaktlistan, eller ett annat namn
    .until = Hur länge, för en ersättare
    .why = Skälet
    .at = När den tilldelades [standard: nu]
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder role assign loggförare elin
help-role-handover = Lämna över en roll och visa vad som ska läsas upp

    Rollen går över när mottagaren har kvitterat.
    .role = Rollen
    .person = Vem som tar över
    .at = När den lämnades över [standard: nu]
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder role handover loggförare david
help-role-accept = Kvittera en roll som lämnats över till dig
    .id = Överlämningens id, eller rollen [standard: den som väntar på dig]
    .examples =
        binder role accept
        binder role accept anna-24
