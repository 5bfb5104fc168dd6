# Kontaktlisten.
contacts-number-short = Nummeret »{ $number }« har for få cifre.
    .hint = Skriv hele nummeret.
contacts-number-long = Nummeret »{ $number }« har for mange cifre.
    .hint = To numre skrives som to poster under phones.
contacts-number-odd = Nummeret »{ $number }« indeholder »{ $sign }«.
    .hint = Skriv kun cifre, mellemrum og bindestreger. Andet hører hjemme i label.
contacts-number-area = Nummeret »{ $number }« mangler områdenummer.
    .hint = Begynd med 0 eller med landekoden, for eksempel +46.
contacts-number-country = Nummeret »{ $number }« mangler landekode.
    .hint = Begynd med + og landekoden, for eksempel +46 eller +45.
