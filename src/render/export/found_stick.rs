//! Text file beside a readable remote: owner and how to read it.

use crate::domain::export::ExportContent;
use crate::domain::time::moment;
use crate::render::page::{Page, plain};
use crate::render::words::Words;
use crate::say;

pub fn text(content: &ExportContent, words: &Words) -> String {
    let day = moment::date_in(content.made_at, content.settings.zone).to_string();
    let owner = content.called(&content.settings.owner);
    let mut page = Page::new();
    page.paragraph(beginning(content, words));
    if !owner.is_empty() {
        page.paragraph(words.say(&say!("export-stick-owner", owner = owner)));
    }
    page.paragraph(words.say(&say!("export-stick-page", day = day)));
    page.paragraph(words.say(&say!("export-stick-git")));
    plain::page(&page)
}

/// First line of every such text of this binder.
pub fn beginning(content: &ExportContent, words: &Words) -> String {
    let name = content.settings.name.as_str();
    words.say(&say!("export-stick-whose", name = name))
}
