brief-title = Situationsbillede { $number }
brief-title-draft = Udkast til situationsbillede { $number }
brief-label-time = Tid
brief-label-approved = Godkendt af
brief-first = { $time }, det første
brief-since = { $time }, siden situationsbillede { $number } ({ $since })
brief-twice = To kopier lavede hver sit situationsbillede { $number } uden at kende til hinanden. Begge er bevaret: binder brief { $number }
brief-happened = Det er sket
brief-confirmed = Bekræftet
brief-refuted = Afkræftet
brief-unconfirmed = Ubekræftet
brief-standing = Systemer, procedurer og retningslinjer
brief-routine = Proceduren { $title } kører siden { $time }
brief-backlog = at indhente: { $text }
brief-directive = Retningslinje { $label } gælder siden { $time }: { $text }
brief-order = Rækkefølgen er ændret { $time }: { $names } …
brief-uncertain = Det vi ikke ved
brief-onwards = Fremad
brief-decision = Beslutning { $number }: { $text }
brief-label-unknown = Ved ikke
brief-label-assumed = Antager
brief-label-prognosis = Prognose
brief-nothing = intet
brief-not-said = ikke sagt
brief-decisions = Besluttet
brief-omissions = Bevidst undladt
brief-late = Forsinket
brief-open = Åbent
brief-done = Udført
brief-duties = Efter planen, og frister
brief-promises = Lovet
brief-questions = { $list }: { $far }
brief-label-roles = Roller
brief-label-next = Næste møde
brief-no-next = ikke aftalt
brief-more = og { $count } mere: { $command }
brief-guests = { $count ->
        [one] 1 række
       *[other] { $count } rækker
    } af en, der ikke er medlem endnu: binder log
brief-how = Sig, hvad I ikke ved, antager og tror: --unknown "…" --assume "…" --prognosis "…". Godkend: binder brief --approve --present NAVN,NAVN --next 10:00
brief-event = Situationsbillede { $number } godkendt
brief-kept = Godkendt { $time }, skrevet af { $who } ({ $id }).
brief-too-few = Kun { $count } af mindst { $needed } er til stede. Situationsbilledet er godkendt alligevel, med den afvigelse.
brief-none-yet = Intet situationsbillede er godkendt endnu.
    .hint = Se udkastet til det første: binder brief
brief-unknown = Der er intet situationsbillede { $typed }; det seneste er { $last }.
    .hint = Se det: binder brief { TYPED($last) }

help-brief = Situationsbilledet: hentet fra loggen siden det forrige, til at læse op på et minut. Med et nummer: et godkendt, som det var.
    .number = Situationsbilledets nummer, eller dets id i loggen.
    .unknown = Det, I ikke ved. Kan skrives flere gange; en tom tekst siger, at der intet er.
    .assume = Det, I går ud fra uden at vide det.
    .prognosis = Hvordan det kan gå.
    .approve = Godkend det: det får sit nummer og ændres aldrig mere.
    .present = Hvem der var til stede: roller eller navne, med komma imellem.
    .by = Hvem der godkendte det.
    .next = Hvornår I mødes næste gang.
    .at = Hvornår det blev godkendt. Ellers nu.
    .late = Hvorfor det først noteres nu.
    .format = Som side på skærmen, eller som Markdown.
    .first = Den første gang, i timen der forekommer to gange.
    .second = Den anden gang, i timen der forekommer to gange.
    .examples =
        binder brief
        binder brief --approve --unknown "hvordan de kom ind" --next 10:00
        binder brief 1
