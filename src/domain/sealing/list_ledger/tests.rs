//! Which versions of a list stand, and whose word makes one go.

use serde_json::json;

use super::*;
use crate::domain::log::notebook::{Notebook, WriterStanding};
use crate::domain::testing;

const LIST: &str = "s7f3a91c2";

fn commit(digit: char) -> String {
    std::iter::repeat_n(digit, 40).collect()
}

fn journal(writer: &str) -> Notebook {
    testing::notebook(writer, "journal").wrote(
        "09:00",
        "member",
        1,
        json!({ "of": writer, "to": "on", "key": format!("ssh {writer}"), "sealing": format!("age1{writer}") }),
    )
}

/// A version with the commit `digit`, in the place of others.
fn seals(book: Notebook, number: u64, digit: char, replaces: &[char]) -> Notebook {
    let replaces: Vec<String> = replaces.iter().map(|it| commit(*it)).collect();
    let fields = json!({ "of": LIST, "to": "sealed", "number": number, "commit": commit(digit),
        "replaces": replaces, "sealing": ["age1anna", "age1bo"] });
    book.wrote("10:00", "list", number + 1, fields)
}

fn ledger_of(books: &[Notebook]) -> ListLedger {
    let keys: Vec<String> = books
        .iter()
        .map(|it| format!("ssh {}", it.writer))
        .collect();
    let each = books
        .iter()
        .zip(&keys)
        .map(|(notebook, key)| SignedJournal {
            notebook,
            key,
            is_member: notebook.writer_standing == WriterStanding::Member,
            is_own: false,
        });
    let each: Vec<SignedJournal> = each.collect();
    ListLedger::of(&each, &KeyRing::of(&each))
}

fn live(books: &[Notebook]) -> Vec<char> {
    let ledger = ledger_of(books);
    let live = ledger.live(LIST).into_iter();
    live.filter_map(|it| it.commit.chars().next()).collect()
}

#[test]
fn a_version_takes_the_place_of_those_it_names_and_of_theirs() {
    let anna = seals(seals(journal("anna"), 1, 'a', &[]), 2, 'b', &['a']);
    assert_eq!(live(std::slice::from_ref(&anna)), ['b']);
    let anna = seals(anna, 3, 'c', &['b']);
    assert_eq!(live(&[anna]), ['c']);
}

#[test]
fn of_two_that_were_sealed_at_once_both_stand_until_one_names_both() {
    let anna = seals(seals(journal("anna"), 1, 'a', &[]), 2, 'b', &['a']);
    let bo = seals(journal("bo"), 2, 'c', &['a']);
    assert_eq!(live(&[anna.clone(), bo.clone()]), ['c', 'b']);
    // However far one of them has got on.
    let further = seals(anna.clone(), 3, 'd', &['b']);
    assert_eq!(live(&[further, bo.clone()]), ['d', 'c']);
    let both = seals(anna, 3, 'd', &['b', 'c']);
    assert_eq!(live(&[both, bo]), ['d']);
}

#[test]
fn a_guests_version_is_none_and_a_narrowed_members_takes_the_place_of_nothing() {
    let anna = seals(journal("anna"), 1, 'a', &[]);
    let guest = seals(journal("mallory"), 999_999, 'f', &['a']);
    let guest = guest.standing(WriterStanding::Guest);
    assert_eq!(live(&[anna.clone(), guest]), ['a']);
    let narrowing = json!({ "of": "bo", "to": "on", "key": "ssh bo", "reads": ["internal"] });
    let anna = anna.wrote("11:00", "member", 9, narrowing);
    let bo = seals(journal("bo"), 2, 'c', &['a']);
    assert_eq!(live(&[anna.clone(), bo.clone()]), ['c', 'a']);
    let anna = seals(anna, 3, 'd', &['a', 'c']);
    assert_eq!(live(&[anna, bo]), ['d']);
}

