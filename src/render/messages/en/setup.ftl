setup-no-device = This computer has no key in the binder, so the copy is read-only.
    .hint = To be able to write: binder join SOURCE --as NAME
setup-folder-not-empty = The folder { $folder } is not empty.
    .hint = Choose a new folder: binder init NEWFOLDER
setup-other-owner = The folder { $folder } belongs to another user of this computer.
    .hint = See what you can do: binder doctor

setup-made = Created the binder in { $folder }. It is complete and works without a network.
setup-introduction = Binder fingerprint
setup-folder-word = FOLDER
setup-name-word = NAME
setup-next-status = see what needs attention
setup-next-remote = add a remote to sync with: a shared folder or a USB stick
setup-next-join = make another copy on another computer
setup-other-language = The binder speaks the language of its starter. The program in English: binder -C { TYPED($folder) } --lang { TYPED($tag) }
setup-next-starter = instead: a binder with a whole plan
setup-joined = Made a full copy in { $folder }. It works without a network.
setup-key-digits = Key fingerprint
setup-compare = Call a member and compare both fingerprints before you rely on this copy. The member sees them with: binder member show { $writer }
setup-guest = You are a guest until a member types: binder member add { $writer } – you can start logging now; everyone sees your entries, marked "guest".
setup-named-short = In the log you are called { $name }. To use your full name: binder member rename "FIRST LAST"
setup-named-listed = In the log you are called { $name }, as in the contact list. If that is not you: binder member rename "FIRST LAST"
setup-first-entry = Binder created
setup-request = Asks to become a member
setup-no-starter = There is no starter called { $starter }. Available starters: { $all }.
    .hint = Type: binder init --starter { TYPED($nearest) }
setup-source-other-binder = The fingerprint does not match: the binder in { $source } has { $digits }. No copy was made.
    .hint = Ask the person who gave you the fingerprint whether this is the right address.
setup-source-two-binders = The main branch in { $source } belongs to a different binder from the copies beside it: { $digits }. No copy was made.
    .hint = Ask a member for the binder's fingerprint and type it: binder join { TYPED($source) } --introduction "…"
setup-name-needed = A short name to write under is missing.
    .hint = Add one: --as { $nearest }
setup-not-a-name = { $typed } cannot be used as a short name: start with a letter a–z; then letters a–z and digits, at most 16 characters.
    .hint = Type for example: --as { $nearest }
setup-name-kept = { $typed } cannot be used as a short name: Windows reserves it.
    .hint = Type for example: --as { $nearest }
setup-name-taken = The short name { $writer } is already taken.
    .hint = Choose another: --as { $free }
setup-source-not-there = { $source } cannot be reached.
    .hint = Check the address, the network and that the USB stick is plugged in, then try again.
setup-source-no-ssh = { $source } needs ssh, which is not installed on this computer.
    .hint = Install OpenSSH and try again.
setup-source-timeout = { $source } does not respond.
    .hint = Try again in a while.
setup-source-unknown-host = The host key of { $source } is not known on this computer.
    .hint = Ask the server's administrator for the key's fingerprint. Type { $command } and answer yes if it is the same.
setup-source-wrong-key = The host key of { $source } has changed. Another server may be posing as it.
    .hint = Ask the server's administrator. If the key really was replaced, forget the old one: { $command }
setup-source-wrong-certificate = The certificate of { $source } is not trusted.
    .hint = Ask the server's administrator. If you have a certificate authority of your own: { $command }
setup-source-needs-login = { $source } refused your login.
    .hint = Test it: { $command }
setup-source-needs-password = { $source } requires a user name and a password.
    .hint = Type: binder join { TYPED("https://NAME:PASSWORD@", $rest) }
setup-source-refused = { $source } refused: { $said }
    .hint = Ask its administrator for permission to read there.
setup-source-no-binder = There is no binder in { $source }.
    .hint = Ask the person who invited you for the right address.

setup-from-not-there = The folder { $folder } does not exist.
    .hint = Name the folder with your texts: binder init NEWFOLDER --from FOLDER
setup-from-binder = { $folder } is already a binder.
    .hint = Make a full copy of it: binder join { TYPED($folder) }
