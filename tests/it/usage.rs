//! Usage errors, in the parser and as shown.

use binder::domain::language::Language;

use crate::world::World;

#[test]
fn help_is_an_answer_and_a_wrong_word_is_talk() {
    let mut world = World::new();
    let anna = world.person("anna");
    let help = anna.binder(&["--help"]);
    assert_eq!((help.code, help.talk.as_str()), (0, ""));
    assert!(
        help.answer.contains("Användning: binder"),
        "{}",
        help.answer
    );
    let wrong = anna.binder(&["--hjälp"]);
    assert_eq!((wrong.code, wrong.answer.as_str()), (2, ""));
    assert_eq!(wrong.talk.lines().count(), 2, "{}", wrong.talk);
}

#[test]
fn a_command_says_the_same_about_itself_however_it_is_asked() {
    let mut world = World::new();
    let anna = world.person("anna");
    let asked = anna.binder(&["help", "completions"]);
    assert_eq!(asked, anna.binder(&["completions", "--help"]));
    assert_eq!(asked, anna.binder(&["completions", "-h"]));
}

#[test]
fn nothing_in_the_tree_of_commands_contradicts_itself() {
    binder::cli::bare_tree().debug_assert();
    for language in Language::ALL {
        binder::cli::tree(language).debug_assert();
    }
}

#[test]
fn every_help_page_fits_in_eighty_columns() {
    let mut world = World::new();
    let anna = world.person("anna");
    let mut faults = Vec::new();
    for language in Language::ALL {
        for path in commands(&binder::cli::bare_tree()) {
            let mut args = vec!["--lang".to_owned(), language.tag().to_owned()];
            args.extend(path);
            args.push("--help".to_owned());
            let help = anna.binder(&args).answer;
            let wide = help.lines().filter(|line| line.chars().count() > 80);
            faults.extend(wide.map(|line| format!("{args:?}: {line}")));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The words of every command of the tree, the tree's own among them.
fn commands(tree: &clap::Command) -> Vec<Vec<String>> {
    let mut found = vec![Vec::new()];
    for sub in tree.get_subcommands() {
        for mut path in commands(sub) {
            path.insert(0, sub.get_name().to_owned());
            found.push(path);
        }
    }
    found
}

#[test]
fn the_language_is_the_one_typed_then_the_ones_own_then_the_binders_then_the_systems() {
    let mut world = World::new();
    let anna = world.person("anna");
    let speaks = |text: &str| match text.lines().last() {
        Some(line) if line.starts_with("Mer om") => "sv",
        Some(line) if line.starts_with("Mere om") => "da",
        _ => "en",
    };
    let variables = anna.variables.clone();
    anna.variables
        .insert("LANG".to_owned(), "fi_FI.UTF-8".to_owned());
    assert_eq!(speaks(&anna.binder(&["--help"]).answer), "en");
    anna.variables = variables;
    assert_eq!(speaks(&anna.binder(&["--help"]).answer), "sv");
    let binder = anna.home().join("mappe");
    std::fs::create_dir_all(binder.join(".git")).expect("a folder");
    std::fs::write(binder.join("binder.yaml"), "language: da\n").expect("a file");
    assert_eq!(
        speaks(&anna.binder(&["-C", "mappe", "--help"]).answer),
        "da"
    );
    anna.variables
        .insert("BINDER_LANG".to_owned(), "sv".to_owned());
    assert_eq!(
        speaks(&anna.binder(&["-C", "mappe", "--help"]).answer),
        "sv"
    );
    let typed = ["-C", "mappe", "--lang=en", "--help"];
    assert_eq!(speaks(&anna.binder(&typed).answer), "en");
}

#[test]
fn a_new_binder_is_in_the_language_of_whoever_begins_it_where_its_starter_is() {
    let begun = [
        ("da_DK.UTF-8", "", "blank", "da"),
        ("fi_FI.UTF-8", "", "blank", "en"),
        ("da_DK.UTF-8", "en", "blank", "en"),
        ("da_DK.UTF-8", "", "ladok", "sv"),
        ("da_DK.UTF-8", "da", "ladok", "da"),
    ];
    for (system, own, starter, expected) in begun {
        let mut world = World::new();
        let mette = world.person("mette");
        let variables = [("LANG", system), ("BINDER_LANG", own)];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
        mette.variables.extend(variables);
        let ran = mette.binder(&["init", "b", "--starter", starter, "--as", "mette"]);
        assert_eq!(ran.code, 0, "{}", ran.talk);
        let settings = mette.home().join("b/binder.yaml");
        let settings = std::fs::read_to_string(settings).expect("settings");
        let line = format!("\nlanguage: {expected}\n");
        assert!(settings.contains(&line), "{system} {own} {starter}");
    }
}

#[test]
fn the_program_itself_answers_like_the_library() {
    let mut world = World::new();
    let anna = world.person("anna");
    for args in [&["--version"][..], &["--help"], &["nonsense"], &[]] {
        assert_eq!(anna.program(args), anna.binder(args), "{args:?}");
    }
}

#[test]
fn manual_pages_are_written_for_every_command_in_the_language() {
    let mut world = World::new();
    let anna = world.person("anna");
    let ran = anna.binder(&["man", "pages"]);
    assert_eq!((ran.code, ran.talk.as_str()), (0, ""));
    let pages = anna.home().join("pages");
    let read = |name: &str| std::fs::read_to_string(pages.join(name)).expect("a page");
    assert!(read("binder-man.1").contains(".SH \"ANVÄNDNING\""));
    let english = [
        "SYNOPSIS",
        "OPTIONS",
        "Print help",
        "possible values",
        "default:",
    ];
    for name in std::fs::read_dir(&pages).expect("the pages") {
        let name = name.expect("a page").file_name();
        let text = read(&name.to_string_lossy());
        let word = english.iter().find(|word| text.contains(**word));
        assert_eq!(word, None, "{name:?}");
    }
}

#[test]
fn every_shell_gets_its_completions() {
    let mut world = World::new();
    let anna = world.person("anna");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = anna.binder(&["completions", shell]);
        assert_eq!((ran.code, ran.talk.as_str()), (0, ""));
        assert!(ran.answer.contains("completions"), "{shell}");
        assert!(!ran.answer.contains("Print help"), "{shell}");
    }
}

#[test]
fn a_text_typed_with_a_wrong_option_is_repeated_and_kept() {
    let mut world = World::new();
    let anna = world.person("anna");
    let made = anna.binder(&["init", "parm", "--as", "anna", "--person", "Anna Ek"]);
    assert_eq!(made.code, 0, "{}", made.talk);
    anna.folder.push("parm");
    let wrong = anna.binder(&["log", "add", "Nätet är nere", "--actoin", "ring Bo"]);
    assert_eq!((wrong.code, wrong.answer.as_str()), (2, ""));
    let line = "binder log add \"Nätet är nere\" --actoin \"ring Bo\"";
    assert!(
        wrong.talk.contains(&format!("\n{line}\n")),
        "{}",
        wrong.talk
    );
    assert!(wrong.talk.contains("--action"), "{}", wrong.talk);
    let kept = std::fs::read_dir(anna.folder.join(".git/binder/refused")).expect("a folder");
    let kept: Vec<_> = kept
        .flatten()
        .map(|file| std::fs::read_to_string(file.path()))
        .collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].as_deref().ok(), Some(line));
    assert!(
        anna.binder(&["doctor"]).answer.contains("refused"),
        "doctor names it"
    );
}

