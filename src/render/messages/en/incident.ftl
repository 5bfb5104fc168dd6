# Incidents: open, show, unite, close.

incident-unknown = This copy knows no incident called { $typed }.
    .hint = binder incident list
incident-unknown-near = This copy knows no incident called { $typed }. Did you mean { $nearest }?
    .hint = binder incident list
incident-unknown-written = This copy knows no incident called { $typed }. The line is written in { $log }.
incident-unknown-written-near = This copy knows no incident called { $typed }; did you mean { $nearest }? The line is written in { $log }.
incident-written-after-close = { $log } is closed. The line stands after the close.
incident-of-several = { $count } incidents are open. This is { $log }.
incident-none-open = No incident is open.
    .hint = binder incident open "What has happened"
