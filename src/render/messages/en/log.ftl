## Times as they are typed

log-time-unreadable = "{ $typed }" cannot be read as a time.
    .hint = Type for example 13:55, yesterday 22:10, "2026-11-22 13:55" or -15m.
log-time-to-come-unreadable = "{ $typed }" cannot be read as a time to come.
    .hint = Type for example 2h, 18:00, "tomorrow 08:00" or "2026-11-24 12:00".
log-time-twice = { $typed } occurs twice that night, when the clocks go back.
    .hint = Type { $first } or --first for the first time, { $second } or --second for the second.
log-time-never = { $typed } does not exist on { $day }: the clocks go forward then.
    .hint = Type the time the clock showed afterwards, for example 03:30.
log-day-unreadable = "{ $typed }" cannot be read as a day.
    .hint = Type for example 2026-11-22, today or yesterday.

## When something is written

log-written = { $id } is written, { $day ->
        [today] at { $time }
       *[other] { $day } at { $time }
    }, in { $log }. { $unshared ->
        [0] Other copies have it too.
        [one] 1 entry is only in this copy.
       *[other] { $unshared } entries are only in this copy.
    }
log-kept = { $id } is kept on this computer, { $day ->
        [today] at { $time }
       *[other] { $day } at { $time }
    }, and the next command adds it to { $log }. { $unshared ->
        [0] Other copies have everything else too.
        [one] 1 entry is only in this copy.
       *[other] { $unshared } entries are only in this copy.
    }
log-waits = { $id } is kept on this computer, { $day ->
        [today] at { $time }
       *[other] { $day } at { $time }
    }, and waits to be added to { $log }.
log-the-journal = the journal
log-not-shown = { $id } is saved, but the answer could not be written out.
log-refused-kept = What you typed is kept in { $file }:
log-refused-on-paper = What you typed could not be kept anywhere. Write it on paper:
bytes-not-text = What came is not text in UTF-8, so nothing of it was written. { $kept ->
        [no] It could not be kept anywhere.
       *[other] Every byte of it is kept in { $file }.
    }
    .hint = Say how it is written; it looks like { $encoding }: binder log add - --encoding { $encoding } < FILE
bytes-nul = What came holds a zero byte, which no text has, so nothing of it was written. { $kept ->
        [no] It could not be kept anywhere.
       *[other] Every byte of it is kept in { $file }.
    }
    .hint = If it is a file, attach it: binder log add "What it is" --file FILE. If it is text in UTF-16, say so: --encoding utf-16le
bytes-unknown-encoding = { $encoding } is not known as a way to write text.
    .hint = Type for example --encoding windows-1252, iso-8859-1, macintosh or utf-16le.

log-type-the-text = Type the text. End it on a line of its own with: { $keys }
log-no-text = There is no text to write.
    .hint = Type what happened: binder log add "Power is back in hall 2"
log-protected-refused = Protected entries cannot be written yet, and nothing was written.
    .hint = Write it without names and without --handling protected.
log-decision-without-reason = The decision is written, but not why. Write the reason while it is fresh: binder log add "Reason for { $id }: …"
log-omission-without-reason = Write why it is left undone while it is fresh: --why "…"
log-late-without-reason = Noted { $hours ->
        [0] { $minutes } minutes
       *[other] { $hours } h { $minutes } min
    } afterwards. Next time, do say why: --late "alone on the shift"
log-clock-jumped = The clock of this computer stood at { $before } when you last wrote and now stands at { $now }. If it is wrong: set it, and put the time right with binder log correct.
log-in-the-future = The time { $time } lies ahead. It is written like that.
log-file-left-out = The file { $file } could not be read and is left out. Add it with: binder log attach { $id } FILE
log-file-unreadable = The file { $file } cannot be read. Nothing is written.
    .hint = Check what it is called and try again.
log-no-file-left-out = { $kind ->
        [folder] { $file } is a folder, not a file, and is left out.
       *[other] { $file } is a pipe or a device, not a file, and is left out.
    } Add a file with: binder log attach { $id } FILE
log-no-file = { $kind ->
        [folder] { $file } is a folder, not a file. Nothing is written.
       *[other] { $file } is a pipe or a device, not a file. Nothing is written.
    }
    .hint = Save it as a file first, then try again.
