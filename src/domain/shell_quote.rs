//! Quotes words for a shell, so that a command shown can be pasted whatever name or path is in it.

use std::path::Path;

/// A path as people type it on this system.
pub fn path(path: &Path) -> String {
    let path = path.to_string_lossy();
    match cfg!(windows) {
        true => of_windows(&path),
        false => path.into_owned(),
    }
}

/// Windows itself answers with `\\?\C:\x` and `\\?\UNC\server\share`, which few programs take back, and
/// takes either slash and either case of a drive's letter (docs.microsoft.com, "Naming Files, Paths, and
/// Namespaces").
pub fn of_windows(path: &str) -> String {
    let path = path.replace('/', "\\");
    let path = match path.strip_prefix(r"\\?\") {
        Some(rest) => match rest.strip_prefix(r"UNC\") {
            Some(share) => format!(r"\\{share}"),
            None => rest.to_owned(),
        },
        None => path,
    };
    let mut letters = path.chars();
    match (letters.next(), letters.next()) {
        (Some(drive), Some(':')) if drive.is_ascii_lowercase() => {
            format!("{}{}", drive.to_ascii_uppercase(), &path[1..])
        }
        _ => path,
    }
}

/// A word as a shell takes it back whole: as it is where nothing in it means anything to a shell, else
/// in quotation marks.
pub fn quoted(word: &str) -> String {
    if is_plain(word) {
        return word.to_owned();
    }
    match cfg!(windows) {
        true => in_double_quotes(word),
        false => in_single_quotes(word),
    }
}

/// Letters and digits of every script, and characters without meaning to a POSIX shell or cmd (POSIX 2.2,
/// "Quoting"). A leading `=` begins a path in zsh.
fn is_plain(word: &str) -> bool {
    let sign = |c: char| "@%+=:,./-_".contains(c) || cfg!(windows) && c == '\\';
    !word.is_empty()
        && !word.starts_with('=')
        && word.chars().all(|c| c.is_alphanumeric() || sign(c))
}

/// POSIX 2.2.2: nothing is special inside, so a single quote is written outside.
fn in_single_quotes(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// No name on Windows has a double quote in it; what else has is written as programs there read it.
fn in_double_quotes(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_quoted_only_where_a_shell_would_take_it_for_something_else() {
        for plain in [
            "plan/01-syfte.md",
            "/home/åsa/pärm",
            "--to=x",
            "a@b.example:c",
        ] {
            assert!(is_plain(plain), "{plain}");
        }
        for odd in [
            "",
            "my binder",
            "a$b",
            "*",
            "it's",
            "~/x",
            "a;b",
            "=x",
            "a\nb",
            "!",
        ] {
            assert!(!is_plain(odd), "{odd}");
        }
        assert_eq!(in_single_quotes("it's $HOME"), r"'it'\''s $HOME'");
        assert_eq!(in_double_quotes("my binder"), "\"my binder\"");
    }

    #[test]
    fn a_path_of_windows_is_shown_in_the_one_form_that_people_type() {
        for (told, typed) in [
            (r"\\?\C:\u\parm", r"C:\u\parm"),
            (r"c:/u/parm\.git", r"C:\u\parm\.git"),
            (r"\\?\UNC\server\share\hub.git", r"\\server\share\hub.git"),
            ("//server/share", r"\\server\share"),
            (r"..\hub.git", r"..\hub.git"),
            ("åäö", "åäö"),
            ("", ""),
        ] {
            assert_eq!(of_windows(told), typed);
        }
    }
}
