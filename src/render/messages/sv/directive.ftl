directive-none = Det finns inga tillfälliga riktlinjer.
directive-column-number = Id
directive-column-text = Tillfällig riktlinje
directive-column-state = Status
directive-holds = gäller sedan { $time }
directive-until = till { $time }
directive-recalled = återkallad { $time }
directive-struck = struken
directive-recall-now = { $count ->
        [one] Normalläge är beslutat, men 1 tillfällig riktlinje gäller fortfarande. Återkalla den: binder directive recall { TYPED($first) }
       *[other] Normalläge är beslutat, men { $count } tillfälliga riktlinjer gäller fortfarande. Återkalla dem en i taget: binder directive recall { TYPED($first) }
    }
directive-is = Riktlinjen är { $id }. Den gäller tills någon skriver: binder directive recall { $id }
directive-recalled-event = Tillfällig riktlinje återkallad: { $text }
directive-recalled-one = Återkallad: { $text }
directive-recalled-already = Den var redan återkallad. Loggat igen.
directive-is-none = Det id:t är ingen tillfällig riktlinje. Återkallelsen är loggad ändå.
directive-without-reason = Riktlinjen saknar skäl. Lägg nästa gång till: --why "…"
directive-no-text = Riktlinjens text saknas.
    .hint = Skriv vad som gäller: binder directive add "Intyg utfärdas för hand"
directive-unknown = Det finns ingen tillfällig riktlinje som heter { $typed }.
    .hint = Se riktlinjerna: binder directive
directive-unknown-open = Det finns ingen tillfällig riktlinje som heter { $typed }. De som gäller: { $open }.
    .hint = Skriv till exempel: binder directive recall { TYPED($first) }
task-directive = Återkalla: { $text }

help-directive = Visa tillfälliga riktlinjer och vilka som måste återkallas
help-directive-add = Notera en tillfällig riktlinje; den gäller tills den återkallas
    .text = Vad som gäller tills vidare; - läser texten från standard in
    .why = Skälet
    .by = Vem som beslutade: en roll, en person eller en grupp
    .option = Något som valdes bort, och varför; kan anges flera gånger
    .until = Hur länge den är tänkt att gälla
    .at = När det beslutades [standard: nu]
    .late = Varför det noteras i efterhand
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder directive add "Intyg utfärdas för hand" --why "Studenter väntar"
help-directive-recall = Återkalla en tillfällig riktlinje
    .id = Riktlinjens id, till exempel anna-17
    .why = Skälet
    .at = När den återkallades [standard: nu]
    .late = Varför det noteras i efterhand
    .duty = Kravet som det uppfyller
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples = binder directive recall anna-17 --why "Ladok är tillbaka"
