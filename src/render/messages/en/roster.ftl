## Rosters: binder roster

roster-no-year = "{ $typed }" is no year of birth.
    .hint = Write the year, for example 2019.
roster-no-day = "{ $typed }" is no date, so the last day of the agreement is not known.
    .hint = Write the date as 2026-11-30 or 30.11.2026.
roster-no-headings = { $file } has no column with the children's names. Its columns are: { $seen }.
    .hint = Say what a column holds: --map { TYPED($first, "=name") }
roster-no-children = There are no children in { $file }.
    .hint = See that the right file is saved and try again: binder roster import FILE
roster-row-nameless = The row has no name and is left out.
    .hint = Write the child's name in the row.
roster-rows-joined = { $count ->
        [one] 1 row has the name and class of an earlier row and is joined with it: row { $lines }.
       *[other] { $count } rows have the name and class of an earlier row and are joined with it: row { $lines }.
    }
roster-identity-left-out = National identity numbers were not taken.

## Who is here

roster-a-child = [protected]
roster-present = { $count ->
        [one] 1 child is here.
       *[other] { $count } children are here.
    }
roster-missing-count = { $count ->
        [0] No child is missing.
        [one] 1 child is MISSING.
       *[other] { $count } children are MISSING.
    }
roster-in-care = Of these up to 3rd grade: { $count }.
roster-left = Gone home: { $count }.
roster-not-come = Not come today: { $count }.
roster-left-open = Not checked out on an earlier day: { $count }. They are looked for at a muster.
roster-unlisted = Here, but no longer on the roster: { $count }.
roster-column-class = Class
roster-column-present = Here
roster-column-all = On the roster
roster-column-name = Name
roster-column-where = Where
roster-column-care = Important
roster-column-ring = Ring
roster-where = { $where ->
        [in] in { $time }
        [out] out { $time }
        [out-with] out { $time }, { $to }
        [left-open] not checked out { $time }
       *[other] not come
    }
roster-allergy = allergy: { $what }
roster-medicine-expired = { $what } (AGREEMENT ENDED { $day })
roster-heading-guardians = Ring, in this order
roster-heading-collectors = May also collect
roster-heading-medicine = Medicine
roster-heading-note = Note
roster-from = from { $day }
roster-until-over = MAY NO LONGER FETCH, was valid until { $day }
roster-until = until { $day }
roster-shows = shows { $proof }
roster-dose = { $time } { $what }: { $given ->
        [yes] given
       *[no] NOT given
    }
roster-because = because { $why }
roster-given-by = by { $by }
roster-checked-by = checked by { $checked }
roster-no-medicine = No agreement on medicine on the roster.
roster-no-muster = No muster has begun today.
    .hint = binder roster muster
roster-muster-since = Muster begun { $time }. Seen: { $seen }.
roster-muster-ended = Ended { $time }.

## What is written

roster-event-in = { $name }, { $class }, has come
roster-event-out = { $name }, { $class }, has left{ $how ->
        [with] { " " }with { $to }
        [agreed] { " " }with { $to }, agreed by telephone with { $agreed }
       *[alone] { "" }
    }
roster-event-refused = { $to } wanted to collect { $name }, { $class }, and was refused
roster-event-muster = Muster begun: all children are looked for
roster-event-muster-end = Muster ended. { $missing ->
        [0] No child is missing
        [one] 1 child is missing
       *[other] { $missing } children are missing
    }
roster-event-seen = { $name }, { $class }, was seen
roster-event-not-seen = { $name }, { $class }, was not seen; the tick is taken away
roster-event-medicine = { $name }, { $class }: { $what } { $given ->
        [checked] given by { $by }, checked by { $checked }
        [yes] given by { $by }
       *[no] not given by { $by }, because { $why }
    }
roster-refused-not-named = { $to } is not among those who may collect.
roster-refused-not-yet = { $to } may collect from { $day } only.
roster-refused-no-longer = { $to } might collect until { $day }, and may no longer.
roster-ring-first = Ring first:
roster-refused = Refused until a guardian has agreed by telephone.
    .hint = Add when it is agreed: --agreed-with NAME
roster-agreement-expired = The agreement on { $what } ended { $day }.
roster-no-agreement = There is no agreement on { $what }.
roster-which-medicine = Say which medicine: { $all }.
    .hint = binder roster medicine NAME --given WHAT

## The rosters

roster-none = There is no roster that this device can open.
    .hint = binder roster import FILE --double-lock
roster-no-such-list = No roster is called { $name }.
    .hint = binder seal list
roster-which-list = There are several rosters: { $names }.
    .hint = Add: --list NAME
roster-unreadable = The roster { $name } cannot be read from line { $line }.
    .hint = binder seal open NAME
roster-hidden = { $count ->
        [one] 1 entry on who is here cannot be opened on this device and is not counted.
       *[other] { $count } entries on who is here cannot be opened on this device and are not counted.
    }
roster-passphrase = Passphrase of the roster:
roster-screen-only = Names are shown on a screen only.
    .hint = Add --unsealed if they are to go to a file or another program.
