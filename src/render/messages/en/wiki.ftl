help-import = Bring files of other programs into the plan
help-import-confluence = Turn pages of Confluence into chapters of the plan

    An exported space (zip), a page as the REST interface gives it (JSON), or its storage format (XML). The chapters are put in the folder, to be read through and saved; address and day come along. A page that is a chapter already is renewed. What cannot come along is listed.
    .file = The file to read
    .examples = binder import confluence routines.zip
wiki-imported = { $count ->
        [one] 1 page was read from { $file }:
       *[other] { $count } pages were read from { $file }:
    }
wiki-chapter-new = { $path }: { $title } (new)
wiki-chapter-renewed = { $path }: { $title } (renewed)
wiki-left-out = This did not come along:
wiki-left-attachment = the attachment { $name }
wiki-left-element = the element { $name }
wiki-left-image = the image { $name }
wiki-left-link = the link to { $name }
wiki-left-macro = the macro { $name }
wiki-read-and-save = Read the chapters in the folder through and save them: binder plan save
wiki-not-there = { $file } cannot be read.
    .hint = Check the path and try again.
wiki-not-an-export = { $file } is no export of Confluence. Nothing was read.
    .hint = Export the space as XML, or save the storage format of the page, and try again.
wiki-unsaved = { $path } has changes that are not saved. Nothing was read.
    .hint = Save them first: binder plan save
wiki-not-put = The chapters could not be written in the folder. Nothing was read.
    .hint = Make sure that there is room on the disk and that the folder can be written to. Try again.
help-export-confluence = Write the chapters in the storage format of Confluence
    .folder = The folder to write in; it must be empty or not be there
    .examples = binder export confluence ~/for-the-wiki
