//! Systems, suppliers, strategies and the critical periods, record by record.

use super::{Record, RecordPart};
use crate::domain::export::ExportContent;
use crate::domain::incident::system::System;
use crate::domain::people::hours::MonthDay;
use crate::domain::plan::strategy::LostResource;
use crate::render::words::Words;
use crate::say;

pub(super) fn systems<'a>(content: &'a ExportContent, words: &Words) -> RecordPart<'a> {
    let systems = &content.systems.value;
    let called = |id: &'a String| {
        systems
            .system(id)
            .map_or(id.as_str(), |it| it.name.as_str())
    };
    let one = |system: &'a System| {
        let title = match system.priority {
            Some(rank) => format!("{rank}. {}", system.name),
            None => system.name.clone(),
        };
        let mut record = Record::new(&system.id, &title);
        let parts = system.parts.iter().map(|part| match part.note.as_str() {
            "" => part.name.clone(),
            note => format!("{} ({note})", part.name),
        });
        let parts: Vec<String> = parts.collect();
        record.line(words, &say!("export-parts"), parts.join(", "));
        let suppliers = content.suppliers.value.suppliers.iter();
        let supplier = suppliers.into_iter().find(|it| it.id == system.supplier);
        let supplier = supplier.map_or(system.supplier.as_str(), |it| it.name.as_str());
        record.line(words, &say!("export-supplier"), supplier);
        let needs = system.depends_on.iter().map(called);
        record.all(words, &say!("export-depends-on"), needs);
        let used = system.used_for.iter().map(String::as_str);
        record.all(words, &say!("export-used-for"), used);
        record.note.clone_from(&system.note);
        record
    };
    RecordPart {
        id: "systems",
        title: words.say(&say!("export-systems")),
        older: content.systems.fallback.as_ref(),
        records: systems.systems.iter().map(one).collect(),
    }
}

pub(super) fn suppliers<'a>(content: &'a ExportContent, words: &Words) -> RecordPart<'a> {
    let suppliers = content.suppliers.value.suppliers.iter();
    let records = suppliers.map(|supplier| {
        let mut record = Record::new(&supplier.id, &supplier.name);
        let covers = supplier.covers.iter();
        let covers = covers.map(|id| match content.systems.value.system(id) {
            Some(system) => system.name.as_str(),
            None => id.as_str(),
        });
        record.all(words, &say!("export-covers"), covers);
        record.line(
            words,
            &say!("export-contact"),
            content.called(&supplier.contact),
        );
        let verified = supplier.plan_verified.map(|day| day.to_string());
        record.line(
            words,
            &say!("export-plan-verified"),
            verified.unwrap_or_default(),
        );
        record.note.clone_from(&supplier.note);
        record
    });
    RecordPart {
        id: "suppliers",
        title: words.say(&say!("export-suppliers")),
        older: content.suppliers.fallback.as_ref(),
        records: records.collect(),
    }
}

pub(super) fn strategies<'a>(content: &'a ExportContent, words: &Words) -> RecordPart<'a> {
    let strategies = content.strategies.value.strategies.iter();
    let records = strategies.map(|strategy| {
        let mut record = Record::new(&strategy.id, &strategy.title);
        let lost = match strategy.resource {
            LostResource::Staff => say!("export-lost-staff"),
            LostResource::Premises => say!("export-lost-premises"),
            LostResource::It => say!("export-lost-it"),
            LostResource::Supplier => say!("export-lost-supplier"),
            LostResource::Other => say!("export-lost-other"),
        };
        record.line(words, &say!("export-lost"), words.say(&lost));
        record.line(words, &say!("export-risk"), strategy.risk.as_str());
        record.line(
            words,
            &say!("export-activities"),
            strategy.activities.join("\n"),
        );
        record.line(
            words,
            &say!("export-responsible"),
            content.called(&strategy.responsible),
        );
        record.note.clone_from(&strategy.note);
        record
    });
    RecordPart {
        id: "strategies",
        title: words.say(&say!("export-strategies")),
        older: content.strategies.fallback.as_ref(),
        records: records.collect(),
    }
}

pub(super) fn calendar<'a>(content: &'a ExportContent, words: &Words) -> RecordPart<'a> {
    let day = |day: MonthDay| format!("{}/{}", day.day, day.month);
    let records = content.calendar.value.periods.iter().map(|period| {
        let mut record = Record::new(&period.id, &period.title);
        let when = format!("{} – {}", day(period.from), day(period.to));
        record.line(words, &say!("export-when"), when);
        let critical = period.critical.iter();
        let critical = critical.map(|id| match content.systems.value.system(id) {
            Some(system) => system.name.as_str(),
            None => id.as_str(),
        });
        record.all(words, &say!("export-critical"), critical);
        record.note.clone_from(&period.note);
        record
    });
    RecordPart {
        id: "calendar",
        title: words.say(&say!("export-calendar")),
        older: content.calendar.fallback.as_ref(),
        records: records.collect(),
    }
}
