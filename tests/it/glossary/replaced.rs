//! Words of the catalogues that were replaced: one term for each thing.

/// By language: words and phrases in small letters.
const REPLACED: [(&str, &[&str]); 3] = [
    (
        "da",
        &[
            "alligevel",
            "dertil",
            "forsinkede",
            "forsinket",
            "hertil",
            "kald dem tilbage",
            "kald den tilbage",
            "mistanke",
            "mistænkt",
            "normal situation",
            "normaldrift",
            "nødrutine",
            "nødrutiner",
            "nødrutinerne",
            "offentliggjorte side",
            "opløsningen",
            "opløst",
            "pligt",
            "pligten",
            "pligter",
            "reserverutine",
            "reserverutiner",
            "ringbind",
            "rød mappe",
            "røde mappe",
            "skrivernavn",
            "standard in",
            "standard ind",
            "streges",
            "streget",
            "taget tilbage",
            "telefonliste",
            "telefonlisten",
            "tilbagekald",
            "tilbagekaldt",
            "truffet",
            "træffes",
            "uden grund",
            "udveksl",
            "udveksle",
            "udveksler",
            "udvekslingen",
            "underskrevet",
            "underskrift",
            "underskrifter",
            "usb-nøgle",
        ],
    ),
    (
        "en",
        &[
            "all the same",
            "anew",
            "anybody",
            "as yet",
            "back to normal",
            "enough to decide",
            "everybody",
            "exchange",
            "exchanges",
            "exchanging",
            "is to be",
            "let in",
            "lies",
            "mail",
            "meeting holder",
            "meeting place",
            "member with a vote",
            "mend",
            "mended",
            "nobody",
            "normal state",
            "operational message",
            "phone list",
            "published page",
            "put right",
            "receipts",
            "reserve routine",
            "reserve routines",
            "somebody",
            "stands",
            "stick",
            "suspected",
            "take up",
            "taken up",
            "the binder's digits",
            "the place",
            "time limit",
            "under suspicion",
            "whoever",
            "written from two sides",
        ],
    ),
    (
        "sv",
        &[
            "byt kopior",
            "enligt vad man vet",
            "fattas",
            "misstänkt",
            "mötesplats där",
            "plats att utbyta",
            "provats",
            "prövad",
            "prövade",
            "publicerade sidan",
            "pärmens början",
            "pärmens siffror",
            "skrivarnamn",
            "skyldighet",
            "skyldigheten",
            "skyldigheter",
            "släpp in",
            "släpper in",
            "släpps in",
            "så vitt",
            "ta igen",
            "tar igen",
            "telefonlista",
            "telefonlistan",
            "under misstanke",
            "under utredning",
            "underskrift",
            "underskrifter",
            "undertecknad",
            "undertecknade",
            "undertecknat",
            "utan underskrift",
            "utbyt",
            "utbyta",
            "utbyte",
            "utbyter",
        ],
    ),
];

/// Longer terms that have a replaced word in them.
const KEPT: [&str; 1] = ["usb stick"];

#[test]
fn no_message_has_a_word_that_another_has_replaced() {
    let mut faults = Vec::new();
    for (language, replaced) in REPLACED {
        for sentence in super::catalogue(language).lines() {
            let sentence = as_words(sentence);
            let found = replaced.iter().filter(|it| has(&sentence, it));
            faults.extend(found.map(|it| format!("{language}: {it:?} in:{sentence}")));
        }
    }
    super::none(&faults);
}

/// The words of a sentence without its slots and the marks around words, a blank before and after each.
fn as_words(sentence: &str) -> String {
    let mut text = String::new();
    for (index, part) in sentence.split(['{', '}']).enumerate() {
        text.push_str(if index % 2 == 0 { part } else { " " });
    }
    let marks = |c: char| !c.is_alphanumeric();
    let words = text.split_whitespace().map(|it| it.trim_matches(marks));
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    let spaced = format!(" {} ", words.join(" "));
    KEPT.iter()
        .fold(spaced, |text, term| text.replace(&format!(" {term} "), " "))
}

fn has(sentence: &str, term: &str) -> bool {
    sentence.contains(&format!(" {term} "))
}
