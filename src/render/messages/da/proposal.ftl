proposal-none = Ingen ændringer afventer godkendelse.
proposal-more = { $left ->
    [one] 1 til afventer. Besvar disse først, eller se alle: binder plan proposals --json
   *[other] { $left } til afventer. Besvar disse først, eller se alle: binder plan proposals --json
}
proposal-how = Godkend: binder plan accept { $id } – afvis: binder plan decline { $id } – indtil da gælder ændringen ikke.
proposal-nobody = ukendt
proposal-by = Af "{ $who }", usigneret, { $day } { $time }.
proposal-by-here = Af "{ $who }", usigneret, { $day } { $time }, gemt med Git i denne filmappe.
proposal-by-guest = Af { $who }, fra før medlemskabet.
proposal-deletes = { $lines ->
    [one] Ændringen sletter hele dokumentet, 1 linje.
   *[other] Ændringen sletter hele dokumentet, { $lines } linjer.
}
proposal-already-gone = Ændringen sletter et dokument, der allerede er slettet.
proposal-empties = Ændringen tømmer dokumentet. Linjer med - forsvinder.
proposal-adds = Nyt dokument:
proposal-same = Ændringen er den samme som den gældende tekst.
proposal-changes = Linjer med - gælder nu; linjer med + kommer i stedet:
proposal-more-lines = … { $left ->
    [one] 1 linje til
   *[other] { $left } linjer til
}
proposal-notice = { $path }: usigneret ændring af "{ $who }" { $at } afventer godkendelse: binder plan accept { $id }
proposal-notice-deletes = { $path }: usigneret sletning af "{ $who }" { $at } afventer godkendelse. Dokumentet gælder stadig: binder plan proposals
proposal-notice-here = { $path }: usigneret ændring, gemt med Git i denne filmappe af "{ $who }" { $at }, afventer godkendelse: binder plan accept here
proposal-notice-guest = { $path }: ændring af { $who } fra før medlemskabet afventer godkendelse: binder plan accept { $id }
proposal-notice-more = { $left ->
    [one] 1 ændring til afventer godkendelse: binder plan proposals
   *[other] { $left } ændringer til afventer godkendelse: binder plan proposals
}
proposal-accepted = { $count ->
    [one] Godkendt. Ændringen gælder nu i dit navn.
   *[other] Godkendt sammen med det, ændringerne bygger på: { $count } versioner. De gælder nu i dit navn.
}
proposal-declined = { $count ->
    [one] Afvist. Ændringen bliver i historikken og vises ikke igen:
   *[other] { $count } ændringer er afvist. De bliver i historikken og vises ikke igen:
}
proposal-named = { $path } ("{ $who }")
proposal-event-declined = Usignerede ændringer afvist: { $what }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
}
proposal-unknown = Ingen ventende ændring har id { $id }.
    .hint = Se listen: binder plan proposals
proposal-several = Flere ventende ændringer begynder med { $id }.
    .hint = Skriv flere cifre: binder plan accept { TYPED($first) }
proposal-none-waits = Ingen ændringer afventer godkendelse.
    .hint = Se planen: binder plan --toc
proposal-which = Angiv, hvilken ændring du mener.
    .hint = Se listen: binder plan proposals – godkend alle: binder plan accept --all
proposal-guest-cannot = { $writer } er ikke medlem. Kun medlemmer kan godkende og afvise ændringer.
    .hint = Bed et medlem skrive: binder member add { $writer }

proposal-refused = { $path } er ikke ændret. Den foreslåede tekst kan ikke læses som dokument. Bed forfatteren rette den, eller afvis den: binder plan decline { $id }
help-plan-proposals = Vis usignerede ændringer, der afventer godkendelse
help-plan-accept = Godkend usignerede ændringer, så de gælder i dit navn
    .ids = Id'et fra binder plan proposals, eller here for alt, der er gemt med Git i denne filmappe
    .examples = binder plan accept 1f0c22d9
help-plan-decline = Afvis usignerede ændringer
    .ids = Id'et fra binder plan proposals, eller here for alt, der er gemt med Git i denne filmappe
    .examples = binder plan decline 1f0c22d9
