## Tider der skrives

log-time-unreadable = "{ $typed }" kan ikke læses som et tidspunkt.
    .hint = Skriv for eksempel 13:55, i går 22:10, "2026-11-22 13:55" eller -15m.
log-time-twice = Klokken { $typed } forekommer to gange den nat, når uret stilles tilbage.
    .hint = Skriv { $first } eller --first for den første gang, { $second } eller --second for den anden.
log-time-never = Klokken { $typed } findes ikke den { $day }: da stilles uret frem.
    .hint = Skriv den tid, uret viste bagefter, for eksempel 03:30.
log-day-unreadable = "{ $typed }" kan ikke læses som en dag.
    .hint = Skriv for eksempel 2026-11-22, i dag eller i går.
