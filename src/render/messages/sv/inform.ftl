inform-column-who = Målgrupp
inform-column-last = Vad de fick veta senast
inform-column-next = Nästa besked
inform-next-by = senast { $time }
inform-next-overdue = försenat: { $time }
inform-overdue = { $who } lovades nästa besked senast { $time } ({ $id }), och det har inte gått ut. Skriv det: binder inform { $audience }
inform-nobody-told = Ingen har fått veta något än.
inform-untold = Har inte fått veta något
inform-show-draft = Visa ett utkast: binder inform NAMN
inform-spokesperson = Talesperson: { $rule }
inform-corrected-by = rättad av { $id }
inform-receipts = Kvittenser
inform-missing = Saknas: { $who }
inform-drafts = Utkast som väntar
inform-draft-waits = inte godkänt än: binder inform --of { $id }
inform-draft-approved = godkänt av { $by }: binder inform --of { $id }
inform-to-take-down = Att ta ner
inform-take-down-line = { $place }. När det är borta: binder log done { $id }

inform-to = Till { $who }
inform-external = externt
inform-internal = internt
inform-of-unapproved = utkast { $id }, inte godkänt än
inform-of-approved = utkast { $id }, godkänt av { $by }
inform-first = Först: { $duties }
inform-last = Senast informerade { $time }, { $way }, { $id }
inform-reserve = reserv
inform-closed = stängd, { $system } ligger nere
inform-own-words = Det finns ingen färdig text. Skriv egna ord: --text "…"
inform-own-text = Texten
inform-to-fill = Att fylla i: { $set }
inform-says-xx-yet = Texten innehåller XX. Skriv vad som gäller innan den går ut.
inform-others = Andra texter: { $names }. Välj med --message NAMN.
inform-will-promise = Nästa besked lovas senast { $time }.
inform-how-to-go-on = Inget är skrivet än. När texten har gått ut: binder inform { $what } … --channel { $channel }

inform-fulfils = Skyldigheten är uppfylld: { $duties }
inform-promised = Nästa besked är lovat senast { $time }
inform-left = Kvar att göra: { $action }
inform-marked = Markerat som klart: { $ids }
inform-confirmed = { $count } har kvitterat { $id }.
inform-event = Till { $who } ({ $way }): { $text }
inform-event-draft = Utkast till { $who }: { $text }
inform-event-approved = Utkast { $id } är godkänt av { $by }
inform-event-receipt = Kvitterat { $id }: { $who }
inform-event-count = { $count } har kvitterat { $id }
inform-event-take-down = Ta ner: { $place }
inform-send-by = Skicka också den väg som planen säger ({ $ways }) till { $who }

inform-not-approved = Texten är extern och ingen har godkänt den. Den är antecknad, med den avvikelsen. Nästa gång: --approved-by ROLL
inform-not-first = Den gick ut externt innan detta var gjort: { $duties }. Den är antecknad, med den avvikelsen.
inform-other-channel = Planen nämner inte { $channel } för dem. Det är antecknat som avvikelse.
inform-channel-near = Menade du { $near }? Stryk då raden, och skriv den igen: binder log strike ID --why "fel väg"
inform-may-fulfil = Kanske är också detta uppfyllt: { $duties }. I så fall: binder duty done { $first }
inform-unknown-duty = { $id } finns inte bland planens skyldigheter. Det är skrivet så ändå.
inform-unknown-reader = Det finns ingen målgrupp eller kontakt som heter { $name }. Meddelandet är antecknat ändå.
inform-no-reminder = Tiden för nästa besked gick inte att läsa, så det blir ingen påminnelse. Skriv den också med --next 07:30
inform-not-marked = { $id } gick inte att markera som klar. Försök: binder log done { $id }

inform-through = { $title } får sin information genom { $through }, aldrig direkt härifrån.
    .hint = Skriv till dem i stället: binder inform { $id }
inform-nobody-near = Ingen målgrupp heter { $typed }.
    .hint = Menade du { $near }? binder inform { $near }
inform-nobody = Ingen målgrupp heter { $typed }.
    .hint = Se vilka som finns: binder inform
inform-no-draft-but = Inget utkast som väntar har id { $typed }.
    .hint = Det här väntar: binder inform --of { $first }
