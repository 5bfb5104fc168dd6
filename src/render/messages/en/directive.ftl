directive-none = There are no temporary directives.
directive-column-number = Id
directive-column-text = Temporary directive
directive-column-state = Status
directive-holds = in force since { $time }
directive-until = until { $time }
directive-recalled = recalled { $time }
directive-struck = struck
directive-recall-now = { $count ->
        [one] The return to normal is declared, but 1 temporary directive is still in force. Recall it: binder directive recall { TYPED($first) }
       *[other] The return to normal is declared, but { $count } temporary directives are still in force. Recall them one by one: binder directive recall { TYPED($first) }
    }
directive-is = The directive is { $id }. It is in force until someone types: binder directive recall { $id }
directive-recalled-event = Temporary directive recalled: { $text }
directive-recalled-one = Recalled: { $text }
directive-recalled-already = It was already recalled. Logged again.
directive-is-none = That id is not a temporary directive. The recall was logged anyway.
directive-without-reason = The directive has no reason. Next time, add: --why "…"
directive-no-text = The directive's text is missing.
    .hint = Type what applies: binder directive add "Certificates are issued by hand"
directive-unknown = There is no temporary directive called { $typed }.
    .hint = See the directives: binder directive
directive-unknown-open = There is no temporary directive called { $typed }. In force: { $open }.
    .hint = Type for example: binder directive recall { TYPED($first) }
task-directive = Recall: { $text }

help-directive = Show temporary directives and which must be recalled
help-directive-add = Record a temporary directive; it is in force until recalled
    .text = What applies for now; - reads the text from standard input
    .why = The reason
    .by = Who decided: a role, a person or a group
    .option = An option not chosen, and why; can be repeated
    .until = How long it is meant to be in force
    .at = When it was decided [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder directive add "Certificates by hand" --why "Students wait"
help-directive-recall = Recall a temporary directive
    .id = The id of the directive, such as anna-17
    .why = The reason
    .at = When it was recalled [default: now]
    .late = Why it is noted late
    .duty = The duty it fulfils
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder directive recall anna-17 --why "The website is back"
