verify-holds = The log holds. { $entries ->
        [one] The only entry is signed by its writer
       *[other] All { $entries } entries are signed by their writers
    }, nothing has been changed, and nothing is missing.
verify-contradicted = Nothing has been changed or removed, but { $count ->
        [one] one recorded time contradicts
       *[other] { $count } recorded times contradict
    } what others have signed.
verify-broken = The log does not hold: { $count ->
        [one] one thing has been changed, forged or lost.
       *[other] { $count } things have been changed, forged or lost.
    }

verify-label-entries = Entries
verify-entries = { $entries ->
        [one] 1 entry
       *[other] { $entries } entries
    } from { $writers ->
        [one] 1 computer
       *[other] { $writers } computers
    } in { $logs ->
        [one] 1 log
       *[other] { $logs } logs
    }; each names the one before it
verify-label-signatures = Signatures
verify-signatures = { $count ->
        [one] 1 recomputed
       *[other] { $count } recomputed
    }{ $outside ->
        [0] {""}
        [one] ; 1 change was not made with binder
       *[other] ; { $outside } changes were not made with binder
    }
verify-label-documents = Documents
verify-documents = { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    } and { $attachments ->
        [one] 1 attachment
       *[other] { $attachments } attachments
    }
verify-label-since = Only newer than
verify-since = { $since }; anything older was taken as already checked
verify-label-introduction = Binder fingerprint

verify-title-broken = Broken
verify-title-contradicted = Impossible times
verify-title-noted = Worth knowing
verify-more = and { $count } more; all of them: binder verify --json
verify-windows-where = To see when each entry was written, and who vouches for it: binder verify --incident INCIDENT
verify-before = This history was already verified here { $when }, and nothing has been added since. Verify it again: binder verify --again
verify-compare = Compare the fingerprint with a colleague's copy or one kept on paper. Otherwise you cannot be sure that this is the right binder.
verify-title-windows = When entries were written: { $log }
verify-windows-mean = Each entry was written after the entries it builds on and before the first that builds on it. The person named has signed for that time, by their own clock.
verify-column-entry = Entry
verify-column-noted = Noted
verify-column-after = Not before
verify-column-before = Not after
verify-no-witness-before = only its own clock
verify-no-witness-after = no one else has it yet

verify-seconds = { $count } s
verify-minutes = { $count } min
verify-hours = { $hours } h { $minutes } min
verify-days = { $count } days
verify-years = { $count } years

verify-shallow = This copy has only part of the history (git clone --depth), so the log cannot be verified here.
    .hint = Fetch the rest: git fetch --unshallow – or verify in a full copy: binder join REMOTE
verify-grafted = The history of this copy was altered by hand (info/grafts), so the log cannot be verified here.
    .hint = Delete the file .git/info/grafts and type again: binder verify – or verify in a full copy: binder join REMOTE
verify-partial = This copy fetches parts only when they are needed (git clone --filter), so the log cannot be verified here.
    .hint = Verify in a full copy: binder join REMOTE
verify-missing = { $object } is missing or damaged in this copy, so what depends on it could not be checked. Another copy may have it intact: binder doctor --fix
verify-named-only = This file was written by an older version of binder: the times of signing are only as stated in the commit messages. Ask for a new file.
verify-not-as-signed = { $place } is not what was signed{ $count ->
        [0] .
       *[other] : the text of { $entries }, or after, was changed.
    }
verify-not-covered = { $place } is in the file, but no signature covers it. It was added afterwards.
verify-remarks = The head of the file also says: “{ $lines }”. No signature covers that; it is no part of the log.
verify-other-beginning = This is not the binder you expect: its fingerprint is { $here }.
verify-not-signed = The branch { $branch } ends with a commit ({ $commit }, { $when }) that its writer has not signed.
verify-wrong-signature = A commit in the name of { $who } ({ $commit }, { $when }) has a signature made for something else: it was changed afterwards, or signed for something else. It does not count.
verify-of-another-binder = A signed commit ({ $commit }, { $when }) belongs to another binder. It does not count.
verify-rewritten = { $who } rewrote earlier entries { $when }: { $how } ({ $place }). { $follow ->
        [0] The original still counts.
       *[other] The original still counts; what follows the change ({ $follow }) does not.
    }
verify-wrong-document = { $path } is not the version that was signed, at { $at } as { $who } left it { $when }.
verify-wrong-attachment = The attachment { $path } from { $who } is not the file that was attached.
verify-how-gone = something is missing
verify-how-changed = something was changed
verify-how-number = a number is missing or occurs twice
verify-how-chain = an entry does not name the one before it
verify-how-unreadable = something cannot be read

verify-backdated = { $who } dated { $entries } { $when }{ $count ->
        [one] {""}
       *[other] {" "}and later
    }, but { $count ->
        [one] it builds
       *[other] they build
    } on { $witness } of { $then }. That is { $early } too early, more than the two clocks are known to differ.
verify-two-of-one-number = { $who } has two different texts under { $count ->
        [one] the number { $entries }
       *[other] the numbers { $entries }
    }, since { $when }, as after a cloned disk, a restored backup or a stolen key. Both texts are kept.
