setup-no-device = This computer has no key in the binder; here one can only read.
    .hint = Become one who may write: binder join SOURCE --as NAME
setup-folder-not-empty = The folder { $folder } is not empty.
    .hint = Choose a new folder: binder init NEWFOLDER
setup-other-owner = The folder { $folder } belongs to another user of this computer.
    .hint = See what can be done: binder doctor

setup-made = The binder is in { $folder }. It is whole: everything works here without a network.
setup-introduction = The binder's digits
setup-next-status = what is going on
setup-next-remote = a place to exchange with: shared folder, USB stick
setup-next-join = another copy, on another computer
setup-joined = The copy is in { $folder }. It is whole: everything works here without a network.
setup-key-digits = Your key's digits
setup-compare = Call a member and compare both lines before you rely on this copy: the member sees them with binder member show { $writer }.
setup-guest = You are a guest until a member types: binder member add { $writer }. Log at once; everybody sees what you write, marked as a guest's.
setup-first-entry = The binder begins
setup-request = Wants to be a member
setup-no-starter = There is no starter called { $starter }. The starters are: { $all }.
    .hint = Type: binder init --starter { TYPED($nearest) }
setup-source-other-binder = { $source } does not hold the binder you were given the digits of, but { $digits }. No copy was made.
    .hint = Ask whoever gave you the digits whether this is the right place.
setup-source-two-binders = In { $source } the published page (main) belongs to another binder than the copies beside it: { $digits }. No copy was made.
    .hint = Ask a member for the binder's digits and type them: binder join { TYPED($source) } --introduction "…"
setup-name-needed = Say under which name you write.
    .hint = Add a short name: --as anna
setup-not-a-name = { $typed } cannot be a writer's name: a to z first, then a to z and digits, at most 16 characters.
    .hint = Type for example: --as { $nearest }
setup-name-kept = { $typed } cannot be a writer's name: Windows keeps it for a device.
    .hint = Type for example: --as { $nearest }
setup-name-taken = Somebody writes as { $writer } already.
    .hint = Choose another name: --as { $free }
setup-source-not-there = { $source } cannot be reached.
    .hint = Is the address right, is there a network, is the stick in? Then try again.
setup-source-no-ssh = { $source } is reached by ssh, and that program is not on this computer.
    .hint = Install OpenSSH and try again.
setup-source-timeout = { $source } does not answer.
    .hint = Try again in a while.
setup-source-unknown-host = The key of { $source } is unknown here.
    .hint = Ask whoever runs the server for the key's fingerprint. Type { $command }, compare, and answer yes if it is the same.
setup-source-wrong-key = { $source } shows another key than before; it may be somebody posing as it.
    .hint = Ask whoever runs the server. If the key really was changed, forget the old one: { $command }
setup-source-wrong-certificate = The certificate of { $source } cannot be trusted.
    .hint = Ask whoever runs the server. If you have an authority of your own: { $command }
setup-source-needs-login = { $source } does not let you in.
    .hint = Try your login: { $command }
setup-source-needs-password = { $source } wants a name and a password.
    .hint = Type: binder join { TYPED("https://NAME:PASSWORD@", $rest) }
setup-source-refused = { $source } refused: { $said }
    .hint = Ask whoever runs the place whether you may read there.
setup-source-no-binder = There is no binder in { $source }.
    .hint = Ask whoever invited you for the right place.

setup-from-not-there = There is no folder { $folder }.
    .hint = Give the folder that holds the texts: binder init NEWFOLDER --from FOLDER
setup-from-binder = { $folder } is a binder already.
    .hint = Get a whole copy of it: binder join { TYPED($folder) }
setup-from-nothing = There is no text in Markdown in { $folder } that could become a chapter, so nothing was made.
    .hint = Give the folder that holds the texts: binder init NEWFOLDER --from FOLDER
setup-from-many = The folder holds more than { $most } files, so nothing was made.
    .hint = Give the folder that holds the plan, not all around it: binder init NEWFOLDER --from FOLDER
setup-from-large = The files in the folder are more than { $most } MiB together, so nothing was made.
    .hint = Give the folder that holds the plan, not all around it: binder init NEWFOLDER --from FOLDER