log-file-too-big = The file { $file } is bigger than 16 MB. Nothing is written.
    .hint = Put it where everybody reaches it, and write where: binder log add "…"
log-file-too-big-left-out = The file { $file } is bigger than 16 MB and is left out. Put it where everybody reaches it, and write where.
log-no-id = "{ $typed }" is not the id of an entry.
    .hint = The id stands below the time in the log, for example anna-17: binder log
log-id-to-come = There is no { $id }: the last you wrote in this log is { $last }.
    .hint = See which entry you mean: binder log --mine
log-id-unknown = { $id } is not in { $log } in this copy yet. It is written all the same.
log-already-done = { $id } was done already.
log-already-open = { $id } was open already.
log-correct-nothing = Neither a new text nor a new time was given.
    .hint = Type the whole new text: binder log correct ID "New text". Only the time: binder log correct ID --at 13:55
log-strike-no-reason = An entry is never struck without a reason.
    .hint = Say why: binder log strike { $id } --why "written twice"

## The log

log-title-journal = The journal
log-title-all = All logs
log-drill = EXERCISE – EXERCISE – EXERCISE
log-as-of = This much had been noted at { $time }.
log-empty = Nothing is written here yet. Write the first row with: binder log add "What happened"
log-none-open = No open actions.
log-none-chosen = Nothing in the log fits what you asked for.
log-guest = { $who } is a guest until a member types: binder member add { $writer }
log-more = … and { $count } more by a guest, { $writer }: binder log --guest { $writer }
log-more-set-aside = … and { $count } more by { $writer }, which do not count: binder log --guest { $writer }
log-more-guests = … and { $count } more by { $guests } other guests: binder member list
log-hidden = { $count ->
        [one] 1 row by { $writer } is hidden
       *[other] { $count } rows by { $writer } are hidden
    }, removed by { $by }: binder log --guest { $writer }
log-guest-no-name = Nobody can be called "{ $typed }" here.
    .hint = See who writes here: binder member list
log-following = New rows are shown here as they come. End with Ctrl-C.
log-column-id = Id
log-column-time = Time
log-column-event = Event
log-column-action = Action
log-column-owner = Owner
log-column-done = Done
log-column-noted = Noted
log-column-writer = Written by
log-column-step = Step
log-sheet-open = open
log-sheet-closed = closed { $date }
log-sheet-own-template = This sheet is filled in by a template that somebody in this binder changed ({ $file }), not by the program's own. What was written in the log: binder log
log-sheet-template-unfit = The template that somebody in this binder changed ({ $file }) cannot be used. This sheet is filled in by the program's own.
log-protected = [protected]
log-done-due = by { $time }
log-done-overdue = overdue: { $time }
log-done-disputed = disputed: { $ids }
log-label-unreadable = Cannot be read, this is what it says:
log-label-open = Opened:
log-label-decision = Decision:
log-label-decision-number = Decision { $number }:
log-label-done = Done:
log-label-reopen = Open again:
log-label-correct = Correction:
log-label-strike = Struck:
log-label-attach = Attached:
log-label-answer = Answer:
log-label-brief = Situation report:
log-label-evaluate = Evaluation:
log-label-omission = Omission:
log-label-cost = Cost:
log-label-directive = Temporary directive:
log-label-unconfirmed = Unconfirmed:
log-label-confirmed = Confirmed:
log-label-refuted = Refuted:
log-note-struck = struck { $time } by { $who }: { $why }
log-note-late = noted { $time }, late
log-note-late-because = noted { $time }, late: { $reason }
log-note-guest = guest, not a member yet
log-note-suspended = { $who } is under suspicion
log-note-set-aside = written by { $who } after the removal, does not count
log-note-shut-out = { $who } was removed, does not count
log-note-forked = two computers write as { $writer }
log-note-of = about { $id }
log-note-other-text = about another text than the one { $id } has here
log-note-unknown = about { $id }, which is not in this copy yet
log-note-why = reason: { $why }
log-note-question = to the question: { $question }
log-note-after = after { $log }
log-note-option = not chosen: { $option }
log-note-by = decided by { $by }
log-note-present = present: { $who }
log-note-too-few = deviation: too few present
log-note-not-approved = deviation: not approved
log-note-not-first = deviation: external before internal
log-note-other-channel = deviation: another way than the plan's
log-note-deviation = deviation: { $word }
log-note-next-message = next message by { $time }
log-note-corrects = corrects { $id }
log-note-approved = approved by { $by }
log-note-review = to be looked at again { $time }
log-note-source = source: { $source }
log-note-corrected = corrected { $time } by { $who }
log-note-first-time = first given as { $time }
log-note-before-open = noted before the incident began
log-note-after-close = after the close
log-note-priority = priority { $priority }
log-note-step = step { $step }
log-entry-too-large = The entry would be longer than an entry may be, and is not written.
    .hint = Put the long part into a file and attach it to a short row: binder log add "…" --file FILE
