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
contacts-changed-outside = Changed { $day } by ‘{ $by }’, unsigned
contacts-elsewhere = According to { $by }: { $ways }
contacts-no-way = Neither number nor address
contacts-never-verified = { $count ->
        [one] One contact has never been verified.
       *[other] { $count } contacts have never been verified.
    } When you have reached somebody: binder contacts verify { $id }
contacts-empty = The contact list is empty. Fill it from a file: binder contacts import FILE
contacts-nobody = Nobody in the contact list matches “{ $words }”.
    .hint = See the whole list: binder contacts
contacts-only-unsaved = “{ $words }” stands in contacts.yaml in the folder, and that list is not saved yet.
    .hint = Save it first: binder plan save contacts.yaml
contacts-only-faulty = “{ $words }” stands in contacts.yaml in the folder, and that list cannot be saved as it is: line { $line }.
    .hint = See the fault: binder plan save contacts.yaml
contacts-row-faulty = “{ $words }” stands in the contact list in a row that cannot be read: line { $line }.
    .hint = Mend the row: binder plan edit contacts.yaml
contacts-no-group = There is no group “{ $group }”. The groups are: { $all }.
    .hint = Type: binder contacts --group { TYPED($nearest) }
contacts-left-out = { $count ->
        [one] One record of contacts.yaml cannot be read and is not included.
       *[other] { $count } records of contacts.yaml cannot be read and are not included.
    } See which: binder contacts
contacts-older-written = contacts.yaml cannot be read as it stands; this is the latest version that can. See the fault: binder contacts

contacts-sheet-name = Contacts
contacts-xlsx-to-terminal = A workbook is no text for a terminal.
    .hint = Type: binder contacts --format xlsx -o contacts.xlsx
contacts-output-format = What is to be written into { $file }? Its name does not say.
    .hint = Name it .xlsx, .csv, .vcf, .md or .json, or add --format
contacts-written-to = { $count ->
        [one] One contact is
       *[other] { $count } contacts are
    } written to { $file }.
contacts-no-room-in-sheet = A text of the list is longer than a cell of a workbook may be.
    .hint = Write it as CSV: binder contacts --format csv
file-is-there = There is a file { $file } already; it was left as it is.
    .hint = Give another name after -o
file-not-written = { $file } cannot be written.
    .hint = Check that the folder is there and that you may write in it

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
    .hint = Type for example: binder contacts set NAME { TYPED($nearest) } VALUE
contacts-broken-first = { $path } cannot be read as it stands, and nothing was changed.
    .hint = See the fault with: binder contacts
contacts-not-in-place = { $path } is written so that { $name } cannot be changed alone. Nothing was changed.
    .hint = Change the file by hand and save: binder plan save
contacts-no-such-number = { $name } has no number “{ $label }”. The labels are: { $all }.
    .hint = See the numbers: binder contacts { $id }
contacts-saved = { $event }.
contacts-verified-to-come = { $day } has not come yet; nobody was reached then.
    .hint = Write the day somebody last reached this person.
contacts-event-set = { $name }: { $field } is now { $value }
contacts-event-removed = { $name }: { $field } is removed
contacts-event-verified = { $name } was reached as the contact list says
contacts-event-import = Contacts from { $file }: { $added } new, { $changed } changed, { $removed } removed

## Bringing in a file
contacts-no-file = The file { $file } cannot be read.
    .hint = Check what it is called and try again: binder contacts import FILE
contacts-unreadable-file = { $file } cannot be read from line { $line }.
    .hint = Mend the line and try again: binder contacts import FILE
contacts-no-headings = { $file } has no column of names or roles. Its headings are: { $seen }.
    .hint = Write headings on the first line, for example Name;Role;Organisation;Phone;Email;Audience, or say where the name stands: --map { TYPED($first, "=name") }
contacts-no-list = { $file } has no list of people with numbers or addresses that can be read.
    .hint = Make a table with headings, for example | Name | Role | Phone | Email |
contacts-import-group = The file does not say which group everybody belongs to. The groups are: { $all }.
    .hint = Add: --group { $first }
contacts-import-group-none = The file does not say which group everybody belongs to, and the contact list has no groups.
    .hint = Make one: --group "Crisis team" --create-groups
contacts-no-such-file = { $kind ->
        [folder] { $file } is a folder, not a file.
       *[other] { $file } is a pipe or a device, not a file.
    }
    .hint = Save the list as a file first, then type: binder contacts import FILE
contacts-file-too-large = { $file } is larger than { $most } MiB.
    .hint = Keep only the rows that are needed and try again: binder contacts import FILE
contacts-too-many-rows = { $file } has more rows ({ $rows }) than a contact list can hold; at most { $most } are read.
    .hint = Keep only the rows that are needed and try again: binder contacts import FILE
