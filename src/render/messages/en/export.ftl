help-export = Make files of the binder that are read without binder
help-export-html = Write the whole binder as one file for a phone

    The plan, contacts, checklists and logs in one file that opens in a phone's browser, with no network and nothing to install. It is in the binder's language.
    .file = The file to write; otherwise the binder's name and today's date
    .audience = Only what this audience may see
    .examples = binder export html
        binder export html ~/for-all.html --for staff
export-html-written = The whole binder was written to { $file } ({ $size } kB).
export-html-written-for = What { $audience } may see was written to { $file } ({ $size } kB).
export-html-how = Send the file to the phone and open it there. It needs no network; write a new one when something has changed.
export-inside = The file holds private numbers and internal entries: give it only to those who belong to the binder.
export-limited = Extract for { $audience }. Names and numbers of persons and internal entries are not included.
export-not-made = The file could not be made.
    .hint = Try again, or send the binder as a bundle: binder bundle write FILE
export-title = Red binder
export-skip = To the content
export-emergency = Danger to life? First call
export-made = As of
export-too-old = This file is too old to rely on. Ask for a new one.
export-contents = Contents
export-search = Search names, numbers, words
export-top = Top
export-hits = Results
export-found = { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
export-none = No results. Fewer or shorter words give more.
export-contacts = Contacts
export-checklists = Checklists
export-plan = The plan
export-routines = Procedures
export-messages = Ready texts
export-log = Log: { $title }
export-sms = Text
export-deputy-of = Deputy for { $who }
export-ticks-kept = What you tick is kept in this browser only. It does not reach the binder, and no one else sees it.
export-ticks-lost = This browser keeps nothing: the ticks are gone when the page is closed.
export-progress = { $done } of { $all } ticked
export-clear = Clear the ticks
export-clear-sure = Clear all ticks of this list?
export-table = Table
export-kind = Show
export-all-kinds = All entries
export-kind-decisions = Decisions
export-kind-actions = Actions
export-kind-open = Open actions
export-kind-messages = Messages
export-kind-facts = Facts
export-kind-systems = Systems and procedures
export-writer = Writer
export-everybody = Everyone
export-day = Day
export-all-days = All days
export-rows = { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
export-course-table = The course as a table
export-what = Everything in the binder when the file was written, except attachments. It may have changed since.
export-what-limited = What this audience may see of the binder when the file was written. It may have changed since.
export-what-log = The log of the incident as it was when the file was written.
export-changed = The plan was last changed on { $day } by { $who }.
export-fingerprint = The binder's fingerprint:
export-made-with = Made with binder.
export-systems = Systems
export-suppliers = Suppliers
export-strategies = Strategies
export-calendar = Critical periods
export-duties = Duties and deadlines
export-escalation = Whom to call
export-audiences = Audiences
export-parts = Parts
export-supplier = Supplier
export-depends-on = Depends on
export-used-for = Needed for
export-covers = Covers
export-contact = Contact
export-plan-verified = Own plan reviewed
export-lost = Loss of
export-lost-staff = staff
export-lost-premises = premises
export-lost-it = IT
export-lost-supplier = supplier
export-lost-other = something else
export-risk = Risk
export-activities = Actions
export-responsible = Owner
export-when = When
export-critical = Critical
export-limit = Deadline
export-starts = Counts from
export-who = Who
export-to = To
export-via = Channels
export-until = Applies until
export-source = Source
export-checked = Checked
export-at-once = at once
export-within = within { $time }
export-not-before = no earlier than after { $time }
export-call = Call
export-otherwise = In all other cases
export-supplier-of-system = the system's supplier
export-extent-one = one system is affected
export-extent-wide = many systems are affected
export-extent-long = the outage is long
export-extent-unknown = the extent is unknown
export-hours-open = office hours
export-hours-outside = outside office hours
export-supplier-covers = the supplier covers the system
export-always = Always
export-reserve = Reserve
export-reach = Reach
export-reach-internal = internal
export-reach-external = external
export-through = Reached through
export-includes = Includes
export-months = { $count ->
        [one] 1 month
       *[other] { $count } months
    }
export-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
export-inside-all = What was written holds private numbers and internal entries: give it only to those who belong to the binder.
export-folder-written = { $count } files were written to { $folder }.
export-folder-in-binder = { $place } is inside the binder, where every file is a document. Nothing was written.
    .hint = Choose another place, for example: { $beside }
export-folder-is-there = There is something in { $folder } already. Nothing was written.
    .hint = Choose a folder that is empty or not there.
export-folder-not-written = It is not possible to write in { $folder }.
    .hint = Check the path, that you may write there, and that there is room.
export-archived = { $title } is archived in { $file } ({ $size } kB).
export-archive-holds = The log was checked: everything is as it was written.
export-archive-doubted = The log was checked, and not everything holds. It is told in verified.txt of the archive; see it now with: binder verify
export-archive-inside = The archive holds the whole binder as a Git bundle, private numbers too: keep it accordingly.
export-archive-about = Archive of an incident in { $name }, made { $day } with binder. Everything here can be read without binder.
export-archive-missing = These attachments are named in the log and are not in the copy that the archive was made from: { $names }
export-archive-html = the log to read in a browser, with search and filters
export-archive-pdf = the log to print, with the course as a drawing and the sheet of each day
export-archive-forms = the same log as text, as a table and as data
export-archive-sheets = a sheet for each day
export-archive-files = the attachments; what they were called is told in the log
export-archive-evidence = the log with its signatures; checked with: binder verify --log evidence.txt
export-archive-verified = what the check said when the archive was made
export-archive-bundle = the whole binder; read with: git clone binder.bundle
export-archive-by-hand = how everything is checked with git and ssh-keygen, without binder
export-archive-sums = checksums; checked with: sha256sum --check SHA256SUMS
help-export-md = Write the whole binder as a folder of Markdown

    Every document as it is saved, and beside them the contacts, lists and logs as readable text.
    .folder = The folder to write in; it must be empty or not be there
    .examples = binder export md ~/binder-as-text
help-export-csv = Write contacts and logs as tables for a spreadsheet
    .folder = The folder to write in; it must be empty or not be there
    .examples = binder export csv ~/tables
help-export-json = Write the whole binder as one JSON document

    Every document word for word and every entry with all fields.
    .file = The file to write; otherwise the document is printed
    .examples = binder export json ~/binder.json
help-incident-archive = Archive an incident in one file that is read and checked without binder

    A zip file with the log in every form, the day sheets, attachments, signatures, checksums and how everything is checked by hand. The log is checked on the way.
    .id = The incident
    .file = The file to write, for example outage.zip
    .examples = binder incident archive 2026-11-22-network-down ~/network-down.zip
export-beside-no-folder = { $place } is no folder, so nothing can be kept beside it.
    .hint = Take a folder or a USB stick, or add the remote without --readable and --with-program
export-beside-renewed = Readable without binder: { $file }
export-program-renewed = The program was written to { $folder }
export-stick-whose = This belongs to { $name }.
export-stick-owner = Please hand it to { $owner }, or to the organisation that the binder belongs to.
export-stick-page = Beside it lie a page that opens in any browser and a PDF to print, as it was on { $day }. They are only for those who belong to the binder.
export-stick-git = The folder is a Git repository: git clone reads it, and the program binder keeps it current.
