# Finding the binder

frame-error = Error: { $what }
frame-note = Note: { $what }
frame-hint = Hint: { $what }
frame-more-rows-written = … { $rows ->
    [one] one more row
   *[other] { $rows } more rows
}: binder { $command } --all
frame-more-rows = … { $rows ->
    [one] one more row
   *[other] { $rows } more rows
}. To see everything, add --all
frame-no-binder = There is no binder here, and you have not opened one on this computer.
    .hint = Join an existing binder: binder join SOURCE --as NAME – start a new one: binder init FOLDER --as NAME – or try an exercise: binder tour
frame-no-binder-there = There is no binder in { $folder }.
    .hint = Name the binder's folder: binder -C FOLDER
frame-no-binder-in-variable = BINDER_DIR is set to { $folder }, but there is no binder there.
    .hint = Name the binder's folder: binder -C FOLDER
frame-several-binders = You have several binders on this computer: { $folders }.
    .hint = Say which one, for example: binder -C { TYPED($first) }
frame-only-binder = Using the binder in { $folder }
frame-second-tree = { $second } is a second work tree of the copy in { $folder }. Using that copy; files changed in the second tree are ignored.
frame-second-tree-of-none = { $folder } is a second work tree of a repository that has no member's key.
    .hint = Make a copy of your own: binder join REMOTE NEW-FOLDER --as NAME
frame-meeting-place = { $folder } is a remote, where copies sync. You cannot work in it directly.
    .hint = Make a copy of your own: binder join { TYPED($folder) } NEW-FOLDER --as NAME

frame-internal = Something unexpected happened: { $said }
    .hint = Find out what is wrong: binder doctor – if the error returns, report it to the developers
frame-disk-full = The disk is full.
    .hint = Free up space, then check that nothing is missing: binder doctor
frame-not-writable = The folder is write-protected or belongs to another user.
    .hint = You can still read. Find out what is wrong: binder doctor
frame-not-allowed = You do not have permission to read or write { $path }, or it is write-protected.
    .hint = Ask its owner for access or use a copy of your own. Find out what is wrong: binder doctor
frame-gone = { $path } does not exist. It was deleted or moved, or its disk or network folder is not connected.
    .hint = Check the disk or the network and try again. Find out what is wrong: binder doctor
frame-in-the-way = { $path } exists and is something other than expected.
    .hint = Move it to another folder and try again. Find out what is wrong: binder doctor
frame-away = The disk or network folder that holds { $path } no longer responds.
    .hint = Check the disk or the network and try again.
frame-too-large = { $path } would exceed the maximum file size of this disk or this user.
    .hint = Use another disk, or ask this computer's administrator to raise the limit.
frame-bad-name = This disk does not allow a file named { $path }.
    .hint = Use a shorter path or another disk.
frame-exhausted = This computer is out of memory or open files.
    .hint = Close other programs and try again.
frame-not-supported = The disk or network folder that holds { $path } does not support locks or links, which are needed there.
    .hint = Keep the copy on this computer's own disk: binder join REMOTE NEW-FOLDER --as NAME
frame-system = The system reported an error for { $path }: { $said }
    .hint = Find out what is wrong: binder doctor
frame-disk-failing = The disk reports read or write errors.
    .hint = Write down on paper what was not saved. Find out what is wrong: binder doctor
frame-damaged = Part of this copy is damaged or missing.
    .hint = Nothing was changed. Find out what is wrong: binder doctor
frame-damaged-shown = Part of this copy cannot be read, so the answer may be incomplete.
    .hint = Repair it: binder doctor --fix
frame-locked = This copy is locked by another program.
    .hint = Wait a moment and try again. If that does not help: binder doctor
frame-path-not-text = The path { $path } contains characters that are not valid text.
    .hint = Rename the folder using ordinary letters and try again.

# The first page

frame-first-what = binder is a red binder on your computer: the plan, the contact list and the incident log. It works without a network, and every computer has a full copy.
frame-first-begin = There is no binder on this computer yet. Start with one of these:
frame-first-tour = Try a one-minute exercise in a folder of its own: three people, one of them offline.
frame-first-join = Get a full copy of your binder from a folder, a USB stick, a server or a file.
frame-first-init = Create a new binder from a starter that is already filled in.
frame-first-more = See all commands: binder --help

# Completions and manual pages

frame-manual-written = { $count } manual pages written to { $folder }
frame-manual-name = NAME
frame-manual-synopsis = SYNOPSIS
frame-manual-description = DESCRIPTION
frame-manual-options = OPTIONS
frame-manual-version = VERSION

help-completions = Print a completion script for your shell
    .shell = The shell to complete in
    .examples = binder completions bash > ~/.local/share/bash-completion/completions/binder

help-man = Write a manual page for each command
    .dir = The folder to write them to
    .examples = binder man ~/.local/share/man/man1
