# Fynd i dokument: vad som är fel på en rad, och vad man gör åt det.
finding-two-versions = Två versioner av texten står i varandra, med märken från ett annat program.
    .hint = Behåll den ena versionen och ta bort raderna med märkena.
finding-unknown-key = Nyckeln »{ $key }« är okänd.
    .hint = Kända nycklar är: { $known }.
finding-unknown-key-near = Nyckeln »{ $key }« är okänd. Menade du »{ $meant }«?
    .hint = Rätta nyckeln, eller ta bort raden.
finding-foreign-keys = { $count ->
    [one] En nyckel från ett annat program står kvar som den är och betyder ingenting här: { $keys }
   *[other] Nycklar från ett annat program står kvar som de är och betyder ingenting här: { $keys }
}
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
finding-other-encoding = Texten är skriven i { $encoding }, inte i UTF-8.
    .hint = Skriv om den i UTF-8 och behåll det som var: binder plan save --convert
finding-not-text = Detta är ingen text och kan inte vara ett dokument.
    .hint = Flytta ut den ur mappen. Den kan i stället följa med en rad i loggen: binder log add "…" --file FIL
finding-slot = Luckan { $slot } i texten står inte under needs, så ingen skulle bli ombedd att fylla i den.
    .hint = Lägg till den under needs, eller ta bort den ur texten.
finding-slot-near = Luckan { $slot } i texten står inte under needs. Menade du { $meant }?
    .hint = Rätta luckan, eller lägg till den under needs.

plan-none = Pärmen har ingen plan än.
    .hint = Börja på första kapitlet: binder plan edit plan/01-plan.md
plan-no-section = Ingen del av planen heter { $called }.
    .hint = Se vilka delar som finns: binder plan --toc
plan-no-section-near = Ingen del av planen heter { $called }. Menade du »{ $nearest }«?
    .hint = Skriv: binder plan { TYPED($call) }
plan-several-sections = Flera delar av planen heter något med { $called }: { $names }.
    .hint = Välj en, till exempel: binder plan { TYPED($first) }
plan-how-to-call = Innehållet: binder plan --toc. En del: binder plan 2.3. Sök: binder find ORD.
plan-owner = ansvarig: { $owner }
plan-reviewed = sågs över { $date }
plan-not-reviewed = inte sedd över
plan-mirrors = speglar { $source }
plan-alert-note = Anmärkning
plan-alert-tip = Tips
plan-alert-important = Viktigt
plan-alert-warning = Varning
plan-alert-caution = Se upp
plan-image = [bild: { $words }]
plan-found-more = { $left ->
    [one] En träff till. Lägg till ett ord för att få färre.
   *[other] { $left } träffar till. Lägg till ett ord för att få färre.
}
plan-not-found = Det står ingenstans i dokumenten: { $words }
    .hint = Leta i loggen: binder log --all
plan-not-found-near = Det står ingenstans i dokumenten: { $words }
    .hint = Pröva: binder find { TYPED($meant) }

help-plan = Läs planen: hela, innehållet eller en del.
    .section = Numret (2.3, bilaga B) eller ord ur rubriken.
    .toc = Bara innehållet.
    .examples = binder plan 2.3
help-find = Sök efter ord i allt som står i pärmen.
    .words = Ett eller flera ord; alla ska finnas. Stora och små bokstäver och prickar spelar ingen roll.
    .examples = binder find driftmeddelande

plan-in-two-versions = { $path } finns i två versioner, av { $by }; du läser den första. Gör en av dem: binder plan resolve { TYPED($path) }
unsaved-new = { $path } ligger i mappen och finns inte i pärmen än. Spara: binder plan save
unsaved-changed = { $path } ändrades i mappen { $since } och är inte sparad: { $lines ->
        [one] 1 rad
       *[other] { $lines } rader
    }. Du läser den sparade texten. Spara: binder plan save
unsaved-changed-people = { $path } ändrades i mappen { $since } och är inte sparad: { $names }{ $more ->
        [0] {""}
       *[other] {" "}och { $more } till
    }. Du läser den sparade texten. Spara: binder plan save
