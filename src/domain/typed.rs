//! Words as they are typed at a shell: a command that is shown can be pasted, whatever the name or
//! path in it.

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

/// Letters and digits of every script, and signs that neither a POSIX shell nor cmd reads anything
/// into (POSIX 2.2, "Quoting"). `=` alone begins a path in zsh.
fn is_plain(word: &str) -> bool {
    let sign = |c: char| "@%+=:,./-_".contains(c) || cfg!(windows) && c == '\\';
    !word.is_empty()
        && !word.starts_with('=')
        && word.chars().all(|c| c.is_alphanumeric() || sign(c))
}

/// POSIX 2.2.2: nothing within means anything, so a single quote itself stands outside.
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
}
