## Times as they are typed

log-time-unreadable = "{ $typed }" is not a time.
    .hint = Type for example 13:55, yesterday 22:10, "2026-11-22 13:55" or -15m
log-time-to-come-unreadable = "{ $typed }" is not a future time.
    .hint = Type for example 2h, 18:00, "tomorrow 08:00" or "2026-11-24 12:00"
log-time-twice = { $typed } occurs twice that night, because the clocks go back.
    .hint = Type { $first } or --first for the first time, { $second } or --second for the second
log-time-never = { $typed } does not exist on { $day }, because the clocks go forward.
    .hint = Type the time as the clock showed it afterwards, for example 03:30
log-day-unreadable = "{ $typed }" is not a day.
    .hint = Type for example 2026-11-22, today or yesterday

## When something is written

log-written = Logged { $id } { $day ->
        [today] at { $time }
       *[other] { $day } at { $time }
    } in { $log }. { $unshared ->
        [0] Other copies have it too.
        [one] 1 entry is only in this copy.
       *[other] { $unshared } entries are only in this copy.
    }
log-kept = { $id } is saved on this computer, { $day ->
        [today] at { $time }
       *[other] { $day } at { $time }
    }; the next command adds it to { $log }. { $unshared ->
        [0] Other copies have everything else.
        [one] 1 entry is only in this copy.
       *[other] { $unshared } entries are only in this copy.
    }
log-waits = { $id } is saved on this computer, { $day ->
        [today] at { $time }
       *[other] { $day } at { $time }
    }, and waits to be added to { $log }.
log-the-journal = the journal
log-not-shown = { $id } is logged, but the answer could not be printed.
log-refused-kept = Nothing was logged. Your text is saved in { $file }:
log-refused-on-paper = Nothing was logged, and your text could not be saved. Write it down on paper:
bytes-not-text = The input is not UTF-8 text, so nothing was logged. { $kept ->
        [no] It could not be saved.
       *[other] It is saved unchanged in { $file }.
    }
    .hint = { $kept ->
        [no] Name its encoding, which looks like { $encoding }: binder log add - --encoding { $encoding } < FILE
       *[other] Name its encoding, which looks like { $encoding }: binder log add - --encoding { $encoding } < { TYPED($file) }
    }
bytes-nul = The input contains a zero byte, so it is not text and nothing was logged. { $kept ->
        [no] It could not be saved.
       *[other] It is saved unchanged in { $file }.
    }
    .hint = If it is a file, attach it: binder log add "What it is" --file FILE – if it is UTF-16 text, add: --encoding utf-16le
bytes-unknown-encoding = Unknown encoding { $encoding }.
    .hint = Type for example --encoding windows-1252, iso-8859-1, macintosh or utf-16le

log-type-the-text = Type the text. End it on a line of its own with: { $keys }
log-no-text = The text is missing.
    .hint = Type what happened: binder log add "Power is back in hall 2"
log-refused-protected = Nothing was logged. The text is protected, so it is kept nowhere on this computer. Write it down on paper:
log-false-key = The key to protected entries in { $id } is not the one that it is said to be. It is not used.
    .hint = binder log show { $id } says who gave it out; ring them.
log-unsealed-file = --unsealed shows protected entries on the screen or with --json, never in a file of another format.
    .hint = Leave out --unsealed, or --format.
log-no-such-file = { $id } has { $count ->
        [one] one file
       *[other] { $count } files
    }; there is none of that number.
    .hint = Count them in: binder log show { $id }
log-file-not-here = The file is not whole in this copy: { $file }
    .hint = binder doctor
log-file-shut = The file is sealed, and this copy does not open it: { $file }
    .hint = Type --unsealed; without the key to it ask a member.
log-not-sealed = The protected entry could not be sealed. Nothing of it was kept on this computer.
    .hint = Write it on paper.
log-decision-without-reason = The decision has no reason. Add it while it is fresh: binder log add "Reason for { $id }: …"
log-omission-without-reason = The reason is missing. Next time, say why it is left undone: --why "…"
log-late-without-reason = Noted { $hours ->
        [0] { $minutes } minutes
       *[other] { $hours } h { $minutes } min
    } after it happened. Next time, say why: --late "alone on the shift"
log-clock-jumped = This computer's clock has jumped from { $before } to { $now } since your last entry. If it is wrong, set it and correct the time with: binder log correct ID --at TIME
log-in-the-future = { $time } is in the future. The entry has that time; correct it with: binder log correct ID --at TIME
log-time-in-text = The text says { $typed }; the entry has the time it was written. If it happened at { $time }: binder log correct { $id } --at { TYPED($time) }
log-file-left-out = The file { $file } could not be read and was not attached. Attach it: binder log attach { $id } FILE
log-file-unreadable = The file { $file } cannot be read. Nothing was logged.
    .hint = Check its name and try again.
log-no-file-left-out = { $kind ->
        [folder] { $file } is a folder, not a file, and was not attached.
       *[other] { $file } is a pipe or a device, not a file, and was not attached.
    } Attach a file: binder log attach { $id } FILE
