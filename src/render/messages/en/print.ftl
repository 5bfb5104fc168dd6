## What is printed

print-of-all = The whole binder
print-of-unit-plan = Plan of { $unit }
print-of-unit-contacts = Contact list of { $unit }
print-of-unit-card = Contact card of { $unit }
print-unit-of-what = A unit has only a plan, a contact list and a contact card of its own.
    .hint = Type: binder print plan --unit { TYPED($unit) }
print-of-plan = The plan
print-of-section = The plan, { $section }
print-of-contacts = Contact list
print-of-card = Contact card
print-of-checklist = Checklist { $list }
print-of-role = Action card: { $role }
print-of-log = Log
print-of-log-day = Log { $day }
print-of-sheet = Incident log (Annex B)
print-of-sheet-day = Incident log (Annex B) { $day }
print-of-blank = Empty log sheets
print-of-callsheet = Call sheet
print-of-brief = Situation report
print-of-evaluate = Evaluation
print-of-report-board = Report to the board
print-of-report-final = Final report
print-of-report-timeline = Course of events
print-of-report-press = Told outside
print-of-report-lessons = Lessons
print-which-report = Which report is missing. Possible: { $known }.
    .hint = For example: binder print report board
print-of-duty = Duties and deadlines
print-of-systems = Systems and restoration order
print-of-suppliers = Suppliers
print-of-strategies = Continuity solutions
print-of-audiences = Audiences and channels
print-of-messages = Ready texts
print-of-calendar = Critical periods
print-of-other = { $what }

## On the sheets

print-112-first = Is a life in danger? Call 112 first.
print-foot-version = Content last changed { $day } · version { $commit }
print-foot-printed = Printed { $time }
print-foot-number = no. { $number }
print-foot-no-number = without a number, not in the register
print-foot-copy = copy { $copy } of { $of }
print-of-roster = { $sheet ->
        [muster] Muster list
        [pick-up] Pick-up list
        [medicine] Medicine sheet
        [attendance] Attendance sheet
       *[classes] Roster
    }
print-roster-title = { $sheet ->
        [muster] Muster { $class }
        [pick-up] Pick-up { $class }
        [medicine] Medicine { $class }
        [attendance] Attendance { $class }
       *[classes] Roster { $class }
    }
print-roster-rule = { $sheet ->
        [muster] Tick each child that is seen. Ring 112 about those who are missing.
        [pick-up] If who collects is not on the list, or the day has passed: ring a guardian first.
        [medicine] If the agreement has ended: give nothing before a guardian has agreed by telephone. Another person checks.
        [attendance] Write the time when the child comes and leaves, and who collects it.
       *[classes] Lock away after use. Tell no further.
    }
print-roster-column-seen = Seen
print-roster-column-may = May collect
print-roster-column-fetched = Collected by, at
print-roster-column-given = Given at, by
print-roster-column-checked = Checked by
print-roster-column-not-given = Not given, because
print-roster-column-came = Came at
print-roster-column-left = Left at
print-roster-nothing = No child on the roster belongs on that sheet.
    .hint = binder roster list
print-roster-where = A roster is written to no file by itself.
    .hint = Add --printer, or -o FILE
print-roster-file = The file is a copy too: it is in the register, and its names are unlocked. Delete it once it is printed.
print-stamp-double-lock = CONFIDENTIAL – BEHIND A DOUBLE LOCK
print-stamp-drill = EXERCISE
print-stamp-internal = INTERNAL
print-whole-text = The whole text of { $id }

print-cover-what = Red binder: plan, contacts, checklists and procedures for a crisis
print-cover-exercises = Exercises and tests held
print-cover-no-exercise = No exercise is noted.
print-cover-parts = Chapters and checklists
print-cover-changes = Latest changes
print-cover-copies = Copies handed out
print-control-changed = Content changed
print-control-version = Version
print-control-printed = Printed
print-control-owner = Owner
print-control-updates = Kept up to date by
print-control-fingerprint = Fingerprint
print-never = never

