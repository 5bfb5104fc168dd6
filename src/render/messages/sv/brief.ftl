brief-title = Lägesbild { $number }
brief-title-draft = Utkast till lägesbild { $number }
brief-label-time = Tid
brief-label-approved = Fastställd av
brief-first = { $time }, den första
brief-since = { $time }, sedan lägesbild { $number } ({ $since })
brief-twice = Två kopior gjorde varsin lägesbild { $number } utan att veta om varandra. Båda finns kvar: binder brief { $number }
brief-happened = Det har hänt
brief-confirmed = Bekräftat
brief-refuted = Dementerat
brief-unconfirmed = Obekräftat
brief-standing = System, rutiner och riktlinjer
brief-routine = Rutinen { $title } är igång sedan { $time }
brief-backlog = att ta igen: { $text }
brief-directive = Riktlinje { $label } gäller sedan { $time }: { $text }
brief-order = Ordningen är ändrad { $time }: { $names } …
brief-uncertain = Det vi inte vet
brief-onwards = Framåt
brief-decision = Beslut { $number }: { $text }
brief-label-unknown = Vet inte
brief-label-assumed = Antar
brief-label-prognosis = Prognos
brief-nothing = inget
brief-not-said = inte sagt
brief-decisions = Beslutat
brief-omissions = Medvetet inte gjort
brief-late = Försenat
brief-open = Öppet
brief-done = Klart
brief-duties = Enligt planen, och frister
brief-promises = Lovat
brief-questions = { $list }: { $far }
brief-label-roles = Roller
brief-label-next = Nästa möte
brief-no-next = inte bestämt
brief-more = och { $count } till: { $command }
brief-guests = { $count ->
        [one] 1 rad
       *[other] { $count } rader
    } av någon som inte är medlem än: binder log
brief-how = Säg vad ni inte vet, antar och tror: --unknown "…" --assume "…" --prognosis "…". Fastställ: binder brief --approve --present NAMN,NAMN --next 10:00
brief-event = Lägesbild { $number } fastställd
brief-kept = Fastställd { $time }, skriven av { $who } ({ $id }).
brief-too-few = Bara { $count } av minst { $needed } är närvarande. Lägesbilden är fastställd ändå, med den avvikelsen.
brief-none-yet = Ingen lägesbild är fastställd än.
    .hint = Se utkastet till den första: binder brief
brief-unknown = Det finns ingen lägesbild { $typed }; den senaste är { $last }.
    .hint = Se den: binder brief { TYPED($last) }

help-brief = Lägesbilden: hämtad ur loggen sedan den förra, att läsa upp på en minut. Med ett nummer: en som är fastställd, som den var.
    .number = Lägesbildens nummer, eller dess id i loggen.
    .unknown = Det ni inte vet. Kan skrivas flera gånger; en tom text säger att inget finns.
    .assume = Det ni utgår från utan att veta.
    .prognosis = Hur det kan gå.
    .approve = Fastställ den: den får sitt nummer och ändras aldrig mer.
    .present = Vilka som var närvarande: roller eller namn, med komma emellan.
    .by = Vem som fastställde den.
    .next = När ni möts nästa gång.
    .at = När den fastställdes. Annars nu.
    .late = Varför det noteras först nu.
    .format = Som sida på skärmen, eller som Markdown.
    .first = Den första gången, i timmen som inträffar två gånger.
    .second = Den andra gången, i timmen som inträffar två gånger.
    .examples =
        binder brief
        binder brief --approve --unknown "hur de kom in" --next 10:00
        binder brief 1
