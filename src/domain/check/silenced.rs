//! Findings that somebody has given a reason for, in the document itself: `# check: D13 reason` in YAML,
//! `<!-- check: D13 reason -->` in Markdown, on the line or the one above; anywhere in the document for a finding
//! without a line.

use crate::domain::check::{DocumentText, Flaw};

/// A finding that is not to be mended, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Silenced {
    pub flaw: Flaw,
    pub reason: String,
}

/// Parts findings into those that stand and those with a reason.
pub(super) fn part(flaws: Vec<Flaw>, texts: &[DocumentText]) -> (Vec<Flaw>, Vec<Silenced>) {
    let (mut standing, mut silenced) = (Vec::new(), Vec::new());
    for flaw in flaws {
        let text = texts.iter().find(|text| text.path == flaw.finding.path);
        match text.and_then(|text| reason(text, &flaw)) {
            Some(reason) => silenced.push(Silenced { flaw, reason }),
            None => standing.push(flaw),
        }
    }
    (standing, silenced)
}

fn reason(text: &DocumentText, flaw: &Flaw) -> Option<String> {
    let code = flaw.rule.code();
    let lines: Vec<&str> = text.text.lines().collect();
    let marked = |line: &&str| marker(line, code);
    match flaw.finding.place.as_ref().map(|place| place.line) {
        Some(line) => {
            let nearest = [line.checked_sub(1), line.checked_sub(2)]
                .into_iter()
                .flatten();
            nearest.filter_map(|at| lines.get(at)).find_map(marked)
        }
        None => lines.iter().find_map(marked),
    }
}

/// The reason in a line's mark for this code; a mark without a reason is none.
fn marker(line: &str, code: &str) -> Option<String> {
    let (_, comment) = line.split_once("check:")?;
    let rest = comment.trim_start().strip_prefix(code)?;
    let reason = rest.strip_prefix(char::is_whitespace)?.trim();
    let reason = reason.strip_suffix("-->").unwrap_or(reason).trim();
    (!reason.is_empty()).then(|| reason.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_needs_its_code_and_a_reason() {
        let reason = Some("vägen finns på papper".to_owned());
        assert_eq!(marker("# check: D6 vägen finns på papper", "D6"), reason);
        assert_eq!(
            marker("x <!-- check: D6 vägen finns på papper -->", "D6"),
            reason
        );
        assert_eq!(marker("# check: D6", "D6"), None);
        assert_eq!(marker("# check: D16 skäl", "D1"), None);
    }
}
