//! A member's key used under another member's name.

use crate::attacks::thief::{Thief, row as a_row, with_row};
use crate::attacks::{
    and_honest_work_goes_on, counts, force, in_a_crisis, log, page, page_path, row, sync, tip,
};

#[test]
fn a_row_that_one_member_signs_in_anothers_name_stands_under_who_signed_it() {
    let mut world = in_a_crisis();
    let thief = Thief::with_computer_of(&mut world, "cecilia").calling_themselves("anna");
    let before = tip(&world, "copies/anna");
    let forged = with_row(
        &page(&world, before, "anna"),
        "anna",
        "Anna har beslutat att vänta",
    );
    force(
        &mut world,
        "copies/anna",
        thief.changes(before, &[(&page_path("anna"), Some(&forged))]),
    );
    for name in ["anna", "bo"] {
        sync(&mut world, name);
        let shown = log(&mut world, name);
        let forged = row(&shown, "Anna har beslutat att vänta").expect("it is shown");
        assert_eq!(forged["person"], "Cecilia Ek", "{forged:#?}");
        let header = shown
            .iter()
            .find(|row| row["kind"] == "open")
            .expect("the first row");
        assert_eq!(header["person"], "Anna Åberg");
        assert!(counts(&shown, "bo är på plats"));
    }
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

/// A member's commit on the branch of another one, with the page of that one gone on with.
#[test]
fn a_page_that_another_member_goes_on_with_is_still_the_writers_alone() {
    let mut world = in_a_crisis();
    let thief = Thief::with_computer_of(&mut world, "cecilia");
    let before = tip(&world, "copies/bo");
    let forged = with_row(&page(&world, before, "bo"), "bo", "Bo tar på sig allt");
    let own = a_row("cecilia", 2, None, "lösryckt");
    let made = thief.changes(
        before,
        &[
            (&page_path("bo"), Some(&forged)),
            ("log/cecilia/journal/0002.yaml", Some(&own)),
        ],
    );
    force(&mut world, "copies/bo", made);
    for name in ["anna", "bo"] {
        sync(&mut world, name);
        let shown = log(&mut world, name);
        assert_eq!(row(&shown, "Bo tar på sig allt"), None);
        assert_eq!(row(&shown, "lösryckt"), None);
        assert!(counts(&shown, "cecilia är på plats"));
    }
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}
