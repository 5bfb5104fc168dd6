role-assigned = { $role }: { $name }
role-handed = { $role } is handed over to { $name }
role-taken = { $name } has taken over { $role }
role-none = Nobody has a role yet. Give somebody one: binder role assign log-keeper NAME
role-open = { $role } was handed over { $time } to { $name } and is not accepted yet. { $name } types: binder role accept { $id }
role-column-role = Role
role-column-who = Who
role-column-since = Since
role-until = until { $time }
role-long = for { $hours } hours: time for a relief
role-waits = The role { $role } passes when { $name } accepts from their own computer: binder role accept { $id }
role-is-yours = { $role } is yours now.
role-read-out = Read out
role-unconfirmed = Unconfirmed
role-unheard = Since the incident was opened nothing has come from: { $all }. What they have written is not here yet.
role-unshared = { $count ->
        [one] 1 entry is only in this copy: binder sync
       *[other] { $count } entries are only in this copy: binder sync
    }
role-no-handover = No handover has the id { $id }, as far as is known here.
    .hint = Fetch the latest, and see which wait: binder sync, binder role
role-taken-already = { $id } is accepted already.
    .hint = See who has what: binder role
role-not-yours = The handover is to { $name }, and is accepted from that person's own computer.
    .hint = Ask { $name } to type: binder role accept { $id }

help-role = Who holds which role now, since when, and what is being handed over.
help-role-assign = Give somebody a role in the incident: log keeper, meeting holder, substitute.
    .role = The role.
    .person = Name, role or id in the contact list, or another name.
    .until = For how long, for a substitute.
    .why = Why.
    .at = When it was. Otherwise now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder role assign log-keeper elin
help-role-handover = Hand a role over. It passes when the receiver has accepted. Shows what must be read out.
    .role = The role.
    .person = Who takes over.
    .at = When it was. Otherwise now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder role handover log-keeper david
help-role-accept = Say that you have taken over a role.
    .id = The handover's id.
    .examples = binder role accept anna-24
