//! Boxes of MkDocs, Docusaurus and GitBook as the boxes that Markdown has, and other lines that only a
//! generator of web pages understands.

/// The text with its boxes written as `> [!WARNING]`, its tabs as bold words, its empty squares as points
/// with a box, and how many boxes there were. Code stays as it is.
pub fn written(text: &str) -> (String, usize) {
    let mut reader = BoxReader {
        lines: text.lines().collect(),
        at: 0,
        out: String::new(),
        count: 0,
    };
    while reader.at < reader.lines.len() {
        reader.line();
    }
    if !text.ends_with('\n') {
        reader.out.pop();
    }
    match reader.out == text {
        true => (text.to_owned(), 0),
        false => (reader.out, reader.count),
    }
}

struct BoxReader<'a> {
    lines: Vec<&'a str>,
    at: usize,
    out: String,
    count: usize,
}

impl<'a> BoxReader<'a> {
    fn line(&mut self) {
        let line = self.lines[self.at];
        let bare = line.trim_start();
        let indent = &line[..line.len() - bare.len()];
        if let Some(mark) = fence(bare) {
            self.code(mark);
        } else if let Some((kind, title)) = of_mkdocs(bare) {
            self.at += 1;
            let body = self.indented(indent.len() + 4);
            self.boxed(indent, kind, &title, &body);
        } else if let Some(title) = tab(bare) {
            self.at += 1;
            let body = self.indented(indent.len() + 4);
            self.push(&format!("{indent}**{title}**"));
            self.body(indent, &body);
        } else if let Some((kind, title, end)) = of_others(bare)
            && let Some(length) = self.lines[self.at + 1..]
                .iter()
                .position(|line| line.trim() == end)
        {
            let from = self.at + 1;
            let body = self.lines[from..from + length].to_vec();
            self.at = from + length + 1;
            self.boxed(indent, kind, &title, &body);
        } else {
            self.push(&squared(line));
            self.at += 1;
        }
    }

    fn push(&mut self, line: &str) {
        self.out.push_str(line.trim_end_matches('\r'));
        self.out.push('\n');
    }

    /// Code up to the line that ends it.
    fn code(&mut self, mark: &str) {
        loop {
            let line = self.lines[self.at];
            self.push(line);
            self.at += 1;
            let Some(next) = self.lines.get(self.at) else {
                return;
            };
            if next.trim().starts_with(mark)
                && next.trim().trim_start_matches(&mark[..1]).is_empty()
            {
                self.push(next);
                self.at += 1;
                return;
            }
        }
    }

    /// Lines indented by at least this much, with it removed.
    fn indented(&mut self, by: usize) -> Vec<&'a str> {
        let mut body = Vec::new();
        while let Some(line) = self.lines.get(self.at) {
            let blanks = line.len() - line.trim_start_matches(' ').len();
            let inner = match line.strip_prefix('\t') {
                Some(inner) => inner,
                None if line.trim().is_empty() => "",
                None if blanks >= by => &line[by..],
                None => break,
            };
            body.push(inner);
            self.at += 1;
        }
        let after = body.iter().rev().take_while(|line| line.is_empty()).count();
        self.at -= after;
        body.truncate(body.len() - after);
        body
    }

    fn boxed(&mut self, indent: &str, kind: &str, title: &str, body: &[&str]) {
        self.count += 1;
        let (inner, count) = written(&body.join("\n"));
        self.count += count;
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.push("");
        }
        self.push(&format!("{indent}> [!{kind}]"));
        if !title.is_empty() {
            self.push(&format!("{indent}> **{title}**"));
            self.push(&format!("{indent}>"));
        }
        for line in inner.trim_matches('\n').lines() {
            let line = format!("{indent}> {line}");
            self.push(line.trim_end());
        }
        if self
            .lines
            .get(self.at)
            .is_some_and(|line| !line.trim().is_empty())
        {
            self.push("");
        }
    }

    fn body(&mut self, indent: &str, body: &[&str]) {
        let (inner, count) = written(&body.join("\n"));
        self.count += count;
        if !inner.starts_with('\n') {
            self.push("");
        }
        for line in inner.lines() {
            let line = format!("{indent}{line}");
            self.push(line.trim_end());
        }
    }
}

/// The mark of a fence of code, three signs or more.
fn fence(bare: &str) -> Option<&str> {
    let first = bare.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = bare.chars().take_while(|c| *c == first).count();
    let is_inline = first == '`' && bare[length..].contains('`');
    (length >= 3 && !is_inline).then(|| &bare[..length])
}

