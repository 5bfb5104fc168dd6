## The log keeper's screen: binder log keep

keep-word-action = action
keep-word-decision = decision
keep-word-done = done
keep-word-correct = correct
keep-word-strike = strike
keep-word-late = late
keep-word-help = help
keep-word-quit = quit
keep-word-owner = owner
keep-word-due = due
keep-word-why = why
keep-word-by = by

keep-drill = EXERCISE
keep-closed = closed
keep-keeper = Log keeper: { $names }
keep-no-keeper = No log keeper
keep-unshared = { $count ->
        [0] all of it also in other copies
       *[other] { $count } only here
    }
keep-actions = Open actions ({ $count })
keep-times = Promises and deadlines ({ $count })
keep-empty = Nothing is logged yet.
keep-idle = Enter: new row · /help · Ctrl-D: quit
keep-written = Logged { $id } at { $time }.
keep-late-why = Logged late. Next time, say why: /late 22:10 Bo called /why alone on the shift
keep-decision-why = The decision has no reason. Add it as a row while it is fresh: Reason for { $id }: …
keep-scrolled = Older rows are shown. PgDn goes to the newest.
keep-elsewhere = Other commands now write to { $log }. Rows typed here go to the log shown here.
keep-elsewhere-journal = Other commands now write to the journal. Rows typed here go to the log shown here.
keep-pasted = Pasted { $count } lines, the first: { $first } – 1: one row. 2: one row per line. Esc: discard.
keep-not-kept = What you are typing cannot be saved until you press Enter.
keep-left = You typed this last time, and it is not logged. Enter logs it.
keep-left-written = What you entered last time is logged: { $id }.
keep-left-on-desk = What is not logged is saved, and shown next time: binder log keep
keep-plain-help = Type a row and press Enter. An empty line shows what others have logged. /help shows the commands.
keep-help-keys = Arrow down shows more, Esc closes the help. Arrow up and PgUp show older rows. Tab completes a command. What you are typing is still there next time.
keep-help =
    Type what happened and press Enter. It is logged as a row at the current time.
    /action TEXT /owner NAME /due TIME – something to do
    /decision TEXT /why TEXT /by ROLE – a decision
    /done ID – the action is done
    /correct ID TEXT – the whole new text
    /strike ID REASON – the row no longer holds
    /late TIME TEXT – happened then, logged now
    /quit or Ctrl-D – leave the log
    A row that itself starts with / is typed with //.

keep-unknown = There is no command /{ $typed } here.
    .hint = List the commands with /help – a row that itself starts with / is typed with //.
keep-unknown-near = There is no command /{ $typed } here.
    .hint = Did you mean: /{ $nearest }
keep-action-what = The text of the action is missing.
    .hint = Type for example: /action Call the host /owner Bo /due 23:30
keep-decision-what = The text of the decision is missing.
    .hint = Type for example: /decision We wait /why The cause is unknown
keep-late-what = The time or the text is missing.
    .hint = Type for example: /late 22:10 Bo called the host
keep-done-what = The id of the action is missing.
    .hint = Type for example: /done anna-17
keep-correct-what = The id of the row or its new text is missing.
    .hint = Type for example: /correct anna-17 41 servers, not 14
keep-strike-what = The id of the row or the reason is missing.
    .hint = Type for example: /strike anna-17 duplicate

help-log-keep = Keep the log on one screen: the rows, open actions and deadlines, and a line to type on

    Enter logs a row. What you type is saved with every key and survives a power cut. What others log appears by itself. With --plain, TERM=dumb or without a terminal: a line in, an answer out, for screen readers.
    .examples = binder log keep
        binder log keep --plain
