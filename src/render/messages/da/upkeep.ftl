upkeep-title = Månedens gennemgang { $month }
upkeep-left = { $count } tilbage
upkeep-done = Gennemgangen er færdig for denne måned.
upkeep-step-done = Dette trin er færdigt.
upkeep-more = og { $count } til
upkeep-go-on = Når det er gjort, fortsæt med: binder upkeep
upkeep-due = senest { $day }
upkeep-overdue = skulle have været færdigt { $day }
upkeep-reviews = Dele af planen, der skal gennemgås
upkeep-contacts = Kontakter, der skal afprøves
upkeep-mirrors = Kopierede sider, der skal sammenlignes
upkeep-flaws = Fejl og mangler i dokumenterne
upkeep-follow-ups = Handlinger, der skal følges op
upkeep-paper = Papir, der skal udskiftes
upkeep-copies = Din egen kopi
upkeep-exercise = Øvelse
upkeep-how-reviews = Læs delen igennem, ret den, og notér det:
upkeep-how-contacts = Ring til nummeret. Svarer den rigtige, så notér det:
upkeep-how-mirrors = Åbn siden, sammenlign den med mappen, og notér det:
upkeep-how-flaws = Så meget finder kontrollen:
upkeep-how-follow-ups = Spørg den ansvarlige. Er det udført, så notér det:
upkeep-how-paper = Skriv ud på ny, og saml det gamle ind:
upkeep-how-copies = Synkronisér, læs planen hjemme også, og bekræft:
upkeep-how-exercise = Vælg et scenarie, og sæt en dag:

help-upkeep = Gennemgå månedens vedligehold af planen, ét trin ad gangen

    Et trin er færdigt, når der ikke er mere tilbage af det. Afbryd når som helst: gennemgangen fortsætter, hvor den er.
    .step = Vis dette trin
    .examples =
        binder upkeep
        binder upkeep contacts
