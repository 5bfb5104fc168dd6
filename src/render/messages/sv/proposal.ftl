proposal-none = Inga ändringar väntar på svar.
proposal-more = { $left ->
    [one] En till väntar. Svara på de här först, eller se fler: binder plan proposals --json
   *[other] { $left } till väntar. Svara på de här först, eller se fler: binder plan proposals --json
}
proposal-how = Godta: binder plan accept { $id } – avböj: binder plan decline { $id } – till dess räknas den inte.
proposal-nobody = okänd
proposal-by = Av ’{ $who }’, osignerad, { $day } { $time }.
proposal-by-here = Av ’{ $who }’, osignerad, { $day } { $time }, incheckad i den här mappen.
proposal-by-guest = Av { $who }, skriven som gäst.
proposal-deletes = { $lines ->
    [one] Den tar bort hela dokumentet, en rad.
   *[other] Den tar bort hela dokumentet, alla { $lines } rader.
}
proposal-already-gone = Den tar bort ett dokument som redan är borta.
proposal-empties = Den tömmer dokumentet. Rader med - tas bort.
proposal-adds = Det är ett nytt dokument:
proposal-same = Den är samma som den nuvarande texten.
proposal-changes = Rader med - finns i den nuvarande texten, rader med + skulle ersätta dem:
proposal-more-lines = … { $left ->
    [one] en rad till
   *[other] { $left } rader till
}
proposal-notice = { $path }: en ändring av ’{ $who }’, osignerad, { $at }, väntar på svar: binder plan accept { $id }
proposal-notice-deletes = { $path }: ’{ $who }’, osignerad, { $at }, vill ta bort den. Den finns kvar tills en medlem godtar det: binder plan proposals
proposal-notice-here = { $path }: det som ’{ $who }’ checkade in i den här mappen, osignerat, { $at }, väntar på svar: binder plan accept here
proposal-notice-guest = { $path }: en ändring som { $who } gjorde som gäst väntar på svar: binder plan accept { $id }
proposal-notice-more = { $left ->
    [one] En ändring till väntar på svar: binder plan proposals
   *[other] { $left } ändringar till väntar på svar: binder plan proposals
}
proposal-accepted = { $count ->
    [one] Godtagen. Den räknas från och med nu, i ditt namn.
   *[other] Godtagna, med det de bygger på: { $count } versioner. De räknas från och med nu, i ditt namn.
}
proposal-declined = { $count ->
    [one] Avböjd. Den finns kvar i historiken och ni tillfrågas inte igen:
   *[other] Avböjda, { $count } ändringar. De finns kvar i historiken och ni tillfrågas inte igen:
}
proposal-named = { $path } (’{ $who }’)
proposal-event-declined = Avböjda osignerade ändringar: { $what }{ $more ->
    [0] {""}
   *[other] {" "}och { $more } till
}
proposal-unknown = Ingen väntande ändring heter { $id }.
    .hint = Se ändringarna: binder plan proposals
proposal-several = Flera väntande ändringar börjar med { $id }.
    .hint = Skriv mer av id:t: binder plan accept { TYPED($first) }
proposal-none-waits = Inga ändringar väntar på svar.
    .hint = Se planens innehåll: binder plan --toc
proposal-which = Vilken ändring menar du?
    .hint = Se ändringarna: binder plan proposals – eller godta alla: binder plan accept --all
proposal-guest-cannot = { $writer } är gäst och kan inte godta eller avböja ändringar.
    .hint = Be en medlem skriva: binder member add { $writer }

proposal-refused = { $path } är inte ändrad: den föreslagna texten har fel. Be den som skrev den att rätta den, eller avböj den: binder plan decline { $id }
help-plan-proposals = Lista osignerade ändringar som väntar på svar, och vad var och en skulle göra
help-plan-accept = Godta ändringar; de räknas från och med då, i ditt namn
    .ids = De id som binder plan proposals visar; here betyder allt som checkats in i den här mappen
    .examples = binder plan accept 1f0c22d9
help-plan-decline = Avböj ändringar
    .ids = De id som binder plan proposals visar; here betyder allt som checkats in i den här mappen
    .examples = binder plan decline 1f0c22d9
