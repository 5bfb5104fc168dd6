## Which incident

incident-unknown = This copy knows no incident called { $typed }.
    .hint = See which there are: binder incident list
incident-unknown-near = This copy knows no incident called { $typed }. Did you mean { $nearest }?
    .hint = See which there are: binder incident list
incident-unknown-written = This copy knows no incident called { $typed }. The line is written in { $log }.
incident-unknown-written-near = This copy knows no incident called { $typed }; did you mean { $nearest }? The line is written in { $log }.
incident-written-after-close = { $log } is closed. The line stands after the close.
incident-written-in-drill = { $log } is an exercise, and { $real } is going on for real. The row stands in the exercise. Change: binder incident use { TYPED($real) }
incident-of-several = { $count } incidents are open. This is { $log }.
incident-none-open = No incident is open.
    .hint = Open one: binder incident open "What has happened"
incident-journal-is-none = The journal is no incident.
    .hint = See which incidents there are: binder incident list
incident-use-journal = Lines go into the journal, because you chose it.
incident-use-chosen = This incident is chosen: lines go here and commands are about it.
incident-use-last = None is chosen. This one was opened last, so lines go here.
incident-use-exercise = None is chosen, and only an exercise is open. Lines go there.
incident-use-none = No incident is open. Lines go into the journal.

## Open

incident-no-title = The incident needs a name. Nothing is written.
    .hint = Say in short what has happened: binder incident open "Network down"
incident-first-row-event = Information about the incident
incident-first-row-action = Inform internally first, then externally
incident-same-name = An open incident already has that name: { $id }. If it is the same, unite them: binder incident unite
incident-not-chosen = Lines go where they went. To write in the new one: binder incident use { TYPED($log) }
incident-first = Do first
incident-season = Critical period of the year: { $title } ({ $from }–{ $to }).
incident-steps = The steps
incident-life = Is anybody’s life in danger: call 112 first. The binder alerts nobody.
incident-medium-binder = this binder
incident-log-kept = The log is kept in { $first }. If it is kept elsewhere, write where: binder log add "The log is kept in …"
incident-log-kept-else = The log is kept in { $first } if possible, else in { $others }. Write where: binder log add "The log is kept in …"
incident-log-kept-or = { $most } or { $last }
incident-occurred = occurred { $time }, says { $who }
incident-occurred-event = Has occurred: { $title }
incident-occurred-already = It stood as occurred already. It is written again.
incident-briefing = To you who keep the log
incident-briefing-everything = Write all that happens, when it happens: binder log add "…". Also what you choose not to do.
incident-briefing-facts = Write what you know and who said it, not what you believe.
incident-briefing-decisions = Write every decision with its reason, and what was turned down.
incident-briefing-mistakes = A mistake? Nothing is erased: binder log correct, binder log strike.
incident-briefing-read = The log may be asked for and will be examined. Write so that others understand.

## Show

incident-none = No incident has been opened.
incident-more-of-guests = … and { $count } more opened by guests, who have not been let in. All of them: binder incident list --json
incident-drill-word = [EXERCISE]
incident-in-use = ← lines go here
incident-column-title = Incident
incident-column-id = Id
incident-column-opened = Opened
incident-column-state = State
incident-label-state = State
incident-label-decided = Decided
incident-label-from = Comes from
incident-label-also = Also called
incident-label-keepers = Log keepers
incident-label-steps = Steps
incident-label-actions = Actions
incident-label-supports = Support
incident-from-by = { $reference }, escalated by { $who }
incident-opened-by = opened { $time } by { $who }
incident-opening-not-here = its opening has not reached this copy yet
incident-by-guest = opened by a guest
incident-is-open = Open
incident-is-risk = Threatens, has not occurred
incident-reopened-by = Open again { $time } by { $who }
incident-closed-by = Closed { $time } by { $who }
incident-closed-after = Closed { $time } by { $who }; { $count ->
        [one] 1 entry
       *[other] { $count } entries
    } after the close
