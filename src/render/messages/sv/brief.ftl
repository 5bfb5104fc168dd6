brief-title = Lägesbild { $number }
brief-title-draft = Utkast till lägesbild { $number }
brief-label-time = Tid
brief-label-approved = Fastställd av
brief-first = { $time }, den första
brief-since = { $time }, sedan lägesbild { $number } ({ $since })
brief-twice = Två kopior gjorde varsin lägesbild { $number } utan att veta om varandra. Båda finns kvar: binder brief { $number }
brief-happened = Vad har hänt
brief-confirmed = Bekräftat
brief-refuted = Dementerat
brief-unconfirmed = Obekräftat
brief-standing = System, rutiner och riktlinjer
brief-routine = Rutinen { $title } i drift sedan { $time }
brief-backlog = eftersläpning: { $text }
brief-directive = Riktlinje gäller sedan { $time }: { $text } ({ $id })
brief-order = Ordningen är ändrad { $time }: { $names } …
brief-uncertain = Det vi inte vet
brief-onwards = Inriktning
brief-decision = Beslut { $id }: { $text }
brief-label-unknown = Okänt
brief-label-assumed = Antar
brief-label-prognosis = Prognos
brief-nothing = inget
brief-not-said = ingen uppgift
brief-decisions = Beslutat
brief-omissions = Medvetet inte gjort
brief-late = Försenat
brief-open = Öppet
brief-done = Klart
brief-duties = Krav och frister
brief-promises = Lovat
brief-questions = { $list }: { $far }
brief-label-roles = Roller
brief-label-next = Nästa möte
brief-no-next = inte bestämt
brief-more = och { $count } till: { $command }
brief-guests = { $count ->
        [one] 1 anteckning
       *[other] { $count } anteckningar
    } av gäster: binder log
brief-how = Lägg till det ni inte vet, antar och väntar er: --unknown "…" --assume "…" --prognosis "…" – fastställ sedan: binder brief --approve --present NAMN,NAMN --next 10:00
brief-event = Lägesbild { $number } fastställd
brief-kept = Fastställd { $time }, skriven av { $who } ({ $id }).
brief-too-few = Inte beslutsför: { $count } av { $needed } närvarande. Lägesbilden är fastställd med den avvikelsen.
brief-none-yet = Ingen lägesbild är fastställd än.
    .hint = Se utkastet till den första: binder brief
brief-unknown = Det finns ingen lägesbild { $typed }; den senaste är { $last }.
    .hint = Se den: binder brief { TYPED($last) }

help-brief = Visa utkastet till lägesbild, eller en fastställd med dess nummer

    Utkastet hämtas ur loggen sedan förra lägesbilden och går att läsa upp på en minut.
    .number = Lägesbildens nummer, eller dess id i loggen
    .unknown = Det ni inte vet; kan anges flera gånger; en tom text betyder inget
    .assume = Det ni antar utan att veta
    .prognosis = Hur läget kan utvecklas
    .approve = Fastställ lägesbilden: den får ett nummer och ändras aldrig mer
    .present = Vilka som var närvarande: roller eller namn, åtskilda med komma
    .by = Vem som fastställde den
    .next = När ni möts nästa gång
    .at = När den fastställdes [standard: nu]
    .late = Varför det noteras i efterhand
    .format = Format
    .first = När klockan ställs tillbaka: den första av de två tiderna
    .second = När klockan ställs tillbaka: den andra av de två tiderna
    .examples =
        binder brief
        binder brief --approve --unknown "hur de kom in" --next 10:00
        binder brief 1