setup-from-nothing = No Markdown text in { $folder } could become a chapter. Nothing was created.
    .hint = Name the folder with your texts: binder init NEWFOLDER --from FOLDER
setup-from-many = The folder has more than { $most } files. Nothing was created.
    .hint = Name only the folder with the plan: binder init NEWFOLDER --from FOLDER
setup-from-large = The files in the folder are more than { $most } MiB in total. Nothing was created.
    .hint = Name only the folder with the plan: binder init NEWFOLDER --from FOLDER
setup-left-link = a link to somewhere else; links are not followed
setup-left-of-a-program = a program's own file
setup-left-deep = a folder nested too deep
setup-left-large = larger than { $most } MiB
setup-left-not-text = not readable text
setup-left-not-read = neither Markdown nor a list that binder can read, and no text links to it
setup-left-contents = a table of contents; used for the order
setup-left-repository = about working in the folder, not part of the plan
setup-left-hidden = hidden: a program's settings
setup-left-hidden-folder = a hidden folder; only what the texts link to was imported
setup-left-contents-part = a table of contents; used for the order of { $count } of { $all } pages. Not found: { $missing }
setup-left-contents-unused = a website menu; not used for the order
setup-left-order = sets the order of pages; used
setup-left-table = a table. If it is a contact list: binder contacts import { TYPED($file) } --group GROUP
setup-left-other-text = a text in another format. To include it in the plan, save it as Markdown (.md) in the folder plan/
setup-order-list = The chapters are in the order of { $file }.
setup-order-pages = The chapters are in the order set in the pages (weight, nav_order, sidebar_position or similar).
setup-order-names = The chapters are in order of name; no table of contents was found.
setup-order-groups = { $file } groups pages under headings that are not in the plan: { $groups }
setup-brought-boxes = { $count ->
    [one] One callout was converted to Markdown (> [!WARNING]).
   *[other] { $count } callouts were converted to Markdown (> [!WARNING]).
}
setup-brought-aside = { $count ->
    [one] One front matter key has another meaning in binder and was renamed:
   *[other] { $count } front matter keys have another meaning in binder and were renamed:
}
setup-brought-marks = { $count ->
    [one] One macro of another program was left as it is. Replace it with plain text:
   *[other] { $count } macros of other programs were left as they are. Replace them with plain text:
}
setup-brought-people = { $file }: { $count ->
        [one] 1 person
       *[other] { $count } people
    } added to the contact list, by group: { $groups }
setup-brought-looks-people = { $file } seems to contain a contact list ({ $count } people with numbers). It became a chapter. To add them to the contact list as well: binder contacts import { TYPED($path) } --group GROUP
setup-brought-starter = Added from the starter: { $all }
setup-left-faulty = line { $line } has an error: { $why }
setup-left-nobody = a list of people, all of them already in the contact list
setup-left-column = a column of a list of people that was not fully imported
setup-left-people = a list of people that could not be imported: { $why } Later: binder contacts import { TYPED($file) } --group GROUP
setup-event-files = Files imported from { $source }: { $count }
setup-event-people = People imported from { $file }: { $count }
setup-brought = Imported from { $source }: chapters { $chapters }, lists { $lists }, pictures and other files { $files }, people in the contact list { $people }. Not imported: { $left }.
setup-brought-faulty = { $path } was imported and can be read. Correct this before you save it again:
setup-brought-files = Pictures and other files are stored with the log, and the texts link to them.
setup-brought-links = { $count ->
    [one] One link was updated because its target has a new name.
   *[other] { $count } links were updated because their targets have new names.
}
setup-brought-nowhere = { $count ->
    [one] One link has a target that is not in the binder. It was left unchanged:
   *[other] { $count } links have targets that are not in the binder. They were left unchanged:
}
setup-brought-anchors = { $count ->
    [one] One link leads to a heading that does not exist:
   *[other] { $count } links lead to headings that do not exist:
}
setup-brought-more = … and { $count } more; all of them with --json
setup-column-from = In the folder
setup-column-to = In the binder
setup-left = Not imported ({ $count })