/// `!!! danger "Title"`, `??? note`.
fn of_mkdocs(bare: &str) -> Option<(&'static str, String)> {
    let rest = ["!!! ", "???+ ", "??? "]
        .iter()
        .find_map(|mark| bare.strip_prefix(mark))?;
    let rest = rest.trim();
    let (kind, title) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let title = title.trim();
    let quoted = title.find('"').map_or("", |at| &title[at..]);
    let title = quoted.trim_matches('"').to_owned();
    Some((weight(kind)?, title))
}

/// `=== "Day"`.
fn tab(bare: &str) -> Option<&str> {
    let rest = bare
        .strip_prefix("=== ")
        .or_else(|| bare.strip_prefix("===+ "))?;
    rest.trim().strip_prefix('"')?.strip_suffix('"')
}

/// `:::tip Title`, `{% hint style="danger" %}`; with the line that ends it.
fn of_others(bare: &str) -> Option<(&'static str, String, String)> {
    let bare = bare.trim_end();
    if let Some(rest) = bare.strip_prefix("{% hint ") {
        let style = rest.split(['"', '\'']).nth(1)?;
        return Some((weight(style)?, String::new(), "{% endhint %}".to_owned()));
    }
    let colons = bare.len() - bare.trim_start_matches(':').len();
    let rest = bare.get(colons..).filter(|_| colons >= 3)?.trim();
    let end = rest.find(|c: char| !c.is_alphanumeric());
    let (kind, title) = rest.split_at(end.unwrap_or(rest.len()));
    let title = title.trim().trim_matches(['[', ']', '"']);
    let title = title.split('{').next().unwrap_or_default().trim_end();
    Some((weight(kind)?, title.to_owned(), ":".repeat(colons)))
}

/// The kind of box that Markdown has for a word of another program's.
fn weight(kind: &str) -> Option<&'static str> {
    Some(match kind.to_lowercase().as_str() {
        "note" | "info" | "abstract" | "summary" | "seealso" | "example" | "quote" | "question"
        | "faq" | "todo" | "details" | "secondary" => "NOTE",
        "tip" | "hint" | "success" | "check" | "done" => "TIP",
        "important" => "IMPORTANT",
        "warning" | "caution" | "attention" => "WARNING",
        "danger" | "error" | "failure" | "fail" | "bug" | "critical" => "CAUTION",
        _ => return None,
    })
}

/// A line that begins with an empty or a crossed square, as a point with a box.
fn squared(line: &str) -> String {
    let bare = line.trim_start();
    let indent = &line[..line.len() - bare.len()];
    let marked = ["- ", "* ", "+ "]
        .iter()
        .find_map(|mark| bare.strip_prefix(mark))
        .unwrap_or(bare);
    let empty = ['□', '☐', '▢', '❏', '❑'];
    let crossed = ['☑', '☒'];
    match marked.chars().next() {
        Some(first) if empty.contains(&first) => {
            format!("{indent}- [ ] {}", marked[first.len_utf8()..].trim_start())
        }
        Some(first) if crossed.contains(&first) => {
            format!("{indent}- [x] {}", marked[first.len_utf8()..].trim_start())
        }
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_of_three_programs_become_the_boxes_of_markdown() {
        let text = "# X\n\n!!! danger \"Ring 112\"\n    Om någon är i fara:\n\n    - ring\n    - gå ut\n\n\
                    Text.\n:::warning Skriv inte mejl\n\nDen läses.\n\n:::\n\n\
                    {% hint style=\"info\" %}\nStäng inte av.\n{% endhint %}\n";
        let (new, count) = written(text);
        assert_eq!(count, 3);
        assert_eq!(
            new,
            "# X\n\n> [!CAUTION]\n> **Ring 112**\n>\n> Om någon är i fara:\n>\n> - ring\n> - gå ut\n\n\
             Text.\n\n> [!WARNING]\n> **Skriv inte mejl**\n>\n> Den läses.\n\n\
             > [!NOTE]\n> Stäng inte av.\n"
        );
    }

    #[test]
    fn tabs_are_bold_words_and_squares_are_points() {
        let text = "=== \"Dag\"\n\n    Ring jouren.\n\n=== \"Natt\"\n\n    Ring vakten.\n\nLista\n□ Larma\n☐ Gå ut\n";
        let (new, _) = written(text);
        assert_eq!(
            new,
            "**Dag**\n\nRing jouren.\n\n**Natt**\n\nRing vakten.\n\nLista\n- [ ] Larma\n- [ ] Gå ut\n"
        );
    }

    #[test]
    fn code_and_what_has_no_end_stay_as_they_are() {
        for text in [
            "```\n!!! note\n    x\n□ a\n```\n",
            ":::tip\nText utan slut\n",
            "!!! okänt\n    x",
            "Text\n",
        ] {
            assert_eq!(written(text), (text.to_owned(), 0));
        }
    }
}
