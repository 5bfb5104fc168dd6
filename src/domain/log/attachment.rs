//! An attachment: path in the binder and original file name.

use std::iter;

use crate::domain::log::entry::Field;
use crate::domain::log::entry::Fields;

/// A file that goes with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// `log/anna/files/73cb3858a687a849-skarmbild.png`: what every system can hold.
    pub path: String,
    /// `Skärmbild.PNG`; none if the path has the same name, or an older program wrote it.
    own_name: Option<String>,
}

impl Attachment {
    /// The name of the file where it came from; without one in the entry, the name in its path.
    pub fn name(&self) -> &str {
        self.own_name
            .as_deref()
            .unwrap_or_else(|| name_in(&self.path))
    }
}

/// The attachments an entry names in `files`, called as `file-names` has it, place by place.
pub fn named_in(fields: &Fields) -> Vec<Attachment> {
    let names = fields.texts(Field::FileNames).into_iter().map(Some);
    let names = names.chain(iter::repeat(None));
    let paths = fields.texts(Field::Files).into_iter();
    let named = paths.zip(names).map(|(path, name)| Attachment {
        path: path.to_owned(),
        own_name: name.filter(|name| !name.is_empty()).map(str::to_owned),
    });
    named.collect()
}

/// Adds files (path, own name) to an entry: in `files`, and in `file-names` if the path does not show the
/// name.
pub fn add_files(fields: &mut Fields, further: &[(&str, &str)]) {
    let before = named_in(fields);
    let before = before.iter().map(|it| (it.path.as_str(), it.name()));
    let files: Vec<(&str, &str)> = before.chain(further.iter().copied()).collect();
    let says_all = |(path, name): &(&str, &str)| name_in(path) == *name;
    let names: Vec<&str> = match files.iter().all(says_all) {
        true => Vec::new(),
        false => files.iter().map(|(_, name)| *name).collect(),
    };
    let paths: Vec<&str> = files.iter().map(|(path, _)| *path).collect();
    fields.set(Field::Files, paths);
    fields.set(Field::FileNames, names);
}

/// `skarmbild.png` of `log/anna/files/73cb3858a687a849-skarmbild.png`.
fn name_in(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split_once('-').map_or(name, |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[(&str, &str)]) -> (usize, Vec<String>) {
        let mut fields = Fields::default();
        add_files(&mut fields, files);
        let named = named_in(&fields);
        let names = named.iter().map(|it| it.name().to_owned()).collect();
        (fields.texts(Field::FileNames).len(), names)
    }

    #[test]
    fn a_file_is_called_what_it_was_called() {
        let path = "log/anna/files/73cb3858a687a849-skarmbild.png";
        let called = vec!["Skärmbild.PNG".to_owned()];
        assert_eq!(names(&[(path, "Skärmbild.PNG")]), (1, called));
    }

    #[test]
    fn a_name_that_the_path_says_is_not_written_twice() {
        let path = "log/anna/files/73cb3858a687a849-karta.png";
        assert_eq!(
            names(&[(path, "karta.png")]),
            (0, vec!["karta.png".to_owned()])
        );
    }

    #[test]
    fn what_an_entry_has_stays_when_more_comes() {
        let mut fields = Fields::default();
        add_files(&mut fields, &[("log/a/files/1-x.png", "X.PNG")]);
        add_files(&mut fields, &[("log/b/files/2-event.txt", "event.txt")]);
        let named = named_in(&fields);
        let names: Vec<&str> = named.iter().map(Attachment::name).collect();
        assert_eq!(names, ["X.PNG", "event.txt"]);
        assert_eq!(named[1].path, "log/b/files/2-event.txt");
    }

    #[test]
    fn fewer_names_than_files_leave_the_others_their_paths() {
        let mut fields = Fields::default();
        fields.set(
            Field::Files,
            vec!["log/a/files/1-x.png", "log/a/files/2-y.png"],
        );
        fields.set(Field::FileNames, vec!["X.png"]);
        let named = named_in(&fields);
        let names: Vec<&str> = named.iter().map(Attachment::name).collect();
        assert_eq!(names, ["X.png", "y.png"]);
    }
}
