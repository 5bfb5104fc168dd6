role-assigned = { $role }: { $name }
role-handed = { $role } överlämnas till { $name }
role-taken = { $name } har tagit över { $role }
role-none = Ingen har en roll än. Ge någon en: binder role assign loggförare NAMN
role-open = { $role } överlämnades { $time } till { $name } och är inte kvitterad än. { $name } skriver: binder role accept { $id }
role-column-role = Roll
role-column-who = Vem
role-column-since = Sedan
role-until = till { $time }
role-long = i { $hours } timmar: dags för avlösning
role-waits = Rollen { $role } går över när { $name } kvitterar från sin egen dator: binder role accept { $id }
role-is-yours = { $role } är din nu.
role-read-out = Läs upp
role-unconfirmed = Obekräftat
role-unheard = Sedan händelsen öppnades har inget kommit från: { $all }. Det de har skrivit finns inte här än.
role-unshared = { $count ->
        [one] 1 anteckning finns bara i den här kopian: binder sync
       *[other] { $count } anteckningar finns bara i den här kopian: binder sync
    }
role-no-handover = Ingen överlämning har id { $id }, så vitt man vet här.
    .hint = Hämta det senaste, och se vilka som väntar: binder sync, binder role
role-taken-already = { $id } är redan kvitterad.
    .hint = Se vem som har vad: binder role
role-not-yours = Överlämningen är till { $name }, och kvitteras från den personens egen dator.
    .hint = Be { $name } skriva: binder role accept { $id }

help-role = Vem som har vilken roll nu, sedan när, och vad som håller på att lämnas över.
help-role-assign = Ge någon en roll i händelsen: loggförare, sammanhållande, ersättare.
    .role = Rollen.
    .person = Namn, roll eller id i kontaktlistan, eller ett annat namn.
    .until = Hur länge, för en ersättare.
    .why = Varför.
    .at = När det var. Annars nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder role assign loggförare elin
help-role-handover = Lämna över en roll. Den går över när mottagaren har kvitterat. Visar vad som ska läsas upp.
    .role = Rollen.
    .person = Vem som tar över.
    .at = När det var. Annars nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder role handover loggförare david
help-role-accept = Kvittera att du har tagit över en roll.
    .id = Överlämningens id.
    .examples = binder role accept anna-24
