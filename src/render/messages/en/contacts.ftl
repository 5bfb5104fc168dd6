# The contact list.

contacts-number-short = The number “{ $number }” has too few digits.
    .hint = Write the whole number.
contacts-number-long = The number “{ $number }” has too many digits.
    .hint = Write two numbers as two records under phones.
contacts-number-odd = The number “{ $number }” contains “{ $sign }”.
    .hint = Use only digits, spaces and hyphens. Put anything else in label.
contacts-number-area = The number “{ $number }” has no area code.
    .hint = Begin with 0, or with the country code, for example +46
contacts-number-country = The number “{ $number }” has no country code.
    .hint = Begin with + and the country code, for example +46 or +45
contacts-number-extension = The number “{ $number }” is only an extension.
    .hint = Put the switchboard's number before it: 040-628 04 10 ext. 7042
contacts-number-several = “{ $number }” is several numbers.
    .hint = Add one at a time: binder contacts set NAME phone.LABEL NUMBER

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
contacts-column-doubt = Doubtful
contacts-column-id = Id
contacts-column-now = Call now
contacts-column-why = Why
contacts-hours-always = around the clock
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
contacts-two-versions = contacts.yaml has two versions, by { $by }. The first one is used for now. Choose one or merge them: binder plan resolve contacts.yaml
contacts-changed-outside = Changed { $day } by ‘{ $by }’, unsigned
contacts-elsewhere = { $by } has: { $ways }
contacts-no-way = No number or address
contacts-never-verified = { $count ->
        [one] One contact has never been verified.
       *[other] { $count } contacts have never been verified.
    } When you have reached someone: binder contacts verify { $id }
contacts-empty = The contact list is empty. Import a file: binder contacts import FILE
call-is-result = “{ $typed }” is a result, and call only shows whom to ring.
    .hint = Log the attempt: { $command }
contacts-nobody = No contact matches “{ $words }”.
    .hint = See the whole list: binder contacts
contacts-only-unsaved = “{ $words }” is in contacts.yaml in the folder, but that file is not saved yet.
    .hint = Save it first: binder plan save contacts.yaml
contacts-only-faulty = “{ $words }” is in contacts.yaml in the folder, but that file has an error on line { $line } and is not saved.
    .hint = See the error: binder plan save contacts.yaml
contacts-row-faulty = “{ $words }” is in the contact list, in a record that cannot be read: line { $line }.
    .hint = Correct it: binder plan edit contacts.yaml
contacts-no-group = There is no group “{ $group }”. The groups are: { $all }.
    .hint = Type: binder contacts --group { TYPED($nearest) }
contacts-left-out = { $count ->
        [one] One record of contacts.yaml cannot be read and is left out.
       *[other] { $count } records of contacts.yaml cannot be read and are left out.
    } See which: binder contacts
contacts-older-written = The current contacts.yaml cannot be read; this is the latest version that can. See the error: binder contacts

contacts-sheet-name = Contacts
contacts-xlsx-to-terminal = A workbook cannot be shown in a terminal.
    .hint = Type: binder contacts --format xlsx -o contacts.xlsx
contacts-output-format = The format of { $file } is not clear from its name.
    .hint = Name it .xlsx, .csv, .vcf, .md or .json, or add --format
contacts-written-to = Wrote { $count ->
        [one] one contact
       *[other] { $count } contacts
    } to { $file }.
contacts-no-room-in-sheet = A text in the list is too long for a cell of a workbook.
    .hint = Write CSV instead: binder contacts --format csv
file-is-there = { $file } already exists and was left unchanged.
    .hint = Give another name after -o
file-not-written = { $file } cannot be written.
    .hint = Check that the folder exists and that you have permission to write to it

## Who answers now
contacts-why-unstated = Hours not stated
contacts-why-always = Answers around the clock
contacts-why-open = Office hours until { $time }
contacts-why-open-long = Office hours
contacts-why-closed = The office is closed until { $time }
contacts-why-closed-long = The office is closed
contacts-why-holiday = Holiday: { $day }
contacts-why-own = Within their own hours
contacts-why-not-now = No number answers now; next change { $time }
contacts-why-not-now-long = No number answers now
contacts-why-as-typed = The number is as it was typed and cannot be dialled
contacts-why-no-number = No number in the list

