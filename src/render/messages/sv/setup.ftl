setup-no-device = Den här datorn har ingen nyckel i pärmen, så kopian går bara att läsa.
    .hint = Så får du skrivrätt: binder join KÄLLA --as NAMN
setup-folder-not-empty = Mappen { $folder } är inte tom.
    .hint = Välj en ny mapp: binder init NYMAPP
setup-other-owner = Mappen { $folder } ägs av en annan användare på datorn.
    .hint = Se vad som går att göra: binder doctor

setup-made = Pärmen är skapad i { $folder }. Den är komplett och fungerar utan nät.
setup-introduction = Pärmens kontrollsiffror
setup-folder-word = MAPP
setup-name-word = NAMN
setup-next-status = se vad som behöver åtgärdas
setup-next-remote = lägg till en delad plats att synka med: delad mapp eller USB-minne
setup-next-join = gör en kopia till, på en annan dator
setup-other-language = Pärmen talar samma språk som mallen. Programmet på svenska: binder -C { TYPED($folder) } --lang { TYPED($tag) }
setup-next-starter = i stället: en pärm med en färdig plan
setup-joined = En hel kopia är hämtad till { $folder }. Den fungerar utan nät.
setup-key-digits = Nyckelns kontrollsiffror
setup-compare = Ring en medlem och jämför båda raderna med kontrollsiffror innan du litar på kopian. Medlemmen ser dem med: binder member show { $writer }
setup-guest = Du är gäst tills en medlem skriver: binder member add { $writer } – du kan börja logga nu; alla ser det du skriver, märkt ”gäst”.
setup-named-short = I loggen heter du { $name }. Med hela namnet: binder member rename "FÖRNAMN EFTERNAMN"
setup-named-listed = I loggen heter du { $name }, som i kontaktlistan. Är det någon annan: binder member rename "FÖRNAMN EFTERNAMN"
setup-first-entry = Pärmen är skapad
setup-request = Ber att få bli medlem
setup-no-starter = Det finns ingen mall som heter { $starter }. Mallarna är: { $all }.
    .hint = Skriv: binder init --starter { TYPED($nearest) }
setup-source-other-binder = Kontrollsiffrorna stämmer inte: pärmen i { $source } har { $digits }. Ingen kopia är gjord.
    .hint = Fråga den som gav dig kontrollsiffrorna om adressen är rätt.
setup-source-two-binders = Huvudgrenen (main) i { $source } hör till en annan pärm än kopiorna bredvid: { $digits }. Ingen kopia är gjord.
    .hint = Fråga en medlem efter pärmens kontrollsiffror och skriv dem: binder join { TYPED($source) } --introduction "…"
setup-name-needed = Ett kort namn att skriva under saknas.
    .hint = Lägg till ett: --as { $nearest }
setup-not-a-name = Kortnamnet { $typed } går inte att använda. Börja med en bokstav a–z; sedan a–z och siffror, högst 16 tecken.
    .hint = Skriv till exempel: --as { $nearest }
setup-name-kept = Kortnamnet { $typed } går inte att använda: Windows har reserverat det.
    .hint = Skriv till exempel: --as { $nearest }
setup-name-taken = Kortnamnet { $writer } är upptaget.
    .hint = Välj ett annat: --as { $free }
setup-source-not-there = { $source } går inte att nå.
    .hint = Kontrollera adressen, nätet och att USB-minnet sitter i, och försök igen.
setup-source-no-ssh = { $source } kräver ssh, som inte är installerat på den här datorn.
    .hint = Installera OpenSSH och försök igen.
setup-source-timeout = { $source } svarar inte.
    .hint = Försök igen om en stund.
setup-source-unknown-host = Servernyckeln för { $source } är inte känd på den här datorn.
    .hint = Fråga den som sköter servern efter nyckelns fingeravtryck. Skriv { $command } och svara yes om det stämmer.
setup-source-wrong-key = Servernyckeln för { $source } har ändrats. En annan server kan utge sig för att vara den.
    .hint = Fråga den som sköter servern. Är nyckeln bytt på riktigt, glöm den gamla: { $command }
setup-source-wrong-certificate = Certifikatet för { $source } är inte betrott.
    .hint = Fråga den som sköter servern. Om ni har en egen certifikatutfärdare: { $command }
setup-source-needs-login = { $source } godtog inte din inloggning.
    .hint = Testa den: { $command }
setup-source-needs-password = { $source } kräver användarnamn och lösenord.
    .hint = Skriv: binder join { TYPED("https://NAMN:LÖSENORD@", $rest) }
setup-source-refused = { $source } nekade: { $said }
    .hint = Be den som sköter platsen om läsbehörighet.
setup-source-no-binder = I { $source } finns ingen pärm.
    .hint = Fråga den som bjöd in dig efter rätt adress.

setup-from-not-there = Mappen { $folder } finns inte.
    .hint = Ange mappen med texterna: binder init NYMAPP --from MAPP
setup-from-binder = { $folder } är redan en pärm.
    .hint = Hämta en hel kopia av den: binder join { TYPED($folder) }
