verify-holds = The log holds. { $entries ->
        [one] The one entry is signed by whoever wrote it
       *[other] All { $entries } entries are signed by whoever wrote them
    }, nothing has been changed, and nothing is missing from anybody's row.
verify-contradicted = Nothing has been changed or removed, but { $count ->
        [one] one time that was written cannot be true
       *[other] { $count } times that were written cannot be true
    } by what others have signed.
verify-broken = The log does not hold: { $count ->
        [one] one thing has been changed, forged or lost.
       *[other] { $count } things have been changed, forged or lost.
    }

verify-label-entries = Entries
verify-entries = { $entries ->
        [one] 1 entry
       *[other] { $entries } entries
    } from { $writers ->
        [one] 1 device
       *[other] { $writers } devices
    } in { $logs ->
        [one] 1 log
       *[other] { $logs } logs
    }; each names the one before it
verify-label-signatures = Signatures
verify-signatures = { $count ->
        [one] 1 calculated anew
       *[other] { $count } calculated anew
    }{ $outside ->
        [0] {""}
        [one] ; 1 change was made outside the program
       *[other] ; { $outside } changes were made outside the program
    }
verify-label-documents = Documents
verify-documents = { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    } and { $attachments ->
        [one] 1 attachment
       *[other] { $attachments } attachments
    }
verify-label-since = Only what is newer than
verify-since = { $since }; what is older was taken as checked before
verify-label-introduction = The beginning

verify-title-broken = What does not hold
verify-title-contradicted = Times that cannot be true
verify-title-noted = Worth knowing
verify-more = and { $count } more; all of them: binder verify --json
verify-windows-where = Between which times each entry was written, and who says so: binder verify --incident INCIDENT
verify-before = This very history was checked here { $when }, and nothing has been added since. Check it anew: binder verify --again
verify-compare = Compare the digits of the beginning with the first page of the paper binder, or with somebody who has the binder. Without that nobody knows that this is the right one.
verify-title-windows = Between which times: { $log }
verify-windows-mean = Each entry was written after what it builds on, and before what first builds on it. Whoever is named has signed for that time, by their own clock.
verify-column-entry = Entry
verify-column-noted = Noted
verify-column-after = Not before
verify-column-before = Not after
verify-no-witness-before = only its own clock says
verify-no-witness-after = nobody else has it yet

verify-seconds = { $count } s
verify-minutes = { $count } min
verify-hours = { $hours } h { $minutes } min
verify-days = { $count } days
verify-years = { $count } years

verify-shallow = This copy has only the last part of the history (git clone --depth). The log cannot be checked here, and nothing is said about it.
    .hint = Fetch the rest: git fetch --unshallow. Or check in a whole copy: binder join PLACE
verify-grafted = Somebody has cut the history of this copy (info/grafts). The log cannot be checked here, and nothing is said about it.
    .hint = Remove the file .git/info/grafts and type again: binder verify. Or check in a whole copy: binder join PLACE
verify-partial = This copy does not hold everything but fetches what is missing when it is needed (git clone --filter). The log cannot be checked here, and nothing is said about it.
    .hint = Check in a whole copy: binder join PLACE
verify-missing = Something is not here or is damaged ({ $object }), so what rests on it could not be checked. It may be whole elsewhere: binder doctor --fix
verify-named-only = An older program wrote this file: when an entry was signed rests on what the message of its commit says. Ask for a new file.
verify-not-as-signed = { $place } is not what was signed{ $count ->
        [0] .
       *[other] : what stands in { $entries }, or after, was changed.
    }
verify-other-beginning = This is another binder than the one you compare with: it begins with { $here }.
verify-not-signed = The branch { $branch } ends in something ({ $commit }, { $when }) that its writer has not signed.
verify-wrong-signature = Something in the name of { $who } ({ $commit }, { $when }) bears a signature that is not made for it: it was changed afterwards, or signed for something else. It counts for nothing.
verify-of-another-binder = Something signed ({ $commit }, { $when }) belongs to another binder and was brought here. It counts for nothing.
verify-rewritten = { $who } wrote over what was already written, { $when }: { $how } ({ $place }). { $follow ->
        [0] What stood before still holds.
       *[other] What stood before still holds; what follows on it ({ $follow }) counts for nothing.
    }
