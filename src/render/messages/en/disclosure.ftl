disclosure-title = Copy of the log: { $title }
disclosure-preview-title = Preview – { $title }
disclosure-label-made = Made
disclosure-label-masks = Masks
disclosure-label-fingerprint = Fingerprint
disclosure-label-proof = Proof file
disclosure-how-masked = What may not be handed out is replaced by a mark with its number and ground. How long it was is not shown. Every mask is in the list at the end.
disclosure-mark = {"["}mask { $number }: { $ground }]
disclosure-without-ground = no ground
disclosure-heading-schedule = List of masks
disclosure-heading-grounds = Grounds
disclosure-heading-check = Check
disclosure-heading-masked = Rows with masks
disclosure-heading-seems = Not masked, but looks as if it should be
disclosure-no-masks = Nothing is masked.
disclosure-row-title = the title
disclosure-column-number = No.
disclosure-column-row = Row
disclosure-column-what = What
disclosure-column-ground = Ground
disclosure-column-rule = Rule
disclosure-checked-on = checked { $day }
disclosure-not-checked = not checked against the law yet
disclosure-ground-unchecked = The ground { $ground } has not been checked yet. Compare it with the law and write the day: binder plan edit grounds.yaml
disclosure-ground-typed = The ground { $ground } was typed and has not been checked.
disclosure-masks-without-ground = Masks without a ground: { $count }. Give it with --ground GROUND or in the file of masks.
disclosure-no-hit = Hits nothing: { $what } ({ $rule })
disclosure-seems-again = The words under mask { $number } are unmasked in { $rows }
disclosure-file-name = copy
disclosure-preview-next = Nothing is written yet. Write the copy: { $command }
disclosure-written = { $file } is written, with { $count } masks.
disclosure-keep-proof = Keep the proof file and never hand it out: with it what is masked can be guessed. Check a copy: binder report disclosure --check FILE --proof PROOF
disclosure-kept-no-proof = No proof file was written. Without it there is no way to show against the log that the copy is unaltered, only that it agrees with its own fingerprint.
disclosure-log-it = When the copy has been handed out, log it: { $command }
disclosure-row = Copy of the log handed out to RECIPIENT with { $count } masks, fingerprint { $fingerprint }
disclosure-check-text = The block below is for programs: every row, every mask as a salted hash of what is masked, and at the end a fingerprint of it all. Check it: binder report disclosure --check FILE
disclosure-check-pdf = Fingerprint: { $fingerprint }. A PDF cannot be checked by itself: only with the proof file can it be shown that the file is the same, byte for byte. Ask for the copy as Markdown or HTML to check it yourself.
disclosure-unaltered = { $file } is unaltered since it was written, and agrees with the log.
disclosure-same-pdf = { $file } is the one that was written, byte for byte.
disclosure-agrees = { $file } agrees with its own fingerprint.
disclosure-altered = { $file } is altered.
disclosure-only-itself = That only shows that the file is whole in itself. Compare the fingerprint with the one that was logged, or check against the log with --proof PROOF.
disclosure-fault-head = The text before the rows is not what was written.
disclosure-fault-row = Row { $row } is not what was written.
disclosure-fault-removed = Row { $row } is missing.
disclosure-fault-added = Something is there that was not written.
disclosure-fault-section = { $part ->
        [1] The text between the heading and the first row is not what was written.
        [2] The list of masks is not what was written.
       *[other] The text behind the list is not what was written.
    }
disclosure-fault-mask = Mask { $mask } does not have the ground or rule that was written.
disclosure-fault-fingerprint = The fingerprint is not the one that the block gives.
disclosure-fault-other = The fingerprint is not the one in the proof file.
disclosure-fault-bytes = The file is not the one that was written. What was changed cannot be told of a PDF.
disclosure-fault-log = Row { $row } is not as in the log.
disclosure-starter-written = { $file } is written. Choose in it what to mask, and see the result: binder report disclosure --masks { TYPED($file) }
disclosure-starter-what = What to mask in a copy of the log. Protected rows are always masked.
disclosure-starter-ground = The ground of the masks that have none of their own: an id in grounds.yaml.
disclosure-starter-masks = Remove the # before what is to hold, and write in your own.
disclosure-starter-level = All rows handled as internal.
disclosure-starter-person = A person: name, numbers and addresses of the contact list.
disclosure-starter-field = A field: contact, cost, writer or the name of one.
disclosure-starter-pattern = A pattern: phone, email or civic (a civic number).
disclosure-starter-text = A text everywhere.
disclosure-starter-row = A whole row.
disclosure-starter-words = Certain words in a row, exactly as they stand.
disclosure-one-key = A mask has exactly one of the keys { $keys }; words only with row.
    .hint = See examples of them all: binder report disclosure --init ../masks.yaml
disclosure-file-unread = The file cannot be read: { $file }
    .hint = Check the path: binder report disclosure --help
disclosure-masks-faulty = { $file }, line { $line }: { $what }
    .hint = See examples of all that can stand there: binder report disclosure --init ../masks.yaml
disclosure-several = { $typed } may be several people: { $people }.
    .hint = Type the whole name: binder report disclosure --mask-person NAME --ground GROUND
disclosure-no-ground = Masks without a ground: { $count }. Nothing is written.
    .hint = Give it with --ground GROUND, or as ground in the file of masks.
disclosure-name-tells = The name of the file tells something that is masked: { $file }. Nothing is written.
    .hint = Choose another name: -o ../copy.md
