paper-page = Page { $page } of { $pages }
paper-contents = Contents
paper-code = QR code that tells what this printout is, which version it has and when it was printed
paper-not-made = The PDF could not be made ({ $why }).
    .hint = Check the copy: binder doctor