roster-nobody = No child on the roster is called so.
    .hint = binder roster list
roster-nobody-like = No child on the roster is called so. Did you mean { $like }?
    .hint = binder roster list
roster-several = Several children fit: { $names }{ $more ->
        [0] .
       *[other] { " " }and { $more } more.
    }
    .hint = Type more of the name, or the class behind it.
roster-several-unnamed = { $count } children fit.
    .hint = Type more of the name, or the class behind it.
roster-no-such-class = No class is called { $class }. The classes are: { $classes }.
    .hint = binder roster list CLASS
roster-usual-name = Roster
roster-changes = New: { $added }. Changed: { $changed }. No longer on the roster: { $gone }. Unchanged: { $same }.
roster-added = New
roster-changed = Changed
roster-gone = No longer on the roster
roster-unused = Columns that were not used: { $headings }. Say what one holds: --map "COLUMN=guardian.phone"
roster-no-table = { $file } is not a table. Supported formats: xlsx, xls, ods and CSV.
    .hint = Save it as xlsx or CSV in the program it comes from: binder roster import FILE
roster-not-imported = { $why }
    .hint = Correct the file or choose another: binder roster import FILE
roster-finding = Row { $line }: { $what }
roster-import-faults = Nothing is kept, because the last day of an agreement cannot be read.
    .hint = Correct the rows and try again: binder roster import FILE
roster-import-nothing = The roster is unchanged.
roster-import-yes = Nothing is kept.
    .hint = Add --yes to seal the roster.
roster-import-question = Seal the roster? (yes/no)
roster-import-left = Nothing is kept.
roster-no-such-word = "{ $typed }" is no column with what it holds. That can be: { $words }.
    .hint = For example: --map "Group=class"
roster-sealed = { $name } is sealed: { $children ->
        [one] 1 child
       *[other] { $children } children
    }. Can be opened by { $readers }. To be destroyed by { $day }. The file it came from lies there unlocked: delete it.

## The screen: binder roster keep

roster-keep-title = Roster
roster-keep-alarm = MUSTER
roster-keep-since = Since { $time }.
roster-keep-keys = Letters: find · Enter: in/out · Tab: muster · Esc: clear · Ctrl-D: end
roster-keep-keys-alarm = Letters: find · Enter: seen · Tab: back · Esc: clear · Ctrl-D: end
roster-plain-help = Type the beginning of a name for in or out, "maja to karin" for who collects, and a full stop for a muster.

help-roster = Rosters: who is here, who is missing, who may collect, and medicine. Without more: how many are here

    Rosters are sealed. Names are shown on the screen alone and never written unlocked to the disk.
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster
        binder roster keep
help-roster-import = Take children from a school system's file and seal the roster; changes are shown first
    .file = CSV, xlsx, xls or ods
    .sheet = The sheet that is read
    .map = What a column holds, for example "Group=class". Remembered for the next time
    .double_lock = Also put a passphrase on the roster, which another person has
    .keep_until = The day by which the roster must be destroyed
    .yes = Seal without asking
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster import ~/pupils.csv --double-lock --keep-until 2027-07-31
help-roster-list = Show the children by class, those with special needs first
    .name = A class
    .special = Only children with special needs, allergy or medicine
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster list 1.A
help-roster-show = Show one child: special needs, whom to ring, who may collect, medicine
    .name = The beginning of the name, and the class behind it
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster show maja 1a
help-roster-in = Check a child in
    .name = The beginning of the name, and the class behind it
    .at = When it came
    .first = The first time the clock showed this, when it was put back
    .second = The second time
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster in maja
help-roster-out = Check a child out, and see whether who collects may do so
    .name = The child, and behind "to" who collects
    .to = Who collects
    .agreed_with = The guardian who agreed by telephone to what the roster does not allow
    .at = When it left
    .first = The first time the clock showed this, when it was put back
    .second = The second time
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster out maja to karin
help-roster-count = Show how many children are here, by class too
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster count
help-roster-missing = Show who is missing at the muster, and whom to ring
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster missing
help-roster-muster = Begin a muster, as in a fire, or note a child as seen
    .name = A child that was seen
    .end = End the muster
    .at = When it happened
    .first = The first time the clock showed this, when it was put back
    .second = The second time
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster muster
        binder roster muster maja
help-roster-medicine = Show a child's medicine, or note that it was given or not given
    .name = The beginning of the name, and the class behind it
    .given = The medicine that was given
    .not_given = The medicine that was not given
    .why = Why it was not given
    .by = Who gave it
    .checked_by = Who checked it
    .agreed_with = The guardian who agreed by telephone to what the roster does not allow
    .at = When it happened
    .first = The first time the clock showed this, when it was put back
    .second = The second time
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster medicine maja --given epipen --checked-by "Ida Lund"
help-roster-keep = Keep the roster on one screen: two letters and Enter are in or out, Tab is a muster

    Enter keeps at once. The number is shown in big digits and again in words. With --plain, TERM=dumb or without a screen: a line in, an answer out, for screen readers too.
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples = binder roster keep
