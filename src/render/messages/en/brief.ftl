brief-title = Situation report { $number }
brief-title-draft = Draft of situation report { $number }
brief-label-time = Time
brief-label-approved = Approved by
brief-first = { $time }, the first
brief-since = { $time }, since situation report { $number } ({ $since })
brief-twice = Two copies each made a situation report { $number } without knowing of the other. Both are kept: binder brief { $number }
brief-happened = What has happened
brief-confirmed = Confirmed
brief-refuted = Refuted
brief-unconfirmed = Unconfirmed
brief-standing = Systems, procedures and directives
brief-routine = Procedure { $title } in use since { $time }
brief-backlog = backlog: { $text }
brief-directive = Directive in force since { $time }: { $text } ({ $id })
brief-order = The order was changed { $time }: { $names } …
brief-uncertain = What we do not know
brief-onwards = Direction
brief-decision = Decision { $id }: { $text }
brief-label-unknown = Unknown
brief-label-assumed = Assumed
brief-label-prognosis = Forecast
brief-nothing = none
brief-not-said = no information
brief-decisions = Decided
brief-omissions = Deliberately not done
brief-late = Overdue
brief-open = Open
brief-done = Done
brief-duties = Duties and deadlines
brief-promises = Promised
brief-questions = { $list }: { $far }
brief-label-roles = Roles
brief-label-next = Next meeting
brief-no-next = not set
brief-more = and { $count } more: { $command }
brief-guests = { $count ->
        [one] 1 entry
       *[other] { $count } entries
    } by guests: binder log
brief-how = Add what you do not know, assume and expect: --unknown "…" --assume "…" --prognosis "…" – then approve it: binder brief --approve --present NAME,NAME --next 10:00
brief-event = Situation report { $number } approved
brief-kept = Approved { $time }, written by { $who } ({ $id }).
brief-too-few = No quorum: { $count } of { $needed } present. The report is approved with that deviation.
brief-none-yet = No situation report has been approved yet.
    .hint = See the draft of the first: binder brief
brief-unknown = There is no situation report { $typed }; the latest is { $last }.
    .hint = See it: binder brief { TYPED($last) }

help-brief = Show the draft situation report, or an approved one by number

    The draft is taken from the log since the last report, to be read out in a minute.
    .number = The report's number, or its id in the log
    .unknown = What you do not know; can be repeated; an empty text means nothing
    .assume = What you assume without knowing
    .prognosis = How the situation may develop
    .approve = Approve the report: it gets a number and never changes again
    .present = Who was present: roles or names, separated by commas
    .by = Who approved it
    .next = When you meet next
    .at = When it was approved [default: now]
    .late = Why it is noted late
    .format = Output format
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder brief
        binder brief --approve --unknown "how they came in" --next 10:00
        binder brief 1
