role-assigned = { $role }: { $name }
role-now = { $name } is { $role } since { $time }.
role-near = The role { $typed } is not in the contact list; did you mean { $near }? Logged as typed. To correct it: binder log strike --last
name-unknown = { $typed } is not in the contact list and is not a member. Logged as typed.
name-unknown-near = { $typed } is not in the contact list and is not a member; did you mean { $near }? Logged as typed.
name-several = { $typed } matches several people: { $names }. Logged as typed.
role-handed = { $role } is handed over to { $name }
role-taken = { $name } has taken over { $role }
role-none = No roles are assigned yet. Assign one: binder role assign log-keeper NAME
role-open = { $role } was handed over to { $name } { $time } and is not accepted yet. { $name } types: binder role accept { $id }
role-column-role = Role
role-column-who = Who
role-column-since = Since
role-until = until { $time }
role-long = for { $hours } hours: time for relief
role-waits = { $role } passes to { $name } when accepted on their own computer: binder role accept { $id }
role-is-yours = You are now { $role }.
role-read-out = Read out
role-unconfirmed = Unconfirmed
role-unheard = Nothing has been received since the incident was opened from: { $all }. This copy may lack what they have written.
role-unshared = { $count ->
        [one] 1 entry is only in this copy: binder sync
       *[other] { $count } entries are only in this copy: binder sync
    }
role-none-waits = No handover to { $name } is waiting to be accepted.
    .hint = See the roles: binder role
role-several-wait = Several roles have been handed over to you: { $roles }.
    .hint = Say which: binder role accept { TYPED($first) }
role-no-handover = This copy has no handover with the id { $id }.
    .hint = Fetch the latest and see which wait: binder sync, then binder role
role-taken-already = { $id } is already accepted.
    .hint = See who has which role: binder role
role-not-yours = The handover is to { $name } and must be accepted on that person's own computer.
    .hint = Ask { $name } to type: binder role accept { $id } – or, if that is you: binder member rename { TYPED($name) }

help-role = Show and hand over roles
help-role-assign = Assign a role in the incident, such as log keeper or meeting chair
    .role = The role
    .person = Name, role or id in the contact list, or another name
    .until = Until when, for a deputy
    .why = The reason
    .at = When it was assigned [default: now]
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder role assign log-keeper deputy
help-role-handover = Hand over a role and show what to read out

    The role passes when the receiver has accepted it.
    .role = The role
    .person = Who takes over
    .at = When it was handed over [default: now]
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder role handover log-keeper chair
help-role-accept = Accept a role handed over to you
    .id = Id of the handover, or the role [default: the one waiting for you]
    .examples =
        binder role accept
        binder role accept anna-24
