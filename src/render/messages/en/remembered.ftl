# What places showed otherwise than before

remembered-main = the main branch
remembered-gone-back = { $name } has gone back in time: it now has less of { $branches } than before (last seen: { $seen }), as after a backup was restored or a USB stick was pulled out during writing; { $healed ->
        [yes] the missing part has been sent again.
       *[no] this copy still has everything, but could not send it again.
    }
    .hint = If it was neither, ask the administrator of { $name } what happened.
remembered-missing = { $name } no longer has { $branches }, which it had { $seen }; { $healed ->
        [yes] what was missing has been sent again.
       *[no] this copy still has everything, but could not send it again.
    }
    .hint = Ask the administrator of { $name } what happened.
remembered-emptied = { $name } was emptied: everything it had { $seen } is gone; { $healed ->
        [yes] what was missing has been sent again.
       *[no] this copy still has everything, but could not send it again.
    }
    .hint = Ask the administrator of { $name } what happened.
remembered-replaced = { $name }: { $branches } was replaced by something that does not belong there; it is ignored{ $healed ->
        [yes] , and the right content was sent beside it.
       *[no] .
    }
    .hint = Ask the administrator of { $name } who put it there.
remembered-main-replaced = { $name }: the main branch was replaced by another history; { $healed ->
        [yes] it has been restored.
       *[no] it is ignored, and this copy still has everything you have written.
    }
    .hint = Ask the administrator of { $name } who replaced it.
remembered-another-binder = { $name } now holds a different binder (last seen: { $seen }). Nothing was received or sent, and this copy still has everything you have written.
    .hint = Ask the administrator of { $name } what happened. If the address is wrong: binder remote
remembered-forked = The log of { $writer } has diverged since { $since }, as after a cloned disk, a restored backup or a stolen key; both parts are kept and shown.
    .hint = Ask the person who writes as { $writer } – if there is no explanation: binder member suspend { $writer }
remembered-forked-here = Someone else has written under your name ({ $writer }) since { $since }, as after a cloned disk, a restored backup or a stolen key; both parts are kept, and you now write as { $here }.
    .hint = If you cannot explain it, ask another member to type: binder member suspend { $writer }
remembered-caught-up = This copy was older than what you have written as { $writer }, as after a restored backup; { $count ->
        [0] it is now
        [one] 1 entry was received from { $name }, and it is now
       *[other] { $count } entries were received from { $name }, and it is now
    } up to date.
remembered-withholds = { $name } received your entries { $since } but did not show them to { $who }, who synced later.
    .hint = Sync another way as well, for example with a USB stick, and ask the administrator of { $name }.
