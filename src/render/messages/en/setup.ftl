setup-no-device = This computer has no key in the binder; here one can only read.
    .hint = Become one who may write: binder join SOURCE --as NAME
setup-folder-not-empty = The folder { $folder } is not empty.
    .hint = Choose a new folder: binder init NEWFOLDER
