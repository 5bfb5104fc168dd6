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
contacts-number-extension = The number “{ $number }” is only an extension.
    .hint = Write the number of the switchboard before it: 040-628 04 10 ext. 7042.
contacts-number-several = “{ $number }” is several numbers.
    .hint = Write one at a time: binder contacts set NAME phone.LABEL NUMBER

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
contacts-column-doubt = In doubt
contacts-column-id = Id
contacts-column-now = Call now
contacts-column-why = Why
contacts-hours-office = office hours
contacts-hours-outside = out of hours
contacts-hours-own = { $from }–{ $to }
contacts-not-a-number = (cannot be dialled)
contacts-kind-direct = direct number
contacts-kind-switchboard = switchboard
contacts-kind-short = short number
contacts-kind-text = text only
contacts-kind-textphone = textphone
contacts-kind-fax = fax
contacts-kind-pager = pager
contacts-kind-data = modem
contacts-mandate-over = Mandate ended { $day }
contacts-mandate-ends = Mandate ends { $day }
contacts-verified-long-ago = Last verified { $day }
contacts-two-versions = contacts.yaml has two versions, by { $by }; the first of them wrote what stands now. Make it one: binder plan resolve contacts.yaml
contacts-changed-outside = Changed unsigned { $day } by { $by }
contacts-elsewhere = According to { $by }: { $ways }
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
contacts-why-as-typed = The number stands as it was typed and cannot be dialled so
contacts-why-no-number = No number in the list

## Keeping the list
contacts-several = “{ $typed }” matches several: { $all }.
    .hint = Type one of them instead, for example { $first }.
contacts-no-field = “{ $field }” cannot be changed. What can is: { $all }.
    .hint = Type for example: binder contacts set NAME { $nearest } VALUE
contacts-broken-first = { $path } cannot be read as it stands, and nothing was changed.
    .hint = See the fault with: binder contacts
contacts-not-in-place = { $path } is written so that { $name } cannot be changed alone. Nothing was changed.
    .hint = Change the file by hand and save: binder plan save
contacts-no-such-number = { $name } has no number “{ $label }”. The labels are: { $all }.
    .hint = See the numbers: binder contacts { $id }
contacts-saved = { $event }.
contacts-event-set = { $name }: { $field } is now { $value }
contacts-event-verified = { $name } was reached as the contact list says
contacts-event-import = Contacts from { $file }: { $added } new, { $changed } changed, { $removed } removed

## Bringing in a file
contacts-no-file = The file { $file } cannot be read.
    .hint = Check what it is called and try again: binder contacts import FILE
contacts-unreadable-file = { $file } cannot be read from line { $line }.
    .hint = Mend the line and try again: binder contacts import FILE
contacts-no-headings = { $file } has no column of names or roles. Its headings are: { $seen }.
    .hint = Write headings on the first line, for example: Name;Role;Organisation;Phone;Email;Audience
contacts-import-group = The file does not say which group everybody belongs to. The groups are: { $all }.
    .hint = Add: --group { $first }
contacts-import-summary = { $group }: { $added } new, { $changed } changed, { $gone } not in the file, { $same } as before
contacts-import-added = New
contacts-import-changed = Changed
contacts-import-gone = Not in the file and left as they are (take them out with --remove)
contacts-import-removed = Not in the file and taken out
contacts-ignored-columns = Columns that are not used: { $columns }
contacts-import-nothing = Nothing needs changing.
contacts-import-question = Write this into the contact list? (yes/no)
contacts-import-left = Nothing was changed.
contacts-import-yes = Nothing was changed: without a terminal the yes belongs on the command line.
    .hint = Add: --yes

## Help
help-contacts = Show the contact list, or those whom the words match.
    .words = Parts of a name, role, organisation or number, with or without accents.
    .group = Only one group, by id or title.
    .role = Only those whose role contains the word.
    .now = The number that answers at this hour, and why.
    .format = How the list is written.
    .examples = binder contacts ostlund --now
help-contacts-import = Bring in contacts from a file; shows what changes before anything is written.
    .file = CSV, vCards or a contacts.yaml.
    .group = The group everybody in the file belongs to.
    .remove = Take out those of the group who are not in the file.
    .yes = Write without asking.
    .examples = binder contacts import list.csv --group board
help-contacts-set = Change one thing about somebody; the rest of the file stays as it was.
    .name = Name, role or id, or parts of them.
    .field = For example phone, phone.home, email, role, mandate-until.
    .value = The new value; several are separated by commas, empty removes.
    .examples = binder contacts set ostlund phone.home "070-174 06 14"
help-contacts-verify = Note that somebody was reached today by what the list says.
    .name = Name, role or id, or parts of them.
    .examples = binder contacts verify alma
