upkeep-title = Månadens genomgång { $month }
upkeep-left = { $count } kvar
upkeep-done = Genomgången är klar för den här månaden.
upkeep-step-done = Det här steget är klart.
upkeep-more = och { $count } till
upkeep-go-on = När det är gjort, fortsätt med: binder upkeep
upkeep-due = senast { $day }
upkeep-overdue = skulle ha varit klart { $day }
upkeep-reviews = Delar av planen att se över
upkeep-contacts = Kontakter att kontrollera
upkeep-mirrors = Speglade sidor att jämföra
upkeep-flaws = Fel och luckor i dokumenten
upkeep-follow-ups = Åtgärder att följa upp
upkeep-paper = Papper att byta ut
upkeep-copies = Den egna kopian
upkeep-exercise = Övning
upkeep-how-reviews = Läs igenom delen, rätta den och notera det:
upkeep-how-contacts = Ring numret. Svarar rätt person, notera det:
upkeep-how-mirrors = Öppna sidan, jämför med pärmen och notera det:
upkeep-how-flaws = Så många fynd har granskningen:
upkeep-how-follow-ups = Fråga den ansvarige. Är det gjort, notera det:
upkeep-how-paper = Skriv ut på nytt, och samla in det gamla:
upkeep-how-copies = Synka, läs planen hemma också, och bekräfta:
upkeep-how-exercise = Välj ett scenario och sätt en dag:

help-upkeep = Gå igenom månadens underhåll av planen, ett steg i taget

    Ett steg är klart när inget är kvar av det. Avbryt när som helst: genomgången fortsätter där den är.
    .step = Visa det här steget
    .examples =
        binder upkeep
        binder upkeep contacts
