# Fund i dokumenter: hvad der er galt på en linje, og hvad man gør ved det.
finding-two-versions = To versioner af teksten står inde i hinanden, med mærker fra et andet program.
    .hint = Behold den ene version, og fjern linjerne med mærkerne.
finding-unknown-key = Nøglen »{ $key }« er ukendt.
    .hint = Kendte nøgler er: { $known }.
finding-unknown-key-near = Nøglen »{ $key }« er ukendt. Mente du »{ $meant }«?
    .hint = Ret nøglen, eller fjern linjen.
finding-unknown-value = Værdien »{ $value }« er ukendt.
    .hint = Mulige værdier er: { $known }.
finding-missing-key = Nøglen »{ $key }« mangler.
    .hint = Tilføj den.
finding-key-twice = Nøglen »{ $key }« står der to gange.
    .hint = Behold den ene.
finding-tab = Linjen begynder med en tabulator.
    .hint = Ryk linjen ind med mellemrum i stedet.
finding-quote = Teksten indeholder et tegn, der kræver anførselstegn, for eksempel et kolon.
    .hint = Sæt teksten i anførselstegn: "sådan her: en tekst".
finding-yaml = Linjen kan ikke læses.
    .hint = Se efter indrykning, kolon og anførselstegn på linjen og på linjen ovenfor.
finding-head-open = Hovedet i begyndelsen af filen, mellem to linjer med ---, slutter aldrig.
    .hint = Sæt en linje med --- efter den sidste nøgle.
finding-not-utf8 = Linjen indeholder tegn, der ikke er gemt som UTF-8.
    .hint = Gem filen som UTF-8 i din editor.

plan-none = Mappen har ingen plan endnu.
    .hint = Begynd på første kapitel: binder plan edit plan/01-plan.md
plan-no-section = Ingen del af planen hedder { $called }.
    .hint = Se, hvilke dele der findes: binder plan --toc
plan-no-section-near = Ingen del af planen hedder { $called }. Mente du »{ $nearest }«?
    .hint = Skriv: binder plan { $call }
plan-several-sections = Flere dele af planen hedder noget med { $called }: { $names }.
    .hint = Vælg en, for eksempel: binder plan { $first }
plan-how-to-call = Indholdet: binder plan --toc. En del: binder plan 2.3. Søg: binder find ORD.
plan-owner = ansvarlig: { $owner }
plan-reviewed = gennemgået { $date }
plan-not-reviewed = ikke gennemgået
plan-mirrors = spejler { $source }
plan-found-more = { $left ->
    [one] Ét fund til. Tilføj et ord for at få færre.
   *[other] { $left } fund til. Tilføj et ord for at få færre.
}
plan-not-found = Det står ingen steder i mappen: { $words }
    .hint = Se, hvad planen handler om: binder plan --toc
plan-not-found-near = Det står ingen steder i mappen: { $words }
    .hint = Prøv: binder find { $meant }

help-plan = Læs planen: hele, indholdet eller en del.
    .section = Nummeret (2.3, bilag B) eller ord fra overskriften.
    .toc = Kun indholdet.
    .examples = binder plan 2.3
help-find = Søg efter ord i alt, hvad der står i mappen.
    .words = Et eller flere ord; alle skal være der. Store og små bogstaver og accenter er uden betydning.
    .examples = binder find driftsmeddelelse
