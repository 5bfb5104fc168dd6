# Findings in documents: what is wrong on a line, and what to do about it.
finding-two-versions = Two versions of the text are mixed here, with another program's conflict markers.
    .hint = Keep one version and remove the lines with the markers.
finding-unknown-key = Unknown key “{ $key }”.
    .hint = Known keys are: { $known }.
finding-unknown-key-near = Unknown key “{ $key }”. Did you mean “{ $meant }”?
    .hint = Correct the key, or remove the line.
finding-foreign-keys = { $count ->
    [one] Another program's key is kept unchanged and has no effect: { $keys }
   *[other] Other programs' keys are kept unchanged and have no effect: { $keys }
}
finding-unknown-value = Unknown value “{ $value }”.
    .hint = Possible values are: { $known }.
finding-missing-key = The key “{ $key }” is missing.
    .hint = Add it.
finding-key-twice = The key “{ $key }” occurs twice.
    .hint = Keep one of them.
finding-tab = The line begins with a tab.
    .hint = Indent the line with spaces instead.
finding-quote = The text contains a character that needs quotation marks, such as a colon.
    .hint = Put the text in quotation marks: "like this: a text".
finding-yaml = The line cannot be read.
    .hint = Check indentation, colons and quotation marks on this line and the one above.
finding-head-open = The front matter, between two lines of ---, is never closed.
    .hint = Put a line of --- after the last key.
finding-not-utf8 = The line has characters that are not UTF-8.
    .hint = Save the file as UTF-8 in your editor.
finding-other-encoding = The text is in { $encoding }, not UTF-8.
    .hint = To convert it to UTF-8 and keep the original: binder plan save --convert
finding-not-text = This is not text, so it cannot be a document.
    .hint = Move it out of the folder, or attach it to an entry: binder log add "…" --file FILE
finding-slot = The slot { $slot } in the text is not listed under needs, so no one will be asked to fill it in.
    .hint = Add it under needs, or remove it from the text.
finding-slot-near = The slot { $slot } in the text is not listed under needs. Did you mean { $meant }?
    .hint = Correct the slot, or add it under needs.

plan-none = The binder has no plan yet.
    .hint = Write the first chapter: binder plan edit plan/01-plan.md
plan-no-section = The plan has no part called { $called }.
    .hint = See the contents: binder plan --toc
plan-no-section-near = The plan has no part called { $called }. Did you mean “{ $nearest }”?
    .hint = Type: binder plan { TYPED($call) }
plan-several-sections = Several parts of the plan match { $called }: { $names }.
    .hint = Choose one, for example: binder plan { TYPED($first) }
plan-how-to-call = Contents: binder plan --toc – one part: binder plan alerting – search: binder find WORDS
plan-owner = owner: { $owner }
plan-reviewed = reviewed { $date }
plan-not-reviewed = not reviewed
plan-mirrors = mirrors { $source }
plan-mirrors-on = mirrors { $source } as of { $day }
plan-alert-note = Note
plan-alert-tip = Tip
plan-alert-important = Important
plan-alert-warning = Warning
plan-alert-caution = Caution
plan-image = [picture: { $words }]
plan-found-more = { $left ->
    [one] One more match. Add a word to narrow the search.
   *[other] { $left } more matches. Add a word to narrow the search.
}
plan-searched = Searched { $entries ->
    [one] one entry
   *[other] { $entries } entries
} of { $logs ->
    [one] one log
   *[other] { $logs } logs
} and { $documents ->
    [one] one document
   *[other] { $documents } documents
}.
plan-not-found = Not found: { $words }. { $searched }
    .hint = Try a shorter word, or part of it.
plan-not-found-near = Not found: { $words }. { $searched }
    .hint = Try: binder find { TYPED($meant) }

help-plan = Read the plan: all of it, its contents or one part
    .section = A number (2.3, annex B) or words of the heading
    .toc = Show only the contents
    .unit = The plan as a unit has it, with the unit’s own texts
    .examples = binder plan alerting
help-find = Search logs, messages, attachment names, the plan and the contact list
    .words = One or more words, all of which must occur; case and accents do not matter
    .examples = binder find fallback procedure

plan-in-two-versions = { $path } has two versions, by { $by }. You are reading the first. Choose one or merge them: binder plan resolve { TYPED($path) }
unsaved-new = { $path } is in the folder but not in the binder yet. Save it: binder plan save
unsaved-changed = { $path } was changed in the folder, { $since }, and is not saved: { $lines ->
        [one] 1 line
       *[other] { $lines } lines
    }. You are reading the saved text. Save it: binder plan save
