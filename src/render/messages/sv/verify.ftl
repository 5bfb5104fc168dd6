verify-holds = Loggen håller. { $entries ->
        [one] Den enda anteckningen är undertecknad av den som skrev den
       *[other] Alla { $entries } anteckningar är undertecknade av dem som skrev dem
    }, inget är ändrat, och inget fattas i någons rad.
verify-contradicted = Inget är ändrat eller borttaget, men { $count ->
        [one] en tid som skrevs kan inte stämma
       *[other] { $count } tider som skrevs kan inte stämma
    } med vad andra har undertecknat.
verify-broken = Loggen håller inte: { $count ->
        [one] en sak har ändrats, förfalskats eller gått förlorad.
       *[other] { $count } saker har ändrats, förfalskats eller gått förlorade.
    }

verify-label-entries = Anteckningar
verify-entries = { $entries ->
        [one] 1 anteckning
       *[other] { $entries } anteckningar
    } från { $writers ->
        [one] 1 dator
       *[other] { $writers } datorer
    } i { $logs ->
        [one] 1 logg
       *[other] { $logs } loggar
    }; var och en pekar på den före
verify-label-signatures = Underskrifter
verify-signatures = { $count ->
        [one] 1 omräknad
       *[other] { $count } omräknade
    }{ $outside ->
        [0] {""}
        [one] ; 1 ändring är gjord utanför programmet
       *[other] ; { $outside } ändringar är gjorda utanför programmet
    }
verify-label-documents = Dokument
verify-documents = { $documents } dokument och { $attachments ->
        [one] 1 bilaga
       *[other] { $attachments } bilagor
    }
verify-label-since = Bara det som är nyare än
verify-since = { $since }; det äldre räknas som kontrollerat förut
verify-label-introduction = Pärmens början

verify-title-broken = Det som inte håller
verify-title-contradicted = Tider som inte kan stämma
verify-title-noted = Bra att veta
verify-more = och { $count } till; alla finns i: binder verify --json
verify-windows-where = Mellan vilka tider varje anteckning skrevs, och vem som intygar det: binder verify --incident HÄNDELSE
verify-before = Just det här kontrollerades här { $when }, och inget har tillkommit sedan dess. Kontrollera det på nytt: binder verify --again
verify-compare = Jämför siffrorna för pärmens början med papperspärmens första sida, eller med någon som har pärmen. Annars vet ingen att det är den rätta.
verify-title-windows = Mellan vilka tider: { $log }
verify-windows-mean = Varje anteckning skrevs efter det den bygger på, och före det som först bygger på den. Den som nämns har undertecknat den tiden, efter sin egen klocka.
verify-column-entry = Anteckning
verify-column-noted = Noterad
verify-column-after = Tidigast
verify-column-before = Senast
verify-no-witness-before = bara datorns egen klocka
verify-no-witness-after = ingen annan har den än

verify-seconds = { $count } s
verify-minutes = { $count } min
verify-hours = { $hours } h { $minutes } min
verify-days = { $count } dygn
verify-years = { $count } år

verify-shallow = Den här kopian har bara den sista delen av historien (git clone --depth). Här kan loggen inte kontrolleras, och inget är sagt om den.
    .hint = Hämta resten: git fetch --unshallow. Eller kontrollera i en hel kopia: binder join PLATS
verify-grafted = Någon har klippt i den här kopians historia (info/grafts). Här kan loggen inte kontrolleras, och inget är sagt om den.
    .hint = Ta bort filen .git/info/grafts och skriv igen: binder verify. Eller kontrollera i en hel kopia: binder join PLATS
verify-partial = Den här kopian har inte allt, utan hämtar det som saknas när det behövs (git clone --filter). Här kan loggen inte kontrolleras, och inget är sagt om den.
    .hint = Kontrollera i en hel kopia: binder join PLATS
verify-missing = Något saknas här eller är skadat ({ $object }), så det som vilar på det kunde inte kontrolleras. Det kan finnas helt någon annanstans: binder doctor --fix
verify-named-only = Filen är skriven av ett äldre program: när en anteckning undertecknades vilar på vad som står i meddelandet till den. Be om en ny fil.
verify-not-as-signed = { $place } är inte det som är undertecknat{ $count ->
        [0] .
       *[other] : det som står i { $entries }, eller efter, är ändrat.
    }
verify-other-beginning = Det här är en annan pärm än den du jämför med: den börjar med { $here }.
verify-not-signed = Grenen { $branch } slutar i något ({ $commit }, { $when }) som dess skribent inte har undertecknat.
verify-wrong-signature = Något i namnet { $who } ({ $commit }, { $when }) bär en underskrift som inte hör till det: det är ändrat efteråt, eller undertecknat för något annat. Det räknas inte.
verify-of-another-binder = Något undertecknat ({ $commit }, { $when }) hör till en annan pärm och har förts hit. Det räknas inte.
verify-rewritten = { $who } skrev över det som redan var skrivet, { $when }: { $how } ({ $place }). { $follow ->
        [0] Det som stod före håller fortfarande.
       *[other] Det som stod före håller fortfarande; det som följer på det ({ $follow }) räknas inte.
    }
