setup-no-device = Den här datorn har ingen nyckel i pärmen; här kan man bara läsa.
    .hint = Bli en som får skriva: binder join KÄLLA --as NAMN
setup-folder-not-empty = Mappen { $folder } är inte tom.
    .hint = Välj en ny mapp: binder init NYMAPP
