# Varför en plats inte går att använda, eller inte räknas som en kopia

place-shallow = { $name }{ $place } har bara en del av historiken (git clone --depth). Den räknas inte som en kopia, och inget skickades.
    .hint = Lägg till en tom plats i stället, eller be den som sköter platsen skriva: git -C { TYPED($folder) } fetch --unshallow
place-borrowed = { $name }{ $place } är beroende av en annan mapp för en del av sitt innehåll (git clone --shared). Den räknas inte som en kopia, och inget skickades.
    .hint = Be den som sköter platsen ta bort filen objects/info/alternates efter att ha skrivit: git -C { TYPED($folder) } repack -a -d
place-grafted = { $name }historiken i { $place } är ändrad för hand (info/grafts). Den räknas inte som en kopia, och inget skickades.
    .hint = Be den som sköter platsen ta bort filen info/grafts i { $folder }, eller lägg till en tom plats i stället.
place-partial = { $name }{ $place } är gjord utan alla filer (git clone --filter). Den räknas inte som en kopia, och inget skickades.
    .hint = Lägg till en tom plats i stället: git init --bare -b main MAPP – sedan binder remote add NAMN MAPP
place-incomplete = { $name }{ $place } saknar en del av det som grenarna där behöver. Den räknas inte som en kopia.
    .hint = Lägg till en tom plats i stället: git init --bare -b main MAPP – sedan binder remote add NAMN MAPP
place-busy = { $name }{ $place } är låst av ett annat program. Allt du skrivit finns kvar här.
    .hint = Vänta en minut och skriv sedan: { $again } – är den fortfarande låst, ta bort filen som slutar på .lock under refs/heads där
place-itself = { $name }{ $place } är den här kopian själv, så den ger ingen extra säkerhet.
    .hint = Lägg till en plats på en annan disk eller dator: binder remote add NAMN PLATS
place-sha256 = { $name }{ $place } har ett Git-format som binder inte stöder: SHA-256. Inget hämtades. Allt du skrivit finns kvar här.
    .hint = Skapa en plats i det vanliga formatet: git init --bare -b main --object-format=sha1 --ref-format=files MAPP
place-reftable = { $name }{ $place } har ett Git-format som binder inte stöder: reftable. Inget hämtades. Allt du skrivit finns kvar här.
    .hint = Skapa en plats i det vanliga formatet: git init --bare -b main --object-format=sha1 --ref-format=files MAPP
place-form = { $name }{ $place } har ett Git-format som binder inte stöder. Inget hämtades. Allt du skrivit finns kvar här.
    .hint = Skapa en plats i det vanliga formatet: git init --bare -b main --object-format=sha1 --ref-format=files MAPP
place-something-else = { $name }{ $place } innehåller redan något annat än den här pärmen, kanske bara en README. Inget hämtades. Allt du skrivit finns kvar här.
    .hint = Skapa platsen på nytt, helt tom (utan README, licens eller .gitignore), eller kontrollera adressen: binder remote
place-helper-silent = { $name }programmet som sparar ditt lösenord till { $place } svarade inte och avslutades: { $helper }. Allt du skrivit finns kvar här.
    .hint = Kontrollera programmet (credential.helper i Gits inställningar), eller skriv i en terminal där det kan fråga: { $again }
place-forbidden = { $name }{ $place } vet vem du är men nekade åtkomst (403). Allt du skrivit finns kvar här.
    .hint = Be den som sköter platsen om läs- och skrivbehörighet, och skriv sedan: { $again }
place-not-found = { $name }{ $place } hittades inte, eller så får du inte se den (404). Allt du skrivit finns kvar här.
    .hint = Kontrollera adressen: binder remote – är den rätt, be den som sköter platsen om åtkomst
place-too-large = { $name }{ $place } tar inte emot så mycket på en gång (413). Allt du skrivit finns kvar här.
    .hint = Be den som sköter servern att tillåta större anrop, och skriv sedan: { $again }
place-too-often = { $name }{ $place } får för många anrop just nu (429). Allt du skrivit finns kvar här.
    .hint = Vänta några minuter och skriv sedan: { $again }
place-server-fault = { $name }{ $place } har ett serverfel just nu. Allt du skrivit finns kvar här.
    .hint = Försök igen om en stund: { $again } – kvarstår felet, säg till den som sköter servern
place-irregular = { $name }{ $file } i { $place } ska vara en vanlig fil men är det inte. Inget hämtades eller skickades.
    .hint = Någon har lagt det där, av misstag eller med avsikt. Be den som sköter platsen titta på det och ta bort det, eller lägg till en tom plats i stället.
place-too-long = { $name }synken med { $place } tog för lång tid och avbröts. Allt du skrivit finns kvar här.
    .hint = Är förbindelsen bara långsam: höj limits.exchange i binder.yaml och skriv sedan: { $again }