unsaved-faulty = { $path } ändrades i mappen { $since } och kan inte sparas som den är, rad { $line }: binder plan save
unsaved-faulty-new = { $path } ligger i mappen, finns inte i pärmen än och kan inte sparas som den är: rad { $line }. Se felet: binder plan save
unsaved-deleted = { $path } saknas i mappen. Du läser den sparade texten. Lägg tillbaka den: binder plan restore { TYPED($path) } – eller ta bort den ur pärmen: binder plan save --deleted
unsaved-emptied = { $path } är tom i mappen. Du läser den sparade texten. Lägg tillbaka den: binder plan restore { TYPED($path) }
unsaved-unreadable = { $path } i mappen kan inte läsas ({ $why ->
        [disk-full] disken är full
        [denied] den är skrivskyddad
        [busy] ett annat program har den öppen
        [no-file] den är ingen vanlig fil
        [too-large] den är för stor
       *[other] datorn vägrar
    }). Du läser den sparade texten.
unsaved-outdated = { $path } i mappen har en äldre text, eftersom filen inte kunde bytas ut ({ $why ->
        [disk-full] disken är full
        [denied] den är skrivskyddad
        [busy] ett annat program har den öppen
        [no-file] den är ingen vanlig fil
       *[other] datorn vägrar
    }). Du läser den nyare texten. Filen följer med när den går att skriva igen.
unsaved-meanwhile = { $by } sparade en nyare { $path } { $at }, efter att ändringen påbörjades. Båda behålls när du sparar.
plan-none-saved = Pärmen har ingen sparad plan än, men det ligger något i mappen plan/.
    .hint = Spara det: binder plan save
plan-stranger = { $path } läses inte under det namnet. Den kan sparas som { $to }: binder plan save
plan-renamed = { $path } heter nu { $to }, ett namn som alla datorer klarar.
plan-name-taken = { $path } kan inte heta { $to }: något annat har det namnet.
    .hint = Ge filen ett eget namn med bokstäverna a–z, siffror och bindestreck och skriv sedan: binder plan save
plan-left-copy = { $path } ser ut att vara en kopia av { $of } och tas inte in. Om det står något nytt i den: skriv in det i { $of } och ta sedan bort kopian.
plan-left-not-text = { $path } är varken Markdown eller YAML och får ligga kvar i mappen. Den kan följa med en rad i loggen: binder log add "…" --file { TYPED($path) }
plan-left-link = { $path } leder någon annanstans. Länkar följs inte: lägg själva filen där.
plan-left-unnameable = { $path } har inget namn som pärmen klarar. Ge den ett med bokstäverna a–z, siffror och bindestreck, högst sex mappar djupt, och skriv sedan: binder plan save
plan-left-of-programs = Lämnas i fred, eftersom program har gjort dem för egen del: { $files }
plan-converted = { $path } var skriven i { $encoding } och är nu UTF-8. Det som var ligger kvar i { $kept }
plan-saved-some = { $saved ->
    [one] Ett dokument är sparat, { $refused } inte.
   *[other] { $saved } dokument är sparade, { $refused } inte.
}
plan-nothing-edited = { $path } är tom eller saknas i mappen: det finns ingen redigerad text att välja.
    .hint = Lägg tillbaka den: binder plan restore { TYPED($path) }
plan-head-elsewhere = Git har { $at } utcheckat i mappen, inte det som gäller i pärmen: inget här sparas över det.
    .hint = Checka ut det som gäller; det du har ändrat ligger kvar i mappen: binder doctor --fix
plan-put-back = { $path } ligger i mappen igen, som den gäller i pärmen.
plan-put-back-large = { $path } ligger i mappen igen, som den gäller i pärmen. Filen som var för stor heter nu { $large }.
plan-not-put-back = { $path } kunde inte skrivas i mappen: { $why ->
        [disk-full] disken är full
        [denied] den är skrivskyddad
        [busy] ett annat program har den öppen
        [no-file] den är ingen vanlig fil
       *[other] datorn vägrar
    }
    .hint = Ge filen plats och skriv sedan: binder plan restore { TYPED($path) }
plan-no-document = Inget dokument i pärmen heter { $typed }.
    .hint = Se vilka som finns: binder plan --toc
plan-no-document-near = Inget dokument i pärmen heter { $typed }. Menade du { $meant }?
    .hint = Skriv kommandot igen med { $meant }
plan-several-documents = Flera dokument heter { $typed }: { $paths }.
    .hint = Skriv kommandot igen med hela namnet, till exempel { $first }
plan-no-editor = Ingen editor är vald på den här datorn.
    .hint = Ändra { $file } i valfritt program och skriv sedan: binder plan save
plan-editor-unstarted = Redigeraren { $editor } kunde inte startas: { $why }
    .hint = Ändra filen i valfritt program och skriv sedan: binder plan save