unsaved-changed-people = { $path } was changed in the folder, { $since }, and is not saved: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. You are reading the saved text. Save it: binder plan save
unsaved-faulty = { $path } was changed in the folder, { $since }, and has an error on line { $line }. You are reading the saved text. See the error: binder plan save
unsaved-faulty-new = { $path } is in the folder but not in the binder yet, and has an error on line { $line }. See the error: binder plan save
unsaved-deleted = { $path } is missing from the folder. You are reading the saved text. Put it back: binder plan restore { TYPED($path) } – or remove it from the binder: binder plan save --deleted
unsaved-emptied = { $path } is empty in the folder. You are reading the saved text. Put it back: binder plan restore { TYPED($path) }
unsaved-unreadable = { $path } in the folder cannot be read ({ $why ->
        [disk-full] the disk is full
        [denied] it is write-protected
        [busy] another program has it open
        [no-file] it is not an ordinary file
        [too-large] it is too large
       *[other] the system refused
    }). You are reading the saved text.
unsaved-outdated = { $path } in the folder is an older text, because the file could not be replaced ({ $why ->
        [disk-full] the disk is full
        [denied] it is write-protected
        [busy] another program has it open
        [no-file] it is not an ordinary file
       *[other] the system refused
    }). You are reading the newer text. The file will be updated when it can be written again.
unsaved-meanwhile = { $by } saved a newer { $path }, { $at }, after you began your change. Both are kept when you save.
unsaved-more = { $count ->
        [one] 1 more document in the folder is not saved. Save it: binder plan save
       *[other] { $count } more documents in the folder are not saved. Save them: binder plan save
    }
plan-none-saved = The binder has no saved plan yet, but there are files in the folder plan/.
    .hint = Save them: binder plan save
plan-stranger = { $path } is ignored because of its name. It can be saved as { $to }: binder plan save
plan-renamed = { $path } was renamed to { $to }, a name that every computer allows.
plan-name-taken = { $path } cannot be renamed to { $to }: that name is taken.
    .hint = Give the file another name with the letters a–z, digits and hyphens, then run: binder plan save
plan-left-copy = { $path } looks like a duplicate of { $of } and was not saved. If it has something new, put that in { $of }; then delete the duplicate.
plan-left-not-text = { $path } is neither Markdown nor YAML and was left in the folder. You can attach it to an entry: binder log add "…" --file { TYPED($path) }
plan-left-link = { $path } is a link, and links are not followed. Put the file itself there.
plan-left-unnameable = { $path } has a name that the binder does not allow. Use the letters a–z, digits and hyphens, at most six folders deep, then run: binder plan save
plan-left-of-programs = Ignored, because programs made them for themselves: { $files }
plan-converted = { $path } was converted from { $encoding } to UTF-8. The original is kept in { $kept }
plan-saved-some = { $saved ->
    [one] Saved one document; { $refused } not saved.
   *[other] Saved { $saved } documents; { $refused } not saved.
}
plan-nothing-edited = { $path } is empty or missing in the folder, so there is no edited text to use.
    .hint = Put it back: binder plan restore { TYPED($path) }
plan-head-elsewhere = { $at } is checked out in this folder instead of the binder's current version, so nothing was saved.
    .hint = Check out the current version; your changes stay in the folder: binder doctor --fix
plan-put-back = Restored { $path } in the folder, as saved in the binder.
plan-put-back-large = Restored { $path } in the folder, as saved in the binder. The file that was too large is now called { $large }.
plan-not-put-back = { $path } could not be written to the folder: { $why ->
        [disk-full] the disk is full
        [denied] it is write-protected
        [busy] another program has it open
        [no-file] it is not an ordinary file
       *[other] the system refused
    }
    .hint = Make room for the file, then run: binder plan restore { TYPED($path) }
plan-no-document = The binder has no document called { $typed }.
    .hint = See the documents: binder plan --toc
plan-no-document-near = The binder has no document called { $typed }. Did you mean { $meant }?
    .hint = Type the command again with { $meant }
plan-several-documents = Several documents match { $typed }: { $paths }.
    .hint = Type the command again with the whole name, for example { $first }
plan-no-editor = No editor is set on this computer.
    .hint = Edit { $file } in any program, then run: binder plan save
plan-editor-unstarted = The editor { $editor } could not be started: { $why }
    .hint = Edit the file in any program, then run: binder plan save
plan-editor-failed = The editor { $editor } failed: { $why }. Nothing was saved.
    .hint = Your text is still in the file. Save it: binder plan save
