paper-page = Sida { $page } av { $pages }
paper-contents = Innehåll
paper-code = QR-kod som anger vad utskriften är, vilken version den har och när den skrevs ut
paper-not-made = PDF-filen kunde inte skapas ({ $why }).
    .hint = Kontrollera kopian: binder doctor
