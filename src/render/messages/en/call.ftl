call-title = Call in this order
call-of-system = One system is down: { $name }.
call-of-unknown = It is not known how much is down.
call-of-wide = Several systems, or everything, are down.
call-of-wide-with = Several systems are down, among them { $name }.
call-of-long = A long outage.
call-of-long-with = A long outage: { $name }.
call-lasted = It has lasted { $time }.
call-lasted-not-long = It has lasted { $time }; it counts as long after { $limit }.
call-office-open = Office hours, until { $time }.
call-office-open-long = Office hours.
call-office-closed = Out of hours, until { $time }.
call-office-closed-long = Out of hours.
call-otherwise = No rule in escalation.yaml matches, or no one it names answers now.
call-nobody = The binder does not say whom to call: escalation.yaml is missing. All numbers: binder contacts --now
call-danger = Is anyone in danger? Call 112 first.
call-how-to-note = Log each attempt: binder call-result NAME phone reached
call-no-supplier = No contact who runs { $name } is in the binder
call-not-in-list = { $id } is not in the contact list
call-now = Call now: { $name } { $number }
call-go-on = Continue with { $name }
call-ways = in turn: { $ways }
call-deputy = deputy for { $name }
call-only-for = Only for { $systems }
call-unknown = There is no system called { $typed } in the binder.
call-unknown-near = There is no system called { $typed } in the binder. Showing { $nearest }.

help-call = Show whom to call first and on which number right now

    Also shows why, and whom to call after that. Works without an open incident too.
    .person = Name, role or group: the numbers that answer now, and the deputy's
    .system = The system that is down: name, id or words of the name
    .unit = The order as a unit has it, with the unit’s own contacts
    .wide = Several systems, or everything, are down
    .long = It is expected to last long
    .since = When it went down
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder call alma
        binder call --wide
        binder call --system website --since 21:55
