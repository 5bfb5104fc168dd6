# Varför en plats inte går att använda, eller inte räknas som en kopia

place-shallow = { $name }{ $place } har bara den sista delen av historien (git clone --depth). Den räknas inte som en kopia, och inget lades dit.
    .hint = Den som sköter platsen skriver: git -C { TYPED($folder) } fetch --unshallow. Eller lägg till en tom plats i stället.
place-borrowed = { $name }{ $place } lånar en del av sitt innehåll från en annan mapp (git clone --shared) och är inget värd utan den. Den räknas inte som en kopia, och inget lades dit.
    .hint = Den som sköter platsen skriver: git -C { TYPED($folder) } repack -a -d. Sedan tas filen objects/info/alternates där bort.
place-grafted = { $name }i { $place } är historien kapad eller hopsatt för hand (info/grafts). Den räknas inte som en kopia, och inget lades dit.
    .hint = Den som sköter platsen tar bort filen info/grafts i { $folder }. Eller lägg till en tom plats i stället.
place-partial = { $name }{ $place } är gjord utan alla filer (git clone --filter). Den räknas inte som en kopia, och inget lades dit.
    .hint = Lägg till en tom plats i stället: git init --bare -b main MAPP, och sedan binder remote add NAMN MAPP
place-incomplete = { $name }i { $place } saknas en del av det som grenarna där behöver. Den räknas inte som en kopia.
    .hint = Lägg till en tom plats i stället: git init --bare -b main MAPP, och sedan binder remote add NAMN MAPP
place-busy = { $name }ett annat program håller { $place } låst. Allt du skrivit finns kvar här.
    .hint = Vänta en minut, och skriv sedan: { $again }. Håller det i sig, ta bort filen som slutar på .lock under refs/heads där.
place-itself = { $name }{ $place } är den här kopian själv, så inget blir säkrare av den.
    .hint = Ange en plats på en annan disk eller en annan dator: binder remote add NAMN PLATS
place-sha256 = { $name }{ $place } har ett format som binder inte kan använda: nycklarna där är SHA-256. Inget hämtades. Allt du skrivit finns kvar här.
    .hint = Gör en plats i det vanliga formatet: git init --bare -b main --object-format=sha1 --ref-format=files MAPP
place-reftable = { $name }{ $place } har ett format som binder inte kan använda: grenarna ligger i en tabell (reftable). Inget hämtades. Allt du skrivit finns kvar här.
    .hint = Gör en plats i det vanliga formatet: git init --bare -b main --object-format=sha1 --ref-format=files MAPP
place-form = { $name }{ $place } har ett Git-format som binder inte känner till. Inget hämtades. Allt du skrivit finns kvar här.
    .hint = Gör en plats i det vanliga formatet: git init --bare -b main --object-format=sha1 --ref-format=files MAPP
place-something-else = { $name }i { $place } ligger redan något annat än den här pärmen, kanske bara en README. Inget hämtades. Allt du skrivit finns kvar här.
    .hint = Gör om platsen helt tom, utan README, licens eller .gitignore. Eller se efter om adressen stämmer: binder remote
place-helper-silent = { $name }programmet som har ditt lösenord till { $place } svarade inte och avslutades: { $helper }. Allt du skrivit finns kvar här.
    .hint = Se till programmet (credential.helper i Gits inställningar), eller skriv vid en terminal där det kan fråga: { $again }
place-forbidden = { $name }{ $place } vet vem du är, men tillåter dig inte detta (403). Allt du skrivit finns kvar här.
    .hint = Be den som sköter platsen att du får läsa och skriva där, och skriv sedan: { $again }
place-not-found = { $name }på { $place } finns inget som du får se (404). Allt du skrivit finns kvar här.
    .hint = Se efter om adressen stämmer: binder remote. Gör den det, be den som sköter platsen att släppa in dig.
place-too-large = { $name }{ $place } tar inte emot så mycket på en gång (413). Allt du skrivit finns kvar här.
    .hint = Be den som sköter servern att tillåta större anrop, och skriv sedan: { $again }
place-too-often = { $name }{ $place } blir tillfrågad för ofta just nu (429). Allt du skrivit finns kvar här.
    .hint = Vänta några minuter, och skriv sedan: { $again }
place-server-fault = { $name }{ $place } har ett eget fel just nu. Allt du skrivit finns kvar här.
    .hint = Försök igen om en stund: { $again }. Håller det i sig, säg det till den som sköter servern.
place-irregular = { $name }i { $place } ligger något annat än en vanlig fil på en av dess filers plats: { $file }. Inget hämtades och inget lades dit.
    .hint = Någon har lagt det där, av misstag eller med avsikt. Den som sköter platsen ser efter vad det är och tar bort det; eller lägg till en tom plats i stället.
place-too-long = { $name }utbytet med { $place } tog för lång tid och avbröts. Allt du har skrivit finns kvar här.
    .hint = Är förbindelsen bara långsam, höj limits.exchange i binder.yaml och skriv sedan: { $again }
