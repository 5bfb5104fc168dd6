doctor-folder = Folder
doctor-writer = Writes as
doctor-key = Key
doctor-remotes = Places
doctor-healthy = Nothing is wrong.
doctor-try-fix = Put right what can be put right: binder doctor --fix
doctor-mended = It is put right.
doctor-forgotten = It was shown, and is kept in refused-shown beside where it was.
doctor-not-mended = It could not be put right: { $why }
doctor-request = New key for one that is gone: asks to be let in again
doctor-new-device = This computer now writes as { $writer }, as a guest until a member types: binder member add { $writer }
    .hint = What waited has new numbers under that name; the old number still stands in the entry.

doctor-new-device-alone = This computer now writes as { $writer }, as a guest, and nobody else is a member, so nobody can let it in. All that is written is kept, shared and shown, marked as a guest's, but does not count.
    .hint = Look for the old key on other computers, on sticks and in backups. If it is nowhere: begin a new binder with binder init and take the documents along; this one stays to be read.

doctor-other-owner = The folder belongs to another user of this computer, and Git does not read it then. Make a copy of your own with all that is in it: binder join { TYPED($folder) } NEW-FOLDER --as NAME. Or log in as the owner, or let whoever runs the computer make you the owner.
doctor-unreadable = A part of this copy cannot be read. What other copies have is fetched into a new folder with binder join; leave this folder as it is.
doctor-damaged = { $count ->
        [one] 1 of Git's files is damaged: { $files }.
       *[other] { $count } of Git's files are damaged: { $files }.
    }
doctor-branches-lost = { $count ->
        [one] 1 branch is gone: { $names }.
       *[other] { $count } branches are gone: { $names }.
    }
doctor-missing = This cannot be read in this copy: { $parts }.
    .hint = It is fetched again from another copy: binder doctor --fix
doctor-settings = The settings of this copy (.git/config) are not as the program wrote them.
doctor-work-tree = The settings of this copy (.git/config) say { $settings }: plain Git does not work in this folder then. The program goes on as before.
doctor-user-settings-line = Your own settings of Git have a fault in { $file }, line { $line }. The copy is not touched by it; settings for servers that stand there are not used.
doctor-user-settings = Your own settings of Git cannot be read: { $file }. The copy is not touched by it; settings for servers that stand there are not used.
doctor-outbox-spoiled = { $count ->
        [one] 1 entry that waited to be added to the log is damaged on the disk. What can be read of it is shown below: write it again with binder log add.
       *[other] { $count } entries that waited to be added to the log are damaged on the disk. What can be read of them is shown below: write them again with binder log add.
    }
doctor-some-lost = something could not be fetched anywhere.
    .hint = Put in a stick, or name another copy: binder doctor --fix --from PLACE
doctor-moved = { $count ->
        [one] 1 damaged file lies in .git/binder/damaged now: { $files }.
       *[other] { $count } damaged files lie in .git/binder/damaged now: { $files }.
    }
doctor-got = { $count ->
        [one] 1 part was fetched again from { $from } and is right.
       *[other] { $count } parts were fetched again from { $from } and are right.
    }
doctor-got-here = { $count ->
        [one] 1 part was taken from the files in the folder and is right.
       *[other] { $count } parts were taken from the files in the folder and are right.
    }
doctor-lost = This is nowhere where it could be fetched: { $parts }. Name another copy, a stick or a file: binder doctor --fix --from PLACE
doctor-part-entries = entries { $from } to { $to } of { $writer } in { $log }
doctor-part-log = all that { $writer } wrote in { $log }
doctor-part-path = { $path }
doctor-part-all = everything
doctor-part-earlier = { $count ->
        [one] 1 earlier version
       *[other] { $count } parts of earlier versions
    }
doctor-no-head = The file .git/HEAD cannot be read, perhaps after a power cut.
doctor-head-elsewhere = In the folder { $at } is checked out instead of main.
doctor-branch = The branch { $name } cannot be read. The other one of the two this copy has shows where it was.
doctor-no-device = This copy has no key: here one can read, but not write.
    .hint = Become one who may write: binder join SOURCE --as NAME
doctor-waiting = { $count ->
        [one] 1 entry waits to be added to the log: { $ids }. It is safe on this computer.
       *[other] { $count } entries wait to be added to the log: { $ids }. They are safe on this computer.
    }
doctor-refused = A text that could not be written is kept in { $path }.
doctor-refused-bytes = Bytes that are not UTF-8 text were not written and are kept in { $path }.
    .hint = Say how they are written: binder log add - --encoding windows-1252 < { TYPED($path) }. Then delete the file.
doctor-barred = { $count ->
        [one] The system does not let the program read, change or remove { $paths }.
       *[other] The system does not let the program read, change or remove { $count } files and folders of this copy: { $paths }.
    }
    .hint = Close programs that have files in .git open, or let whoever runs the computer give you access to that folder; then type: binder doctor
doctor-lock = A program that died has left a lock behind: { $path }.
doctor-conflict-copies = { $count ->
        [one] 1 file in .git is a second version that another program made, and is not read: { $files }.
       *[other] { $count } files in .git are second versions that another program made, and are not read: { $files }.
    }
    .hint = OneDrive, Dropbox and the like do that. Move the binder's folder to where they do not reach, and exchange by binder sync.
doctor-index = Git's list of the files in the folder is not right.
doctor-written-twice = { $count ->
        [one] { $ids } stands twice on a page of this copy, so that nothing written after it counts.
       *[other] { $ids } stand twice on pages of this copy, so that nothing written after them counts.
    }
    .hint = Mend it: binder doctor --fix
doctor-own-broken = What this copy wrote after commit { $since } does not hold and counts for nothing.
    .hint = See what stands there: binder aside
doctor-spoiled = { $count ->
        [one] 1 page in the folder is not as it was written: { $paths }. The text is untouched in Git.
       *[other] { $count } pages in the folder are not as they were written: { $paths }. The texts are untouched in Git.
    }
doctor-signers = The list of keys that git verify-commit needs is missing or old.
doctor-not-written = { $count ->
        [one] 1 file has a name that not every computer can hold. It is in Git, but not in the folder: { $paths }.
       *[other] { $count } files have names that not every computer can hold. They are in Git, but not in the folder: { $paths }.
    }
doctor-strangers = { $count ->
        [one] 1 file in the folder is not read under the name it has: { $paths }. What becomes of it: binder plan save
       *[other] { $count } files in the folder are not read under the names they have: { $paths }. What becomes of them: binder plan save
    }
doctor-documents = { $count ->
        [one] 1 document stands with a fault, and what is at fault there does not count: { $places }. Correct it in the folder, then: binder plan save
       *[other] { $count } documents stand with faults, and what is at fault there does not count: { $places }. Correct them in the folder, then: binder plan save
    }
doctor-clock = Your last entry was written { $noted }, but the computer's clock says { $now }. Set the clock: the times in the log rest on it.

help-doctor = See how this copy is, and put it right.
    .fix = Put right what can be put right. Nothing anybody wrote is thrown away; texts that could not be written are shown first.
    .from = Fetch what is damaged from here too: another copy's folder, a stick, a server or a file.