#[test]
fn a_list_is_destroyed_by_who_may_read_it_and_its_keys_must_change() {
    let destroying = json!({ "of": LIST, "to": "off", "why": "gallring" });
    let anna = seals(journal("anna"), 1, 'a', &[]);
    let guest = journal("mallory").wrote("11:00", "list", 2, destroying.clone());
    let guest = guest.standing(WriterStanding::Guest);
    assert_eq!(live(&[anna.clone(), guest]), ['a']);
    let ledger = ledger_of(&[anna.wrote("11:00", "list", 3, destroying)]);
    assert!(ledger.is_destroyed(LIST) && ledger.live(LIST).is_empty());
    assert!(ledger.must_change("age1bo") && !ledger.must_change("age1eva"));
}

#[test]
fn what_a_member_sealed_and_destroyed_before_leaving_stays_so() {
    let anna = seals(journal("anna"), 1, 'a', &[]);
    let bo = seals(journal("bo"), 2, 'b', &['a']);
    let left = |bo: &Notebook| {
        let books = [anna.clone(), bo.clone()];
        let each = [("ssh anna", true), ("ssh bo", false)];
        let each = books
            .iter()
            .zip(each)
            .map(|(notebook, (key, is_member))| SignedJournal {
                notebook,
                key,
                is_member,
                is_own: false,
            });
        let each: Vec<SignedJournal> = each.collect();
        ListLedger::of(&each, &KeyRing::of(&each))
    };
    let ledger = left(&bo);
    let live: Vec<String> = ledger
        .live(LIST)
        .iter()
        .map(|it| it.commit.clone())
        .collect();
    assert_eq!(live, [commit('b')]);
    let gone = bo.wrote(
        "11:00",
        "list",
        4,
        json!({ "of": LIST, "to": "off", "why": "gallring" }),
    );
    assert!(left(&gone).is_destroyed(LIST));
}

#[test]
fn a_version_goes_only_where_one_that_took_its_place_is() {
    let anna = seals(seals(journal("anna"), 1, 'a', &[]), 2, 'b', &['a']);
    let bo = seals(journal("bo"), 2, 'c', &['a']);
    let further = seals(bo, 3, 'd', &['c']);
    let ledger = ledger_of(&[anna, further]);
    let gone = |here: &[char]| -> String {
        let here: Vec<String> = here.iter().map(|it| commit(*it)).collect();
        let gone = ledger.replaced_where(LIST, &|it| here.iter().any(|here| here == it));
        gone.iter()
            .filter_map(|it| it.commit.chars().next())
            .collect()
    };
    assert_eq!(gone(&[]), "");
    assert_eq!(gone(&['a', 'c']), "", "none of these stands");
    assert_eq!(gone(&['b']), "a");
    assert_eq!(gone(&['d']), "ac");
}

#[test]
fn a_number_beyond_all_sense_is_no_versions() {
    let anna = seals(journal("anna"), 1, 'a', &[]);
    let anna = seals(anna, 1 << 60, 'b', &['a']);
    assert_eq!(live(std::slice::from_ref(&anna)), ['a']);
    assert_eq!(ledger_of(&[anna]).next_number(LIST), 2);
}

#[test]
fn the_keys_of_as_many_devices_as_there_may_be_fit_an_entry() {
    use crate::domain::log::entry::MOST_BYTES;
    use crate::domain::sealing::key_entry::Reader;
    use crate::domain::sealing::list_entry::{MOST_LIST_READERS, NewListVersion};
    let reader = |number: usize| Reader {
        writer: format!("anna{number:03}.5f2c9e01"),
        sealing: format!("age1{}", "q".repeat(58)),
        may_read: true,
        is_member: true,
        reads: None,
        signing: String::new(),
    };
    let readers: Vec<Reader> = (0..MOST_LIST_READERS).map(reader).collect();
    let fields = NewListVersion {
        list: LIST,
        number: 99,
        commit: &commit('a'),
        replaces: &[commit('b'), commit('c')],
        same: Some(&commit('b')),
        readers: &readers,
        keep_until: None,
    }
    .fields();
    let all = fields
        .iter()
        .map(|(name, value)| name.len() + value.to_string().len() + 4);
    assert!(all.sum::<usize>() < MOST_BYTES - 1024);
}
