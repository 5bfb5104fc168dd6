calendar-review = Review { $title }
calendar-mirror = Compare { $title } with the page it mirrors
calendar-exercise = Exercise: { $title }
calendar-exercise-due = Last day to exercise
calendar-contact = Verify the number of { $name }
calendar-mandate = Mandate ends: { $name }
calendar-follow-up = Follow up: { $text }
calendar-task = { $text } ({ $incident })
calendar-owner = Owner: { $who }
calendar-written = { $count ->
        [one] 1 date
       *[other] { $count } dates
    } in { $file }. Open the file in your calendar. A newer one replaces what is there.

help-export-calendar = Write the binder's dates as a calendar file (.ics)

    Reviews, exercises, contacts, follow-ups, duties and promised messages. The file has names and numbers in it.
    .file = The file [default: standard output]
    .examples = binder export calendar ../binder.ics
