tour-title = An exercise of one minute
tour-welcome = Three people with a computer each, which here is a folder each in { $folder }. Everything shown really happens, without a network and without changing anything else on this computer.
tour-begin = Anna makes a binder from a starter that is filled in, and a shared folder where copies can meet.
tour-join = Bo and Cecilia each fetch a whole copy from there. They may write at once, as guests.
tour-let-in = Anna lets them in. One member is enough: a crisis does not wait for two.
tour-incident = The network is down
tour-open = Something happens. Anna opens an incident, here as an exercise, and everybody fetches it.
tour-offline = Cecilia loses the network. She logs as always: the row gets its number and is safe on her computer. Only the sync does not get through.
tour-row-cecilia = The alarm sounds in server room 2, I am on site
tour-meanwhile = Meanwhile Anna and Bo write where they are. Nobody waits for anybody.
tour-row-anna = The supplier confirms the outage
tour-action-anna = Send an operational message
tour-row-bo = Support has had questions from four universities
tour-stick = Cecilia puts what she wrote on a USB stick. Bo takes the stick, carries it on to the shared folder, and brings what is new back.
tour-log = Now everybody has the same log, in the order in which it happened, and each row says who wrote it.
tour-contacts = The contact list can always be read. Cecilia still has no network.
tour-nothing-lost = { $count ->
        [one] All three copies have the same row. Nothing was lost.
       *[other] All three copies have the same { $count } rows. Nothing was lost.
    }
tour-look = Everything is left for looking at. The three copies:
tour-next = Try it: binder -C { TYPED($folder) } status. Delete the folder when you are done. A real binder begins with: binder init or binder join
tour-stumbled = The exercise did not get past { $command }: { $what }
    .hint = Try in another folder: binder tour NEWFOLDER
tour-folder-not-empty = The folder { $folder } is not empty.
    .hint = Choose a new folder: binder tour NEWFOLDER

help-tour = Take a short exercise with three people in a folder of its own; one of them has no network.
    .dir = The folder, new or empty; otherwise binder-tour.
    .examples = binder tour
