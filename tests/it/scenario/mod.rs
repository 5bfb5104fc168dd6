//! Three days of a crisis, typed into four copies that meet only by stick until the third day.
//!
//! The rows are the ones of `ladok.json`; what is typed for each stands in `three-days.play`. The
//! real program runs with a clock that the system's own functions give it.

mod play;

use std::sync::LazyLock;

static PLAYED: LazyLock<play::Played> = LazyLock::new(|| play::play().1);

#[test]
fn it_plays() {
    let played = &*PLAYED;
    for (name, value) in &played.asked {
        eprintln!("{name}: {}", serde_json::to_string_pretty(value).unwrap());
    }
}
