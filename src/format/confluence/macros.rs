//! Macros and the extensions of the newer editor as Markdown.

use super::marks::{apart, escaped, fenced, quoted};
use super::to_markdown::Writer;
use super::tree::{Element, Node};
use crate::domain::documents::left_out::LeftOutKind;

/// Macros whose content is taken without a mark of their own.
const PLAIN: [&str; 6] = [
    "expand", "details", "excerpt", "section", "column", "layout",
];

fn parameter<'a>(element: &'a Element, named: &str) -> Option<&'a Element> {
    let mut all = element.elements().filter(|it| it.name == "ac:parameter");
    all.find(|it| it.attribute("ac:name") == named)
}

fn parameter_text(element: &Element, named: &str) -> String {
    parameter(element, named)
        .map(Element::text)
        .unwrap_or_default()
}

/// The line above a quotation that makes it a box of this weight. Names of macros; the panels of the newer
/// editor that have no macro go by [`panel`].
fn alert(name: &str) -> Option<&'static str> {
    Some(match name {
        "info" => "[!NOTE]\n",
        "tip" | "success" => "[!TIP]\n",
        "note" => "[!WARNING]\n",
        "warning" | "error" => "[!CAUTION]\n",
        "panel" => "",
        _ => return None,
    })
}

/// The same for a panel of the newer editor, where `note` and `warning` are other ones.
fn panel(kind: &str) -> &'static str {
    match kind {
        "note" => "[!IMPORTANT]\n",
        "warning" => "[!WARNING]\n",
        "success" => "[!TIP]\n",
        "error" => "[!CAUTION]\n",
        "info" => "[!NOTE]\n",
        _ => "",
    }
}

impl Writer {
    pub(super) fn macro_block(&mut self, element: &Element, blocks: &mut Vec<String>) {
        let name = element.attribute("ac:name").to_owned();
        let body = element.child(&["ac:plain-text-body"]).map(Element::text);
        if let ("code" | "noformat", Some(body)) = (name.as_str(), &body) {
            let title = parameter_text(element, "title");
            blocks.extend((!title.is_empty()).then(|| format!("**{}**", escaped(&title))));
            return blocks.push(fenced(&parameter_text(element, "language"), body));
        }
        let inner = element.child(&["ac:rich-text-body"]);
        let mut inner = inner
            .map(|it| self.blocks(&it.children))
            .unwrap_or_default();
        inner.extend(body.map(|body| escaped(&body)));
        let title = parameter_text(element, "title");
        if !title.is_empty() {
            inner.insert(0, format!("**{}**", escaped(&title)));
        }
        if let Some(mark) = alert(&name) {
            return blocks.push(quoted(&format!("{mark}{}", inner.join("\n\n"))));
        }
        if !PLAIN.contains(&name.as_str()) {
            self.leave_out(LeftOutKind::Macro, &name);
            // What another page or file would be shown from: its name stays.
            let named = element.elements().filter(|it| it.name == "ac:parameter");
            let named: Vec<Node> = named
                .flat_map(|it| it.children.clone())
                .filter(|it| matches!(it, Node::Element(_)))
                .collect();
            let named = self.inlines(&named);
            inner.extend(Some(named).filter(|it| !it.is_empty() && it != "@self"));
        }
        blocks.extend(inner);
    }

    pub(super) fn macro_in_line(&mut self, element: &Element, out: &mut String) {
        let name = element.attribute("ac:name");
        apart(out);
        match name {
            "status" => {
                let title = parameter_text(element, "title");
                if !title.trim().is_empty() {
                    out.push_str(&format!("**{}**", escaped(title.trim())));
                }
            }
            "view-file" => {
                let file = parameter(element, "name").and_then(|it| it.child(&["ri:attachment"]));
                let file = file.or_else(|| element.child(&["ri:attachment"]));
                let file = file.map_or("", |it| it.attribute("ri:filename"));
                out.push_str(&format!("*{}*", escaped(file)));
                self.leave_out(LeftOutKind::Attachment, file);
            }
            // A place to link to, which nobody sees.
            "anchor" => {}
            _ => {
                let said = match parameter_text(element, "key") {
                    key if key.is_empty() => parameter_text(element, "jqlQuery"),
                    key => key,
                };
                out.push_str(&escaped(said.trim()));
                self.leave_out(LeftOutKind::Macro, name);
            }
        }
    }

    /// What the newer editor has no markup for: the content itself, else what older programs show of it. Both
    /// say the same.
    pub(super) fn extension(&mut self, element: &Element, blocks: &mut Vec<String>) {
        let node = element.child(&["ac:adf-node"]);
        let kind = node.map_or("", |it| it.attribute("type"));
        match (node, kind) {
            (Some(node), "panel") => {
                let inner = self.extension_content(node).join("\n\n");
                let mut all = node.elements().filter(|it| it.name == "ac:adf-attribute");
                let of_panel = all.find(|it| it.attribute("key") == "panel-type");
                let mark = panel(&of_panel.map(Element::text).unwrap_or_default());
                blocks.push(quoted(&format!("{mark}{inner}")));
            }
            (Some(node), "decision-list") => {
                let items: Vec<&Element> = node.elements().collect();
                let items = items.into_iter().filter(|it| it.name == "ac:adf-node");
                let lines = items.map(|it| format!("- {}", self.extension_content(it).join(" ")));
                let lines: Vec<String> = lines.collect();
                blocks.push(lines.join("\n"));
            }
            (node, kind) => {
                self.leave_out(LeftOutKind::Element, kind);
                let shown = element.child(&["ac:adf-fallback"]).or(node);
                blocks.extend(
                    shown
                        .map(|it| self.blocks(&it.children))
                        .unwrap_or_default(),
                );
            }
        }
    }

    fn extension_content(&mut self, node: &Element) -> Vec<String> {
        let content = node.child(&["ac:adf-content"]).unwrap_or(node);
        self.blocks(&content.children)
    }
}
