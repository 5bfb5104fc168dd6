help-import = Hämta in filer från andra program i planen
help-import-confluence = Gör sidor från Confluence till kapitel i planen

    En exporterad rymd (zip), en sida som REST-gränssnittet ger den (JSON) eller dess lagringsformat (XML). Kapitlen läggs i mappen, att läsas igenom och sparas; adress och dag följer med. En sida som redan finns som kapitel förnyas. Det som inte kan följa med räknas upp.
    .file = Filen att läsa in
    .examples = binder import confluence rutiner.zip
wiki-imported = { $count ->
        [one] 1 sida är läst ur { $file }:
       *[other] { $count } sidor är lästa ur { $file }:
    }
wiki-chapter-new = { $path }: { $title } (nytt)
wiki-chapter-renewed = { $path }: { $title } (förnyat)
wiki-left-out = Det här följde inte med:
wiki-left-attachment = bilagan { $name }
wiki-left-element = elementet { $name }
wiki-left-image = bilden { $name }
wiki-left-link = länken till { $name }
wiki-left-macro = makrot { $name }
wiki-read-and-save = Läs igenom kapitlen i mappen och spara dem: binder plan save
wiki-not-there = { $file } kan inte läsas.
    .hint = Kontrollera sökvägen och försök igen.
wiki-not-an-export = { $file } är ingen export från Confluence. Inget lästes in.
    .hint = Exportera rymden som XML, eller spara sidans lagringsformat, och försök igen.
wiki-unsaved = { $path } har ändringar som inte är sparade. Inget lästes in.
    .hint = Spara dem först: binder plan save
wiki-not-put = Kapitlen kunde inte skrivas i mappen. Inget lästes in.
    .hint = Se till att det finns plats på disken och att mappen går att skriva i. Försök igen.
help-export-confluence = Skriv kapitlen i Confluences lagringsformat
    .folder = Mappen att skriva i; den ska vara tom eller inte finnas
    .examples = binder export confluence ~/till-wikin