## Keeping the list
contacts-several = “{ $typed }” matches several: { $all }.
    .hint = Type one of them instead, for example { $first }.
contacts-no-field = “{ $field }” is not a field. The fields are: { $all }.
    .hint = Type for example: binder contacts set NAME { TYPED($nearest) } VALUE
contacts-broken-first = The current { $path } cannot be read. Nothing was changed.
    .hint = See the error: binder contacts
contacts-not-in-place = { $path } is formatted so that { $name } cannot be changed alone. Nothing was changed.
    .hint = Edit the file by hand and save it: binder plan save
contacts-no-such-number = { $name } has no number “{ $label }”. The labels are: { $all }.
    .hint = See the numbers: binder contacts { $id }
contacts-deputy-near = There is no { $typed } in the contact list to be a deputy for.
    .hint = Did you mean: { $near }
contacts-deputy-unknown = There is no { $typed } in the contact list to be a deputy for.
    .hint = See names and roles: binder contacts
contacts-deputy-several = { $typed } matches several people in the contact list.
    .hint = Type one of: { $ids }
contacts-more = Addresses, more numbers and notes: binder contacts --all – one person: binder contacts NAME
contacts-more-faults = { $count ->
    [one] One fault
   *[other] { $count } faults
} in the list; see all of it: binder contacts --all – correct a number: binder contacts set NAME phone NUMBER
contacts-other-group = { $title }, { $count }: binder contacts --group { TYPED($id) }
contacts-saved = { $event }.
contacts-verified-to-come = { $day } is in the future.
    .hint = Type the day someone last reached this person.
contacts-event-set = { $name }: { $field } is now { $value }
contacts-event-removed = { $name }: { $field } is removed
contacts-event-verified = { $name } was reached as listed
contacts-event-import = Contacts from { $file }: { $added } new, { $changed } changed, { $removed } removed

## Bringing in a file
contacts-no-file = The file { $file } cannot be read.
    .hint = Check its name and try again: binder contacts import FILE
contacts-unreadable-file = { $file } cannot be read from line { $line }.
    .hint = Correct the line and try again: binder contacts import FILE
contacts-no-headings = { $file } has no column of names or roles. Its headings are: { $seen }.
    .hint = Put headings on the first line, for example Name;Role;Organisation;Phone;Email;Audience, or say which column has the name: --map { TYPED($first, "=name") }
contacts-no-list = { $file } has no readable list of people with numbers or addresses.
    .hint = Make a table with headings, for example | Name | Role | Phone | Email |
contacts-import-group = The file does not say which group each person belongs to. The groups are: { $all }.
    .hint = Add: --group { $first }
contacts-import-group-none = The file does not say which group each person belongs to, and the contact list has no groups.
    .hint = Create one: --group "Crisis team" --create-groups
contacts-no-such-file = { $kind ->
        [folder] { $file } is a folder, not a file.
       *[other] { $file } is a pipe or a device, not a file.
    }
    .hint = Save the list as a file first, then type: binder contacts import FILE
contacts-file-too-large = { $file } is larger than { $most } MiB.
    .hint = Keep only the rows you need and try again: binder contacts import FILE
contacts-too-many-rows = { $file } has { $rows } rows; a contact list can have at most { $most }.
    .hint = Keep only the rows you need and try again: binder contacts import FILE
contacts-too-long = { $path } would become too large: { $kib } KiB. The limit is { $most } KiB and { $values } values. Nothing was changed.
    .hint = Keep only the people you need in an incident and try again: binder contacts import FILE
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
    }. Supported formats: xlsx, xls, ods, CSV, vCard and contacts.yaml.
    .hint = Open it in the program it comes from, save it as xlsx or CSV, and try again: binder contacts import FILE
contacts-password = { $file } is password-protected.
    .hint = Open it, save a copy without the password, and try again: binder contacts import FILE
contacts-damaged = { $file } is damaged and cannot be read.
    .hint = Open it in a spreadsheet program, save it again, and retry: binder contacts import FILE
contacts-unpacks-too-large = { $file } is larger than { $most } MiB once unpacked.
    .hint = Copy the list into a new workbook and try again: binder contacts import FILE
