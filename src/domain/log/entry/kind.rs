//! Kinds of entries.

/// Which day sheets of the incident an entry can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangedSheets {
    /// Its own day's, and that of the entry it points at.
    OwnDay,
    /// These and all later ones: it changes the head of a sheet.
    LaterDays,
    EveryDay,
}

/// Table of kinds: word on a page, and the sheets an entry of it can change.
macro_rules! kinds {
    ($($kind:ident = $name:literal, $sheets:ident;)*) => {
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum EntryKind {
            $($kind,)*
            /// Kind of a newer program version; kept and shown unchanged.
            Unknown(Box<str>),
        }

        impl EntryKind {
            /// Those this program writes.
            pub const KNOWN: &[Self] = &[$(Self::$kind,)*];

            pub fn parse(name: &str) -> Self {
                match name {
                    $($name => Self::$kind,)*
                    _ => Self::Unknown(name.into()),
                }
            }

            /// The word on a page.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$kind => $name,)*
                    Self::Unknown(name) => name,
                }
            }

            pub const fn changed_sheets(&self) -> ChangedSheets {
                match self {
                    $(Self::$kind => ChangedSheets::$sheets,)*
                    Self::Unknown(_) => ChangedSheets::LaterDays,
                }
            }
        }
    };
}

kinds! {
    Entry = "entry", OwnDay;
    Fact = "fact", OwnDay;
    Decision = "decision", OwnDay;
    Action = "action", OwnDay;
    Done = "done", OwnDay;
    Reopen = "reopen", OwnDay;
    Correct = "correct", OwnDay;
    Strike = "strike", OwnDay;
    Attach = "attach", OwnDay;
    Answer = "answer", OwnDay;
    Step = "step", LaterDays;
    Plan = "plan", LaterDays;
    Open = "open", LaterDays;
    Stage = "stage", LaterDays;
    Occurred = "occurred", LaterDays;
    Omission = "omission", OwnDay;
    Brief = "brief", OwnDay;
    Drill = "drill", LaterDays;
    Evaluate = "evaluate", LaterDays;
    Convene = "convene", LaterDays;
    Call = "call", LaterDays;
    Meeting = "meeting", LaterDays;
    Clock = "clock", LaterDays;
    System = "system", LaterDays;
    Routine = "routine", LaterDays;
    Role = "role", LaterDays;
    Handover = "handover", LaterDays;
    Receipt = "receipt", LaterDays;
    Message = "message", LaterDays;
    Notice = "notice", LaterDays;
    Promise = "promise", LaterDays;
    Directive = "directive", LaterDays;
    Cost = "cost", LaterDays;
    Close = "close", LaterDays;
    Unite = "unite", EveryDay;
    Link = "link", OwnDay;
    Member = "member", LaterDays;
    Edit = "edit", LaterDays;
    Decline = "decline", LaterDays;
    Print = "print", OwnDay;
    Paper = "paper", OwnDay;
    Key = "key", OwnDay;
    List = "list", OwnDay;
    Presence = "presence", OwnDay;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_of_a_newer_program_is_kept_as_it_came() {
        let kind = EntryKind::parse("drone-flight");
        assert_eq!(kind, EntryKind::Unknown("drone-flight".into()));
        assert_eq!(kind.as_str(), "drone-flight");
    }

    #[test]
    fn a_kind_is_read_back_as_it_is_written() {
        for kind in EntryKind::KNOWN {
            assert_eq!(EntryKind::parse(kind.as_str()), *kind);
        }
    }
}