log-no-file = { $kind ->
        [folder] { $file } is a folder, not a file. Nothing was logged.
       *[other] { $file } is a pipe or a device, not a file. Nothing was logged.
    }
    .hint = Save it as a file first, then try again.
log-file-too-big = The file { $file } is larger than 16 MB. Nothing was logged.
    .hint = Put it where everyone can reach it, and log where: binder log add "…"
log-file-too-big-left-out = The file { $file } is larger than 16 MB and was not attached. Put it where everyone can reach it, and log where.
log-nobody-wrote = No one called { $who } has written here.
    .hint = These have: { $names }
log-no-such-kind = There are no entries of the kind { $kind }.
    .hint = The kinds here are: { $kinds }
log-unknown-verb = “{ $typed }” is not a command of binder log.
    .hint = Did you mean: binder log { TYPED($near) }? To search for the words: binder find WORD
log-no-such-entry = No entry has this id or these words: { $typed }.
    .hint = Search everything: binder find { TYPED($typed) }
log-several-entries = { $typed } matches { $count } entries: { $ids }.
    .hint = Type the id, for example { $first }
log-entry-standing = Counts
log-entry-member = yes, written by a member
log-entry-history = History
log-entry-audience = To
log-entry-channel = Channel
log-entry-recipients = Recipients
log-entry-language = Language
log-told-done = Done: { $what }
log-told-reopen = Reopened: { $what }
log-told-correct = Corrected. It said: { $what }
log-told-strike = Struck: { $what }
log-told-attach = Attached to: { $what }
log-nothing-to-strike = You have no entry in this log that can be struck.
    .hint = See your entries: binder log --mine
log-struck-at-once = mistake, struck by its author
log-of-incident = No incident is open. The log of the latest: binder log --incident { TYPED($log) }
log-rows-before = { $rows ->
    [one] One earlier entry
   *[other] { $rows } earlier entries
}: binder log -n { TYPED($all) }
log-no-id = "{ $typed }" is not the id of an entry.
    .hint = The id is under the time in the log, for example anna-17: binder log
log-id-to-come = There is no { $id }. Your last entry in this log is { $last }.
    .hint = Find the entry you mean: binder log --mine
log-id-unknown = { $id } is not in { $log } in this copy yet. Logged anyway.
log-already-done = { $id } was already done.
log-already-open = { $id } was already open.
log-correct-nothing = A new text or a new time is missing.
    .hint = Type the whole new text: binder log correct ID "New text" – or only the time: binder log correct ID --at 13:55
log-strike-no-reason = The reason is missing. An entry is never struck without one.
    .hint = Type why: binder log strike { $id } --why "written twice"

## The log

log-title-journal = The journal
log-title-all = All logs
log-drill = EXERCISE – EXERCISE – EXERCISE
log-authors = Written by: { $all }
log-as-of = The log as noted by { $time }.
log-empty = The log is empty. Write the first entry: binder log add "What happened"
log-none-open = No open actions.
log-none-chosen = No entries match.
log-was-it-a-row = To log it, type: { $command }
log-guest = { $who } is a guest until a member types: binder member add { $writer }
log-more = … and { $count } more by a guest, { $writer }: binder log --guest { $writer }
log-more-set-aside = … and { $count } more by { $writer }, which do not count: binder log --guest { $writer }
log-more-guests = … and { $count } more by { $guests } other guests: binder member list
log-hidden = { $count ->
        [one] 1 entry by { $writer } is hidden
       *[other] { $count } entries by { $writer } are hidden
    }, removed by { $by }: binder log --guest { $writer }
log-guest-no-name = "{ $typed }" cannot be a writer's name.
    .hint = See who writes here: binder member list
log-following = Showing new entries as they arrive. Stop with Ctrl-C.
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
log-sheet-own-template = This sheet uses a template that was changed in this binder ({ $file }) instead of the built-in one. To see the log itself: binder log
log-sheet-template-unfit = The template that was changed in this binder ({ $file }) has errors. This sheet uses the built-in one.
log-protected = [protected]
log-done-due = by { $time }
log-done-overdue = overdue: { $time }
log-done-disputed = disputed: { $ids }
log-label-unreadable = Unreadable, raw text:
log-label-open = Opened:
log-label-decision = Decision:
log-label-decision-number = Decision { $number }:
log-label-done = Done:
log-label-reopen = Reopened:
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
log-is-struck = struck
log-note-struck = struck { $time } by { $who }: { $why }
log-note-late = noted { $time }, late
log-note-late-because = noted { $time }, late: { $reason }
log-note-guest = guest, not a member yet
log-note-suspended = { $who } is suspended
log-note-set-aside = written by { $who } after the removal, does not count
log-note-shut-out = { $who } was removed, does not count
log-note-forked = two computers write as { $writer }
log-note-of = about { $id }
log-note-other-text = about a different text from the one { $id } has here
log-note-unknown = about { $id }, which is not in this copy yet
log-note-why = reason: { $why }
log-note-question = to the question: { $question }
log-note-after = after { $log }
log-note-option = not chosen: { $option }
log-note-by = decided by { $by }
log-note-present = present: { $who }
log-note-too-few = deviation: no quorum
log-note-not-approved = deviation: not approved
log-note-not-first = deviation: external before internal
log-note-other-channel = deviation: another channel than the plan's
log-note-deviation = deviation: { $word }
log-note-next-message = next message by { $time }
log-note-corrects = corrects { $id }
log-note-approved = approved by { $by }
log-note-review = to be reviewed { $time }
log-note-place = place: { $place }
log-note-paper = from sheet { $sheet }, row { $line }, written by { $who }
log-note-source = source: { $source }
log-note-corrected = corrected { $time } by { $who }
log-note-first-time = first given as { $time }
log-note-before-open = noted before the incident began
log-note-reopened = reopened { $time } by { $who }
log-note-after-close = added after the incident was closed
log-note-priority = priority { $priority }
log-note-step = step { $step }
log-entry-too-large = The entry is too long. Nothing was logged.
    .hint = Put the long part in a file and attach it: binder log add "…" --file FILE
