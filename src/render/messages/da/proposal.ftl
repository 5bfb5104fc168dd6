proposal-none = Ingen ændring venter på svar.
proposal-more = { $left ->
    [one] Én til venter. Svar på disse først, eller se flere: binder plan proposals --json
   *[other] { $left } til venter. Svar på disse først, eller se flere: binder plan proposals --json
}
proposal-how = Godkend: binder plan accept { $id }. Afvis: binder plan decline { $id }. Indtil da gælder intet af det.
proposal-nobody = ukendt
proposal-by = Af ’{ $who }’, uden underskrift, { $day } { $time }.
proposal-by-here = Af ’{ $who }’, uden underskrift, { $day } { $time }, gemt med Git i denne mappe.
proposal-by-guest = Af { $who }, fra før medlemskabet.
proposal-deletes = { $lines ->
    [one] Den fjerner hele dokumentet, én linje.
   *[other] Den fjerner hele dokumentet, alle { $lines } linjer.
}
proposal-already-gone = Den fjerner et dokument, der allerede er væk.
proposal-empties = Den tømmer dokumentet. Linjer med - ville forsvinde.
proposal-adds = Det er et nyt dokument:
proposal-same = Den siger det samme som det, der gælder nu.
proposal-changes = Linjer med - gælder nu, linjer med + ville afløse dem:
proposal-more-lines = … { $left ->
    [one] én linje til
   *[other] { $left } linjer til
}
proposal-notice = { $path }: en ændring af ’{ $who }’, uden underskrift, { $at }, venter på svar: binder plan accept { $id }
proposal-notice-deletes = { $path }: ’{ $who }’, uden underskrift, { $at }, vil have det fjernet. Det gælder, til et medlem siger ja: binder plan proposals
proposal-notice-here = { $path }: det, ’{ $who }’ gemte med Git i denne mappe, uden underskrift, { $at }, venter på svar: binder plan accept here
proposal-notice-guest = { $path }: en ændring af { $who } fra før medlemskabet venter på svar: binder plan accept { $id }
proposal-notice-more = { $left ->
    [one] Én ændring til venter på svar: binder plan proposals
   *[other] { $left } ændringer til venter på svar: binder plan proposals
}
proposal-accepted = { $count ->
    [one] Godkendt. Den gælder fra nu af, i dit navn.
   *[other] Godkendt, med det de bygger på: { $count } versioner. De gælder fra nu af, i dit navn.
}
proposal-declined = { $count ->
    [one] Afvist. Den bliver i historikken, og der spørges ikke igen:
   *[other] Afvist, { $count } ændringer. De bliver i historikken, og der spørges ikke igen:
}
proposal-named = { $path } (’{ $who }’)
proposal-event-declined = Nej til ændringer uden underskrift: { $what }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
}
proposal-unknown = Ingen ventende ændring hedder { $id }.
    .hint = Se, hvilke der er: binder plan proposals
proposal-several = Flere ventende ændringer begynder med { $id }.
    .hint = Skriv flere cifre: binder plan accept { TYPED($first) }
proposal-none-waits = Ingen ændring venter på svar.
    .hint = Se, hvad planen siger: binder plan --toc
proposal-which = Det er ikke sagt, hvilken ændring der menes.
    .hint = Se, hvilke der er: binder plan proposals. Alle: binder plan accept --all
proposal-guest-cannot = { $writer } er ikke medlem endnu, så ja eller nej er det andre, der siger.
    .hint = Bed et medlem om at skrive: binder member add { $writer }

proposal-refused = { $path } er ikke ændret: den foreslåede tekst kan ikke læses som dette dokument. Den, der skrev den, må rette den; eller afvis den: binder plan decline { $id }
help-plan-proposals = Vis de ændringer uden underskrift, der venter på svar, og hvad hver af dem ville gøre.
help-plan-accept = Godkend sådanne ændringer: de gælder fra nu af, i dit navn.
    .ids = Cifrene, som binder plan proposals viser; here = alt, der er gemt med Git i denne mappe.
    .all = Alle, der venter.
    .examples = binder plan accept 1f0c22d9
help-plan-decline = Afvis sådanne ændringer.
    .ids = Cifrene, som binder plan proposals viser; here = alt, der er gemt med Git i denne mappe.
    .all = Alle, der venter.
    .examples = binder plan decline 1f0c22d9
