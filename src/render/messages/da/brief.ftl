brief-title = Situationsbillede { $number }
brief-title-draft = Udkast til situationsbillede { $number }
brief-label-time = Tid
brief-label-approved = Godkendt af
brief-first = { $time }, det første
brief-since = { $time }, siden situationsbillede { $number } ({ $since })
brief-twice = Der er to situationsbilleder med nummer { $number } fra hver sin kopi. Begge er bevaret: binder brief { $number }
brief-happened = Hvad er der sket
brief-confirmed = Bekræftet
brief-refuted = Afkræftet
brief-unconfirmed = Ubekræftet
brief-standing = Systemer, nødprocedurer og retningslinjer
brief-routine = Nødproceduren { $title } har været i brug siden { $time }
brief-backlog = efterslæb: { $text }
brief-directive = Retningslinje gælder siden { $time }: { $text } ({ $id })
brief-order = Genopretningsrækkefølgen er ændret { $time }: { $names } …
brief-uncertain = Hvad ved vi ikke
brief-onwards = Det videre forløb
brief-decision = Beslutning { $id }: { $text }
brief-label-unknown = Uafklaret
brief-label-assumed = Antagelser
brief-label-prognosis = Prognose
brief-nothing = intet
brief-not-said = ikke oplyst
brief-decisions = Beslutninger
brief-omissions = Bevidst undladt
brief-late = Frist overskredet
brief-open = Åbne handlinger
brief-done = Udført
brief-duties = Krav og frister
brief-promises = Lovede beskeder
brief-questions = { $list }: { $far }
brief-label-roles = Roller
brief-label-next = Næste møde
brief-no-next = ikke aftalt
brief-more = og { $count } til: { $command }
brief-guests = { $count ->
        [one] 1 notat
       *[other] { $count } notater
    } af en gæst: binder log
brief-how = Tilføj usikkerhed: --unknown "…" --assume "…" --prognosis "…" – og godkend: binder brief --approve --present NAVN,NAVN --next 10:00
brief-event = Situationsbillede { $number } er godkendt
brief-kept = Godkendt { $time }, skrevet af { $who } ({ $id }).
brief-too-few = Kun { $count } af mindst { $needed } er til stede. Situationsbilledet er godkendt med den afvigelse.
brief-none-yet = Der er ikke godkendt noget situationsbillede endnu.
    .hint = Se udkastet til det første: binder brief
brief-unknown = Situationsbillede { $typed } findes ikke. Det seneste er { $last }.
    .hint = Se det: binder brief { TYPED($last) }

help-brief = Vis eller godkend situationsbilledet
    .number = Vis et godkendt situationsbillede: nummeret eller id'et i loggen
    .unknown = Hvad I ikke ved. Kan angives flere gange. En tom tekst betyder intet
    .assume = Hvad I antager
    .prognosis = Mulig udvikling
    .approve = Godkend det. Det får et nummer og kan ikke ændres
    .present = Hvem der var til stede: roller eller navne, adskilt af komma
    .by = Hvem der godkendte det
    .next = Hvornår I mødes næste gang
    .at = Hvornår det blev godkendt [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .format = Format: tekst eller Markdown (md)
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder brief
        binder brief --approve --unknown "hvordan de kom ind" --next 10:00
        binder brief 1