print-column-number = Number
print-column-what = What
print-column-holder = Held by
print-column-place = Kept in
print-column-printed = Printed
print-column-changed = Changed since
print-column-file = File
print-column-by = By
print-column-day = Day
print-column-exercise = Exercise
print-column-result = Result
print-column-part = Part
print-column-owner = Owner
print-column-reviewed = Reviewed
print-column-document = Document
print-column-supplier = Supplier
print-column-covers = Runs
print-column-contact = Contact
print-column-plan-verified = Own plan verified
print-column-strategy = Solution
print-column-risk = Risk
print-column-activities = Actions
print-column-audience = Audience
print-column-channels = Channels
print-column-reserve = In reserve
print-column-period = Period
print-column-days = Days
print-column-critical = Must not be down

print-list-read-do = read a point, do it
print-list-do-confirm = do, then confirm
print-card-all = All
print-card-holder = Holds the role
print-card-held = { $who }, since { $time }
print-card-deputy = Deputy
print-card-call = Call
print-card-nobody = no one named
print-card-duties = What must be done
print-card-points = Points that name the role

print-blank-title = Incident log, sheet { $number }
print-blank-incident = Incident
print-blank-date = Date
print-blank-keeper = Log keeper
print-blank-line = Row
print-blank-rules = One row for each event, with the time. Erase nothing: rule a mistake through once and initial it. Rule through the rows that stay empty.
print-blank-key-in = Keyed in with: binder paper in { $number }
print-call-meets = Meeting
print-call-places = Place, in this order
print-call-by = Called by
print-call-rule = Call from the top down. Try the next channel if there is no answer. Tick, and write the time.
print-call-boxes = ☐ reached ☐ no answer
print-call-message = ☐ message at ……
print-call-key-in = Noted afterwards with: binder call-result WHO CHANNEL reached

## When something is printed

print-what = Say what to print.
    .hint = For example: binder print contacts – or all, plan, card, checklist NAME, role ROLE, log, sheet, blank COUNT, callsheet, brief, evaluate, report, duty, evidence, roster
print-unknown = { $what } cannot be printed.
    .hint = See what can: binder print --help
print-unknown-near = { $what } cannot be printed.
    .hint = Did you mean: binder print { TYPED($near) }
print-which-list = Say which checklist.
    .hint = See the lists: binder checklist
print-which-role = Say which role.
    .hint = For example: binder print role "log keeper"
print-one-thing = { $what } is printed without { $name }.
    .hint = Type only: binder print { TYPED($what) }
print-blank-count = "{ $typed }" is no number of sheets from 1 to { $most }.
    .hint = For example: binder print blank 10
print-no-role = Neither the plan, the contact list nor the log has the role { $role }.
    .hint = For example: binder print role { TYPED($near) }
print-no-roles = Neither the plan, the contact list nor the log has the role { $role }.
    .hint = Put roles into the contact list: binder plan edit contacts.yaml
print-no-rows = The log has no rows { $day }.
    .hint = See the log: binder log
print-nothing-for = None of this is written for { $audience }.
    .hint = Say at the head of the chapter whom it is for (audience), or print without --for
print-not-for-others = Only the plan and the contact list can be printed for an audience.
    .hint = For example: binder print plan --for AUDIENCE
print-left-out = { $count ->
        [one] 1 chapter is left out. It is not written for { $audience }.
       *[other] { $count } chapters are left out. They are not written for { $audience }.
    }
print-not-registered = This copy is only read. The print gets no number and is not in the register.
print-only-shown = The print is only shown. It gets no number and is not in the register.
print-not-to-output = { $option } cannot be used with -o -
    .hint = Write to a file: -o FILE
print-event = Printed: { $what }{ $count ->
        [1] {""}
       *[other] {" "}(× { $count })
    }{ $held ->
        [no] {""}
       *[other] , for { $holder }
    }
