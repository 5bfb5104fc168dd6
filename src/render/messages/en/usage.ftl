# Help: headings and words around what the commands say about themselves

usage-heading = Usage
usage-heading-commands = Commands
usage-heading-arguments = Words
usage-heading-options = Options
usage-heading-examples = Examples
usage-group-crisis = In a crisis
usage-group-peace = In quiet times
usage-group-copies = Copies, paper and evidence
usage-group-setup = Set-up
usage-options-word = OPTIONS
usage-command-word = COMMAND
usage-possible = One of: { $values }.
usage-default = Otherwise { $value }.
usage-more = More about a command: binder help COMMAND
usage-everywhere = Options that every command takes: binder --help

help-binder = A red binder on your computer: plan, phone list and incident log, with or without a network.
    .in = The folder the binder lies in.
    .incident = The incident to read from or write in.
    .lang = Language of everything shown.
    .encoding = How what is typed and standard input are written, where that is not UTF-8: windows-1252.
    .json = One JSON document for other programs.
    .plain = Without drawn lines, one value a line, for screen readers.
    .color = When to use colour.
    .quiet = Only the answer, nothing beside it.
    .verbose = Say more about what is done.
    .help = Show help, for the whole program or for one command.
    .version = Show which version this is.

# What was wrong with the words typed

usage-unknown-option = There is no option { $word } here.
usage-unexpected-word = { $word } was not expected here.
usage-unknown-command = There is no command called { $word }.
usage-no-value = { $argument } needs a value after it.
usage-not-one-of = { $value } does not fit here. It can be: { $possible }.
usage-not-possible = { $argument } cannot be { $value }. It can be: { $possible }.
usage-not-read = { $value } cannot be read as { $argument }.
usage-no-equals = { $argument } takes its value after an equals sign, without a space.
usage-too-many = { $argument } takes no more values; { $value } is one too many.
usage-too-few = { $argument } needs at least { $least } values; { $given } were typed.
usage-wrong-number = { $argument } needs exactly { $wanted } values; { $given } were typed.
usage-twice = { $argument } can be typed only once.
usage-conflict = { $argument } and { $other } cannot be used together.
usage-missing = Missing: { $missing }.
usage-missing-command = A word is missing after { $command }. It can be: { $possible }.
usage-not-text = Some of what was typed is not text that can be read (UTF-8).
usage-other = The words typed could not be understood.

usage-hint-near = Did you mean: { $near }
usage-hint-quotes = Put the text in quotation marks: { $command }
usage-hint-help = See what can be typed: { $command }
usage-hint-dashes = To have it read as text, type two dashes before it: -- { $word }

# Names of the values that are typed

value-1-3 = 1-3
value-system = SYSTEM
value-routine = ROUTINE
value-audience = AUDIENCE
value-slot = SLOT=TEXT
value-duty = DUTY
value-part = PART
value-amount = AMOUNT
value-currency = CURRENCY
value-channel = CHANNEL
value-date = DATE
value-dir = FOLDER
value-document = DOCUMENT
value-event = EVENT
value-field = FIELD
value-file = FILE
value-group = GROUP
value-sheet = SHEET
value-heading = HEADING=FIELD
value-id = ID
value-minutes = MINUTES
value-name = NAME
value-number = NUMBER
value-path = PATH
value-place = PLACE
value-point = POINT
value-ref = REFERENCE
value-remote = PLACE
value-role = ROLE
value-shell = SHELL
value-source = SOURCE
value-folder = FOLDER
value-starter = STARTER
value-text = TEXT
value-time = TIME
value-seconds = SECONDS
value-section = SECTION
value-words = WORDS
value-title = TITLE
value-who = WHO
value-value = VALUE
value-writer = NAME
value-digits = DIGITS
value-incident = INCIDENT
value-rev = REV
