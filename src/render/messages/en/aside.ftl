aside-none = Nothing is set aside.
aside-nobody = unknown
aside-rows-more = … and { $count } more: binder aside --json
aside-more = There is more than is shown here.
aside-how-to-take = If you know that some of it is true, import it: binder aside take { $id }
aside-unsigned = It is on a writer's branch at the remote, but no writer of this binder has signed it. It does not count.
aside-unrelated = It belongs to another binder. Nothing was imported.
aside-main-unrelated = The main branch belongs to another binder or is incomplete. It was left unchanged.
aside-main-overfull = The main branch has or changes more files than a binder may have. It was left unchanged.
aside-main-too-many = The main branch has { $count } changes not made with binder, more than are imported automatically.
aside-pages-by-hand = Log pages were changed by hand. Only a log's writer can change it, so this does not count. For changes to documents: binder plan proposals
aside-removed = Written as { $writer } after the entry named in the removal. It is shown in the log, marked, and does not count.
aside-broken-gone = Signed with { $writer }'s key, but { $path } is missing. Your copy still has it. This change, and what builds on it, does not count.
aside-broken-changed = Signed with { $writer }'s key, but { $path } was altered, and an entry never changes. Your copy still has the original. This change, and what builds on it, does not count.
aside-broken-number = Signed with { $writer }'s key, but number { $number } in { $path } is out of sequence. This change, and what builds on it, does not count.
aside-broken-chain = Signed with { $writer }'s key, but number { $number } in { $path } does not follow the entry before it. This change, and what builds on it, does not count.
aside-broken-unreadable = Signed with { $writer }'s key, but { $path } is not readable as entries. This change, and what builds on it, does not count.
aside-taken-as = (imported as { $id })
aside-row-taken = { $id } is now in the log as { $new }
aside-rows-left = { $count ->
        [one] { $ids } is about members or documents and was not imported.
       *[other] { $ids } are about members or documents and were not imported.
    } See the members with binder member and the documents with binder plan
aside-documents-taken = Its changes to documents wait for an answer: binder plan proposals
aside-holds-nothing = { $id } has nothing that the binder does not already have. It is no longer listed.
aside-source = was set aside: { $id }, commit { $commit }
aside-unknown = Nothing set aside is called { $id }.
    .hint = See the list: binder aside
aside-nothing-to-take = { $id } has nothing to import, or it has already been imported.
    .hint = See the list: binder aside
aside-is-another-binders = { $id } belongs to another binder and cannot be imported.
    .hint = To make a copy of that binder: binder join REMOTE FOLDER

help-aside = List received changes that do not count
help-aside-list = List everything set aside, and why
help-aside-take = Import something set aside; each entry is added in your name, with its source
    .id = The id that binder aside shows, or a single entry such as bo-17
    .examples = binder aside take 1f0c22d9
