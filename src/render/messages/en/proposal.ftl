proposal-none = No changes wait for an answer.
proposal-more = { $left ->
    [one] One more change waits. Answer these first, or see all: binder plan proposals --json
   *[other] { $left } more changes wait. Answer these first, or see all: binder plan proposals --json
}
proposal-how = Accept: binder plan accept { $id } – decline: binder plan decline { $id } – until then it does not count.
proposal-nobody = unknown
proposal-by = By ‘{ $who }’, unsigned, { $day } { $time }.
proposal-by-here = By ‘{ $who }’, unsigned, { $day } { $time }, committed in this folder.
proposal-by-guest = By { $who }, written as a guest.
proposal-deletes = { $lines ->
    [one] It deletes the whole document, one line.
   *[other] It deletes the whole document, all { $lines } lines.
}
proposal-already-gone = It deletes a document that is already gone.
proposal-empties = It empties the document. Lines with - would be removed.
proposal-adds = It is a new document:
proposal-same = It is the same as the current text.
proposal-changes = Lines with - are in the current text, lines with + would replace them:
proposal-more-lines = … { $left ->
    [one] one more line
   *[other] { $left } more lines
}
proposal-notice = { $path }: a change by ‘{ $who }’, unsigned, { $at }, waits for an answer: binder plan accept { $id }
proposal-notice-deletes = { $path }: ‘{ $who }’, unsigned, { $at }, asks to remove it. It stays until a member accepts: binder plan proposals
proposal-notice-here = { $path }: what ‘{ $who }’ committed in this folder, unsigned, { $at }, waits for an answer: binder plan accept here
proposal-notice-guest = { $path }: a change { $who } made as a guest waits for an answer: binder plan accept { $id }
proposal-notice-more = { $left ->
    [one] One more change waits for an answer: binder plan proposals
   *[other] { $left } more changes wait for an answer: binder plan proposals
}
proposal-accepted = { $count ->
    [one] Accepted. It counts from now on, in your name.
   *[other] Accepted, with the changes it builds on: { $count } versions. They count from now on, in your name.
}
proposal-declined = { $count ->
    [one] Declined. It stays in the history and will not be asked about again:
   *[other] Declined { $count } changes. They stay in the history and will not be asked about again:
}
proposal-named = { $path } (‘{ $who }’)
proposal-event-declined = Declined unsigned changes: { $what }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
proposal-unknown = No waiting change is called { $id }.
    .hint = See the changes: binder plan proposals
proposal-several = Several waiting changes begin with { $id }.
    .hint = Type more of the id: binder plan accept { TYPED($first) }
proposal-none-waits = No changes wait for an answer.
    .hint = See the plan's contents: binder plan --toc
proposal-which = Which change do you mean?
    .hint = See the changes: binder plan proposals – or accept all of them: binder plan accept --all
proposal-guest-cannot = { $writer } is a guest and cannot accept or decline changes.
    .hint = Ask a member to type: binder member add { $writer }

proposal-refused = { $path } was not changed: the proposed text has errors. Ask its author to correct it, or decline it: binder plan decline { $id }
help-plan-proposals = List unsigned changes that wait for an answer, with what each would do
help-plan-accept = Accept changes; they count from then on, in your name
    .ids = The ids that binder plan proposals shows; here means everything committed in this folder
    .examples = binder plan accept 1f0c22d9
help-plan-decline = Decline changes
    .ids = The ids that binder plan proposals shows; here means everything committed in this folder
    .examples = binder plan decline 1f0c22d9
