//! A member's own key: existing entries are changed afterwards.

use crate::attacks::thief::{Thief, with_row};
use crate::attacks::{
    and_honest_work_goes_on, aside, counts, done, everybody_syncs, force, in_a_crisis, log, page,
    page_path, row, sync, tip, told_aside,
};

/// Bo's computer signs a page of his that is not what it was, and a row that builds on it. Nothing of
/// it is followed, it is said why, and everything that stood stands.
fn is_set_aside(spoil: impl Fn(&str) -> Option<String>, said: &str) {
    let mut world = in_a_crisis();
    done(
        world
            .person("bo")
            .binder(&["log", "add", "reserven startad"]),
    );
    done(world.person("bo").binder(&["log", "add", "rektor ringd"]));
    everybody_syncs(&mut world);
    let thief = Thief::with_computer_of(&mut world, "bo");
    let before = tip(&world, "copies/bo");
    let stood = page(&world, before, "bo");
    let spoiled = spoil(&stood);
    let bad = thief.changes(before, &[(&page_path("bo"), spoiled.as_deref())]);
    let next = with_row(
        spoiled.as_deref().unwrap_or(&stood),
        "bo",
        "och så gick det till",
    );
    let after = thief.changes(bad, &[(&page_path("bo"), Some(&next))]);
    force(&mut world, "copies/bo", after);

    assert_eq!(sync(&mut world, "anna"), 1, "named once");
    assert_eq!(sync(&mut world, "anna"), 0, "and not again");
    for name in ["anna", "cecilia"] {
        sync(&mut world, name);
        let shown = log(&mut world, name);
        for event in ["bo är på plats", "reserven startad", "rektor ringd"] {
            assert!(counts(&shown, event), "{event}: {shown:#?}");
        }
        assert_eq!(row(&shown, "och så gick det till"), None);
        let kept = aside(&mut world, name);
        assert_eq!(kept.len(), 1, "{kept:#?}");
        assert_eq!(kept[0]["why"], "broken");
        let told = told_aside(&mut world, name);
        assert!(told.contains(said), "{told}");
    }
    assert_eq!(tip(&world, "copies/bo"), after, "nothing is forced back");
    and_honest_work_goes_on(&mut world, &["anna", "cecilia"]);
}

#[test]
fn a_page_that_was_shortened_is_not_followed() {
    let shortened = |page: &str| Some(page[..page.rfind("---\n").expect("a row")].to_owned());
    is_set_aside(shortened, "är ändrad, och en anteckning ändras aldrig");
}

#[test]
fn a_page_that_was_taken_away_is_not_followed() {
    is_set_aside(|_| None, "saknas. Den finns kvar i din kopia");
}

#[test]
fn a_page_with_two_rows_that_changed_places_is_not_followed() {
    let reordered = |page: &str| {
        let rows: Vec<&str> = page.split_inclusive("\n").collect();
        let starts: Vec<usize> = (0..rows.len()).filter(|at| rows[*at] == "---\n").collect();
        let (first, second) = (starts[1], starts[2]);
        let (head, tail) = rows.split_at(first);
        let (a, b) = tail.split_at(second - first);
        Some([head, b, a].concat().concat())
    };
    is_set_aside(reordered, "är ändrad, och en anteckning ändras aldrig");
}

#[test]
fn a_page_with_one_byte_changed_is_not_followed() {
    let changed = |page: &str| Some(page.replace("reserven startad", "reserven startar"));
    is_set_aside(changed, "är ändrad, och en anteckning ändras aldrig");
}

#[test]
fn a_row_put_in_before_others_is_not_followed() {
    let put_in = |page: &str| Some(with_row("", "bo", "allt är lugnt") + page);
    is_set_aside(put_in, "är ändrad, och en anteckning ändras aldrig");
}

#[test]
fn a_row_with_a_number_that_is_not_next_is_not_followed() {
    let skipped = |page: &str| {
        let next = with_row(page, "bo", "långt senare");
        Some(next.replace("id: \"bo-4\"", "id: \"bo-9\""))
    };
    is_set_aside(skipped, "men nummer 4 i");
}

#[test]
fn a_row_that_does_not_name_the_one_before_it_is_not_followed() {
    let unchained = |page: &str| {
        let next = with_row(page, "bo", "lösryckt");
        let prev = next.rfind("prev: \"").expect("a chain") + 7;
        Some(format!(
            "{}{}{}",
            &next[..prev],
            "0".repeat(64),
            &next[prev + 64..]
        ))
    };
    is_set_aside(unchained, "följer inte på anteckningen före");
}