contacts-too-long = { $path } would be too large with these people: { $kib } KiB. It may be { $most } KiB and hold { $values } values. Nothing was changed.
    .hint = Keep in the file only those who are needed in an incident and try again: binder contacts import FILE
contacts-empty-file = { $file } is empty.
    .hint = Check that the right file was saved and try again: binder contacts import FILE
contacts-no-table = { $file } is { $kind ->
        [pdf] a PDF
        [html] a web page
        [picture] a picture
        [archive] a packed archive
        [program] a program
        [binary] not text
       *[other] not a table
    }. What can be read is xlsx, xls, ods, CSV, vCards and contacts.yaml.
    .hint = Open it in the program it comes from, save it as xlsx or CSV, and try again: binder contacts import FILE
contacts-password = { $file } is protected with a password.
    .hint = Open it, save a copy without the password, and try again: binder contacts import FILE
contacts-damaged = { $file } is damaged and cannot be read.
    .hint = Open it in a spreadsheet program, save it anew, and try again: binder contacts import FILE
contacts-unpacks-too-large = { $file } is larger than { $most } MiB once unpacked.
    .hint = Copy the list into a new workbook and try again: binder contacts import FILE
contacts-limit-field = { $line ->
        [0] A field in { $file }
       *[other] A field on line { $line } of { $file }
    } has more than { $most } characters. Nothing was read.
    .hint = Shorten the field and try again: binder contacts import FILE
contacts-limit-text = { $file } holds more than { $most } MiB of text. Nothing was read.
    .hint = Copy the rows that are needed into a new file and try again: binder contacts import FILE
contacts-limit-cells = { $file } holds more than { $most } cells. Nothing was read.
    .hint = Copy the rows that are needed into a new file and try again: binder contacts import FILE
contacts-limit-sheets = { $file } has more than { $most } sheets. Nothing was read.
    .hint = Save the sheet with the contacts as a file of its own and try again: binder contacts import FILE
contacts-limit-line = Line { $line } of { $file } is longer than { $kib } KiB. Nothing was read.
    .hint = Check that each person has a line of their own and try again: binder contacts import FILE
contacts-limit-lines = { $file } has more than { $most } lines. Nothing was read.
    .hint = Keep only the people who are needed and try again: binder contacts import FILE
contacts-limit-person = The person on line { $line } of { $file } has more than { $most } numbers and addresses. Nothing was read.
    .hint = Remove those that are not needed and try again: binder contacts import FILE
contacts-limit-numbers = { $file } holds more than { $most } numbers and addresses. Nothing was read.
    .hint = Keep only the people who are needed and try again: binder contacts import FILE
contacts-limit-card = The card on line { $line } of { $file } has more than { $most } properties. Nothing was read.
    .hint = Export that person anew, or remove the card, and try again: binder contacts import FILE
contacts-limit-values = { $file } is larger than { $kib } KiB or has more than { $values } values. Nothing was read.
    .hint = Divide the list into several files and try again: binder contacts import FILE
contacts-findings-more = { $count ->
        [one] One more fault was found.
       *[other] { $count } more faults were found.
    }
contacts-no-sheet = { $file } has no sheet “{ $sheet }”. Its sheets are: { $all }.
    .hint = Add: --sheet { TYPED($first) }
contacts-no-sheets = { $file } has no sheets.
    .hint = Leave out --sheet
contacts-quote-open = In { $file } a quotation mark on line { $line } is never closed: { $text }
    .hint = Close or remove the quotation mark on line { $line } and try again: binder contacts import FILE
contacts-quote-stray = Text stands behind the quotation mark that closes a cell.
    .hint = Inside a cell in quotation marks, write each quotation mark twice.
contacts-zero-bytes = { $count ->
        [one] One zero byte was left out.
       *[other] { $count } zero bytes were left out.
    }
    .hint = Check the names and numbers; the file may be damaged.
contacts-cell-error = A cell holds an error of the spreadsheet.
    .hint = Mend the formula in the spreadsheet.
contacts-heading-twice = The heading “{ $heading }” stands in columns { $first } and { $second }. The first filled cell counts.
    .hint = Give one of the columns another heading.
contacts-number-zero = The number { $number } has lost its first 0 and is read as { $taken }.
    .hint = In the spreadsheet, format the column as text.
contacts-number-plus = The number { $number } has lost its + and is read as { $taken }.
    .hint = In the spreadsheet, format the column as text.
contacts-number-rounded = The number { $number } has been rounded by the spreadsheet; its last digits are gone.
    .hint = Format the column as text, type the number again, and import once more.
contacts-read-as = The file was read as { $encoding }.
contacts-rows-above = { $count ->
        [one] One row
       *[other] { $count } rows
    } above the headings { $count ->
        [one] was
       *[other] were
    } left out: { $text }
contacts-no-people = There is nobody below the headings of the file.
contacts-rows-nameless = { $count ->
        [one] One row has neither name nor role and was left out
       *[other] { $count } rows have neither name nor role and were left out
    }: line { $lines }
