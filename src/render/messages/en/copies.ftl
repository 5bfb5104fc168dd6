
copies-done = { $name }: { $received ->
        [0] received nothing new
        [one] received 1 entry
       *[other] received { $received } entries
    }, { $sent ->
        [0] sent nothing new
        [one] sent 1 entry
       *[other] sent { $sent } entries
    }.
copies-offline = { $name }: { $place } cannot be reached. This copy still has everything you have written.
    .hint = Check the network or plug in the USB stick, then run: binder sync { TYPED($name) }
copies-no-ssh = { $name }: { $place } needs ssh, which is not installed on this computer.
    .hint = Install OpenSSH, then run: binder sync { TYPED($name) }
copies-timeout = { $name }: { $place } does not respond. This copy still has everything you have written.
    .hint = Try again in a while: binder sync { TYPED($name) }
copies-unknown-host = { $name }: the host key of { $place } is not known on this computer, so nothing was sent. This copy still has everything you have written.
    .hint = Ask the server's administrator for the key's fingerprint. Type { $command } and answer yes if it is the same.
copies-wrong-key = { $name }: the host key of { $place } has changed. Another server may be posing as it. Nothing was sent.
    .hint = Ask the server's administrator. If the key really was replaced, forget the old one: { $command }
copies-wrong-certificate = { $name }: the certificate of { $place } is not trusted. Nothing was sent.
    .hint = Ask the server's administrator. If you have a certificate authority of your own: { $command }
copies-needs-login = { $name }: { $place } refused your login. This copy still has everything you have written.
    .hint = Test it: { $command }
copies-needs-password = { $name }: { $place } refused the user name or password. This copy still has everything you have written.
    .hint = Type binder remote remove { TYPED($name) } and then binder remote add { TYPED($name) } { TYPED("https://NAME:PASSWORD@", $rest) }
copies-refused = { $name }: { $place } did not accept your entries. This copy still has everything you have written.
    .hint = Ask its administrator for permission to write there, then run: binder sync { TYPED($name) }
copies-read-only = { $name }: { $place } is read-only. What was new there has been received, and this copy still has everything you have written.
    .hint = If it should not be: a USB stick that was pulled out while it was being written to can be read-only until the computer has checked it for errors. Then run: binder sync { TYPED($name) }
copies-main-refused = { $name }: entries delivered. The main branch is protected there, so it was not updated.
    .hint = See who has what: binder copies
copies-no-space = { $name }: { $place } is full. This copy still has everything you have written.
    .hint = Ask its administrator to free up space, then run: binder sync { TYPED($name) }
copies-not-a-binder = { $name }: { $place } holds something other than this binder. Nothing was received.
    .hint = Check the address: binder remote
copies-said = The server said: { $said }
copies-fetching = receiving { $done } of { $all }
copies-sending = sending { $done } of { $all }
copies-unencrypted = The connection to { $place } is not encrypted.
    .hint = Use the secure address: { $secure }
copies-no-such-way = { $place } uses { $way }, which binder does not support.
    .hint = Give a path, or an address that begins with ssh:// or https://
copies-ignored = Changed there without binder and ignored, because it is larger than a document may be: { $what }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
copies-set-aside = { $count ->
        [one] 1 change from there does not count and was set aside.
       *[other] { $count } changes from there do not count and were set aside.
    }
    .hint = See which and why: binder aside
copies-unshared = { $count ->
        [0] All your entries are in at least one more copy.
        [one] 1 entry is in this copy only.
       *[other] { $count } entries are in this copy only.
    }
copies-busy = This copy is in use by another program.
    .hint = Wait a moment and try again.
copies-busy-by = This copy is in use by another binder command: process { $process }, since { $since }.
    .hint = Wait until it has finished and try again.
copies-moved = Another program wrote to this copy at the same moment.
    .hint = Try again.
copies-crowded = Too many programs are receiving into this copy at once.
    .hint = Wait a moment and try again.
copies-out-of-place = { $id } does not follow the last entry of this copy.
    .hint = Find out what is wrong: binder doctor
copies-own-broken = A page of this copy is damaged, so nothing can be added after it. What you type is kept on this computer.
    .hint = Repair it: binder doctor --fix
copies-no-remote = This copy has no remote to sync with.
    .hint = Add one: binder remote add NAME REMOTE
copies-unknown-remote = There is no remote called { $name }.
    .hint = Did you mean: { $nearest }
copies-unknown-remote-none-near = There is no remote called { $name }.
    .hint = See the remotes: binder remote
copies-not-a-remote-name = { $name } cannot be the name of a remote: use lower-case letters a–z, digits and hyphens.
    .hint = Type for example: binder remote add usb /media/usb/binder.git