#[test]
fn what_is_no_entry_at_all_is_not_followed() {
    let scribbled = |page: &str| Some(format!("{page}---\nallt: [är, annorlunda\n"));
    is_set_aside(scribbled, "går inte att läsa som anteckningar");
}

/// What a member lays into the own tree under the names of others.
#[test]
fn notebooks_of_others_altered_in_an_own_tree_carry_no_weight() {
    let mut world = in_a_crisis();
    let thief = Thief::with_computer_of(&mut world, "bo");
    let before = tip(&world, "copies/bo");
    let of_anna = page(&world, before, "anna").replace("Nätet nere", "Allt fungerar");
    let of_cecilia = with_row(
        &page(&world, before, "cecilia"),
        "cecilia",
        "det var mitt fel",
    );
    let own = with_row(&page(&world, before, "bo"), "bo", "en ärlig rad");
    let forged = thief.changes(
        before,
        &[
            (&page_path("anna"), Some(&of_anna)),
            (&page_path("cecilia"), Some(&of_cecilia)),
            (&page_path("bo"), Some(&own)),
        ],
    );
    force(&mut world, "copies/bo", forged);
    force(&mut world, "main", forged);
    for name in ["anna", "cecilia", "bo"] {
        sync(&mut world, name);
        let shown = log(&mut world, name);
        assert!(counts(&shown, "en ärlig rad"), "his own word stands");
        assert_eq!(row(&shown, "det var mitt fel"), None);
        assert!(
            !shown
                .iter()
                .any(|row| row["event"].to_string().contains("Allt fungerar"))
        );
    }
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
    let published = page(&world, tip(&world, "main"), "anna");
    assert!(!published.contains("Allt fungerar"), "main is put right");
}

/// Bo's computer goes back and writes on from an earlier commit, as if the rest had never been.
#[test]
fn history_that_is_begun_again_from_an_earlier_commit_stands_beside_what_was_written() {
    let mut world = in_a_crisis();
    let before = tip(&world, "copies/bo");
    done(
        world
            .person("bo")
            .binder(&["log", "add", "det verkliga beslutet"]),
    );
    everybody_syncs(&mut world);
    let thief = Thief::with_computer_of(&mut world, "bo");
    let other = with_row(&page(&world, before, "bo"), "bo", "ett annat beslut");
    force(
        &mut world,
        "copies/bo",
        thief.changes(before, &[(&page_path("bo"), Some(&other))]),
    );
    for name in ["anna", "cecilia"] {
        sync(&mut world, name);
        let shown = log(&mut world, name);
        for event in ["det verkliga beslutet", "ett annat beslut"] {
            let row = row(&shown, event).unwrap_or_else(|| panic!("{event}: {shown:#?}"));
            assert_eq!(row["forked"], true, "both are marked");
        }
    }
    and_honest_work_goes_on(&mut world, &["anna", "cecilia", "bo"]);
}

#[test]
fn what_was_set_aside_is_taken_in_by_whoever_vouches_for_it() {
    let mut world = in_a_crisis();
    let thief = Thief::with_computer_of(&mut world, "bo");
    let before = tip(&world, "copies/bo");
    let skipped = with_row(
        &page(&world, before, "bo"),
        "bo",
        "numret är fel men raden är sann",
    );
    let skipped = skipped.replace("id: \"bo-2\"", "id: \"bo-7\"");
    force(
        &mut world,
        "copies/bo",
        thief.changes(before, &[(&page_path("bo"), Some(&skipped))]),
    );
    assert_eq!(sync(&mut world, "anna"), 1);
    let status = done(world.person("anna").binder(&["status"]));
    assert!(status.contains("1 ändring är lagd åt sidan"), "{status}");
    let id = aside(&mut world, "anna")[0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    done(world.person("anna").binder(&["aside", "take", &id]));
    let again = world.person("anna").binder(&["aside", "take", &id]);
    assert_eq!(again.code, 1, "{}", again.talk);
    assert_eq!(sync(&mut world, "anna"), 0, "and does not come back");
    done(world.person("cecilia").binder(&["sync"]));
    let shown = log(&mut world, "cecilia");
    let row = row(&shown, "numret är fel men raden är sann").expect("the row");
    assert_eq!(row["writer"], "anna");
    assert_eq!(
        row["fields"]["source"]
            .as_str()
            .map(|it| it.contains("bo-7")),
        Some(true)
    );
    let status = done(world.person("anna").binder(&["status"]));
    assert!(!status.contains("lagd åt sidan"), "{status}");
}