print-struck = the file could not be written, so nothing is printed
print-done = { $what }: { $parts ->
        [one] 1 part
       *[other] { $parts } parts
    }
print-without-glyph = { $count ->
        [one] One sign is not in the typefaces and is □ on paper
       *[other] { $count } signs are not in the typefaces and are □ on paper
    }: { $signs }. The file can be searched for it. Print from a browser where it must be seen: --format html
print-fold = Fold along the dashed lines and cut along the unbroken one.
print-sent = { $count ->
        [one] The file is sent to the printer.
       *[other] { $count } files are sent to the printer.
    }
print-refused = The printer did not take { $file }: { $why }
    .hint = Open the file and print it from there.
print-no-printer = No printer is set up on this computer, or its print system is not running. { $file } is saved, not printed.
    .hint = Open the file and print it from there, or take it to a computer with a printer.
print-no-usual-printer = No printer is the default one. { $file } is saved, not printed. Printers: { $all }
    .hint = Send the file to one of them: lp -d { TYPED($first) } { $file }
print-unknown-printer = There is no printer { $printer }. { $file } is saved, not printed. Printers: { $all }
    .hint = Send the file to one of them: lp -d { TYPED($first) } { $file }
print-printer-refuses = The printer takes no prints: { $why } { $file } is saved, not printed.
    .hint = Choose another: lpstat -e – then: lp -d PRINTER { $file }
print-waits = The printer { $printer } is stopped. The print waits in its queue ({ $job }).
    .hint = Start it: cupsenable { TYPED($printer) } – or take the print away and choose another: cancel { TYPED($job) }
print-no-queue = This computer has no print queue. { $file } is saved, not printed.
    .hint = Open the file and print it from there, or take it to a computer with a printer.
print-no-queue-unsaved = This computer has no print queue. Nothing is printed, and nothing is saved.
    .hint = Use a computer with a printer, or write a file: -o FILE
print-refused-unsaved = The printer did not take the print: { $why } Nothing is saved.
    .hint = See which printers there are: lpstat -e – and name one: --printer PRINTER
print-no-queue-windows = binder sends nothing to the printer on Windows. { $file } is saved, not printed.
    .hint = Open the file and print it from there.

## The register

paper-heading = On paper
paper-current = current
paper-changed = changed: { $what }
paper-unknown-version = that version is not in this copy; sync first
paper-rows-since = { $count ->
        [one] 1 more row
       *[other] { $count } more rows
    }
paper-lost-numbers = lost: { $numbers }
paper-to-destroy = must be destroyed: { $numbers }
paper-none-due = Everything on paper is current.
paper-old = printed { $day } ({ $age })
paper-back = keyed in or returned, must be destroyed
paper-age = { $days ->
        [0] today
        [one] 1 day old
       *[other] { $days } days old
    }
paper-check-current = The sheet is current.
paper-check-outdated = The sheet is not current. Print it again.
paper-check-lost = The sheet is noted as lost. Take it back: binder print return SHEET
paper-check-destroyed = The sheet is noted as destroyed and should not exist.
paper-not-registered = The sheet is not in the register.
paper-label-fate = The sheet
paper-fate-keyed = keyed in { $time } by { $who }
paper-fate-returned = returned { $time } to { $who }
paper-fate-lost = noted as lost { $time } by { $who }{ $why }
paper-fate-destroyed = destroyed { $time } by { $who } and { $with }
paper-event-keyed = Sheet { $number } is keyed in ({ $what })
paper-event-returned = Sheet { $number } is returned ({ $what })
paper-event-lost = Sheet { $number } is lost ({ $what })
paper-event-destroyed = Sheet { $number } is destroyed together with { $with } ({ $what })
paper-returned = { $number } is returned and must be destroyed.
paper-destroyed = { $number } is destroyed.
paper-lost = { $number } is lost.
paper-lost-notice = For the notice: what was on it, how many people it is about, who had it last, and since when it is gone. If it is found: binder print return SHEET
paper-lost-clock-runs = The clock of personal data runs already, since { $since }.
paper-lost-no-clock = No duty of this binder has the clock "personal-data".
    .hint = Ring the data protection officer. A breach is notified within 72 hours, unless it is unlikely to be a risk to anyone.
