//! Fuzz targets, also replayed over the corpus: each reads bytes that anybody may have sent.

use binder::domain::language::Language;
use binder::domain::log::notebook::RecordContent;
use binder::domain::people::phone_number::Home;
use binder::format::bundle;
use binder::format::documents;
use binder::format::documents::checklist_file;
use binder::format::documents::front_matter;
use binder::format::documents::plan_file;
use binder::format::evidence_file;
use binder::format::markdown;
use binder::format::notebook_page;
use binder::format::people::contacts_file;
use binder::format::people::contacts_import;
use binder::format::people::contacts_table;
use binder::format::people::vcard;
use binder::format::raw_commit;

type Reader = fn(&[u8]);

/// The readers by name.
pub(crate) const ALL: [(&str, Reader); 10] = [
    ("page", page),
    ("document", document),
    ("markdown", markdown),
    ("head", head),
    ("vcard", vcard),
    ("table", table),
    ("bundle", bundle),
    ("pack", pack),
    ("answer", answer),
    ("report", report),
];

/// Every document there is, in the order of the first byte that chooses one.
const DOCUMENTS: [&str; 17] = [
    "binder.yaml",
    "contacts.yaml",
    "audiences.yaml",
    "systems.yaml",
    "suppliers.yaml",
    "strategies.yaml",
    "calendar.yaml",
    "duties.yaml",
    "escalation.yaml",
    "hours.yaml",
    "grounds.yaml",
    "plan/01-plan.md",
    "checklists/aktivering.md",
    "routines/reserv.md",
    "messages/drift.md",
    "README.md",
    "other.yaml",
];

/// A page of a notebook: every record counts once, and what was read and written reads the same.
pub(crate) fn page(bytes: &[u8]) {
    let records = notebook_page::read_with_bytes(bytes);
    assert_eq!(records.len(), notebook_page::count(bytes));
    assert_eq!(records.len(), notebook_page::read(bytes).len());
    let whole: usize = records.iter().map(|(bytes, _)| bytes.len()).sum();
    assert_eq!(whole, bytes.len());
    let _ = (
        notebook_page::read_first(bytes),
        notebook_page::read_last(bytes),
    );
    let _ = notebook_page::read_chosen(bytes, |number| number % 2 == 0);
    for (_, record) in &records {
        if let RecordContent::Entry(entry) = &record.content {
            // In the order and the form of our own from then on.
            let once = notebook_page::write(entry);
            let again = notebook_page::read(&once);
            assert_eq!(again.len(), 1);
            let RecordContent::Entry(again) = &again[0].content else {
                panic!("what was written is no entry");
            };
            assert_eq!(notebook_page::write(again), once);
        }
    }
}

/// A document of the kind that the first byte chooses.
pub(crate) fn document(bytes: &[u8]) {
    let Some((kind, text)) = bytes.split_first() else {
        return;
    };
    let path = DOCUMENTS[usize::from(*kind) % DOCUMENTS.len()];
    let found = documents::findings(path, text, Home::Sweden);
    assert!(found.len() < 1000, "{path}: {}", found.len());
    let _ = documents::can_be_read(path, text);
}

/// The plan and checklists.
pub(crate) fn markdown(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = markdown::read(&text, 1);
    let _ = plan_file::read("plan/01-plan.md", bytes);
    let _ = checklist_file::read("checklists/aktivering.md", bytes);
}

/// The head of a Markdown document, and one key of it changed.
pub(crate) fn head(bytes: &[u8]) {
    let _ = documents::findings("messages/drift.md", bytes, Home::Denmark);
    let text = String::from_utf8_lossy(bytes);
    let dated = front_matter::with_key(&text, "reviewed", "2026-11-22");
    assert!(dated.contains("reviewed: 2026-11-22"));
}

pub(crate) fn vcard(bytes: &[u8]) {
    let _ = vcard::read("kontakter.vcf", bytes, Home::Sweden, Language::Swedish);
}

/// Contacts as CSV, or as whatever it looks like.
pub(crate) fn table(bytes: &[u8]) {
    let headings = std::collections::BTreeMap::new();
    let asked = |home| contacts_table::ImportContext::new(home, Language::Danish, &headings);
    let _ = contacts_table::read("kontakter.csv", bytes, &asked(Home::Denmark));
    let _ = contacts_import::read("kontakter.csv", bytes, &asked(Home::Norway));
    let _ = contacts_file::read(bytes, Home::Nowhere);
}

/// The head of a bundle and the pack after it.
pub(crate) fn bundle(bytes: &[u8]) {
    if let Ok((head, begins)) = bundle::read(bytes) {
        assert!(begins <= bytes.len());
        let again = bundle::write(&head);
        let read = bundle::read(&again).expect("what was written is read");
        assert_eq!(read.0.references.len(), head.references.len());
        binder::replica::looks_through(&bytes[begins..], 7);
    }
}

/// A pack, in pieces of any size: it is taken or not, though of two faults another may be met first.
pub(crate) fn pack(bytes: &[u8]) {
    let is_taken = |piece| binder::replica::looks_through(bytes, piece).is_none();
    assert_eq!(is_taken(1), is_taken(usize::MAX));
    assert_eq!(is_taken(61), is_taken(usize::MAX));
}

/// What a server answers, in pieces of any size.
pub(crate) fn answer(bytes: &[u8]) {
    let is_taken = |piece| binder::replica::listens(bytes, piece).is_none();
    assert_eq!(is_taken(1), is_taken(usize::MAX));
}

/// One exported log that proves itself, and the commits in it.
pub(crate) fn report(bytes: &[u8]) {
    let _ = raw_commit::read(bytes);
    let Ok(file) = evidence_file::read(bytes) else {
        return;
    };
    let again = evidence_file::write(&file);
    let again = evidence_file::read(&again).expect("what was written is read");
    assert_eq!(again, file);
    for object in &file.objects {
        let _ = raw_commit::read(&object.bytes);
    }
}
