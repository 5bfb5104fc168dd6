//! Limits on the rows of guests shown in a log, so that nobody with write access to a remote can flood it.
//! Rows beyond the limits are counted only (docs/decisions/065-what-guests-wrote-is-told-by-its-number.md).

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::log::timeline::{Author, Row};
use crate::domain::name::{LogId, Writer};

/// Rows shown of one guest in a log.
pub const OF_ONE: usize = 20;

/// Rows shown of all guests together.
pub const OF_ALL: usize = 200;

/// Guests listed by name.
pub const NAMED: usize = 10;

/// Rows to show, and how many more there are of whom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FoldedRows<'a> {
    /// In the order given.
    pub rows: Vec<&'a Row>,
    /// Those with most rows left out first.
    pub more: Vec<HiddenGuestRows>,
    /// Guests with rows that are not shown.
    pub hidden: Vec<HiddenGuestRows>,
}

/// Number of rows of one guest that are not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenGuestRows {
    pub guest: Arc<Author>,
    pub count: usize,
}

impl FoldedRows<'_> {
    /// Rows and number of the guests not listed by name.
    pub fn unnamed(&self) -> (usize, usize) {
        let rest = self.more.iter().skip(NAMED);
        (rest.clone().map(|more| more.count).sum(), rest.count())
    }
}

/// Keeps the last rows of each guest in each log. Rows that a member refers to are kept, and those of
/// `own`, the writer of this copy.
pub fn fold<'a>(rows: impl IntoIterator<Item = &'a Row>, own: Option<&Writer>) -> FoldedRows<'a> {
    let rows: Vec<&Row> = rows.into_iter().collect();
    let mut written: BTreeMap<(&LogId, &Writer), usize> = BTreeMap::new();
    let is_loose = |row: &Row| is_loose(row) && own != Some(&row.author.writer);
    for row in rows.iter().filter(|row| is_loose(row)) {
        *written.entry(of(row)).or_default() += 1;
    }
    let most = (OF_ALL / written.len().max(1)).min(OF_ONE);
    // If there are more guests than rows to give, the most recent writers get one each.
    let mut places = OF_ALL;
    let mut kept: BTreeMap<(&LogId, &Writer), usize> = BTreeMap::new();
    let mut more: BTreeMap<(&LogId, &Writer), HiddenGuestRows> = BTreeMap::new();
    let mut shown = Vec::new();
    for row in rows.into_iter().rev() {
        let of = of(row);
        let kept = kept.entry(of).or_default();
        if !is_loose(row) {
            shown.push(row);
        } else if *kept < most.max(1) && places > 0 {
            *kept += 1;
            places -= 1;
            shown.push(row);
        } else {
            let guest = Arc::clone(&row.author);
            more.entry(of)
                .or_insert(HiddenGuestRows { guest, count: 0 })
                .count += 1;
        }
    }
    shown.reverse();
    FoldedRows {
        rows: shown,
        more: most_first(more),
        hidden: Vec::new(),
    }
}

/// Number of these rows by writer.
pub fn counted<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Vec<HiddenGuestRows> {
    let mut counted: BTreeMap<(&LogId, &Writer), HiddenGuestRows> = BTreeMap::new();
    for row in rows {
        let guest = Arc::clone(&row.author);
        let more = counted
            .entry(of(row))
            .or_insert(HiddenGuestRows { guest, count: 0 });
        more.count += 1;
    }
    most_first(counted)
}

fn most_first(more: BTreeMap<(&LogId, &Writer), HiddenGuestRows>) -> Vec<HiddenGuestRows> {
    let mut more: Vec<HiddenGuestRows> = more.into_values().collect();
    more.sort_by_key(|more| usize::MAX - more.count);
    more
}

/// True if the row has no effect and no member refers to it.
fn is_loose(row: &Row) -> bool {
    !row.author.counts() && !row.annotation().any(|said| said.by.counts())
}

