role-assigned = { $role }: { $name }
role-handed = { $role } overdrages til { $name }
role-taken = { $name } har overtaget { $role }
role-none = Ingen har en rolle endnu. Giv nogen en: binder role assign logfører NAVN
role-open = { $role } blev overdraget { $time } til { $name } og er ikke kvitteret endnu. { $name } skriver: binder role accept { $id }
role-column-role = Rolle
role-column-who = Hvem
role-column-since = Siden
role-until = til { $time }
role-long = i { $hours } timer: tid til afløsning
role-waits = Rollen { $role } går over, når { $name } kvitterer fra sin egen computer: binder role accept { $id }
role-is-yours = { $role } er din nu.
role-read-out = Læs op
role-unconfirmed = Ubekræftet
role-unheard = Siden hændelsen blev åbnet, er der intet kommet fra: { $all }. Det, de har skrevet, er her ikke endnu.
role-unshared = { $count ->
        [one] 1 notat er kun i denne kopi: binder sync
       *[other] { $count } notater er kun i denne kopi: binder sync
    }
role-no-handover = Ingen overdragelse har id { $id }, så vidt man ved her.
    .hint = Hent det seneste, og se, hvilke der venter: binder sync, binder role
role-taken-already = { $id } er allerede kvitteret.
    .hint = Se, hvem der har hvad: binder role
role-not-yours = Overdragelsen er til { $name }, og kvitteres fra den persons egen computer.
    .hint = Bed { $name } skrive: binder role accept { $id }

help-role = Hvem der har hvilken rolle nu, siden hvornår, og hvad der er ved at blive overdraget.
help-role-assign = Giv nogen en rolle i hændelsen: logfører, mødeholder, stedfortræder.
    .role = Rollen.
    .person = Navn, rolle eller id på kontaktlisten, eller et andet navn.
    .until = Hvor længe, for en stedfortræder.
    .why = Hvorfor.
    .at = Hvornår det var. Ellers nu.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples = binder role assign logfører elin
help-role-handover = Overdrag en rolle. Den går over, når modtageren har kvitteret. Viser, hvad der skal læses op.
    .role = Rollen.
    .person = Hvem der overtager.
    .at = Hvornår det var. Ellers nu.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples = binder role handover logfører david
help-role-accept = Kvittér for, at du har overtaget en rolle.
    .id = Overdragelsens id.
    .examples = binder role accept anna-24
