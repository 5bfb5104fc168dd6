proposal-none = No change is waiting for an answer.
proposal-more = { $left ->
    [one] One more is waiting. Answer these first, or see more: binder plan proposals --json
   *[other] { $left } more are waiting. Answer these first, or see more: binder plan proposals --json
}
proposal-how = Take one in: binder plan accept { $id }. Say no: binder plan decline { $id }. Until then nothing of it counts.
proposal-nobody = unknown
proposal-by = By ‘{ $who }’, unsigned, { $day } { $time }.
proposal-by-here = By ‘{ $who }’, unsigned, { $day } { $time }, committed in this folder.
proposal-by-guest = By { $who }, from before they were let in.
proposal-deletes = { $lines ->
    [one] It takes the whole document away, one line.
   *[other] It takes the whole document away, all { $lines } lines.
}
proposal-already-gone = It takes away a document that is gone already.
proposal-empties = It empties the document. Lines with - would go.
proposal-adds = It is a new document:
proposal-same = It says the same as what stands now.
proposal-changes = Lines with - stand now, lines with + would take their place:
proposal-more-lines = … { $left ->
    [one] one more line
   *[other] { $left } more lines
}
proposal-notice = { $path }: a change by ‘{ $who }’, unsigned, { $at }, is waiting: binder plan accept { $id }
proposal-notice-deletes = { $path }: ‘{ $who }’, unsigned, { $at }, wants it taken away. It stands until a member says yes: binder plan proposals
proposal-notice-here = { $path }: what ‘{ $who }’ committed in this folder, unsigned, { $at }, is waiting: binder plan accept here
proposal-notice-guest = { $path }: a change by { $who } from before they were let in is waiting: binder plan accept { $id }
proposal-notice-more = { $left ->
    [one] One more change is waiting: binder plan proposals
   *[other] { $left } more changes are waiting: binder plan proposals
}
proposal-accepted = { $count ->
    [one] Accepted. It counts from now on, in your name.
   *[other] Accepted, with what they stand on: { $count } versions. They count from now on, in your name.
}
proposal-declined = { $count ->
    [one] Declined. It is kept in the history and asked about no more:
   *[other] Declined, { $count } changes. They are kept in the history and asked about no more:
}
proposal-named = { $path } (‘{ $who }’)
proposal-event-declined = No to changes that nobody signed: { $what }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
proposal-unknown = No waiting change is called { $id }.
    .hint = See which there are: binder plan proposals
proposal-several = Several waiting changes begin with { $id }.
    .hint = Type more digits: binder plan accept { TYPED($first) }
proposal-none-waits = No change is waiting for an answer.
    .hint = See what the plan says: binder plan --toc
proposal-which = Which change is meant is not said.
    .hint = See which there are: binder plan proposals. All of them: binder plan accept --all
proposal-guest-cannot = { $writer } is not a member yet, so it is for others to say yes or no.
    .hint = Ask a member to type: binder member add { $writer }

proposal-refused = { $path } is not changed: the text proposed cannot be read as this document. Whoever wrote it must put it right; or decline it: binder plan decline { $id }
help-plan-proposals = Show the changes that nobody signed and that wait for an answer, with what each would do.
help-plan-accept = Say yes to such changes: they count from now on, in your name.
    .ids = The digits that binder plan proposals shows; here = all that was committed in this folder.
    .all = All that wait.
    .examples = binder plan accept 1f0c22d9
help-plan-decline = Say no to such changes.
    .ids = The digits that binder plan proposals shows; here = all that was committed in this folder.
    .all = All that wait.
    .examples = binder plan decline 1f0c22d9
