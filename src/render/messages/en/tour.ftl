tour-title = A one-minute exercise
tour-welcome = Three people, each with a computer; here each computer is a folder in { $folder }. Everything you see really happens, without a network and without changing anything else on this computer.
tour-begin = Anna creates a binder from a starter that is already filled in, and a shared folder to sync through.
tour-join = Bo and Cecilia each make a full copy. They can write at once, as guests.
tour-let-in = Anna adds them as members. One member is enough: a crisis does not wait for two.
tour-incident = The network is down
tour-open = Something happens. Anna opens an incident, marked as an exercise, and everyone fetches it.
tour-offline = Cecilia loses the network. She logs as usual: the entry gets its id and is safe on her computer. Only the sync fails.
tour-row-cecilia = The alarm is sounding in server room 2, I am on site
tour-meanwhile = Meanwhile Anna and Bo log where they are. No one waits for anyone.
tour-row-anna = The supplier confirms the outage
tour-action-anna = Send a service notice
tour-row-bo = Support has had questions from four universities
tour-stick = Cecilia puts her entries on a USB stick. Bo takes the USB stick, syncs it with the shared folder and brings back what is new.
tour-log = Now everyone has the same log, in the order things happened, and every entry says who wrote it.
tour-contacts = The contact list can always be read. Cecilia still has no network.
tour-nothing-lost = { $count ->
        [one] All three copies have the same entry. Nothing was lost.
       *[other] All three copies have the same { $count } entries. Nothing was lost.
    }
tour-look = Everything is left for you to look at. The three copies:
tour-next = Try it: binder -C { TYPED($folder) } status – delete the folder when you are done. Start a real binder: binder init FOLDER --as NAME – or join one: binder join SOURCE --as NAME
tour-stumbled = The exercise stopped at { $command }: { $what }
    .hint = Try in another folder: binder tour NEWFOLDER
tour-folder-not-empty = The folder { $folder } is not empty.
    .hint = Choose a new folder: binder tour NEWFOLDER

help-tour = Play a one-minute exercise with three people, one of them offline
    .dir = The folder, new or empty [default: binder-tour]
    .examples = binder tour
