# Kontaktlistan.
contacts-number-short = Numret »{ $number }« har för få siffror.
    .hint = Skriv hela numret, med riktnummer.
contacts-number-long = Numret »{ $number }« har för många siffror.
    .hint = Två nummer skrivs som två poster under phones.
contacts-number-odd = Numret »{ $number }« innehåller »{ $sign }«.
    .hint = Skriv bara siffror, mellanslag och bindestreck. Annat hör hemma i label.
contacts-number-area = Numret »{ $number }« saknar riktnummer.
    .hint = Börja med 0 eller med landsnumret, till exempel +46.
contacts-number-country = Numret »{ $number }« saknar landsnummer.
    .hint = Börja med + och landsnumret, till exempel +46 eller +45.