verify-wrong-document = { $path } is not the version that was signed for, at { $at } as { $who } left it { $when }.
verify-wrong-attachment = The attachment { $path } from { $who } is not the file that was attached.
verify-how-gone = something is gone
verify-how-changed = something was changed
verify-how-number = a number is missing or comes twice
verify-how-chain = an entry does not name the one before it
verify-how-unreadable = something cannot be read

verify-backdated = { $who } dated { $entries } { $when }{ $count ->
        [one] {""}
       *[other] {" "}and on
    }, but { $count ->
        [one] it builds
       *[other] they build
    } on { $witness } of { $then }. That is { $early } too early, and the two clocks are not known to differ by that much.
verify-two-of-one-number = { $who } has two different texts under { $count ->
        [one] the number { $entries }
       *[other] the numbers { $entries }
    }, since { $when }. A copied disk, a restored backup or a stolen key does that; both texts are kept.
verify-set-back = The clock of { $who } was set back by { $back } after { $when }.
verify-behind = The clock of { $who } was between { $least } and { $most } behind that of { $other }.
verify-behind-by = The clock of { $who } was { $by } behind that of { $other }.
verify-behind-at-least = The clock of { $who } was at least { $least } behind that of { $other }.
verify-moved = The clocks of { $who } and { $other } moved apart by { $by } or more: one of them was set.
verify-future = { $entries } from { $who } is dated in the future: { $when }.
verify-waited = { $entries } from { $who }, noted { $when }, came to be signed up to { $late } later. Until then only that computer's own clock says when it was.
verify-signed-before = { $entries } from { $who }: noted { $when } by what is written, up to { $early } after being signed.
verify-ahead = { $entries } from { $who } has the order number { $number }, where { $expected } was the highest that could be. It is read as { $expected }.
verify-forked = The branch of { $who } went on in two ways { $when } (a copied disk or a restored backup). Both are kept, and no number is used twice.
verify-unsigned = Something in the name of { $who }, { $when }, is not signed. It counts for nothing.
verify-stranger-rewrote = { $who }, who is no member, broke the rules { $when }: { $how } ({ $place }). It was set aside.
verify-not-taken-up = ‘{ $author }’ changed something with plain Git { $when }, unsigned. It counts for nothing until a member accepts it ({ $at }).
verify-written-twice = { $who } wrote an entry twice on one page, { $when } ({ $place }), by a fault of an earlier program. It is repaired: every entry stands, once.
verify-unsaved = { $path } in the folder has changes that nobody has saved or signed: binder plan save
verify-set-aside = { $count ->
        [one] 1 entry from { $who } was
       *[other] { $count } entries from { $who } were
    } set aside when the device was removed. Kept, but counts for nothing.
verify-of-guest = { $count ->
        [one] 1 entry is
       *[other] { $count } entries are
    } from { $who }, who is a guest and has not been let in.

verify-no-file = { $file } does not exist.
    .hint = Is the path right? Then try again.
verify-not-a-log = { $file } is neither a bundle nor an exported log.
    .hint = Ask whoever has the binder for one: binder log --format evidence
verify-log-unreadable = { $file } is not what was exported: line { $line } cannot be read. It does not hold.
    .hint = Ask for it again: binder log --format evidence
verify-since-what = There is nothing here called { $typed }.
    .hint = Give a commit, branch or tag: binder verify --since copies/anna
verify-file-about =
    One log of a red binder, with what its signatures cover. Everything in it can be read as it stands.
    Check it: binder verify --log FILE
verify-file-left-out = Not in it: rows of guests, who have not been let in: { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
verify-no-beginning = Nothing here was signed by anybody, so there is no binder to check.
    .hint = See what this folder is: binder doctor

help-verify = Check that everything is as it was written, and by whom.

    Every signature is calculated anew, every row is followed from its beginning, and every time is held against what others have signed. Ends with 0 where it holds and 5 where it does not.
    .since = Only what is newer than this commit, branch or tag.
    .log = A file to check by itself, without any binder: a bundle, or a log exported with binder log --format evidence.
    .introduction = The digits of the binder's beginning, as they stand on paper.
    .again = Calculate everything anew, even what was checked here before.
    .by_hand = Show how to check everything without binder, with git and ssh-keygen alone.
    .examples = binder verify
        binder verify --incident 2026-11-22-power-cut