setup-from-nothing = I { $folder } finns ingen text i Markdown som kan bli ett kapitel. Inget har skapats.
    .hint = Ange mappen med texterna: binder init NYMAPP --from MAPP
setup-from-many = Mappen har fler än { $most } filer. Inget har skapats.
    .hint = Ange bara mappen med själva planen: binder init NYMAPP --from MAPP
setup-from-large = Filerna i mappen är tillsammans mer än { $most } MiB. Inget har skapats.
    .hint = Ange bara mappen med själva planen: binder init NYMAPP --from MAPP
setup-left-link = en länk till något annat; länkar följs inte
setup-left-of-a-program = ett programs egen fil
setup-left-deep = en mapp som ligger för djupt
setup-left-large = större än { $most } MiB
setup-left-not-text = inte läsbar text
setup-left-not-read = varken Markdown eller en lista som binder läser, och ingen text länkar dit
setup-left-contents = en innehållsförteckning; använd för ordningen
setup-left-repository = om hur man arbetar i mappen, inte en del av planen
setup-left-hidden = dold fil: inställningar för ett program
setup-left-hidden-folder = en dold mapp; bara det som texterna länkar till har hämtats ur den
setup-left-contents-part = en innehållsförteckning; använd för ordningen av { $count } av { $all } sidor. Hittades inte: { $missing }
setup-left-contents-unused = en meny för en webbplats; inte använd för ordningen
setup-left-order = anger sidornas ordning; använd
setup-left-table = en tabell. Är det en kontaktlista: binder contacts import { TYPED($file) } --group GRUPP
setup-left-other-text = en text i ett annat format. Spara den som Markdown (.md) i mappen plan/ om den ska vara med i planen
setup-order-list = Kapitlen har samma ordning som i { $file }.
setup-order-pages = Kapitlen har den ordning som sidorna själva anger (weight, nav_order, sidebar_position eller liknande).
setup-order-names = Kapitlen är ordnade efter namn; ingen innehållsförteckning hittades.
setup-order-groups = { $file } grupperar sidor under rubriker som inte finns i planen: { $groups }
setup-brought-boxes = { $count ->
    [one] En informationsruta är omgjord till Markdown (> [!WARNING]).
   *[other] { $count } informationsrutor är omgjorda till Markdown (> [!WARNING]).
}
setup-brought-aside = { $count ->
    [one] En nyckel i ett sidhuvud har en annan betydelse i binder och har bytt namn:
   *[other] { $count } nycklar i sidhuvuden har en annan betydelse i binder och har bytt namn:
}
setup-brought-marks = { $count ->
    [one] Ett makro från ett annat program är oförändrat. Ersätt det med vanlig text:
   *[other] { $count } makron från andra program är oförändrade. Ersätt dem med vanlig text:
}
setup-brought-people = { $file }: { $count } personer lades till i kontaktlistan, per grupp: { $groups }
setup-brought-looks-people = { $file } verkar innehålla en kontaktlista ({ $count } personer med nummer). Den blev ett kapitel. Så lägger du också till dem i kontaktlistan: binder contacts import { TYPED($path) } --group GRUPP
setup-brought-starter = Tillagt från mallen: { $all }
setup-left-faulty = fel på rad { $line }: { $why }
setup-left-nobody = en lista med personer som alla redan finns i kontaktlistan
setup-left-column = en kolumn i en lista med personer som inte importerades helt
setup-left-people = en lista med personer som inte gick att importera: { $why } Senare: binder contacts import { TYPED($file) } --group GRUPP
setup-event-files = Filer importerade från { $source }: { $count }
setup-event-people = Personer importerade från { $file }: { $count }
setup-brought = Importerat från { $source }: kapitel { $chapters }, listor { $lists }, bilder och andra filer { $files }, personer i kontaktlistan { $people }. Inte importerat: { $left }.
setup-brought-faulty = { $path } är importerad och går att läsa. Rätta detta innan du sparar den igen:
setup-brought-files = Bilder och andra filer ligger med loggen, och texterna länkar dit.
setup-brought-links = { $count ->
    [one] En länk är uppdaterad, eftersom målet har fått ett nytt namn.
   *[other] { $count } länkar är uppdaterade, eftersom målen har fått nya namn.
}
setup-brought-nowhere = { $count ->
    [one] En länk leder till något som inte finns i pärmen. Den är oförändrad:
   *[other] { $count } länkar leder till något som inte finns i pärmen. De är oförändrade:
}
setup-brought-anchors = { $count ->
    [one] En länk leder till en rubrik som inte finns:
   *[other] { $count } länkar leder till rubriker som inte finns:
}
setup-brought-more = … och { $count } till; alla med --json
setup-column-from = I mappen
setup-column-to = I pärmen
setup-left = Inte importerat ({ $count })

help-init = Skapa en ny pärm
    .dir = Mappen, ny eller tom
    .starter = Mallen att utgå från
    .from = En mapp med texter i Markdown att importera, till exempel en wiki eller ett Git-arkiv: kapitel, listor, bilder och kontakter
    .name = Pärmens namn
    .as = Kort namn att skriva under; ett för varje dator
    .person = Ditt namn
    .role = Din roll, som i kontaktlistan
    .key = En privat nyckel du redan har, i stället för en ny
    .examples = binder init ladok --starter ladok --as anna --person "Anna Ek"