plan-edit-unchanged = No changes in { $path }.
plan-nothing-unsaved = Everything in the folder is saved.
plan-saved-new = Saved the new document { $path }: { $id }.
plan-saved-changed = Saved { $path }: { $id }.
plan-saved-deleted = Removed { $path } from the binder: { $id }. To undo: binder plan restore { TYPED($path) }
plan-log-title = Changes
plan-log-none = Nothing has been saved since the binder was made.
plan-log-column-when = When
plan-log-column-what = What
plan-log-column-who = Who
plan-log-for = for { $id }: { $action }
plan-log-for-exercise = for { $id }: { $action } (exercise { $exercise })
plan-diff-title = Latest change
plan-diff-title-of = Change { $id }
plan-diff-title-since = Changes since { $since }
plan-diff-none-of = { $path } has not changed since the binder was made.
plan-diff-none-since = Nothing has changed since { $since }.
plan-diff-since-made = The binder was made { $made }; the texts are compared with those it began with.
plan-diff-removed = Removed
plan-diff-added = Added
plan-diff-unchanged = Unchanged
plan-diff-left-out = … { $words ->
    [one] one unchanged word
   *[other] { $words } unchanged words
}
plan-diff-uncompared = … { $count ->
    [one] one more sentence
   *[other] { $count } more sentences
}
plan-diff-more = { $left ->
    [one] One more change. Show everything: --all
   *[other] { $left } more sentences removed and added. Show everything: --all
}
plan-diff-more-changes = { $left ->
    [one] The document was saved once more before that. Show everything: --all
   *[other] The document was saved { $left } more times before that. Show everything: --all
}
plan-diff-new = { $words ->
    [one] New document, one word.
   *[other] New document, { $words } words.
}
plan-diff-deleted = { $words ->
    [one] The document was deleted. It had one word.
   *[other] The document was deleted. It had { $words } words.
}
plan-diff-emptied = { $words ->
    [one] The document was emptied; one word is gone.
   *[other] The document was emptied; { $words } words are gone.
}
plan-diff-gone = There is no document before or after.
plan-diff-same = The text is the same before and after.
plan-diff-layout = Only the layout has changed.
plan-diff-renamed = Formerly called { $from }.
plan-diff-merged = { $count } versions became one. It is compared with the latest of them.
plan-diff-no-text = The text is not in this copy. Fetch it: binder sync
plan-diff-not-counted = Does not count: the person who saved it is not a member.
plan-diff-no-change = No change of the plan has the id { $typed }.
    .hint = See the changes: binder plan log
plan-diff-id-or-since = Give either the id of a change or --since.
    .hint = Type for example: binder plan diff --since { TYPED("2026-11-01") }
plan-for-no-action = { $typed } is no action in the journal.
    .hint = See the actions: binder log --open --incident journal
plan-missing = { $path } is missing from the folder but still in the binder. To remove it: binder plan save --deleted
plan-refused = { $path } was not saved. Your text is still in the folder; correct it and run: binder plan save
plan-more-faults = { $left ->
    [one] One more error.
   *[other] { $left } more errors.
}
plan-event-new = New document: { $path }
plan-event-changed = Changed document: { $path }
plan-event-deleted = Document removed: { $path }
plan-event-reviewed = Reviewed: { $path }
plan-event-mirrored = Compared with its source: { $path }
plan-event-resolved = Two versions merged: { $path }
plan-many-missing = { $count } documents are missing from the folder at once. They stay in the binder. To put them back: binder doctor --fix – to remove all of them: binder plan save --deleted --yes
plan-event-restored = Restored: { $path }
plan-restored = Restored { $path }. Lines with - were removed, lines with + are back:
plan-nothing-earlier = { $path } has no other version to restore.
    .hint = See its history: binder log --incident journal
plan-not-reviewable = { $path } cannot have a review date.
    .hint = Choose a chapter, a checklist or a procedure, for example: binder plan reviewed 1
plan-restore-over-unsaved = { $path } was changed in the folder and is not saved.
    .hint = Save it: binder plan save – or rename the file and restore the saved one: binder plan restore { TYPED($path) }
plan-unsaved-first = { $path } was changed in the folder and is not saved.
    .hint = Save it first: binder plan save
plan-broken-first = { $path } has errors, so the review was not recorded.
    .hint = Correct it first: binder plan edit { TYPED($path) }
plan-marked-reviewed = { $path } is marked as reviewed on { $date }.
plan-marked-mirrored = { $path } was compared with the page it mirrors on { $date }.
plan-no-source = { $path } mirrors no page.
    .hint = Write its address in the head: source: "https://…"
