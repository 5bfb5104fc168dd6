bundle-written = The whole binder is in { $file } ({ $size } kB).
bundle-written-since = What { $name } lacks is in { $file } ({ $size } kB).
bundle-how-to-read = Whoever gets the file types binder bundle read { TYPED($file) }, or without a copy: binder join { TYPED($file) }
bundle-how-to-read-since = Whoever gets the file, and has the rest already, types: binder bundle read { TYPED($file) }
bundle-unshared = { $count ->
        [one] 1 entry is here only until somebody has read the file.
       *[other] { $count } entries are here only until somebody has read the file.
    }
bundle-read = { $received ->
        [0] Nothing new came from { $file }.
        [one] 1 new entry came from { $file }.
       *[other] { $received } new entries came from { $file }.
    }
bundle-not-there = { $file } does not exist.
    .hint = Is the stick in, and is the path right? Then try again.
bundle-not-one = { $file } is no file that a binder was written to. Nothing was read.
    .hint = Ask whoever has the binder for one: binder bundle write FILE
bundle-too-new = { $file } is written in a way that this version does not know. Nothing was read.
    .hint = Ask the sender for a new one, written with: binder bundle write FILE
bundle-damaged = { $file } is damaged or not whole. Nothing was read.
    .hint = Ask the sender to send it again.
bundle-too-big = { $file } is bigger than any binder. Nothing was read.
    .hint = Ask the sender for a new one, written with: binder bundle write FILE
bundle-lacks = { $file } builds on something that this copy does not have. Nothing was read.
    .hint = Ask the sender for a whole file, written without --since.
bundle-of-another = Another binder is in { $file }. Nothing was read.
    .hint = A copy of that one is made with: binder join { TYPED($file) } FOLDER
bundle-nothing-new = There is nothing that { $name } lacks. No file was written.
    .hint = The whole binder is written with: binder bundle write FILE
bundle-since-whom = No place and nobody who writes is called { $name }, as far as is known here.
    .hint = See the names: binder copies
bundle-in-the-way = { $file } exists already and is something else. It was not touched.
    .hint = Choose another name.
bundle-holds-more = { $file } holds something that this copy does not have. It was not touched.
    .hint = Read it first: binder bundle read { TYPED($file) }
bundle-no-folder = The folder { $folder } does not exist.
    .hint = Is the stick in, and is the path right? Then try again.
bundle-no-place = { $place } is a file with a binder in it, and nothing can be put into that.
    .hint = Read it: binder bundle read { TYPED($place) }

help-bundle = The binder as one file, for mail and sticks.
help-bundle-write = Write the whole binder into one file that can be mailed or carried.

    The file is an ordinary Git bundle: git clone FILE reads it too. A stick that both can write to is better as a place: binder remote add.
    .file = The file, for example binder.bundle.
    .since = Only what this place or writer lacks, as far as is known here.
    .examples = binder bundle write binder.bundle
        binder bundle write for-bo.bundle --since bo
help-bundle-read = Read what is new from such a file.

    What is damaged or belongs to another binder is not read. The same file can be read any number of times.
    .file = The file.
    .examples = binder bundle read /media/usb/binder.bundle
