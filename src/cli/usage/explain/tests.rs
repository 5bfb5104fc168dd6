//! Tests of `explain`.

use clap::{Arg, ArgAction};

use super::*;
use crate::domain::language::Language;
use crate::render::words::Words;

/// A tree in which everything that clap finds wrong can be typed.
fn tree() -> Command {
    let values = |name: &'static str| Arg::new(name).long(name).value_name("ID");
    Command::new("binder")
        .subcommand(
            Command::new("all")
                .arg(Arg::new("dir").value_name("DIR").required(true))
                .arg(values("one").value_parser(["sv", "da"]))
                .arg(values("equals").require_equals(true))
                .arg(values("number").value_parser(clap::value_parser!(u8)))
                .arg(values("least").num_args(2..))
                .arg(values("pair").num_args(2))
                .arg(values("open").conflicts_with("number"))
                .arg(Arg::new("flag").long("flag").action(ArgAction::SetTrue)),
        )
        .subcommand(
            Command::new("noun")
                .subcommand_required(true)
                .subcommand(Command::new("verb")),
        )
        .subcommand(Command::new("log"))
}

const TYPED: &[(ErrorKind, &[&str])] = &[
    (ErrorKind::InvalidValue, &["all", "x", "--one", "fr"]),
    (ErrorKind::InvalidValue, &["all", "x", "--one"]),
    (ErrorKind::UnknownArgument, &["all", "x", "--unheard"]),
    (ErrorKind::UnknownArgument, &["all", "x", "y"]),
    (ErrorKind::InvalidSubcommand, &["noun", "vreb"]),
    (ErrorKind::InvalidSubcommand, &["nothing"]),
    (ErrorKind::NoEquals, &["all", "x", "--equals", "3"]),
    (
        ErrorKind::ValueValidation,
        &["all", "x", "--number", "many"],
    ),
    (ErrorKind::TooManyValues, &["all", "x", "--flag=yes"]),
    (ErrorKind::TooFewValues, &["all", "x", "--least", "a"]),
    (ErrorKind::WrongNumberOfValues, &["all", "x", "--pair", "a"]),
    (
        ErrorKind::ArgumentConflict,
        &["all", "x", "--flag", "--flag"],
    ),
    (
        ErrorKind::ArgumentConflict,
        &["all", "x", "--open=1", "--number=1"],
    ),
    (ErrorKind::MissingRequiredArgument, &["all"]),
    (ErrorKind::MissingSubcommand, &["noun"]),
];

fn told(typed: &[&str], language: Language) -> (ErrorKind, String, String) {
    let words = Words::new(language);
    let args: Vec<_> = typed.iter().map(|word| word.into()).collect();
    let all = ["binder"].iter().chain(typed);
    let error = tree().try_get_matches_from(all).expect_err("wrong words");
    let path = tree::path_typed(tree(), &args);
    let (fact, hint) = explained(&error, &tree(), &path, &Names::new(&words));
    (error.kind(), fact, hint)
}

#[test]
fn everything_that_can_be_typed_wrong_is_told_in_three_languages() {
    let mut facts = std::collections::BTreeSet::new();
    for (kind, typed) in TYPED {
        let [sv, da, en] = Language::ALL.map(|language| {
            let (found, fact, hint) = told(typed, language);
            assert_eq!(found, *kind, "{typed:?}");
            assert!(!fact.contains("usage-") && !fact.contains('$'), "{fact}");
            assert!(hint.contains("binder ") || hint.contains("--"), "{hint}");
            (fact, hint)
        });
        assert!(sv.0 != da.0 && da.0 != en.0 && sv.0 != en.0, "{en:?}");
        assert!(sv.1 != da.1 && da.1 != en.1 && sv.1 != en.1, "{en:?}");
        assert!(
            facts.insert(en.0.clone()),
            "two mistakes, one sentence: {en:?}"
        );
    }
}

#[test]
fn what_cannot_be_typed_in_a_test_has_a_sentence_too() {
    let words = Words::new(Language::Swedish);
    let names = Names::new(&words);
    for (kind, part) in [
        (ErrorKind::InvalidUtf8, "giltig text"),
        (ErrorKind::Io, "förstå"),
        (ErrorKind::Format, "förstå"),
    ] {
        let error = Error::new(kind);
        let (fact, hint) = explained(&error, &tree(), &["all".to_owned()], &names);
        assert!(fact.contains(part), "{fact}");
        assert_eq!(hint, "Se flaggorna: binder all --help");
    }
}

#[test]
fn the_nearest_word_is_offered_with_the_words_before_it() {
    let (_, fact, hint) = told(&["noun", "vreb"], Language::Swedish);
    assert_eq!(fact, "Okänt kommando vreb.");
    assert_eq!(hint, "Menade du: binder noun verb");
    let (_, _, hint) = told(&["lgo"], Language::Swedish);
    assert_eq!(hint, "Menade du: binder log");
    let (_, fact, _) = told(&["all", "--number", "many", "x"], Language::Swedish);
    assert_eq!(fact, "Ogiltigt värde many för --number.");
    let (_, fact, _) = told(&["all"], Language::Swedish);
    assert_eq!(fact, "Argument saknas: MAPP.");
}

#[test]
fn text_that_begins_with_a_dash_is_shown_how_it_is_typed() {
    let (_, _, hint) = told(&["all", "-3"], Language::Swedish);
    assert_eq!(
        hint,
        "Sätt två streck före för att använda det som text: -- -3"
    );
}

#[test]
fn a_value_read_by_our_own_rules_is_answered_in_our_own_words() {
    let refuse = |_: &str| -> Result<String, Failure> {
        Err(Failure::wrong_words(say!(
            "frame-no-binder-there",
            folder = "x"
        )))
    };
    let tree = Command::new("binder").arg(Arg::new("dir").value_parser(refuse));
    let error = tree
        .clone()
        .try_get_matches_from(["binder", "y"])
        .expect_err("refused");
    let words = Words::new(Language::Danish);
    let (fact, hint) = explained(&error, &tree, &[], &Names::new(&words));
    assert_eq!(fact, "Der er ingen beredskabsmappe i x.");
    assert!(hint.starts_with("Angiv"), "{hint}");
}
