bundle-written = Hele beredskabsmappen er skrevet til { $file } ({ $size } kB).
bundle-written-since = Det, { $name } mangler, er skrevet til { $file } ({ $size } kB).
bundle-how-to-read = Modtageren skriver: binder bundle read { TYPED($file) } – eller, hvis modtageren ikke har en kopi: binder join { TYPED($file) }
bundle-how-to-read-since = Modtageren skal allerede have en kopi og skriver: binder bundle read { TYPED($file) }
bundle-unshared = { $count ->
        [one] 1 notat findes kun her, indtil filen er læst af en anden.
       *[other] { $count } notater findes kun her, indtil filen er læst af en anden.
    }
bundle-read = { $received ->
        [0] Intet nyt i { $file }.
        [one] 1 nyt notat er hentet fra { $file }.
       *[other] { $received } nye notater er hentet fra { $file }.
    }
bundle-not-there = { $file } findes ikke.
    .hint = Sidder USB-stikket i, og er stien rigtig? Prøv igen.
bundle-not-one = { $file } er ikke en beredskabsmappe i én fil. Intet er læst.
    .hint = Bed den, der har beredskabsmappen, om en: binder bundle write FIL
bundle-too-new = { $file } er skrevet af en nyere version af programmet. Intet er læst.
    .hint = Bed afsenderen om en ny: binder bundle write FIL
bundle-damaged = { $file } er beskadiget eller ufuldstændig. Intet er læst.
    .hint = Bed afsenderen sende den igen.
bundle-too-big = { $file } er for stor til at være en beredskabsmappe. Intet er læst.
    .hint = Bed afsenderen om en ny: binder bundle write FIL
bundle-lacks = { $file } bygger på noget, som denne kopi mangler. Intet er læst.
    .hint = Bed afsenderen om en hel fil, skrevet uden --since
bundle-of-another = { $file } indeholder en anden beredskabsmappe. Intet er læst.
    .hint = Hent en kopi af den: binder join { TYPED($file) } FILMAPPE
bundle-nothing-new = { $name } mangler intet. Der er ikke skrevet nogen fil.
    .hint = Skriv hele beredskabsmappen: binder bundle write FIL
bundle-since-whom = { $name } er hverken et fælles sted eller et kortnavn i denne kopi.
    .hint = Se navnene: binder copies
bundle-in-the-way = { $file } findes allerede og er ikke ændret.
    .hint = Vælg et andet navn.
bundle-holds-more = { $file } indeholder noget, som denne kopi mangler. Filen er ikke ændret.
    .hint = Læs den først: binder bundle read { TYPED($file) }
bundle-no-folder = Filmappen { $folder } findes ikke.
    .hint = Sidder USB-stikket i, og er stien rigtig? Prøv igen.
bundle-no-place = { $place } er en beredskabsmappe i én fil og kan ikke bruges som fælles sted.
    .hint = Læs den: binder bundle read { TYPED($place) }

help-bundle = Skriv eller læs beredskabsmappen som én fil
help-bundle-write = Skriv hele beredskabsmappen til én fil, til e-mail eller USB-stik

    Filen er et almindeligt Git-bundle og kan læses med git clone FIL. Et USB-stik, I begge kan skrive på, er bedre som fælles sted: binder remote add usb FILMAPPE
    .file = Filen, for eksempel mappe.bundle
    .since = Kun det, som stedet eller kortnavnet mangler, så vidt denne kopi ved
    .examples = binder bundle write /media/usb/mappe.bundle
        binder bundle write /media/usb/til-bo.bundle --since bo
help-bundle-read = Læs nye notater og dokumenter fra en sådan fil

    En beskadiget fil eller en fil fra en anden beredskabsmappe læses ikke. Den samme fil kan læses flere gange.
    .file = Filen
    .examples = binder bundle read /media/usb/mappe.bundle
