setup-no-device = Den här datorn har ingen nyckel i pärmen; här kan man bara läsa.
    .hint = Bli en som får skriva: binder join KÄLLA --as NAMN
setup-folder-not-empty = Mappen { $folder } är inte tom.
    .hint = Välj en ny mapp: binder init NYMAPP
setup-other-owner = Mappen { $folder } ägs av en annan användare på datorn.
    .hint = Se vad som går att göra: binder doctor

setup-made = Pärmen ligger i { $folder }. Den är hel: här går allt utan nät.
setup-introduction = Pärmens siffror
setup-next-status = vad som är på gång
setup-next-remote = en plats att utbyta med: delad mapp, USB-minne
setup-next-join = en kopia till, på en annan dator
setup-joined = Kopian ligger i { $folder }. Den är hel: här går allt utan nät.
setup-key-digits = Din nyckels siffror
setup-compare = Ring en medlem och jämför båda raderna innan du litar på kopian: medlemmen ser dem med binder member show { $writer }.
setup-guest = Du är gäst tills en medlem skriver: binder member add { $writer }. Logga redan nu; det du skriver syns för alla, märkt som gäst.
setup-first-entry = Pärmen börjar
setup-request = Vill bli medlem
setup-no-starter = Det finns ingen mall som heter { $starter }. Mallarna är: { $all }.
    .hint = Skriv: binder init --starter { TYPED($nearest) }
setup-source-other-binder = I { $source } ligger inte den pärm som du fick siffrorna till, utan { $digits }. Ingen kopia är gjord.
    .hint = Fråga den som gav dig siffrorna om platsen är rätt.
setup-source-two-binders = I { $source } hör den publicerade sidan (main) till en annan pärm än kopiorna bredvid: { $digits }. Ingen kopia är gjord.
    .hint = Fråga en medlem efter pärmens siffror, och skriv dem: binder join { TYPED($source) } --introduction "…"
setup-name-needed = Säg under vilket namn du skriver.
    .hint = Lägg till ett kort namn: --as anna
setup-not-a-name = { $typed } kan inte vara ett skrivarnamn: a till z först, sedan a till z och siffror, högst 16 tecken.
    .hint = Skriv till exempel: --as { $nearest }
setup-name-kept = { $typed } kan inte vara ett skrivarnamn: i Windows är det namnet på en enhet.
    .hint = Skriv till exempel: --as { $nearest }
setup-name-taken = Någon skriver redan som { $writer }.
    .hint = Välj ett annat namn: --as { $free }
setup-source-not-there = { $source } går inte att nå.
    .hint = Stämmer adressen, fungerar nätet, sitter minnet i? Försök sedan igen.
setup-source-no-ssh = { $source } nås med ssh, och det programmet finns inte på den här datorn.
    .hint = Installera OpenSSH och försök igen.
setup-source-timeout = { $source } svarar inte.
    .hint = Försök igen om en stund.
setup-source-unknown-host = Nyckeln hos { $source } är okänd här.
    .hint = Fråga den som sköter servern efter nyckelns fingeravtryck. Skriv { $command }, jämför, och svara yes om det stämmer.
setup-source-wrong-key = { $source } visar en annan nyckel än förut; det kan vara någon som utger sig för att vara den.
    .hint = Fråga den som sköter servern. Är nyckeln bytt på riktigt, glöm den gamla: { $command }
setup-source-wrong-certificate = Certifikatet hos { $source } går inte att lita på.
    .hint = Fråga den som sköter servern. Har ni en egen utfärdare: { $command }
setup-source-needs-login = { $source } släpper inte in dig.
    .hint = Pröva din inloggning: { $command }
setup-source-needs-password = { $source } vill ha namn och lösenord.
    .hint = Skriv: binder join { TYPED("https://NAMN:LÖSENORD@", $rest) }
setup-source-refused = { $source } nekade: { $said }
    .hint = Fråga den som sköter platsen om du får läsa där.
setup-source-no-binder = I { $source } finns ingen pärm.
    .hint = Fråga den som bjöd in dig efter rätt plats.

setup-from-not-there = Det finns ingen mapp { $folder }.
    .hint = Ange mappen med texterna: binder init NYMAPP --from MAPP
setup-from-binder = { $folder } är redan en pärm.
    .hint = Hämta en hel kopia av den: binder join { TYPED($folder) }
setup-from-nothing = I { $folder } finns ingen text i Markdown som kan bli ett kapitel, så inget har gjorts.
    .hint = Ange mappen med texterna: binder init NYMAPP --from MAPP
setup-from-many = Mappen har fler än { $most } filer, så inget har gjorts.
    .hint = Ange mappen med själva planen, inte allt runt omkring: binder init NYMAPP --from MAPP
setup-from-large = Filerna i mappen är tillsammans mer än { $most } MiB, så inget har gjorts.
    .hint = Ange mappen med själva planen, inte allt runt omkring: binder init NYMAPP --from MAPP
