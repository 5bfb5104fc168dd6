# check: whether the binder can be relied on
check-no-section = There is no section { $number }.
    .hint = Correct the reference: binder plan --toc
check-no-annex = No heading is called annex { $letter }.
    .hint = Name the annex as its heading does: binder plan --toc
check-annex-two-numbers = One heading has both the number { $number } and { $letter }.
    .hint = Keep the one that the text refers to.
check-wrong-reference = The reference leads to “{ $target }”, but its words are those of “{ $meant }”.
    .hint = Correct the reference.
check-no-table-at-start = The text refers to a table at the start of the document, but there is none.
    .hint = Add the table to the first chapter, or change the sentence.
check-mandate-ended = The mandate of { $who } ended on { $date }.
    .hint = Enter the successor, or a new date: binder contacts set NAME mandate-until DATE
check-group-without-email = { $group } are to be told by e-mail, but there is no address.
    .hint = Add an address to the group or its people.
check-only-online = { $address } can be read online only.
    .hint = Copy what is needed into the binder, or give a reason for the link.
check-no-target = { $target } is not in the binder.
    .hint = Correct the link, or add the document.
check-broken-link = { $address } is broken over two lines.
    .hint = Write the address on one line, between < and >.
check-secret = This looks like a secret: a session, a password or a key. Everyone with a copy has it.
    .hint = Change the secret where it is used, then remove it here. History keeps the old text.
check-placeholder = “{ $word }” has not been filled in.
    .hint = Fill it in, or remove it.
check-unknown-role = { $id } is not in the contact list.
    .hint = Correct the id, or add the person or role to contacts.yaml.
check-like-roles = “{ $role }” and “{ $other }” may be one role.
    .hint = Use one name in the whole binder.
check-two-owners = The chapter is owned by { $owner }, the plan by { $plans }.
    .hint = Give both the same owner, or name who updates the plan in binder.yaml (updates).
check-no-deputy = { $who } has no deputy.
    .hint = Name one: binder contacts set NAME deputy-of ROLE
check-venues-depend = Every venue depends on a system that can be down.
    .hint = Add one that does not: a room, a phone conference.
check-call-order-depends = Every channel of the call-out depends on the network.
    .hint = Add phone or sms to call-order.
check-log-media-depend = Every medium of the log depends on a system that can be down.
    .hint = Add binder to log-media.
check-system-circle = { $system } depends on itself by way of other systems.
    .hint = Correct depends-on.
check-audience-no-way = No channel to “{ $audience }” works without the network.
    .hint = Add one to reserve that does: phone, sms, paper.
check-route-no-way = Every channel of the route { $route } needs the network.
    .hint = Add phone to it.
check-said-twice = The paragraph begins like the one at { $place }.
    .hint = Keep one of them if they say the same.
check-point-twice = Point { $number } has the same words as point { $first }.
    .hint = Remove one, or say what differs.
check-number-twice = “{ $other }” has the number { $number } too.
    .hint = Give one of them another number.
check-supplier-not-verified = The continuity plan of { $supplier } has not been verified.
    .hint = Ask for it, and enter the date as plan-verified.
check-supplier-verified-long-ago = The continuity plan of { $supplier } was last verified on { $date }.
    .hint = Ask again, and enter the date as plan-verified.
check-supplier-no-contact = { $supplier } has no contact in the contact list.
    .hint = Enter one in suppliers.yaml (contact).
check-system-no-supplier = { $system } has no supplier.
    .hint = Enter who runs it in systems.yaml (supplier).
check-no-owner = The plan has no owner.
    .hint = Enter one in binder.yaml (owner).
check-no-review-date = The document has no date of review.
    .hint = Review it: binder plan reviewed DOCUMENT
check-review-due = The review is due: the last one was on { $date }.
    .hint = Review it: binder plan reviewed DOCUMENT
check-duty-checked-long-ago = The duty was last compared with its source on { $date }.
    .hint = Compare it, and enter the date as checked.
check-impossible-date = { $date } cannot be right.
    .hint = Correct the date.
check-image-without-words = The image has no text that says what it shows.
    .hint = Write it between the brackets: ![text](file).
check-not-taken-in = The name is not one that a document can have, so the file is not part of the binder.
    .hint = See what it could be called: binder status
check-emptied = { $document } has been emptied or deleted; its last version with content is shown.
    .hint = Restore it, or confirm: binder plan restore DOCUMENT
check-number-forms = { $number } is not written like { $first }.
    .hint = Write all numbers of a document in one way.
check-number-alone = The number { $number } is a paragraph of its own.
    .hint = Remove it if it is a page number that came along.
check-one-language = “{ $message }” exists in one language only.
    .hint = Write it in the other, or remove the language from the name.
check-sealed-overdue = Sealed list { $list } was kept until { $date }.
check-exercise-due = The committee should have exercised by { $date }.
check-mirror-no-day = The page mirrors { $source } without a day.
check-mirror-no-source = The page has the day it was mirrored, but not its source.
check-mirror-old = The page is as { $source } was on { $date }. Compare them, and type: binder plan reviewed DOCUMENT --mirrored
check-old-paper = Sheet { $numbers } was printed { $date } and is older than the limit.
    .hint = Print it again and destroy the old one: binder print due
check-too-few-copies = { $incident } is in too few copies: { $copies ->
        [one] one more copy
       *[other] { $copies } more copies
    } and { $places ->
        [one] one more place
       *[other] { $places } more places
    } are needed.
    .hint = Sync to more places: binder copies
check-heading-missing = The plan lacks the heading “{ $heading }”, which binder.yaml has as fixed.
    .hint = Add the chapter, or correct headings in binder.yaml.