paper-alone = A sheet is destroyed by two.
    .hint = Name the other one: --with "Bo Lind"
paper-no-number = "{ $typed }" is no number of a sheet.
    .hint = The number is at the foot of the sheet, such as anna-57 or anna-57/2
paper-no-code = "{ $typed }" is neither the number of a sheet nor the text of its code.
    .hint = The number is at the foot of the sheet, for example: binder print check anna-57/2
paper-unknown = Sheet { $number } is not in the register.
    .hint = See the register: binder copies – was it printed in another copy: binder sync
paper-which-copy = There are several copies of { $number }.
    .hint = Say which, from { $first } to { $last }
paper-other-binder = The sheet is of another binder.
    .hint = Name that one: binder -C FOLDER print check CODE
paper-destroyed-already = Sheet { $number } is destroyed already, says { $who } ({ $id }).
    .hint = If that is wrong, strike the entry: binder log strike { $id } --incident journal --why "…"

## Paper is keyed in

paper-ask-who = Who wrote the sheet?
paper-ask-day = Which day? [the last time it was that late]
paper-ask-row = Row { $line }:
paper-how-to-key = Type one row at a time, with its time: 10:05 The power is gone. A dash (-) means that the row is empty, Enter that the rest is.
paper-rows-before = This is already keyed in from sheet { $number }. Go on with the next row; Enter means that the rest is empty.
paper-row-left = Row { $line } was typed and is not in the log yet: { $typed }
paper-row-not-in = Row { $line } is not in the log: { $typed }
    .hint = Type it with a time, or a dash (-) where the row is empty. Enter once more means that the rest is empty.
paper-left-off = The sheet is not finished. What was typed is kept.
    .hint = Go on: binder paper in { $number }
paper-who-wrote = Who wrote the sheet is missing.
    .hint = Say it: --by "Bo Lind"
paper-no-row = "{ $typed }" does not begin with a time.
    .hint = Type for example: 10:05 The power is gone
paper-other-row = Row { $line } is already keyed in with another text or time ({ $id }).
    .hint = Correct it in the log: binder log correct { $id } "…"
paper-late = transcript
paper-lines = { $count ->
        [0] Nothing is written on the sheet.
        [one] 1 row, the rest of the sheet is empty.
       *[other] { $count } rows, the rest of the sheet is empty.
    }{ $between ->
        [no] {""}
       *[other] {" "}Empty rows between them: { $empty }.
    }
paper-keyed = Sheet { $number } is keyed in.
paper-destroy-next = Now the sheet must be destroyed. When it is: binder print destroy { $number } --with WHO
paper-unfinished = { $count ->
        [one] 1 row could not be keyed in, so the sheet is not finished.
       *[other] { $count } rows could not be keyed in, so the sheet is not finished.
    }
    .hint = Correct the text and key in the whole sheet again. What is keyed in already is not written twice: binder paper in { $number }
paper-keyed-already = Sheet { $number } is already keyed in, { $time } by { $who }.
    .hint = Correct a row in the log: binder log correct { $id } "…"
paper-attendance-how = Type one child at a time: the name, when it came, when it left, who collected it: maja 7:55 15:30 karin. A dash (-) means that a time is not on the sheet, Enter that the sheet ends.
paper-ask-attendance-day = Which day? [today]
paper-no-attendance = It does not say which child came or left when.
    .hint = Type for example: maja 7:55 15:30 karin – or, of a child who only left: maja - 15:30
paper-attendance-row = Row { $line } is not keyed in. { $why }
    .hint = Type it again: maja 7:55 15:30 karin
paper-attendance-order = It leaves before it comes.
    .hint = Type when it came before when it left: maja 7:55 15:30
