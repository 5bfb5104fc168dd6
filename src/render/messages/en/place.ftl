# Why a place cannot be used, or does not count as a copy

place-shallow = { $name }{ $place } has only part of the history (git clone --depth). It does not count as a copy, and nothing was sent.
    .hint = Add an empty remote instead, or ask its administrator to type: git -C { TYPED($folder) } fetch --unshallow
place-borrowed = { $name }{ $place } depends on another folder for part of its content (git clone --shared). It does not count as a copy, and nothing was sent.
    .hint = Ask its administrator to delete the file objects/info/alternates after typing: git -C { TYPED($folder) } repack -a -d
place-grafted = { $name }the history in { $place } was altered by hand (info/grafts). It does not count as a copy, and nothing was sent.
    .hint = Ask its administrator to delete the file info/grafts in { $folder }, or add an empty remote instead.
place-partial = { $name }{ $place } was made without all files (git clone --filter). It does not count as a copy, and nothing was sent.
    .hint = Add an empty remote instead: git init --bare -b main FOLDER – then binder remote add NAME FOLDER
place-incomplete = { $name }{ $place } lacks part of what its branches need. It does not count as a copy.
    .hint = Add an empty remote instead: git init --bare -b main FOLDER – then binder remote add NAME FOLDER
place-busy = { $name }{ $place } is locked by another program. This copy still has everything you have written.
    .hint = Wait a minute, then type: { $again } – if it is still locked, delete the file ending in .lock under refs/heads there
place-itself = { $name }{ $place } is this copy itself, so it adds no safety.
    .hint = Add a remote on another disk or computer: binder remote add NAME REMOTE
place-sha256 = { $name }{ $place } uses a Git format that binder does not support: SHA-256. Nothing was received. This copy still has everything you have written.
    .hint = Create a remote in the usual format: git init --bare -b main --object-format=sha1 --ref-format=files FOLDER
place-reftable = { $name }{ $place } uses a Git format that binder does not support: reftable. Nothing was received. This copy still has everything you have written.
    .hint = Create a remote in the usual format: git init --bare -b main --object-format=sha1 --ref-format=files FOLDER
place-form = { $name }{ $place } uses a Git format that binder does not support. Nothing was received. This copy still has everything you have written.
    .hint = Create a remote in the usual format: git init --bare -b main --object-format=sha1 --ref-format=files FOLDER
place-something-else = { $name }{ $place } already contains something other than this binder, perhaps only a README. Nothing was received. This copy still has everything you have written.
    .hint = Create the remote again, completely empty (no README, licence or .gitignore), or check the address: binder remote
place-helper-silent = { $name }the program that stores your password for { $place } did not respond and was stopped: { $helper }. This copy still has everything you have written.
    .hint = Check that program (credential.helper in Git's settings), or type in a terminal where it can ask you: { $again }
place-forbidden = { $name }{ $place } knows who you are but denied access (403). This copy still has everything you have written.
    .hint = Ask its administrator for permission to read and write, then type: { $again }
place-not-found = { $name }{ $place } was not found, or you may not see it (404). This copy still has everything you have written.
    .hint = Check the address: binder remote – if it is right, ask its administrator for access
place-too-large = { $name }{ $place } does not accept that much at once (413). This copy still has everything you have written.
    .hint = Ask the server's administrator to allow larger requests, then type: { $again }
place-too-often = { $name }{ $place } is receiving too many requests right now (429). This copy still has everything you have written.
    .hint = Wait a few minutes, then type: { $again }
place-server-fault = { $name }{ $place } has a server error right now. This copy still has everything you have written.
    .hint = Try again in a while: { $again } – if the error remains, tell the server's administrator
place-irregular = { $name }{ $file } in { $place } should be an ordinary file but is not. Nothing was received or sent.
    .hint = It was put there by mistake or on purpose. Ask the remote's administrator to look at it and remove it, or add an empty remote instead.
place-too-long = { $name }the sync with { $place } took too long and was stopped. This copy still has everything you have written.
    .hint = If the connection is only slow, raise limits.exchange in binder.yaml, then type: { $again }
