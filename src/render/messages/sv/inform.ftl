inform-column-who = Målgrupp
inform-column-last = Senaste besked
inform-column-next = Nästa besked
inform-next-by = senast { $time }
inform-next-overdue = försenat: { $time }
inform-overdue = { $who } lovades nästa besked senast { $time } ({ $id }), och det har inte skickats. Skriv det: binder inform { TYPED($audience) }
inform-nobody-told = Ingen har fått veta något än.
inform-untold = Har inte fått veta något
inform-show-draft = Visa ett utkast: binder inform NAMN
inform-no-audiences = Pärmen har inga målgrupper än (audiences.yaml). Du kan ändå notera vem som fick veta vad: binder inform NAMN --text "…" --channel telefon
inform-no-audience = { $typed } är ingen målgrupp i pärmen. De som finns: { $all }.
    .hint = Till exempel: --for { TYPED($nearest) }
inform-none-to-choose = Pärmen har inga målgrupper, så det finns inget urval att göra.
    .hint = Lägg in dem: binder plan edit audiences.yaml – eller utelämna --for
inform-spokesperson = Talesperson: { $rule }
inform-corrected-by = rättad av { $id }
inform-receipts = Kvittenser
inform-missing = Saknas: { $who }
inform-drafts = Utkast
inform-draft-waits = inte godkänt än: binder inform --of { $id }
inform-draft-approved = godkänt av { $by }: binder inform --of { $id }
inform-to-take-down = Att ta bort
inform-take-down-line = { $place }. När det är borttaget: binder log done { $id }

inform-to = Till { $who }
inform-external = externt
inform-internal = internt
inform-of-unapproved = utkast { $id }, inte godkänt än
inform-of-approved = utkast { $id }, godkänt av { $by }
inform-first = Först: { $duties }
inform-last = Senast informerade { $time }, { $way }, { $id }
inform-reserve = reserv
inform-closed = stängd, { $system } är nere
inform-own-words = Det finns ingen färdig text. Skriv en egen: --text "…"
inform-own-text = Texten
inform-to-fill = Att fylla i: { $set }
inform-says-xx-yet = Texten innehåller XX. Ersätt det med det som gäller innan du skickar den.
inform-others = Andra texter: { $names }. Välj med --message NAMN
inform-will-promise = Nästa besked lovas senast { $time }.
inform-guide = Svara på frågorna; Enter tar det som står inom hakparenteser. Inget noteras förrän du har svarat ja. Avbryt med Ctrl-D.
inform-guide-language = Samma besked på { $language ->
        [sv] svenska
        [da] danska
       *[en] engelska
    }. Enter på en fråga med [–] hoppar över språket.
inform-guide-text = Texten:
inform-guide-copy = Kopiera texten ovan och skicka den. Öppna kanaler: { $all }
inform-guide-channel = Kanal [{ $first }]:
inform-guide-sent = Har texten gått ut via { $way }? Då noteras den (ja/nej):
inform-guide-nothing = Inget är noterat.
inform-guide-kept = Inget är noterat. Dina svar är sparade i { $file }:
inform-how-to-go-on = Inget är noterat än. När texten har skickats: binder inform { $what } … --channel { TYPED($channel) }

inform-fulfils = Klart enligt planen: { $duties }
inform-promised = Nästa besked är lovat senast { $time }
inform-left = Kvar att göra: { $action }
inform-marked = Markerat som klart: { $ids }
inform-confirmed = { $count } har kvitterat { $id }.
inform-event = Till { $who } ({ $way }): { $text }
inform-event-draft = Utkast till { $who }: { $text }
inform-event-approved = Utkast { $id } är godkänt av { $by }
inform-event-receipt = Kvitterat { $id }: { $who }
inform-event-count = { $count } har kvitterat { $id }
inform-event-take-down = Ta bort: { $place }
inform-send-by = Skicka också via planens kanal ({ $ways }) till { $who }

inform-not-approved = Texten är extern och ingen har godkänt den. Noterat med den avvikelsen. Lägg nästa gång till: --approved-by ROLL
inform-not-first = Den skickades externt innan detta var gjort: { $duties }. Noterat med den avvikelsen.
inform-other-channel = { $channel } är inte en av planens kanaler för dem. Noterat med den avvikelsen.
inform-channel-near = Menade du { $near }? Stryk då anteckningen och notera den igen: binder log strike ID --why "fel kanal"
inform-may-fulfil = Det här kan också uppfylla: { $duties }. I så fall: binder duty done { TYPED($first) }
inform-unknown-duty = { $id } är inte ett av planens krav. Noterat ändå.
inform-unknown-reader = Det finns ingen målgrupp eller kontakt som heter { $name }. Noterat ändå.
inform-no-reminder = Tiden för nästa besked gick inte att förstå, så det blir ingen påminnelse. Lägg också till: --next 07:30
inform-not-marked = { $id } gick inte att markera som klar. Försök: binder log done { $id }

