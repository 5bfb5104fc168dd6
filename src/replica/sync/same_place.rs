//! Recognises remotes that are the same place.

use std::path::Path;

use anyhow::Result;

use crate::domain::replication::exchange::Remote;
use crate::domain::replication::place::Place;
use crate::git::git_folder::git_of;
use crate::replica::Binder;
use crate::transport::path_of;

impl Binder {
    /// Remote of this copy at the same place, whatever its name and spelling.
    ///
    /// # Errors
    /// The settings of this copy cannot be read.
    pub fn known_place(&self, place: &Place) -> Result<Option<Remote>> {
        let wanted = normal(place);
        let mut remotes = self.remotes()?.into_iter();
        Ok(remotes.find(|remote| normal(&remote.place) == wanted))
    }
}

/// Canonical path, resolving links and letter case; for a server the normal form of its address.
fn normal(place: &Place) -> String {
    let Some(path) = path_of(place, Path::new("")) else {
        return place.normal();
    };
    let git = git_of(&path);
    match git.canonicalize() {
        Ok(found) => Place::from(found.to_string_lossy()).normal(),
        Err(_) => place.normal(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::shell_quote;

    #[test]
    fn a_folder_is_one_place_whichever_way_it_is_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let there = folder.path().canonicalize().expect("it is there");
        let hub = there.join("hub.git");
        git2::Repository::init_bare(&hub).expect("a place");
        let copy = there.join("copy");
        git2::Repository::init(&copy).expect("a copy");
        let at = |typed: &str| {
            normal(&Place::from(
                typed.replace("HERE", &shell_quote::path(&there)),
            ))
        };
        for other in [
            "HERE/hub.git/",
            "file://HERE/hub.git",
            "HERE/./hub.git",
            "HERE/copy/../hub.git",
        ] {
            assert_eq!(at(other), at("HERE/hub.git"), "{other}");
        }
        assert_eq!(at("HERE/copy/.git"), at("HERE/copy"));
        assert_ne!(at("HERE/copy"), at("HERE/hub.git"));
        assert_eq!(at("HERE/away/"), at("file://HERE/away"));
    }
}
