# Help: headings and words around what the commands say about themselves

usage-heading = Usage
usage-heading-commands = Commands
usage-heading-arguments = Arguments
usage-heading-options = Options
usage-heading-examples = Examples
usage-group-crisis = In a crisis
usage-group-peace = Every day
usage-group-copies = Copies and evidence
usage-group-setup = Set-up
usage-options-word = OPTIONS
usage-command-word = COMMAND
usage-possible = [possible values: { $values }]
usage-default = [default: { $value }]
usage-more = More about a command: binder help COMMAND
usage-everywhere = Options for every command: binder --help

help-binder = Keep your continuity plan, contact list and incident log on every computer
    .in = Use the binder in this folder
    .incident = Read from or log in this incident
    .lang = Language of the output
    .encoding = Encoding of arguments and standard input if it is not UTF-8, for example windows-1252
    .all = Show everything, however long: all logs, duties that do not apply yet
    .no_pager = Show everything at once, even what is longer than the screen
    .json = Print one JSON document
    .plain = Print without lines and columns, one value a line (for screen readers)
    .color = When to use color
    .quiet = Print only the answer
    .verbose = Print more detail
    .help = Show help for binder or for one command
    .version = Show the version

# What was wrong with the words typed

usage-unknown-option = Unknown option { $word }.
usage-unexpected-word = Unexpected argument { $word }.
usage-unknown-command = Unknown command { $word }.
usage-no-value = { $argument } needs a value.
usage-not-one-of = Invalid value { $value }. Possible values: { $possible }.
usage-not-possible = Invalid value { $value } for { $argument }. Possible values: { $possible }.
usage-not-read = Invalid value { $value } for { $argument }.
usage-no-equals = { $argument } takes its value after an equals sign, without a space.
usage-too-many = { $argument } takes no more values; { $value } is one too many.
usage-too-few = { $argument } needs at least { $least } values; { $given } were given.
usage-wrong-number = { $argument } needs exactly { $wanted } values; { $given } were given.
usage-twice = { $argument } can be given only once.
usage-conflict = { $argument } and { $other } cannot be used together.
usage-missing = Missing argument: { $missing }.
usage-missing-command = { $command } needs a command. Possible commands: { $possible }.
usage-not-text = Part of what you typed is not valid text (UTF-8).
usage-other = The command could not be understood.

usage-synonyms =
    done: done, finished
    tick: tick, done, check
    down: down, offline
    degraded: degraded, partly
    up: up, online
    reached: reached, answered
    no-answer: no-answer, unanswered, not-reached, did-not-answer
    message: message, left-message, voicemail
    committee: committee, the-committee
    normal: normal, normality
    personal-data: personal-data, gdpr

# Other words for commands
usage-command-synonyms =
    log add: note, record
    log decide: decide, decision
    incident close: close
    incident stand-down: stand-down
    role handover: handover, hand-over
    role accept: accept
    incident: incidents
    call: ring, phone, dial
    contacts: contact, people, phonebook
    next: todo
    find: search
    inform: notify
    meeting: meetings
    role: roles
    report: reports
    step: steps
    checklist: checklists
    systems: system
    routine: routines
    directive: directives
    duty: duties
    clock: clocks, deadlines
    cost: costs
    status: situation
    member: members
    remote: remotes
    roster muster: fire, muster
    roster missing: missing

usage-hint-near = Did you mean: { $near }
usage-hint-help = See the options: { $command }
usage-hint-commands = See the commands: { $command }
usage-hint-verbs = After { $command } comes one of: { $verbs }
usage-hint-dashes = To use it as text, put two dashes before it: -- { $word }

# Names of the values that are typed

value-what = WHAT
value-which = WHICH
value-holder = HOLDER
value-where = WHERE
value-printer = PRINTER
value-code = CODE
value-1-3 = 1-3
value-system = SYSTEM
value-routine = PROCEDURE
value-audience = AUDIENCE
value-slot = SLOT=TEXT
value-duty = DUTY
value-part = PART
value-amount = AMOUNT
value-currency = CURRENCY
value-category = CATEGORY
value-channel = CHANNEL
value-kind = KIND
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
value-remote = REMOTE
value-role = ROLE
value-shell = SHELL
value-source = SOURCE
value-folder = FOLDER
value-starter = STARTER
value-text = TEXT
value-time = TIME
value-seconds = SECONDS
value-section = SECTION
value-step = STEP
value-scenario = SCENARIO
value-exercise = EXERCISE
value-words = WORDS
value-title = TITLE
value-who = WHO
value-value = VALUE
value-writer = NAME
value-digits = FINGERPRINT
value-incident = INCIDENT
value-version = VERSION
value-rev = REV
