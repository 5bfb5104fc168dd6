# Findings in documents: what is wrong on a line, and what to do about it.
finding-two-versions = Two versions of the text stand inside each other, with marks from another program.
    .hint = Keep one version and remove the lines with the marks.
finding-unknown-key = The key “{ $key }” is not known.
    .hint = Known keys are: { $known }.
finding-unknown-key-near = The key “{ $key }” is not known. Did you mean “{ $meant }”?
    .hint = Correct the key, or remove the line.
finding-foreign-keys = { $count ->
    [one] A key of another program is kept as it is, and means nothing here: { $keys }
   *[other] Keys of another program are kept as they are, and mean nothing here: { $keys }
}
finding-unknown-value = The value “{ $value }” is not known.
    .hint = Possible values are: { $known }.
finding-missing-key = The key “{ $key }” is missing.
    .hint = Add it.
finding-key-twice = The key “{ $key }” stands there twice.
    .hint = Keep one of them.
finding-tab = The line begins with a tab.
    .hint = Indent the line with spaces instead.
finding-quote = The text contains a character that needs quotation marks, such as a colon.
    .hint = Put the text in quotation marks: "like this: a text".
finding-yaml = The line cannot be read.
    .hint = Look at indentation, colons and quotation marks on this line and the one above.
finding-head-open = The head of the file, between two lines of ---, never ends.
    .hint = Put a line of --- after the last key.
finding-not-utf8 = The line contains characters that are not saved as UTF-8.
    .hint = Save the file as UTF-8 in your editor.
finding-other-encoding = The text is written in { $encoding }, not in UTF-8.
    .hint = To write it anew in UTF-8 and keep what it was: binder plan save --convert
finding-not-text = This is not text, so it cannot be a document.
    .hint = Move it out of the folder. It can go with a row of the log instead: binder log add "…" --file FILE
finding-slot = The slot { $slot } in the text is not listed under needs, so nobody would be asked to fill it.
    .hint = Add it under needs, or take it out of the text.
finding-slot-near = The slot { $slot } in the text is not listed under needs. Did you mean { $meant }?
    .hint = Correct the slot, or add it under needs.

plan-none = The binder has no plan yet.
    .hint = Begin the first chapter: binder plan edit plan/01-plan.md
plan-no-section = No part of the plan is called { $called }.
    .hint = See which parts there are: binder plan --toc
plan-no-section-near = No part of the plan is called { $called }. Did you mean “{ $nearest }”?
    .hint = Type: binder plan { TYPED($call) }
plan-several-sections = Several parts of the plan have { $called } in their name: { $names }.
    .hint = Choose one, for example: binder plan { TYPED($first) }
plan-how-to-call = Contents: binder plan --toc. One part: binder plan 2.3. Search: binder find WORDS.
plan-owner = owner: { $owner }
plan-reviewed = reviewed { $date }
plan-not-reviewed = not reviewed
plan-mirrors = mirrors { $source }
plan-alert-note = Note
plan-alert-tip = Tip
plan-alert-important = Important
plan-alert-warning = Warning
plan-alert-caution = Caution
plan-image = [picture: { $words }]
plan-found-more = { $left ->
    [one] One more hit. Add a word to get fewer.
   *[other] { $left } more hits. Add a word to get fewer.
}
plan-not-found = That is nowhere in the documents: { $words }
    .hint = Look in the log: binder log --all
plan-not-found-near = That is nowhere in the documents: { $words }
    .hint = Try: binder find { TYPED($meant) }

help-plan = Read the plan: all of it, its contents or one part.
    .section = The number (2.3, annex B) or words of the heading.
    .toc = Only the contents.
    .examples = binder plan 2.3
help-find = Look for words in everything the binder says.
    .words = One or more words; all must be there. Case and accents do not matter.
    .examples = binder find operational message

plan-in-two-versions = { $path } has two versions, by { $by }; you are reading the first. Make it one: binder plan resolve { TYPED($path) }
unsaved-new = { $path } lies in the folder and is not in the binder yet. Save: binder plan save
unsaved-changed = { $path } was changed in the folder, { $since }, and is not saved: { $lines ->
        [one] 1 line
       *[other] { $lines } lines
    }. You are reading the saved text. Save: binder plan save
