
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
    .hint = See to the network, or that the stick is in, and type: binder sync { TYPED($name) }
copies-no-ssh = { $name }: { $place } is reached by ssh, and that program is not on this computer.
    .hint = Install OpenSSH, then type: binder sync { TYPED($name) }
copies-timeout = { $name }: { $place } does not answer. All you wrote is still here.
    .hint = Try again in a while: binder sync { TYPED($name) }
copies-unknown-host = { $name }: the key of { $place } is unknown here, so nothing was sent. All you wrote is still here.
    .hint = Ask whoever runs the server for the key's fingerprint. Type { $command }, compare, and answer yes if it is the same.
copies-wrong-key = { $name }: { $place } shows another key than before; it may be somebody posing as it. Nothing was sent.
    .hint = Ask whoever runs the server. If the key really was changed, forget the old one: { $command }
copies-wrong-certificate = { $name }: the certificate of { $place } cannot be trusted. Nothing was sent.
    .hint = Ask whoever runs the server. If you have an authority of your own: { $command }
copies-needs-login = { $name }: { $place } does not let you in. All you wrote is still here.
    .hint = Try your login: { $command }
copies-needs-password = { $name }: { $place } wants another name and password. All you wrote is still here.
    .hint = Type binder remote remove { TYPED($name) } and then binder remote add { TYPED($name) } { TYPED("https://NAME:PASSWORD@", $rest) }
copies-refused = { $name }: { $place } did not take what you wrote. All of it is still here.
    .hint = Ask whoever runs the place whether you may write there, then type: binder sync { TYPED($name) }
copies-read-only = { $name }: { $place } can only be read. What was new there is here now, and all you wrote is still here.
copies-main-refused = { $name }: the entries arrived; the published page (main) is moved by somebody else.
    .hint = See who has what: binder copies
copies-no-space = { $name }: { $place } is full. All you wrote is still here.
    .hint = Ask whoever runs the place to make room, then type: binder sync { TYPED($name) }
copies-not-a-binder = { $name }: this binder is not what lies in { $place }. Nothing was taken.
    .hint = See whether the address is right: binder remote
copies-said = The answer from there: { $said }
copies-fetching = fetching { $done } of { $all }
copies-sending = sending { $done } of { $all }
copies-unencrypted = { $place } is an open connection that others can read.
    .hint = Give the protected address: { $secure }
copies-no-such-way = { $place } is reached by { $way }, which binder does not speak.
    .hint = Give a path, or an address that begins with ssh:// or https://
copies-ignored = Changed there without binder, and larger than any document is, so it is not even proposed: { $what }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
copies-set-aside = { $count ->
        [one] 1 thing from there does not count and is set aside.
       *[other] { $count } things from there do not count and are set aside.
    }
    .hint = See what, and why: binder aside
copies-unshared = { $count ->
        [0] All you wrote is in more copies than yours.
        [one] 1 entry is in this copy only.
       *[other] { $count } entries are in this copy only.
    }
copies-busy = Another program is at work in this copy.
    .hint = Wait a moment and try again.
copies-busy-by = Another binder command is at work in this copy: process { $process }, since { $since }.
    .hint = Wait until it has ended and try again.
copies-moved = Another program wrote in this copy at the same moment.
    .hint = Try again.
copies-crowded = Too many programs are fetching into this copy at the same time.
    .hint = Wait a moment and try again.
copies-out-of-place = { $id } does not follow on what this copy has written so far.
    .hint = See what is wrong: binder doctor
copies-own-broken = A page of this copy does not hold, and nothing can be added after it. What is typed is kept in this computer.
    .hint = Mend it: binder doctor --fix
copies-no-remote = This copy has no place to exchange with.
    .hint = Add one: binder remote add NAME PLACE
copies-unknown-remote = There is no place called { $name }.
    .hint = Did you mean: { $nearest }
copies-unknown-remote-none-near = There is no place called { $name }.
    .hint = See which there are: binder remote
copies-not-a-remote-name = { $name } cannot be the name of a place: small letters a to z, digits, hyphens.
    .hint = Type for example: binder remote add usb /media/usb/binder.git
copies-remote-taken = There is a place called { $name } already.
    .hint = Remove it first: binder remote remove { TYPED($name) }
copies-remote-known = This copy knows { $place } already: it is called { $name }.
    .hint = Exchange with it: binder sync { TYPED($name) }. For another name, remove that one first: binder remote remove { TYPED($name) }
copies-failed-here = { $name }: this copy could not do its part. { $why }
    .hint = When that is mended, type: binder sync { TYPED($name) }
copies-none-yet = This copy has no place to exchange with. Add one: binder remote add NAME PLACE
copies-column-name = Name
copies-column-place = Place
copies-remote-added = { $name } is added: { $place }. Exchange now: binder sync { TYPED($name) }
copies-remote-removed = { $name } is removed here. What lies there is not touched.

# What was left where it is, because it breaks a limit of what is taken from others

copies-main-left = { $name }: the entries arrived. The published page (main) there is left alone{ $beside ->
        [yes] ; what holds stands beside it, on the branch published.
       *[no] .
    }
    .hint = Whoever looks after the place sets main back: git push --force { TYPED($name) } { $commit }:main
copies-left-bytes = { $name }: { $branch } stays there: it brings more than { $most } MiB. Everything else came.
    .hint = Ask who writes there what it is. If it is right: make room on this disk, or raise fetch-mib under limits in binder.yaml, and type: binder sync { TYPED($name) }
