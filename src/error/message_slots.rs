//! Which messages there are, and which arguments each takes: known when the program is compiled.

// `IDS`: the id of each message, sorted. `SLOTS`: the names of its arguments, in the same order. Written by
// src/build/message_index.rs.
include!(concat!(env!("OUT_DIR"), "/message_slots.rs"));

/// Texts one behind the other, and where each ends.
pub struct TextTable<const COUNT: usize> {
    pub text: &'static str,
    pub ends: [u32; COUNT],
}

impl<const COUNT: usize> TextTable<COUNT> {
    pub const fn get(&self, index: usize) -> &'static str {
        let from = match index {
            0 => 0,
            _ => self.ends[index - 1] as usize,
        };
        let (until, _) = self.text.split_at(self.ends[index] as usize);
        until.split_at(from).1
    }
}

/// The place of a message in the tables of the catalogues.
pub const fn index_of(id: &str) -> Option<usize> {
    let (mut from, mut to) = (0, IDS.ends.len());
    while from < to {
        let middle = usize::midpoint(from, to);
        match compared(IDS.get(middle), id) {
            0 => return Some(middle),
            1.. => to = middle,
            _ => from = middle + 1,
        }
    }
    None
}

/// # Panics
/// No catalogue has the message, or it takes other arguments. At compile time: where `say!` stands.
pub const fn assert_taken(id: &str, names: &[&str]) {
    let Some(index) = index_of(id) else {
        panic!("no catalogue has a message of this id");
    };
    let wanted = SLOTS[index];
    assert!(
        names.len() == wanted.len(),
        "the message takes more or fewer arguments"
    );
    let mut at = 0;
    while at < wanted.len() {
        assert!(
            has(names, wanted[at]),
            "the message takes an argument of another name"
        );
        at += 1;
    }
}

const fn has(names: &[&str], name: &str) -> bool {
    let mut at = 0;
    while at < names.len() {
        if compared(names[at], name) == 0 {
            return true;
        }
        at += 1;
    }
    false
}

/// Negative, 0 or positive, as one text comes before the other, is the same or comes after it, by bytes.
const fn compared(one: &str, other: &str) -> i32 {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] as i32 - other[at] as i32;
        }
        at += 1;
    }
    one.len() as i32 - other.len() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_found_and_no_other() {
        for at in 0..IDS.ends.len() {
            let id = IDS.get(at);
            assert_eq!(index_of(id), Some(at));
            assert_eq!(index_of(&format!("{id}-")), None);
        }
        assert_eq!(index_of(""), None);
    }
}
