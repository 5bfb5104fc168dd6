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

## The list
contacts-column-group = Group
contacts-column-role = Role
contacts-column-who = Name and role
contacts-column-name = Name
contacts-column-org = Organisation
contacts-column-phone = Phone
contacts-column-email = E-mail
contacts-column-chat = Chat
contacts-column-audience = Audience
contacts-column-verified = Verified
contacts-column-mandate = Mandate until
contacts-column-note = Note
contacts-column-id = Id
contacts-column-now = Call now
contacts-column-why = Why
contacts-hours-office = office hours
contacts-hours-outside = out of hours
contacts-hours-own = { $from }–{ $to }
contacts-not-a-number = (cannot be dialled)
contacts-mandate-over = Mandate ended { $day }
contacts-mandate-ends = Mandate ends { $day }
contacts-verified-long-ago = Last verified { $day }
contacts-no-way = Neither number nor address
contacts-never-verified = { $count ->
        [one] One contact has never been verified.
       *[other] { $count } contacts have never been verified.
    } When you have reached somebody: binder contacts verify { $id }
contacts-empty = The contact list is empty. Fill it from a file: binder contacts import FILE
contacts-nobody = Nobody in the contact list matches “{ $words }”.
    .hint = See the whole list: binder contacts
contacts-no-group = There is no group “{ $group }”. The groups are: { $all }.
    .hint = Type: binder contacts --group { $nearest }
contacts-left-out = { $count ->
        [one] One record of contacts.yaml cannot be read and is not included.
       *[other] { $count } records of contacts.yaml cannot be read and are not included.
    } See which: binder contacts
contacts-older-written = contacts.yaml cannot be read as it stands; this is the latest version that can. See the fault: binder contacts

## Who answers now
contacts-why-always = Answers at any hour
contacts-why-open = Office hours until { $time }
contacts-why-open-long = Office hours
contacts-why-closed = The office is closed until { $time }
contacts-why-closed-long = The office is closed
contacts-why-holiday = Holiday: { $day }
contacts-why-own = Within its own hours
contacts-why-not-now = No number answers now; next change { $time }
contacts-why-not-now-long = No number answers now
contacts-why-no-number = No number in the list

## Help
help-contacts = Show the contact list, or those whom the words match.
    .words = Parts of a name, role, organisation or number, with or without accents.
    .group = Only one group, by id or title.
    .role = Only those whose role contains the word.
    .now = The number that answers at this hour, and why.
    .format = How the list is written.
    .examples = binder contacts ostlund --now
