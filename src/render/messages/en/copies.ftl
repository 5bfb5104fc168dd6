
copies-done = { $name }: { $received ->
        [0] nothing new
        [one] 1 new entry
       *[other] { $received } new entries
    } came, { $sent ->
        [0] nothing new
        [one] 1 new entry
       *[other] { $sent } new entries
    } went.
copies-offline = { $name }: { $place } cannot be reached. All you wrote is still here.
copies-timeout = { $name }: { $place } does not answer. All you wrote is still here.
copies-unknown-host = { $name }: the computer in { $place } is unknown here. All you wrote is still here.
copies-wrong-key = { $name }: { $place } shows another key than before. Nothing was sent.
copies-needs-login = { $name }: { $place } wants a login. All you wrote is still here.
copies-refused = { $name }: { $place } did not take what you wrote. All of it is still here.
copies-read-only = { $name }: { $place } can only be read. What was new there is here now, and all you wrote is still here.
copies-main-refused = { $name }: the entries arrived; the published page (main) is moved by somebody else.
copies-no-space = { $name }: { $place } is full. All you wrote is still here.
copies-not-a-binder = { $name }: this binder is not what lies in { $place }. Nothing was taken.
copies-unshared = { $count ->
        [0] All you wrote is in more copies than yours.
        [one] 1 entry is in this copy only.
       *[other] { $count } entries are in this copy only.
    }
copies-busy = Another binder command is at work in this copy.
    .hint = Wait a moment and try again.
copies-no-remote = This copy has no place to exchange with.
    .hint = Add one: binder remote add NAME PLACE
copies-unknown-remote = There is no place called { $name }.
    .hint = Did you mean: { $nearest }
copies-unknown-remote-none-near = There is no place called { $name }.
    .hint = See which there are: binder remote
copies-not-a-remote-name = { $name } cannot be the name of a place: small letters a to z, digits, hyphens.
    .hint = Type for example: binder remote add usb /media/usb/binder.git
copies-remote-taken = There is a place called { $name } already.
    .hint = Remove it first: binder remote remove { $name }
copies-none-yet = This copy has no place to exchange with. Add one: binder remote add NAME PLACE
copies-column-name = Name
copies-column-place = Place
copies-remote-added = { $name } is added: { $place }. Exchange now: binder sync { $name }
copies-remote-removed = { $name } is removed here. What lies there is not touched.

help-sync = Exchange with the other copies.
    .remotes = Places to exchange with; otherwise all.
    .strict = Count it as unfinished too when only the published page could not be moved.
    .examples = binder sync usb
help-remote = Places this copy exchanges with.
help-remote-list = Show the places.
help-remote-add = Add a place; an empty folder becomes a meeting place.
    .name = Short name of the place.
    .place = A folder, a USB stick, another copy's folder.
    .examples = binder remote add usb /media/usb/binder.git
help-remote-remove = Remove a place here.
    .name = The place's name.
copies-not-a-document = { $path } cannot be a document of a binder: only a to z, digits, full stop and hyphen.
    .hint = Give the file a simpler name.

copies-deed-imported = { $path }: change by { $author }, made outside the program
copies-deed-merged = { $path }: two versions put together line by line
# Who holds what

copies-safe = All you wrote is also with { $holders }.
copies-only-here = { $count ->
        [one] 1 entry of yours is, as far as is known here, in this copy only. Share it: binder sync
       *[other] { $count } entries of yours are, as far as is known here, in this copy only. Share them: binder sync
    }
copies-alone = No other copy is known: all you wrote is here only. Give copies a place to meet: binder remote add NAME PLACE
copies-the-place = the place { $name }
copies-this-one = this one
copies-guest = guest
copies-suspended = under suspicion
copies-removed = removed
copies-confirmed = confirmed { $date }
copies-never-seen = not reached yet
copies-held = { $held } of { $all }
copies-lacks = { $count } from { $writer }
copies-column-copy = Copy
copies-column-holds = Holds
copies-column-lacks = Lacks
copies-column-since = Known since
copies-i-have-the-latest = I have the latest, at home too

help-copies = Show which copies there are, what each holds and since when.

    A copy that is up to date says so with its next sync. This page asks nobody, so it can be read without a network.
help-copies-list = Show the copies.
help-copies-confirm = Say that you have the latest, at home too.
copies-only-by-path = { $place } is the address of a server. This version exchanges with folders: shared ones, on sticks, of other copies.
    .hint = Give a path, for example: binder remote add usb /media/usb/binder.git
