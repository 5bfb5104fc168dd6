//! Texts of the tour.

use std::path::Path;

use crate::domain::shell_quote;
use crate::error::Message;
use crate::render::page::{Block, Item, Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// A section of the tour.
pub struct TourScreen {
    pub page: Page,
    /// An empty line goes before it.
    pub is_apart: bool,
}

pub fn welcome(words: &Words, folder: &Path) -> TourScreen {
    let folder = shell_quote::path(folder);
    let mut page = Page::new();
    page.heading(1, words.say(&say!("tour-title")));
    page.paragraph(words.say(&say!("tour-welcome", folder = folder)));
    TourScreen {
        page,
        is_apart: false,
    }
}

/// A step and its purpose.
pub fn step(words: &Words, number: usize, said: &Message) -> TourScreen {
    let mut page = Page::new();
    page.list(vec![Item {
        depth: 0,
        mark: format!("{number}."),
        text: words.say(said).into(),
    }]);
    TourScreen {
        page,
        is_apart: true,
    }
}

/// A command typed by a person.
pub fn command(who: &str, command: &str) -> TourScreen {
    let mut page = Page::new();
    page.list(vec![Item {
        depth: 1,
        mark: format!("{who}$"),
        text: Text::new(command, Tone::Strong),
    }]);
    TourScreen {
        page,
        is_apart: false,
    }
}

/// Output of the program.
pub fn answer(text: &str) -> TourScreen {
    let mut page = Page::new();
    page.blocks
        .push(Block::Quote(vec![Block::Verbatim(text.to_owned())]));
    TourScreen {
        page,
        is_apart: false,
    }
}

pub fn farewell(words: &Words, rows: usize, folders: &[String]) -> TourScreen {
    let mut page = Page::new();
    page.paragraph(Text::new(
        words.say(&say!("tour-nothing-lost", count = rows)),
        Tone::Good,
    ));
    page.paragraph(words.say(&say!("tour-look")));
    page.bullets(folders.iter().map(String::as_str));
    let first = folders.first().map(String::as_str).unwrap_or_default();
    page.paragraph(words.say(&say!("tour-next", folder = first)));
    TourScreen {
        page,
        is_apart: true,
    }
}
