//! Optional fields of an entry, besides id, kind, times and chain (docs/formats.md, "Entries").

/// A group of fields belonging to a kind of entry; decides which queries an entry affects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Row,
    Task,
    Decision,
    Review,
    /// At another entry.
    Pointer,
    /// Progress of the plan's checklists.
    Step,
}

/// The table of fields: the key on a page, in the order of a page; the groups it is of (none: it may
/// change any answer, so that every question about a long log reads the entries that have it); and whether
/// `log --json` has a key of its own for it or lists it under `fields`.
macro_rules! fields {
    ($($field:ident = $name:literal, [$($part:ident),*], $json:ident;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Field {
            $($field,)*
        }

        impl Field {
            /// All fields, in the order of a page.
            pub const ALL: &[Self] = &[$(Self::$field,)*];

            /// The key on a page.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$field => $name,)*
                }
            }

            /// None: a field of a newer program.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$field),)*
                    _ => None,
                }
            }

            pub const fn parts(self) -> &'static [Part] {
                match self {
                    $(Self::$field => &[$(Part::$part),*],)*
                }
            }

            /// True where `log --json` has a key of its own for it; else it is listed under `fields`.
            pub const fn has_own_key(self) -> bool {
                match self {
                    $(Self::$field => fields!(@$json),)*
                }
            }
        }
    };
    (@own_key) => { true };
    (@listed) => { false };
}

fields! {
    Late = "late", [Row], own_key;
    Event = "event", [Row], own_key;
    Number = "number", [], listed;
    Action = "action", [Task], own_key;
    Owner = "owner", [Row], own_key;
    Due = "due", [Task], own_key;
    Priority = "priority", [Task], own_key;
    Step = "step", [Step], own_key;
    Item = "item", [], listed;
    Text = "text", [Pointer], listed;
    Same = "same", [], listed;
    Title = "title", [], listed;
    State = "state", [], listed;
    Drill = "drill", [], listed;
    Risk = "risk", [], listed;
    From = "from", [], listed;
    Of = "of", [Pointer], own_key;
    OfSha = "of-sha", [Pointer], listed;
    OfLog = "of-log", [], listed;
    Taken = "taken", [], listed;
    After = "after", [], listed;
    AsOf = "as-of", [], listed;
    To = "to", [], listed;
    Why = "why", [Decision, Pointer], listed;
    Left = "left", [], listed;
    Options = "options", [Decision], listed;
    Backlog = "backlog", [], listed;
    Order = "order", [], listed;
    By = "by", [Decision], listed;
    ReviewAt = "review-at", [Review], listed;
    Source = "source", [Row], listed;
    Fact = "fact", [], listed;
    Handling = "handling", [Row], listed;
    Duty = "duty", [], listed;
    Grade = "grade", [], listed;
    Part = "part", [], listed;
    Present = "present", [], listed;
    Partly = "partly", [], listed;
    Deviation = "deviation", [], listed;
    Place = "place", [Row], listed;
    Channel = "channel", [], listed;
    Audience = "audience", [], listed;
    Reach = "reach", [], listed;
    Message = "message", [], listed;
    Language = "language", [], listed;
    ApprovedBy = "approved-by", [], listed;
    Recipients = "recipients", [], listed;
    Received = "received", [], listed;
    Corrects = "corrects", [], listed;
    Owes = "owes", [], listed;
    Result = "result", [], listed;
    Answer = "answer", [], listed;
    Amount = "amount", [], listed;
    Currency = "currency", [], listed;
    CorrectedAt = "corrected-at", [], listed;
    File = "file", [], listed;
    Files = "files", [Row], own_key;
    Path = "path", [], listed;
    Blob = "blob", [], listed;
    Replaces = "replaces", [], listed;
    Machine = "machine", [], listed;
    Imported = "imported", [], listed;
    Declines = "declines", [], listed;
    Author = "author", [], listed;
    Key = "key", [], listed;
    Sealing = "sealing", [], listed;
    Person = "person", [], listed;
    Name = "name", [], listed;
    Role = "role", [], listed;
    Device = "device", [], listed;
    Reads = "reads", [], listed;
    Last = "last", [], listed;
    Since = "since", [], listed;
    Sections = "sections", [], listed;
    Seen = "seen", [], listed;
    // Behind the chain from here on.
    FileNames = "file-names", [Row], own_key;
    // The id of an entry of another device that this one took over.
    Was = "was", [], listed;
    // Of a receipt: what the copy holds, `writer commit` for each tip; and when each remote was last met,
    // `place time` for each, the place by its fingerprint (`Place::likeness`).
    Tips = "tips", [], listed;
    Met = "met", [], listed;
    // Of a print: copies or empty sheets, who was given it, and the commit it was made from. Of a word about
    // one of its sheets: which.
    Count = "count", [], listed;
    Recipient = "recipient", [], listed;
    Commit = "commit", [], listed;
    // Of a row that was keyed in from paper: the sheet, the line on it, and who wrote it by hand.
    Sheet = "sheet", [Row], listed;
    Line = "line", [Row], listed;
    Hand = "hand", [Row], listed;
    // The text of a protected entry, or the secret half of an incident's key: an age file in base64. Of a key:
    // the writers it is sealed to.
    Sealed = "sealed", [Row], listed;
    For = "for", [], listed;
    // Of a version of a sealed list: until when it is kept.
    KeepUntil = "keep-until", [], listed;
    // Of a presence: what it says of the child; the medicine, who checked it, and the guardian who agreed to what
    // the list does not allow.
    Presence = "presence", [], listed;
    Medicine = "medicine", [], listed;
    CheckedBy = "checked-by", [], listed;
    AgreedWith = "agreed-with", [], listed;
    // Of an exercise: id of the scenario, number of the inject that the row tells, and the entry of the journal that
    // planned it.
    Scenario = "scenario", [Row], listed;
    Inject = "inject", [Row], listed;
    Planned = "planned", [], listed;
    // Of a cost: what sort it is of.
    Category = "category", [], listed;
}

impl Field {
    /// True if it is written before `lamport` and `prev`. Later additions come after them, where older
    /// programs keep unknown fields.
    pub fn is_before_chain(self) -> bool {
        self <= Self::Seen
    }
}