setup-left-link = en länk till en annan plats; länkar följs inte
setup-left-of-a-program = gjord av ett program för egen del
setup-left-deep = en mapp som ligger för djupt
setup-left-large = större än { $most } MiB
setup-left-not-text = ingen text som går att läsa
setup-left-not-read = varken Markdown eller en lista som pärmen läser, och ingen text leder dit
setup-left-contents = en innehållsförteckning; den gav ordningen
setup-left-repository = om hur man arbetar i mappen, inte om planen
setup-left-hidden = dold fil: inställningar för ett program
setup-left-hidden-folder = en dold mapp; bara det som texterna länkar till har hämtats ur den
setup-left-contents-part = en innehållsförteckning; den gav ordningen för { $count } av { $all } sidor. Hittades inte: { $missing }
setup-left-contents-unused = en meny för en webbplats; ordningen kommer inte därifrån
setup-left-order = säger i vilken ordning sidorna står; den är läst
setup-left-table = en tabell. Är det en kontaktlista: binder contacts import { TYPED($file) } --group GRUPP
setup-left-other-text = en text i ett annat format. Ska den vara med i planen: spara den som Markdown (.md) och lägg den i mappen plan/
setup-order-list = Kapitlen står i samma ordning som i { $file }.
setup-order-pages = Kapitlen står i den ordning som sidorna själva anger (weight, nav_order, sidebar_position eller liknande).
setup-order-names = Kapitlen står i namnordning; ingen innehållsförteckning hittades.
setup-order-groups = { $file } har rubriker över sidorna som inte finns i planen: { $groups }
setup-brought-boxes = { $count ->
    [one] En ruta skrevs om så som Markdown har den (> [!WARNING]).
   *[other] { $count } rutor skrevs om så som Markdown har dem (> [!WARNING]).
}
setup-brought-aside = { $count ->
    [one] En nyckel i ett sidhuvud betyder något annat här. Den finns kvar under ett annat namn:
   *[other] { $count } nycklar i sidhuvuden betyder något annat här. De finns kvar under andra namn:
}
setup-brought-marks = { $count ->
    [one] En markering från ett annat program går inte att tolka här. Den står kvar som den skrevs; ersätt den med det den står för:
   *[other] { $count } markeringar från andra program går inte att tolka här. De står kvar som de skrevs; ersätt dem med det de står för:
}
setup-brought-people = { $file }: { $count } personer till kontaktlistan, per grupp: { $groups }
setup-brought-looks-people = { $file } ser ut att innehålla en kontaktlista ({ $count } personer med nummer). Den blev ett kapitel. För att få in dem i kontaktlistan också: binder contacts import { TYPED($path) } --group GRUPP
setup-brought-starter = Dessutom finns i pärmen, från startmallen: { $all }
setup-left-faulty = rad { $line } går inte att läsa som det är tänkt: { $why }
setup-left-nobody = en lista över personer utan någon ny i
setup-left-column = en kolumn i en lista över personer som inget, eller inte allt, togs från
setup-left-people = en lista över personer som inte gick att läsa in: { $why } Senare: binder contacts import { TYPED($file) } --group GRUPP
setup-event-files = Filer som följde med från { $source }: { $count }
setup-event-people = Personer inlästa från { $file }: { $count }
setup-brought = Från { $source }: kapitel { $chapters }, listor { $lists }, bilder och andra filer { $files }, personer i kontaktlistan { $people }. Utan plats: { $left }.
setup-brought-faulty = { $path } är på plats och går att läsa. Innan den kan sparas igen måste något i den rättas:
setup-brought-files = Bilder och andra filer ligger bredvid loggen, och texterna leder dit.
setup-brought-links = { $count ->
    [one] En länk är ändrad, eftersom det den leder till har fått ett annat namn.
   *[other] { $count } länkar är ändrade, eftersom det de leder till har fått andra namn.
}
setup-brought-nowhere = { $count ->
    [one] En länk leder till något som inte finns i pärmen. Den står kvar som den skrevs:
   *[other] { $count } länkar leder till något som inte finns i pärmen. De står kvar som de skrevs:
}
setup-brought-anchors = { $count ->
    [one] En länk leder till en rubrik som inte finns i texten:
   *[other] { $count } länkar leder till rubriker som inte finns i texterna:
}
setup-brought-more = … och { $count } till; alla med --json
setup-column-from = I mappen
setup-column-to = I pärmen
setup-left = Utan plats ({ $count })

help-init = Gör en ny pärm.
    .dir = Mappen, ny eller tom.
    .starter = Mallen att börja från.
    .from = En mapp med texter i Markdown att börja med, till exempel en wiki eller ett repo: kapitel, listor, bilder och kontakter får sina platser.
    .name = Pärmens namn.
    .as = Kort namn som du skriver under, en dator ett namn.
    .person = Ditt namn.
    .role = Din roll, som i kontaktlistan.
    .key = En nyckel du har, i stället för en ny för den här datorn.
    .examples = binder init ladok --starter ladok --as anna --person "Anna Ek"
