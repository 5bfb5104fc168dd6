paper-page = Side { $page } af { $pages }
paper-contents = Indhold
paper-code = QR-kode, der fortæller, hvad udskriften er, hvilken version den har, og hvornår den blev udskrevet
paper-not-made = PDF-filen kunne ikke laves ({ $why }).
    .hint = Kontroller kopien: binder doctor