copies-remote-taken = There is already a remote called { $name }.
    .hint = Remove it first: binder remote remove { TYPED($name) }
copies-remote-known = { $place } is already a remote, called { $name }.
    .hint = Sync with it: binder sync { TYPED($name) } – to rename it, remove it first: binder remote remove { TYPED($name) }
copies-failed-here = { $name }: the sync failed in this copy. { $why }
    .hint = When that is repaired, run: binder sync { TYPED($name) }
copies-none-yet = This copy has no remote to sync with. Add one: binder remote add NAME REMOTE
copies-column-name = Name
copies-column-place = Address
copies-remote-added = Added { $name }: { $place }. Sync now: binder sync { TYPED($name) }
copies-remote-removed = Removed { $name } from this copy. Nothing was deleted there.

# What was left where it is, because it breaks a limit of what is taken from others

copies-main-left = { $name }: entries delivered. The main branch there was not updated{ $beside ->
        [yes] ; the right version is beside it, on the branch published.
       *[no] .
    }
    .hint = Ask the remote's administrator to reset main: git push --force { TYPED($name) } { $commit }:main
copies-left-bytes = { $name }: { $branch } was not received: it is more than { $most } MiB. Everything else was.
    .hint = Ask its writer what it is. If it is right, free up disk space or raise fetch-mib under limits in binder.yaml, then run: binder sync { TYPED($name) }
copies-left-objects = { $name }: { $branch } was not received: it is more than { $most } objects. Everything else was.
    .hint = Ask its writer what it is. If it is right, raise fetch-objects under limits in binder.yaml, then run: binder sync { TYPED($name) }
copies-left-object = { $name }: { $branch } was not received: a single file in it is larger than { $most } MiB. Everything else was.
    .hint = Ask its writer what it is. If it is right, raise object-mib under limits in binder.yaml, then run: binder sync { TYPED($name) }
copies-left-shape = { $name }: { $branch } was not received: its folders are deeper or larger than a binder's. Everything else was.
    .hint = Ask its writer what it is. See who has what: binder copies
copies-left-damaged = { $name }: { $branch } was not received: part of it is missing or damaged. Everything else was.
    .hint = Sync with another remote: binder sync – see who has what: binder copies
copies-left-unrelated = { $name }: { $branch } was not received: it belongs to another binder. Everything else was.
    .hint = Ask the remote's administrator what it is.
copies-left-branches = { $name }: { $left ->
        [one] 1 branch was
       *[other] { $left } branches were
    } not received: the limit is { $most }. All branches known here were.
    .hint = Ask the remote's administrator what they are. If they are right, raise fetch-branches under limits in binder.yaml, then run: binder sync { TYPED($name) }
copies-left-commits = { $name }: the main branch there has { $count } changes not made with binder, more than are imported automatically, so it was not received. Everything else was.
    .hint = Ask who made them. Save what is right yourself: binder plan save
copies-left-documents = { $name }: the main branch there has more files than a binder may have, so it was not received. Everything else was.
    .hint = Ask the person who added them to remove them.
copies-left-removed = { $name }: { $branch } was not received. Its writer was removed, and nothing written there counts.
    .hint = If someone else writes there now, ask for a new name, for example: binder join REMOTE --as NAME2
copies-left-newcomer = { $name }: { $branch } was not received: its writer is a guest, and a guest may send at most { $commits } changes and { $most } MiB of attachments. Everything else was.
    .hint = If it is a colleague, ask for a new copy: binder join REMOTE --as { $free } – and add it before anything is written: binder member add { $free }
copies-left-guest = { $name }: { $branch } was not received: its writer is a guest, and a guest may send at most { $commits } changes and { $most } MiB of attachments. Everything else was.
    .hint = If it is a colleague: binder member add { $writer } – otherwise: binder member remove { $writer }
copies-left-guests = { $name }: { $branch } was not received: the guests there have together sent more than is accepted. Everything else was.
    .hint = See who they are: binder member list – then add or remove them: binder member add NAME or binder member remove NAME
copies-guests-kept-back = { $name }: { $count ->
        [one] 1 guest was
       *[other] { $count } guests were
    } not sent there: the limit is { $most }. This copy has what they wrote.
    .hint = See who they are: binder member list – then add or remove them: binder member add NAME or binder member remove NAME

copies-watching = Syncing now and then every { $seconds ->
        [one] second
       *[other] { $seconds } seconds
    }. Stop with Ctrl-C.
copies-take-out = { $clock } { $name }: all of it is written. Eject the disk, then take it out.
copies-keep-in = { $name }: the disk could not keep all of it. Leave it in.
    .hint = binder sync { TYPED($name) }
