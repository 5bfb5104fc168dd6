//! Costs of an incident.

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::review::amount::Amount;
use crate::domain::review::costs::{CategorySum, Cost, Costs};
use crate::domain::time::moment;
use crate::render::answer::Answer;
use crate::render::incident::head;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// All costs and their sums.
pub fn list(incident: &Incident, costs: &Costs, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    let (listed, more) = costs.listed();
    head::title(&mut page, incident, words);
    if costs.costs.is_empty() && costs.unread.is_empty() {
        page.paragraph(words.say(&say!("cost-none")));
    } else {
        let header = [
            say!("cost-column-when"),
            say!("cost-column-what"),
            say!("cost-column-amount"),
        ];
        page.table(Table {
            header: header.map(|title| words.say(&title)).to_vec(),
            rows: listed
                .into_iter()
                .map(|cost| row(cost, words, when))
                .collect(),
        });
        if more > 0 {
            let sentence = words.say(&say!("cost-more", count = more));
            page.paragraph(Text::new(sentence, Tone::Warning));
        }
        by_category(&mut page, costs, words);
        page.pairs(sums(costs, words));
    }
    for id in &costs.unread {
        let id = id.to_string();
        page.paragraph(Text::new(
            words.say(&say!("cost-unread", id = id)),
            Tone::Warning,
        ));
    }
    let sums = costs.sums().into_iter();
    let sums = sums.map(
        |(currency, sum)| json!({ "currency": currency, "sum": sum.map(|it| it.to_string()) }),
    );
    let json = json!({
        "drill": incident.drill,
        "costs": costs.costs.iter().map(machine).collect::<Vec<_>>(),
        "sums": sums.collect::<Vec<_>>(),
        "categories": categories(costs),
        "unread": costs.unread.iter().map(ToString::to_string).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

fn row(cost: &Cost, words: &Words, when: TimeStyle) -> Vec<Text> {
    let id = Text::new(when.say(cost.at), Tone::Normal).and(format!("\n{}", cost.id), Tone::Faint);
    let stands = match cost.struck {
        true => Tone::Struck,
        false => Tone::Normal,
    };
    let shown = |amount: Amount| {
        format!(
            "{}\u{a0}{}",
            amount.shown(words.language.decimal_mark()),
            cost.currency
        )
    };
    let mut amount = Text::default();
    if let Some(first) = cost.first {
        amount = amount
            .and(shown(first), Tone::Struck)
            .and("\n", Tone::Normal);
    }
    amount = amount.and(shown(cost.amount), stands);
    let mut text = Text::new(cost.text.as_str(), stands);
    if !cost.category.is_empty() {
        text = text.and(format!(" ({})", cost.category), Tone::Faint);
    }
    if !cost.counts {
        let guest = words.say(&say!("cost-not-counted"));
        text = text.and(format!(" ({guest})"), Tone::Warning);
    }
    vec![id, text, amount]
}

/// The table of sums by category, if any cost has one.
pub fn by_category(page: &mut Page, costs: &Costs, words: &Words) {
    let sums = costs.by_category();
    let row = |it: &CategorySum| vec![category(it, words).into(), sum_shown(it, words).into()];
    if !sums.is_empty() {
        let header = [say!("cost-column-category"), say!("cost-column-amount")];
        page.table(Table {
            header: header.map(|title| words.say(&title)).to_vec(),
            rows: sums.iter().map(row).collect(),
        });
    }
}

/// The category, or the words for none.
pub(super) fn category(sum: &CategorySum, words: &Words) -> String {
    match sum.category {
        "" => words.say(&say!("cost-no-category")),
        category => category.to_owned(),
    }
}

/// `240 000 SEK`.
pub(super) fn sum_shown(sum: &CategorySum, words: &Words) -> String {
    match sum.sum {
        Some(amount) => {
            let amount = amount.shown(words.language.decimal_mark());
            format!("{amount}\u{a0}{}", sum.currency)
        }
        None => words.say(&say!("cost-too-large")),
    }
}

/// Sums by category, for programs.
pub(super) fn categories(costs: &Costs) -> Vec<Value> {
    let sums = costs.by_category().into_iter();
    sums.map(|it| {
        json!({ "category": it.category, "currency": it.currency, "sum": it.sum.map(|sum| sum.to_string()) })
    })
    .collect()
}

/// Sums by currency.
pub fn sums(costs: &Costs, words: &Words) -> Vec<(String, Text)> {
    let sums = costs.sums().into_iter();
    sums.map(|(currency, sum)| total(currency, sum, words))
        .collect()
}

/// The sums in one line: `240 000 SEK, 900 EUR`.
pub fn sums_in_words(costs: &Costs, words: &Words) -> String {
    let mark = words.language.decimal_mark();
    let sums = costs.sums().into_iter();
    let known = sums.filter_map(|(currency, sum)| Some((currency, sum?)));
    let shown = known.map(|(currency, sum)| format!("{}\u{a0}{currency}", sum.shown(mark)));
    shown.collect::<Vec<_>>().join(", ")
}

fn total(currency: &str, sum: Option<Amount>, words: &Words) -> (String, Text) {
    let label = words.say(&say!("cost-sum", currency = currency));
    let value = match sum {
        Some(sum) => Text::new(sum.shown(words.language.decimal_mark()), Tone::Strong),
        None => Text::new(words.say(&say!("cost-too-large")), Tone::Warning),
    };
    (label, value)
}

fn machine(cost: &Cost) -> Value {
    json!({
        "id": cost.id.to_string(),
        "at": moment::written(cost.at),
        "text": cost.text,
        "amount": cost.amount.to_string(),
        "first_amount": cost.first.map(|amount| amount.to_string()),
        "currency": cost.currency,
        "category": cost.category,
        "struck": cost.struck,
        "counts": cost.counts,
    })
}
