span-minutes = { $minutes } min.
span-hours = { $hours } t.
span-hours-minutes = { $hours } t. { $minutes } min.
span-days = { $days } døgn { $hours } t.

duty-none = Planen har ingen udestående krav lige nu.
duty-heading-owed = Skal gøres
duty-heading-done = Gjort
duty-heading-deviations = Afvigelser
duty-heading-waiting = Ikke aktuelt endnu
duty-column-what = Krav og ansvarlig
duty-column-done = Gjort
duty-column-how = I tide?
duty-heading-lapsed = Gælder ikke længere
duty-lapsed-until = gælder kun, indtil { $event }, { $time }
duty-lapsed-over = hændelsen sluttede { $time }, før fristen
duty-lapsed-closed = gjaldt i begyndelsen; hændelsen blev afsluttet { $time }
duty-lapsed-nothing = der er ingen midlertidige retningslinjer
duty-how-done = Når et krav er opfyldt: binder duty done NAVN "kvittering eller bemærkning". Modtager, kanal og kilde: binder duty --verbose
duty-at-once = straks
duty-since = siden { $time }
duty-before = før { $event }
duty-too-late = skulle være gjort, før { $event } ({ $time })
duty-left = { $time } tilbage
duty-over = { $time } over fristen
duty-from = tidligst { $time }
duty-from-in = om { $time }
duty-from-over = for { $time } siden
duty-via = via { $channels }
duty-checked = kontrolleret { $day }
duty-no-advice = ikke juridisk rådgivning
duty-no-advice-old = ikke juridisk rådgivning; kilden er ikke kontrolleret for nylig
duty-part-email = e-mail
duty-part-oral = mundtligt
duty-parts-missing = mangler: { $parts }
duty-used = { $time } efter start
duty-in-time = { $time } før fristen
duty-late = { $time } efter fristen
duty-after = { $time } efter det tidligste tidspunkt
duty-early = { $time } for tidligt
duty-was-before = før { $event } ({ $time })
duty-was-after = skulle være gjort, før { $event } ({ $time })
duty-event-meeting = krisestaben mødes
duty-event-external = ekstern kommunikation sendes
duty-event-message = besked sendes til { $audience }
duty-begins = når { $event }
duty-starts-opened = hændelsen åbnes
duty-starts-committee = krisestaben aktiveres
duty-starts-plan = planen aktiveres
duty-starts-serious = hændelsen vurderes som alvorlig
duty-starts-normal = normal drift erklæres
duty-starts-closed = hændelsen afsluttes
duty-starts-clock = fristen { $name } begynder at løbe
duty-starts-duty = { $id } er gjort
duty-order-not-done = { $what } ({ $id }): skulle være gjort, før { $event } ({ $time }), men er ikke gjort.
duty-order = { $what } ({ $id }): gjort { $done }, men skulle være gjort, før { $event } ({ $time }).
duty-was-late = { $what } ({ $id }): gjort { $done }, efter fristen { $due }.
duty-was-early = { $what } ({ $id }): gjort { $done }, før det tidligste tidspunkt { $due }.
duty-other-channel = { $what } ({ $id }): sendt via { $channel }, men planen foreskriver { $via }.
duty-missing = { $id } er ikke opfyldt endnu. Mangler: { $parts }
duty-done-event = Gjort: { $what }
duty-part-wanted = { $id } har flere dele og er ikke opfyldt endnu. Angiv delen: --part, en af { $parts }
duty-part-unknown = { $id } har ingen del med navnet { $part }. Mente du { $nearest }? Notatet er skrevet.
duty-done-already = { $id } var allerede opfyldt, se { $entry }. Det første notat gælder.
duty-not-begun = { $id } er ikke aktuelt endnu. Notatet er skrevet.
duty-unknown = Kravet { $typed } findes ikke.
    .hint = Se alle krav: binder duty --all
duty-unknown-near = Kravet { $typed } findes ikke.
    .hint = Mente du: binder duty done { TYPED($nearest) }