help-join = Hämta en hel kopia av en befintlig pärm
    .source = Var den finns: en mapp, ett USB-minne, en annan kopias mapp eller en server (ssh:// eller https://)
    .dir = Mappen, ny eller tom
    .introduction = Pärmens kontrollsiffror, som en medlem läser upp dem; andra pärmar nekas
    .as = Kort namn att skriva under; ett för varje dator
    .person = Ditt namn
    .role = Din roll, som i kontaktlistan
    .key = En privat nyckel du redan har, i stället för en ny
    .examples = binder join /media/usb/parm.git --as bo --person "Bo Östlund"

# Enhetsnyckeln, och vad som hindrar att den används

key-gone = Kopians privata nyckel saknas: { $path }. Det du skriver sparas och väntar på att signeras.
    .hint = Lägg tillbaka nyckeln från ett USB-minne, en säkerhetskopia eller den gamla datorn; nästa kommando loggar då det som väntar. Är den borta: binder doctor --fix gör en ny nyckel, och en medlem får lägga till dig igen.
key-unreadable = Du saknar behörighet att läsa kopians privata nyckel: { $path }. Det du skriver sparas och väntar på att signeras.
    .hint = Gör dig till filens ägare, eller skriv: chmod 600 { TYPED($path) }
key-empty = Filen med kopians privata nyckel är tom: { $path }. Det du skriver sparas och väntar på att signeras.
    .hint = Lägg tillbaka nyckeln från ett USB-minne, en säkerhetskopia eller den gamla datorn. Är den borta: binder doctor --fix gör en ny nyckel, och en medlem får lägga till dig igen.
key-broken = Filen med kopians privata nyckel är skadad eller ingen privat nyckel: { $path }. Det du skriver sparas och väntar på att signeras.
    .hint = Lägg tillbaka nyckeln från ett USB-minne, en säkerhetskopia eller den gamla datorn. Är den borta: binder doctor --fix gör en ny nyckel, och en medlem får lägga till dig igen.
key-passphrase = Kopians privata nyckel är skyddad med en lösenfras: { $path }. Det du skriver sparas och väntar på att signeras.
    .hint = Ta bort lösenfrasen: ssh-keygen -p -N '' -f { TYPED($path) }
key-other = Nyckeln i { $path } är inte kopians nyckel. Det du skriver sparas och väntar på att signeras.
    .hint = Lägg tillbaka rätt nyckel från ett USB-minne, en säkerhetskopia eller den gamla datorn. Är den borta: binder doctor --fix gör en ny nyckel, och en medlem får lägga till dig igen.
setup-key-gone = Det finns ingen nyckel i { $path }.
    .hint = Ange den privata nyckeln, eller utelämna --key för att göra en ny för den här datorn.
setup-key-unreadable = Du saknar behörighet att läsa nyckeln i { $path }.
    .hint = Utelämna --key för att göra en ny nyckel för den här datorn, eller skriv: chmod 600 { TYPED($path) }
setup-key-broken = { $path } är ingen läsbar privat nyckel.
    .hint = Ange en privat ssh-nyckel (ed25519, utan .pub), eller utelämna --key för att göra en ny för den här datorn.
setup-key-passphrase = Nyckeln i { $path } är skyddad med en lösenfras.
    .hint = Utelämna --key för att göra en ny nyckel för den här datorn.
setup-unknown-form = Kopian i { $folder } har ett Git-format som binder inte stöder.
    .hint = Låt mappen vara och hämta en ny kopia bredvid: binder join PLATS NY-MAPP --as NAMN
setup-no-beginning = Mappen saknar uppgift om vilken pärm den hör till: den är en vanlig klon, eller så har dess inställningar gått förlorade.
    .hint = Hämta en egen kopia bredvid: binder join PLATS NY-MAPP --as NAMN
setup-bare = Kopians inställningar säger att den saknar arbetsträd (core.bare).
    .hint = Skriv i kopians mapp: git config core.bare false
setup-not-made-here = Kopian i { $folder } är inte gjord av dig på den här datorn, så den går bara att läsa.
    .hint = Hämta en egen kopia från den: binder join { TYPED($folder) }
setup-read-only = Kopian i { $folder } är inte gjord av dig på den här datorn. Den går bara att läsa, och dess inställningar används inte. Hämta en egen kopia: binder join { TYPED($folder) }
setup-copied = { $folder } är en dubblett av { $original } som inte gjordes med binder. Anteckningar i båda skulle få samma id, så den går bara att läsa.
    .hint = Skriv i { $original }, eller gör en riktig kopia: binder join { TYPED($original) }
setup-copied-only-read = { $folder } är en dubblett av { $original } som inte gjordes med binder, så den går bara att läsa. Gör en riktig kopia: binder join { TYPED($original) }
setup-irregular = { $file } i { $folder } ska vara en vanlig fil men är det inte. Kopian öppnades inte.
    .hint = Se efter vad det är och ta bort det, eller hämta pärmen någon annanstans ifrån: binder join KÄLLA