unsaved-changed-people = { $path } was changed in the folder, { $since }, and is not saved: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. You are reading the saved text. Save: binder plan save
unsaved-faulty = { $path } was changed in the folder, { $since }, and cannot be saved as it stands, line { $line }: binder plan save
unsaved-faulty-new = { $path } lies in the folder, is not in the binder yet, and cannot be saved as it stands: line { $line }. See the fault: binder plan save
unsaved-deleted = { $path } is missing in the folder. You are reading the saved text. Put it back: binder plan restore { TYPED($path) } – or take it out of the binder: binder plan save --deleted
unsaved-emptied = { $path } is empty in the folder. You are reading the saved text. Put it back: binder plan restore { TYPED($path) }
unsaved-unreadable = { $path } in the folder cannot be read ({ $why ->
        [disk-full] the disk is full
        [denied] it is write-protected
        [busy] another program has it open
        [no-file] it is no ordinary file
        [too-large] it is too large
       *[other] the computer refuses it
    }). You are reading the saved text.
unsaved-outdated = { $path } in the folder holds an older text, because the file could not be replaced ({ $why ->
        [disk-full] the disk is full
        [denied] it is write-protected
        [busy] another program has it open
        [no-file] it is no ordinary file
       *[other] the computer refuses it
    }). You are reading the newer text. The file follows when it can be written again.
unsaved-meanwhile = { $by } saved a newer { $path }, { $at }, after that change was begun. Both are kept when you save.
plan-none-saved = The binder has no saved plan yet, but there is something in the folder plan/.
    .hint = Save it: binder plan save
plan-stranger = { $path } is not read under that name. It can be saved as { $to }: binder plan save
plan-renamed = { $path } is now called { $to }, a name that every computer can hold.
plan-name-taken = { $path } cannot be called { $to }: something else has that name.
    .hint = Give the file a name of its own, with the letters a–z, figures and hyphens, then type: binder plan save
plan-left-copy = { $path } looks like a copy of { $of } and is not taken in. If it says something new, write that in { $of }; then delete the copy.
plan-left-not-text = { $path } is neither Markdown nor YAML and is left in the folder. It can go with a row of the log: binder log add "…" --file { TYPED($path) }
plan-left-link = { $path } leads to another place. Links are not followed: put the file itself there.
plan-left-unnameable = { $path } has no name the binder can hold. Give it one with the letters a–z, figures and hyphens, at most six folders deep, then type: binder plan save
plan-left-of-programs = Left alone, because programs made them for themselves: { $files }
plan-converted = { $path } was written in { $encoding } and is now UTF-8. What it was is kept in { $kept }
plan-saved-some = { $saved ->
    [one] One document is saved, { $refused } not.
   *[other] { $saved } documents are saved, { $refused } not.
}
plan-nothing-edited = { $path } is empty or missing in the folder: there is no edited text to settle on.
    .hint = Put it back: binder plan restore { TYPED($path) }
plan-head-elsewhere = Plain Git has { $at } checked out in this folder, not what stands in the binder: nothing here is saved over it.
    .hint = Check out what stands; what you changed stays in the folder: binder doctor --fix
plan-put-back = { $path } lies in the folder again, as it stands in the binder.
plan-put-back-large = { $path } lies in the folder again, as it stands in the binder. The file that was too large is now called { $large }.
plan-not-put-back = { $path } could not be written to the folder: { $why ->
        [disk-full] the disk is full
        [denied] it is write-protected
        [busy] another program has it open
        [no-file] it is no ordinary file
       *[other] the computer refuses it
    }
    .hint = Make room for the file, then type: binder plan restore { TYPED($path) }
plan-no-document = No document in the binder is called { $typed }.
    .hint = See which there are: binder plan --toc
plan-no-document-near = No document in the binder is called { $typed }. Did you mean { $meant }?
    .hint = Type the command again with { $meant }
plan-several-documents = Several documents are called { $typed }: { $paths }.
    .hint = Type the command again with the whole name, such as { $first }
