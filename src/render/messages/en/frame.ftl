# Finding the binder

frame-no-binder = There is no binder here, and you have not opened one on this computer.
    .hint = Look around with: binder tour. Fetch a copy of yours: binder join. Make a new one: binder init.
frame-no-binder-there = There is no binder in { $folder }.
    .hint = Name the folder the binder lies in: binder -C FOLDER
frame-no-binder-in-variable = BINDER_DIR points at { $folder }, and there is no binder there.
    .hint = Name the folder the binder lies in: binder -C FOLDER
frame-several-binders = You have opened several binders on this computer: { $folders }.
    .hint = Say which one you mean, for example: binder -C { TYPED($first) }
frame-only-binder = Using the binder in { $folder }
frame-second-tree = { $second } is a second work tree of the copy in { $folder }. That copy is used; files changed in the second tree are not looked at.
frame-second-tree-of-none = { $folder } is a second work tree of a repository in which nobody writes as a member.
    .hint = Fetch a copy of your own: binder join PLACE NEW-FOLDER --as NAME
frame-meeting-place = { $folder } is a place where copies meet; nobody writes there directly.
    .hint = Fetch a copy of your own: binder join { TYPED($folder) } NEW-FOLDER --as NAME

frame-internal = This could not be done: { $said }
    .hint = See what is wrong with: binder doctor. If it goes on, show the sentence to whoever looks after the program.
frame-disk-full = The disk is full.
    .hint = Make room, then see that nothing is missing: binder doctor
frame-not-writable = The folder is write-protected or somebody else's.
    .hint = Reading works as usual. See what is wrong with: binder doctor
frame-not-allowed = You may not read or write { $path }, or it is write-protected.
    .hint = Have whoever owns it let you in, or use a copy of your own. See what is wrong with: binder doctor
frame-gone = { $path } is not there: it was deleted or moved, or the disk or network folder it lies on is away.
    .hint = See to the disk or the network, then try again. See what is wrong with: binder doctor
frame-in-the-way = Something else lies in the way in { $path }.
    .hint = Move it to another folder, then try again. See what is wrong with: binder doctor
frame-away = The disk or network folder with { $path } no longer answers.
    .hint = See to the disk or the network, then try again.
frame-too-large = { $path } would be larger than this disk or this user may have a file.
    .hint = Use another disk, or ask whoever looks after the computer to raise the limit.
frame-bad-name = This disk cannot hold a file called { $path }.
    .hint = Use a shorter path, or another disk.
frame-exhausted = This computer has no memory or open files left for the program.
    .hint = End other programs, then try again.
frame-not-supported = The disk or network folder with { $path } cannot do what is needed there (locks, links).
    .hint = Put the copy on this computer's own disk: binder join PLACE NEW-FOLDER --as NAME
frame-system = The computer refused something about { $path }: { $said }
    .hint = See what is wrong with: binder doctor
frame-disk-failing = The disk answers with faults.
    .hint = What was not saved is best written on paper. See what is wrong with: binder doctor
frame-damaged = Something in this copy is damaged or gone.
    .hint = Nothing was changed by it. See what is wrong with: binder doctor
frame-damaged-shown = A part of this copy cannot be read, so what is shown may lack something.
    .hint = Mend it with: binder doctor --fix
frame-locked = Another program keeps this copy locked.
    .hint = Wait a moment and try again. If that does not help: binder doctor
frame-path-not-text = The path { $path } holds characters that cannot be written down as text.
    .hint = Give the folder a name in ordinary letters, and try again.

# The first page

frame-first-what = binder is a red binder on your computer: the plan, the phone list and the incident log. It works without a network, and every computer holds a whole copy.
frame-first-begin = There is no binder on this computer yet. Begin with one of these:
frame-first-tour = A short exercise in a folder of its own: three people, one offline.
frame-first-join = Get a whole copy of your binder: from a folder, a USB stick, a server or a file.
frame-first-init = Make a new binder, from a starter that is filled in already.
frame-first-more = Everything that can be typed: binder --help

# Completions and manual pages

frame-manual-written = { $count } manual pages written to { $folder }
frame-manual-name = NAME
frame-manual-synopsis = SYNOPSIS
frame-manual-description = DESCRIPTION
frame-manual-options = OPTIONS
frame-manual-version = VERSION

help-completions = Write what a shell needs to complete command lines.
    .shell = The shell.
    .examples = binder completions bash > ~/.local/share/bash-completion/completions/binder

help-man = Write a manual page for each command.
    .dir = The folder to write them in.
    .examples = binder man ~/.local/share/man/man1
