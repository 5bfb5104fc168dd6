# Hvorfor et sted ikke kan bruges, eller ikke tæller som en kopi

place-shallow = { $name }{ $place } har kun den nyeste del af historikken (git clone --depth). Det tæller ikke som en kopi. Intet er sendt.
    .hint = Stedets administrator skriver: git -C { TYPED($folder) } fetch --unshallow – eller tilføj et tomt sted i stedet.
place-borrowed = { $name }{ $place } mangler en del af sit indhold, som ligger i en anden filmappe (git clone --shared). Det tæller ikke som en kopi. Intet er sendt.
    .hint = Stedets administrator skriver: git -C { TYPED($folder) } repack -a -d – og sletter derefter filen objects/info/alternates.
place-grafted = { $name }historikken i { $place } er ændret i hånden (info/grafts). Det tæller ikke som en kopi. Intet er sendt.
    .hint = Stedets administrator sletter filen info/grafts i { $folder }. Eller tilføj et tomt sted i stedet.
place-partial = { $name }{ $place } mangler filer (git clone --filter). Det tæller ikke som en kopi. Intet er sendt.
    .hint = Opret et tomt sted: git init --bare -b main FILMAPPE – og tilføj det: binder remote add NAVN FILMAPPE
place-incomplete = { $name }{ $place } er ufuldstændigt. Det tæller ikke som en kopi.
    .hint = Opret et tomt sted: git init --bare -b main FILMAPPE – og tilføj det: binder remote add NAVN FILMAPPE
place-busy = { $name }et andet program har låst { $place }. Alt, du har skrevet, er gemt her.
    .hint = Vent et minut, og prøv igen: { $again } – hjælper det ikke, så slet filen, der ender på .lock, under refs/heads.
place-itself = { $name }{ $place } er denne kopi selv og giver ingen ekstra sikkerhed.
    .hint = Vælg et sted på en anden disk eller computer: binder remote add NAVN STED
place-sha256 = { $name }{ $place } har et format, som binder ikke kan bruge (SHA-256). Intet er hentet. Alt, du har skrevet, er gemt her.
    .hint = Opret et sted i det almindelige format: git init --bare -b main --object-format=sha1 --ref-format=files FILMAPPE
place-reftable = { $name }{ $place } har et format, som binder ikke kan bruge (reftable). Intet er hentet. Alt, du har skrevet, er gemt her.
    .hint = Opret et sted i det almindelige format: git init --bare -b main --object-format=sha1 --ref-format=files FILMAPPE
place-form = { $name }{ $place } har et Git-format, som binder ikke kender. Intet er hentet. Alt, du har skrevet, er gemt her.
    .hint = Opret et sted i det almindelige format: git init --bare -b main --object-format=sha1 --ref-format=files FILMAPPE
place-something-else = { $name }{ $place } indeholder noget andet end denne beredskabsmappe, måske kun en README. Intet er hentet. Alt, du har skrevet, er gemt her.
    .hint = Opret stedet helt tomt, uden README, licens eller .gitignore. Eller kontrollér adressen: binder remote
place-helper-silent = { $name }programmet med din adgangskode til { $place } svarede ikke og blev afbrudt: { $helper }. Alt, du har skrevet, er gemt her.
    .hint = Kontrollér programmet (credential.helper i Gits indstillinger), eller prøv i en terminal, hvor det kan spørge: { $again }
place-forbidden = { $name }du har ikke adgang til dette på { $place } (403). Alt, du har skrevet, er gemt her.
    .hint = Bed stedets administrator om læse- og skriveadgang, og prøv igen: { $again }
place-not-found = { $name }{ $place } findes ikke, eller du har ikke adgang (404). Alt, du har skrevet, er gemt her.
    .hint = Kontrollér adressen: binder remote – er den rigtig, så bed stedets administrator om adgang.
place-too-large = { $name }{ $place } kan ikke modtage så meget på én gang (413). Alt, du har skrevet, er gemt her.
    .hint = Bed serverens administrator hæve grænsen, og prøv igen: { $again }
place-too-often = { $name }{ $place } modtager for mange forespørgsler (429). Alt, du har skrevet, er gemt her.
    .hint = Vent nogle minutter, og prøv igen: { $again }
place-server-fault = { $name }serveren { $place } melder fejl. Alt, du har skrevet, er gemt her.
    .hint = Prøv igen om lidt: { $again } – bliver fejlen ved, så kontakt serverens administrator.
place-irregular = { $name }{ $file } i { $place } er ikke en almindelig fil. Intet er hentet eller sendt.
    .hint = Stedets administrator undersøger filen og sletter den. Eller tilføj et tomt sted i stedet.
place-too-long = { $name }synkroniseringen med { $place } tog for lang tid og blev afbrudt. Alt, du har skrevet, er gemt her.
    .hint = Er forbindelsen langsom, så hæv limits.exchange i binder.yaml, og prøv igen: { $again }
