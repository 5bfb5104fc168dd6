bundle-written = Wrote the whole binder to { $file } ({ $size } kB).
bundle-written-since = Wrote what { $name } lacks to { $file } ({ $size } kB).
bundle-how-to-read = To read it: binder bundle read { TYPED($file) } – or, without a copy: binder join { TYPED($file) }
bundle-how-to-read-since = To read it in a copy that has the rest: binder bundle read { TYPED($file) }
bundle-unshared = { $count ->
        [one] 1 entry is in this copy only until someone has read the file.
       *[other] { $count } entries are in this copy only until someone has read the file.
    }
bundle-read = { $received ->
        [0] Nothing new in { $file }.
        [one] Received 1 entry from { $file }.
       *[other] Received { $received } entries from { $file }.
    }
bundle-not-there = { $file } does not exist.
    .hint = Check the path and that the USB stick is plugged in, then try again.
bundle-not-one = { $file } is not a binder bundle. Nothing was read.
    .hint = Ask a member for one, made with: binder bundle write FILE
bundle-too-new = { $file } was written by a newer version of binder. Nothing was read.
    .hint = Update binder, or ask the sender for a new file: binder bundle write FILE
bundle-damaged = { $file } is damaged or incomplete. Nothing was read.
    .hint = Ask the sender to send it again.
bundle-too-big = { $file } is larger than a binder may be. Nothing was read.
    .hint = Ask the sender for a new file: binder bundle write FILE
bundle-lacks = { $file } builds on entries that this copy does not have. Nothing was read.
    .hint = Ask the sender for a complete file, written without --since.
bundle-of-another = { $file } contains another binder. Nothing was read.
    .hint = To make a copy of that one: binder join { TYPED($file) } FOLDER
bundle-nothing-new = { $name } already has everything. No file was written.
    .hint = To write the whole binder: binder bundle write FILE
bundle-since-whom = This copy knows no remote or writer called { $name }.
    .hint = See the names: binder copies
bundle-in-the-way = { $file } already exists and is something else. It was left unchanged.
    .hint = Choose another name.
bundle-holds-more = { $file } has entries that this copy does not have. It was left unchanged.
    .hint = Read it first: binder bundle read { TYPED($file) }
bundle-no-folder = The folder { $folder } does not exist.
    .hint = Check the path and that the USB stick is plugged in, then try again.
bundle-no-place = { $place } is a bundle file, and you cannot sync with a file.
    .hint = Read it: binder bundle read { TYPED($place) }

help-bundle = Send the binder as one file, by e-mail or USB stick
help-bundle-write = Write the whole binder to one file

    The file is an ordinary Git bundle: git clone FILE reads it too. If both of you can write to the USB stick, use it as a remote instead: binder remote add usb FOLDER
    .file = The file to write, for example binder.bundle
    .since = Only what this remote or writer lacks, as far as this copy knows
    .examples = binder bundle write /media/usb/binder.bundle
        binder bundle write /media/usb/for-bo.bundle --since bo
help-bundle-read = Read what is new from a bundle file

    A file that is damaged or belongs to another binder is refused. The same file can be read any number of times.
    .file = The file to read
    .examples = binder bundle read /media/usb/binder.bundle
