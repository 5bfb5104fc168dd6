## Which incident

incident-unknown = There is no incident called { $typed } in this copy.
    .hint = See the incidents: binder incident list
incident-unknown-near = There is no incident called { $typed } in this copy. Did you mean { $nearest }?
    .hint = See the incidents: binder incident list
incident-unknown-written = There is no incident called { $typed } in this copy. The entry was logged in { $log }.
incident-unknown-written-near = There is no incident called { $typed } in this copy; did you mean { $nearest }? The entry was logged in { $log }.
incident-written-after-close = { $log } is closed. The entry was added after it was closed.
incident-written-in-drill = { $log } is an exercise, and { $real } is real. The entry was logged in the exercise. Switch: binder incident use { TYPED($real) }
incident-of-several = { $count } incidents are open. This is { $log }.
incident-none-open = No incident is open.
    .hint = Open one: binder incident open "What has happened"
incident-journal-is-none = The journal is not an incident.
    .hint = See the incidents: binder incident list
incident-use-journal = You have chosen the journal. New entries go there.
incident-use-chosen = You have chosen this incident. New entries go here.
incident-use-last = No incident is chosen. New entries go here, because it was opened last.
incident-use-exercise = No incident is chosen and only an exercise is open. New entries go there.
incident-use-none = No incident is open. New entries go to the journal.

## Open

incident-no-title = The incident needs a name. Nothing was opened.
    .hint = Say briefly what has happened: binder incident open "Network down"
incident-first-row-event = Information about the incident
incident-first-row-action = Inform internally first, then externally
incident-same-name = An open incident already has that name: { $id }. If it is the same one, merge them: binder incident unite { $id } { TYPED($log) }
incident-not-chosen = New entries still go to the current incident. To log in the new one: binder incident use { TYPED($log) }
incident-first = Do first
incident-season = Critical period of the year: { $title } ({ $from }–{ $to }).
incident-steps = The steps
incident-life = Is anyone in danger? Call 112 first. Binder does not alert anyone.
incident-medium-binder = this binder
incident-log-kept = Keep the log in { $first }. If you keep it elsewhere, log where: binder log add "The log is kept in …"
incident-log-kept-else = Keep the log in { $first }; if that is down, in { $others }. Log which one: binder log add "The log is kept in …"
incident-log-kept-or = { $most } or { $last }
incident-occurred = occurred { $time }, reported by { $who }
incident-occurred-event = Has occurred: { $title }
incident-occurred-already = Already marked as occurred. Logged again.
incident-briefing = For the log keeper
incident-briefing-everything = Log everything that happens, when it happens: binder log add "…" – also what you decide not to do.
incident-briefing-facts = Log what you know and who said it, not what you believe.
incident-briefing-decisions = Log every decision with its reason and the options you turned down.
incident-briefing-mistakes = Made a mistake? Nothing is deleted. Correct it: binder log correct ID "new text" – strike it: binder log strike ID --why "…"
incident-briefing-read = The log can be requested and will be reviewed. Write so that others can follow it.

## Show

incident-none = No incident has been opened.
incident-more-of-guests = … and { $count } more opened by guests. All of them: binder incident list --json
incident-drill-word = [EXERCISE]
incident-in-use = ← new entries go here
incident-column-title = Incident
incident-column-id = Id
incident-column-opened = Opened
incident-column-state = State
incident-label-state = State
incident-label-decided = Decided
incident-label-from = From
incident-label-also = Also known as
incident-label-keepers = Log keepers
incident-label-steps = Steps
incident-label-actions = Actions
incident-label-supports = Support
incident-from-by = { $reference }, escalated by { $who }
incident-opened-by = opened { $time } by { $who }
incident-opening-not-here = this copy does not have its opening yet
incident-by-guest = opened by a guest
incident-is-open = Open
incident-is-risk = Threatening, has not occurred
incident-reopened-by = Reopened { $time } by { $who }
incident-closed-by = Closed { $time } by { $who }
incident-closed-after = Closed { $time } by { $who }; { $count ->
        [one] 1 entry
       *[other] { $count } entries
    } added afterwards
incident-committee-on = committee activated { $time }
incident-committee-off = committee deactivated { $time }
incident-plan-on = plan activated { $time }
incident-plan-off = plan deactivated { $time }
incident-routines-on = fallback procedures in use { $time }
incident-routines-off = fallback procedures ended { $time }
incident-normal-on = return to normal declared { $time }
incident-normal-off = return to normal withdrawn { $time }
incident-dissolved-on = committee stood down { $time }
incident-dissolved-off = stand-down withdrawn { $time }
incident-actions-open = { $count ->
        [0] none open
       *[other] { $count } open
    }
