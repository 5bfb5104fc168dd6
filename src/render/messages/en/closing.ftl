## Closing and reopening

closing-open = { $count ->
        [one] 1 thing is still open:
       *[other] { $count } things are still open:
    }
closing-more = and { $count } more: binder duty, binder log --open
closing-steps = Steps not done: { $numbers }
closing-question = Close { $title }? Answer yes or no:
closing-left-open = { $title } was not closed.
closing-wants-yes = { $title } was not closed.
    .hint = To close it: { $command }
closing-closed = { $count ->
        [0] Closed.
        [one] Closed with 1 thing still open.
       *[other] Closed with { $count } things still open.
    } To reopen it: binder incident reopen { TYPED($id) }
closing-none-closed = No incident is closed.
    .hint = See the incidents: binder incident list
closing-is-open = { $title } is open.
    .hint = See its state: binder incident show
closing-reopened-rows-here = Entries are logged here.
closing-in-journal = No incident is open, so the entry is in the journal. If it belongs to { $title }: add --incident { TYPED($log) }, or reopen the incident: binder incident reopen { TYPED($log) }
closing-drill-beside = Entries are still logged in { $title } ({ $log }), which is real, not in the exercise. To log in the exercise: binder incident use { TYPED($drill) }
closing-still-owed = Still to be done after { $title }, which is closed
closing-more-owed = { $count } more: binder duty --incident { TYPED($log) }
