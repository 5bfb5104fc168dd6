# Why a place cannot be used, or does not count as a copy

place-shallow = { $name }{ $place } holds only the last part of the history (git clone --depth). It counts as no copy, and nothing was put there.
    .hint = Whoever runs the place types: git -C { TYPED($folder) } fetch --unshallow. Or add an empty place instead.
place-borrowed = { $name }{ $place } borrows part of what it holds from another folder (git clone --shared) and is worth nothing without it. It counts as no copy, and nothing was put there.
    .hint = Whoever runs the place types: git -C { TYPED($folder) } repack -a -d. Then the file objects/info/alternates there is deleted.
place-grafted = { $name }in { $place } the history was cut or joined by hand (info/grafts). It counts as no copy, and nothing was put there.
    .hint = Whoever runs the place deletes the file info/grafts in { $folder }. Or add an empty place instead.
place-partial = { $name }{ $place } was made without all files (git clone --filter). It counts as no copy, and nothing was put there.
    .hint = Add an empty place instead: git init --bare -b main FOLDER, then binder remote add NAME FOLDER
place-incomplete = { $name }in { $place } part of what its branches need is missing. It counts as no copy.
    .hint = Add an empty place instead: git init --bare -b main FOLDER, then binder remote add NAME FOLDER
place-busy = { $name }another program keeps { $place } locked. All you wrote is still here.
    .hint = Wait a minute, then type: { $again }. If it goes on, delete the file that ends in .lock under refs/heads there.
place-itself = { $name }{ $place } is this copy itself, so nothing is safer for it.
    .hint = Give a place on another disk or another computer: binder remote add NAME PLACE
place-sha256 = { $name }{ $place } is in a format that binder cannot use: its ids are SHA-256. Nothing was taken. All you wrote is still here.
    .hint = Make a place in the usual format: git init --bare -b main --object-format=sha1 --ref-format=files FOLDER
place-reftable = { $name }{ $place } is in a format that binder cannot use: its branches lie in a table (reftable). Nothing was taken. All you wrote is still here.
    .hint = Make a place in the usual format: git init --bare -b main --object-format=sha1 --ref-format=files FOLDER
place-form = { $name }{ $place } is in a format of Git that binder does not know. Nothing was taken. All you wrote is still here.
    .hint = Make a place in the usual format: git init --bare -b main --object-format=sha1 --ref-format=files FOLDER
place-something-else = { $name }something else than this binder lies in { $place } already, perhaps only a README. Nothing was taken. All you wrote is still here.
    .hint = Make the place anew and entirely empty, without README, licence or .gitignore. Or see whether the address is right: binder remote
place-helper-silent = { $name }the program that keeps your password for { $place } did not answer and was ended: { $helper }. All you wrote is still here.
    .hint = See to the program (credential.helper in Git's settings), or type at a terminal where it can ask: { $again }
place-forbidden = { $name }{ $place } knows who you are, but does not allow you this (403). All you wrote is still here.
    .hint = Ask whoever runs the place to let you read and write there, then type: { $again }
place-not-found = { $name }at { $place } there is nothing that you may see (404). All you wrote is still here.
    .hint = See whether the address is right: binder remote. If it is, ask whoever runs the place to let you in.
place-too-large = { $name }{ $place } does not take so much at once (413). All you wrote is still here.
    .hint = Ask whoever runs the server to allow larger requests, then type: { $again }
place-too-often = { $name }{ $place } is asked too often just now (429). All you wrote is still here.
    .hint = Wait some minutes, then type: { $again }
place-server-fault = { $name }{ $place } has a fault of its own just now. All you wrote is still here.
    .hint = Try again in a while: { $again }. If it goes on, tell whoever runs the server.
place-irregular = { $name }in { $place } something lies where a file of it should be that is no ordinary file: { $file }. Nothing was taken, and nothing was put there.
    .hint = Somebody put it there by mistake or on purpose. Whoever runs the place looks at it and removes it; or add an empty place instead.
place-too-long = { $name }the exchange with { $place } took too long and was ended. All you wrote is still here.
    .hint = If the line is merely slow, raise limits.exchange in binder.yaml, then type: { $again }
