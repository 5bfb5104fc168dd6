call-title = Call in this order
call-of-system = One system is down: { $name }.
call-of-unknown = How much is down is not known.
call-of-wide = Several systems, or everything.
call-of-wide-with = Several systems, among them { $name }.
call-of-long = A long outage.
call-of-long-with = A long outage: { $name }.
call-lasted = It has lasted { $time }.
call-lasted-not-long = It has lasted { $time }; it is long after { $limit }.
call-office-open = Office hours, until { $time }.
call-office-open-long = Office hours.
call-office-closed = Outside office hours, until { $time }.
call-office-closed-long = Outside office hours.
call-otherwise = No rule in the binder fits, or nobody it names answers now.
call-nobody = The binder does not say whom to call: escalation.yaml. All numbers: binder contacts --now
call-danger = Danger to life: call 112 first.
call-how-to-note = Write what came of each attempt: binder call-result NAME phone reached
call-no-supplier = Nobody who runs { $name } is in the binder
call-not-in-list = { $id } is not in the contact list
call-go-on = Go on to { $name }
call-ways = in turn: { $ways }
call-deputy = stands in for { $name }
call-only-for = only for { $systems }
call-unknown = The binder knows no system called { $typed }.
call-unknown-near = The binder knows no system called { $typed }. The answer is about { $nearest }.

help-call = Whom to call first, on which number right now, why, and who after that. Works with no incident open too.
    .system = The system that is down: name, id or some words.
    .wide = Several systems are down, or everything.
    .long = It will last long.
    .since = Since when it is down.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder call --wide
        binder call --system confluence --since 21:55
