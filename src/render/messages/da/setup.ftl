setup-no-device = Denne computer har ingen nøgle i mappen; her kan man kun læse.
    .hint = Bliv en, der må skrive: binder join KILDE --as NAVN
setup-folder-not-empty = Mappen { $folder } er ikke tom.
    .hint = Vælg en ny mappe: binder init NYMAPPE
