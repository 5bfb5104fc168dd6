# How the binder is.

status-nameless = Red binder
status-none-open = No incident is open. If something happens: binder incident open "…"
status-open = Open incidents
status-duties = { $count ->
        [one] 1 deviation from what the plan asks, in order and time
       *[other] { $count } deviations from what the plan asks, in order and time
    }
status-concerns = To see to
status-more = and { $count } more: binder status --verbose
status-no-device = This copy only reads; nobody writes in it
status-old-lists = The lists of the incident are older than the plan
status-follow-ups = { $count ->
        [one] 1 action
       *[other] { $count } actions
    } to follow up in the journal{ $late ->
        [0] {""}
        [one] , 1 overdue
       *[other] , { $late } overdue
    }
status-old-copy = This copy has met no other since { $day }. It works, but others may have written more
status-quiet = Nothing has been written since { $time }. "Nothing new" is a row, too: binder log add "Nothing new"
status-long-role = { $who } has been { $role } since { $time }, for { $hours } hours: time for a relief.
status-long-log = { $who } has written the log alone since { $time }, for { $hours } hours: time for a relief.
status-waiting = { $count ->
        [one] 1 entry waits
       *[other] { $count } entries wait
    } in this computer to go into the log
status-unshared = { $count ->
        [one] 1 entry is
       *[other] { $count } entries are
    } only in this copy
status-forked = { $writer } has been written from two sides since { $since }
status-place = { $name } shows something else than it should
status-heard = Last heard: { $all }
status-heard-one = { $who } { $at } ({ $via })
status-heard-never = { $who } not yet
status-head-elsewhere = Plain Git has { $at } checked out in the folder, not what stands in the binder
status-unsaved = Changed and not saved, { $files }
status-lost = { $path } has nothing in it any more since { $by } changed it; an earlier version answers
status-proposed = { $path }: a change by ‘{ $who }’, unsigned, { $at }, is waiting
status-proposed-deletes = { $path }: ‘{ $who }’, unsigned, { $at }, wants it taken away; it stands until a member says yes
status-proposed-guest = { $path }: a change by { $who } from before they were let in is waiting
status-proposed-more = { $count ->
    [one] 1 more change that nobody signed is waiting
   *[other] { $count } more changes that nobody signed are waiting
}
status-two-versions = { $file } is there in two versions, by { $by }
status-broken = { $file } cannot be read, an older version is shown
status-strangers = In the folder, and not read under that name: { $files }
status-names = Not written to the folder because of the name: { $files }
status-aside = { $count ->
        [one] 1 thing is set aside and does not count
       *[other] { $count } things are set aside and do not count
    }
status-contacts-changed-outside = { $count ->
        [one] 1 contact was changed unsigned and has not been tried since
       *[other] { $count } contacts were changed unsigned and have not been tried since
    }
status-contacts-untried = { $count ->
        [one] 1 contact has
       *[other] { $count } contacts have
    } not been tried for long
status-contacts-unreachable = { $count ->
        [one] 1 contact has
       *[other] { $count } contacts have
    } neither number nor address
status-mandates-over = { $count ->
        [one] 1 mandate is
       *[other] { $count } mandates are
    } over
status-mandates-ending = { $count ->
        [one] 1 mandate ends
       *[other] { $count } mandates end
    } within two months
status-no-deputy = { $count ->
        [one] 1 of the committee has
       *[other] { $count } of the committee have
    } no deputy
status-suppliers-unverified = The supplier's own plan has not been checked: { $names }
status-review = { $count ->
        [one] 1 part of the plan was
       *[other] { $count } parts of the plan were
    } to be reviewed by { $day }
status-never-reviewed = { $count ->
        [one] 1 part of the plan has
       *[other] { $count } parts of the plan have
    } never been reviewed
status-exercise = The committee was to exercise by { $day }
status-never-exercised = No exercise is noted
status-review-by = Review by { $day }
status-exercise-by = exercise by { $day }
help-status = How the binder is: open incidents, what to do, what somebody should see to.
    .check = End with code 4 if there is anything to see to.
    .examples =
        binder
        binder status --check
