cost-none = No costs have been recorded. Record the first one: binder cost add "240 000" "Consultant"
cost-column-when = Time
cost-column-what = What
cost-column-amount = Amount
cost-column-category = Category
cost-no-category = no category
cost-told = { $what }. Total so far: { $sums }.
cost-sum = Total { $currency }
cost-too-large = too large to add up
cost-not-counted = guest, not counted
cost-more = … and { $count } more by guests, which are not counted: binder cost --json
cost-unread = The amount of { $id } cannot be read and is not in the total.
cost-unreadable = "{ $typed }" is not an amount.
    .hint = Type for example 240000, "240 000" or "412 000.50". If 1,234 means thousands, type 1234
cost-no-currency = "{ $typed }" is not a currency.
    .hint = Type three letters: --currency EUR
cost-no-text = What is the amount for?
    .hint = Type for example: binder cost add "240 000" "Forensic consultant"
cost-corrects-none = { $id } is not a cost. The correction was recorded anyway, on that entry.

help-cost = Show the incident's costs, with a total for each currency
help-cost-add = Record a cost
    .amount = The amount: 240000, "240 000" or "412 000.50"
    .text = What it is for
    .currency = The currency, three letters [default: your country's]
    .category = The category, for example overtime, consultants or purchases
    .at = When it was incurred [default: now]
    .late = Why it is noted late
    .first = When the clocks go back: the first of the two times
    .second = When the clocks go back: the second of the two times
    .examples =
        binder cost add "240 000" "Forensic consultant"
        binder cost add 900 "Hotel in Copenhagen" --currency DKK
        binder cost add 86000 "Eight technicians tonight" --category overtime
help-cost-correct = Correct the amount of a cost; the old one stays, struck through

    To cancel a cost, strike it: binder log strike ID --why "…"
    .id = The cost's id
    .amount = The right amount
    .text = What it is for, if that was wrong too
    .currency = The currency, if that was wrong too
    .category = The category, if that was wrong too
    .examples = binder cost correct anna-30 "172 000"
