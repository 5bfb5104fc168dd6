tour-title = En övning på en minut
tour-welcome = Tre personer med varsin dator, som här är varsin mapp i { $folder }. Allt som visas händer på riktigt, utan nät och utan att något annat på datorn ändras.
tour-begin = Anna skapar en pärm från en ifylld mall, och en delad mapp att synka med.
tour-join = Bo och Cecilia hämtar varsin hel kopia därifrån. De får skriva genast, som gäster.
tour-let-in = Anna lägger till dem som medlemmar. En medlem räcker: en kris väntar inte på två.
tour-incident = Nätet är nere
tour-open = Något händer. Anna öppnar en händelse, här som övning, och alla hämtar den.
tour-offline = Cecilia tappar nätet. Hon loggar som vanligt: anteckningen får sitt id och är säker på hennes dator. Det är bara synken som inte når fram.
tour-row-cecilia = Larmet går i serverhall 2, jag är på plats
tour-meanwhile = Under tiden loggar Anna och Bo på sina håll. Ingen behöver vänta på någon annan.
tour-row-anna = Leverantören bekräftar avbrottet
tour-action-anna = Skicka driftmeddelande
tour-row-bo = Supporten har fått frågor från fyra lärosäten
tour-stick = Cecilia lägger sina anteckningar på ett USB-minne. Bo tar emot minnet, synkar det med den delade mappen och får med sig det nya tillbaka.
tour-log = Nu har alla samma logg, i den ordning det hände, och varje anteckning säger vem som skrev den.
tour-contacts = Kontaktlistan går alltid att läsa. Cecilia har fortfarande inget nät.
tour-nothing-lost = { $count ->
        [one] Alla tre kopiorna har samma anteckning. Inget gick förlorat.
       *[other] Alla tre kopiorna har samma { $count } anteckningar. Inget gick förlorat.
    }
tour-look = Allt ligger kvar att titta på. De tre kopiorna:
tour-next = Prova själv: binder -C { TYPED($folder) } status – ta bort mappen när du är klar. Skapa en riktig pärm: binder init MAPP --as NAMN – eller hämta en kopia: binder join PLATS --as NAMN
tour-stumbled = Övningen stannade vid { $command }: { $what }
    .hint = Prova i en annan mapp: binder tour NYMAPP
tour-folder-not-empty = Mappen { $folder } är inte tom.
    .hint = Välj en ny mapp: binder tour NYMAPP

help-tour = Gå en övning på en minut med tre personer, en av dem utan nät
    .dir = Mappen, ny eller tom [standard: binder-tour]
    .examples = binder tour
