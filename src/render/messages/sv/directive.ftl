directive-none = Ingen tillfällig riktlinje är utfärdad.
directive-column-number = Nr
directive-column-text = Tillfällig riktlinje
directive-column-state = Läge
directive-holds = gäller sedan { $time }
directive-until = tänkt till { $time }
directive-recalled = återkallad { $time }
directive-struck = struken
directive-recall-now = { $count ->
        [one] Normalläge är utlyst, och 1 tillfällig riktlinje gäller än. Återkalla den: binder directive recall { TYPED($first) }
       *[other] Normalläge är utlyst, och { $count } tillfälliga riktlinjer gäller än. Återkalla dem en och en: binder directive recall { TYPED($first) }
    }
directive-is = Riktlinjen är { $label }. Den gäller tills någon skriver: binder directive recall { TYPED($label) }
directive-recalled-event = Tillfällig riktlinje { $label } återkallad: { $text }
directive-recalled-already = Den var redan återkallad. Det är skrivet igen.
directive-is-none = Det id:t är ingen tillfällig riktlinje. Återkallelsen är skriven ändå.
directive-without-reason = Riktlinjen är skriven, men inte varför. Säg gärna skälet nästa gång: --why "…"
directive-no-text = Riktlinjens text saknas.
    .hint = Skriv vad som gäller: binder directive add "Intyg utfärdas för hand"
directive-unknown = Ingen tillfällig riktlinje heter { $typed }.
    .hint = Se vilka som finns: binder directive
directive-unknown-open = Ingen tillfällig riktlinje heter { $typed }. De som gäller är { $open }.
    .hint = Skriv till exempel: binder directive recall { TYPED($first) }
task-directive = Återkalla { $label }: { $text }

help-directive = Visa tillfälliga riktlinjer, och vilka som måste återkallas.
help-directive-add = Skriv en tillfällig riktlinje. Den gäller tills den återkallas.
    .text = Vad som gäller. Ett streck, -, läser texten från standard in.
    .why = Varför.
    .by = Rollen, personen eller gruppen som beslutat.
    .option = Ett alternativ som inte valdes. Kan anges flera gånger.
    .until = Hur länge den är tänkt att gälla.
    .at = När det var. Annars nu.
    .late = Varför det noteras först nu.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder directive add "Intyg utfärdas för hand" --why "Studenter väntar"
help-directive-recall = Återkalla en tillfällig riktlinje.
    .id = Dess nummer, T1, eller anteckningens id.
    .why = Varför.
    .at = När det var. Annars nu.
    .late = Varför det noteras först nu.
    .duty = Skyldigheten i planen som blir uppfylld, till exempel riktlinjer-aterkallade.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples = binder directive recall T1 --why "Ladok är tillbaka"
