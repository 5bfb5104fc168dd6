# What places showed otherwise than before

remembered-main = the published page (main)
remembered-gone-back = { $name } has gone back: of { $branches } it shows less than { $seen }, as after a backup was restored; { $healed ->
        [yes] what was missing is there again.
       *[no] all of it is still here, but could not be put back there.
    }
    .hint = If nobody restored a backup: ask whoever runs { $name } what happened.
remembered-missing = { $name } lacks { $branches }, which it had { $seen }; { $healed ->
        [yes] what was missing is there again.
       *[no] all of it is still here, but could not be put back there.
    }
    .hint = Ask whoever runs { $name } what happened.
remembered-emptied = { $name } was emptied: all that was there { $seen } is gone; { $healed ->
        [yes] what was missing is there again.
       *[no] all of it is still here, but could not be put back there.
    }
    .hint = Ask whoever runs { $name } what happened.
remembered-replaced = { $name }: under { $branches } lies something that does not belong there; it is left alone and not followed{ $healed ->
        [yes] , and what is right lies beside it.
       *[no] .
    }
    .hint = Ask whoever runs { $name } who put it there.
remembered-main-replaced = { $name }: the published page (main) was replaced by another history; { $healed ->
        [yes] what was there is back.
       *[no] it is left alone and not followed, and all you have written is still here.
    }
    .hint = Ask whoever runs { $name } who replaced it.
remembered-another-binder = { $name } shows another binder than { $seen }; nothing was taken in, nothing was sent, and all you have written is still here.
    .hint = Ask whoever runs { $name } what happened. If the address is wrong: binder remote
remembered-forked = { $writer } has been written from two sides since { $since }, as after a cloned disk, a restored backup or a stolen key; both parts are kept and shown.
    .hint = Ask whoever writes as { $writer }. If there is no explanation: binder member suspend { $writer }
remembered-forked-here = Somebody has written as you ({ $writer }) since { $since }, as after a cloned disk, a restored backup or a stolen key; both parts are kept, and you now write as { $here }.
    .hint = If you know no explanation, ask another member to type: binder member suspend { $writer }
remembered-caught-up = This copy was older than what you have written yourself as { $writer }, as after a backup was restored; { $count ->
        [0] it is
        [one] 1 entry came from { $name }, and it is
       *[other] { $count } entries came from { $name }, and it is
    } up to date now.
remembered-withholds = { $name } had what you left there { $since } and did not show it to { $who }, who was there later.
    .hint = Exchange in another way too, as with a stick, and ask whoever runs { $name }.