fn of(row: &Row) -> (&LogId, &Writer) {
    (&row.author.log, &row.author.writer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::log::notebook::{Notebook, WriterStanding};
    use crate::domain::log::row_filter::{AuthorFilter, RowFilter};
    use crate::domain::log::timeline::Timeline;
    use crate::domain::testing::pen::Pen;

    fn guest(name: &str, rows: u32) -> Pen {
        let pen = Pen::of(name).standing(WriterStanding::Guest);
        (0..rows).fold(pen, |pen, row| {
            pen.note("entry", u64::from(row) + 1, row % 60, &[("event", "brus")])
        })
    }

    fn folded(books: &[Notebook], own: Option<&str>) -> (Vec<String>, Vec<(String, usize)>) {
        let timeline = Timeline::of(books);
        let own = own.and_then(Writer::new);
        let folded = fold(timeline.rows(), own.as_ref());
        let ids = folded.rows.iter().filter_map(|row| row.id());
        let more = folded.more.iter();
        (
            ids.map(ToString::to_string).collect(),
            more.map(|more| (more.guest.writer.to_string(), more.count))
                .collect(),
        )
    }

    #[test]
    fn the_newest_rows_of_a_guest_stand_and_the_others_are_counted() {
        let anna = Pen::of("anna").note("entry", 1, 3, &[("event", "Larm")]);
        let (ids, more) = folded(&[guest("zed", 50).up(), anna.up()], None);
        assert_eq!(ids.len(), OF_ONE + 1);
        assert_eq!(ids[..2], ["anna-1", "zed-31"]);
        assert_eq!(ids[OF_ONE], "zed-50");
        assert_eq!(more, [("zed".to_owned(), 30)]);
    }

    #[test]
    fn a_guest_with_few_rows_and_a_member_with_many_lose_none() {
        let anna = guest("anna", 50).standing(WriterStanding::Member);
        let (ids, more) = folded(&[guest("zed", 20).up(), anna.up()], None);
        assert_eq!((ids.len(), more.len()), (70, 0));
    }

    #[test]
    fn what_a_member_said_something_of_stays() {
        let anna = Pen::of("anna").note("answer", 90, 3, &[("of", "zed-2"), ("event", "Ja")]);
        let (ids, more) = folded(&[guest("zed", 50).up(), anna.up()], None);
        assert!(ids.contains(&"zed-2".to_owned()), "{ids:?}");
        assert_eq!(more, [("zed".to_owned(), 29)]);
    }

    #[test]
    fn many_names_fill_no_more_than_a_few_do() {
        let books: Vec<Notebook> = (0..300)
            .map(|it| guest(&format!("z{it}"), 2).up())
            .collect();
        let (ids, more) = folded(&books, None);
        assert_eq!((ids.len(), more.len()), (OF_ALL, 300));
        let books: Vec<Notebook> = (0..40).map(|it| guest(&format!("z{it}"), 9).up()).collect();
        assert_eq!(folded(&books, None).0.len(), OF_ALL);
    }

    #[test]
    fn a_guest_sees_all_own_rows() {
        let (ids, more) = folded(&[guest("zed", 50).up()], Some("zed"));
        assert_eq!((ids.len(), more.len()), (50, 0));
    }

    #[test]
    fn what_somebody_wrote_who_was_removed_is_hidden_and_what_members_said_of_it_is_not() {
        let zed = guest("zed", 30).standing(WriterStanding::ShutOut).up();
        let anna = Pen::of("anna").note("done", 90, 3, &[("of", "zed-2")]).up();
        let timeline = Timeline::of(&[zed, anna]);
        assert_eq!(timeline.hidden().len(), 30);
        let choice = RowFilter::default();
        let folded = choice.folded(&timeline, None);
        assert_eq!(folded.rows.len(), 1, "what Anna said stands by itself");
        assert_eq!(counted(timeline.hidden()), folded.hidden);
        assert_eq!(folded.hidden[0].count, 30);
        let theirs = RowFilter {
            whose: AuthorFilter::Guest(Writer::new("zed").expect("a writer")),
            ..RowFilter::default()
        };
        assert_eq!(theirs.folded(&timeline, None).rows.len(), 30);
        assert_eq!(choice.with_pointers(&timeline).len(), 31);
    }
}