log-note-file = attached: { $file }
log-note-file-at = attached: { $file } ({ $path })
log-note-answer = answer by { $who }: { $text }

## Help

help-log = Show the log: what happened, what is being done about it, by whom, and what is done.
    .date = Only that day: 2026-11-22, today or yesterday.
    .order = In the order it happened, or the order it was noted.
    .open = Only actions that are not done.
    .decisions = Only decisions.
    .mine = Only what you wrote or are responsible for.
    .members = Only what counts: what members have written.
    .guest = Only what a guest, or somebody who was removed, has written; all of it.
    .since = Only what was noted, or had something added, since then.
    .as_of = As the log was known at that time.
    .new = Only what others have written since you last looked like this.
    .follow = Go on showing new rows as they come.
    .all = All logs together, the journal too.
    .format = As a table, Markdown, a spreadsheet, JSON, a web page, or a text that can be checked by itself (evidence).
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder log
        binder log --open
        binder log --members
        binder log --date yesterday --format html > log.html
help-log-add = Write a row in the log. No network is needed.
    .event = What happened. A dash, -, reads the text from standard input.
    .at = When it happened: 13:55, "yesterday 22:10", -15m. Otherwise now.
    .late = Why it is noted only now.
    .action = What is to be done.
    .owner = Who is responsible for it: a role or a person.
    .due = When it is to be done.
    .priority = How much it matters: 1 is done first, 3 last.
    .step = The step the row belongs to.
    .source = Where the information comes from.
    .fact = How certain the information is.
    .file = Files that go with it.
    .handling = Who may read the row.
    .duty = The duty the row fulfils.
    .omission = Something that you knowingly leave undone.
    .why = Why it is left undone.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder log add "Power is gone in hall 2" --at 13:55
        binder log add "No answer" --action "Call the duty officer" --due 15:00
help-log-decide = Write a decision: what, why, what was not chosen, and who decided.
    .text = The decision. - reads the text from standard input.
    .why = The reason, as it was known then.
    .option = Something not chosen, and why: "wait : the cause is unknown". May be given several times.
    .by = Who decided: a role, a person or a group.
    .review_at = When the decision is to be looked at again.
    .action = What is to be done now that it is decided.
    .owner = Who is responsible for it: a role or a person.
    .due = When it is to be done.
    .priority = How much it matters: 1 is done first, 3 last.
    .step = The step the decision belongs to.
    .duty = The duty the decision fulfils.
    .serious = The event is judged serious: those who are then to know are called to mind.
    .at = When it was decided. Otherwise now.
    .late = Why it is written only now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder log decide "We wait" --why "The backup is untested" --by alma
help-log-done = Say that an action is done.
    .id = The id of the entry, for example anna-17.
    .text = Something to add.
    .at = When it was done. Otherwise now.
    .late = Why it is written only now.
    .source = Where the information comes from.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder log done anna-17
help-log-reopen = Say that an action is not done after all.
    .id = The id of the entry, for example anna-17.
    .text = Something to add.
    .at = When that turned out. Otherwise now.
    .late = Why it is written only now.
    .source = Where the information comes from.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder log reopen anna-17 "The fault came back"
help-log-correct = Correct an entry. The old text stays, struck through.
    .id = The id of the entry, for example anna-17.
    .text = The whole new text.
    .at = The time it really happened.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder log correct anna-17 "41 servers, not 14"
help-log-strike = Strike an entry. It stays, struck through, with the reason.
    .id = The id of the entry, for example anna-17.
    .why = Why it is struck.
    .examples = binder log strike anna-17 --why "written twice"
help-log-attach = Add files to an entry that is already written.
    .id = The id of the entry, for example anna-17.
    .file = The files.
    .examples = binder log attach anna-17 screenshot.png
