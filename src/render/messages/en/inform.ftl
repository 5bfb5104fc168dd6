inform-column-who = Audience
inform-column-last = What they were last told
inform-column-next = Next message
inform-next-by = by { $time }
inform-next-overdue = overdue: { $time }
inform-overdue = { $who } were promised the next message by { $time } ({ $id }), and it has not gone out. Write it: binder inform { TYPED($audience) }
inform-nobody-told = Nobody has been told anything yet.
inform-untold = Not told anything
inform-show-draft = Show a draft: binder inform NAME
inform-no-audiences = The binder has no audiences yet: audiences.yaml. Write who was told what all the same: binder inform NAME --text "…" --channel phone
inform-spokesperson = Spokesperson: { $rule }
inform-corrected-by = corrected by { $id }
inform-receipts = Receipts
inform-missing = Missing: { $who }
inform-drafts = Drafts that wait
inform-draft-waits = not approved yet: binder inform --of { $id }
inform-draft-approved = approved by { $by }: binder inform --of { $id }
inform-to-take-down = To be taken down
inform-take-down-line = { $place }. When it is gone: binder log done { $id }

inform-to = To { $who }
inform-external = external
inform-internal = internal
inform-of-unapproved = draft { $id }, not approved yet
inform-of-approved = draft { $id }, approved by { $by }
inform-first = First: { $duties }
inform-last = Last informed { $time }, { $way }, { $id }
inform-reserve = reserve
inform-closed = closed, { $system } is down
inform-own-words = There is no ready text. Type your own words: --text "…"
inform-own-text = The text
inform-to-fill = To fill in: { $set }
inform-says-xx-yet = The text says XX. Type what is true before it goes out.
inform-others = Other texts: { $names }. Choose with --message NAME.
inform-will-promise = The next message is promised by { $time }.
inform-how-to-go-on = Nothing is written yet. When the text has gone out: binder inform { $what } … --channel { TYPED($channel) }

inform-fulfils = The duty is fulfilled: { $duties }
inform-promised = The next message is promised by { $time }
inform-left = Left to do: { $action }
inform-marked = Marked as done: { $ids }
inform-confirmed = { $count } have confirmed { $id }.
inform-event = To { $who } ({ $way }): { $text }
inform-event-draft = Draft to { $who }: { $text }
inform-event-approved = Draft { $id } is approved by { $by }
inform-event-receipt = Confirmed { $id }: { $who }
inform-event-count = { $count } have confirmed { $id }
inform-event-take-down = Take down: { $place }
inform-send-by = Send it also the way the plan says ({ $ways }) to { $who }

inform-not-approved = The text is external and nobody approved it. It is noted, with that deviation. Next time: --approved-by ROLE
inform-not-first = It went out externally before this was done: { $duties }. It is noted, with that deviation.
inform-other-channel = The plan does not name { $channel } for them. That is noted as a deviation.
inform-channel-near = Did you mean { $near }? Then strike the row and write it again: binder log strike ID --why "wrong way"
inform-may-fulfil = This may be fulfilled too: { $duties }. If so: binder duty done { TYPED($first) }
inform-unknown-duty = { $id } is not among the plan's duties. It is written so all the same.
inform-unknown-reader = There is no audience or contact called { $name }. The message is noted all the same.
inform-no-reminder = The time of the next message could not be read, so there will be no reminder. Type it with --next 07:30 too
inform-not-marked = { $id } could not be marked as done. Try: binder log done { $id }

inform-through = { $title } are informed through { $through }, never directly from here.
    .hint = Write to those instead: binder inform { $id }
inform-nobody-near = No audience is called { $typed }.
    .hint = Did you mean { $near }? binder inform { TYPED($near) }
inform-nobody = No audience is called { $typed }.
    .hint = See which there are: binder inform
inform-no-draft-but = No draft that waits has the id { $typed }.
    .hint = This one waits: binder inform --of { TYPED($first) }
inform-no-draft = No draft has the id { $typed }, and none waits.
    .hint = See what has been sent: binder inform
inform-no-message-near = No text is called { $typed }.
    .hint = Did you mean { $near }? Type --message { $near }
inform-no-message = No text is called { $typed }.
    .hint = See which there are: binder inform NAME
inform-no-slot = "{ $typed }" has no equals sign.
    .hint = Type for example: --set tid=07:30
inform-no-text = There is no text to send.
    .hint = Type what was said: --text "…"
inform-unfilled = The text has slots that are not filled in: { $slots }. It is not noted as sent.
    .hint = Fill them in and try again: { $set }
inform-says-xx = The text says XX, and is not noted as sent.
    .hint = Type the time or the word that is to stand there, and try again.
inform-receipt-of-whom = It is missing who has confirmed.
    .hint = Type names, or how many it is now: binder inform receipt { $id } --count 38
inform-receipt-of-none = { $id } is no notice that is confirmed. The receipt is written all the same.
inform-receipt-near = { $name } is not among the recipients; perhaps { $near }. The receipt is written all the same.
inform-receipt-stranger = { $name } is not among the recipients. The receipt is written all the same.
inform-take-down-what = It is missing where it stands.
    .hint = Type for example: binder inform take-down "the page with login links"

task-news = Next message to { $who }

help-inform = Show who has been told what, and what is promised. With an audience: the text and the ways to them. Nothing is written until --channel says that it has gone out.
    .audience = The audience, or a person or group of the contact list. Several will do.
    .message = One of the binder's ready texts.
    .language = Only the one in that language.
    .set = Fill in a slot of the text: tid=07:30. May be given several times.
    .text = Your own words instead. A hyphen, -, reads the text from standard input.
    .of = A draft that was kept.
    .draft = Keep as a draft, so that others can read it.
    .channel = The text has gone out this way.
    .approved_by = Who approved the text. With --of and no --channel: write only that.
    .next = By when the next message comes. It becomes a reminder.
    .to_count = How many it went to.
    .recipients = Who it went to, with commas between.
    .duty = The duty it fulfils, if it is not the one the plan points at.
    .done = An action that is done by it. May be given several times.
    .corrects = An earlier message that this one corrects.
    .step = The step of the plan.
    .why = Why, if it deviates from the plan.
    .at = When it went out. Otherwise now.
    .late = Why it is noted only now.
    .as_of = As it was known then.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder inform
        binder inform staff
        binder inform staff --text "…" --next 07:30 --channel sms
        binder inform board --text "…" --channel email
help-inform-receipt = Write who has confirmed a notice, or how many it is now.
    .id = The notice's id, or the audience.
    .who = Those who have confirmed.
    .count = How many have confirmed, all in all.
    .action = What is to be done, such as calling those who are missing.
    .owner = Who is responsible for it.
    .due = By when it is to be done.
    .done = An action that is done by it. May be given several times.
    .source = Where the information comes from.
    .at = When it was. Otherwise now.
    .late = Why it is noted only now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder inform receipt larosaten --count 38
        binder inform receipt anna-18 "Northern University"
help-inform-take-down = Write that something is to be removed where people read it. It stays as an action until it is gone.
    .place = What it is, and where it stands.
    .why = Why.
    .owner = Who is responsible for it.
    .due = By when it is to be gone.
    .at = When it was. Otherwise now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples = binder inform take-down "the page with login links" --due 09:00