contacts-limit-field = { $line ->
        [0] A field in { $file }
       *[other] A field on line { $line } of { $file }
    } has more than { $most } characters. Nothing was read.
    .hint = Shorten the field and try again: binder contacts import FILE
contacts-limit-text = { $file } has more than { $most } MiB of text. Nothing was read.
    .hint = Copy the rows you need to a new file and try again: binder contacts import FILE
contacts-limit-cells = { $file } has more than { $most } cells. Nothing was read.
    .hint = Copy the rows you need to a new file and try again: binder contacts import FILE
contacts-limit-sheets = { $file } has more than { $most } sheets. Nothing was read.
    .hint = Save the sheet with the contacts as a file of its own and try again: binder contacts import FILE
contacts-limit-line = Line { $line } of { $file } is longer than { $kib } KiB. Nothing was read.
    .hint = Check that each person is on a separate line and try again: binder contacts import FILE
contacts-limit-lines = { $file } has more than { $most } lines. Nothing was read.
    .hint = Keep only the people you need and try again: binder contacts import FILE
contacts-limit-person = The person on line { $line } of { $file } has more than { $most } numbers and addresses. Nothing was read.
    .hint = Remove those you do not need and try again: binder contacts import FILE
contacts-limit-numbers = { $file } has more than { $most } numbers and addresses. Nothing was read.
    .hint = Keep only the people you need and try again: binder contacts import FILE
contacts-limit-card = The card on line { $line } of { $file } has more than { $most } properties. Nothing was read.
    .hint = Export that person again, or remove the card, and retry: binder contacts import FILE
contacts-limit-values = { $file } is larger than { $kib } KiB or has more than { $values } values. Nothing was read.
    .hint = Split the list into several files and try again: binder contacts import FILE
contacts-findings-more = { $count ->
        [one] One more error was found.
       *[other] { $count } more errors were found.
    }
contacts-no-sheet = { $file } has no sheet “{ $sheet }”. Its sheets are: { $all }.
    .hint = Add: --sheet { TYPED($first) }
contacts-no-sheets = { $file } has no sheets.
    .hint = Leave out --sheet
contacts-quote-open = A quotation mark on line { $line } of { $file } is never closed: { $text }
    .hint = Close or remove it and try again: binder contacts import FILE
contacts-quote-stray = There is text after the closing quotation mark of a cell.
    .hint = Inside a quoted cell, write each quotation mark twice.
contacts-zero-bytes = { $count ->
        [one] One zero byte was left out.
       *[other] { $count } zero bytes were left out.
    }
    .hint = Check the names and numbers; the file may be damaged.
contacts-cell-error = A cell contains a spreadsheet error.
    .hint = Correct the formula in the spreadsheet.
contacts-heading-twice = The heading “{ $heading }” is used for columns { $first } and { $second }. The first filled cell is used.
    .hint = Give one of the columns another heading.
contacts-number-zero = The number { $number } has lost its leading 0 and was read as { $taken }.
    .hint = Format the column as text in the spreadsheet.
contacts-number-plus = The number { $number } has lost its + and was read as { $taken }.
    .hint = Format the column as text in the spreadsheet.
contacts-number-rounded = The number { $number } was rounded by the spreadsheet; its last digits are lost.
    .hint = Format the column as text, type the number again, and import once more.
contacts-read-as = The file was read as { $encoding }.
contacts-rows-above = { $count ->
        [one] One row
       *[other] { $count } rows
    } above the headings { $count ->
        [one] was
       *[other] were
    } left out: { $text }
contacts-no-people = There are no people under the headings of the file.
contacts-rows-nameless = { $count ->
        [one] One row has neither name nor role and was left out
       *[other] { $count } rows have neither name nor role and were left out
    }: line { $lines }
contacts-rows-by-org = { $count ->
        [one] One row has no name; the organisation is used as the name
       *[other] { $count } rows have no name; the organisation is used as the name
    }: line { $lines }
contacts-rows-longer = { $count ->
        [one] One row has
       *[other] { $count } rows have
    } more cells than there are headings; the extra cells were left out: line { $lines }
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
    .hint = To create it: binder contacts import { TYPED($file) } --group { TYPED($group) } --create-groups