#[test]
fn every_option_of_a_refused_row_and_what_was_piped_to_it_is_repeated_and_kept() {
    let mut world = World::new();
    let anna = world.person("anna");
    let made = anna.binder(&["init", "parm", "--as", "anna", "--person", "Anna Ek"]);
    assert_eq!(made.code, 0, "{}", made.talk);
    anna.folder.push("parm");
    anna.input = "Nätet är nere\nsedan tio\n".to_owned();
    let line = "log add - --at 14:02 --late hinder --action ringBo --owner it --due morgonkväll \
                --priority 2 --step 3 --source radio --fact confirmed --handling internal --duty larm";
    let words: Vec<&str> = line.split_whitespace().collect();
    let refused = anna.binder(&words);
    assert_ne!(refused.code, 0);
    let whole = format!("binder {}\nNätet är nere\nsedan tio", words.join(" "));
    assert!(refused.talk.contains(&whole), "{}", refused.talk);
    let folder = anna.folder.join(".git/binder/refused");
    let mut files = std::fs::read_dir(folder).expect("a folder").flatten();
    let file = files.next().expect("one").path();
    let kept = std::fs::read_to_string(file).expect("a text");
    assert_eq!(kept.trim_end(), whole);
}

#[test]
fn a_piped_text_and_one_word_without_a_binder_are_kept_too() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.input = "Allt är släckt\nsedan tio\n".to_owned();
    let piped = anna.binder(&["log", "add", "-", "--actoin", "x"]);
    assert!(
        piped.talk.contains("\nAllt är släckt\nsedan tio\n"),
        "{}",
        piped.talk
    );
    assert!(
        piped
            .talk
            .replace('\\', "/")
            .contains(".state/binder/refused/"),
        "{}",
        piped.talk
    );
    let one_word = anna.binder(&["log", "add", "Utrymt", "--actoin"]);
    assert!(
        one_word.talk.contains("binder log add Utrymt --actoin"),
        "{}",
        one_word.talk
    );
    for nothing in [
        &["log", "add"][..],
        &["log", "--hjälp"],
        &["find", "två ord", "--x"],
    ] {
        assert_eq!(anna.binder(nothing).talk.lines().count(), 2, "{nothing:?}");
    }
}

#[test]
fn what_every_command_takes_may_be_typed_behind_help() {
    let mut world = World::new();
    let anna = world.person("anna");
    let english = anna.binder(&["log", "add", "--help", "--lang", "en"]);
    for words in [
        &["help", "log", "add", "--lang", "en"][..],
        &["help", "--lang=en", "log", "add"],
    ] {
        let ran = anna.binder(words);
        assert_eq!(
            (ran.code, ran.answer),
            (0, english.answer.clone()),
            "{words:?}"
        );
    }
}
