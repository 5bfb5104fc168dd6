brief-title = Situation report { $number }
brief-title-draft = Draft of situation report { $number }
brief-label-time = Time
brief-label-approved = Approved by
brief-first = { $time }, the first
brief-since = { $time }, since situation report { $number } ({ $since })
brief-twice = Two copies each made a situation report { $number }, not knowing of each other. Both are kept: binder brief { $number }
brief-happened = What has happened
brief-confirmed = Confirmed
brief-refuted = Refuted
brief-unconfirmed = Unconfirmed
brief-standing = Systems, routines and directives
brief-routine = The routine { $title } runs since { $time }
brief-backlog = to catch up: { $text }
brief-directive = Directive { $label } holds since { $time }: { $text }
brief-order = The order was changed { $time }: { $names } …
brief-uncertain = What we do not know
brief-onwards = From here
brief-decision = Decision { $number }: { $text }
brief-label-unknown = Not known
brief-label-assumed = Assumed
brief-label-prognosis = Prognosis
brief-nothing = none
brief-not-said = not said
brief-decisions = Decided
brief-omissions = Knowingly left undone
brief-late = Overdue
brief-open = Open
brief-done = Done
brief-duties = By the plan, and time limits
brief-promises = Promised
brief-questions = { $list }: { $far }
brief-label-roles = Roles
brief-label-next = Next meeting
brief-no-next = not set
brief-more = and { $count } more: { $command }
brief-guests = { $count ->
        [one] 1 row
       *[other] { $count } rows
    } by somebody who is not a member yet: binder log
brief-how = Say what you do not know, assume and foresee: --unknown "…" --assume "…" --prognosis "…". Approve: binder brief --approve --present NAME,NAME --next 10:00
brief-event = Situation report { $number } approved
brief-kept = Approved { $time }, written by { $who } ({ $id }).
brief-too-few = Only { $count } of at least { $needed } are present. The report is approved all the same, with that deviation.
brief-none-yet = No situation report is approved yet.
    .hint = See the draft of the first: binder brief
brief-unknown = There is no situation report { $typed }; the latest is { $last }.
    .hint = See it: binder brief { TYPED($last) }

help-brief = The situation report: taken from the log since the last, to be read out in a minute. With a number: an approved one, as it was.
    .number = The report's number, or its id in the log.
    .unknown = What you do not know. May be typed several times; an empty text says that there is nothing.
    .assume = What you take for granted without knowing.
    .prognosis = How it may go.
    .approve = Approve it: it gets its number and never changes again.
    .present = Who was present: roles or names, with commas between.
    .by = Who approved it.
    .next = When you meet next.
    .at = When it was approved. Otherwise now.
    .late = Why it is noted only now.
    .format = As a page on the screen, or as Markdown.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder brief
        binder brief --approve --unknown "how they came in" --next 10:00
        binder brief 1
