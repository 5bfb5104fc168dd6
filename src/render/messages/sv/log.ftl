## Tider som skrivs

log-time-unreadable = "{ $typed }" går inte att läsa som en tid.
    .hint = Skriv till exempel 13:55, igår 22:10, "2026-11-22 13:55" eller -15m.
log-time-twice = Klockan { $typed } inträffar två gånger den natten, när klockan ställs tillbaka.
    .hint = Skriv { $first } eller --first för den första gången, { $second } eller --second för den andra.
log-time-never = Klockan { $typed } finns inte den { $day }: då ställs klockan fram.
    .hint = Skriv tiden som klockan visade efteråt, till exempel 03:30.
log-day-unreadable = "{ $typed }" går inte att läsa som en dag.
    .hint = Skriv till exempel 2026-11-22, idag eller igår.