incident-actions-late = { $count } overdue
incident-steps-done = { $done } of { $total } done; next: { $number } { $title }
incident-steps-all = all { $total } done
incident-next = Next
incident-last = Latest entries

## Unite and close

incident-unite-event = The same incident as { $title } ({ $id })
incident-united-already = { $one } and { $other } are already merged.
    .hint = See the incident: binder incident show { TYPED($one) }
incident-link-under = Under { $title } ({ $id })
incident-link-no-longer-under = No longer under { $title } ({ $id })
incident-link-over = { $title } ({ $id }) is under this incident
incident-link-no-longer-over = { $title } ({ $id }) is no longer under this incident
incident-link-circle = { $one } cannot be under { $other }: it is itself above it, or they are the same.
    .hint = See what is under what: binder incident list --tree
incident-column-unit = Unit
incident-tree-committee = committee activated
incident-tree-plan = plan activated
incident-tree-normal = normal
incident-units-told = { $count } of { $all } units have an incident here.
incident-units-silent = Nothing known yet: { $units }. Call and ask.
incident-united-drill = One of them was an exercise. The merged incident is real.
incident-close-event = Incident closed: { $title }
incident-closed-already = { $id } was already closed, by { $who }.
    .hint = Reopen it: binder incident reopen { TYPED($id) }
incident-left-nothing = Nothing was open.
incident-left-actions = Actions and promises
incident-left-duties = Under the plan
incident-then = Do now

## The decisions about where things stand

stage-committee-on = The crisis committee is activated
stage-committee-off = The crisis committee is deactivated
stage-plan-on = The continuity plan is activated in full
stage-plan-partly = The continuity plan is activated in part: { $part }
stage-plan-off = The continuity plan is deactivated
stage-routines-on = Fallback procedures are in use
stage-routines-off = The fallback procedures are ended
stage-normal-on = Return to normal is declared
stage-normal-off = Return to normal is withdrawn
stage-dissolved-on = The crisis committee is stood down
stage-dissolved-off = The stand-down of the crisis committee is withdrawn
stage-present = { $count } present.
stage-enough = Quorum: { $count } present, { $needed } needed. Work can begin.
stage-not-enough = No quorum: { $count } present, { $needed } needed.
stage-too-few = No quorum: { $count } of { $needed } present. The decision is logged with that deviation. Call more people and confirm it when you have a quorum.
stage-nobody-called = { $name } does not match exactly one person in the contact list and is not counted. See the list: binder contacts
stage-without-reason = The decision has no reason. Add it while it is fresh: binder log add "Reason: …"
stage-already = That was already decided. The decision is logged again.
stage-still-running = Still running: { $titles }. When one has ended: binder routine end { $id }
stage-still-down = Still down or degraded: { $names }. When one is up: binder systems set SYSTEM up
stage-not-normal-yet = Return to normal has not been declared. Logged anyway. When it is time: binder incident stand-down normal --why "…"

## The steps

incident-no-steps = The plan has no list of steps.
    .hint = Add one to checklists/ with kind: steps
incident-no-such-step = There is no step { $typed }; the last is { $last }.
    .hint = See the steps: binder step
incident-step-not-a-verb = “{ $typed }” is not something you can do to a step.
    .hint = Type for example: binder step done { TYPED($step) }
incident-step-which = Which step?
    .hint = Type its number: binder step done 4
incident-step-skip-why = The reason is missing. A step is never skipped without one.
    .hint = Type why: binder step skip { $step } --why "…"
incident-step-event-done = Step { $number } done: { $title }
incident-step-event-reopened = Step { $number } reopened: { $title }
incident-step-event-skipped = Step { $number } skipped: { $title }
incident-step-already = Step { $number } already had that status, set by { $who }.
incident-step-done = { $time } { $who }
incident-step-skipped = skipped { $time } { $who }: { $why }
incident-step-reopened = reopened { $time } { $who }
incident-step-disputed = disputed, counted as open: { $ids }
incident-step-changed = changed since then
incident-step-rows = { $count ->
        [one] 1 entry
       *[other] { $count } entries
    } in the log
incident-steps-lost = Recorded for steps that are no longer in the list
incident-step-lost = { $item } { $text } · { $time } { $who }

## To do

