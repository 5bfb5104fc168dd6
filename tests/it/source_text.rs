//! Test helper: source text without test modules.

/// The lines that are no test, with their numbers from 1: what a `#[cfg(test)]` stands on is left out,
/// wherever in the file it stands.
pub(crate) fn without_tests(text: &str) -> Vec<(usize, &str)> {
    let mut kept = Vec::new();
    let mut lines = (1..).zip(text.lines());
    while let Some((number, line)) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            kept.push((number, line));
            continue;
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        let is_attribute = |line: &str| line.trim_start().starts_with("#[");
        let mut item = lines.by_ref().map(|(_, line)| line);
        let first = item.find(|line| !is_attribute(line));
        if first.is_some_and(|line| !line.ends_with(';') && !line.ends_with('}')) {
            let ends = [format!("{indent}}}"), format!("{indent}}};")];
            lines
                .by_ref()
                .find(|(_, line)| ends.iter().any(|end| end == line));
        }
    }
    kept
}

#[test]
fn what_stands_behind_a_test_is_read_too() {
    let text = "use a;\n#[cfg(test)]\nmod tests;\nuse b;\n#[cfg(test)]\nmod more {\n    use c;\n}\nuse d;\n";
    let lines: Vec<&str> = without_tests(text).iter().map(|(_, it)| *it).collect();
    assert_eq!(lines, ["use a;", "use b;", "use d;"]);
}