verify-set-back = The clock of { $who } was set back by { $back } after { $when }.
verify-behind = The clock of { $who } was between { $least } and { $most } behind that of { $other }.
verify-behind-by = The clock of { $who } was { $by } behind that of { $other }.
verify-behind-at-least = The clock of { $who } was at least { $least } behind that of { $other }.
verify-moved = The clocks of { $who } and { $other } drifted apart by { $by } or more: one of them was set.
verify-future = { $entries } from { $who } { $count ->
        [one] is
       *[other] are
    } dated in the future: { $when }.
verify-waited = { $entries } from { $who }, noted { $when }, { $count ->
        [one] was
       *[other] were
    } signed up to { $late } later. Until then only that computer's own clock shows the time.
verify-signed-before = { $entries } from { $who }: the noted time { $when } is up to { $early } after the time of signing.
verify-ahead = { $entries } from { $who } { $count ->
        [one] has
       *[other] have
    } the sequence number { $number }, but the highest possible was { $expected }. It is read as { $expected }.
verify-forked = The branch of { $who } diverged { $when } (a cloned disk or a restored backup). Both parts are kept, and no number is used twice.
verify-unsigned = A commit in the name of { $who }, { $when }, is not signed. It does not count.
verify-stranger-rewrote = { $who }, who is not a member, rewrote earlier entries { $when }: { $how } ({ $place }). It was set aside.
verify-not-taken-up = ‘{ $author }’ changed something with plain Git { $when }, unsigned. It does not count until a member accepts it ({ $at }).
verify-written-twice = { $who } wrote an entry twice on one page, { $when } ({ $place }), because of a bug in an earlier version. It is repaired: every entry counts once.
verify-unsaved = { $path } in the folder has changes that are not saved or signed: binder plan save
verify-set-aside = { $count ->
        [one] 1 entry from { $who } was
       *[other] { $count } entries from { $who } were
    } set aside when the computer was removed. Kept, but does not count.
verify-of-guest = { $count ->
        [one] 1 entry is
       *[other] { $count } entries are
    } from { $who }, who is a guest.

verify-no-file = { $file } does not exist.
    .hint = Check the path and try again.
verify-not-a-log = { $file } is neither a bundle nor an exported log.
    .hint = Ask a member for one, made with: binder log --format evidence
verify-log-unreadable = { $file } is not as it was exported: line { $line } cannot be read. It does not hold.
    .hint = Ask for it again: binder log --format evidence
verify-since-what = There is no { $typed } in this copy.
    .hint = Name a commit, branch or tag: binder verify --since copies/anna
verify-file-about =
    One log of a red binder, with everything its signatures cover. You can read it as plain text.
    Verify it: binder verify --log FILE
verify-file-left-out = Not included: entries by guests: { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
verify-file-no-beginning = The file has no signed beginning, so nothing in it is proved. It is not as it was exported.
    .hint = Ask for it again: binder log --format evidence
verify-no-beginning = Nothing in this folder is signed, so there is no binder to verify.
    .hint = See what this folder is: binder doctor

verify-report-title = Verification of the log's integrity
verify-report-checked = What was checked
verify-report-when = Checked
verify-report-writers = Who wrote
verify-report-who = Who
verify-report-first = First
verify-report-last = Last
verify-report-member = member
verify-report-suspended = suspended
verify-report-guest = guest
verify-report-removed = removed
verify-report-findings = Findings
verify-report-no-findings = None.
verify-report-proves = What the check shows
verify-report-signed = Every entry is signed with a key kept on its writer's computer. If a single character is changed, the signature no longer matches.
verify-report-chained = Every entry refers to the one before it. An entry that is removed, inserted or moved is detected.
verify-report-witnessed = When another member builds on an entry, that member's signature attests that the entry already existed.
verify-report-proves-not = What it does not show
verify-report-truth = That what the log says is true, or that everything that happened was logged.
verify-report-hands = Who sat at the computer. The key shows which computer wrote.
verify-report-minute = Exactly when an entry was written, until another member has built on it. Until then the time is that of the writer's own clock.
verify-report-repeat = How to repeat the check
verify-report-with = With binder, on a copy of the binder: binder verify --again
verify-report-without = Without binder, using git and ssh-keygen: for instructions run binder verify --by-hand
verify-report-fingerprint = Compare the binder fingerprint above with that of another copy or one kept on paper. It shows that this is the same binder.
verify-report-written = The verification is saved: { $file }

help-verify = Verify that nothing was changed, forged or lost, and who wrote what

    Recompute every signature, follow every entry from the first, and compare every time with what others have signed. Exit with 0 if the log holds and 5 if it does not.
    .since = Only what is newer than this commit, branch or tag
    .log = Verify a file by itself, without a binder: a bundle, or a log exported with binder log --format evidence
    .introduction = The binder's fingerprint, as kept on paper
    .again = Recompute everything, even what was verified here before
    .report = Save the result as a PDF of at most two pages, for those who judge the log as evidence
    .by_hand = Show how to verify without binder, with only git and ssh-keygen
    .examples = binder verify
        binder verify --incident 2026-11-22-network-down
        binder verify --report ../verification.pdf