plan-one-version = { $path } has only one version.
    .hint = Read it: binder plan
plan-which-version = Which version of { $path } do you mean?
    .hint = Choose one of { $ids }: binder plan resolve { TYPED($path) } --take { TYPED($first) }
plan-two-versions = { $path } has { $count } versions. Nothing is lost: choose one or merge them.
plan-differ = Lines with - are only in { $first }, lines with + only in { $second }.
plan-settle-edited = use the text you have merged in the file
plan-version-first = the binder's first text
plan-version-machine = merged automatically
plan-version-deletes = removes the document
plan-version-stands = current
plan-settled = { $path } now has one version.

help-plan-edit = Edit a document in your editor ($VISUAL or $EDITOR) and save it
    .document = The document: file, chapter number or name
    .message = What was changed and why
    .examples = binder plan edit aktivering
help-plan-log = Show how the documents changed: when, why and by whom
    .document = A document or a section of the plan [default: all]
    .examples = binder plan log 1
help-plan-diff = Show what changed in the texts: removed and added, by whom and why

    Without arguments, show what was saved last. What was changed in the folder and not saved is not included.
    .document = A document or a section of the plan, or an id from binder plan log [default: all]
    .since = Show everything that has changed since this day or time
    .examples =
        binder plan diff
        binder plan diff 1
        binder plan diff --since 2026-11-01
help-plan-save = Save what was changed in the folder with any program
    .document = Save only this document
    .message = What was changed and why
    .of = The action in the journal that the change is made for
    .convert = First convert texts in another encoding (UTF-16, Windows-1252) to UTF-8; the originals are kept
    .deleted = Also remove documents that are missing from the folder
    .yes = Remove them even if they are many
    .examples = binder plan save -m "New number for operations"
help-plan-reviewed = Record that a document was reviewed today
    .document = The document: file, chapter number or name
    .mirrored = Record instead that today it is like the page it mirrors
    .examples = binder plan reviewed plan
help-plan-restore = Restore the previous version of a document

    If the document is empty, restore the last version with content.
    .document = The document
    .examples = binder plan restore contacts.yaml
help-plan-resolve = Choose or merge the versions of a document that has two
    .document = The document
    .take = The version to keep: mine, theirs or its number
    .edited = Keep the text that is in the folder
    .examples = binder plan resolve contacts.yaml --take theirs

# A unit's own texts and contacts

finding-adds-and-replaces = The text is either added to a section ({ "adds-to" }) or takes its place (replaces).
    .hint = Keep one of the keys.
unit-none = The binder has no units; there is no { $unit }.
    .hint = Write the units into units.yaml: binder plan edit units.yaml
unit-unknown = There is no unit called { $unit }. Units: { $all }.
    .hint = Type for example: --unit { TYPED($near) }
unit-several = Several units match { $unit }: { $all }.
    .hint = Type for example: --unit { TYPED($first) }
unit-heading = { $unit }: the shared plan with the unit’s own texts
unit-no-texts = { $unit } has no texts of its own yet. Write the first with { "adds-to:" } or replaces: and the section’s heading in its head: binder plan edit { TYPED("units/", $id, "/plan/action.md") }
unit-text-adds = Added to { $section }: { $path }
unit-text-replaces = Instead of { $section }: { $path }
unit-text-own = The unit’s own section: { $path }
unit-instead = { $unit } has a text of its own, see the next section ({ $path }).
unit-no-section = { $path } belongs to the section { $section }, which the shared plan does not have. The text is at the end.
unit-no-section-near = { $path } belongs to the section { $section }, which the shared plan does not have. Is it called { $near } now? The text is at the end. Correct it: binder plan edit { TYPED($path) }
unit-several-sections = { $path } belongs to { $section }, but several sections of the shared plan are called so. The text is at the end. Name the chapter’s file instead.
unit-doubled = { $path } is one of several texts instead of { $section }. All are shown; keep one.
unit-changed = The section { $section } of the shared plan has changed since { $unit } reviewed { $path }: { $by }. If the text still fits, type: binder plan reviewed { TYPED($path) }
unit-contacts = The contact list as { $unit } has it.
unit-contacts-own = The contact list as { $unit } has it. Its own details instead of the shared ones: { $these }.
unit-kind-day-care = day care
unit-kind-school = school
unit-kind-after-school = after-school care
unit-kind-special-centre = special centre
unit-kind-childrens-services = children’s services
unit-kind-other = other unit
plan-created = created { $date }
plan-approved = approved { $date }
plan-by = { $what } by { $by }
value-unit = UNIT
