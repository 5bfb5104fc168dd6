# Hændelser: åbn, vis, foren, afslut.

incident-unknown = Der er ingen hændelse, der hedder { $typed }, i denne kopi.
    .hint = binder incident list
incident-unknown-near = Der er ingen hændelse, der hedder { $typed }. Mente du { $nearest }?
    .hint = binder incident list
incident-unknown-written = Der er ingen hændelse, der hedder { $typed }. Linjen skrives i { $log }.
incident-unknown-written-near = Der er ingen hændelse, der hedder { $typed }; mente du { $nearest }? Linjen skrives i { $log }.
incident-written-after-close = { $log } er afsluttet. Linjen står efter afslutningen.
incident-of-several = { $count } hændelser er åbne. Her vises { $log }.
incident-none-open = Ingen hændelse er åben.
    .hint = binder incident open "Hvad der er sket"
