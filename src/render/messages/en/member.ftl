member-column-writer = Writes as
member-column-name = Name
member-column-standing = Standing
member-column-since = Since
member-column-let-in-by = Let in by
member-column-confirmed-by = Confirmed by
member-column-suspended-by = Suspected by
member-column-removed-by = Removed by
member-column-device = Computer
member-column-key = Key
member-key-digits = Key's digits
member-compare = Have { $name } read the digits from their own screen before you type: binder member add { $writer }
member-compare-after = If that person reads out other digits, the key is somebody else's: binder member remove { $writer }
member-is-voice = member with a vote
member-is-member = member
member-is-suspended = member under suspicion
member-is-guest = guest, waiting to be let in
member-is-removed = removed
member-needed = { $voices ->
        [one] One person has a vote.
       *[other] { $voices } persons have a vote.
    } { $needed ->
        [one] One of them is enough to remove somebody.
       *[other] It takes { $needed } of them to remove somebody.
    }

member-event-on = { $name } is let in
member-event-confirmed = { $name } is confirmed as a member
member-event-suspended = { $name } is put under suspicion
member-event-off = { $name } is removed

member-done-on = { $name } is a member. Everything { $writer } has written counts now.
member-done-voice = { $name } is confirmed and has a vote: may confirm and remove others.
member-done-confirmed = { $name } is confirmed.
member-done-suspended = { $name } is marked as suspected. Everything written there counts, with a mark.
member-done-off = { $name } is removed. What was written after the point you named is set aside; nothing is deleted.
member-done-waiting = Your word is noted, but { $name } is still in: it takes { $needed } persons with a vote. Ask one more to type: binder member remove { $writer }

member-finding-duel = Equally many want to remove each of { $names }, and nobody would be left. All of them stay: talk to each other.
member-finding-waiting = { $by } wants to remove { $name }. It takes { $needed } persons with a vote; if you agree, type: binder member remove { $writer }
member-finding-same-name = Several write as { $writer }: { $names }. Each entry says whose it is.
member-finding-again = { $by } has let { $name } in again, but a removed computer does not come back. A new copy is needed.

member-unknown = Nobody here writes as { $writer }.
    .hint = Get the latest first: binder sync
member-several = Several write as { $writer }; their keys begin: { $keys }.
    .hint = Type the beginning of the key instead: binder member show { $key }
member-guest-cannot = You are a guest here yourself; a guest cannot change who is a member.
    .hint = Ask a member to type: binder member add { $writer }
member-own-device = That is this computer; nobody changes anything about themselves.
    .hint = Ask another member to; this is what others see: binder member show { $writer }
member-is-gone = { $name } is removed, and a removed computer does not come back.
    .hint = Let the person make a new copy: binder join PLACE --as { $free }
member-gone-already = { $name } is removed already.
    .hint = See by whom: binder member show { $writer }
member-is-in-already = { $name } is a member already.
    .hint = Vouch for the person too: binder member confirm { $writer }
member-is-a-guest = { $name } is a guest as yet.
    .hint = Let the person in: binder member add { $writer }
member-name-is-held = Another member writes as { $writer } already.
    .hint = Let the guest make a new copy: binder join PLACE --as { $free }
member-no-such-entry = { $name } has written no entry { $id } that is known here.
    .hint = See what is written: binder log
member-entry-in-several-logs = There is a { $id } in several logs.
    .hint = Put the log before it: --last { $log }/{ $id }

help-member = Who may write in this binder.
help-member-list = Show everybody: guests, members, and who was removed.
help-member-show = Show one of them: who let in, confirmed and removed.
    .writer = The name the person writes under, or the beginning of the key.
help-member-add = Let a guest in. Everything the guest wrote before counts then.
    .writer = The name the person writes under, or the beginning of the key.
    .examples = binder member add bo
help-member-confirm = Vouch for the person too. Two who vouch give the person a vote.
    .writer = The name the person writes under, or the beginning of the key.
help-member-suspend = Mark everything a member writes while you find out what happened. Undone by confirm.
    .writer = The name the person writes under, or the beginning of the key.
help-member-remove = Remove a computer for good, for example a stolen one. What was written after the point named is set aside.
    .writer = The name the person writes under, or the beginning of the key.
    .last = The last entry that is to count. Otherwise everything known here.
    .examples = binder member remove bo --last bo-17
