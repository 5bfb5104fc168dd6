aside-none = Nothing is set aside.
aside-nobody = unknown
aside-rows-more = … and { $count } more: binder aside --json
aside-more = There is more than is shown here.
aside-how-to-take = If you know that some of it is true, take it in: binder aside take { $id }
aside-unsigned = It lies among somebody's notes at the place you exchange with, but nobody who writes in the binder has signed it. It does not count.
aside-unrelated = It has another beginning than your binder and does not belong here. Nothing of it is taken.
aside-main-unrelated = The published page (main) has another beginning than your binder, or lacks parts. It is left as it is.
aside-main-overfull = The published page (main) holds or changes more files than any binder has. It is left as it is.
aside-main-too-many = The published page (main) carries { $count } changes not made with binder, more than are taken in by themselves.
aside-pages-by-hand = Pages of a log were changed by hand here. Only the writer of a log changes it, so that does not count. What was changed of documents is listed by: binder plan proposals
aside-removed = Written with { $writer } after the point the removal named. It stands in the log, marked, and does not count.
aside-broken-gone = Signed with { $writer }'s key, but { $path }, which was there before, is gone. What stood still stands here. This, and what builds on it, does not count.
aside-broken-changed = Signed with { $writer }'s key, but { $path } is changed, and an entry never changes. What stood still stands here. This, and what builds on it, does not count.
aside-broken-number = Signed with { $writer }'s key, but in { $path } number { $number } is not in its place. This, and what builds on it, does not count.
aside-broken-chain = Signed with { $writer }'s key, but in { $path } number { $number } does not follow on what stood before. This, and what builds on it, does not count.
aside-broken-unreadable = Signed with { $writer }'s key, but { $path } cannot be read as entries. This, and what builds on it, does not count.
aside-taken-as = (taken in as { $id })
aside-row-taken = { $id } stands in the log now as { $new }
aside-rows-left = { $count ->
        [one] { $ids } is about members or documents and is not taken in.
       *[other] { $ids } are about members or documents and are not taken in.
    } Who is a member: binder member. What stands in a document: binder plan.
aside-documents-taken = What it changes of documents waits for an answer: binder plan proposals
aside-holds-nothing = { $id } holds nothing that the binder does not have. It is not listed any more.
aside-source = was set aside: { $id }, commit { $commit }
aside-unknown = Nothing that is set aside is called { $id }.
    .hint = See what there is: binder aside
aside-nothing-to-take = In { $id } there is nothing that can be taken in, or it has been already.
    .hint = See what there is: binder aside
aside-is-another-binders = { $id } belongs to another binder and cannot be taken into this one.
    .hint = A copy of the other one is made with: binder join PLACE FOLDER

help-aside = What came here and does not count: unsigned, changed afterwards, written after a removal.
help-aside-list = Show everything that is set aside, and why.
help-aside-take = Take something of it in. Each row becomes an entry in your own name, with its source.
    .id = The digits that binder aside shows, or a single row, for example bo-17.
    .examples = binder aside take 1f0c22d9