incident-committee-on = committee active { $time }
incident-committee-off = committee no longer active { $time }
incident-plan-on = plan active { $time }
incident-plan-off = plan no longer active { $time }
incident-routines-on = reserve routines running { $time }
incident-routines-off = reserve routines ended { $time }
incident-normal-on = back to normal { $time }
incident-normal-off = back to normal withdrawn { $time }
incident-dissolved-on = committee dissolved { $time }
incident-dissolved-off = dissolution withdrawn { $time }
incident-actions-open = { $count ->
        [0] none open
       *[other] { $count } open
    }
incident-actions-late = { $count } overdue
incident-steps-done = { $done } of { $total } done; next: { $number } { $title }
incident-steps-all = all { $total } are done
incident-next = Next
incident-last = Last in the log

## Unite and close

incident-unite-event = The same incident as { $title } ({ $id })
incident-united-already = { $one } and { $other } are one incident already.
    .hint = See it: binder incident show { TYPED($one) }
incident-united-drill = One was an exercise. Together they do not count as one.
incident-close-event = Incident closed: { $title }
incident-closed-already = { $id } is closed already, by { $who }.
    .hint = Open it again: binder log reopen { $close }
incident-left-nothing = Nothing was open.
incident-left = Closed, but this was open. To open it again: binder log reopen { $close }
incident-left-actions = Actions and promises
incident-left-duties = As the plan says
incident-left-steps = Steps
incident-then = Do now

## The decisions about where things stand

stage-committee-on = The crisis committee is activated
stage-committee-off = The crisis committee is no longer activated
stage-plan-on = The continuity plan is activated as a whole
stage-plan-partly = The continuity plan is activated in part: { $part }
stage-plan-off = The continuity plan is no longer activated
stage-routines-on = Reserve routines are running
stage-routines-off = The reserve routines are ended
stage-normal-on = Normal state is declared
stage-normal-off = Normal state is taken back
stage-dissolved-on = The crisis committee is dissolved
stage-dissolved-off = The dissolution of the committee is taken back
stage-present = { $count } present.
stage-enough = { $count } of the committee are present, at least { $needed } are needed: work can begin.
stage-not-enough = { $count } of the committee are present, at least { $needed } are needed.
stage-too-few = Only { $count } of at least { $needed } are present. The decision is written, with that deviation. Call more people, and confirm the decision when you are enough.
stage-nobody-called = { $name } is not in the contact list, or is several people, and is not counted. See who there is: binder contacts
stage-without-reason = The decision is written, but not why. Write the reason while it is fresh: binder log add "Reason: …"
stage-already = That was decided already. The decision is written again.
stage-not-normal-yet = Normal state is not declared. The decision is written all the same. When it is time: binder incident stand-down normal --why "…"

## The steps

incident-no-steps = The plan has no list of steps.
    .hint = Put one in checklists/ with kind: steps
incident-no-such-step = There is no step { $typed }; the last is { $last }.
    .hint = See the steps: binder step
incident-step-which = Which step?
    .hint = Type its number: binder step 4 done
incident-step-skip-why = A step is never skipped without a reason.
    .hint = Say why: binder step { $step } skip --why "…"
incident-step-event-done = Step { $number } done: { $title }
incident-step-event-reopened = Step { $number } opened again: { $title }
incident-step-event-skipped = Step { $number } skipped: { $title }
incident-step-already = Step { $number } stood like that already, says { $who }.
incident-step-done = { $time } { $who }
incident-step-skipped = skipped { $time } { $who }: { $why }
incident-step-reopened = opened again { $time } { $who }
incident-step-disputed = disputed, counts as open: { $ids }
incident-step-changed = changed since then
incident-step-rows = { $count ->
        [one] 1 line
       *[other] { $count } lines
    } in the log
incident-steps-lost = Noted of steps that the list no longer has
incident-step-lost = { $item } { $text } · { $time } { $who }

## To do

