//! XML parts of a workbook: events, attributes, shared strings.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use crate::format::people::contacts_limits::{self as limits, MOST_CELLS};

/// The texts that cells share, as far as they were walked through.
#[derive(Default)]
pub(super) struct SharedStrings {
    /// Number found or declared.
    pub(super) count: usize,
    /// Characters of the longest, and of the last.
    pub(super) longest: usize,
    last: usize,
}

impl SharedStrings {
    /// True to continue.
    pub(super) fn meet(&mut self, event: &Event<'_>) -> bool {
        match event {
            Event::Start(it) | Event::Empty(it) => match it.local_name().as_ref() {
                "si" => (self.count, self.last) = (self.count + 1, 0),
                // The library allocates for the declared number.
                "sst" if number_of(it, "uniqueCount").is_some_and(|count| count > MOST_CELLS) => {
                    self.count = MOST_CELLS + 1;
                }
                _ => {}
            },
            Event::Text(text) => self.last += text.chars().count(),
            Event::CData(text) => self.last += text.chars().count(),
            Event::GeneralRef(_) => self.last += 1,
            _ => {}
        }
        self.longest = self.longest.max(self.last);
        self.longest <= limits::MOST_CHARS && self.count <= MOST_CELLS
    }
}

/// Value of `r:id`, whatever the namespace prefix.
pub(super) fn id_of(element: &BytesStart<'_>) -> Option<String> {
    let mut all = element.attributes().flatten();
    let found = all.find(|it| it.key.as_ref().ends_with(":id"))?;
    unescape(&found.value)
        .ok()
        .map(std::borrow::Cow::into_owned)
}

/// Each element of an XML text that begins, in order.
pub(super) fn each(text: impl BufRead, mut with: impl FnMut(&BytesStart<'_>)) {
    walk(text, |event| {
        if let Event::Start(element) | Event::Empty(element) = event {
            with(element);
        }
        true
    });
}

/// Events of an XML text, as long as `with` returns true.
pub(super) fn walk(text: impl BufRead, mut with: impl FnMut(&Event<'_>) -> bool) {
    let mut reader = Reader::from_reader(text);
    let mut buffer = Vec::new();
    while let Ok(event) = reader.read_event_into(&mut buffer) {
        if matches!(event, Event::Eof) || !with(&event) {
            return;
        }
        buffer.clear();
    }
}

pub(in crate::format::people::contacts_table::workbook) fn value(
    element: &BytesStart<'_>,
    name: &str,
) -> Option<String> {
    let found = element.try_get_attribute(name).ok().flatten()?;
    let text = unescape(&found.value).ok()?;
    Some(text.into_owned())
}

fn number_of(element: &BytesStart<'_>, name: &str) -> Option<usize> {
    value(element, name)?.trim().parse().ok()
}
