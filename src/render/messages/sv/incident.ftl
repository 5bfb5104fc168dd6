# Händelser: öppna, visa, förena, avsluta.

incident-unknown = Det finns ingen händelse som heter { $typed } i den här kopian.
    .hint = binder incident list
incident-unknown-near = Det finns ingen händelse som heter { $typed }. Menade du { $nearest }?
    .hint = binder incident list
incident-unknown-written = Det finns ingen händelse som heter { $typed }. Raden skrivs i { $log }.
incident-unknown-written-near = Det finns ingen händelse som heter { $typed }; menade du { $nearest }? Raden skrivs i { $log }.
incident-written-after-close = { $log } är avslutad. Raden står efter avslutet.
incident-of-several = { $count } händelser är öppna. Här visas { $log }.
incident-none-open = Ingen händelse är öppen.
    .hint = binder incident open "Vad som har hänt"
