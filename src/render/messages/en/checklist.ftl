## The plan's lists in an incident

checklist-title = Checklists
checklist-none = The plan has no lists. Put one in checklists/
checklist-column-list = List
checklist-column-far = So far
checklist-column-name = Name
checklist-how = See a list: binder checklist NAME. All of a point: binder checklist NAME 3. Tick a point: binder checklist NAME tick 3
checklist-ticked = { $done } of { $total } done{ $open ->
        [0] {""}
       *[other] , { $open } left
    }
checklist-answered = { $done } of { $total } answered{ $open ->
        [0] {""}
       *[other] , { $open } unanswered
    }
checklist-no-points = This list has no points to tick; its text says:
checklist-pointless = no points
checklist-more = … after a point: there is more to read. All of it: binder checklist { TYPED($list) } { $number }
checklist-not-a-deed = “{ $typed }” is nothing one does to a point.
    .hint = Type for example: binder checklist { TYPED($list) } tick { TYPED($point) }
checklist-answer = Answer: { $text }
checklist-earlier = earlier: { $text } ({ $note })
checklist-lost = Noted of points that the list no longer has
checklist-gone = Something is noted of lists that the plan no longer has: { $names }
checklist-as-of = The lists were chosen anew at { $time } by { $who }: they stand as the plan did then.
checklist-event-done = { $list }, point { $number } done: { $title }
checklist-event-reopened = { $list }, point { $number } opened again: { $title }
checklist-event-skipped = { $list }, point { $number } skipped: { $title }
checklist-already = Point { $number } stood like that already, says { $who }.
checklist-which = Which point?
    .hint = Type its number or words of it: binder checklist { TYPED($list) } tick 3
checklist-unknown = The plan has no list called { $typed }.
    .hint = See which there are: binder checklist
checklist-unknown-near = The plan has no list called { $typed }. Did you mean { $near }?
    .hint = See it: binder checklist { TYPED($near) }
checklist-no-point = The list { $list } has no point { $typed }.
    .hint = See the points: binder checklist { TYPED($list) }
checklist-several = "{ $typed }" stands in several points: { $numbers }.
    .hint = Type the point's number instead.
checklist-skip-why = A point is never skipped without a reason.
    .hint = Say why: binder checklist { TYPED($list) } skip { TYPED($point) } --why "…"
checklist-answer-what = What is the answer?
    .hint = Type it after the point: binder checklist { TYPED($list) } answer { TYPED($point) } "…"

## A newer plan in the middle of the incident

checklist-new-event = From now on the lists are read in the plan as it stands
checklist-old-event = The lists are read again as they stood when the incident was opened
checklist-unchanged = Nothing has changed in the lists since then.
checklist-added = New:
checklist-removed = Gone:

## Help

help-checklist = The plan's lists: how far each has come, one list at a time, and what is done or answered.
    .name = The list's name, or words of it.
    .what = Tick, skip, open again or answer. Or the number of a point, to read all of it.
    .point = The point's number, 4 or 4.1, or words of it.
    .text = The answer; for a point that is skipped the reason. A dash, -, reads the text from standard input.
    .why = Why the point is skipped.
    .source = Who said so.
    .at = When it was: 13:55, yesterday 22:10, -15m. Otherwise now.
    .late = Why it is noted only now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder checklist
        binder checklist communication 3
        binder checklist communication tick 3
        binder checklist questions answer vpn "Closed" --source "IT"
