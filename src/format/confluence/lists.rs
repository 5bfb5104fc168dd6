//! Lists and tasks as Markdown.

use super::to_markdown::Writer;
use super::tree::{Element, Node};

impl Writer {
    pub(super) fn list(&mut self, element: &Element) -> String {
        let is_numbered = element.name == "ol";
        let mut items = Vec::new();
        for (at, item) in element.elements().filter(|it| it.name == "li").enumerate() {
            let mark = if is_numbered {
                format!("{}. ", at + 1)
            } else {
                "- ".to_owned()
            };
            items.push(self.item(&mark, &item.children));
        }
        items.join("\n")
    }

    fn item(&mut self, mark: &str, nodes: &[Node]) -> String {
        let blocks = self.blocks(nodes);
        let mut text = String::new();
        for (at, block) in blocks.iter().enumerate() {
            // Lists and tasks follow the line above at once.
            let is_list = block.starts_with("- ") || block.starts_with("1. ");
            text.push_str(match at {
                0 => "",
                _ if is_list => "\n",
                _ => "\n\n",
            });
            text.push_str(block);
        }
        let below = " ".repeat(mark.chars().take_while(|c| *c != '[').count());
        mark.to_owned()
            + &text
                .replace('\n', &format!("\n{below}"))
                .replace(&format!("\n{below}\n"), "\n\n")
    }

    pub(super) fn tasks(&mut self, element: &Element) -> String {
        let mut items = Vec::new();
        for task in element.elements().filter(|it| it.name == "ac:task") {
            let status = task.child(&["ac:task-status"]).map(Element::text);
            let is_done = status.is_some_and(|status| status.trim() == "complete");
            let mark = if is_done { "- [x] " } else { "- [ ] " };
            let body = task.child(&["ac:task-body"]);
            items.push(self.item(mark, body.map_or(&[], |it| &it.children)));
        }
        items.join("\n")
    }
}
