inform-column-who = Audience
inform-column-last = Last told
inform-column-next = Next message
inform-next-by = by { $time }
inform-next-overdue = overdue: { $time }
inform-overdue = { $who } were promised the next message by { $time } ({ $id }), and it has not been sent. Write it: binder inform { TYPED($audience) }
inform-nobody-told = No one has been told anything yet.
inform-untold = Not told anything
inform-show-draft = Show a draft: binder inform NAME
inform-no-audiences = The binder has no audiences yet (audiences.yaml). You can still record who was told what: binder inform NAME --text "…" --channel phone
inform-no-audience = { $typed } is no audience of this binder. These are: { $all }.
    .hint = For example: --for { TYPED($nearest) }
inform-none-to-choose = The binder has no audiences, so there is nothing to select by.
    .hint = Enter them: binder plan edit audiences.yaml – or leave out --for
inform-spokesperson = Spokesperson: { $rule }
inform-corrected-by = corrected by { $id }
inform-receipts = Acknowledgements
inform-missing = Missing: { $who }
inform-drafts = Drafts
inform-draft-waits = not approved yet: binder inform --of { $id }
inform-draft-approved = approved by { $by }: binder inform --of { $id }
inform-to-take-down = To be removed
inform-take-down-line = { $place }. When it has been removed: binder log done { $id }

inform-to = To { $who }
inform-external = external
inform-internal = internal
inform-of-unapproved = draft { $id }, not approved yet
inform-of-approved = draft { $id }, approved by { $by }
inform-first = First: { $duties }
inform-last = Last informed { $time }, { $way }, { $id }
inform-reserve = backup
inform-closed = closed, { $system } is down
inform-own-words = There is no standard text. Write your own: --text "…"
inform-own-text = The text
inform-to-fill = To fill in: { $set }
inform-says-xx-yet = The text contains XX. Replace it with what is true before you send it.
inform-others = Other texts: { $names }. Choose one with --message NAME
inform-will-promise = Promises the next message by { $time }.
inform-guide = Answer the questions; Enter takes what is in brackets. Nothing is noted until you have answered yes. Ctrl-D cancels.
inform-guide-language = The same message in { $language ->
        [sv] Swedish
        [da] Danish
       *[en] English
    }. Press Enter at [–] to skip the language.
inform-guide-text = The text:
inform-guide-copy = Copy the text above and send it. Open channels: { $all }
inform-guide-channel = Channel [{ $first }]:
inform-guide-sent = Has the text gone out by { $way }? It is noted then (yes/no):
inform-guide-nothing = Nothing was noted.
inform-guide-kept = Nothing was noted. Your answers are saved in { $file }:
inform-how-to-go-on = Nothing is recorded yet. When the text has been sent: binder inform { $what } … --channel { TYPED($channel) }

inform-fulfils = Duty fulfilled: { $duties }
inform-promised = Next message promised by { $time }
inform-left = Left to do: { $action }
inform-marked = Marked as done: { $ids }
inform-confirmed = { $count } have acknowledged { $id }.
inform-event = To { $who } ({ $way }): { $text }
inform-event-draft = Draft to { $who }: { $text }
inform-event-approved = Draft { $id } is approved by { $by }
inform-event-receipt = Acknowledged { $id }: { $who }
inform-event-count = { $count } have acknowledged { $id }
inform-event-take-down = Remove: { $place }
inform-send-by = Also send it through the plan's channel ({ $ways }) to { $who }

inform-not-approved = The text is external and no one has approved it. Recorded with that deviation. Next time, add: --approved-by ROLE
inform-not-first = It was sent externally before this was done: { $duties }. Recorded with that deviation.
inform-other-channel = { $channel } is not one of the plan's channels for them. Recorded with that deviation.
inform-channel-near = Did you mean { $near }? Then strike the entry and record it again: binder log strike ID --why "wrong channel"
inform-may-fulfil = This may also fulfil: { $duties }. If so: binder duty done { TYPED($first) }
inform-unknown-duty = { $id } is not one of the plan's duties. Recorded anyway.
inform-unknown-reader = There is no audience or contact called { $name }. Recorded anyway.
inform-no-reminder = The time of the next message was not understood, so there will be no reminder. Also add: --next 07:30
inform-not-marked = { $id } could not be marked as done. Try: binder log done { $id }

