help-import = Hent filer fra andre programmer ind i planen
help-import-confluence = Gør sider fra Confluence til kapitler i planen

    Et eksporteret område (zip), en side, som REST-grænsefladen giver den (JSON), eller dens lagringsformat (XML). Kapitlerne lægges i filmappen, så de kan læses igennem og gemmes; adresse og dag følger med. En side, der allerede er et kapitel, fornyes. Det, der ikke kan følge med, nævnes.
    .file = Filen, der læses ind
    .examples = binder import confluence procedurer.zip
wiki-imported = { $count ->
        [one] 1 side er læst fra { $file }:
       *[other] { $count } sider er læst fra { $file }:
    }
wiki-chapter-new = { $path }: { $title } (nyt)
wiki-chapter-renewed = { $path }: { $title } (fornyet)
wiki-left-out = Dette fulgte ikke med:
wiki-left-attachment = bilaget { $name }
wiki-left-element = elementet { $name }
wiki-left-image = billedet { $name }
wiki-left-link = linket til { $name }
wiki-left-macro = makroen { $name }
wiki-read-and-save = Læs kapitlerne i filmappen igennem, og gem dem: binder plan save
wiki-not-there = { $file } kan ikke læses.
    .hint = Kontrollér stien, og prøv igen.
wiki-not-an-export = { $file } er ikke en eksport fra Confluence. Intet blev læst ind.
    .hint = Eksportér området som XML, eller gem sidens lagringsformat, og prøv igen.
wiki-unsaved = { $path } har ændringer, der ikke er gemt. Intet blev læst ind.
    .hint = Gem dem først: binder plan save
wiki-not-put = Kapitlerne kunne ikke skrives i mappen. Intet blev læst ind.
    .hint = Sørg for, at der er plads på disken, og at der kan skrives i mappen. Prøv igen.
help-export-confluence = Skriv kapitlerne i Confluences lagringsformat
    .folder = Filmappen, der skrives i; den skal være tom eller ikke findes
    .examples = binder export confluence ~/til-wikien