help-init = Create a new binder
    .dir = The folder, new or empty
    .starter = The starter to begin from
    .from = A folder of Markdown texts to import, such as a wiki or a repository: chapters, lists, pictures and contacts
    .name = The binder's name
    .as = Short name to write under; one for each computer
    .person = Your name
    .role = Your role, as in the contact list
    .key = An existing private key to use instead of a new one
    .examples = binder init binder --as anna --person "Anna Hill"
help-join = Make a full copy of an existing binder
    .source = Where it is: a folder, a USB stick, another copy's folder, or a server (ssh:// or https://)
    .dir = The folder, new or empty
    .introduction = The binder's fingerprint as read out by a member; refuse any other binder
    .as = Short name to write under; one for each computer
    .person = Your name
    .role = Your role, as in the contact list
    .key = An existing private key to use instead of a new one
    .examples = binder join /media/usb/binder.git --as bo --person "Bo Lake"

# The device key, and what keeps it from being used

key-gone = This copy's private key is missing: { $path }. Your entries are kept and wait to be signed.
    .hint = Put the key back from a USB stick, a backup or the old computer; the next command then adds the waiting entries. If it is lost: binder doctor --fix makes a new key, and a member must add you again.
key-unreadable = You do not have permission to read this copy's private key: { $path }. Your entries are kept and wait to be signed.
    .hint = Become the file's owner, or type: chmod 600 { TYPED($path) }
key-empty = This copy's private key file is empty: { $path }. Your entries are kept and wait to be signed.
    .hint = Put the key back from a USB stick, a backup or the old computer. If it is lost: binder doctor --fix makes a new key, and a member must add you again.
key-broken = This copy's private key file is damaged or is not a private key: { $path }. Your entries are kept and wait to be signed.
    .hint = Put the key back from a USB stick, a backup or the old computer. If it is lost: binder doctor --fix makes a new key, and a member must add you again.
key-passphrase = This copy's private key is protected by a passphrase: { $path }. Your entries are kept and wait to be signed.
    .hint = Remove the passphrase: ssh-keygen -p -N '' -f { TYPED($path) }
key-other = The key in { $path } is not this copy's key. Your entries are kept and wait to be signed.
    .hint = Put the right key back from a USB stick, a backup or the old computer. If it is lost: binder doctor --fix makes a new key, and a member must add you again.
setup-key-gone = There is no key in { $path }.
    .hint = Name the private key, or leave out --key to make a new one for this computer.
setup-key-unreadable = You do not have permission to read the key in { $path }.
    .hint = Leave out --key to make a new key for this computer, or type: chmod 600 { TYPED($path) }
setup-key-broken = { $path } is not a private key that can be read.
    .hint = Name an ssh private key (ed25519, without .pub), or leave out --key to make a new one for this computer.
setup-key-passphrase = The key in { $path } is protected by a passphrase.
    .hint = Leave out --key to make a new key for this computer.
setup-unknown-form = The copy in { $folder } uses a Git format that binder does not support.
    .hint = Leave this folder as it is and make a new copy beside it: binder join REMOTE NEW-FOLDER --as NAME
setup-no-beginning = This folder does not record which binder it belongs to: it is a plain clone, or its settings were lost.
    .hint = Make a copy of your own beside it: binder join REMOTE NEW-FOLDER --as NAME
setup-bare = This copy's settings say that it has no work tree (core.bare).
    .hint = Type in the copy's folder: git config core.bare false
setup-not-made-here = The copy in { $folder } was not made by you on this computer, so it is read-only.
    .hint = Make a copy of your own from it: binder join { TYPED($folder) }
setup-read-only = The copy in { $folder } was not made by you on this computer. It is read-only, and its settings are ignored. Make a copy of your own: binder join { TYPED($folder) }
setup-copied = { $folder } is a duplicate of { $original } made without binder. Entries written in both would get the same ids, so it is read-only.
    .hint = Write in { $original }, or make a proper copy: binder join { TYPED($original) }
setup-copied-only-read = { $folder } is a duplicate of { $original } made without binder, so it is read-only. Make a proper copy: binder join { TYPED($original) }
setup-irregular = { $file } in { $folder } should be an ordinary file but is not. The copy was not opened.
    .hint = Look at it and remove it, or get the binder from somewhere else: binder join SOURCE
