//! Usual labels of phone numbers: synonyms, and spelling by language.

use crate::domain::language::Language;
use crate::domain::name::folded;

/// A usual label: its word in tables, its spelling in Swedish, Danish and English, and synonyms. Synonyms
/// are folded, letters only.
struct Usual {
    word: &'static str,
    written: [&'static str; 3],
    also: &'static [&'static str],
}

const USUAL: &[Usual] = &[
    Usual {
        word: "mobile",
        written: ["mobil", "mobil", "mobile"],
        also: &[
            "cell",
            "cellphone",
            "iphone",
            "matkapuhelin",
            "kannykka",
            "handy",
            "mob",
            "mobiltelefon",
            "gsm",
        ],
    },
    Usual {
        word: "work",
        written: ["arbete", "arbejde", "work"],
        also: &[
            "arbeid",
            "arb",
            "jobb",
            "job",
            "jobbet",
            "kontor",
            "office",
            "business",
            "tyo",
            "arbeit",
            "geschaftlich",
        ],
    },
    Usual {
        word: "home",
        written: ["hem", "hjem", "home"],
        also: &[
            "hemma",
            "bostad",
            "privat",
            "private",
            "privattelefon",
            "koti",
            "zuhause",
            "heim",
            "bolig",
        ],
    },
    Usual {
        word: "duty",
        written: ["jour", "vagt", "on call"],
        also: &[
            "vakt",
            "beredskap",
            "beredskab",
            "duty",
            "paivystys",
            "bereitschaft",
        ],
    },
    Usual {
        word: "fax",
        written: ["fax", "fax", "fax"],
        also: &["faks", "telefax", "telefaks", "faksi"],
    },
    Usual {
        word: "workfax",
        written: ["arbetsfax", "arbejdsfax", "work fax"],
        also: &["businessfax", "faxarbete", "faxarbejde", "faksarbeid"],
    },
    Usual {
        word: "homefax",
        written: ["hemfax", "hjemmefax", "home fax"],
        also: &["faxhem", "faxhjem", "fakshjem"],
    },
    Usual {
        word: "pager",
        written: ["personsökare", "personsøger", "pager"],
        also: &["sokare", "personsoker"],
    },
    Usual {
        word: "switchboard",
        written: ["växel", "omstilling", "switchboard"],
        also: &[
            "vx",
            "main",
            "sentralbord",
            "hovednummer",
            "huvudnummer",
            "vaihde",
            "zentrale",
        ],
    },
    Usual {
        word: "direct",
        written: ["direkt", "direkte", "direct"],
        also: &["direktnummer", "durchwahl"],
    },
    Usual {
        word: "car",
        written: ["bil", "bil", "car"],
        also: &[],
    },
    Usual {
        word: "assistant",
        written: ["assistent", "assistent", "assistant"],
        also: &[],
    },
    Usual {
        word: "textphone",
        written: ["texttelefon", "teksttelefon", "textphone"],
        also: &["ttytdd", "tty"],
    },
];

/// Spelling of a usual label, given by its word, in a language.
pub fn written(word: &str, language: Language) -> &'static str {
    let place = match language {
        Language::Swedish => 0,
        Language::Danish => 1,
        Language::English => 2,
    };
    let found = USUAL.iter().find(|usual| usual.word == word);
    found.map_or("", |usual| usual.written[place])
}

/// The word of a usual label, in whichever language and capitals it is written.
pub fn usual(label: &str) -> Option<&'static str> {
    let plain = squashed(label);
    let says = |usual: &&Usual| {
        let written = || usual.written.iter().any(|name| squashed(name) == plain);
        usual.word == plain || usual.also.contains(&plain.as_str()) || written()
    };
    USUAL.iter().find(says).map(|usual| usual.word)
}

/// Letters and digits, without case and accents.
fn squashed(label: &str) -> String {
    let plain = folded(label);
    plain.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// True if two labels say the same of a number: `Mobil` and `mobile`.
pub fn same(one: &str, other: &str) -> bool {
    key(one) == key(other)
}

/// Key for comparing labels.
pub fn key(label: &str) -> String {
    match usual(label) {
        Some(word) => word.to_owned(),
        None => squashed(label),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_says_the_same_in_every_language() {
        assert!(same("Mobil", "mobile") && same("hem", "Hjem") && same("jour", "vagt"));
        assert!(same("växel", "switchboard") && same("Sekretær", "sekretaer"));
        assert!(!same("mobil", "arbete") && !same("", "mobil"));
        assert_eq!(written("work", Language::Danish), "arbejde");
    }
}