task-step = Step { $number }: { $title }
task-review = Look again at: { $decision }
task-handover = Handover of { $role } to { $name }, not accepted
task-routine = Routine running: { $title }
task-meeting = Next meeting
task-due = by { $time }
task-from = not before { $time }
task-overdue = overdue since { $time }
task-promised = promised for { $time }
task-before-meeting = before the committee meets
task-before-external = before anything goes out
task-before-message = before anything goes out to { $audience }
task-before-closed = before the incident is closed
next-now = Do now
next-then = Then
next-label-ring = Call
next-how = When it is done:
next-how-step = Read the step with binder step { $number }. When it is done:
next-source = Why: { $source }
next-nothing = Nothing is waiting. Write what happens: binder log add "…"
next-still-owed = No incident is open. Something is still to be done after { $log }: binder duty
next-no-incident = No incident is open, and nothing is urgent. How the binder is: binder status

## Help

help-incident = Incidents: what the log is about.
    .examples =
        binder incident list
        binder incident open "Network down"
help-incident-open = Open an incident: a log, the steps, and what to do first.
    .title = In short what has happened.
    .at = When it began. Otherwise now.
    .risk = It threatens, but has not occurred.
    .from = Its reference in the ordinary incident process.
    .by = Who escalated it from there.
    .drill = It is an exercise; everything is stamped EXERCISE.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder incident open "Network down" --at 13:55
        binder incident open "Autumn storm" --risk
        binder incident open "Network down" --drill
help-incident-occurred = What threatened has occurred.
    .id = The incident's id or name.
    .why = How you know.
    .at = When it occurred. Otherwise now.
    .late = Why it is noted only now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder incident occurred --at 03:40
help-incident-activate = Activate the crisis committee, or the plan. Two separate decisions.
    .what = committee or plan.
    .why = Why.
    .option = Something not chosen, and why not: "wait : the cause is unknown". May be given again.
    .by = Who decided: a role, a person or a group.
    .review_at = When the decision is to be looked at again.
    .present = Who is present: roles or names, with commas between them.
    .partly = Which part of the plan, if not the whole.
    .serious = The event is judged serious: those who are then to know are called to mind.
    .at = When it was decided. Otherwise now.
    .late = Why it is written only now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder incident activate committee --present alma,bo --why "Much is down"
        binder incident activate plan --partly "section 4" --why "Will be long"
help-incident-stand-down = End the reserve routines, declare normal state, or dissolve the committee. Three separate decisions.
    .what = routines, normal or committee.
    .why = Why.
    .option = Something not chosen, and why not: "wait : the cause is unknown". May be given again.
    .by = Who decided: a role, a person or a group.
    .review_at = When the decision is to be looked at again.
    .present = Who is present: roles or names, with commas between them.
    .at = When it was decided. Otherwise now.
    .late = Why it is written only now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder incident stand-down normal --why "Stable for four hours"
help-incident-list = All incidents, the one opened last first.
    .examples = binder incident list
help-incident-show = One incident on one screen: state, decisions, steps, what to do.
    .id = The incident's id or name.
    .examples = binder incident show
help-incident-use = Choose the incident this copy writes in. Without an id: show which it is.
    .id = The incident's id or name, or journal.
    .auto = Forget the choice: the open incident opened last.
    .plan = Read the lists in the plan as it stands now (new), or again as at the opening (opened). Ticks and answers follow their words.
    .examples =
        binder incident use 2026-11-22-natavbrott
        binder incident use --auto
        binder incident use --plan new
help-incident-unite = Say that two incidents are one. Both ids hold, and both logs are shown together.
    .one = The incident's id or name.
    .other = The other incident's id or name.
    .examples = binder incident unite 2026-11-22-natavbrott 2026-11-22-internet-nere
help-incident-close = Close an incident. What is open is listed; nothing is prevented.
    .id = The incident's id or name.
    .why = Why it is closed.
    .at = When it was closed. Otherwise now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder incident close --why "Everything works again"
help-step = The steps of the incident: show them, and say which are done.
    .number = The step's number: 4, or 4.1 for a point below it.
    .what = Done, open again, or skipped.
    .why = Why the step is skipped.
    .at = When it happened: 13:55, yesterday 22:10, -15m. Otherwise now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder step
        binder step 4 done
        binder step 8 skip --why "Nothing had to be restored"
help-next = The one thing to do now, and the three after it.
    .examples = binder next