log-note-file = attached: { $file }
log-note-file-at = attached: { $file } ({ $path })
log-note-answer = answer by { $who }: { $text }

## Help

help-log = Show the log: what happened, actions, owners and what is done
    .words = Only entries with all these words
    .last = Only the last entries: -n 20
    .by = Only entries by this person
    .kind = Only entries of this kind: decision, message, fact …
    .owner = Only entries owned by this role or person
    .date = Only this day: 2026-11-22, today or yesterday
    .order = Sort by when it happened (at) or when it was noted (noted)
    .open = Only actions that are not done
    .decisions = Only decisions
    .mine = Only entries you wrote or own
    .members = Only entries that count, by members
    .guest = All entries by this guest or removed member
    .since = Only what was noted or changed since then
    .as_of = Show the log as it was at this time
    .new = Only what others have written since you last used --new
    .follow = Keep running and show new entries as they arrive
    .format = Output format; evidence is a text that can be verified by itself
    .unsealed = Show protected entries that this copy can open, also where the answer does not go to a terminal
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder log
        binder log -n 20
        binder log --open
        binder log --members
        binder log --date yesterday --format html > log.html
help-log-show = Show one entry in full: text, history, source and whether it counts
    .id = The entry's id, or words found only in it
    .raw = Only the text, to be copied
    .file = Write one of its files, by its number from 1
    .unsealed = Show protected entries that this copy can open, also where the answer does not go to a terminal
    .examples = binder log show anna-1
help-log-add = Log what happened
    .event = What happened; - reads the text from standard input
    .at = When it happened: 13:55, "yesterday 22:10" or -15m [default: now]
    .late = Why it is noted late
    .action = What to do about it
    .owner = Who does it: a role or a person
    .due = When it must be done
    .priority = Priority from 1 (first) to 3 (last)
    .step = The step of the plan it belongs to
    .place = Where it happened
    .source = Where the information comes from
    .fact = How certain it is: a rumour or report not checked, confirmed, or refuted
    .file = Attach files
    .handling = Who may read it: anyone, only the organisation, or only members who may read protected entries: then the text is sealed
    .duty = The duty it fulfils
    .omission = It is something you deliberately do not do
    .why = Why you do not do it
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder log add "Power is gone in hall 2" --at 13:55
        binder log add "No answer" --action "Call again" --due 15:00
help-log-decide = Log a decision: what, why, by whom, and the options not chosen
    .text = The decision; - reads the text from standard input
    .why = The reason, as known at the time
    .option = An option not chosen, and why: "wait : the cause is unknown"; can be repeated
    .by = Who decided: a role, a person or a group
    .review_at = When to review the decision
    .action = What to do to carry it out
    .owner = Who does it: a role or a person
    .due = When it must be done
    .priority = Priority from 1 (first) to 3 (last)
    .step = The step of the plan it belongs to
    .duty = The duty it fulfils
    .serious = Mark the incident as serious and list who must be told
    .at = When it was decided [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder log decide "We wait" --why "The backup is untested" --by chair
help-log-done = Mark an action as done
    .id = The id of the entry, for example anna-17
    .text = A comment
    .at = When it was done [default: now]
    .late = Why it is noted late
    .source = Where the information comes from
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder log done anna-17
help-log-reopen = Mark an action as not done after all
    .id = The id of the entry, for example anna-17
    .text = A comment
    .at = When that was found out [default: now]
    .late = Why it is noted late
    .source = Where the information comes from
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder log reopen anna-17 "The fault came back"
help-log-correct = Correct an entry; the old text stays, struck through
    .id = The id of the entry, for example anna-17
    .text = The whole new text
    .at = When it really happened
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder log correct anna-17 "41 servers, not 14"
help-log-strike = Strike an entry; it stays, struck through, with the reason
    .id = The id of the entry, for example anna-17
    .text = Why it is struck
    .last = Your own last entry
    .why = Why it is struck, as with TEXT
    .examples =
        binder log strike anna-17 Written twice
        binder log strike --last
help-log-attach = Attach files to an entry
    .id = The id of the entry, for example anna-17
    .file = The files
    .examples = binder log attach anna-17 ~/screenshot.png