inform-through = { $title } are informed through { $through }, never directly by us.
    .hint = Send it there instead: binder inform { $id }
inform-nobody-near = There is no audience called { $typed }.
    .hint = Did you mean { $near }? binder inform { TYPED($near) }
inform-nobody = There is no audience called { $typed }.
    .hint = See the audiences: binder inform
inform-no-draft-but = There is no draft { $typed }.
    .hint = Use this one: binder inform --of { TYPED($first) }
inform-no-draft = There is no draft { $typed }, and no other draft.
    .hint = See what has been sent: binder inform
inform-no-message-near = There is no standard text called { $typed }.
    .hint = Did you mean { $near }? Type --message { $near }
inform-no-message = There is no standard text called { $typed }.
    .hint = See the texts: binder inform NAME
inform-unknown-slot = The text has no slot called { $typed }. Its slots are: { $all }
    .hint = Did you mean: --set { $near }="…"
inform-no-slots = The text has no slots, so { $typed } cannot be filled in.
    .hint = Type the text with --text, or choose a message: binder inform
inform-told = Recorded as sent to { $who } ({ $way }).
inform-no-slot = "{ $typed }" has no equals sign.
    .hint = Type for example: --set tid=07:30
inform-no-text = The text is missing.
    .hint = Type what was said: --text "…"
inform-unfilled = The text has slots that are not filled in: { $slots }. Not recorded as sent.
    .hint = Fill them in and try again: { $set }
inform-says-xx = The text contains XX. Not recorded as sent.
    .hint = Replace it with the right time or word and try again.
inform-receipt-of-whom = Who has acknowledged?
    .hint = Type names, or the number so far: binder inform receipt { $id } --count 38
inform-receipt-of-none = { $id } is not a message that can be acknowledged. Recorded anyway.
inform-receipt-near = { $name } is not one of the recipients; did you mean { $near }? Recorded anyway.
inform-receipt-stranger = { $name } is not one of the recipients. Recorded anyway.
inform-take-down-what = What must be removed, and where is it?
    .hint = Type for example: binder inform take-down "the page with login links"

task-news = Next message to { $who }

help-inform = Draft and record messages to an audience

    Without an audience: show who has been told what, and what is promised. With an audience: show the text and the channels. Nothing is recorded until you add --channel.
    .audience = Audiences, or people or groups from the contact list
    .message = Use this standard text
    .language = Use the text in this language
    .set = Fill in a slot of the text, for example tid=07:30; can be repeated
    .text = Your own text instead; - reads it from standard input
    .of = Continue with this saved draft
    .draft = Save it as a draft for others to read
    .channel = Record that the text was sent through this channel
    .approved_by = Who approved the text; with --of and without --channel, record only that
    .next = Promise the next message by this time; you will be reminded
    .to_count = How many it was sent to
    .recipients = Who it was sent to, separated by commas
    .duty = The duty it fulfils, if not the one in the plan
    .done = An action that is done by this; can be repeated
    .corrects = The earlier message that this one corrects
    .step = The step of the plan
    .why = Why it deviates from the plan
    .at = When it was sent [default: now]
    .late = Why it is noted late
    .as_of = Show what had been told at this time
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder inform
        binder inform staff
        binder inform staff --text "…" --next 07:30 --channel sms
        binder inform colleges --text "…" --channel website
help-inform-receipt = Record who has acknowledged a message
    .id = The message's id, or the audience
    .who = Who has acknowledged
    .count = How many have acknowledged so far
    .action = What to do next, such as calling those who are missing
    .owner = Who does it
    .due = When it must be done
    .done = An action that is done by this; can be repeated
    .source = Where the information comes from
    .at = When they acknowledged [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder inform receipt colleges --count 38
        binder inform receipt anna-18 "Northern College"
help-inform-take-down = Record published information that must be removed

    It stays as an action until it is done.
    .place = What it is, and where
    .why = Why it must be removed
    .owner = Who does it
    .due = When it must be removed
    .at = When this was found out [default: now]
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples = binder inform take-down "the page with login links" --due 09:00