plan-no-editor = No editor is chosen on this computer.
    .hint = Change { $file } in any program, then type: binder plan save
plan-editor-unstarted = The editor { $editor } could not be started: { $why }
    .hint = Change the file in any program, then type: binder plan save
plan-editor-failed = The editor { $editor } ended with an error: { $why }. Nothing was saved.
    .hint = What you wrote in the file is still in the folder. Save it: binder plan save
plan-edit-unchanged = Nothing was changed in { $path }.
plan-nothing-unsaved = Everything in the folder is saved.
plan-saved-new = { $path } is new in the binder: { $id }.
plan-saved-changed = { $path } is saved: { $id }.
plan-saved-deleted = { $path } is taken out of the binder: { $id }. To undo: binder plan restore { TYPED($path) }
plan-missing = { $path } is gone from the folder and still in the binder. To take it out: binder plan save --deleted
plan-refused = { $path } is not saved. The text is still in the folder; correct it and type: binder plan save
plan-more-faults = { $left ->
    [one] One more fault.
   *[other] { $left } more faults.
}
plan-event-new = New document: { $path }
plan-event-changed = Changed document: { $path }
plan-event-deleted = Document taken out: { $path }
plan-event-reviewed = Reviewed: { $path }
plan-event-resolved = Two versions became one: { $path }
plan-many-missing = { $count } documents are gone from the folder at once. They stay in the binder until you say that you mean all of them: binder plan save --deleted --yes. To have them back in the folder: binder doctor --fix
plan-event-restored = Brought back: { $path }
plan-restored = { $path } is brought back. Lines with - went, lines with + are back:
plan-nothing-earlier = { $path } has no other version that could be brought back.
    .hint = See what is written of it: binder log --incident journal
plan-not-reviewable = { $path } has no date of review.
    .hint = Choose a chapter, a checklist or a routine, for example: binder plan reviewed 1
plan-restore-over-unsaved = { $path } is changed in the folder and not saved.
    .hint = Save it: binder plan save – or rename the file and fetch the saved one: binder plan restore { TYPED($path) }
plan-unsaved-first = { $path } was changed in the folder and not saved.
    .hint = Save first: binder plan save
plan-broken-first = { $path } cannot be read without faults, so the date was not written.
    .hint = Correct it first: binder plan edit { TYPED($path) }
plan-marked-reviewed = { $path } was reviewed on { $date }.
plan-one-version = { $path } has only one version.
    .hint = Read it: binder plan
plan-which-version = It is not clear which version of { $path } is meant.
    .hint = Choose among { $ids }: binder plan resolve { TYPED($path) } --take { TYPED($first) }
plan-two-versions = { $path } has { $count } versions. None is lost; choose one, or write them together.
plan-differ = Lines with - are only in { $first }, lines with + only in { $second }.
plan-settle-edited = take the text you have written together in the file
plan-version-first = the binder's first text
plan-version-machine = put together by the program
plan-version-deletes = takes the document out
plan-version-stands = stands now
plan-settled = { $path } now has one version.

help-plan-edit = Change a document in your own editor ($VISUAL or $EDITOR) and save it.
    .document = The document: file, chapter number or name.
    .message = What was changed and why.
    .examples = binder plan edit aktivering
help-plan-save = Save what was changed in the folder, with any program.
    .document = Only this document.
    .message = What was changed and why.
    .convert = Write texts in another encoding (UTF-16, Windows-1252) anew in UTF-8 first; what they were is kept.
    .deleted = Also take out the documents that are gone from the folder.
    .yes = However many they are.
    .examples = binder plan save -m "New number for operations"
help-plan-reviewed = Note that a document was reviewed today.
    .document = The document: file, chapter number or name.
    .examples = binder plan reviewed 2
help-plan-restore = Bring back the last version of a document that had something in it, or the one before what stands.
    .document = The document.
    .examples = binder plan restore contacts.yaml
help-plan-resolve = Make one version of a document that has two.
    .document = The document.
    .take = Which one is to stand: mine, theirs or its number.
    .edited = The text that lies in the folder is to stand.
    .examples = binder plan resolve contacts.yaml --take theirs
