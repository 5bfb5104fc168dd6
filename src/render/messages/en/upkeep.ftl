upkeep-title = This month's round { $month }
upkeep-left = { $count } left
upkeep-done = The round is complete for this month.
upkeep-step-done = This step is complete.
upkeep-more = and { $count } more
upkeep-go-on = When it is done, go on with: binder upkeep
upkeep-due = by { $day }
upkeep-overdue = was due { $day }
upkeep-reviews = Parts of the plan to review
upkeep-contacts = Contacts to verify
upkeep-mirrors = Mirrored pages to compare
upkeep-flaws = Faults and gaps in the documents
upkeep-follow-ups = Actions to follow up
upkeep-paper = Paper to replace
upkeep-copies = Your own copy
upkeep-exercise = Exercise
upkeep-how-reviews = Read the part, correct it, and record that:
upkeep-how-contacts = Call the number. If the right person answers, record that:
upkeep-how-mirrors = Open the page, compare it with the binder, and record that:
upkeep-how-flaws = As many findings as this:
upkeep-how-follow-ups = Ask the owner. If it is done, record that:
upkeep-how-paper = Print it again, and collect the old one:
upkeep-how-copies = Sync, read the plan at home too, and confirm:
upkeep-how-exercise = Choose a scenario and set a day:

help-upkeep = Go through this month's upkeep of the plan, one step at a time

    A step is complete when nothing is left of it. Stop at any time: the round goes on where it is.
    .step = Show this step
    .examples =
        binder upkeep
        binder upkeep contacts