inform-no-draft = Inget utkast har id { $typed }, och inget väntar.
    .hint = Se vad som är skickat: binder inform
inform-no-message-near = Ingen text heter { $typed }.
    .hint = Menade du { $near }? Skriv --message { $near }
inform-no-message = Ingen text heter { $typed }.
    .hint = Se vilka som finns: binder inform NAMN
inform-no-slot = "{ $typed }" saknar likhetstecken.
    .hint = Skriv till exempel: --set tid=07:30
inform-no-text = Det finns ingen text att skicka.
    .hint = Skriv vad som sades: --text "…"
inform-unfilled = Texten har luckor som inte är ifyllda: { $slots }. Den är inte antecknad som skickad.
    .hint = Fyll i och försök igen: --set { $first }="…"
inform-says-xx = Texten innehåller XX, och är inte antecknad som skickad.
    .hint = Skriv den tid eller det ord som ska stå där, och försök igen.
inform-receipt-of-whom = Vem som har kvitterat saknas.
    .hint = Skriv namn, eller hur många det är nu: binder inform receipt { $id } --count 38
inform-receipt-of-none = { $id } är inget utskick som kvitteras. Kvittensen är skriven ändå.
inform-receipt-near = { $name } är inte bland mottagarna; kanske { $near }. Kvittensen är skriven ändå.
inform-receipt-stranger = { $name } är inte bland mottagarna. Kvittensen är skriven ändå.
inform-take-down-what = Var det står saknas.
    .hint = Skriv till exempel: binder inform take-down "sidan med inloggningslänkar"

task-news = Nästa besked till { $who }

help-inform = Visa vem som har fått veta vad, och vad som är lovat. Med en målgrupp: texten och vägarna dit. Inget skrivs förrän --channel anger att den har gått ut.
    .audience = Målgruppen, eller en person eller grupp i kontaktlistan. Flera går bra.
    .message = En av pärmens färdiga texter.
    .language = Bara den på det språket.
    .set = Fyll i en lucka i texten: tid=07:30. Kan anges flera gånger.
    .text = Egna ord i stället. Ett streck, -, läser texten från standard in.
    .of = Ett utkast som är sparat.
    .draft = Spara som utkast, så att andra kan läsa det.
    .channel = Texten har gått ut den här vägen.
    .approved_by = Vem som har godkänt texten. Med --of utan --channel: skriv bara det.
    .next = När nästa besked senast kommer. Det blir en påminnelse.
    .to_count = Hur många som fick den.
    .recipients = Vilka som fick den, med komma emellan.
    .duty = Skyldigheten som blir uppfylld, om det inte är den som planen pekar ut.
    .done = En åtgärd som blir klar. Kan anges flera gånger.
    .corrects = Ett tidigare besked som det här rättar.
    .step = Rutinsteget.
    .why = Varför, om det avviker från planen.
    .at = När den gick ut. Annars nu.
    .late = Varför det noteras först nu.
    .as_of = Så som det var känt då.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder inform
        binder inform medarbetare
        binder inform medarbetare --set handelse="…" --next 07:30 --channel sms-kedja
        binder inform styrelsen --text "…" --channel email
help-inform-receipt = Skriv vilka som har kvitterat ett utskick, eller hur många det är nu.
    .id = Utskickets id, eller målgruppen.
    .who = De som har kvitterat.
    .count = Hur många som har kvitterat, allt som allt.
    .action = Vad som ska göras, till exempel ringa dem som saknas.
    .owner = Vem som ansvarar för det.
    .due = När det ska vara klart.
    .done = En åtgärd som blir klar. Kan anges flera gånger.
    .source = Varifrån uppgiften kommer.
    .at = När det var. Annars nu.
    .late = Varför det noteras först nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder inform receipt larosaten --count 38
        binder inform receipt anna-18 "Norra lärosätet" "Södra lärosätet"
help-inform-take-down = Skriv att något ska tas bort där folk läser det. Det står kvar som åtgärd tills det är borta.
    .place = Vad det är, och var det står.
    .why = Varför.
    .owner = Vem som ansvarar för det.
    .due = När det ska vara borta.
    .at = När det var. Annars nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder inform take-down "sidan med inloggningslänkar" --due 09:00