setup-left-link = a link to another place; links are not followed
setup-left-of-a-program = made by a program for itself
setup-left-deep = a folder too deep to look into
setup-left-large = larger than { $most } MiB
setup-left-not-text = not text that can be read
setup-left-not-read = neither Markdown nor a list the binder reads, and no text leads to it
setup-left-contents = a list of contents; it gave the order
setup-left-repository = about how the folder is worked in, not about the plan
setup-left-hidden = hidden: settings of a program
setup-left-hidden-folder = a hidden folder; only what the texts lead to is taken from it
setup-left-contents-part = a list of contents; it gave the order of { $count } of { $all } pages. Not found: { $missing }
setup-left-contents-unused = a menu of a website; the order does not come from it
setup-left-order = says in which order pages stand; it was read
setup-left-table = a table. If it is a contact list: binder contacts import { TYPED($file) } --group GROUP
setup-left-other-text = a text in another format. To have it in the plan, save it as Markdown (.md) and put it in the folder plan/
setup-order-list = The chapters stand in the order of { $file }.
setup-order-pages = The chapters stand in the order that the pages give themselves (weight, nav_order, sidebar_position or the like).
setup-order-names = The chapters stand in the order of their names; no list of contents was found.
setup-order-groups = { $file } puts pages under headings that the plan does not have: { $groups }
setup-brought-boxes = { $count ->
    [one] One box was written as Markdown has it (> [!WARNING]).
   *[other] { $count } boxes were written as Markdown has them (> [!WARNING]).
}
setup-brought-aside = { $count ->
    [one] One key in a head means something else here. It is kept under another name:
   *[other] { $count } keys in heads mean something else here. They are kept under other names:
}
setup-brought-marks = { $count ->
    [one] One mark of another program is not understood here. It stands as it was written; replace it with the words it stands for:
   *[other] { $count } marks of other programs are not understood here. They stand as they were written; replace them with the words they stand for:
}
setup-brought-people = { $file }: { $count } people in the contact list, by group: { $groups }
setup-brought-looks-people = { $file } looks like it has a contact list in it ({ $count } people with numbers). It became a chapter. To have them in the contact list as well: binder contacts import { TYPED($path) } --group GROUP
setup-brought-starter = Besides, the binder has from its starter: { $all }
setup-left-faulty = line { $line } cannot be read as it is meant: { $why }
setup-left-nobody = a list of people with nobody new in it
setup-left-column = a column of a list of people that nothing, or not everything, was taken from
setup-left-people = a list of people that could not be read in: { $why } Later: binder contacts import { TYPED($file) } --group GROUP
setup-event-files = Files that came along from { $source }: { $count }
setup-event-people = People read in from { $file }: { $count }
setup-brought = From { $source }: chapters { $chapters }, lists { $lists }, pictures and other files { $files }, people in the contact list { $people }. Not placed: { $left }.
setup-brought-faulty = { $path } is there and can be read. Before it can be saved again, something in it must be corrected:
setup-brought-files = Pictures and other files lie beside the log, and the texts lead there.
setup-brought-links = { $count ->
    [one] One link was changed, because what it leads to has another name now.
   *[other] { $count } links were changed, because what they lead to has another name now.
}
setup-brought-nowhere = { $count ->
    [one] One link leads to something that is not in the binder. It stands as it was written:
   *[other] { $count } links lead to something that is not in the binder. They stand as they were written:
}
setup-brought-anchors = { $count ->
    [one] One link leads to a heading that its text does not have:
   *[other] { $count } links lead to headings that their texts do not have:
}
setup-brought-more = … and { $count } more; all of them with --json
setup-column-from = In the folder
setup-column-to = In the binder
setup-left = Not placed ({ $count })

help-init = Make a new binder.
    .dir = The folder, new or empty.
    .starter = The starter to begin from.
    .from = A folder of texts in Markdown to begin with, such as a wiki or a repository: chapters, lists, pictures and contacts find their places.
    .name = The binder's name.
    .as = Short name you write under, one a computer.
    .person = Your name.
    .role = Your role, as in the contact list.
    .key = A key you have, instead of a new one for this computer.
    .examples = binder init ladok --starter ladok --as anna --person "Anna Ek"
