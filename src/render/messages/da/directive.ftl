directive-none = Der er ikke udstedt nogen midlertidig retningslinje.
directive-column-number = Nr.
directive-column-text = Midlertidig retningslinje
directive-column-state = Tilstand
directive-holds = gælder siden { $time }
directive-until = tænkt til { $time }
directive-recalled = tilbagekaldt { $time }
directive-struck = streget
directive-recall-now = { $count ->
        [one] Normal situation er meldt ud, og 1 midlertidig retningslinje gælder endnu. Kald den tilbage: binder directive recall { TYPED($first) }
       *[other] Normal situation er meldt ud, og { $count } midlertidige retningslinjer gælder endnu. Kald dem tilbage en for en: binder directive recall { TYPED($first) }
    }
directive-is = Retningslinjen er { $label }. Den gælder, til nogen skriver: binder directive recall { TYPED($label) }
directive-recalled-event = Midlertidig retningslinje { $label } kaldt tilbage: { $text }
directive-recalled-already = Den var allerede kaldt tilbage. Det er skrevet igen.
directive-is-none = Det id er ingen midlertidig retningslinje. Tilbagekaldelsen er skrevet alligevel.
directive-without-reason = Retningslinjen er skrevet, men ikke hvorfor. Sig gerne grunden næste gang: --why "…"
directive-no-text = Retningslinjens tekst mangler.
    .hint = Skriv, hvad der gælder: binder directive add "Fravær noteres på papir"
directive-unknown = Ingen midlertidig retningslinje hedder { $typed }.
    .hint = Se, hvilke der findes: binder directive
directive-unknown-open = Ingen midlertidig retningslinje hedder { $typed }. De gældende er { $open }.
    .hint = Skriv for eksempel: binder directive recall { TYPED($first) }
task-directive = Kald { $label } tilbage: { $text }

help-directive = Vis midlertidige retningslinjer, og hvilke der skal kaldes tilbage.
help-directive-add = Skriv en midlertidig retningslinje. Den gælder, til den kaldes tilbage.
    .text = Hvad der gælder. En bindestreg, -, læser teksten fra standard ind.
    .why = Hvorfor.
    .by = Rollen, personen eller gruppen, der har besluttet det.
    .option = Et alternativ, der ikke blev valgt. Kan skrives flere gange.
    .until = Hvor længe den er tænkt at gælde.
    .at = Hvornår det var. Ellers nu.
    .late = Hvorfor det først noteres nu.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples = binder directive add "Fravær noteres på papir" --why "Aula er nede"
help-directive-recall = Kald en midlertidig retningslinje tilbage.
    .id = Dens nummer, T1, eller notatets id.
    .why = Hvorfor.
    .at = Hvornår det var. Ellers nu.
    .late = Hvorfor det først noteres nu.
    .duty = Pligten i planen, der bliver opfyldt.
    .first = Den første gang, i timen der kommer to gange.
    .second = Den anden gang, i timen der kommer to gange.
    .examples = binder directive recall T1 --why "Aula virker igen"
