bundle-written = Hele mappen ligger i { $file } ({ $size } kB).
bundle-written-since = Det, { $name } mangler, ligger i { $file } ({ $size } kB).
bundle-how-to-read = Den, der får filen, skriver binder bundle read { TYPED($file) }, eller uden kopi: binder join { TYPED($file) }
bundle-how-to-read-since = Den, der får filen og har resten i forvejen, skriver: binder bundle read { TYPED($file) }
bundle-unshared = { $count ->
        [one] 1 notat findes kun her, indtil nogen har læst filen.
       *[other] { $count } notater findes kun her, indtil nogen har læst filen.
    }
bundle-read = { $received ->
        [0] Der kom intet nyt fra { $file }.
        [one] Der kom 1 nyt notat fra { $file }.
       *[other] Der kom { $received } nye notater fra { $file }.
    }
bundle-not-there = { $file } findes ikke.
    .hint = Sidder nøglen i, og passer stien? Prøv så igen.
bundle-not-one = { $file } er ikke en fil, en mappe er skrevet til. Intet blev læst ind.
    .hint = Bed den, der har mappen, om en: binder bundle write FIL
bundle-too-new = { $file } er skrevet på en måde, som denne version ikke kan. Intet blev læst ind.
    .hint = Bed afsenderen om en ny, skrevet med: binder bundle write FIL
bundle-damaged = { $file } er beskadiget eller ikke hel. Intet blev læst ind.
    .hint = Bed afsenderen sende den igen.
bundle-too-big = { $file } er større end nogen mappe. Intet blev læst ind.
    .hint = Bed afsenderen om en ny, skrevet med: binder bundle write FIL
bundle-lacks = { $file } bygger på noget, som denne kopi ikke har. Intet blev læst ind.
    .hint = Bed afsenderen om en hel fil, skrevet uden --since.
bundle-of-another = I { $file } ligger en anden mappe. Intet blev læst ind.
    .hint = En egen kopi af den laver du med: binder join { TYPED($file) } STED
bundle-nothing-new = Der er intet, { $name } mangler. Der blev ikke skrevet nogen fil.
    .hint = Hele mappen får du med: binder bundle write FIL
bundle-since-whom = Intet sted og ingen, der skriver, hedder { $name }, så vidt man ved her.
    .hint = Se navnene: binder copies
bundle-in-the-way = { $file } findes allerede og er noget andet. Den blev ikke rørt.
    .hint = Vælg et andet navn.
bundle-holds-more = I { $file } ligger noget, som denne kopi ikke har. Den blev ikke rørt.
    .hint = Læs den ind først: binder bundle read { TYPED($file) }
bundle-no-folder = Filmappen { $folder } findes ikke.
    .hint = Sidder nøglen i, og passer stien? Prøv så igen.
bundle-no-place = { $place } er en fil med en mappe i, og der kan intet lægges i den.
    .hint = Læs den ind: binder bundle read { TYPED($place) }

help-bundle = Mappen som én fil, til e-mail og USB-nøgler.
help-bundle-write = Skriv hele mappen til en fil, der kan mailes eller bæres.

    Filen er et almindeligt Git-bundt: også git clone FIL læser den. En nøgle, som begge kan skrive på, er bedre som sted: binder remote add.
    .file = Filen, for eksempel mappe.bundle.
    .since = Kun det, som dette sted eller denne skribent mangler, så vidt man ved her.
    .examples = binder bundle write mappe.bundle
        binder bundle write til-bo.bundle --since bo
help-bundle-read = Læs det nye ind fra sådan en fil.

    Det, der er beskadiget eller hører til en anden mappe, læses ikke ind. Den samme fil kan læses, så mange gange man vil.
    .file = Filen.
    .examples = binder bundle read /media/usb/mappe.bundle
