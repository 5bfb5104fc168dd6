cost-none = No costs are noted yet. Write the first one: binder cost add "240 000" "Consultant"
cost-column-when = Time
cost-column-what = What
cost-column-amount = Amount
cost-sum = Total { $currency }
cost-too-large = too large to add up
cost-not-counted = guest, not counted
cost-more = … and { $count } more by guests, which are not counted: binder cost --json
cost-unread = { $id } has an amount that cannot be read here. It is not in the total.
cost-unreadable = "{ $typed }" cannot be read as an amount.
    .hint = Type for example 240000, "240 000" or "412 000.50". If 1,234 is thousands: type 1234.
cost-no-currency = "{ $typed }" is no currency.
    .hint = Type three letters: --currency EUR
cost-no-text = It is missing what the amount is for.
    .hint = Type for example: binder cost add "240 000" "Forensic consultant"
cost-corrects-none = { $id } is no cost. The correction is written all the same, and stands at that row.

help-cost = Show what the incident has cost so far, with a total for each currency.
help-cost-add = Note a cost while it is fresh.
    .amount = The amount: 240000, "240 000" or "412 000.50".
    .text = What it is for.
    .currency = The currency, three letters. Otherwise the country's own.
    .at = When it was. Otherwise now.
    .late = Why it is noted only now.
    .first = The first time, in the hour that occurs twice.
    .second = The second time, in the hour that occurs twice.
    .examples =
        binder cost add "240 000" "Forensic consultant"
        binder cost add 900 "Hotel in Copenhagen" --currency DKK
help-cost-correct = Correct an amount. The old one stays, struck. A cost that never was is struck: binder log strike ID --why "…"
    .id = The cost's id.
    .amount = The right amount.
    .text = What it is for, if that was wrong too.
    .currency = The currency, if that was wrong too.
    .examples = binder cost correct anna-30 "172 000"
