# Finding the binder

frame-no-binder = There is no binder here, and you have not opened one on this computer.
    .hint = Look around with: binder tour. Fetch a copy of yours: binder join. Make a new one: binder init.
frame-no-binder-there = There is no binder in { $folder }.
    .hint = Name the folder the binder lies in: binder -C FOLDER
frame-no-binder-in-variable = BINDER_DIR points at { $folder }, and there is no binder there.
    .hint = Name the folder the binder lies in: binder -C FOLDER
frame-several-binders = You have opened several binders on this computer: { $folders }.
    .hint = Say which one you mean, for example: binder -C { $first }
frame-only-binder = Using the binder in { $folder }

frame-internal = The program met something it did not expect: { $what }
    .hint = Nothing was changed by it. See what is wrong with: binder doctor