help-join = Hämta en hel kopia av en pärm som finns.
    .source = Var den finns: en mapp, ett USB-minne, en annan kopias mapp, eller en server (ssh:// eller https://).
    .dir = Mappen, ny eller tom.
    .introduction = Pärmens siffror, som en medlem läste upp dem: en annan pärm hämtas inte.
    .as = Kort namn som du skriver under, en dator ett namn.
    .person = Ditt namn.
    .role = Din roll, som i kontaktlistan.
    .key = En nyckel du har, i stället för en ny för den här datorn.
    .examples = binder join /media/usb/parm.git --as bo --person "Bo Östlund"

# Enhetsnyckeln, och vad som hindrar att den används

key-gone = Nyckeln som den här kopian skriver under med finns inte: { $path }. Det du skriver sparas och väntar.
    .hint = Lägg tillbaka nyckeln där, från ett minne, en säkerhetskopia eller den gamla datorn; då läggs det som väntar in av nästa kommando. Finns den ingenstans: binder doctor --fix gör en ny nyckel, och en medlem får släppa in dig igen.
key-unreadable = Du får inte läsa nyckeln som den här kopian skriver under med: { $path }. Det du skriver sparas och väntar.
    .hint = Gör dig till dess ägare, eller skriv: chmod 600 { TYPED($path) }
key-empty = Filen med nyckeln som den här kopian skriver under med är tom: { $path }. Det du skriver sparas och väntar.
    .hint = Lägg tillbaka nyckeln där, från ett minne, en säkerhetskopia eller den gamla datorn. Finns den ingenstans: binder doctor --fix gör en ny nyckel, och en medlem får släppa in dig igen.
key-broken = Filen med nyckeln som den här kopian skriver under med är skadad, eller är ingen privat nyckel: { $path }. Det du skriver sparas och väntar.
    .hint = Lägg tillbaka nyckeln där, från ett minne, en säkerhetskopia eller den gamla datorn. Finns den ingenstans: binder doctor --fix gör en ny nyckel, och en medlem får släppa in dig igen.
key-passphrase = Nyckeln som den här kopian skriver under med är låst med en lösenfras: { $path }. Det du skriver sparas och väntar.
    .hint = Ta bort lösenfrasen: ssh-keygen -p -N '' -f { TYPED($path) }
key-other = En annan nyckel ligger där nyckeln som den här kopian skriver under med ska ligga: { $path }. Det du skriver sparas och väntar.
    .hint = Lägg tillbaka rätt nyckel där, från ett minne, en säkerhetskopia eller den gamla datorn. Finns den ingenstans: binder doctor --fix gör en ny nyckel, och en medlem får släppa in dig igen.
setup-key-gone = Det finns ingen nyckel i { $path }.
    .hint = Ange den privata nyckeln, eller utelämna --key: då görs en ny för den här datorn.
setup-key-unreadable = Du får inte läsa nyckeln i { $path }.
    .hint = Skriv: chmod 600 { TYPED($path) }. Eller utelämna --key: då görs en ny för den här datorn.
setup-key-broken = { $path } är ingen privat nyckel som går att läsa.
    .hint = Ange en privat nyckel för ssh (utan .pub, ed25519), eller utelämna --key: då görs en ny för den här datorn.
setup-key-passphrase = Nyckeln i { $path } är låst med en lösenfras.
    .hint = Utelämna --key: då görs en ny för bara den här datorn.
setup-unknown-form = Kopian i { $folder } har ett Git-format som binder inte känner till.
    .hint = Hämta en ny kopia bredvid: binder join PLATS NY-MAPP --as NAMN. Låt den här mappen vara som den är.
setup-no-beginning = Mappen säger inte var pärmen börjar: den är en vanlig klon, eller så är inställningarna borta.
    .hint = Hämta en egen kopia bredvid: binder join PLATS NY-MAPP --as NAMN
setup-bare = Kopians inställningar säger att den inte har någon mapp (core.bare).
    .hint = Skriv i kopians mapp: git config core.bare false
setup-not-made-here = Kopian i { $folder } har du inte gjort på den här datorn. Den går att läsa här; inget skrivs i den, och inget som den själv ber om utförs.
    .hint = Skaffa en egen kopia från den: binder join { TYPED($folder) }
setup-read-only = Kopian i { $folder } har du inte gjort på den här datorn: den läses bara, och dess egna inställningar används inte. En egen kopia: binder join { TYPED($folder) }
setup-copied = { $folder } är en kopia av { $original } som inte gjordes med binder. Skrev båda skulle deras rader få samma nummer, så inget skrivs i den.
    .hint = Skriv i { $original }, eller skaffa en egen kopia: binder join { TYPED($original) }
setup-copied-only-read = { $folder } är en kopia av { $original } som inte gjordes med binder: den läses bara. En egen kopia: binder join { TYPED($original) }
setup-irregular = I { $folder } ligger något annat än en vanlig fil på en av filernas plats: { $file }. Kopian öppnas inte.
    .hint = Se efter vad det är och ta bort det. Eller hämta pärmen från en annan plats: binder join KÄLLA
