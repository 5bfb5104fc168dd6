exercise-title = Exercises
exercise-column-day = Day
exercise-column-what = Exercise
exercise-column-result = Result
exercise-none-listed = No exercise has been planned or held.
exercise-due = Next exercise by { $day }.
exercise-planned = Planned
exercise-not-held = Planned, not held
exercise-under-way = Under way
exercise-no-result-yet = No result yet
exercise-scenarios = Scenarios to exercise
exercise-no-scenarios-listed = The plan has no scenarios. Put one into exercises/
exercise-scenario = { $kind }, { $minutes } min, { $count ->
        [one] 1 inject
       *[other] { $count } injects
    }
exercise-kind-table = table-top
exercise-kind-call-out = call-out
exercise-told-planned = “{ $title }” is planned for { $day }. Taking part: { $people }
exercise-planned-row = Exercise planned for { $day }: { $title }
exercise-held-row = Exercise held: { $title } – { $result }
exercise-begun = The exercise “{ $title }” has begun. Everything written in it is stamped EXERCISE.
exercise-inject = Inject { $number } · { $time }
exercise-inject-row = Inject { $number }: { $text }
exercise-looks-for = The exercise leader looks for:
exercise-next = Next inject ({ $number }) at { $time }. Give it now: binder exercise play --next
exercise-all-told = All injects have been given. Finish: binder exercise finish
exercise-ask-next = Inject { $number } at { $time }: Enter gives it, text is logged, “end” leaves.
exercise-ask-last = All injects have been given: text is logged, Enter leaves.
exercise-left = The exercise is under way. Go on: binder exercise play – finish: binder exercise finish
exercise-ask-result = What did the exercise “{ $title }” show? One sentence:
exercise-ask-action = What must be done? (Enter: nothing more)
exercise-ask-owner = Who does it?
exercise-ask-due = By when? (for example 2026-12-01)
exercise-told-finished = “{ $title }” is finished, and its result is logged.
exercise-tell-action = Tell what the exercise showed: { $audience }
exercise-tells = { $audience }: { $teller }, within 14 days. When it is done: binder log done { $id }
exercise-nobody-to-tell = No audience is internal in audiences.yaml. Tell those concerned yourself.
exercise-head-day = Day
exercise-head-people = Taking part
exercise-head-result = Result
exercise-head-planned = Planned in
exercise-injects = Injects
exercise-told-at = given { $time }
exercise-not-told = not given
exercise-lessons = To do after the exercise
exercise-to-tell = To be told the result
exercise-change = { $document }: { $what } ({ $who } { $when }, { $id })
exercise-action-due = by { $day }
exercise-action-done = done { $time } by { $who }
exercise-action-late = overdue
exercise-how-to-change = Change the plan and say what for: binder plan save --for ID – done: binder log done ID
exercise-no-injects = No inject: write points that begin with a time in bold, - **0:10** Text
exercise-no-scenarios = The plan has no scenarios.
    .hint = Write one in exercises/ and save it: binder plan save
exercise-no-scenario = No scenario is called { $typed }. There are: { $all }
    .hint = Type: binder exercise plan { TYPED($near) } --on 2026-12-03
exercise-none = No exercise has been planned or held.
    .hint = Plan one: binder exercise
exercise-unknown = No exercise is called { $typed }.
    .hint = See which there are: binder exercise
exercise-none-planned = No exercise is planned.
    .hint = Choose a scenario: binder exercise
exercise-not-begun = No exercise waits for a result.
    .hint = Begin one: binder exercise play
exercise-finished = The exercise has a result already, { $id }.
    .hint = Read it: binder exercise show
exercise-no-result = What did the exercise show?
    .hint = Type: binder exercise finish --result "All were reached, one number was old"
exercise-no-day = “{ $typed }” is no day. Type for example 2026-12-01

help-exercise = Plan, hold and follow up exercises
    .examples = binder exercise
help-exercise-list = List the exercises and the scenarios
help-exercise-plan = Plan an exercise: scenario, day and who takes part
    .scenario = The scenario's id or title
    .on = When: a day, or day and time
    .with = Who takes part: roles, people or groups [default: the committee]
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder exercise plan "An hour at the table" --on "2026-12-03 09:00"
help-exercise-show = Show an exercise: injects, result, actions and changes of the plan
    .exercise = The exercise's id, scenario or title [default: the last one]
    .examples = binder exercise show
help-exercise-play = Hold an exercise: one inject at a time, everything is stamped EXERCISE

    At a keyboard Enter gives the next inject, and text is logged in the exercise. Otherwise the next inject is given when it is due.
    .exercise = The exercise's id, or a scenario [default: the planned one]
    .next = Give the next inject now, even before its time
    .examples =
        binder exercise play
        binder exercise play --next
help-exercise-finish = Finish an exercise: result, actions and who is told

    Result and actions are logged in the journal. The front page shows the result.
    .exercise = The exercise's id, scenario or title [default: the last one]
    .result = What the exercise showed, in a sentence
    .action = What must be done, by whom and when: "what : who : when"
    .present = Who took part [default: those planned]
    .tell = Audiences to be told [default: the internal ones]
    .examples = binder exercise finish --result "One was not" --action "Try SMS : lead : +14d"