verify-wrong-document = { $path } är inte den version som är undertecknad, i { $at } så som { $who } lämnade den { $when }.
verify-wrong-attachment = Bilagan { $path } från { $who } är inte den fil som bifogades.
verify-how-gone = något är borta
verify-how-changed = något är ändrat
verify-how-number = ett nummer saknas eller finns två gånger
verify-how-chain = en anteckning pekar inte på den före
verify-how-unreadable = något går inte att läsa

verify-backdated = { $who } daterade { $entries } till { $when }{ $count ->
        [one] {""}
       *[other] {" "}och framåt
    }, men { $count ->
        [one] den
       *[other] de
    } bygger på { $witness } från { $then }. Det är { $early } för tidigt, och så mycket skiljer det inte mellan de två klockorna, så vitt man vet.
verify-two-of-one-number = { $who } har två olika texter under { $count ->
        [one] numret { $entries }
       *[other] numren { $entries }
    }, sedan { $when }. Så blir det av en kopierad disk, en återläst säkerhetskopia eller en stulen nyckel; båda texterna är kvar.
verify-set-back = Klockan hos { $who } ställdes tillbaka { $back } efter { $when }.
verify-behind = Klockan hos { $who } gick mellan { $least } och { $most } efter den hos { $other }.
verify-behind-by = Klockan hos { $who } gick { $by } efter den hos { $other }.
verify-behind-at-least = Klockan hos { $who } gick minst { $least } efter den hos { $other }.
verify-moved = Klockorna hos { $who } och { $other } flyttade sig minst { $by } från varandra: en av dem har ställts om.
verify-future = { $entries } från { $who } är daterad i framtiden: { $when }.
verify-waited = { $entries } från { $who }, noterat { $when }, undertecknades upp till { $late } senare. Dessförinnan säger bara den datorns egen klocka när det var.
verify-signed-before = { $entries } från { $who } sägs vara noterat { $when }, upp till { $early } efter underskriften.
verify-ahead = { $entries } från { $who } har ordningsnumret { $number }, där det högsta möjliga var { $expected }. Det läses som { $expected }.
verify-forked = Grenen hos { $who } gick vidare på två sätt { $when } (en kopierad disk eller en återläst säkerhetskopia). Båda är kvar, och inget nummer finns två gånger.
verify-unsigned = Något i namnet { $who }, { $when }, är inte undertecknat. Det räknas inte.
verify-stranger-rewrote = { $who }, som inte är medlem, bröt mot reglerna { $when }: { $how } ({ $place }). Det är lagt åt sidan.
verify-not-taken-up = ’{ $author }’ ändrade något med Git { $when }, utan underskrift. Det räknas inte förrän en medlem godtar det ({ $at }).
verify-written-twice = { $who } skrev en rad två gånger på samma sida, { $when } ({ $place }), genom ett fel i ett tidigare program. Det är lagat: varje rad står kvar, en gång.
verify-unsaved = { $path } i mappen har ändringar som ingen har sparat eller undertecknat: binder plan save
verify-set-aside = { $count ->
        [one] 1 anteckning
       *[other] { $count } anteckningar
    } från { $who } lades åt sidan när datorn togs bort. De är kvar, men räknas inte.
verify-of-guest = { $count ->
        [one] 1 anteckning är
       *[other] { $count } anteckningar är
    } från { $who }, som är gäst och inte har släppts in.

verify-no-file = { $file } finns inte.
    .hint = Stämmer sökvägen? Försök sedan igen.
verify-not-a-log = { $file } är varken en pärm i en fil eller en utskriven logg.
    .hint = Be den som har pärmen om en: binder log --format evidence
verify-log-unreadable = { $file } är inte det som skrevs ut: rad { $line } går inte att läsa. Den håller inte.
    .hint = Be om den igen: binder log --format evidence
verify-since-what = Här finns inget som heter { $typed }.
    .hint = Ange en commit, en gren eller ett märke: binder verify --since copies/anna
verify-file-about =
    En logg ur en röd pärm, med det som underskrifterna gäller. Allt går att läsa som det står.
    Kontrollera den: binder verify --log FIL
verify-file-left-out = Här saknas rader av gäster, som inte är insläppta: { $who }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }.
verify-no-beginning = Inget här är undertecknat av någon, så det finns ingen pärm att kontrollera.
    .hint = Se vad mappen är: binder doctor

help-verify = Kontrollera att allt är som det skrevs, och av vem.

    Varje underskrift räknas om, varje rad följs från sin början, och varje tid hålls mot vad andra har undertecknat. Slutar med 0 om det håller och 5 om det inte gör det.
    .since = Bara det som är nyare än den här commiten, grenen eller märket.
    .log = En fil att kontrollera för sig, utan någon pärm: en pärm i en fil, eller en logg utskriven med binder log --format evidence.
    .introduction = Siffrorna för pärmens början, som de står på papper.
    .again = Räkna om allt, även det som har kontrollerats här förut.
    .by_hand = Visa hur allt kontrolleras utan binder, med bara git och ssh-keygen.
    .examples = binder verify
        binder verify --incident 2026-11-22-stromavbrott
