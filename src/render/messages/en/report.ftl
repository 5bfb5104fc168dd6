report-no-rows = The incident has no entries, so there is nothing to report.
    .hint = Show the incidents: binder incident list
report-internal = Contains internal information: review it before you pass it on.
report-opened = Opened
report-closed = Closed
report-not-closed = no, ongoing
report-length = Duration
report-informed = First information
report-quorum = Quorum
report-not-yet = not yet
report-never = never
report-after-opening = { $time }, { $after } after the opening
report-label-promises = Promised updates
report-promises = { $kept } in time, { $late } late, { $missed } never sent, { $waiting } pending
report-label-decisions = Decisions
report-decisions = { $without ->
        [0] { $all }
       *[other] { $all }, { $without } without a reason
    }
report-label-actions = Actions
report-actions = { $all }, { $open } not done and { $late } done late
report-label-rows = Entries
report-rows = { $all }, { $late } noted late
report-label-guests = Entries by guests
report-column-system = System
report-column-person = Person
report-column-time = Time
report-goes-on = { $time }, ongoing
report-more-decisions = { $count ->
        [one] One more decision: binder report final
       *[other] { $count } more decisions: binder report final
    }
report-gap-open = The incident is not closed: binder incident close
report-gap-unanswered = { $count ->
        [one] One point of the evaluation has no answer: binder evaluate
       *[other] { $count } points of the evaluation have no answer: binder evaluate
    }
report-gap-no-agenda = The plan has no agenda for the evaluation: add a checklist with kind: evaluation
report-gap-actions = { $count ->
        [one] One action is not done: binder log --open
       *[other] { $count } actions are not done: binder log --open
    }
report-gap-unconfirmed = { $count ->
        [one] One fact is neither confirmed nor refuted: binder log --kind fact
       *[other] { $count } facts are neither confirmed nor refuted: binder log --kind fact
    }
report-gap-reasons = { $count ->
        [one] One decision has no reason: binder log --decisions
       *[other] { $count } decisions have no reason: binder log --decisions
    }
report-gap-late = { $count ->
        [one] One late entry does not say why: binder evaluate
       *[other] { $count } late entries do not say why: binder evaluate
    }
report-gap-promises = { $count ->
        [one] One promised update was never sent: binder inform
       *[other] { $count } promised updates were never sent: binder inform
    }
report-gap-handovers = { $count ->
        [one] One handover was not accepted: binder role
       *[other] { $count } handovers were not accepted: binder role
    }
report-gap-systems = { $count ->
        [one] One system is not noted as up: binder systems
       *[other] { $count } systems are not noted as up: binder systems
    }
report-gap-costs = No costs are noted: binder cost add AMOUNT "What it was for"

help-report = Show a report from the log: board, final, timeline, press, lessons
    .kind = board: for the board, on one page; final: all of it, with what is missing; timeline: everything in order; press: what has already been told outside; lessons: what was learnt
    .format = Format; md is Markdown to write on in
    .examples =
        binder report board
        binder report final --format md
        binder print report board -o ../board.pdf
value-report = REPORT
