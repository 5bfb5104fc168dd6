evaluate-decision = Beslut { $number }: { $text }
evaluate-title = Utvärdering
evaluate-no-list = Planen har ingen checklista av typen evaluation.
evaluate-how = Svara på en punkt: binder evaluate answer 1 "…" – lägg till något att följa upp: binder evaluate follow-up "…" --owner ROLL --due 2026-12-01
evaluate-follow-ups = Att följa upp
evaluate-deviations = Avvikelser från planen
evaluate-promises = Utlovade besked
evaluate-promise-kept = { $audience }: lovat { $due }, skickat { $told } ({ $id })
evaluate-promise-late = { $audience }: lovat { $due }, skickat för sent, { $told } ({ $id })
evaluate-promise-open = { $audience }: lovat { $due }, aldrig skickat ({ $id })
evaluate-handovers = Överlämningar
evaluate-handover = { $role } till { $name } { $at }: kvitterad efter { $minutes } minuter
evaluate-handover-open = { $role } till { $name } { $at }: aldrig kvitterad
evaluate-never-closed = Aldrig gjort
evaluate-closed-late = Gjort för sent
evaluate-unconfirmed = Aldrig bekräftat
evaluate-omissions = Medvetet inte gjort
evaluate-decisions = Beslut
evaluate-no-reason = {" – utan skäl"}
evaluate-late = Noterat i efterhand
evaluate-guests = Skrivet av gäster
evaluate-directives = Tillfälliga riktlinjer
evaluate-recalled = återkallad { $time }
evaluate-not-recalled = inte återkallad
evaluate-costs = Kostnader och övning
evaluate-exercise = Senaste övning
evaluate-done = klart { $time }
evaluate-none = Ingen händelse har öppnats, så det finns inget att utvärdera.
    .hint = Öppna en: binder incident open "Vad som har hänt"
evaluate-no-agenda = Planen har ingen checklista av typen evaluation.
    .hint = Lägg till en i checklists/ med kind: evaluation
evaluate-who-and-when = Loggat i journalen. Lägg nästa gång till vem och när: --owner ROLL --due 2026-12-01

help-evaluate = Visa utvärderingen: planens dagordning och det loggen visar
    .format = Format; md är Markdown till mötet
    .examples =
        binder evaluate
        binder evaluate --format md
help-evaluate-answer = Svara på en punkt på dagordningen
    .point = Punktens nummer, eller ord ur den
    .text = Svaret; - läser texten från standard in
    .source = Vem som sade det
    .at = När det sades [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder evaluate answer 2 "Jourlistan fanns bara i wikin"
help-evaluate-follow-up = Lägg till något att göra efter krisen

    Det loggas i journalen och finns kvar när händelsen är avslutad.
    .text = Vad som ska göras
    .owner = Vem som gör det: en roll eller en person
    .due = När det ska vara klart
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder evaluate follow-up "Spegla kalendern i pärmen" --due 2026-12-01