clock-none = Ingen frist løber.
clock-others = Frister, der kan startes: { $names } – for eksempel: binder clock start NAVN --at 23:40 --why "…"
clock-called = { $name ->
        [personal-data] personoplysninger
        [serious] alvorligt
       *[other] { $name }
    }
clock-column-name = Løbende frist
clock-column-since = Løber fra
clock-column-why = Begrundelse og af hvem
clock-runs = løber
clock-stands = stoppet
clock-stopped-at = stoppet { $time }
clock-first-said = først angivet: { $time } ({ $id })
clock-corrected = før rettelse: { $time }
clock-beside = { $who } angav samtidig { $time } i en anden kopi ({ $id }). Det seneste notat gælder.
clock-no-reason = ingen begrundelse angivet
clock-sets-nothing = Fristen { $name } udløser ikke flere krav i planen.
clock-no-longer = Gælder ikke længere: { $duties }. Er noget af det gjort, så notér det: binder duty done NAVN
clock-started-event = Fristen { $name ->
        [personal-data] personoplysninger
        [serious] alvorligt
       *[other] { $name }
    } løber
clock-stopped-event = Fristen { $name ->
        [personal-data] personoplysninger
        [serious] alvorligt
       *[other] { $name }
    } er stoppet
clock-unknown = Ingen krav i planen regnes fra fristen { $typed }. Den er noteret. Planens frister: { $known }
clock-unknown-none = Ingen krav i planen regnes fra en frist. { $typed } er noteret. Skriv kravene i duties.yaml: binder plan edit duties.yaml
clock-unknown-near = Ingen krav i planen regnes fra fristen { $typed }. Mente du { $nearest }? Den er noteret.
clock-without-reason = Begrundelsen mangler. Skriv den med --why – hvornår I fik kendskab til hændelsen, er en vurdering, der kan blive gransket.
clock-not-running = Fristen { $name } løb ikke. Notatet er skrevet.
clock-later = Fristen { $name } løb allerede fra et tidligere tidspunkt. Den regnes nu fra det senere. Er det forkert: binder clock start { TYPED($name) } --at TID --why "…"

help-duty = Vis krav og frister i planen og loven
    .as_of = Vis listen, som den var kendt på det tidspunkt
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder duty
        binder duty done gdpr-33-1 "Kvittering 4711" --at 11:03
help-duty-list = Vis krav og frister (det samme som binder duty)
    .as_of = Vis listen, som den var kendt på det tidspunkt
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder duty list --all
help-duty-done = Notér, at et krav er opfyldt
    .id = Kravets navn, som det står på listen
    .text = Kvitteringsnummer eller bemærkning. En bindestreg (-) læser teksten fra standardinput
    .part = Delen, hvis kravet har flere: email eller oral
    .channel = Kanalen, for eksempel email eller phone
    .why = Hvorfor kravet regnes for opfyldt
    .at = Hvornår det blev gjort [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples =
        binder duty done gdpr-33-1 "Kvittering 4711" --at 11:03
        binder duty done medarbejdere-foerst "På morgenmødet"
help-clock = Vis løbende frister, starttidspunkt og begrundelse
    .as_of = Vis, hvad der var kendt på det tidspunkt
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder clock
help-clock-start = Start en frist, eller ret dens starttidspunkt
    .name = Fristens navn, som i duties.yaml, for eksempel personal-data eller nis2
    .why = Begrundelsen for starttidspunktet, for eksempel hvornår I fik kendskab til hændelsen
    .at = Hvornår fristen begyndte at løbe [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder clock start personal-data --at 23:40 --why "udlæsningen er bekræftet"
help-clock-stop = Stop en frist, der ikke skulle løbe
    .name = Fristens navn
    .why = Begrundelsen
    .at = Hvornår den stoppes [standard: nu]
    .late = Begrundelse for, at det noteres efterfølgende
    .first = Ved skift til vintertid: første gang klokkeslættet forekommer
    .second = Ved skift til vintertid: anden gang klokkeslættet forekommer
    .examples = binder clock stop nis2 --why "ikke en væsentlig hændelse"