disclosure-ending = A copy is written as .md, .html or .pdf, not as { $file }.
    .hint = Type for example: -o ../copy.md
disclosure-pdf-alone = A PDF cannot be checked by itself: { $file }
    .hint = Check it with the proof file: --proof PROOF. As Markdown or HTML a copy can be checked without.
disclosure-no-block = There is no whole block with a fingerprint in { $file }: it is altered, or no such copy.
    .hint = Ask the sender for a new copy, and check that: binder report disclosure --check FILE
disclosure-no-proof = { $file } is no proof file of a copy.
    .hint = Give the file that was written with --proof when the copy was made.
disclosure-no-log = The log that the copy was made of is not in this binder.
    .hint = Give the right binder: binder -C DIR report disclosure --check FILE --proof PROOF
disclosure-seems = { $what ->
        [phone] Phone number
        [email] E-mail address
        [civic] Civic number
       *[person] In the contact list
    }: { $text } – { $rows }
disclosure-thing = { $what ->
        [row] the whole row
        [field] the whole field { $field }
        [person] person in { $field }
        [phone] phone number in { $field }
        [email] e-mail address in { $field }
        [civic] civic number in { $field }
       *[words] words in { $field }
    }
disclosure-rule = { $rule ->
        [protected] protected row
        [level] handling { $name }
        [person] person
        [field] field { $name }
        [pattern] pattern { $name }
        [text] text
       *[by-hand] by hand
    }
disclosure-unknown = { $what ->
        [person] The person is neither in the contact list nor among those who wrote: { $typed }.
        [ground] The ground is not in grounds.yaml: { $typed }.
        [level] There is no handling { $typed }.
        [field] There is no field { $typed }.
        [pattern] There is no pattern { $typed }.
       *[row] The row is not in the log: { $typed }.
    }{ $has ->
        [yes] {" "}Did you mean { $near }?
       *[no] {""}
    }
    .hint = { $what ->
        [person] See who there is: binder contacts
        [ground] See the grounds: binder plan show grounds.yaml
        [row] See the rows: binder log --all
       *[other] See what can be chosen: binder report disclosure --help
    }
disclosure-field = { $name ->
        [row] Row
        [title] Title
        [id] Id
        [written-at] Noted
        [writer] Written by
        [kind] Kind
        [event] Event
        [action] Action
        [owner] Owner
        [due] Due
        [why] Reason
        [late] Why late
        [text] Text
        [source] Source
        [place] Place
        [channel] Channel
        [audience] Audience
        [recipients] Recipients
        [recipient] Recipient
        [amount] Amount
        [currency] Currency
        [of] About
        [handling] Handling
        [fact] Certainty
        [state] State
        [step] Step
        [present] Present
        [person] Person
        [name] Name
        [role] Role
        [result] Result
        [answer] Answer
        [files] Attachments
        [file-names] Names of attachments
        [approved-by] Approved by
        [review-at] Reviewed at
        [options] Options
        [by] By
        [from] From
        [to] To
        [number] Number
        [priority] Priority
        [drill] Exercise
        [risk] Risk
        [after] After
        [as-of] As of
        [left] Open at the close
        [backlog] Backlog
        [order] Order
        [duty] Duty
        [grade] Severity
        [part] Part
        [partly] In part
        [deviation] Deviation
        [reach] Internal or external
        [message] Standard message
        [language] Language
        [received] Confirmed by
        [corrects] Corrects
        [owes] Duty still to be done
        [category] Category
        [corrected-at] Corrected time
        [file] File
        [count] Count
        [sheet] Sheet
        [line] Line
        [hand] Handwritten by
       *[other] { $name }
    }
disclosure-kind = { $kind ->
        [entry] note
        [fact] fact
        [decision] decision
        [action] action
        [done] done
        [reopen] reopened
        [correct] correction
        [strike] struck
        [attach] attachment
        [answer] answer
        [step] step
        [open] opened
        [close] closed
        [stage] stage
        [brief] situation report
        [convene] call to a meeting
        [call] call
        [meeting] meeting
        [role] role
        [handover] handover
        [receipt] receipt
        [message] message
        [notice] notice
        [promise] promise
        [directive] directive
        [cost] cost
        [clock] clock
        [system] system
        [routine] fallback procedure
        [evaluate] evaluation
        [drill] exercise
        [link] link
        [print] print
        [paper] paper
        [occurred] occurred
       *[other] { $kind }
    }

help-report-disclosure = Show, write or check the copy of the log that is handed out, with masks

    Without -o it only shows what is masked, why, and what may have been forgotten. Protected rows are always masked whole.
    .masks = Masks from a file (YAML), which can be prepared and edited again
    .mask_person = A person to mask: name, numbers and addresses; may be repeated
    .mask_level = A handling whose rows are masked whole: internal
    .mask_pattern = phone, email, civic (a civic number), or a text; may be repeated
    .mask = A row to mask whole (anna-3), or words in it (anna-3=the words)
    .ground = Ground of the masks: an id in grounds.yaml, without that file a text
    .output = Write the copy here: .md, .html or .pdf
    .proof = The proof file to keep: written with -o, read with --check
    .init = Write a file of masks to begin with here
    .check = Check a copy: against its own fingerprint, with --proof against the log
    .examples =
        binder report disclosure
        binder report disclosure --init ../masks.yaml
        binder report disclosure --mask-pattern phone --ground "§ 5" -o ../copy.md
value-level = LEVEL
value-pattern = PATTERN
value-ground = GROUND
value-row = ID=WORDS
