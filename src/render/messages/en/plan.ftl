# Findings in documents: what is wrong on a line, and what to do about it.
finding-two-versions = Two versions of the text stand inside each other, with marks from another program.
    .hint = Keep one version and remove the lines with the marks.
finding-unknown-key = The key “{ $key }” is not known.
    .hint = Known keys are: { $known }.
finding-unknown-key-near = The key “{ $key }” is not known. Did you mean “{ $meant }”?
    .hint = Correct the key, or remove the line.
finding-unknown-value = The value “{ $value }” is not known.
    .hint = Possible values are: { $known }.
finding-missing-key = The key “{ $key }” is missing.
    .hint = Add it.
finding-key-twice = The key “{ $key }” stands there twice.
    .hint = Keep one of them.
finding-tab = The line begins with a tab.
    .hint = Indent the line with spaces instead.
finding-quote = The text contains a character that needs quotation marks, such as a colon.
    .hint = Put the text in quotation marks: "like this: a text".
finding-yaml = The line cannot be read.
    .hint = Look at indentation, colons and quotation marks on this line and the one above.
finding-head-open = The head of the file, between two lines of ---, never ends.
    .hint = Put a line of --- after the last key.
finding-not-utf8 = The line contains characters that are not saved as UTF-8.
    .hint = Save the file as UTF-8 in your editor.

plan-none = The binder has no plan yet.
    .hint = Begin the first chapter: binder plan edit plan/01-plan.md
plan-no-section = No part of the plan is called { $called }.
    .hint = See which parts there are: binder plan --toc
plan-no-section-near = No part of the plan is called { $called }. Did you mean “{ $nearest }”?
    .hint = Type: binder plan { $call }
plan-several-sections = Several parts of the plan have { $called } in their name: { $names }.
    .hint = Choose one, for example: binder plan { $first }
plan-how-to-call = Contents: binder plan --toc. One part: binder plan 2.3. Search: binder find WORDS.
plan-owner = owner: { $owner }
plan-reviewed = reviewed { $date }
plan-not-reviewed = not reviewed
plan-mirrors = mirrors { $source }
plan-found-more = { $left ->
    [one] One more hit. Add a word to get fewer.
   *[other] { $left } more hits. Add a word to get fewer.
}
plan-not-found = That is nowhere in the binder: { $words }
    .hint = See what the plan is about: binder plan --toc
plan-not-found-near = That is nowhere in the binder: { $words }
    .hint = Try: binder find { $meant }

help-plan = Read the plan: all of it, its contents or one part.
    .section = The number (2.3, annex B) or words of the heading.
    .toc = Only the contents.
    .examples = binder plan 2.3
help-find = Look for words in everything the binder says.
    .words = One or more words; all must be there. Case and accents do not matter.
    .examples = binder find operational message