contacts-rows-by-org = { $count ->
        [one] One row has no name and goes by its organisation
       *[other] { $count } rows have no name and go by their organisation
    }: line { $lines }
contacts-rows-longer = { $count ->
        [one] One row has
       *[other] { $count } rows have
    } more cells than there are headings; what stands there was left out: line { $lines }
contacts-rows-shorter = { $count ->
        [one] One row has
       *[other] { $count } rows have
    } fewer cells than there are headings: line { $lines }
contacts-sheet-read = The sheet “{ $name }” was read. Not read: { $others }
contacts-hidden-rows = { $count ->
        [one] One hidden row was read too
       *[other] { $count } hidden rows were read too
    }: row { $lines }
contacts-formulas-without-values = The workbook has formulas without values ({ $count }). Open it in a spreadsheet program, save it, and import it again.
contacts-more-findings = { $count ->
        [one] One more like these is not shown.
       *[other] { $count } more like these are not shown.
    }
contacts-import-group-slip = There is no group “{ $group }”. The groups are: { $all }.
    .hint = Type: binder contacts import { TYPED($file) } --group { TYPED($nearest) }
contacts-import-group-new = There is no group “{ $group }”. The groups are: { $all }.
    .hint = To make it: binder contacts import { TYPED($file) } --group { TYPED($group) } --create-groups
contacts-import-groups-new = The file names a group that is not in the list: “{ $group }”. The groups are: { $all }.
    .hint = To make it: binder contacts import { TYPED($file) } --create-groups
contacts-import-new-group = New group: { $title } ({ $id })
contacts-map-form = “{ $typed }” is not a heading and a field.
    .hint = Type for example: --map "Duty phone=phone.jour"
contacts-map-field = There is no field “{ $field }”. The fields are: { $all }.
    .hint = Type for example: --map { TYPED($heading, "=", $nearest) }
contacts-map-heading = { $file } has no heading “{ $heading }”. Its headings are: { $all }.
    .hint = Type: --map { TYPED($nearest, "=", $field) }
contacts-map-kept = From now on the heading “{ $heading }” is { $field }.
contacts-ignored-column = { $heading } ({ $count ->
        [one] 1 row
       *[other] { $count } rows
    })
contacts-import-summary = { $group }: { $added } new, { $changed } changed, { $gone } not in the file, { $same } as before
contacts-person-added = Added
contacts-person-changed = Changed
contacts-person-gone = Gone
contacts-import-added = New
contacts-import-changed = Changed
contacts-import-gone = Not in the file and left as they are (take them out with --remove)
contacts-import-removed = Not in the file and taken out
contacts-import-on-line = { $name } (line { $line })
contacts-import-twice = { $count ->
        [one] One row says the same as an earlier one and was taken once
       *[other] { $count } rows say the same as earlier ones and were taken once
    }: { $all }
contacts-import-alike = { $name } is taken for somebody else than { $known }: only the accents differ, and neither a number nor an address is the same. If it is one person, write the name as the list has it and import again.
contacts-import-to-come = { $name }: { $day } has not come yet, so nobody was reached then; the day was left out.
contacts-ignored-columns = Columns that are not used: { $columns }. To use one: --map { TYPED($first, "=FIELD") }
contacts-card-left-out = Left out of the cards, since the list has no place for it: { $all }
contacts-card-property = { $what ->
        [ADR] postal address
        [BDAY] birthday
        [ANNIVERSARY] anniversary
        [PHOTO] picture
        [URL] web address
        [IMPP] chat address
        [NICKNAME] nickname
        [GEO] place on the map
        [TZ] time zone
        [LANG] language
        [GENDER] gender
        [RELATED] relative
        [KEY] key
        [LOGO] logo
        [AGENT] card of a deputy
       *[other] { $what }
    } ({ $count })
contacts-card-open = The card that begins here has no end (END:VCARD). The file may be cut off.
    .hint = Fetch the file again if something is missing.
contacts-card-group = The card “{ $name }” is a group of the address book, not a person, and is left out.
    .hint = Bring in the people of the group, a card for each.
contacts-card-empty = The card has neither name, organisation, address nor number, and is left out.
    .hint = Write a name in the address book and fetch the file again.
contacts-card-returns = The lines of the file end in an older way (CR alone). It was read all the same.
    .hint = Compare it with the address book before you write the list.
contacts-import-untried = verified { $day } → –
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
    .output = Write to this new file; its ending says the format.
    .examples = binder contacts ostlund --now
help-contacts-import = Bring in contacts from a file; shows what changes before anything is written.
    .file = xlsx, xls, ods, CSV, vCards or a contacts.yaml.
    .group = The group everybody in the file belongs to.
    .create_groups = Make groups that the contact list lacks.
    .sheet = The sheet of the workbook to read.
    .map = What a heading is, for example "Duty phone=phone.on call"; binder remembers it.
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
