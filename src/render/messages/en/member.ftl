member-column-writer = Writes as
member-column-name = Name
member-former-names = Former name
member-column-standing = Status
member-column-since = Since
member-column-let-in-by = Added by
member-column-confirmed-by = Confirmed by
member-column-suspended-by = Suspended by
member-column-removed-by = Removed by
member-column-device = Computer
member-column-key = Key
member-key-digits = Key fingerprint
member-compare = Ask { $name } to read the fingerprint from their own screen before you type: binder member add { $writer }
member-compare-after = If they read out another fingerprint, the key is someone else's: binder member remove { $writer }
member-compare-several = If anyone reads out another fingerprint, the key is someone else's: binder member remove NAME
member-is-voice = voting member
member-is-member = member
member-is-suspended = suspended member
member-is-guest = guest, not added yet
member-is-removed = removed
member-needed = { $voices ->
        [one] There is one voting member.
       *[other] There are { $voices } voting members.
    } { $needed ->
        [one] One of them is enough to remove someone.
       *[other] It takes { $needed } of them to remove someone.
    }

member-event-on = { $name } is added as a member
member-event-confirmed = { $name } is confirmed as a member
member-event-suspended = { $name } is suspended
member-event-renamed = { $before } is now called { $name }
member-event-off = { $name } is removed

member-done-on = { $name } is a member. Everything { $writer } has written now counts.
member-done-voice = { $name } is confirmed as a voting member and may confirm and remove others.
member-done-confirmed = { $name } is confirmed.
member-done-several = { $count ->
        [one] One new member. Everything they have written now counts.
       *[other] { $count } new members. Everything they have written now counts.
    }
member-done-renamed = You are now { $name }, also on the entries you have written as { $writer }.
member-done-suspended = { $name } is suspended. Their entries still count, with a mark.
member-done-off = { $name } is removed. What they write from that point on does not count. Nothing is deleted.
member-done-waiting = Your vote is recorded, but { $name } is still a member: it takes { $needed } voting members. Ask one more to type: binder member remove { $writer }

member-finding-duel = There are equally many votes to remove each of { $names }, and no one would be left. All of them stay: talk to each other.
member-finding-waiting = { $by } wants to remove { $name }. It takes { $needed } voting members; if you agree, type: binder member remove { $writer }
member-finding-same-name = Several people write as { $writer }: { $names }. Each entry shows who wrote it.
member-finding-again = { $by } has added { $name } again, but a removed computer cannot come back. A new copy is needed.

member-unknown = There is no writer called { $writer } in this copy.
    .hint = Fetch the latest first: binder sync
member-several = Several people write as { $writer }; their keys begin with { $keys }.
    .hint = Type the beginning of the key instead: binder member show { $key }
member-guest-cannot = You are a guest, and guests cannot change who is a member.
    .hint = Ask a member to type: binder member add { $writer }
member-own-device = That is this computer. You cannot change your own membership.
    .hint = Ask another member to do it. See what others see: binder member show { $writer }
member-name-needed = There is no name.
    .hint = Type your name: binder member rename Bo Ostlund
member-named-so = Your name is { $name } already.
    .hint = See all names: binder member
member-name-of-another = Another member is called { $name } and writes as { $writer }.
    .hint = Write the name so that you can be told apart, such as with an initial or the workplace.
member-renamed-listed = The contact list still says { $before }. Change it there too: binder contacts set { $id } name { TYPED($name) }
member-is-gone = { $name } was removed, and a removed computer cannot come back.
    .hint = Ask the person to make a new copy: binder join REMOTE --as { $free }
member-gone-already = { $name } is already removed.
    .hint = See by whom: binder member show { $writer }
member-is-in-already = { $name } is already a member.
    .hint = Vouch for the person too: binder member confirm { $writer }
member-is-a-guest = { $name } is still a guest.
    .hint = Add the person as a member: binder member add { $writer }
member-name-is-held = Another member already writes as { $writer }.
    .hint = Ask the guest to make a new copy: binder join REMOTE --as { $free }
member-no-such-entry = This copy has no entry { $id } by { $name }.
    .hint = See the log: binder log
member-entry-in-several-logs = Several logs have an entry { $id }.
    .hint = Put the log before it: --last { $log }/{ $id }

member-reads-what = It is not said what they read.
    .hint = binder member reads bo internal,protected,"Class 3A"
member-event-reads = { $name } reads: { $reads }
member-reads = { $name } reads from now on: { $reads }. What they could read before stays known to them.
help-member = Manage who may write in this binder
help-member-list = List members, guests and removed members
help-member-show = Show who added, confirmed or removed a member
    .writer = The member's short name, or the beginning of the key
help-member-add = Add a guest as a member; what the guest has already written counts from then on
    .writer = The guest's short name, or the beginning of the key
    .examples = binder member add bo
help-member-rename = Change your own name in this copy
    .name = Your name, such as Bo Ostlund
    .examples = binder member rename Bo Ostlund
help-member-confirm = Vouch for a member (two vouchers give a vote), or lift a suspension
    .writer = The member's short name, or the beginning of the key
help-member-suspend = Mark a member's entries while you find out what happened; confirm lifts it
    .writer = The member's short name, or the beginning of the key
help-member-reads = Say what a member reads of what is sealed; without it they read everything
    .writer = The member's short name, or the first digits of the key
    .what = all, or internal, protected and names of lists, separated by commas
    .examples = binder member reads bo internal,protected
help-member-remove = Remove a computer for good, for example a stolen one
    .writer = The member's short name, or the beginning of the key
    .last = The last entry that still counts [default: everything known in this copy]
    .examples = binder member remove bo --last bo-17
