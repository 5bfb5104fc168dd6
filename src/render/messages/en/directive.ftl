directive-none = No temporary directive has been given.
directive-column-number = No.
directive-column-text = Temporary directive
directive-column-state = State
directive-holds = holds since { $time }
directive-until = meant until { $time }
directive-recalled = recalled { $time }
directive-struck = struck
directive-recall-now = { $count ->
        [one] Normal state is declared, and 1 temporary directive still holds. Recall it: binder directive recall { TYPED($first) }
       *[other] Normal state is declared, and { $count } temporary directives still hold. Recall them one by one: binder directive recall { TYPED($first) }
    }
directive-is = The directive is { $label }. It holds until somebody types: binder directive recall { TYPED($label) }
directive-recalled-event = Temporary directive { $label } recalled: { $text }
directive-recalled-already = It was recalled already. It is written again.
directive-is-none = That id is no temporary directive. The recall is written all the same.
directive-without-reason = The directive is written, but not why. Give the reason next time: --why "…"
directive-no-text = The directive's text is missing.
    .hint = Type what holds: binder directive add "Certificates are issued by hand"
directive-unknown = No temporary directive is called { $typed }.
    .hint = See which there are: binder directive
directive-unknown-open = No temporary directive is called { $typed }. Those that hold are { $open }.
    .hint = Type for example: binder directive recall { TYPED($first) }
task-directive = Recall { $label }: { $text }

help-directive = Show temporary directives, and which must be recalled.
help-directive-add = Write a temporary directive. It holds until it is recalled.
    .text = What holds. A hyphen, -, reads the text from standard input.
    .why = Why.
    .by = The role, person or group that decided it.
    .option = An option that was not chosen. May be given several times.
    .until = How long it is meant to hold.
    .at = When it was. Otherwise now.
    .late = Why it is noted only now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder directive add "Certificates by hand" --why "Students wait"
help-directive-recall = Recall a temporary directive.
    .id = Its number, T1, or the entry's id.
    .why = Why.
    .at = When it was. Otherwise now.
    .late = Why it is noted only now.
    .duty = The duty of the plan that is fulfilled by it.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder directive recall T1 --why "Ladok is back"
