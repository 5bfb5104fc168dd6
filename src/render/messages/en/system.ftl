system-none = The binder has no systems yet (systems.yaml).
system-in-plan = in the plan: { $rank }
system-plan-order = The plan's order: { $order }
system-order-why = Reason: { $why }.
system-tool-documents = { $name } is down, and documents are kept there. Procedures and contacts are in this binder.
system-tool-tickets = { $name } is down, and the tickets are kept there.
system-nameless = without a name
system-untold = no information
system-down-since = down since { $time }
system-degraded-since = degraded since { $time }
system-up-since = up since { $time }
system-beside = { $who } logged at the same time: { $state } ({ $id })
system-needs = needs { $name }, which is down
system-others = Not in the plan
system-order-decided = Order changed ({ $id }, { $time }, { $who }).
system-order-not-chosen = Not chosen: { $option }.
system-order-beside = { $who } decided another order at the same time, { $time } ({ $id }). The last one in the log's order counts; to decide again: binder systems reorder
system-tool-call-out = { $name } is down: call people by { $way } instead.
system-tool-venue = { $name } is down: meet by { $way } instead.
system-tool-log = { $name } is down: keep the log in { $way } instead.
system-tool-call-out-none = { $name } is down, and the binder has no other channel for calling people.
system-tool-venue-none = { $name } is down, and the binder has no other venue.
system-tool-log-none = { $name } is down, and the binder has no other place to keep the log.
system-tool-other = { $name } is down, and the committee uses it itself: { $used }.
system-way-conference = phone conference
system-way-on-site = meeting on site
system-way-binder = this binder
system-down-event = { $name } is down
system-degraded-event = { $name } is degraded
system-up-event = { $name } is up
system-order-event = New restoration order: { $first }, then the rest as before
system-order-without-reason = The reason is missing; add it with --why so that the decision can be understood afterwards.
system-unknown = { $typed } is not in the plan. Logged anyway.
system-unknown-near = { $typed } is not in the plan; did you mean { $nearest }? Logged anyway.
system-left-out = { $typed } is not in the plan and was left out of the order.
system-left-out-near = { $typed } is not in the plan and was left out of the order; did you mean { $nearest }?
system-none-of-them = { $typed } is not a system in the plan. The order was not changed.
    .hint = See the systems: binder systems

routine-none = No procedure is in use.
routine-column-name = Procedure
routine-column-since = In use since
routine-column-backlog = Backlog
routine-heading-ended = Ended
routine-heading-idle = Not in use
routine-kind-reserve = Fallback
routine-kind-restore = Restoration
routine-kind-return = Return
routine-ended = { $title }, ended { $time } ({ $id }).
routine-then-catch-up = backlog: { $backlog }
routine-to-catch-up = Backlog: { $backlog }
routine-beside = { $who } logged at the same time that it was ended or started, { $time } ({ $id })
routine-still-run = { $count ->
        [one] Fallback procedures should have ended at { $time } ({ $id }), but 1 is still in use.
       *[other] Fallback procedures should have ended at { $time } ({ $id }), but { $count } are still in use.
    }
routine-runs-since = In use since { $time }. When it ends: binder routine end { $id }
routine-how-start = Not in use. Start it: binder routine start { $id }
routine-how-read = Read it: binder routine { $id }
routine-started-event = Procedure started: { $title }
routine-ended-event = Procedure ended: { $title }
routine-backlog-action = Clear the backlog: { $backlog }
routine-runs-already = { $title } was already in use. The first start time counts.
routine-not-running = { $title } was not in use. Logged anyway.
routine-verb = Unknown command { $typed }.
    .hint = Did you mean: binder routine { $verb } { TYPED($name) }
routine-unknown = There is no procedure called { $typed }.
    .hint = See the procedures: binder routine
routine-unknown-near = There is no procedure called { $typed }.
    .hint = Did you mean: binder routine { TYPED($nearest) }
routine-unknown-written = There is no procedure called { $typed } in the plan. Logged anyway.
routine-unknown-written-near = There is no procedure called { $typed } in the plan; did you mean { $nearest }? Logged anyway.

help-systems = Show systems in restoration order, with their status
    .as_of = Show the systems as known at this time
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder systems
        binder systems set confluence down
help-systems-set = Record the status of a system
    .system = The system or a part of it: name, id or words of the name
    .state = down, degraded (works in part) or up
    .why = A comment
    .at = Since when [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder systems set confluence down --at 21:55
help-systems-reorder = Change the restoration order; recorded as a decision

    The systems you name come first, then the rest as before. The plan's order is still shown beside it.
    .system = The systems or parts to restore first, in order
    .why = The reason, as known at the time
    .by = Who decided: a role, a person or a group
    .option = An option not chosen, and why; can be repeated
    .at = When it was decided [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder systems reorder confluence --why "the log is needed by all"
help-routine = Show fallback procedures in use and their backlog, or read a procedure
    .name = The procedure to read: name, id or words of the name
    .as_of = Show the procedures as known at this time
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder routine
        binder routine reserv-logg
help-routine-start = Record that a procedure is in use
    .name = The procedure: name, id or words of the name
    .why = The reason
    .owner = Who is responsible: a role or a person
    .at = Since when [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder routine start reserv-sms-kedja --why "Slack is down"
help-routine-end = Record that a procedure has ended; its backlog becomes an action
    .name = The procedure: name, id or words of the name
    .why = The reason
    .backlog = What must be caught up afterwards [default: what the procedure says]
    .at = When it ended [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder routine end reserv-logg --backlog "carry the log over to the wiki"