plan-editor-failed = Redigeraren { $editor } slutade med ett fel: { $why }. Inget sparades.
    .hint = Det du skrev i filen ligger kvar i mappen. Spara det: binder plan save
plan-edit-unchanged = Inget är ändrat i { $path }.
plan-nothing-unsaved = Allt i mappen är sparat.
plan-saved-new = { $path } är ny i pärmen: { $id }.
plan-saved-changed = { $path } är sparad: { $id }.
plan-saved-deleted = { $path } är borttagen ur pärmen: { $id }. Ångra: binder plan restore { TYPED($path) }
plan-missing = { $path } saknas i mappen men finns kvar i pärmen. Ska den bort: binder plan save --deleted
plan-refused = { $path } är inte sparad. Texten ligger kvar i mappen; rätta den och skriv: binder plan save
plan-more-faults = { $left ->
    [one] Ett fel till.
   *[other] { $left } fel till.
}
plan-event-new = Nytt dokument: { $path }
plan-event-changed = Ändrat dokument: { $path }
plan-event-deleted = Borttaget dokument: { $path }
plan-event-reviewed = Sedd över: { $path }
plan-event-resolved = Två versioner blev en: { $path }
plan-many-missing = { $count } dokument saknas i mappen på en gång. De finns kvar i pärmen tills du säger att du menar alla: binder plan save --deleted --yes. För att få tillbaka dem i mappen: binder doctor --fix
plan-event-restored = Återställt: { $path }
plan-restored = { $path } är återställt. Rader med - är borta, rader med + är tillbaka:
plan-nothing-earlier = { $path } har ingen annan version som kunde återställas.
    .hint = Se vad som står om det: binder log --incident journal
plan-not-reviewable = { $path } har inget datum för översyn.
    .hint = Välj ett kapitel, en checklista eller en rutin, till exempel: binder plan reviewed 1
plan-restore-over-unsaved = { $path } är ändrad i mappen och inte sparad.
    .hint = Spara den: binder plan save – eller byt namn på filen och hämta den sparade: binder plan restore { TYPED($path) }
plan-unsaved-first = { $path } är ändrad i mappen och inte sparad.
    .hint = Spara först: binder plan save
plan-broken-first = { $path } går inte att läsa felfritt, så datumet skrevs inte.
    .hint = Rätta först: binder plan edit { TYPED($path) }
plan-marked-reviewed = { $path } är sedd över { $date }.
plan-one-version = { $path } finns bara i en version.
    .hint = Läs den: binder plan
plan-which-version = Det går inte att avgöra vilken version av { $path } som menas.
    .hint = Välj bland { $ids }: binder plan resolve { TYPED($path) } --take { TYPED($first) }
plan-two-versions = { $path } finns i { $count } versioner. Ingen är borta; välj en, eller skriv ihop dem.
plan-differ = Rader med - finns bara i { $first }, rader med + bara i { $second }.
plan-settle-edited = ta texten som du har skrivit ihop i filen
plan-version-first = pärmens första text
plan-version-machine = sammanlagd av programmet
plan-version-deletes = tar bort dokumentet
plan-version-stands = gäller nu
plan-settled = { $path } finns nu i en version.

help-plan-edit = Ändra ett dokument i din egen editor ($VISUAL eller $EDITOR) och spara det.
    .document = Dokumentet: fil, kapitelnummer eller namn.
    .message = Vad som ändrades och varför.
    .examples = binder plan edit aktivering
help-plan-save = Spara det som är ändrat i mappen, med vilket program som helst.
    .document = Bara det här dokumentet.
    .message = Vad som ändrades och varför.
    .convert = Skriv först om texter i annan kodning (UTF-16, Windows-1252) i UTF-8; det som var behålls.
    .deleted = Ta också bort de dokument som saknas i mappen.
    .yes = Hur många de än är.
    .examples = binder plan save -m "Nytt nummer till driften"
help-plan-reviewed = Notera att ett dokument är sett över i dag.
    .document = Dokumentet: fil, kapitelnummer eller namn.
    .examples = binder plan reviewed 2
help-plan-restore = Återställ den senaste versionen av ett dokument som hade något innehåll, eller den före den som gäller.
    .document = Dokumentet.
    .examples = binder plan restore contacts.yaml
help-plan-resolve = Gör en version av ett dokument som finns i två.
    .document = Dokumentet.
    .take = Vilken som ska gälla: mine, theirs eller dess nummer.
    .edited = Texten som ligger i mappen ska gälla.
    .examples = binder plan resolve contacts.yaml --take theirs