copies-left-objects = { $name }: { $branch } stays there: it brings more than { $most } objects. Everything else came.
    .hint = Ask who writes there what it is. If it is right, raise fetch-objects under limits in binder.yaml and type: binder sync { TYPED($name) }
copies-left-object = { $name }: { $branch } stays there: a single file in it is larger than { $most } MiB. Everything else came.
    .hint = Ask who writes there what it is. If it is right, raise object-mib under limits in binder.yaml and type: binder sync { TYPED($name) }
copies-left-shape = { $name }: { $branch } stays there: its folders are deeper or fuller than those of any binder. Everything else came.
    .hint = Ask who writes there what it is. See who has what: binder copies
copies-left-damaged = { $name }: { $branch } stays there: part of it is missing or damaged. Everything else came.
    .hint = Get it from another place: binder sync. See who has what: binder copies
copies-left-unrelated = { $name }: { $branch } stays there: it has another beginning than this binder. Everything else came.
    .hint = Ask whoever runs the place what it is.
copies-left-branches = { $name }: { $left ->
        [one] 1 branch stays
       *[other] { $left } branches stay
    } there: no more than { $most } are taken. Those known here came.
    .hint = Ask whoever runs the place what they are. If they are right, raise fetch-branches under limits in binder.yaml and type: binder sync { TYPED($name) }
copies-left-commits = { $name }: the published page (main) there holds { $count } changes made outside the program, more than are taken up by themselves. It stays there; everything else came.
    .hint = Ask who made them. Save what is right yourself: binder plan save
copies-left-documents = { $name }: the published page (main) there holds more files than any binder. It stays there; everything else came.
    .hint = Ask who put them there, and have them taken away.
copies-left-removed = { $name }: { $branch } stays there. Whoever writes there was removed, and nothing of it counts.
    .hint = If somebody else writes there now: ask for a new name, for example binder join PLACE --as NAME2
copies-left-newcomer = { $name }: { $branch } stays there: whoever writes there is a guest, and of a guest at most { $commits } changes and { $most } MiB of attachments are taken. Everything else came.
    .hint = If it is one of you: ask for a new copy, binder join PLACE --as { $free }, and let it in before anything is added: binder member add { $free }
copies-left-guest = { $name }: { $branch } stays there: whoever writes there is a guest, and of a guest at most { $commits } changes and { $most } MiB of attachments are taken. Everything else came.
    .hint = If it is one of you: binder member add { $writer }. If it is not: binder member remove { $writer }
copies-left-guests = { $name }: { $branch } stays there: the guests there have more between them than is taken. Everything else came.
    .hint = See who they are with binder member list, and let them in or remove them: binder member add NAME, binder member remove NAME
copies-guests-kept-back = { $name }: { $count ->
        [one] 1 guest is
       *[other] { $count } guests are
    } not passed on to it: no more than { $most } are. What they wrote is here.
    .hint = See who they are with binder member list, and let them in or remove them: binder member add NAME, binder member remove NAME

copies-watching = Exchanging now and then every { $seconds ->
        [one] second
       *[other] { $seconds } seconds
    }. End with Ctrl-C.
copies-watch-pause = The pause is a number of seconds, from 1 to 86400.
    .hint = Type for example: binder sync --watch 60

help-sync = Exchange with the other copies.
    .remotes = Places to exchange with; otherwise all.
    .strict = Count it as unfinished too when only the published page could not be moved.
    .watch = Exchange again and again with a pause of so many seconds, until Ctrl-C. Says only what is new.
    .examples = binder sync usb
        binder sync --watch 60
help-remote = Places this copy exchanges with.
help-remote-list = Show the places.
help-remote-add = Add a place; an empty folder becomes a meeting place.
    .name = Short name of the place.
    .place = A folder, a USB stick, another copy's folder, or a server (ssh:// or https://).
    .examples =
        binder remote add usb /media/usb/binder.git
        binder remote add hub ssh://hub.ladok.example/srv/binder.git
help-remote-remove = Remove a place here.
    .name = The place's name.
copies-not-a-document = { $path } cannot be a document of a binder: only a to z, digits, full stop and hyphen.
    .hint = Give the file a simpler name.

copies-deed-accepted = { $path }: change by ‘{ $author }’, unsigned, accepted
copies-deed-let-in = { $path }: change by { $author } from before they were let in, accepted
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
copies-does-not-count = does not count, see binder sync
copies-heard = heard { $at } by { $name }
copies-held = { $held } of { $all }
copies-lacks = { $count } from { $writer }
copies-column-copy = Copy
copies-column-holds = Holds
copies-column-lacks = Lacks
copies-column-since = Known since
copies-goal-reached = { $title }: at least { $copies } copies in { $places } places, reached since { $since }.
copies-goal-missing = { $title }: at least { $copies } copies in { $places } places, missing { $what }.
copies-goal-lacks-copies = { $count ->
        [one] one copy
       *[other] { $count } copies
    }
copies-goal-lacks-places = { $count ->
        [one] one place
       *[other] { $count } places
    }
copies-goal-lacks-both = { $copies } and { $places }
copies-goal-say-place = Each who has a copy says where it lies: binder copies confirm --place "at home"
copies-column-place-of = Where
copies-place-not-told = not said
copies-i-have-the-latest = I have the latest, at home too

help-copies = Show which copies there are, what each holds and since when.

    A copy that is up to date says so with its next sync. This page asks nobody, so it can be read without a network.
    .of = Show who holds all of this incident, where and since when.
help-copies-list = Show the copies.
help-copies-confirm = Say that you have the latest, at home too.
    .place = Where this copy lies, in a word or two; copies in different places survive different things.