check-heading-missing-near = The plan lacks the heading “{ $heading }”. Is it “{ $near }”?
    .hint = Correct the heading, or headings in binder.yaml.
check-heading-order = “{ $heading }” is to stand after “{ $before }”.
    .hint = Rename the chapters’ files so that they come in the fixed order.
check-local-nowhere = The shared plan has no section “{ $section }”.
    .hint = Correct the heading, or let the text be a section of the unit’s own.
check-local-near = The shared plan has no section “{ $section }”. Is it called “{ $near }” now?
    .hint = Correct the heading in the head.
check-local-several = Several sections of the shared plan are called “{ $section }”.
    .hint = Name the chapter’s file instead, such as plan/04-action.md.
check-local-twice = The unit has several texts instead of “{ $section }”.
    .hint = Keep one, or use { "adds-to" }.
check-unit-no-record = The unit { $unit } has a folder and no title in units.yaml.
    .hint = Add it to units.yaml.
check-unit-leader = The leader of { $unit }, { $leader }, is not in the contact list.
    .hint = Correct the id, or add the person.

check-explain-d1 = A reference to a section that does not exist, or whose words belong to another section.
check-explain-d2 = A reference to an annex whose words belong to another annex.
check-explain-d3 = A reference to a table at the start of the document, where there is none.
check-explain-d4 = An annex called by a letter that no heading has, or with both a letter and a number: two numberings of the same annexes.
check-explain-d5 = A mandate that has ended, or people who are to be told by e-mail and have no address.
check-explain-d6 = An address that can be read online only. When the network is down, what it holds is gone.
check-explain-d7 = A session, password or private key in a document. Everyone with a copy has it, for good.
check-explain-d8 = A link to a document that is not in the binder, or an address broken over two lines.
check-explain-d9 = A gap that was never filled in: XX, TODO, NN. The slots of messages are not meant.
check-explain-d10 = A person or role that is named but not in the contact list, or two names for what may be one role.
check-explain-d11 = A chapter with another owner than the plan, where binder.yaml does not say who updates the plan.
check-explain-d12 = A member of the committee, or the owner of the plan, without a deputy.
check-explain-d13 = Venues, channels or media of the log that all depend on systems which can be down; systems that depend on themselves.
check-explain-d14 = A paragraph that is in the plan twice. One day only one of them is corrected.
check-explain-d15 = A supplier whose continuity plan was never verified, or long ago.
check-explain-d16 = A plan without an owner, or a document without a date of review.
check-explain-d17 = Numbers of one document written in several ways: the eye misses a wrong digit. A number that is a paragraph of its own, as a page number is.
check-explain-d18 = A system without a supplier, or a supplier without a contact.
check-explain-d19 = People who cannot be reached when the network is down, or an alarm route that needs it.
check-explain-d20 = A review, or a comparison of a duty with its source, that is due.
check-explain-d21 = A date in the future, or in the year 26.
check-explain-d22 = Two points of a checklist with the same words.
check-explain-d23 = Two sections with the same number.
check-explain-d24 = An image without a text that says what it shows: nothing for a terminal, for paper, for a screen reader.
check-explain-d25 = A file whose name no document can have, so it is not part of the binder.
check-explain-d26 = A document that was emptied or deleted; its last version with content is shown.
check-explain-d27 = A message in one language where its name says that there are several.
check-explain-d28 = Something in a document that cannot be read as intended.
check-explain-d29 = Paper older than the limit (print-age in binder.yaml). What it says may be wrong.
check-explain-d30 = An open incident that fewer copies or places hold than binder.yaml asks for (copies).
check-explain-d31 = A fixed heading that is missing or misplaced (headings of binder.yaml).
check-explain-d32 = A unit’s text that does not fit the shared plan, or a unit without a title.
check-explain-d33 = A sealed list past its last day: destroy it, or seal it with a later one.
check-explain-d34 = The committee has not exercised as often as binder.yaml asks for (exercise in limits).
check-explain-d35 = A chapter that mirrors another page without its source (source) or day (mirrored), or whose day is longer ago than mirror-age in binder.yaml.

check-done = { $documents ->
        [one] 1 document checked
       *[other] { $documents } documents checked
    }: { $flaws ->
        [0] nothing to correct
        [one] 1 thing to correct
       *[other] { $flaws } things to correct
    }{ $silenced ->
        [0] .
       *[other] , { $silenced } with a reason given: binder check --all
    }
check-fix-nothing = Nothing can be corrected without somebody's judgement. See the findings: binder check
check-fix-ask = { $lines ->
        [one] Save the changed line? [y/N]
       *[other] Save the { $lines } changed lines? [y/N]
    }
check-fix-not-written = Nothing is saved. Save it: binder check --fix --yes
check-title-silenced = With a reason given
check-reason = Reason: { $reason }
check-how-to-silence = To leave it as it is, give the reason on the line above: { $yaml } or { $markdown }
check-reason-word = reason
check-no-such-code = There is no rule { $code }.
    .hint = The rules are D1 to D33: binder check explain D7
help-check = Check whether the binder can be relied on

    Wrong references, dead links, secrets, gaps, expired mandates, people without
    a deputy, and everything that depends on a system which may be down. Exit
    with 4 if there are findings.
    .sarif = As SARIF, for Git hosts
    .ci = A job for GitHub that checks each change
    .fix = Correct what cannot change what a text says: addresses broken over two lines, and numbers written in another form than the first
    .yes = Save without asking
    .examples =
        binder check
        binder check --all
        binder check explain D7
help-check-explain = Explain a rule, and how to leave a finding as it is
    .code = The code of the rule, as shown with a finding
    .examples = binder check explain D7
