doctor-folder = Folder
doctor-writer = Writes as
doctor-key = Key
doctor-remotes = Remotes
doctor-healthy = No problems found.
doctor-try-fix = Repair what can be repaired: binder doctor --fix
doctor-mended = Repaired.
doctor-forgotten = Shown above; a copy is kept in refused-shown in the same folder.
doctor-not-mended = Could not be repaired: { $why }
doctor-request = New key to replace a lost one: asks to be added again
doctor-new-device = This computer now writes as { $writer }, as a guest until a member types: binder member add { $writer }
    .hint = Entries that waited have new ids under that name; each still records its old id.

doctor-new-device-alone = This computer now writes as { $writer }, as a guest, and there is no other member who could add it. What you write is kept, shared and shown, marked "guest", but does not count.
    .hint = Look for the old key on other computers, USB sticks and backups. If it is lost: binder init starts a new binder; copy your documents to it and keep this one for reading.

doctor-other-owner = The folder belongs to another user of this computer, so Git refuses to read it. Make a copy of your own: binder join { TYPED($folder) } NEW-FOLDER --as NAME – or log in as the owner, or ask the administrator to make you the owner
doctor-unreadable = Part of this copy cannot be read. Leave this folder as it is and make a new copy from another one with binder join
doctor-damaged = { $count ->
        [one] 1 Git file is damaged: { $files }.
       *[other] { $count } Git files are damaged: { $files }.
    }
doctor-branches-lost = { $count ->
        [one] 1 branch is missing: { $names }.
       *[other] { $count } branches are missing: { $names }.
    }
doctor-missing = Missing or unreadable in this copy: { $parts }.
    .hint = Fetch it again from another copy: binder doctor --fix
doctor-settings = This copy's settings (.git/config) differ from what binder wrote.
doctor-work-tree = This copy's settings (.git/config) say { $settings }, so plain Git does not work in this folder. binder does.
doctor-user-settings-line = Your own Git settings have an error in { $file }, line { $line }. The copy works, but server settings in that file are ignored.
doctor-user-settings = Your own Git settings cannot be read: { $file }. The copy works, but server settings in that file are ignored.
doctor-outbox-spoiled = { $count ->
        [one] 1 entry that waited to be logged is damaged on the disk. What can be read is shown below: log it again with binder log add
       *[other] { $count } entries that waited to be logged are damaged on the disk. What can be read is shown below: log them again with binder log add
    }
doctor-some-lost = some of it was not found in any copy that could be reached.
    .hint = Plug in a USB stick or name another copy: binder doctor --fix --from REMOTE
doctor-moved = { $count ->
        [one] 1 damaged file was moved to .git/binder/damaged: { $files }.
       *[other] { $count } damaged files were moved to .git/binder/damaged: { $files }.
    }
doctor-got = { $count ->
        [one] 1 part was fetched again from { $from }.
       *[other] { $count } parts were fetched again from { $from }.
    }
doctor-got-here = { $count ->
        [one] 1 part was restored from the files in the folder.
       *[other] { $count } parts were restored from the files in the folder.
    }
doctor-lost = Not found in any copy that could be reached: { $parts }. Name another copy, a USB stick or a file: binder doctor --fix --from REMOTE
doctor-part-entries = entries { $from } to { $to } of { $writer } in { $log }
doctor-part-log = everything { $writer } wrote in { $log }
doctor-part-path = { $path }
doctor-part-all = everything
doctor-part-earlier = { $count ->
        [one] 1 earlier version
       *[other] { $count } parts of earlier versions
    }
doctor-no-head = The file .git/HEAD cannot be read, perhaps after a power cut.
doctor-head-elsewhere = { $at } is checked out in the folder instead of main.
doctor-branch = The branch { $name } cannot be read. Its backup in this copy shows where it was.
doctor-no-device = This copy has no key, so it is read-only.
    .hint = To be able to write: binder join SOURCE --as NAME
doctor-waiting = { $count ->
        [one] 1 entry waits to be added to the log: { $ids }. It is safe on this computer.
       *[other] { $count } entries wait to be added to the log: { $ids }. They are safe on this computer.
    }
doctor-refused = A text that was not logged is kept in { $path }.
doctor-on-desk = Text being typed in binder log keep, not logged yet, in { $path }. Continue: binder log keep
doctor-refused-bytes = Bytes that are not UTF-8 text were not logged. They are kept in { $path }.
    .hint = Name their encoding: binder log add - --encoding windows-1252 < { TYPED($path) } – then delete the file
doctor-barred = { $count ->
        [one] The system does not allow binder to read, change or remove { $paths }.
       *[other] The system does not allow binder to read, change or remove { $count } files and folders of this copy: { $paths }.
    }
    .hint = Close programs that use files in .git, or ask the administrator for access to that folder, then run: binder doctor
doctor-lock = A program that crashed left a lock: { $path }.
doctor-conflict-copies = { $count ->
        [one] 1 file in .git is a duplicate made by another program and is ignored: { $files }.
       *[other] { $count } files in .git are duplicates made by another program and are ignored: { $files }.
    }
    .hint = OneDrive, Dropbox and similar do that. Move the binder's folder out of their reach and sync with binder sync
doctor-index = Git's index of the folder is wrong.
doctor-written-twice = { $count ->
        [one] { $ids } is on a page of this copy twice, so nothing written after it counts.
       *[other] { $ids } are on pages of this copy twice, so nothing written after them counts.
    }
    .hint = Repair it: binder doctor --fix
doctor-own-broken = What this copy wrote after commit { $since } is not valid and does not count.
    .hint = See what it is: binder aside
doctor-spoiled = { $count ->
        [one] 1 page in the folder was altered: { $paths }. The original is intact in Git.
       *[other] { $count } pages in the folder were altered: { $paths }. The originals are intact in Git.
    }
doctor-signers = The list of keys for git verify-commit is missing or out of date.
doctor-not-written = { $count ->
        [one] 1 file has a name that some computers do not allow. It is in Git, but not in the folder: { $paths }.
       *[other] { $count } files have names that some computers do not allow. They are in Git, but not in the folder: { $paths }.
    }
doctor-strangers = { $count ->
        [one] 1 file in the folder is ignored because of its name: { $paths }. To see what would happen to it: binder plan save
       *[other] { $count } files in the folder are ignored because of their names: { $paths }. To see what would happen to them: binder plan save
    }
doctor-documents = { $count ->
        [one] 1 document has errors, and those parts do not count: { $places }. Correct it in the folder, then run: binder plan save
       *[other] { $count } documents have errors, and those parts do not count: { $places }. Correct them in the folder, then run: binder plan save
    }
doctor-clock = Your last entry was noted { $noted }, but this computer's clock says { $now }. Set the clock: the log's times depend on it.

help-doctor = Check this copy and repair it
    .fix = Repair what can be repaired; nothing you wrote is discarded, and texts that were not logged are shown first
    .from = Also fetch damaged parts from here: another copy's folder, a USB stick, a server or a file
