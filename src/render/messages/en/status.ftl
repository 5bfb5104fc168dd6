# How the binder is.

status-nameless = Red binder
status-none-open = No incident is open. If something happens: binder incident open "…"
status-open = Open incidents
status-duties = { $count ->
        [one] 1 deviation from the plan's order or times
       *[other] { $count } deviations from the plan's order or times
    }
status-concerns = Needs attention
status-more = and { $count } more: binder status --verbose
status-no-device = This copy is read-only
status-old-lists = The incident's checklists are older than the plan
status-follow-ups = { $count ->
        [one] 1 action
       *[other] { $count } actions
    } to follow up in the journal{ $late ->
        [0] {""}
        [one] , 1 overdue
       *[other] , { $late } overdue
    }
status-old-copy = This copy has not synced since { $day }. It works, but others may have written more
status-quiet = Nothing has been logged since { $time }. "Nothing new" is worth an entry too: binder log add "Nothing new"
status-long-role = { $who } has been { $role } since { $time }, for { $hours } hours: time for relief.
status-long-log = { $who } has kept the log alone since { $time }, for { $hours } hours: time for relief.
status-waiting = { $count ->
        [one] 1 entry waits
       *[other] { $count } entries wait
    } on this computer to be added to the log
status-unshared = { $count ->
        [one] 1 entry is
       *[other] { $count } entries are
    } only in this copy
status-guests = { $count ->
        [one] { $names } is waiting to be added as a member
       *[other] { $count } guests are waiting to be added as members: { $names }
    }
status-forked = The log of { $writer } has diverged since { $since }
status-place = The remote { $name } does not show what it should
status-heard = Last contact: { $all }
status-heard-one = { $who } { $at } ({ $via })
status-heard-never = { $who } not yet
status-head-elsewhere = { $at } is checked out in the folder instead of the binder's current version
status-unsaved = Changed and not saved, { $files }
status-lost = { $path } is empty since { $by } changed it; an earlier version is used
status-proposed = { $path }: a change by ‘{ $who }’, unsigned, { $at }, waits for an answer
status-proposed-deletes = { $path }: ‘{ $who }’, unsigned, { $at }, asks to remove it; it stays until a member accepts
status-proposed-guest = { $path }: a change { $who } made as a guest waits for an answer
status-proposed-more = { $count ->
    [one] 1 more unsigned change waits for an answer
   *[other] { $count } more unsigned changes wait for an answer
}
status-two-versions = { $file } has two versions, by { $by }
status-broken = { $file } cannot be read; an older version is shown
status-strangers = In the folder, ignored because of the name: { $files }
status-names = Not written to the folder because of the name: { $files }
status-aside = { $count ->
        [one] 1 change is set aside and does not count
       *[other] { $count } changes are set aside and do not count
    }
status-contacts-changed-outside = { $count ->
        [one] 1 contact was changed unsigned and has not been verified since
       *[other] { $count } contacts were changed unsigned and have not been verified since
    }
status-contacts-untried = { $count ->
        [one] 1 contact has
       *[other] { $count } contacts have
    } not been verified for a long time
status-contacts-unreachable = { $count ->
        [one] 1 contact has
       *[other] { $count } contacts have
    } neither a number nor an address
status-mandates-over = { $count ->
        [one] 1 mandate has
       *[other] { $count } mandates have
    } ended
status-mandates-ending = { $count ->
        [one] 1 mandate ends
       *[other] { $count } mandates end
    } within two months
status-no-deputy = { $count ->
        [one] 1 committee member has
       *[other] { $count } committee members have
    } no deputy
status-check = { $count ->
    [one] 1 thing to correct in the documents
   *[other] { $count } things to correct in the documents
    }
status-suppliers-unverified = The supplier's own plan has not been verified: { $names }
status-sealed-overdue = { $count ->
    [one] Sealed list { $lists } is past its last day
   *[other] Sealed lists past their last day: { $lists }
 }
status-paper = On paper: { $outdated ->
        [0] {""}
        [one] 1 print is not current{ $back ->
            [0] {""}
           *[other] ,{" "}
        }
       *[other] { $outdated } prints are not current{ $back ->
            [0] {""}
           *[other] ,{" "}
        }
    }{ $back ->
        [0] {""}
        [one] 1 sheet must be destroyed
       *[other] { $back } sheets must be destroyed
    }
status-review = { $count ->
        [one] 1 part of the plan was
       *[other] { $count } parts of the plan were
    } due for review by { $day }
status-never-reviewed = { $count ->
        [one] 1 part of the plan has
       *[other] { $count } parts of the plan have
    } never been reviewed
status-exercise = The committee's exercise was due by { $day }
status-review-how = binder plan reviewed DOCUMENT
status-never-exercised = No exercise has been recorded
status-review-by = Review by { $day }
status-exercise-by = exercise by { $day }
status-exercise-planned = exercise planned for { $day }
status-exercise-not-held = The exercise planned for { $day } has not been held
help-status = Show open incidents, what to do next and what needs attention
    .check = Exit with 4 if anything needs attention
    .examples =
        binder
        binder status --check