contacts-import-groups-new = The file has a group that is not in the contact list: “{ $group }”. The groups are: { $all }.
    .hint = To create it: binder contacts import { TYPED($file) } --create-groups
contacts-import-new-group = New group: { $title } ({ $id })
contacts-map-form = “{ $typed }” is not in the form HEADING=FIELD.
    .hint = Type for example: --map "Duty phone=phone.jour"
contacts-map-field = There is no field “{ $field }”. The fields are: { $all }.
    .hint = Type for example: --map { TYPED($heading, "=", $nearest) }
contacts-map-heading = { $file } has no heading “{ $heading }”. Its headings are: { $all }.
    .hint = Type: --map { TYPED($nearest, "=", $field) }
contacts-map-kept = From now on, the heading “{ $heading }” is imported as { $field }.
contacts-ignored-column = { $heading } ({ $count ->
        [one] 1 row
       *[other] { $count } rows
    })
contacts-import-summary = { $group }: { $added } new, { $changed } changed, { $gone } not in the file, { $same } unchanged
contacts-person-added = Added
contacts-person-changed = Changed
contacts-person-gone = Removed
contacts-import-added = New
contacts-import-changed = Changed
contacts-import-gone = Not in the file and kept (remove them with --remove)
contacts-import-removed = Not in the file and removed
contacts-import-on-line = { $name } (line { $line })
contacts-import-twice = { $count ->
        [one] One row repeats an earlier one and was used once
       *[other] { $count } rows repeat earlier ones and were used once
    }: { $all }
contacts-import-alike = { $name } is imported as a different person from { $known }: the names differ only in accents, and no number or address is the same. If it is one person, write the name as in the list and import again.
contacts-import-to-come = { $name }: the day { $day } is in the future and was left out.
contacts-ignored-columns = Columns not used: { $columns }. To use one: --map { TYPED($first, "=FIELD") }
contacts-card-left-out = Left out of the cards, because the list has no field for it: { $all }
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
contacts-card-open = The card that begins here has no end (END:VCARD). The file may be incomplete.
    .hint = Export the file again if something is missing.
contacts-card-group = The card “{ $name }” is a group of the address book, not a person, and was left out.
    .hint = Export the people of the group, one card each.
contacts-card-empty = The card has no name, organisation, address or number and was left out.
    .hint = Add a name in the address book and export the file again.
contacts-card-returns = The file uses old line endings (CR only). It was read anyway.
    .hint = Compare it with the address book before you write the list.
contacts-import-untried = verified { $day } → –
contacts-import-nothing = No changes.
contacts-import-question = Write these changes to the contact list? (yes/no)
contacts-import-left = Nothing was changed.
contacts-import-yes = Nothing was changed: without a terminal, you must confirm on the command line.
    .hint = Add: --yes

## Help
help-contacts = Show the contact list, or the contacts that match
    .words = Parts of a name, role, organisation or number, with or without accents
    .group = Only this group, by id or title
    .role = Only contacts whose role contains this word
    .now = Show the number that answers right now, and why
    .unit = The list as a unit has it, with the unit’s own contacts
    .format = Output format
    .output = Write to this new file; its extension sets the format
    .examples = binder contacts deputy --now
help-contacts-import = Import contacts from a file; shows the changes and asks first
    .file = An xlsx, xls, ods, CSV, vCard or contacts.yaml file
    .group = The group everyone in the file belongs to
    .create_groups = Create groups that are not in the contact list
    .sheet = The sheet of the workbook to read
    .map = Which field a heading is, for example "Duty phone=phone.on call"; remembered for next time
    .remove = Remove members of the group who are not in the file
    .yes = Write the changes without asking
    .examples = binder contacts import ~/contacts.csv --group colleges
help-contacts-set = Change one field of a contact
    .name = Name, role or id, or parts of them
    .field = For example phone, phone.home, email, role or mandate-until
    .value = The new value; separate several with commas; leave empty to remove
    .examples = binder contacts set deputy phone.home "070-174 06 14"
help-contacts-verify = Record that a contact was reached today as listed
    .name = Name, role or id, or parts of them
    .examples = binder contacts verify chair