help-join = Get a whole copy of a binder that exists.
    .source = Where it is: a folder, a USB stick, another copy's folder, or a server (ssh:// or https://).
    .dir = The folder, new or empty.
    .introduction = The binder's digits as a member read them out: no other binder is fetched.
    .as = Short name you write under, one a computer.
    .person = Your name.
    .role = Your role, as in the contact list.
    .key = A key you have, instead of a new one for this computer.
    .examples = binder join /media/usb/binder.git --as bo --person "Bo Östlund"

# The device key, and what keeps it from being used

key-gone = The key this copy signs with is not there: { $path }. What you write is kept and waits.
    .hint = Put the key back in that place, from a stick, a backup or the old computer; then the next command adds what waits. If it is nowhere: binder doctor --fix makes a new key, and a member must let you in again.
key-unreadable = The key this copy signs with may not be read by you: { $path }. What you write is kept and waits.
    .hint = Make yourself its owner, or type: chmod 600 { TYPED($path) }
key-empty = The file of the key this copy signs with is empty: { $path }. What you write is kept and waits.
    .hint = Put the key back in that place, from a stick, a backup or the old computer. If it is nowhere: binder doctor --fix makes a new key, and a member must let you in again.
key-broken = The file of the key this copy signs with is damaged, or is no private key: { $path }. What you write is kept and waits.
    .hint = Put the key back in that place, from a stick, a backup or the old computer. If it is nowhere: binder doctor --fix makes a new key, and a member must let you in again.
key-passphrase = The key this copy signs with is locked with a passphrase: { $path }. What you write is kept and waits.
    .hint = Take the passphrase off: ssh-keygen -p -N '' -f { TYPED($path) }
key-other = Another key lies where the key this copy signs with should be: { $path }. What you write is kept and waits.
    .hint = Put the right key back in that place, from a stick, a backup or the old computer. If it is nowhere: binder doctor --fix makes a new key, and a member must let you in again.
setup-key-gone = There is no key in { $path }.
    .hint = Name the private key, or leave out --key: then a new one is made for this computer.
setup-key-unreadable = You may not read the key in { $path }.
    .hint = Type: chmod 600 { TYPED($path) }. Or leave out --key: then a new one is made for this computer.
setup-key-broken = { $path } is no private key that can be read.
    .hint = Name a private key of ssh (without .pub, ed25519), or leave out --key: then a new one is made for this computer.
setup-key-passphrase = The key in { $path } is locked with a passphrase.
    .hint = Leave out --key: then a new one is made for this computer alone.
setup-unknown-form = The copy in { $folder } is in a format of Git that binder does not know.
    .hint = Fetch a new copy beside it: binder join PLACE NEW-FOLDER --as NAME. Leave this folder as it is.
setup-no-beginning = This folder does not say where its binder begins: it is a plain clone, or its settings were lost.
    .hint = Fetch a copy of your own beside it: binder join PLACE NEW-FOLDER --as NAME
setup-bare = The settings of this copy say that it has no folder (core.bare).
    .hint = Type in the folder of the copy: git config core.bare false
setup-not-made-here = The copy in { $folder } was not made on this computer by you. It can be read here; nothing is written in it, and nothing is done that it asks for.
    .hint = Get a copy of your own from it: binder join { TYPED($folder) }
setup-read-only = The copy in { $folder } was not made on this computer by you: it is only read, and its own settings are not used. A copy of your own: binder join { TYPED($folder) }
setup-copied = { $folder } is a copy of { $original } that was made without binder. If both wrote, their rows would get the same numbers, so nothing is written in it.
    .hint = Write in { $original }, or make a copy of your own: binder join { TYPED($original) }
setup-copied-only-read = { $folder } is a copy of { $original } that was made without binder: it is only read. A copy of your own: binder join { TYPED($original) }
setup-irregular = In { $folder } something lies where a file should be that is no ordinary file: { $file }. The copy is not opened.
    .hint = Look at what it is, and remove it. Or get the binder from another place: binder join SOURCE