task-step = Step { $number }: { $title }
task-review = Review: { $decision }
task-handover = Handover of { $role } to { $name }, not accepted yet
task-routine = Procedure in use: { $title }
task-meeting = Next meeting
task-due = by { $time }
task-from = not before { $time }
task-overdue = overdue since { $time }
task-promised = promised by { $time }
task-before-meeting = before the committee meets
task-before-external = before anything is published
task-before-message = before anything is sent to { $audience }
task-before-closed = before the incident is closed
next-now = Do now
next-then = Then
next-critical = Goes first:
next-critical-fails = (does not work)
next-critical-who = Who is here: binder roster
next-label-ring = Call
next-label-write = Write to
next-label-responsible = Responsible
next-how = When it is done:
next-how-step = Read the step with binder step { $number } – when it is done:
next-source = Source: { $source }
next-nothing = Nothing to do right now. Log what happens: binder log add "…"
next-no-incident = No incident is open and nothing is urgent. See the binder's status: binder status

## Help

help-incident = Manage incidents
    .examples =
        binder incident list
        binder incident open "Network down"
help-incident-open = Open an incident and show what to do first
    .title = What has happened, in a few words
    .at = When it began [default: now]
    .risk = It threatens but has not occurred
    .from = Its reference in your ordinary incident process
    .by = Who escalated it
    .drill = It is an exercise; everything is stamped EXERCISE
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder incident open "Network down" --at 13:55
        binder incident open "Autumn storm" --risk
        binder incident open "Network down" --drill
help-incident-occurred = Mark a threatening incident as having occurred
    .id = The incident's id or name
    .why = How you know
    .at = When it occurred [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder incident occurred --at 03:40
help-incident-activate = Activate the crisis committee or the continuity plan

    These are two separate decisions. Both are logged.
    .what = committee: activate the crisis committee; plan: activate the continuity plan
    .why = The reason, as known at the time
    .option = An option not chosen, and why: "wait : the cause is unknown"; can be repeated
    .by = Who decided: a role, a person or a group
    .review_at = When to review the decision
    .present = Who is present: roles or names, separated by commas
    .partly = Activate only this part of the plan
    .serious = Mark the incident as serious and list who must be told
    .at = When it was decided [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder incident activate committee --present chair,deputy --why "Much is down"
        binder incident activate plan --partly "section 4" --why "Will be long"
help-incident-stand-down = End fallback procedures, return to normal or stand down the committee

    These are three separate decisions. All are logged.
    .what = routines: end the fallback procedures; normal: declare the return to normal; committee: stand down the crisis committee
    .why = The reason, as known at the time
    .option = An option not chosen, and why: "wait : the cause is unknown"; can be repeated
    .by = Who decided: a role, a person or a group
    .review_at = When to review the decision
    .present = Who is present: roles or names, separated by commas
    .at = When it was decided [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder incident stand-down normal --why "Stable for four hours"
help-incident-list = List incidents, newest first
    .tree = Show each incident below the one it is under, and the units that nothing is known of
    .examples = binder incident list
help-incident-show = Show an incident's status, decisions, steps and open actions
    .id = The incident's id or name
    .examples = binder incident show
help-incident-use = Choose the incident this copy logs in, or show which it is
    .id = The incident's id or name, or journal
    .auto = Forget the choice and log in the open incident that was opened last
    .plan = Use the current checklists (new) or those from when the incident was opened (opened); ticks and answers are kept
    .examples =
        binder incident use 2026-11-22-network-down
        binder incident use --auto
        binder incident use --plan new
help-incident-unite = Merge two incidents into one

    Both ids remain valid, and both logs are shown together.
    .one = The incident's id or name
    .other = The other incident's id or name
    .examples = binder incident unite 2026-11-22-network-down 2026-11-22-internet-down
help-incident-link = Put a unit’s incident under another, such as the central staff’s
    .below = The unit’s incident, by id or name
    .under = The incident that it is under
    .unit = The unit it is of
    .off = It is no longer under the other
    .examples = binder incident link 2026-11-22-network-down --under 2026-11-22-all-schools
help-incident-close = Close an incident and list what is still open
    .id = The incident's id or name
    .why = Why it is closed
    .at = When it was closed [default: now]
    .yes = Do not ask; the incident's id must then be given
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder incident close
        binder incident close 2026-11-22-network-down --yes
help-incident-reopen = Reopen a closed incident
    .id = The incident's id or name [default: the one closed last]
    .why = The reason
    .at = When it was reopened [default: now]
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder incident reopen
help-step = Show the incident's steps, or mark one as done
    .number = The step's number: 4, or 4.1 for a point under it
    .what = Mark it as done, reopen it or skip it; or a step's number to read it
    .why = Why the step is skipped
    .at = When it happened: 13:55, "yesterday 22:10" or -15m [default: now]
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder step
        binder step done 4
        binder step skip 8 --why "Nothing had to be restored"
help-next = Show the one thing to do now, and the three after it
    .examples = binder next