paper-attendance-to-come = { $time } has not been yet.
    .hint = Of a sheet of an earlier day, add the day: --date 2026-11-22
paper-attendance-taken = { $name }, { $class }: { $times } { $to }
paper-attendance-collector = Row { $line } is keyed in. By the roster, the person who collected the child may not.
    .hint = Ring a guardian, and see who may: binder roster show NAME
paper-attendance-count = Came: { $came }. Left: { $left }.
paper-attendance-photo = A picture of an attendance sheet has names on it and is not kept.
    .hint = Leave out --photo
paper-attendance-keyed-already = Sheet { $number } is already keyed in, { $time } by { $who }.
    .hint = What is missing: binder roster in NAME --at TIME
paper-attendance-unfinished = The sheet is not finished{ $count ->
        [0] .
        [one] : 1 row could not be keyed in.
       *[other] : { $count } rows could not be keyed in.
    }
    .hint = Key in the whole sheet again. What is keyed in already is not written twice: binder paper in { $number }

## Help

help-print = Print what is in the binder, and keep track of what is on paper

    Every print has a number and is noted in the journal. Binder copies shows which sheets are out and what has changed since they were printed.
    .what = What is printed: all, plan, contacts, card, checklist, role, log, sheet, blank, callsheet, brief, evaluate, report, duty, evidence, roster
    .which = Which section, list, role or day, or how many empty sheets
    .output = The file [default: a new one in the current folder, or beside the binder where that is the current one]; - writes to the screen
    .format = Format [default: pdf]
    .copies = Number of copies, each with a number of its own
    .to = Who is given the print
    .keep = Where it is kept
    .large = Large letters, at least 16 points
    .landscape = Landscape sheets
    .unit = The plan, contact list or contact card as a unit has it
    .for = Leave out what that audience may not see
    .printer = Send to the printer, or to the one that is named
    .passphrase_fd = Read the roster's passphrase from this descriptor
    .examples =
        binder print all --to "Bo Lind" --keep "Cupboard 2, Uppsala"
        binder print contacts --large
        binder print checklist aktivering
        binder print sheet 2026-11-22
        binder print blank 10
        binder print role Chair
help-print-due = Show what on paper must be printed again or destroyed
    .examples = binder print due
help-print-return = Note that a sheet has been returned
    .sheet = The number of the sheet
    .examples = binder print return anna-57
help-print-lost = Note that a sheet is lost, and start the clock of personal data

    The clock starts where people are on the sheet. What a notice needs is shown.
    .sheet = The number of the sheet
    .why = How it was lost
    .at = When it was missed [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder print lost anna-57/2 --why "left on the bus"
help-print-destroy = Note that a sheet has been destroyed
    .sheet = The number of the sheet
    .with = Who looked on
    .examples = binder print destroy anna-57/2 --with "Bo Lind"
help-print-check = Show whether a sheet is current and what has changed since it was printed
    .code = The number of the sheet, or the text of its code
    .examples = binder print check anna-57/2
help-paper = Key in what was written by hand on a numbered sheet
    .examples = binder paper in anna-57/2
help-paper-in = Key in a sheet, row by row

    Each row is in the log before the next one is read. If you are interrupted, type the command again and go on. Without a terminal, lines such as "10:05 text" are read; an empty line is an empty row of the sheet. On an attendance sheet each row is a child: "maja 7:55 15:30 karin"; it is sealed in the log and kept nowhere else.
    .sheet = The number of the sheet
    .by = Who wrote by hand
    .date = The day it was written
    .photo = A picture of the sheet; can be given several times
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .list = This roster only; without, all
    .passphrase_fd = Read the passphrase from this descriptor
    .unsealed = Show names, too, where the answer does not go to a screen
    .examples =
        binder paper in anna-57/2
        binder paper in anna-57/2 --by "Bo Lind" --date 2026-11-22 --photo sheet.jpg
