//! Kind of line behind a number: voice, fax, pager. Only voice lines are offered for calls.

use crate::domain::name::folded;

/// Kind of line. Voice is the default and not written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineKind {
    #[default]
    Voice,
    /// Past the switchboard, to one desk.
    Direct,
    Switchboard,
    /// A number that only the house's own telephones can dial.
    Short,
    /// Messages only.
    Text,
    /// For people who cannot hear or speak.
    Textphone,
    Fax,
    Pager,
    /// A modem or another machine.
    Data,
}

impl LineKind {
    /// The words of contacts.yaml.
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("voice", Self::Voice),
        ("direct", Self::Direct),
        ("switchboard", Self::Switchboard),
        ("short", Self::Short),
        ("text", Self::Text),
        ("textphone", Self::Textphone),
        ("fax", Self::Fax),
        ("pager", Self::Pager),
        ("data", Self::Data),
    ];

    pub fn written(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, kind)| *kind == self);
        found.map_or("voice", |(word, _)| word)
    }

    /// True for voice.
    pub const fn is_called(self) -> bool {
        matches!(
            self,
            Self::Voice | Self::Direct | Self::Switchboard | Self::Short
        )
    }

    /// True if a text message sent to it is read.
    pub const fn is_texted(self) -> bool {
        matches!(self, Self::Voice | Self::Text)
    }

    /// Kind given by a label: `fax`, `Arbetsfax`, `vx`. None if it gives none, cancels it (`ej fax`), or
    /// names both (`tel/fax`).
    pub fn said_by(label: &str) -> Option<Self> {
        if label.is_empty() {
            return None;
        }
        let plain = folded(label);
        let words: Vec<&str> = plain
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        if words.iter().any(|word| NOT.contains(word)) {
            return None;
        }
        let whole = words.join(" ");
        if let Some((_, kind)) = WHOLE
            .iter()
            .find(|(names, _)| names.contains(&whole.as_str()))
        {
            return Some(*kind);
        }
        words.iter().find_map(|word| of_word(word))
    }

    /// True if a text is nothing but the name of a kind.
    pub fn is_a_word_for_one(text: &str) -> bool {
        let plain = folded(text.trim_matches([' ', '.']));
        let mut named = ONE.iter().chain(WHOLE);
        named.any(|(names, _)| names.contains(&plain.as_str()))
    }

    /// True for letters of one word without blanks between them.
    pub fn is_letters_of_one(letters: &str) -> bool {
        let mut names = ONE.iter().chain(WHOLE).flat_map(|(names, _)| *names);
        names.any(|name| name.replace(' ', "") == letters)
    }
}

/// Words that cancel a kind, or add voice to it.
const NOT: &[&str] = &[
    "ej",
    "inte",
    "ikke",
    "not",
    "no",
    "nicht",
    "kein",
    "ei",
    "tel",
    "tlf",
    "telefon",
    "phone",
    "telephone",
    "puhelin",
    "puh",
    "voice",
];

/// Words of Swedish, Danish, Norwegian, Finnish, German and English, folded.
const ONE: &[(&[&str], LineKind)] = &[
    (
        &[
            "fax",
            "faks",
            "telefax",
            "telefaks",
            "faxnr",
            "faxnummer",
            "faksnr",
            "faksnummer",
            "faksi",
        ],
        LineKind::Fax,
    ),
    (
        &[
            "pager",
            "beeper",
            "minicall",
            "personsokare",
            "personsoger",
            "personsoker",
            "sokare",
            "hakulaite",
            "piepser",
            "pieper",
            "funkmeldeempfanger",
            "funkrufempfanger",
        ],
        LineKind::Pager,
    ),
    (
        &[
            "texttelefon",
            "teksttelefon",
            "tekstipuhelin",
            "texttelephone",
            "textphone",
            "tty",
            "tdd",
            "ttytdd",
        ],
        LineKind::Textphone,
    ),
    (&["modem", "bbs", "telex"], LineKind::Data),
    (
        &[
            "vx",
            "vxl",
            "vaxel",
            "vaxeln",
            "telefonvaxel",
            "omstilling",
            "omstillingen",
            "sentralbord",
            "sentralbordet",
            "switchboard",
            "zentrale",
            "vermittlung",
            "vaihde",
            "hovednummer",
            "hovednr",
            "huvudnummer",
        ],
        LineKind::Switchboard,
    ),
    (
        &[
            "direkt",
            "direktnr",
            "direktnummer",
            "direkttel",
            "direkttelefon",
            "direktval",
            "direkte",
            "direct",
            "ddi",
            "durchwahl",
            "suora",
        ],
        LineKind::Direct,
    ),
    (
        &[
            "kortnr",
            "kortnummer",
            "snabbnr",
            "snabbnummer",
            "internnr",
            "internnummer",
            "kurzwahl",
            "lyhytnumero",
        ],
        LineKind::Short,
    ),
];

/// Labels that say a kind only as a whole.
const WHOLE: &[(&[&str], LineKind)] = &[
    (
        &[
            "sms",
            "text",
            "bara sms",
            "endast sms",
            "enbart sms",
            "kun sms",
            "bare sms",
            "only sms",
            "sms only",
            "text only",
            "texts only",
            "nur sms",
            "vain sms",
            "vain tekstiviestit",
            "tekst",
            "tekstiviestit",
        ],
        LineKind::Text,
    ),
    (
        &[
            "direct number",
            "direct line",
            "direkte nummer",
            "direkt nummer",
        ],
        LineKind::Direct,
    ),
    (
        &[
            "short number",
            "short code",
            "kort nummer",
            "internt nummer",
        ],
        LineKind::Short,
    ),
];

fn of_word(word: &str) -> Option<LineKind> {
    let known = ONE.iter().find(|(names, _)| names.contains(&word));
    // Arbetsfax, hemfax, arbejdsfax, workfax; a Faxe is a town.
    let fax = || (word.ends_with("fax") || word.ends_with("faks")).then_some(LineKind::Fax);
    known.map(|(_, kind)| *kind).or_else(fax)
}

#[cfg(test)]
mod tests;
