# Hvorfor et sted ikke kan bruges, eller ikke tæller som en kopi

place-shallow = { $name }{ $place } har kun den sidste del af historien (git clone --depth). Det tæller ikke som en kopi, og intet blev lagt dér.
    .hint = Den, der passer stedet, skriver: git -C { TYPED($folder) } fetch --unshallow. Eller tilføj et tomt sted i stedet.
place-borrowed = { $name }{ $place } låner en del af sit indhold fra en anden mappe (git clone --shared) og er intet værd uden den. Det tæller ikke som en kopi, og intet blev lagt dér.
    .hint = Den, der passer stedet, skriver: git -C { TYPED($folder) } repack -a -d. Derefter slettes filen objects/info/alternates dér.
place-grafted = { $name }i { $place } er historien klippet eller sat sammen i hånden (info/grafts). Det tæller ikke som en kopi, og intet blev lagt dér.
    .hint = Den, der passer stedet, sletter filen info/grafts i { $folder }. Eller tilføj et tomt sted i stedet.
place-partial = { $name }{ $place } er lavet uden alle filer (git clone --filter). Det tæller ikke som en kopi, og intet blev lagt dér.
    .hint = Tilføj et tomt sted i stedet: git init --bare -b main MAPPE, og så binder remote add NAVN MAPPE
place-incomplete = { $name }i { $place } mangler en del af det, som grenene dér har brug for. Det tæller ikke som en kopi.
    .hint = Tilføj et tomt sted i stedet: git init --bare -b main MAPPE, og så binder remote add NAVN MAPPE
place-busy = { $name }et andet program holder { $place } låst. Alt, du har skrevet, er her stadig.
    .hint = Vent et minut, og skriv så: { $again }. Bliver det ved, så slet filen, der ender på .lock, under refs/heads dér.
place-itself = { $name }{ $place } er denne kopi selv, så intet bliver sikrere af det.
    .hint = Angiv et sted på en anden disk eller en anden computer: binder remote add NAVN STED
place-sha256 = { $name }{ $place } har et format, som binder ikke kan bruge: nøglerne dér er SHA-256. Intet blev hentet. Alt, du har skrevet, er her stadig.
    .hint = Lav et sted i det sædvanlige format: git init --bare -b main --object-format=sha1 --ref-format=files MAPPE
place-reftable = { $name }{ $place } har et format, som binder ikke kan bruge: grenene ligger i en tabel (reftable). Intet blev hentet. Alt, du har skrevet, er her stadig.
    .hint = Lav et sted i det sædvanlige format: git init --bare -b main --object-format=sha1 --ref-format=files MAPPE
place-form = { $name }{ $place } har et Git-format, som binder ikke kender. Intet blev hentet. Alt, du har skrevet, er her stadig.
    .hint = Lav et sted i det sædvanlige format: git init --bare -b main --object-format=sha1 --ref-format=files MAPPE
place-something-else = { $name }i { $place } ligger der allerede noget andet end denne mappe, måske kun en README. Intet blev hentet. Alt, du har skrevet, er her stadig.
    .hint = Lav stedet om helt tomt, uden README, licens eller .gitignore. Eller se efter, om adressen passer: binder remote
place-helper-silent = { $name }programmet, der har din adgangskode til { $place }, svarede ikke og blev afsluttet: { $helper }. Alt, du har skrevet, er her stadig.
    .hint = Se til programmet (credential.helper i Gits indstillinger), eller skriv ved en terminal, hvor det kan spørge: { $again }
place-forbidden = { $name }{ $place } ved, hvem du er, men tillader dig ikke dette (403). Alt, du har skrevet, er her stadig.
    .hint = Bed den, der passer stedet, om at du må læse og skrive dér, og skriv så: { $again }
place-not-found = { $name }på { $place } er der intet, som du må se (404). Alt, du har skrevet, er her stadig.
    .hint = Se efter, om adressen passer: binder remote. Gør den det, så bed den, der passer stedet, om at lukke dig ind.
place-too-large = { $name }{ $place } tager ikke imod så meget på én gang (413). Alt, du har skrevet, er her stadig.
    .hint = Bed den, der passer serveren, om at tillade større kald, og skriv så: { $again }
place-too-often = { $name }{ $place } bliver spurgt for ofte lige nu (429). Alt, du har skrevet, er her stadig.
    .hint = Vent nogle minutter, og skriv så: { $again }
place-server-fault = { $name }{ $place } har selv en fejl lige nu. Alt, du har skrevet, er her stadig.
    .hint = Prøv igen om lidt: { $again }. Bliver det ved, så sig det til den, der passer serveren.
place-irregular = { $name }i { $place } ligger der noget, som ikke er en almindelig fil, hvor en af stedets filer skulle være: { $file }. Intet blev hentet, og intet blev lagt dér.
    .hint = Nogen har lagt det dér, ved en fejl eller med vilje. Den, der passer stedet, ser efter, hvad det er, og fjerner det; eller tilføj et tomt sted i stedet.
place-too-long = { $name }udvekslingen med { $place } tog for lang tid og blev afbrudt. Alt, hvad du har skrevet, ligger stadig her.
    .hint = Er forbindelsen blot langsom, så hæv limits.exchange i binder.yaml, og skriv derefter: { $again }