copies-watch-pause = The interval must be a number of seconds from 1 to 86400.
    .hint = Type for example: binder sync --watch 60

help-sync = Sync this copy with its remotes
    .remotes = Remotes to sync with [default: all]
    .strict = Also exit with 3 if only the main branch could not be updated
    .watch = Keep syncing at this interval in seconds until Ctrl-C; print only what is new
    .examples = binder sync usb
        binder sync --watch 60
help-remote = Manage the remotes this copy syncs with
help-remote-list = List remotes
help-remote-add = Add a remote; an empty folder is set up for syncing
    .name = Short name of the remote
    .place = A folder, a USB stick, another copy's folder, or a server (ssh:// or https://)
    .readable = Keep a readable page, and a text for the finder, beside the remote; renewed at each sync
    .with_program = Also keep this program beside the remote, for anyone without it
    .examples =
        binder remote add usb /media/usb/binder.git
        binder remote add hub ssh://hub.ladok.example/srv/binder.git
help-remote-remove = Remove a remote from this copy
    .name = The remote's name
copies-not-a-document = { $path } cannot be the name of a document: use only a–z, digits, full stops and hyphens.
    .hint = Give the file a simpler name.

copies-deed-accepted = { $path }: change by ‘{ $author }’, unsigned, accepted
copies-deed-let-in = { $path }: change by { $author } as a guest, accepted
copies-deed-merged = { $path }: two versions merged line by line
copies-sealed-failed = The sealed lists were not exchanged with { $name }; the next sync does it.
copies-sealed-unsound = { $count ->
    [one] A version of a sealed list at { $name } does not hold and was not taken: { $branch }
   *[other] { $count } versions of sealed lists at { $name } do not hold and were not taken: { $branch } and others
 }
    .hint = Ask its writer to seal it again: binder seal list
copies-sealed-refused = { $count ->
    [one] { $name } did not take a version of a sealed list: { $branch }
   *[other] { $name } did not take { $count } versions of sealed lists: { $branch } and others
 }
    .hint = Others do not get it from there. Ask those who run it to accept branches under sealed/
copies-sealed-kept = { $count ->
    [one] { $name } keeps a version of a sealed list that should be deleted.
   *[other] { $name } keeps { $count } versions of sealed lists that should be deleted.
 }
    .hint = Ask those who run it to delete the branches: binder seal list
copies-sealed-others = { $count ->
    [one] A branch under sealed/ at { $name } is named by no member; it was not taken.
   *[other] { $count } branches under sealed/ at { $name } are named by no member; they were not taken.
 }
copies-deed-sealing-key = This device can be given keys to protected entries
copies-deed-key = The key to protected entries of { $log }, for { $to }
# Who holds what

copies-safe = All your entries are also with { $holders }.
copies-only-here = { $count ->
        [one] As far as this copy knows, 1 entry of yours is only here. Share it: binder sync
       *[other] As far as this copy knows, { $count } entries of yours are only here. Share them: binder sync
    }
copies-alone = No other copy is known: all your entries are only here. Add a remote to sync with: binder remote add NAME REMOTE
copies-the-place = the remote { $name }
copies-this-one = this copy
copies-guest = guest
copies-suspended = suspended
copies-removed = removed
copies-confirmed = confirmed { $date }
copies-never-seen = never reached
copies-does-not-count = does not count, see binder sync
copies-heard = heard from { $at } via { $name }
copies-held = { $held } of { $all }
copies-lacks = { $count } from { $writer }
copies-column-copy = Copy
copies-column-holds = Has
copies-column-lacks = Missing
copies-column-since = As of
copies-goal-reached = { $title }: at least { $copies } copies in { $places } locations, met since { $since }.
copies-goal-missing = { $title }: at least { $copies } copies in { $places } locations, missing { $what }.
copies-goal-lacks-copies = { $count ->
        [one] one copy
       *[other] { $count } copies
    }
copies-goal-lacks-places = { $count ->
        [one] one location
       *[other] { $count } locations
    }
copies-goal-lacks-both = { $copies } and { $places }
copies-goal-say-place = Ask everyone with a copy to say where it is kept: binder copies confirm --place "at home"
copies-column-place-of = Location
copies-place-not-told = unknown
copies-i-have-the-latest = I have the latest version, at home too

help-copies = Show which copies exist, what each has and as of when

    A copy that is up to date says so at its next sync. This command contacts no one, so it works without a network.
    .of = Show who has all of this incident, where and as of when
help-copies-list = List copies
help-copies-confirm = Confirm that this copy has the latest version, at home too
    .place = Where this copy is kept, in a word or two; copies in different locations survive different accidents
