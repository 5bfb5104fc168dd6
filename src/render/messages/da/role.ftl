role-assigned = { $role }: { $name }
role-now = { $name } er { $role } siden { $time }.
role-near = Rollen { $typed } er ikke på kontaktlisten. Mente du { $near }? Rollen er noteret, som du skrev den. Fortryd: binder log strike --last
name-unknown = { $typed } er ikke på kontaktlisten og er ikke medlem. Navnet er noteret, som du skrev det.
name-unknown-near = { $typed } er ikke på kontaktlisten og er ikke medlem. Mente du { $near }? Navnet er noteret, som du skrev det.
name-several = { $typed } kan være flere: { $names }. Navnet er noteret, som du skrev det.
role-handed = { $role } overdrages til { $name }
role-taken = { $name } har overtaget { $role }
role-none = Ingen roller er fordelt. Tildel en: binder role assign logfører NAVN
role-open = { $role } blev overdraget { $time } til { $name }, men er ikke accepteret. { $name } skriver: binder role accept { $id }
role-column-role = Rolle
role-column-who = Hvem
role-column-since = Siden
role-until = til { $time }
role-long = i { $hours } timer; sørg for afløsning
role-waits = { $name } overtager rollen { $role }, når overdragelsen er accepteret fra { $name }s computer: binder role accept { $id }
role-is-yours = Du er nu { $role }.
role-read-out = Læs op
role-unconfirmed = Ubekræftet
role-unheard = Siden hændelsen blev åbnet, er intet modtaget fra: { $all }.
role-unshared = { $count ->
        [one] 1 notat findes kun i denne kopi: binder sync
       *[other] { $count } notater findes kun i denne kopi: binder sync
    }
role-none-waits = Ingen overdragelse til { $name } venter på kvittering.
    .hint = Se rollerne: binder role
role-several-wait = Flere roller er overdraget til dig: { $roles }.
    .hint = Skriv hvilken: binder role accept { TYPED($first) }
role-no-handover = Overdragelsen { $id } findes ikke i denne kopi.
    .hint = Hent det seneste: binder sync – se derefter, hvilke der venter: binder role
role-taken-already = Overdragelsen { $id } er allerede accepteret.
    .hint = Se rollerne: binder role
role-not-yours = Overdragelsen er til { $name } og skal accepteres fra { $name }s computer.
    .hint = Bed { $name } om at skrive: binder role accept { $id } – eller, hvis det er dig: binder member rename { TYPED($name) }

help-role = Vis roller, og hvilke der er ved at blive overdraget
help-role-assign = Tildel en rolle i hændelsen, for eksempel logfører eller mødeleder
    .role = Rollen
    .person = Navn, rolle eller id i kontaktlisten, eller et andet navn
    .until = Hvor længe personen er stedfortræder
    .why = Begrundelsen
    .at = Hvornår det skete [standard: nu]
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder role assign logfører stedfortraeder
help-role-handover = Overdrag en rolle, og vis, hvad der skal læses op for modtageren
    .role = Rollen
    .person = Den, der overtager rollen
    .at = Hvornår det skete [standard: nu]
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder role handover logfører kriseleder
help-role-accept = Acceptér en rolle, der er overdraget til dig
    .id = Overdragelsens id eller rollen [standard: den, der venter på dig]
    .examples =
        binder role accept
        binder role accept anna-24
