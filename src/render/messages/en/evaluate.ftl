evaluate-decision = Decision { $number }: { $text }
evaluate-title = Evaluation
evaluate-no-list = The plan has no checklist of kind evaluation.
evaluate-how = Answer a point: binder evaluate answer 1 "…" – add something to follow up: binder evaluate follow-up "…" --owner ROLE --due 2026-12-01
evaluate-follow-ups = To follow up
evaluate-deviations = Deviations from the plan
evaluate-promises = Promised messages
evaluate-promise-kept = { $audience }: promised { $due }, sent { $told } ({ $id })
evaluate-promise-late = { $audience }: promised { $due }, sent late, { $told } ({ $id })
evaluate-promise-open = { $audience }: promised { $due }, never sent ({ $id })
evaluate-handovers = Handovers
evaluate-handover = { $role } to { $name } { $at }: accepted after { $minutes } minutes
evaluate-handover-open = { $role } to { $name } { $at }: never accepted
evaluate-never-closed = Never done
evaluate-closed-late = Done late
evaluate-unconfirmed = Never confirmed
evaluate-omissions = Deliberately not done
evaluate-decisions = Decisions
evaluate-no-reason = {" – no reason"}
evaluate-late = Noted late
evaluate-guests = Written by guests
evaluate-directives = Temporary directives
evaluate-recalled = recalled { $time }
evaluate-not-recalled = not recalled
evaluate-costs = Costs and exercise
evaluate-exercise = Last exercise
evaluate-done = done { $time }
evaluate-none = No incident has been opened, so there is nothing to evaluate.
    .hint = Open one: binder incident open "What has happened"
evaluate-no-agenda = The plan has no checklist of kind evaluation.
    .hint = Add one to checklists/ with kind: evaluation
evaluate-who-and-when = Logged in the journal. Next time, add who and when: --owner ROLE --due 2026-12-01

help-evaluate = Show the evaluation: the plan's agenda and findings from the log
    .format = Output format; md is Markdown for the meeting
    .examples =
        binder evaluate
        binder evaluate --format md
help-evaluate-answer = Answer a point of the agenda
    .point = The point's number, or words from it
    .text = The answer; - reads the text from standard input
    .source = Who said so
    .at = When it was said [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder evaluate answer 2 "The duty list was only in the wiki"
help-evaluate-follow-up = Add something to do after the crisis

    It is logged in the journal and stays when the incident is closed.
    .text = What to do
    .owner = Who does it: a role or a person
    .due = When it must be done
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder evaluate follow-up "Mirror the calendar in the binder" --due 2026-12-01
