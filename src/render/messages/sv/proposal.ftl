proposal-none = Ingen ändring väntar på svar.
proposal-more = { $left ->
    [one] En till väntar. Svara på de här först, eller se fler: binder plan proposals --json
   *[other] { $left } till väntar. Svara på de här först, eller se fler: binder plan proposals --json
}
proposal-how = Godta: binder plan accept { $id }. Avböj: binder plan decline { $id }. Till dess gäller inget av det.
proposal-nobody = okänd
proposal-by = Av ’{ $who }’, utan underskrift, { $day } { $time }.
proposal-by-here = Av ’{ $who }’, utan underskrift, { $day } { $time }, sparad med Git i den här mappen.
proposal-by-guest = Av { $who }, från före medlemskapet.
proposal-deletes = { $lines ->
    [one] Den tar bort hela dokumentet, en rad.
   *[other] Den tar bort hela dokumentet, alla { $lines } rader.
}
proposal-already-gone = Den tar bort ett dokument som redan är borta.
proposal-empties = Den tömmer dokumentet. Rader med - skulle försvinna.
proposal-adds = Det är ett nytt dokument:
proposal-same = Den säger detsamma som det som gäller nu.
proposal-changes = Rader med - gäller nu, rader med + skulle ersätta dem:
proposal-more-lines = … { $left ->
    [one] en rad till
   *[other] { $left } rader till
}
proposal-notice = { $path }: en ändring av ’{ $who }’, utan underskrift, { $at }, väntar på svar: binder plan accept { $id }
proposal-notice-deletes = { $path }: ’{ $who }’, utan underskrift, { $at }, vill ta bort det. Det gäller tills en medlem säger ja: binder plan proposals
proposal-notice-here = { $path }: det som ’{ $who }’ sparade med Git i den här mappen, utan underskrift, { $at }, väntar på svar: binder plan accept here
proposal-notice-guest = { $path }: en ändring av { $who } från före medlemskapet väntar på svar: binder plan accept { $id }
proposal-notice-more = { $left ->
    [one] En ändring till väntar på svar: binder plan proposals
   *[other] { $left } ändringar till väntar på svar: binder plan proposals
}
proposal-accepted = { $count ->
    [one] Godtagen. Den gäller från och med nu, i ditt namn.
   *[other] Godtagna, med det de bygger på: { $count } versioner. De gäller från och med nu, i ditt namn.
}
proposal-declined = { $count ->
    [one] Avböjd. Den finns kvar i historiken och ni tillfrågas inte igen:
   *[other] Avböjda, { $count } ändringar. De finns kvar i historiken och ni tillfrågas inte igen:
}
proposal-named = { $path } (’{ $who }’)
proposal-event-declined = Nej till ändringar utan underskrift: { $what }{ $more ->
    [0] {""}
   *[other] {" "}och { $more } till
}
proposal-unknown = Ingen ändring som väntar heter { $id }.
    .hint = Se vilka som finns: binder plan proposals
proposal-several = Flera ändringar som väntar börjar på { $id }.
    .hint = Skriv fler siffror: binder plan accept { TYPED($first) }
proposal-none-waits = Ingen ändring väntar på svar.
    .hint = Se vad planen säger: binder plan --toc
proposal-which = Det står inte vilken ändring som avses.
    .hint = Se vilka som finns: binder plan proposals. Alla: binder plan accept --all
proposal-guest-cannot = { $writer } är inte medlem än, så ja eller nej är det andra som säger.
    .hint = Be en medlem att skriva: binder member add { $writer }

proposal-refused = { $path } är inte ändrad: den föreslagna texten går inte att läsa som detta dokument. Den som skrev den får rätta den; eller avböj: binder plan decline { $id }
help-plan-proposals = Visa ändringar utan underskrift som väntar på svar, och vad var och en skulle göra.
help-plan-accept = Godta sådana ändringar: de gäller från och med nu, i ditt namn.
    .ids = Siffrorna som binder plan proposals visar; here = allt som sparats med Git i den här mappen.
    .all = Alla som väntar.
    .examples = binder plan accept 1f0c22d9
help-plan-decline = Avböj sådana ändringar.
    .ids = Siffrorna som binder plan proposals visar; here = allt som sparats med Git i den här mappen.
    .all = Alla som väntar.
    .examples = binder plan decline 1f0c22d9
