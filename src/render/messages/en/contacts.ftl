# The contact list.
contacts-number-short = The number “{ $number }” has too few digits.
    .hint = Write the whole number.
contacts-number-long = The number “{ $number }” has too many digits.
    .hint = Two numbers are written as two records below phones.
contacts-number-odd = The number “{ $number }” contains “{ $sign }”.
    .hint = Write only digits, spaces and hyphens. Anything else belongs in label.
contacts-number-area = The number “{ $number }” lacks its area code.
    .hint = Begin with 0, or with the country code, for example +46.
contacts-number-country = The number “{ $number }” lacks its country code.
    .hint = Begin with + and the country code, for example +46 or +45.
