## The plan's lists in an incident

checklist-title = Checklists
checklist-none = The plan has no checklists. Add one to checklists/
checklist-column-list = List
checklist-column-far = Progress
checklist-column-name = Name
checklist-how = See a list: binder checklist NAME – one point in full: binder checklist NAME 3 – tick it: binder checklist tick NAME 3
checklist-ticked = { $done } of { $total } done{ $open ->
        [0] {""}
       *[other] , { $open } left
    }
checklist-answered = { $done } of { $total } answered{ $open ->
        [0] {""}
       *[other] , { $open } unanswered
    }
checklist-no-points = This list has no points to tick. Its text:
checklist-pointless = no points
checklist-more = Points that end with … have more to read: binder checklist { TYPED($list) } { $number }
checklist-not-a-deed = “{ $typed }” is not something you can do to a point.
    .hint = Type for example: binder checklist tick { TYPED($list) } { TYPED($point) }
checklist-answer = Answer: { $text }
checklist-earlier = earlier: { $text } ({ $note })
checklist-lost = Recorded for points that are no longer in the list
checklist-gone = Recorded for lists that are no longer in the plan: { $names }
checklist-as-of = { $who } updated the lists at { $time }: they are as the plan was then.
checklist-event-done = { $list }, point { $number } done: { $title }
checklist-event-reopened = { $list }, point { $number } reopened: { $title }
checklist-event-skipped = { $list }, point { $number } skipped: { $title }
checklist-already = Point { $number } already had that status, set by { $who }.
checklist-which-list = Which checklist?
    .hint = Type its name and the point: binder checklist tick communication 3
checklist-which = Which point?
    .hint = Type its number or words from it: binder checklist tick { TYPED($list) } 3
checklist-unknown = There is no checklist called { $typed }.
    .hint = See the checklists: binder checklist
checklist-unknown-near = There is no checklist called { $typed }. Did you mean { $near }?
    .hint = See it: binder checklist { TYPED($near) }
checklist-no-point = The list { $list } has no point { $typed }.
    .hint = See the points: binder checklist { TYPED($list) }
checklist-several = "{ $typed }" matches several points: { $numbers }.
    .hint = Type the point's number instead.
checklist-skip-why = The reason is missing. A point is never skipped without one.
    .hint = Type why: binder checklist skip { TYPED($list) } { TYPED($point) } --why "…"
checklist-answer-what = What is the answer?
    .hint = Type it after the point: binder checklist answer { TYPED($list) } { TYPED($point) } "…"

## A newer plan in the middle of the incident

checklist-new-event = The checklists are now those of the current plan
checklist-old-event = The checklists are again those from when the incident was opened
checklist-unchanged = The lists have not changed since then.
checklist-added = New:
checklist-removed = Removed:

## Help

help-checklist = Show the plan's checklists, tick points and answer questions
    .name = The list's name, or words from it
    .what = Tick, skip, reopen or answer a point; alone: the list to show
    .point = The point's number, 4 or 4.1, or words from it
    .text = The answer, or the reason for skipping; - reads the text from standard input
    .why = Why the point is skipped
    .source = Who said so
    .at = When it happened: 13:55, "yesterday 22:10" or -15m [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder checklist
        binder checklist evaluation
        binder checklist answer evaluation 3 "The support desk" --source "The chair"