inform-through = { $title } informeras genom { $through }, aldrig direkt av oss.
    .hint = Skicka dit i stället: binder inform { $id }
inform-nobody-near = Det finns ingen målgrupp som heter { $typed }.
    .hint = Menade du { $near }? binder inform { TYPED($near) }
inform-nobody = Det finns ingen målgrupp som heter { $typed }.
    .hint = Se målgrupperna: binder inform
inform-no-draft-but = Det finns inget utkast { $typed }.
    .hint = Använd det här: binder inform --of { TYPED($first) }
inform-no-draft = Det finns inget utkast { $typed }, och inget annat utkast.
    .hint = Se vad som har skickats: binder inform
inform-no-message-near = Det finns ingen färdig text som heter { $typed }.
    .hint = Menade du { $near }? Skriv --message { $near }
inform-no-message = Det finns ingen färdig text som heter { $typed }.
    .hint = Se texterna: binder inform NAMN
inform-unknown-slot = Texten har ingen lucka som heter { $typed }. Den har: { $all }
    .hint = Menade du: --set { $near }="…"
inform-no-slots = Texten har inga luckor, så { $typed } har ingenstans att stå.
    .hint = Skriv texten med --text, eller välj ett meddelande: binder inform
inform-told = Antecknat som skickat till { $who } ({ $way }).
inform-no-slot = ”{ $typed }” saknar likhetstecken.
    .hint = Skriv till exempel: --set tid=07:30
inform-no-text = Texten saknas.
    .hint = Skriv vad som sades: --text "…"
inform-unfilled = Texten har luckor som inte är ifyllda: { $slots }. Inte noterat som skickat.
    .hint = Fyll i och försök igen: { $set }
inform-says-xx = Texten innehåller XX. Inte noterat som skickat.
    .hint = Ersätt det med rätt tid eller ord och försök igen.
inform-receipt-of-whom = Vilka har kvitterat?
    .hint = Skriv namn, eller hur många det är hittills: binder inform receipt { $id } --count 38
inform-receipt-of-none = { $id } är inget besked som kan kvitteras. Noterat ändå.
inform-receipt-near = { $name } är inte en av mottagarna; menade du { $near }? Noterat ändå.
inform-receipt-stranger = { $name } är inte en av mottagarna. Noterat ändå.
inform-take-down-what = Vad ska tas bort, och var finns det?
    .hint = Skriv till exempel: binder inform take-down "sidan med inloggningslänkar"

task-news = Nästa besked till { $who }

help-inform = Skriv och notera besked till en målgrupp

    Utan målgrupp: visa vem som har fått veta vad, och vad som är lovat. Med en målgrupp: visa texten och kanalerna. Inget noteras förrän du lägger till --channel.
    .audience = Målgrupper, eller personer eller grupper ur kontaktlistan
    .message = Använd den här färdiga texten
    .language = Använd texten på det här språket
    .set = Fyll i en lucka i texten, till exempel tid=07:30; kan anges flera gånger
    .text = En egen text i stället; - läser den från standard in
    .of = Fortsätt med det här sparade utkastet
    .draft = Spara som utkast som andra kan läsa
    .channel = Notera att texten har skickats via den här kanalen
    .approved_by = Vem som har godkänt texten; med --of och utan --channel noteras bara det
    .next = Lova nästa besked senast den här tiden; du blir påmind
    .to_count = Hur många den skickades till
    .recipients = Vilka den skickades till, åtskilda med komma
    .duty = Kravet som det uppfyller, om inte det i planen
    .done = En åtgärd som blir klar; kan anges flera gånger
    .corrects = Det tidigare besked som det här rättar
    .step = Rutinsteget
    .why = Varför det avviker från planen
    .at = När det skickades [standard: nu]
    .late = Varför det noteras i efterhand
    .as_of = Visa vad som hade sagts vid den här tiden
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder inform
        binder inform medarbetare
        binder inform medarbetare --next 07:30 --channel sms-kedja
        binder inform styrelsen --text "…" --channel e-post
help-inform-receipt = Notera vilka som har kvitterat ett besked
    .id = Beskedets id, eller målgruppen
    .who = Vilka som har kvitterat
    .count = Hur många som har kvitterat hittills
    .action = Vad som ska göras härnäst, till exempel ringa dem som saknas
    .owner = Vem som gör det
    .due = När det ska vara klart
    .done = En åtgärd som blir klar; kan anges flera gånger
    .source = Varifrån uppgiften kommer
    .at = När de kvitterade [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder inform receipt larosaten --count 38
        binder inform receipt anna-18 "Norra lärosätet" "Södra lärosätet"
help-inform-take-down = Notera publicerad information som måste tas bort

    Det finns kvar som en åtgärd tills det är gjort.
    .place = Vad det är, och var
    .why = Varför det måste tas bort
    .owner = Vem som gör det
    .due = När det ska vara borttaget
    .at = När det upptäcktes [standard: nu]
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder inform take-down "sidan med inloggningslänkar" --due 09:00
