# Fynd i dokument: vad som är fel på en rad, och vad man gör åt det.
finding-two-versions = Två versioner av texten står i varandra, med märken från ett annat program.
    .hint = Behåll den ena versionen och ta bort raderna med märkena.
finding-unknown-key = Nyckeln »{ $key }« är okänd.
    .hint = Kända nycklar är: { $known }.
finding-unknown-key-near = Nyckeln »{ $key }« är okänd. Menade du »{ $meant }«?
    .hint = Rätta nyckeln, eller ta bort raden.
finding-unknown-value = Värdet »{ $value }« är okänt.
    .hint = Möjliga värden är: { $known }.
finding-missing-key = Nyckeln »{ $key }« saknas.
    .hint = Lägg till den.
finding-key-twice = Nyckeln »{ $key }« står två gånger.
    .hint = Behåll den ena.
finding-tab = Raden börjar med en tabb.
    .hint = Dra in raden med mellanslag i stället.
finding-quote = Texten innehåller ett tecken som måste citeras, till exempel ett kolon.
    .hint = Sätt texten inom citattecken: "så här: en text".
finding-yaml = Raden går inte att läsa.
    .hint = Se efter indrag, kolon och citattecken på raden och på raden ovanför.
finding-head-open = Huvudet i början av filen, mellan två rader med ---, tar aldrig slut.
    .hint = Sätt en rad med --- efter den sista nyckeln.
finding-not-utf8 = Raden innehåller tecken som inte är sparade som UTF-8.
    .hint = Spara filen som UTF-8 i din editor.

plan-none = Pärmen har ingen plan än.
    .hint = Börja på första kapitlet: binder plan edit plan/01-plan.md
plan-no-section = Ingen del av planen heter { $called }.
    .hint = Se vilka delar som finns: binder plan --toc
plan-no-section-near = Ingen del av planen heter { $called }. Menade du »{ $nearest }«?
    .hint = Skriv: binder plan { $call }
plan-several-sections = Flera delar av planen heter något med { $called }: { $names }.
    .hint = Välj en, till exempel: binder plan { $first }
plan-how-to-call = Innehållet: binder plan --toc. En del: binder plan 2.3. Sök: binder find ORD.
plan-owner = ansvarig: { $owner }
plan-reviewed = sågs över { $date }
plan-not-reviewed = inte sedd över
plan-mirrors = speglar { $source }
plan-found-more = { $left ->
    [one] En träff till. Lägg till ett ord för att få färre.
   *[other] { $left } träffar till. Lägg till ett ord för att få färre.
}
plan-not-found = Det står ingenstans i pärmen: { $words }
    .hint = Se vad planen handlar om: binder plan --toc
plan-not-found-near = Det står ingenstans i pärmen: { $words }
    .hint = Pröva: binder find { $meant }

help-plan = Läs planen: hela, innehållet eller en del.
    .section = Numret (2.3, bilaga B) eller ord ur rubriken.
    .toc = Bara innehållet.
    .examples = binder plan 2.3
help-find = Sök efter ord i allt som står i pärmen.
    .words = Ett eller flera ord; alla ska finnas. Stora och små bokstäver och prickar spelar ingen roll.
    .examples = binder find driftmeddelande
